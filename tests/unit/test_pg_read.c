/* test_pg_read.c: two texts read side by side, and what a session says of its text. */
#include "pg_fixture.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>

#include <cmocka.h>

#define TWICE "CREATE TABLE t (a integer);DROP TABLE t;CREATE TABLE t (a integer);"

/* A statement that stands in both is parsed once, whatever else stands between. */
static void test_side_by_side(void **state)
{
    static const PgPair same[] = {
        {"CREATE TABLE t (a integer);CREATE TABLE u (b integer);",
         "CREATE TABLE u (b integer);CREATE TABLE t (a integer);"},
        {TWICE, "CREATE TABLE t (a integer);"},
        {"CREATE TABLE t (a integer);", TWICE},
        {TWICE "DROP TABLE t;" TWICE, "DROP TABLE IF EXISTS t;CREATE TABLE t (a integer);"},
        {"SET search_path = s;CREATE SCHEMA s;CREATE TABLE t (a integer);",
         "CREATE SCHEMA s;CREATE TABLE s.t (a integer);"},
        /* the same text in two sessions: each keeps its own search path */
        {"CREATE SCHEMA s;SET search_path = s;CREATE TABLE t (a integer);SET search_path = public;",
         "CREATE SCHEMA s;SET search_path = public;SET search_path = s;CREATE TABLE t (a "
         "integer);"},
        {"", "-- nothing\n;;\n"},
    };
    static const PgPair different[] = {
        {"CREATE SCHEMA s;SET search_path = s;CREATE TABLE t (a integer);",
         "CREATE SCHEMA s;CREATE TABLE t (a integer);"},
        {"CREATE TABLE t (a integer);CREATE TABLE u (a integer);", "CREATE TABLE t (a integer);"},
    };
    (void)state;
    pg_assert_same(same, COUNT(same));
    pg_assert_different(different, COUNT(different));
}

static void test_session(void **state)
{
    static const PgPair same[] = {
        {"CREATE SCHEMA s;SET search_path = s;\n\\connect db\nCREATE TABLE t (a integer);",
         "CREATE SCHEMA s;CREATE TABLE public.t (a integer);"},
        {"SET standard_conforming_strings = off;CREATE TABLE t (a text DEFAULT 'a\\';b');",
         "CREATE TABLE t (a text DEFAULT E'a\\';b');"},
        {"COPY t FROM stdin;\n1\tno;statement\n\\.\nCREATE TABLE t (a integer);",
         "CREATE TABLE t (a integer);INSERT INTO t VALUES (1);"},
    };
    static const PgMistake mistakes[] = {
        {"CREATE TABLE t (a integer);\nCREATE TABLE t (b integer);", "old.sql:2:"},
        {"CREATE TABLE t (a nothing);", "type \"nothing\" does not exist"},
        {"CREATE TABLE (a integer);", "syntax error"},
        {"SELECT 'open", "unterminated"},
    };
    (void)state;
    pg_assert_same(same, COUNT(same));
    pg_assert_error(mistakes, COUNT(mistakes));
}

#define BYTES "SET client_encoding = 'SQL_ASCII';"

static void test_encodings(void **state)
{
    static const PgPair same[] = {
        {"SET client_encoding = 'UTF-8';CREATE TABLE \"\xc3\xa9\" ();",
         "CREATE TABLE \"\xc3\xa9\" ();"},
        {"-- \xe9\nSET NAMES 'latin1';CREATE TABLE t ();", "CREATE TABLE t ();"},
        {BYTES "CREATE TABLE \"\xe9\" ();",
         "SET client_encoding = sql_ascii;CREATE TABLE \"\xe9\" ();"},
        {"CREATE TABLE t ();INSERT INTO t VALUES ('\xe9');", "CREATE TABLE t ();"},
    };
    static const PgMistake mistakes[] = {
        {"CREATE TABLE t ();\nCREATE TABLE \"\xe9\" ();",
         "old.sql:2:15: error: byte 0xe9 is not UTF-8"},
        {"CREATE TABLE \"\xc3\";", "byte 0xc3 is not UTF-8"},
        {"CREATE TABLE \"\xc0\x80\" ();", "byte 0xc0 is not UTF-8"},
        {"CREATE TABLE \"\xed\xa0\x80\" ();", "byte 0xed is not UTF-8"},
        {"CREATE TABLE \"\xf4\x90\x80\x80\" ();", "byte 0xf4 is not UTF-8"},
        {"SET client_encoding = 'LATIN1';CREATE TABLE \"\xe9\" ();", "text in encoding \"LATIN1\""},
        {"SET client_encoding = 'LATIN1';CREATE TABLE \"\xc3\xa9\" ();",
         "text in encoding \"LATIN1\""},
    };
    (void)state;
    pg_assert_same(same, COUNT(same));
    pg_assert_error(mistakes, COUNT(mistakes));
    pg_assert_begins("", BYTES "CREATE TABLE \"\xe9\" ();",
                     BYTES "\n\nCREATE TABLE public.\"\xe9\" ();");
    pg_assert_begins("", "CREATE TABLE \"\xc3\xa9\" ();", "CREATE TABLE public.\"\xc3\xa9\" ();");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_side_by_side),
        cmocka_unit_test(test_session),
        cmocka_unit_test(test_encodings),
    };
    return cmocka_run_group_tests(tests, pg_fixture_open, pg_fixture_close);
}
