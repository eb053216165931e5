/* pg_define.h: definitions that are a list of settings: CREATE TYPE, CREATE AGGREGATE (…).
 *
 *     (stype = int4, SFUNC = add_one, initcond1 = '0', parallel = unsafe)
 *     (sfunc = shop.add_one, stype = integer, initcond = '0')
 *
 * A table says which settings there are; what comes out has their order, resolved names, one
 * spelling and no defaults, so equal definitions are equal trees. */
#ifndef PARSER_PG_DEFINE_H
#define PARSER_PG_DEFINE_H

#include "parser/pg_apply.h"

typedef enum PgDefineValue {
    PG_DEFINE_FUNCTION,  /* becomes a FuncCall without arguments */
    PG_DEFINE_TYPE,      /* a TypeName */
    PG_DEFINE_OPERATOR,  /* an A_Expr without operands */
    PG_DEFINE_OTHER_OPERATOR, /* the same, of one that may come later */
    PG_DEFINE_OPCLASS,   /* a List of String: a btree operator class */
    PG_DEFINE_COLLATION, /* a CollateClause without operand */
    PG_DEFINE_NAME,      /* a List of String, as written */
    PG_DEFINE_TEXT,      /* a String */
    PG_DEFINE_FLAG       /* a Boolean, when true */
} PgDefineValue;

typedef struct PgDefineRow {
    const char *name, *alias; /* alias: the old name, or NULL */
    PgDefineValue value;
    const char *fallback; /* the value that is the same as none, or NULL */
    int takes;            /* of a function: index of how its signature begins, 0 unknown */
} PgDefineRow;

typedef struct PgDefinition {
    const PgDefineRow *rows;
    size_t row_count;
    const char *const *signatures; /* what `takes` counts: "(cstring", "(integer, text)" */
    List *settings;                /* out: of DefElem */
    ObjectVec functions, needs;    /* out: those of the schema; types, collations and classes */
} PgDefinition;

/* Reads a definition by the table; an unknown setting gets a warning, as the server gives one. */
bool pg_define_read(PgApply *a, PgDefinition *d, const List *definition);
/* Sets ATTR_DEFINITION to a copy of the statement that holds the settings, ATTR_FUNCTIONS and
 * ATTR_NEEDS. */
void pg_define_store(PgApply *a, const PgDefinition *d, Object *o, const void *definition);
/* The setting of a name or its alias in a statement's list, or NULL. */
DefElem *pg_define_setting(const List *definition, const char *name, const char *alias);
/* The list without the settings of a name. */
List *pg_define_without(const List *definition, const char *name);

/* Appends what a type stands on, if it is in the schema. */
void pg_define_need(PgApply *a, ObjectVec *needs, const TypeRef *type);

/* The function that a bare or qualified name means where its signature begins so ("(cstring"), else
 * any of the name; NULL: built in, or of an extension. */
Object *pg_define_function(PgApply *a, const List *names, const char *beginning);
/* A name that isn't qualified with pg_catalog; the same List when it wasn't. */
List *pg_define_bare(const List *names);

#endif
