/* pg_lookup.c: the schema as the analyzer sees it, and a cache of relations' columns.
 *
 * A view's columns come from analyzing its query, which asks for the columns of the views below it;
 * each is analyzed once. Cached things live in a context of their own. */
#include "model/pg_lookup.h"

#include <string.h>

#include "model/pg_type.h"
#include "model/schema_pg.h"

typedef struct Semantics {
    const Schema *schema;
    PgLookup lookup;
    MemoryContext memory;
    Map columns; /* from a relation to its Known columns */
    Map queries; /* from a view to the PgAnalysis of its query */
    bool circular; /* a view has asked for its own columns */
    ObjectVec extensions;
} Semantics;

typedef struct Known {
    PgColumns columns;
    bool done;
} Known;

/* ---- lookups ---------------------------------------------------------------------------- */

static Str interned(const Schema *s, const char *text)
{
    return str_intern(s->cx->strings, text);
}

static Str quoted_name(const Schema *s, const Object *o)
{
    const Object *in = object_schema(o);
    Str schema = interned(s, pg_quote(in->name));
    return str_join(s->cx->strings, schema, ".", pg_quote(o->name));
}

Str pg_type_ref_text(const Schema *s, const TypeRef *type)
{
    if (!type)
        return NULL;
    return type->base ? str_join(s->cx->strings, quoted_name(s, type->base), "", type->text)
                      : type->text;
}

Object *pg_object_named(const Schema *s, Space space, const char *schema, const char *name)
{
    Object *in = schema ? schema_global(s, KIND_SCHEMA, interned(s, schema)) : NULL;
    return in ? schema_find(s, space, KIND_TABLE, in, interned(s, name), NULL) : NULL;
}

static PgColumns listed_columns(const Schema *s, const Object *relation)
{
    size_t count = 0;
    for (const Object *o = relation->first; o; o = o->next)
        count += o->kind == KIND_COLUMN || o->kind == KIND_ATTRIBUTE;
    PgColumn *at = palloc(sizeof *at * (count + 1));
    count = 0;
    for (const Object *o = relation->first; o; o = o->next)
        if (o->kind == KIND_COLUMN || o->kind == KIND_ATTRIBUTE)
            at[count++] = (PgColumn){o->name, pg_type_ref_text(s, object_type(o, ATTR_TYPE)),
                                     object_str(o, ATTR_COLLATION)};
    return (PgColumns){count, at};
}

List *pg_view_column_names(const Object *view)
{
    List *names = NIL;
    if (attr_change(view->kind, ATTR_COLUMN_NAMES) == CHANGE_NONE)
        return NIL;
    const StrList *list = object_list(view, ATTR_COLUMN_NAMES);
    for (size_t i = 0; i < list->len; i++)
        names = lappend(names, makeString((char *)list->at[i]));
    return names;
}

/* A copy that needs nothing of the memory where the analysis was made. */
static PgAnalysis kept_analysis(const Schema *s, const PgAnalysis *made)
{
    PgRef *refs = palloc(sizeof *refs * (made->ref_count + 1));
    for (size_t i = 0; i < made->ref_count; i++) {
        const PgRef *r = &made->refs[i];
        refs[i] =
            (PgRef){r->kind, interned(s, r->schema), interned(s, r->name), interned(s, r->detail)};
    }
    PgColumn *columns = palloc(sizeof *columns * (made->columns.len + 1));
    for (size_t i = 0; i < made->columns.len; i++) {
        const PgColumn *c = &made->columns.at[i];
        columns[i] =
            (PgColumn){interned(s, c->name), interned(s, c->type), interned(s, c->collation)};
    }
    return (PgAnalysis){.tree = copyObjectImpl(made->tree),
                        .ref_count = made->ref_count,
                        .refs = refs,
                        .columns = {made->columns.len, columns},
                        .incomplete = made->incomplete};
}

static PgAnalysis *analyze_view(Semantics *m, const Object *view, const Node *query)
{
    MemoryContext scratch = pg_tree_memory("query"), before = MemoryContextSwitchTo(scratch);
    PgAnalysis made = pg_analyze_query(&m->lookup, NULL, pg_view_column_names(view), query);
    MemoryContextSwitchTo(m->memory);
    PgAnalysis *analysis = palloc(sizeof *analysis);
    *analysis = kept_analysis(m->schema, &made);
    MemoryContextSwitchTo(before);
    MemoryContextDelete(scratch);
    return analysis;
}

