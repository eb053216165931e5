/* mysql_print_options.c: options of a table, and how one is taken back. */
#include <string.h>

#include "emit/mysql_print.h"
#include "model/mysql_charset.h"
#include "model/mysql_schema.h"

/* What makes an option as if it had never been given. */
static const struct {
    const char *name, *value;
} standard[] = {
    {"ROW_FORMAT", "DEFAULT"},
    {"KEY_BLOCK_SIZE", "0"},
    {"AVG_ROW_LENGTH", "0"},
    {"MAX_ROWS", "0"},
    {"MIN_ROWS", "0"},
    {"CHECKSUM", "0"},
    {"DELAY_KEY_WRITE", "0"},
    {"PACK_KEYS", "DEFAULT"},
    {"STATS_AUTO_RECALC", "DEFAULT"},
    {"STATS_PERSISTENT", "DEFAULT"},
    {"STATS_SAMPLE_PAGES", "DEFAULT"},
    {"TABLESPACE", "innodb_file_per_table"},
    {"DATA DIRECTORY", "''"},
    {"INDEX DIRECTORY", "''"},
    {"COMPRESSION", "''"},
    {"ENCRYPTION", "'N'"},
    {"CONNECTION", "''"},
    {"INSERT_METHOD", "NO"},
    {"UNION", "()"},
    {"SECONDARY_ENGINE", "NULL"},
    {"ENGINE_ATTRIBUTE", "''"},
    {"SECONDARY_ENGINE_ATTRIBUTE", "''"},
    {"AUTOEXTEND_SIZE", "0"},
    {"TRANSACTIONAL", "DEFAULT"},
    {"PAGE_CHECKSUM", "1"},
};

static const char *standard_value(const char *name, size_t len)
{
    for (size_t i = 0; i < sizeof standard / sizeof *standard; i++)
        if (strncmp(standard[i].name, name, len) == 0 && standard[i].name[len] == '\0')
            return standard[i].value;
    return "DEFAULT";
}

static bool is_engine(Str option)
{
    return strncmp(option, "ENGINE=", 7) == 0;
}

static void put_options(Buf *out, const StrList *options, bool engine)
{
    for (size_t i = 0; i < options->len; i++)
        if (is_engine(options->at[i]) == engine)
            buf_printf(out, " %s", options->at[i]);
}

static void put_collation(Printer *p, Buf *out, Str collation)
{
    Interner *in = p->cx->strings;
    MysqlTarget target = mysql_print_target(p);
    Str charset = mysql_charset_of(in, collation);
    buf_printf(out, " DEFAULT CHARSET=%s", mysql_charset_sql(in, target, charset));
    if (strcmp(charset, "binary") != 0)
        buf_printf(out, " COLLATE=%s", mysql_charset_sql(in, target, collation));
}

/* What a table has that says nothing. A database that the script doesn't create may have any
 * default. */
static Str inherited_collation(Printer *p, const Object *table)
{
    const Object *database = object_schema(table);
    return database->implicit ? mysql_server_collation(p->cx->strings, mysql_print_target(p))
                              : object_str(database, ATTR_COLLATION);
}

/* A table that says nothing of its character set goes on saying nothing: what servers have as
 * theirs differs. */
Str mysql_table_options_sql(Printer *p, const Object *table)
{
    Buf text = {0};
    const StrList *options = object_list(table, ATTR_OPTIONS);
    Str collation = object_str(table, ATTR_COLLATION);
    put_options(&text, options, true);
    if (object_has(table, ATTR_MY_COUNTER))
        buf_printf(&text, " AUTO_INCREMENT=%s", object_str(table, ATTR_MY_COUNTER));
    if (object_has(table, ATTR_MY_EXPLICIT) || collation != inherited_collation(p, table))
        put_collation(p, &text, collation);
    put_options(&text, options, false);
    if (object_has(table, ATTR_COMMENT))
        buf_printf(&text, " COMMENT=%s", mysql_literal(p->cx, object_str(table, ATTR_COMMENT)));
    if (object_flag(table, ATTR_MY_VERSIONED))
        buf_puts(&text, " WITH SYSTEM VERSIONING");
    Str kept = str_intern(p->cx->strings, buf_text(&text));
    buf_free(&text);
    return kept;
}

static bool has(const StrList *options, Str option)
{
    for (size_t i = 0; i < options->len; i++)
        if (options->at[i] == option)
            return true;
    return false;
}

static bool has_name(const StrList *options, Str option)
{
    size_t len = strcspn(option, "=") + 1;
    for (size_t i = 0; i < options->len; i++)
        if (strncmp(options->at[i], option, len) == 0)
            return true;
    return false;
}

static void put_changed(Buf *out, const StrList *old, const StrList *new)
{
    for (size_t i = 0; i < new->len; i++)
        if (!has(old, new->at[i]))
            buf_printf(out, " %s", new->at[i]);
    for (size_t i = 0; i < old->len; i++)
        if (!has_name(new, old->at[i])) {
            size_t len = strcspn(old->at[i], "=");
            buf_printf(out, " %.*s=%s", (int)len, old->at[i], standard_value(old->at[i], len));
        }
}

Str mysql_changed_options_sql(Printer *p, const Step *step)
{
    Buf text = {0};
    const Object *new = step->new;
    Str comment = object_str(new, ATTR_COMMENT), counter = object_str(new, ATTR_MY_COUNTER);
    if (step->changed[ATTR_OPTIONS])
        put_changed(&text, object_list(step->old, ATTR_OPTIONS), object_list(new, ATTR_OPTIONS));
    if (step->changed[ATTR_MY_COUNTER])
        buf_printf(&text, " AUTO_INCREMENT=%s", counter ? counter : "1");
    if (step->changed[ATTR_COLLATION])
        put_collation(p, &text, object_str(new, ATTR_COLLATION));
    if (step->changed[ATTR_COMMENT])
        buf_printf(&text, " COMMENT=%s", mysql_literal(p->cx, comment ? comment : ""));
    Str kept = str_intern(p->cx->strings, *buf_text(&text) ? buf_text(&text) + 1 : "");
    buf_free(&text);
    return kept;
}
