/* rename.h: which objects of OLD and NEW are one under two names. */
#ifndef MODEL_RENAME_H
#define MODEL_RENAME_H

#include "model/rules.h"

/* Makes twins of objects that diff_match has left alone and that differ in nothing but their names,
 * where the dialect can rename the one to the other and no second pair comes into question. */
void rename_match(const Rules *rules, Schema *old, Schema *new);

#endif
