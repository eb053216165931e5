/* pg_analyze_expr.c: one function per kind of expression node (parse_expr.c).
 *
 * Each takes the raw node, analyzes what is below, changes the node in place into its canonical
 * form, and returns it with its type. The tree given is a copy of the caller's, so this is safe. */
#include "model/pg_analyze_impl.h"

Ex pga_ex(Node *node, Oid type, int32_t typmod)
{
    return (Ex){.node = node, .type = type, .typmod = typmod};
}

Ex pga_bool(Node *node)
{
    return pga_ex(node, BOOLOID, -1);
}

Ex *pga_box(Ex ex)
{
    Ex *box = palloc(sizeof *box);
    *box = ex;
    return box;
}

List *pga_head(const List *list, int n)
{
    List *head = NIL;
    for (int i = 0; i < n && i < list_length(list); i++) head = lappend(head, list_nth(list, i));
    return head;
}

List *pga_exprs(Analyzer *an, List *nodes)
{
    List *exs = NIL;
    ListCell *cell;
    foreach (cell, nodes) exs = lappend(exs, pga_box(pga_expr(an, lfirst(cell))));
    return exs;
}

List *pga_nodes(List *exs)
{
    List *nodes = NIL;
    ListCell *cell;
    foreach (cell, exs) nodes = lappend(nodes, ((Ex *)lfirst(cell))->node);
    return nodes;
}

/* Coerces all to their common type; InvalidOid when they have none. */
static Oid to_common_type(Analyzer *an, List *exs)
{
    Oid type = pga_common_type(an, exs);
    ListCell *cell;
    if (type == InvalidOid)
        an->incomplete = true;
    if (type == InvalidOid || type == UNRESOLVED)
        return UNRESOLVED;
    foreach (cell, exs) {
        Ex *ex = lfirst(cell);
        *ex = pga_coerce(an, *ex, type, CX_IMPLICIT);
    }
    return type;
}

static Ex common(Analyzer *an, Node *node, List *exs, Oid type)
{
    Ex ex = pga_ex(node, type, pga_common_typmod(an, exs, type));
    ListCell *cell;
    foreach (cell, exs)
        if (!ex.collation && pga_type(an, type)->collatable)
            ex.collation = ((Ex *)lfirst(cell))->collation;
    return ex;
}

/* ---- constants -------------------------------------------------------------------------- */

static const char *decimal(const char *digits)
{
    char *clean = palloc(strlen(digits) + 1), *p = clean;
    for (; *digits; digits++)
        if (*digits != '_')
            *p++ = *digits;
    *p = '\0';
    return clean;
}

static Ex number_const(Analyzer *an, const char *digits)
{
    digits = decimal(digits);
    const char *unsigned_part = digits + (*digits == '-' || *digits == '+');
    bool prefixed =
        unsigned_part[0] == '0' && unsigned_part[1] && strchr("xXoObB", unsigned_part[1]);
    char *end;
    errno = 0;
    long long value = prefixed && strchr("bB", unsigned_part[1])
                          ? strtoll(unsigned_part + 2, &end, 2)
                      : prefixed && strchr("oO", unsigned_part[1])
                          ? strtoll(unsigned_part + 2, &end, 8)
                          : strtoll(prefixed ? unsigned_part : digits, &end, prefixed ? 16 : 10);
    if (*end || errno)
        return pga_constant(an, NUMERICOID, -1, digits);
    if (prefixed && *digits == '-')
        value = -value;
    bool small = value >= INT32_MIN && value <= INT32_MAX;
    return pga_constant(an, small ? INT4OID : INT8OID, -1, psprintf("%lld", value));
}

static const char *bits_of(const char *literal)
{
    StringInfoData out;
    initStringInfo(&out);
    if (*literal != 'x' && *literal != 'X')
        return literal + 1;
    for (const char *p = literal + 1; *p; p++) {
        int digit = *p <= '9' ? *p - '0' : (*p | 32) - 'a' + 10;
        for (int bit = 3; bit >= 0; bit--) appendStringInfoChar(&out, digit >> bit & 1 ? '1' : '0');
    }
    return out.data;
}

static Ex const_expr(Analyzer *an, A_Const *node)
{
    Ex ex = pga_ex((Node *)node, UNKNOWNOID, -1);
    ex.literal = true;
    if (node->isnull)
        return ex;
    switch (nodeTag(&node->val)) {
    case T_Integer: return pga_constant(an, INT4OID, -1, psprintf("%d", intVal(&node->val)));
    case T_Float: return number_const(an, node->val.fval.fval);
    case T_Boolean:
        return pga_constant(an, BOOLOID, -1, node->val.boolval.boolval ? "true" : "false");
    case T_BitString: return pga_constant(an, BITOID, -1, bits_of(node->val.bsval.bsval));
    default: return ex;
    }
}

