/* test_pg_acl.c: GRANT, REVOKE and default privileges as a state machine: what leaves no trace,
 * what means the same, what doesn't. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "pg_fixture.h"

#define TABLE "CREATE TABLE t (a int, b int); "
#define OWNED "CREATE TABLE t (a int, b int); ALTER TABLE t OWNER TO boss; "
#define FUNC "CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1'; "

static void test_tables(void **state)
{
    (void)state;
    static const PgPair same[] = {
        {TABLE "GRANT SELECT, INSERT ON t TO app;",
         TABLE "GRANT INSERT ON TABLE t TO app; GRANT SELECT ON t TO app;"},
        {TABLE "GRANT SELECT ON t TO app; REVOKE SELECT ON t FROM app;", TABLE},
        {TABLE "GRANT SELECT ON t TO app; REVOKE ALL ON t FROM app;", TABLE},
        {TABLE "REVOKE ALL ON t FROM app;", TABLE},
        {TABLE "GRANT SELECT ON ALL TABLES IN SCHEMA public TO app;",
         TABLE "GRANT SELECT ON t TO app;"},
        {TABLE "GRANT ALL ON t TO app;",
         TABLE "GRANT ALL PRIVILEGES ON t TO app; GRANT MAINTAIN ON t TO app;"},
        {TABLE "GRANT ALL ON t TO app;", TABLE "GRANT SELECT, INSERT, UPDATE, DELETE, TRUNCATE, "
                                               "REFERENCES, TRIGGER, MAINTAIN ON t TO app;"},
        {TABLE "GRANT SELECT ON t TO app WITH GRANT OPTION; REVOKE GRANT OPTION FOR SELECT ON t "
               "FROM app;",
         TABLE "GRANT SELECT ON t TO app;"},
    };
    static const PgPair different[] = {
        {TABLE "GRANT SELECT ON t TO app;", TABLE "GRANT SELECT ON t TO PUBLIC;"},
        {TABLE "GRANT SELECT ON t TO app;", TABLE "GRANT SELECT ON t TO app WITH GRANT OPTION;"},
        {TABLE "GRANT SELECT ON t TO app;",
         TABLE "GRANT SELECT ON t TO app; GRANT MAINTAIN ON t TO app;"},
    };
    static const PgMistake mistakes[] = {
        {"GRANT SELECT ON t TO app;", "table \"t\" does not exist"},
        {TABLE "GRANT EXECUTE ON t TO app;", "invalid privilege type"},
        {TABLE "GRANT UPDATE (c) ON t TO app;", "column \"c\" of relation \"t\" does not exist"},
    };
    pg_assert_same(same, COUNT(same));
    pg_assert_different(different, COUNT(different));
    pg_assert_error(mistakes, COUNT(mistakes));
}

/* A dump's header tells which server knows MAINTAIN. */
static void test_maintain(void **state)
{
    (void)state;
    static const char dump_15[] =
        "--\n-- Dumped from database version 15.3\n" TABLE "GRANT SELECT ON t TO app;";
    static const PgPair same[] = {
        {TABLE "GRANT ALL ON t TO app; REVOKE INSERT, UPDATE, DELETE, TRUNCATE, REFERENCES, "
               "TRIGGER ON t FROM app;",
         dump_15},
        {TABLE "GRANT ALL ON t TO app; REVOKE INSERT, UPDATE, DELETE, TRUNCATE, REFERENCES, "
               "TRIGGER ON t FROM app;",
         TABLE "GRANT SELECT, MAINTAIN ON t TO app;"},
        {OWNED "REVOKE ALL ON t FROM boss; GRANT SELECT ON t TO boss;",
         OWNED "REVOKE ALL ON t FROM boss; GRANT SELECT, MAINTAIN ON t TO boss;"},
    };
    static const PgPair different[] = {
        {TABLE "GRANT ALL ON t TO app; REVOKE INSERT, UPDATE, DELETE, TRUNCATE, REFERENCES, "
               "TRIGGER ON t FROM app;",
         TABLE "GRANT SELECT ON t TO app;"},
    };
    pg_assert_same(same, COUNT(same));
    pg_assert_different(different, COUNT(different));
}

static void test_columns(void **state)
{
    (void)state;
    static const PgPair same[] = {
        {TABLE "GRANT SELECT (a, b) ON t TO app;",
         TABLE "GRANT SELECT (b) ON t TO app; GRANT SELECT (a) ON t TO app;"},
        {TABLE "GRANT ALL (a) ON t TO app;",
         TABLE "GRANT SELECT (a), INSERT (a), UPDATE (a), REFERENCES (a) ON t TO app;"},
        {TABLE "GRANT SELECT (a) ON t TO app; REVOKE SELECT ON t FROM app;", TABLE},
        {TABLE "GRANT SELECT (a), UPDATE (a) ON t TO app; REVOKE SELECT ON t FROM app;",
         TABLE "GRANT UPDATE (a) ON t TO app;"},
        {TABLE "CREATE VIEW v AS SELECT a FROM t; GRANT SELECT (a) ON v TO app; REVOKE ALL ON v "
               "FROM app;",
         TABLE "CREATE VIEW v AS SELECT a FROM t;"},
    };
    pg_assert_same(same, COUNT(same));
}

