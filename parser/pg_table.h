/* pg_table.h: what the files about tables share. */
#ifndef PARSER_PG_TABLE_H
#define PARSER_PG_TABLE_H

#include "model/schema_pg.h"
#include "parser/pg_apply.h"

/* pg_column.c */
/* Adds a column, or merges its definition with an inherited one of that name. Its constraints that
 * are constraints of the table (check, unique, references…) are appended to `constraints`. */
bool pg_add_column(PgApply *a, Object *table, const ColumnDef *def, List **constraints);
/* A column as a child gets it from a parent; merges with one that is there. */
Object *pg_inherit_column(PgApply *a, Object *table, const Object *parent_column);
void pg_set_not_null(PgApply *a, Object *column, const char *name);
/* After a column or its table was renamed: a NOT NULL keeps its name, which was the usual one for
 * these names when it has none. */
void pg_keep_not_null_name(PgApply *a, Object *column, Str old_table, Str old_column);
/* A column's own NOT NULL that was inherited before keeps the parent's name, if names are kept. */
void pg_follow_not_null_name(PgApply *a, Object *column);
/* Gives a column the NOT NULL of its parent's, if that has one to inherit; all heirs that of a
 * column. */
void pg_inherit_not_null(PgApply *a, Object *column, const Object *from);
void pg_bequeath_not_null(PgApply *a, const Object *column);
void pg_set_default(PgApply *a, Object *column, const Node *expr);
bool pg_add_identity(PgApply *a, Object *column, char generated_when, const List *options);
bool pg_set_column_type(PgApply *a, Object *column, const ColumnDef *def);
void pg_set_storage(PgApply *a, Object *column, const char *storage);
void pg_set_statistics(PgApply *a, Object *column, const Node *value);

/* pg_constraint.c */
/* Adds constraints in the server's order: checks, primary key, unique, exclusion, foreign keys. */
bool pg_add_constraints(PgApply *a, Object *table, const List *constraints, bool recurse);
bool pg_add_constraint(PgApply *a, Object *table, const Constraint *def, bool recurse);
/* A copy to change; what is below it is shared. */
Constraint *pg_constraint_copy(const Constraint *def);
/* A check constraint as a child gets it from a parent. */
void pg_inherit_check(PgApply *a, Object *table, const Object *check);
/* Columns by name, NULL after reporting; `len` is list_length(names). palloc'd. */
Object **pg_columns(PgApply *a, Object *table, const List *names, int location);
Object *pg_primary_key(const Object *table);

/* pg_index.c */
bool pg_same_column_names(const RefList *x, const RefList *y);
/* Sets an attribute to the columns of the object's own table that have the names of another's. */
void pg_copy_columns(PgApply *a, const Object *from, Object *to, AttrId id);
/* Gives every partition of the index's table an index like it: attaches one that is there or makes
 * one. */
bool pg_recurse_index(PgApply *a, Object *index);
/* The same for all indexes of `parent` and one new partition. */
bool pg_inherit_indexes(PgApply *a, Object *parent, Object *partition);
/* Copies the indexes and keys of a table to another, under chosen names (LIKE … INCLUDING
 * INDEXES). */
void pg_clone_indexes(PgApply *a, Object *from, Object *to);
/* The index or index-backed constraint with a name in a schema, or NULL. */
Object *pg_find_index(PgApply *a, const Object *sql_schema, Str name);

/* pg_inherit.c */
bool pg_add_parent(PgApply *a, Object *table, Object *parent);
bool pg_drop_parent(PgApply *a, Object *table, Object *parent);
bool pg_attach_partition(PgApply *a, Object *table, Object *partition,
                         const PartitionBoundSpec *bound);
bool pg_detach_partition(PgApply *a, Object *table, Object *partition);
/* Partitions of a table that has got a foreign key no longer have one like it as their own. */
void pg_spread_foreign_key(PgApply *a, const Object *table);

/* pg_sequence.c */
/* Options of CREATE or ALTER SEQUENCE and of identity columns. */
bool pg_set_sequence_options(PgApply *a, Object *sequence, const List *options);
/* The sequence behind serial or identity: table_column_seq, owned by the column. */
Object *pg_make_column_sequence(PgApply *a, Object *column, Str type, const List *options,
                                bool identity);

#endif
