/* pg_settle.h: what a text leaves open and its origin, or the other text, tells. */
#ifndef PARSER_PG_SETTLE_H
#define PARSER_PG_SETTLE_H

#include "model/schema.h"

/* Before a text is applied: notes the server that dumped it, or else `server` (0: unknown), and what
 * goes without saying then. */
void pg_settle_begin(Schema *s, const Source *source, int server);
/* After it: takes back what the text turned out not to tell. */
void pg_settle_end(Schema *s, const Source *source);
/* Default privileges and user mappings that one text states for the role that runs it, and the other
 * for a role by name, are taken to be for the same role, if there is only one that may be meant. */
void pg_settle_roles(Schema *a, Schema *b);

#endif
