/* pg_analyze_cast.c: which type becomes which, and the casts that show it (parse_coerce.c).
 *
 * Every coercion the server makes becomes one TypeCast with type and modifier. Casts are pushed
 * into ARRAY[…] and ROW(…), and a constant relabelled from one string type to another is simply a
 * constant of the other: that is all that tells ('a'::character varying)::text from 'a'::text. */
#include "model/pg_analyze_impl.h"

/* ---- paths ------------------------------------------------------------------------------ */

static bool allowed(char context, Context cx)
{
    return context == 'i' || (context == 'a' && cx >= CX_ASSIGNMENT) || cx == CX_EXPLICIT;
}

/* The casts of extension citext: its bits are those of text. */
static char citext_cast(const Analyzer *an, Oid from, Oid to)
{
    if (!an->citext || (from != an->citext && to != an->citext))
        return 0;
    Oid other = from == an->citext ? to : from;
    if (other == TEXTOID || other == VARCHAROID)
        return from == an->citext ? 'i' : 'a';
    return other == BPCHAROID || other == BOOLOID || other == INETOID ? 'a' : 0;
}

static char user_cast(Analyzer *an, Oid from, Oid to)
{
    if (citext_cast(an, from, to))
        return citext_cast(an, from, to);
    if (!an->lookup->cast)
        return 0;
    return an->lookup->cast(an->lookup->data, pga_type(an, from)->text, pga_type(an, to)->text);
}

/* Any type has an implicit-by-assignment cast to string types, and an explicit one from them. */
static Path io_path(Analyzer *an, Oid from, Oid to, Context cx)
{
    if (cx >= CX_ASSIGNMENT && pga_type(an, to)->category == 'S')
        return PATH_IO;
    if (cx >= CX_EXPLICIT && pga_type(an, from)->category == 'S')
        return PATH_IO;
    return PATH_NONE;
}

/* Types that answer to a row of pg_cast with a pseudo-type at one end. */
static bool binary_range_cast(Analyzer *an, Oid from, Oid to)
{
    const TypeInfo *range = pga_type(an, from), *multi = pga_type(an, to);
    return multi->kind == 'm' && range->kind == 'r' && multi->related == from;
}

Path pga_cast_path(Analyzer *an, Oid from, Oid to, Context cx)
{
    from = pga_base_type(an, from, NULL);
    to = pga_base_type(an, to, NULL);
    if (from == to)
        return PATH_RELABEL;
    const PgBuiltinCast *cast = pg_builtin_cast(from, to);
    if (cast)
        return !allowed(cast->context, cx) ? PATH_NONE : cast->method == 'b' ? PATH_RELABEL
             : cast->method == 'f' ? PATH_FUNC : PATH_IO;
    char context = user_cast(an, from, to);
    if (context)
        return !allowed(context, cx)         ? PATH_NONE
               : citext_cast(an, from, to) ? PATH_RELABEL
                                           : PATH_FUNC;
    if (binary_range_cast(an, from, to))
        return cx >= CX_EXPLICIT ? PATH_FUNC : PATH_NONE;
    const TypeInfo *a = pga_type(an, from), *b = pga_type(an, to);
    if (a->is_array && b->is_array && to != OIDVECTOROID && to != INT2VECTOROID) {
        Path path = pga_cast_path(an, a->elem, b->elem, cx);
        if (path != PATH_NONE)
            return PATH_ARRAY;
    }
    return io_path(an, from, to, cx);
}

bool pga_can_coerce(Analyzer *an, Oid from, Oid to, Context cx)
{
    if (from == to || to == ANYOID || from == UNKNOWNOID || pga_is_polymorphic(to))
        return true;
    if (pga_cast_path(an, from, to, cx) != PATH_NONE)
        return true;
    if ((from == RECORDOID && pga_is_composite(an, to)) ||
        (to == RECORDOID && pga_is_composite(an, from)))
        return true;
    return to == RECORDARRAYOID && pga_is_composite(an, pga_element_of(an, from));
}

