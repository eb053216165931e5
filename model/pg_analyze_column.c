/* pg_analyze_column.c: what a name in an expression means, and what it is called in the end
 * (parse_relation.c, and ruleutils.c's set_rtable_names).
 *
 * A column reference becomes alias.column. The alias is a node that all references to a FROM item
 * share, so that pga_settle_names can make the aliases of nested queries unique, as the server
 * does: an alias that an outer query uses too gets the suffix _1. */
#include "model/pg_analyze_impl.h"

void pga_resolve_column(Analyzer *an, Column *column)
{
    if (column->type == InvalidOid && column->type_text)
        column->type = pga_type_of_text(an, column->type_text, &column->typmod);
    if (column->type == InvalidOid)
        column->type = UNRESOLVED;
}

static void note_column(Analyzer *an, const Rte *rte, int i)
{
    const Column *column = &rte->columns[i];
    if (column->from)
        note_column(an, column->from, column->from_column);
    else if (rte->schema && (rte->kind == RTE_REL || rte->kind == RTE_FIXED))
        pga_ref(an, PG_REF_COLUMN, rte->schema, rte->name, column->real_name);
}

static ColumnRef *reference(Analyzer *an, Level *level, const Rte *rte, String *column)
{
    ColumnRef *ref = makeNode(ColumnRef);
    Node *last = column ? (Node *)column : (Node *)makeNode(A_Star);
    bool bare = !rte->alias || rte->transparent || (rte->bare && level == an->level);
    ref->fields = bare ? list_make1(last) : list_make2(rte->name_node, last);
    ref->location = -1;
    return ref;
}

Ex pga_column(Analyzer *an, Level *level, Rte *rte, int i)
{
    Column *column = &rte->columns[i];
    if (rte->kind == RTE_JOINED && (!rte->alias || rte->transparent) && column->from)
        return pga_column(an, level, column->from, column->from_column);
    pga_resolve_column(an, column);
    note_column(an, rte, i);
    level->uses++;
    if (!column->node)
        column->node = makeString(pstrdup(column->shown ? column->shown : column->name));
    ColumnRef *ref = reference(an, level, rte, column->node);
    Ex ex = pga_ex((Node *)ref, column->type, column->typmod);
    ex.collation = column->collation;
    ex.column = true;
    return ex;
}

static int column_named(const Rte *rte, const char *name)
{
    for (int i = 0; i < rte->column_count; i++)
        if (strcmp(rte->columns[i].name, name) == 0)
            return i;
    return -1;
}

static bool usable(const Level *level, const NsItem *item)
{
    return !item->lateral || level->lateral;
}

static Oid system_column(const char *name)
{
    static const struct { const char *name; Oid type; } columns[] = {
        {"ctid", TIDOID}, {"xmin", XIDOID}, {"xmax", XIDOID}, {"cmin", CIDOID}, {"cmax", CIDOID},
        {"tableoid", OIDOID},
    };
    for (size_t i = 0; i < sizeof columns / sizeof *columns; i++)
        if (strcmp(columns[i].name, name) == 0)
            return columns[i].type;
    return InvalidOid;
}

/* A column of one FROM item: also a system column, or one that can only be believed in. */
static bool column_of(Analyzer *an, Level *level, Rte *rte, const char *name, Ex *ex)
{
    int i = column_named(rte, name);
    if (i >= 0) {
        *ex = pga_column(an, level, rte, i);
        return true;
    }
    Oid type = rte->kind == RTE_REL ? system_column(name) : InvalidOid;
    if (!type && !rte->unknown)
        return false;
    level->uses++;
    ColumnRef *ref = reference(an, level, rte, makeString(pstrdup(name)));
    *ex = pga_ex((Node *)ref, type ? type : UNRESOLVED, -1);
    return true;
}

