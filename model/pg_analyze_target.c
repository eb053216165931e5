/* pg_analyze_target.c: the list of what a query returns (parse_target.c): stars are spread, and each
 * column gets a name. */
#include "model/pg_analyze_impl.h"

/* ---- output names ----------------------------------------------------------------------- */

static const char *value_function_name(SQLValueFunctionOp op)
{
    static const char *const names[] = {
        [SVFOP_CURRENT_DATE] = "current_date",
        [SVFOP_CURRENT_TIME] = "current_time",
        [SVFOP_CURRENT_TIME_N] = "current_time",
        [SVFOP_CURRENT_TIMESTAMP] = "current_timestamp",
        [SVFOP_CURRENT_TIMESTAMP_N] = "current_timestamp",
        [SVFOP_LOCALTIME] = "localtime",
        [SVFOP_LOCALTIME_N] = "localtime",
        [SVFOP_LOCALTIMESTAMP] = "localtimestamp",
        [SVFOP_LOCALTIMESTAMP_N] = "localtimestamp",
        [SVFOP_CURRENT_ROLE] = "current_role",
        [SVFOP_CURRENT_USER] = "current_user",
        [SVFOP_USER] = "user",
        [SVFOP_SESSION_USER] = "session_user",
        [SVFOP_CURRENT_CATALOG] = "current_catalog",
        [SVFOP_CURRENT_SCHEMA] = "current_schema",
    };
    return names[op];
}

static const char *xml_name(XmlExprOp op)
{
    static const char *const names[] = {
        [IS_XMLCONCAT] = "xmlconcat", [IS_XMLELEMENT] = "xmlelement", [IS_XMLFOREST] = "xmlforest",
        [IS_XMLPARSE] = "xmlparse",   [IS_XMLPI] = "xmlpi",           [IS_XMLROOT] = "xmlroot",
        [IS_XMLSERIALIZE] = "xmlserialize", [IS_DOCUMENT] = NULL,
    };
    return names[op];
}

static const char *json_name(const Node *node)
{
    static const char *const functions[] = {
        [JSON_EXISTS_OP] = "json_exists", [JSON_QUERY_OP] = "json_query",
        [JSON_VALUE_OP] = "json_value", [JSON_TABLE_OP] = "json_table"};
    switch (nodeTag(node)) {
    case T_JsonObjectConstructor: return "json_object";
    case T_JsonArrayConstructor:
    case T_JsonArrayQueryConstructor: return "json_array";
    case T_JsonObjectAgg: return "json_objectagg";
    case T_JsonArrayAgg: return "json_arrayagg";
    case T_JsonParseExpr: return "json";
    case T_JsonScalarExpr: return "json_scalar";
    case T_JsonSerializeExpr: return "json_serialize";
    case T_JsonFuncExpr: return functions[((const JsonFuncExpr *)node)->op];
    default: return NULL;
    }
}

static int figure(const Node *node, const char **name, int depth);

static int last_string(const List *list, const char **name)
{
    ListCell *cell;
    int strength = 0;
    foreach (cell, list)
        if (IsA(lfirst(cell), String)) {
            *name = pg_str(lfirst(cell));
            strength = 2;
        }
    return strength;
}

static int fixed(const char *text, const char **name)
{
    if (text)
        *name = text;
    return text ? 2 : 0;
}

const SelectStmt *pga_first_select(const SelectStmt *select)
{
    while (select->larg) select = select->larg;
    return select;
}

static int figure_sublink(const SubLink *link, const char **name, int depth)
{
    if (link->subLinkType == EXISTS_SUBLINK)
        return fixed("exists", name);
    if (link->subLinkType == ARRAY_SUBLINK)
        return fixed("array", name);
    if (link->subLinkType != EXPR_SUBLINK || !IsA(link->subselect, SelectStmt))
        return 0;
    const SelectStmt *select = pga_first_select((const SelectStmt *)link->subselect);
    if (!select->targetList)
        return 0;
    const ResTarget *target = linitial(select->targetList);
    *name = target->name;
    if (!*name) {
        *name = "?column?";
        figure(target->val, name, depth + 1);
    }
    return 2;
}

/* The name found below, else a weak one of one's own. */
static int weak(const Node *below, const char *own, const char **name, int depth)
{
    int strength = figure(below, name, depth + 1);
    if (strength > 1)
        return strength;
    *name = own;
    return 1;
}

