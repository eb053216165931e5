/* pg_aggregate.c: CREATE AGGREGATE, in the syntax of today and that of before 8.2.
 *
 *     CREATE AGGREGATE total(int4) (sfunc = add_up, stype = int8, initcond = '0')
 *     CREATE AGGREGATE total (basetype = integer, sfunc1 = add_up, stype1 = bigint, initcond1 = 0)
 *
 * Both are kept as a DefineStmt without name: arguments as FunctionParameters, then the number of
 * direct arguments of an ordered-set aggregate (-1: none such), then the settings. */
#include <strings.h>

#include "model/pg_type.h"
#include "model/schema_pg.h"
#include "parser/pg_define.h"
#include "parser/pg_routine.h"

typedef enum Takes {
    TAKES_ROW = 1,
    TAKES_STATE,
    TAKES_INTERNAL,
    TAKES_BYTES,
    TAKES_MOVING_ROW,
    TAKES_MOVING_STATE,
    SIGNATURES
} Takes;

static const PgDefineRow rows[] = {
    {"sfunc", "sfunc1", PG_DEFINE_FUNCTION, NULL, TAKES_ROW},
    {"stype", "stype1", PG_DEFINE_TYPE, NULL, 0},
    {"sspace", NULL, PG_DEFINE_TEXT, "0", 0},
    {"finalfunc", NULL, PG_DEFINE_FUNCTION, NULL, TAKES_STATE},
    {"finalfunc_extra", NULL, PG_DEFINE_FLAG, NULL, 0},
    {"finalfunc_modify", NULL, PG_DEFINE_TEXT, NULL, 0},
    {"combinefunc", NULL, PG_DEFINE_FUNCTION, NULL, TAKES_STATE},
    {"serialfunc", NULL, PG_DEFINE_FUNCTION, NULL, TAKES_INTERNAL},
    {"deserialfunc", NULL, PG_DEFINE_FUNCTION, NULL, TAKES_BYTES},
    {"initcond", "initcond1", PG_DEFINE_TEXT, NULL, 0},
    {"msfunc", NULL, PG_DEFINE_FUNCTION, NULL, TAKES_MOVING_ROW},
    {"minvfunc", NULL, PG_DEFINE_FUNCTION, NULL, TAKES_MOVING_ROW},
    {"mstype", NULL, PG_DEFINE_TYPE, NULL, 0},
    {"msspace", NULL, PG_DEFINE_TEXT, "0", 0},
    {"mfinalfunc", NULL, PG_DEFINE_FUNCTION, NULL, TAKES_MOVING_STATE},
    {"mfinalfunc_extra", NULL, PG_DEFINE_FLAG, NULL, 0},
    {"mfinalfunc_modify", NULL, PG_DEFINE_TEXT, NULL, 0},
    {"minitcond", NULL, PG_DEFINE_TEXT, NULL, 0},
    {"sortop", NULL, PG_DEFINE_OPERATOR, NULL, 0},
    {"parallel", NULL, PG_DEFINE_TEXT, "unsafe", 0},
    {"hypothetical", NULL, PG_DEFINE_FLAG, NULL, 0},
};

/* ---- arguments -------------------------------------------------------------------------- */

static List *old_style_parameters(const List *definition)
{
    const DefElem *base = pg_define_setting(definition, "basetype", NULL);
    if (!base || !base->arg || !IsA(base->arg, TypeName))
        return NIL; /* basetype = 'ANY' */
    FunctionParameter *p = makeNode(FunctionParameter);
    p->argType = (TypeName *)base->arg;
    p->mode = FUNC_PARAM_IN;
    return list_make1(p);
}

/* What the transition function takes after the state: the aggregated arguments. */
static Str aggregated_types(PgApply *a, const List *parameters, int direct)
{
    List *types = NIL;
    ListCell *cell;
    foreach (cell, parameters)
        if (foreach_current_index(cell) >= direct || direct == list_length(parameters))
            types = lappend(types, lfirst_node(FunctionParameter, cell)->argType);
    return pg_signature_of_types(a, types);
}

static Str state_type(PgApply *a, const List *definition, const char *name, const char *alias)
{
    const DefElem *setting = pg_define_setting(definition, name, alias);
    if (!setting || !setting->arg || !IsA(setting->arg, TypeName))
        return NULL;
    const TypeRef *type = pg_resolve_bare_type(a, (TypeName *)setting->arg);
    return type ? pg_type_name(a, type) : NULL;
}

/* "(integer, text)" and a state of type bigint: "(bigint, integer, text)". */
static const char *row_signature(Str state, Str types)
{
    return strcmp(types, "()") == 0 ? psprintf("(%s)", state)
                                    : psprintf("(%s, %s", state, types + 1);
}

/* ---- definition ------------------------------------------------------------------------- */

