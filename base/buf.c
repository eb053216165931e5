/* buf.c: doubling growth; the NUL behind the text is always kept. */
#include "base/buf.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"

static void reserve(Buf *b, size_t more)
{
    size_t need = b->len + more + 1;
    if (need <= b->cap)
        return;
    b->cap = b->cap ? b->cap : 256;
    while (b->cap < need)
        b->cap *= 2;
    b->text = xrealloc(b->text, b->cap);
}

void buf_add(Buf *b, const char *s, size_t len)
{
    reserve(b, len);
    if (len)
        memcpy(b->text + b->len, s, len);
    b->len += len;
    b->text[b->len] = '\0';
}

void buf_puts(Buf *b, const char *s)
{
    buf_add(b, s, strlen(s));
}

void buf_putc(Buf *b, char c)
{
    buf_add(b, &c, 1);
}

void buf_vprintf(Buf *b, const char *fmt, va_list args)
{
    va_list again;
    va_copy(again, args);
    reserve(b, 0);
    size_t room = b->cap - b->len;
    size_t len = (size_t)vsnprintf(b->text + b->len, room, fmt, args);
    if (len >= room) {
        reserve(b, len);
        vsnprintf(b->text + b->len, len + 1, fmt, again);
    }
    va_end(again);
    b->len += len;
}

void buf_printf(Buf *b, const char *fmt, ...)
{
    va_list args;
    va_start(args, fmt);
    buf_vprintf(b, fmt, args);
    va_end(args);
}

void buf_cut(Buf *b, size_t len)
{
    if (len >= b->len)
        return;
    b->len = len;
    b->text[len] = '\0';
}

const char *buf_text(const Buf *b)
{
    return b->text ? b->text : "";
}

void buf_free(Buf *b)
{
    free(b->text);
    *b = (Buf){0};
}
