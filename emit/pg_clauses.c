/* pg_clauses.c: the parts are kept until it is known how long they are together. */
#include "emit/pg_clauses.h"

#include <string.h>

enum { SHORT_LINE = 80 };

static void add_part(PgClauses *c, const char *fmt, va_list args)
{
    Buf text = {0};
    buf_vprintf(&text, fmt, args);
    vec_push(&c->parts, str_intern(c->p->cx->strings, buf_text(&text)));
    buf_free(&text);
}

PgClauses pg_clauses(Printer *p, const char *fmt, ...)
{
    PgClauses c = {.p = p};
    va_list args;
    va_start(args, fmt);
    add_part(&c, fmt, args);
    va_end(args);
    return c;
}

void pg_clause(PgClauses *c, const char *fmt, ...)
{
    va_list args;
    va_start(args, fmt);
    add_part(c, fmt, args);
    va_end(args);
}

static bool is_short(const PgClauses *c)
{
    size_t len = 0;
    for (size_t i = 0; i < c->parts.len; i++) {
        len += strlen(c->parts.at[i]) + 1;
        if (strchr(c->parts.at[i], '\n'))
            return false;
    }
    return len <= SHORT_LINE;
}

void pg_clauses_end(PgClauses *c)
{
    const char *gap = is_short(c) ? " " : "\n    ";
    for (size_t i = 0; i < c->parts.len; i++)
        print(c->p, "%s%s", i ? gap : "", c->parts.at[i]);
    print_end(c->p);
    vec_free(&c->parts);
}
