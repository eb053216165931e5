/* pg_analyze_func.c: which function or operator a call means (parse_func.c, parse_oper.c).
 *
 * Candidates of a name are narrowed by the types of the arguments: an exact match, else those whose
 * arguments can be coerced, of these the ones with most exact matches, then most preferred types,
 * then the ones that agree on a category for the literals. A call that stays ambiguous or whose
 * name we don't know is left as written, its arguments freed from casts that only its types would
 * explain. */
#include "model/pg_analyze_impl.h"

/* ---- choosing a candidate --------------------------------------------------------------- */

static bool fits_role(Analyzer *an, Oid declared, Oid actual)
{
    const TypeInfo *t = pga_type(an, pga_base_type(an, actual, NULL));
    switch (declared) {
    case ANYARRAYOID:
    case ANYCOMPATIBLEARRAYOID: return t->is_array || actual == ANYARRAYOID;
    case ANYRANGEOID:
    case ANYCOMPATIBLERANGEOID: return t->kind == 'r';
    case ANYMULTIRANGEOID:
    case ANYCOMPATIBLEMULTIRANGEOID: return t->kind == 'm';
    case ANYENUMOID: return t->kind == 'e';
    case ANYNONARRAYOID:
    case ANYCOMPATIBLENONARRAYOID: return !t->is_array;
    default: return true;
    }
}

/* Do the polymorphic arguments agree with each other? */
static bool generic_ok(Analyzer *an, const Oid *actual, const Oid *declared, int n)
{
    Oid *resolved = palloc(sizeof *resolved * (size_t)(n + 1));
    bool any = false;
    for (int i = 0; i < n; i++) {
        resolved[i] = declared[i];
        if (!pga_is_polymorphic(declared[i]))
            continue;
        any = true;
        if (actual[i] != UNKNOWNOID && !fits_role(an, declared[i], actual[i]))
            return false;
    }
    if (!any)
        return true;
    pga_polymorphic(an, actual, resolved, n, InvalidOid);
    for (int i = 0; i < n; i++)
        if (pga_is_polymorphic(declared[i]) && actual[i] != UNKNOWNOID &&
            actual[i] != ANYARRAYOID &&
            (resolved[i] == UNRESOLVED ||
             pga_cast_path(an, actual[i], resolved[i], CX_IMPLICIT) == PATH_NONE))
            return false;
    return true;
}

static bool matches(Analyzer *an, const Candidate *c, const Oid *actual, int n)
{
    for (int i = 0; i < n; i++)
        if (!pga_can_coerce(an, actual[i], c->args[i], CX_IMPLICIT))
            return false;
    return generic_ok(an, actual, c->args, n);
}

static Candidate *exact(List *candidates, const Oid *actual, int n)
{
    ListCell *cell;
    foreach (cell, candidates) {
        Candidate *c = lfirst(cell);
        if (c->arg_count == n && memcmp(c->args, actual, sizeof *actual * (size_t)n) == 0)
            return c;
    }
    return NULL;
}

typedef int (*Score)(Analyzer *an, const Candidate *c, const Oid *base, int n);

static int score_exact(Analyzer *an, const Candidate *c, const Oid *base, int n)
{
    (void)an;
    int score = 0;
    for (int i = 0; i < n; i++) score += base[i] != UNKNOWNOID && c->args[i] == base[i];
    return score;
}

static bool preferred_in(Analyzer *an, char category, Oid type)
{
    const TypeInfo *t = pga_type(an, type);
    return t->preferred && t->category == category;
}

static int score_preferred(Analyzer *an, const Candidate *c, const Oid *base, int n)
{
    int score = 0;
    for (int i = 0; i < n; i++) {
        if (base[i] == UNKNOWNOID)
            continue;
        score += c->args[i] == base[i] ||
                 preferred_in(an, pga_type(an, base[i])->category, c->args[i]);
    }
    return score;
}

/* Keeps the candidates with the best score. */
static List *best_by(Analyzer *an, List *candidates, Score score, const Oid *base, int n)
{
    List *best = NIL;
    int top = 0;
    ListCell *cell;
    foreach (cell, candidates) {
        int s = score(an, lfirst(cell), base, n);
        if (s > top) {
            top = s;
            best = NIL;
        }
        if (s == top)
            best = lappend(best, lfirst(cell));
    }
    return best;
}

