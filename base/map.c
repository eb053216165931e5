/* map.c: open addressing, linear probing; a slot with key 0 is free, so key 0 is mapped to 1. */
#include "base/map.h"

#include <stdlib.h>

#include "base/arena.h"

static MapSlot *find(MapSlot *slots, size_t cap, uint64_t key)
{
    size_t i = (key * 0x9e3779b97f4a7c15u >> 17) & (cap - 1);
    while (slots[i].key && slots[i].key != key)
        i = (i + 1) & (cap - 1);
    return &slots[i];
}

void *map_get(const Map *m, uint64_t key)
{
    return m->cap ? find(m->slots, m->cap, key ? key : 1)->value : NULL;
}

static void grow(Map *m)
{
    size_t cap = m->cap ? m->cap * 2 : 64;
    MapSlot *slots = xcalloc(cap, sizeof *slots);
    for (size_t i = 0; i < m->cap; i++)
        if (m->slots[i].key)
            *find(slots, cap, m->slots[i].key) = m->slots[i];
    free(m->slots);
    m->slots = slots;
    m->cap = cap;
}

void map_put(Map *m, uint64_t key, void *value)
{
    key = key ? key : 1;
    if ((m->count + 1) * 2 > m->cap)
        grow(m);
    MapSlot *slot = find(m->slots, m->cap, key);
    if (!slot->key)
        m->count++;
    *slot = (MapSlot){key, value};
}

void map_free(Map *m)
{
    free(m->slots);
    *m = (Map){0};
}

uint64_t map_key(const void *p)
{
    return (uint64_t)(uintptr_t)p;
}
