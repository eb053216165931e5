/* pg_clauses.h: a statement of a head and clauses, on one line when it is short.
 *
 *     PgClauses c = pg_clauses(p, "CREATE SERVER %s", name);
 *     pg_clause(&c, "TYPE %s", type);
 *     pg_clause(&c, "FOREIGN DATA WRAPPER %s", wrapper);
 *     pg_clauses_end(&c);
 *
 * prints, when it is long:
 *
 *     CREATE SERVER archive
 *         TYPE 'csv'
 *         FOREIGN DATA WRAPPER files; */
#ifndef EMIT_PG_CLAUSES_H
#define EMIT_PG_CLAUSES_H

#include "emit/pg_print.h"

typedef struct PgClauses {
    Printer *p;
    VEC(Str) parts; /* the head first */
} PgClauses;

PgClauses pg_clauses(Printer *p, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
void pg_clause(PgClauses *c, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
/* Ends the statement. */
void pg_clauses_end(PgClauses *c);

#endif
