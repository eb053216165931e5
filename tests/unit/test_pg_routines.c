/* test_pg_routines.c: functions, procedures and aggregates, and what means the same. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "pg_fixture.h"

#define SQL_INT(options)                                                                           \
    "CREATE FUNCTION f(a int) RETURNS int LANGUAGE sql " options " AS 'SELECT a'"

static void test_function(void **state)
{
    (void)state;
    static const PgPair same[] = {
        {SQL_INT(
             "VOLATILE COST 100 PARALLEL UNSAFE CALLED ON NULL INPUT SECURITY INVOKER NOT LEAKPROOF"),
         "CREATE OR REPLACE FUNCTION public.f(IN a int4) RETURNS integer AS $$SELECT a$$ LANGUAGE sql"},
        {SQL_INT("RETURNS NULL ON NULL INPUT"), SQL_INT("STRICT")},
        {SQL_INT("COST 1e2"), SQL_INT("")},
        {"CREATE FUNCTION f(a varchar(20)) RETURNS numeric(4,1) LANGUAGE sql AS 'SELECT 1'",
         "CREATE FUNCTION f(a varchar) RETURNS numeric LANGUAGE sql AS 'SELECT 1'"},
        {"CREATE FUNCTION f(OUT a int, OUT b text) LANGUAGE sql AS 'x'",
         "CREATE FUNCTION f(OUT a int, OUT b text) RETURNS record LANGUAGE sql AS 'x'"},
        {"CREATE TABLE t (c varchar(9)); CREATE FUNCTION f(a t.c%TYPE) RETURNS t.c%TYPE LANGUAGE sql AS 'x'",
         "CREATE TABLE t (c varchar(9)); CREATE FUNCTION f(a varchar) RETURNS varchar LANGUAGE sql AS 'x'"},
        {"CREATE FUNCTION f() RETURNS SETOF int LANGUAGE sql ROWS 1000 AS 'x'",
         "CREATE FUNCTION f() RETURNS SETOF int LANGUAGE sql AS 'x'"},
        {"CREATE FUNCTION f(a int) RETURNS int AS 'lib' LANGUAGE c COST 1",
         "CREATE FUNCTION f(a int) RETURNS int AS 'lib', 'f' LANGUAGE c"},
        {SQL_INT("") "; ALTER FUNCTION f(int) STABLE PARALLEL SAFE; ALTER FUNCTION f VOLATILE",
         SQL_INT("PARALLEL SAFE")},
        {SQL_INT("") "; CREATE FUNCTION f(a text) RETURNS int LANGUAGE sql AS 'SELECT 1'",
         "CREATE FUNCTION f(a text) RETURNS int LANGUAGE sql AS 'SELECT 1';" SQL_INT("")},
    };
    static const PgPair different[] = {
        {SQL_INT("STABLE"), SQL_INT("")},
        {SQL_INT(""), "CREATE FUNCTION f(a int) RETURNS int LANGUAGE sql AS 'SELECT b'"},
        {SQL_INT(""), "CREATE FUNCTION f(a int DEFAULT 1) RETURNS int LANGUAGE sql AS 'SELECT a'"},
        {SQL_INT(""), "CREATE FUNCTION f(b int) RETURNS int LANGUAGE sql AS 'SELECT a'"},
        {SQL_INT(""), "CREATE FUNCTION f(a int) RETURNS SETOF int LANGUAGE sql AS 'SELECT a'"},
        {"CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'x'",
         "CREATE PROCEDURE f() LANGUAGE sql AS 'x'"},
    };
    static const PgMistake mistakes[] = {
        {SQL_INT("") "; " SQL_INT(""), "already exists with same argument types"},
        {SQL_INT("") "; CREATE OR REPLACE FUNCTION f(a int) RETURNS text LANGUAGE sql AS 'x'",
         "cannot change return type"},
        {SQL_INT("") "; CREATE OR REPLACE FUNCTION f(b int) RETURNS int LANGUAGE sql AS 'x'",
         "cannot change names"},
        {SQL_INT("") "; CREATE OR REPLACE PROCEDURE f(a int) LANGUAGE sql AS 'x'",
         "cannot change routine kind"},
        {"CREATE FUNCTION f() LANGUAGE sql AS 'x'", "result type must be specified"},
        {"CREATE FUNCTION f() RETURNS int AS 'x'", "no language specified"},
        {"CREATE FUNCTION f() RETURNS int LANGUAGE sql", "no function body specified"},
        {SQL_INT("ROWS 5"), "ROWS is not applicable"},
    };
    pg_assert_same(same, COUNT(same));
    pg_assert_different(different, COUNT(different));
    pg_assert_error(mistakes, COUNT(mistakes));
}

static void test_config(void **state)
{
    (void)state;
    static const PgPair same[] = {
        {SQL_INT("SET search_path = shop, \"$user\""),
         SQL_INT("SET search_path TO 'shop', '$user'")},
        {SQL_INT("SET work_mem = '64MB' SET DateStyle = iso, mdy"),
         SQL_INT("SET work_mem TO '64MB' SET datestyle TO 'iso, mdy'")},
        {SQL_INT("SET search_path TO ''") "; ALTER FUNCTION f(int) RESET search_path", SQL_INT("")},
        {SQL_INT("SET enable_seqscan = off") "; ALTER FUNCTION f RESET ALL SET jit = on",
         SQL_INT("SET jit TO 'on'")},
        {"SET search_path = public; " SQL_INT("SET search_path FROM CURRENT"),
         SQL_INT("SET search_path TO 'public'")},
    };
    static const PgPair different[] = {
        {SQL_INT("SET search_path TO 'a, b'"), SQL_INT("SET search_path TO 'a', 'b'")},
        {SQL_INT("SET work_mem TO '1MB' SET jit TO off"),
         SQL_INT("SET jit TO off SET work_mem TO '1MB'")},
    };
    static const PgMistake mistakes[] = {
        {SQL_INT("SET work_mem FROM CURRENT"), "is not known here"}};
    pg_assert_same(same, COUNT(same));
    pg_assert_different(different, COUNT(different));
    pg_assert_error(mistakes, COUNT(mistakes));
}

#define STEP_FUNCTION                                                                              \
    "CREATE FUNCTION add_up(bigint, int) RETURNS bigint LANGUAGE sql AS 'SELECT $1 + $2'; "

static void test_aggregate(void **state)
{
    (void)state;
    static const PgPair same[] = {
        {STEP_FUNCTION
         "CREATE AGGREGATE total(int4) (sfunc = add_up, stype = int8, initcond = '0');",
         STEP_FUNCTION
         "CREATE AGGREGATE total (basetype = integer, sfunc1 = add_up, stype1 = bigint, initcond1 = 0);"},
        {STEP_FUNCTION
         "CREATE AGGREGATE total(int) (SFUNC = public.add_up, STYPE = bigint, PARALLEL = unsafe, SSPACE = 0, FINALFUNC_MODIFY = read_only);",
         STEP_FUNCTION "CREATE AGGREGATE total(int) (stype = bigint, sfunc = add_up);"},
        {"CREATE AGGREGATE n(*) (sfunc = int8inc, stype = bigint, initcond = '0');",
         "CREATE AGGREGATE n (sfunc = int8inc, basetype = 'ANY', stype = bigint, initcond = '0');"},
    };
    static const PgPair different[] = {
        {STEP_FUNCTION "CREATE AGGREGATE total(int) (sfunc = add_up, stype = bigint);",
         STEP_FUNCTION
         "CREATE AGGREGATE total(int) (sfunc = add_up, stype = bigint, initcond = '0');"},
    };
    static const PgMistake mistakes[] = {
        {"CREATE AGGREGATE total(int) (sfunc = add_up);", "stype must be specified"},
        {STEP_FUNCTION "CREATE AGGREGATE add_up(bigint, int) (sfunc = add_up, stype = bigint);",
         "already exists"},
    };
    pg_assert_same(same, COUNT(same));
    pg_assert_different(different, COUNT(different));
    pg_assert_error(mistakes, COUNT(mistakes));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_function),
        cmocka_unit_test(test_config),
        cmocka_unit_test(test_aggregate),
    };
    return cmocka_run_group_tests(tests, pg_fixture_open, pg_fixture_close);
}
