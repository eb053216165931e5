/* pg_semantics.c: scopes per kind and attribute, and a cache of relations' columns.
 *
 * A view's columns come from analyzing its query, which asks for the columns of the views below it;
 * each is analyzed once. Cached things live in a context of their own. */
#include "model/pg_semantics.h"

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
    return type->base ? str_join(s->cx->strings, quoted_name(s, type->base), "", type->text) : type->text;
}

static Object *find(const Schema *s, Space space, const char *schema, const char *name)
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
            at[count++] = (PgColumn){o->name, pg_type_ref_text(s, object_type(o, ATTR_TYPE)), object_str(o, ATTR_COLLATION)};
    return (PgColumns){count, at};
}

static List *column_names(const Object *view)
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
        refs[i] = (PgRef){r->kind, interned(s, r->schema), interned(s, r->name), interned(s, r->detail)};
    }
    PgColumn *columns = palloc(sizeof *columns * (made->columns.len + 1));
    for (size_t i = 0; i < made->columns.len; i++) {
        const PgColumn *c = &made->columns.at[i];
        columns[i] = (PgColumn){interned(s, c->name), interned(s, c->type), interned(s, c->collation)};
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
    PgAnalysis made = pg_analyze_query(&m->lookup, NULL, column_names(view), query);
    MemoryContextSwitchTo(m->memory);
    PgAnalysis *analysis = palloc(sizeof *analysis);
    *analysis = kept_analysis(m->schema, &made);
    MemoryContextSwitchTo(before);
    MemoryContextDelete(scratch);
    return analysis;
}

/* In a circle of views and functions the first view to be asked has no columns: that is not kept. */
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
    known->columns = view ? query_analysis(m, relation)->columns : listed_columns(m->schema, relation);
    known->done = true;
    MemoryContextSwitchTo(before);
    return &known->columns;
}

static bool lookup_relation(void *data, const char *schema, const char *name, PgColumns *columns)
{
    Semantics *m = data;
    const Object *o = find(m->schema, SPACE_RELATION, schema, name);
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
    const Object *o = find(m->schema, SPACE_TYPE, schema, name);
    return o && fill_type(m, o, type);
}

