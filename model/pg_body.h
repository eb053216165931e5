/* pg_body.h: what the text of a function names, and what the names mean when it is checked. */
#ifndef MODEL_PG_BODY_H
#define MODEL_PG_BODY_H

#include "model/schema.h"

typedef enum PgNamed {
    PG_NAMED_RELATION,
    PG_NAMED_TYPE, /* or a relation, for its row type */
    PG_NAMED_ROUTINE,
    PG_NAMED_ANY /* any of these, or nothing: a word of a text that can't be parsed */
} PgNamed;

typedef struct PgBodyName {
    PgNamed kind;
    Str schema; /* NULL: unqualified */
    Str name;
    bool checked; /* CREATE FUNCTION looks it up, unless check_function_bodies is off */
    bool guessed; /* a(t), which may also be t.a */
} PgBodyName;

typedef struct PgBody {
    VEC(PgBodyName) names; /* each once */
    VEC(Str) words;        /* names that may be columns', each once */
    bool all_columns;      /* it uses all columns of what it names: SELECT * */
    Str text;              /* what was read */
    const void *arguments;
} PgBody;

/* What a function's text names. SQL is parsed, and PL/pgSQL by its own parser; what that doesn't
 * take, and any other language, is read as a row of names. Read once, and kept with the schema. */
const PgBody *pg_body(const Schema *s, const Object *function);

/* The SQL schemas in which the server looks for the unqualified names of a body: those of the
 * function's own SET search_path, or else public. Names that aren't in the schema are left out. */
void pg_body_path(const Schema *s, const Object *function, ObjectVec *path);

/* All SQL schemas, to be found once for many bodies. */
void pg_body_schemas(const Schema *s, ObjectVec *schemas);

/* Whether CREATE FUNCTION in a plain session will find what the body names. If not, the function
 * was written for another search path, or refers to what isn't there yet, and can only be created
 * while check_function_bodies is off. A body in another language than SQL and PL/pgSQL isn't
 * checked; of one in PL/pgSQL the server looks up the types. */
bool pg_body_resolves(const Schema *s, const ObjectVec *schemas, const Object *function);

#endif
