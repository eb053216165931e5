/* pg_routine.h: what the printers of functions and aggregates share. */
#ifndef EMIT_PG_ROUTINE_H
#define EMIT_PG_ROUTINE_H

#include "emit/pg_print.h"
#include "model/pg_tree.h"

/* Adds "VARIADIC names text[] DEFAULT '{}'". */
void pg_add_parameter(Context *cx, Buf *out, const FunctionParameter *p);

#endif
