/* diag.c: printing one message: place, severity, text, the line, a caret below the place. */
#include "base/diag.h"

#include <stdarg.h>
#include <string.h>

static size_t line_start(Loc loc)
{
    size_t at = loc.offset;
    while (at > 0 && loc.source->text[at - 1] != '\n')
        at--;
    return at;
}

static bool starts_character(char c)
{
    return ((unsigned char)c & 0xc0) != 0x80;
}

void loc_line_column(Loc loc, size_t *line, size_t *column)
{
    size_t start = line_start(loc);
    *line = 1;
    *column = 1;
    for (size_t i = 0; i < start; i++)
        *line += loc.source->text[i] == '\n';
    for (size_t i = start; i < loc.offset; i++)
        *column += starts_character(loc.source->text[i]);
}

enum { LINE_SHOWN_MAX = 160 };

static void print_line(FILE *out, Loc loc, size_t line)
{
    size_t start = line_start(loc), end = start;
    while (end < loc.source->len && loc.source->text[end] != '\n' && end - start < LINE_SHOWN_MAX)
        end++;
    if (loc.offset > end)
        return;
    int gutter = fprintf(out, "%5zu", line);
    fprintf(out, " | %.*s\n%*s | ", (int)(end - start), loc.source->text + start, gutter, "");
    for (size_t i = start; i < loc.offset; i++) {
        char c = loc.source->text[i];
        if (starts_character(c))
            fputc(c == '\t' ? '\t' : ' ', out);
    }
    fputs("^\n", out);
}

static void print(Diag *d, Loc loc, const char *severity, const char *fmt, va_list args)
{
    if (!d->out)
        return;
    size_t line = 0, column = 0;
    if (loc.source && loc.offset > loc.source->len)
        loc.offset = loc.source->len;
    if (loc.source) {
        loc_line_column(loc, &line, &column);
        fprintf(d->out, "%s:%zu:%zu: ", loc.source->name, line, column);
    } else {
        fputs("dumpdiff: ", d->out);
    }
    fprintf(d->out, "%s: ", severity);
    vfprintf(d->out, fmt, args);
    fputc('\n', d->out);
    if (loc.source)
        print_line(d->out, loc, line);
}

bool diag_error(Diag *d, Loc loc, const char *fmt, ...)
{
    va_list args;
    d->errors++;
    if (d->max_errors && d->errors > d->max_errors)
        return false;
    va_start(args, fmt);
    print(d, loc, "error", fmt, args);
    va_end(args);
    return false;
}

void diag_warning(Diag *d, Loc loc, const char *fmt, ...)
{
    va_list args;
    d->warnings++;
    va_start(args, fmt);
    print(d, loc, "warning", fmt, args);
    va_end(args);
}

void diag_note(Diag *d, Loc loc, const char *fmt, ...)
{
    va_list args;
    va_start(args, fmt);
    print(d, loc, "note", fmt, args);
    va_end(args);
}
