/* pg_body.h: what the names in a function's text mean when the server checks it. */
#ifndef MODEL_PG_BODY_H
#define MODEL_PG_BODY_H

#include "model/schema.h"

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
