/* pg_analyze_json.c: the SQL/JSON constructors, predicates and query functions, and JSON_TABLE
 * (parse_expr.c: transformJson…, parse_jsontable.c; ruleutils.c: get_json_…).
 *
 * The server shows what it supplies, and leaves out what goes without saying:
 *
 *     json_value(data, '$.a' NULL ON EMPTY)    JSON_VALUE(data, '$."a"' RETURNING text)
 *     json_array(SELECT id FROM t)             ( SELECT JSON_ARRAYAGG(q.a RETURNING json) AS …
 *                                                FROM ( SELECT t.id FROM t) q(a)) */
#include "model/pg_analyze_impl.h"

/* ---- values and what is returned -------------------------------------------------------- */

static bool is_json(Oid type)
{
    return type == JSONOID || type == JSONBOID;
}

static JsonFormat *no_format(void)
{
    return makeJsonFormat(JS_FORMAT_DEFAULT, JS_ENC_DEFAULT, -1);
}

/* FORMAT JSON says nothing of what is JSON already. */
static Oid value(Analyzer *an, JsonValueExpr *node)
{
    if (!node || !node->raw_expr)
        return InvalidOid;
    Ex ex = pga_settle(an, pga_expr(an, (Node *)node->raw_expr));
    node->raw_expr = (Expr *)ex.node;
    if (is_json(ex.type))
        node->format = no_format();
    return ex.type;
}

static void passing(Analyzer *an, List *list)
{
    ListCell *cell;
    foreach (cell, list) value(an, ((JsonArgument *)lfirst(cell))->val);
}

/* RETURNING is always shown, and its FORMAT never where it is that of the type. */
static Oid output(Analyzer *an, JsonOutput **out, Oid otherwise, int32_t *typmod)
{
    Oid type = otherwise;
    *typmod = -1;
    if (!*out)
        *out = makeNode(JsonOutput);
    if ((*out)->typeName)
        type = pga_type_of_tree(an, (*out)->typeName, typmod);
    (*out)->typeName = pga_type_tree(an, type, *typmod);
    (*out)->returning = makeNode(JsonReturning);
    (*out)->returning->format = no_format();
    return type;
}

/* ---- constructors ----------------------------------------------------------------------- */

static Oid pair(Analyzer *an, JsonKeyValue *node)
{
    node->key = (Expr *)pga_expr(an, (Node *)node->key).node;
    return value(an, node->value);
}

/* What is made of jsonb is jsonb, unless RETURNING says otherwise. */
static Ex constructed(Analyzer *an, Node *node, JsonOutput **out, bool of_jsonb)
{
    int32_t typmod;
    Oid type = output(an, out, of_jsonb ? JSONBOID : JSONOID, &typmod);
    return pga_ex(node, type, typmod);
}

static Ex object(Analyzer *an, JsonObjectConstructor *node)
{
    bool of_jsonb = false;
    ListCell *cell;
    foreach (cell, node->exprs) of_jsonb |= pair(an, lfirst(cell)) == JSONBOID;
    return constructed(an, (Node *)node, &node->output, of_jsonb);
}

static Ex array(Analyzer *an, JsonArrayConstructor *node)
{
    bool of_jsonb = false;
    ListCell *cell;
    foreach (cell, node->exprs) of_jsonb |= value(an, lfirst(cell)) == JSONBOID;
    return constructed(an, (Node *)node, &node->output, of_jsonb);
}

static Ex aggregate(Analyzer *an, Node *node, JsonAggConstructor *agg, Oid of)
{
    ListCell *cell;
    if (agg->agg_filter)
        agg->agg_filter = pga_coerce_boolean(an, pga_expr(an, agg->agg_filter)).node;
    foreach (cell, agg->agg_order) {
        SortBy *sort = lfirst(cell);
        lfirst(cell) = pga_sort_by(an, sort, pga_settle(an, pga_expr(an, sort->node)));
    }
    if (agg->over)
        agg->over = pga_window(an, agg->over);
    return constructed(an, node, &agg->output, of == JSONBOID);
}

static JsonValueExpr *column_value(const char *table, const char *column)
{
    ColumnRef *ref = makeNode(ColumnRef);
    JsonValueExpr *of = makeNode(JsonValueExpr);
    ref->fields = list_make2(makeString(pstrdup(table)), makeString(pstrdup(column)));
    ref->location = -1;
    of->raw_expr = (Expr *)ref;
    of->format = no_format();
    return of;
}

