/* mysql_normal.c: expressions in the one form that all spellings of a meaning have.
 *
 *     !(a > 1) AND b        a <= 1 and b
 *     ((0 <> `b`) and …)    b and …
 *     MOD(a, 2)             a % 2
 *     DATE_SUB(d, INTERVAL 1 DAY)   d - interval 1 day
 *
 * MySQL and MariaDB each print back another form of what they have read; it comes to the one that they make it of.
 * A condition is what stands under AND, OR and NOT, in WHERE and in a check: a number is one when it isn't 0, which
 * MySQL writes as 0 <> x. The first argument of IF() stays as it is written. Trees are copied where they change. */
#include "model/mysql_normal.h"

#include <stdlib.h>
#include <string.h>

#include "model/mysql_rewrite.h"

typedef MysqlNormal Normal;

static MysqlTree *normal(Normal *n, const MysqlTree *tree, bool condition);
static MysqlTree *normal_quantified(Normal *n, MysqlTree *t);
static MysqlTree *normal_comparison(Normal *n, MysqlTree *t);
static MysqlTree *joined(Normal *n, MysqlOperator op, MysqlTree *left, MysqlTree *right);
static MysqlTree *negated(Normal *n, MysqlTree *t);
static MysqlTree *as_condition(Normal *n, MysqlTree *t);

/* ---- building ----------------------------------------------------------------------------- */

static MysqlTree *node(Normal *n, MysqlTag tag, MysqlOperator op, MysqlTree *left, MysqlTree *right)
{
    MysqlTree *t = mysql_tree_new(n->cx->arena, tag, left ? left->offset : 0, right ? 2 : 1);
    t->op = (uint8_t)op;
    t->at[0] = left;
    if (right)
        t->at[1] = right;
    return t;
}

static bool is_mariadb(const Normal *n)
{
    return n->target.flavor == MYSQL_FLAVOR_MARIADB;
}

static Str word(Normal *n, const char *text)
{
    return str_intern(n->cx->strings, text);
}

/* 0, or DATE'0000-00-00', which MySQL compares dates with. */
static bool is_zero(const MysqlTree *t)
{
    if (t->tag == MYSQL_TEMPORAL)
        return t->text[strspn(t->text, "0-: .")] == '\0';
    return t->tag == MYSQL_NUMBER && strcmp(t->text, "0") == 0;
}

/* ---- conditions --------------------------------------------------------------------------- */

/* Whether it is true, false or NULL, and nothing else. */
static bool is_truth(const MysqlTree *t)
{
    switch ((MysqlTag)t->tag) {
    case MYSQL_BINARY:
        return t->op <= MYSQL_OP_SOUNDS_LIKE && t->op != MYSQL_OP_ASSIGN;
    case MYSQL_UNARY:
        return t->op == MYSQL_OP_NOT;
    case MYSQL_LIKE:
    case MYSQL_IS:
    case MYSQL_IN:
    case MYSQL_BETWEEN:
    case MYSQL_QUANTIFIED:
    case MYSQL_EXISTS:
    case MYSQL_MEMBER_OF:
    case MYSQL_MATCH:
    case MYSQL_TRUE:
    case MYSQL_FALSE:
        return true;
    default:
        return false;
    }
}

static MysqlTree *number(Normal *n, const char *digits)
{
    MysqlTree *t = mysql_tree_new(n->cx->arena, MYSQL_NUMBER, 0, 0);
    t->text = word(n, digits);
    return t;
}

static MysqlTree *zero(Normal *n)
{
    return number(n, "0");
}

static const MysqlOperator opposites[MYSQL_OP_COUNT] = {
    [MYSQL_OP_EQ] = MYSQL_OP_NE, [MYSQL_OP_NE] = MYSQL_OP_EQ, [MYSQL_OP_LT] = MYSQL_OP_GE,
    [MYSQL_OP_GE] = MYSQL_OP_LT, [MYSQL_OP_GT] = MYSQL_OP_LE, [MYSQL_OP_LE] = MYSQL_OP_GT,
};

