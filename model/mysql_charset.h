/* mysql_charset.h: character sets and collations by name.
 *
 * Names are in lower case. utf8 is utf8mb3 under its new name, utf8_general_ci utf8mb3_general_ci. */
#ifndef MODEL_MYSQL_CHARSET_H
#define MODEL_MYSQL_CHARSET_H

#include "base/str.h"
#include "model/mysql_target.h"

/* "utf8" gives "utf8mb3". NULL gives NULL. */
Str mysql_charset_named(Interner *in, Str charset);
/* "utf8_bin" gives "utf8mb3_bin"; MariaDB's "uca1400_ai_ci" takes the set that it is used with. */
Str mysql_collation_named(Interner *in, Str collation, Str charset);
/* The character set of a collation: "latin1" of "latin1_swedish_ci". */
Str mysql_charset_of(Interner *in, Str collation);
/* What CHARACTER SET alone means; NULL: no such set. */
Str mysql_default_collation(Interner *in, MysqlTarget target, Str charset);
/* "latin1_bin" of "latin1". */
Str mysql_binary_collation(Interner *in, Str charset);
/* What a database has that says nothing: MariaDB's as packages configure it. */
Str mysql_server_collation(Interner *in, MysqlTarget target);
/* The most bytes that a character takes: 4 of utf8mb4. */
int mysql_charset_width(Str charset);
/* A set's or collation's name as the target knows it: older servers have only utf8. */
Str mysql_charset_sql(Interner *in, MysqlTarget target, Str name);

#endif
