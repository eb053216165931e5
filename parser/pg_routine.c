/* pg_routine.c: functions and procedures.
 *
 * Arguments are kept as a List of FunctionParameter with canonical types, options as attributes.
 * What equals the default of the language or of the server is absent, so
 *
 *     CREATE FUNCTION f(a int4) RETURNS int LANGUAGE sql VOLATILE COST 100 AS 'SELECT a'
 *     CREATE FUNCTION f(IN a integer) RETURNS integer AS $$SELECT a$$ LANGUAGE sql
 *
 * are the same. CREATE OR REPLACE keeps owner, comment, privileges and labels. */
#include "parser/pg_routine.h"

#include <stdio.h>
#include <strings.h>

#include "model/pg_body.h"
#include "model/pg_decide.h"
#include "model/pg_type.h"
#include "model/schema_pg.h"
#include "parser/pg_common.h"
#include "parser/pg_define.h"

/* ---- arguments and result --------------------------------------------------------------- */

static TypeName *bare_type_name(PgApply *a, const TypeName *type)
{
    const TypeRef *ref = pg_resolve_bare_type(a, type);
    TypeName *name = ref ? pg_type_parse(pg_type_name(a, ref)) : NULL;
    if (name)
        name->typmods = NIL; /* character stands for character(1) */
    return name;
}

static FunctionParameter *normal_parameter(PgApply *a, const FunctionParameter *p)
{
    FunctionParameter *copy = makeNode(FunctionParameter);
    copy->name = p->name && p->name[0] ? pstrdup(p->name) : NULL;
    copy->argType = bare_type_name(a, p->argType);
    copy->mode = p->mode == FUNC_PARAM_DEFAULT ? FUNC_PARAM_IN : p->mode;
    const TypeRef *type = p->defexpr ? pg_resolve_type(a, p->argType) : NULL;
    copy->defexpr = pg_keep_own(a, pg_value_of_type(p->defexpr, type));
    return copy->argType ? copy : NULL;
}

bool pg_normal_parameters(PgApply *a, const List *parameters, List **normal)
{
    *normal = NIL;
    ListCell *cell;
    foreach (cell, parameters) {
        FunctionParameter *p = normal_parameter(a, lfirst_node(FunctionParameter, cell));
        if (!p)
            return false;
        *normal = lappend(*normal, p);
    }
    return true;
}

void pg_parameter_needs(PgApply *a, const List *parameters, ObjectVec *needs)
{
    ListCell *cell;
    foreach (cell, parameters)
        pg_define_need(a, needs, pg_resolve_type(a, lfirst_node(FunctionParameter, cell)->argType));
}

static bool is_output(const FunctionParameter *p)
{
    return p->mode == FUNC_PARAM_OUT || p->mode == FUNC_PARAM_INOUT || p->mode == FUNC_PARAM_TABLE;
}

/* What a function without RETURNS gives: its one output argument, or a record of several. */
static bool result_of_outputs(PgApply *a, const List *parameters, const TypeRef **result)
{
    const FunctionParameter *only = NULL;
    int count = 0;
    ListCell *cell;
    foreach (cell, parameters) {
        const FunctionParameter *p = lfirst_node(FunctionParameter, cell);
        if (is_output(p) && ++count)
            only = p;
    }
    if (count == 0)
        return pg_error(a, -1, "function result type must be specified");
    *result = count == 1 ? pg_resolve_bare_type(a, only->argType)
                         : schema_type(a->schema, NULL, pg_str_of(a, "record"));
    return *result != NULL;
}

/* ---- options ---------------------------------------------------------------------------- */

typedef bool SetOption(PgApply *a, Object *o, AttrId id, const DefElem *option);

static bool set_word(PgApply *a, Object *o, AttrId id, const DefElem *option)
{
    Str word = pg_option_text(a, option);
    bool usual = strcmp(word, id == ATTR_VOLATILITY ? "volatile" : "unsafe") == 0;
    object_set_str(a->schema, o, id, usual ? NULL : word);
    return true;
}

static bool set_flag(PgApply *a, Object *o, AttrId id, const DefElem *option)
{
    object_set_flag(a->schema, o, id, boolVal(option->arg));
    return true;
}

/* In the spelling of the server, which keeps a float4: 1000.0 is 1000. */
static bool set_number(PgApply *a, Object *o, AttrId id, const DefElem *option)
{
    double number = atof(pg_option_text(a, option));
    if (number <= 0)
        return pg_error(a, option->location, "%s must be positive", option->defname);
    object_set_str(a->schema, o, id, str_format(a->cx->strings, "%.6g", number));
    return true;
}

