/* diag.h: source texts and the messages about them.
 *
 *     shop.sql:12:8: error: relation "orders" does not exist
 *       12 | ALTER TABLE orders ADD x int;
 *          |             ^
 *
 * Positions are byte offsets; line and column are computed only when a message is printed. */
#ifndef BASE_DIAG_H
#define BASE_DIAG_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

typedef struct Source {
    const char *name; /* as shown in messages */
    const char *text; /* NUL behind the last byte; may hold NULs */
    size_t len;
    bool mapped; /* pages of a file: see source_pass in base/file.h */
} Source;

/* A place in a source: `offset` in bytes. A NULL source stands for no place at all. */
typedef struct Loc {
    const Source *source;
    size_t offset;
} Loc;

typedef enum Severity { SEV_NOTE, SEV_WARNING, SEV_ERROR } Severity;

typedef struct Diag {
    FILE *out;      /* where messages go; NULL keeps them silent (they are still counted) */
    int errors;     /* so far */
    int warnings;
    int max_errors; /* after so many, further errors are counted but not shown; 0: no limit */
} Diag;

/* Prints a message (lower case, no full stop) with its place, line and caret.
 * diag_error always returns false, so a parser can `return diag_error(...)`. */
bool diag_error(Diag *d, Loc loc, const char *fmt, ...) __attribute__((format(printf, 3, 4)));
void diag_warning(Diag *d, Loc loc, const char *fmt, ...) __attribute__((format(printf, 3, 4)));
void diag_note(Diag *d, Loc loc, const char *fmt, ...) __attribute__((format(printf, 3, 4)));

/* 1-based line and column (in UTF-8 characters) of a place. */
void loc_line_column(Loc loc, size_t *line, size_t *column);

#endif
