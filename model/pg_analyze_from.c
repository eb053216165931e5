/* pg_analyze_from.c: the items of FROM and the columns they bring (parse_clause.c,
 * parse_relation.c).
 *
 * Each item becomes an Rte with its columns. A join becomes one too, whose columns stand for those
 * of its sides; the columns of USING are merged into one. What is visible while a part is analyzed
 * is the current level's list of NsItem. */
#include "model/pg_analyze_impl.h"

typedef struct FromItem {
    Rte *rte;   /* its columns */
    List *names; /* NsItem *: what it makes visible */
} FromItem;

static FromItem from_item(Analyzer *an, Node **node);

/* ---- rtes ------------------------------------------------------------------------------- */

Rte *pga_new_rte(Analyzer *an, RteKind kind, const char *alias)
{
    Rte *rte = palloc0(sizeof *rte);
    rte->kind = kind;
    rte->alias = alias;
    rte->name_node = makeString(pstrdup(alias ? alias : ""));
    an->level->rtes = lappend(an->level->rtes, rte);
    return rte;
}

static NsItem *new_item(Rte *rte, bool by_name, bool by_column)
{
    NsItem *item = palloc0(sizeof *item);
    item->rte = rte;
    item->by_name = by_name;
    item->by_column = by_column;
    return item;
}

void pga_show(Analyzer *an, Rte *rte, bool by_name, bool by_column)
{
    an->level->visible = lappend(an->level->visible, new_item(rte, by_name, by_column));
}

void pga_set_columns(Rte *rte, const PgColumns *columns)
{
    rte->column_count = (int)columns->len;
    rte->columns = palloc0(sizeof *rte->columns * (columns->len + 1));
    for (size_t i = 0; i < columns->len; i++) {
        Column *column = &rte->columns[i];
        column->name = column->real_name = columns->at[i].name;
        column->type_text = columns->at[i].type;
        column->typmod = -1;
        column->collation = columns->at[i].collation;
    }
}

/* Gives the item its alias node, and its columns the names of the alias. */
static void apply_alias(Rte *rte, Alias **alias)
{
    Alias *node = *alias ? *alias : makeAlias(rte->alias, NIL);
    ListCell *cell;
    int i = 0;
    foreach (cell, node->colnames) {
        if (i >= rte->column_count)
            break;
        const char *name = pg_str(lfirst(cell));
        rte->renamed |= strcmp(name, rte->columns[i].name) != 0;
        rte->columns[i++].name = name;
    }
    if (rte->kind != RTE_REL || node->colnames)
        pga_part_names(rte);
    *alias = rte->alias_node = node;
}

static FromItem item_of(Rte *rte)
{
    return (FromItem){rte, list_make1(new_item(rte, true, true))};
}

/* ---- relations and CTEs ----------------------------------------------------------------- */

static Cte *find_cte(Analyzer *an, const char *name)
{
    ListCell *cell;
    for (Level *level = an->level; level; level = level->parent)
        foreach (cell, level->ctes)
            if (strcmp(((Cte *)lfirst(cell))->name, name) == 0)
                return lfirst(cell);
    return NULL;
}

static Rte *cte_rte(Analyzer *an, RangeVar *var, const Cte *cte)
{
    Rte *rte = pga_new_rte(an, RTE_CTE_REF, var->alias ? var->alias->aliasname : var->relname);
    rte->column_count = cte->column_count;
    rte->columns = palloc0(sizeof *rte->columns * (size_t)(cte->column_count + 1));
    if (cte->column_count)
        memcpy(rte->columns, cte->columns, sizeof *rte->columns * (size_t)cte->column_count);
    for (int i = 0; i < rte->column_count; i++)
        rte->columns[i].node = NULL;
    rte->name = var->relname;
    return rte;
}

static Rte *relation_rte(Analyzer *an, RangeVar *var)
{
    Rte *rte = pga_new_rte(an, RTE_REL, var->alias ? var->alias->aliasname : var->relname);
    PgColumns columns = {0};
    var->catalogname = NULL;
    if (pga_relation(an, var->schemaname, var->relname, &columns)) {
        pga_set_columns(rte, &columns);
        rte->schema = var->schemaname ? var->schemaname : "pg_catalog";
        if (strcmp(rte->schema, "pg_catalog") == 0)
            var->schemaname = NULL;
        else
            pga_ref(an, PG_REF_RELATION, rte->schema, var->relname, NULL);
    } else {
        an->incomplete = rte->unknown = true;
        if (var->schemaname)
            pga_ref(an, PG_REF_RELATION, var->schemaname, var->relname, NULL);
    }
    rte->name = var->relname;
    return rte;
}

