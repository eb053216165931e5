/* mysql_normal.h: texts of expressions and queries as they are kept. */
#ifndef MODEL_MYSQL_NORMAL_H
#define MODEL_MYSQL_NORMAL_H

#include "model/mysql_target.h"
#include "model/mysql_tree.h"
#include "model/schema.h"

/* An expression of a table in canonical spelling. */
Str mysql_expr_text(Context *cx, MysqlTarget target, const MysqlTree *expr);
/* The same of what is true or not: a check. */
Str mysql_condition_text(Context *cx, MysqlTarget target, const MysqlTree *expr);
/* A view's query in canonical spelling, when all tables are there, and the names of its columns, which
 * live in cx's arena. `source`: what the offsets in the query count in. */
Str mysql_query_text(Context *cx, const Schema *s, const Object *view, const MysqlTree *query,
                     const Source *source, StrList *columns);
/* Whether a view of this query can have ALGORITHM=MERGE. */
bool mysql_can_merge(const MysqlTree *query);
/* A value after DEFAULT as the server shows it: '5' in MySQL, 5 in MariaDB. NULL: DEFAULT NULL.
 * `type` is the canonical text of the column's type. */
Str mysql_default_text(Context *cx, MysqlTarget target, Str type, const MysqlTree *value,
                       bool parenthesized);

#endif
