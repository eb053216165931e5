/* pg_common.h: what the files about owners, comments, privileges, renames and drops share. */
#ifndef PARSER_PG_COMMON_H
#define PARSER_PG_COMMON_H

#include "parser/pg_apply.h"

/* A role as text: "PUBLIC", a name, or for CURRENT_USER and its like the role that was SET; NULL
 * when that is unknown. */
Str pg_role(PgApply *a, const RoleSpec *role);

/* Roles, databases, tablespaces, parameters: they are the cluster's. Large objects: data. */
bool pg_is_outside(ObjectType type);
/* To call when pg_find_object has found nothing: an error, always false; but true, with a warning,
 * where the name may be that of an extension's member or of a built-in object, which aren't
 * modelled. */
bool pg_missing(PgApply *a, ObjectType type, const Node *name, int location);
/* The relation (or constraint that has an index) that a List of String names, or NULL. */
Object *pg_relation_named(PgApply *a, const List *names);
/* "table", "text search parser" */
const char *pg_object_type_label(ObjectType type);

/* A column of a table or view, an attribute of a composite type, or NULL. A view's column is made
 * on demand; call pg_forget_if_bare when it turns out that nothing is said of it. */
Object *pg_column_to_edit(PgApply *a, Object *relation, const char *name);
void pg_forget_if_bare(PgApply *a, Object *column);
/* The column whose NOT NULL constraint (a domain's: the domain itself) has this name, or NULL. */
Object *pg_not_null_named(PgApply *a, Object *relation, Str name);

/* Names of kinds that are named by types: "(integer AS public.mood)", "FOR public.p LANGUAGE sql";
 * NULL when a type doesn't exist. */
Str pg_cast_name(PgApply *a, const TypeName *source, const TypeName *target);
Str pg_transform_name(PgApply *a, const TypeName *type, const char *language);

/* A new object below the SQL schema that the name or the search path tells, or of the whole
 * database, with owner and default privileges; NULL after reporting that the name is taken. */
Object *pg_new_object(PgApply *a, Kind kind, const List *names, Str signature);
Object *pg_new_global(PgApply *a, Kind kind, const char *name);
/* The object of a statement that alters it; NULL after reporting that there is none. */
Object *pg_need_object(PgApply *a, ObjectType type, const Node *name);

/* pg_rename.c */
/* Gives an object another name or SQL schema: in the model, and in all trees that spell it. */
void pg_rename_object(PgApply *a, Object *o, Str name);
void pg_move_object(PgApply *a, Object *o, Object *sql_schema);

#endif
