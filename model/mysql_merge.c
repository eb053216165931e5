/* mysql_merge.c: whether a view can be merged into the queries that use it. ALGORITHM=MERGE of
 * one that can't is stored as UNDEFINED, with a warning. (MySQL: is_mergeable, MariaDB:
 * can_be_merged) */
#include <string.h>

#include "model/mysql_normal.h"

static bool is_aggregate(const MysqlTree *tree)
{
    static const char *const names[] = {
        "avg",    "bit_and",    "bit_or",      "bit_xor", "count",   "json_arrayagg", "json_objectagg", "max",      "min",
        "std",    "stddev",     "stddev_pop",  "stddev_samp", "sum", "variance",      "var_pop",        "var_samp",
    };
    if (tree->tag == MYSQL_OVER || tree->tag == MYSQL_GROUP_CONCAT)
        return true;
    for (size_t i = 0;
         tree->tag == MYSQL_FUNCTION && !tree->qualifier && i < sizeof names / sizeof *names; i++)
        if (strcmp(names[i], tree->text) == 0)
            return true;
    return false;
}

/* Whether it gathers rows, other than in a query of its own. */
static bool gathers(const MysqlTree *tree)
{
    if (!tree || tree->tag == MYSQL_QUERY)
        return false;
    bool found = is_aggregate(tree);
    for (uint32_t i = 0; i < tree->count && !found; i++)
        found = gathers(tree->at[i]);
    return found;
}

bool mysql_can_merge(const MysqlTree *query)
{
    for (; query->tag == MYSQL_QUERY; query = query->at[MYSQL_QUERY_BODY])
        if (query->at[MYSQL_QUERY_LIMIT] || gathers(query->at[MYSQL_QUERY_ORDER]))
            return false;
    if (query->tag == MYSQL_TABLE_QUERY)
        return true;
    return query->tag == MYSQL_SELECT && query->at[MYSQL_SELECT_FROM] &&
           !(query->flags & MYSQL_DISTINCT_FLAG) && !query->at[MYSQL_SELECT_GROUP] &&
           !query->at[MYSQL_SELECT_HAVING] && !gathers(query->at[MYSQL_SELECT_ITEMS]);
}
