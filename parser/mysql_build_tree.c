/* mysql_build_tree.c: trees out of tokens and trees: one function per shape. */
#include "parser/mysql_build.h"

#include <string.h>

/* ---- nodes -------------------------------------------------------------------------------------- */

static void check_depth(MysqlBuild *p, const Tree *tree)
{
    if (tree->depth > MYSQL_MAX_DEPTH)
        mysql_nested_too_deeply(p);
}

Tree *mysql_node(MysqlBuild *p, MysqlTag tag, size_t offset, size_t count, Tree *const *children)
{
    Tree *tree = mysql_tree_new(p->cx->arena, tag, offset, count);
    for (size_t i = 0; i < count; i++) {
        tree->at[i] = children[i];
        if (children[i] && children[i]->depth >= tree->depth)
            tree->depth = children[i]->depth + 1;
    }
    check_depth(p, tree);
    return tree;
}

Tree *mysql_bare(MysqlBuild *p, MysqlTag tag, MysqlToken t)
{
    return mysql_tree_new(p->cx->arena, tag, mysql_at(p, &t), 0);
}

static Tree *leaf(MysqlBuild *p, MysqlTag tag, MysqlToken t, Str text)
{
    return mysql_with_text(mysql_bare(p, tag, t), text);
}

Tree *mysql_with_text(Tree *tree, Str text)
{
    tree->text = text;
    return tree;
}

Tree *mysql_with_qualifier(Tree *tree, Str qualifier)
{
    tree->qualifier = qualifier;
    return tree;
}

Tree *mysql_with_flags(Tree *tree, unsigned flags)
{
    tree->flags |= (uint16_t)flags;
    return tree;
}

Tree *mysql_negated(Tree *tree, bool negated)
{
    return mysql_with_flags(tree, negated ? MYSQL_NOT_FLAG : 0);
}

/* ---- leaves ------------------------------------------------------------------------------------- */

Tree *mysql_leaf(MysqlBuild *p, MysqlTag tag, MysqlToken t)
{
    return leaf(p, tag, t, mysql_word(p, t));
}

Tree *mysql_keyword(MysqlBuild *p, MysqlToken t)
{
    return leaf(p, MYSQL_KEYWORD, t, mysql_lower(p, t));
}

static unsigned quoted(MysqlToken t)
{
    return t.at[0] == '`' || t.at[0] == '"' ? MYSQL_QUOTED_FLAG : 0;
}

/* Keywords come here too, as values of options and variables. */
Tree *mysql_name_tree(MysqlBuild *p, MysqlToken t)
{
    return leaf(p, MYSQL_NAME, t, mysql_ident(p, t));
}

Tree *mysql_name_lower(MysqlBuild *p, MysqlToken t)
{
    return leaf(p, MYSQL_NAME, t, mysql_lower(p, t));
}

Tree *mysql_charset_alias(MysqlBuild *p, MysqlToken t, const char *charset)
{
    return leaf(p, MYSQL_NAME, t, mysql_const(p, charset));
}

static Tree *qualified(MysqlBuild *p, MysqlTag tag, MysqlToken table, Str name)
{
    return mysql_with_qualifier(leaf(p, tag, table, name), mysql_ident(p, table));
}

static Tree *qualified_twice(MysqlBuild *p, MysqlTag tag, MysqlToken db, MysqlToken table, Str name)
{
    Tree *tree = MYSQL_NODE(p, tag, mysql_at(p, &db), mysql_name_tree(p, db));
    return mysql_with_qualifier(mysql_with_text(tree, name), mysql_ident(p, table));
}

Tree *mysql_column_of(MysqlBuild *p, MysqlToken table, MysqlToken column)
{
    return qualified(p, MYSQL_NAME, table, mysql_ident(p, column));
}

Tree *mysql_column_of_db(MysqlBuild *p, MysqlToken db, MysqlToken table, MysqlToken column)
{
    return qualified_twice(p, MYSQL_NAME, db, table, mysql_ident(p, column));
}

Tree *mysql_star(MysqlBuild *p, MysqlToken t)
{
    return mysql_bare(p, MYSQL_STAR, t);
}

