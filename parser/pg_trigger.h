/* pg_trigger.h: triggers as ALTER TABLE and partitioning see them. */
#ifndef PARSER_PG_TRIGGER_H
#define PARSER_PG_TRIGGER_H

#include "parser/pg_apply.h"

/* ALTER TABLE … ENABLE and DISABLE TRIGGER: `name` NULL stands for all, `enabled` is as
 * ATTR_ENABLED holds it. Row triggers of a partitioned table work in its partitions too: they have
 * no object there, unless one is enabled otherwise than its parent's. With `recurse` the partitions
 * follow. */
bool pg_enable_trigger(PgApply *a, Object *table, const char *name, Str enabled, bool recurse);
/* A partition that is detached loses the triggers that it has from its parent. */
void pg_forget_cloned_triggers(PgApply *a, Object *partition);

#endif
