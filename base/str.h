/* str.h: interned strings.
 *
 * A Str is a NUL-terminated text of which an Interner holds one copy, so two texts of one
 * Interner are equal exactly when their pointers are. OLD and NEW share one Interner. */
#ifndef BASE_STR_H
#define BASE_STR_H

#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"

typedef const char *Str;
typedef struct Interner Interner;

/* The table is freed with str_interner_free, the texts with the arena. */
Interner *str_interner_new(Arena *arena);
void str_interner_free(Interner *in);

/* The one copy of a text. A NULL `s` gives NULL. */
Str str_intern(Interner *in, const char *s);
Str str_intern_n(Interner *in, const char *s, size_t len);
/* The one copy of two texts with a third between them: "shop" "." "item". */
Str str_join(Interner *in, const char *left, const char *between, const char *right);
/* The one copy of a text made as printf does, which takes its time. */
Str str_format(Interner *in, const char *fmt, ...) __attribute__((format(printf, 2, 3)));

/* A hash of bytes, eight at a time; `seed` lets several parts be chained (start with 0). */
uint64_t str_hash(uint64_t seed, const void *bytes, size_t len);

#endif
