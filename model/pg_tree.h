/* pg_tree.h: the one door to libpg_query: parse text to the server's raw tree, print a tree back.
 *
 * Trees are palloc'd. A PgMemory is a libpg_query memory context; trees are freed with it. All
 * differences between libpg_query 17 and 18 are settled here (PG_TREE_18 tells which it is). */
#ifndef MODEL_PG_TREE_H
#define MODEL_PG_TREE_H

#include <stdbool.h>

/* The server's plan nodes and our Plan (model/plan.h) share a name. */
#define Plan PgPlanNode

#include "pg_query.h"
#include "pg_query_internal.h"

#include "lib/stringinfo.h"
#include "nodes/makefuncs.h"
#include "nodes/nodeFuncs.h"
#include "nodes/parsenodes.h"
#include "nodes/pg_list.h"
#include "utils/memutils.h"

#include "base/str.h"

#if PG_VERSION_NUM >= 180000
#define PG_TREE_18 1
#else
#define PG_TREE_18 0
#endif

#undef Plan

/* postgres.h redefines these for its own printf. */
#undef printf
#undef fprintf
#undef sprintf
#undef snprintf
#undef vfprintf
#undef vsnprintf
#undef strerror

/* Opens libpg_query for this thread; all later trees live until pg_tree_close. */
void pg_tree_open(void);
void pg_tree_close(void);

/* A child context to parse into. Switch with MemoryContextSwitchTo, drop with
 * MemoryContextDelete. */
MemoryContext pg_tree_memory(const char *name);

typedef struct PgParse {
    List *statements;   /* of RawStmt; NIL when `error` is set */
    char *error;        /* the parser's message, palloc'd, or NULL */
    int error_offset;   /* byte offset in the text, -1 when unknown */
} PgParse;

/* Parses SQL text in the current context; the second takes a backslash in '…' for an escape
 * (standard_conforming_strings = off). */
PgParse pg_tree_parse(const char *sql);
PgParse pg_tree_parse_escapes(const char *sql);
/* The same in a mode of the parser (RawParseMode of parser/parser.h), for the parts of PL/pgSQL. */
PgParse pg_tree_parse_part(const char *sql, int mode);
/* Parses one expression, one query, one type name: NULL when the text is none. */
Node *pg_tree_parse_expr(const char *sql);
Node *pg_tree_parse_statement(const char *sql);
TypeName *pg_tree_parse_type(const char *sql);
/* The parts (List of String) of a qualified name as SQL spells it, shop."Order"; NIL when the text
 * is none. */
List *pg_tree_parse_name(const char *text);

/* Prints a statement (no semicolon), or an expression; palloc'd in the current context.
 * `pretty` breaks queries into lines. NULL when libpg_query can't print the tree. */
char *pg_tree_print(Node *statement, bool pretty);
char *pg_tree_print_expr(Node *expr);

/* Structural equality, source locations aside. */
bool pg_tree_equal(const void *a, const void *b);

/* Quotes an identifier where PostgreSQL needs it (palloc'd or `name` itself). */
const char *pg_quote(const char *name);
/* A string as an SQL literal: 'it''s' or E'..' when it holds a backslash. palloc'd. */
char *pg_literal(const char *text);

/* What libpg_query leaves out of the server's helpers. */
char *pg_strndup(const char *text, size_t len);
List *pg_list_join(const List *a, const List *b); /* a new list */
void pg_list_sort(List *list, int (*compare)(const void *a, const void *b)); /* of ListCell */

/* The text of a String node. */
#define pg_str(node) (strVal((Node *)(node)))
/* The last part of a qualified name (List of String), and the part before it or NULL. */
const char *pg_name_last(const List *names);
const char *pg_name_schema(const List *names);

#endif