static Rte *range_var(Analyzer *an, RangeVar *var)
{
    Cte *cte = var->schemaname ? NULL : find_cte(an, var->relname);
    Rte *rte = cte ? cte_rte(an, var, cte) : relation_rte(an, var);
    rte->var = var;
    var->location = -1;
    apply_alias(rte, &var->alias);
    return rte;
}

Rte *pga_target(Analyzer *an, RangeVar *var)
{
    Rte *rte = relation_rte(an, var);
    rte->var = var;
    apply_alias(rte, &var->alias);
    return rte;
}

/* ---- sub-selects, functions, tables made of text ---------------------------------------- */

static FromItem range_subselect(Analyzer *an, RangeSubselect *node)
{
    Column *columns;
    int count;
    Level *level = an->level;
    bool lateral = level->lateral;
    level->lateral = node->lateral;
    node->subquery = pga_query(an, node->subquery, &columns, &count);
    level->lateral = lateral;
    Rte *rte =
        pga_new_rte(an, RTE_QUERY, node->alias ? node->alias->aliasname : "unnamed_subquery");
    rte->columns = columns;
    rte->column_count = count;
    apply_alias(rte, &node->alias);
    return item_of(rte);
}

static void add_column(Rte *rte, const char *name, Oid type, int32_t typmod, const char *text)
{
    size_t size = sizeof *rte->columns * (size_t)(rte->column_count + 1);
    rte->columns = rte->columns ? repalloc(rte->columns, size) : palloc(size);
    rte->columns[rte->column_count++] = (Column){
        .name = name, .real_name = name, .type = type, .typmod = typmod, .type_text = text};
}

static void add_definitions(Analyzer *an, Rte *rte, List *definitions)
{
    ListCell *cell;
    foreach (cell, definitions) {
        ColumnDef *def = lfirst(cell);
        int32_t typmod;
        Oid type = pga_type_of_tree(an, def->typeName, &typmod);
        def->typeName = pga_type_tree(an, type, typmod);
        if (def->collClause)
            pga_collation(an, def->collClause);
        pga_ref_type(an, type);
        add_column(rte, def->colname, type, typmod, NULL);
    }
}

static void add_columns(Rte *rte, const PgColumns *columns)
{
    for (size_t i = 0; i < columns->len; i++)
        add_column(rte, columns->at[i].name, InvalidOid, -1, columns->at[i].type);
}

/* "key 25,value 114" */
static void add_builtin_outputs(Rte *rte, const char *outputs)
{
    char *next = pstrdup(outputs);
    while (next && *next) {
        char *name = next, *type = strchr(next, ' ');
        *type++ = '\0';
        next = strchr(type, ',');
        if (next)
            *next++ = '\0';
        add_column(rte, name, (Oid)atoi(type), -1, NULL);
    }
}

/* The columns that one function of FROM gives. */
static void add_function_columns(Analyzer *an, Rte *rte, const char *name, Ex ex,
                                 const PgUserFunction *user, const PgBuiltinFunction *builtin)
{
    bool record = ex.type == RECORDOID;
    const PgColumns *columns = pga_columns_of(an, ex.type);
    if (record && user && user->outputs.len)
        add_columns(rte, &user->outputs);
    else if (record && builtin && builtin->outputs)
        add_builtin_outputs(rte, builtin->outputs);
    else if (columns)
        add_columns(rte, columns);
    else if (ex.type == UNRESOLVED || record)
        rte->unknown = true;
    else {
        if (user && user->outputs.len == 1)
            name = user->outputs.at[0].name;
        if (builtin && builtin->outputs)
            name = psprintf("%.*s", (int)strcspn(builtin->outputs, " "), builtin->outputs);
        add_column(rte, name, ex.type, ex.typmod, NULL);
    }
}

/* UNNEST(a, b) is ROWS FROM (unnest(a), unnest(b)). */
static void split_unnest(RangeFunction *node)
{
    List *functions = NIL;
    ListCell *cell, *arg;
    foreach (cell, node->functions) {
        List *pair = lfirst(cell);
        FuncCall *call = linitial(pair);
        if (!IsA(call, FuncCall) || list_length(call->args) < 2 || lsecond(pair) ||
            strcmp(pg_name_last(call->funcname), "unnest") != 0) {
            functions = lappend(functions, pair);
            continue;
        }
        foreach (arg, call->args)
            functions = lappend(functions, list_make2(makeFuncCall(copyObjectImpl(call->funcname),
                                                                   list_make1(lfirst(arg)),
                                                                   COERCE_EXPLICIT_CALL, -1),
                                                      NIL));
    }
    node->functions = functions;
    node->is_rowsfrom = list_length(functions) > 1;
}

