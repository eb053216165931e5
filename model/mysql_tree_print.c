/* mysql_tree_print.c: trees as SQL, in one spelling.
 *
 *     (price*2)>10 AND NOT `sold`   →   `price` * 2 > 10 and not `sold`
 *
 * Each tag has a function; what an operator binds is a number, and a child that binds less than its
 * place asks for is put in parentheses. */
#include "model/mysql_print_impl.h"

#include <string.h>

/* ---- words and lists ---------------------------------------------------------------------------- */

void mysql_print_name(Buf *out, const char *name)
{
    buf_putc(out, '`');
    for (; *name; name++) {
        if (*name == '`')
            buf_putc(out, '`');
        buf_putc(out, *name);
    }
    buf_putc(out, '`');
}

void mysql_print_string(Buf *out, const char *value, size_t len)
{
    buf_putc(out, '\'');
    for (size_t i = 0; i < len; i++) {
        if (value[i] == '\'' || value[i] == '\\')
            buf_putc(out, value[i]);
        if (value[i])
            buf_putc(out, value[i]);
        else
            buf_puts(out, "\\0");
    }
    buf_putc(out, '\'');
}

void mysql_print_items(Buf *out, const MysqlTree *list, uint32_t from)
{
    for (uint32_t i = from; i < list->count; i++) {
        if (i > from)
            buf_puts(out, ", ");
        mysql_print_tree(out, list->at[i], BINDS_NOTHING);
    }
}

void mysql_print_parentheses(Buf *out, const MysqlTree *list, uint32_t from)
{
    buf_putc(out, '(');
    mysql_print_items(out, list, from);
    buf_putc(out, ')');
}

/* " order by a, b" when there is such a part. */
void mysql_print_part(Buf *out, const char *word, const MysqlTree *part)
{
    if (!part)
        return;
    buf_puts(out, word);
    mysql_print_tree(out, part, BINDS_NOTHING);
}

static void print_text(Buf *out, const MysqlTree *t)
{
    buf_puts(out, t->text);
}

static void print_list(Buf *out, const MysqlTree *t)
{
    mysql_print_items(out, t, 0);
}

/* ---- literals and names ---------------------------------------------------------------------------- */

static void print_string(Buf *out, const MysqlTree *t)
{
    mysql_print_string(out, t->text, t->len);
}

static void print_hex(Buf *out, const MysqlTree *t)
{
    buf_printf(out, t->flags & MYSQL_HEX_NUMBER_FLAG ? "0x%s" : "x'%s'", t->text);
}

static void print_bit(Buf *out, const MysqlTree *t)
{
    buf_printf(out, "b'%s'", t->text);
}

static void print_introduced(Buf *out, const MysqlTree *t)
{
    buf_printf(out, "_%s ", t->text);
    mysql_print_tree(out, t->at[0], BINDS_ALL);
}

static void print_temporal(Buf *out, const MysqlTree *t)
{
    static const char *const kinds[] = {
        [MYSQL_DATE] = "date ", [MYSQL_TIME] = "time ", [MYSQL_TIMESTAMP] = "timestamp "};
    buf_puts(out, kinds[t->op]);
    mysql_print_string(out, t->text, strlen(t->text));
}

static void print_null(Buf *out, const MysqlTree *t)
{
    (void)t;
    buf_puts(out, "null");
}

static void print_true(Buf *out, const MysqlTree *t)
{
    (void)t;
    buf_puts(out, "true");
}

static void print_false(Buf *out, const MysqlTree *t)
{
    (void)t;
    buf_puts(out, "false");
}

/* `database`.`table`. of a column or star. */
static void print_qualifier(Buf *out, const MysqlTree *t)
{
    if (t->count) {
        mysql_print_name(out, t->at[0]->text);
        buf_putc(out, '.');
    }
    if (t->qualifier) {
        mysql_print_name(out, t->qualifier);
        buf_putc(out, '.');
    }
}

static void print_name(Buf *out, const MysqlTree *t)
{
    print_qualifier(out, t);
    mysql_print_name(out, t->text);
}