/* ---- constants -------------------------------------------------------------------------- */

static Node *make_string(const char *text)
{
    A_Const *node = makeNode(A_Const);
    node->val.sval.type = T_String;
    node->val.sval.sval = (char *)text;
    node->location = -1;
    return (Node *)node;
}

static Node *make_cast(Analyzer *an, Node *arg, Oid type, int32_t typmod)
{
    TypeCast *cast = makeNode(TypeCast);
    cast->arg = arg;
    cast->typeName = pga_type_tree(an, type, typmod);
    cast->location = -1;
    return (Node *)cast;
}

static bool all_digits(const char *text)
{
    return *text && strspn(text, "0123456789") == strlen(text);
}

/* A constant that needs no type: 42, 1.5, true, as get_const_expr prints them. NULL when it does.
 */
static Node *bare_constant(Oid type, const char *text)
{
    A_Const *node = makeNode(A_Const);
    node->location = -1;
    if (type == INT4OID && all_digits(text) && strlen(text) <= 10) {
        node->val.ival.type = T_Integer;
        node->val.ival.ival = (int)strtol(text, NULL, 10);
        return (Node *)node;
    }
    if (type == NUMERICOID && text[0] >= '0' && text[0] <= '9' && strpbrk(text, ".eE")) {
        node->val.fval.type = T_Float;
        node->val.fval.fval = (char *)text;
        return (Node *)node;
    }
    if (type == BOOLOID && (strcmp(text, "true") == 0 || strcmp(text, "false") == 0)) {
        node->val.boolval.type = T_Boolean;
        node->val.boolval.boolval = text[0] == 't';
        return (Node *)node;
    }
    return NULL;
}

static Node *bit_constant(const char *text)
{
    A_Const *node = makeNode(A_Const);
    node->location = -1;
    node->val.bsval.type = T_BitString;
    node->val.bsval.bsval = psprintf("b%s", text);
    return (Node *)node;
}

/* What is named by a regclass, regconfig… constant is used by it. */
static void note_named(Analyzer *an, PgRefKind kind, const char *text, const char *detail)
{
    const List *name = pg_tree_parse_name(text);
    if (list_length(name) == 2)
        pga_ref(an, kind, pg_name_schema(name), pg_name_last(name), detail);
}

static void note_type(Analyzer *an, const char *text)
{
    int32_t typmod;
    pga_ref_type(an, pga_type_of_text(an, text, &typmod));
}

/* shop.total(integer,text) */
static void note_procedure(Analyzer *an, const char *text)
{
    size_t len = strcspn(text, "(");
    StringInfoData signature;
    initStringInfo(&signature);
    for (const char *c = text + len; *c; c++)
        appendStringInfo(&signature, "%c%s", *c, *c == ',' ? " " : "");
    note_named(an, PG_REF_FUNCTION, pg_strndup(text, len), signature.data);
}

Ex pga_constant(Analyzer *an, Oid type, int32_t typmod, const char *text)
{
    const TypeInfo *info = pga_type(an, type);
    bool user_array = info->is_array && info->elem >= FIRST_USER_TYPE;
    const char *normal = user_array ? pg_const_array(0, text) : pg_const_text(type, typmod, text);
    if (normal)
        text = normal;
    if (type == REGCLASSOID)
        note_named(an, PG_REF_RELATION, text, NULL);
    if (type == REGCONFIGOID)
        note_named(an, PG_REF_TS_CONFIGURATION, text, NULL);
    if (type == REGPROCOID)
        note_named(an, PG_REF_FUNCTION, text, NULL);
    if (type == REGPROCEDUREOID)
        note_procedure(an, text);
    if (type == REGTYPEOID)
        note_type(an, text);
    Node *node = bare_constant(type, text);
    if (!node) {
        bool bits = type == BITOID || type == VARBITOID;
        node = make_cast(an, bits ? bit_constant(text) : make_string(text), type, typmod);
    }
    pga_ref_type(an, type);
    Ex ex = pga_ex(node, type, typmod);
    ex.literal = true;
    return ex;
}