static bool in_level(Analyzer *an, Level *level, const char *name, Ex *ex)
{
    ListCell *cell;
    NsItem *unknown = NULL;
    foreach (cell, level->visible) {
        NsItem *item = lfirst(cell);
        if (!item->by_column || !usable(level, item))
            continue;
        if (item->rte->unknown)
            unknown = item;
        else if (column_of(an, level, item->rte, name, ex))
            return true;
    }
    return unknown && column_of(an, level, unknown->rte, name, ex);
}

bool pga_is_input_column(Analyzer *an, const char *name)
{
    ListCell *cell;
    foreach (cell, an->level->visible) {
        NsItem *item = lfirst(cell);
        if (item->by_column && column_named(item->rte, name) >= 0)
            return true;
    }
    return false;
}

static NsItem *find_item(Analyzer *an, const char *schema, const char *name, Level **at)
{
    ListCell *cell;
    for (Level *level = an->level; level; level = level->parent)
        foreach (cell, level->visible) {
            NsItem *item = lfirst(cell);
            const Rte *rte = item->rte;
            if (!item->by_name || !rte->alias || !usable(level, item))
                continue;
            bool same = schema ? rte->schema && rte->name && strcmp(rte->schema, schema) == 0 &&
                                     strcmp(rte->name, name) == 0
                               : strcmp(rte->alias, name) == 0;
            *at = level;
            if (same)
                return item;
        }
    return NULL;
}

/* The whole row of a FROM item; of one without columns of its own type (a scalar function), that.
 */
static Ex whole_row(Analyzer *an, Level *level, Rte *rte)
{
    if (rte->kind == RTE_FUNC && rte->column_count == 1 && !rte->unknown)
        return pga_column(an, level, rte, 0);
    Oid type = RECORDOID;
    int32_t typmod;
    level->uses++;
    for (int i = 0; i < rte->column_count; i++) note_column(an, rte, i);
    if (rte->schema && (rte->kind == RTE_REL || rte->kind == RTE_FIXED))
        type = pga_type_of_text(
            an, psprintf("%s.%s", pg_quote(rte->schema), pg_quote(rte->name)), &typmod);
    ColumnRef *ref = makeNode(ColumnRef);
    ref->fields = list_make2(rte->name_node, makeNode(A_Star));
    ref->location = -1;
    return pga_ex((Node *)ref, type, -1);
}

static bool is_star(const ColumnRef *ref)
{
    return IsA(llast(ref->fields), A_Star);
}

/* A parameter by name, or function.name. */
static bool param_named(Analyzer *an, const char *function, const char *name, Ex *ex)
{
    const PgScope *scope = an->scope;
    if (!scope || (function && (!scope->function || strcmp(function, scope->function) != 0)))
        return false;
    for (size_t i = 0; i < scope->params.len; i++) {
        const PgColumn *param = &scope->params.at[i];
        if (!param->name || strcmp(param->name, name) != 0)
            continue;
        ParamRef *ref = makeNode(ParamRef);
        ref->number = (int)i + 1;
        ref->location = -1;
        *ex = pga_ex((Node *)ref, InvalidOid, -1);
        ex->type = pga_type_of_text(an, param->type, &ex->typmod);
        ex->typmod = -1;
        return true;
    }
    return false;
}

static Ex unresolved(Analyzer *an, ColumnRef *ref)
{
    an->incomplete = true;
    an->level->uses++;
    return pga_ex((Node *)ref, UNRESOLVED, -1);
}

static Ex single_name(Analyzer *an, ColumnRef *ref)
{
    const char *name = pg_str(linitial(ref->fields));
    Level *at;
    Ex ex;
    for (Level *level = an->level; level; level = level->parent)
        if (in_level(an, level, name, &ex))
            return ex;
    NsItem *item = find_item(an, NULL, name, &at);
    if (item)
        return whole_row(an, at, item->rte);
    return param_named(an, NULL, name, &ex) ? ex : unresolved(an, ref);
}

