/* test_pg_types.c: statements about types, and the spellings that mean the same. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "pg_fixture.h"

static void test_enum(void **state)
{
    (void)state;
    static const PgPair same[] = {
        {"CREATE TYPE mood AS ENUM ('a', 'c'); ALTER TYPE mood ADD VALUE 'b' BEFORE 'c';",
         "CREATE TYPE public.mood AS ENUM ('a', 'b', 'c');"},
        {"CREATE TYPE mood AS ENUM (); ALTER TYPE mood ADD VALUE 'b'; ALTER TYPE mood ADD VALUE IF NOT EXISTS 'b';"
         "ALTER TYPE mood ADD VALUE 'c' AFTER 'b'; ALTER TYPE mood ADD VALUE 'a' BEFORE 'b';",
         "CREATE TYPE mood AS ENUM ('a', 'b', 'c');"},
        {"CREATE TYPE mood AS ENUM ('sad', 'ok'); CREATE TABLE t (m mood DEFAULT 'sad', n mood DEFAULT 'sad'::mood);"
         "ALTER TYPE mood RENAME VALUE 'sad' TO 'blue';",
         "CREATE TYPE mood AS ENUM ('blue', 'ok'); CREATE TABLE t (m mood DEFAULT 'blue', n mood DEFAULT 'blue');"},
    };
    static const PgPair different[] = {
        {"CREATE TYPE mood AS ENUM ('a', 'b');", "CREATE TYPE mood AS ENUM ('b', 'a');"},
        {"CREATE TYPE mood AS ENUM ('a');", "CREATE TYPE mood AS ENUM ('A');"},
    };
    static const PgMistake mistakes[] = {
        {"CREATE TYPE mood AS ENUM ('a', 'a');", "used more than once"},
        {"CREATE TYPE mood AS ENUM ('a'); CREATE TYPE mood AS ENUM ('b');",
         "type \"mood\" already exists"},
        {"CREATE TYPE mood AS ENUM ('a'); ALTER TYPE mood ADD VALUE 'a';", "already exists"},
        {"CREATE TYPE mood AS ENUM ('a'); ALTER TYPE mood ADD VALUE 'b' AFTER 'c';",
         "\"c\" is not an existing enum label"},
        {"ALTER TYPE mood ADD VALUE 'b';", "type \"mood\" does not exist"},
        {"CREATE DOMAIN d AS text; ALTER TYPE d ADD VALUE 'b';", "is not an enum type"},
    };
    pg_assert_same(same, COUNT(same));
    pg_assert_different(different, COUNT(different));
    pg_assert_error(mistakes, COUNT(mistakes));
}

static void test_domain(void **state)
{
    (void)state;
    static const PgPair same[] = {
        {"CREATE DOMAIN price AS numeric(10,2) CHECK (VALUE > 0) CHECK (VALUE < 9);",
         "CREATE DOMAIN price AS decimal(10,2) CONSTRAINT price_check CHECK (VALUE > 0) CONSTRAINT price_check1 CHECK (VALUE < 9);"},
        {"CREATE DOMAIN d AS int DEFAULT NULL NULL;", "CREATE DOMAIN d AS integer;"},
        {"CREATE DOMAIN d AS int CONSTRAINT d_not_null NOT NULL;",
         "CREATE DOMAIN d AS integer; ALTER DOMAIN d SET NOT NULL;"},
        {"CREATE DOMAIN d AS int CONSTRAINT x NOT NULL; ALTER DOMAIN d DROP CONSTRAINT x;",
         "CREATE DOMAIN d AS integer;"},
        {"CREATE DOMAIN d AS int DEFAULT 1; CREATE DOMAIN e AS d;",
         "CREATE DOMAIN d AS int DEFAULT 1; CREATE DOMAIN e AS d DEFAULT 1;"},
        {"CREATE DOMAIN d AS int; ALTER DOMAIN d ADD CHECK (VALUE > 0) NOT VALID; ALTER DOMAIN d VALIDATE CONSTRAINT d_check;",
         "CREATE DOMAIN d AS int CHECK (VALUE > 0);"},
        {"CREATE DOMAIN d AS text COLLATE \"default\";", "CREATE DOMAIN d AS text;"},
    };
    static const PgPair different[] = {
        {"CREATE DOMAIN d AS text COLLATE \"C\";", "CREATE DOMAIN d AS text;"},
        {"CREATE DOMAIN d AS int CONSTRAINT x NOT NULL;", "CREATE DOMAIN d AS int NOT NULL;"},
        {"CREATE DOMAIN d AS int CHECK (VALUE > 0);", "CREATE DOMAIN d AS int CHECK (VALUE >= 0);"},
    };
    static const PgMistake mistakes[] = {
        {"CREATE DOMAIN d AS int CONSTRAINT x CHECK (VALUE > 0) CONSTRAINT x CHECK (VALUE > 1);",
         "already exists"},
        {"CREATE DOMAIN d AS nothing;", "type \"nothing\" does not exist"},
        {"CREATE DOMAIN d AS int; ALTER DOMAIN d DROP CONSTRAINT x;", "does not exist"},
    };
    pg_assert_same(same, COUNT(same));
    pg_assert_different(different, COUNT(different));
    pg_assert_error(mistakes, COUNT(mistakes));
}

static void test_composite(void **state)
{
    (void)state;
    static const PgPair same[] = {
        {"CREATE TYPE addr AS (street varchar(10), zip int4);",
         "CREATE TYPE public.addr AS (street character varying(10), zip integer);"},
        {"CREATE TYPE addr AS (a int, b int); ALTER TYPE addr DROP ATTRIBUTE a, ADD ATTRIBUTE c text, ALTER ATTRIBUTE b TYPE bigint;",
         "CREATE TYPE addr AS (b bigint, c text);"},
        {"CREATE TYPE addr AS (a int); ALTER TYPE addr DROP ATTRIBUTE IF EXISTS x;",
         "CREATE TYPE addr AS (a int);"},
    };
    static const PgMistake mistakes[] = {
        {"CREATE TYPE addr AS (a int, a text);", "attribute \"a\" of type \"addr\" already exists"},
        {"CREATE TYPE addr AS (a int); ALTER TYPE addr DROP ATTRIBUTE b;", "does not exist"},
    };
    pg_assert_same(same, COUNT(same));
    pg_assert_error(mistakes, COUNT(mistakes));
}

static void test_range(void **state)
{
    (void)state;
    static const PgPair same[] = {
        {"CREATE TYPE floatrange AS RANGE (subtype = float8, subtype_diff = float8mi);",
         "CREATE TYPE public.floatrange AS RANGE (SUBTYPE_DIFF = pg_catalog.float8mi, SUBTYPE = double precision,"
         " multirange_type_name = public.floatmultirange);"},
        {"CREATE TYPE span AS RANGE (subtype = date); CREATE TABLE t (s span_multirange);",
         "CREATE TYPE span AS RANGE (subtype = date, multirange_type_name = span_multirange); CREATE TABLE t (s public.span_multirange);"},
    };
    static const PgPair different[] = {
        {"CREATE TYPE r AS RANGE (subtype = date);",
         "CREATE TYPE r AS RANGE (subtype = timestamp);"},
        {"CREATE TYPE r AS RANGE (subtype = date);",
         "CREATE TYPE r AS RANGE (subtype = date, multirange_type_name = rs);"},
    };
    static const PgMistake mistakes[] = {
        {"CREATE TYPE r AS RANGE (subtype_diff = float8mi);", "\"subtype\" is required"},
        {"CREATE TYPE r AS RANGE (subtype = date); CREATE TYPE r AS RANGE (subtype = date);",
         "already exists"},
    };
    pg_assert_same(same, COUNT(same));
    pg_assert_different(different, COUNT(different));
    pg_assert_error(mistakes, COUNT(mistakes));
}

#define BOX_FUNCTIONS                                                                                  \
    "CREATE TYPE box2; "                                                                               \
    "CREATE FUNCTION box2_in(cstring) RETURNS box2 AS 'box2', 'box2_in' LANGUAGE c IMMUTABLE STRICT; " \
    "CREATE FUNCTION box2_out(box2) RETURNS cstring AS 'box2', 'box2_out' LANGUAGE c IMMUTABLE STRICT; "

static void test_base_type(void **state)
{
    (void)state;
    static const PgPair same[] = {
        {BOX_FUNCTIONS
         "CREATE TYPE box2 (input = box2_in, output = box2_out, internallength = variable, storage = plain);",
         BOX_FUNCTIONS
         "CREATE TYPE public.box2 (INPUT = public.box2_in, OUTPUT = public.box2_out, ALIGNMENT = int4);"},
        {BOX_FUNCTIONS "CREATE TYPE box2 (input = box2_in, output = box2_out, like = bigint);",
         BOX_FUNCTIONS
         "CREATE TYPE box2 (INTERNALLENGTH = 8, input = box2_in, output = box2_out, alignment = float8, passedbyvalue);"},
        {BOX_FUNCTIONS
         "CREATE TYPE box2 (input = box2_in, output = box2_out); ALTER TYPE box2 SET (storage = extended);",
         BOX_FUNCTIONS
         "CREATE TYPE box2 (input = box2_in, output = box2_out, storage = extended);"},
    };
    static const PgMistake mistakes[] = {
        {"CREATE TYPE box2 (input = box2_in, output = box2_out);", "starts as a shell type"},
        {BOX_FUNCTIONS "CREATE TYPE box2 (input = box2_in);",
         "input and output functions must be specified"},
    };
    pg_assert_same(same, COUNT(same));
    pg_assert_error(mistakes, COUNT(mistakes));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_enum),      cmocka_unit_test(test_domain),
        cmocka_unit_test(test_composite), cmocka_unit_test(test_range),
        cmocka_unit_test(test_base_type),
    };
    return cmocka_run_group_tests(tests, pg_fixture_open, pg_fixture_close);
}