static Node *bare_null(void)
{
    A_Const *node = makeNode(A_Const);
    node->isnull = true;
    node->location = -1;
    return (Node *)node;
}

Ex pga_null(Analyzer *an, Oid type, int32_t typmod)
{
    pga_ref_type(an, type);
    Ex ex = pga_ex(make_cast(an, bare_null(), type, typmod), type, typmod);
    ex.literal = true;
    return ex;
}

/* The text of a constant as pga_constant made it, NULL when it is null. */
static const char *constant_text(const Ex *ex)
{
    Node *node = IsA(ex->node, TypeCast) ? ((TypeCast *)ex->node)->arg : ex->node;
    const A_Const *c = (const A_Const *)node;
    if (!IsA(node, A_Const) || c->isnull)
        return NULL;
    switch (nodeTag(&c->val)) {
    case T_String: return strVal(&c->val);
    case T_BitString: return c->val.bsval.bsval + 1;
    case T_Float: return c->val.fval.fval;
    case T_Integer: return psprintf("%d", intVal(&c->val));
    default: return c->val.boolval.boolval ? "true" : "false";
    }
}

static Ex constant_as(Analyzer *an, const Ex *ex, Oid type, int32_t typmod)
{
    const char *text = constant_text(ex);
    return text ? pga_constant(an, type, typmod, text) : pga_null(an, type, typmod);
}

/* ---- coercion --------------------------------------------------------------------------- */

/* Constants of these types differ by nothing but their label. */
static bool same_constants(Analyzer *an, Oid from, Oid to)
{
    if (from == to)
        return true;
    const TypeInfo *a = pga_type(an, from), *b = pga_type(an, to);
    if (a->is_array && b->is_array && a->elem && b->elem)
        return same_constants(an, a->elem, b->elem);
    bool from_string = from == VARCHAROID || from == TEXTOID;
    bool to_string = to == VARCHAROID || to == TEXTOID || to == BPCHAROID;
    return (from_string && to_string) || (from == BITOID && to == VARBITOID);
}

static Ex push_into_array(Analyzer *an, Ex ex, Oid type, int32_t typmod)
{
    Oid elem = pga_element_of(an, type);
    ListCell *cell;
    foreach (cell, ex.elements) {
        Ex *one = lfirst(cell);
        Oid to = pga_element_of(an, one->type) && IsA(one->node, A_ArrayExpr) ? type : elem;
        *one = pga_coerce_typmod(an, *one, to, typmod, CX_EXPLICIT);
    }
    ((A_ArrayExpr *)ex.node)->elements = pga_nodes(ex.elements);
    ex.type = type;
    ex.typmod = typmod;
    return ex;
}

static void coerce_fields(Analyzer *an, Ex *ex, const PgColumns *columns, Context cx)
{
    size_t i = 0;
    ListCell *cell;
    foreach (cell, ex->elements) {
        Ex *field = lfirst(cell);
        int32_t typmod;
        if (i >= columns->len)
            break;
        Oid type = pga_type_of_text(an, columns->at[i++].type, &typmod);
        *field = pga_coerce_typmod(an, *field, type, typmod, cx);
    }
    ((RowExpr *)ex->node)->args = pga_nodes(ex->elements);
}

/* ROW(…) as a composite type; the cast shows only when it was written. */
static Ex coerce_row(Analyzer *an, Ex ex, Oid type, Context cx)
{
    coerce_fields(an, &ex, pga_columns_of(an, type), cx);
    if (cx == CX_EXPLICIT)
        ex.node = make_cast(an, ex.node, type, -1);
    pga_ref_type(an, type);
    ex.type = type;
    return ex;
}

static bool is_row(const Ex *ex)
{
    return IsA(ex->node, RowExpr) && ex->elements;
}

