/* pg_star.h: queries with * that mean the same before and after a migration. */
#ifndef MODEL_PG_STAR_H
#define MODEL_PG_STAR_H

#include "model/schema.h"

/* The query of a view of the new schema as a migration has to write it: where a * stands for
 * columns of a table that was there before and gets new ones, which come last, they are named. */
const void *pg_lasting_query(const Schema *s, const Object *view);

#endif