static void print_star(Buf *out, const MysqlTree *t)
{
    print_qualifier(out, t);
    buf_putc(out, '*');
}

static void print_user_variable(Buf *out, const MysqlTree *t)
{
    buf_putc(out, '@');
    mysql_print_name(out, t->text);
}

static void print_system_variable(Buf *out, const MysqlTree *t)
{
    buf_printf(out, "@@%s%s%s", t->qualifier ? t->qualifier : "", t->qualifier ? "." : "", t->text);
}

static void print_default(Buf *out, const MysqlTree *t)
{
    buf_puts(out, "default");
    if (t->count)
        mysql_print_parentheses(out, t, 0);
}

static void print_parameter(Buf *out, const MysqlTree *t)
{
    (void)t;
    buf_putc(out, '?');
}

/* ---- operators ---------------------------------------------------------------------------------------- */

static const struct {
    const char *text;
    int binds;
} operators[MYSQL_OP_COUNT] = {
    [MYSQL_OP_NOT] = {"not ", BINDS_NOT},
    [MYSQL_OP_BANG] = {"!", BINDS_BANG},
    [MYSQL_OP_NEG] = {"-", BINDS_UNARY},
    [MYSQL_OP_POS] = {"+", BINDS_UNARY},
    [MYSQL_OP_BIT_NOT] = {"~", BINDS_UNARY},
    [MYSQL_OP_BINARY] = {"binary ", BINDS_COLLATE},
    [MYSQL_OP_ASSIGN] = {" := ", BINDS_ASSIGN},
    [MYSQL_OP_OR] = {" or ", BINDS_OR},
    [MYSQL_OP_XOR] = {" xor ", BINDS_XOR},
    [MYSQL_OP_AND] = {" and ", BINDS_AND},
    [MYSQL_OP_EQ] = {" = ", BINDS_COMPARE},
    [MYSQL_OP_NULL_SAFE_EQ] = {" <=> ", BINDS_COMPARE},
    [MYSQL_OP_NE] = {" <> ", BINDS_COMPARE},
    [MYSQL_OP_LT] = {" < ", BINDS_COMPARE},
    [MYSQL_OP_LE] = {" <= ", BINDS_COMPARE},
    [MYSQL_OP_GT] = {" > ", BINDS_COMPARE},
    [MYSQL_OP_GE] = {" >= ", BINDS_COMPARE},
    [MYSQL_OP_REGEXP] = {" regexp ", BINDS_PREDICATE},
    [MYSQL_OP_SOUNDS_LIKE] = {" sounds like ", BINDS_PREDICATE},
    [MYSQL_OP_BIT_OR] = {" | ", BINDS_BIT_OR},
    [MYSQL_OP_BIT_AND] = {" & ", BINDS_BIT_AND},
    [MYSQL_OP_SHIFT_LEFT] = {" << ", BINDS_SHIFT},
    [MYSQL_OP_SHIFT_RIGHT] = {" >> ", BINDS_SHIFT},
    [MYSQL_OP_ADD] = {" + ", BINDS_ADD},
    [MYSQL_OP_SUB] = {" - ", BINDS_ADD},
    [MYSQL_OP_MUL] = {" * ", BINDS_MUL},
    [MYSQL_OP_DIV] = {" / ", BINDS_MUL},
    [MYSQL_OP_INT_DIV] = {" div ", BINDS_MUL},
    [MYSQL_OP_MOD] = {" % ", BINDS_MUL},
    [MYSQL_OP_BIT_XOR] = {" ^ ", BINDS_BIT_XOR},
    [MYSQL_OP_CONCAT] = {"concat", BINDS_ALL},
    [MYSQL_OP_ARROW] = {"->", BINDS_ALL},
    [MYSQL_OP_LONG_ARROW] = {"->>", BINDS_ALL},
};

static bool negated(const MysqlTree *t)
{
    return t->flags & MYSQL_NOT_FLAG;
}

