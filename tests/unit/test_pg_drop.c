/* test_pg_drop.c: what goes with what is dropped, and what CASCADE takes. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "pg_fixture.h"

#define TABLE "CREATE TABLE t (a int, b int); "

static void test_belongings(void **state)
{
    (void)state;
    static const PgPair same[] = {
        {"CREATE TABLE t (id serial PRIMARY KEY, x int CHECK (x > 0)); CREATE INDEX ON t (x);"
         "CREATE STATISTICS st ON id, x FROM t; DROP TABLE t;",
         ""},
        {"CREATE TABLE t (id int GENERATED ALWAYS AS IDENTITY, x int); ALTER TABLE t DROP COLUMN "
         "id;",
         "CREATE TABLE t (x int);"},
        {"CREATE TABLE t (id serial, x int); ALTER TABLE t DROP COLUMN id;",
         "CREATE TABLE t (x int);"},
        {TABLE "CREATE INDEX i ON t (a, b); ALTER TABLE t DROP COLUMN b;",
         "CREATE TABLE t (a int);"},
        {TABLE "CREATE INDEX i ON t (a) WHERE b > 0; ALTER TABLE t DROP COLUMN b;",
         "CREATE TABLE t (a int);"},
        {TABLE "ALTER TABLE t ADD CHECK (a < b); ALTER TABLE t DROP COLUMN b;",
         "CREATE TABLE t (a int);"},
        {TABLE "ALTER TABLE t ADD UNIQUE (a, b); ALTER TABLE t DROP COLUMN b;",
         "CREATE TABLE t (a int);"},
        {TABLE "CREATE STATISTICS s ON a, b FROM t; ALTER TABLE t DROP COLUMN b;",
         "CREATE TABLE t (a int);"},
        {"CREATE TABLE p (a int PRIMARY KEY) PARTITION BY RANGE (a);"
         "CREATE TABLE p1 PARTITION OF p FOR VALUES FROM (0) TO (9); DROP TABLE p;",
         ""},
        {"CREATE TABLE p (a int) PARTITION BY RANGE (a); CREATE INDEX pi ON p (a);"
         "CREATE TABLE p1 PARTITION OF p FOR VALUES FROM (0) TO (9); DROP INDEX pi;",
         "CREATE TABLE p (a int) PARTITION BY RANGE (a);"
         "CREATE TABLE p1 PARTITION OF p FOR VALUES FROM (0) TO (9);"},
        {TABLE "CREATE INDEX i ON t (a); CLUSTER t USING i; DROP INDEX i;", TABLE},
        {"CREATE TABLE t (a int NOT NULL); CREATE UNIQUE INDEX i ON t (a); ALTER TABLE t REPLICA "
         "IDENTITY USING INDEX i; DROP INDEX i;",
         "CREATE TABLE t (a int NOT NULL);"},
        {TABLE "CREATE TABLE u (c int); CREATE PUBLICATION p FOR TABLE t, u; DROP TABLE t;",
         "CREATE TABLE u (c int); CREATE PUBLICATION p FOR TABLE u;"},
        {"CREATE SCHEMA x; ALTER DEFAULT PRIVILEGES IN SCHEMA x GRANT SELECT ON TABLES TO app; "
         "DROP SCHEMA x;",
         ""},
    };
    pg_assert_same(same, COUNT(same));
}

static void test_cascade(void **state)
{
    (void)state;
    static const PgPair same[] = {
        {TABLE "CREATE VIEW v AS SELECT a FROM t; CREATE VIEW w AS SELECT * FROM v; DROP TABLE t "
               "CASCADE;",
         ""},
        {"CREATE TABLE t (a int PRIMARY KEY); CREATE TABLE u (a int REFERENCES t); DROP TABLE t "
         "CASCADE;",
         "CREATE TABLE u (a int);"},
        {"CREATE TABLE t (a int PRIMARY KEY); CREATE TABLE u (a int REFERENCES t); ALTER TABLE t "
         "DROP CONSTRAINT t_pkey CASCADE;",
         "CREATE TABLE t (a int NOT NULL); CREATE TABLE u (a int);"},
        {"CREATE TYPE m AS ENUM ('x'); CREATE TABLE t (a int, b m); CREATE INDEX ON t (b); DROP "
         "TYPE m CASCADE;",
         "CREATE TABLE t (a int);"},
        {"CREATE SEQUENCE s; CREATE TABLE t (a int DEFAULT nextval('s')); DROP SEQUENCE s CASCADE;",
         "CREATE TABLE t (a int);"},
        {"CREATE SCHEMA x; CREATE TABLE x.t (a int); CREATE VIEW v AS SELECT a FROM x.t; DROP "
         "SCHEMA x CASCADE;",
         ""},
        {"CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1'; CREATE TABLE t (a int "
         "DEFAULT f(), b int CHECK (b > f()));"
         "DROP FUNCTION f CASCADE;",
         "CREATE TABLE t (a int, b int);"},
        {TABLE "ALTER TABLE t ADD c int GENERATED ALWAYS AS (b * 2) STORED; ALTER TABLE t DROP "
               "COLUMN b CASCADE;",
         "CREATE TABLE t (a int);"},
        {TABLE "CREATE TABLE c () INHERITS (t); DROP TABLE t CASCADE;", ""},
    };
    pg_assert_same(same, COUNT(same));
}

static void test_names(void **state)
{
    (void)state;
    static const PgPair same[] = {
        {"DROP TABLE IF EXISTS t, x.u; DROP FUNCTION IF EXISTS f(int); DROP TRIGGER IF EXISTS g ON "
         "t; DROP TYPE IF EXISTS m;"
         "DROP SCHEMA IF EXISTS x; DROP CAST IF EXISTS (int AS text); DROP INDEX IF EXISTS i; DROP "
         "POLICY IF EXISTS p ON t;",
         ""},
        {"CREATE TABLE a (x int); CREATE TABLE b (x int); DROP TABLE a, b;", ""},
        {"CREATE FUNCTION f(a int) RETURNS int LANGUAGE sql AS 'SELECT 1'; CREATE FUNCTION f(a "
         "text) RETURNS int LANGUAGE sql AS 'SELECT 1';"
         "DROP FUNCTION f(int);",
         "CREATE FUNCTION f(a text) RETURNS int LANGUAGE sql AS 'SELECT 1';"},
        {"CREATE AGGREGATE g (int) (SFUNC = int4pl, STYPE = int); DROP AGGREGATE g (int);", ""},
        {"CREATE OPERATOR === (LEFTARG = int, RIGHTARG = int, FUNCTION = int4eq); DROP OPERATOR "
         "=== (int, int);",
         ""},
        {"CREATE OPERATOR FAMILY o USING btree; DROP OPERATOR FAMILY o USING btree;", ""},
    };
    static const PgMistake mistakes[] = {
        {"DROP TABLE t;", "table \"t\" does not exist"},
        {"CREATE VIEW v AS SELECT 1 AS a; DROP TABLE v;", "table \"v\" does not exist"},
        {"CREATE SCHEMA x; CREATE TABLE x.t (a int); DROP SCHEMA x;", "schema \"x\" is not empty"},
        {"CREATE TABLE t (a int PRIMARY KEY); DROP INDEX t_pkey;", "requires it"},
        {"CREATE TABLE t (a int GENERATED ALWAYS AS IDENTITY); DROP SEQUENCE t_a_seq;",
         "identity column"},
    };
    pg_assert_same(same, COUNT(same));
    pg_assert_error(mistakes, COUNT(mistakes));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_belongings),
        cmocka_unit_test(test_cascade),
        cmocka_unit_test(test_names),
    };
    return cmocka_run_group_tests(tests, pg_fixture_open, pg_fixture_close);
}