/* NOT NOT x is true or false, whatever x is. */
static MysqlTree *as_truth(Normal *n, MysqlTree *t)
{
    if (is_truth(t))
        return t;
    return is_mariadb(n) ? node(n, MYSQL_BINARY, MYSQL_OP_NE, t, zero(n))
                         : node(n, MYSQL_BINARY, MYSQL_OP_NE, zero(n), t);
}

static bool is_not(const MysqlTree *t)
{
    return t->tag == MYSQL_UNARY && (t->op == MYSQL_OP_NOT || t->op == MYSQL_OP_BANG);
}

/* What has a NOT of its own. */
static bool toggles(const MysqlTree *t)
{
    return t->tag == MYSQL_LIKE || t->tag == MYSQL_IS || t->tag == MYSQL_IN ||
           t->tag == MYSQL_BETWEEN || (t->tag == MYSQL_BINARY && t->op == MYSQL_OP_REGEXP);
}

/* Inside of AND, OR and XOR MariaDB takes NOT NOT x for x. */
static MysqlTree *negated_inside(Normal *n, MysqlTree *t)
{
    return is_mariadb(n) && is_not(t) ? t->at[0] : negated(n, t);
}

static MysqlTree *negated_operand(Normal *n, MysqlTree *t)
{
    return as_condition(n, negated_inside(n, t));
}

/* Whether the server can do without the word NOT: MariaDB with what knows its opposite
 * (Item::neg_transformer), MySQL also with what it writes as 0 <> x. */
static bool takes_not(const Normal *n, const MysqlTree *t)
{
    bool regexp = t->tag == MYSQL_BINARY && t->op == MYSQL_OP_REGEXP;
    if (!is_mariadb(n))
        return t->tag != MYSQL_LIKE && !regexp && t->tag != MYSQL_TRUE && t->tag != MYSQL_FALSE;
    if (t->tag == MYSQL_BINARY)
        return opposites[t->op] || t->op == MYSQL_OP_AND || t->op == MYSQL_OP_OR ||
               t->op == MYSQL_OP_XOR;
    if (t->tag == MYSQL_IS)
        return t->op == MYSQL_IS_NULL;
    return toggles(t) || is_not(t) || t->tag == MYSQL_QUANTIFIED ||
           (t->tag == MYSQL_NUMBER && t->flags & MYSQL_TRUTH_FLAG);
}

/* An operand of XOR is a condition to MySQL alone. */
static MysqlTree *negated_in_xor(Normal *n, MysqlTree *t)
{
    return is_mariadb(n) ? negated_inside(n, t) : negated_operand(n, t);
}

/* NOT goes to the first operand that can do without the word. */
static MysqlTree *negated_xor(Normal *n, const MysqlTree *t)
{
    MysqlTree *left = t->at[0], *right = t->at[1];
    if (!takes_not(n, left) && takes_not(n, right))
        right = negated_in_xor(n, right);
    else
        left = negated_in_xor(n, left);
    return node(n, MYSQL_BINARY, MYSQL_OP_XOR, left, right);
}

static MysqlTree *toggled_truth(Normal *n, const MysqlTree *t)
{
    MysqlTree *other = number(n, is_zero(t) ? "1" : "0");
    other->flags = MYSQL_TRUTH_FLAG;
    return other;
}

/* NOT of a condition that is normal already, pushed in as far as it goes. */
static MysqlTree *negated(Normal *n, MysqlTree *t)
{
    MysqlTree *copy = mysql_tree_copy_node(n->cx->arena, t);
    if (toggles(t)) {
        copy->flags ^= MYSQL_NOT_FLAG;
        return copy;
    }
    if (is_not(t))
        return is_mariadb(n) && n->in_where ? t->at[0] : as_truth(n, t->at[0]);
    if (t->tag == MYSQL_NUMBER && t->flags & MYSQL_TRUTH_FLAG)
        return toggled_truth(n, t);
    if (t->tag == MYSQL_BINARY && opposites[t->op]) {
        copy->op = (uint8_t)opposites[t->op];
        return normal_comparison(n, copy);
    }
    if (t->tag == MYSQL_BINARY && (t->op == MYSQL_OP_AND || t->op == MYSQL_OP_OR))
        return joined(n, t->op == MYSQL_OP_AND ? MYSQL_OP_OR : MYSQL_OP_AND,
                      negated_operand(n, t->at[0]), negated_operand(n, t->at[1]));
    if (t->tag == MYSQL_BINARY && t->op == MYSQL_OP_XOR)
        return negated_xor(n, t);
    if (t->tag == MYSQL_QUANTIFIED) {
        copy->op = (uint8_t)opposites[t->op];
        copy->flags ^= MYSQL_ALL_FLAG;
        return normal_quantified(n, copy);
    }
    return node(n, MYSQL_UNARY, MYSQL_OP_NOT, t, NULL);
}

