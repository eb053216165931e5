/* pg_analyze_predicate.c: AND, OR, NOT, comparisons (of rows too), IN, BETWEEN, sub-selects and
 * operators (parse_expr.c, parse_oper.c).
 *
 * What has several spellings gets the one that the server keeps: a BETWEEN b AND c is a pair of
 * comparisons, IN an = ANY of an array, (a, b) = (c, d) its columns one by one. */
#include "model/pg_analyze_impl.h"

/* ---- boolean operators ------------------------------------------------------------------ */

static Ex make_bool(BoolExprType op, List *nodes)
{
    Node *first = linitial(nodes);
    /* The grammar takes (a AND b) AND c for a AND b AND c, but leaves a AND (b AND c). */
    if (op != NOT_EXPR && IsA(first, BoolExpr) && ((BoolExpr *)first)->boolop == op)
        nodes = list_concat(list_copy(((BoolExpr *)first)->args), list_copy_tail(nodes, 1));
    return pga_bool((Node *)makeBoolExpr(op, nodes, -1));
}

Ex pga_bool_expr(Analyzer *an, BoolExpr *node)
{
    List *nodes = NIL;
    ListCell *cell;
    foreach (cell, node->args)
        nodes = lappend(nodes, pga_coerce_boolean(an, pga_expr(an, lfirst(cell))).node);
    return make_bool(node->boolop, nodes);
}

static Ex negate(Ex ex)
{
    return make_bool(NOT_EXPR, list_make1(ex.node));
}

Ex pga_null_test(Node *arg, NullTestType type)
{
    NullTest *test = makeNode(NullTest);
    test->arg = (Expr *)arg;
    test->nulltesttype = type;
    test->location = -1;
    return pga_bool((Node *)test);
}

static Ex distinct_pair(Analyzer *an, Ex left, Ex right)
{
    Ex ex = pga_operator(an, list_make1(makeString("=")), left, right, false);
    if (IsA(ex.node, A_Expr))
        ((A_Expr *)ex.node)->kind = AEXPR_DISTINCT;
    return pga_bool(ex.node);
}

/* Pairs of a row comparison, joined by AND or OR. */
static Ex pairwise(Analyzer *an, List *name, bool distinct, Ex left, Ex right)
{
    List *nodes = NIL;
    ListCell *a, *b;
    if (list_length(left.elements) != list_length(right.elements))
        an->incomplete = true;
    forboth (a, left.elements, b, right.elements) {
        Ex x = *(Ex *)lfirst(a), y = *(Ex *)lfirst(b);
        nodes = lappend(nodes, distinct ? distinct_pair(an, x, y).node
                                        : pga_operator(an, name, x, y, false).node);
    }
    bool any = distinct || strcmp(pg_name_last(name), "=") != 0;
    if (list_length(nodes) == 1)
        return pga_bool(linitial(nodes));
    return nodes ? make_bool(any ? OR_EXPR : AND_EXPR, nodes) : pga_bool(left.node);
}

/* ROW(a, b) < ROW(c, d): the operator of each pair says what its sides are coerced to. */
static Ex row_order(Analyzer *an, A_Expr *node, Ex left, Ex right)
{
    RowExpr *l = (RowExpr *)left.node, *r = (RowExpr *)right.node;
    ListCell *a, *b;
    List *ls = NIL, *rs = NIL;
    forboth (a, left.elements, b, right.elements) {
        Ex pair = pga_operator(an, node->name, *(Ex *)lfirst(a), *(Ex *)lfirst(b), false);
        ls = lappend(ls, ((A_Expr *)pair.node)->lexpr);
        rs = lappend(rs, ((A_Expr *)pair.node)->rexpr);
    }
    if (list_length(ls) == 1)
        return pga_operator(an, node->name, *(Ex *)linitial(left.elements),
                            *(Ex *)linitial(right.elements), false);
    l->args = ls;
    r->args = rs;
    node->name = list_make1(llast(node->name));
    node->lexpr = left.node;
    node->rexpr = right.node;
    return pga_bool((Node *)node);
}