/* ---- casts and constructors ------------------------------------------------------------- */

static Ex array_expr(Analyzer *an, A_ArrayExpr *node, Oid target, int32_t typmod)
{
    List *exs = NIL;
    ListCell *cell;
    Oid elem = target ? pga_element_of(an, target) : InvalidOid;
    bool nested = false;
    foreach (cell, node->elements) {
        Node *item = lfirst(cell);
        bool array = IsA(item, A_ArrayExpr);
        nested |= array;
        Ex ex = array ? array_expr(an, (A_ArrayExpr *)item, target, typmod) : pga_expr(an, item);
        if (target && !array && pga_element_of(an, ex.type) == InvalidOid)
            ex = pga_coerce_typmod(an, ex, elem, typmod, CX_EXPLICIT);
        exs = lappend(exs, pga_box(ex));
    }
    Oid type = target;
    if (!target && exs) {
        Oid one = to_common_type(an, exs);
        type = one == UNRESOLVED ? UNRESOLVED : nested || pga_type(an, one)->is_array
             ? pga_base_type(an, one, NULL) : pga_array_of(an, one);
        elem = one;
    }
    node->elements = pga_nodes(exs);
    Ex ex = common(an, (Node *)node, exs, nested ? type : elem ? elem : UNRESOLVED);
    ex.type = type ? type : UNRESOLVED;
    ex.elements = exs;
    return ex;
}

static Ex cast_expr(Analyzer *an, TypeCast *cast)
{
    int32_t typmod;
    Oid type = pga_type_of_tree(an, cast->typeName, &typmod);
    int32_t base_typmod = typmod;
    Oid base = pga_base_type(an, type, &base_typmod);
    Ex ex;
    if (IsA(cast->arg, A_ArrayExpr) && pga_type(an, base)->is_array) {
        ex = array_expr(an, (A_ArrayExpr *)cast->arg, base, base_typmod);
        if (ex.elements && base == type)
            return ex;
        pga_ref_type(an, type);
        if (base == type || !ex.elements) {
            cast->arg = ex.node;
            cast->typeName = pga_type_tree(an, type, typmod);
            return pga_ex((Node *)cast, type, typmod);
        }
    } else {
        ex = pga_expr(an, cast->arg);
    }
    return pga_coerce_typmod(an, ex, type, typmod, CX_EXPLICIT);
}

const char *pga_collation(Analyzer *an, CollateClause *clause)
{
    const char *schema = pg_name_schema(clause->collname), *name = pg_name_last(clause->collname);
    if (!schema || strcmp(schema, "pg_catalog") == 0) {
        clause->collname = list_make1(llast(clause->collname));
        return pg_quote(name);
    }
    pga_ref(an, PG_REF_COLLATION, schema, name, NULL);
    return psprintf("%s.%s", pg_quote(schema), pg_quote(name));
}

/* A literal stays one below COLLATE, and takes its type from what is around both. */
static Ex collate_expr(Analyzer *an, CollateClause *node)
{
    Ex ex = pga_expr(an, node->arg);
    if (IsA(ex.node, CollateClause))
        ex.node = ((CollateClause *)ex.node)->arg;
    ex.collation = pga_collation(an, node);
    node->arg = ex.node;
    ex.node = (Node *)node;
    ex.column = false;
    ex.elements = NIL;
    return ex;
}

/* ROW(t.*, 1): stars stand for all columns. */
static List *spread_stars(Analyzer *an, List *nodes)
{
    List *targets = NIL, *exs = NIL;
    ListCell *cell;
    foreach (cell, nodes) {
        ResTarget *target = makeNode(ResTarget);
        target->val = lfirst(cell);
        targets = lappend(targets, target);
    }
    pga_targets(an, targets, &exs);
    return exs;
}

static Ex row_expr(Analyzer *an, RowExpr *node)
{
    List *exs = spread_stars(an, node->args);
    node->args = pga_nodes(exs);
    node->row_format = COERCE_EXPLICIT_CALL;
    node->colnames = NIL;
    Ex ex = pga_ex((Node *)node, RECORDOID, -1);
    ex.elements = exs;
    return ex;
}

/* ---- CASE, COALESCE, GREATEST ----------------------------------------------------------- */

