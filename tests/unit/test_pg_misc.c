/* test_pg_misc.c: operators and their classes, casts, collations, text search, statistics,
 * comments: the spellings that mean the same. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "pg_fixture.h"

static void test_operators(void **state)
{
    (void)state;
    static const PgPair same[] = {
        {"CREATE OPERATOR === (PROCEDURE = int4eq, LEFTARG = int, RIGHTARG = int4, COMMUTATOR = "
         "===, RESTRICT = eqsel, HASHES);",
         "CREATE OPERATOR public.=== (FUNCTION = pg_catalog.int4eq, LEFTARG = integer, RIGHTARG = "
         "integer,"
         " COMMUTATOR = OPERATOR(public.===), HASHES, RESTRICT = pg_catalog.eqsel);"},
        /* the one that is there gets the link back */
        {"CREATE OPERATOR <<< (FUNCTION = int4lt, LEFTARG = int, RIGHTARG = int);"
         "CREATE OPERATOR >>> (FUNCTION = int4gt, LEFTARG = int, RIGHTARG = int, COMMUTATOR = "
         "<<<);",
         "CREATE OPERATOR <<< (FUNCTION = int4lt, LEFTARG = int, RIGHTARG = int, COMMUTATOR = >>>);"
         "CREATE OPERATOR >>> (FUNCTION = int4gt, LEFTARG = int, RIGHTARG = int, COMMUTATOR = "
         "<<<);"},
        {"CREATE OPERATOR === (FUNCTION = int4eq, LEFTARG = int, RIGHTARG = int, RESTRICT = eqsel);"
         "ALTER OPERATOR === (int, int) SET (RESTRICT = NONE, JOIN = eqjoinsel);",
         "CREATE OPERATOR === (FUNCTION = int4eq, LEFTARG = int, RIGHTARG = int, JOIN = "
         "eqjoinsel);"},
    };
    static const PgPair different[] = {
        {"CREATE OPERATOR === (FUNCTION = int4eq, LEFTARG = int, RIGHTARG = int);",
         "CREATE OPERATOR === (FUNCTION = int4ne, LEFTARG = int, RIGHTARG = int);"},
    };
    pg_assert_same(same, COUNT(same));
    pg_assert_different(different, COUNT(different));
}

static void test_classes(void **state)
{
    (void)state;
    static const PgPair same[] = {
        {"CREATE OPERATOR CLASS c FOR TYPE int USING btree AS OPERATOR 1 <, FUNCTION 1 "
         "btint4cmp(int, int);",
         "CREATE OPERATOR FAMILY c USING btree; CREATE OPERATOR CLASS c FOR TYPE int USING btree "
         "FAMILY c AS"
         " OPERATOR 1 < (int, int), FUNCTION 1 (int, int) btint4cmp(int, int);"},
        /* of one type, in btree: the class's, wherever it is said */
        {"CREATE OPERATOR CLASS c FOR TYPE int USING btree AS OPERATOR 1 <, FUNCTION 1 "
         "btint4cmp(int, int);"
         "ALTER OPERATOR FAMILY c USING btree ADD OPERATOR 3 = (int, int);",
         "CREATE OPERATOR CLASS c FOR TYPE int USING btree AS OPERATOR 1 <, OPERATOR 3 =, FUNCTION "
         "1 btint4cmp(int, int);"},
        /* of GiST, operators are the family's */
        {"CREATE OPERATOR CLASS c FOR TYPE box USING gist AS OPERATOR 1 <<, FUNCTION 2 "
         "gist_box_union(internal, internal);",
         "CREATE OPERATOR CLASS c FOR TYPE box USING gist AS FUNCTION 2 gist_box_union(internal, "
         "internal);"
         "ALTER OPERATOR FAMILY c USING gist ADD OPERATOR 1 << (box, box);"},
        {"CREATE OPERATOR FAMILY f USING btree; ALTER OPERATOR FAMILY f USING btree ADD OPERATOR 1 "
         "< (int, bigint), FUNCTION 1 btint48cmp(int, bigint);"
         "ALTER OPERATOR FAMILY f USING btree DROP OPERATOR 1 (int, bigint), FUNCTION 1 (int, "
         "bigint);",
         "CREATE OPERATOR FAMILY f USING btree;"},
        {"CREATE OPERATOR CLASS c FOR TYPE int USING btree AS FUNCTION 1 btint4cmp(int, int), "
         "STORAGE int;",
         "CREATE OPERATOR CLASS c FOR TYPE int USING btree AS FUNCTION 1 btint4cmp(int, int);"},
    };
    pg_assert_same(same, COUNT(same));
}

