/* mysql_print.h: the MySQL and MariaDB printers, one per group of kinds, and the names they
 * share. */
#ifndef EMIT_MYSQL_PRINT_H
#define EMIT_MYSQL_PRINT_H

#include "emit/printer.h"
#include "model/mysql_target.h"

/* One row per kind; NULL for PostgreSQL's. */
extern const KindPrinter *const mysql_printers[KIND_COUNT];

extern const KindPrinter mysql_table_printer;  /* mysql_print_table.c */
extern const KindPrinter mysql_view_printer, mysql_database_printer; /* mysql_print_misc.c */
extern const KindPrinter mysql_sequence_printer; /* mysql_print_sequence.c */
extern const KindPrinter mysql_function_printer, mysql_procedure_printer, mysql_package_printer,
    mysql_trigger_printer, mysql_event_printer; /* mysql_print_routine.c */

/* What the printers keep for the whole script. */
typedef struct MysqlNotes {
    Map created; /* the triggers that the script creates */
} MysqlNotes;

/* Whether the script creates a trigger, perhaps anew. */
bool mysql_is_created(const Printer *p, const Object *trigger);

MysqlTarget mysql_print_target(const Printer *p);
bool mysql_for_mariadb(const Printer *p);

/* A name in backticks; that of an object; a table's as seen from `from`, with its database when
 * that is another one. */
Str mysql_quoted(Context *cx, Str name);
Str mysql_name_sql(Context *cx, const Object *o);
Str mysql_name_seen_from(Context *cx, const Object *table, const Object *from);
Str mysql_literal(Context *cx, Str text);
/* The same for sql_mode NO_BACKSLASH_ESCAPES. */
Str mysql_plain_literal(Context *cx, Str text);
/* `a`,`b` of a RefList. */
Str mysql_columns(Context *cx, const RefList *columns);

/* mysql_settings.c: whether the statement of a step holds the body; the schedule of an event. */
bool mysql_prints_body(const Step *step);
bool mysql_prints_schedule(const Step *step);

/* mysql_print_column.c: "`a` int NOT NULL". */
Str mysql_column_sql(Printer *p, const Object *column);
/* Whether the default calls what gives each replica another value: "(uuid())". */
bool mysql_default_varies(const Object *column);
/* The same for a table that isn't versioned yet: without what only a versioned one takes (error
 * 4124). */
Str mysql_unversioned_column_sql(Printer *p, const Object *column);
/* The same as mysql_column_sql without its default. */
Str mysql_undefaulted_column_sql(Printer *p, const Object *column);
/* mysql_print_key.c: "UNIQUE KEY `a` (`a`)"; "CONSTRAINT `c` FOREIGN KEY …". */
Str mysql_key_sql(Printer *p, const Object *key);
/* mysql_print_options.c: " ENGINE=InnoDB COMMENT='x'", of a CREATE TABLE. */
Str mysql_table_options_sql(Printer *p, const Object *table);
/* The options that differ, as they stand in ALTER TABLE; "" when none does. */
Str mysql_changed_options_sql(Printer *p, const Step *step);
/* " CHARACTER SET utf8mb4 COLLATE utf8mb4_bin" of a collation. */
Str mysql_collation_sql(Printer *p, Str collation);
/* mysql_print_partition.c: "PARTITION BY …" of a table, or NULL. */
Str mysql_partition_sql(Printer *p, const Object *table);
/* "PARTITION BY …" or "REMOVE PARTITIONING", the last clause of an ALTER TABLE, where a table's
 * partitions are made anew; otherwise NULL. */
Str mysql_repartition_sql(Printer *p, const Step *step);
/* Whether partitions of a table's past must go before something else is done. */
bool mysql_leaves_past(const Step *step);
/* The statements that change partitions one by one. */
void mysql_print_partitions(Printer *p, const Step *step);
/* mysql_print_alter.c */
void mysql_print_alter(Printer *p, const Step *step);

/* The whole plan as a script. */
void mysql_print_plan(Printer *p);

#endif
