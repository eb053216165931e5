/* mysql_precision.c: how many digits of a second a value has, as far as a view's query tells:
 *
 *     TIME(t.at)        cast(t.at as time(3))          of a datetime(3)
 *     TIMESTAMP(s)      cast(s as datetime(6))         of a text
 *
 * Columns of derived tables and of views are taken to have none. */
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "model/mysql_resolve.h"
#include "model/mysql_schema.h"
#include "model/mysql_type.h"

enum { MOST_DIGITS = 6 };

static bool is_one_of(Str name, const char *const *names)
{
    for (; *names; names++)
        if (strcmp(name, *names) == 0)
            return true;
    return false;
}

static int least(long digits)
{
    return digits > MOST_DIGITS ? MOST_DIGITS : (int)digits;
}

/* Of what a number in parentheses behind `mark` says: "(3)", or the scale of "(10,2)". */
static int digits_behind(Str type, char mark)
{
    const char *number = strchr(type, mark);
    return number ? least(strtol(number + 1, NULL, 10)) : 0;
}

static int digits_of_type(const Resolver *r, Str type)
{
    bool mariadb = r->target.flavor == MYSQL_FLAVOR_MARIADB;
    switch (mysql_class_of(type)) {
    case MYSQL_CLASS_TIME:
    case MYSQL_CLASS_DATETIME:
    case MYSQL_CLASS_TIMESTAMP:
        return digits_behind(type, '(');
    case MYSQL_CLASS_DECIMAL:
        return digits_behind(type, ',');
    case MYSQL_CLASS_ENUM:
    case MYSQL_CLASS_SET:
        return mariadb ? 0 : MOST_DIGITS;
    case MYSQL_CLASS_FLOAT:
    case MYSQL_CLASS_CHAR:
    case MYSQL_CLASS_TEXT:
    case MYSQL_CLASS_BINARY:
    case MYSQL_CLASS_BLOB:
    case MYSQL_CLASS_JSON:
        return MOST_DIGITS;
    default:
        return 0;
    }
}

static const Object *table_named(const Scope *scope, Str name)
{
    for (; scope && name; scope = scope->outer)
        for (const Relation *x = scope->from; x; x = x->next)
            if (strcasecmp(x->name, name) == 0)
                return x->table;
    return NULL;
}

static int digits_of_column(const Resolver *r, const Scope *scope, const MysqlTree *name)
{
    const Object *table = table_named(scope, name->qualifier);
    const Object *column =
        table && table->kind == KIND_MY_TABLE
            ? schema_child(r->s, KIND_MY_COLUMN, table,
                           mysql_folded(r->cx->strings, KIND_MY_COLUMN, name->text))
            : NULL;
    return column ? digits_of_type(r, object_type(column, ATTR_TYPE)->text) : 0;
}

/* To MySQL a text may hold six, MariaDB counts those of a literal. */
static int digits_of_string(const Resolver *r, const MysqlTree *string)
{
    const char *point = strrchr(string->text, '.');
    if (r->target.flavor == MYSQL_FLAVOR_MYSQL)
        return MOST_DIGITS;
    return point ? least((long)strspn(point + 1, "0123456789")) : 0;
}

static int most_of(const Resolver *r, const Scope *scope, const MysqlTree *t, uint32_t first,
                   uint32_t step)
{
    int most = 0;
    for (uint32_t i = first; i < t->count; i += step) {
        int digits = t->at[i] ? mysql_fraction_digits(r, scope, t->at[i]) : 0;
        most = digits > most ? digits : most;
    }
    return most;
}

static int digits_of_call(const Resolver *r, const Scope *scope, const MysqlTree *call)
{
    static const char *const clocks[] = {"curtime", "now", "sysdate", "utc_time", "utc_timestamp",
                                         NULL};
    static const char *const same[] = {"addtime", "coalesce", "from_unixtime", "greatest", "ifnull", "least",
                                       "max", "min", "subtime", "timediff", "timestamp", NULL};
    static const char *const texts[] = {"concat", "concat_ws", "json_extract", "json_unquote",
                                        "left", "lower", "replace", "right", "substr", "upper",
                                        NULL};
    if (is_one_of(call->text, clocks))
        return call->count && call->at[0]->tag == MYSQL_NUMBER ? atoi(call->at[0]->text) : 0;
    if (strcmp(call->text, "convert_tz") == 0 || strcmp(call->text, "nullif") == 0)
        return mysql_fraction_digits(r, scope, call->at[0]);
    if (is_one_of(call->text, same))
        return most_of(r, scope, call, 0, 1);
    if (strcmp(call->text, "if") == 0)
        return most_of(r, scope, call, 1, 1);
    return is_one_of(call->text, texts) ? MOST_DIGITS : 0;
}

/* Of a cast to text, as of a literal, MariaDB says that there are none. */
static int digits_of_cast(const Resolver *r, const MysqlTree *type)
{
    const MysqlTree *arguments = type->at[MYSQL_TYPE_ARGS];
    bool clock = strcmp(type->text, "time") == 0 || strcmp(type->text, "datetime") == 0;
    bool text = strcmp(type->text, "char") == 0 && r->target.flavor == MYSQL_FLAVOR_MYSQL;
    if (clock && arguments)
        return atoi(arguments->at[0]->text);
    if (strcmp(type->text, "decimal") == 0 && arguments)
        return least(strtol(arguments->at[1]->text, NULL, 10));
    return text || strcmp(type->text, "double") == 0 ? MOST_DIGITS : 0;
}

static int digits_of_number(const MysqlTree *number)
{
    const char *point = strchr(number->text, '.');
    return strpbrk(number->text, "eE") ? MOST_DIGITS : point ? least((long)strlen(point + 1)) : 0;
}

/* Adding microseconds gives them to any moment. */
static int digits_of_operation(const Resolver *r, const Scope *scope, const MysqlTree *t)
{
    const MysqlTree *amount = t->at[1];
    if (amount->tag != MYSQL_INTERVAL)
        return most_of(r, scope, t, 0, 1);
    return strstr(amount->text, "microsecond") ? MOST_DIGITS
                                               : mysql_fraction_digits(r, scope, t->at[0]);
}

int mysql_fraction_digits(const Resolver *r, const Scope *scope, const MysqlTree *t)
{
    switch ((MysqlTag)t->tag) {
    case MYSQL_NAME:
        return digits_of_column(r, scope, t);
    case MYSQL_STRING:
        return digits_of_string(r, t);
    case MYSQL_NUMBER:
        return digits_of_number(t);
    case MYSQL_TEMPORAL:
        return strchr(t->text, '.') ? least((long)strlen(strchr(t->text, '.') + 1)) : 0;
    case MYSQL_FUNCTION:
        return digits_of_call(r, scope, t);
    case MYSQL_CAST:
        return digits_of_cast(r, t->at[1]);
    case MYSQL_CASE:
        return most_of(r, scope, t, 1, 2); /* ELSE, THEN, THEN… */
    case MYSQL_BINARY:
        return digits_of_operation(r, scope, t);
    default:
        return 0;
    }
}
