/* test_mysql_rules.c: what a change does to what stands on it, and which statements hold what. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "mysql_fixture.h"

#define PARENT "CREATE TABLE p (id int PRIMARY KEY);"

static void changes_of_a_table_are_one_statement(void **state)
{
    (void)state;
    static const MysqlPlanned cases[] = {
        {"CREATE TABLE t (a int)", "CREATE TABLE t (a int, b int, KEY k (b))",
         "alter t (create b, create k)"},
        {"CREATE TABLE t (a int, b int, KEY k (b))", "CREATE TABLE t (a int)",
         "alter t (drop b, drop k)"},
        {"CREATE TABLE t (a int, KEY k (a))", "CREATE TABLE t (a int, KEY l (a))",
         "alter t (rename l)"},
        {"CREATE TABLE t (a int, KEY k (a))", "CREATE TABLE t (a int, UNIQUE KEY k (a))",
         "alter t (drop k, create k)"},
        {"CREATE TABLE t (a int, b int)", "CREATE TABLE t (b int, a int)", "alter t"},
        {"CREATE TABLE t (a int)", "CREATE TABLE t (a bigint)", "alter t (alter a)"},
        {"CREATE TABLE t (a int, KEY k (a))", "CREATE TABLE t (a bigint, KEY k (a))",
         "alter t (alter a)"},
        {"CREATE TABLE t (a int, g int AS (a) VIRTUAL)",
         "CREATE TABLE t (a int, g int AS (a) STORED)",
         "alter t (drop g, create g)"},
        {"CREATE TABLE t (a int)", "", "drop t"},
    };
    mysql_assert_plan(mysql_9_7, cases, COUNT(cases));
    mysql_assert_plan(mariadb_10_11, cases, COUNT(cases));
}

/* They go before, and come after, all else. */
static void foreign_keys_leave_where_their_parents_change(void **state)
{
    (void)state;
    static const MysqlPlanned cases[] = {
        {PARENT "CREATE TABLE t (a int)",
         PARENT "CREATE TABLE t (a int, KEY k (a), CONSTRAINT f FOREIGN KEY (a) REFERENCES p (id))",
         "alter t (create k, create f)"},
        {PARENT "CREATE TABLE t (a int, KEY k (a), CONSTRAINT f FOREIGN KEY (a) REFERENCES p (id))", PARENT "CREATE TABLE t (a int, KEY k (a))",
         "release t (drop f)"},
        {PARENT "CREATE TABLE t (a int, KEY k (a), CONSTRAINT f FOREIGN KEY (a) REFERENCES p (id))",
         "CREATE TABLE p (id bigint PRIMARY KEY);"
         "CREATE TABLE t (a bigint, KEY k (a), CONSTRAINT f FOREIGN KEY (a) REFERENCES p (id))",
         "release t (drop f); alter p (alter id); alter t (alter a); alter t (create f)"},
        {"", PARENT "CREATE TABLE t (a int, CONSTRAINT f FOREIGN KEY (a) REFERENCES p (id))",
         "create p (create id, create primary); create t (create a, create f, create f)"},
    };
    mysql_assert_plan(mysql_9_7, cases, COUNT(cases));
}

static void older_servers_know_no_rename(void **state)
{
    (void)state;
    static const MysqlPlanned cases[] = {
        {"CREATE TABLE t (a int, KEY k (a))", "CREATE TABLE t (a int, KEY l (a))",
         "alter t (drop k, create l)"},
    };
    mysql_assert_plan((MysqlTarget){MYSQL_FLAVOR_MARIADB, 100399}, cases, COUNT(cases));
}

static void views_are_replaced(void **state)
{
    (void)state;
    static const MysqlPlanned cases[] = {
        {"CREATE TABLE t (a int, b int); CREATE VIEW v AS SELECT a FROM t",
         "CREATE TABLE t (a int, b int); CREATE VIEW v AS SELECT b FROM t",
         "replace v"},
        {"CREATE TABLE t (a int); CREATE VIEW v AS SELECT a FROM t",
         "CREATE TABLE t (a bigint); CREATE VIEW v AS SELECT a FROM t",
         "alter t (alter a)"},
    };
    mysql_assert_plan(mysql_9_7, cases, COUNT(cases));
    mysql_assert_plan(mariadb_10_11, cases, COUNT(cases));
}

static void triggers_keep_their_order(void **state)
{
    (void)state;
#define FIRST "CREATE TRIGGER x BEFORE INSERT ON t FOR EACH ROW SET @a = 1;"
#define SECOND "CREATE TRIGGER y BEFORE INSERT ON t FOR EACH ROW SET @a = 2;"
    static const MysqlPlanned cases[] = {
        {"CREATE TABLE t (a int);" FIRST SECOND, "CREATE TABLE t (a int);" SECOND FIRST,
         "drop y; drop x; create y; create x"},
        {"CREATE TABLE t (a int);" FIRST, "CREATE TABLE t (a int);" FIRST SECOND, "create y"},
    };
    mysql_assert_plan(mysql_9_7, cases, COUNT(cases));
}

/* What servers forget, or show in another spelling. */
static void options_of_tables(void **state)
{
    (void)state;
    static const MysqlPair same[] = {
        {"DATA DIRECTORY='/x'", "DATA DIRECTORY='/x/'"},
        {"DATA DIRECTORY=''", ""},
        {"INSERT_METHOD=LAST", "INSERT_METHOD=NO"},
        {"ENGINE=innodb ROW_FORMAT=default", "engine InnoDB"},
        {"PACK_KEYS=DEFAULT, CHECKSUM=0", ""},
        {"COMMENT ''", ""},
        {"CHARSET utf8mb4", "DEFAULT CHARACTER SET = 'utf8mb4'"},
    };
    static const MysqlPair different[] = {
        {"DATA DIRECTORY='/x'", ""},
        {"ENGINE=MRG_MyISAM INSERT_METHOD=LAST", "ENGINE=MRG_MyISAM INSERT_METHOD=NO"},
        {"STATS_PERSISTENT=0", "STATS_PERSISTENT=DEFAULT"},
        {"COMMENT 'x'", "COMMENT 'X'"},
    };
    mysql_assert_same(mysql_9_7, same, COUNT(same), "CREATE TABLE t (a int) %s");
    mysql_assert_same(mariadb_10_11, same, COUNT(same), "CREATE TABLE t (a int) %s");
    mysql_assert_different(mysql_9_7, different, COUNT(different), "CREATE TABLE t (a int) %s");
    mysql_assert_different(mariadb_10_11, different, COUNT(different), "CREATE TABLE t (a int) %s");
}

/* A dump of one database doesn't say its name, but MariaDB 10.11 keeps the words before a trigger's
 * body as they were written. */
static void triggers_may_name_their_database(void **state)
{
    (void)state;
    static const MysqlPair same[] = {
        {"TRIGGER x BEFORE INSERT ON shop.t", "TRIGGER x BEFORE INSERT ON t"},
        {"TRIGGER shop.x BEFORE INSERT ON shop.t", "TRIGGER x BEFORE INSERT ON t"},
    };
    mysql_assert_same(mariadb_10_11, same, COUNT(same),
                      "CREATE TABLE t (a int); CREATE %s FOR EACH ROW SET @a = 1");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(changes_of_a_table_are_one_statement),
        cmocka_unit_test(foreign_keys_leave_where_their_parents_change),
        cmocka_unit_test(older_servers_know_no_rename),
        cmocka_unit_test(views_are_replaced),
        cmocka_unit_test(triggers_keep_their_order),
        cmocka_unit_test(options_of_tables),
        cmocka_unit_test(triggers_may_name_their_database),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