static void one_function(Analyzer *an, Rte *rte, RangeFunction *node, List *pair)
{
    Node *call = linitial(pair);
    const PgUserFunction *user = NULL;
    const PgBuiltinFunction *builtin = NULL;
    const char *name = pga_figure_name(call);
    if (node->alias && list_length(node->functions) == 1)
        name = node->alias->aliasname;
    Ex ex = IsA(call, FuncCall) ? pga_function(an, (FuncCall *)call, &user, &builtin)
                                : pga_expr(an, call);
    linitial(pair) = ex.node;
    List *definitions = lsecond(pair) ? lsecond(pair) : node->coldeflist;
    if (definitions)
        add_definitions(an, rte, definitions);
    else
        add_function_columns(an, rte, name, ex, user, builtin);
}

static FromItem range_function(Analyzer *an, RangeFunction *node)
{
    Level *level = an->level;
    bool lateral = level->lateral;
    ListCell *cell;
    split_unnest(node);
    const char *name = pga_figure_name(linitial(linitial(node->functions)));
    Rte *rte = palloc0(sizeof *rte);
    rte->kind = RTE_FUNC;
    rte->alias = node->alias ? node->alias->aliasname : name;
    rte->name_node = makeString(pstrdup(rte->alias));
    level->lateral = true;
    foreach (cell, node->functions) one_function(an, rte, node, lfirst(cell));
    level->lateral = lateral;
    level->rtes = lappend(level->rtes, rte);
    if (node->ordinality)
        add_column(rte, "ordinality", INT8OID, -1, NULL);
    node->lateral = false;
    rte->list_columns = !node->coldeflist && !rte->unknown;
    apply_alias(rte, &node->alias);
    if (node->coldeflist)
        rte->renamed = false;
    return item_of(rte);
}

static FromItem range_table_func(Analyzer *an, RangeTableFunc *node)
{
    Level *level = an->level;
    bool lateral = level->lateral;
    ListCell *cell;
    level->lateral = true;
    node->lateral = false;
    node->docexpr = pga_coerce(an, pga_expr(an, node->docexpr), XMLOID, CX_IMPLICIT).node;
    node->rowexpr = pga_coerce(an, pga_expr(an, node->rowexpr), TEXTOID, CX_IMPLICIT).node;
    foreach (cell, node->namespaces) {
        ResTarget *target = lfirst(cell);
        target->val = pga_coerce(an, pga_expr(an, target->val), TEXTOID, CX_IMPLICIT).node;
    }
    Rte *rte = pga_new_rte(an, RTE_FUNC, node->alias ? node->alias->aliasname : "xmltable");
    foreach (cell, node->columns) {
        RangeTableFuncCol *column = lfirst(cell);
        int32_t typmod = -1;
        Oid type = column->for_ordinality ? INT4OID
                                          : pga_type_of_tree(an, column->typeName, &typmod);
        if (!column->for_ordinality)
            column->typeName = pga_type_tree(an, type, typmod);
        if (column->colexpr)
            column->colexpr =
                pga_coerce(an, pga_expr(an, column->colexpr), TEXTOID, CX_IMPLICIT).node;
        if (column->coldefexpr)
            column->coldefexpr =
                pga_coerce_typmod(an, pga_expr(an, column->coldefexpr), type, typmod, CX_ASSIGNMENT)
                    .node;
        add_column(rte, column->colname, type, typmod, NULL);
    }
    level->lateral = lateral;
    apply_alias(rte, &node->alias);
    rte->list_columns = true;
    return item_of(rte);
}

static void json_columns(Analyzer *an, Rte *rte, List *columns)
{
    ListCell *cell;
    foreach (cell, columns) {
        JsonTableColumn *column = lfirst(cell);
        int32_t typmod = -1;
        Oid type = column->coltype == JTC_EXISTS ? BOOLOID : INT4OID;
        if (column->coltype == JTC_NESTED) {
            json_columns(an, rte, column->columns);
            continue;
        }
        if (column->typeName) {
            type = pga_type_of_tree(an, column->typeName, &typmod);
            column->typeName = pga_type_tree(an, type, typmod);
        }
        add_column(rte, column->name, type, typmod, NULL);
    }
}