/* In a circle of views and functions the first view to be asked has no columns: that is not
 * kept. */
static const PgAnalysis *query_analysis(Semantics *m, const Object *view)
{
    static const PgAnalysis none;
    const Node *query = object_tree(view, ATTR_QUERY);
    PgAnalysis *analysis = map_get(&m->queries, map_key(view));
    if (analysis || !query)
        return analysis ? analysis : &none;
    bool outer = m->circular;
    m->circular = false;
    analysis = analyze_view(m, view, query);
    if (!m->circular)
        map_put(&m->queries, map_key(view), analysis);
    m->circular |= outer;
    return analysis;
}

static PgColumns *cached_columns(Semantics *m, const Object *relation)
{
    Known *known = map_get(&m->columns, map_key(relation));
    if (known) {
        m->circular |= !known->done;
        return &known->columns;
    }
    MemoryContext before = MemoryContextSwitchTo(m->memory);
    known = palloc0(sizeof *known);
    map_put(&m->columns, map_key(relation), known); /* a view that asks for itself finds none */
    bool view = relation->kind == KIND_VIEW || relation->kind == KIND_MATERIALIZED_VIEW;
    known->columns =
        view ? query_analysis(m, relation)->columns : listed_columns(m->schema, relation);
    known->done = true;
    MemoryContextSwitchTo(before);
    return &known->columns;
}

static bool lookup_relation(void *data, const char *schema, const char *name, PgColumns *columns)
{
    Semantics *m = data;
    const Object *o = pg_object_named(m->schema, SPACE_RELATION, schema, name);
    if (!o || o->kind == KIND_INDEX)
        return false;
    if (o->kind == KIND_SEQUENCE) {
        static const PgColumn sequence[] = {{"last_value", "bigint", NULL}, {"log_cnt", "bigint", NULL}, {"is_called", "boolean", NULL}};
        *columns = (PgColumns){3, sequence};
        return true;
    }
    *columns = *cached_columns(m, o);
    return true;
}

/* One of the options of CREATE TYPE … AS RANGE (subtype = …) as text. */
static const char *range_option(const Schema *s, const Object *range, const char *name)
{
    const CreateRangeStmt *def = object_tree(range, ATTR_DEFINITION);
    if (!def || !IsA(def, CreateRangeStmt))
        return NULL;
    ListCell *cell;
    foreach (cell, def->params) {
        const DefElem *option = lfirst_node(DefElem, cell);
        if (strcmp(option->defname, name) == 0 && option->arg && IsA(option->arg, TypeName))
            return pg_type_text(s->cx->strings, (const TypeName *)option->arg, NULL);
    }
    return NULL;
}

static Str own_type_text(const Schema *s, const Object *type)
{
    return str_format(s->cx->strings, "%s.%s", pg_quote(object_schema(type)->name),
                      pg_quote(type->name));
}

static bool fill_type(Semantics *m, const Object *o, PgUserType *type)
{
    *type = (PgUserType){.category = 'U'};
    switch (o->kind) {
    case KIND_ENUM:
        type->kind = 'e';
        return true;
    case KIND_DOMAIN:
        type->kind = 'd';
        type->over = pg_type_ref_text(m->schema, object_type(o, ATTR_TYPE));
        type->collation = object_str(o, ATTR_COLLATION);
        return true;
    case KIND_RANGE:
        type->kind = 'r';
        type->over = range_option(m->schema, o, "subtype");
        return type->over != NULL;
    case KIND_MULTIRANGE:
        type->kind = 'm';
        type->over = own_type_text(m->schema, o->parent);
        return true;
    case KIND_COMPOSITE:
    case KIND_TABLE:
        type->kind = 'c';
        type->columns = *cached_columns(m, o);
        return true;
    case KIND_BASE_TYPE:
        type->kind = 'b';
        return true;
    default:
        return false;
    }
}

static bool lookup_type(void *data, const char *schema, const char *name, PgUserType *type)
{
    Semantics *m = data;
    const Object *o = pg_object_named(m->schema, SPACE_TYPE, schema, name);
    return o && fill_type(m, o, type);
}

Str pg_argument_type(const Schema *s, const TypeName *type)
{
    TypeName bare = *type;
    bare.typmods = NIL;
    bare.typemod = -1;
    return pg_type_text(s->cx->strings, &bare, NULL);
}

