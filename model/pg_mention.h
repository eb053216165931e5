/* pg_mention.h: what a PostgreSQL object names, without asking what the names mean there. */
#ifndef MODEL_PG_MENTION_H
#define MODEL_PG_MENTION_H

#include "model/depend.h"

/* Appends to `out` what `o` refers to, and all that a qualified name in its trees may mean. */
void pg_mentions(const Schema *s, const Object *o, MentionVec *out);

/* Whether an object directly in an SQL schema is used by its name only. A collation comes with a
 * type, an operator is found by its operands, and what nobody knows may be any extension's. */
bool pg_is_mentioned(const Schema *s, const Object *o);

#endif
