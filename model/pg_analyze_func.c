/* pg_analyze_func.c: which function a call means (parse_func.c). A call that stays ambiguous or
 * whose name we don't know is left as written, its arguments freed from casts that only its types
 * would explain. */
#include "model/pg_analyze_impl.h"

/* A function as declared, whichever side it comes from. */
typedef struct Declared {
    int n, defaults;
    Oid *args, variadic, result;
    const char **names;
    bool set;
    char kind;
    const PgBuiltinFunction *builtin;
    const PgUserFunction *user;
} Declared;

/* A call as written. */
typedef struct Call {
    int n;
    const char **names; /* NULL for those without a name */
    bool named, variadic;
} Call;

static const char **split_names(const char *list, int n)
{
    const char **names = palloc0(sizeof *names * (size_t)(n + 1));
    char *next = list ? pstrdup(list) : NULL;
    for (int i = 0; i < n && next; i++) {
        names[i] = next;
        next = strchr(next, ',');
        if (next)
            *next++ = '\0';
    }
    return names;
}

static Declared declared_builtin(const PgBuiltinFunction *f)
{
    Declared d = {.n = f->arg_count, .defaults = f->defaults, .variadic = f->variadic,
                  .result = f->result, .set = f->set, .kind = f->kind, .builtin = f};
    const uint16_t *args = pg_builtin_args(f);
    d.args = palloc0(sizeof *d.args * (size_t)(d.n + 1));
    for (int i = 0; i < d.n; i++) d.args[i] = args[i];
    d.names = split_names(f->inputs, d.n);
    return d;
}

static Declared declared_user(Analyzer *an, const PgUserFunction *f)
{
    Declared d = {.n = (int)f->arg_count, .defaults = (int)f->defaults, .set = f->set,
                  .kind = f->kind ? f->kind : 'f', .user = f};
    d.args = palloc0(sizeof *d.args * (size_t)(d.n + 1));
    d.names = palloc0(sizeof *d.names * (size_t)(d.n + 1));
    for (int i = 0; i < d.n; i++) {
        d.args[i] = pga_type_named(an, f->arg_types[i]);
        d.names[i] = f->arg_names ? f->arg_names[i] : NULL;
    }
    if (f->variadic && d.n)
        d.variadic = d.args[d.n - 1] == ANYOID ? ANYOID : pga_element_of(an, d.args[d.n - 1]);
    if (d.variadic == InvalidOid && f->variadic && d.n)
        d.variadic = d.args[d.n - 1] == ANYARRAYOID ? ANYELEMENTOID : ANYCOMPATIBLEOID;
    d.result = f->result ? pga_type_named(an, f->result) : VOIDOID;
    return d;
}

static Candidate *from_declared(const Declared *d, int n)
{
    Candidate *c = pga_new_candidate(n);
    c->result = d->result;
    c->set = d->set;
    c->kind = d->kind;
    c->builtin = d->builtin;
    c->user = d->user;
    return c;
}

/* Arguments by name: each written one finds its place. */
static Candidate *named_candidate(const Declared *d, const Call *call)
{
    if (call->n > d->n || call->n + d->defaults < d->n)
        return NULL;
    Candidate *c = from_declared(d, call->n);
    for (int i = 0; i < call->n; i++) {
        int at = call->names[i] ? -1 : i;
        for (int k = 0; at < 0 && k < d->n; k++)
            if (d->names[k] && strcmp(d->names[k], call->names[i]) == 0)
                at = k;
        if (at < 0)
            return NULL;
        c->args[i] = d->args[at];
    }
    return c;
}

static Candidate *candidate(const Declared *d, const Call *call)
{
    if (call->named)
        return named_candidate(d, call);
    bool spread = d->variadic && !call->variadic && call->n >= d->n;
    if (call->variadic && !d->variadic)
        return NULL;
    if (!spread && (call->n > d->n || call->n + d->defaults < d->n))
        return NULL;
    Candidate *c = from_declared(d, call->n);
    for (int i = 0; i < call->n; i++)
        c->args[i] = spread && i >= d->n - 1 ? d->variadic : d->args[i];
    c->variadic = spread ? d->variadic : InvalidOid;
    c->spread = spread && d->variadic != ANYOID ? call->n - d->n + 1 : 0;
    return c;
}