/* The server makes a sub-select with an aggregate of it (transformJsonArrayQueryConstructor). */
static Ex array_of_query(Analyzer *an, JsonArrayQueryConstructor *node)
{
    JsonArrayAgg *agg = makeNode(JsonArrayAgg);
    agg->constructor = makeNode(JsonAggConstructor);
    agg->constructor->output = node->output;
    agg->arg = column_value("q", "a");
    agg->absent_on_null = node->absent_on_null;
    RangeSubselect *from = makeNode(RangeSubselect);
    from->subquery = node->query;
    from->alias = makeAlias("q", list_make1(makeString(pstrdup("a"))));
    SelectStmt *select = makeNode(SelectStmt);
    select->targetList = list_make1(pga_new_target(NULL, (Node *)agg));
    select->fromClause = list_make1(from);
    SubLink *link = makeNode(SubLink);
    link->subLinkType = EXPR_SUBLINK;
    link->subselect = (Node *)select;
    link->location = -1;
    return pga_expr(an, (Node *)link);
}

/* ---- predicates and casts --------------------------------------------------------------- */

static Ex is_json_expr(Analyzer *an, JsonIsPredicate *node)
{
    Ex ex = pga_settle(an, pga_expr(an, node->expr));
    if (pga_type(an, pga_base_type(an, ex.type, NULL))->category == 'S')
        ex = pga_coerce(an, ex, TEXTOID, CX_IMPLICIT);
    node->expr = ex.node;
    return pga_bool((Node *)node);
}

static Ex scalar(Analyzer *an, JsonScalarExpr *node)
{
    node->expr = (Expr *)pga_settle(an, pga_expr(an, (Node *)node->expr)).node;
    return pga_ex((Node *)node, JSONOID, -1);
}

static Ex serialize(Analyzer *an, JsonSerializeExpr *node)
{
    int32_t typmod;
    value(an, node->expr);
    Oid type = output(an, &node->output, TEXTOID, &typmod);
    return pga_ex((Node *)node, type, typmod);
}

/* ---- query functions -------------------------------------------------------------------- */

/* A path stands without its type. */
static Node *path(Analyzer *an, Node *node)
{
    if (!node || !IsA(node, A_Const) || nodeTag(&((A_Const *)node)->val) != T_String)
        return node ? pga_expr(an, node).node : NULL;
    A_Const *text = (A_Const *)node;
    const char *normal = pg_const_text(JSONPATHOID, -1, text->val.sval.sval);
    if (normal)
        text->val.sval.sval = pstrdup(normal);
    return node;
}

/* What happens anyway isn't shown; a default is of the type that is returned. */
static JsonBehavior *behavior(Analyzer *an, JsonBehavior *node, JsonBehaviorType usual, Oid type,
                              int32_t typmod)
{
    if (!node || node->btype == usual)
        return NULL;
    if (node->expr)
        node->expr =
            pga_coerce_typmod(an, pga_expr(an, node->expr), type, typmod, CX_EXPLICIT).node;
    return node;
}

static void spell_out(JsonWrapper *wrapper, JsonQuotes *quotes)
{
    if (*wrapper == JSW_UNSPEC)
        *wrapper = JSW_NONE;
    if (*quotes == JS_QUOTES_UNSPEC)
        *quotes = JS_QUOTES_KEEP;
}

static Ex function(Analyzer *an, JsonFuncExpr *node)
{
    int32_t typmod = -1;
    bool exists = node->op == JSON_EXISTS_OP, query = node->op == JSON_QUERY_OP;
    JsonBehaviorType usual = exists ? JSON_BEHAVIOR_FALSE : JSON_BEHAVIOR_NULL;
    value(an, node->context_item);
    node->pathspec = path(an, node->pathspec);
    passing(an, node->passing);
    Oid type = exists ? BOOLOID : output(an, &node->output, query ? JSONBOID : TEXTOID, &typmod);
    node->on_empty = behavior(an, node->on_empty, usual, type, typmod);
    node->on_error = behavior(an, node->on_error, usual, type, typmod);
    if (query)
        spell_out(&node->wrapper, &node->quotes);
    return pga_ex((Node *)node, type, typmod);
}