Tree *mysql_star_of(MysqlBuild *p, MysqlToken table)
{
    return qualified(p, MYSQL_STAR, table, NULL);
}

Tree *mysql_star_of_db(MysqlBuild *p, MysqlToken db, MysqlToken table)
{
    return qualified_twice(p, MYSQL_STAR, db, table, NULL);
}

/* The digits in upper case, with a zero in front where they are odd. */
Tree *mysql_hex(MysqlBuild *p, MysqlToken t)
{
    bool quoted = t.at[1] == '\'';
    size_t len = t.len - (quoted ? 3 : 2);
    char *digits = arena_alloc(p->cx->arena, len + 2), *out = digits;
    if (len % 2)
        *out++ = '0';
    for (size_t i = 0; i < len; i++)
        *out++ = t.at[2 + i] >= 'a' ? (char)(t.at[2 + i] + 'A' - 'a') : t.at[2 + i];
    Tree *tree =
        leaf(p, MYSQL_HEX, t, str_intern_n(p->cx->strings, digits, (size_t)(out - digits)));
    return mysql_with_flags(tree, quoted ? 0 : MYSQL_HEX_NUMBER_FLAG);
}

Tree *mysql_bits(MysqlBuild *p, MysqlToken t)
{
    const char *at = t.at + 2, *end = t.at + t.len - (t.at[1] == '\'');
    while (end - at > 1 && *at == '0')
        at++;
    return leaf(p, MYSQL_BIT, t, str_intern_n(p->cx->strings, at, (size_t)(end - at)));
}

Tree *mysql_negative(MysqlBuild *p, MysqlToken number)
{
    return leaf(p, MYSQL_NUMBER, number, str_format(p->cx->strings, "-%s", mysql_word(p, number)));
}

Tree *mysql_introduced(MysqlBuild *p, MysqlToken introducer, Tree *literal)
{
    Tree *tree = MYSQL_NODE(p, MYSQL_INTRODUCED, mysql_at(p, &introducer), literal);
    return mysql_with_text(tree, mysql_const(p, mysql_lower(p, introducer) + 1));
}

/* N'x' is _utf8'x'. */
Tree *mysql_national(MysqlBuild *p, MysqlToken t)
{
    MysqlToken text = {t.at + 1, t.len - 1, t.code};
    Tree *tree = MYSQL_NODE(p, MYSQL_INTRODUCED, mysql_at(p, &t), mysql_string(p, text));
    return mysql_with_text(tree, mysql_const(p, "utf8"));
}

Tree *mysql_temporal(MysqlBuild *p, MysqlToken kind, MysqlToken value)
{
    Tree *tree = leaf(p, MYSQL_TEMPORAL, kind, mysql_text_value(p, value));
    tree->op = kind.len == strlen("date") && (kind.at[0] | 0x20) == 'd' ? MYSQL_DATE
               : kind.len == strlen("time")                              ? MYSQL_TIME
                                                                         : MYSQL_TIMESTAMP;
    return tree;
}

Tree *mysql_odbc_literal(MysqlBuild *p, MysqlToken kind, Tree *value)
{
    static const char *const kinds[] = {
        [MYSQL_DATE] = "d", [MYSQL_TIME] = "t", [MYSQL_TIMESTAMP] = "ts"};
    Str name = mysql_lower(p, kind);
    for (int i = 0; i < 3 && value->tag == MYSQL_STRING; i++) {
        if (strcmp(kinds[i], name) != 0)
            continue;
        value->tag = MYSQL_TEMPORAL;
        value->op = (uint8_t)i;
    }
    return value;
}

Tree *mysql_system_variable(MysqlBuild *p, MysqlToken at, Str scope, Str name)
{
    return mysql_with_qualifier(leaf(p, MYSQL_SYSTEM_VARIABLE, at, name), scope);
}

Tree *mysql_user_variable(MysqlBuild *p, MysqlToken at, MysqlToken name)
{
    return leaf(p, MYSQL_USER_VARIABLE, at, mysql_ident(p, name));
}

/* ---- operators ------------------------------------------------------------------------------------ */

static Tree *with_op(Tree *tree, int op)
{
    tree->op = (uint8_t)op;
    return tree;
}