/* parameter.field, or function.parameter.field, is (parameter).field. */
static bool param_field(Analyzer *an, const char *function, const char *name, const ColumnRef *ref,
                        Ex *ex)
{
    if (!param_named(an, function, name, ex))
        return false;
    A_Indirection *field = makeNode(A_Indirection);
    field->arg = ex->node;
    field->indirection = list_make1(llast(ref->fields));
    *ex = pga_expr(an, (Node *)field);
    return true;
}

static Ex qualified_name(Analyzer *an, ColumnRef *ref)
{
    int n = list_length(ref->fields);
    const char *name = pg_str(list_nth(ref->fields, n - 2));
    const char *schema = n > 2 ? pg_str(list_nth(ref->fields, n - 3)) : NULL;
    Level *at;
    Ex ex;
    NsItem *item = find_item(an, schema, name, &at);
    if (item && is_star(ref))
        return whole_row(an, at, item->rte);
    if (is_star(ref))
        return unresolved(an, ref);
    const char *column = pg_str(llast(ref->fields));
    if (item && column_of(an, at, item->rte, column, &ex))
        return ex;
    if (!schema && param_named(an, name, column, &ex))
        return ex;
    return param_field(an, schema, name, ref, &ex) ? ex : unresolved(an, ref);
}

/* Whether a bare name is, or may be, that of a column. */
static bool may_name_column(Analyzer *an, const char *name)
{
    ListCell *cell;
    for (Level *level = an->level; level; level = level->parent)
        foreach (cell, level->visible) {
            const NsItem *item = lfirst(cell);
            if (item->by_column && (item->rte->unknown || column_named(item->rte, name) >= 0))
                return true;
        }
    return false;
}

bool pga_row_column(Analyzer *an, const Node *row, const char *column, Ex *ex)
{
    const ColumnRef *ref = (const ColumnRef *)row;
    if (!IsA(row, ColumnRef) || list_length(ref->fields) != 1 || is_star(ref))
        return false;
    const char *name = pg_str(linitial(ref->fields));
    Level *at;
    NsItem *item = may_name_column(an, name) ? NULL : find_item(an, NULL, name, &at);
    return item && column_of(an, at, item->rte, column, ex);
}

Ex pga_column_ref(Analyzer *an, ColumnRef *ref)
{
    if (list_length(ref->fields) > 1)
        return qualified_name(an, ref);
    return is_star(ref) ? unresolved(an, ref) : single_name(an, ref);
}

/* ---- stars ------------------------------------------------------------------------------ */

static void expand_rte(Analyzer *an, Level *level, Rte *rte, List **exs, List **names)
{
    if (rte->unknown)
        an->incomplete = true;
    for (int i = 0; i < rte->column_count; i++) {
        *exs = lappend(*exs, pga_box(pga_column(an, level, rte, i)));
        *names = lappend(*names, (void *)rte->columns[i].name);
    }
}

bool pga_expand_star(Analyzer *an, ColumnRef *ref, List **exs, List **names)
{
    int n = list_length(ref->fields);
    Level *at;
    ListCell *cell;
    if (!is_star(ref))
        return false;
    if (n == 1) {
        foreach (cell, an->level->visible) {
            NsItem *item = lfirst(cell);
            if (item->rte->unknown)
                return false;
            if (item->by_column)
                expand_rte(an, an->level, item->rte, exs, names);
        }
        return true;
    }
    const char *schema = n > 2 ? pg_str(list_nth(ref->fields, n - 3)) : NULL;
    NsItem *item = find_item(an, schema, pg_str(list_nth(ref->fields, n - 2)), &at);
    if (!item || item->rte->unknown)
        return false;
    expand_rte(an, at, item->rte, exs, names);
    return true;
}

/* ---- aliases ---------------------------------------------------------------------------- */

static bool taken(List *names, const char *name)
{
    ListCell *cell;
    foreach (cell, names)
        if (strcmp(lfirst(cell), name) == 0)
            return true;
    return false;
}

