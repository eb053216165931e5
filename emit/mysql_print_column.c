/* mysql_print_column.c: a column's definition, in the order in which the server takes its attributes.
 *
 *     `total` decimal(10,2) GENERATED ALWAYS AS (`price` * `count`) STORED NOT NULL COMMENT 'with tax'
 */
#include <string.h>

#include "emit/mysql_print.h"
#include "model/mysql_charset.h"
#include "model/mysql_schema.h"

typedef struct Definition {
    Printer *p;
    const Object *column;
    bool unversioned; /* the table isn't versioned yet */
    bool undefaulted; /* the default comes later */
    Buf text;
} Definition;

Str mysql_collation_sql(Printer *p, Str collation)
{
    Interner *in = p->cx->strings;
    MysqlTarget target = mysql_print_target(p);
    Str charset = mysql_charset_of(in, collation);
    if (strcmp(charset, "binary") == 0)
        return str_intern(in, " CHARACTER SET binary");
    return str_format(in, " CHARACTER SET %s COLLATE %s", mysql_charset_sql(in, target, charset),
                      mysql_charset_sql(in, target, collation));
}

/* Nothing is said when the column has what the table has, unless NEW says it all the same. */
static void put_collation(Definition *d)
{
    Interner *in = d->p->cx->strings;
    Str own = object_str(d->column, ATTR_COLLATION),
        table = object_str(d->column->parent, ATTR_COLLATION);
    bool stated = object_has(d->column, ATTR_MY_EXPLICIT);
    if (!own || (own == table && !stated))
        return;
    bool same_set = table && mysql_charset_of(in, own) == mysql_charset_of(in, table);
    if (same_set && own != table)
        buf_printf(&d->text, " COLLATE %s", mysql_charset_sql(in, mysql_print_target(d->p), own));
    else
        buf_puts(&d->text, mysql_collation_sql(d->p, own));
}

static void put_generated(Definition *d)
{
    Str kind = object_str(d->column, ATTR_GENERATED_KIND),
        expr = object_str(d->column, ATTR_MY_GENERATED);
    if (!kind)
        return;
    if (expr)
        buf_printf(&d->text, " GENERATED ALWAYS AS (%s) %s", expr,
                   strcmp(kind, "stored") == 0 ? "STORED" : "VIRTUAL");
    else
        buf_printf(&d->text, " GENERATED ALWAYS AS %s",
                   strcmp(kind, "row start") == 0 ? "ROW START" : "ROW END");
}

static bool is_timestamp(const Object *column)
{
    return strncmp(object_type(column, ATTR_TYPE)->text, "timestamp", 9) == 0;
}

/* MariaDB lets no generated column be declared NOT NULL; a TIMESTAMP may be NULL only if that is
 * said. */
static void put_null(Definition *d)
{
    bool generated = object_has(d->column, ATTR_GENERATED_KIND);
    if (object_flag(d->column, ATTR_NOT_NULL)) {
        if (!generated || !mysql_for_mariadb(d->p))
            buf_puts(&d->text, " NOT NULL");
    } else if (is_timestamp(d->column) && !generated) {
        buf_puts(&d->text, " NULL");
    }
}

static const char *find_option(const Object *o, const char *name)
{
    const StrList *options = object_list(o, ATTR_OPTIONS);
    size_t len = strlen(name);
    for (size_t i = 0; i < options->len; i++)
        if (strncmp(options->at[i], name, len) == 0 &&
            (options->at[i][len] == '=' || !options->at[i][len]))
            return options->at[i] + len + (options->at[i][len] == '=');
    return NULL;
}

static void put_option(Definition *d, const char *name, const char *keyword, const char *equals)
{
    const char *value = find_option(d->column, name);
    if (value)
        buf_printf(&d->text, " %s%s%s", keyword, *value ? equals : "", value);
}

static void put_str(Definition *d, AttrId id, const char *format)
{
    Str value = object_str(d->column, id);
    if (value)
        buf_printf(&d->text, "%s%s", format, value);
}

static void put_options(Definition *d)
{
    put_option(d, "COLUMN_FORMAT", "COLUMN_FORMAT", " ");
    put_option(d, "STORAGE", "STORAGE", " ");
    put_option(d, "ENGINE_ATTRIBUTE", "ENGINE_ATTRIBUTE", " ");
    put_option(d, "SECONDARY_ENGINE_ATTRIBUTE", "SECONDARY_ENGINE_ATTRIBUTE", " ");
    put_option(d, "NOT SECONDARY", "NOT SECONDARY", "");
    if (!d->unversioned)
        put_option(d, "WITHOUT SYSTEM VERSIONING", "WITHOUT SYSTEM VERSIONING", "");
}

static Str column_sql(Definition d)
{
    const Object *column = d.column;
    Context *cx = d.p->cx;
    Str comment = object_str(column, ATTR_COMMENT);
    buf_printf(&d.text, "%s %s", mysql_name_sql(cx, column), object_type(column, ATTR_TYPE)->text);
    put_str(&d, ATTR_COMPRESSION, " ");
    put_collation(&d);
    put_generated(&d);
    put_null(&d);
    put_str(&d, ATTR_MY_SRID, " SRID ");
    if (object_flag(column, ATTR_MY_INVISIBLE))
        buf_puts(&d.text, " INVISIBLE");
    if (!d.undefaulted)
        put_str(&d, ATTR_MY_DEFAULT, " DEFAULT ");
    put_str(&d, ATTR_ON_UPDATE, " ON UPDATE ");
    if (object_flag(column, ATTR_MY_AUTO_INCREMENT))
        buf_puts(&d.text, " AUTO_INCREMENT");
    if (comment)
        buf_printf(&d.text, " COMMENT %s", mysql_literal(cx, comment));
    put_options(&d);
    if (object_has(column, ATTR_MY_EXPR))
        buf_printf(&d.text, " CHECK (%s)", object_str(column, ATTR_MY_EXPR));
    Str text = str_intern(cx->strings, buf_text(&d.text));
    buf_free(&d.text);
    return text;
}

Str mysql_column_sql(Printer *p, const Object *column)
{
    return column_sql((Definition){.p = p, .column = column});
}

Str mysql_unversioned_column_sql(Printer *p, const Object *column)
{
    return column_sql((Definition){.p = p, .column = column, .unversioned = true});
}

Str mysql_undefaulted_column_sql(Printer *p, const Object *column)
{
    return column_sql((Definition){.p = p, .column = column, .undefaulted = true});
}

/* ---- defaults that vary --------------------------------------------------------------------- */

static bool is_varying_function(const char *name, size_t len)
{
    static const char *const names[] = {"current_user", "rand",        "random_bytes",
                                        "session_user", "sysdate",     "system_user",
                                        "user",         "uuid",        "uuid_short"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (strlen(names[i]) == len && strncmp(names[i], name, len) == 0)
            return true;
    return false;
}

bool mysql_default_varies(const Object *column)
{
    Str text = object_str(column, ATTR_MY_DEFAULT);
    if (!text || *text != '(')
        return false;
    for (const char *c = text; *c;) {
        size_t word = strspn(c, "abcdefghijklmnopqrstuvwxyz_0123456789");
        if (word && c[word] == '(' && is_varying_function(c, word))
            return true;
        const char *end = *c == '\'' || *c == '`' ? strchr(c + 1, *c) : NULL;
        c = end ? end + 1 : c + word + !word;
    }
    return false;
}
