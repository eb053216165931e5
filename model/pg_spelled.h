/* pg_spelled.h: what trees spell, found without asking what it means there. */
#ifndef MODEL_PG_SPELLED_H
#define MODEL_PG_SPELLED_H

#include "model/schema.h"

/* `schema` is NULL for a name without one. */
typedef void PgNameVisitor(void *context, const char *schema, const char *name);

/* Calls `visit` for each name of a relation, function, type, operator, collation or operator class
 * in a tree, and for strings that may be a qualified one: 'shop.ticket'::regclass. */
void pg_visit_names(const void *tree, PgNameVisitor *visit, void *context);

/* Whether a column may be meant somewhere in the trees of an object, given that they name its
 * relation, or one that passes its columns on. */
bool pg_may_name_column(const Object *user, const Object *column);

#endif
