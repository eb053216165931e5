/* test_mysql_target.c: which server is meant, by --target and by the header of a dump. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "model/mysql_target.h"

typedef struct Case {
    const char *text;
    MysqlFlavor flavor; /* UNKNOWN: the text names no server */
    int version;
} Case;

static void check(const Case *c, bool known, MysqlTarget found)
{
    if (known != (c->flavor != MYSQL_FLAVOR_UNKNOWN))
        fail_msg("%s: %s", c->text, known ? "names a server" : "names none");
    if (known && (found.flavor != c->flavor || found.version != c->version))
        fail_msg("%s: version %d of flavor %d", c->text, found.version, (int)found.flavor);
}

static void names_of_targets(void **state)
{
    (void)state;
    static const Case cases[] = {
        {"mysql-8.0", MYSQL_FLAVOR_MYSQL, 80099}, {"mysql-8.0.36", MYSQL_FLAVOR_MYSQL, 80036},
        {"mysql-5.7", MYSQL_FLAVOR_MYSQL, 50799},        {"MySQL-9.7", MYSQL_FLAVOR_MYSQL, 90799},
        {"mariadb-10.11", MYSQL_FLAVOR_MARIADB, 101199}, {"mariadb-10.5.2", MYSQL_FLAVOR_MARIADB,
         100502},
        {"mariadb-11.4", MYSQL_FLAVOR_MARIADB, 110499},  {"mysql-8", MYSQL_FLAVOR_MYSQL, 89999},
        {"mysql-", MYSQL_FLAVOR_UNKNOWN, 0},             {"mysql-x", MYSQL_FLAVOR_UNKNOWN, 0},
        {"mysql-8.0.36-log", MYSQL_FLAVOR_UNKNOWN, 0},   {"postgres-15", MYSQL_FLAVOR_UNKNOWN, 0},
        {"", MYSQL_FLAVOR_UNKNOWN, 0},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        MysqlTarget found = {0};
        bool known = mysql_target_named(cases[i].text, &found);
        check(&cases[i], known, found);
    }
}

static void headers_of_dumps(void **state)
{
    (void)state;
    static const Case cases[] = {
        {"-- MySQL dump 10.13  Distrib 8.0.36, for Linux (x86_64)\n--\n-- Server version\t8.0.36\n",
         MYSQL_FLAVOR_MYSQL, 80036},
        {"-- MySQL dump 10.13  Distrib 5.7.44, for Linux (x86_64)\n-- Server version\t5.7.44-log\n",
         MYSQL_FLAVOR_MYSQL, 50744},
        {"-- MySQL dump 10.13  Distrib 9.7.4, for Linux (x86_64)\n", MYSQL_FLAVOR_MYSQL, 90704},
        {"-- Server version\t8.0.36-28.1 Percona Server\n", MYSQL_FLAVOR_MYSQL, 80036},
        {"-- MariaDB dump 10.19-11.4.2-MariaDB, for debian-linux-gnu (x86_64)\n-- Server version\t10.11.6-MariaDB-0+deb12u1\n",
         MYSQL_FLAVOR_MARIADB, 101106},
        {"/*M!999999\\- enable the sandbox mode */ \n-- MariaDB dump 10.19  Distrib 10.6.18-MariaDB, for Linux (x86_64)\n",
         MYSQL_FLAVOR_MARIADB, 100618},
        {"-- MySQL dump 10.19  Distrib 10.3.39-MariaDB, for Linux\n-- Server version\t5.5.5-10.3.39-MariaDB\n",
         MYSQL_FLAVOR_MARIADB, 100339},
        {"-- Server-Version: 10.4.32-MariaDB\n", MYSQL_FLAVOR_MARIADB, 100432}, /* phpMyAdmin */
        {"CREATE TABLE t (a int);\n", MYSQL_FLAVOR_UNKNOWN, 0},
        {"", MYSQL_FLAVOR_UNKNOWN, 0},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        Source source = {.name = "dump.sql", .text = cases[i].text, .len = strlen(cases[i].text)};
        MysqlTarget found = {0};
        bool known = mysql_target_detect(&source, &found);
        check(&cases[i], known, found);
    }
}

static void versions_compare(void **state)
{
    (void)state;
    static const MysqlTarget mysql8 = {MYSQL_FLAVOR_MYSQL, 80036},
                             mariadb = {MYSQL_FLAVOR_MARIADB, 100502};
    assert_true(mysql_at_least(mysql8, MYSQL_FLAVOR_MYSQL, 80036));
    assert_false(mysql_at_least(mysql8, MYSQL_FLAVOR_MYSQL, 80037));
    assert_false(mysql_at_least(mariadb, MYSQL_FLAVOR_MYSQL, 50700));
    assert_true(mysql_renames_indexes(mariadb));
    assert_false(mysql_renames_indexes((MysqlTarget){MYSQL_FLAVOR_MARIADB, 100501}));
    assert_false(mysql_renames_indexes((MysqlTarget){MYSQL_FLAVOR_MYSQL, 50699}));
    char text[32];
    assert_string_equal(mysql_target_text(mysql8, text), "MySQL 8.0");
    assert_string_equal(mysql_target_text(mariadb, text), "MariaDB 10.5");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(names_of_targets),
        cmocka_unit_test(headers_of_dumps),
        cmocka_unit_test(versions_compare),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
