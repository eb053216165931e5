/* pg_settings.h: definitions that are a list of settings, as SQL.
 *
 *     CREATE AGGREGATE public.total(integer) (
 *         SFUNC = public.add_up,
 *         STYPE = bigint,
 *         INITCOND = '0'
 *     ); */
#ifndef EMIT_PG_SETTINGS_H
#define EMIT_PG_SETTINGS_H

#include "emit/pg_print.h"
#include "model/pg_tree.h"

/* " (\n    NAME = value,…\n)" of a List of DefElem as parser/pg_define.h makes it. `more`: one more
 * line, "NAME = value", or NULL. */
Str pg_settings_sql(Context *cx, const List *settings, Str more);
/* A List of String as a qualified name. */
Str pg_names_sql(Context *cx, const List *names);

#endif
