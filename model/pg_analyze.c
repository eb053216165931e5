/* pg_analyze.c: the entries of the analyzer.
 *
 * A run copies the tree, makes a level of scope relations, analyzes, and settles the aliases. */
#include "model/pg_analyze_impl.h"

/* ---- references ------------------------------------------------------------------------- */

static bool same_text(const char *a, const char *b)
{
    return a == b || (a && b && strcmp(a, b) == 0);
}

void pga_ref(Analyzer *an, PgRefKind kind, const char *schema, const char *name, const char *detail)
{
    ListCell *cell;
    if (schema && strcmp(schema, "pg_catalog") == 0)
        return;
    foreach (cell, an->refs) {
        const PgRef *ref = lfirst(cell);
        if (ref->kind == kind && same_text(ref->name, name) && same_text(ref->schema, schema) &&
            same_text(ref->detail, detail))
            return;
    }
    PgRef *ref = palloc(sizeof *ref);
    *ref = (PgRef){kind, schema, name, detail};
    an->refs = lappend(an->refs, ref);
}

void pga_ref_type(Analyzer *an, Oid type)
{
    if (type < FIRST_USER_TYPE)
        return;
    const TypeInfo *t = pga_type(an, type);
    if (t->elem)
        t = pga_type(an, t->elem);
    if (t->kind != '?' && t->schema)
        pga_ref(an, PG_REF_TYPE, t->schema, t->name, NULL);
}

/* What couldn't be resolved may use any column of the relations that are mentioned. */
static void widen(Analyzer *an)
{
    ListCell *cell;
    List *refs = list_copy(an->refs);
    foreach (cell, refs) {
        const PgRef *ref = lfirst(cell);
        PgColumns columns = {0};
        if (ref->kind != PG_REF_RELATION || !pga_relation(an, ref->schema, ref->name, &columns))
            continue;
        for (size_t i = 0; i < columns.len; i++)
            pga_ref(an, PG_REF_COLUMN, ref->schema, ref->name, columns.at[i].name);
    }
}

/* ---- runs ------------------------------------------------------------------------------- */

static void add_scope_relation(Analyzer *an, const PgScopeRelation *relation)
{
    Rte *rte = pga_new_rte(an, RTE_FIXED, relation->alias);
    pga_set_columns(rte, &relation->columns);
    rte->schema = relation->schema;
    rte->name = relation->name;
    rte->bare = !relation->qualified;
    pga_show(an, rte, relation->alias != NULL, !relation->qualified);
}

static Analyzer *begin(const PgLookup *lookup, const PgScope *scope)
{
    Analyzer *an = palloc0(sizeof *an);
    an->lookup = lookup;
    an->scope = scope;
    pga_push_level(an);
    for (size_t i = 0; scope && i < scope->relation_count; i++)
        add_scope_relation(an, &scope->relations[i]);
    return an;
}

static PgColumns result_columns(Analyzer *an, const Column *columns, int count)
{
    PgColumn *at = palloc0(sizeof *at * (size_t)(count + 1));
    for (int i = 0; i < count; i++) {
        Oid type = columns[i].type == UNKNOWNOID ? TEXTOID : columns[i].type;
        at[i] = (PgColumn){columns[i].name, pga_type_text(an, type, columns[i].typmod),
                           columns[i].collation};
    }
    return (PgColumns){(size_t)count, at};
}

static PgAnalysis finish(Analyzer *an, Node *tree, const Column *columns, int count)
{
    PgAnalysis result = {.incomplete = an->incomplete};
    ListCell *cell;
    pga_settle_names(an->level, !an->scope);
    if (an->incomplete)
        widen(an);
    PgRef *refs = palloc0(sizeof *refs * (size_t)(list_length(an->refs) + 1));
    foreach (cell, an->refs) refs[result.ref_count++] = *(PgRef *)lfirst(cell);
    result.refs = refs;
    result.columns = result_columns(an, columns, count);
    result.tree = tree;
    return result;
}

/* 1::bigint is the constant 1 to a bound, which the server works out. */
static Ex bound_constant(Ex ex)
{
    bool whole = ex.type == INT2OID || ex.type == INT4OID || ex.type == INT8OID;
    if (ex.literal || !IsA(ex.node, TypeCast) || ex.typmod != -1)
        return ex;
    Node *arg = ((TypeCast *)ex.node)->arg;
    if (!IsA(arg, A_Const) || nodeTag(&((A_Const *)arg)->val) != T_Integer ||
        (!whole && ex.type != NUMERICOID))
        return ex;
    ex.node = arg;
    ex.literal = true;
    return ex;
}

