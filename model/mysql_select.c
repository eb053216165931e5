/* mysql_select.c: the parts of queries as servers keep them, whatever the names in them mean.
 *
 *     TABLE t                            select * from t
 *     (SELECT a FROM t) LIMIT 2          select a from t limit 2
 *     a UNION ALL b UNION c              a union b union c           (MySQL)
 *     IGNORE KEY (i, k)                  ignore index (i) ignore index (k)
 *
 * MariaDB 10.11 shows an operand in parentheses as SELECT … FROM (operand) `__5`, and MySQL 9.7 writes IS NOT NULL
 * twice for a column behind EXCEPT and INTERSECT; these are taken out again. */
#include <ctype.h>
#include <string.h>

#include "model/mysql_charset.h"
#include "model/mysql_rewrite.h"
#include "model/mysql_type.h"

typedef MysqlNormal Normal;

static bool is_mariadb(const Normal *n)
{
    return n->target.flavor == MYSQL_FLAVOR_MARIADB;
}

/* ---- operands of set operations ------------------------------------------------------------- */

static bool has_only_body(const MysqlTree *query)
{
    for (int i = 0; i < MYSQL_QUERY_PARTS; i++)
        if (i != MYSQL_QUERY_BODY && query->at[i])
            return false;
    return true;
}

static bool is_numbered(Str name)
{
    if (!name || strncmp(name, "__", 2) != 0 || !name[2])
        return false;
    return name[2 + strspn(name + 2, "0123456789")] == '\0';
}

/* The query inside of SELECT … FROM (query) `__5`, or NULL. */
static MysqlTree *wrapped_query(const MysqlTree *select)
{
    const MysqlTree *from = select->tag == MYSQL_SELECT ? select->at[MYSQL_SELECT_FROM] : NULL;
    if (!from || from->tag != MYSQL_DERIVED || !is_numbered(from->text))
        return NULL;
    for (int i = MYSQL_SELECT_WHERE; i < MYSQL_SELECT_PARTS; i++)
        if (select->at[i])
            return NULL;
    return from->at[0];
}

/* Parentheses around what has no WITH, ORDER or LIMIT of its own mean nothing in a tree. */
static MysqlTree *bare(const Normal *n, MysqlTree *body)
{
    MysqlTree *wrapped = is_mariadb(n) ? wrapped_query(body) : NULL;
    if (wrapped)
        body = wrapped;
    return body->tag == MYSQL_QUERY && has_only_body(body) ? body->at[MYSQL_QUERY_BODY] : body;
}

/* Where MariaDB shows the parentheses around a SELECT, they stay. */
static MysqlTree *operand(const Normal *n, MysqlTree *query)
{
    MysqlTree *body = bare(n, query);
    return is_mariadb(n) && body->tag == MYSQL_SELECT ? query : body;
}

static bool is_union(const MysqlTree *t)
{
    return t->tag == MYSQL_SET_OPERATION && t->op == MYSQL_UNION;
}

/* All unions that a UNION follows lose their doubles with it: MySQL says so of each. */
static MysqlTree *without_all(Normal *n, MysqlTree *t)
{
    if (!is_union(t))
        return t;
    MysqlTree *copy = mysql_tree_copy_node(n->cx->arena, t);
    copy->flags &= (uint16_t)~MYSQL_ALL_FLAG;
    copy->at[0] = without_all(n, t->at[0]);
    return copy;
}

/* a UNION (b UNION c) is (a UNION b) UNION c. */
static MysqlTree *left_deep(Normal *n, MysqlTree *left, MysqlTree *right)
{
    MysqlTree *t = mysql_tree_new(n->cx->arena, MYSQL_SET_OPERATION, left->offset, 2);
    t->op = MYSQL_UNION;
    t->at[0] = is_union(right) ? left_deep(n, left, right->at[0]) : left;
    t->at[1] = is_union(right) ? right->at[1] : right;
    return t;
}

/* ---- what MySQL adds behind EXCEPT and INTERSECT ---------------------------------------------- */

static bool is_not_null(const MysqlTree *t)
{
    return t->tag == MYSQL_IS && t->op == MYSQL_IS_NULL && t->flags & MYSQL_NOT_FLAG;
}

/* What stands before the last `count` operands of AND, or NULL. */
static MysqlTree *before_last(MysqlTree *where, size_t count)
{
    for (; count; count--)
        where = where->tag == MYSQL_BINARY && where->op == MYSQL_OP_AND ? where->at[0] : NULL;
    return where;
}

/* How many operands at the end of an AND are IS NOT NULL. */
static size_t not_nulls_at_end(const MysqlTree *where)
{
    size_t count = 0;
    for (; where->tag == MYSQL_BINARY && where->op == MYSQL_OP_AND && is_not_null(where->at[1]);
         where = where->at[0])
        count++;
    return count + is_not_null(where);
}

