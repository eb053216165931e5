/* mysql_routine.c: functions, procedures, packages and triggers. Their bodies are kept as they
 * stand, with what the server stores of the session under which they were read (mysql_stored.c). */
#include <string.h>
#include <strings.h>

#include "parser/mysql_apply.h"

/* ---- what all have ------------------------------------------------------------------------ */

static void set_comment(MysqlApply *a, Object *o, Str text)
{
    object_set_str(a->schema, o, ATTR_COMMENT, mysql_comment(a, text));
}

static bool set_option(MysqlApply *a, Object *o, const MysqlOption *option)
{
    bool standard;
    switch (option->id) {
    case MYSQL_OPT_DEFINER:
        mysql_set_definer(a, o, option);
        return true;
    case MYSQL_OPT_SQL_SECURITY:
        standard = strcmp(option->text, "definer") == 0;
        object_set_str(a->schema, o, ATTR_MY_SECURITY,
                       standard ? NULL : mysql_upper(a, option->text));
        return true;
    case MYSQL_OPT_COMMENT:
        set_comment(a, o, option->text);
        return true;
    case MYSQL_OPT_DATA_ACCESS:
        standard = strcmp(option->text, "contains sql") == 0;
        object_set_str(a->schema, o, ATTR_MY_ACCESS,
                       standard ? NULL : mysql_upper(a, option->text));
        return true;
    case MYSQL_OPT_DETERMINISTIC:
    case MYSQL_OPT_NOT_DETERMINISTIC:
        object_set_flag(a->schema, o, ATTR_MY_DETERMINISTIC, option->id == MYSQL_OPT_DETERMINISTIC);
        return true;
    case MYSQL_OPT_LANGUAGE:
        standard = strcmp(option->text, "sql") == 0 || strcmp(option->text, "SQL") == 0;
        object_set_str(a->schema, o, ATTR_LANGUAGE, standard ? NULL : mysql_upper(a, option->text));
        return true;
    case MYSQL_OPT_AGGREGATE:
        object_set_flag(a->schema, o, ATTR_MY_AGGREGATE, true);
        return true;
    default:
        return mysql_error(a, option->offset,
                           "this characteristic of a %s can't be taken into account yet",
                           kind_label(o->kind));
    }
}

static bool set_options(MysqlApply *a, Object *o, const MysqlOptions *options)
{
    bool ok = true;
    for (const MysqlOption *option = options->first; option; option = option->next)
        ok = set_option(a, o, option) && ok;
    return ok;
}

static void set_body(MysqlApply *a, Object *o, Str body)
{
    object_set_str(a->schema, o, ATTR_BODY, body);
    mysql_store_mode(a, o);
    mysql_store_charsets(a, o);
}

/* A new object of a database. NULL: *done, or an error was reported. */
static Object *define(MysqlApply *a, Kind kind, const MysqlStmt *stmt, const MysqlName *name,
                      bool *done)
{
    Object *database = mysql_database_of(a, name),
           *there = mysql_child(a, kind, database, name->name);
    *done = there && stmt->if_not_exists;
    if (there && !*done && !stmt->or_replace)
        mysql_error(a, name->offset, "%s \"%s\" already exists", kind_label(kind), name->name);
    if (there && !stmt->or_replace)
        return NULL;
    if (there)
        mysql_drop_object(a, there);
    return mysql_add(a->schema, kind, database, name->name, mysql_loc(a, name->offset));
}

/* ---- bodies of sql_mode ORACLE -------------------------------------------------------------- */

/* Whether `text` ends with the word END. */
static bool ends(const char *text, size_t len)
{
    return len > 3 && strncasecmp(text + len - 3, "end", 3) == 0 &&
           strchr(" \t\r\n;", text[len - 4]);
}

/* Without the name that may stand behind the END: MariaDB 10.11 drops it from packages and, in
 * sql_mode ORACLE, from functions, but not from procedures. */
static Str without_end_name(MysqlApply *a, Str body)
{
    size_t len = strlen(body), at = len;
    while (at && !strchr(" \t\r\n;", body[at - 1]))
        at--;
    while (at && strchr(" \t\r\n", body[at - 1]))
        at--;
    return ends(body, len) || !ends(body, at) ? body : str_intern_n(a->cx->strings, body, at);
}

/* ---- functions and procedures -------------------------------------------------------------- */