/* Of candidates that look alike, the one that needs no spreading and no defaults wins. */
static void add_candidate(List **list, Candidate *c, int defaults_used)
{
    ListCell *cell;
    if (!c)
        return;
    foreach (cell, *list) {
        Candidate *other = lfirst(cell);
        if (memcmp(other->args, c->args, sizeof *c->args * (size_t)c->arg_count) != 0)
            continue;
        if (other->variadic && !c->variadic && !defaults_used)
            lfirst(cell) = c;
        return;
    }
    *list = lappend(*list, c);
}

static List *function_candidates(Analyzer *an, const List *name, const Call *call)
{
    List *list = NIL;
    const char *schema = pg_name_schema(name), *last = pg_name_last(name);
    size_t n = 0;
    const PgBuiltinFunction *builtin = NULL;
    if (!schema || strcmp(schema, "pg_catalog") == 0)
        builtin = pg_builtin_functions(last, &n);
    for (size_t i = 0; i < n; i++) {
        Declared d = declared_builtin(&builtin[i]);
        add_candidate(&list, candidate(&d, call), d.n > call->n);
    }
    const PgUserFunction *user = NULL;
    n = an->lookup->functions
            ? an->lookup->functions(an->lookup->data, schema, last, &user) : 0;
    for (size_t i = 0; i < n; i++) {
        Declared d = declared_user(an, &user[i]);
        add_candidate(&list, candidate(&d, call), d.n > call->n);
    }
    return list;
}

bool pga_has_function(Analyzer *an, const List *name)
{
    const PgUserFunction *user = NULL;
    const char *schema = pg_name_schema(name), *last = pg_name_last(name);
    size_t n = 0;
    pg_builtin_functions(last, &n);
    return n || !an->lookup->functions ||
           an->lookup->functions(an->lookup->data, schema, last, &user) > 0;
}

/* Is a call like text(x) or date('today') a cast? Only where no function fits exactly. */
static bool cast_by_name(Analyzer *an, FuncCall *call, List *exs, Ex *result)
{
    if (list_length(exs) != 1 || call->agg_star || call->func_variadic || call->over ||
        call->agg_order || call->agg_distinct || call->agg_filter)
        return false;
    TypeName *tree = makeTypeNameFromNameList(copyObjectImpl(call->funcname));
    const PgBuiltinType *builtin = pg_type_builtin(tree);
    int32_t typmod = -1;
    PgUserType answer = {0};
    if (!builtin && !(list_length(call->funcname) == 2 && an->lookup->type &&
                      an->lookup->type(an->lookup->data, pg_name_schema(call->funcname),
                                       pg_name_last(call->funcname), &answer)))
        return false;
    Oid type = pga_type_of_tree(an, tree, &typmod);
    Ex ex = *(Ex *)linitial(exs);
    if (ex.type != UNKNOWNOID) {
        Path path = pga_cast_path(an, ex.type, type, CX_EXPLICIT);
        if (path != PATH_RELABEL && !(path == PATH_IO && !pga_is_composite(an, ex.type)))
            return false;
    }
    *result = pga_coerce_typmod(an, ex, type, -1, CX_EXPLICIT);
    return true;
}

static Call call_of(FuncCall *node, List *args)
{
    Call call = {.n = list_length(args), .variadic = node->func_variadic};
    call.names = palloc0(sizeof *call.names * (size_t)(call.n + 1));
    for (int i = 0; i < call.n; i++) {
        Node *arg = list_nth(args, i);
        if (IsA(arg, NamedArgExpr)) {
            call.names[i] = ((NamedArgExpr *)arg)->name;
            call.named = true;
        }
    }
    return call;
}

static List *argument_exs(Analyzer *an, List *args)
{
    List *exs = NIL;
    ListCell *cell;
    foreach (cell, args) {
        Node *arg = lfirst(cell);
        if (IsA(arg, NamedArgExpr))
            arg = (Node *)((NamedArgExpr *)arg)->arg;
        exs = lappend(exs, pga_box(pga_expr(an, arg)));
    }
    return exs;
}

static Oid *types_of(List *exs)
{
    int i = 0;
    Oid *types = palloc0(sizeof *types * (size_t)(list_length(exs) + 1));
    ListCell *cell;
    foreach (cell, exs) types[i++] = ((Ex *)lfirst(cell))->type;
    return types;
}

