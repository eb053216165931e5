/* test_pg_session.c: settings that later statements depend on, options, and what is passed over. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "pg_fixture.h"

static void test_search_path(void **state)
{
    (void)state;
    static const PgPair same[] = {
        {"CREATE SCHEMA x; SET search_path = x, public; CREATE TABLE t (a int);",
         "CREATE SCHEMA x; CREATE TABLE x.t (a int);"},
        {"CREATE SCHEMA x; SET search_path TO nowhere, x; CREATE TABLE t (a int);",
         "CREATE SCHEMA x; CREATE TABLE x.t (a int);"},
        {"CREATE SCHEMA \"X y\"; SELECT pg_catalog.set_config('search_path', '\"X y\", public', "
         "false); CREATE TABLE t (a int);",
         "CREATE SCHEMA \"X y\"; CREATE TABLE \"X y\".t (a int);"},
        {"CREATE SCHEMA x; SET search_path = x; RESET search_path; CREATE TABLE t (a int);",
         "CREATE SCHEMA x; CREATE TABLE public.t (a int);"},
        {"CREATE SCHEMA x; SET search_path = x; DISCARD ALL; CREATE TABLE t (a int);",
         "CREATE SCHEMA x; CREATE TABLE t (a int);"},
        {"SET search_path = \"$user\", public; CREATE TABLE t (a int);", "CREATE TABLE t (a int);"},
        {"CREATE SCHEMA x CREATE TABLE t (a int) CREATE VIEW v AS SELECT a FROM t;",
         "CREATE SCHEMA x; CREATE TABLE x.t (a int); CREATE VIEW x.v AS SELECT a FROM x.t;"},
    };
    static const PgMistake mistakes[] = {
        {"SELECT pg_catalog.set_config('search_path', '', false); CREATE TABLE t (a int);",
         "no schema has been selected"},
    };
    pg_assert_same(same, COUNT(same));
    pg_assert_error(mistakes, COUNT(mistakes));
}

static void test_other_settings(void **state)
{
    (void)state;
    static const PgPair same[] = {
        {"SET ROLE app; CREATE TABLE t (a int); RESET ROLE;",
         "CREATE TABLE t (a int); ALTER TABLE t OWNER TO app;"},
        {"SET SESSION AUTHORIZATION app; CREATE TABLE t (a int);",
         "CREATE TABLE t (a int); ALTER TABLE t OWNER TO app;"},
        {"SET default_tablespace = fast; CREATE TABLE t (a int);",
         "CREATE TABLE t (a int) TABLESPACE fast;"},
        {"SET default_tablespace = ''; SET work_mem = '1GB'; SET LOCAL lock_timeout = 0; CREATE "
         "TABLE t (a int);",
         "CREATE TABLE t (a int);"},
        {"SET default_table_access_method = heap; CREATE TABLE t (a int);",
         "CREATE TABLE t (a int);"},
    };
    static const PgPair different[] = {
        {"SET ROLE app; CREATE TABLE t (a int);",
         "CREATE TABLE t (a int); ALTER TABLE t OWNER TO boss;"},
    };
    pg_assert_same(same, COUNT(same));
    pg_assert_different(different, COUNT(different));
}

static void test_passed_over(void **state)
{
    (void)state;
    static const PgPair same[] = {
        {"BEGIN; CREATE TABLE t (a int); SAVEPOINT s; RELEASE s; COMMIT;",
         "CREATE TABLE t (a int);"},
        {"CREATE SEQUENCE s; SELECT pg_catalog.setval('s', 5, true); SELECT 1;",
         "CREATE SEQUENCE s;"},
        {"CREATE TABLE t (a int); INSERT INTO t VALUES (1); UPDATE t SET a = 2; DELETE FROM t; "
         "TRUNCATE t; ANALYZE; VACUUM t; LOCK t;",
         "CREATE TABLE t (a int);"},
        {"CREATE ROLE app; GRANT app TO boss; CREATE DATABASE d; ALTER DATABASE d SET x.y = 1; "
         "COMMENT ON DATABASE d IS 'x';",
         ""},
        {"CREATE TABLE t (a int); CREATE INDEX i ON t (a); CLUSTER t USING i;",
         "CREATE TABLE t (a int); CREATE INDEX i ON t (a); ALTER TABLE t CLUSTER ON i;"},
    };
    static const PgMistake mistakes[] = {
        {"BEGIN; CREATE TABLE t (a int); ROLLBACK;", "can't be taken back"},
        {"DO $$ BEGIN END $$;", "can't be evaluated offline"},
        {"CALL p();", "not supported"},
        {"DROP OWNED BY app;", "not supported"},
        {"SELECT 1 AS a INTO t;", "SELECT INTO"},
        {"IMPORT FOREIGN SCHEMA x FROM SERVER s INTO y;", "offline"},
    };
    pg_assert_same(same, COUNT(same));
    pg_assert_error(mistakes, COUNT(mistakes));
}

static void test_options(void **state)
{
    (void)state;
    static const PgPair same[] = {
        {"CREATE TABLE t (a int) WITH (fillfactor = 70, autovacuum_enabled);",
         "CREATE TABLE t (a int); ALTER TABLE t SET (autovacuum_enabled = true, fillfactor = "
         "'70');"},
        {"CREATE TABLE t (a int) WITH (fillfactor = 70, toast.autovacuum_enabled = off); ALTER "
         "TABLE t RESET (fillfactor, toast.autovacuum_enabled);",
         "CREATE TABLE t (a int);"},
        {"CREATE TABLE t (a int) WITH (oids = false);", "CREATE TABLE t (a int);"},
        {"CREATE FOREIGN DATA WRAPPER w OPTIONS (a '1', b '2'); ALTER FOREIGN DATA WRAPPER w "
         "OPTIONS (SET a '3', DROP b, ADD c '4');",
         "CREATE FOREIGN DATA WRAPPER w OPTIONS (c '4', a '3');"},
    };
    static const PgMistake mistakes[] = {
        {"CREATE FOREIGN DATA WRAPPER w; ALTER FOREIGN DATA WRAPPER w OPTIONS (SET a '3');",
         "not found"},
        {"CREATE FOREIGN DATA WRAPPER w OPTIONS (a '1'); ALTER FOREIGN DATA WRAPPER w OPTIONS (ADD "
         "a '3');",
         "more than once"},
    };
    pg_assert_same(same, COUNT(same));
    pg_assert_error(mistakes, COUNT(mistakes));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_search_path),
        cmocka_unit_test(test_other_settings),
        cmocka_unit_test(test_passed_over),
        cmocka_unit_test(test_options),
    };
    return cmocka_run_group_tests(tests, pg_fixture_open, pg_fixture_close);
}
