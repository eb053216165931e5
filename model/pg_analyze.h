/* pg_analyze.h: parse analysis without a server.
 *
 * A server stores expressions and queries after parse analysis and prints them back from what it
 * stored, so one thing has many spellings. The functions here bring a raw tree (as pg_tree.h gives
 * it) into one form: the one that the server's own text has when it goes through the same
 * functions.
 *
 *     status IN ('a', 'b')     on a varchar column
 *     ((status)::text = ANY ((ARRAY['a'::character varying, 'b'::character varying])::text[]))
 *     ((status)::text = ANY (ARRAY[('a'::character varying)::text, ('b'::character
 * varying)::text]))
 *
 * all become status::text = ANY (ARRAY['a'::text, 'b'::text]). The form is valid SQL with the same
 * meaning. What the server keeps apart stays apart (now() and CURRENT_TIMESTAMP).
 *
 * Types, functions and operators of extensions lose their schema in it, because a file may name it
 * or not: compare canonical trees, print the ones that were written.
 *
 * What the schema holds is asked through a PgLookup. In the trees given, names of the user's
 * relations, types and functions are qualified; unqualified ones are built in or an extension's. A
 * name that can't be resolved leaves its surroundings as they are and sets `incomplete`.
 *
 * The rules are those of parse_expr.c, parse_func.c, parse_oper.c, parse_coerce.c, parse_target.c,
 * parse_clause.c and ruleutils.c. Everything returned is palloc'd in the current context. */
#ifndef MODEL_PG_ANALYZE_H
#define MODEL_PG_ANALYZE_H

#include <stdbool.h>
#include <stddef.h>

#include "model/pg_tree.h"

/* ---- what the schema holds -------------------------------------------------------------- */

/* Types are canonical texts (pg_type.h). A NULL collation is that of the type. */
typedef struct PgColumn {
    const char *name, *type, *collation;
} PgColumn;

typedef struct PgColumns {
    size_t len;
    const PgColumn *at;
} PgColumns;

typedef struct PgUserType {
    char kind; /* 'b' base, 'c' composite, 'd' domain, 'e' enum, 'm' multirange, 'r' range */
    char category;      /* of a base type, 'U' when not given */
    bool preferred;     /* of a base type */
    const char *over;   /* the type a domain is over, a range's subtype, a multirange's range */
    const char *collation; /* of a domain */
    PgColumns columns;  /* of a composite type */
} PgUserType;

typedef struct PgUserFunction {
    const char *schema, *name;
    size_t arg_count;             /* input arguments */
    const char *const *arg_types;
    const char *const *arg_names; /* NULL, or one each, NULL or "" when it has none */
    size_t defaults;              /* how many of the last arguments have one */
    bool variadic;                /* the last argument is */
    bool set;                     /* RETURNS SETOF, TABLE */
    bool constructor;             /* comes with the range or multirange type that it returns */
    char kind;                    /* pg_proc.prokind: 'f', 'p', 'a', 'w' */
    const char *result;           /* "record" when there are several output columns */
    PgColumns outputs;            /* OUT, INOUT arguments or TABLE columns */
} PgUserFunction;

typedef struct PgUserOperator {
    const char *schema, *name;
    const char *left, *right, *result; /* left NULL: a prefix operator */
} PgUserOperator;

/* Texts of built-in types that have been read before, each in the place that its hash gives. */
enum { PG_KNOWN_TYPES = 256 };

typedef struct PgKnownType {
    char text[40];
    Oid oid;
    int32_t typmod;
} PgKnownType;

/* Each returns false or 0 when there is none; any may be NULL. A NULL schema stands for all schemas
 * of the search path (operators, and functions with the name of a built-in one). */
typedef struct PgLookup {
    void *data;
    bool (*relation)(void *data, const char *schema, const char *name, PgColumns *columns);
    /* Relations have a type too; it need not be answered here. */
    bool (*type)(void *data, const char *schema, const char *name, PgUserType *type);
    size_t (*functions)(void *data, const char *schema, const char *name,
                        const PgUserFunction **functions);
    size_t (*operators)(void *data, const char *schema, const char *name,
                        const PgUserOperator **operators);
    /* The context of a CREATE CAST ('i', 'a', 'e'), 0 when there is none. */
    char (*cast)(void *data, const char *from, const char *to);
    PgKnownType *known; /* PG_KNOWN_TYPES of them, at first zeroed, or NULL */
} PgLookup;