static void test_owners(void **state)
{
    (void)state;
    static const PgPair same[] = {
        {OWNED "GRANT ALL ON t TO boss;", OWNED},
        {OWNED "REVOKE INSERT ON t FROM boss; GRANT INSERT ON t TO boss;", OWNED},
        {OWNED "REVOKE INSERT ON t FROM boss;",
         OWNED "REVOKE ALL ON t FROM boss; GRANT SELECT, UPDATE, DELETE, TRUNCATE, REFERENCES, "
               "TRIGGER ON t TO boss;"},
        {OWNED "REVOKE INSERT ON t FROM boss; ALTER TABLE t OWNER TO heir;",
         "CREATE TABLE t (a int, b int); ALTER TABLE t OWNER TO heir; REVOKE INSERT ON t FROM "
         "heir;"},
        {OWNED "GRANT SELECT ON t TO heir; ALTER TABLE t OWNER TO heir;",
         "CREATE TABLE t (a int, b int); ALTER TABLE t OWNER TO heir;"},
        {TABLE "GRANT SELECT ON t TO heir; ALTER TABLE t OWNER TO heir;",
         TABLE "ALTER TABLE t OWNER TO heir;"},
        {OWNED
         "GRANT SELECT ON t TO a WITH GRANT OPTION; SET ROLE a; GRANT SELECT ON t TO b; RESET ROLE;"
         "ALTER TABLE t OWNER TO a;",
         "CREATE TABLE t (a int, b int); ALTER TABLE t OWNER TO a; GRANT SELECT ON t TO b;"},
        /* a role without grant option must be a superuser, who acts for the owner */
        {OWNED "SET ROLE admin; GRANT SELECT ON t TO b; RESET ROLE;",
         OWNED "GRANT SELECT ON t TO b;"},
        {OWNED
         "GRANT SELECT ON t TO a WITH GRANT OPTION; SET ROLE a; GRANT SELECT ON t TO b; RESET ROLE;"
         "REVOKE SELECT ON t FROM a CASCADE;",
         OWNED},
    };
    static const PgPair different[] = {
        {OWNED "GRANT SELECT ON t TO a WITH GRANT OPTION; SET ROLE a; GRANT SELECT ON t TO b; "
               "RESET ROLE;",
         OWNED "GRANT SELECT ON t TO a WITH GRANT OPTION; GRANT SELECT ON t TO b;"},
    };
    pg_assert_same(same, COUNT(same));
    pg_assert_different(different, COUNT(different));
}

static void test_built_in(void **state)
{
    (void)state;
    static const PgPair same[] = {
        {FUNC "GRANT EXECUTE ON FUNCTION f() TO PUBLIC;", FUNC},
        {FUNC "REVOKE EXECUTE ON FUNCTION f FROM PUBLIC;",
         FUNC "REVOKE ALL ON ALL FUNCTIONS IN SCHEMA public FROM PUBLIC;"},
        {FUNC "REVOKE ALL ON ROUTINE f() FROM PUBLIC; GRANT ALL ON FUNCTION f() TO PUBLIC;", FUNC},
        {"GRANT USAGE ON SCHEMA public TO PUBLIC;", ""},
        {"REVOKE CREATE ON SCHEMA public FROM PUBLIC;", ""},
        {"CREATE TYPE m AS ENUM ('a'); GRANT USAGE ON TYPE m TO PUBLIC;",
         "CREATE TYPE m AS ENUM ('a');"},
        {"CREATE SEQUENCE s; GRANT ALL ON TABLE s TO app;",
         "CREATE SEQUENCE s; GRANT USAGE, SELECT, UPDATE ON SEQUENCE s TO app;"},
        {"GRANT CONNECT ON DATABASE shop TO app; GRANT app TO boss;", ""},
    };
    static const PgPair different[] = {
        {FUNC "REVOKE EXECUTE ON FUNCTION f() FROM PUBLIC;", FUNC},
        {"REVOKE USAGE ON SCHEMA public FROM PUBLIC;", ""},
        {"REVOKE USAGE ON LANGUAGE plpgsql FROM PUBLIC;", ""},
    };
    pg_assert_same(same, COUNT(same));
    pg_assert_different(different, COUNT(different));
}

static void test_default_privileges(void **state)
{
    (void)state;
    static const PgPair same[] = {
        {"ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO app; ALTER DEFAULT PRIVILEGES REVOKE "
         "ALL ON TABLES FROM app;",
         ""},
        {"ALTER DEFAULT PRIVILEGES GRANT EXECUTE ON FUNCTIONS TO PUBLIC;", ""},
        {"ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO app; " TABLE,
         "ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO app; " TABLE
         "GRANT SELECT ON t TO app;"},
        {TABLE
         "ALTER DEFAULT PRIVILEGES FOR ROLE boss IN SCHEMA public GRANT SELECT ON TABLES TO app;",
         TABLE "ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT ON TABLES TO app;"},
        {"ALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC; " FUNC,
         "ALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC; " FUNC
         "REVOKE ALL ON FUNCTION f() FROM PUBLIC;"},
    };
    static const PgPair different[] = {
        {"ALTER DEFAULT PRIVILEGES FOR ROLE a GRANT SELECT ON TABLES TO app;",
         "ALTER DEFAULT PRIVILEGES FOR ROLE b GRANT SELECT ON TABLES TO app;"},
        {"ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT ON TABLES TO app;",
         "ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO app;"},
        {"ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO app;" TABLE,
         TABLE "ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO app;"},
    };
    pg_assert_same(same, COUNT(same));
    pg_assert_different(different, COUNT(different));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_tables),   cmocka_unit_test(test_maintain),
        cmocka_unit_test(test_columns),  cmocka_unit_test(test_owners),
        cmocka_unit_test(test_built_in), cmocka_unit_test(test_default_privileges),
    };
    return cmocka_run_group_tests(tests, pg_fixture_open, pg_fixture_close);
}
