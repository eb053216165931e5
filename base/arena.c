/* arena.c: a chain of blocks; each allocation bumps a pointer in the newest one. A request larger
 * than a block gets a block of its own, so a big text costs no more than its size. */
#include "base/arena.h"

#include <stdalign.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { BLOCK_SIZE = 256 * 1024 };

typedef struct Block {
    struct Block *next;
    size_t used, size;
    alignas(max_align_t) char bytes[];
} Block;

struct Arena {
    Block *newest;
    size_t used;
    Arena *scratch;
};

static void out_of_memory(void)
{
    fputs("dumpdiff: error: out of memory\n", stderr);
    exit(2);
}

void *xmalloc(size_t size)
{
    void *p = malloc(size ? size : 1);
    if (!p)
        out_of_memory();
    return p;
}

void *xcalloc(size_t count, size_t size)
{
    void *p = calloc(count ? count : 1, size ? size : 1);
    if (!p)
        out_of_memory();
    return p;
}

void *xrealloc(void *p, size_t size)
{
    p = realloc(p, size ? size : 1);
    if (!p)
        out_of_memory();
    return p;
}

Arena *arena_new(void)
{
    Arena *a = xmalloc(sizeof *a);
    *a = (Arena){0};
    return a;
}

static void free_blocks(Block *b)
{
    for (Block *next; b; b = next) {
        next = b->next;
        free(b);
    }
}

void arena_free(Arena *a)
{
    if (!a)
        return;
    arena_free(a->scratch);
    free_blocks(a->newest);
    free(a);
}

Arena *arena_scratch(Arena *a)
{
    if (!a->scratch)
        a->scratch = arena_new();
    return a->scratch;
}

void arena_clear(Arena *a)
{
    Block *kept = a->newest;
    if (!kept)
        return;
    free_blocks(kept->next);
    kept->next = NULL;
    kept->used = 0;
    a->used = 0;
}

static Block *block_new(size_t size)
{
    Block *b = xmalloc(sizeof *b + size);
    b->next = NULL;
    b->used = 0;
    b->size = size;
    return b;
}

/* The block to take `size` bytes from. A large block goes behind the newest one, which stays
 * open. */
static Block *block_for(Arena *a, size_t size)
{
    Block *b = a->newest;
    if (b && b->size - b->used >= size)
        return b;
    if (size > BLOCK_SIZE / 4 && b) {
        Block *big = block_new(size);
        big->next = b->next;
        b->next = big;
        return big;
    }
    Block *fresh = block_new(size > BLOCK_SIZE ? size : BLOCK_SIZE);
    fresh->next = b;
    a->newest = fresh;
    return fresh;
}

void *arena_alloc(Arena *a, size_t size)
{
    size_t align = alignof(max_align_t);
    size = (size + align - 1) / align * align;
    Block *b = block_for(a, size);
    void *p = b->bytes + b->used;
    b->used += size;
    a->used += size;
    return memset(p, 0, size);
}

char *arena_strndup(Arena *a, const char *s, size_t len)
{
    char *copy = arena_alloc(a, len + 1);
    if (len)
        memcpy(copy, s, len);
    return copy;
}

size_t arena_used(const Arena *a)
{
    return a->used;
}