Tree *mysql_unary(MysqlBuild *p, MysqlOperator op, MysqlToken at, Tree *operand)
{
    return with_op(MYSQL_NODE(p, MYSQL_UNARY, mysql_at(p, &at), operand), op);
}

Tree *mysql_binary(MysqlBuild *p, MysqlOperator op, Tree *left, Tree *right)
{
    return with_op(MYSQL_NODE(p, MYSQL_BINARY, left->offset, left, right), op);
}

Tree *mysql_is(MysqlBuild *p, MysqlIs what, Tree *operand, bool negated)
{
    return mysql_negated(with_op(MYSQL_NODE(p, MYSQL_IS, operand->offset, operand), what), negated);
}

Tree *mysql_quantified(MysqlBuild *p, MysqlOperator op, Tree *value, Tree *query, bool all)
{
    Tree *tree = MYSQL_NODE(p, MYSQL_QUANTIFIED, value->offset, value, mysql_subquery(p, query));
    return mysql_with_flags(with_op(tree, op), all ? MYSQL_ALL_FLAG : 0);
}

Tree *mysql_collate(MysqlBuild *p, Tree *operand, Tree *collation)
{
    return mysql_with_text(MYSQL_NODE(p, MYSQL_COLLATE, operand->offset, operand), collation->text);
}

/* SQL_TSI_DAY is DAY. */
static Str unit_name(MysqlBuild *p, MysqlToken unit)
{
    Str name = mysql_lower(p, unit);
    return strncmp(name, "sql_tsi_", 8) == 0 ? mysql_const(p, name + 8) : name;
}

Tree *mysql_unit(MysqlBuild *p, MysqlToken unit)
{
    return leaf(p, MYSQL_KEYWORD, unit, unit_name(p, unit));
}

Tree *mysql_interval(MysqlBuild *p, MysqlToken at, Tree *amount, MysqlToken unit)
{
    return mysql_with_text(MYSQL_NODE(p, MYSQL_INTERVAL, mysql_at(p, &at), amount),
                           unit_name(p, unit));
}

Tree *mysql_case(MysqlBuild *p, MysqlToken at, Tree *operand, Tree *whens, Tree *otherwise)
{
    Tree *tree = MYSQL_NODE(p, MYSQL_CASE, mysql_at(p, &at), operand, otherwise);
    for (uint32_t i = 0; i < whens->count; i++)
        mysql_tree_add(p->cx->arena, tree, whens->at[i]);
    check_depth(p, tree);
    return tree;
}

/* ---- lists ---------------------------------------------------------------------------------------- */

Tree *mysql_list(MysqlBuild *p, Tree *first)
{
    Tree *list =
        mysql_tree_new(p->cx->arena, MYSQL_LIST, first ? first->offset : p->previous_end, 0);
    return first ? mysql_list_add(p, list, first) : list;
}

Tree *mysql_list_add(MysqlBuild *p, Tree *list, Tree *item)
{
    mysql_tree_add(p->cx->arena, list, item);
    check_depth(p, list);
    return list;
}

Tree *mysql_pair(MysqlBuild *p, Tree *first, Tree *second)
{
    return MYSQL_NODE(p, MYSQL_LIST, p->previous_end, first, second);
}

Tree *mysql_from_list(MysqlTag tag, Tree *list, size_t offset)
{
    list->tag = (uint8_t)tag;
    list->offset = offset;
    return list;
}

Tree *mysql_list_before(MysqlBuild *p, MysqlTag tag, size_t offset, Tree *first, Tree *list)
{
    Tree *tree = MYSQL_NODE(p, tag, offset, first);
    for (uint32_t i = 0; i < list->count; i++)
        mysql_tree_add(p->cx->arena, tree, list->at[i]);
    check_depth(p, tree);
    return tree;
}

/* ---- functions ------------------------------------------------------------------------------------- */

/* A function's name compares without case; what is written in quotes is a user's. */
Tree *mysql_call(MysqlBuild *p, MysqlToken name, Tree *arguments)
{
    Tree *tree = mysql_from_list(MYSQL_FUNCTION, arguments, mysql_at(p, &name));
    return mysql_with_flags(mysql_with_text(tree, mysql_lower(p, name)), quoted(name));
}