static Ex for_use(Analyzer *an, PgExprUse use, const char *target, Ex ex)
{
    int32_t typmod;
    switch (use) {
    case PG_EXPR_CONDITION: return ex.type == UNKNOWNOID ? pga_coerce_boolean(an, ex) : ex;
    case PG_EXPR_ASSIGN:
    case PG_EXPR_BOUND: {
        if (!target)
            return pga_settle(an, ex);
        Oid type = pga_type_of_text(an, target, &typmod);
        if (use == PG_EXPR_BOUND)
            ex = bound_constant(ex);
        bool bound = use == PG_EXPR_BOUND && (ex.literal || ex.type == UNKNOWNOID);
        return bound ? pga_bound(an, ex, type, typmod) : pga_assign(an, ex, type, typmod);
    }
    default: return pga_settle(an, ex);
    }
}

PgAnalysis pg_analyze_expr(const PgLookup *lookup, const PgScope *scope, PgExprUse use,
                           const char *target, const Node *expr)
{
    Analyzer *an = begin(lookup, scope);
    Ex ex = for_use(an, use, target, pga_expr(an, copyObjectImpl(expr)));
    Column column = {.type = ex.type, .typmod = ex.typmod, .collation = ex.collation};
    return finish(an, ex.node, &column, 1);
}

PgAnalysis pg_analyze_query(const PgLookup *lookup, const PgScope *scope, List *names,
                            const Node *statement)
{
    Analyzer *an = begin(lookup, scope);
    Column *columns = NULL;
    int count = 0, i = 0;
    ListCell *cell;
    Node *query = copyObjectImpl(statement);
    if (names && IsA(query, SelectStmt) && ((SelectStmt *)query)->valuesLists)
        query = pga_select_from_values(query);
    query = pga_query(an, query, &columns, &count);
    List *all = NIL;
    if (scope && scope->function)
        pga_name_as_shown(query, columns, count);
    foreach (cell, names)
        if (i < count)
            columns[i++].name = pg_str(lfirst(cell));
    for (i = 0; i < count; i++) all = lappend(all, makeString(pstrdup(columns[i].name)));
    pga_rename_outputs(query, all);
    return finish(an, query, columns, count);
}

/* ---- casts ------------------------------------------------------------------------------ */

/* Does a change of the modifier alone leave every value as it is? (varchar's and numeric's support
 * functions: longer is free; so is no modifier at all) */
static bool wider(Oid base, int32_t from, int32_t to)
{
    if (to == -1 || from == to)
        return true;
    if (from == -1)
        return false;
    switch (base) {
    case VARCHAROID:
    case VARBITOID: return to >= from;
    case NUMERICOID: return (from & 0x7ff) == ((to - 4) & 0x7ff) + 4 && to >= from;
    case TIMEOID:
    case TIMETZOID:
    case TIMESTAMPOID:
    case TIMESTAMPTZOID: return to >= from;
    default: return false;
    }
}

PgCastPath pg_cast_path(const PgLookup *lookup, const char *from, const char *to)
{
    static const PgCastKind kinds[] = {[CX_IMPLICIT] = PG_CAST_IMPLICIT,
                                       [CX_ASSIGNMENT] = PG_CAST_ASSIGNMENT,
                                       [CX_EXPLICIT] = PG_CAST_EXPLICIT};
    Analyzer *an = begin(lookup, NULL);
    int32_t a_typmod, b_typmod;
    Oid a = pga_type_of_text(an, from, &a_typmod), b = pga_type_of_text(an, to, &b_typmod);
    PgCastPath result = {PG_CAST_NONE, false};
    for (Context cx = CX_IMPLICIT; cx <= CX_EXPLICIT && !result.kind; cx++)
        if (pga_can_coerce(an, a, b, cx))
            result.kind = kinds[cx];
    bool domain = pga_type(an, b)->kind == 'd' && a != b;
    bool relabel = result.kind && pga_cast_path(an, a, b, CX_EXPLICIT) == PATH_RELABEL;
    Oid base = pga_element_of(an, b) ? pga_element_of(an, b) : b;
    bool scalar_same = relabel && !domain;
    result.same_bits = scalar_same &&
                       (b_typmod == -1 || a == b || (a == TEXTOID && b_typmod == -1)) &&
                       wider(base, a == b ? a_typmod : -1, b_typmod);
    return result;
}
