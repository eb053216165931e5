/* printer.h: what the printers of a dialect share: the text so far and how a statement ends.
 *
 *     print(p, "ALTER TABLE %s SET LOGGED", name);
 *     print_end(p);                                     // ";\n"
 *
 * Printers read steps; they decide nothing and compare nothing. */
#ifndef EMIT_PRINTER_H
#define EMIT_PRINTER_H

#include "base/buf.h"
#include "model/plan.h"

typedef struct Printer {
    Buf *out;
    Context *cx;
    const Plan *plan;
    const void *notes; /* what the dialect's printers keep for the whole script */
} Printer;

/* Adds to the current statement. */
void print(Printer *p, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
/* Ends the current statement. */
void print_end(Printer *p);

typedef struct KindPrinter {
    /* The CREATE statement of `step->new` with what its members hold, without owner, comment,
     * grants. */
    void (*create)(Printer *p, const Step *step);
    /* The statements for `step->changed`; owner, comment, grants, labels are printed by the
     * caller. */
    void (*alter)(Printer *p, const Step *step);
    /* The DROP statement; NULL: DROP <kind_sql> <address>. */
    void (*drop)(Printer *p, const Step *step);
} KindPrinter;

#endif
