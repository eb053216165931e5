/* mysql_fold.h: constant expressions, as bounds of partitions. */
#ifndef MODEL_MYSQL_FOLD_H
#define MODEL_MYSQL_FOLD_H

#include <stdint.h>

#include "model/mysql_tree.h"

/* The value of an expression without columns, where it is a whole number that can be told: 10 * 2,
 * TO_DAYS('2024-01-01'), and UNIX_TIMESTAMP('…') as of UTC. */
bool mysql_fold(const MysqlTree *tree, int64_t *value);

#endif
