/* pg_options.c: lists of options, as most statements take them: a name and perhaps a value.
 *
 *     WITH (fillfactor = 70, toast.fillfactor = '80')    fillfactor=70  toast.fillfactor=80
 *     OPTIONS (SET host 'db2', DROP port)                host=db2 */
#include <string.h>

#include "parser/pg_apply.h"

DefElem *pg_option(const List *options, const char *name)
{
    ListCell *cell;
    foreach (cell, options) {
        DefElem *option = lfirst_node(DefElem, cell);
        if (strcmp(option->defname, name) == 0)
            return option;
    }
    return NULL;
}

/* Names joined by dots: how the server reads `method = pg_catalog.hash` (NameListToString). */
static char *joined(const List *names)
{
    StringInfoData text;
    initStringInfo(&text);
    ListCell *cell;
    foreach (cell, names)
        appendStringInfo(&text, "%s%s", cell == list_head(names) ? "" : ".", pg_str(lfirst(cell)));
    return text.data;
}

/* The server's defGetString (commands/define.c). */
static const char *value_text(const Node *value)
{
    switch (nodeTag(value)) {
    case T_Integer:
        return psprintf("%d", intVal(value));
    case T_Float:
        return ((const Float *)value)->fval;
    case T_Boolean:
        return boolVal(value) ? "true" : "false";
    case T_String:
        return strVal(value);
    case T_TypeName:
        return joined(((const TypeName *)value)->names);
    case T_List:
        return joined((const List *)value);
    case T_A_Star:
        return "*";
    case T_A_Const:
        return ((const A_Const *)value)->isnull
                   ? NULL
                   : value_text((const Node *)&((const A_Const *)value)->val);
    default:
        return NULL;
    }
}

Str pg_option_text(PgApply *a, const DefElem *option)
{
    return pg_str_of(a, option->arg ? value_text(option->arg) : "true");
}

static Str full_name(PgApply *a, const DefElem *option)
{
    if (!option->defnamespace)
        return pg_str_of(a, option->defname);
    return str_format(a->cx->strings, "%s.%s", option->defnamespace, option->defname);
}

void pg_set_options(PgApply *a, Object *o, AttrId id, const List *options)
{
    ListCell *cell;
    foreach (cell, options) {
        const DefElem *option = lfirst_node(DefElem, cell);
        /* WITH (oids = false) is all that is left of a former feature: it says nothing. */
        if (strcmp(option->defname, "oids") == 0)
            continue;
        object_set_option(a->schema, o, id, full_name(a, option), pg_option_text(a, option));
    }
}

void pg_reset_options(PgApply *a, Object *o, AttrId id, const List *options)
{
    ListCell *cell;
    foreach (cell, options)
        object_reset_option(a->schema, o, id, full_name(a, lfirst_node(DefElem, cell)));
}

static bool has_fdw_option(const Object *o, const char *name)
{
    const StrList *options = object_list(o, ATTR_FDW_OPTIONS);
    size_t len = strlen(name);
    for (size_t i = 0; i < options->len; i++)
        if (strncmp(options->at[i], name, len) == 0 && options->at[i][len] == '=')
            return true;
    return false;
}

bool pg_alter_fdw_options(PgApply *a, Object *o, const List *options)
{
    ListCell *cell;
    foreach (cell, options) {
        const DefElem *option = lfirst_node(DefElem, cell);
        bool there = has_fdw_option(o, option->defname);
        bool change = option->defaction == DEFELEM_SET || option->defaction == DEFELEM_DROP;
        if (change && !there)
            return pg_error(a, option->location, "option \"%s\" not found", option->defname);
        if (!change && there)
            return pg_error(a, option->location, "option \"%s\" provided more than once",
                            option->defname);
        Str name = pg_str_of(a, option->defname);
        if (option->defaction == DEFELEM_DROP)
            object_reset_option(a->schema, o, ATTR_FDW_OPTIONS, name);
        else
            object_set_option(a->schema, o, ATTR_FDW_OPTIONS, name, pg_option_text(a, option));
    }
    return true;
}
