/* mysql_query_print.c: queries as SQL, on one line, or a view's over several:
 *
 *     select `t`.`id` as `id`, count(*) as `n`
 *     from `t` join `u` on `t`.`id` = `u`.`t_id`
 *     group by `t`.`id`
 *
 * A query in another one stands on one line. */
#include <string.h>

#include "model/mysql_print_impl.h"

/* ---- queries ----------------------------------------------------------------------------------------------- */

static void print_select_over(Buf *out, const MysqlTree *t, const char *gap);
static void print_set_operation_over(Buf *out, const MysqlTree *t, const char *gap);

static void print_clause(Buf *out, const char *gap, const char *word, const MysqlTree *part)
{
    buf_puts(out, part ? gap : "");
    mysql_print_part(out, word, part);
}

/* `parted`: a set operation in this place needs parentheses. */
static void print_operand(Buf *out, const MysqlTree *t, bool parted, const char *gap)
{
    bool parentheses = t->tag == MYSQL_QUERY || (parted && t->tag == MYSQL_SET_OPERATION);
    buf_puts(out, parentheses ? "(" : "");
    if (t->tag == MYSQL_SELECT)
        print_select_over(out, t, gap);
    else if (t->tag == MYSQL_SET_OPERATION)
        print_set_operation_over(out, t, gap);
    else
        mysql_print_tree(out, t, BINDS_NOTHING);
    buf_puts(out, parentheses ? ")" : "");
}

static void print_fetch(Buf *out, const MysqlTree *count, const MysqlTree *offset)
{
    mysql_print_part(out, " offset ", offset);
    mysql_print_part(out, offset ? " rows fetch next " : " fetch first ", count);
    buf_puts(out, " rows with ties");
}

/* `gap` stands before each clause: a blank, or the end of a line. */
static void print_query_over(Buf *out, const MysqlTree *t, const char *gap)
{
    mysql_print_part(out, "", t->at[MYSQL_QUERY_WITH]);
    buf_puts(out, t->at[MYSQL_QUERY_WITH] ? gap : "");
    print_operand(out, t->at[MYSQL_QUERY_BODY], false, gap);
    print_clause(out, gap, "order by ", t->at[MYSQL_QUERY_ORDER]);
    if (t->flags & MYSQL_TIES_FLAG)
        print_fetch(out, t->at[MYSQL_QUERY_LIMIT], t->at[MYSQL_QUERY_OFFSET]);
    else
        mysql_print_limit(out, t->at[MYSQL_QUERY_LIMIT], t->at[MYSQL_QUERY_OFFSET]);
    for (uint32_t i = 0; t->at[MYSQL_QUERY_LOCKING] && i < t->at[MYSQL_QUERY_LOCKING]->count; i++)
        mysql_print_part(out, " ", t->at[MYSQL_QUERY_LOCKING]->at[i]);
}

/* Items of a query over several lines stand below each other when they are too many for one. */
static void print_select_list(Buf *out, const MysqlTree *items, const char *gap)
{
    enum { LINE = 100 };
    Buf line = {0};
    mysql_print_items(&line, items, 0);
    bool broken = *gap == '\n' && items->count > 1 && line.len > LINE;
    for (uint32_t i = 0; broken && i < items->count; i++) {
        buf_puts(out, i ? ",\n    " : "\n    ");
        mysql_print_tree(out, items->at[i], BINDS_NOTHING);
    }
    buf_puts(out, broken ? "" : " ");
    buf_puts(out, broken ? "" : buf_text(&line));
    buf_free(&line);
}

