/* mysql_print_key.c: keys, checks and foreign keys as they stand in CREATE TABLE, and behind
 * ADD. */
#include <string.h>

#include "emit/mysql_print.h"
#include "model/mysql_schema.h"

static void put_parts(Printer *p, Buf *out, const Object *index)
{
    const RefList *columns = object_refs(index, ATTR_COLUMNS);
    const StrList *texts = object_list(index, ATTR_MY_PARTS);
    buf_puts(out, " (");
    for (size_t i = 0; i < columns->len; i++) {
        buf_puts(out, i ? "," : "");
        if (columns->at[i]->kind == KIND_MY_COLUMN)
            buf_puts(out, mysql_name_sql(p->cx, columns->at[i]));
        buf_puts(out, i < texts->len ? texts->at[i] : "");
    }
    buf_putc(out, ')');
}

/* The table's own size of blocks need not be said. */
static void put_option(Buf *out, const Object *index, Str option)
{
    static const char parser[] = "WITH PARSER=";
    if (option == mysql_block_size(index->parent))
        return;
    if (strncmp(option, parser, strlen(parser)) == 0)
        buf_printf(out, " WITH PARSER `%s`", option + strlen(parser));
    else
        buf_printf(out, " %s", option);
}

static void put_index(Printer *p, Buf *out, const Object *index)
{
    Str kind = object_str(index, ATTR_CONTYPE), method = object_str(index, ATTR_METHOD);
    const StrList *options = object_list(index, ATTR_OPTIONS);
    buf_printf(out, "%s%sKEY", kind ? kind : "", kind ? " " : "");
    if (!mysql_is_primary(index))
        buf_printf(out, " %s", mysql_name_sql(p->cx, index));
    put_parts(p, out, index);
    if (method)
        buf_printf(out, " USING %s", method);
    for (size_t i = 0; i < options->len; i++)
        put_option(out, index, options->at[i]);
    if (object_has(index, ATTR_COMMENT))
        buf_printf(out, " COMMENT %s", mysql_literal(p->cx, object_str(index, ATTR_COMMENT)));
    if (object_flag(index, ATTR_MY_INVISIBLE))
        buf_puts(out, mysql_for_mariadb(p) ? " IGNORED" : " INVISIBLE");
}

static void put_check(Printer *p, Buf *out, const Object *check)
{
    buf_printf(out, "CONSTRAINT %s CHECK (%s)", mysql_name_sql(p->cx, check),
               object_str(check, ATTR_MY_EXPR));
    if (object_flag(check, ATTR_NOT_ENFORCED))
        buf_puts(out, " NOT ENFORCED");
}

/* What refers to a table that isn't there has names: database, table, columns. */
static void put_reference(Printer *p, Buf *out, const Object *foreign_key)
{
    const StrList *names = object_list(foreign_key, ATTR_MY_REF_NAMES);
    const Object *table = object_ref(foreign_key, ATTR_REF_TABLE);
    if (table) {
        buf_printf(out, "%s (%s)", mysql_name_seen_from(p->cx, table, foreign_key),
                   mysql_columns(p->cx, object_refs(foreign_key, ATTR_REF_COLUMNS)));
        return;
    }
    if (names->at[0] != object_schema(foreign_key)->name)
        buf_printf(out, "%s.", mysql_quoted(p->cx, names->at[0]));
    buf_printf(out, "%s (", mysql_quoted(p->cx, names->at[1]));
    for (size_t i = 2; i < names->len; i++)
        buf_printf(out, "%s%s", i > 2 ? "," : "", mysql_quoted(p->cx, names->at[i]));
    buf_putc(out, ')');
}

static void put_foreign_key(Printer *p, Buf *out, const Object *o)
{
    buf_printf(out, "CONSTRAINT %s FOREIGN KEY (%s) REFERENCES ", mysql_name_sql(p->cx, o),
               mysql_columns(p->cx, object_refs(o, ATTR_COLUMNS)));
    put_reference(p, out, o);
    if (object_has(o, ATTR_ON_DELETE))
        buf_printf(out, " ON DELETE %s", object_str(o, ATTR_ON_DELETE));
    if (object_has(o, ATTR_ON_UPDATE))
        buf_printf(out, " ON UPDATE %s", object_str(o, ATTR_ON_UPDATE));
}

Str mysql_key_sql(Printer *p, const Object *key)
{
    Buf text = {0};
    if (key->kind == KIND_MY_CHECK)
        put_check(p, &text, key);
    else if (key->kind == KIND_MY_FOREIGN_KEY)
        put_foreign_key(p, &text, key);
    else
        put_index(p, &text, key);
    Str kept = str_intern(p->cx->strings, buf_text(&text));
    buf_free(&text);
    return kept;
}
