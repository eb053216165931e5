/* pg_analyze_impl.h: what the files of the analyzer share.
 *
 * An expression is an Ex: its canonical node with the type and modifier that the server would give
 * it. Types are numbers: the server's for built-in ones, from FIRST_USER_TYPE up those of the
 * schema in the order in which they are met. */
#ifndef MODEL_PG_ANALYZE_IMPL_H
#define MODEL_PG_ANALYZE_IMPL_H

#include <errno.h>
#include <stdint.h>
#include <string.h>

#include "catalog/pg_type_d.h"

#include "model/pg_analyze.h"
#include "model/pg_builtin.h"
#include "model/pg_const.h"
#include "model/pg_type.h"

enum {
    FIRST_USER_TYPE = 16384,
    UNRESOLVED = 1,    /* the type of what an unknown function returns */
    MAX_ANALYZE_DEPTH = 1000,
    TYPE_CACHE = 128,
};

typedef struct TypeInfo {
    Oid oid;
    const char *text;          /* canonical, without modifier */
    const char *schema, *name; /* of a type of the schema */
    char kind;                 /* pg_type.typtype; '?' nothing is known of it */
    char category;
    bool preferred, collatable;
    bool is_array; /* a true array: elem is the type of its elements */
    Oid elem, array;
    Oid related; /* range: subtype; multirange: range; domain: what it is over */
    int32_t typmod; /* a domain's */
    PgColumns columns;
    TypeName *tree; /* for types of the schema */
} TypeInfo;

typedef struct Ex {
    Node *node;
    Oid type;
    int32_t typmod;
    bool literal;      /* a constant; while its type is UNKNOWNOID, one without a type */
    bool column;       /* nothing but a column */
    bool is_default;   /* DEFAULT in VALUES or SET */
    const char *collation; /* NULL: that of the type */
    List *elements;    /* Ex *: of ARRAY[…] and ROW(…) */
    const PgColumns *fields; /* of a record that a function returns */
} Ex;

typedef struct Column {
    const char *name;      /* as it is seen in the query */
    const char *real_name; /* in the relation */
    const char *shown;     /* in the end, when something else has the name; else NULL */
    String *node;          /* that, shared by its references; NULL: there are none */
    bool merged;           /* by a USING */
    const char *type_text; /* resolved into type, typmod when the column is first used */
    Oid type;
    int32_t typmod;
    const char *collation;
    struct Rte *from; /* of a join: the item and column it stands for, NULL when merged of two */
    int from_column;
} Column;

typedef enum RteKind {
    RTE_REL,
    RTE_QUERY,
    RTE_FUNC,
    RTE_VALS,
    RTE_CTE_REF,
    RTE_JOINED,
    RTE_FIXED
} RteKind;

/* An item of FROM. Its name is settled at the end (pg_analyze_name.c), in nodes that it shares
 * with all references to it. */
typedef struct Rte {
    RteKind kind;
    const char *alias;         /* as written or by default; NULL: an unnamed join */
    const char *schema, *name; /* of a relation, or name alone: of a CTE */
    String *name_node;         /* shared by the column references */
    Alias *alias_node;         /* shared by the FROM item */
    RangeVar *var;             /* the FROM item of a relation or CTE */
    LockingClause *lock;       /* FOR UPDATE OF it, which names it too */
    int column_count;
    Column *columns;
    bool bare;                 /* columns are written without the alias */
    bool renamed;              /* columns have names of their own */
    bool list_columns;         /* the names are always shown */
    bool unknown;              /* its columns aren't known */
    bool transparent; /* JOIN … USING … AS j: j.a is shown as the column it stands for */
} Rte;

/* What a name may mean while an expression is analyzed. */
typedef struct NsItem {
    Rte *rte;
    bool by_name;    /* alias.column */
    bool by_column;  /* column */
    bool lateral;    /* usable only under LATERAL */
} NsItem;

