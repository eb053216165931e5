/* vec.h: growable arrays of any type.
 *
 *     VEC(int) v = {0};
 *     vec_push(&v, 42);
 *     for (size_t i = 0; i < v.len; i++) use(v.at[i]);
 *     vec_free(&v);
 *
 * A vector that must live in an arena grows with vec_push_in and is never freed. */
#ifndef BASE_VEC_H
#define BASE_VEC_H

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"

#define VEC(Type)        \
    struct {             \
        Type *at;        \
        size_t len, cap; \
    }

#define vec_push(v, ...)                                                         \
    do {                                                                         \
        if ((v)->len == (v)->cap) {                                              \
            (v)->cap = (v)->cap ? (v)->cap * 2 : 8;                              \
            (v)->at = xrealloc((v)->at, (v)->cap * sizeof *(v)->at);             \
        }                                                                        \
        (v)->at[(v)->len++] = (__VA_ARGS__);                                     \
    } while (0)

#define vec_push_in(arena, v, ...)                                               \
    do {                                                                         \
        if ((v)->len == (v)->cap) {                                              \
            size_t cap_ = (v)->cap ? (v)->cap * 2 : 4;                           \
            void *grown_ = arena_alloc((arena), cap_ * sizeof *(v)->at);         \
            if ((v)->len)                                                        \
                memcpy(grown_, (v)->at, (v)->len * sizeof *(v)->at);             \
            (v)->at = grown_;                                                    \
            (v)->cap = cap_;                                                     \
        }                                                                        \
        (v)->at[(v)->len++] = (__VA_ARGS__);                                     \
    } while (0)

#define vec_free(v)         \
    do {                    \
        free((v)->at);      \
        (v)->at = NULL;     \
        (v)->len = 0;       \
        (v)->cap = 0;       \
    } while (0)

#endif