/* Puts a cast on top. */
static Ex wrap(Analyzer *an, Ex ex, Oid type, int32_t typmod)
{
    if (IsA(ex.node, A_ArrayExpr) && ex.elements && pga_type(an, type)->is_array)
        return push_into_array(an, ex, type, typmod);
    if (ex.literal && ex.typmod == -1 && typmod == -1 && same_constants(an, ex.type, type))
        return constant_as(an, &ex, type, -1);
    /* 'abc'::character varying(3) is a constant below a length coercion. */
    if (ex.literal && ex.typmod == -1 && ex.type == type && IsA(ex.node, TypeCast) &&
        type != VARBITOID)
        ex.node = ((TypeCast *)ex.node)->arg;
    pga_ref_type(an, type);
    Ex cast = pga_ex(make_cast(an, ex.node, type, typmod), type, typmod);
    if (pga_type(an, type)->collatable)
        cast.collation = ex.collation;
    return cast;
}

/* The server puts a cast below COLLATE. */
static Ex below_collate(Analyzer *an, Ex ex, Oid type, int32_t typmod, bool with_typmod, Context cx)
{
    CollateClause *collate = (CollateClause *)ex.node;
    Ex inner = ex;
    inner.node = collate->arg;
    inner = with_typmod ? pga_coerce_typmod(an, inner, type, typmod, cx)
                        : pga_coerce(an, inner, type, cx);
    if (!pga_type(an, type)->collatable)
        return inner;
    collate->arg = inner.node;
    inner.node = (Node *)collate;
    inner.literal = false;
    inner.collation = ex.collation;
    return inner;
}

static Ex coerce_literal(Analyzer *an, Ex ex, Oid type, int32_t typmod)
{
    int32_t base_typmod = typmod;
    Oid base = pga_base_type(an, type, &base_typmod);
    if (type == UNRESOLVED)
        return ex;
    Ex constant = constant_as(an, &ex, base, base == INTERVALOID ? base_typmod : -1);
    if (base != type)
        return wrap(an, constant, type, -1);
    return typmod < 0 || typmod == constant.typmod ? constant : wrap(an, constant, type, typmod);
}

static bool takes_anything(Oid type)
{
    return type == ANYOID || pga_is_polymorphic(type) || type == InvalidOid;
}

/* What a coercion that we see no path for does: an extension may have one. */
static Ex coerce_unseen(Analyzer *an, Ex ex, Oid type, int32_t typmod, Context cx)
{
    an->incomplete = true;
    return cx == CX_EXPLICIT ? wrap(an, ex, type, typmod) : ex;
}

static Ex coerce_known(Analyzer *an, Ex ex, Oid type, int32_t typmod, Context cx)
{
    if (is_row(&ex) && pga_columns_of(an, type) && ex.type == RECORDOID)
        return coerce_row(an, ex, type, cx);
    if (type == RECORDOID && pga_is_composite(an, ex.type))
        return ex;
    if (!pga_can_coerce(an, ex.type, type, cx))
        return coerce_unseen(an, ex, type, typmod, cx);
    return wrap(an, ex, type, typmod);
}

Ex pga_coerce(Analyzer *an, Ex ex, Oid type, Context cx)
{
    if (ex.type == type || takes_anything(type) || ex.is_default)
        return ex;
    if (IsA(ex.node, CollateClause))
        return below_collate(an, ex, type, -1, false, cx);
    if (ex.type == UNKNOWNOID && ex.literal)
        return coerce_literal(an, ex, type, -1);
    return coerce_known(an, ex, type, -1, cx);
}

Ex pga_coerce_typmod(Analyzer *an, Ex ex, Oid type, int32_t typmod, Context cx)
{
    if (ex.is_default || (ex.type == type && ex.typmod == typmod))
        return ex;
    if (IsA(ex.node, CollateClause))
        return below_collate(an, ex, type, typmod, true, cx);
    if (ex.type == UNKNOWNOID && ex.literal)
        return coerce_literal(an, ex, type, typmod);
    return ex.type == type ? wrap(an, ex, type, typmod) : coerce_known(an, ex, type, typmod, cx);
}

