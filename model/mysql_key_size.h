/* mysql_key_size.h: how many bytes a key takes, and how many its engine allows. */
#ifndef MODEL_MYSQL_KEY_SIZE_H
#define MODEL_MYSQL_KEY_SIZE_H

#include "model/schema.h"

/* The most bytes that a table's engine takes in a key; 0: not known. */
int mysql_key_limit(const Object *table);
/* The most bytes of a column's character; 1 of what has no character set. */
int mysql_column_width(Context *cx, const Object *column);
/* Whether an index is longer than its table's engine takes. */
bool mysql_is_long_key(Context *cx, const Object *index);

/* The characters of a column that fit into its engine's keys, where `stated` of them, 0: all, don't;
 * 0: they do. */
int mysql_fitting_length(Context *cx, const Object *column, int stated);

#endif
