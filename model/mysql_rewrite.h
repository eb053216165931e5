/* mysql_rewrite.h: trees of one form made of others. What they give is new where it differs. */
#ifndef MODEL_MYSQL_REWRITE_H
#define MODEL_MYSQL_REWRITE_H

#include "model/mysql_normal.h"

/* name(first, second); `second` may be NULL. */
MysqlTree *mysql_function_call(Context *cx, const char *name, MysqlTree *first, MysqlTree *second);
/* The normal form of an expression or query; `condition`: what counts is whether it is true. */
MysqlTree *mysql_normal_tree(Context *cx, MysqlTarget target, const MysqlTree *tree, bool condition);
/* A view's query (a copy that may be changed) with all columns qualified, * expanded and each item
 * named (by the view's COLUMN_NAMES if it has them), as the server keeps it. `columns` are the names. */
MysqlTree *mysql_resolved_query(Context *cx, const Schema *s, const Object *view, MysqlTree *query, StrList *columns);

#endif
