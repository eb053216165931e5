/* pg_split.h: a PostgreSQL script cut into its statements, one at a time, without copying.
 *
 *     PgSplitter sp = {.source = source, .diag = diag};
 *     for (PgChunk c; pg_split_next(&sp, &c);) …
 *     if (sp.failed) return false;
 *
 * Reads what psql reads: dollar quotes, nested comments, E'' strings, BEGIN ATOMIC bodies, CREATE
 * RULE … DO (a; b), backslash commands, and COPY … FROM stdin data, which is passed over unseen. */
#ifndef PARSER_PG_SPLIT_H
#define PARSER_PG_SPLIT_H

#include "base/diag.h"

typedef enum PgChunkKind {
    PG_CHUNK_STATEMENT,
    PG_CHUNK_DATA, /* INSERT or COPY: rows, nothing to parse; COPY's rows have been passed over */
    PG_CHUNK_PSQL  /* a backslash command: \restrict, \connect, \echo… one line */
} PgChunkKind;

typedef struct PgChunk {
    PgChunkKind kind;
    size_t offset, len; /* in the source: without leading blanks and comments, and the semicolon */
    size_t comment;     /* where the comment lines right above begin; `offset` when there are none */
    char word[16];      /* the first word in lower case, cut off: "create"; of \connect: "connect" */
} PgChunk;

typedef struct PgSplitter {
    const Source *source;
    Diag *diag;
    /* standard_conforming_strings = off: a backslash escapes in every string. The reader changes it
     * when it meets the SET; what is split later follows it. */
    bool escape_strings;
    bool failed; /* an error was reported; nothing follows */
    size_t pos;
    size_t passed; /* where the rows begin that were passed over last */
} PgSplitter;

/* The next chunk; false at the end, or after an error (unterminated quote or comment, NUL byte, a
 * backslash command that reads other files or depends on psql's state). */
bool pg_split_next(PgSplitter *sp, PgChunk *chunk);

#endif
