/* pg_misc.h: CREATE … (settings) by kind; each takes a DefineStmt. */
#ifndef PARSER_PG_MISC_H
#define PARSER_PG_MISC_H

#include "parser/pg_apply.h"

bool pg_define_collation(PgApply *a, const DefineStmt *stmt);   /* pg_misc.c */
bool pg_define_operator(PgApply *a, const DefineStmt *stmt);    /* pg_operator.c */
bool pg_define_ts_parser(PgApply *a, const DefineStmt *stmt);   /* pg_search.c, the following too */
bool pg_define_ts_template(PgApply *a, const DefineStmt *stmt);
bool pg_define_ts_dictionary(PgApply *a, const DefineStmt *stmt);
bool pg_define_ts_configuration(PgApply *a, const DefineStmt *stmt);

#endif
