/* pg_analyze_json.c: the SQL/JSON constructors and query functions.
 *
 * Their arguments are analyzed; the clauses around them stay as written. */
#include "model/pg_analyze_impl.h"

static void value(Analyzer *an, JsonValueExpr *node)
{
    if (node && node->raw_expr)
        node->raw_expr = (Expr *)pga_expr(an, (Node *)node->raw_expr).node;
}

static void values(Analyzer *an, List *list)
{
    ListCell *cell;
    foreach (cell, list) value(an, lfirst(cell));
}

static void pair(Analyzer *an, JsonKeyValue *node)
{
    node->key = (Expr *)pga_expr(an, (Node *)node->key).node;
    value(an, node->value);
}

static Oid output(Analyzer *an, JsonOutput *out, Oid otherwise, int32_t *typmod)
{
    *typmod = -1;
    if (!out || !out->typeName)
        return otherwise;
    Oid type = pga_type_of_tree(an, out->typeName, typmod);
    out->typeName = pga_type_tree(an, type, *typmod);
    return type;
}

static void behavior(Analyzer *an, JsonBehavior *node)
{
    if (node && node->expr)
        node->expr = pga_expr(an, node->expr).node;
}

static void passing(Analyzer *an, List *list)
{
    ListCell *cell;
    foreach (cell, list) value(an, ((JsonArgument *)lfirst(cell))->val);
}

static void aggregate(Analyzer *an, JsonAggConstructor *node)
{
    ListCell *cell;
    if (node->agg_filter)
        node->agg_filter = pga_coerce_boolean(an, pga_expr(an, node->agg_filter)).node;
    foreach (cell, node->agg_order) {
        SortBy *sort = lfirst(cell);
        lfirst(cell) = pga_sort_by(an, sort, pga_expr(an, sort->node));
    }
    if (node->over)
        node->over = pga_window(an, node->over);
}

static Oid function_result(const JsonFuncExpr *node)
{
    static const Oid results[] = {[JSON_EXISTS_OP] = BOOLOID, [JSON_QUERY_OP] = JSONBOID,
                                  [JSON_VALUE_OP] = TEXTOID};
    return (size_t)node->op < sizeof results / sizeof *results ? results[node->op] : UNRESOLVED;
}

static Ex function(Analyzer *an, JsonFuncExpr *node)
{
    int32_t typmod;
    value(an, node->context_item);
    if (node->pathspec)
        node->pathspec = pga_expr(an, node->pathspec).node;
    passing(an, node->passing);
    behavior(an, node->on_empty);
    behavior(an, node->on_error);
    Oid type = output(an, node->output, function_result(node), &typmod);
    return pga_ex((Node *)node, type, typmod);
}

static Ex array_of_query(Analyzer *an, JsonArrayQueryConstructor *node)
{
    int32_t typmod;
    Column *columns;
    int count;
    node->query = pga_query(an, node->query, &columns, &count);
    return pga_ex((Node *)node, output(an, node->output, JSONOID, &typmod), typmod);
}

Ex pga_json(Analyzer *an, Node *node, bool *done)
{
    int32_t typmod = -1;
    Oid type = JSONOID;
    ListCell *cell;
    *done = true;
    switch (nodeTag(node)) {
    case T_JsonObjectConstructor:
        foreach (cell, ((JsonObjectConstructor *)node)->exprs) pair(an, lfirst(cell));
        type = output(an, ((JsonObjectConstructor *)node)->output, JSONOID, &typmod);
        break;
    case T_JsonArrayConstructor:
        values(an, ((JsonArrayConstructor *)node)->exprs);
        type = output(an, ((JsonArrayConstructor *)node)->output, JSONOID, &typmod);
        break;
    case T_JsonArrayQueryConstructor: return array_of_query(an, (JsonArrayQueryConstructor *)node);
    case T_JsonObjectAgg:
        pair(an, ((JsonObjectAgg *)node)->arg);
        aggregate(an, ((JsonObjectAgg *)node)->constructor);
        type = output(an, ((JsonObjectAgg *)node)->constructor->output, JSONOID, &typmod);
        break;
    case T_JsonArrayAgg:
        value(an, ((JsonArrayAgg *)node)->arg);
        aggregate(an, ((JsonArrayAgg *)node)->constructor);
        type = output(an, ((JsonArrayAgg *)node)->constructor->output, JSONOID, &typmod);
        break;
    case T_JsonIsPredicate:
        ((JsonIsPredicate *)node)->expr = pga_expr(an, ((JsonIsPredicate *)node)->expr).node;
        return pga_bool(node);
    case T_JsonParseExpr: value(an, ((JsonParseExpr *)node)->expr); break;
    case T_JsonScalarExpr:
        ((JsonScalarExpr *)node)->expr =
            (Expr *)pga_expr(an, (Node *)((JsonScalarExpr *)node)->expr).node;
        break;
    case T_JsonSerializeExpr:
        value(an, ((JsonSerializeExpr *)node)->expr);
        type = output(an, ((JsonSerializeExpr *)node)->output, TEXTOID, &typmod);
        break;
    case T_JsonFuncExpr: return function(an, (JsonFuncExpr *)node);
    default: *done = false;
    }
    return pga_ex(node, type, typmod);
}
