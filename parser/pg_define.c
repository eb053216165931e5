/* pg_define.c: from the settings as written to the settings as kept, value by value. */
#include "parser/pg_define.h"

#include <strings.h>

#include "model/pg_type.h"

DefElem *pg_define_setting(const List *definition, const char *name, const char *alias)
{
    ListCell *cell;
    foreach (cell, definition) {
        DefElem *setting = lfirst_node(DefElem, cell);
        if (strcasecmp(setting->defname, name) == 0 ||
            (alias && strcasecmp(setting->defname, alias) == 0))
            return setting;
    }
    return NULL;
}

List *pg_define_without(const List *definition, const char *name)
{
    List *rest = NIL;
    ListCell *cell;
    foreach (cell, definition)
        if (strcasecmp(lfirst_node(DefElem, cell)->defname, name) != 0)
            rest = lappend(rest, lfirst(cell));
    return rest;
}

List *pg_define_bare(const List *names)
{
    const char *schema = pg_name_schema(names);
    return schema && strcmp(schema, "pg_catalog") == 0 ? list_make1(llast(names)) : (List *)names;
}

/* A name may come as a type, a qualified name or a string: the grammar can't tell. A definition
 * that is read again, for ALTER TYPE, has function calls. */
static List *names_of(const DefElem *setting)
{
    Node *arg = setting->arg;
    if (!arg)
        return NIL;
    if (IsA(arg, TypeName))
        return pg_define_bare(((TypeName *)arg)->names);
    if (IsA(arg, FuncCall))
        return ((FuncCall *)arg)->funcname;
    if (IsA(arg, String))
        return list_make1(arg);
    return IsA(arg, List) ? pg_define_bare((List *)arg) : NIL;
}

/* ---- functions -------------------------------------------------------------------------- */

static bool begins_with(Str signature, const char *beginning)
{
    size_t len = beginning ? strlen(beginning) : 0;
    return strncmp(signature, beginning ? beginning : "", len) == 0 && strchr(",)", signature[len]);
}

static Object *overload(PgApply *a, const Object *in, Str name, const char *beginning)
{
    Object *any = NULL;
    for (Object *o = schema_routine(a->schema, in, name, NULL); o;
         o = schema_routine(a->schema, in, name, o)) {
        if (begins_with(o->signature, beginning))
            return o;
        any = o;
    }
    return any;
}

Object *pg_define_function(PgApply *a, const List *names, const char *beginning)
{
    const char *schema = pg_name_schema(names);
    Str name = pg_str_of(a, pg_name_last(names));
    if (schema) {
        const Object *in = pg_find_schema(a, schema);
        return in ? overload(a, in, name, beginning) : NULL;
    }
    for (size_t i = 0; i < a->search_path.len; i++) {
        const Object *in = schema_global(a->schema, KIND_SCHEMA, a->search_path.at[i]);
        Object *o = in ? overload(a, in, name, beginning) : NULL;
        if (o)
            return o;
    }
    return NULL;
}

/* ---- values ----------------------------------------------------------------------------- */

static List *qualified(const Object *o)
{
    return list_make2(makeString(pstrdup(object_schema(o)->name)), makeString(pstrdup(o->name)));
}

static Node *function_value(PgApply *a, PgDefinition *d, const PgDefineRow *row, List *names,
                            int location)
{
    Object *o = pg_define_function(a, names, d->signatures ? d->signatures[row->takes] : NULL);
    if (!o && !pg_check_function(a, names, location))
        return NULL;
    if (o)
        vec_push_in(a->cx->arena, &d->functions, o);
    return (Node *)makeFuncCall(o ? qualified(o) : names, NIL, COERCE_EXPLICIT_CALL, -1);
}

void pg_define_need(PgApply *a, ObjectVec *needs, const TypeRef *type)
{
    if (type->base)
        vec_push_in(a->cx->arena, needs, type->base);
}

static Node *type_value(PgApply *a, PgDefinition *d, const DefElem *setting)
{
    TypeName *written = setting->arg && IsA(setting->arg, TypeName)
                            ? (TypeName *)setting->arg
                            : makeTypeNameFromNameList(names_of(setting));
    const TypeRef *type = pg_resolve_bare_type(a, written);
    if (!type)
        return NULL;
    pg_define_need(a, &d->needs, type);
    return (Node *)pg_type_parse(pg_type_name(a, type));
}

static List *object_names(PgApply *a, PgDefinition *d, Kind kind, List *names,
                          const char *method, int location)
{
    Object *o = pg_find_name(a, kind_space(kind), names, pg_str_of(a, method));
    if (o)
        vec_push_in(a->cx->arena, &d->needs, o);
    else if (!pg_check_name(a, kind, names, method, location))
        return NIL;
    return o ? qualified(o) : names;
}