static Object *support_function(PgApply *a, const DefElem *option)
{
    return pg_define_function(a, pg_define_bare((const List *)option->arg), "(internal");
}

static bool set_support(PgApply *a, Object *o, AttrId id, const DefElem *option)
{
    List *names = pg_define_bare((const List *)option->arg);
    const Object *function = support_function(a, option);
    if (!function && !pg_check_function(a, names, option->location))
        return false;
    const char *schema = pg_name_schema(names);
    Str prefix = schema ? str_format(a->cx->strings, "%s.", pg_quote(schema)) : "";
    Str text = str_format(a->cx->strings, "%s%s", prefix, pg_quote(pg_name_last(names)));
    object_set_str(a->schema, o, id, function ? pg_qualified_name(a, function) : text);
    return true;
}

static bool set_config(PgApply *a, Object *o, AttrId id, const DefElem *option)
{
    return pg_set_routine_config(a, o, id, castNode(VariableSetStmt, option->arg));
}

static const struct {
    const char *name;
    AttrId id;
    SetOption *set;
} options[] = {
    {"volatility", ATTR_VOLATILITY, set_word},     {"parallel", ATTR_PARALLEL, set_word},
    {"strict", ATTR_STRICT, set_flag},             {"security", ATTR_SECURITY_DEFINER, set_flag},
    {"leakproof", ATTR_LEAKPROOF, set_flag},       {"window", ATTR_WINDOW, set_flag},
    {"cost", ATTR_COST, set_number},               {"rows", ATTR_ROWS, set_number},
    {"support", ATTR_SUPPORT, set_support},        {"set", ATTR_CONFIG, set_config},
};

static bool set_option(PgApply *a, Object *o, const DefElem *option)
{
    for (size_t i = 0; i < sizeof options / sizeof *options; i++)
        if (strcmp(options[i].name, option->defname) == 0)
            return options[i].set(a, o, options[i].id, option);
    return true; /* language, as, transform: pg_apply_create_function reads them itself */
}

static bool is_compiled(const Object *o)
{
    Str language = object_str(o, ATTR_LANGUAGE);
    return strcmp(language, "c") == 0 || strcmp(language, "internal") == 0;
}

static bool set_options(PgApply *a, Object *o, const List *list)
{
    ListCell *cell;
    foreach (cell, list)
        if (!set_option(a, o, lfirst_node(DefElem, cell)))
            return false;
    Str cost = object_str(o, ATTR_COST), rows = object_str(o, ATTR_ROWS);
    if (cost && strcmp(cost, is_compiled(o) ? "1" : "100") == 0)
        object_set_str(a->schema, o, ATTR_COST, NULL);
    if (rows && !object_flag(o, ATTR_RETURNS_SET))
        return pg_error(a, -1, "ROWS is not applicable when the function does not return a set");
    if (rows && strcmp(rows, "1000") == 0)
        object_set_str(a->schema, o, ATTR_ROWS, NULL);
    return true;
}

static bool set_transforms(PgApply *a, Object *o, const List *types, ObjectVec *needs)
{
    Str *at = palloc(sizeof *at * ((size_t)list_length(types) + 1));
    size_t len = 0;
    ListCell *cell;
    foreach (cell, types) {
        const TypeRef *type = pg_resolve_type(a, lfirst_node(TypeName, cell));
        if (!type)
            return false;
        at[len++] = pg_type_name(a, type);
        pg_define_need(a, needs, type);
    }
    object_set_list(a->schema, o, ATTR_TRANSFORMS, at, len);
    return true;
}

/* ---- body ------------------------------------------------------------------------------- */

/* AS 'file', 'symbol' of a C function; AS 'symbol' of an internal one; both symbols are at first
 * the function's name. */
static void set_compiled_body(PgApply *a, Object *o, const List *as)
{
    const char *first = pg_str(linitial(as));
    bool internal = strcmp(object_str(o, ATTR_LANGUAGE), "internal") == 0;
    if (internal && first[0] == '\0')
        first = o->name;
    object_set_str(a->schema, o, ATTR_BODY, pg_str_of(a, first));
    if (!internal)
        object_set_str(a->schema, o, ATTR_LINK_SYMBOL,
                       list_length(as) > 1 ? pg_str_of(a, pg_str(lsecond(as))) : o->name);
}