static bool is_input(const FunctionParameter *p)
{
    return p->mode != FUNC_PARAM_OUT && p->mode != FUNC_PARAM_TABLE;
}

static bool is_output(const FunctionParameter *p)
{
    return p->mode == FUNC_PARAM_OUT || p->mode == FUNC_PARAM_INOUT || p->mode == FUNC_PARAM_TABLE;
}

static void fill_arguments(const Schema *s, const List *arguments, PgUserFunction *f)
{
    size_t room = (size_t)list_length(arguments) + 1, outputs = 0;
    const char **types = palloc(sizeof *types * room), **names = palloc(sizeof *names * room);
    PgColumn *columns = palloc(sizeof *columns * room);
    ListCell *cell;
    foreach (cell, arguments) {
        const FunctionParameter *p = lfirst_node(FunctionParameter, cell);
        Str type = pg_argument_type(s, p->argType);
        if (is_output(p)) {
            columns[outputs] =
                (PgColumn){p->name ? p->name : psprintf("column%zu", outputs + 1), type, NULL};
            outputs++;
        }
        if (!is_input(p))
            continue;
        f->defaults += p->defexpr != NULL;
        f->variadic |= p->mode == FUNC_PARAM_VARIADIC;
        names[f->arg_count] = p->name;
        types[f->arg_count++] = type;
    }
    f->arg_types = types;
    f->arg_names = names;
    f->outputs = (PgColumns){outputs, columns};
}

void pg_function_facts(const Schema *s, const Object *o, PgUserFunction *f)
{
    *f = (PgUserFunction){.schema = object_schema(o)->name, .name = o->name, .kind = 'f'};
    if (o->kind == KIND_AGGREGATE) {
        f->kind = 'a';
        fill_arguments(s, linitial(((const DefineStmt *)object_tree(o, ATTR_DEFINITION))->args), f);
        return; /* the result is not known: that of the final function */
    }
    fill_arguments(s, object_tree(o, ATTR_ARGUMENTS), f);
    Str routine = object_str(o, ATTR_ROUTINE);
    f->kind = routine && strcmp(routine, "procedure") == 0 ? 'p'
              : object_flag(o, ATTR_WINDOW)                ? 'w'
                                                           : 'f';
    f->set = object_flag(o, ATTR_RETURNS_SET);
    f->result = pg_type_ref_text(s, object_type(o, ATTR_RETURNS));
    if (!f->result && f->outputs.len)
        f->result = f->outputs.len == 1 ? f->outputs.at[0].type : "record";
}

static void add_routines(const Schema *s, const Object *in, Str name, ObjectVec *out)
{
    for (Object *o = schema_routine(s, in, name, NULL); o; o = schema_routine(s, in, name, o))
        vec_push(out, o);
}

enum { MOST_CONSTRUCTORS = 3 };

/* A range type comes with functions of its name (DefineRange in typecmds.c): of two bounds, and of
 * bounds and '[)'; a multirange type with ones of none, one and any number of ranges. */
static size_t add_constructors(const Schema *s, const char *schema, const char *name,
                               PgUserFunction *out)
{
    const Object *type = schema ? pg_object_named(s, SPACE_TYPE, schema, name) : NULL;
    bool range = type && type->kind == KIND_RANGE;
    if (!range && (!type || type->kind != KIND_MULTIRANGE))
        return 0;
    Str part = range ? (Str)range_option(s, type, "subtype") : own_type_text(s, type->parent);
    const char **types = palloc(sizeof *types * 4);
    types[0] = types[1] = part;
    types[2] = "text";
    types[3] = psprintf("%s[]", part);
    for (size_t i = 0; i < (range ? 2 : MOST_CONSTRUCTORS); i++) {
        bool variadic = !range && i == 2;
        out[i] = (PgUserFunction){.schema = object_schema(type)->name, .name = type->name,
                                  .kind = 'f', .constructor = true, .variadic = variadic,
                                  .arg_count = range ? 2 + i : variadic ? 1 : i,
                                  .arg_types = variadic ? types + 3 : types,
                                  .result = own_type_text(s, type)};
    }
    return range ? 2 : MOST_CONSTRUCTORS;
}

