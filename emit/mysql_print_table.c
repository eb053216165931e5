/* mysql_print_table.c: CREATE TABLE, laid out as the server's SHOW CREATE TABLE. */
#include "emit/mysql_print.h"
#include "model/mysql_schema.h"

static void put_line(Buf *out, Str line)
{
    buf_printf(out, "%s  %s", out->len ? ",\n" : "", line);
}

static void put_members(Printer *p, Buf *out, const Step *step, Kind kind)
{
    for (size_t i = 0; i < step->members.len; i++) {
        const Object *o = step->members.at[i]->new;
        if (o->kind == kind)
            put_line(out, kind == KIND_MY_COLUMN ? mysql_column_sql(p, o) : mysql_key_sql(p, o));
    }
}

/* Columns in the table's order, which is that of its children. */
static void put_columns(Printer *p, Buf *out, const Object *table)
{
    for (const Object *o = table->first; o; o = o->next)
        if (o->kind == KIND_MY_COLUMN)
            put_line(out, mysql_column_sql(p, o));
}

static void put_periods(Printer *p, Buf *out, const Object *table)
{
    const StrList *periods = object_list(table, ATTR_MY_PERIODS);
    for (size_t i = 0; i < periods->len; i++)
        put_line(out, str_format(p->cx->strings, "PERIOD FOR %s", periods->at[i]));
}

/* CREATE TABLE gives a column that may be NULL this as its default, if no other. */
static void drop_defaults(Printer *p, const Object *table)
{
    for (const Object *o = table->first; o; o = o->next)
        if (o->kind == KIND_MY_COLUMN && object_flag(o, ATTR_MY_NO_DEFAULT)) {
            print(p, "ALTER TABLE %s ALTER COLUMN %s DROP DEFAULT", mysql_name_sql(p->cx, table),
                  mysql_name_sql(p->cx, o));
            print_end(p);
        }
}

static void create(Printer *p, const Step *step)
{
    Buf lines = {0};
    Str partitions = mysql_partition_sql(p, step->new);
    put_columns(p, &lines, step->new);
    put_members(p, &lines, step, KIND_MY_INDEX);
    put_members(p, &lines, step, KIND_MY_FOREIGN_KEY);
    put_members(p, &lines, step, KIND_MY_CHECK);
    put_periods(p, &lines, step->new);
    print(p, "CREATE TABLE %s (\n%s\n)%s", mysql_name_sql(p->cx, step->new), buf_text(&lines),
          mysql_table_options_sql(p, step->new));
    if (partitions)
        print(p, "\n%s", partitions);
    print_end(p);
    drop_defaults(p, step->new);
    buf_free(&lines);
}

const KindPrinter mysql_table_printer = {.create = create, .alter = mysql_print_alter};