/* The category that all candidates, or the strings among them, have for a literal; 0 on conflict.
 */
static char literal_category(Analyzer *an, List *candidates, int i, bool *has_preferred)
{
    char category = 0;
    bool conflict = false;
    ListCell *cell;
    *has_preferred = false;
    foreach (cell, candidates) {
        const TypeInfo *t = pga_type(an, ((Candidate *)lfirst(cell))->args[i]);
        if (!category) {
            category = t->category;
            *has_preferred = t->preferred;
        } else if (t->category == category) {
            *has_preferred |= t->preferred;
        } else if (t->category == 'S') {
            category = 'S';
            *has_preferred = t->preferred;
        } else {
            conflict = conflict || category != 'S';
        }
    }
    return conflict && category != 'S' ? 0 : category;
}

/* Keeps the candidates whose types for the literals are of the agreed category. All stay when there
 * is no agreement. */
static List *by_category(Analyzer *an, List *candidates, const Oid *base, int n)
{
    for (int i = 0; i < n; i++) {
        bool preferred;
        char category;
        if (base[i] != UNKNOWNOID)
            continue;
        if (!(category = literal_category(an, candidates, i, &preferred)))
            return candidates;
    }
    List *kept = NIL;
    ListCell *cell;
    foreach (cell, candidates) {
        Candidate *c = lfirst(cell);
        bool keep = true;
        for (int i = 0; i < n && keep; i++) {
            bool preferred;
            if (base[i] != UNKNOWNOID)
                continue;
            char category = literal_category(an, candidates, i, &preferred);
            const TypeInfo *t = pga_type(an, c->args[i]);
            keep = t->category == category && (!preferred || t->preferred);
        }
        if (keep)
            kept = lappend(kept, c);
    }
    return kept ? kept : candidates;
}

/* When all known arguments have one type, the literals are taken to be of it. */
static Candidate *by_known_type(Analyzer *an, List *candidates, const Oid *base, int n)
{
    Oid known = UNKNOWNOID, *types = palloc(sizeof *types * (size_t)(n + 1));
    Candidate *found = NULL;
    for (int i = 0; i < n; i++) {
        if (base[i] != UNKNOWNOID && known != UNKNOWNOID && known != base[i])
            return NULL;
        if (base[i] != UNKNOWNOID)
            known = base[i];
    }
    if (known == UNKNOWNOID)
        return NULL;
    for (int i = 0; i < n; i++) types[i] = known;
    ListCell *cell;
    foreach (cell, candidates) {
        if (!matches(an, lfirst(cell), types, n))
            continue;
        if (found)
            return NULL;
        found = lfirst(cell);
    }
    return found;
}

static Candidate *narrow(Analyzer *an, List *candidates, const Oid *actual, int n)
{
    int unknown = 0;
    Oid *base = palloc(sizeof *base * (size_t)(n + 1));
    for (int i = 0; i < n; i++) {
        base[i] = actual[i] == UNKNOWNOID ? UNKNOWNOID : pga_base_type(an, actual[i], NULL);
        unknown += base[i] == UNKNOWNOID;
    }
    if (list_length(candidates) > 1)
        candidates = best_by(an, candidates, score_exact, base, n);
    if (list_length(candidates) > 1)
        candidates = best_by(an, candidates, score_preferred, base, n);
    if (list_length(candidates) > 1 && unknown) {
        candidates = by_category(an, candidates, base, n);
        if (list_length(candidates) > 1 && unknown < n)
            return by_known_type(an, candidates, base, n);
    }
    return list_length(candidates) == 1 ? linitial(candidates) : NULL;
}

Candidate *pga_select(Analyzer *an, List *candidates, const Oid *actual, int n)
{
    List *usable = NIL;
    ListCell *cell;
    Candidate *found = exact(candidates, actual, n);
    if (found)
        return found;
    foreach (cell, candidates)
        if (matches(an, lfirst(cell), actual, n))
            usable = lappend(usable, lfirst(cell));
    return usable ? narrow(an, usable, actual, n) : NULL;
}

/* ---- operators -------------------------------------------------------------------------- */

