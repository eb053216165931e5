/* test_plan.c: which steps lead from one schema to another, and in which order. */
#include "pg_fixture.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>

#include <cmocka.h>

#define T "CREATE TABLE t (a integer, b integer);"
#define V "CREATE VIEW v AS SELECT a FROM t;"

static void test_classes(void **state)
{
    static const PgPlanned cases[] = {
        {T, T, ""},
        {"", T, "create table t, column a, column b"},
        {T, "", "drop table t"},
        {T V, "", "drop view v; drop table t"},
        {"", T V, "create table t, column a, column b; create view v"},
        {T, "CREATE TABLE t (b integer);", "drop column a"},
        {T V, T "CREATE VIEW v AS SELECT a FROM t WHERE b > 0;", "replace view v"},
        {T V, T "CREATE VIEW v AS SELECT b FROM t;", "drop view v; create view v"},
        {T, T "COMMENT ON TABLE t IS 'x';", "alter table t"},
        {"CREATE TYPE e AS ENUM ('x');", "CREATE TYPE e AS ENUM ('x', 'y');", "alter enum type e"},
    };
    (void)state;
    pg_assert_plan(cases, COUNT(cases));
}

static void test_spread(void **state)
{
    static const PgPlanned cases[] = {
        {T V, "CREATE TABLE t (a bigint, b integer);" V,
         "drop view v; alter column a; create view v"},
        {T V, "CREATE TABLE t (a integer, b bigint);" V, "alter column b"},
        {T V "CREATE VIEW w AS SELECT * FROM v;", "CREATE TABLE t (a bigint, b integer);" V,
         "drop view w; drop view v; alter column a; create view v"},
        {"CREATE TYPE e AS ENUM ('x', 'y'); CREATE TABLE t (e e DEFAULT 'x');",
         "CREATE TYPE e AS ENUM ('x'); CREATE TABLE t (e e DEFAULT 'x');",
         "release column e; set aside enum type e; create enum type e; alter column e;"
         " drop enum type e"},
        {"CREATE FUNCTION f(x integer) RETURNS integer LANGUAGE sql AS 'SELECT 1';"
         "CREATE TABLE t (a integer DEFAULT f(1));",
         "CREATE FUNCTION f(y integer) RETURNS integer LANGUAGE sql AS 'SELECT 1';"
         "CREATE TABLE t (a integer DEFAULT f(1));",
         "release column a; drop function f; create function f; alter column a"},
    };
    (void)state;
    pg_assert_plan(cases, COUNT(cases));
}

static void test_renames(void **state)
{
    static const PgPlanned cases[] = {
        {"CREATE TABLE t (a integer CONSTRAINT k PRIMARY KEY);",
         "CREATE TABLE t (a integer CONSTRAINT l PRIMARY KEY);", "rename constraint l"},
        {"CREATE TABLE t (a integer CONSTRAINT k PRIMARY KEY);",
         "CREATE TABLE t (a bigint CONSTRAINT l PRIMARY KEY);",
         "rename constraint l; alter column a"},
        /* not the same */
        {"CREATE TABLE t (a integer CONSTRAINT k CHECK (a > 0));",
         "CREATE TABLE t (a integer CONSTRAINT l CHECK (a > 1));",
         "drop constraint k; create constraint l"},
        /* not the only one */
        {T "CREATE INDEX i ON t (a); CREATE INDEX k ON t (a);", T "CREATE INDEX l ON t (a);",
         "drop index i; drop index k; create index l"},
        /* the name is another one's */
        {T "CREATE INDEX i ON t (a); CREATE TABLE u (a integer);",
         T "CREATE INDEX k ON t (a); CREATE TABLE u (a integer); CREATE INDEX i ON u (a);",
         "drop index i; create index k; create index i"},
        /* inherited */
        {"CREATE TABLE t (a integer CONSTRAINT k CHECK (a > 0)); CREATE TABLE u () INHERITS (t);",
         "CREATE TABLE t (a integer CONSTRAINT l CHECK (a > 0)); CREATE TABLE u () INHERITS (t);",
         "drop constraint k; create constraint l"},
    };
    (void)state;
    pg_assert_plan(cases, COUNT(cases));
}

