/* pg_analyze_stmt.c: INSERT, UPDATE, DELETE and MERGE, as they stand in rules, SQL function bodies
 * and WITH (analyze.c, parse_merge.c).
 *
 * Columns of INSERT are always listed, values are coerced to their columns, and SET (a, b) = (1, 2)
 * becomes SET a = 1, b = 2. */
#include "model/pg_analyze_impl.h"

/* libpg_query 18 has RETURNING WITH (OLD AS …), and a node for it. */
#if PG_TREE_18
#define RETURNING(stmt) ((stmt)->returningClause ? &(stmt)->returningClause->exprs : NULL)
#else
#define RETURNING(stmt) (&(stmt)->returningList)
#endif

typedef struct Output {
    Column **columns;
    int *count;
} Output;

bool pga_is_dml(const Node *node)
{
    return IsA(node, InsertStmt) || IsA(node, UpdateStmt) || IsA(node, DeleteStmt) ||
           IsA(node, MergeStmt);
}

static void returning(Analyzer *an, List **exprs, Output out)
{
    List *exs = NIL;
    if (!exprs || !*exprs)
        return;
    *exprs = pga_targets(an, *exprs, &exs);
    ListCell *target, *ex;
    forboth (target, *exprs, ex, exs) {
        *(Ex *)lfirst(ex) = pga_settle(an, *(Ex *)lfirst(ex));
        lfirst_node(ResTarget, target)->val = ((Ex *)lfirst(ex))->node;
    }
    *out.columns = pga_output_columns(*exprs, exs);
    *out.count = list_length(exs);
}

/* ---- assignments ------------------------------------------------------------------------ */

static Column *target_column(Analyzer *an, Rte *rte, const char *name)
{
    for (int i = 0; i < rte->column_count; i++) {
        Column *column = &rte->columns[i];
        if (strcmp(column->name, name) != 0)
            continue;
        pga_resolve_column(an, column);
        if (rte->schema)
            pga_ref(an, PG_REF_COLUMN, rte->schema, rte->name, column->real_name);
        return column;
    }
    an->incomplete = true;
    return NULL;
}

/* The type that SET a[1].b = … assigns to; UNRESOLVED when it isn't known. */
static Oid indirect_type(Analyzer *an, Oid type, List *indirection, int32_t *typmod)
{
    ListCell *cell;
    foreach (cell, indirection) {
        A_Indices *indices = lfirst(cell);
        if (IsA(indices, A_Indices)) {
            if (indices->lidx)
                indices->lidx =
                    pga_coerce(an, pga_expr(an, indices->lidx), INT4OID, CX_ASSIGNMENT).node;
            if (indices->uidx)
                indices->uidx =
                    pga_coerce(an, pga_expr(an, indices->uidx), INT4OID, CX_ASSIGNMENT).node;
            Oid elem = pga_element_of(an, type);
            type = indices->is_slice ? type : elem ? elem : UNRESOLVED;
            continue;
        }
        const PgColumns *columns = pga_columns_of(an, type);
        type = UNRESOLVED;
        for (size_t i = 0; columns && i < columns->len && IsA(lfirst(cell), String); i++)
            if (strcmp(columns->at[i].name, pg_str(lfirst(cell))) == 0)
                type = pga_type_of_text(an, columns->at[i].type, typmod);
    }
    return type;
}

static Node *assign(Analyzer *an, Rte *rte, ResTarget *target, Ex ex)
{
    Column *column = target_column(an, rte, target->name);
    if (!column)
        return ex.node;
    int32_t typmod = column->typmod;
    Oid type = indirect_type(an, column->type, target->indirection, &typmod);
    return type == UNRESOLVED ? ex.node : pga_assign(an, ex, type, typmod).node;
}

