/* mysql_session.c: settings followed while a script is read.
 *
 *     SET @saved_sql_mode = @@sql_mode;
 *     SET sql_mode = 'ANSI_QUOTES';
 *     …
 *     SET sql_mode = @saved_sql_mode;
 *
 * Values are texts. sql_mode is brought to one spelling: upper case, combinations spelled out. */
#include "parser/mysql_session.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

/* ---- sql_mode ---------------------------------------------------------------------------------- */

static const struct {
    const char *name;
    unsigned mode;
} modes[] = {
    {"ANSI_QUOTES", MYSQL_MODE_ANSI_QUOTES},
    {"NO_BACKSLASH_ESCAPES", MYSQL_MODE_NO_BACKSLASH_ESCAPES},
    {"PIPES_AS_CONCAT", MYSQL_MODE_PIPES_AS_CONCAT},
    {"HIGH_NOT_PRECEDENCE", MYSQL_MODE_HIGH_NOT_PRECEDENCE},
    {"IGNORE_SPACE", MYSQL_MODE_IGNORE_SPACE},
    {"ORACLE", MYSQL_MODE_ORACLE},
    {"REAL_AS_FLOAT", MYSQL_MODE_REAL_AS_FLOAT},
};

#define FOREIGN                                                                                    \
    "PIPES_AS_CONCAT,ANSI_QUOTES,IGNORE_SPACE,NO_KEY_OPTIONS,NO_TABLE_OPTIONS,NO_FIELD_OPTIONS"
#define STRICT \
    "STRICT_TRANS_TABLES,STRICT_ALL_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION"

/* What one name sets beside itself: seen on MySQL 9.7 and MariaDB 10.11. */
static const struct {
    const char *name, *mysql, *mariadb;
} combinations[] = {
    {"ANSI", "REAL_AS_FLOAT,PIPES_AS_CONCAT,ANSI_QUOTES,IGNORE_SPACE,ONLY_FULL_GROUP_BY",
     "REAL_AS_FLOAT,PIPES_AS_CONCAT,ANSI_QUOTES,IGNORE_SPACE"},
    {"TRADITIONAL", STRICT, STRICT ",NO_AUTO_CREATE_USER"},
    {"ORACLE", FOREIGN ",NO_AUTO_CREATE_USER", FOREIGN ",NO_AUTO_CREATE_USER,SIMULTANEOUS_ASSIGNMENT"},
    {"MSSQL", FOREIGN, FOREIGN},
    {"POSTGRESQL", FOREIGN, FOREIGN},
    {"DB2", FOREIGN, FOREIGN},
    {"MAXDB", FOREIGN ",NO_AUTO_CREATE_USER", FOREIGN ",NO_AUTO_CREATE_USER"},
    {"MYSQL323", "HIGH_NOT_PRECEDENCE", "HIGH_NOT_PRECEDENCE"},
    {"MYSQL40", "HIGH_NOT_PRECEDENCE", "HIGH_NOT_PRECEDENCE"},
};

#undef FOREIGN
#undef STRICT

static bool has_item(const Buf *list, const char *item, size_t len)
{
    for (const char *at = buf_text(list); *at;) {
        size_t here = strcspn(at, ",");
        if (here == len && strncmp(at, item, len) == 0)
            return true;
        at += here + (at[here] == ',');
    }
    return false;
}

static void add_items(Buf *out, const char *items, bool mariadb);

static void add_item(Buf *out, const char *item, size_t len, bool mariadb)
{
    if (!len || has_item(out, item, len))
        return;
    for (size_t i = 0; i < sizeof combinations / sizeof *combinations; i++)
        if (strlen(combinations[i].name) == len && strncmp(combinations[i].name, item, len) == 0)
            add_items(out, mariadb ? combinations[i].mariadb : combinations[i].mysql, mariadb);
    if (out->len)
        buf_putc(out, ',');
    buf_add(out, item, len);
}

static void add_items(Buf *out, const char *items, bool mariadb)
{
    while (*items) {
        size_t len = strcspn(items, ",");
        add_item(out, items, len, mariadb);
        items += len + (items[len] == ',');
    }
}

/* `known`: the value is all of it, else the part that is known. */
static void set_sql_mode(MysqlReader *r, Str value, bool known)
{
    Buf upper = {0}, list = {0};
    for (const char *at = value; *at; at++)
        if (*at != ' ')
            buf_putc(&upper, (char)(*at >= 'a' && *at <= 'z' ? *at + 'A' - 'a' : *at));
    if (strcmp(buf_text(&upper), "DEFAULT") != 0 && strcmp(buf_text(&upper), "0") != 0)
        add_items(&list, buf_text(&upper), r->target.flavor == MYSQL_FLAVOR_MARIADB);
    r->session.sql_mode = known ? str_intern(r->cx->strings, buf_text(&list)) : NULL;
    r->session.modes = 0;
    for (size_t i = 0; i < sizeof modes / sizeof *modes; i++)
        if (has_item(&list, modes[i].name, strlen(modes[i].name)))
            r->session.modes |= modes[i].mode;
    r->lexer.modes = r->session.modes;
    buf_free(&upper);
    buf_free(&list);
}

