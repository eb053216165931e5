/* test_mysql_query.c: queries of views: what is left out is filled in, as the server does when it
 * stores them. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "mysql_fixture.h"

static const char frame[] =
    "CREATE TABLE t (a int, b int, Name varchar(5)); CREATE TABLE u (a int, c int);"
    "CREATE VIEW w AS SELECT a, c FROM u; CREATE VIEW v AS %s";

static const MysqlPair same[] = {
    {"SELECT * FROM t", "SELECT t.a AS a, t.b AS b, t.Name AS Name FROM t"},
    {"SELECT a FROM t", "select `t`.`a` AS `a` from `t`"},
    {"SELECT x.a FROM t x", "SELECT x.a AS a FROM t AS x"},
    {"SELECT x.* FROM t x, u", "SELECT x.a, x.b, x.Name FROM t x JOIN u"},
    {"SELECT * FROM w", "SELECT w.a, w.c FROM w"},
    {"SELECT NAME FROM t", "SELECT t.Name AS NAME FROM t"},
    {"SELECT t.a FROM t INNER JOIN u ON t.a = u.a", "SELECT t.a FROM t JOIN u ON (t.a = u.a)"},
    {"SELECT t.a FROM t JOIN u USING (a)", "SELECT t.a AS a FROM t JOIN u ON t.a = u.a"},
    {"SELECT b, c FROM t NATURAL JOIN u", "SELECT t.b, u.c FROM t JOIN u ON t.a = u.a"},
    {"SELECT a FROM t ORDER BY 1 ASC", "SELECT a FROM t ORDER BY a"},
    {"SELECT 1 AS x UNION SELECT 2", "SELECT 1 AS x UNION SELECT 2 AS `2`"},
    {"SELECT a FROM t WHERE b IN (SELECT c FROM u)",
     "SELECT a FROM t WHERE t.b IN (SELECT u.c FROM u)"},
    {"WITH q AS (SELECT a FROM t) SELECT * FROM q",
     "WITH q AS (SELECT t.a AS a FROM t) SELECT q.a AS a FROM q"},
    {"SELECT z.a FROM (SELECT a FROM t) z", "SELECT z.a AS a FROM (SELECT t.a AS a FROM t) AS z"},
};

static const MysqlPair different[] = {
    {"SELECT a, b FROM t", "SELECT b, a FROM t"},
    {"SELECT a FROM t", "SELECT a AS b FROM t"},
    {"SELECT a FROM t", "SELECT DISTINCT a FROM t"},
    {"SELECT a FROM t", "SELECT a FROM u"},
    {"SELECT t.a FROM t, u", "SELECT u.a FROM t, u"},
    {"SELECT a FROM t UNION SELECT c FROM u", "SELECT a FROM t UNION ALL SELECT c FROM u"},
    {"SELECT t.a FROM t LEFT JOIN u ON t.a = u.a", "SELECT t.a FROM t JOIN u ON t.a = u.a"},
    {"SELECT a FROM t ORDER BY a", "SELECT a FROM t ORDER BY a DESC"},
    {"SELECT a FROM t LIMIT 1", "SELECT a FROM t LIMIT 1 OFFSET 1"},
    {"SELECT a FROM t GROUP BY a", "SELECT a FROM t GROUP BY a HAVING count(*) > 1"},
    {"SELECT a FROM t WHERE a > 1", "SELECT a FROM t WHERE a >= 1"},
};

static void what_is_filled_in(void **state)
{
    (void)state;
    mysql_assert_same(mysql_9_7, same, COUNT(same), frame);
    mysql_assert_same(mariadb_10_11, same, COUNT(same), frame);
}

static void with_another_meaning(void **state)
{
    (void)state;
    mysql_assert_different(mysql_9_7, different, COUNT(different), frame);
    mysql_assert_different(mariadb_10_11, different, COUNT(different), frame);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_is_filled_in),
        cmocka_unit_test(with_another_meaning),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
