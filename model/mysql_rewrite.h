/* mysql_rewrite.h: trees of one form made of others. What they give is new where it differs. */
#ifndef MODEL_MYSQL_REWRITE_H
#define MODEL_MYSQL_REWRITE_H

#include "model/mysql_normal.h"

/* What a rewriting needs to know. */
typedef struct MysqlNormal {
    Context *cx;
    MysqlTarget target;
    bool in_query;
    bool in_where; /* of the query: there MariaDB takes NOT NOT x for x */
} MysqlNormal;

/* A node whose children are normal already, as the server shows it (mysql_call.c). */
MysqlTree *mysql_normal_call(MysqlNormal *n, MysqlTree *t);
MysqlTree *mysql_normal_group_concat(MysqlTree *t);
MysqlTree *mysql_normal_trim(MysqlNormal *n, MysqlTree *t);
MysqlTree *mysql_normal_char(MysqlNormal *n, MysqlTree *t);
MysqlTree *mysql_normal_match(MysqlTree *t);
MysqlTree *mysql_normal_json_value(MysqlNormal *n, MysqlTree *t);
MysqlTree *mysql_normal_over(MysqlNormal *n, MysqlTree *t);
MysqlTree *mysql_normal_frame(MysqlNormal *n, MysqlTree *t);
MysqlTree *mysql_normal_number(MysqlNormal *n, MysqlTree *t);
MysqlTree *mysql_normal_hex(MysqlNormal *n, MysqlTree *t);
MysqlTree *mysql_normal_bits(MysqlNormal *n, MysqlTree *t);
MysqlTree *mysql_normal_introduced(MysqlNormal *n, MysqlTree *t);
MysqlTree *mysql_normal_truth(MysqlNormal *n, MysqlTree *t);
MysqlTree *mysql_normal_temporal(MysqlNormal *n, MysqlTree *t);
MysqlTree *mysql_normal_cast_type(MysqlNormal *n, MysqlTree *t);
MysqlTree *mysql_normal_cast(MysqlNormal *n, MysqlTree *t);
MysqlTree *mysql_normal_convert(MysqlNormal *n, MysqlTree *t);
/* The same for what queries consist of (mysql_select.c). */
MysqlTree *mysql_normal_set_operation(MysqlNormal *n, MysqlTree *t);
MysqlTree *mysql_normal_query(MysqlNormal *n, MysqlTree *t);
MysqlTree *mysql_normal_select(MysqlNormal *n, MysqlTree *t);
MysqlTree *mysql_normal_table_query(MysqlNormal *n, MysqlTree *t);
MysqlTree *mysql_normal_cte(MysqlNormal *n, MysqlTree *t);
MysqlTree *mysql_normal_table(MysqlNormal *n, MysqlTree *t);
/* A column's type, of which nothing is normal yet. */
MysqlTree *mysql_normal_column_type(MysqlNormal *n, const MysqlTree *type);

/* BINARY operand, as a cast. */
MysqlTree *mysql_binary_cast(MysqlNormal *n, MysqlTree *operand);

/* The digits of a bit literal's bytes: as many as it takes ("101": "05"). */
Str mysql_bits_as_hex(Context *cx, Str bits);
/* name(first, second); `second` may be NULL. */
MysqlTree *mysql_function_call(Context *cx, const char *name, MysqlTree *first, MysqlTree *second);
/* The normal form of an expression or query; `condition`: what counts is whether it is true. */
MysqlTree *mysql_normal_tree(Context *cx, MysqlTarget target, const MysqlTree *tree,
                             bool condition);
/* A view's query (a copy that may be changed) with all columns qualified, * expanded and each item
 * named, as the server keeps it: by the view's COLUMN_NAMES, where it doesn't keep them apart as
 * MY_COLUMN_LIST. `source`: what the offsets in it count in. `columns` are the names. */
MysqlTree *mysql_resolved_query(Context *cx, const Schema *s, const Object *view, MysqlTree *query,
                                const Source *source, StrList *columns);

#endif