/* 0 = x is how MySQL shows NOT x. */
static MysqlTree *normal_comparison(Normal *n, MysqlTree *t)
{
    bool negates = !is_mariadb(n) && t->op == MYSQL_OP_EQ && is_zero(t->at[0]);
    return negates ? negated(n, t->at[1]) : t;
}

/* In a condition, where NULL is as good as false, MySQL 9.7 shows NOT IN (SELECT …) as IN (SELECT
 * …) IS FALSE. */
static bool shows_not_in(const MysqlTree *t)
{
    return t->tag == MYSQL_IS && t->op == MYSQL_IS_FALSE && !(t->flags & MYSQL_NOT_FLAG) &&
           t->at[0]->tag == MYSQL_IN && t->at[0]->at[1]->tag == MYSQL_SUBQUERY;
}

/* MySQL shows 0 <> x for what is no comparison, MariaDB x <> 0 for a column. */
static MysqlTree *as_condition(Normal *n, MysqlTree *t)
{
    if (is_mariadb(n))
        return t->tag == MYSQL_NAME ? node(n, MYSQL_BINARY, MYSQL_OP_NE, t, zero(n)) : t;
    if (shows_not_in(t))
        return negated(n, t->at[0]);
    return t->tag == MYSQL_BINARY && t->op == MYSQL_OP_NE && is_zero(t->at[0]) ? t->at[1] : t;
}

/* ---- operators ---------------------------------------------------------------------------- */

static MysqlTree *normal_binary(Normal *n, MysqlTree *t);

/* JSON paths have functions. */
static MysqlTree *arrow(Normal *n, MysqlTree *t)
{
    MysqlTree *extract = node(n, MYSQL_FUNCTION, MYSQL_OP_NONE, t->at[0], t->at[1]);
    extract->text = word(n, "json_extract");
    if (t->op == MYSQL_OP_ARROW)
        return extract;
    MysqlTree *unquote = node(n, MYSQL_FUNCTION, MYSQL_OP_NONE, extract, NULL);
    unquote->text = word(n, "json_unquote");
    return unquote;
}

/* MySQL compares rows column by column. */
static MysqlTree *compared_rows(Normal *n, const MysqlTree *t)
{
    const MysqlTree *left = t->at[0], *right = t->at[1];
    MysqlTree *all = NULL;
    for (size_t i = 0; i < left->count; i++) {
        MysqlTree *one = normal_binary(n, node(n, MYSQL_BINARY, t->op, left->at[i], right->at[i]));
        all =
            all ? node(n, MYSQL_BINARY, t->op == MYSQL_OP_NE ? MYSQL_OP_OR : MYSQL_OP_AND, all, one)
                : one;
    }
    return all;
}

static bool compares_rows(const MysqlTree *t)
{
    bool each = t->op == MYSQL_OP_EQ || t->op == MYSQL_OP_NE || t->op == MYSQL_OP_NULL_SAFE_EQ;
    return each && t->at[0]->tag == MYSQL_ROW && t->at[1]->tag == MYSQL_ROW &&
           t->at[0]->count == t->at[1]->count && t->at[0]->count;
}

/* a AND (b AND c) is (a AND b) AND c: servers keep one list of them. */
static MysqlTree *joined(Normal *n, MysqlOperator op, MysqlTree *left, MysqlTree *right)
{
    if (right->tag != MYSQL_BINARY || right->op != op)
        return node(n, MYSQL_BINARY, op, left, right);
    return node(n, MYSQL_BINARY, op, joined(n, op, left, right->at[0]), right->at[1]);
}

