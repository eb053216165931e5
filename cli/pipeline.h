/* pipeline.h: from texts to a migration's text; what main.c and the golden runner share.
 *
 *     sources → schemas → plan → text → replay
 *
 * libpg_query must be open (pg_read_open), which can be done once in a process. */
#ifndef CLI_PIPELINE_H
#define CLI_PIPELINE_H

#include "base/buf.h"
#include "parser/dialect.h"
#include "parser/mysql_read.h"
#include "parser/pg_read.h"

typedef struct Settings {
    Dialect dialect; /* UNKNOWN is taken for PostgreSQL: nothing stands in the texts */
    PgOptions postgres;
    MysqlSettings mysql;
} Settings;

/* Sets the server, and with it the dialect, by a name such as "postgres-18" or "mariadb-10.11"; false:
 * there is no such server. */
bool settings_set_target(Settings *settings, const char *name);

typedef enum ExitStatus {
    EXIT_DONE = 0,
    EXIT_DIFFERS = 1,    /* with --exit-code */
    EXIT_BAD_INPUT = 2,  /* or usage, or output that can't be written */
    EXIT_FORBIDDEN = 3,  /* a hazard that was forbidden */
    EXIT_DIVERGED = 4    /* the migration, applied to OLD, doesn't give NEW: a bug of ours */
} ExitStatus;

/* Appends to `out` the migration from the first source to the second, after it has been applied to
 * the first and given the second; `differs` tells whether the schemas do. EXIT_DONE, or, after
 * messages to `diag`, EXIT_BAD_INPUT or EXIT_DIVERGED (`out` then holds what diverged). */
ExitStatus pipeline_diff(const Settings *settings, const Source *const sources[2], Diag *diag,
                         Buf *out, bool *differs);

/* Appends the schema of `source` as canonical SQL: what leads to it from nothing. EXIT_DONE or
 * EXIT_BAD_INPUT. */
ExitStatus pipeline_show(const Settings *settings, const Source *source, Diag *diag, Buf *out);

#endif