/* Puts analyzed arguments back below their names. */
static List *rename_arguments(const Call *call, List *nodes)
{
    for (int i = 0; call->named && i < call->n && i < list_length(nodes); i++) {
        if (!call->names[i])
            continue;
        NamedArgExpr *arg = makeNode(NamedArgExpr);
        arg->name = (char *)call->names[i];
        arg->arg = list_nth(nodes, i);
        arg->argnumber = -1;
        arg->location = -1;
        lfirst(list_nth_cell(nodes, i)) = arg;
    }
    return nodes;
}

/* f(1, 2, 3) of f(VARIADIC int[]) is f(VARIADIC ARRAY[1, 2, 3]). */
static List *gather(Analyzer *an, FuncCall *call, List *exs, const Candidate *c, Oid elem)
{
    int keep = list_length(exs) - c->spread;
    A_ArrayExpr *array = makeNode(A_ArrayExpr);
    List *kept = pga_head(exs, keep), *elements = NIL;
    for (int i = keep; i < list_length(exs); i++) elements = lappend(elements, list_nth(exs, i));
    array->elements = pga_nodes(elements);
    array->location = -1;
    call->func_variadic = true;
    Ex ex = pga_ex((Node *)array, pga_array_of(an, elem), -1);
    ex.elements = elements;
    return lappend(kept, pga_box(ex));
}

static void finish_aggregate(Analyzer *an, FuncCall *call, List *order)
{
    if (!call->agg_within_group)
        call->agg_order = order;
    if (call->agg_filter)
        call->agg_filter = pga_coerce_boolean(an, pga_expr(an, call->agg_filter)).node;
    if (call->over)
        call->over = pga_window(an, call->over);
}

/* ORDER BY inside of an aggregate. */
static List *aggregate_order(Analyzer *an, FuncCall *call)
{
    List *order = NIL;
    ListCell *cell;
    if (call->agg_within_group)
        return NIL;
    foreach (cell, call->agg_order) {
        SortBy *sort = lfirst(cell);
        order = lappend(order, pga_sort_by(an, sort, pga_settle(an, pga_expr(an, sort->node))));
    }
    return order;
}

/* WITHIN GROUP: the sorted expressions are the last arguments. */
static List *split_within_group(Analyzer *an, FuncCall *call, List *exs, List *nodes)
{
    int n = list_length(call->agg_order), direct = list_length(exs) - n;
    for (int i = 0; i < n && direct + i < list_length(nodes); i++) {
        SortBy *sort = list_nth(call->agg_order, i);
        Ex ex = *(Ex *)list_nth(exs, direct + i);
        ex.node = list_nth(nodes, direct + i);
        lfirst(list_nth_cell(call->agg_order, i)) = pga_sort_by(an, sort, ex);
    }
    return pga_head(nodes, direct);
}

static Ex unknown_function(Analyzer *an, FuncCall *call, List *exs, const Call *shape)
{
    List *nodes = NIL;
    ListCell *cell;
    an->incomplete = true;
    if (list_length(call->funcname) == 2)
        call->funcname = list_make1(llast(call->funcname));
    foreach (cell, exs) nodes = lappend(nodes, pga_loosen(*(Ex *)lfirst(cell)).node);
    nodes = rename_arguments(shape, nodes);
    call->args = call->agg_within_group ? split_within_group(an, call, exs, nodes) : nodes;
    return pga_ex((Node *)call, UNRESOLVED, -1);
}

static void note_function(Analyzer *an, const PgUserFunction *f)
{
    if (f->constructor) {
        pga_ref(an, PG_REF_TYPE, f->schema, f->name, NULL);
        return;
    }
    Oid *types = palloc0(sizeof *types * (f->arg_count + 1));
    for (size_t i = 0; i < f->arg_count; i++) types[i] = pga_type_named(an, f->arg_types[i]);
    pga_ref(an, PG_REF_FUNCTION, f->schema, f->name, pga_signature(an, types, (int)f->arg_count));
}

static List *function_name(Analyzer *an, const Candidate *c)
{
    if (c->builtin)
        return list_make1(makeString(pstrdup(c->builtin->name)));
    note_function(an, c->user);
    return list_make2(makeString(pstrdup(c->user->schema)), makeString(pstrdup(c->user->name)));
}

/* EXTRACT's field is shown as a word. */
static bool is_extract(const Candidate *c)
{
    return c->builtin && strcmp(c->builtin->name, "extract") == 0;
}

/* rank(a, b) WITHIN GROUP (ORDER BY x, y): a becomes like x, and b like y
 * (unify_hypothetical_args in parse_func.c). */