static FromItem json_table(Analyzer *an, JsonTable *node)
{
    Level *level = an->level;
    bool lateral = level->lateral;
    level->lateral = true;
    node->lateral = false;
    pga_json_table(an, node);
    level->lateral = lateral;
    Rte *rte = pga_new_rte(an, RTE_FUNC, node->alias ? node->alias->aliasname : "json_table");
    json_columns(an, rte, node->columns);
    apply_alias(rte, &node->alias);
    return item_of(rte);
}

static FromItem table_sample(Analyzer *an, RangeTableSample *node)
{
    FromItem item = from_item(an, &node->relation);
    ListCell *cell;
    foreach (cell, node->args) lfirst(cell) = pga_expr(an, lfirst(cell)).node;
    if (node->repeatable)
        node->repeatable = pga_expr(an, node->repeatable).node;
    node->method = list_make1(llast(node->method));
    return item;
}

/* ---- joins ------------------------------------------------------------------------------ */

static int find_column(const Rte *rte, const char *name)
{
    for (int i = 0; i < rte->column_count; i++)
        if (strcmp(rte->columns[i].name, name) == 0)
            return i;
    return -1;
}

/* NATURAL is USING with the columns that both sides have. */
static void natural_columns(JoinExpr *join, const Rte *left, const Rte *right)
{
    if (!join->isNatural)
        return;
    join->isNatural = false;
    for (int i = 0; i < left->column_count; i++)
        if (find_column(right, left->columns[i].name) >= 0)
            join->usingClause =
                lappend(join->usingClause, makeString(pstrdup(left->columns[i].name)));
}

static Column side_column(Analyzer *an, Rte *side, int i)
{
    pga_resolve_column(an, &side->columns[i]);
    Column column = side->columns[i];
    column.shown = NULL;
    column.node = NULL;
    column.merged = false;
    column.from = side;
    column.from_column = i;
    return column;
}

/* One column of USING: that of the side it surely comes from, when the types allow it. */
static Column merged_column(Analyzer *an, JoinType type, Rte *left, int l, Rte *right, int r)
{
    Column a = side_column(an, left, l), b = side_column(an, right, r);
    Level *level = an->level;
    Ex ax = pga_column(an, level, left, l), bx = pga_column(an, level, right, r);
    Oid common = pga_common_type(an, list_make2(&ax, &bx));
    int32_t typmod = a.type == b.type && a.typmod == b.typmod ? a.typmod : -1;
    bool plain_a = a.type == common && a.typmod == typmod;
    bool plain_b = b.type == common && b.typmod == typmod;
    if (type == JOIN_INNER && !plain_a && plain_b)
        return b;
    if (type != JOIN_FULL && (type == JOIN_RIGHT ? plain_b : plain_a))
        return type == JOIN_RIGHT ? b : a;
    return (Column){.name = a.name, .real_name = a.name, .type = common, .typmod = typmod,
                    .collation = a.collation};
}

static void mark_merged(Rte *rte, int i)
{
    Column *column = &rte->columns[i];
    column->merged = true;
    if (column->from && !rte->alias)
        mark_merged(column->from, column->from_column);
}

static Column using_column(Analyzer *an, JoinType type, Rte *left, int l, Rte *right, int r)
{
    Column column = merged_column(an, type, left, l, right, r);
    mark_merged(left, l);
    mark_merged(right, r);
    an->level->merged = lappend(an->level->merged, (void *)column.name);
    an->level->computed |= !column.from;
    column.merged = true;
    return column;
}

static bool in_using(const JoinExpr *join, const char *name)
{
    ListCell *cell;
    foreach (cell, join->usingClause)
        if (strcmp(pg_str(lfirst(cell)), name) == 0)
            return true;
    return false;
}

static void add_side(Analyzer *an, Rte *rte, const JoinExpr *join, Rte *side)
{
    for (int i = 0; i < side->column_count; i++)
        if (!in_using(join, side->columns[i].name))
            rte->columns[rte->column_count++] = side_column(an, side, i);
    rte->unknown |= side->unknown;
}

/* A column of USING that only one side is known to have, or none. */
static Column half_column(Analyzer *an, const char *name, Rte *left, int l, Rte *right, int r)
{
    an->incomplete = true;
    if (l >= 0 || r >= 0)
        return l >= 0 ? side_column(an, left, l) : side_column(an, right, r);
    return (Column){.name = name, .real_name = name, .type = UNRESOLVED, .typmod = -1};
}