typedef struct Cte {
    const char *name;
    int column_count;
    Column *columns;
} Cte;

/* One level of a query. */
typedef struct Level {
    struct Level *parent;
    List *children; /* Level * */
    List *rtes;     /* Rte *, in the server's order */
    List *visible;  /* NsItem * */
    List *ctes;     /* Cte * */
    List *windows;  /* WindowDef * */
    int uses;       /* of columns of this level, so far */
    bool lateral;   /* items marked lateral may be used now */
    List *merged;   /* char *: the names of USING's columns */
    bool computed;  /* one of these is a COALESCE or a cast */
} Level;

typedef struct Analyzer {
    const PgLookup *lookup;
    const PgScope *scope;
    List *types; /* TypeInfo *, of the schema, by number */
    const TypeInfo *type_cache[TYPE_CACHE];
    Level *level;
    List *refs; /* PgRef * */
    int depth;
    bool incomplete;
    Oid citext; /* the extension's type, once it was met */
    bool keep_literals; /* the next query is INSERT's source: its literals keep no type */
} Analyzer;

/* ---- pg_analyze_type.c: types ----------------------------------------------------------- */

const TypeInfo *pga_type(Analyzer *an, Oid oid);
/* The number and modifier of a type by its canonical text or tree. */
Oid pga_type_of_text(Analyzer *an, const char *text, int32_t *typmod);
Oid pga_type_of_tree(Analyzer *an, const TypeName *tree, int32_t *typmod);
TypeName *pga_type_tree(Analyzer *an, Oid oid, int32_t typmod);
/* Canonical text with modifier. */
const char *pga_type_text(Analyzer *an, Oid oid, int32_t typmod);
Oid pga_base_type(Analyzer *an, Oid oid, int32_t *typmod);
Oid pga_array_of(Analyzer *an, Oid oid);
Oid pga_element_of(Analyzer *an, Oid oid);
bool pga_is_composite(Analyzer *an, Oid oid);
/* The columns of a composite type, through domains; NULL when it is none. */
const PgColumns *pga_columns_of(Analyzer *an, Oid oid);
/* The fields of a row, whichever way they are known; NULL when they aren't. */
const PgColumns *pga_fields(Analyzer *an, const Ex *ex);
bool pga_opaque(Analyzer *an, Oid oid);
/* The columns of a relation of the schema or the catalogs. */
bool pga_relation(Analyzer *an, const char *schema, const char *name, PgColumns *columns);

/* ---- pg_analyze_cast.c: coercions ------------------------------------------------------- */

typedef enum Context { CX_IMPLICIT, CX_ASSIGNMENT, CX_EXPLICIT } Context;
typedef enum Path { PATH_NONE, PATH_RELABEL, PATH_FUNC, PATH_ARRAY, PATH_IO } Path;

Path pga_cast_path(Analyzer *an, Oid from, Oid to, Context cx);
bool pga_can_coerce(Analyzer *an, Oid from, Oid to, Context cx);
/* To a type, keeping the modifier; to a type and a modifier, as CAST does. */
Ex pga_coerce(Analyzer *an, Ex ex, Oid type, Context cx);
Ex pga_coerce_typmod(Analyzer *an, Ex ex, Oid type, int32_t typmod, Context cx);
/* As assignment to a column is shown: the server hides the outermost implicit cast. */
Ex pga_assign(Analyzer *an, Ex ex, Oid type, int32_t typmod);
/* A constant of a partition key's type. */
Ex pga_bound(Analyzer *an, Ex ex, Oid type, int32_t typmod);
Ex pga_coerce_boolean(Analyzer *an, Ex ex);
/* A literal without type becomes text. */
Ex pga_settle(Analyzer *an, Ex ex);
/* The common type of expressions (Ex *), `which` as in CASE or UNION; InvalidOid when there is
 * none. */