static void unite_hypothetical(Analyzer *an, List *exs, int pairs)
{
    for (int i = 0; i < pairs; i++) {
        Ex *direct = list_nth(exs, i), *sorted = list_nth(exs, pairs + i);
        Oid type = pga_common_type(an, list_make2(direct, sorted));
        if (!type || type == UNRESOLVED)
            continue;
        *direct = pga_coerce(an, *direct, type, CX_IMPLICIT);
        *sorted = pga_coerce(an, *sorted, type, CX_IMPLICIT);
    }
}

static Ex call_candidate(Analyzer *an, FuncCall *call, List *exs, const Candidate *c,
                         const Call *shape)
{
    int n = list_length(exs), i = 0;
    Oid *declared = palloc0(sizeof *declared * (size_t)(n + 1));
    ListCell *cell;
    const char *collation = NULL;
    memcpy(declared, c->args, sizeof *declared * (size_t)n);
    Oid result = pga_polymorphic(an, types_of(exs), declared, n, c->result);
    foreach (cell, exs) {
        Ex *ex = lfirst(cell);
        if (!(i == 0 && is_extract(c) && ex->type == UNKNOWNOID))
            *ex = pga_coerce(an, *ex, declared[i], CX_IMPLICIT);
        if (is_extract(c) && i == 0 && ex->literal)
            *ex = pga_loosen(*ex);
        if (call->agg_distinct)
            *ex = pga_settle(an, *ex);
        collation = collation ? collation : ex->collation;
        i++;
    }
    if (call->agg_within_group && c->variadic == ANYOID)
        unite_hypothetical(an, exs, n / 2);
    if (c->spread)
        exs = gather(an, call, exs, c, declared[n - 1]);
    List *nodes = rename_arguments(shape, pga_nodes(exs));
    call->funcname = function_name(an, c);
    call->args = call->agg_within_group ? split_within_group(an, call, exs, nodes) : nodes;
    Ex ex = pga_ex((Node *)call, result, -1);
    if (pga_type(an, result)->collatable)
        ex.collation = collation;
    if (result == RECORDOID && c->user && c->user->outputs.len)
        ex.fields = &c->user->outputs;
    return ex;
}

static bool any_unresolved(const Oid *types, int n)
{
    for (int i = 0; i < n; i++)
        if (types[i] == UNRESOLVED)
            return true;
    return false;
}

/* With an argument of which nothing is known, only a name with one candidate can be told. */
static Candidate *sole(List *candidates)
{
    return list_length(candidates) == 1 ? linitial(candidates) : NULL;
}

/* What all candidates return, when it is the same. */
static Oid agreed_result(List *candidates)
{
    Oid result = candidates ? ((Candidate *)linitial(candidates))->result : UNRESOLVED;
    ListCell *cell;
    foreach (cell, candidates)
        if (((Candidate *)lfirst(cell))->result != result || pga_is_polymorphic(result))
            return UNRESOLVED;
    return result;
}

static void within_group_arguments(FuncCall *call, List **args)
{
    ListCell *cell;
    if (!call->agg_within_group)
        return;
    *args = list_copy(*args);
    foreach (cell, call->agg_order) *args = lappend(*args, ((SortBy *)lfirst(cell))->node);
}

Ex pga_function(Analyzer *an, FuncCall *call, const PgUserFunction **user,
                const PgBuiltinFunction **builtin)
{
    List *args = call->args;
    Ex ex;
    *user = NULL;
    *builtin = NULL;
    within_group_arguments(call, &args);
    Call shape = call_of(call, args);
    List *exs = argument_exs(an, args), *order = aggregate_order(an, call);
    List *candidates = function_candidates(an, call->funcname, &shape);
    Oid *types = types_of(exs);
    Candidate *c = pga_exact(candidates, types, shape.n);
    bool unresolved = any_unresolved(types, shape.n);
    if (!c && !unresolved && cast_by_name(an, call, exs, &ex))
        return ex;
    if (!c)
        c = unresolved ? sole(candidates) : pga_select(an, candidates, types, shape.n);
    if (c) {
        *user = c->user;
        *builtin = c->builtin;
        ex = call_candidate(an, call, exs, c, &shape);
    } else {
        ex = unknown_function(an, call, exs, &shape);
        ex.type = agreed_result(candidates);
    }
    finish_aggregate(an, call, order);
    return ex;
}