static size_t lookup_functions(void *data, const char *schema, const char *name,
                               const PgUserFunction **functions)
{
    Semantics *m = data;
    const Schema *s = m->schema;
    Str text = interned(s, name);
    const Object *in = schema ? schema_global(s, KIND_SCHEMA, interned(s, schema)) : NULL;
    const ObjectVec *others = schema ? NULL : pg_overloading(s, text);
    ObjectVec routines = {0};
    if (in)
        add_routines(s, in, text, &routines);
    for (size_t i = 0; others && i < others->len; i++)
        add_routines(s, others->at[i], text, &routines);
    size_t count = routines.len;
    PgUserFunction *found = palloc0(sizeof *found * (count + MOST_CONSTRUCTORS));
    for (size_t i = 0; i < count; i++)
        pg_function_facts(s, routines.at[i], &found[i]);
    vec_free(&routines);
    count += add_constructors(s, schema, name, found + count);
    *functions = found;
    return count;
}

static const TypeName *operator_option(const DefineStmt *def, const char *name, const char *other)
{
    ListCell *cell;
    foreach (cell, def->definition) {
        const DefElem *option = lfirst_node(DefElem, cell);
        if ((strcmp(option->defname, name) == 0 || strcmp(option->defname, other) == 0) &&
            option->arg && IsA(option->arg, TypeName))
            return (const TypeName *)option->arg;
    }
    return NULL;
}

static const FuncCall *operator_function(const DefineStmt *def)
{
    ListCell *cell;
    foreach (cell, def->definition) {
        const DefElem *option = lfirst_node(DefElem, cell);
        if (strcmp(option->defname, "function") == 0 && IsA(option->arg, FuncCall))
            return (const FuncCall *)option->arg;
    }
    return NULL;
}

static const char *builtin_result(const char *name, const char *left, const char *right)
{
    size_t count, n = left ? 2 : 1;
    const PgBuiltinFunction *found = pg_builtin_functions(name, &count);
    for (size_t i = 0; i < count; i++) {
        const uint16_t *args = pg_builtin_args(&found[i]);
        if (found[i].arg_count == n && strcmp(pg_builtin_type(args[n - 1])->text, right) == 0 &&
            (n == 1 || strcmp(pg_builtin_type(args[0])->text, left) == 0))
            return pg_builtin_type(found[i].result)->text;
    }
    return NULL;
}

/* The result type of an operator is that of its function. */
static const char *operator_result(const Schema *s, const DefineStmt *def, const char *left,
                                   const char *right)
{
    const FuncCall *function = operator_function(def);
    if (!function)
        return NULL;
    const char *schema = pg_name_schema(function->funcname),
               *name = pg_name_last(function->funcname);
    if (!schema)
        return builtin_result(name, left, right);
    Object *in = schema_global(s, KIND_SCHEMA, interned(s, schema));
    Str signature = left ? str_format(s->cx->strings, "(%s, %s)", left, right)
                         : str_format(s->cx->strings, "(%s)", right);
    Object *o =
        in ? schema_find(s, SPACE_ROUTINE, KIND_FUNCTION, in, interned(s, name), signature) : NULL;
    return o && o->kind == KIND_FUNCTION ? pg_type_ref_text(s, object_type(o, ATTR_RETURNS)) : NULL;
}

static size_t lookup_operators(void *data, const char *schema, const char *name,
                               const PgUserOperator **operators)
{
    Semantics *m = data;
    const Schema *s = m->schema;
    size_t count = 0, cap = 8;
    PgUserOperator *found = palloc(sizeof *found * cap);
    for (size_t i = 0; i < s->of_kind[KIND_OPERATOR].len; i++) {
        const Object *o = s->of_kind[KIND_OPERATOR].at[i];
        if (o->removed || strcmp(o->name, name) != 0 ||
            (schema && strcmp(object_schema(o)->name, schema) != 0))
            continue;
        const DefineStmt *def = object_tree(o, ATTR_DEFINITION);
        const TypeName *left = operator_option(def, "leftarg", "leftarg"), *right = operator_option(def, "rightarg", "rightarg");
        if (!right)
            continue;
        if (count == cap)
            found = repalloc(found, sizeof *found * (cap *= 2));
        const char *l = left ? pg_argument_type(s, left) : NULL, *r = pg_argument_type(s, right);
        found[count++] =
            (PgUserOperator){object_schema(o)->name, o->name, l, r, operator_result(s, def, l, r)};
    }
    *operators = found;
    return count;
}