static const MysqlTree *last_of(const MysqlTree *where)
{
    return where->tag == MYSQL_BINARY && where->op == MYSQL_OP_AND ? where->at[1] : where;
}

/* Whether the last operands of AND are `count`, and the same ones again. */
static bool ends_twice(MysqlTree *where, size_t count)
{
    MysqlTree *first = before_last(where, count);
    for (; count && first; count--) {
        if (!mysql_tree_equal(last_of(where), last_of(first)))
            return false;
        where = before_last(where, 1);
        first = count > 1 ? before_last(first, 1) : first;
    }
    return count == 0;
}

/* x AND a IS NOT NULL AND b IS NOT NULL AND a IS NOT NULL AND b IS NOT NULL is x. */
static MysqlTree *without_doubles(MysqlTree *where)
{
    for (size_t count = not_nulls_at_end(where) / 2; count; count--)
        if (ends_twice(where, count))
            return before_last(where, 2 * count);
    return where;
}

static void drop_doubles(MysqlTree *operand)
{
    if (operand->tag == MYSQL_QUERY)
        operand = operand->at[MYSQL_QUERY_BODY];
    if (operand->tag == MYSQL_SELECT && operand->at[MYSQL_SELECT_WHERE])
        operand->at[MYSQL_SELECT_WHERE] = without_doubles(operand->at[MYSQL_SELECT_WHERE]);
}

MysqlTree *mysql_normal_set_operation(Normal *n, MysqlTree *t)
{
    MysqlTree *left = operand(n, t->at[0]), *right = operand(n, t->at[1]);
    t->flags &= (uint16_t)~MYSQL_DISTINCT_FLAG;
    t->at[0] = left;
    t->at[1] = right;
    if (is_mariadb(n))
        return t;
    if (t->op == MYSQL_INTERSECT)
        drop_doubles(left);
    if (t->op != MYSQL_UNION)
        drop_doubles(right);
    bool distinct = t->op == MYSQL_UNION && !(t->flags & MYSQL_ALL_FLAG);
    return distinct ? left_deep(n, without_all(n, left), right) : t;
}

/* ---- queries and selects ------------------------------------------------------------------------ */

/* Locks that a view asks for are forgotten by MySQL 9.7; older servers, which weren't asked, are
 * taken to keep them. */
MysqlTree *mysql_normal_query(Normal *n, MysqlTree *t)
{
    MysqlTree *body = bare(n, t->at[MYSQL_QUERY_BODY]);
    if (mysql_at_least(n->target, MYSQL_FLAVOR_MYSQL, 90000))
        t->at[MYSQL_QUERY_LOCKING] = NULL;
    t->at[MYSQL_QUERY_BODY] = body;
    return body->tag == MYSQL_QUERY && has_only_body(t) ? body : t;
}

/* GROUP BY ROLLUP (a, b) is GROUP BY a, b WITH ROLLUP to MySQL. */
static void expand_rollup(Normal *n, MysqlTree *select)
{
    const MysqlTree *group = select->at[MYSQL_SELECT_GROUP];
    const MysqlTree *call = group && group->count == 1 ? group->at[0]->at[0] : NULL;
    if (!call || call->tag != MYSQL_FUNCTION || strcmp(call->text, "rollup") != 0)
        return;
    MysqlTree *list = mysql_tree_new(n->cx->arena, MYSQL_LIST, group->offset, 0);
    for (size_t i = 0; i < call->count; i++) {
        MysqlTree *item = mysql_tree_new(n->cx->arena, MYSQL_ORDER_ITEM, call->offset, 1);
        item->at[0] = call->at[i];
        mysql_tree_add(n->cx->arena, list, item);
    }
    select->at[MYSQL_SELECT_GROUP] = list;
    select->flags |= MYSQL_ROLLUP_FLAG;
}

static bool is_aggregate(const MysqlTree *t)
{
    static const char *const names[] = {
        "avg",         "bit_and",    "bit_or",      "bit_xor",  "count",   "json_arrayagg",
        "json_objectagg", "max",     "min",         "st_collect", "stddev_pop", "stddev_samp",
        "sum",         "var_pop",    "var_samp",
    };
    for (size_t i = 0; t->tag == MYSQL_FUNCTION && i < sizeof names / sizeof *names; i++)
        if (strcmp(t->text, names[i]) == 0)
            return true;
    return t->tag == MYSQL_GROUP_CONCAT;
}

