/* pg_depend.h: what a PostgreSQL object needs, as far as it is in the schema. */
#ifndef MODEL_PG_DEPEND_H
#define MODEL_PG_DEPEND_H

#include "model/depend.h"

/* Appends to `out` what `o` needs, each object once per attribute: its parent, what its attributes
 * refer to, what its expressions, queries and bodies name. Free `out` with vec_free. */
void pg_needs(const Schema *s, const Object *o, NeedVec *out);

#endif
