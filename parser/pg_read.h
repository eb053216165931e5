/* pg_read.h: PostgreSQL texts to schemas: the only way in. */
#ifndef PARSER_PG_READ_H
#define PARSER_PG_READ_H

#include "model/schema.h"

typedef struct PgOptions PgOptions;

/* What passes over a part of the input; see pg_dump's options of the same names. */
struct PgOptions {
    bool no_owner, no_privileges, no_comments;
    bool ignore_do; /* --ignore-statement do */
    int server;     /* --target postgres-18: the major version where no dump tells; 0: unknown */
};

/* Opens libpg_query for this thread; everything read is valid until it is closed. */
void pg_read_open(void);
void pg_read_close(void);

/* Reads one or two texts; `schemas[i]` (made here, freed by schema_free) is what `sources[i]`
 * builds in a fresh database. A statement that stands in both is parsed once. false after errors:
 * all that could be found in one go have been reported. */
bool pg_read(Context *cx, const PgOptions *options, const Source *const *sources, Schema **schemas,
             size_t count);

/* Reads "postgres-18", of a version that we know; false: it is something else. */
bool pg_server_named(const char *name, int *server);

/* Applies a text to a schema that is there: a migration to OLD. */
bool pg_read_into(Context *cx, const PgOptions *options, const Source *source, Schema *schema);

#endif
