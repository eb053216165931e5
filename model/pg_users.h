/* pg_users.h: who needs an object, asked while a schema is edited. */
#ifndef MODEL_PG_USERS_H
#define MODEL_PG_USERS_H

#include "model/depend.h"

typedef struct PgUser {
    Object *user;
    AttrId via;
    bool guessed; /* see Need */
} PgUser;

typedef VEC(PgUser) PgUserVec;

/* Appends those that the server holds to need `o` itself (its children aside), each once per
 * attribute. What is asked about the schema in between must be forgotten after an edit
 * (pg_semantics_reset). */
void pg_users_of(Schema *s, const Object *o, PgUserVec *out);
/* Appends those that spell the object's qualified name in a tree, or once did. */
void pg_mentioners(Schema *s, const Object *o, ObjectVec *out);

#endif