/* - -1 keeps its blank: two dashes may begin a comment. */
static void print_unary(Buf *out, const MysqlTree *t)
{
    buf_puts(out, operators[t->op].text);
    bool dash =
        t->op == MYSQL_OP_NEG && t->at[0]->tag == MYSQL_UNARY && t->at[0]->op == MYSQL_OP_NEG;
    buf_puts(out, dash ? " " : "");
    mysql_print_tree(out, t->at[0], operators[t->op].binds);
}

/* What the left and right side of an operator must bind at least. */
static int left_of(const MysqlTree *t)
{
    int binds = operators[t->op].binds;
    return binds == BINDS_PREDICATE ? BINDS_BIT_OR : binds;
}

static int right_of(const MysqlTree *t)
{
    int binds = operators[t->op].binds;
    return binds == BINDS_ASSIGN ? BINDS_ASSIGN : binds == BINDS_ALL ? BINDS_ALL : binds + 1;
}

static void print_binary(Buf *out, const MysqlTree *t)
{
    if (t->op == MYSQL_OP_CONCAT) {
        buf_puts(out, "concat");
        mysql_print_parentheses(out, t, 0);
        return;
    }
    mysql_print_tree(out, t->at[0], left_of(t));
    buf_puts(out, negated(t) ? " not" : "");
    buf_puts(out, operators[t->op].text);
    mysql_print_tree(out, t->at[1], right_of(t));
}

static void print_like(Buf *out, const MysqlTree *t)
{
    mysql_print_tree(out, t->at[0], BINDS_BIT_OR);
    buf_puts(out, negated(t) ? " not like " : " like ");
    mysql_print_tree(out, t->at[1], BINDS_BIT_OR);
    if (t->at[2]) {
        buf_puts(out, " escape ");
        mysql_print_tree(out, t->at[2], BINDS_BIT_OR);
    }
}

static void print_is(Buf *out, const MysqlTree *t)
{
    static const char *const what[] = {[MYSQL_IS_NULL] = "null",
                                       [MYSQL_IS_TRUE] = "true",
                                       [MYSQL_IS_FALSE] = "false",
                                       [MYSQL_IS_UNKNOWN] = "unknown",
                                       [MYSQL_IS_JSON] = "json"};
    mysql_print_tree(out, t->at[0], BINDS_COMPARE);
    buf_printf(out, negated(t) ? " is not %s" : " is %s", what[t->op]);
}

static void print_in(Buf *out, const MysqlTree *t)
{
    mysql_print_tree(out, t->at[0], BINDS_BIT_OR);
    buf_puts(out, negated(t) ? " not in " : " in ");
    if (t->at[1]->tag == MYSQL_LIST)
        mysql_print_parentheses(out, t->at[1], 0);
    else
        mysql_print_tree(out, t->at[1], BINDS_ALL);
}

static void print_between(Buf *out, const MysqlTree *t)
{
    mysql_print_tree(out, t->at[0], BINDS_BIT_OR);
    buf_puts(out, negated(t) ? " not between " : " between ");
    mysql_print_tree(out, t->at[1], BINDS_BIT_OR);
    buf_puts(out, " and ");
    mysql_print_tree(out, t->at[2], BINDS_PREDICATE);
}

static void print_quantified(Buf *out, const MysqlTree *t)
{
    mysql_print_tree(out, t->at[0], BINDS_COMPARE);
    buf_puts(out, operators[t->op].text);
    buf_puts(out, t->flags & MYSQL_ALL_FLAG ? "all " : "any ");
    mysql_print_tree(out, t->at[1], BINDS_ALL);
}

static void print_collate(Buf *out, const MysqlTree *t)
{
    mysql_print_tree(out, t->at[0], BINDS_COLLATE);
    buf_printf(out, " collate %s", t->text);
}

static void print_member_of(Buf *out, const MysqlTree *t)
{
    mysql_print_tree(out, t->at[0], BINDS_BIT_OR);
    buf_puts(out, " member of (");
    mysql_print_tree(out, t->at[1], BINDS_UNARY);
    buf_putc(out, ')');
}

