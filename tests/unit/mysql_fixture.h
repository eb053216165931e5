/* mysql_fixture.h: MySQL texts to schemas, for unit tests: what is kept of something, what is the same.
 *
 *     mysql_assert_kept(cases, count, &where)   an attribute of an object, as each text spells it
 *     mysql_assert_same(pairs, count, …)        each pair of spellings builds equal schemas */
#ifndef TESTS_UNIT_MYSQL_FIXTURE_H
#define TESTS_UNIT_MYSQL_FIXTURE_H

#include <stddef.h>

#include "model/mysql_target.h"
#include "model/schema.h"

extern const MysqlTarget mysql_5_7, mysql_9_7, mariadb_10_11;

/* What each server keeps; "": nothing; NULL: it doesn't take the text, which isn't tried. */
typedef struct MysqlKept {
    const char *written, *mysql, *mariadb;
} MysqlKept;

/* Texts are the frame with what is written in the place of its %s; it makes a table t. */
typedef struct MysqlWhere {
    const char *frame;
    Kind kind;        /* of the object: a child of the table, or the table itself */
    const char *name;
    AttrId id;        /* a text, a type or a flag ("yes") */
} MysqlWhere;

void mysql_assert_kept(const MysqlKept *cases, size_t count, const MysqlWhere *where);

typedef struct MysqlPair {
    const char *a, *b;
} MysqlPair;

void mysql_assert_same(MysqlTarget target, const MysqlPair *pairs, size_t count, const char *frame);
void mysql_assert_different(MysqlTarget target, const MysqlPair *pairs, size_t count,
                            const char *frame);

/* The steps from `old` to `new`: "drop t; alter t (create a, drop b)". */
typedef struct MysqlPlanned {
    const char *old, *new, *steps;
} MysqlPlanned;

void mysql_assert_plan(MysqlTarget target, const MysqlPlanned *cases, size_t count);

#define COUNT(array) (sizeof(array) / sizeof *(array))

#endif