Ex pga_assign(Analyzer *an, Ex ex, Oid type, int32_t typmod)
{
    int32_t base_typmod = typmod;
    Oid base = pga_base_type(an, type, &base_typmod);
    if (ex.is_default)
        return ex;
    if (IsA(ex.node, CollateClause))
        return ex.type == UNKNOWNOID ? pga_coerce(an, ex, base, CX_ASSIGNMENT) : ex;
    if (ex.type == UNKNOWNOID && ex.literal)
        return coerce_literal(an, ex, base, base == INTERVALOID ? base_typmod : -1);
    if (is_row(&ex) && pga_columns_of(an, base) && ex.type == RECORDOID)
        coerce_fields(an, &ex, pga_columns_of(an, base), CX_ASSIGNMENT);
    /* INTERVAL '1.5' HOUR keeps what it was cut to, but not its modifier (applyRelabelType). */
    if (ex.literal && ex.type == base && ex.typmod >= 0 && base_typmod < 0)
        return constant_as(an, &ex, base, -1);
    return ex;
}

Ex pga_bound(Analyzer *an, Ex ex, Oid type, int32_t typmod)
{
    Oid base = pga_base_type(an, type, &typmod);
    if (IsA(ex.node, CollateClause))
        ex.node = ((CollateClause *)ex.node)->arg;
    return constant_as(an, &ex, base, -1);
}

Ex pga_coerce_boolean(Analyzer *an, Ex ex)
{
    return ex.type == UNRESOLVED ? ex : pga_coerce(an, ex, BOOLOID, CX_ASSIGNMENT);
}

Ex pga_settle(Analyzer *an, Ex ex)
{
    return ex.type == UNKNOWNOID && ex.literal ? pga_coerce(an, ex, TEXTOID, CX_IMPLICIT) : ex;
}

/* ---- common types ----------------------------------------------------------------------- */

static Oid common_type(Analyzer *an, const Oid *types, int n)
{
    bool same = n > 0 && types[0] != UNKNOWNOID;
    for (int i = 1; i < n && same; i++) same = types[i] == types[0];
    if (same)
        return types[0];
    Oid best = n > 0 ? pga_base_type(an, types[0], NULL) : UNKNOWNOID;
    for (int i = 1; i < n; i++) {
        Oid type = pga_base_type(an, types[i], NULL);
        if (type == UNKNOWNOID || type == best)
            continue;
        if (best == UNKNOWNOID)
            best = type;
        else if (pga_type(an, type)->category != pga_type(an, best)->category)
            return InvalidOid;
        else if (!pga_type(an, best)->preferred && pga_can_coerce(an, best, type, CX_IMPLICIT) &&
                 !pga_can_coerce(an, type, best, CX_IMPLICIT))
            best = type;
    }
    return best == UNKNOWNOID ? TEXTOID : best;
}

Oid pga_common_type(Analyzer *an, List *exs)
{
    int n = 0;
    Oid *types = palloc0(sizeof *types * (size_t)(list_length(exs) + 1));
    ListCell *cell;
    foreach (cell, exs) {
        types[n++] = ((Ex *)lfirst(cell))->type;
        if (types[n - 1] == UNRESOLVED)
            return UNRESOLVED;
    }
    return common_type(an, types, n);
}

int32_t pga_common_typmod(Analyzer *an, List *exs, Oid type)
{
    (void)an;
    int32_t typmod = exs ? ((Ex *)linitial(exs))->typmod : -1;
    ListCell *cell;
    foreach (cell, exs) {
        Ex *ex = lfirst(cell);
        if (ex->type != type || ex->typmod != typmod)
            return -1;
    }
    return typmod;
}

/* ---- polymorphic functions -------------------------------------------------------------- */

typedef enum Role { ROLE_NONE, ROLE_ELEMENT, ROLE_ARRAY, ROLE_RANGE, ROLE_MULTIRANGE } Role;