static void print_select_over(Buf *out, const MysqlTree *t, const char *gap)
{
    static const struct {
        unsigned flag;
        const char *text;
    } flags[] = {
        {MYSQL_DISTINCT_FLAG, " distinct"}, {MYSQL_HIGH_PRIORITY_FLAG, " high_priority"}, {MYSQL_STRAIGHT_FLAG, " straight_join"},
        {MYSQL_SMALL_RESULT_FLAG, " sql_small_result"}, {MYSQL_BIG_RESULT_FLAG, " sql_big_result"},
        {MYSQL_BUFFER_RESULT_FLAG, " sql_buffer_result"}, {MYSQL_NO_CACHE_FLAG, " sql_no_cache"},
        {MYSQL_CACHE_FLAG, " sql_cache"}, {MYSQL_FOUND_ROWS_FLAG, " sql_calc_found_rows"},
    };
    buf_puts(out, "select");
    for (size_t i = 0; i < sizeof flags / sizeof *flags; i++)
        if (t->flags & flags[i].flag)
            buf_puts(out, flags[i].text);
    print_select_list(out, t->at[MYSQL_SELECT_ITEMS], gap);
    print_clause(out, gap, "from ", t->at[MYSQL_SELECT_FROM]);
    print_clause(out, gap, "where ", t->at[MYSQL_SELECT_WHERE]);
    print_clause(out, gap, "group by ", t->at[MYSQL_SELECT_GROUP]);
    buf_puts(out, t->flags & MYSQL_ROLLUP_FLAG ? " with rollup" : "");
    print_clause(out, gap, "having ", t->at[MYSQL_SELECT_HAVING]);
    const MysqlTree *windows = t->at[MYSQL_SELECT_WINDOWS];
    for (uint32_t i = 0; windows && i < windows->count; i++) {
        buf_puts(out, i ? ", " : gap);
        buf_puts(out, i ? "" : "window ");
        mysql_print_name(out, windows->at[i]->text);
        buf_puts(out, " as ");
        mysql_print_window_use(out, windows->at[i]);
    }
    print_clause(out, gap, "qualify ", t->at[MYSQL_SELECT_QUALIFY]);
}

/* INTERSECT binds tighter than the others, which count from the left. */
static void print_set_operation_over(Buf *out, const MysqlTree *t, const char *gap)
{
    static const char *const words[] = {
        [MYSQL_UNION] = "union", [MYSQL_EXCEPT] = "except", [MYSQL_INTERSECT] = "intersect"};
    const MysqlTree *left = t->at[0], *right = t->at[1];
    bool looser =
        left->tag == MYSQL_SET_OPERATION && t->op == MYSQL_INTERSECT && left->op != MYSQL_INTERSECT;
    bool tighter = right->tag == MYSQL_SET_OPERATION && right->op == MYSQL_INTERSECT &&
                   t->op != MYSQL_INTERSECT;
    print_operand(out, left, looser, gap);
    buf_printf(out, "%s%s%s", gap, words[t->op],
               t->flags & MYSQL_ALL_FLAG        ? " all"
               : t->flags & MYSQL_DISTINCT_FLAG ? " distinct"
                                                : "");
    buf_puts(out, gap);
    print_operand(out, right, !tighter, gap);
}

void mysql_print_query(Buf *out, const MysqlTree *t)
{
    print_query_over(out, t, " ");
}

void mysql_print_select(Buf *out, const MysqlTree *t)
{
    print_select_over(out, t, " ");
}

void mysql_print_set_operation(Buf *out, const MysqlTree *t)
{
    print_set_operation_over(out, t, " ");
}

void mysql_query_print(Buf *out, const MysqlTree *query)
{
    print_query_over(out, query, "\n");
}

void mysql_print_values(Buf *out, const MysqlTree *t)
{
    buf_puts(out, "values ");
    for (uint32_t i = 0; i < t->count; i++) {
        buf_puts(out, i ? ", " : "");
        buf_puts(out, t->at[i]->flags & MYSQL_BARE_FLAG ? "" : "row");
        mysql_print_parentheses(out, t->at[i], 0);
    }
}

void mysql_print_table_query(Buf *out, const MysqlTree *t)
{
    mysql_print_part(out, "table ", t->at[0]);
}