Oid pga_common_type(Analyzer *an, List *exs);
int32_t pga_common_typmod(Analyzer *an, List *exs, Oid type);
Ex pga_constant(Analyzer *an, Oid type, int32_t typmod, const char *text);
Ex pga_null(Analyzer *an, Oid type, int32_t typmod);
/* Fills in the types that polymorphic arguments stand for, and returns that of the result. */
Oid pga_polymorphic(Analyzer *an, const Oid *actual, Oid *declared, int n, Oid result);
bool pga_is_polymorphic(Oid type);

/* ---- pg_analyze_candidate.c: functions or operators of one name ------------------------- */

typedef struct Candidate {
    int arg_count;     /* as called */
    Oid *args;         /* by place in the call */
    Oid result;
    Oid variadic;      /* the type of the elements when the call spreads them, else 0 */
    int spread;        /* how many arguments are gathered into the variadic array */
    bool set;
    char kind;
    const PgBuiltinFunction *builtin;
    const PgUserFunction *user;
    const PgUserOperator *user_operator;
} Candidate;

/* An empty one for a call with `n` arguments. */
Candidate *pga_new_candidate(int n);
/* NULL: an operator's function isn't created in the file, so that its type isn't known. */
Oid pga_type_named(Analyzer *an, const char *text);
/* The candidate of just these types, or that a call of them means; NULL when there is none. */
Candidate *pga_exact(List *candidates, const Oid *actual, int n);
Candidate *pga_select(Analyzer *an, List *candidates, const Oid *actual, int n);
/* "(integer, text)" */
char *pga_signature(Analyzer *an, const Oid *types, int n);
/* Takes off a cast that the server may have added for a function or operator that we don't know. */
Ex pga_loosen(Ex ex);

/* ---- pg_analyze_operator.c and pg_analyze_func.c ----------------------------------------- */

Candidate *pga_find_operator(Analyzer *an, const List *name, Oid left, Oid right);
Ex pga_operator(Analyzer *an, List *name, Ex left, Ex right, bool prefix);
/* left op ANY/ALL (array). */
Ex pga_array_operator(Analyzer *an, A_Expr *node, Ex left, Ex right);
/* Whether there is any function of that name, built in or of the schema. */
bool pga_has_function(Analyzer *an, const List *name);
Ex pga_function(Analyzer *an, FuncCall *call, const PgUserFunction **user,
                const PgBuiltinFunction **builtin);

/* ---- pg_analyze_expr.c: expressions ----------------------------------------------------- */

Ex pga_expr(Analyzer *an, Node *node);
List *pga_exprs(Analyzer *an, List *nodes); /* of Ex * */
List *pga_nodes(List *exs);
/* The first items of a list (libpg_query leaves list_copy_head out). */
List *pga_head(const List *list, int n);
Ex *pga_box(Ex ex);
Ex pga_ex(Node *node, Oid type, int32_t typmod);
/* Notes the collation that a clause names, takes pg_catalog off it, and gives its text. */
const char *pga_collation(Analyzer *an, CollateClause *clause);
Ex pga_bool(Node *node);
bool pga_deeper(Analyzer *an);
SortBy *pga_sort_by(Analyzer *an, SortBy *sort, Ex ex);
WindowDef *pga_window(Analyzer *an, WindowDef *window);
/* A sorted or grouped expression: a plain number would be taken for a column's place. */
Node *pga_sort_node(Analyzer *an, Ex ex);
Ex pga_json(Analyzer *an, Node *node, bool *done);
/* The clauses of JSON_TABLE, but for the columns it gives. */
void pga_json_table(Analyzer *an, JsonTable *node);

/* ---- pg_analyze_predicate.c: comparisons, boolean and other operators, sub-selects ------- */

Ex pga_bool_expr(Analyzer *an, BoolExpr *node);
Ex pga_null_test(Node *arg, NullTestType type);
Ex pga_a_expr(Analyzer *an, A_Expr *node);
Ex pga_sublink(Analyzer *an, SubLink *link);