Tree *mysql_call_of(MysqlBuild *p, MysqlToken db, MysqlToken name, Tree *arguments)
{
    Tree *tree = mysql_from_list(MYSQL_FUNCTION, arguments, mysql_at(p, &db));
    return mysql_with_qualifier(mysql_with_text(tree, mysql_ident(p, name)), mysql_ident(p, db));
}

Tree *mysql_call_2(MysqlBuild *p, MysqlToken name, Tree *a, Tree *b)
{
    return mysql_call(p, name, mysql_pair(p, a, b));
}

Tree *mysql_call_3(MysqlBuild *p, MysqlToken name, Tree *a, Tree *b, Tree *c)
{
    return mysql_call(p, name, MYSQL_NODE(p, MYSQL_LIST, a->offset, a, b, c));
}

Tree *mysql_call_list(MysqlBuild *p, MysqlToken name, Tree *first, Tree *more)
{
    return mysql_call(p, name, mysql_list_before(p, MYSQL_LIST, first->offset, first, more));
}

/* NEXT VALUE FOR s is nextval(s). */
Tree *mysql_sequence_call(MysqlBuild *p, const char *function, MysqlToken at,
                          const MysqlName *sequence)
{
    Tree *name = mysql_tree_new(p->cx->arena, MYSQL_NAME, sequence->offset, 0);
    mysql_with_qualifier(mysql_with_text(name, sequence->name), sequence->schema);
    return mysql_with_text(MYSQL_NODE(p, MYSQL_FUNCTION, mysql_at(p, &at), name),
                           mysql_const(p, function));
}

Tree *mysql_group_concat(MysqlBuild *p, MysqlToken name, Tree *arguments, Tree *order,
                         Tree *separator, Tree *limit)
{
    Tree *tree =
        MYSQL_NODE(p, MYSQL_GROUP_CONCAT, mysql_at(p, &name), arguments, order, separator, limit);
    return mysql_with_text(tree, mysql_lower(p, name));
}

Str mysql_match_mode(MysqlBuild *p, MysqlToken mode, const MysqlToken *expansion)
{
    if (expansion)
        return mysql_const(p, "with query expansion");
    return mysql_const(p,
                       (mode.at[0] | 0x20) == 'b' ? "in boolean mode" : "in natural language mode");
}

/* ---- types ------------------------------------------------------------------------------------------ */

Tree *mysql_type(MysqlBuild *p, Str name, MysqlToken at, Tree *arguments)
{
    return mysql_with_text(MYSQL_NODE(p, MYSQL_TYPE, mysql_at(p, &at), arguments, NULL, NULL),
                           name);
}

Tree *mysql_type_charset(Tree *type, Tree *charset)
{
    type->at[MYSQL_TYPE_CHARSET] = charset;
    return type;
}

Tree *mysql_type_collate(Tree *type, Tree *collate)
{
    type->at[MYSQL_TYPE_COLLATE] = collate;
    return type;
}

/* ---- queries ------------------------------------------------------------------------------------------ */

/* Order, limit, offset and locking, as the QUERY takes them. */
Tree *mysql_query_tail(MysqlBuild *p, Tree *order, Tree *limit, Tree *locking)
{
    Tree *amount = limit ? limit->at[0] : NULL, *offset = limit ? limit->at[1] : NULL;
    return mysql_with_flags(
        MYSQL_NODE(p, MYSQL_LIST, p->previous_end, order, amount, offset, locking),
        limit ? limit->flags : 0);
}

/* Parentheses around a whole query mean nothing. */
Tree *mysql_query(MysqlBuild *p, Tree *with, Tree *body, Tree *tail)
{
    if (body->tag == MYSQL_QUERY && !with && !tail)
        return body;
    Tree *none[4] = {0}, **at = tail ? tail->at : none;
    Tree *query = MYSQL_NODE(p, MYSQL_QUERY, with ? with->offset : body->offset, with, body, at[0],
                             at[1], at[2], at[3]);
    return mysql_with_flags(query, tail ? tail->flags : 0);
}

