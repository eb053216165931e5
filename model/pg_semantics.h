/* pg_semantics.h: what the trees of a Schema mean: the bridge from the model to pg_analyze.h.
 *
 * Each tree attribute is analyzed in its scope: a check sees its table's columns, a trigger's WHEN
 * sees OLD and NEW, a default is assigned to its column's type. */
#ifndef MODEL_PG_SEMANTICS_H
#define MODEL_PG_SEMANTICS_H

#include "model/pg_lookup.h"

/* The canonical form of a tree attribute; valid until pg_semantics_reset and while the current
 * context is, parts of it may be shared. What it refers to is appended to `refs` (List of
 * PgRef *) unless that is NULL; PG_REF_UNKNOWN among them says that something was not found in
 * the schema. */
Node *pg_canonical(const Schema *s, const Object *o, AttrId id, List **refs);
/* Whether a tree attribute of two objects (of two schemas) means the same. */
bool pg_same_meaning(const Schema *sa, const Object *a, const Schema *sb, const Object *b,
                     AttrId id);

#endif