static void join_columns(Analyzer *an, Rte *rte, JoinExpr *join, Rte *left, Rte *right)
{
    ListCell *cell;
    int total = left->column_count + right->column_count + list_length(join->usingClause);
    rte->columns = palloc0(sizeof *rte->columns * (size_t)(total + 1));
    foreach (cell, join->usingClause) {
        const char *name = pg_str(lfirst(cell));
        int l = find_column(left, name), r = find_column(right, name);
        rte->columns[rte->column_count++] =
            l >= 0 && r >= 0 ? using_column(an, join->jointype, left, l, right, r)
                             : half_column(an, name, left, l, right, r);
    }
    add_side(an, rte, join, left);
    add_side(an, rte, join, right);
}

static void set_lateral(List *names, bool lateral)
{
    ListCell *cell;
    foreach (cell, names) ((NsItem *)lfirst(cell))->lateral = lateral;
}

/* ON sees both sides and nothing else of this level. */
static void join_condition(Analyzer *an, JoinExpr *join, List *names)
{
    List *visible = an->level->visible;
    if (!join->quals)
        return;
    an->level->visible = names;
    join->quals = pga_coerce_boolean(an, pga_expr(an, join->quals)).node;
    an->level->visible = visible;
}

/* (a JOIN b USING (x) AS j): j holds the columns of USING. */
static List *show_using(Analyzer *an, JoinExpr *join, Rte *joined, List *names)
{
    if (!join->join_using_alias)
        return names;
    Rte *rte = pga_new_rte(an, RTE_JOINED, join->join_using_alias->aliasname);
    rte->alias_node = join->join_using_alias;
    rte->transparent = true;
    rte->columns = joined->columns;
    rte->column_count = list_length(join->usingClause);
    return lappend(names, new_item(rte, true, false));
}

static List *join_names(JoinExpr *join, Rte *rte, List *names)
{
    ListCell *cell;
    if (join->alias)
        return list_make1(new_item(rte, true, true));
    foreach (cell, names) {
        NsItem *item = palloc(sizeof *item);
        *item = *(NsItem *)lfirst(cell);
        item->by_column = item->rte->unknown;
        lfirst(cell) = item;
    }
    return lappend(names, new_item(rte, false, true));
}

static FromItem join_expr(Analyzer *an, JoinExpr *join)
{
    Level *level = an->level;
    List *visible = level->visible;
    FromItem left = from_item(an, &join->larg);
    set_lateral(left.names, true);
    level->visible = list_concat(list_copy(visible), left.names);
    FromItem right = from_item(an, &join->rarg);
    level->visible = visible;
    set_lateral(left.names, false);
    natural_columns(join, left.rte, right.rte);
    List *names = list_concat(list_copy(left.names), right.names);
    join_condition(an, join, names);
    Rte *rte = palloc0(sizeof *rte);
    rte->kind = RTE_JOINED;
    rte->alias = join->alias ? join->alias->aliasname : NULL;
    rte->name_node = makeString(pstrdup(rte->alias ? rte->alias : ""));
    join_columns(an, rte, join, left.rte, right.rte);
    if (join->alias)
        apply_alias(rte, &join->alias);
    level->rtes = lappend(level->rtes, rte);
    return (FromItem){rte, show_using(an, join, rte, join_names(join, rte, names))};
}

/* ---- FROM ------------------------------------------------------------------------------- */

static FromItem unknown_item(Analyzer *an)
{
    an->incomplete = true;
    Rte *rte = pga_new_rte(an, RTE_QUERY, "?");
    rte->unknown = true;
    return item_of(rte);
}

static FromItem dispatch(Analyzer *an, Node *node)
{
    switch (nodeTag(node)) {
    case T_RangeVar: return item_of(range_var(an, (RangeVar *)node));
    case T_RangeSubselect: return range_subselect(an, (RangeSubselect *)node);
    case T_RangeFunction: return range_function(an, (RangeFunction *)node);
    case T_RangeTableFunc: return range_table_func(an, (RangeTableFunc *)node);
    case T_JsonTable: return json_table(an, (JsonTable *)node);
    case T_RangeTableSample: return table_sample(an, (RangeTableSample *)node);
    case T_JoinExpr: return join_expr(an, (JoinExpr *)node);
    default: return unknown_item(an);
    }
}

static FromItem from_item(Analyzer *an, Node **node)
{
    if (!pga_deeper(an))
        return unknown_item(an);
    FromItem item = dispatch(an, *node);
    an->depth--;
    return item;
}

void pga_from(Analyzer *an, List *items)
{
    ListCell *cell;
    Level *level = an->level;
    List *before = level->visible, *added = NIL;
    foreach (cell, items) {
        Node *node = lfirst(cell);
        FromItem item = from_item(an, &node);
        set_lateral(item.names, true);
        added = list_concat(added, item.names);
        level->visible = list_concat(list_copy(before), added);
    }
    set_lateral(added, false);
}
