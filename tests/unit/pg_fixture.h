/* pg_fixture.h: PostgreSQL texts to schemas, for unit tests: what is the same, what isn't, what
 * fails.
 *
 *     pg_assert_same(pairs, count)     each pair of texts builds equal schemas
 *     pg_assert_error(cases, count)    each text fails with a message that holds a phrase */
#ifndef TESTS_UNIT_PG_FIXTURE_H
#define TESTS_UNIT_PG_FIXTURE_H

#include <stddef.h>

#include "model/schema.h"

/* For the whole group: libpg_query can be opened once in a process. */
int pg_fixture_open(void **state);
int pg_fixture_close(void **state);

typedef struct PgPair {
    const char *a, *b;
} PgPair;

typedef struct PgMistake {
    const char *sql, *phrase;
} PgMistake;

void pg_assert_same(const PgPair *pairs, size_t count);
void pg_assert_different(const PgPair *pairs, size_t count);
void pg_assert_error(const PgMistake *mistakes, size_t count);

/* Reads a text that must be right, and hands the schema over. */
typedef void PgUse(const Schema *schema, void *context);
void pg_use(const char *sql, PgUse *use, void *context);

/* The steps from `old` to `new`: "drop view v; alter column a, column b; create view v". What a
 * step holds besides its own object follows it; NULL: there is no order for them. */
typedef struct PgPlanned {
    const char *old, *new, *steps;
} PgPlanned;

void pg_assert_plan(const PgPlanned *cases, size_t count);
/* The migration from `a` to `b` begins with `text`. */
void pg_assert_begins(const char *a, const char *b, const char *text);

#define COUNT(array) (sizeof(array) / sizeof *(array))

#endif
