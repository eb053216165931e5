/* mysql_session.h: what SET statements change while a script is read. */
#ifndef PARSER_MYSQL_SESSION_H
#define PARSER_MYSQL_SESSION_H

#include "parser/mysql_reader.h"

/* The session at the start of a script. */
void mysql_session_open(MysqlReader *r);
/* Obeys a SET: sql_mode, character sets, time zone, user variables that hold the old values. What
 * it can't know (a query's result) leaves the setting as it was. */
void mysql_session_set(MysqlReader *r, const MysqlSet *set);

#endif
