/* pg_decide.h: what PostgreSQL can change in place, where only the values tell.
 *
 * For the rows of kinds.def that say DECIDE: an enum that only grows is altered, one that loses a
 * value is rebuilt; CREATE OR REPLACE VIEW may append columns but not take one away. */
#ifndef MODEL_PG_DECIDE_H
#define MODEL_PG_DECIDE_H

#include "model/schema.h"

/* How the change of attribute `id` from `old` in schema `from` to `new` in schema `to` is made:
 * CHANGE_ALTER, CHANGE_REPLACE or CHANGE_RECREATE. */
ChangeClass pg_decide(const Schema *from, const Object *old, const Schema *to, const Object *new,
                      AttrId id);

/* Whether ALTER TYPE … ADD VALUE alone makes `new` of `old`: nothing goes, nothing moves. */
bool pg_enum_can_extend(const StrList *old, const StrList *new);

/* Whether a type and its functions need each other: a base type, or a range type with a canonical
 * function. It starts as a shell type, and its definition, owner and all else come in a step of
 * their own. */
bool pg_needs_shell(const Object *type);

/* Whether a column holds values of a type, of arrays of it, or of types made with it: then the
 * server alters no attribute of it. */
bool pg_type_is_stored(const Object *type);

/* Whether attributes of a composite type can be dropped and added again and take other types: no
 * column holds values of it, and no table is made of it. */
bool pg_composite_is_free(const Object *type);

/* Whether ALTER TYPE … ATTRIBUTE can't make the new composite type, which isn't free: an attribute
 * must come before one that stays, or change its type while tables store values of it. */
bool pg_composite_must_rebuild(const Object *old, const Object *new);

/* Whether a column holds values of a domain inside of others: in arrays, or in rows of a type
 * or table with such a column. Then the server adds no constraint to it that it would have to
 * check. */
bool pg_domain_is_held(const Object *domain);

/* Whether a domain that is held (before or after) gets a NOT NULL or a check, or has one
 * validated. */
bool pg_domain_must_rebuild(const Schema *so, const Object *old, const Schema *sn,
                            const Object *new);

/* Whether CREATE OR REPLACE FUNCTION may change the arguments so (Lists of FunctionParameter,
 * canonical types). */
bool pg_arguments_can_replace(const void *old, const void *new);

#endif
