/* mysql_apply.h: applying one statement of MySQL or MariaDB to a Schema.
 *
 * Each function takes one statement as the grammar gives it (mysql_ast.h) and edits the schema as the
 * server would. false: an error was reported. */
#ifndef PARSER_MYSQL_APPLY_H
#define PARSER_MYSQL_APPLY_H

#include "model/mysql_schema.h"
#include "model/mysql_type.h"
#include "parser/mysql_ast.h"
#include "parser/mysql_read.h"
#include "parser/mysql_reader.h"

typedef struct MysqlApply {
    Schema *schema;
    Context *cx;
    const MysqlSettings *settings;
    MysqlTarget target;
    const Source *source;
    size_t shift; /* see MysqlReader */
    const MysqlSession *session;
    Object *database; /* of USE; the nameless one until then */
    Map waiting;      /* from a table's name to the foreign keys that refer to it and came first */
    ObjectVec views;  /* whose queries are still to be settled; `queries` runs along */
    VEC(const MysqlView *) queries;
    Map view_places;  /* from a view to its place in `views`, from 1 */
} MysqlApply;

/* Applies any statement; one that isn't modelled is an error. (mysql_apply.c: one row per kind) */
bool mysql_apply(MysqlApply *a, const MysqlStmt *stmt);

bool mysql_error(MysqlApply *a, size_t offset, const char *fmt, ...)
    __attribute__((format(printf, 3, 4)));
/* The place of an offset in the statement that is applied. */
Loc mysql_loc(const MysqlApply *a, size_t offset);
bool mysql_is_mariadb(const MysqlApply *a);
/* MySQL from a version on. */
bool mysql_since(const MysqlApply *a, int version);
/* MariaDB from a version on. */
bool mariadb_since(const MysqlApply *a, int version);

/* ---- names ------------------------------------------------------------------------------- */

/* A database; one that the text doesn't create is taken to be there. */
Object *mysql_named_database(MysqlApply *a, Str name);
/* The database that a name is in, or the current one. */
Object *mysql_database_of(MysqlApply *a, const MysqlName *name);
/* A table, view or sequence, or NULL. */
Object *mysql_find_relation(MysqlApply *a, const MysqlName *name);
/* A table; NULL after reporting. */
Object *mysql_need_table(MysqlApply *a, const MysqlName *name);
/* A child of a table by its name in any case, or NULL. */
Object *mysql_child(MysqlApply *a, Kind kind, const Object *parent, Str name);
/* The same; NULL after reporting. */
Object *mysql_need_child(MysqlApply *a, Kind kind, const Object *parent, Str name, size_t offset);
/* "shop.orders" of an object, for messages. */
Str mysql_path(MysqlApply *a, const Object *o);

Str mysql_upper(MysqlApply *a, Str text);
/* DEFINER, when definers are compared. */
void mysql_set_definer(MysqlApply *a, Object *o, const MysqlOption *definer);
/* Text of an expression as it is kept. */
Str mysql_keep_expr(MysqlApply *a, const MysqlTree *expr);

/* ---- mysql_stored.c ---------------------------------------------------------------------- */

/* Stores the session's sql_mode with what has a body. */
void mysql_store_mode(MysqlApply *a, Object *o);
/* Stores the session's character sets and the collation of the database. */
void mysql_store_charsets(MysqlApply *a, Object *o);
/* At the end of the text: whether a database states its collation is known. */
void mysql_settle_stored(Schema *s);

typedef VEC(const MysqlKey *) MysqlKeyVec;

/* ---- mysql_column.c ---------------------------------------------------------------------- */

/* Sets all attributes of a column from its definition; keys that stand in it are added to `keys`.
 * The attributes it had before are forgotten. */
bool mysql_define_column(MysqlApply *a, Object *column, const MysqlColumn *def,
                         MysqlKeyVec *keys);
/* Adds a column behind the last; NULL after reporting. */
Object *mysql_add_column(MysqlApply *a, Object *table, const MysqlColumn *def,
                         MysqlKeyVec *keys);
/* What the server adds to columns once all of a table's keys are known: NOT NULL of a primary
 * key. */
void mysql_settle_columns(MysqlApply *a, Object *table);

/* ---- mysql_key.c ------------------------------------------------------------------------- */

/* Adds keys, checks, foreign keys and periods, in the server's order, and puts `keys` into it. */
bool mysql_add_keys(MysqlApply *a, Object *table, MysqlKeyVec *keys);
/* Foreign keys that wait for a table of this name find it. */
void mysql_resolve_waiting(MysqlApply *a, Object *table);
/* Its table goes: a foreign key keeps the names of what it refers to, and waits. */
void mysql_unresolve(MysqlApply *a, Object *foreign_key);
/* Removes a column from the keys it is in, and keys that have no other. */
bool mysql_leave_keys(MysqlApply *a, Object *column, size_t offset);