static void test_small_kinds(void **state)
{
    (void)state;
    static const PgPair same[] = {
        {"CREATE CAST (bigint AS int4) WITH FUNCTION pg_catalog.int4(int8) AS ASSIGNMENT;",
         "CREATE CAST (int8 AS integer) WITH FUNCTION int4(bigint) AS ASSIGNMENT;"},
        {"CREATE COLLATION c (LC_COLLATE = 'C', LC_CTYPE = 'C');",
         "CREATE COLLATION c (provider = libc, locale = 'C', deterministic = true);"},
        {"CREATE COLLATION c (provider = icu, locale = 'de', version = '1'); CREATE COLLATION d "
         "FROM c;",
         "CREATE COLLATION c (provider = icu, locale = 'de'); CREATE COLLATION d (provider = icu, "
         "locale = 'de');"},
        {"CREATE COLLATION c FROM \"de-x-icu\";",
         "CREATE COLLATION c (provider = icu, locale = 'de');"},
        {"CREATE CONVERSION c FOR 'latin1' TO 'utf8' FROM iso8859_1_to_utf8;",
         "CREATE CONVERSION c FOR 'LATIN1' TO 'UTF8' FROM pg_catalog.iso8859_1_to_utf8;"},
        {"CREATE EXTENSION plpgsql; COMMENT ON EXTENSION plpgsql IS 'PL/pgSQL procedural "
         "language';",
         ""},
        {"CREATE SCHEMA public; COMMENT ON SCHEMA public IS 'standard public schema';", ""},
    };
    static const PgPair different[] = {
        {"CREATE CAST (bigint AS int) WITHOUT FUNCTION;",
         "CREATE CAST (bigint AS int) WITHOUT FUNCTION AS IMPLICIT;"},
        {"CREATE COLLATION c (locale = 'C');", "CREATE COLLATION c (locale = 'POSIX');"},
        {"COMMENT ON SCHEMA public IS '';", ""},
    };
    pg_assert_same(same, COUNT(same));
    pg_assert_different(different, COUNT(different));
}

static void test_text_search(void **state)
{
    (void)state;
    static const PgPair same[] = {
        {"CREATE TEXT SEARCH DICTIONARY d (TEMPLATE = snowball, language = english, StopWords = "
         "'english');",
         "CREATE TEXT SEARCH DICTIONARY d (TEMPLATE = pg_catalog.snowball, stopwords = 'english', "
         "language = 'english');"},
        {"CREATE TEXT SEARCH DICTIONARY d (TEMPLATE = simple, accept = true); ALTER TEXT SEARCH "
         "DICTIONARY d (accept);",
         "CREATE TEXT SEARCH DICTIONARY d (TEMPLATE = simple);"},
        {"CREATE TEXT SEARCH CONFIGURATION c (COPY = simple);"
         "ALTER TEXT SEARCH CONFIGURATION c DROP MAPPING FOR email, url, url_path, host, file, "
         "version, sfloat, float, int, uint,"
         " numword, hword_numpart, numhword, word, hword_part, hword, hword_asciipart, asciihword;",
         "CREATE TEXT SEARCH CONFIGURATION c (PARSER = \"default\"); ALTER TEXT SEARCH "
         "CONFIGURATION c ADD MAPPING FOR asciiword WITH pg_catalog.simple;"},
        {"CREATE TEXT SEARCH CONFIGURATION c (PARSER = pg_catalog.\"default\"); ALTER TEXT SEARCH "
         "CONFIGURATION c ADD MAPPING FOR word, hword WITH simple, english_stem;"
         "ALTER TEXT SEARCH CONFIGURATION c ALTER MAPPING FOR word REPLACE english_stem WITH "
         "french_stem;"
         "ALTER TEXT SEARCH CONFIGURATION c ALTER MAPPING REPLACE simple WITH german_stem;",
         "CREATE TEXT SEARCH CONFIGURATION c (PARSER = \"default\"); ALTER TEXT SEARCH "
         "CONFIGURATION c ADD MAPPING FOR word WITH german_stem, french_stem;"
         "ALTER TEXT SEARCH CONFIGURATION c ADD MAPPING FOR hword WITH german_stem, english_stem;"},
    };
    pg_assert_same(same, COUNT(same));
}