static Str argument_type_text(const Schema *s, const TypeName *type)
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
        Str type = argument_type_text(s, p->argType);
        if (is_output(p)) {
            columns[outputs] = (PgColumn){p->name ? p->name : psprintf("column%zu", outputs + 1), type, NULL};
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

static void fill_function(const Schema *s, const Object *o, PgUserFunction *f)
{
    *f = (PgUserFunction){.schema = object_schema(o)->name, .name = o->name, .kind = 'f'};
    if (o->kind == KIND_AGGREGATE) {
        f->kind = 'a';
        fill_arguments(s, linitial(((const DefineStmt *)object_tree(o, ATTR_DEFINITION))->args), f);
        return; /* the result is not known: that of the final function */
    }
    fill_arguments(s, object_tree(o, ATTR_ARGUMENTS), f);
    Str routine = object_str(o, ATTR_ROUTINE);
    f->kind = routine && strcmp(routine, "procedure") == 0 ? 'p' : object_flag(o, ATTR_WINDOW) ? 'w' : 'f';
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

static size_t lookup_functions(void *data, const char *schema, const char *name, const PgUserFunction **functions)
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
    PgUserFunction *found = palloc0(sizeof *found * (count + 1));
    for (size_t i = 0; i < count; i++)
        fill_function(s, routines.at[i], &found[i]);
    vec_free(&routines);
    *functions = found;
    return count;
}

static const TypeName *operator_option(const DefineStmt *def, const char *name, const char *other)
{
    ListCell *cell;
    foreach (cell, def->definition) {
        const DefElem *option = lfirst_node(DefElem, cell);
        if ((strcmp(option->defname, name) == 0 || strcmp(option->defname, other) == 0) && option->arg && IsA(option->arg, TypeName))
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
static const char *operator_result(const Schema *s, const DefineStmt *def, const char *left, const char *right)
{
    const FuncCall *function = operator_function(def);
    if (!function)
        return NULL;
    const char *schema = pg_name_schema(function->funcname), *name = pg_name_last(function->funcname);
    if (!schema)
        return builtin_result(name, left, right);
    Object *in = schema_global(s, KIND_SCHEMA, interned(s, schema));
    Str signature = left ? str_format(s->cx->strings, "(%s, %s)", left, right) : str_format(s->cx->strings, "(%s)", right);
    Object *o = in ? schema_find(s, SPACE_ROUTINE, KIND_FUNCTION, in, interned(s, name), signature) : NULL;
    return o && o->kind == KIND_FUNCTION ? pg_type_ref_text(s, object_type(o, ATTR_RETURNS)) : NULL;
}

static size_t lookup_operators(void *data, const char *schema, const char *name, const PgUserOperator **operators)
{
    Semantics *m = data;
    const Schema *s = m->schema;
    size_t count = 0, cap = 8;
    PgUserOperator *found = palloc(sizeof *found * cap);
    for (size_t i = 0; i < s->of_kind[KIND_OPERATOR].len; i++) {
        const Object *o = s->of_kind[KIND_OPERATOR].at[i];
        if (o->removed || strcmp(o->name, name) != 0 || (schema && strcmp(object_schema(o)->name, schema) != 0))
            continue;
        const DefineStmt *def = object_tree(o, ATTR_DEFINITION);
        const TypeName *left = operator_option(def, "leftarg", "leftarg"), *right = operator_option(def, "rightarg", "rightarg");
        if (!right)
            continue;
        if (count == cap)
            found = repalloc(found, sizeof *found * (cap *= 2));
        const char *l = left ? argument_type_text(s, left) : NULL, *r = argument_type_text(s, right);
        found[count++] = (PgUserOperator){object_schema(o)->name, o->name, l, r, operator_result(s, def, l, r)};
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
    m->lookup = (PgLookup){.data = m,
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
    Object *o = find(s, SPACE_TYPE, pg_name_schema(type->names), pg_name_last(type->names));
    return o ? o : find(s, SPACE_RELATION, pg_name_schema(type->names), pg_name_last(type->names));
}

static Object *column_object(const Schema *s, const PgRef *ref)
{
    Object *relation = find(s, SPACE_RELATION, ref->schema, ref->name);
    if (!relation)
        relation = find(s, SPACE_TYPE, ref->schema, ref->name);
    if (!relation)
        return NULL;
    /* A view's column is in its query; the object only says something of it. */
    Kind kind = relation->kind == KIND_COMPOSITE ? KIND_ATTRIBUTE : KIND_COLUMN;
    Object *column = schema_child(s, kind, relation, interned(s, ref->detail));
    return column ? column : relation;
}

static Object *signed_object(const Schema *s, Space space, const PgRef *ref)
{
    Object *in = ref->schema ? schema_global(s, KIND_SCHEMA, interned(s, ref->schema)) : NULL;
    return in ? schema_find(s, space, KIND_FUNCTION, in, interned(s, ref->name), interned(s, ref->detail)) : NULL;
}

Object *pg_ref_object(const Schema *s, const PgRef *ref)
{
    Object *o;
    switch (ref->kind) {
    case PG_REF_RELATION:
        return find(s, SPACE_RELATION, ref->schema, ref->name);
    case PG_REF_COLUMN:
        return column_object(s, ref);
    case PG_REF_FUNCTION:
        return signed_object(s, SPACE_ROUTINE, ref);
    case PG_REF_OPERATOR:
        return signed_object(s, SPACE_OPERATOR, ref);
    case PG_REF_TYPE:
        o = find(s, SPACE_TYPE, ref->schema, ref->name);
        return o ? o : find(s, SPACE_RELATION, ref->schema, ref->name);
    case PG_REF_COLLATION:
        return find(s, SPACE_COLLATION, ref->schema, ref->name);
    case PG_REF_TS_CONFIGURATION:
        return find(s, SPACE_TS_CONFIGURATION, ref->schema, ref->name);
    case PG_REF_UNKNOWN:
        break;
    }
    return NULL;
}

/* ---- scopes ----------------------------------------------------------------------------- */

typedef struct Canon {
    const Schema *schema;
    const Object *object;
    PgScope scope;
    List **refs;
} Canon;

static PgScopeRelation scope_of(const Schema *s, const Object *relation, const char *alias)
{
    return (PgScopeRelation){.alias = alias ? alias : relation->name,
                             .schema = object_schema(relation)->name,
                             .name = relation->name,
                             .columns = pg_columns_of(s, relation),
                             .qualified = alias != NULL};
}

static void see_table(Canon *c, const Object *table)
{
    PgScopeRelation *at = palloc(sizeof *at);
    *at = scope_of(c->schema, table, NULL);
    c->scope.relations = at;
    c->scope.relation_count = 1;
}

static void see_old_and_new(Canon *c, const Object *table)
{
    PgScopeRelation *at = palloc(sizeof *at * 2);
    at[0] = scope_of(c->schema, table, "old");
    at[1] = scope_of(c->schema, table, "new");
    c->scope.relations = at;
    c->scope.relation_count = 2;
}

static void see_value(Canon *c, const Object *domain)
{
    PgColumn *value = palloc(sizeof *value);
    *value = (PgColumn){"value", pg_type_ref_text(c->schema, object_type(domain, ATTR_TYPE)), object_str(domain, ATTR_COLLATION)};
    PgScopeRelation *at = palloc0(sizeof *at);
    at->columns = (PgColumns){1, value};
    c->scope.relations = at;
    c->scope.relation_count = 1;
}

static void see_parameters(Canon *c, const Object *function)
{
    PgUserFunction f;
    fill_function(c->schema, function, &f);
    PgColumn *params = palloc(sizeof *params * (f.arg_count + 1));
    for (size_t i = 0; i < f.arg_count; i++)
        params[i] = (PgColumn){f.arg_names[i] ? f.arg_names[i] : "", f.arg_types[i], NULL};
    c->scope.function = function->name;
    c->scope.params = (PgColumns){f.arg_count, params};
}

/* ---- trees ------------------------------------------------------------------------------ */

static void add_refs(Canon *c, const PgAnalysis *analysis)
{
    static const PgRef unknown = {.kind = PG_REF_UNKNOWN};
    for (size_t i = 0; c->refs && i < analysis->ref_count; i++)
        *c->refs = lappend(*c->refs, (void *)&analysis->refs[i]);
    if (c->refs && analysis->incomplete)
        *c->refs = lappend(*c->refs, (void *)&unknown);
}

static void add_ref(Canon *c, PgRefKind kind, const Object *relation, const char *column)
{
    if (!c->refs)
        return;
    PgRef *ref = palloc(sizeof *ref);
    *ref = (PgRef){kind, object_schema(relation)->name, relation->name, column};
    *c->refs = lappend(*c->refs, ref);
}

static Node *canon_expr(Canon *c, PgExprUse use, const char *target, const Node *expr)
{
    if (!expr)
        return NULL;
    PgAnalysis analysis = pg_analyze_expr(pg_lookup(c->schema), &c->scope, use, target, expr);
    add_refs(c, &analysis);
    return analysis.tree;
}

static Node *canon_query(Canon *c, const Node *query)
{
    PgAnalysis analysis = pg_analyze_query(pg_lookup(c->schema), &c->scope, NIL, query);
    add_refs(c, &analysis);
    return analysis.tree;
}

static Node *canon_view(Canon *c)
{
    const PgAnalysis *analysis = query_analysis(semantics(c->schema), c->object);
    add_refs(c, analysis);
    return analysis->tree;
}

static bool is_query(const Node *node)
{
    return IsA(node, SelectStmt) || IsA(node, InsertStmt) || IsA(node, UpdateStmt) || IsA(node, DeleteStmt) || IsA(node, MergeStmt);
}

static Node *canon_statement(Canon *c, const Node *node)
{
    if (IsA(node, ReturnStmt)) {
        ReturnStmt *copy = copyObjectImpl(node);
        copy->returnval = canon_expr(c, PG_EXPR_VALUE, NULL, copy->returnval);
        return (Node *)copy;
    }
    if (IsA(node, List)) {
        List *copy = NIL;
        ListCell *cell;
        foreach (cell, (const List *)node)
            copy = lappend(copy, canon_statement(c, lfirst(cell)));
        return (Node *)copy;
    }
    return is_query(node) ? canon_query(c, node) : copyObjectImpl(node);
}

/* That of an extension loses its schema, as its functions do. */
static List *canon_opclass(Canon *c, List *names)
{
    const char *schema = names ? pg_name_schema(names) : NULL, *method = object_str(c->object, ATTR_METHOD);
    const Object *in = schema ? schema_global(c->schema, KIND_SCHEMA, interned(c->schema, schema)) : NULL;
    Str signature = interned(c->schema, method ? method : "btree");
    bool own = in && schema_find(c->schema, SPACE_OPCLASS, KIND_OPERATOR_CLASS, in,
                                 interned(c->schema, pg_name_last(names)), signature);
    return schema && !own ? list_make1(llast(names)) : names;
}

/* (siglen = 100) and (siglen = '100'), which the server writes. */
static void canon_opclass_options(List *options)
{
    ListCell *cell;
    foreach (cell, options) {
        DefElem *option = lfirst_node(DefElem, cell);
        if (option->arg && IsA(option->arg, Integer))
            option->arg = (Node *)makeString(psprintf("%d", intVal(option->arg)));
        else if (option->arg && IsA(option->arg, Float))
            option->arg = (Node *)makeString(((Float *)option->arg)->fval);
        else if (option->arg && IsA(option->arg, TypeName))
            option->arg = (Node *)makeString((char *)pg_name_last(((TypeName *)option->arg)->names));
    }
}

/* IndexElem, or for an exclusion constraint a list that begins with one. */
static Node *canon_elements(Canon *c, const List *elements)
{
    List *copy = copyObjectImpl(elements);
    ListCell *cell;
    foreach (cell, copy) {
        Node *node = lfirst(cell);
        IndexElem *element = IsA(node, List) ? linitial((List *)node) : (IndexElem *)node;
        if (element->name)
            add_ref(c, PG_REF_COLUMN, c->object->parent, element->name);
        else
            element->expr = canon_expr(c, PG_EXPR_VALUE, NULL, element->expr);
        element->opclass = canon_opclass(c, element->opclass);
        canon_opclass_options(element->opclassopts);
    }
    return (Node *)copy;
}

static Node *canon_partition_by(Canon *c, const PartitionSpec *spec)
{
    PartitionSpec *copy = copyObjectImpl(spec);
    ListCell *cell;
    foreach (cell, copy->partParams) {
        PartitionElem *element = lfirst_node(PartitionElem, cell);
        element->expr = canon_expr(c, PG_EXPR_VALUE, NULL, element->expr);
        if (element->name)
            add_ref(c, PG_REF_COLUMN, c->object, element->name);
    }
    return (Node *)copy;
}

static const char *key_type(Canon *c, const Object *table, const PartitionElem *element)
{
    if (element->name) {
        const Object *column = schema_child(c->schema, KIND_COLUMN, table, interned(c->schema, element->name));
        return column ? pg_type_ref_text(c->schema, object_type(column, ATTR_TYPE)) : NULL;
    }
    PgAnalysis analysis = pg_analyze_expr(pg_lookup(c->schema), &c->scope, PG_EXPR_VALUE, NULL, element->expr);
    return analysis.columns.len ? analysis.columns.at[0].type : NULL;
}

static void canon_datums(Canon *c, const Object *parent, const PartitionSpec *spec, List *datums, bool list)
{
    ListCell *cell;
    foreach (cell, datums) {
        const PartitionElem *element = list_nth(spec->partParams, list ? 0 : foreach_current_index(cell));
        const char *type = key_type(c, parent, element);
        if (list) {
            lfirst(cell) = canon_expr(c, PG_EXPR_BOUND, type, lfirst(cell));
            continue;
        }
        PartitionRangeDatum *datum = lfirst_node(PartitionRangeDatum, cell);
        datum->value = canon_expr(c, PG_EXPR_BOUND, type, datum->value);
    }
}

/* MINVALUE and MAXVALUE come from the grammar as column references. */
static List *range_datums(List *datums)
{
    List *out = NIL;
    ListCell *cell;
    foreach (cell, datums) {
        Node *node = lfirst(cell);
        if (IsA(node, PartitionRangeDatum)) {
            out = lappend(out, node);
            continue;
        }
        PartitionRangeDatum *datum = makeNode(PartitionRangeDatum);
        const char *name = IsA(node, ColumnRef) && list_length(((ColumnRef *)node)->fields) == 1 &&
                                   IsA(linitial(((ColumnRef *)node)->fields), String)
                               ? pg_str(linitial(((ColumnRef *)node)->fields))
                               : "";
        datum->kind = strcmp(name, "minvalue") == 0   ? PARTITION_RANGE_DATUM_MINVALUE
                      : strcmp(name, "maxvalue") == 0 ? PARTITION_RANGE_DATUM_MAXVALUE
                                                      : PARTITION_RANGE_DATUM_VALUE;
        datum->value = datum->kind == PARTITION_RANGE_DATUM_VALUE ? node : NULL;
        datum->location = -1;
        out = lappend(out, datum);
    }
    return out;
}

static int compare_nodes(const void *one, const void *other)
{
    const ListCell *a = one, *b = other;
    const char *x = pg_tree_print_expr(lfirst(a)), *y = pg_tree_print_expr(lfirst(b));
    return strcmp(x ? x : "", y ? y : "");
}

static Node *canon_bound(Canon *c, const Object *partition, const PartitionBoundSpec *bound)
{
    PartitionBoundSpec *copy = copyObjectImpl(bound);
    const Object *parent = object_ref(partition, ATTR_PARTITION_OF);
    const PartitionSpec *spec = parent ? object_tree(parent, ATTR_PARTITION_BY) : NULL;
    if (!spec || copy->is_default)
        return (Node *)copy;
    see_table(c, parent);
    canon_datums(c, parent, spec, copy->listdatums, true);
    pg_list_sort(copy->listdatums, compare_nodes);
    copy->lowerdatums = range_datums(copy->lowerdatums);
    copy->upperdatums = range_datums(copy->upperdatums);
    canon_datums(c, parent, spec, copy->lowerdatums, false);
    canon_datums(c, parent, spec, copy->upperdatums, false);
    return (Node *)copy;
}

static Node *canon_arguments(Canon *c, const List *arguments)
{
    List *copy = copyObjectImpl(arguments);
    ListCell *cell;
    foreach (cell, copy) {
        FunctionParameter *p = lfirst_node(FunctionParameter, cell);
        Str type = argument_type_text(c->schema, p->argType);
        bool setof = p->argType->setof;
        p->defexpr = canon_expr(c, PG_EXPR_ASSIGN, type, p->defexpr);
        TypeName *canonical = pg_type_parse(type);
        if (canonical)
            p->argType = canonical;
        p->argType->setof = setof;
        if (p->mode == FUNC_PARAM_DEFAULT)
            p->mode = FUNC_PARAM_IN;
    }
    return (Node *)copy;
}

static Node *canon_trigger(Canon *c, const CreateTrigStmt *def)
{
    CreateTrigStmt *copy = copyObjectImpl(def);
    see_old_and_new(c, c->object->parent);
    copy->whenClause = canon_expr(c, PG_EXPR_CONDITION, NULL, copy->whenClause);
    copy->replace = false;
    ListCell *cell;
    foreach (cell, copy->columns)
        add_ref(c, PG_REF_COLUMN, c->object->parent, pg_str(lfirst(cell)));
    return (Node *)copy;
}

static Node *canon_rule(Canon *c, const RuleStmt *def)
{
    RuleStmt *copy = copyObjectImpl(def);
    see_old_and_new(c, c->object->parent);
    copy->whereClause = canon_expr(c, PG_EXPR_CONDITION, NULL, copy->whereClause);
    copy->actions = (List *)(copy->actions ? canon_statement(c, (Node *)copy->actions) : NULL);
    copy->replace = false;
    return (Node *)copy;
}

static Node *canon_statistics(Canon *c, const CreateStatsStmt *def)
{
    CreateStatsStmt *copy = copyObjectImpl(def);
    const RangeVar *name = linitial_node(RangeVar, copy->relations);
    const Object *table = find(c->schema, SPACE_RELATION, name->schemaname, name->relname);
    if (!table)
        return (Node *)copy;
    see_table(c, table);
    ListCell *cell;
    foreach (cell, copy->exprs) {
        StatsElem *element = lfirst_node(StatsElem, cell);
        element->expr = canon_expr(c, PG_EXPR_VALUE, NULL, element->expr);
        if (element->name)
            add_ref(c, PG_REF_COLUMN, table, element->name);
    }
    return (Node *)copy;
}

static int compare_names(const void *one, const void *other)
{
    const ListCell *a = one, *b = other;
    return strcmp(pg_str(lfirst(a)), pg_str(lfirst(b)));
}

static int compare_publication_tables(const void *one, const void *other)
{
    const ListCell *a = one, *b = other;
    const RangeVar *x = lfirst_node(PublicationObjSpec, a)->pubtable->relation;
    const RangeVar *y = lfirst_node(PublicationObjSpec, b)->pubtable->relation;
    int order = strcmp(x->schemaname, y->schemaname);
    return order ? order : strcmp(x->relname, y->relname);
}

static void canon_publication_table(Canon *c, PublicationTable *item)
{
    const Object *table = find(c->schema, SPACE_RELATION, item->relation->schemaname, item->relation->relname);
    if (!table)
        return;
    ListCell *cell;
    foreach (cell, item->columns)
        add_ref(c, PG_REF_COLUMN, table, pg_str(lfirst(cell)));
    pg_list_sort(item->columns, compare_names);
    see_table(c, table);
    item->whereClause = canon_expr(c, PG_EXPR_CONDITION, NULL, item->whereClause);
    add_ref(c, PG_REF_RELATION, table, NULL);
}

/* The order of tables and columns says nothing. */
static Node *canon_publication(Canon *c, const List *tables)
{
    List *copy = copyObjectImpl(tables);
    ListCell *cell;
    foreach (cell, copy)
        canon_publication_table(c, lfirst_node(PublicationObjSpec, cell)->pubtable);
    pg_list_sort(copy, compare_publication_tables);
    return (Node *)copy;
}

static Node *canon_definition(Canon *c, const Node *def)
{
    switch (nodeTag(def)) {
    case T_CreateTrigStmt:
        return canon_trigger(c, (const CreateTrigStmt *)def);
    case T_RuleStmt:
        return canon_rule(c, (const RuleStmt *)def);
    case T_CreateStatsStmt:
        return canon_statistics(c, (const CreateStatsStmt *)def);
    default: /* names resolved and options in one order: pg_define.c has seen to that */
        return copyObjectImpl(def);
    }
}

static const char *view_column_type(Canon *c)
{
    PgColumns columns = pg_columns_of(c->schema, c->object->parent);
    for (size_t i = 0; i < columns.len; i++)
        if (columns.at[i].name && strcmp(columns.at[i].name, c->object->name) == 0)
            return columns.at[i].type;
    return NULL;
}

static const char *own_type(Canon *c)
{
    if (c->object->kind == KIND_VIEW_COLUMN)
        return view_column_type(c);
    return pg_type_ref_text(c->schema, object_type(c->object, ATTR_TYPE));
}

static Node *canon_default(Canon *c, const Node *expr)
{
    return canon_expr(c, PG_EXPR_ASSIGN, own_type(c), expr);
}

static Node *canon_condition(Canon *c, const Node *expr)
{
    const Object *parent = c->object->parent;
    if (parent->kind == KIND_DOMAIN)
        see_value(c, parent);
    else
        see_table(c, parent);
    return canon_expr(c, PG_EXPR_CONDITION, NULL, expr);
}

Node *pg_canonical(const Schema *s, const Object *o, AttrId id, List **refs)
{
    Canon c = {.schema = s, .object = o, .refs = refs};
    const Node *tree = object_tree(o, id);
    if (!tree)
        return NULL;
    switch (id) {
    case ATTR_QUERY:
        return canon_view(&c);
    case ATTR_DEFAULT:
        return canon_default(&c, tree);
    case ATTR_GENERATED:
        see_table(&c, o->parent);
        return canon_expr(&c, PG_EXPR_ASSIGN, own_type(&c), tree);
    case ATTR_CHECK:
    case ATTR_WHERE:
    case ATTR_USING:
        return canon_condition(&c, tree);
    case ATTR_ELEMENTS:
        see_table(&c, o->parent);
        return canon_elements(&c, (const List *)tree);
    case ATTR_PARTITION_BY:
        see_table(&c, o);
        return canon_partition_by(&c, (const PartitionSpec *)tree);
    case ATTR_PARTITION_BOUND:
        return canon_bound(&c, o, (const PartitionBoundSpec *)tree);
    case ATTR_ARGUMENTS:
        return canon_arguments(&c, (const List *)tree);
    case ATTR_SQL_BODY:
        see_parameters(&c, o);
        return canon_statement(&c, tree);
    case ATTR_TABLES:
        return canon_publication(&c, (const List *)tree);
    default:
        return canon_definition(&c, tree);
    }
}

/* ---- equality --------------------------------------------------------------------------- */

static bool find_star(Node *node, void *context)
{
    if (!node)
        return false;
    if (IsA(node, A_Star))
        return true;
    if (IsA(node, ColumnRef))
        return IsA(llast(((ColumnRef *)node)->fields), A_Star);
    return raw_expression_tree_walker(node, find_star, context);
}

/* The same text may mean something else once a table has more columns: SELECT *. */
static bool depends_on_columns(AttrId id, const Node *tree)
{
    return id == ATTR_QUERY && find_star((Node *)tree, NULL);
}

bool pg_same_meaning(const Schema *sa, const Object *a, const Schema *sb, const Object *b, AttrId id)
{
    const Node *x = object_tree(a, id), *y = object_tree(b, id);
    if (!x || !y || (x == y && id != ATTR_QUERY))
        return x == y;
    MemoryContext scratch = pg_tree_memory("comparison"), before = MemoryContextSwitchTo(scratch);
    bool same = pg_tree_equal(x, y) && !depends_on_columns(id, x) && pg_tree_equal(column_names(a), column_names(b));
    same = same || pg_tree_equal(pg_canonical(sa, a, id, NULL), pg_canonical(sb, b, id, NULL));
    MemoryContextSwitchTo(before);
    MemoryContextDelete(scratch);
    return same;
}
