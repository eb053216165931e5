/* mysql_names.c: quoting. Names always stand in backticks, so that no version's reserved words
 * matter. */
#include <string.h>

#include "emit/mysql_print.h"
#include "model/mysql_schema.h"
#include "model/mysql_tree.h"

MysqlTarget mysql_print_target(const Printer *p)
{
    return *p->plan->new->mysql;
}

bool mysql_for_mariadb(const Printer *p)
{
    return p->plan->new->mysql->flavor == MYSQL_FLAVOR_MARIADB;
}

Str mysql_quoted(Context *cx, Str name)
{
    Buf text = {0};
    mysql_print_name(&text, name);
    Str kept = str_intern(cx->strings, buf_text(&text));
    buf_free(&text);
    return kept;
}

Str mysql_name_sql(Context *cx, const Object *o)
{
    return mysql_quoted(cx, mysql_spelling(o));
}

Str mysql_name_seen_from(Context *cx, const Object *table, const Object *from)
{
    const Object *database = object_schema(table);
    if (database == object_schema(from) || mysql_is_nameless(database))
        return mysql_name_sql(cx, table);
    return str_format(cx->strings, "%s.%s", mysql_quoted(cx, database->name),
                      mysql_name_sql(cx, table));
}

Str mysql_literal(Context *cx, Str text)
{
    Buf literal = {0};
    mysql_print_string(&literal, text, strlen(text));
    Str kept = str_intern(cx->strings, buf_text(&literal));
    buf_free(&literal);
    return kept;
}

Str mysql_plain_literal(Context *cx, Str text)
{
    Buf literal = {0};
    buf_putc(&literal, '\'');
    for (const char *c = text; *c; c++)
        buf_add(&literal, *c == '\'' ? "''" : c, *c == '\'' ? 2 : 1);
    buf_putc(&literal, '\'');
    Str kept = str_intern(cx->strings, buf_text(&literal));
    buf_free(&literal);
    return kept;
}

Str mysql_columns(Context *cx, const RefList *columns)
{
    Buf text = {0};
    for (size_t i = 0; i < columns->len; i++)
        buf_printf(&text, "%s%s", i ? "," : "", mysql_name_sql(cx, columns->at[i]));
    Str kept = str_intern(cx->strings, buf_text(&text));
    buf_free(&text);
    return kept;
}
