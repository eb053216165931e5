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

/* a AND x IS NOT NULL AND x IS NOT NULL, as long as it ends so. */
static MysqlTree *without_doubles(MysqlTree *where)
{
    while (where && where->tag == MYSQL_BINARY && where->op == MYSQL_OP_AND &&
           is_not_null(where->at[1])) {
        MysqlTree *rest = where->at[0];
        if (mysql_tree_equal(rest, where->at[1]))
            return NULL;
        if (rest->tag != MYSQL_BINARY || rest->op != MYSQL_OP_AND ||
            !mysql_tree_equal(rest->at[1], where->at[1]))
            return where;
        where = rest->at[0];
    }
    return where;
}

MysqlTree *mysql_normal_set_operation(Normal *n, MysqlTree *t)
{
    MysqlTree *left = operand(n, t->at[0]), *right = operand(n, t->at[1]);
    t->flags &= (uint16_t)~MYSQL_DISTINCT_FLAG;
    t->at[0] = left;
    t->at[1] = right;
    if (is_mariadb(n))
        return t;
    if (t->op != MYSQL_UNION && right->tag == MYSQL_SELECT)
        right->at[MYSQL_SELECT_WHERE] = without_doubles(right->at[MYSQL_SELECT_WHERE]);
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

/* MySQL 8.0 has no query cache to keep away from. */
MysqlTree *mysql_normal_select(Normal *n, MysqlTree *t)
{
    if (!mysql_at_least(n->target, MYSQL_FLAVOR_MYSQL, 80000))
        return t;
    t->flags &= (uint16_t)~(MYSQL_NO_CACHE_FLAG | MYSQL_FOUND_ROWS_FLAG);
    expand_rollup(n, t);
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