static void test_merges(void **state)
{
    static const PgPlanned cases[] = {
        {T, "CREATE TABLE t (a bigint, b bigint, c integer);",
         "alter column a, column b, column c"},
        {T, "CREATE TABLE t (c integer);", "drop column a, column b; create column c"},
        /* what needs the new type is said when it is there */
        {T, "CREATE TABLE t (a bigint, g bigint GENERATED ALWAYS AS (a) STORED, b bigint);",
         "alter column a; create column g, column b"},
        {T "CREATE TABLE u (a integer);",
         "CREATE TABLE t (a bigint, b integer); CREATE TABLE u (a bigint);",
         "alter column a; alter column a"},
        {"CREATE TYPE c AS (a integer);", "CREATE TYPE c AS (a bigint, z integer, b integer);",
         "alter attribute a, attribute z, attribute b"},
        {"CREATE TYPE c AS (a integer, b integer);", "CREATE TYPE c AS (b integer, a integer);",
         "drop attribute a; create attribute a"},
    };
    (void)state;
    pg_assert_plan(cases, COUNT(cases));
}

static void test_inheritance(void **state)
{
    static const PgPlanned cases[] = {
        {T "CREATE TABLE u () INHERITS (t);",
         "CREATE TABLE t (a bigint, b integer); CREATE TABLE u () INHERITS (t);", "alter column a"},
        {T "CREATE TABLE u () INHERITS (t);",
         "CREATE TABLE t (b integer); CREATE TABLE u () INHERITS (t);", "drop column a"},
        {T "CREATE TABLE u () INHERITS (t);", T "CREATE TABLE u (a integer, b integer);",
         "release table u; alter table u"},
        {"CREATE TABLE p (a integer) PARTITION BY LIST (a); CREATE TABLE q PARTITION OF p DEFAULT;",
         "CREATE TABLE p (a integer) PARTITION BY LIST (a);", "drop table q"},
    };
    (void)state;
    pg_assert_plan(cases, COUNT(cases));
}

static void test_circles(void **state)
{
    static const PgPlanned cases[] = {
        {"",
         "CREATE TABLE t (a integer PRIMARY KEY, b integer); CREATE TABLE u (a integer PRIMARY KEY,"
         " b integer REFERENCES t); ALTER TABLE t ADD CONSTRAINT f FOREIGN KEY (b) REFERENCES u;",
         "create table t, column a, column b, constraint t_pkey;"
         " create table u, column a, column b, constraint u_pkey;"
         " create constraint f; create constraint u_b_fkey"},
        {"",
         "CREATE TABLE t (a integer); CREATE FUNCTION f(t) RETURNS integer LANGUAGE sql AS 'SELECT "
         "1';"
         "ALTER TABLE t ADD CONSTRAINT k CHECK (f(t) > 0);",
         "create table t, column a; create function f; create constraint k"},
    };
    (void)state;
    pg_assert_plan(cases, COUNT(cases));
}

#define PARTITIONED " PARTITION BY LIST (a);"

static void test_rows_move(void **state)
{
    static const PgPlanned cases[] = {
        {"CREATE TABLE t (a integer);", "CREATE TABLE t (a integer)" PARTITIONED,
         "set aside table t; create table t, column a; move table t; drop table t"},
        {"CREATE TABLE t (a integer);" V,
         "CREATE TABLE t (a integer)" PARTITIONED "CREATE TABLE u PARTITION OF t DEFAULT;" V,
         "drop view v; set aside table t; create table t, column a; create table u, column a;"
         " alter table u; move table t; drop table t; create view v"},
        /* a partition that stays keeps its rows */
        {"CREATE TABLE t (a integer)" PARTITIONED "CREATE TABLE u PARTITION OF t DEFAULT;",
         "CREATE TABLE t (a integer); CREATE TABLE u (a integer);",
         "release table u; drop table t; create table t, column a; alter table u"},
        {"CREATE TABLE t (a integer)" PARTITIONED "CREATE TABLE u PARTITION OF t DEFAULT;",
         "CREATE TABLE t (a integer);",
         "set aside table t; create table t, column a; move table t; drop table u; drop table t"},
        /* the old column holds the old function, which goes before the new one comes */
        {"CREATE FUNCTION f(x integer) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT true';"
         "CREATE TABLE t (a integer, g boolean GENERATED ALWAYS AS (f(1)) STORED);",
         "CREATE FUNCTION f(y integer) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT true';"
         "CREATE TABLE t (a integer, g boolean GENERATED ALWAYS AS (f(1)) STORED)" PARTITIONED,
         "drop table t with its rows; drop function f; create function f;"
         " create table t, column a, column g"},
    };
    (void)state;
    pg_assert_plan(cases, COUNT(cases));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_classes),     cmocka_unit_test(test_spread),
        cmocka_unit_test(test_renames),     cmocka_unit_test(test_merges),
        cmocka_unit_test(test_inheritance), cmocka_unit_test(test_circles),
        cmocka_unit_test(test_rows_move),
    };
    return cmocka_run_group_tests(tests, pg_fixture_open, pg_fixture_close);
}