Ex pga_json(Analyzer *an, Node *node, bool *done)
{
    *done = true;
    switch (nodeTag(node)) {
    case T_JsonObjectConstructor: return object(an, (JsonObjectConstructor *)node);
    case T_JsonArrayConstructor: return array(an, (JsonArrayConstructor *)node);
    case T_JsonArrayQueryConstructor: return array_of_query(an, (JsonArrayQueryConstructor *)node);
    case T_JsonObjectAgg:
        return aggregate(an, node, ((JsonObjectAgg *)node)->constructor,
                         pair(an, ((JsonObjectAgg *)node)->arg));
    case T_JsonArrayAgg:
        return aggregate(an, node, ((JsonArrayAgg *)node)->constructor,
                         value(an, ((JsonArrayAgg *)node)->arg));
    case T_JsonIsPredicate: return is_json_expr(an, (JsonIsPredicate *)node);
    case T_JsonParseExpr:
        value(an, ((JsonParseExpr *)node)->expr);
        return pga_ex(node, JSONOID, -1);
    case T_JsonScalarExpr: return scalar(an, (JsonScalarExpr *)node);
    case T_JsonSerializeExpr: return serialize(an, (JsonSerializeExpr *)node);
    case T_JsonFuncExpr: return function(an, (JsonFuncExpr *)node);
    default:
        *done = false;
        return pga_ex(node, UNRESOLVED, -1);
    }
}

/* ---- JSON_TABLE ------------------------------------------------------------------------- */

/* Paths without a name are numbered, from the outer one inwards. */
static void name_path(JsonTablePathSpec *spec, int *next)
{
    if (!spec->name)
        spec->name = psprintf("json_table_path_%d", (*next)++);
}

/* A column of JSON, rows or arrays is what JSON_QUERY finds; others are JSON_VALUE's. */
static bool is_queried(Analyzer *an, const JsonTableColumn *column, Oid type)
{
    return column->coltype == JTC_FORMATTED || column->wrapper != JSW_UNSPEC ||
           column->quotes != JS_QUOTES_UNSPEC || is_json(type) || pga_is_composite(an, type) ||
           pga_type(an, pga_base_type(an, type, NULL))->is_array;
}

/* The path of a column without one: $."name" */
static JsonTablePathSpec *usual_path(const char *name)
{
    StringInfoData out;
    initStringInfo(&out);
    appendStringInfoString(&out, "$.\"");
    for (; *name; name++) {
        if (*name == '"' || *name == '\\')
            appendStringInfoChar(&out, '\\');
        appendStringInfoChar(&out, *name);
    }
    appendStringInfoChar(&out, '"');
    return makeJsonTablePathSpec(out.data, NULL, -1, -1);
}

static void table_column(Analyzer *an, JsonTableColumn *column)
{
    int32_t typmod = -1;
    Oid type = column->typeName ? pga_type_of_tree(an, column->typeName, &typmod) : InvalidOid;
    bool exists = column->coltype == JTC_EXISTS;
    JsonBehaviorType usual = exists ? JSON_BEHAVIOR_FALSE : JSON_BEHAVIOR_NULL;
    if (!column->pathspec)
        column->pathspec = usual_path(column->name);
    if (!exists && is_queried(an, column, type)) {
        column->coltype = JTC_FORMATTED;
        spell_out(&column->wrapper, &column->quotes);
    }
    column->format = no_format();
    column->on_empty = behavior(an, column->on_empty, usual, type, typmod);
    column->on_error = behavior(an, column->on_error, usual, type, typmod);
}

static void table_columns(Analyzer *an, List *columns, int *next)
{
    ListCell *cell;
    foreach (cell, columns) {
        JsonTableColumn *column = lfirst(cell);
        if (column->coltype == JTC_FOR_ORDINALITY)
            continue;
        if (column->coltype == JTC_NESTED) {
            name_path(column->pathspec, next);
            table_columns(an, column->columns, next);
        } else {
            table_column(an, column);
        }
        column->pathspec->string = path(an, column->pathspec->string);
    }
}

void pga_json_table(Analyzer *an, JsonTable *node)
{
    int next = 0;
    value(an, node->context_item);
    passing(an, node->passing);
    name_path(node->pathspec, &next);
    node->pathspec->string = path(an, node->pathspec->string);
    table_columns(an, node->columns, &next);
    node->on_error = behavior(an, node->on_error, JSON_BEHAVIOR_EMPTY_ARRAY, InvalidOid, -1);
    if (node->on_error && node->on_error->btype == JSON_BEHAVIOR_EMPTY)
        node->on_error = NULL;
}