/* SET (a, b) = …: each target has its own copy of the source, of which the first is analyzed. */
static Node *multi_assign(Analyzer *an, Rte *rte, ResTarget *target, Node **source)
{
    MultiAssignRef *ref = (MultiAssignRef *)target->val;
    if (IsA(ref->source, RowExpr)) {
        List *args = ((RowExpr *)ref->source)->args;
        int i = ref->colno - 1;
        if (i < list_length(args))
            return assign(an, rte, target, pga_expr(an, list_nth(args, i)));
    }
    if (ref->colno == 1 || !*source)
        *source = pga_expr(an, ref->source).node;
    ref->source = *source;
    target_column(an, rte, target->name);
    return (Node *)ref;
}

static void set_clause(Analyzer *an, Rte *rte, List *targets)
{
    Node *source = NULL;
    ListCell *cell;
    foreach (cell, targets) {
        ResTarget *target = lfirst(cell);
        target->location = -1;
        if (IsA(target->val, MultiAssignRef))
            target->val = multi_assign(an, rte, target, &source);
        else
            target->val = assign(an, rte, target, pga_expr(an, target->val));
    }
}

/* ---- INSERT ----------------------------------------------------------------------------- */

/* The columns of INSERT without a list: as many as there are values. */
static List *default_columns(const Rte *rte, int count)
{
    List *columns = NIL;
    for (int i = 0; i < rte->column_count && i < count; i++) {
        ResTarget *target = makeNode(ResTarget);
        target->name = pstrdup(rte->columns[i].name);
        target->location = -1;
        columns = lappend(columns, target);
    }
    return columns;
}

static void insert_row(Analyzer *an, Rte *rte, List **columns, List *row)
{
    List *values = NIL, *exs = NIL;
    ListCell *cell, *ex;
    foreach (cell, row) {
        ResTarget *value = makeNode(ResTarget);
        value->val = lfirst(cell);
        values = lappend(values, value);
    }
    pga_targets(an, values, &exs);
    if (!*columns)
        *columns = default_columns(rte, list_length(exs));
    int i = 0;
    forboth (cell, row, ex, exs) {
        Ex one = *(Ex *)lfirst(ex);
        lfirst(cell) = i < list_length(*columns) ? assign(an, rte, list_nth(*columns, i), one)
                                                 : one.node;
        i++;
    }
}

static void insert_source(Analyzer *an, InsertStmt *stmt, Rte *rte)
{
    SelectStmt *select = (SelectStmt *)stmt->selectStmt;
    Column *columns;
    int count;
    ListCell *cell;
    if (!select)
        return;
    if (select->valuesLists) {
        pga_with(an, select->withClause);
        foreach (cell, select->valuesLists) insert_row(an, rte, &stmt->cols, lfirst(cell));
        return;
    }
    an->keep_literals = true;
    stmt->selectStmt = pga_query(an, stmt->selectStmt, &columns, &count);
    an->keep_literals = false;
    pga_name_as_shown(stmt->selectStmt, columns, count);
    if (!stmt->cols)
        stmt->cols = default_columns(rte, count);
    foreach (cell, stmt->cols) target_column(an, rte, lfirst_node(ResTarget, cell)->name);
}

static void infer(Analyzer *an, InferClause *clause)
{
    ListCell *cell;
    if (!clause)
        return;
    foreach (cell, clause->indexElems) {
        IndexElem *elem = lfirst(cell);
        if (elem->expr)
            elem->expr = pga_expr(an, elem->expr).node;
    }
    if (clause->whereClause)
        clause->whereClause = pga_coerce_boolean(an, pga_expr(an, clause->whereClause)).node;
}

static void on_conflict(Analyzer *an, OnConflictClause *clause, Rte *rte)
{
    if (!clause)
        return;
    bool bare = rte->bare;
    rte->bare = true; /* the columns of the index stand alone */
    infer(an, clause->infer);
    rte->bare = bare;
    Rte *excluded = palloc(sizeof *excluded);
    *excluded = *rte;
    excluded->alias = "excluded";
    excluded->name_node = makeString(pstrdup("excluded"));
    excluded->alias_node = NULL;
    excluded->var = NULL;
    an->level->rtes = lappend(an->level->rtes, excluded);
    pga_show(an, excluded, true, false);
    set_clause(an, rte, clause->targetList);
    if (clause->whereClause)
        clause->whereClause = pga_coerce_boolean(an, pga_expr(an, clause->whereClause)).node;
}

