/* mysql_alike.h: values of MySQL's and MariaDB's attributes that differ and count as one. */
#ifndef MODEL_MYSQL_ALIKE_H
#define MODEL_MYSQL_ALIKE_H

#include "model/schema.h"

/* Rules.is_alike (rules.h). */
bool mysql_is_alike(const Schema *so, const Object *old, const Schema *sn, const Object *new,
                    AttrId id);

#endif
