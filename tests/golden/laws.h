/* laws.h: what must hold for every pair of schemas, checked on one pair.
 *
 *     1  diff(x, x) is empty
 *     2  the migration leads from OLD to NEW (dumpdiff's own replay)
 *     3  a schema equals what `show` prints of it
 *     4  the same input gives the same bytes
 *
 * Beside the laws stand the golden expectations: the migration's text, or the message of an error. */
#ifndef TESTS_GOLDEN_LAWS_H
#define TESTS_GOLDEN_LAWS_H

#include <stdbool.h>

typedef struct Tally {
    int passed, failed, skipped;
    char doing[80]; /* the check under way: what to blame for a crash */
    bool done;
} Tally;

typedef struct Pair {
    const char *name;   /* as shown: testdata/postgres/view/add */
    const char *folder; /* where the expectations are; NULL: only the laws */
    const char *old, *new; /* paths */
    const char *target; /* of MySQL and MariaDB: "mysql-8.0"; NULL: PostgreSQL */
    bool same;          /* both mean the same: the migration is empty */
    bool ignore_do;
    bool bless;         /* write the expectations instead of comparing */
} Pair;

/* Checks the laws and the expectations; failures and what is skipped are printed, each a line that
 * begins with FAILED or SKIPPED. */
void laws_check_pair(const Pair *pair, Tally *tally);

/* A pair that can't be read: the messages equal expected_error.txt and nothing comes out. */
void laws_check_error(const Pair *pair, Tally *tally);

#endif