static Semantics *semantics(const Schema *s)
{
    if (s->semantics)
        return s->semantics;
    Semantics *m = arena_make(s->cx->arena, Semantics);
    m->schema = s;
    for (size_t i = 0; i < s->of_kind[KIND_EXTENSION].len; i++) {
        Object *o = s->of_kind[KIND_EXTENSION].at[i];
        if (!o->removed && !o->implicit)
            vec_push_in(s->cx->arena, &m->extensions, o);
    }
    m->memory = pg_tree_memory("semantics");
    m->lookup =
        (PgLookup){.data = m,
                   .known = MemoryContextAllocZero(m->memory, PG_KNOWN_TYPES * sizeof(PgKnownType)),
                   .relation = lookup_relation,
                   .type = lookup_type,
                   .functions = lookup_functions,
                   .operators = lookup_operators};
    ((Schema *)s)->semantics = m; /* a cache: the schema means the same with and without it */
    return m;
}

const PgLookup *pg_lookup(const Schema *s)
{
    return &semantics(s)->lookup;
}

void pg_semantics_reset(Schema *s)
{
    Semantics *m = s->semantics;
    if (!m)
        return;
    map_free(&m->columns);
    map_free(&m->queries);
    MemoryContextDelete(m->memory);
    s->semantics = NULL;
}

const PgAnalysis *pg_view_analysis(const Schema *s, const Object *view)
{
    return query_analysis(semantics(s), view);
}

PgColumns pg_columns_of(const Schema *s, const Object *relation)
{
    return *cached_columns(semantics(s), relation);
}

const ObjectVec *pg_extensions(const Schema *s)
{
    return &semantics(s)->extensions;
}

/* ---- references ------------------------------------------------------------------------- */

Object *pg_type_object(const Schema *s, const char *text)
{
    TypeName *type = pg_type_parse(interned(s, text));
    if (!type || pg_type_is_builtin(type) || !pg_name_schema(type->names))
        return NULL;
    Object *o =
        pg_object_named(s, SPACE_TYPE, pg_name_schema(type->names), pg_name_last(type->names));
    return o ? o
             : pg_object_named(s, SPACE_RELATION, pg_name_schema(type->names),
                               pg_name_last(type->names));
}

static Object *column_object(const Schema *s, const PgRef *ref)
{
    Object *relation = pg_object_named(s, SPACE_RELATION, ref->schema, ref->name);
    if (!relation)
        relation = pg_object_named(s, SPACE_TYPE, ref->schema, ref->name);
    if (!relation)
        return NULL;
    /* A view's column is in its query; the object only says something of it. */
    Kind kind = relation->kind == KIND_COMPOSITE ? KIND_ATTRIBUTE : KIND_COLUMN;
    Object *column = schema_child(s, kind, relation, interned(s, ref->detail));
    return column ? column : relation;
}

/* Without a signature (a regproc constant has none) the only routine of that name. */
static Object *signed_object(const Schema *s, Space space, const PgRef *ref)
{
    Object *in = ref->schema ? schema_global(s, KIND_SCHEMA, interned(s, ref->schema)) : NULL;
    if (in && !ref->detail)
        return schema_routine(s, in, interned(s, ref->name), NULL);
    return in ? schema_find(s, space, KIND_FUNCTION, in, interned(s, ref->name),
                            interned(s, ref->detail))
              : NULL;
}

Object *pg_ref_object(const Schema *s, const PgRef *ref)
{
    Object *o;
    switch (ref->kind) {
    case PG_REF_RELATION:
        return pg_object_named(s, SPACE_RELATION, ref->schema, ref->name);
    case PG_REF_COLUMN:
        return column_object(s, ref);
    case PG_REF_FUNCTION:
        return signed_object(s, SPACE_ROUTINE, ref);
    case PG_REF_OPERATOR:
        return signed_object(s, SPACE_OPERATOR, ref);
    case PG_REF_TYPE:
        o = pg_object_named(s, SPACE_TYPE, ref->schema, ref->name);
        return o ? o : pg_object_named(s, SPACE_RELATION, ref->schema, ref->name);
    case PG_REF_COLLATION:
        return pg_object_named(s, SPACE_COLLATION, ref->schema, ref->name);
    case PG_REF_TS_CONFIGURATION:
        return pg_object_named(s, SPACE_TS_CONFIGURATION, ref->schema, ref->name);
    case PG_REF_UNKNOWN:
        break;
    }
    return NULL;
}