static Node *collation_value(PgApply *a, PgDefinition *d, List *names, int location)
{
    CollateClause *clause = makeNode(CollateClause);
    clause->collname = object_names(a, d, KIND_COLLATION, names, NULL, location);
    clause->location = -1;
    return clause->collname ? (Node *)clause : NULL;
}

static Node *operator_value(PgApply *a, List *names)
{
    const char *schema =
        list_length(names) == 1 ? pg_operator_schema(a, pg_str(linitial(names))) : NULL;
    if (schema)
        names = list_make2(makeString(pstrdup(schema)), linitial(names));
    return (Node *)makeA_Expr(AEXPR_OP, names, NULL, NULL, -1);
}

static Node *flag_value(PgApply *a, const DefElem *setting)
{
    static const char *const no[] = {"false", "off", "0"};
    Str text = pg_option_text(a, setting);
    for (size_t i = 0; i < sizeof no / sizeof *no; i++)
        if (strcasecmp(text, no[i]) == 0)
            return NULL;
    return (Node *)makeBoolean(true);
}

static Node *text_value(PgApply *a, const DefElem *setting)
{
    return (Node *)makeString(pstrdup(pg_option_text(a, setting)));
}

static Node *value_of(PgApply *a, PgDefinition *d, const PgDefineRow *row, const DefElem *setting)
{
    List *names = names_of(setting);
    switch (row->value) {
    case PG_DEFINE_FUNCTION:
        return function_value(a, d, row, names, setting->location);
    case PG_DEFINE_TYPE:
        return type_value(a, d, setting);
    case PG_DEFINE_OPERATOR:
        return pg_check_operator(a, names, setting->location) ? operator_value(a, names) : NULL;
    case PG_DEFINE_OTHER_OPERATOR:
        return operator_value(a, names);
    case PG_DEFINE_OPCLASS:
        return (Node *)object_names(a, d, KIND_OPERATOR_CLASS, names, "btree", setting->location);
    case PG_DEFINE_COLLATION:
        return collation_value(a, d, names, setting->location);
    case PG_DEFINE_NAME:
        return (Node *)names;
    case PG_DEFINE_TEXT:
        return text_value(a, setting);
    case PG_DEFINE_FLAG:
        return flag_value(a, setting);
    }
    return NULL;
}

/* ---- the list --------------------------------------------------------------------------- */

static bool is_fallback(PgApply *a, const PgDefineRow *row, const DefElem *setting)
{
    if (!row->fallback)
        return false;
    List *names = row->value == PG_DEFINE_TEXT ? NIL : names_of(setting);
    const char *text = names && list_length(names) == 1 ? pg_str(linitial(names))
                                                        : pg_option_text(a, setting);
    return text && strcasecmp(text, row->fallback) == 0;
}

static bool read_setting(PgApply *a, PgDefinition *d, const PgDefineRow *row,
                         const DefElem *setting)
{
    bool wants_name = row->value != PG_DEFINE_TEXT && row->value != PG_DEFINE_FLAG;
    if (wants_name ? !names_of(setting) : !pg_option_text(a, setting))
        return pg_error(a, setting->location, "\"%s\" can't have this value", setting->defname);
    if (is_fallback(a, row, setting))
        return true;
    Node *value = value_of(a, d, row, setting);
    if (value)
        d->settings = lappend(d->settings, makeDefElem(pstrdup(row->name), value, -1));
    return value || row->value == PG_DEFINE_FLAG;
}

static bool is_known(const PgDefinition *d, const char *name)
{
    for (size_t i = 0; i < d->row_count; i++)
        if (strcasecmp(name, d->rows[i].name) == 0 ||
            (d->rows[i].alias && strcasecmp(name, d->rows[i].alias) == 0))
            return true;
    return false;
}

bool pg_define_read(PgApply *a, PgDefinition *d, const List *definition)
{
    ListCell *cell;
    foreach (cell, definition) {
        const DefElem *setting = lfirst_node(DefElem, cell);
        if (!is_known(d, setting->defname))
            pg_warning(a, setting->location, "\"%s\" is not known here, and ignored",
                       setting->defname);
    }
    for (size_t i = 0; i < d->row_count; i++) {
        const DefElem *setting = pg_define_setting(definition, d->rows[i].name, d->rows[i].alias);
        if (setting && !read_setting(a, d, &d->rows[i], setting))
            return false;
    }
    return true;
}

void pg_define_store(PgApply *a, const PgDefinition *d, Object *o, const void *definition)
{
    MemoryContext before = MemoryContextSwitchTo(a->keep);
    object_set_tree(a->schema, o, ATTR_DEFINITION, copyObjectImpl(definition));
    MemoryContextSwitchTo(before);
    object_set_refs(a->schema, o, ATTR_FUNCTIONS, d->functions.at, d->functions.len);
    object_set_refs(a->schema, o, ATTR_NEEDS, d->needs.at, d->needs.len);
}