/* ---- pg_analyze_from.c: FROM and names -------------------------------------------------- */

Level *pga_push_level(Analyzer *an);
void pga_pop_level(Analyzer *an);
/* Analyzes the items of FROM in place and makes their columns visible in the current level. */
void pga_from(Analyzer *an, List *items);
/* The target of INSERT and so on, as an item of the current level. */
Rte *pga_target(Analyzer *an, RangeVar *var);
Rte *pga_new_rte(Analyzer *an, RteKind kind, const char *alias);
void pga_show(Analyzer *an, Rte *rte, bool by_name, bool by_column);
void pga_set_columns(Rte *rte, const PgColumns *columns);

/* ---- pg_analyze_column.c: names --------------------------------------------------------- */

Ex pga_column_ref(Analyzer *an, ColumnRef *ref);
/* The expression for a column of a FROM item. */
Ex pga_column(Analyzer *an, Level *level, Rte *rte, int i);
/* The column an unqualified name means in this level alone; false when it means none. */
bool pga_is_input_column(Analyzer *an, const char *name);
/* A column read through the row of a FROM item: (o).total and total(o), which the server keeps as
 * o.total (ParseFuncOrColumn in parse_func.c). false: `row` is no such row. */
bool pga_row_column(Analyzer *an, const Node *row, const char *column, Ex *ex);
/* All columns that a `*` or `t.*` stands for, as Ex *, with their names; false when it's no star.
 */
bool pga_expand_star(Analyzer *an, ColumnRef *ref, List **exs, List **names);
void pga_resolve_column(Analyzer *an, Column *column);
/* Columns of an item that have one name are shown with names that differ (ruleutils.c:
 * set_relation_column_names). */
void pga_part_names(Rte *rte);
/* Before version 16 a view has items OLD and NEW of its own: an alias "old" is shown as old_1. */
void pga_settle_names(Level *top, bool is_view);

/* ---- pg_analyze_query.c: queries -------------------------------------------------------- */

/* Analyzes a query in a level of its own; `columns` gets what it returns. */
Node *pga_query(Analyzer *an, Node *query, Column **columns, int *count);
/* VALUES whose columns have names of their own, or are sorted, is a SELECT from it. */
Node *pga_select_from_values(Node *values);
void pga_with(Analyzer *an, WithClause *with);

/* ---- pg_analyze_target.c: the list of what a query returns ------------------------------- */

/* Stars spread, names given; `exs` gets the expressions. */
List *pga_targets(Analyzer *an, List *targets, List **exs);
/* Literals that have no type yet become text. */
void pga_settle_targets(Analyzer *an, List *targets, List *exs);
ResTarget *pga_new_target(const char *name, Node *value);
Column *pga_output_columns(List *targets, List *exs);
void pga_rename_outputs(Node *query, const List *names);
/* The name that the server gives an expression (FigureColname). */
const char *pga_figure_name(const Node *node);
/* The first of the queries that a set operation is made of, whose columns name its own. */
const SelectStmt *pga_first_select(const SelectStmt *select);

/* ---- pg_analyze_stmt.c: INSERT, UPDATE, DELETE, MERGE ----------------------------------- */

bool pga_is_dml(const Node *node);
void pga_dml(Analyzer *an, Node *node, Column **columns, int *count);
/* The targets (ResTarget *) that name a statement's output columns. */
const List *pga_outputs(Node *query);
/* Where names of outputs don't matter, in INSERT's source and in a function's body, the server
 * leaves out "?column?", so what is read back has a name of its own. */
void pga_name_as_shown(Node *query, Column *columns, int count);

/* ---- pg_analyze.c ----------------------------------------------------------------------- */

void pga_ref(Analyzer *an, PgRefKind kind, const char *schema, const char *name,
             const char *detail);
void pga_ref_type(Analyzer *an, Oid type);

#endif