/* How sure the name is: 0 there is none, 1 weak, 2 strong (FigureColnameInternal). */
static int figure(const Node *node, const char **name, int depth)
{
    int strength;
    if (!node || depth > MAX_ANALYZE_DEPTH)
        return 0;
    switch (nodeTag(node)) {
    case T_ColumnRef: return last_string(((const ColumnRef *)node)->fields, name);
    case T_A_Indirection:
        strength = last_string(((const A_Indirection *)node)->indirection, name);
        return strength ? strength : figure(((const A_Indirection *)node)->arg, name, depth + 1);
    case T_FuncCall: return fixed(pg_name_last(((const FuncCall *)node)->funcname), name);
    case T_A_Expr:
        return fixed(((const A_Expr *)node)->kind == AEXPR_NULLIF ? "nullif" : NULL, name);
    case T_TypeCast:
        return weak(((const TypeCast *)node)->arg,
                    pg_name_last(((const TypeCast *)node)->typeName->names), name, depth);
    case T_CollateClause: return figure(((const CollateClause *)node)->arg, name, depth + 1);
    case T_GroupingFunc: return fixed("grouping", name);
    case T_MergeSupportFunc: return fixed("merge_action", name);
    case T_SubLink: return figure_sublink((const SubLink *)node, name, depth);
    case T_CaseExpr: return weak((Node *)((const CaseExpr *)node)->defresult, "case", name, depth);
    case T_A_ArrayExpr: return fixed("array", name);
    case T_RowExpr: return fixed("row", name);
    case T_CoalesceExpr: return fixed("coalesce", name);
    case T_MinMaxExpr:
        return fixed(((const MinMaxExpr *)node)->op == IS_GREATEST ? "greatest" : "least", name);
    case T_SQLValueFunction:
        return fixed(value_function_name(((const SQLValueFunction *)node)->op), name);
    case T_XmlExpr: return fixed(xml_name(((const XmlExpr *)node)->op), name);
    case T_XmlSerialize: return fixed("xmlserialize", name);
    default: return fixed(json_name(node), name);
    }
}

const char *pga_figure_name(const Node *node)
{
    const char *name = "?column?";
    figure(node, &name, 0);
    return name;
}

/* ---- target lists ----------------------------------------------------------------------- */

ResTarget *pga_new_target(const char *name, Node *value)
{
    ResTarget *target = makeNode(ResTarget);
    target->name = name ? pstrdup(name) : NULL;
    target->val = value;
    target->location = -1;
    return target;
}

static bool whole_row(const Node *node)
{
    return IsA(node, ColumnRef) && IsA(llast(((const ColumnRef *)node)->fields), A_Star);
}

/* At the top of a list t.* would stand for its columns; a cast to its type stops that. */
static Ex guard_row(Analyzer *an, Ex ex)
{
    if (!whole_row(ex.node) || ex.type == UNRESOLVED)
        return ex;
    TypeCast *cast = makeNode(TypeCast);
    cast->arg = ex.node;
    cast->typeName = pga_type_tree(an, ex.type, -1);
    cast->location = -1;
    pga_ref_type(an, ex.type);
    ex.node = (Node *)cast;
    return ex;
}

/* (x).* as (x).a, (x).b; false when the type isn't known. */
static bool expand_fields(Analyzer *an, A_Indirection *node, List **exs, List **names)
{
    List *rest = pga_head(node->indirection, list_length(node->indirection) - 1);
    Node *base = node->arg;
    if (rest) {
        A_Indirection *shorter = copyObjectImpl(node);
        shorter->indirection = rest;
        base = (Node *)shorter;
    }
    Ex row = pga_expr(an, copyObjectImpl(base));
    const PgColumns *columns = pga_fields(an, &row);
    for (size_t i = 0; columns && i < columns->len; i++) {
        A_Indirection *field = makeNode(A_Indirection);
        field->arg = copyObjectImpl(base);
        field->indirection = list_make1(makeString(pstrdup(columns->at[i].name)));
        *exs = lappend(*exs, pga_box(pga_expr(an, (Node *)field)));
        *names = lappend(*names, (void *)columns->at[i].name);
    }
    return columns != NULL;
}

static bool expand(Analyzer *an, Node *value, List **exs, List **names)
{
    if (IsA(value, ColumnRef))
        return pga_expand_star(an, (ColumnRef *)value, exs, names);
    if (IsA(value, A_Indirection) && IsA(llast(((A_Indirection *)value)->indirection), A_Star))
        return expand_fields(an, (A_Indirection *)value, exs, names);
    return false;
}

/* $1 is shown by the parameter's name, which then names the column. */
static const char *target_name(Analyzer *an, const Node *node, const char *figured)
{
    const PgScope *scope = an->scope;
    size_t i = IsA(node, ParamRef) ? (size_t)((const ParamRef *)node)->number - 1 : SIZE_MAX;
    return scope && i < scope->params.len && scope->params.at[i].name ? scope->params.at[i].name
                                                                       : figured;
}