/* CASE x WHEN y: the right side as the operator x = y demands. */
static Node *case_when(Analyzer *an, Ex subject, Node *value)
{
    Ex ex = pga_operator(an, list_make1(makeString("=")), subject, pga_expr(an, value), false);
    return IsA(ex.node, A_Expr) ? ((A_Expr *)ex.node)->rexpr : ex.node;
}

static Ex case_expr(Analyzer *an, CaseExpr *node)
{
    Ex subject = {0};
    List *results = NIL;
    ListCell *cell;
    if (node->arg) {
        subject = pga_settle(an, pga_expr(an, (Node *)node->arg));
        node->arg = (Expr *)subject.node;
        subject.literal = false;
        subject.elements = NIL;
    }
    foreach (cell, node->args) {
        CaseWhen *when = lfirst(cell);
        if (node->arg)
            when->expr = (Expr *)case_when(an, subject, (Node *)when->expr);
        else
            when->expr = (Expr *)pga_coerce_boolean(an, pga_expr(an, (Node *)when->expr)).node;
        results = lappend(results, pga_box(pga_expr(an, (Node *)when->result)));
    }
    Node *otherwise = (Node *)node->defresult;
    if (!otherwise) {
        otherwise = (Node *)makeNode(A_Const);
        ((A_Const *)otherwise)->isnull = true;
    }
    results = lcons(pga_box(pga_expr(an, otherwise)), results);
    Oid type = to_common_type(an, results);
    node->defresult = (Expr *)((Ex *)linitial(results))->node;
    for (int i = 0; i < list_length(node->args); i++)
        list_nth_node(CaseWhen, node->args, i)->result =
            (Expr *)((Ex *)list_nth(results, i + 1))->node;
    return common(an, (Node *)node, results, type);
}

static Ex list_expr(Analyzer *an, Node *node, List **args)
{
    List *exs = pga_exprs(an, *args);
    Oid type = to_common_type(an, exs);
    *args = pga_nodes(exs);
    return common(an, node, exs, type);
}

/* ---- subscripts and fields -------------------------------------------------------------- */

static Node *subscript(Analyzer *an, Node *node, Oid container)
{
    if (!node)
        return NULL;
    Ex ex = pga_expr(an, node);
    if (container == JSONBOID)
        return pga_coerce(an, ex, ex.type == UNKNOWNOID ? TEXTOID : INT4OID, CX_ASSIGNMENT).node;
    return pga_coerce(an, ex, INT4OID, CX_ASSIGNMENT).node;
}

static Ex subscript_expr(Analyzer *an, Ex ex, A_Indices *indices, bool any_slice)
{
    Oid container = pga_base_type(an, ex.type, &ex.typmod);
    const TypeInfo *t = pga_type(an, container);
    indices->lidx = subscript(an, indices->lidx, container);
    indices->uidx = subscript(an, indices->uidx, container);
    ex.type = container == JSONBOID || any_slice ? container : t->elem ? t->elem : UNRESOLVED;
    return ex;
}

static Ex field_expr(Analyzer *an, Ex ex, const char *name)
{
    const PgColumns *columns = pga_fields(an, &ex);
    Ex field = pga_ex(ex.node, UNRESOLVED, -1);
    for (size_t i = 0; columns && i < columns->len; i++)
        if (strcmp(columns->at[i].name, name) == 0) {
            const TypeInfo *t = pga_type(an, pga_base_type(an, ex.type, NULL));
            if (t->schema)
                pga_ref(an, PG_REF_COLUMN, t->schema, t->name, name);
            field.type = pga_type_of_text(an, columns->at[i].type, &field.typmod);
            field.collation = columns->at[i].collation;
            return field;
        }
    an->incomplete = true;
    return field;
}

/* Follows one run of subscripts, whose result is an element unless one is a slice. */
static Ex indirect_run(Analyzer *an, Ex ex, List *items, int *at)
{
    Oid container = ex.type;
    int first = *at;
    bool slice = false;
    for (; *at < list_length(items) && IsA(list_nth(items, *at), A_Indices); ++*at)
        slice |= ((A_Indices *)list_nth(items, *at))->is_slice;
    Ex result = ex;
    for (int i = first; i < *at; i++) {
        ex.type = container;
        result = subscript_expr(an, ex, list_nth(items, i), slice);
    }
    return result;
}

/* ((x).a).b is (x).a.b, but (x[1])[2] isn't x[1][2]. */
static void merge_indirection(A_Indirection *node)
{
    if (!IsA(node->arg, A_Indirection))
        return;
    A_Indirection *inner = (A_Indirection *)node->arg;
    if (IsA(llast(inner->indirection), A_Indices) && IsA(linitial(node->indirection), A_Indices))
        return;
    node->indirection = list_concat(list_copy(inner->indirection), node->indirection);
    node->arg = inner->arg;
}