/* ---- analysis --------------------------------------------------------------------------- */

/* A relation whose columns an expression may use: the table of a check, OLD and NEW of a trigger or
 * rule, VALUE of a domain check (alias NULL, one column "value"). */
typedef struct PgScopeRelation {
    const char *alias;         /* as written in front of a column; NULL: nothing can be */
    const char *schema, *name; /* of the relation, for references; NULL when it is none */
    PgColumns columns;
    bool qualified; /* columns are always written with the alias (OLD, NEW) */
} PgScopeRelation;

typedef struct PgScope {
    size_t relation_count;
    const PgScopeRelation *relations;
    const char *function; /* parameters may be written function.name */
    PgColumns params;     /* $1, $2 …, by name too */
} PgScope;

typedef enum PgRefKind {
    PG_REF_RELATION,  /* schema, name */
    PG_REF_COLUMN,    /* schema, name of the relation, detail: the column */
    PG_REF_FUNCTION,  /* schema, name, detail: "(integer, text)" */
    PG_REF_OPERATOR,  /* schema, name, detail: "(integer, text)", "(NONE, text)" */
    PG_REF_TYPE,      /* schema, name */
    PG_REF_COLLATION, /* schema, name */
    PG_REF_TS_CONFIGURATION, /* schema, name */
    PG_REF_UNKNOWN,   /* something that isn't known */
} PgRefKind;

/* An object of the user's that a tree uses. */
typedef struct PgRef {
    PgRefKind kind;
    const char *schema, *name, *detail;
} PgRef;

typedef struct PgAnalysis {
    Node *tree; /* the canonical form; parts of it may be shared, so copy it before a change */
    size_t ref_count;
    const PgRef *refs; /* each once, in the order of their first use */
    PgColumns columns; /* what a query or RETURNING gives; of an expression: one, without a name */
    bool incomplete;   /* something was unknown: `refs` holds all columns of what is mentioned */
} PgAnalysis;

typedef enum PgExprUse {
    PG_EXPR_VALUE,     /* any type: index and partition key expressions, statistics, RETURN */
    PG_EXPR_CONDITION, /* boolean: CHECK, WHERE of an index or rule, WHEN, USING, WITH CHECK */
    PG_EXPR_ASSIGN,    /* assigned to the target type: DEFAULT, GENERATED, a parameter's default */
    PG_EXPR_BOUND,     /* a partition bound's value: a constant of the target type */
} PgExprUse;

/* Analyzes an expression. `target`: the canonical type that it is for (ASSIGN, BOUND), or NULL. */
PgAnalysis pg_analyze_expr(const PgLookup *lookup, const PgScope *scope, PgExprUse use,
                           const char *target, const Node *expr);

/* Analyzes SELECT, VALUES, INSERT, UPDATE, DELETE or MERGE. `names` (List of String, may be NIL)
 * renames the first output columns, as the list after a view's name does. `scope` may be NULL. */
PgAnalysis pg_analyze_query(const PgLookup *lookup, const PgScope *scope, List *names,
                            const Node *statement);

/* How a value of one type becomes one of another, for canonical type texts. */
typedef enum PgCastKind {
    PG_CAST_NONE,       /* there is no cast */
    PG_CAST_EXPLICIT,   /* only with CAST or USING */
    PG_CAST_ASSIGNMENT, /* in INSERT and ALTER COLUMN TYPE too */
    PG_CAST_IMPLICIT,
} PgCastKind;

typedef struct PgCastPath {
    PgCastKind kind;
    bool same_bits; /* no value changes: no rewrite of the table is needed (modifiers included) */
} PgCastPath;

PgCastPath pg_cast_path(const PgLookup *lookup, const char *from, const char *to);

/* The name the server gives an output column or index column without one: the last name of a column
 * or function, the type of a cast; NULL when it has none to give (parse_target.c: FigureColname).
 */
const char *pga_figure_name(const Node *node);

#endif