static const struct { Oid type; Role role; bool compatible; } roles[] = {
    {ANYELEMENTOID, ROLE_ELEMENT, false},
    {ANYNONARRAYOID, ROLE_ELEMENT, false},
    {ANYENUMOID, ROLE_ELEMENT, false},
    {ANYARRAYOID, ROLE_ARRAY, false},
    {ANYRANGEOID, ROLE_RANGE, false},
    {ANYMULTIRANGEOID, ROLE_MULTIRANGE, false},
    {ANYCOMPATIBLEOID, ROLE_ELEMENT, true},
    {ANYCOMPATIBLENONARRAYOID, ROLE_ELEMENT, true},
    {ANYCOMPATIBLEARRAYOID, ROLE_ARRAY, true},
    {ANYCOMPATIBLERANGEOID, ROLE_RANGE, true},
    {ANYCOMPATIBLEMULTIRANGEOID, ROLE_MULTIRANGE, true},
};

static Role role_of(Oid type, bool compatible)
{
    for (size_t i = 0; i < sizeof roles / sizeof *roles; i++)
        if (roles[i].type == type && roles[i].compatible == compatible)
            return roles[i].role;
    return ROLE_NONE;
}

bool pga_is_polymorphic(Oid type)
{
    return role_of(type, false) || role_of(type, true);
}

/* The element that an actual argument contributes. */
static Oid element_in(Analyzer *an, Role role, Oid actual)
{
    Oid base = pga_base_type(an, actual, NULL);
    switch (role) {
    case ROLE_ARRAY: return pga_element_of(an, base);
    case ROLE_RANGE: return pga_type(an, base)->related;
    case ROLE_MULTIRANGE: return pga_type(an, pga_type(an, base)->related)->related;
    default: return actual;
    }
}

/* The type that stands in a role over an element; ranges are taken from the arguments. */
static Oid type_in(Analyzer *an, Role role, Oid elem, Oid range)
{
    switch (role) {
    case ROLE_ARRAY: return pga_array_of(an, elem);
    case ROLE_RANGE: return range ? range : UNRESOLVED;
    case ROLE_MULTIRANGE: {
        const PgBuiltinType *multi = range ? pg_builtin_type_over(range, 'm') : NULL;
        return multi ? multi->oid : UNRESOLVED;
    }
    default: return elem;
    }
}

static Oid range_in(Analyzer *an, Role role, Oid actual)
{
    Oid base = pga_base_type(an, actual, NULL);
    return role == ROLE_RANGE ? base : role == ROLE_MULTIRANGE ? pga_type(an, base)->related : 0;
}

static Oid resolve_family(Analyzer *an, bool compatible, const Oid *actual, Oid *declared, int n,
                          Oid result)
{
    Oid *elems = palloc0(sizeof *elems * (size_t)(n + 1)), range = InvalidOid;
    int count = 0;
    bool any = role_of(result, compatible) != ROLE_NONE;
    for (int i = 0; i < n; i++) {
        Role role = role_of(declared[i], compatible);
        if (!role)
            continue;
        any = true;
        if (actual[i] == UNKNOWNOID)
            continue;
        Oid elem = element_in(an, role, actual[i]);
        if (range_in(an, role, actual[i]))
            range = range_in(an, role, actual[i]);
        elems[count++] = elem ? elem : UNRESOLVED;
    }
    if (!any)
        return result;
    Oid elem = count == 0 ? TEXTOID : compatible ? common_type(an, elems, count) : elems[0];
    if (!elem)
        elem = UNRESOLVED;
    for (int i = 0; i < n; i++) {
        Role role = role_of(declared[i], compatible);
        if (role)
            declared[i] = type_in(an, role, elem, range);
    }
    Role role = role_of(result, compatible);
    return role ? type_in(an, role, elem, range) : result;
}

Oid pga_polymorphic(Analyzer *an, const Oid *actual, Oid *declared, int n, Oid result)
{
    result = resolve_family(an, false, actual, declared, n, result);
    return resolve_family(an, true, actual, declared, n, result);
}
