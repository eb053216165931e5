/* pg_analyze_query.c: SELECT, VALUES and set operations (analyze.c, parse_clause.c, parse_cte.c).
 *
 * ORDER BY and GROUP BY by place or by output name become the expression itself, or in a set
 * operation the place. */
#include "model/pg_analyze_impl.h"

/* ---- levels ----------------------------------------------------------------------------- */

Level *pga_push_level(Analyzer *an)
{
    Level *level = palloc0(sizeof *level);
    level->parent = an->level;
    if (an->level)
        an->level->children = lappend(an->level->children, level);
    an->level = level;
    return level;
}

void pga_pop_level(Analyzer *an)
{
    an->level = an->level->parent;
}

/* ---- ORDER BY, GROUP BY, WINDOW --------------------------------------------------------- */

static const char *single_name(const Node *node)
{
    const ColumnRef *ref = (const ColumnRef *)node;
    if (!IsA(node, ColumnRef) || list_length(ref->fields) != 1 ||
        !IsA(linitial(ref->fields), String))
        return NULL;
    return pg_str(linitial(ref->fields));
}

/* The output column that an item of ORDER BY or GROUP BY names, by place or by name; -1: none. */
static int output_index(const Node *node, const List *targets)
{
    const char *name = single_name(node);
    const A_Const *number = (const A_Const *)node;
    if (IsA(node, A_Const) && !number->isnull && IsA(&number->val, Integer)) {
        int place = intVal(&number->val);
        return place >= 1 && place <= list_length(targets) ? place - 1 : -1;
    }
    for (int i = 0; name && i < list_length(targets); i++)
        if (strcmp(list_nth_node(ResTarget, targets, i)->name, name) == 0)
            return i;
    return -1;
}

Node *pga_sort_node(Analyzer *an, Ex ex)
{
    if (!IsA(ex.node, A_Const))
        return ex.node;
    TypeCast *cast = makeNode(TypeCast);
    cast->arg = ex.node;
    cast->typeName = pga_type_tree(an, ex.type, -1);
    cast->location = -1;
    return (Node *)cast;
}

static Ex resolve_item(Analyzer *an, Node *node, List *targets, List *exs, bool group)
{
    const char *name = single_name(node);
    bool input = group && name && pga_is_input_column(an, name);
    int i = input ? -1 : output_index(node, targets);
    if (i >= 0 && i < list_length(exs))
        return *(Ex *)list_nth(exs, i);
    return pga_settle(an, pga_expr(an, node));
}

/* The direction and the place of nulls as the server shows them: not at all when they are usual. */
SortBy *pga_sort_by(Analyzer *an, SortBy *sort, Ex ex)
{
    const char *op = sort->sortby_dir == SORTBY_USING ? pg_name_last(sort->useOp) : "";
    if (strcmp(op, "<") == 0 || strcmp(op, ">") == 0) {
        sort->sortby_dir = *op == '<' ? SORTBY_DEFAULT : SORTBY_DESC;
        sort->useOp = NIL;
    }
    if (sort->sortby_dir == SORTBY_ASC)
        sort->sortby_dir = SORTBY_DEFAULT;
    SortByNulls usual = sort->sortby_dir == SORTBY_DESC ? SORTBY_NULLS_FIRST : SORTBY_NULLS_LAST;
    if (sort->sortby_nulls == usual)
        sort->sortby_nulls = SORTBY_NULLS_DEFAULT;
    sort->node = pga_sort_node(an, ex);
    sort->location = -1;
    return sort;
}

static bool sorted_already(const List *list, const Node *node)
{
    ListCell *cell;
    foreach (cell, list)
        if (pg_tree_equal(((SortBy *)lfirst(cell))->node, node))
            return true;
    return false;
}

static List *order_by(Analyzer *an, List *items, List *targets, List *exs)
{
    List *result = NIL;
    ListCell *cell;
    foreach (cell, items) {
        SortBy *sort = lfirst(cell);
        sort = pga_sort_by(an, sort, resolve_item(an, sort->node, targets, exs, false));
        if (!sorted_already(result, sort->node))
            result = lappend(result, sort);
    }
    return result;
}

static Node *group_item(Analyzer *an, Node *node, List *targets, List *exs);

static Node *grouping_set(Analyzer *an, GroupingSet *set, List *targets, List *exs)
{
    ListCell *cell;
    foreach (cell, set->content) lfirst(cell) = group_item(an, lfirst(cell), targets, exs);
    set->location = -1;
    return (Node *)set;
}

static bool is_list(const Node *node)
{
    return IsA(node, RowExpr) && ((const RowExpr *)node)->row_format == COERCE_IMPLICIT_CAST;
}

