/* mysql_normal.c: expressions in the one form that all spellings of a meaning have.
 *
 *     !(a > 1) AND b        a <= 1 and b <> 0
 *     ((0 <> `b`) and …)    the server's text of a condition
 *     MOD(a, 2)             a % 2
 *     DATE_SUB(d, INTERVAL 1 DAY)   d - interval 1 day
 *
 * MySQL and MariaDB each print back another form of what they have read; both come to this one, which
 * they both read with the same meaning. A condition is what stands under AND, OR and NOT, in WHERE and in a
 * check: a number is one when it isn't 0. The first argument of IF() stays as it is written. Trees are copied where they change. */
#include "model/mysql_normal.h"

#include <stdlib.h>
#include <string.h>

#include "model/mysql_rewrite.h"

typedef struct Normal {
    Context *cx;
    MysqlTarget target;
} Normal;

static MysqlTree *normal(Normal *n, const MysqlTree *tree, bool condition);

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

static bool is_zero(const MysqlTree *t)
{
    return t->tag == MYSQL_NUMBER && strcmp(t->text, "0") == 0;
}

/* ---- conditions --------------------------------------------------------------------------- */

/* Whether what a function gives is true or false, and nothing else. */
static bool is_predicate(const MysqlTree *call)
{
    static const char *const names[] = {
        "is_ipv4",        "is_ipv6",       "is_uuid",     "json_contains", "json_contains_path", "json_exists",
        "json_overlaps",  "json_valid",    "json_schema_valid", "mbrcontains", "mbrwithin", "mbrintersects",
        "regexp_like",    "st_contains",   "st_crosses",  "st_disjoint",   "st_equals",  "st_intersects",
        "st_overlaps",    "st_touches",    "st_within",   "st_isvalid",
    };
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (strcmp(call->text, names[i]) == 0)
            return true;
    return false;
}

static bool is_truth(const MysqlTree *t)
{
    switch ((MysqlTag)t->tag) {
    case MYSQL_BINARY:
        return t->op <= MYSQL_OP_SOUNDS_LIKE && t->op != MYSQL_OP_ASSIGN;
    case MYSQL_UNARY:
        return t->op == MYSQL_OP_NOT;
    case MYSQL_FUNCTION:
        return is_predicate(t);
    case MYSQL_LIKE:
    case MYSQL_IS:
    case MYSQL_IN:
    case MYSQL_BETWEEN:
    case MYSQL_QUANTIFIED:
    case MYSQL_EXISTS:
    case MYSQL_MEMBER_OF:
    case MYSQL_MATCH:
    case MYSQL_NUMBER:
    case MYSQL_TRUE:
    case MYSQL_FALSE:
    case MYSQL_NULL:
        return true;
    default:
        return false;
    }
}

static MysqlTree *compared_with_zero(Normal *n, MysqlTree *t, MysqlOperator op)
{
    MysqlTree *zero = mysql_tree_new(n->cx->arena, MYSQL_NUMBER, t->offset, 0);
    zero->text = word(n, "0");
    return node(n, MYSQL_BINARY, op, t, zero);
}

static const MysqlOperator opposites[MYSQL_OP_COUNT] = {
    [MYSQL_OP_EQ] = MYSQL_OP_NE, [MYSQL_OP_NE] = MYSQL_OP_EQ, [MYSQL_OP_LT] = MYSQL_OP_GE,
    [MYSQL_OP_GE] = MYSQL_OP_LT, [MYSQL_OP_GT] = MYSQL_OP_LE, [MYSQL_OP_LE] = MYSQL_OP_GT,
};