void mysql_print_with(Buf *out, const MysqlTree *t)
{
    buf_puts(out, t->flags & MYSQL_RECURSIVE_FLAG ? "with recursive " : "with ");
    mysql_print_items(out, t, 0);
}

void mysql_print_cte(Buf *out, const MysqlTree *t)
{
    mysql_print_name(out, t->text);
    if (t->at[0]) {
        buf_putc(out, ' ');
        mysql_print_parentheses(out, t->at[0], 0);
    }
    mysql_print_part(out, " as (", t->at[1]);
    buf_putc(out, ')');
    mysql_print_part(out, " cycle ", t->at[2]);
    buf_puts(out, t->at[2] ? " restrict" : "");
}

void mysql_print_item(Buf *out, const MysqlTree *t)
{
    mysql_print_tree(out, t->at[0], BINDS_NOTHING);
    if (t->text) {
        buf_puts(out, " as ");
        mysql_print_name(out, t->text);
    }
}

void mysql_print_order_item(Buf *out, const MysqlTree *t)
{
    mysql_print_tree(out, t->at[0], BINDS_NOTHING);
    buf_puts(out, t->flags & MYSQL_DESC_FLAG ? " desc" : t->flags & MYSQL_ASC_FLAG ? " asc" : "");
}

void mysql_print_locking(Buf *out, const MysqlTree *t)
{
    buf_puts(out, t->text);
    mysql_print_part(out, " of ", t->at[0]);
    buf_printf(out, "%s%s", t->qualifier ? " " : "", t->qualifier ? t->qualifier : "");
}

/* ---- FROM ---------------------------------------------------------------------------------------------------- */

void mysql_print_table(Buf *out, const MysqlTree *t)
{
    if (t->qualifier) {
        mysql_print_name(out, t->qualifier);
        buf_putc(out, '.');
    }
    mysql_print_name(out, t->text);
    if (t->at[MYSQL_TABLE_PARTITIONS]) {
        buf_puts(out, " partition ");
        mysql_print_parentheses(out, t->at[MYSQL_TABLE_PARTITIONS], 0);
    }
    mysql_print_part(out, " ", t->at[MYSQL_TABLE_SYSTEM_TIME]);
    mysql_print_part(out, " ", t->at[MYSQL_TABLE_ALIAS]);
    for (uint32_t i = 0; t->at[MYSQL_TABLE_HINTS] && i < t->at[MYSQL_TABLE_HINTS]->count; i++)
        mysql_print_part(out, " ", t->at[MYSQL_TABLE_HINTS]->at[i]);
}

void mysql_print_derived(Buf *out, const MysqlTree *t)
{
    buf_puts(out, t->flags & MYSQL_LATERAL_FLAG ? "lateral (" : "(");
    mysql_print_tree(out, t->at[0], BINDS_NOTHING);
    buf_puts(out, ") ");
    mysql_print_name(out, t->text);
    if (t->at[1]) {
        buf_putc(out, ' ');
        mysql_print_parentheses(out, t->at[1], 0);
    }
}

void mysql_print_json_table(Buf *out, const MysqlTree *t)
{
    buf_puts(out, "json_table(");
    mysql_print_tree(out, t->at[0], BINDS_NOTHING);
    mysql_print_part(out, ", ", t->at[1]);
    buf_puts(out, " columns ");
    mysql_print_parentheses(out, t->at[2], 0);
    buf_puts(out, ") ");
    mysql_print_name(out, t->text);
}

