/* mysql_print_impl.h: what the two files that print trees share: mysql_tree_print.c has
 * expressions, mysql_query_print.c queries. */
#ifndef MODEL_MYSQL_PRINT_IMPL_H
#define MODEL_MYSQL_PRINT_IMPL_H

#include "model/mysql_tree.h"

/* How tightly a thing binds, as the grammar has it. */
enum {
    BINDS_NOTHING,
    BINDS_ASSIGN,
    BINDS_OR,
    BINDS_XOR,
    BINDS_AND,
    BINDS_NOT,
    BINDS_COMPARE, /* =, IS */
    BINDS_PREDICATE,
    BINDS_BIT_OR,
    BINDS_BIT_AND,
    BINDS_SHIFT,
    BINDS_ADD,
    BINDS_MUL,
    BINDS_BIT_XOR,
    BINDS_UNARY,
    BINDS_BANG,
    BINDS_COLLATE,
    BINDS_ALL
};

/* A tree, in parentheses where it binds less than its place asks for. */
void mysql_print_tree(Buf *out, const MysqlTree *tree, int binds);
/* The word and the part, when there is such a part: " order by a, b". */
void mysql_print_part(Buf *out, const char *word, const MysqlTree *part);
/* Children from a place on, with commas. */
void mysql_print_items(Buf *out, const MysqlTree *list, uint32_t from);
void mysql_print_parentheses(Buf *out, const MysqlTree *list, uint32_t from);
void mysql_print_limit(Buf *out, const MysqlTree *limit, const MysqlTree *offset);
/* " null on empty", " default 'x' on error" */
void mysql_print_handler(Buf *out, const MysqlTree *handler, const char *on);
/* A window's name, or what it is in parentheses. */
void mysql_print_window_use(Buf *out, const MysqlTree *window);

/* Printers of the tags that queries consist of. */
void mysql_print_query(Buf *out, const MysqlTree *t);
void mysql_print_select(Buf *out, const MysqlTree *t);
void mysql_print_set_operation(Buf *out, const MysqlTree *t);
void mysql_print_values(Buf *out, const MysqlTree *t);
void mysql_print_table_query(Buf *out, const MysqlTree *t);
void mysql_print_with(Buf *out, const MysqlTree *t);
void mysql_print_cte(Buf *out, const MysqlTree *t);
void mysql_print_item(Buf *out, const MysqlTree *t);
void mysql_print_order_item(Buf *out, const MysqlTree *t);
void mysql_print_locking(Buf *out, const MysqlTree *t);
void mysql_print_table(Buf *out, const MysqlTree *t);
void mysql_print_derived(Buf *out, const MysqlTree *t);
void mysql_print_json_table(Buf *out, const MysqlTree *t);
void mysql_print_json_column(Buf *out, const MysqlTree *t);
void mysql_print_join(Buf *out, const MysqlTree *t);
void mysql_print_index_hint(Buf *out, const MysqlTree *t);
void mysql_print_system_time(Buf *out, const MysqlTree *t);
void mysql_print_window(Buf *out, const MysqlTree *t);
void mysql_print_frame(Buf *out, const MysqlTree *t);
void mysql_print_frame_bound(Buf *out, const MysqlTree *t);

#endif
