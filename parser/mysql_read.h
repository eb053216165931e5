/* mysql_read.h: MySQL and MariaDB texts to schemas: the only way in. */
#ifndef PARSER_MYSQL_READ_H
#define PARSER_MYSQL_READ_H

#include "model/mysql_target.h"
#include "model/schema.h"

typedef struct MysqlSettings {
    MysqlTarget target;                     /* --target; flavor UNKNOWN: told from the texts */
    bool auto_increment, definer, no_comments; /* what is compared, and what isn't */
} MysqlSettings;

/* The server that the texts are read for: the settings', or that of their headers. false: one is of
 * MySQL, the other of MariaDB. When nothing tells, the newest MySQL, with a note. */
bool mysql_find_target(const MysqlSettings *settings, const Source *const *sources, size_t count,
                       Diag *diag, MysqlTarget *target);

/* Reads one or two texts; `schemas[i]` (made here, freed by schema_free) is what `sources[i]`
 * builds on an empty server. false after errors. */
bool mysql_read(Context *cx, const MysqlSettings *settings, const Source *const *sources,
                Schema **schemas, size_t count);

/* Applies a text to a schema that is there: a migration to OLD. */
bool mysql_read_into(Context *cx, const MysqlSettings *settings, const Source *source,
                     Schema *schema);

#endif