static Ex indirection_expr(Analyzer *an, A_Indirection *node)
{
    Ex ex;
    const Node *first = linitial(node->indirection);
    if (IsA(first, String) && pga_row_column(an, node->arg, pg_str(first), &ex)) {
        if (list_length(node->indirection) == 1)
            return ex;
        node->indirection = list_copy_tail(node->indirection, 1);
    } else {
        ex = pga_expr(an, node->arg);
    }
    node->arg = ex.node;
    for (int i = 0; i < list_length(node->indirection);) {
        Node *item = list_nth(node->indirection, i);
        if (IsA(item, A_Indices)) {
            ex = indirect_run(an, ex, node->indirection, &i);
            continue;
        }
        if (IsA(item, String))
            ex = field_expr(an, ex, strVal(item));
        i++;
    }
    merge_indirection(node);
    ex.node = (Node *)node;
    ex.literal = ex.column = false;
    ex.elements = NIL;
    return ex;
}

/* ---- leaves ----------------------------------------------------------------------------- */

static Ex value_function(SQLValueFunction *node)
{
    static const struct { Oid type; bool typmod; } types[] = {
        [SVFOP_CURRENT_DATE] = {DATEOID, false},
        [SVFOP_CURRENT_TIME] = {TIMETZOID, false},
        [SVFOP_CURRENT_TIME_N] = {TIMETZOID, true},
        [SVFOP_CURRENT_TIMESTAMP] = {TIMESTAMPTZOID, false},
        [SVFOP_CURRENT_TIMESTAMP_N] = {TIMESTAMPTZOID, true},
        [SVFOP_LOCALTIME] = {TIMEOID, false},
        [SVFOP_LOCALTIME_N] = {TIMEOID, true},
        [SVFOP_LOCALTIMESTAMP] = {TIMESTAMPOID, false},
        [SVFOP_LOCALTIMESTAMP_N] = {TIMESTAMPOID, true},
        [SVFOP_CURRENT_ROLE] = {NAMEOID, false},
        [SVFOP_CURRENT_USER] = {NAMEOID, false},
        [SVFOP_USER] = {NAMEOID, false},
        [SVFOP_SESSION_USER] = {NAMEOID, false},
        [SVFOP_CURRENT_CATALOG] = {NAMEOID, false},
        [SVFOP_CURRENT_SCHEMA] = {NAMEOID, false},
    };
    return pga_ex((Node *)node, types[node->op].type, types[node->op].typmod ? node->typmod : -1);
}

static Ex param_expr(Analyzer *an, ParamRef *node)
{
    Ex ex = pga_ex((Node *)node, UNRESOLVED, -1);
    if (an->scope && node->number > 0 && (size_t)node->number <= an->scope->params.len)
        ex.type = pga_type_of_text(an, an->scope->params.at[node->number - 1].type, &ex.typmod);
    else
        an->incomplete = true;
    ex.typmod = -1;
    return ex;
}

static Ex grouping_func(Analyzer *an, GroupingFunc *node)
{
    node->args = pga_nodes(pga_exprs(an, node->args));
    return pga_ex((Node *)node, INT4OID, -1);
}

static Ex func_call(Analyzer *an, FuncCall *call)
{
    const PgUserFunction *user;
    const PgBuiltinFunction *builtin;
    Ex ex;
    bool may_be_column = list_length(call->args) == 1 && list_length(call->funcname) == 1;
    if (may_be_column && !pga_has_function(an, call->funcname) &&
        pga_row_column(an, linitial(call->args), pg_name_last(call->funcname), &ex))
        return ex;
    return pga_function(an, call, &user, &builtin);
}

static Ex boolean_test(Analyzer *an, BooleanTest *node)
{
    node->arg = (Expr *)pga_coerce_boolean(an, pga_expr(an, (Node *)node->arg)).node;
    return pga_bool((Node *)node);
}

/* ---- XML -------------------------------------------------------------------------------- */

/* XMLFOREST(a AS b): named arguments are ResTargets. */
static void xml_named(Analyzer *an, XmlExpr *node)
{
    ListCell *cell;
    foreach (cell, node->named_args) {
        ResTarget *target = lfirst(cell);
        Ex ex = pga_settle(an, pga_expr(an, target->val));
        if (!target->name)
            target->name = (char *)pga_figure_name(target->val);
        target->val = ex.node;
    }
}

