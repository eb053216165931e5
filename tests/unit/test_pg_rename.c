/* test_pg_rename.c: a rename reaches every place that spells the name. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "pg_fixture.h"

static void test_relations(void **state)
{
    (void)state;
    static const PgPair same[] = {
        {"CREATE TABLE t (a int); CREATE VIEW v AS SELECT t.a FROM t; ALTER TABLE t RENAME TO "
         "\"New\";",
         "CREATE TABLE \"New\" (a int); CREATE VIEW v AS SELECT \"New\".a FROM \"New\";"},
        {"CREATE SEQUENCE s; CREATE TABLE t (a int DEFAULT nextval('s')); ALTER SEQUENCE s RENAME "
         "TO r;",
         "CREATE SEQUENCE r; CREATE TABLE t (a int DEFAULT nextval('public.r'));"},
        {"CREATE SCHEMA x; CREATE TABLE t (id serial); ALTER TABLE t SET SCHEMA x;",
         "CREATE SCHEMA x; CREATE TABLE x.t (id serial);"},
        {"CREATE SCHEMA x; CREATE TABLE x.t (a int); CREATE VIEW v AS SELECT a FROM x.t; ALTER "
         "SCHEMA x RENAME TO y;",
         "CREATE SCHEMA y; CREATE TABLE y.t (a int); CREATE VIEW v AS SELECT a FROM y.t;"},
        {"CREATE SCHEMA x; ALTER DEFAULT PRIVILEGES IN SCHEMA x GRANT SELECT ON TABLES TO app; "
         "ALTER SCHEMA x RENAME TO y;",
         "CREATE SCHEMA y; ALTER DEFAULT PRIVILEGES IN SCHEMA y GRANT SELECT ON TABLES TO app;"},
        {"CREATE TABLE t (a int PRIMARY KEY); ALTER INDEX t_pkey RENAME TO pk;",
         "CREATE TABLE t (a int CONSTRAINT pk PRIMARY KEY);"},
        {"CREATE VIEW v AS SELECT 1 AS a; ALTER TABLE v RENAME TO w;",
         "CREATE VIEW w AS SELECT 1 AS a;"},
        {"CREATE TABLE t (a int CHECK (a > 0)); ALTER TABLE t RENAME CONSTRAINT t_a_check TO c;",
         "CREATE TABLE t (a int CONSTRAINT c CHECK (a > 0));"},
        {"ALTER TABLE IF EXISTS t RENAME TO u; ALTER TABLE IF EXISTS t RENAME COLUMN a TO b;", ""},
    };
    static const PgMistake mistakes[] = {
        {"CREATE TABLE t (a int); CREATE TABLE u (a int); ALTER TABLE t RENAME TO u;",
         "already exists"},
        {"ALTER TABLE t RENAME TO u;", "does not exist"},
    };
    pg_assert_same(same, COUNT(same));
    pg_assert_error(mistakes, COUNT(mistakes));
}

static void test_types_and_functions(void **state)
{
    (void)state;
    static const PgPair same[] = {
        {"CREATE TYPE m AS ENUM ('x'); CREATE TABLE t (a m DEFAULT 'x'::m, b m[]);"
         "CREATE FUNCTION f(p m) RETURNS m LANGUAGE sql AS 'SELECT p'; ALTER TYPE m RENAME TO n;",
         "CREATE TYPE n AS ENUM ('x'); CREATE TABLE t (a n DEFAULT 'x'::n, b n[]);"
         "CREATE FUNCTION f(p n) RETURNS n LANGUAGE sql AS 'SELECT p';"},
        {"CREATE TYPE m AS ENUM ('x'); CREATE CAST (m AS int) WITH INOUT; ALTER TYPE m RENAME TO "
         "n;",
         "CREATE TYPE n AS ENUM ('x'); CREATE CAST (n AS int) WITH INOUT;"},
        {"CREATE FUNCTION f(p int) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT 1'; CREATE TABLE "
         "t (a int CHECK (f(a) > 0));"
         "ALTER FUNCTION f(int) RENAME TO g;",
         "CREATE FUNCTION g(p int) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT 1'; CREATE TABLE "
         "t (a int CONSTRAINT t_a_check CHECK (g(a) > 0));"},
        {"CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN new; END'; CREATE "
         "TABLE t (a int);"
         "CREATE TRIGGER x BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION f(); ALTER FUNCTION f "
         "RENAME TO g; ALTER TABLE t RENAME TO u;",
         "CREATE FUNCTION g() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN new; END'; CREATE "
         "TABLE u (a int);"
         "CREATE TRIGGER x BEFORE INSERT ON u FOR EACH ROW EXECUTE FUNCTION g();"},
        {"CREATE COLLATION c (locale = 'C'); CREATE TABLE t (a text COLLATE c); ALTER COLLATION c "
         "RENAME TO d;",
         "CREATE COLLATION d (locale = 'C'); CREATE TABLE t (a text COLLATE d);"},
    };
    pg_assert_same(same, COUNT(same));
}

static void test_columns(void **state)
{
    (void)state;
    static const PgPair same[] = {
        {"CREATE TABLE t (a int, b int CHECK (b > 0), CHECK (a < b)); CREATE INDEX i ON t (b, (a + "
         "b)) WHERE b > 1; ALTER TABLE t RENAME b TO c;",
         "CREATE TABLE t (a int, c int CONSTRAINT t_b_check CHECK (c > 0), CONSTRAINT t_check "
         "CHECK (a < c));"
         "CREATE INDEX i ON t (c, (a + c)) WHERE c > 1;"},
        {"CREATE TABLE t (a int); CREATE VIEW v AS SELECT a, x.a AS other FROM t AS x WHERE a > 0; "
         "ALTER TABLE t RENAME COLUMN a TO z;",
         "CREATE TABLE t (z int); CREATE VIEW v AS SELECT z AS a, x.z AS other FROM t AS x WHERE z "
         "> 0;"},
        {"CREATE TABLE t (a int); CREATE VIEW v AS SELECT * FROM t; ALTER TABLE t RENAME COLUMN a "
         "TO z;",
         "CREATE TABLE t (z int); CREATE VIEW v AS SELECT z AS a FROM t;"},
        /* the inner a is that of u */
        {"CREATE TABLE t (a int); CREATE TABLE u (a int); CREATE VIEW v AS SELECT t.a FROM t WHERE "
         "EXISTS (SELECT 1 FROM u WHERE a = t.a);"
         "ALTER TABLE t RENAME COLUMN a TO z;",
         "CREATE TABLE t (z int); CREATE TABLE u (a int); CREATE VIEW v AS SELECT t.z AS a FROM t "
         "WHERE EXISTS (SELECT 1 FROM u WHERE u.a = t.z);"},
        {"CREATE TABLE t (a int, b int GENERATED ALWAYS AS (a * 2) STORED); ALTER TABLE t RENAME a "
         "TO z;",
         "CREATE TABLE t (z int, b int GENERATED ALWAYS AS (z * 2) STORED);"},
        {"CREATE TABLE t (a int); CREATE TABLE c () INHERITS (t); ALTER TABLE t RENAME a TO z;",
         "CREATE TABLE t (z int); CREATE TABLE c () INHERITS (t);"},
        {"CREATE VIEW v AS SELECT 1 AS a, 2 AS b; ALTER VIEW v RENAME COLUMN a TO z;",
         "CREATE VIEW v AS SELECT 1 AS z, 2 AS b;"},
        {"CREATE TYPE p AS (x int, y int); ALTER TYPE p RENAME ATTRIBUTE x TO z;",
         "CREATE TYPE p AS (z int, y int);"},
        {"CREATE TABLE t (a int, b text); CREATE PUBLICATION p FOR TABLE t (a) WHERE (a > 0); "
         "ALTER TABLE t RENAME a TO z;",
         "CREATE TABLE t (z int, b text); CREATE PUBLICATION p FOR TABLE t (z) WHERE (z > 0);"},
    };
    static const PgMistake mistakes[] = {
        {"CREATE TABLE t (a int, b int); ALTER TABLE t RENAME a TO b;", "already exists"},
        {"CREATE TABLE t (a int); CREATE TABLE u (a int); CREATE VIEW v AS SELECT 1 AS x FROM t "
         "JOIN u USING (a); ALTER TABLE t RENAME a TO b;",
         "USING"},
    };
    pg_assert_same(same, COUNT(same));
    pg_assert_error(mistakes, COUNT(mistakes));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_relations),
        cmocka_unit_test(test_types_and_functions),
        cmocka_unit_test(test_columns),
    };
    return cmocka_run_group_tests(tests, pg_fixture_open, pg_fixture_close);
}