static void test_statistics(void **state)
{
    (void)state;
    static const PgPair same[] = {
        {"CREATE TABLE t (a int, b int); CREATE STATISTICS ON b, a FROM t;",
         "CREATE TABLE t (a int, b int); CREATE STATISTICS t_b_a_stat (mcv, dependencies, "
         "ndistinct) ON a, b FROM t;"},
        {"CREATE TABLE t (a int, b int); CREATE STATISTICS s ON (a), (b + 1) FROM t; ALTER "
         "STATISTICS s SET STATISTICS 5; ALTER STATISTICS s SET STATISTICS -1;",
         "CREATE TABLE t (a int, b int); CREATE STATISTICS s ON a, (b + 1) FROM t;"},
    };
    static const PgPair different[] = {
        {"CREATE TABLE t (a int, b int); CREATE STATISTICS s (mcv) ON a, b FROM t;",
         "CREATE TABLE t (a int, b int); CREATE STATISTICS s ON a, b FROM t;"},
    };
    pg_assert_same(same, COUNT(same));
    pg_assert_different(different, COUNT(different));
}

static void test_comments(void **state)
{
    (void)state;
    static const PgPair same[] = {
        {"CREATE TABLE t (a int); COMMENT ON TABLE t IS 'x'; COMMENT ON TABLE t IS NULL;",
         "CREATE TABLE t (a int);"},
        {"CREATE TABLE t (a int); COMMENT ON TABLE t IS '';", "CREATE TABLE t (a int);"},
        {"CREATE VIEW v AS SELECT 1 AS a; COMMENT ON COLUMN v.a IS 'x'; COMMENT ON COLUMN v.a IS "
         "NULL;",
         "CREATE VIEW v AS SELECT 1 AS a;"},
    };
    static const PgPair different[] = {
        {"CREATE TABLE t (a int PRIMARY KEY); COMMENT ON INDEX t_pkey IS 'x';",
         "CREATE TABLE t (a int PRIMARY KEY); COMMENT ON CONSTRAINT t_pkey ON t IS 'x';"},
        {"CREATE TABLE t (a int NOT NULL); COMMENT ON CONSTRAINT t_a_not_null ON t IS 'x';",
         "CREATE TABLE t (a int NOT NULL);"},
        {"CREATE TYPE p AS (a int); COMMENT ON COLUMN p.a IS 'x';", "CREATE TYPE p AS (a int);"},
        {"CREATE DOMAIN d AS int CHECK (VALUE > 0); COMMENT ON CONSTRAINT d_check ON DOMAIN d IS "
         "'x';",
         "CREATE DOMAIN d AS int CHECK (VALUE > 0);"},
        {"CREATE TABLE t (a int); SECURITY LABEL FOR dummy ON TABLE t IS 'secret';",
         "CREATE TABLE t (a int);"},
    };
    pg_assert_same(same, COUNT(same));
    pg_assert_different(different, COUNT(different));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_operators),   cmocka_unit_test(test_classes),
        cmocka_unit_test(test_small_kinds), cmocka_unit_test(test_text_search),
        cmocka_unit_test(test_statistics),  cmocka_unit_test(test_comments),
    };
    return cmocka_run_group_tests(tests, pg_fixture_open, pg_fixture_close);
}