static void insert(Analyzer *an, InsertStmt *stmt, Output out)
{
    pga_with(an, stmt->withClause);
    Rte *rte = pga_target(an, stmt->relation);
    insert_source(an, stmt, rte);
    pga_show(an, rte, true, true);
    on_conflict(an, stmt->onConflictClause, rte);
    returning(an, RETURNING(stmt), out);
}

/* ---- UPDATE, DELETE, MERGE -------------------------------------------------------------- */

static Node *condition(Analyzer *an, Node *node)
{
    return node ? pga_coerce_boolean(an, pga_expr(an, node)).node : NULL;
}

static void update(Analyzer *an, UpdateStmt *stmt, Output out)
{
    pga_with(an, stmt->withClause);
    Rte *rte = pga_target(an, stmt->relation);
    pga_show(an, rte, true, true);
    pga_from(an, stmt->fromClause);
    set_clause(an, rte, stmt->targetList);
    stmt->whereClause = condition(an, stmt->whereClause);
    returning(an, RETURNING(stmt), out);
}

static void delete(Analyzer *an, DeleteStmt *stmt, Output out)
{
    pga_with(an, stmt->withClause);
    Rte *rte = pga_target(an, stmt->relation);
    pga_show(an, rte, true, true);
    pga_from(an, stmt->usingClause);
    stmt->whereClause = condition(an, stmt->whereClause);
    returning(an, RETURNING(stmt), out);
}

static void merge_when(Analyzer *an, MergeWhenClause *when, Rte *rte)
{
    when->condition = condition(an, when->condition);
    if (when->commandType == CMD_INSERT)
        insert_row(an, rte, &when->targetList, when->values);
    else
        set_clause(an, rte, when->targetList);
}

static void merge(Analyzer *an, MergeStmt *stmt, Output out)
{
    ListCell *cell;
    List *source = list_make1(stmt->sourceRelation);
    pga_with(an, stmt->withClause);
    Rte *rte = pga_target(an, stmt->relation);
    pga_show(an, rte, true, true);
    pga_from(an, source);
    stmt->joinCondition = condition(an, stmt->joinCondition);
    foreach (cell, stmt->mergeWhenClauses) merge_when(an, lfirst(cell), rte);
    returning(an, RETURNING(stmt), out);
}

void pga_dml(Analyzer *an, Node *node, Column **columns, int *count)
{
    Output out = {columns, count};
    switch (nodeTag(node)) {
    case T_InsertStmt: insert(an, (InsertStmt *)node, out); break;
    case T_UpdateStmt: update(an, (UpdateStmt *)node, out); break;
    case T_DeleteStmt: delete(an, (DeleteStmt *)node, out); break;
    default: merge(an, (MergeStmt *)node, out);
    }
}

static const List *returned(List **exprs)
{
    return exprs ? *exprs : NIL;
}

const List *pga_outputs(Node *query)
{
    switch (nodeTag(query)) {
    case T_SelectStmt: return pga_first_select((const SelectStmt *)query)->targetList;
    case T_InsertStmt: return returned(RETURNING((InsertStmt *)query));
    case T_UpdateStmt: return returned(RETURNING((UpdateStmt *)query));
    case T_DeleteStmt: return returned(RETURNING((DeleteStmt *)query));
    case T_MergeStmt: return returned(RETURNING((MergeStmt *)query));
    default: return NIL;
    }
}

void pga_name_as_shown(Node *query, Column *columns, int count)
{
    const List *targets = pga_outputs(query);
    List *names = NIL;
    for (int i = 0; i < count && i < list_length(targets); i++) {
        ResTarget *target = list_nth_node(ResTarget, targets, i);
        if (target->name && strcmp(target->name, "?column?") == 0)
            target->name = (char *)(columns[i].name = pga_figure_name(target->val));
        names = lappend(names, makeString(target->name));
    }
    pga_rename_outputs(query, names);
}
