/* pg_session.h: statements that define nothing: settings, transactions, data, the cluster. */
#ifndef PARSER_PG_SESSION_H
#define PARSER_PG_SESSION_H

#include "parser/pg_apply.h"

typedef enum PgStatementClass {
    PG_STMT_MODELLED,   /* a function applies it, see pg_apply.c */
    PG_STMT_DATA,       /* rows, not schema: ignored */
    PG_STMT_SESSION,    /* of this session only: ignored */
    PG_STMT_CLUSTER,    /* roles, databases, tablespaces: ignored */
    PG_STMT_UNSUPPORTED /* changes the schema in a way that can't be known: an error */
} PgStatementClass;

PgStatementClass pg_statement_class(const Node *stmt);

/* Whether the encoding leaves bytes as they are: SQL_ASCII. */
bool pg_encoding_is_bytes(const char *encoding);

/* BEGIN and COMMIT mean nothing here; what takes changes back is an error. */
bool pg_apply_transaction(PgApply *a, TransactionStmt *stmt);
bool pg_apply_discard(PgApply *a, DiscardStmt *stmt);
/* CLUSTER t USING i remembers the index. */
bool pg_apply_cluster(PgApply *a, ClusterStmt *stmt);

#endif