static bool set_body(PgApply *a, Object *o, const CreateFunctionStmt *stmt)
{
    const DefElem *as = pg_option(stmt->options, "as");
    if (stmt->sql_body) {
        object_set_tree(a->schema, o, ATTR_SQL_BODY, pg_keep(a, stmt->sql_body));
        return !as || pg_error(a, as->location, "duplicate function body specified");
    }
    if (!as)
        return pg_error(a, -1, "no function body specified");
    const List *parts = castNode(List, as->arg);
    if (is_compiled(o))
        set_compiled_body(a, o, parts);
    else if (list_length(parts) > 1)
        return pg_error(a, as->location, "only one AS item needed for language \"%s\"",
                        object_str(o, ATTR_LANGUAGE));
    else
        object_set_str(a->schema, o, ATTR_BODY, pg_str_of(a, pg_str(linitial(parts))));
    return true;
}

/* ---- needs ------------------------------------------------------------------------------ */

/* An extension brings a language of its own name. */
static void add_language(PgApply *a, Str language, ObjectVec *needs)
{
    static const Kind kinds[] = {KIND_LANGUAGE, KIND_EXTENSION};
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        Object *o = schema_global(a->schema, kinds[i], language);
        if (o)
            vec_push_in(a->cx->arena, needs, o);
    }
}

static bool set_needs(PgApply *a, Object *o, const CreateFunctionStmt *stmt, const List *parameters)
{
    ObjectVec needs = {0};
    const DefElem *transform = pg_option(stmt->options, "transform"),
                  *support = pg_option(stmt->options, "support");
    Object *planner = support ? support_function(a, support) : NULL;
    if (planner)
        vec_push_in(a->cx->arena, &needs, planner);
    pg_parameter_needs(a, parameters, &needs);
    add_language(a, object_str(o, ATTR_LANGUAGE), &needs);
    if (transform && !set_transforms(a, o, castNode(List, transform->arg), &needs))
        return false;
    object_set_refs(a->schema, o, ATTR_NEEDS, needs.at, needs.len);
    return true;
}

/* ---- CREATE ----------------------------------------------------------------------------- */

typedef struct Head {
    List *parameters;
    const TypeRef *returns; /* NULL: a procedure */
    bool returns_set;
    Str routine, signature;
} Head;

static bool read_head(PgApply *a, const CreateFunctionStmt *stmt, Head *head)
{
    *head = (Head){.routine = pg_str_of(a, stmt->is_procedure ? "procedure" : "function")};
    if (!pg_normal_parameters(a, stmt->parameters, &head->parameters))
        return false;
    head->signature = pg_signature(a, head->parameters);
    if (stmt->is_procedure)
        return true;
    if (!stmt->returnType)
        return result_of_outputs(a, head->parameters, &head->returns);
    head->returns = pg_resolve_bare_type(a, stmt->returnType);
    head->returns_set = stmt->returnType->setof;
    return head->returns != NULL;
}

static bool can_replace(PgApply *a, const Object *o, const CreateFunctionStmt *stmt,
                        const Head *head)
{
    if (!stmt->replace)
        return pg_error(a, -1, "function \"%s\" already exists with same argument types", o->name);
    if (o->kind != KIND_FUNCTION || object_str(o, ATTR_ROUTINE) != head->routine)
        return pg_error(a, -1, "cannot change routine kind of \"%s\"", o->name);
    if (object_type(o, ATTR_RETURNS) != head->returns ||
        object_flag(o, ATTR_RETURNS_SET) != head->returns_set)
        return pg_error(a, -1, "cannot change return type of existing function \"%s\"", o->name);
    if (!pg_arguments_can_replace(object_tree(o, ATTR_ARGUMENTS), head->parameters))
        return pg_error(
            a, -1,
            "cannot change names or remove defaults of arguments of existing function \"%s\"",
            o->name);
    return true;
}

/* All that the statement states; owner, comment, privileges and labels are told by others. */
static void clear(PgApply *a, Object *o)
{
    static const AttrId stated[] = {
        ATTR_BODY,       ATTR_LINK_SYMBOL, ATTR_SQL_BODY,
        ATTR_VOLATILITY, ATTR_STRICT,      ATTR_SECURITY_DEFINER,
        ATTR_LEAKPROOF,  ATTR_PARALLEL,    ATTR_COST,
        ATTR_ROWS,       ATTR_SUPPORT,     ATTR_WINDOW,
        ATTR_CONFIG,     ATTR_TRANSFORMS,
    };
    for (size_t i = 0; i < sizeof stated / sizeof *stated; i++)
        object_set(a->schema, o, stated[i], (Value){0});
}