static Oid xml_argument_type(const XmlExpr *node, int i)
{
    switch (node->op) {
    case IS_XMLCONCAT:
    case IS_XMLELEMENT:
    case IS_DOCUMENT: return XMLOID;
    case IS_XMLPARSE: return i == 0 ? TEXTOID : BOOLOID;
    case IS_XMLPI: return TEXTOID;
    case IS_XMLROOT: return i == 0 ? XMLOID : i == 1 ? TEXTOID : INT4OID;
    default: return InvalidOid;
    }
}

static Ex xml_expr(Analyzer *an, XmlExpr *node)
{
    int i = 0;
    ListCell *cell;
    xml_named(an, node);
    foreach (cell, node->args) {
        Ex ex = pga_expr(an, lfirst(cell));
        Oid type = xml_argument_type(node, i++);
        bool any = node->op == IS_XMLELEMENT && ex.type != UNKNOWNOID;
        lfirst(cell) = any ? ex.node : pga_coerce(an, ex, type, CX_ASSIGNMENT).node;
    }
    return pga_ex((Node *)node, node->op == IS_DOCUMENT ? BOOLOID : XMLOID, -1);
}

static Ex xml_serialize(Analyzer *an, XmlSerialize *node)
{
    int32_t typmod;
    Oid type = pga_type_of_tree(an, node->typeName, &typmod);
    node->expr = pga_coerce(an, pga_expr(an, node->expr), XMLOID, CX_IMPLICIT).node;
    node->typeName = pga_type_tree(an, type, typmod);
    return pga_ex((Node *)node, type, typmod);
}

/* ---- dispatch --------------------------------------------------------------------------- */

bool pga_deeper(Analyzer *an)
{
    if (an->depth >= MAX_ANALYZE_DEPTH) {
        an->incomplete = true;
        return false;
    }
    an->depth++;
    return true;
}

static Ex other_expr(Analyzer *an, Node *node)
{
    bool done = false;
    Ex ex = pga_json(an, node, &done);
    if (done)
        return ex;
    an->incomplete = true;
    return pga_ex(node, UNRESOLVED, -1);
}

static Ex dispatch(Analyzer *an, Node *node)
{
    Ex ex;
    switch (nodeTag(node)) {
    case T_ColumnRef: return pga_column_ref(an, (ColumnRef *)node);
    case T_ParamRef: return param_expr(an, (ParamRef *)node);
    case T_A_Const: return const_expr(an, (A_Const *)node);
    case T_A_Indirection: return indirection_expr(an, (A_Indirection *)node);
    case T_A_ArrayExpr: return array_expr(an, (A_ArrayExpr *)node, InvalidOid, -1);
    case T_TypeCast: return cast_expr(an, (TypeCast *)node);
    case T_CollateClause: return collate_expr(an, (CollateClause *)node);
    case T_A_Expr: return pga_a_expr(an, (A_Expr *)node);
    case T_BoolExpr: return pga_bool_expr(an, (BoolExpr *)node);
    case T_FuncCall: return func_call(an, (FuncCall *)node);
    case T_GroupingFunc: return grouping_func(an, (GroupingFunc *)node);
    case T_SubLink: return pga_sublink(an, (SubLink *)node);
    case T_CaseExpr: return case_expr(an, (CaseExpr *)node);
    case T_RowExpr: return row_expr(an, (RowExpr *)node);
    case T_CoalesceExpr: return list_expr(an, node, &((CoalesceExpr *)node)->args);
    case T_MinMaxExpr: return list_expr(an, node, &((MinMaxExpr *)node)->args);
    case T_SQLValueFunction: return value_function((SQLValueFunction *)node);
    case T_XmlExpr: return xml_expr(an, (XmlExpr *)node);
    case T_XmlSerialize: return xml_serialize(an, (XmlSerialize *)node);
    case T_BooleanTest: return boolean_test(an, (BooleanTest *)node);
    case T_NullTest:
        ex = pga_expr(an, (Node *)((NullTest *)node)->arg);
        return pga_null_test(ex.node, ((NullTest *)node)->nulltesttype);
    case T_SetToDefault:
        ex = pga_ex(node, UNKNOWNOID, -1);
        ex.is_default = true;
        return ex;
    default: return other_expr(an, node);
    }
}

Ex pga_expr(Analyzer *an, Node *node)
{
    if (!node || !pga_deeper(an))
        return pga_ex(node ? node : (Node *)makeNode(A_Star), UNRESOLVED, -1);
    Ex ex = dispatch(an, node);
    an->depth--;
    return ex;
}