static MysqlTree *sounds_like(Normal *n, const MysqlTree *t)
{
    return node(n, MYSQL_BINARY, MYSQL_OP_EQ, mysql_function_call(n->cx, "soundex", t->at[0], NULL),
                mysql_function_call(n->cx, "soundex", t->at[1], NULL));
}

static MysqlTree *normal_binary(Normal *n, MysqlTree *t)
{
    if (!is_mariadb(n) && compares_rows(t))
        return compared_rows(n, t);
    if (t->op == MYSQL_OP_SOUNDS_LIKE)
        return sounds_like(n, t);
    if (t->op == MYSQL_OP_AND || t->op == MYSQL_OP_OR)
        return joined(n, t->op, t->at[0], t->at[1]);
    if (t->op == MYSQL_OP_ARROW || t->op == MYSQL_OP_LONG_ARROW)
        return arrow(n, t);
    if (t->op == MYSQL_OP_CONCAT)
        return mysql_function_call(n->cx, "concat", t->at[0], t->at[1]);
    bool interval = t->op == MYSQL_OP_ADD && t->at[0]->tag == MYSQL_INTERVAL;
    return interval ? node(n, MYSQL_BINARY, MYSQL_OP_ADD, t->at[1], t->at[0])
                    : normal_comparison(n, t);
}

/* To MariaDB - -1 is 1 and -0 is 0, but --a stays. */
static MysqlTree *negative(Normal *n, MysqlTree *t)
{
    MysqlTree *operand = t->at[0];
    bool number = operand->tag == MYSQL_NUMBER,
         negative = operand->tag == MYSQL_UNARY && operand->op == MYSQL_OP_NEG;
    if (is_mariadb(n) && negative && operand->at[0]->tag == MYSQL_NUMBER)
        return operand->at[0];
    bool zero = number && operand->text[strspn(operand->text, "0.")] == '\0';
    return is_mariadb(n) && zero ? operand : t;
}

static MysqlTree *normal_unary(Normal *n, MysqlTree *t)
{
    if (is_not(t))
        return negated(n, t->at[0]);
    if (t->op == MYSQL_OP_BINARY)
        return mysql_binary_cast(n, t->at[0]);
    if (t->op == MYSQL_OP_NEG)
        return negative(n, t);
    return t->op == MYSQL_OP_POS ? t->at[0] : t;
}

/* x IN (1) is x = 1. */
static MysqlTree *normal_in(Normal *n, MysqlTree *t)
{
    const MysqlTree *list = t->at[1];
    if (list->tag != MYSQL_LIST || list->count != 1)
        return t;
    return normal_binary(n, node(n, MYSQL_BINARY,
                                 t->flags & MYSQL_NOT_FLAG ? MYSQL_OP_NE : MYSQL_OP_EQ, t->at[0],
                                 list->at[0]));
}

/* What EXISTS selects doesn't count: servers put 1 for a *. */
static void select_one(Normal *n, MysqlTree *items)
{
    for (size_t i = 0; i < items->count; i++)
        if (items->at[i]->at[0]->tag == MYSQL_STAR)
            items->at[i]->at[0] = number(n, "1");
}

/* MariaDB adds LIMIT 1. */
static MysqlTree *normal_exists(Normal *n, MysqlTree *t)
{
    MysqlTree *query = t->at[0];
    if (query->tag != MYSQL_QUERY)
        return t;
    const MysqlTree *limit = query->at[MYSQL_QUERY_LIMIT], *body = query->at[MYSQL_QUERY_BODY];
    if (limit && limit->tag == MYSQL_NUMBER && strcmp(limit->text, "1") == 0 &&
        !query->at[MYSQL_QUERY_OFFSET])
        query->at[MYSQL_QUERY_LIMIT] = NULL;
    if (body->tag == MYSQL_SELECT)
        select_one(n, body->at[MYSQL_SELECT_ITEMS]);
    return t;
}

static bool tests_truth(const MysqlTree *t)
{
    return t->tag == MYSQL_IS && (t->op == MYSQL_IS_TRUE || t->op == MYSQL_IS_FALSE);
}