static Str language_of(PgApply *a, const CreateFunctionStmt *stmt)
{
    const DefElem *language = pg_option(stmt->options, "language");
    if (!language && !stmt->sql_body)
        pg_error(a, -1, "no language specified");
    if (!language)
        return stmt->sql_body ? pg_str_of(a, "sql") : NULL;
    Str name = pg_option_text(a, language);
    return pg_check_global(a, KIND_LANGUAGE, name, language->location) ? name : NULL;
}

static void set_head(PgApply *a, Object *o, const Head *head)
{
    MemoryContext before = MemoryContextSwitchTo(a->keep);
    object_set_tree(a->schema, o, ATTR_ARGUMENTS, copyObjectImpl(head->parameters));
    MemoryContextSwitchTo(before);
    object_set_str(a->schema, o, ATTR_ROUTINE, head->routine);
    object_set_type(a->schema, o, ATTR_RETURNS, head->returns);
    object_set_flag(a->schema, o, ATTR_RETURNS_SET, head->returns_set);
}

static bool has_own_path(const Object *o)
{
    const StrList *config = object_list(o, ATTR_CONFIG);
    for (size_t i = 0; i < config->len; i++)
        if (strncmp(config->at[i], "search_path=", 12) == 0)
            return true;
    return false;
}

static bool check_name(PgApply *a, const PgBodyName *n)
{
    List *names = list_make1(makeString((char *)n->name));
    if (n->schema)
        names = lcons(makeString((char *)n->schema), names);
    switch (n->kind) {
    case PG_NAMED_RELATION:
        return pg_check_relation(a, makeRangeVar((char *)n->schema, (char *)n->name, -1));
    case PG_NAMED_TYPE:
        return pg_check_type(a, makeTypeNameFromNameList(names));
    case PG_NAMED_ROUTINE:
        return pg_check_function(a, names, -1);
    case PG_NAMED_ANY:
        return true;
    }
    return true;
}

static bool has_declarations(const char *text)
{
    while (*text && strncasecmp(text, "declare", 7) != 0)
        text++;
    return *text != '\0';
}

/* Of PL/pgSQL only declared types are looked up. */
static bool is_checked(const PgApply *a, const Object *o)
{
    Str language = object_str(o, ATTR_LANGUAGE), text = object_str(o, ATTR_BODY);
    return !a->bare_bodies && text &&
           (strcmp(language, "sql") == 0 ||
            (strcmp(language, "plpgsql") == 0 && has_declarations(text)));
}

/* What the server looks up when it creates the function. A search path of its own may lead to other
 * schemas than the file has. */
static bool check_body(PgApply *a, const Object *o)
{
    if (!is_checked(a, o))
        return true;
    const PgBody *body = pg_body(a->schema, o);
    bool own_path = has_own_path(o), ok = true;
    for (size_t i = 0; ok && i < body->names.len; i++) {
        const PgBodyName *n = &body->names.at[i];
        ok = !n->checked || n->guessed || (own_path && !n->schema) || check_name(a, n);
    }
    return ok;
}

bool pg_apply_create_function(PgApply *a, CreateFunctionStmt *stmt)
{
    Object *in = pg_creation_schema(a, pg_name_schema(stmt->funcname), -1);
    Str name = pg_str_of(a, pg_name_last(stmt->funcname)), language = language_of(a, stmt);
    Head head;
    if (!in || !language || !read_head(a, stmt, &head))
        return false;
    Object *o = schema_find(a->schema, SPACE_ROUTINE, KIND_FUNCTION, in, name, head.signature);
    if (o && !can_replace(a, o, stmt, &head))
        return false;
    bool is_new = !o;
    if (is_new)
        o = schema_add(a->schema, KIND_FUNCTION, in, name, head.signature, pg_loc(a, -1));
    pg_note_overload(a->schema, o);
    clear(a, o);
    set_head(a, o, &head);
    object_set_str(a->schema, o, ATTR_LANGUAGE, language);
    if (is_new)
        pg_created(a, o, NULL);
    return set_body(a, o, stmt) && set_options(a, o, stmt->options) &&
           set_needs(a, o, stmt, head.parameters) && check_body(a, o);
}

/* ---- ALTER ------------------------------------------------------------------------------ */

bool pg_apply_alter_function(PgApply *a, AlterFunctionStmt *stmt)
{
    Object *o = pg_find_routine(a, stmt->func);
    if (!o)
        return pg_missing(a, stmt->objtype, (const Node *)stmt->func, -1);
    if (o->kind != KIND_FUNCTION)
        return pg_error(a, -1, "\"%s\" is an aggregate function", o->name);
    return set_options(a, o, stmt->actions);
}
