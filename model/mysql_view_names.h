/* mysql_view_names.h: the names of a view's columns that its query doesn't state. */
#ifndef MODEL_MYSQL_VIEW_NAMES_H
#define MODEL_MYSQL_VIEW_NAMES_H

#include "model/mysql_target.h"
#include "model/mysql_tree.h"
#include "model/schema.h"

/* The first of the SELECTs (or VALUES) that a query consists of. */
MysqlTree *mysql_first_select(MysqlTree *query);

/* Gives the items of a resolved query, named by their texts, the names that the server makes of
 * them (sql_view.cc: make_valid_column_names, make_unique_view_field_name). */
void mysql_choose_names(Context *cx, MysqlTarget target, MysqlTree *query);

#endif
