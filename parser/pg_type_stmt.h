/* pg_type_stmt.h: what the files about types share. */
#ifndef PARSER_PG_TYPE_STMT_H
#define PARSER_PG_TYPE_STMT_H

#include "parser/pg_apply.h"

/* Adds a type; the name must be free. Where `may_be_shell`, a shell type of that name becomes it.
 * NULL after reporting. */
Object *pg_new_type(PgApply *a, Kind kind, const List *names, bool may_be_shell);
/* The type of a kind, NULL after reporting. */
Object *pg_need_type(PgApply *a, Kind kind, const List *names);
/* COLLATE as an attribute holds it: "C", shop.german; NULL: the default collation, or none. */
Str pg_collation_text(PgApply *a, const CollateClause *clause);
/* Rewrites the literals of an enum in all trees: the server keeps a label's number. */
void pg_rename_label(PgApply *a, const Object *type, Str from, Str to);

#endif