void mysql_print_json_column(Buf *out, const MysqlTree *t)
{
    if (!t->text) {
        mysql_print_part(out, "nested path ", t->at[MYSQL_JSON_PATH]);
        buf_puts(out, " columns ");
        mysql_print_parentheses(out, t->at[MYSQL_JSON_NESTED], 0);
        return;
    }
    mysql_print_name(out, t->text);
    if (t->flags & MYSQL_ORDINALITY_FLAG) {
        buf_puts(out, " for ordinality");
        return;
    }
    mysql_print_part(out, " ", t->at[MYSQL_JSON_TYPE]);
    mysql_print_part(out, t->flags & MYSQL_EXISTS_FLAG ? " exists path " : " path ",
                     t->at[MYSQL_JSON_PATH]);
    mysql_print_handler(out, t->at[MYSQL_JSON_ON_EMPTY], " on empty");
    mysql_print_handler(out, t->at[MYSQL_JSON_ON_ERROR], " on error");
}

static void print_join_side(Buf *out, const MysqlTree *t, bool parentheses)
{
    buf_puts(out, parentheses ? "(" : "");
    mysql_print_tree(out, t, BINDS_NOTHING);
    buf_puts(out, parentheses ? ")" : "");
}

void mysql_print_join(Buf *out, const MysqlTree *t)
{
    static const char *const words[] = {
        [MYSQL_JOIN_COMMA] = ", ", [MYSQL_JOIN_INNER] = " join ", [MYSQL_JOIN_CROSS] = " cross join ",
        [MYSQL_JOIN_STRAIGHT] = " straight_join ", [MYSQL_JOIN_LEFT] = " left join ", [MYSQL_JOIN_RIGHT] = " right join ",
    };
    const MysqlTree *left = t->at[MYSQL_JOIN_FROM], *right = t->at[MYSQL_JOIN_TO];
    bool commas =
        left->tag == MYSQL_JOIN && left->op == MYSQL_JOIN_COMMA && t->op != MYSQL_JOIN_COMMA;
    print_join_side(out, left, commas);
    buf_puts(out, t->flags & MYSQL_NATURAL_FLAG ? " natural" : "");
    buf_puts(out, words[t->op]);
    print_join_side(out, right, right->tag == MYSQL_JOIN);
    mysql_print_part(out, " on ", t->at[MYSQL_JOIN_ON]);
    if (t->at[MYSQL_JOIN_USING]) {
        buf_puts(out, " using ");
        mysql_print_parentheses(out, t->at[MYSQL_JOIN_USING], 0);
    }
}

void mysql_print_index_hint(Buf *out, const MysqlTree *t)
{
    buf_printf(out, "%s ", t->text);
    mysql_print_parentheses(out, t, 0);
}

void mysql_print_system_time(Buf *out, const MysqlTree *t)
{
    buf_printf(out, "for system_time %s", t->text);
    if (t->count) {
        buf_putc(out, ' ');
        mysql_print_tree(out, t->at[0], BINDS_BIT_OR);
    }
    if (t->count > 1) {
        buf_puts(out, strcmp(t->text, "from") == 0 ? " to " : " and ");
        mysql_print_tree(out, t->at[1], BINDS_BIT_OR);
    }
}

/* ---- windows --------------------------------------------------------------------------------------------------- */

/* What stands between the parentheses; the parts that are there, with a blank between them. */
void mysql_print_window(Buf *out, const MysqlTree *t)
{
    static const char *const words[] = {"", "partition by ", "order by ", ""};
    const char *blank = "";
    for (int i = 0; i < MYSQL_WINDOW_PARTS; i++) {
        if (!t->at[i])
            continue;
        buf_puts(out, blank);
        mysql_print_part(out, words[i], t->at[i]);
        blank = " ";
    }
}

void mysql_print_frame(Buf *out, const MysqlTree *t)
{
    buf_printf(out, "%s ", t->text);
    mysql_print_part(out, t->at[1] ? "between " : "", t->at[0]);
    mysql_print_part(out, " and ", t->at[1]);
    if (t->qualifier)
        buf_printf(out, " exclude %s", t->qualifier);
}

void mysql_print_frame_bound(Buf *out, const MysqlTree *t)
{
    if (t->count) {
        mysql_print_tree(out, t->at[0], BINDS_BIT_OR);
        buf_putc(out, ' ');
    }
    buf_puts(out, t->text);
}
