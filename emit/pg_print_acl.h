/* pg_print_acl.h: what the printers of privileges keep for the whole script. */
#ifndef EMIT_PG_PRINT_ACL_H
#define EMIT_PG_PRINT_ACL_H

#include "emit/pg_print.h"

/* The privileges of a created object, or their change. */
void pg_print_acl(Printer *p, const Step *step);

/* Whether nothing was said yet of the object: it is created, maybe with a parent's column. */
bool pg_is_new(const Step *step);

/* Printer.notes */
typedef struct PgNotes {
    ObjectVec default_acls; /* of both schemas */
    ObjectVec schemas;      /* of the new schema */
    Map aside;              /* types that wait under another name */
} PgNotes;

#endif