/* NOT of a condition that is normal already, pushed in as far as it goes. */
static MysqlTree *negated(Normal *n, MysqlTree *t)
{
    bool toggles = t->tag == MYSQL_LIKE || t->tag == MYSQL_IS || t->tag == MYSQL_IN || t->tag == MYSQL_BETWEEN ||
                   (t->tag == MYSQL_BINARY && t->op == MYSQL_OP_REGEXP);
    MysqlTree *copy = mysql_tree_copy_node(n->cx->arena, t);
    if (toggles) {
        copy->flags ^= MYSQL_NOT_FLAG;
        return copy;
    }
    if (t->tag == MYSQL_UNARY && t->op == MYSQL_OP_NOT)
        return t->at[0];
    if (t->tag == MYSQL_BINARY && opposites[t->op]) {
        copy->op = (uint8_t)opposites[t->op];
        return copy;
    }
    if (t->tag == MYSQL_BINARY && (t->op == MYSQL_OP_AND || t->op == MYSQL_OP_OR))
        return node(n, MYSQL_BINARY, t->op == MYSQL_OP_AND ? MYSQL_OP_OR : MYSQL_OP_AND, negated(n, t->at[0]),
                    negated(n, t->at[1]));
    return is_truth(t) ? node(n, MYSQL_UNARY, MYSQL_OP_NOT, t, NULL) : compared_with_zero(n, t, MYSQL_OP_EQ);
}

/* A comparison with 0 has it on the right; what is true or false need not be compared with it. */
static MysqlTree *normal_comparison(Normal *n, MysqlTree *t)
{
    bool compares = t->op == MYSQL_OP_NE || t->op == MYSQL_OP_EQ;
    if (!compares || is_zero(t->at[0]) == is_zero(t->at[1]))
        return t;
    MysqlTree *value = is_zero(t->at[0]) ? t->at[1] : t->at[0];
    if (!is_truth(value))
        return compared_with_zero(n, value, t->op);
    return t->op == MYSQL_OP_NE ? value : negated(n, value);
}

static MysqlTree *as_condition(Normal *n, MysqlTree *t)
{
    return is_truth(t) ? t : compared_with_zero(n, t, MYSQL_OP_NE);
}

/* ---- operators ---------------------------------------------------------------------------- */

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

static MysqlTree *normal_binary(Normal *n, MysqlTree *t)
{
    if (t->op == MYSQL_OP_ARROW || t->op == MYSQL_OP_LONG_ARROW)
        return arrow(n, t);
    if (t->op == MYSQL_OP_CONCAT)
        return mysql_function_call(n->cx, "concat", t->at[0], t->at[1]);
    bool interval = t->op == MYSQL_OP_ADD && t->at[0]->tag == MYSQL_INTERVAL;
    return interval ? node(n, MYSQL_BINARY, MYSQL_OP_ADD, t->at[1], t->at[0]) : normal_comparison(n, t);
}

static MysqlTree *normal_unary(Normal *n, MysqlTree *t)
{
    if (t->op == MYSQL_OP_NOT || t->op == MYSQL_OP_BANG)
        return negated(n, t->at[0]);
    if (t->op == MYSQL_OP_POS)
        return t->at[0];
    return t;
}

/* x IN (1) is x = 1. */
static MysqlTree *normal_in(Normal *n, MysqlTree *t)
{
    const MysqlTree *list = t->at[1];
    if (list->tag != MYSQL_LIST || list->count != 1)
        return t;
    return node(n, MYSQL_BINARY, t->flags & MYSQL_NOT_FLAG ? MYSQL_OP_NE : MYSQL_OP_EQ, t->at[0], list->at[0]);
}

/* A backslash is what escapes anyway. */
static MysqlTree *normal_like(MysqlTree *t)
{
    const MysqlTree *escape = t->at[2];
    if (escape && escape->tag == MYSQL_STRING && escape->len == 1 && escape->text[0] == '\\')
        t->at[2] = NULL;
    return t;
}

/* MariaDB adds LIMIT 1. */
static MysqlTree *normal_exists(MysqlTree *t)
{
    MysqlTree *query = t->at[0];
    const MysqlTree *limit = query->tag == MYSQL_QUERY ? query->at[MYSQL_QUERY_LIMIT] : NULL;
    if (limit && limit->tag == MYSQL_NUMBER && strcmp(limit->text, "1") == 0 && !query->at[MYSQL_QUERY_OFFSET])
        query->at[MYSQL_QUERY_LIMIT] = NULL;
    return t;
}

/* ---- functions ---------------------------------------------------------------------------- */