/* UNKNOWN is NULL; to MySQL (a IS TRUE) IS FALSE is a IS NOT TRUE. */
static MysqlTree *normal_is(Normal *n, MysqlTree *t)
{
    if (t->op == MYSQL_IS_UNKNOWN)
        t->op = MYSQL_IS_NULL;
    if (is_mariadb(n) || !tests_truth(t))
        return t;
    if (tests_truth(t->at[0]))
        return (t->op == MYSQL_IS_FALSE) != !!(t->flags & MYSQL_NOT_FLAG) ? negated(n, t->at[0])
                                                                          : t->at[0];
    t->at[0] = as_condition(n, t->at[0]);
    return t;
}

/* = ANY is IN, <> ALL is NOT IN. */
static MysqlTree *normal_quantified(Normal *n, MysqlTree *t)
{
    bool all = t->flags & MYSQL_ALL_FLAG;
    if (t->op != (all ? MYSQL_OP_NE : MYSQL_OP_EQ))
        return t;
    MysqlTree *in = node(n, MYSQL_IN, MYSQL_OP_NONE, t->at[0], t->at[1]);
    in->flags = all ? MYSQL_NOT_FLAG : 0;
    return in;
}

/* ---- all ---------------------------------------------------------------------------------- */

static MysqlTree *rewrite(Normal *n, MysqlTree *t)
{
    switch ((MysqlTag)t->tag) {
    case MYSQL_BINARY:
        return normal_binary(n, t);
    case MYSQL_UNARY:
        return normal_unary(n, t);
    case MYSQL_IN:
        return normal_in(n, t);
    case MYSQL_IS:
        return normal_is(n, t);
    case MYSQL_QUANTIFIED:
        return normal_quantified(n, t);
    case MYSQL_EXISTS:
        return normal_exists(n, t);
    case MYSQL_FUNCTION:
        return mysql_normal_call(n, t);
    case MYSQL_GROUP_CONCAT:
        return mysql_normal_group_concat(t);
    case MYSQL_TRIM:
        return mysql_normal_trim(n, t);
    case MYSQL_CHAR:
        return mysql_normal_char(n, t);
    case MYSQL_MATCH:
        return mysql_normal_match(t);
    case MYSQL_JSON_VALUE:
        return mysql_normal_json_value(n, t);
    case MYSQL_OVER:
        return mysql_normal_over(n, t);
    case MYSQL_FRAME:
        return mysql_normal_frame(n, t);
    case MYSQL_NUMBER:
        return mysql_normal_number(n, t);
    case MYSQL_HEX:
        return mysql_normal_hex(n, t);
    case MYSQL_BIT:
        return mysql_normal_bits(n, t);
    case MYSQL_INTRODUCED:
        return mysql_normal_introduced(n, t);
    case MYSQL_TRUE:
    case MYSQL_FALSE:
        return mysql_normal_truth(n, t);
    case MYSQL_TEMPORAL:
        return mysql_normal_temporal(n, t);
    case MYSQL_TYPE:
        return mysql_normal_cast_type(n, t);
    case MYSQL_CAST:
        return mysql_normal_cast(n, t);
    case MYSQL_CONVERT:
        return mysql_normal_convert(n, t);
    case MYSQL_QUERY:
        return mysql_normal_query(n, t);
    case MYSQL_SELECT:
        return mysql_normal_select(n, t);
    case MYSQL_SET_OPERATION:
        return mysql_normal_set_operation(n, t);
    case MYSQL_TABLE_QUERY:
        return mysql_normal_table_query(n, t);
    case MYSQL_CTE:
        return mysql_normal_cte(n, t);
    case MYSQL_TABLE:
        return mysql_normal_table(n, t);
    case MYSQL_ORDER_ITEM:
        t->flags &= (uint16_t)~MYSQL_ASC_FLAG;
        return t;
    default:
        return t;
    }
}

