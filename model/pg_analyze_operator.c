/* pg_analyze_operator.c: which operator an expression means (parse_oper.c). One that stays
 * ambiguous or whose name we don't know is left as written, its operands freed from casts that only
 * its types would explain. */
#include "model/pg_analyze_impl.h"

static void add_operator(List **list, Oid left, Oid right, Oid result, const PgUserOperator *user)
{
    Candidate *c = pga_new_candidate(left ? 2 : 1);
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
            add_operator(&list, prefix ? InvalidOid : pga_type_named(an, user[i].left),
                         pga_type_named(an, user[i].right), pga_type_named(an, user[i].result),
                         &user[i]);
    return list;
}

/* A literal takes the type of the other side when there is such an operator. */
static Candidate *same_type_operator(Analyzer *an, List *candidates, Oid left, Oid right)
{
    bool unknown = left == UNKNOWNOID || right == UNKNOWNOID;
    Oid type = left == UNKNOWNOID ? right : left;
    Oid types[2] = {left == UNKNOWNOID ? right : left, right == UNKNOWNOID ? left : right};
    Candidate *found = pga_exact(candidates, types, 2);
    if (found || !unknown || type == UNKNOWNOID)
        return found;
    types[0] = types[1] = pga_base_type(an, type, NULL);
    return pga_exact(candidates, types, 2);
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
    Candidate *builtin = left == InvalidOid
                             ? NULL
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
        left = prefix ? left : pga_loosen(left);
        right = pga_loosen(right);
    } else {
        left = prefix || left.type != UNKNOWNOID ? left : pga_coerce(an, left, type, CX_IMPLICIT);
        right = right.type != UNKNOWNOID ? right : pga_coerce(an, right, type, CX_IMPLICIT);
    }
    Node *node = operator_node(name, prefix ? NULL : left.node, right.node);
    return pga_ex(node, gives_boolean(pg_name_last(name)) ? BOOLOID : UNRESOLVED, -1);
}

static List *operator_name(Analyzer *an, const Candidate *c, const List *name)
{
    const PgUserOperator *op = c->user_operator;
    if (!op)
        return list_make1(llast(name));
    Oid types[2] = {c->arg_count == 2 ? c->args[0] : InvalidOid, c->args[c->arg_count - 1]};
    pga_ref(an, PG_REF_OPERATOR, op->schema, op->name, pga_signature(an, types, 2));
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
        return pga_loosen(ex);
    foreach (cell, ex.elements) *(Ex *)lfirst(cell) = pga_loosen(*(Ex *)lfirst(cell));
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
        node->lexpr = pga_loosen(left).node;
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
