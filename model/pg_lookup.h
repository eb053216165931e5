/* pg_lookup.h: what a Schema knows by name: columns, types, functions and operators, as
 * pg_analyze.h asks for them, and the objects that its answers speak of. */
#ifndef MODEL_PG_LOOKUP_H
#define MODEL_PG_LOOKUP_H

#include "model/pg_analyze.h"
#include "model/schema.h"

/* What the analyzer may ask of a schema. Valid until pg_semantics_reset. */
const PgLookup *pg_lookup(const Schema *s);
/* Forgets what was derived: call after the schema was edited. */
void pg_semantics_reset(Schema *s);

/* The extensions that the schema creates. Valid until pg_semantics_reset. */
const ObjectVec *pg_extensions(const Schema *s);
/* The columns of a table, view, materialized view or composite type. */
PgColumns pg_columns_of(const Schema *s, const Object *relation);
/* The analysis of a view's query, empty for a view without one. Valid until pg_semantics_reset. */
const PgAnalysis *pg_view_analysis(const Schema *s, const Object *view);
/* The names that a view gives to its columns (List of String), NIL when it has those of its
 * query. */
List *pg_view_column_names(const Object *view);
/* What calls of a function or aggregate need to know. */
void pg_function_facts(const Schema *s, const Object *o, PgUserFunction *f);

/* The canonical text of a type. */
Str pg_type_ref_text(const Schema *s, const TypeRef *type);
/* The same of an argument's type, which has no modifier. */
Str pg_argument_type(const Schema *s, const TypeName *type);

/* The object with a qualified name, or NULL. */
Object *pg_object_named(const Schema *s, Space space, const char *schema, const char *name);
/* The object a reference means, or NULL. */
Object *pg_ref_object(const Schema *s, const PgRef *ref);
/* The type object in a canonical type text ("shop.mood[]"), or NULL: built in or unknown. */
Object *pg_type_object(const Schema *s, const char *text);

#endif
