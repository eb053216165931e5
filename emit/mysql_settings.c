/* mysql_settings.c: what stands around a statement because the server stores it.
 *
 *     SET @saved_character_set_client = @@character_set_client, character_set_client = latin1;
 *     …
 *     SET character_set_client = @saved_character_set_client;
 *
 * An object that was created when its database had another collation is created so again, as in a
 * dump: between two ALTER DATABASE. */
#include "emit/mysql_settings.h"

#include <string.h>

#include "model/mysql_charset.h"
#include "model/mysql_schema.h"
#include "model/mysql_versioning.h"

static const char *const variables[SETTING_COUNT] = {
    [SETTING_SQL_MODE] = "sql_mode",
    [SETTING_CLIENT] = "character_set_client",
    [SETTING_CONNECTION] = "collation_connection",
    [SETTING_TIME_ZONE] = "time_zone",
    [SETTING_HISTORY] = "system_versioning_alter_history",
};

/* Lines of comment before a setting. */
static const char *const reasons[SETTING_COUNT] = {
    [SETTING_HISTORY] =
        "-- A versioned table refuses a change of its columns unless the rows of its past may change along.\n",
};

/* ---- what a step wants -------------------------------------------------------------------- */

static bool is_create(const Step *step)
{
    return step->op == STEP_CREATE || step->op == STEP_REPLACE;
}

static bool changes_new(const Step *step)
{
    return is_create(step) || step->op == STEP_ALTER;
}

bool mysql_prints_body(const Step *step)
{
    static const AttrId with_body[] = {ATTR_BODY, ATTR_MY_SQL_MODE, ATTR_MY_CLIENT_CHARSET,
                                       ATTR_MY_CONNECTION_COLLATION, ATTR_MY_DATABASE_COLLATION};
    if (!changes_new(step) || !object_has(step->new, ATTR_BODY))
        return false;
    bool prints = is_create(step);
    for (size_t i = 0; i < sizeof with_body / sizeof *with_body; i++)
        prints |= step->changed[with_body[i]];
    return prints;
}

bool mysql_prints_schedule(const Step *step)
{
    const bool *changed = step->changed;
    return is_create(step) || changed[ATTR_MY_SCHEDULE] || changed[ATTR_MY_STARTS] ||
           changed[ATTR_MY_ENDS] || changed[ATTR_MY_TIME_ZONE];
}

static Str literal_of(const Printer *p, const Object *o, AttrId id)
{
    return object_has(o, id) ? mysql_literal(p->cx, object_str(o, id)) : NULL;
}

static bool is_package(Kind kind)
{
    return kind == KIND_MY_PACKAGE || kind == KIND_MY_PACKAGE_BODY;
}

/* "'2020-00-00 …'" */
static bool is_zero_date(Str value)
{
    return strlen(value) > 11 && value[0] == '\'' && value[5] == '-' && value[8] == '-' &&
           (strncmp(value + 6, "00", 2) == 0 || strncmp(value + 9, "00", 2) == 0);
}

static bool has_zero_date(const Object *table)
{
    for (const Object *o = table->first; o; o = o->next)
        if (o->kind == KIND_MY_COLUMN && object_has(o, ATTR_MY_DEFAULT) &&
            is_zero_date(object_str(o, ATTR_MY_DEFAULT)))
            return true;
    return false;
}

/* MySQL's own sql_mode (from 5.7 on) refuses to touch a table with a zero date among its defaults.
 * That of the table is as it was when it lets something go. */
static Str table_mode(const Printer *p, const Step *step)
{
    const Object *table = step->op == STEP_RELEASE ? step->old : step_object(step);
    bool lenient = step->op != STEP_DROP && !mysql_for_mariadb(p) && has_zero_date(table);
    return lenient ? str_intern(p->cx->strings, "'STRICT_TRANS_TABLES,NO_ENGINE_SUBSTITUTION'")
                   : NULL;
}

/* Before MariaDB 11.4 only ORACLE knows packages, even to drop them. */
static Str mode_of(const Printer *p, const Step *step)
{
    const Object *o = step_object(step);
    if (o->kind == KIND_MY_TABLE)
        return table_mode(p, step);
    bool package = is_package(o->kind);
    Str mode = package || mysql_prints_body(step) ? literal_of(p, o, ATTR_MY_SQL_MODE) : NULL;
    if (!mode && package && !mysql_at_least(mysql_print_target(p), MYSQL_FLAVOR_MARIADB, 110400))
        return str_intern(p->cx->strings, "'ORACLE'");
    return mode;
}

