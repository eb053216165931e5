/* pg_spelled.h: what trees spell, found without asking what it means there. */
#ifndef MODEL_PG_SPELLED_H
#define MODEL_PG_SPELLED_H

#include "model/schema.h"

/* Whether a column may be meant somewhere in the trees of an object, given that they name its relation, or
 * one that passes its columns on. */
bool pg_may_name_column(const Object *user, const Object *column);

#endif
