/* str.c: an open-addressed hash table of texts whose bytes live in the arena. */
#include "base/str.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct Slot {
    uint64_t hash;
    size_t len;
    const char *text;
} Slot;

struct Interner {
    Arena *arena;
    Slot *slots;
    size_t count, cap; /* cap is a power of two */
};

static uint64_t mix(uint64_t h, const unsigned char *bytes, size_t len)
{
    uint64_t word = 0;
    memcpy(&word, bytes, len);
    h = (h ^ word) * 0xff51afd7ed558ccdu;
    return h ^ (h >> 32);
}

uint64_t str_hash(uint64_t seed, const void *bytes, size_t len)
{
    const unsigned char *p = bytes;
    uint64_t h = seed ^ (len + 1) * 0x9e3779b97f4a7c15u;
    for (; len >= sizeof h; p += sizeof h, len -= sizeof h)
        h = mix(h, p, sizeof h);
    return len ? mix(h, p, len) : h;
}

Interner *str_interner_new(Arena *arena)
{
    Interner *in = xmalloc(sizeof *in);
    *in = (Interner){.arena = arena, .cap = 4096};
    in->slots = xcalloc(in->cap, sizeof *in->slots);
    return in;
}

void str_interner_free(Interner *in)
{
    if (!in)
        return;
    free(in->slots);
    free(in);
}

static Slot *slot_for(Slot *slots, size_t cap, uint64_t hash, const char *s, size_t len)
{
    size_t i = hash & (cap - 1);
    while (slots[i].text &&
           (slots[i].hash != hash || slots[i].len != len || memcmp(slots[i].text, s, len) != 0))
        i = (i + 1) & (cap - 1);
    return &slots[i];
}

static void grow(Interner *in)
{
    size_t cap = in->cap * 2;
    Slot *slots = xcalloc(cap, sizeof *slots);
    for (size_t i = 0; i < in->cap; i++) {
        Slot *old = &in->slots[i];
        if (old->text)
            *slot_for(slots, cap, old->hash, old->text, old->len) = *old;
    }
    free(in->slots);
    in->slots = slots;
    in->cap = cap;
}

Str str_intern_n(Interner *in, const char *s, size_t len)
{
    if (!s)
        return NULL;
    uint64_t hash = str_hash(0, s, len);
    Slot *slot = slot_for(in->slots, in->cap, hash, s, len);
    if (slot->text)
        return slot->text;
    Str text = arena_strndup(in->arena, s, len);
    *slot = (Slot){hash, len, text};
    if (++in->count * 2 > in->cap)
        grow(in);
    return text;
}

Str str_intern(Interner *in, const char *s)
{
    return s ? str_intern_n(in, s, strlen(s)) : NULL;
}

Str str_join(Interner *in, const char *left, const char *between, const char *right)
{
    char small[256];
    size_t a = strlen(left), b = strlen(between), c = strlen(right);
    char *text = a + b + c <= sizeof small ? small : xmalloc(a + b + c);
    memcpy(text, left, a);
    memcpy(text + a, between, b);
    memcpy(text + a + b, right, c);
    Str s = str_intern_n(in, text, a + b + c);
    if (text != small)
        free(text);
    return s;
}

Str str_format(Interner *in, const char *fmt, ...)
{
    char small[512];
    va_list args, again;
    va_start(args, fmt);
    va_copy(again, args);
    int len = vsnprintf(small, sizeof small, fmt, args);
    va_end(args);
    if ((size_t)len < sizeof small) {
        va_end(again);
        return str_intern_n(in, small, (size_t)len);
    }
    char *big = xmalloc((size_t)len + 1);
    vsnprintf(big, (size_t)len + 1, fmt, again);
    va_end(again);
    Str s = str_intern_n(in, big, (size_t)len);
    free(big);
    return s;
}
