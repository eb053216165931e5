/* schema_pg.h: what PostgreSQL knows of its objects beyond their attributes. */
#ifndef MODEL_SCHEMA_PG_H
#define MODEL_SCHEMA_PG_H

#include "model/schema.h"

/* A schema as a fresh database has it: schema public, extension plpgsql, the languages:
 * implicit. */
Schema *pg_schema_new(Context *cx);

/* The comment that an implicit object has in a fresh database, or NULL. */
const char *pg_default_comment(const Object *o);

/* The sequence behind an identity column, or NULL. */
Object *pg_identity_sequence(const Schema *s, const Object *column);

/* The name that the server chooses: name1_name2_label, the longer of the two names shortened
 * until all fits 63 bytes, never inside a UTF-8 character; `name2` and `label` may be NULL.
 * (src/backend/commands/indexcmds.c: makeObjectName) */
Str pg_make_name(Context *cx, const char *name1, const char *name2, const char *label);
/* The same, numbered (label1, label2…) until no relation of the SQL schema has it. */
Str pg_choose_relation_name(const Schema *s, const Object *sql_schema, const char *name1,
                            const char *name2, const char *label);
/* The same, until no constraint of the SQL schema or the parent has it, and, for a constraint with
 * an index, no relation. */
Str pg_choose_constraint_name(const Schema *s, const Object *parent, const char *name2,
                              const char *label);

bool pg_sequence_ascends(const Object *sequence);
/* Bounds that a sequence of its type has when it states none, as text. */
const char *pg_sequence_usual_min(const Object *sequence);
const char *pg_sequence_usual_max(const Object *sequence);
/* Its own bounds, and the start that follows from them. */
Str pg_sequence_min(const Object *sequence);
Str pg_sequence_max(const Object *sequence);
Str pg_sequence_usual_start(const Object *sequence);

/* A routine whose name is a built-in one's, too: a bare call may mean either. */
void pg_note_overload(Schema *s, const Object *routine);
/* The SQL schemas that have, or once had, a routine of this name, if it is also built in; never
 * NULL. */
const ObjectVec *pg_overloading(const Schema *s, Str name);

/* Tables that inherit from `table` or are its partitions, in order of their coming; never NULL. */
const ObjectVec *pg_heirs(const Schema *s, const Object *table);
void pg_add_heir(Schema *s, Object *table, Object *heir);
void pg_remove_heir(Schema *s, Object *table, Object *heir);

bool pg_is_partitioned(const Object *table);
bool pg_is_foreign(const Object *table);
/* A constraint whose work an index does, and which so has a relation's name. */
bool pg_has_index(const Object *constraint);

/* How values of a type are stored unless told otherwise (pg_type.typstorage): "plain", "main" or
 * "extended". */
const char *pg_usual_storage(const TypeRef *type);

/* What a column or check has from above: the same of the table that its table is a partition or
 * child of, or the attribute of its composite type (Rules.inherited_from); NULL: nothing. */
const Object *pg_inherited_from(const Schema *s, const Object *o);

#endif
