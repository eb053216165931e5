/* pg_builtin.h: what every PostgreSQL server knows without being told: the types, casts, operators,
 * functions, operator classes and catalog relations of schema pg_catalog.
 *
 * The facts are constant tables which tools/gen-pg-builtin writes from a server of the newest
 * major version. Types are told apart by the server's fixed numbers (TEXTOID = 25 is text). */
#ifndef MODEL_PG_BUILTIN_H
#define MODEL_PG_BUILTIN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "model/pg_tree.h"

enum { PGT_PREFERRED = 1, PGT_COLLATABLE = 2, PGT_ARRAY = 4 };

typedef struct PgBuiltinType {
    uint16_t oid;
    const char *name;    /* pg_type.typname: int4 */
    const char *text;    /* as format_type prints it: integer */
    uint16_t elem;       /* what a subscript gives, 0 where none can stand */
    uint16_t array;      /* its array type, or 0 */
    uint16_t related;    /* of a range: its subtype; of a multirange: its range */
    char type, category; /* pg_type.typtype, typcategory */
    uint8_t flags;       /* PGT_… */
} PgBuiltinType;

/* The type with this number, or with this pg_type.typname; NULL when there is none. */
const PgBuiltinType *pg_builtin_type(Oid oid);
const PgBuiltinType *pg_builtin_type_named(const char *typname);
/* The type that format_type prints as this text. */
const PgBuiltinType *pg_builtin_type_printed(const char *text, size_t len);
/* The type whose `related` is `oid` and whose typtype is `type`: the range over a subtype ('r'),
 * the multirange over a range ('m'). Several ranges may share a subtype: the first is given. */
const PgBuiltinType *pg_builtin_type_over(Oid oid, char type);

typedef struct PgBuiltinCast {
    uint16_t source, target;
    char context; /* 'i' implicit, 'a' assignment, 'e' explicit */
    char method;  /* 'b' the bits stay, 'f' a function, 'i' by input and output */
} PgBuiltinCast;

const PgBuiltinCast *pg_builtin_cast(Oid source, Oid target);

typedef struct PgBuiltinOperator {
    const char *name;
    uint16_t left, right, result; /* left 0: a prefix operator */
} PgBuiltinOperator;

/* All operators of a name: the first, and how many follow each other in `count`. */
const PgBuiltinOperator *pg_builtin_operators(const char *name, size_t *count);

typedef struct PgBuiltinFunction {
    const char *name;
    uint16_t args; /* index of its first argument's type in the pool */
    uint8_t arg_count, defaults;
    uint16_t variadic, result; /* variadic: the type of the elements, 0 when it isn't */
    char kind;                 /* pg_proc.prokind */
    uint8_t set;               /* returns a set */
    const char *inputs;        /* "years,months", or NULL when the arguments have no names */
    const char *outputs;       /* "key 25,value 114": the columns it returns, or NULL */
} PgBuiltinFunction;

const PgBuiltinFunction *pg_builtin_functions(const char *name, size_t *count);
/* The types of a function's arguments. */
const uint16_t *pg_builtin_args(const PgBuiltinFunction *function);

typedef struct PgBuiltinRelation {
    const char *name;    /* pg_catalog.pg_class */
    const char *columns; /* "oid 26,relname 19,…" */
} PgBuiltinRelation;

const PgBuiltinRelation *pg_builtin_relation(const char *schema, const char *name);

/* Whether pg_catalog has an object of which nothing more is known here: `what` is "function" (one that
 * takes internal arguments, which SQL can't call), "btree class", "btree family", "access method",
 * "language", "collation", "parser", "template", "dictionary" or "configuration". */
bool pg_builtin_has(const char *what, const char *name);

typedef struct PgBuiltinOpclass {
    const char *method;
    uint16_t type;
    const char *name;
} PgBuiltinOpclass;

/* The default operator class that an access method has for exactly this type; NULL when none. */
const char *pg_builtin_opclass(const char *method, Oid type);
/* The default operator class for a column of a type given as canonical text, as the server's
 * GetDefaultOpClass chooses it (varchar takes text_ops, any array array_ops). `kind` is the typtype
 * of a type that isn't built in ('e' enum, 'r' range, 'm' multirange, 'c' composite, 0 unknown);
 * for a domain pass its base type. NULL when there is none. */
const char *pg_builtin_default_opclass(const char *method, const char *type, char kind);

#endif