/* Constants of these types are shown without a cast, unless they are negative (ruleutils.c:
 * get_const_expr). */
static bool is_shown_bare(const TypeCast *cast, const A_Const *constant)
{
    static const char *const types[] = {"int4", "numeric", "bool"};
    bool bare = false;
    for (size_t i = 0; i < sizeof types / sizeof *types; i++)
        bare |= strcmp(pg_name_last(cast->typeName->names), types[i]) == 0;
    const char *text = IsA(&constant->val, String)  ? constant->val.sval.sval
                       : IsA(&constant->val, Float) ? constant->val.fval.fval
                                                    : "";
    return bare && *text != '-' && (!IsA(&constant->val, Integer) || constant->val.ival.ival >= 0);
}

/* Also as all that a subquery gives, whose name it lends. */
static bool is_cast_literal(const Node *node)
{
    const Node *below = IsA(node, SubLink) ? ((const SubLink *)node)->subselect : NULL;
    const TypeCast *cast = (const TypeCast *)node;
    if (below && IsA(below, SelectStmt) && ((const SelectStmt *)below)->targetList)
        return is_cast_literal(
            linitial_node(ResTarget, ((const SelectStmt *)below)->targetList)->val);
    while (IsA(node, TypeCast))
        node = ((const TypeCast *)node)->arg;
    return IsA(cast, TypeCast) && IsA(node, A_Const) &&
           !is_shown_bare(cast, (const A_Const *)node);
}

/* The result of a function has no use for names, and the server shows none for SELECT 'a', but the
 * cast: 'a'::text reads as a column "text" (ruleutils.c: get_target_list, servers 15 and 18). */
static bool is_shown_nameless(const Analyzer *an, const ResTarget *target, const char *figured)
{
    bool body = an->scope && an->scope->function;
    const Level *around = an->level->parent; /* of the statement itself: that of the parameters */
    return body && around && !around->parent && is_cast_literal(target->val) &&
           (!target->name || strcmp(target->name, figured) == 0);
}

List *pga_targets(Analyzer *an, List *targets, List **exs)
{
    List *result = NIL;
    ListCell *cell, *ex, *name;
    foreach (cell, targets) {
        ResTarget *target = lfirst(cell);
        List *many = NIL, *names = NIL;
        if (expand(an, target->val, &many, &names)) {
            forboth (ex, many, name, names)
                result = lappend(result, pga_new_target(lfirst(name), ((Ex *)lfirst(ex))->node));
            *exs = list_concat(*exs, many);
            continue;
        }
        const char *figured = pga_figure_name(target->val);
        if (is_shown_nameless(an, target, figured))
            target->name = pstrdup("?column?");
        Ex *one = pga_box(guard_row(an, pga_expr(an, target->val)));
        target->val = one->node;
        if (!target->name)
            target->name = pstrdup(target_name(an, one->node, figured));
        result = lappend(result, target);
        *exs = lappend(*exs, one);
    }
    return result;
}

void pga_settle_targets(Analyzer *an, List *targets, List *exs)
{
    ListCell *target, *ex;
    forboth (target, targets, ex, exs) {
        *(Ex *)lfirst(ex) = pga_settle(an, *(Ex *)lfirst(ex));
        lfirst_node(ResTarget, target)->val = ((Ex *)lfirst(ex))->node;
    }
}

Column *pga_output_columns(List *targets, List *exs)
{
    Column *columns = palloc0(sizeof *columns * (size_t)(list_length(exs) + 1));
    for (int i = 0; i < list_length(exs); i++) {
        const Ex *ex = list_nth(exs, i);
        const char *name = list_nth_node(ResTarget, targets, i)->name;
        columns[i] = (Column){.name = name, .real_name = name, .type = ex->type,
                              .typmod = ex->typmod, .collation = ex->collation};
    }
    return columns;
}

void pga_rename_outputs(Node *query, const List *names)
{
    SelectStmt *select = (SelectStmt *)query;
    if (!IsA(query, SelectStmt))
        return;
    if (select->op != SETOP_NONE) {
        pga_rename_outputs((Node *)select->larg, names);
        pga_rename_outputs((Node *)select->rarg, names);
        return;
    }
    for (int i = 0; i < list_length(names) && i < list_length(select->targetList); i++)
        list_nth_node(ResTarget, select->targetList, i)->name = pg_str(list_nth(names, i));
}