/* In the order of the first. */
static const char *const synonyms[][2] = {
    {"adddate", "date_add"},            {"ceil", "ceiling"},
    {"character_length", "char_length"},{"current_date", "curdate"},
    {"current_time", "curtime"},        {"current_timestamp", "now"},
    {"dayofmonth", "day"},              {"lcase", "lower"},
    {"localtime", "now"},               {"localtimestamp", "now"},
    {"mid", "substr"},                  {"octet_length", "length"},
    {"position", "locate"},             {"power", "pow"},
    {"schema", "database"},             {"session_user", "user"},
    {"sha1", "sha"},                    {"std", "stddev_pop"},
    {"stddev", "stddev_pop"},           {"subdate", "date_sub"},
    {"substring", "substr"},            {"system_user", "user"},
    {"ucase", "upper"},                 {"variance", "var_pop"},
};

static int compare_synonym(const void *name, const void *row)
{
    return strcmp(name, ((const char *const *)row)[0]);
}

static Str function_name(Normal *n, Str name)
{
    const char *const *row =
        bsearch(name, synonyms, sizeof synonyms / sizeof *synonyms, sizeof *synonyms, compare_synonym);
    return row ? word(n, row[1]) : name;
}

static bool is_call(const MysqlTree *t, const char *name, size_t count)
{
    return t->count == count && strcmp(t->text, name) == 0;
}

/* ADDDATE(d, 3) counts days. */
static MysqlTree *as_interval(Normal *n, MysqlTree *amount)
{
    if (amount->tag == MYSQL_INTERVAL)
        return amount;
    MysqlTree *interval = node(n, MYSQL_INTERVAL, MYSQL_OP_NONE, amount, NULL);
    interval->text = word(n, "day");
    return interval;
}

static MysqlTree *normal_function(Normal *n, MysqlTree *t)
{
    if (t->qualifier || (t->flags & MYSQL_QUOTED_FLAG))
        return t;
    t->text = function_name(n, t->text);
    if (is_call(t, "mod", 2))
        return node(n, MYSQL_BINARY, MYSQL_OP_MOD, t->at[0], t->at[1]);
    if (is_call(t, "date_add", 2) || is_call(t, "date_sub", 2))
        return node(n, MYSQL_BINARY, t->text[5] == 'a' ? MYSQL_OP_ADD : MYSQL_OP_SUB, t->at[0], as_interval(n, t->at[1]));
    if (is_call(t, "isnull", 1)) {
        MysqlTree *is = node(n, MYSQL_IS, MYSQL_OP_NONE, t->at[0], NULL);
        is->op = MYSQL_IS_NULL;
        return is;
    }
    if (is_call(t, "regexp_like", 2))
        return node(n, MYSQL_BINARY, MYSQL_OP_REGEXP, t->at[0], t->at[1]);
    if (is_call(t, "count", 1) && is_zero(t->at[0]) && !(t->flags & MYSQL_DISTINCT_FLAG))
        t->at[0] = mysql_tree_new(n->cx->arena, MYSQL_STAR, t->offset, 0);
    return t;
}

/* ---- literals and casts -------------------------------------------------------------------- */

static bool is_ascii(const MysqlTree *t)
{
    for (size_t i = 0; i < t->len; i++)
        if ((unsigned char)t->text[i] >= 0x80)
            return false;
    return true;
}

/* The set that a literal comes in is the session's: only what is not text depends on it. */
static MysqlTree *normal_introduced(MysqlTree *t)
{
    bool unicode = strncmp(t->text, "utf8", 4) == 0;
    MysqlTree *literal = t->at[0];
    bool plain = literal->tag == MYSQL_STRING && strcmp(t->text, "binary") != 0;
    return plain && (unicode || is_ascii(literal)) ? literal : t;
}

static MysqlTree *normal_hex(Normal *n, MysqlTree *t)
{
    if (!is_mariadb(n))
        return t;
    Buf bytes = {0};
    for (const char *c = t->text; c[0] && c[1]; c += 2) {
        char byte[3] = {c[0], c[1], 0};
        buf_putc(&bytes, (char)strtol(byte, NULL, 16));
    }
    MysqlTree *string = mysql_tree_new(n->cx->arena, MYSQL_STRING, t->offset, 0);
    string->len = bytes.len;
    string->text = str_intern_n(n->cx->strings, buf_text(&bytes), bytes.len);
    buf_free(&bytes);
    return string;
}