/* Whether it is made of all rows; a window's function and another query are not. */
static bool has_aggregate(const MysqlTree *t)
{
    if (!t || t->tag == MYSQL_QUERY || t->tag == MYSQL_OVER)
        return false;
    if (is_aggregate(t))
        return true;
    for (size_t i = 0; i < t->count; i++)
        if (has_aggregate(t->at[i]))
            return true;
    return false;
}

/* One row is distinct. */
static void drop_distinct_of_one(MysqlTree *select)
{
    if (select->flags & MYSQL_DISTINCT_FLAG && !select->at[MYSQL_SELECT_GROUP] &&
        has_aggregate(select->at[MYSQL_SELECT_ITEMS]))
        select->flags &= (uint16_t)~MYSQL_DISTINCT_FLAG;
}

/* MySQL 8.0 has no query cache to keep away from. */
MysqlTree *mysql_normal_select(Normal *n, MysqlTree *t)
{
    if (!mysql_at_least(n->target, MYSQL_FLAVOR_MYSQL, 80000))
        return t;
    t->flags &= (uint16_t)~(MYSQL_NO_CACHE_FLAG | MYSQL_FOUND_ROWS_FLAG);
    expand_rollup(n, t);
    drop_distinct_of_one(t);
    return t;
}

/* TABLE t is SELECT * FROM t. */
MysqlTree *mysql_normal_table_query(Normal *n, MysqlTree *t)
{
    MysqlTree *star = mysql_tree_new(n->cx->arena, MYSQL_STAR, t->offset, 0);
    MysqlTree *item = mysql_tree_new(n->cx->arena, MYSQL_ITEM, t->offset, 1);
    MysqlTree *items = mysql_tree_new(n->cx->arena, MYSQL_LIST, t->offset, 1);
    MysqlTree *select = mysql_tree_new(n->cx->arena, MYSQL_SELECT, t->offset, MYSQL_SELECT_PARTS);
    item->at[0] = star;
    items->at[0] = item;
    select->at[MYSQL_SELECT_ITEMS] = items;
    select->at[MYSQL_SELECT_FROM] = t->at[0];
    return select;
}

/* MariaDB knows no doubles where CYCLE is, and says UNION. */
MysqlTree *mysql_normal_cte(Normal *n, MysqlTree *t)
{
    MysqlTree *query = t->at[1];
    if (t->at[2] && query->tag == MYSQL_QUERY && is_mariadb(n))
        query->at[MYSQL_QUERY_BODY] = without_all(n, query->at[MYSQL_QUERY_BODY]);
    return t;
}

/* ---- FROM ----------------------------------------------------------------------------------------- */

static void add_hints(Normal *n, MysqlTree *list, const MysqlTree *hint)
{
    Str text = is_mariadb(n) ? str_intern_n(n->cx->strings, hint->text,
                                            strcspn(hint->text, " ") + strlen(" index"))
                             : hint->text;
    for (size_t i = 0; i < hint->count || (i == 0 && hint->count == 0); i++) {
        MysqlTree *one = mysql_tree_new(n->cx->arena, MYSQL_INDEX_HINT, hint->offset, 0);
        one->text = text;
        if (hint->count)
            mysql_tree_add(n->cx->arena, one, hint->at[i]);
        mysql_tree_add(n->cx->arena, list, one);
    }
}

/* A hint for each index; MariaDB 10.11 forgets what it is for. */
MysqlTree *mysql_normal_table(Normal *n, MysqlTree *t)
{
    const MysqlTree *hints = t->at[MYSQL_TABLE_HINTS];
    if (!hints)
        return t;
    MysqlTree *list = mysql_tree_new(n->cx->arena, MYSQL_LIST, hints->offset, 0);
    for (size_t i = 0; i < hints->count; i++)
        add_hints(n, list, hints->at[i]);
    t->at[MYSQL_TABLE_HINTS] = list;
    return t;
}

/* A column of JSON_TABLE has the type of a table's column. */
MysqlTree *mysql_normal_column_type(Normal *n, const MysqlTree *type)
{
    MysqlTypeContext tx = {.cx = n->cx,
                           .target = n->target,
                           .collation = mysql_server_collation(n->cx->strings, n->target)};
    MysqlTree *copy = mysql_tree_copy_node(n->cx->arena, type);
    MysqlType read;
    if (!mysql_type_read(&tx, type, &read))
        return copy;
    const MysqlTree *charset = type->at[MYSQL_TYPE_CHARSET],
                    *collate = type->at[MYSQL_TYPE_COLLATE];
    copy->text = read.text;
    copy->flags = 0;
    copy->at[MYSQL_TYPE_ARGS] = NULL;
    if (charset && collate &&
        mysql_default_collation(n->cx->strings, n->target, charset->text) == collate->text)
        copy->at[MYSQL_TYPE_COLLATE] = NULL;
    return copy;
}
