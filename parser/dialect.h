/* dialect.h: which SQL is this? Told from the text alone. */
#ifndef PARSER_DIALECT_H
#define PARSER_DIALECT_H

#include "base/diag.h"

typedef enum Dialect { DIALECT_UNKNOWN, DIALECT_POSTGRES, DIALECT_MYSQL } Dialect;

/* The dialect that the first part of a text speaks; UNKNOWN when it is empty or plain SQL. */
Dialect dialect_detect(const Source *source);
/* "postgres", "mysql" (as --dialect takes them); UNKNOWN for another name. */
Dialect dialect_named(const char *name);
const char *dialect_name(Dialect dialect);
/* True when nothing but blanks and comments stands in the text: it goes with any dialect. */
bool dialect_is_empty(const Source *source);
/* Reports a file that isn't SQL text at all (pg_dump's custom format, gzip, UTF-16); false then. */
bool dialect_check_text(const Source *source, Diag *diag);

#endif
