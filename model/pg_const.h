/* pg_const.h: literals as the server stores them: what a type's input function reads and its output
 * function prints.
 *
 *     'YES'          boolean       true
 *     '2020-1-5'     date          2020-01-05
 *     '90 minutes'   interval      01:30:00
 *     '[1,5]'        int4range     [1,6)
 *     '{"b":1,"a":2}' jsonb        {"a": 2, "b": 1}
 *
 * All take NUL-terminated text and give palloc'd text, or NULL where the text isn't understood
 * (then it stays as it is). */
#ifndef MODEL_PG_CONST_H
#define MODEL_PG_CONST_H

#include <stdbool.h>

#include "model/pg_tree.h"

/* A literal of a built-in type; `typmod` matters to interval alone. A timestamp with time zone
 * without an offset is taken for UTC, which servers run on more often than on anything else. */
const char *pg_const_text(Oid type, int32_t typmod, const char *text);
/* An array literal whose elements are of a built-in type, or of one of the schema's (0). */
const char *pg_const_array(Oid elem, const char *text);

/* The parts, for pg_const.c. */
const char *pg_const_datetime(Oid type, const char *text);
const char *pg_const_interval(int32_t typmod, const char *text);
const char *pg_const_jsonb(const char *text);
const char *pg_const_jsonpath(const char *text);
const char *pg_const_numeric(const char *text);
const char *pg_const_float(const char *text, bool single);
/* The day a date literal means, counted from 1970-01-01, and back. */
bool pg_const_read_date(const char *text, long *day);
const char *pg_const_show_date(long day);

#endif
