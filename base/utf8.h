/* utf8.h: whether bytes are UTF-8 text. */
#ifndef BASE_UTF8_H
#define BASE_UTF8_H

#include <stddef.h>

/* The offset of the first byte with which no UTF-8 character begins, is complete and is written as
 * shortly as it can be (RFC 3629: no surrogates, nothing beyond U+10FFFF); `len` when there is
 * none. */
size_t utf8_valid_length(const char *text, size_t len);
/* The offset of the first byte that is not ASCII; `len` when there is none. */
size_t utf8_ascii_length(const char *text, size_t len);

#endif
