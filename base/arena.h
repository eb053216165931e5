/* arena.h: memory that is freed all at once.
 *
 * Everything that lives as long as a run (objects, attributes, interned text) comes from one
 * Arena; nothing is freed one by one. Running out of memory ends the program in arena.c. */
#ifndef BASE_ARENA_H
#define BASE_ARENA_H

#include <stddef.h>

typedef struct Arena Arena;

Arena *arena_new(void);
/* Frees the arena and all that was allocated from it. NULL is allowed. */
void arena_free(Arena *a);
/* An arena for what is needed only for a moment: whoever fills it clears it. Freed with `a`, in
 * which it leaves no trace. What fills it meanwhile from the inside takes the scratch arena's
 * own. */
Arena *arena_scratch(Arena *a);
/* Forgets all that was allocated; the memory is used again. */
void arena_clear(Arena *a);
/* Zeroed memory of `size` bytes, aligned for any type; never NULL. */
void *arena_alloc(Arena *a, size_t size);
/* A NUL-terminated copy of `len` bytes. */
char *arena_strndup(Arena *a, const char *s, size_t len);
/* Bytes handed out so far. */
size_t arena_used(const Arena *a);

#define arena_make(a, Type) ((Type *)arena_alloc((a), sizeof(Type)))

/* malloc, calloc, realloc that end the program when memory is out: for base/ and scratch tables.
 * Large memory from xcalloc costs nothing where it isn't written to. */
void *xmalloc(size_t size);
void *xcalloc(size_t count, size_t size);
void *xrealloc(void *p, size_t size);

#endif
