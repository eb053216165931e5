/* needs.h: what each object of a schema needs, and who needs it: found when it is asked for,
 * once. */
#ifndef MODEL_NEEDS_H
#define MODEL_NEEDS_H

#include "model/rules.h"

typedef struct User {
    Object *user;
    const Need *need; /* of `user` */
} User;

typedef VEC(User) UserVec;

typedef struct Needs Needs;

/* The schema may not change until needs_free. */
Needs *needs_new(const Rules *rules, const Schema *s);
void needs_free(Needs *n);

/* What `o` needs. */
const NeedVec *needs_of(Needs *n, const Object *o);

/* Who needs `o` otherwise than softly (and some of those who do softly), in the order of their
 * coming. */
const UserVec *needs_users(Needs *n, const Object *o);

#endif