static bool is_row(const Ex *ex)
{
    return IsA(ex->node, RowExpr) && ex->elements;
}

static Ex compare(Analyzer *an, A_Expr *node, Ex left, Ex right)
{
    const char *name = pg_name_last(node->name);
    if (!is_row(&left) || !is_row(&right))
        return pga_operator(an, node->name, left, right, false);
    if (strcmp(name, "=") == 0 || strcmp(name, "<>") == 0 || strcmp(name, "!=") == 0)
        return pairwise(an, node->name, false, left, right);
    return row_order(an, node, left, right);
}

static bool is_null_literal(const Node *node)
{
    return node && IsA(node, A_Const) && ((const A_Const *)node)->isnull;
}

/* ROW(…)::type is a row to the server as well, though not to = and <. */
static bool is_any_row(const Ex *ex)
{
    const Node *node = IsA(ex->node, TypeCast) ? ((const TypeCast *)ex->node)->arg : ex->node;
    return IsA(node, RowExpr) && ex->elements;
}

static Ex distinct_expr(Analyzer *an, A_Expr *node, bool negated)
{
    bool left_null = is_null_literal(node->lexpr), right_null = is_null_literal(node->rexpr);
    if (left_null || right_null) {
        Ex ex = pga_expr(an, right_null ? node->lexpr : node->rexpr);
        return pga_null_test(ex.node, negated ? IS_NULL : IS_NOT_NULL);
    }
    Ex left = pga_expr(an, node->lexpr), right = pga_expr(an, node->rexpr);
    Ex ex = is_any_row(&left) && is_any_row(&right) ? pairwise(an, node->name, true, left, right)
                                            : distinct_pair(an, left, right);
    return negated ? negate(ex) : ex;
}

static Ex nullif_expr(Analyzer *an, A_Expr *node)
{
    Ex left = pga_expr(an, node->lexpr), right = pga_expr(an, node->rexpr);
    Candidate *c = pga_find_operator(an, node->name, left.type, right.type);
    if (c && !pga_opaque(an, left.type) && !pga_opaque(an, right.type)) {
        Oid actual[2] = {left.type, right.type}, declared[2] = {c->args[0], c->args[1]};
        pga_polymorphic(an, actual, declared, 2, c->result);
        left = pga_coerce(an, left, declared[0], CX_IMPLICIT);
        right = pga_coerce(an, right, declared[1], CX_IMPLICIT);
    }
    node->name = list_make1(llast(node->name));
    node->lexpr = left.node;
    node->rexpr = right.node;
    Ex ex = pga_ex((Node *)node, left.type, left.typmod);
    ex.collation = left.collation;
    return ex;
}

/* ---- IN, BETWEEN ------------------------------------------------------------------------ */

/* Can the values stand in one array? Gives its element type, InvalidOid when not. */
static Oid in_type(Analyzer *an, Ex left, List *values)
{
    ListCell *cell;
    if (list_length(values) < 2 || is_row(&left))
        return InvalidOid;
    foreach (cell, values)
        if (is_row(lfirst(cell)))
            return InvalidOid;
    Oid type = pga_common_type(an, lcons(pga_box(left), list_copy(values)));
    foreach (cell, values)
        if (type && !pga_can_coerce(an, ((Ex *)lfirst(cell))->type, type, CX_IMPLICIT))
            return InvalidOid;
    /* There are no arrays of arrays. */
    return type == RECORDOID || (type && pga_type(an, type)->is_array) ? InvalidOid : type;
}

