/* pg_analyze_stmt.c: stub */
#include "model/pg_analyze_impl.h"
bool pga_is_dml(const Node *node){(void)node;return false;}
void pga_dml(Analyzer *an, Node *node, Column **columns, int *count){(void)an;(void)node;(void)columns;(void)count;}