/* A final function leaves its state alone, unless the aggregate is an ordered-set one. */
static List *without_usual_modify(PgApply *a, List *definition, bool ordered_set)
{
    static const char *const names[] = {"finalfunc_modify", "mfinalfunc_modify"};
    const char *usual = ordered_set ? "read_write" : "read_only";
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        const DefElem *setting = pg_define_setting(definition, names[i], NULL);
        if (setting && strcasecmp(pg_option_text(a, setting), usual) == 0)
            definition = pg_define_without(definition, names[i]);
    }
    return definition;
}

static bool read_settings(PgApply *a, PgDefinition *d, const DefineStmt *stmt,
                          const List *parameters, int direct)
{
    Str state = state_type(a, stmt->definition, "stype", "stype1"),
        moving = state_type(a, stmt->definition, "mstype", NULL);
    if (!state)
        return pg_error(a, -1, "aggregate stype must be specified");
    Str types = aggregated_types(a, parameters, direct);
    const char *signatures[SIGNATURES] = {
        [TAKES_ROW] = row_signature(state, types),
        [TAKES_STATE] = psprintf("(%s", state),
        [TAKES_INTERNAL] = "(internal",
        [TAKES_BYTES] = "(bytea",
        [TAKES_MOVING_ROW] = moving ? row_signature(moving, types) : NULL,
        [TAKES_MOVING_STATE] = moving ? psprintf("(%s", moving) : NULL,
    };
    *d = (PgDefinition){
        .rows = rows, .row_count = sizeof rows / sizeof *rows, .signatures = signatures};
    List *definition = stmt->oldstyle ? pg_define_without(stmt->definition, "basetype")
                                      : stmt->definition;
    bool done = pg_define_read(a, d, without_usual_modify(a, definition, direct >= 0));
    d->signatures = NULL;
    return done;
}

/* ---- result ----------------------------------------------------------------------------- */

static const TypeRef *builtin_result(PgApply *a, const List *names, Str state)
{
    size_t count;
    const PgBuiltinFunction *functions = pg_builtin_functions(pg_name_last(names), &count);
    const PgBuiltinFunction *found = NULL;
    for (size_t i = 0; i < count; i++) {
        if (functions[i].arg_count == 0)
            continue;
        const PgBuiltinType *first = pg_builtin_type(pg_builtin_args(&functions[i])[0]);
        if (!found || strcmp(first->text, state) == 0)
            found = &functions[i];
    }
    const PgBuiltinType *result = found ? pg_builtin_type(found->result) : NULL;
    return result ? schema_type(a->schema, NULL, pg_str_of(a, result->text)) : NULL;
}

/* An aggregate gives what its final function gives, or its state. */
static const TypeRef *result_type(PgApply *a, const List *settings)
{
    const TypeName *state = (const TypeName *)pg_define_setting(settings, "stype", NULL)->arg;
    const TypeRef *type = pg_resolve_type(a, state);
    const DefElem *final = pg_define_setting(settings, "finalfunc", NULL);
    if (!final)
        return type;
    const List *names = castNode(FuncCall, final->arg)->funcname;
    const Object *function = pg_define_function(a, names, psprintf("(%s", pg_type_name(a, type)));
    const TypeRef *own = function ? object_type(function, ATTR_RETURNS) : NULL;
    return own ? own : builtin_result(a, names, pg_type_name(a, type));
}

/* ---- CREATE ----------------------------------------------------------------------------- */

static Object *aggregate_to_define(PgApply *a, const DefineStmt *stmt, Str signature)
{
    Object *in = pg_creation_schema(a, pg_name_schema(stmt->defnames), -1);
    if (!in)
        return NULL;
    Str name = pg_str_of(a, pg_name_last(stmt->defnames));
    Object *there = schema_find(a->schema, SPACE_ROUTINE, KIND_AGGREGATE, in, name, signature);
    if (there && (!stmt->replace || there->kind != KIND_AGGREGATE)) {
        pg_error(a, -1, "function \"%s\" already exists with same argument types", name);
        return NULL;
    }
    if (there)
        return there;
    Object *o = schema_add(a->schema, KIND_AGGREGATE, in, name, signature, pg_loc(a, -1));
    pg_note_overload(a->schema, o);
    pg_created(a, o, NULL);
    return o;
}

bool pg_apply_define_aggregate(PgApply *a, DefineStmt *stmt)
{
    List *parameters;
    const List *written = stmt->oldstyle ? old_style_parameters(stmt->definition)
                                         : linitial(stmt->args);
    int direct = stmt->oldstyle ? -1 : intVal(lsecond(stmt->args));
    PgDefinition d;
    if (!pg_normal_parameters(a, written, &parameters) ||
        !read_settings(a, &d, stmt, parameters, direct))
        return false;
    Object *o = aggregate_to_define(a, stmt, pg_signature(a, parameters));
    if (!o)
        return false;
    DefineStmt *definition = makeNode(DefineStmt);
    definition->kind = OBJECT_AGGREGATE;
    definition->args = list_make2(parameters, makeInteger(direct));
    definition->definition = d.settings;
    pg_parameter_needs(a, parameters, &d.needs);
    pg_define_store(a, &d, o, definition);
    object_set_type(a->schema, o, ATTR_RETURNS, result_type(a, d.settings));
    return true;
}