/* Whether the child at a place is a condition. To MariaDB an operand of XOR is none. */
static bool is_condition(const Normal *n, const MysqlTree *t, size_t i)
{
    switch ((MysqlTag)t->tag) {
    case MYSQL_BINARY:
        return t->op == MYSQL_OP_AND || t->op == MYSQL_OP_OR ||
               (t->op == MYSQL_OP_XOR && !is_mariadb(n));
    case MYSQL_SELECT:
        return i == MYSQL_SELECT_WHERE || i == MYSQL_SELECT_HAVING || i == MYSQL_SELECT_QUALIFY;
    case MYSQL_JOIN:
        return i == MYSQL_JOIN_ON;
    default:
        return false;
    }
}

static MysqlTree *normal(Normal *n, const MysqlTree *tree, bool condition)
{
    if (!tree)
        return NULL;
    MysqlTree *t = mysql_tree_copy_node(n->cx->arena, tree);
    bool in_where = n->in_where;
    n->in_query = n->in_query || t->tag == MYSQL_QUERY;
    if (t->count) {
        for (size_t i = 0; i < t->count; i++) {
            if (t->tag == MYSQL_SELECT)
                n->in_where = i == MYSQL_SELECT_WHERE || i == MYSQL_SELECT_HAVING;
            t->at[i] = normal(n, tree->at[i], is_condition(n, tree, i));
        }
        if (tree->tag == MYSQL_JSON_COLUMN && tree->at[MYSQL_JSON_TYPE])
            t->at[MYSQL_JSON_TYPE] = mysql_normal_column_type(n, tree->at[MYSQL_JSON_TYPE]);
    }
    n->in_where = in_where;
    t = rewrite(n, t);
    return condition ? as_condition(n, t) : t;
}

/* In the end MariaDB shows NOT a of a column as a = 0. */
static void show_not(Normal *n, MysqlTree *t)
{
    for (size_t i = 0; i < t->count; i++) {
        MysqlTree *child = t->at[i];
        if (child)
            show_not(n, child);
        if (child && is_not(child) && child->at[0]->tag == MYSQL_NAME)
            t->at[i] = node(n, MYSQL_BINARY, MYSQL_OP_EQ, child->at[0], zero(n));
    }
}

MysqlTree *mysql_function_call(Context *cx, const char *name, MysqlTree *first, MysqlTree *second)
{
    MysqlTree *t = mysql_tree_new(cx->arena, MYSQL_FUNCTION, first->offset, second ? 2 : 1);
    t->text = str_intern(cx->strings, name);
    t->at[0] = first;
    if (second)
        t->at[1] = second;
    return t;
}

MysqlTree *mysql_normal_tree(Context *cx, MysqlTarget target, const MysqlTree *tree, bool condition)
{
    Normal n = {.cx = cx, .target = target};
    MysqlTree list = {.tag = MYSQL_LIST, .count = 1, .at = (MysqlTree *[1]){NULL}};
    list.at[0] = normal(&n, tree, condition);
    if (is_mariadb(&n))
        show_not(&n, &list);
    return list.at[0];
}

/* The normal form isn't kept, only its text. */
static Str normal_text(const Context *cx, MysqlTarget target, const MysqlTree *expr, bool condition)
{
    Context scratch = {arena_scratch(cx->arena), cx->strings, cx->diag};
    Buf text = {0};
    mysql_tree_print(&text, mysql_normal_tree(&scratch, target, expr, condition));
    Str kept = str_intern_n(cx->strings, buf_text(&text), text.len);
    buf_free(&text);
    arena_clear(scratch.arena);
    return kept;
}

Str mysql_expr_text(Context *cx, MysqlTarget target, const MysqlTree *expr)
{
    return normal_text(cx, target, expr, false);
}

Str mysql_condition_text(Context *cx, MysqlTarget target, const MysqlTree *expr)
{
    return normal_text(cx, target, expr, target.flavor != MYSQL_FLAVOR_MARIADB);
}

Str mysql_query_text(Context *cx, const Schema *s, const Object *view, const MysqlTree *query,
                     const Source *source, StrList *columns)
{
    MysqlTree *tree = mysql_normal_tree(cx, *s->mysql, query, false);
    Buf text = {0};
    mysql_query_print(&text, mysql_resolved_query(cx, s, view, tree, source, columns));
    Str kept = str_intern(cx->strings, buf_text(&text));
    buf_free(&text);
    return kept;
}