static int compare_names(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static bool any_twice(const Rte *rte)
{
    bool twice = false;
    const char **names = palloc(sizeof *names * (size_t)(rte->column_count + 1));
    for (int i = 0; i < rte->column_count; i++) names[i] = rte->columns[i].name;
    qsort(names, (size_t)rte->column_count, sizeof *names, compare_names);
    for (int i = 1; i < rte->column_count; i++) twice |= strcmp(names[i - 1], names[i]) == 0;
    return twice;
}

static const char *free_name(List *names, const char *name)
{
    if (!taken(names, name))
        return name;
    for (int i = 1;; i++) {
        char suffix[16];
        snprintf(suffix, sizeof suffix, "_%d", i);
        size_t room = NAMEDATALEN - 1 - strlen(suffix), len = strlen(name);
        char *next = psprintf("%.*s%s", (int)(len < room ? len : room), name, suffix);
        if (!taken(names, next))
            return next;
    }
}

void pga_part_names(Rte *rte)
{
    List *names = NIL;
    if (!any_twice(rte))
        return;
    for (int i = 0; i < rte->column_count; i++) {
        Column *column = &rte->columns[i];
        column->shown = free_name(names, column->name);
        names = lappend(names, (void *)column->shown);
    }
    rte->renamed = true;
}

/* A join's column has the name that its side shows. */
static const char *base_name(const Column *column)
{
    const Column *below = column->from ? &column->from->columns[column->from_column] : NULL;
    bool same = below && below->shown && strcmp(below->name, column->name) == 0;
    return same ? below->shown : column->name;
}

/* Where USING makes a column that is no plain one, all other columns of that name are shown with
 * another (ruleutils.c: has_dangerous_join_using). */
static void part_from_using(const Level *level, Rte *rte)
{
    List *names = list_copy(level->merged);
    bool clash = false;
    for (int i = 0; i < rte->column_count; i++)
        clash |= !rte->columns[i].merged && taken(level->merged, rte->columns[i].name);
    for (int i = 0; clash && i < rte->column_count; i++) {
        Column *column = &rte->columns[i];
        if (column->merged)
            continue;
        column->shown = free_name(names, base_name(column));
        names = lappend(names, (void *)column->shown);
        if (column->node)
            column->node->sval = pstrdup(column->shown);
    }
    rte->renamed |= clash;
}

/* Drops an alias that says nothing. */
static void trim_alias(Rte *rte)
{
    if (rte->var && !rte->renamed && !rte->list_columns &&
        strcmp(rte->name_node->sval, rte->var->relname) == 0)
        rte->var->alias = NULL;
}

static void list_columns(Rte *rte)
{
    rte->alias_node->colnames = NIL;
    if (!rte->renamed && !rte->list_columns)
        return;
    for (int i = 0; i < rte->column_count; i++) {
        const Column *column = &rte->columns[i];
        const char *name = column->shown ? column->shown : column->name;
        rte->alias_node->colnames =
            lappend(rte->alias_node->colnames, makeString(pstrdup(name)));
    }
}

static void settle_level(Level *level, List *names)
{
    ListCell *cell;
    names = list_copy(names);
    foreach (cell, level->rtes) {
        Rte *rte = lfirst(cell);
        if (!rte->alias)
            continue;
        if (level->computed && rte->kind != RTE_FIXED)
            part_from_using(level, rte);
        const char *name = rte->kind == RTE_FIXED ? rte->alias : free_name(names, rte->alias);
        names = lappend(names, (void *)name);
        rte->name_node->sval = pstrdup(name);
        if (rte->lock)
            linitial_node(RangeVar, rte->lock->lockedRels)->relname = pstrdup(name);
        if (rte->alias_node) {
            rte->alias_node->aliasname = pstrdup(name);
            list_columns(rte);
            trim_alias(rte);
        }
    }
    foreach (cell, level->children) settle_level(lfirst(cell), names);
}

void pga_settle_names(Level *top, bool is_view)
{
    settle_level(top, is_view ? list_make2("old", "new") : NIL);
}
