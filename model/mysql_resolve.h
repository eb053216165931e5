/* mysql_resolve.h: what the names in a view's query mean: shared by mysql_query.c and mysql_from.c. */
#ifndef MODEL_MYSQL_RESOLVE_H
#define MODEL_MYSQL_RESOLVE_H

#include "base/vec.h"
#include "model/mysql_target.h"
#include "model/mysql_tree.h"
#include "model/schema.h"

/* Something in FROM, or a common table expression: its alias and columns. */
typedef struct Relation Relation;
struct Relation {
    Str name;
    const Object *table; /* or NULL */
    StrList columns;     /* as they are spelled */
    StrList hidden;      /* columns that * leaves out */
    bool known;          /* false: of a table that isn't there */
    Relation *next;
};

/* A column as * has it: of those that USING merges, one. */
typedef struct Shown {
    const Relation *relation;
    Str name;
} Shown;

typedef struct ShownList {
    size_t len;
    Shown *at;
} ShownList;

typedef struct Scope Scope;
struct Scope {
    Scope *outer;
    Relation *from, *last; /* in order */
    ShownList shown;       /* the columns of * */
    const MysqlTree *items; /* of the select list, or NULL */
    const MysqlTree *windows; /* of the WINDOW clause, or NULL */
};

typedef struct Resolver {
    Context *cx;
    MysqlTarget target;
    const Schema *s;
    const Object *view;
    const Source *source; /* of the query */
    Relation *ctes; /* the innermost first */
} Resolver;

typedef VEC(Str) StrVec;

/* Names as a list in the resolver's arena; the vector is freed. */
StrList mysql_take_names(Resolver *r, StrVec *names);
/* The name in the list as it is spelled there, whatever its case, or NULL. */
Str mysql_find_name(const StrList *list, Str name);
/* The texts of a list of NAMEs, or of none. */
StrList mysql_names_of(Resolver *r, const MysqlTree *list);
MysqlTree *mysql_name_node(Resolver *r, Str table, Str column, size_t offset);

/* Puts what stands in FROM into the scope and rewrites its joins as servers show them; gives the columns of a *
 * there. */
ShownList mysql_add_from(Resolver *r, MysqlTree *from, Scope *scope);
/* Resolves the names in an expression. */
void mysql_resolve(Resolver *r, MysqlTree **tree, Scope *scope);
/* How many digits of a second a value has whose names are resolved (mysql_precision.c). */
int mysql_fraction_digits(const Resolver *r, const Scope *scope, const MysqlTree *t);
/* Resolves a query and gives its columns' names. */
StrList mysql_resolve_query(Resolver *r, MysqlTree *query, Scope *outer);

#endif