/* ---- mysql_options.c --------------------------------------------------------------------- */

/* The default collation that options state, with COLLATE or CHARACTER SET; `inherited` when they
 * don't. NULL after reporting. */
Str mysql_stated_collation(MysqlApply *a, const MysqlOptions *options, Str inherited);
/* Options of CREATE and ALTER TABLE; those not mentioned stay. */
bool mysql_set_table_options(MysqlApply *a, Object *table, const MysqlOptions *options);
bool mysql_apply_create_database(MysqlApply *a, const MysqlStmt *stmt);
bool mysql_apply_alter_database(MysqlApply *a, const MysqlStmt *stmt);
/* The engine that a table or sequence has which says nothing. */
void mysql_set_engine(MysqlApply *a, Object *o);
/* "KEY_BLOCK_SIZE=8": one option of a key, column or table as an element of OPTIONS. NULL: it isn't
 * kept there. */
Str mysql_option_text(MysqlApply *a, const MysqlOption *option);
/* A comment as servers keep it, in utf8mb3, where a character of four bytes becomes a question
 * mark; NULL for none, or when comments don't count. */
Str mysql_comment(MysqlApply *a, Str text);

/* ---- mysql_partition.c ------------------------------------------------------------------- */

bool mysql_set_partitioning(MysqlApply *a, Object *table, const MysqlPartitioning *p);
void mysql_remove_partitioning(MysqlApply *a, Object *table);
/* One of the ALTER TABLE clauses of partitions. */
bool mysql_alter_partitions(MysqlApply *a, Object *table, const MysqlAlter *clause);

/* ---- mysql_sequence.c --------------------------------------------------------------------- */

/* The same tree with sequences of `database` named without it; those that are called are added to
 * `found`. */
const MysqlTree *mysql_find_sequences(MysqlApply *a, const Object *database, const MysqlTree *tree,
                                      ObjectVec *found);
/* Text of a column's default as it is kept (see mysql_default_text); what it calls is noted in
 * NEEDS. */
Str mysql_keep_default(MysqlApply *a, Object *column, Str type, const MysqlTree *value,
                       bool parenthesized);

/* ---- statements, by file ----------------------------------------------------------------- */

bool mysql_apply_create_table(MysqlApply *a, const MysqlStmt *stmt); /* mysql_table.c */
bool mysql_apply_create_index(MysqlApply *a, const MysqlStmt *stmt); /* mysql_alter.c */
bool mysql_apply_alter_table(MysqlApply *a, const MysqlStmt *stmt);
bool mysql_apply_rename_table(MysqlApply *a, const MysqlStmt *stmt); /* mysql_drop.c */
bool mysql_apply_drop(MysqlApply *a, const MysqlStmt *stmt);
bool mysql_drop_object(MysqlApply *a, Object *o);
bool mysql_rename_relation(MysqlApply *a, Object *relation, const MysqlName *to);
/* A column of the table gets another name in all texts that stand in the table. */
void mysql_rename_in_texts(MysqlApply *a, Object *table, Str from, Str to);
bool mysql_apply_view(MysqlApply *a, const MysqlStmt *stmt);         /* mysql_view.c */
bool mysql_apply_trigger(MysqlApply *a, const MysqlStmt *stmt);      /* mysql_routine.c */
bool mysql_apply_create_routine(MysqlApply *a, const MysqlStmt *stmt);
bool mysql_apply_alter_routine(MysqlApply *a, const MysqlStmt *stmt);
bool mysql_apply_package(MysqlApply *a, const MysqlStmt *stmt);
bool mysql_apply_create_event(MysqlApply *a, const MysqlStmt *stmt); /* mysql_event.c */
bool mysql_apply_alter_event(MysqlApply *a, const MysqlStmt *stmt);
bool mysql_apply_create_sequence(MysqlApply *a, const MysqlStmt *stmt); /* mysql_sequence.c */
bool mysql_apply_alter_sequence(MysqlApply *a, const MysqlStmt *stmt);
bool mysql_alter_sequence_table(MysqlApply *a, Object *sequence, const MysqlAlterTable *def);

/* Spells columns in expressions of tables as they are spelled themselves: mysql_spell.c. */
void mysql_spell_columns(MysqlApply *a);
/* Settles what could not be known before the end of the text: queries of views, names in
 * expressions. */
bool mysql_settle(MysqlApply *a);

#endif
