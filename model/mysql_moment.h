/* mysql_moment.h: literals of dates and times. */
#ifndef MODEL_MYSQL_MOMENT_H
#define MODEL_MYSQL_MOMENT_H

#include "model/mysql_tree.h"

enum { MYSQL_MOMENT_ROOM = 48 };

/* The text of DATE '…', TIME '…' or TIMESTAMP '…' as the servers show it, into `out` of
 * MYSQL_MOMENT_ROOM bytes; false: some other form, which stays as it is. */
bool mysql_moment_text(MysqlTemporal kind, const char *text, char *out);

#endif
