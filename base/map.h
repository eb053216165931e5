/* map.h: a hash table from a 64-bit key to a pointer. The caller hashes; where different things
 * may share a key, the stored things chain themselves (Object does, by its `bucket` field). */
#ifndef BASE_MAP_H
#define BASE_MAP_H

#include <stddef.h>
#include <stdint.h>

typedef struct MapSlot {
    uint64_t key;
    void *value;
} MapSlot;

typedef struct Map {
    MapSlot *slots;
    size_t count, cap;
} Map;

/* The value at `key`, or NULL. */
void *map_get(const Map *m, uint64_t key);
/* Stores `value` (NULL removes what was there, the slot stays taken). */
void map_put(Map *m, uint64_t key, void *value);
void map_free(Map *m);

/* A key from a pointer. */
uint64_t map_key(const void *p);

#endif
