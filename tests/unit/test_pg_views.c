/* test_pg_views.c: views, triggers, event triggers, rules and policies. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "pg_fixture.h"

#define TABLE "CREATE TABLE t (id int, name text); "
#define FUNCTION                                                                                   \
    "CREATE FUNCTION note() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'; "
#define GUARD "CREATE FUNCTION guard() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END'; "

static void test_view(void **state)
{
    (void)state;
    static const PgPair same[] = {
        {TABLE "CREATE VIEW v AS SELECT * FROM t",
         TABLE "CREATE VIEW public.v AS SELECT t.id, t.name FROM public.t"},
        {TABLE "CREATE VIEW v (a) AS SELECT id FROM t",
         TABLE "CREATE VIEW v AS SELECT t.id AS a FROM t"},
        {TABLE "CREATE VIEW v AS SELECT id FROM t WITH CHECK OPTION",
         TABLE "CREATE VIEW v WITH (check_option = cascaded) AS SELECT id FROM t"},
        {TABLE
         "CREATE VIEW v AS SELECT NULL::int AS id; CREATE OR REPLACE VIEW v AS SELECT id FROM t",
         TABLE "CREATE VIEW v AS SELECT id FROM t"},
        {TABLE
         "CREATE VIEW v WITH (security_barrier) AS SELECT id FROM t; ALTER VIEW v RESET (security_barrier)",
         TABLE "CREATE VIEW v AS SELECT id FROM t"},
        {TABLE
         "CREATE VIEW v AS SELECT id FROM t; ALTER TABLE v ALTER id SET DEFAULT 1; ALTER VIEW v ALTER COLUMN id DROP DEFAULT",
         TABLE "CREATE VIEW v AS SELECT id FROM t"},
        {"CREATE TABLE v (id integer, name text); " TABLE
         "CREATE RULE \"_RETURN\" AS ON SELECT TO v DO INSTEAD SELECT id, name FROM t",
         TABLE "CREATE VIEW v AS SELECT id, name FROM t"},
        {TABLE "CREATE MATERIALIZED VIEW v AS SELECT id FROM t WITH NO DATA",
         TABLE "CREATE MATERIALIZED VIEW IF NOT EXISTS v (id) AS SELECT id FROM t"},
        {TABLE "CREATE TABLE u AS SELECT id, name AS n FROM t",
         TABLE "CREATE TABLE u (id int, n text)"},
        {TABLE "CREATE TEMP VIEW v AS SELECT id FROM t", TABLE},
    };
    static const PgPair different[] = {
        {TABLE "CREATE VIEW v AS SELECT id FROM t", TABLE "CREATE VIEW v AS SELECT name FROM t"},
        {TABLE "CREATE VIEW v AS SELECT id FROM t", TABLE "CREATE VIEW v (a) AS SELECT id FROM t"},
        {TABLE "CREATE VIEW v AS SELECT id FROM t",
         TABLE "CREATE MATERIALIZED VIEW v AS SELECT id FROM t"},
    };
    static const PgMistake mistakes[] = {
        {TABLE "CREATE VIEW t AS SELECT 1 AS a", "relation \"t\" already exists"},
        {TABLE "CREATE OR REPLACE VIEW t AS SELECT 1 AS a", "\"t\" is not a view"},
    };
    pg_assert_same(same, COUNT(same));
    pg_assert_different(different, COUNT(different));
    pg_assert_error(mistakes, COUNT(mistakes));
}

static void test_trigger(void **state)
{
    (void)state;
    static const PgPair same[] = {
        {TABLE FUNCTION
         "CREATE TRIGGER x BEFORE UPDATE OR INSERT ON t FOR EACH ROW EXECUTE PROCEDURE note()",
         TABLE FUNCTION
         "CREATE TRIGGER x BEFORE INSERT OR UPDATE ON public.t FOR ROW EXECUTE FUNCTION public.note()"},
        {TABLE FUNCTION "CREATE TRIGGER x AFTER INSERT ON t EXECUTE FUNCTION note()", TABLE FUNCTION
         "CREATE TRIGGER x AFTER INSERT ON t FOR EACH STATEMENT EXECUTE FUNCTION note()"},
        {TABLE FUNCTION
         "CREATE TRIGGER x BEFORE INSERT ON t EXECUTE FUNCTION note(); ALTER TABLE t RENAME TO u; ALTER FUNCTION note() RENAME TO say",
         "CREATE TABLE u (id int, name text); CREATE FUNCTION say() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';"
         "CREATE TRIGGER x BEFORE INSERT ON u EXECUTE FUNCTION say()"},
    };
    static const PgPair different[] = {
        {TABLE FUNCTION "CREATE TRIGGER x BEFORE INSERT ON t EXECUTE FUNCTION note()",
         TABLE FUNCTION "CREATE TRIGGER x BEFORE INSERT ON t EXECUTE FUNCTION note('a')"},
        {TABLE FUNCTION "CREATE TRIGGER x AFTER UPDATE OF id ON t EXECUTE FUNCTION note()",
         TABLE FUNCTION "CREATE TRIGGER x AFTER UPDATE ON t EXECUTE FUNCTION note()"},
    };
    static const PgMistake mistakes[] = {
        {FUNCTION "CREATE TRIGGER x BEFORE INSERT ON t EXECUTE FUNCTION note()",
         "relation \"t\" does not exist"},
        {TABLE FUNCTION
         "CREATE TRIGGER x BEFORE INSERT ON t EXECUTE FUNCTION note(); CREATE TRIGGER x BEFORE DELETE ON t EXECUTE FUNCTION note()",
         "already exists"},
    };
    pg_assert_same(same, COUNT(same));
    pg_assert_different(different, COUNT(different));
    pg_assert_error(mistakes, COUNT(mistakes));
}

static void test_event_trigger(void **state)
{
    (void)state;
    static const PgPair same[] = {
        {GUARD
         "CREATE EVENT TRIGGER g ON ddl_command_start WHEN TAG IN ('drop table', 'DROP VIEW') EXECUTE FUNCTION guard(); ALTER EVENT TRIGGER g DISABLE; ALTER EVENT TRIGGER g ENABLE",
         GUARD
         "CREATE EVENT TRIGGER g ON ddl_command_start WHEN TAG IN ('DROP VIEW', 'DROP TABLE') EXECUTE PROCEDURE public.guard()"},
    };
    static const PgPair different[] = {
        {GUARD "CREATE EVENT TRIGGER g ON sql_drop EXECUTE FUNCTION guard()", GUARD
         "CREATE EVENT TRIGGER g ON sql_drop EXECUTE FUNCTION guard(); ALTER EVENT TRIGGER g ENABLE ALWAYS"},
    };
    pg_assert_same(same, COUNT(same));
    pg_assert_different(different, COUNT(different));
}

static void test_rule(void **state)
{
    (void)state;
    static const PgPair same[] = {
        {TABLE
         "CREATE RULE r AS ON INSERT TO t DO ALSO NOTHING; CREATE OR REPLACE RULE r AS ON DELETE TO t DO INSTEAD NOTHING",
         TABLE "CREATE RULE r AS ON DELETE TO public.t DO INSTEAD NOTHING"},
        {TABLE
         "CREATE RULE r AS ON UPDATE TO t WHERE old.id > 1 DO (DELETE FROM t WHERE id = new.id)",
         TABLE
         "CREATE RULE r AS ON UPDATE TO t WHERE (old.id > 1) DO DELETE FROM public.t WHERE t.id = new.id"},
    };
    static const PgMistake mistakes[] = {
        {TABLE
         "CREATE RULE r AS ON DELETE TO t DO NOTHING; CREATE RULE r AS ON DELETE TO t DO NOTHING",
         "already exists"},
    };
    pg_assert_same(same, COUNT(same));
    pg_assert_error(mistakes, COUNT(mistakes));
}

static void test_policy(void **state)
{
    (void)state;
    static const PgPair same[] = {
        {TABLE "CREATE POLICY p ON t AS PERMISSIVE FOR ALL TO PUBLIC USING (id > 0)",
         TABLE "CREATE POLICY p ON t USING ((id > 0))"},
        {TABLE "CREATE POLICY p ON t TO b, a USING (id > 0); ALTER POLICY p ON t USING (id > 1)",
         TABLE "CREATE POLICY p ON t TO a, b USING (id > 1)"},
    };
    static const PgPair different[] = {
        {TABLE "CREATE POLICY p ON t FOR SELECT USING (id > 0)",
         TABLE "CREATE POLICY p ON t USING (id > 0)"},
        {TABLE "CREATE POLICY p ON t AS RESTRICTIVE USING (id > 0)",
         TABLE "CREATE POLICY p ON t USING (id > 0)"},
    };
    static const PgMistake mistakes[] = {
        {TABLE "ALTER POLICY p ON t USING (true)", "policy \"p\" for table \"t\" does not exist"}};
    pg_assert_same(same, COUNT(same));
    pg_assert_different(different, COUNT(different));
    pg_assert_error(mistakes, COUNT(mistakes));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_view),          cmocka_unit_test(test_trigger),
        cmocka_unit_test(test_event_trigger), cmocka_unit_test(test_rule),
        cmocka_unit_test(test_policy),
    };
    return cmocka_run_group_tests(tests, pg_fixture_open, pg_fixture_close);
}