static Node *group_item(Analyzer *an, Node *node, List *targets, List *exs)
{
    ListCell *cell;
    if (!pga_deeper(an))
        return node;
    if (IsA(node, GroupingSet)) {
        node = grouping_set(an, (GroupingSet *)node, targets, exs);
    } else if (is_list(node)) {
        foreach (cell, ((RowExpr *)node)->args)
            lfirst(cell) = group_item(an, lfirst(cell), targets, exs);
    } else {
        node = pga_sort_node(an, resolve_item(an, node, targets, exs, true));
    }
    an->depth--;
    return node;
}

static List *group_by(Analyzer *an, List *items, List *targets, List *exs)
{
    List *flat = NIL, *result = NIL;
    ListCell *cell;
    foreach (cell, items)
        flat = is_list(lfirst(cell)) ? list_concat(flat, ((RowExpr *)lfirst(cell))->args)
                                     : lappend(flat, lfirst(cell));
    foreach (cell, flat) {
        Node *node = group_item(an, lfirst(cell), targets, exs);
        bool again = false;
        ListCell *other;
        foreach (other, result) again |= pg_tree_equal(lfirst(other), node);
        if (!again || IsA(node, GroupingSet))
            result = lappend(result, node);
    }
    return result;
}

/* The offset of RANGE has a type of its own for dates. */
static Node *frame_offset(Analyzer *an, Node *offset, int options, Oid sorted)
{
    if (!offset)
        return NULL;
    Ex ex = pga_expr(an, offset);
    char category = sorted ? pga_type(an, sorted)->category : 0;
    Oid type = !(options & FRAMEOPTION_RANGE) ? INT8OID
             : category == 'D' || category == 'T' ? INTERVALOID : sorted;
    return ex.type == UNKNOWNOID && type ? pga_coerce(an, ex, type, CX_IMPLICIT).node : ex.node;
}

WindowDef *pga_window(Analyzer *an, WindowDef *window)
{
    Oid sorted = InvalidOid;
    ListCell *cell;
    foreach (cell, window->partitionClause)
        lfirst(cell) = pga_sort_node(an, pga_settle(an, pga_expr(an, lfirst(cell))));
    foreach (cell, window->orderClause) {
        SortBy *sort = lfirst(cell);
        Ex ex = pga_settle(an, pga_expr(an, sort->node));
        sorted = ex.type;
        lfirst(cell) = pga_sort_by(an, sort, ex);
    }
    window->startOffset = frame_offset(an, window->startOffset, window->frameOptions, sorted);
    window->endOffset = frame_offset(an, window->endOffset, window->frameOptions, sorted);
    window->location = -1;
    return window;
}

/* ---- SELECT ----------------------------------------------------------------------------- */

static Node *limit(Analyzer *an, Node *node)
{
    if (!node)
        return NULL;
    Ex ex = pga_expr(an, node);
    bool null = IsA(node, A_Const) && ((A_Const *)node)->isnull;
    return ex.type == UNKNOWNOID && !null ? pga_coerce(an, ex, INT8OID, CX_ASSIGNMENT).node
                                          : ex.node;
}

static void limits(Analyzer *an, SelectStmt *select)
{
    select->limitCount = limit(an, select->limitCount);
    select->limitOffset = limit(an, select->limitOffset);
    if (!select->limitCount)
        select->limitOption = LIMIT_OPTION_DEFAULT;
}

static Node *condition(Analyzer *an, Node *node)
{
    return node ? pga_coerce_boolean(an, pga_expr(an, node)).node : NULL;
}

/* An item that is locked twice is locked once, the stronger way (applyLockingClause). */
static void lock_item(List **locks, const LockingClause *lock, Rte *rte)
{
    if (rte->lock) {
        rte->lock->strength = Max(rte->lock->strength, lock->strength);
        rte->lock->waitPolicy = Max(rte->lock->waitPolicy, lock->waitPolicy);
        return;
    }
    rte->lock = copyObjectImpl(lock);
    rte->lock->lockedRels = list_make1(makeRangeVar(NULL, (char *)rte->alias, -1));
    *locks = lappend(*locks, rte->lock);
}

/* Locks the items of FROM that have a name, or all. */
static void lock_items(Analyzer *an, List **locks, const LockingClause *lock, const char *name)
{
    ListCell *cell;
    foreach (cell, an->level->rtes) {
        Rte *rte = lfirst(cell);
        bool lockable = rte->kind == RTE_REL || rte->kind == RTE_QUERY;
        if (lockable && (!name || (rte->alias && strcmp(rte->alias, name) == 0)))
            lock_item(locks, lock, rte);
    }
}