static Ex in_array(Analyzer *an, A_Expr *node, Ex left, List *values, Oid type)
{
    A_ArrayExpr *array = makeNode(A_ArrayExpr);
    A_Expr *op = makeNode(A_Expr);
    ListCell *cell;
    if (type != UNRESOLVED)
        foreach (cell, values)
            *(Ex *)lfirst(cell) = pga_coerce(an, *(Ex *)lfirst(cell), type, CX_IMPLICIT);
    array->elements = pga_nodes(values);
    array->location = -1;
    Ex right = pga_ex((Node *)array, type == UNRESOLVED ? UNRESOLVED : pga_array_of(an, type), -1);
    right.elements = values;
    op->kind = strcmp(pg_name_last(node->name), "<>") == 0 ? AEXPR_OP_ALL : AEXPR_OP_ANY;
    op->name = list_copy(node->name);
    op->location = -1;
    return pga_array_operator(an, op, left, right);
}

static Ex in_expr(Analyzer *an, A_Expr *node)
{
    bool negated = strcmp(pg_name_last(node->name), "<>") == 0;
    Ex left = pga_expr(an, node->lexpr), result = {0};
    List *values = NIL, *with_columns = NIL, *all = NIL;
    ListCell *cell;
    foreach (cell, (List *)node->rexpr) {
        int uses = an->level->uses;
        Ex *ex = pga_box(pga_expr(an, lfirst(cell)));
        all = lappend(all, ex);
        if (an->level->uses == uses)
            values = lappend(values, ex);
        else
            with_columns = lappend(with_columns, ex);
    }
    Oid type = in_type(an, left, values);
    if (type) {
        result = in_array(an, node, left, values, type);
        all = with_columns;
    }
    foreach (cell, all) {
        Ex one = compare(an, node, left, *(Ex *)lfirst(cell));
        result = result.node
                     ? make_bool(negated ? AND_EXPR : OR_EXPR, list_make2(result.node, one.node))
                     : one;
    }
    return result;
}

static Node *comparison(const char *op, Node *left, Node *right)
{
    return (Node *)makeSimpleA_Expr(AEXPR_OP, (char *)op, copyObjectImpl(left),
                                    copyObjectImpl(right), -1);
}

static Node *joined(BoolExprType op, Node *a, Node *b)
{
    return (Node *)makeBoolExpr(op, list_make2(a, b), -1);
}

static Ex between_expr(Analyzer *an, A_Expr *node)
{
    Node *x = node->lexpr, *low = linitial((List *)node->rexpr),
         *high = lsecond((List *)node->rexpr);
    bool negated = node->kind == AEXPR_NOT_BETWEEN || node->kind == AEXPR_NOT_BETWEEN_SYM;
    const char *above = negated ? "<" : ">=", *below = negated ? ">" : "<=";
    BoolExprType inner = negated ? OR_EXPR : AND_EXPR, outer = negated ? AND_EXPR : OR_EXPR;
    Node *range = joined(inner, comparison(above, x, low), comparison(below, x, high));
    if (node->kind == AEXPR_BETWEEN || node->kind == AEXPR_NOT_BETWEEN)
        return pga_expr(an, range);
    Node *swapped = joined(inner, comparison(above, x, high), comparison(below, x, low));
    return pga_expr(an, joined(outer, range, swapped));
}

/* ---- sub-selects ------------------------------------------------------------------------ */

/* The names of a sub-select's columns can't be seen. */
static void drop_names(Node *query)
{
    ListCell *cell;
    if (!IsA(query, SelectStmt))
        return;
    SelectStmt *select = (SelectStmt *)query;
    if (select->larg) {
        drop_names((Node *)select->larg);
        drop_names((Node *)select->rarg);
    }
    foreach (cell, select->targetList) lfirst_node(ResTarget, cell)->name = NULL;
}

/* Coerces the left side as its operator with a column of the sub-select demands. */
static Ex coerce_to_column(Analyzer *an, List **name, Ex left, const Column *column)
{
    Ex right = pga_ex((Node *)makeString(""), column->type, column->typmod);
    Ex pair = pga_operator(an, *name, left, right, false);
    if (IsA(pair.node, A_Expr)) {
        left.node = ((A_Expr *)pair.node)->lexpr;
        *name = ((A_Expr *)pair.node)->name;
    }
    return left;
}