Tree *mysql_set_operation(MysqlBuild *p, MysqlSetOperation op, unsigned flags, Tree *left,
                          Tree *right)
{
    Tree *tree = MYSQL_NODE(p, MYSQL_SET_OPERATION, left->offset, left, right);
    return mysql_with_flags(with_op(tree, op), flags);
}

Tree *mysql_subquery(MysqlBuild *p, Tree *query)
{
    return MYSQL_NODE(p, MYSQL_SUBQUERY, query->offset, query);
}

int mysql_select_flag(MysqlBuild *p, MysqlToken t)
{
    static const struct {
        const char *word;
        int flag;
    } flags[] = {
        {"high_priority", MYSQL_HIGH_PRIORITY_FLAG},      {"sql_small_result", MYSQL_SMALL_RESULT_FLAG},
        {"sql_big_result", MYSQL_BIG_RESULT_FLAG},        {"sql_buffer_result", MYSQL_BUFFER_RESULT_FLAG},
        {"sql_no_cache", MYSQL_NO_CACHE_FLAG},            {"sql_cache", MYSQL_CACHE_FLAG},
        {"sql_calc_found_rows", MYSQL_FOUND_ROWS_FLAG},
    };
    Str word = mysql_lower(p, t);
    for (size_t i = 0; i < sizeof flags / sizeof *flags; i++)
        if (strcmp(flags[i].word, word) == 0)
            return flags[i].flag;
    return 0;
}

Tree *mysql_item(MysqlBuild *p, Tree *expr, MysqlSpan from, Str alias)
{
    Tree *item = mysql_with_text(MYSQL_NODE(p, MYSQL_ITEM, from.after, expr), alias);
    item->len = (uint32_t)(p->previous_end - from.after);
    return item;
}

Tree *mysql_table(MysqlBuild *p, const MysqlName *name, Tree *partitions, Tree *system_time,
                  Tree *alias, Tree *hints)
{
    Tree *tree = MYSQL_NODE(p, MYSQL_TABLE, name->offset, alias, partitions, hints, system_time);
    return mysql_with_qualifier(mysql_with_text(tree, name->name), name->schema);
}

/* The grammar reads a JOIN b JOIN c ON x as a JOIN (b JOIN c ON x); it is (a JOIN b) JOIN c ON
 * x. */
Tree *mysql_join(MysqlBuild *p, MysqlJoinKind kind, Tree *left, Tree *right, Tree *on,
                 Tree *using_columns)
{
    Tree **place = &right;
    bool bare = !on && !using_columns && kind != MYSQL_JOIN_COMMA;
    while (bare && (*place)->tag == MYSQL_JOIN && !(*place)->len)
        place = &(*place)->at[MYSQL_JOIN_FROM];
    *place = with_op(MYSQL_NODE(p, MYSQL_JOIN, left->offset, left, *place, on, using_columns), kind);
    if (place != &right)
        right->offset = left->offset;
    return right;
}

/* Marks a join so that mysql_join leaves it alone: a JOIN's `len` has no other use. */
Tree *mysql_in_parentheses(Tree *join)
{
    join->len = join->tag == MYSQL_JOIN ? 1 : join->len;
    return join;
}

Tree *mysql_hint(MysqlBuild *p, MysqlToken kind, Str what, Tree *names)
{
    Str word = mysql_lower(p, kind);
    Str text = what ? str_format(p->cx->strings, "%s index for %s", word, what)
                    : str_format(p->cx->strings, "%s index", word);
    return mysql_with_text(mysql_from_list(MYSQL_INDEX_HINT, names, mysql_at(p, &kind)), text);
}

Tree *mysql_json_column(MysqlBuild *p, MysqlToken name, Tree *type, Tree *path,
                        const Tree *handlers)
{
    Tree *empty = handlers ? handlers->at[0] : NULL, *error = handlers ? handlers->at[1] : NULL;
    Tree *tree =
        MYSQL_NODE(p, MYSQL_JSON_COLUMN, mysql_at(p, &name), type, path, empty, error, NULL);
    return mysql_with_text(tree, mysql_ident(p, name));
}