/* The server stores, and shows, a clause for each item: FOR UPDATE OF a FOR UPDATE OF b. */
static void locking(Analyzer *an, SelectStmt *select)
{
    List *locks = NIL;
    ListCell *cell, *item;
    foreach (cell, select->lockingClause) {
        const LockingClause *lock = lfirst(cell);
        if (!lock->lockedRels)
            lock_items(an, &locks, lock, NULL);
        foreach (item, lock->lockedRels)
            lock_items(an, &locks, lock, lfirst_node(RangeVar, item)->relname);
    }
    select->lockingClause = locks;
}

static void plain_select(Analyzer *an, SelectStmt *select, List **exs, bool settled)
{
    ListCell *cell;
    pga_from(an, select->fromClause);
    select->targetList = pga_targets(an, select->targetList, exs);
    if (settled)
        pga_settle_targets(an, select->targetList, *exs);
    select->whereClause = condition(an, select->whereClause);
    select->havingClause = condition(an, select->havingClause);
    select->sortClause = order_by(an, select->sortClause, select->targetList, *exs);
    select->groupClause = group_by(an, select->groupClause, select->targetList, *exs);
    if (select->distinctClause && linitial(select->distinctClause))
        foreach (cell, select->distinctClause)
            lfirst(cell) = pga_sort_node(
                an, resolve_item(an, lfirst(cell), select->targetList, *exs, false));
    limits(an, select);
    foreach (cell, select->windowClause) lfirst(cell) = pga_window(an, lfirst(cell));
    locking(an, select);
}

/* ---- VALUES ----------------------------------------------------------------------------- */

static void coerce_values_column(Analyzer *an, List *rows, int i, Ex *out)
{
    List *column = NIL;
    ListCell *cell;
    foreach (cell, rows)
        if (i < list_length(lfirst(cell)))
            column = lappend(column, list_nth(lfirst(cell), i));
    Oid type = pga_common_type(an, column);
    if (type && type != UNRESOLVED)
        foreach (cell, column)
            *(Ex *)lfirst(cell) = pga_coerce(an, *(Ex *)lfirst(cell), type, CX_IMPLICIT);
    *out = pga_ex(NULL, type ? type : UNRESOLVED, pga_common_typmod(an, column, type));
    out->collation = column ? ((Ex *)linitial(column))->collation : NULL;
}

static void values(Analyzer *an, SelectStmt *select, Column **columns, int *count)
{
    List *rows = NIL;
    ListCell *cell, *row;
    foreach (cell, select->valuesLists) rows = lappend(rows, pga_exprs(an, lfirst(cell)));
    *count = rows ? list_length(linitial(rows)) : 0;
    *columns = palloc0(sizeof **columns * (size_t)(*count + 1));
    for (int i = 0; i < *count; i++) {
        Ex ex;
        const char *name = psprintf("column%d", i + 1);
        coerce_values_column(an, rows, i, &ex);
        (*columns)[i] = (Column){.name = name, .real_name = name, .type = ex.type,
                                 .typmod = ex.typmod, .collation = ex.collation};
    }
    forboth (cell, select->valuesLists, row, rows) lfirst(cell) = pga_nodes(lfirst(row));
    limits(an, select);
}

Node *pga_select_from_values(Node *values)
{
    SelectStmt *inner = (SelectStmt *)values, *select = makeNode(SelectStmt);
    RangeSubselect *from = makeNode(RangeSubselect);
    ColumnRef *star = makeNode(ColumnRef);
    ResTarget *target = makeNode(ResTarget);
    star->fields = list_make1(makeNode(A_Star));
    target->val = (Node *)star;
    select->targetList = list_make1(target);
    select->sortClause = inner->sortClause;
    select->limitCount = inner->limitCount;
    select->limitOffset = inner->limitOffset;
    select->limitOption = inner->limitOption;
    select->withClause = inner->withClause;
    inner->sortClause = NIL;
    inner->limitCount = inner->limitOffset = NULL;
    inner->limitOption = LIMIT_OPTION_DEFAULT;
    inner->withClause = NULL;
    from->subquery = (Node *)inner;
    from->alias = makeAlias("*VALUES*", NIL);
    select->fromClause = list_make1(from);
    return (Node *)select;
}

/* ---- set operations --------------------------------------------------------------------- */

/* What a side of a set operation gives: columns, and the targets of literals still without type. */
typedef struct Side {
    Column *columns;
    int count;
    List **open; /* per column: ResTarget * */
} Side;

