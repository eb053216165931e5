/* pg_routine_config.c: the settings that a function brings along.
 *
 *     SET search_path = shop, "$user"      search_path='shop', '$user'
 *     SET work_mem TO '64MB'               work_mem='64MB'
 *     SET datestyle = iso, mdy             datestyle='iso, mdy'
 *
 * Each is kept as the name and the value as pg_dump writes it: one string, but a list of strings
 * for the few parameters whose elements are quoted one by one. The case of names doesn't count. */
#include <ctype.h>
#include <strings.h>

#include "parser/pg_routine.h"

/* Parameters marked GUC_LIST_QUOTE (src/bin/pg_dump/dumputils.c: variable_is_guc_list_quote). */
static bool is_quoted_list(Str name)
{
    static const char *const names[] = {
        "local_preload_libraries",  "search_path",      "session_preload_libraries",
        "shared_preload_libraries", "temp_tablespaces", "unix_socket_directories",
    };
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (strcmp(names[i], name) == 0)
            return true;
    return false;
}

static const char *constant_text(const Node *node)
{
    if (!node || !IsA(node, A_Const) || ((const A_Const *)node)->isnull)
        return NULL;
    const Node *value = (const Node *)&((const A_Const *)node)->val;
    switch (nodeTag(value)) {
    case T_Integer:
        return psprintf("%d", intVal(value));
    case T_Float:
        return ((const Float *)value)->fval;
    case T_Boolean:
        return boolVal(value) ? "true" : "false";
    case T_String:
        return strVal(value);
    default:
        return NULL;
    }
}

/* The value as SQL, NULL after reporting. */
static Str value_sql(PgApply *a, Str name, const List *args)
{
    bool each = is_quoted_list(name);
    StringInfoData out;
    initStringInfo(&out);
    ListCell *cell;
    foreach (cell, args) {
        const char *text = constant_text(lfirst(cell));
        if (!text) {
            pg_error(a, -1, "this value of parameter \"%s\" is not supported", name);
            return NULL;
        }
        if (cell != list_head(args))
            appendStringInfoString(&out, ", ");
        appendStringInfoString(&out, each ? pg_literal(text) : text);
    }
    return pg_str_of(a, each ? out.data : pg_literal(out.data));
}

/* The one parameter whose value is followed here is the search path. */
static Str current_value(PgApply *a, Str name)
{
    if (strcmp(name, "search_path") != 0) {
        pg_error(a, -1, "the current value of parameter \"%s\" is not known here: state it", name);
        return NULL;
    }
    StringInfoData out;
    initStringInfo(&out);
    for (size_t i = 0; i < a->search_path.len; i++)
        appendStringInfo(&out, "%s%s", i ? ", " : "", pg_literal(a->search_path.at[i]));
    return pg_str_of(a, out.len ? out.data : "''");
}

static Str lower_name(PgApply *a, const char *name)
{
    char *lower = pstrdup(name);
    for (char *p = lower; *p; p++)
        *p = (char)tolower((unsigned char)*p);
    return pg_str_of(a, lower);
}

static bool is_setting(Str setting, Str name)
{
    size_t len = strlen(name);
    return strncmp(setting, name, len) == 0 && setting[len] == '=';
}

/* A setting keeps its place, a new one comes last; a NULL value takes it away (guc.c:
 * GUCArrayAdd). */
static void edit_settings(PgApply *a, Object *o, AttrId id, Str name, Str value)
{
    const StrList *old = object_list(o, id);
    Str item = value ? str_format(a->cx->strings, "%s=%s", name, value) : NULL;
    Str *at = palloc((old->len + 1) * sizeof *at);
    size_t len = 0;
    for (size_t i = 0; i < old->len; i++) {
        bool same = is_setting(old->at[i], name);
        if (!same || item)
            at[len++] = same ? item : old->at[i];
        if (same)
            item = NULL;
    }
    if (item)
        at[len++] = item;
    object_set_list(a->schema, o, id, at, len);
}

bool pg_set_routine_config(PgApply *a, Object *o, AttrId id, const VariableSetStmt *set)
{
    if (set->kind == VAR_RESET_ALL) {
        object_set(a->schema, o, id, (Value){0});
        return true;
    }
    if (set->kind == VAR_SET_MULTI)
        return pg_error(a, -1, "SET %s can't be a setting of a function", set->name);
    Str name = lower_name(a, set->name), value = NULL;
    bool reset = set->kind == VAR_RESET || set->kind == VAR_SET_DEFAULT;
    if (!reset)
        value = set->kind == VAR_SET_CURRENT ? current_value(a, name)
                                             : value_sql(a, name, set->args);
    if (!reset && !value)
        return false;
    edit_settings(a, o, id, name, value);
    return true;
}