/* Any ALTER EVENT stores the character sets anew. */
static bool stores_charsets(const Step *step)
{
    return is_create(step) || (step->op == STEP_ALTER && step->new->kind == KIND_MY_EVENT);
}

/* A character set without a collation came from SET NAMES, which sets both. */
static void add_charsets(const Printer *p, const Object *o, Settings *wanted)
{
    Interner *in = p->cx->strings;
    MysqlTarget target = mysql_print_target(p);
    Str charset = object_str(o, ATTR_MY_CLIENT_CHARSET),
        collation = object_str(o, ATTR_MY_CONNECTION_COLLATION);
    if (charset && !collation)
        collation = mysql_default_collation(in, target, charset);
    wanted->value[SETTING_CLIENT] = charset ? mysql_charset_sql(in, target, charset) : NULL;
    wanted->value[SETTING_CONNECTION] = collation ? mysql_charset_sql(in, target, collation) : NULL;
}

static void add_database(Printer *p, const Object *o, Settings *wanted)
{
    Str collation = object_str(o, ATTR_MY_DATABASE_COLLATION);
    if (!collation || !*collation || collation == object_str(object_schema(o), ATTR_COLLATION))
        return;
    wanted->value[SETTING_DATABASE] = mysql_collation_sql(p, collation);
    wanted->database = object_schema(o);
}

Settings mysql_settings_of(Printer *p, const Step *step)
{
    Settings wanted = {.value[SETTING_SQL_MODE] = mode_of(p, step)};
    if (mysql_rewrites_history(step))
        wanted.value[SETTING_HISTORY] = str_intern(p->cx->strings, "KEEP");
    const Object *o = step->new;
    if (!changes_new(step))
        return wanted;
    if (mysql_prints_schedule(step))
        wanted.value[SETTING_TIME_ZONE] = literal_of(p, o, ATTR_MY_TIME_ZONE);
    if (stores_charsets(step)) {
        add_charsets(p, o, &wanted);
        add_database(p, o, &wanted);
    }
    return wanted;
}

/* ---- the statements ----------------------------------------------------------------------- */

static bool differs(const Settings *a, const Settings *b, Setting i)
{
    return a->value[i] != b->value[i] || (i == SETTING_DATABASE && a->database != b->database);
}

bool mysql_settings_differ(const Settings *a, const Settings *b)
{
    bool differ = false;
    for (Setting i = 0; i < SETTING_COUNT; i++)
        differ |= differs(a, b, i);
    return differ;
}

static void alter_database(Printer *p, const Object *database, Str collation)
{
    print(p, "ALTER DATABASE");
    if (!mysql_is_nameless(database))
        print(p, " %s", mysql_name_sql(p->cx, database));
    print(p, "%s;\n", collation);
}

static void alter_for_a_while(Printer *p, const Object *database, Str collation)
{
    print(p, "-- What follows was created when the database had this collation.\n");
    alter_database(p, database, collation);
}

static void take_back(Printer *p, Settings *now, Setting i)
{
    if (i == SETTING_DATABASE)
        alter_database(p, now->database,
                       mysql_collation_sql(p, object_str(now->database, ATTR_COLLATION)));
    else
        print(p, "SET %s = @saved_%s;\n", variables[i], variables[i]);
    now->value[i] = NULL;
    if (i == SETTING_DATABASE)
        now->database = NULL;
}

void mysql_restore_settings(Printer *p, Settings *now, const Settings *wanted)
{
    for (Setting i = 0; i < SETTING_COUNT; i++)
        if (now->value[i] &&
            (!wanted->value[i] || (i == SETTING_DATABASE && differs(now, wanted, i))))
            take_back(p, now, i);
}

void mysql_change_settings(Printer *p, Settings *now, const Settings *wanted)
{
    for (Setting i = 0; i < SETTING_COUNT; i++) {
        if (!wanted->value[i] || !differs(now, wanted, i))
            continue;
        print(p, "%s", reasons[i] ? reasons[i] : "");
        if (i == SETTING_DATABASE)
            alter_for_a_while(p, wanted->database, wanted->value[i]);
        else if (now->value[i])
            print(p, "SET %s = %s;\n", variables[i], wanted->value[i]);
        else
            print(p, "SET @saved_%s = @@%s, %s = %s;\n", variables[i], variables[i], variables[i],
                  wanted->value[i]);
        now->value[i] = wanted->value[i];
    }
    now->database = wanted->database;
}