static Side side_of(Column *columns, int count)
{
    Side side = {columns, count, palloc0(sizeof(List *) * (size_t)(count + 1))};
    return side;
}

static bool is_leaf(const SelectStmt *select)
{
    return select->op == SETOP_NONE || select->sortClause || select->limitOffset ||
           select->limitCount || select->lockingClause || select->withClause;
}

static Side plain_side(Analyzer *an, SelectStmt *select)
{
    List *exs = NIL;
    pga_push_level(an);
    plain_select(an, select, &exs, false);
    pga_pop_level(an);
    Side side = side_of(pga_output_columns(select->targetList, exs), list_length(exs));
    for (int i = 0; i < side.count; i++) {
        const Ex *ex = list_nth(exs, i);
        if (ex->type == UNKNOWNOID && ex->literal)
            side.open[i] = list_make1(list_nth(select->targetList, i));
    }
    return side;
}

static Side set_side(Analyzer *an, SelectStmt **select);

static void close_literals(Analyzer *an, List *targets, Oid type)
{
    ListCell *cell;
    foreach (cell, targets) {
        ResTarget *target = lfirst(cell);
        Ex ex = pga_ex(target->val, UNKNOWNOID, -1);
        ex.literal = true;
        target->val = pga_coerce(an, ex, type, CX_IMPLICIT).node;
    }
}

/* The common type of a column of both sides, which their open literals take. */
static void unite_column(Analyzer *an, Side *left, const Side *right, int i)
{
    Column *l = &left->columns[i], *r = &right->columns[i];
    Ex a = pga_ex(NULL, l->type, l->typmod), b = pga_ex(NULL, r->type, r->typmod);
    Oid type = pga_common_type(an, list_make2(&a, &b));
    if (!type) {
        an->incomplete = true;
        return;
    }
    close_literals(an, left->open[i], type);
    close_literals(an, right->open[i], type);
    left->open[i] = NIL;
    l->typmod = l->type == r->type && l->typmod == r->typmod ? l->typmod : -1;
    l->type = type;
    l->collation = l->collation ? l->collation : r->collation;
}

static List *column_names(const Side *side)
{
    List *names = NIL;
    for (int i = 0; i < side->count; i++)
        names = lappend(names, makeString(pstrdup(side->columns[i].name)));
    return names;
}

static Side unite(Analyzer *an, SelectStmt *select)
{
    Side left = set_side(an, &select->larg), right = set_side(an, &select->rarg);
    for (int i = 0; i < left.count && i < right.count; i++) unite_column(an, &left, &right, i);
    pga_rename_outputs((Node *)select->rarg, column_names(&left));
    return left;
}

static Side set_side(Analyzer *an, SelectStmt **select)
{
    Side side;
    if (!pga_deeper(an))
        return side_of(NULL, 0);
    if ((*select)->valuesLists) /* as the server shows it below a view, whose columns have names */
        *select = (SelectStmt *)pga_select_from_values((Node *)*select);
    bool simple = !(*select)->sortClause && !(*select)->limitCount && !(*select)->limitOffset &&
                  !(*select)->withClause;
    if (!is_leaf(*select)) {
        side = unite(an, *select);
    } else if (simple && (*select)->op == SETOP_NONE) {
        side = plain_side(an, *select);
    } else {
        Column *columns = NULL;
        int count = 0;
        *select = (SelectStmt *)pga_query(an, (Node *)*select, &columns, &count);
        side = side_of(columns, count);
    }
    an->depth--;
    return side;
}

static Node *place(int i)
{
    A_Const *node = makeNode(A_Const);
    node->val.ival.type = T_Integer;
    node->val.ival.ival = i + 1;
    node->location = -1;
    return (Node *)node;
}

/* ORDER BY over a set operation knows output columns only, and is shown by their places. */
static List *order_places(Analyzer *an, List *items, const Side *side)
{
    List *result = NIL, *targets = NIL;
    ListCell *cell;
    for (int i = 0; i < side->count; i++)
        targets = lappend(targets, pga_new_target(side->columns[i].name, NULL));
    foreach (cell, items) {
        SortBy *sort = lfirst(cell);
        int i = output_index(sort->node, targets);
        Node *node = i >= 0 ? place(i) : sort->node;
        an->incomplete |= i < 0;
        sort = pga_sort_by(an, sort, pga_ex(node, INT4OID, -1));
        sort->node = node;
        result = lappend(result, sort);
    }
    return result;
}

static void set_operation(Analyzer *an, SelectStmt *select, Column **columns, int *count)
{
    Side side = unite(an, select);
    for (int i = 0; i < side.count; i++)
        if (side.columns[i].type == UNKNOWNOID)
            side.columns[i].type = TEXTOID;
    select->sortClause = order_places(an, select->sortClause, &side);
    limits(an, select);
    *columns = side.columns;
    *count = side.count;
}