static void print_case(Buf *out, const MysqlTree *t)
{
    buf_puts(out, "case");
    mysql_print_part(out, " ", t->at[0]);
    for (uint32_t i = 2; i + 1 < t->count; i += 2) {
        mysql_print_part(out, " when ", t->at[i]);
        mysql_print_part(out, " then ", t->at[i + 1]);
    }
    mysql_print_part(out, " else ", t->at[1]);
    buf_puts(out, " end");
}

static void print_cast(Buf *out, const MysqlTree *t)
{
    mysql_print_part(out, "cast(", t->at[0]);
    if (t->text) {
        buf_puts(out, " at time zone ");
        mysql_print_string(out, t->text, strlen(t->text));
    }
    mysql_print_part(out, " as ", t->at[1]);
    buf_putc(out, ')');
}

static void print_convert(Buf *out, const MysqlTree *t)
{
    mysql_print_part(out, "convert(", t->at[0]);
    buf_printf(out, " using %s)", t->text);
}

static void print_interval(Buf *out, const MysqlTree *t)
{
    mysql_print_part(out, "interval ", t->at[0]);
    buf_printf(out, " %s", t->text);
}

static void print_row(Buf *out, const MysqlTree *t)
{
    buf_puts(out, t->count > 1 ? "" : "row");
    mysql_print_parentheses(out, t, 0);
}

static void print_subquery(Buf *out, const MysqlTree *t)
{
    mysql_print_parentheses(out, t, 0);
}

static void print_exists(Buf *out, const MysqlTree *t)
{
    buf_puts(out, "exists ");
    mysql_print_parentheses(out, t, 0);
}

static void print_match(Buf *out, const MysqlTree *t)
{
    buf_puts(out, "match ");
    mysql_print_parentheses(out, t->at[0], 0);
    buf_puts(out, " against (");
    mysql_print_tree(out, t->at[1], BINDS_BIT_OR);
    buf_printf(out, "%s%s)", t->text ? " " : "", t->text ? t->text : "");
}

/* ---- functions -------------------------------------------------------------------------------------------- */

/* What stands between arguments. */
static const char *separator_of(const char *function)
{
    return strcmp(function, "extract") == 0 ? " from " : strcmp(function, "position") == 0 ? " in " : ", ";
}

static void print_function(Buf *out, const MysqlTree *t)
{
    if (t->qualifier) {
        mysql_print_name(out, t->qualifier);
        buf_putc(out, '.');
    }
    if (t->qualifier || t->flags & MYSQL_QUOTED_FLAG)
        mysql_print_name(out, t->text);
    else
        buf_puts(out, t->text);
    buf_puts(out, t->flags & MYSQL_DISTINCT_FLAG ? "(distinct " : "(");
    const char *separator = separator_of(t->text);
    for (uint32_t i = 0; i < t->count; i++) {
        buf_puts(out, i == 0 ? "" : t->at[i]->tag == MYSQL_TYPE ? " as " : separator);
        mysql_print_tree(out, t->at[i], *separator == ',' ? BINDS_NOTHING : BINDS_BIT_OR);
    }
    buf_putc(out, ')');
}

static void print_trim(Buf *out, const MysqlTree *t)
{
    buf_printf(out, "trim%s(%s%s", t->flags & MYSQL_ORACLE_FLAG ? "_oracle" : "", t->text ? t->text : "", t->text ? " " : "");
    if (t->at[1]) {
        mysql_print_tree(out, t->at[1], BINDS_NOTHING);
        buf_putc(out, ' ');
    }
    buf_puts(out, t->at[1] || t->text ? "from " : "");
    mysql_print_tree(out, t->at[0], BINDS_NOTHING);
    buf_putc(out, ')');
}

void mysql_print_limit(Buf *out, const MysqlTree *limit, const MysqlTree *offset)
{
    mysql_print_part(out, " limit ", limit);
    mysql_print_part(out, " offset ", offset);
}

static void print_group_concat(Buf *out, const MysqlTree *t)
{
    buf_printf(out, "%s(%s", t->text, t->flags & MYSQL_DISTINCT_FLAG ? "distinct " : "");
    mysql_print_tree(out, t->at[0], BINDS_NOTHING);
    mysql_print_part(out, " order by ", t->at[1]);
    mysql_print_part(out, " separator ", t->at[2]);
    if (t->at[3])
        mysql_print_limit(out, t->at[3]->at[0], t->at[3]->at[1]);
    buf_putc(out, ')');
}

