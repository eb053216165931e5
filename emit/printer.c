/* printer.c: the text of a migration grows statement by statement; a statement is any number of
 * print() calls and one print_end(). */
#include "emit/printer.h"

void print(Printer *p, const char *fmt, ...)
{
    va_list args;
    va_start(args, fmt);
    buf_vprintf(p->out, fmt, args);
    va_end(args);
}

void print_end(Printer *p)
{
    buf_puts(p->out, ";\n");
}