/* ---- WITH ------------------------------------------------------------------------------- */

static Cte *add_cte(Analyzer *an, CommonTableExpr *node, Column *columns, int count)
{
    Cte *cte = palloc0(sizeof *cte);
    ListCell *cell;
    int i = 0;
    cte->name = node->ctename;
    cte->columns = palloc0(sizeof *columns * (size_t)(count + 4));
    cte->column_count = count;
    if (count)
        memcpy(cte->columns, columns, sizeof *columns * (size_t)count);
    foreach (cell, node->aliascolnames)
        if (i < count)
            cte->columns[i++].name = pg_str(lfirst(cell));
    an->level->ctes = lappend(an->level->ctes, cte);
    return cte;
}

static void extra_column(Cte *cte, const char *name, Oid type)
{
    cte->columns[cte->column_count++] =
        (Column){.name = name, .real_name = name, .type = type, .typmod = -1};
}

/* SEARCH and CYCLE add columns. */
static void extra_columns(Analyzer *an, CommonTableExpr *node, Cte *cte)
{
    CTECycleClause *cycle = node->cycle_clause;
    if (node->search_clause)
        extra_column(cte, node->search_clause->search_seq_column,
                     node->search_clause->search_breadth_first ? RECORDOID : RECORDARRAYOID);
    if (!cycle)
        return;
    Ex mark = pga_expr(an, cycle->cycle_mark_value),
       other = pga_expr(an, cycle->cycle_mark_default);
    Oid type = pga_common_type(an, list_make2(&mark, &other));
    cycle->cycle_mark_value = pga_coerce(an, mark, type, CX_IMPLICIT).node;
    cycle->cycle_mark_default = pga_coerce(an, other, type, CX_IMPLICIT).node;
    extra_column(cte, cycle->cycle_mark_column, type ? type : UNRESOLVED);
    extra_column(cte, cycle->cycle_path_column, RECORDARRAYOID);
}

/* The columns of a recursive query are those of its first side, which is analyzed once for them. */
static void announce_recursive(Analyzer *an, CommonTableExpr *node)
{
    SelectStmt *query = (SelectStmt *)node->ctequery;
    Column *columns = NULL;
    int count = 0;
    if (!IsA(query, SelectStmt) || query->op == SETOP_NONE)
        return;
    List *children = list_copy(an->level->children);
    pga_query(an, copyObjectImpl(query->larg), &columns, &count);
    an->level->children = children;
    extra_columns(an, copyObjectImpl(node), add_cte(an, node, columns, count));
}

void pga_with(Analyzer *an, WithClause *with)
{
    ListCell *cell;
    if (!with)
        return;
    foreach (cell, with->ctes) {
        CommonTableExpr *node = lfirst(cell);
        Column *columns = NULL;
        int count = 0;
        List *before = an->level->ctes;
        if (with->recursive) {
            before = list_copy(before);
            announce_recursive(an, node);
        }
        node->ctequery = pga_query(an, node->ctequery, &columns, &count);
        an->level->ctes = before;
        extra_columns(an, node, add_cte(an, node, columns, count));
        node->location = -1;
    }
}

/* ---- entry ------------------------------------------------------------------------------ */

static void select_stmt(Analyzer *an, SelectStmt *select, Column **columns, int *count)
{
    List *exs = NIL;
    bool settled = !an->keep_literals;
    an->keep_literals = false;
    pga_with(an, select->withClause);
    if (select->valuesLists) {
        values(an, select, columns, count);
    } else if (select->op != SETOP_NONE) {
        set_operation(an, select, columns, count);
    } else {
        plain_select(an, select, &exs, settled);
        *columns = pga_output_columns(select->targetList, exs);
        *count = list_length(exs);
    }
}

Node *pga_query(Analyzer *an, Node *query, Column **columns, int *count)
{
    *columns = NULL;
    *count = 0;
    if (!query || !pga_deeper(an))
        return query;
    if (IsA(query, SelectStmt) && ((SelectStmt *)query)->valuesLists &&
        ((SelectStmt *)query)->sortClause)
        query = pga_select_from_values(query);
    pga_push_level(an);
    if (IsA(query, SelectStmt))
        select_stmt(an, (SelectStmt *)query, columns, count);
    else if (pga_is_dml(query))
        pga_dml(an, query, columns, count);
    else
        an->incomplete = true;
    pga_pop_level(an);
    an->depth--;
    return query;
}