static void print_char(Buf *out, const MysqlTree *t)
{
    buf_puts(out, "char(");
    mysql_print_items(out, t, 0);
    if (t->text)
        buf_printf(out, " using %s", t->text);
    buf_putc(out, ')');
}

void mysql_print_window_use(Buf *out, const MysqlTree *window)
{
    if (window->tag == MYSQL_NAME) {
        mysql_print_tree(out, window, BINDS_ALL);
        return;
    }
    buf_putc(out, '(');
    mysql_print_tree(out, window, BINDS_NOTHING);
    buf_putc(out, ')');
}

static void print_over(Buf *out, const MysqlTree *t)
{
    mysql_print_tree(out, t->at[0], BINDS_ALL);
    buf_printf(out, "%s%s over ", t->text ? " " : "", t->text ? t->text : "");
    mysql_print_window_use(out, t->at[1]);
}

static void print_within_group(Buf *out, const MysqlTree *t)
{
    mysql_print_tree(out, t->at[0], BINDS_ALL);
    mysql_print_part(out, " within group (order by ", t->at[1]);
    buf_putc(out, ')');
}

/* " null on empty", " default 'x' on error" */
void mysql_print_handler(Buf *out, const MysqlTree *handler, const char *on)
{
    if (!handler)
        return;
    mysql_print_part(out, handler->tag == MYSQL_KEYWORD ? " " : " default ", handler);
    buf_puts(out, on);
}

static void print_json_value(Buf *out, const MysqlTree *t)
{
    buf_printf(out, "%s(", t->text);
    mysql_print_tree(out, t->at[0], BINDS_NOTHING);
    mysql_print_part(out, ", ", t->at[1]);
    mysql_print_part(out, " returning ", t->at[2]);
    mysql_print_handler(out, t->at[3], " on empty");
    mysql_print_handler(out, t->at[4], " on error");
    buf_putc(out, ')');
}

static void print_type(Buf *out, const MysqlTree *t)
{
    buf_puts(out, t->text);
    if (t->at[MYSQL_TYPE_ARGS])
        mysql_print_parentheses(out, t->at[MYSQL_TYPE_ARGS], 0);
    if (t->flags & MYSQL_SIGNED_FLAG)
        buf_puts(out, " signed");
    if (t->flags & MYSQL_UNSIGNED_FLAG)
        buf_puts(out, " unsigned");
    if (t->flags & MYSQL_ZEROFILL_FLAG)
        buf_puts(out, " zerofill");
    if (t->flags & MYSQL_COMPRESSED_FLAG)
        buf_puts(out, " compressed");
    if (t->at[MYSQL_TYPE_CHARSET])
        buf_printf(out, " character set %s", t->at[MYSQL_TYPE_CHARSET]->text);
    if (t->flags & MYSQL_BINARY_FLAG)
        buf_puts(out, " binary");
    if (t->at[MYSQL_TYPE_COLLATE])
        buf_printf(out, " collate %s", t->at[MYSQL_TYPE_COLLATE]->text);
    if (t->flags & MYSQL_ARRAY_FLAG)
        buf_puts(out, " array");
}

/* ---- all tags ---------------------------------------------------------------------------------------------------- */

