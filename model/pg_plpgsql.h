/* pg_plpgsql.h: the SQL inside a PL/pgSQL function: its declarations, expressions and queries.
 *
 *     DECLARE r shop.item%ROWTYPE;
 *     BEGIN
 *       SELECT * INTO r FROM shop.item WHERE id = wanted;
 *
 * holds the declared type shop.item and the query SELECT * FROM shop.item WHERE id = wanted. */
#ifndef MODEL_PG_PLPGSQL_H
#define MODEL_PG_PLPGSQL_H

#include "model/pg_tree.h"
#include "model/schema.h"

typedef struct PgPlpgsql {
    List *types;      /* TypeName of each declaration; t.c%TYPE has pct_type, t%ROWTYPE is t */
    List *statements; /* of RawStmt: queries, and expressions as SELECT or PLAssignStmt */
    bool dynamic;     /* it executes text */
} PgPlpgsql;

/* Whether a type (not built in) is a row type: a variable of such a type has fields. */
typedef bool PgIsRow(void *context, const TypeName *type);

/* Reads the body of a function. false when the PL/pgSQL parser doesn't take it. Everything is
 * palloc'd in the current context. */
bool pg_plpgsql_parse(const Object *function, PgIsRow *is_row, void *context, PgPlpgsql *out);

#endif
