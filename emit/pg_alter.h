/* pg_alter.h: what the printers of tables, columns, constraints, indexes and sequences share: one
 * ALTER TABLE of several commands, and options that come, change and go.
 *
 *     PgAlter alter = pg_alter_table(p, table);
 *     pg_alter_add(&alter, "ALTER COLUMN %s DROP DEFAULT", name);
 *     pg_alter_add(&alter, "ALTER COLUMN %s TYPE %s", name, type);
 *     pg_alter_end(&alter);
 *
 * prints, on one line if there is one short command:
 *
 *     ALTER TABLE public.orders
 *         ALTER COLUMN total DROP DEFAULT,
 *         ALTER COLUMN total TYPE bigint; */
#ifndef EMIT_PG_ALTER_H
#define EMIT_PG_ALTER_H

#include "emit/pg_print.h"

typedef struct PgCommands {
    Buf text;
    size_t count;
} PgCommands;

typedef struct PgAlter {
    Printer *p;
    const Object *table;
    bool has_heirs, only;
    PgCommands all, alone; /* for the table and its heirs, and for the table alone */
} PgAlter;

PgAlter pg_alter_table(Printer *p, const Object *table);
/* Whether the next commands are for the table alone and not its heirs. Where it has any, these
 * become a second statement. */
void pg_alter_only(PgAlter *alter, bool only);
void pg_alter_add(PgAlter *alter, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
/* Ends the statement; nothing is printed when nothing was added. */
void pg_alter_end(PgAlter *alter);

/* The option ("name=value") with the name that `option` has, or NULL. */
Str pg_option_like(const StrList *options, Str option);
/* "SET (a=1)" for what is new or different in `new`, "RESET (b)" for what `new` hasn't got; NULL:
 * nothing. */
Str pg_options_set(Context *cx, const StrList *old, const StrList *new);
Str pg_options_reset(Context *cx, const StrList *old, const StrList *new);
/* "OPTIONS (ADD a 'x', SET b 'y', DROP c)", NULL: nothing; "OPTIONS (a 'x')" where all is new. */
Str pg_fdw_options_change(Context *cx, const StrList *old, const StrList *new);
Str pg_fdw_options_sql(Context *cx, const StrList *options);

/* The qualified name of an index, or of a constraint's index. */
Str pg_index_name(Context *cx, const Object *o);
/* "(a, lower(b) DESC)" of a List of IndexElem, or of (IndexElem, operator) for an exclusion. */
Str pg_elements_sql(Context *cx, const void *elements);
/* A column or expression, its collation and operator class: a part of an index or partition key. */
void pg_add_key_part(Buf *out, const char *name, void *expr, void *collation, void *opclass);

/* ALTER INDEX … ATTACH PARTITION, where `index` is attached to one; SET (…) and SET TABLESPACE of
 * an index or of a constraint's. */
void pg_print_attach_index(Printer *p, const Object *index);
void pg_print_index_storage(Printer *p, const Step *step);
/* "id integer DEFAULT 0 NOT NULL": a column as CREATE TABLE and ADD COLUMN spell it. */
Str pg_column_definition(Printer *p, const Step *step);
/* What they can't say: storage, statistics, options… as ALTER TABLE. */
void pg_print_column_rest(Printer *p, const Step *step);

/* The value of the old column as the new one takes it: "id", "state::text::public.state". */
Str pg_moved_value(Printer *p, const Object *old, const Object *new);

/* "PRIMARY KEY (id) DEFERRABLE", without the constraint's name. */
Str pg_constraint_definition(Context *cx, const Object *constraint);
/* ALTER TABLE … ADD CONSTRAINT. */
void pg_print_add_constraint(Printer *p, const Object *constraint);
/* Whether CREATE TABLE can hold the constraint: what is NOT VALID has to be added later. */
bool pg_constraint_is_inline(const Object *constraint);

/* " INCREMENT BY 2 CACHE 10": what differs from a sequence without options. */
Str pg_sequence_options(Context *cx, const Object *sequence);

/* SELECT setval(…): lets a new sequence go on behind the values that its column has. */
void pg_print_setval(Printer *p, const Object *sequence, const Object *column);

#endif