static void (*const printers[MYSQL_TAG_COUNT])(Buf *out, const MysqlTree *t) = {
    [MYSQL_LIST] = print_list,
    [MYSQL_NUMBER] = print_text,
    [MYSQL_STRING] = print_string,
    [MYSQL_HEX] = print_hex,
    [MYSQL_BIT] = print_bit,
    [MYSQL_INTRODUCED] = print_introduced,
    [MYSQL_TEMPORAL] = print_temporal,
    [MYSQL_NULL] = print_null,
    [MYSQL_TRUE] = print_true,
    [MYSQL_FALSE] = print_false,
    [MYSQL_NAME] = print_name,
    [MYSQL_STAR] = print_star,
    [MYSQL_USER_VARIABLE] = print_user_variable,
    [MYSQL_SYSTEM_VARIABLE] = print_system_variable,
    [MYSQL_DEFAULT] = print_default,
    [MYSQL_PARAMETER] = print_parameter,
    [MYSQL_UNARY] = print_unary,
    [MYSQL_BINARY] = print_binary,
    [MYSQL_LIKE] = print_like,
    [MYSQL_IS] = print_is,
    [MYSQL_IN] = print_in,
    [MYSQL_BETWEEN] = print_between,
    [MYSQL_QUANTIFIED] = print_quantified,
    [MYSQL_COLLATE] = print_collate,
    [MYSQL_MEMBER_OF] = print_member_of,
    [MYSQL_CASE] = print_case,
    [MYSQL_CAST] = print_cast,
    [MYSQL_CONVERT] = print_convert,
    [MYSQL_INTERVAL] = print_interval,
    [MYSQL_ROW] = print_row,
    [MYSQL_SUBQUERY] = print_subquery,
    [MYSQL_EXISTS] = print_exists,
    [MYSQL_MATCH] = print_match,
    [MYSQL_FUNCTION] = print_function,
    [MYSQL_KEYWORD] = print_text,
    [MYSQL_TRIM] = print_trim,
    [MYSQL_GROUP_CONCAT] = print_group_concat,
    [MYSQL_CHAR] = print_char,
    [MYSQL_OVER] = print_over,
    [MYSQL_WITHIN_GROUP] = print_within_group,
    [MYSQL_JSON_VALUE] = print_json_value,
    [MYSQL_TYPE] = print_type,
    [MYSQL_QUERY] = mysql_print_query,
    [MYSQL_SELECT] = mysql_print_select,
    [MYSQL_SET_OPERATION] = mysql_print_set_operation,
    [MYSQL_VALUES] = mysql_print_values,
    [MYSQL_TABLE_QUERY] = mysql_print_table_query,
    [MYSQL_WITH] = mysql_print_with,
    [MYSQL_CTE] = mysql_print_cte,
    [MYSQL_ITEM] = mysql_print_item,
    [MYSQL_ORDER_ITEM] = mysql_print_order_item,
    [MYSQL_LOCKING] = mysql_print_locking,
    [MYSQL_TABLE] = mysql_print_table,
    [MYSQL_DERIVED] = mysql_print_derived,
    [MYSQL_JSON_TABLE] = mysql_print_json_table,
    [MYSQL_JSON_COLUMN] = mysql_print_json_column,
    [MYSQL_JOIN] = mysql_print_join,
    [MYSQL_INDEX_HINT] = mysql_print_index_hint,
    [MYSQL_SYSTEM_TIME] = mysql_print_system_time,
    [MYSQL_WINDOW] = mysql_print_window,
    [MYSQL_FRAME] = mysql_print_frame,
    [MYSQL_FRAME_BOUND] = mysql_print_frame_bound,
};

static int binds_of(const MysqlTree *t)
{
    switch (t->tag) {
    case MYSQL_UNARY:
    case MYSQL_BINARY:
        return operators[t->op].binds;
    case MYSQL_QUANTIFIED:
    case MYSQL_IS:
        return BINDS_COMPARE;
    case MYSQL_LIKE:
    case MYSQL_IN:
    case MYSQL_BETWEEN:
    case MYSQL_MEMBER_OF:
        return BINDS_PREDICATE;
    case MYSQL_COLLATE:
        return BINDS_COLLATE;
    default:
        return BINDS_ALL;
    }
}

void mysql_print_tree(Buf *out, const MysqlTree *tree, int binds)
{
    bool parentheses = binds_of(tree) < binds;
    buf_puts(out, parentheses ? "(" : "");
    printers[tree->tag](out, tree);
    buf_puts(out, parentheses ? ")" : "");
}

void mysql_tree_print(Buf *out, const MysqlTree *tree)
{
    mysql_print_tree(out, tree, BINDS_NOTHING);
}