static Candidate *new_candidate(int n)
{
    Candidate *c = palloc0(sizeof *c);
    c->arg_count = n;
    c->args = palloc0(sizeof *c->args * (size_t)(n + 1));
    c->kind = 'f';
    return c;
}

/* NULL: an operator's function isn't created in the file, so that its type isn't known. */
static Oid type_named(Analyzer *an, const char *text)
{
    int32_t typmod;
    return text ? pga_type_of_text(an, text, &typmod) : InvalidOid;
}

static void add_operator(List **list, Oid left, Oid right, Oid result, const PgUserOperator *user)
{
    Candidate *c = new_candidate(left ? 2 : 1);
    c->args[0] = left ? left : right;
    if (left)
        c->args[1] = right;
    c->result = result;
    c->user_operator = user;
    *list = lappend(*list, c);
}

/* Extension citext compares by its own operators, and matches patterns of text too. */
static void add_citext_operators(Analyzer *an, List **list, const char *name)
{
    static const char *const patterns[] = {"~", "!~", "~*", "!~*", "~~", "!~~", "~~*", "!~~*"};
    static const char *const compares[] = {"=", "<>", "<", "<=", ">", ">="};
    bool pattern = false, compare = false;
    for (size_t i = 0; i < sizeof patterns / sizeof *patterns; i++)
        pattern |= strcmp(patterns[i], name) == 0;
    for (size_t i = 0; i < sizeof compares / sizeof *compares; i++)
        compare |= strcmp(compares[i], name) == 0;
    if (!an->citext || (!pattern && !compare))
        return;
    add_operator(list, an->citext, an->citext, BOOLOID, NULL);
    if (pattern)
        add_operator(list, an->citext, TEXTOID, BOOLOID, NULL);
}

static List *operator_candidates(Analyzer *an, const List *name, bool prefix)
{
    List *list = NIL;
    const char *schema = pg_name_schema(name), *last = pg_name_last(name);
    size_t n = 0;
    if (!schema || strcmp(schema, "pg_catalog") == 0) {
        const PgBuiltinOperator *op = pg_builtin_operators(last, &n);
        for (size_t i = 0; i < n; i++)
            if ((op[i].left == 0) == prefix)
                add_operator(&list, op[i].left, op[i].right, op[i].result, NULL);
    }
    add_citext_operators(an, &list, last);
    const PgUserOperator *user = NULL;
    n = an->lookup->operators ? an->lookup->operators(an->lookup->data, schema, last, &user) : 0;
    for (size_t i = 0; i < n; i++)
        if ((user[i].left == NULL) == prefix)
            add_operator(&list, prefix ? InvalidOid : type_named(an, user[i].left),
                         type_named(an, user[i].right), type_named(an, user[i].result), &user[i]);
    return list;
}

/* A literal takes the type of the other side when there is such an operator. */
static Candidate *same_type_operator(Analyzer *an, List *candidates, Oid left, Oid right)
{
    bool unknown = left == UNKNOWNOID || right == UNKNOWNOID;
    Oid type = left == UNKNOWNOID ? right : left;
    Oid types[2] = {left == UNKNOWNOID ? right : left, right == UNKNOWNOID ? left : right};
    Candidate *found = exact(candidates, types, 2);
    if (found || !unknown || type == UNKNOWNOID)
        return found;
    types[0] = types[1] = pga_base_type(an, type, NULL);
    return exact(candidates, types, 2);
}

/* Built-in operators come first among the candidates, so one that fits exactly needs no others. */
static Candidate *builtin_operator(const List *name, Oid left, Oid right)
{
    const char *schema = pg_name_schema(name);
    size_t n = 0;
    if (schema && strcmp(schema, "pg_catalog") != 0)
        return NULL;
    const PgBuiltinOperator *op = pg_builtin_operators(pg_name_last(name), &n);
    List *list = NIL;
    for (size_t i = 0; i < n && !list; i++)
        if (op[i].left == left && op[i].right == right)
            add_operator(&list, left, right, op[i].result, NULL);
    return list ? linitial(list) : NULL;
}

