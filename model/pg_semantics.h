/* pg_semantics.h: what the trees of a Schema mean: the bridge from the model to pg_analyze.h.
 *
 * Each tree attribute is analyzed in its scope: a check sees its table's columns, a trigger's WHEN
 * sees OLD and NEW, a default is assigned to its column's type. */
#ifndef MODEL_PG_SEMANTICS_H
#define MODEL_PG_SEMANTICS_H

#include "model/pg_analyze.h"
#include "model/schema.h"

/* What the analyzer may ask of a schema. Valid until pg_semantics_reset. */
const PgLookup *pg_lookup(const Schema *s);
/* Forgets what was derived: call after the schema was edited. */
void pg_semantics_reset(Schema *s);

/* The canonical form of a tree attribute; valid until pg_semantics_reset and while the current context
 * is, parts of it may be shared. What it refers to is
 * appended to `refs` (List of PgRef *) unless that is NULL; PG_REF_UNKNOWN among them says that
 * something was not found in the schema. */
Node *pg_canonical(const Schema *s, const Object *o, AttrId id, List **refs);
/* Whether a tree attribute of two objects (of two schemas) means the same. */
bool pg_same_meaning(const Schema *sa, const Object *a, const Schema *sb, const Object *b, AttrId id);

/* The extensions that the schema creates. Valid until pg_semantics_reset. */
const ObjectVec *pg_extensions(const Schema *s);
/* The columns of a table, view, materialized view or composite type. */
PgColumns pg_columns_of(const Schema *s, const Object *relation);
/* The canonical text of a type; the name only, without what follows it, with `bare`. */
Str pg_type_ref_text(const Schema *s, const TypeRef *type);
/* The object a reference means, or NULL. */
Object *pg_ref_object(const Schema *s, const PgRef *ref);
/* The type object in a canonical type text ("shop.mood[]"), or NULL: built in or unknown. */
Object *pg_type_object(const Schema *s, const char *text);

#endif
