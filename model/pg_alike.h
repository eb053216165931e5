/* pg_alike.h: values of PostgreSQL's attributes that differ and count as one. */
#ifndef MODEL_PG_ALIKE_H
#define MODEL_PG_ALIKE_H

#include "model/schema.h"

/* Rules.is_alike (rules.h). */
bool pg_is_alike(const Schema *so, const Object *old, const Schema *sn, const Object *new,
                 AttrId id);

#endif