Candidate *pga_find_operator(Analyzer *an, const List *name, Oid left, Oid right)
{
    Oid types[2] = {left, right};
    Candidate *builtin = left == InvalidOid ? NULL
                                            : builtin_operator(name, left == UNKNOWNOID ? right : left,
                                                               right == UNKNOWNOID ? left : right);
    if (builtin)
        return builtin;
    List *candidates = operator_candidates(an, name, left == InvalidOid);
    if (left == InvalidOid)
        return pga_select(an, candidates, types + 1, 1);
    Candidate *found = same_type_operator(an, candidates, left, right);
    return found ? found : pga_select(an, candidates, types, 2);
}

static bool is_comparison(const char *name)
{
    static const char *const names[] = {"=", "<>", "<", ">", "<=", ">="};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (strcmp(names[i], name) == 0)
            return true;
    return false;
}

static bool gives_boolean(const char *name)
{
    static const char *const names[] = {"~~", "!~~", "~~*", "!~~*", "~",  "!~", "~*", "!~*", "@>",
                                        "<@", "&&",  "?",   "?|",   "?&", "@@", "%",  "<%",  "%>"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (strcmp(names[i], name) == 0)
            return true;
    return is_comparison(name);
}

/* Takes off a cast that the server may have added for a function or operator that we don't know. */
static Ex loosen(Ex ex)
{
    if (!IsA(ex.node, TypeCast))
        return ex;
    Node *arg = ((TypeCast *)ex.node)->arg;
    bool string = ex.type == TEXTOID || ex.type == VARCHAROID || ex.type == BPCHAROID;
    if (!string && !IsA(arg, A_Const))
        return ex;
    ex.node = arg;
    ex.type = ex.literal ? UNKNOWNOID : UNRESOLVED;
    ex.elements = NIL;
    return ex;
}

static Node *operator_node(List *name, Node *left, Node *right)
{
    return (Node *)makeA_Expr(AEXPR_OP, name, left, right, -1);
}

/* With an operand of an extension's type: a literal compared with it is of that type, and nothing
 * else is known. */
static Ex loose_operator(Analyzer *an, List *name, Ex left, Ex right, bool prefix)
{
    an->incomplete = true;
    name = list_make1(llast(name)); /* an extension's schema may be named or not */
    Oid type =
        !prefix && left.type != UNKNOWNOID && pga_opaque(an, left.type) ? left.type : right.type;
    bool alike = is_comparison(pg_name_last(name));
    if (type == UNRESOLVED || !pga_opaque(an, type) || !alike) {
        left = prefix ? left : loosen(left);
        right = loosen(right);
    } else {
        left = prefix || left.type != UNKNOWNOID ? left : pga_coerce(an, left, type, CX_IMPLICIT);
        right = right.type != UNKNOWNOID ? right : pga_coerce(an, right, type, CX_IMPLICIT);
    }
    Node *node = operator_node(name, prefix ? NULL : left.node, right.node);
    return pga_ex(node, gives_boolean(pg_name_last(name)) ? BOOLOID : UNRESOLVED, -1);
}

static char *signature(Analyzer *an, const Oid *types, int n)
{
    StringInfoData out;
    initStringInfo(&out);
    for (int i = 0; i < n; i++)
        appendStringInfo(&out, "%s%s", i ? ", " : "",
                         types[i] ? pga_type_text(an, types[i], -1) : "NONE");
    return psprintf("(%s)", out.data);
}

static List *operator_name(Analyzer *an, const Candidate *c, const List *name)
{
    const PgUserOperator *op = c->user_operator;
    if (!op)
        return list_make1(llast(name));
    Oid types[2] = {c->arg_count == 2 ? c->args[0] : InvalidOid, c->args[c->arg_count - 1]};
    pga_ref(an, PG_REF_OPERATOR, op->schema, op->name, signature(an, types, 2));
    return list_make2(makeString(pstrdup(op->schema)), llast(name));
}

static const char *merge_collation(const Ex *a, const Ex *b)
{
    return a->collation ? a->collation : b->collation;
}

Ex pga_operator(Analyzer *an, List *name, Ex left, Ex right, bool prefix)
{
    Candidate *c = NULL;
    Oid actual[2] = {prefix ? right.type : left.type, right.type};
    bool opaque = pga_opaque(an, actual[0]) || pga_opaque(an, actual[1]);
    if (strcmp(pg_name_last(name), "!=") == 0)
        name = list_make1(makeString("<>"));
    c = pga_find_operator(an, name, prefix ? InvalidOid : left.type, right.type);
    if (!c || (opaque && !c->user_operator))
        return loose_operator(an, name, left, right, prefix);
    int n = c->arg_count;
    Oid declared[2] = {c->args[0], n == 2 ? c->args[1] : InvalidOid};
    Oid result = pga_polymorphic(an, actual, declared, n, c->result);
    if (!prefix)
        left = pga_coerce(an, left, declared[0], CX_IMPLICIT);
    right = pga_coerce(an, right, declared[n - 1], CX_IMPLICIT);
    name = operator_name(an, c, name);
    Ex ex = pga_ex(operator_node(name, prefix ? NULL : left.node, right.node), result, -1);
    if (pga_type(an, result)->collatable)
        ex.collation = prefix ? right.collation : merge_collation(&left, &right);
    return ex;
}

static Ex loosen_array(Ex ex)
{
    ListCell *cell;
    if (!IsA(ex.node, A_ArrayExpr) || !ex.elements)
        return loosen(ex);
    foreach (cell, ex.elements) *(Ex *)lfirst(cell) = loosen(*(Ex *)lfirst(cell));
    ((A_ArrayExpr *)ex.node)->elements = pga_nodes(ex.elements);
    return ex;
}

Ex pga_array_operator(Analyzer *an, A_Expr *node, Ex left, Ex right)
{
    Oid elem = right.type == UNKNOWNOID ? UNKNOWNOID : pga_element_of(an, right.type);
    if (strcmp(pg_name_last(node->name), "!=") == 0)
        node->name = list_make1(makeString("<>"));
    Candidate *c = elem ? pga_find_operator(an, node->name, left.type, elem) : NULL;
    if (!c || pga_opaque(an, left.type) || pga_opaque(an, elem)) {
        an->incomplete = true;
        node->name = list_make1(llast(node->name));
        node->lexpr = loosen(left).node;
        node->rexpr = loosen_array(right).node;
        return pga_bool((Node *)node);
    }
    Oid actual[2] = {left.type, elem}, declared[2] = {c->args[0], c->args[1]};
    pga_polymorphic(an, actual, declared, 2, c->result);
    left = pga_coerce(an, left, declared[0], CX_IMPLICIT);
    right = pga_coerce(an, right, pga_array_of(an, declared[1]), CX_IMPLICIT);
    node->name = operator_name(an, c, node->name);
    node->lexpr = left.node;
    node->rexpr = right.node;
    return pga_bool((Node *)node);
}

/* ---- functions -------------------------------------------------------------------------- */

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
        d.args[i] = type_named(an, f->arg_types[i]);
        d.names[i] = f->arg_names ? f->arg_names[i] : NULL;
    }
    if (f->variadic && d.n)
        d.variadic = d.args[d.n - 1] == ANYOID ? ANYOID : pga_element_of(an, d.args[d.n - 1]);
    if (d.variadic == InvalidOid && f->variadic && d.n)
        d.variadic = d.args[d.n - 1] == ANYARRAYOID ? ANYELEMENTOID : ANYCOMPATIBLEOID;
    d.result = f->result ? type_named(an, f->result) : VOIDOID;
    return d;
}

static Candidate *from_declared(const Declared *d, int n)
{
    Candidate *c = new_candidate(n);
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
    foreach (cell, exs) nodes = lappend(nodes, loosen(*(Ex *)lfirst(cell)).node);
    nodes = rename_arguments(shape, nodes);
    call->args = call->agg_within_group ? split_within_group(an, call, exs, nodes) : nodes;
    return pga_ex((Node *)call, UNRESOLVED, -1);
}

static void note_function(Analyzer *an, const PgUserFunction *f)
{
    Oid *types = palloc0(sizeof *types * (f->arg_count + 1));
    for (size_t i = 0; i < f->arg_count; i++) types[i] = type_named(an, f->arg_types[i]);
    pga_ref(an, PG_REF_FUNCTION, f->schema, f->name, signature(an, types, (int)f->arg_count));
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
            *ex = loosen(*ex);
        collation = collation ? collation : ex->collation;
        i++;
    }
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
    Candidate *c = exact(candidates, types, shape.n);
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
