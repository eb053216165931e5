/* buf.h: a text that grows at its end. Start with `Buf b = {0};`, end with buf_free. */
#ifndef BASE_BUF_H
#define BASE_BUF_H

#include <stdarg.h>
#include <stddef.h>

typedef struct Buf {
    char *text; /* NUL-terminated, or NULL while empty */
    size_t len, cap;
} Buf;

void buf_add(Buf *b, const char *s, size_t len);
void buf_puts(Buf *b, const char *s);
void buf_putc(Buf *b, char c);
void buf_printf(Buf *b, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
void buf_vprintf(Buf *b, const char *fmt, va_list args) __attribute__((format(printf, 2, 0)));
/* Shortens the text to `len` bytes. */
void buf_cut(Buf *b, size_t len);
/* The text; "" while empty. Valid until the next change. */
const char *buf_text(const Buf *b);
void buf_free(Buf *b);

#endif