static bool set_returns(MysqlApply *a, Object *function, const MysqlTree *returns)
{
    MysqlTypeContext tx = {a->cx, a->target, a->session->modes & MYSQL_MODE_REAL_AS_FLOAT,
                           a->session->modes & MYSQL_MODE_ORACLE,
                           object_str(object_schema(function), ATTR_COLLATION), NULL};
    MysqlType type;
    if (!mysql_type_read(&tx, returns, &type))
        return mysql_error(a, returns->offset, "unknown type or character set");
    if (type.missing && !tx.oracle)
        return mysql_error(a, returns->offset, "type \"%s\" needs %s in parentheses", returns->text,
                           type.missing);
    object_set_str(a->schema, function, ATTR_MY_RETURNS, type.text);
    object_set_str(a->schema, function, ATTR_COLLATION, type.collation);
    if (type.states_charset || type.states_collation)
        object_set_insert(a->schema, function, ATTR_MY_EXPLICIT,
                          str_intern(a->cx->strings, "charset"));
    return true;
}

bool mysql_apply_create_routine(MysqlApply *a, const MysqlStmt *stmt)
{
    const MysqlRoutine *def = (const MysqlRoutine *)stmt;
    bool done;
    Object *o =
        define(a, def->function ? KIND_MY_FUNCTION : KIND_MY_PROCEDURE, stmt, def->name, &done);
    if (!o)
        return done;
    if (def->parameters.text && *def->parameters.text)
        object_set_str(a->schema, o, ATTR_MY_PARAMETERS, def->parameters.text);
    bool oracle_function = def->function && (a->session->modes & MYSQL_MODE_ORACLE);
    set_body(a, o, oracle_function ? without_end_name(a, def->body.text) : def->body.text);
    return (!def->returns || set_returns(a, o, def->returns)) && set_options(a, o, &def->options);
}

bool mysql_apply_alter_routine(MysqlApply *a, const MysqlStmt *stmt)
{
    const MysqlRoutine *def = (const MysqlRoutine *)stmt;
    Kind kind = def->function ? KIND_MY_FUNCTION : KIND_MY_PROCEDURE;
    Object *o = mysql_need_child(a, kind, mysql_database_of(a, def->name), def->name->name,
                                 def->name->offset);
    return o && set_options(a, o, &def->options);
}

/* ---- packages ----------------------------------------------------------------------------- */

bool mysql_apply_package(MysqlApply *a, const MysqlStmt *stmt)
{
    const MysqlPackage *def = (const MysqlPackage *)stmt;
    bool done;
    Object *o =
        define(a, def->is_body ? KIND_MY_PACKAGE_BODY : KIND_MY_PACKAGE, stmt, def->name, &done);
    if (!o)
        return done;
    set_body(a, o, without_end_name(a, def->body.text));
    return set_options(a, o, &def->options);
}

/* ---- triggers ------------------------------------------------------------------------------ */

/* Among those of its time and event the new trigger is the last, or stands beside the one named. */
static bool place(MysqlApply *a, Object *trigger, const MysqlTrigger *def)
{
    if (!def->order)
        return true;
    Object *other = schema_find(a->schema, SPACE_MY_TRIGGER, KIND_MY_TRIGGER,
                                object_schema(trigger), def->other, NULL);
    if (!other || other->parent != trigger->parent)
        return mysql_error(a, def->stmt.offset, "trigger \"%s\" of table \"%s\" does not exist",
                           def->other, trigger->parent->name);
    schema_place(trigger, strcmp(def->order, "follows") == 0 ? other : other->previous);
    return true;
}

/* A trigger stands in its table's database. MariaDB 10.11 dumps the name of that as it was written,
 * also where the dump names no database otherwise. */
static Str database_of_trigger(MysqlApply *a, const MysqlTrigger *def)
{
    Str name = def->table->schema ? def->table->schema : def->name->schema;
    const Object *database = name ? schema_global(a->schema, KIND_MY_DATABASE, name) : NULL;
    bool own = mysql_is_nameless(a->database) && (!database || database->implicit);
    return own ? NULL : name;
}

bool mysql_apply_trigger(MysqlApply *a, const MysqlStmt *stmt)
{
    const MysqlTrigger *def = (const MysqlTrigger *)stmt;
    MysqlName table_name = *def->table;
    table_name.schema = database_of_trigger(a, def);
    Object *table = mysql_need_table(a, &table_name);
    if (!table)
        return false;
    Object *there = schema_find(a->schema, SPACE_MY_TRIGGER, KIND_MY_TRIGGER, object_schema(table),
                                def->name->name, NULL);
    if (there && stmt->if_not_exists)
        return true;
    if (there && !stmt->or_replace)
        return mysql_error(a, def->name->offset, "trigger \"%s\" already exists", def->name->name);
    if (there)
        schema_remove(a->schema, there);
    Object *o = schema_add(a->schema, KIND_MY_TRIGGER, table, def->name->name, NULL,
                           mysql_loc(a, def->name->offset));
    Str timing = str_format(a->cx->strings, "%s %s", def->time, def->event);
    object_set_str(a->schema, o, ATTR_MY_TIMING, mysql_upper(a, timing));
    set_body(a, o, def->body.text);
    return set_options(a, o, &def->options) && place(a, o, def);
}