static MysqlTree *normal_truth(Normal *n, MysqlTree *t)
{
    if (!is_mariadb(n))
        return t;
    MysqlTree *number = mysql_tree_new(n->cx->arena, MYSQL_NUMBER, t->offset, 0);
    number->text = word(n, t->tag == MYSQL_TRUE ? "1" : "0");
    return number;
}

/* The type of a cast: its character set is the session's unless it is binary. */
static MysqlTree *normal_type(Normal *n, MysqlTree *t)
{
    static const char *const names[][2] = {
        {"signed integer", "signed"}, {"unsigned integer", "unsigned"}, {"character", "char"},
        {"dec", "decimal"},           {"nchar", "char"},                {"signed int", "signed"},
        {"unsigned int", "unsigned"}, {"integer", "signed"},            {"int", "signed"},
    };
    const MysqlTree *charset = t->at[MYSQL_TYPE_CHARSET];
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (strcmp(t->text, names[i][0]) == 0)
            t->text = word(n, names[i][1]);
    if (charset && strncmp(charset->text, "utf8", 4) == 0)
        t->at[MYSQL_TYPE_CHARSET] = NULL;
    return t;
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
    case MYSQL_LIKE:
        return normal_like(t);
    case MYSQL_FUNCTION:
        return normal_function(n, t);
    case MYSQL_INTRODUCED:
        return normal_introduced(t);
    case MYSQL_HEX:
        return normal_hex(n, t);
    case MYSQL_TRUE:
    case MYSQL_FALSE:
        return normal_truth(n, t);
    case MYSQL_TYPE:
        return normal_type(n, t);
    case MYSQL_EXISTS:
        return normal_exists(t);
    case MYSQL_ORDER_ITEM:
        t->flags &= (uint16_t)~MYSQL_ASC_FLAG;
        return t;
    default:
        return t;
    }
}

/* Whether the child at a place is a condition. */
static bool is_condition(const MysqlTree *t, size_t i)
{
    switch ((MysqlTag)t->tag) {
    case MYSQL_BINARY:
        return t->op == MYSQL_OP_AND || t->op == MYSQL_OP_OR || t->op == MYSQL_OP_XOR;
    case MYSQL_CASE: /* operand, ELSE, WHEN, THEN… */
        return !t->at[0] && i >= 2 && i % 2 == 0;
    case MYSQL_SELECT:
        return i == MYSQL_SELECT_WHERE || i == MYSQL_SELECT_HAVING;
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
    if (t->count) {
        t->at = arena_alloc(n->cx->arena, t->count * sizeof *t->at);
        for (size_t i = 0; i < t->count; i++)
            t->at[i] = normal(n, tree->at[i], is_condition(tree, i));
    }
    t = rewrite(n, t);
    return condition ? as_condition(n, t) : t;
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
    Normal n = {cx, target};
    return normal(&n, tree, condition);
}

static Str printed(Context *cx, const MysqlTree *tree)
{
    Buf text = {0};
    mysql_tree_print(&text, tree);
    Str kept = str_intern(cx->strings, buf_text(&text));
    buf_free(&text);
    return kept;
}

Str mysql_expr_text(Context *cx, MysqlTarget target, const MysqlTree *expr)
{
    return printed(cx, mysql_normal_tree(cx, target, expr, false));
}

Str mysql_condition_text(Context *cx, MysqlTarget target, const MysqlTree *expr)
{
    return printed(cx, mysql_normal_tree(cx, target, expr, true));
}

Str mysql_query_text(Context *cx, MysqlTarget target, const Schema *s, const Object *view, const MysqlTree *query,
                     StrList *columns)
{
    MysqlTree *tree = mysql_normal_tree(cx, target, query, false);
    return printed(cx, mysql_resolved_query(cx, s, view, tree, columns));
}