static void test_expr(Analyzer *an, SubLink *link, const Column *columns, int count)
{
    List *name = link->operName ? link->operName : list_make1(makeString("="));
    Ex left = pga_expr(an, link->testexpr);
    if (is_row(&left)) {
        List *nodes = NIL;
        for (int i = 0; i < list_length(left.elements); i++) {
            Ex field = *(Ex *)list_nth(left.elements, i);
            nodes = lappend(nodes, i < count ? coerce_to_column(an, &name, field, &columns[i]).node
                                             : field.node);
        }
        ((RowExpr *)left.node)->args = nodes;
    } else if (count == 1) {
        left = coerce_to_column(an, &name, left, &columns[0]);
    }
    bool in = link->subLinkType == ANY_SUBLINK && strcmp(pg_name_last(name), "=") == 0 &&
              list_length(name) == 1;
    link->operName = in ? NIL : name;
    link->testexpr = left.node;
}

Ex pga_sublink(Analyzer *an, SubLink *link)
{
    Column *columns = NULL;
    int count = 0;
    link->subselect = pga_query(an, link->subselect, &columns, &count);
    drop_names(link->subselect);
    if (link->testexpr)
        test_expr(an, link, columns, count);
    if (link->subLinkType != EXPR_SUBLINK && link->subLinkType != ARRAY_SUBLINK)
        return pga_bool((Node *)link);
    if (count < 1)
        return pga_ex((Node *)link, UNRESOLVED, -1);
    Ex ex = pga_ex((Node *)link, columns[0].type, columns[0].typmod);
    ex.collation = columns[0].collation;
    if (link->subLinkType == ARRAY_SUBLINK && ex.type != UNRESOLVED)
        ex.type = pga_array_of(an, ex.type);
    return ex;
}

/* (a, b) = (SELECT c, d …) */
static Ex row_sublink(Analyzer *an, A_Expr *node)
{
    SubLink *link = (SubLink *)node->rexpr;
    Column *columns = NULL;
    int count = 0;
    link->subselect = pga_query(an, link->subselect, &columns, &count);
    drop_names(link->subselect);
    link->testexpr = node->lexpr;
    link->operName = node->name;
    test_expr(an, link, columns, count);
    node->lexpr = link->testexpr;
    node->name = link->operName ? link->operName : list_make1(makeString("="));
    link->testexpr = NULL;
    link->operName = NIL;
    return pga_bool((Node *)node);
}

/* ---- operators -------------------------------------------------------------------------- */

static bool is_expr_sublink(const Node *node)
{
    return node && IsA(node, SubLink) && ((const SubLink *)node)->subLinkType == EXPR_SUBLINK;
}

static Ex operator_expr(Analyzer *an, A_Expr *node)
{
    if (!node->lexpr)
        return pga_operator(an, node->name, (Ex){0}, pga_expr(an, node->rexpr), true);
    if (IsA(node->lexpr, RowExpr) && is_expr_sublink(node->rexpr))
        return row_sublink(an, node);
    Ex left = pga_expr(an, node->lexpr);
    return compare(an, node, left, pga_expr(an, node->rexpr));
}

Ex pga_a_expr(Analyzer *an, A_Expr *node)
{
    Ex left;
    switch (node->kind) {
    case AEXPR_OP_ANY:
    case AEXPR_OP_ALL:
        left = pga_expr(an, node->lexpr);
        return pga_array_operator(an, node, left, pga_expr(an, node->rexpr));
    case AEXPR_DISTINCT: return distinct_expr(an, node, false);
    case AEXPR_NOT_DISTINCT: return distinct_expr(an, node, true);
    case AEXPR_NULLIF: return nullif_expr(an, node);
    case AEXPR_IN: return in_expr(an, node);
    case AEXPR_BETWEEN:
    case AEXPR_NOT_BETWEEN:
    case AEXPR_BETWEEN_SYM:
    case AEXPR_NOT_BETWEEN_SYM: return between_expr(an, node);
    default: return operator_expr(an, node); /* LIKE, ILIKE, SIMILAR carry their operator's name */
    }
}