/* ---- settings ------------------------------------------------------------------------------------- */

static bool is_on(Str value)
{
    return strcasecmp(value, "on") == 0 || strcasecmp(value, "true") == 0 || atoi(value) != 0;
}

/* Where a text setting is kept; NULL: it isn't. */
static Str *setting(MysqlReader *r, Str name)
{
    MysqlSession *s = &r->session;
    struct {
        const char *name;
        Str *place;
    } settings[] = {
        {"character_set_client", &s->character_set_client}, {"character_set_results", &s->character_set_results},
        {"collation_connection", &s->collation_connection}, {"time_zone", &s->time_zone},
        {"default_storage_engine", &s->default_storage_engine}, {"storage_engine", &s->default_storage_engine},
    };
    for (size_t i = 0; i < sizeof settings / sizeof *settings; i++)
        if (strcmp(settings[i].name, name) == 0)
            return settings[i].place;
    return NULL;
}

static Str system_value(MysqlReader *r, Str name)
{
    Str *place = setting(r, name);
    if (place)
        return *place;
    if (strcmp(name, "sql_mode") == 0)
        return r->session.sql_mode;
    if (strcmp(name, "foreign_key_checks") == 0)
        return str_intern(r->cx->strings, r->session.foreign_key_checks ? "1" : "0");
    return NULL;
}

static Str value_of(MysqlReader *r, const MysqlTree *tree);

/* CONCAT of what is known; *known: that is all. */
static Str concat_value(MysqlReader *r, const MysqlTree *call, bool *known)
{
    Buf b = {0};
    *known = true;
    for (uint32_t i = 0; i < call->count; i++) {
        Str part = value_of(r, call->at[i]);
        *known = *known && part;
        buf_puts(&b, part ? part : "");
    }
    Str text = str_intern(r->cx->strings, buf_text(&b));
    buf_free(&b);
    return text;
}

static bool is_concat(const MysqlTree *tree)
{
    return tree->tag == MYSQL_FUNCTION && strcmp(tree->text, "concat") == 0;
}

/* The value as text; NULL: unknown. */
static Str value_of(MysqlReader *r, const MysqlTree *tree)
{
    if (tree->tag == MYSQL_STRING || tree->tag == MYSQL_NAME || tree->tag == MYSQL_NUMBER)
        return tree->text;
    if (tree->tag == MYSQL_TRUE || tree->tag == MYSQL_FALSE)
        return str_intern(r->cx->strings, tree->tag == MYSQL_TRUE ? "1" : "0");
    if (tree->tag == MYSQL_USER_VARIABLE)
        return map_get(&r->variables, map_key(tree->text));
    if (tree->tag == MYSQL_SYSTEM_VARIABLE)
        return system_value(r, tree->text);
    if (!is_concat(tree))
        return NULL;
    bool known;
    Str text = concat_value(r, tree, &known);
    return known ? text : NULL;
}

/* SET sql_mode = CONCAT(@@sql_mode, ',ANSI_QUOTES') tells how to read on, whatever else is set. */
static void assign_sql_mode(MysqlReader *r, const MysqlTree *tree)
{
    Str value = value_of(r, tree);
    bool known = value != NULL;
    if (!known)
        value = is_concat(tree) ? concat_value(r, tree, &known) : str_intern(r->cx->strings, "");
    set_sql_mode(r, value, known);
}

/* SET CHARACTER SET takes the collation of the database, which may not be known. */
static void set_names(MysqlReader *r, const MysqlAssignment *a, Str charset)
{
    r->session.character_set_client = charset;
    r->session.character_set_results = charset;
    r->session.collation_connection = a->collate;
}

/* A NULL value of a text setting is kept as unknown: @saved = @@x before x was ever set. */
static void assign(MysqlReader *r, const MysqlAssignment *a)
{
    if (a->scope == MYSQL_SCOPE_GLOBAL || !a->value)
        return;
    Str value = value_of(r, a->value);
    Str *place = setting(r, a->name);
    if (a->scope == MYSQL_SCOPE_USER)
        map_put(&r->variables, map_key(a->name), (void *)value);
    else if (place)
        *place = value;
    else if (strcmp(a->name, "sql_mode") == 0)
        assign_sql_mode(r, a->value);
    else if (strcmp(a->name, "names") == 0 || strcmp(a->name, "charset") == 0)
        set_names(r, a, value);
    else if (value && strcmp(a->name, "foreign_key_checks") == 0)
        r->session.foreign_key_checks = is_on(value);
    else if (value && strcmp(a->name, "explicit_defaults_for_timestamp") == 0)
        r->session.explicit_defaults_for_timestamp = is_on(value);
}

void mysql_session_set(MysqlReader *r, const MysqlSet *set)
{
    for (const MysqlAssignment *a = set->assignments.first; a; a = a->next)
        assign(r, a);
}

/* ON by default from MySQL 8.0.2 and MariaDB 10.10 on. */
void mysql_session_open(MysqlReader *r)
{
    r->session = (MysqlSession){.foreign_key_checks = true};
    r->session.explicit_defaults_for_timestamp =
        r->target.version >= (r->target.flavor == MYSQL_FLAVOR_MARIADB ? 101000 : 80002);
}
