/* test_mysql_default.c: defaults as MySQL 9.7 and MariaDB 10.11 show them (SHOW CREATE TABLE). */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "mysql_fixture.h"

static void literals(void **state)
{
    (void)state;
    static const MysqlKept cases[] = {
        {"int DEFAULT 5", "'5'", "5"},
        {"int DEFAULT '5'", "'5'", "5"},
        {"int DEFAULT -5", "'-5'", "-5"},
        {"int DEFAULT '-5'", "'-5'", "-5"},
        {"int DEFAULT +5", "'5'", "5"},
        {"int DEFAULT ' 5'", "'5'", "5"},
        {"int DEFAULT 1.6", "'2'", "2"},
        {"int DEFAULT 1e2", "'100'", "100"},
        {"int DEFAULT 0x41", "'65'", "65"},
        {"int DEFAULT b'101'", "'5'", "5"},
        {"int DEFAULT TRUE", "'1'", "1"},
        {"int DEFAULT NULL", "", ""},
        {"int NOT NULL DEFAULT 007", "'7'", "7"},
        {"bigint unsigned DEFAULT 18446744073709551615", "'18446744073709551615'",
         "18446744073709551615"},
        {"tinyint(1) DEFAULT false", "'0'", "0"},
        {"decimal(10,2) DEFAULT 1", "'1.00'", "1.00"},
        {"decimal(10,2) DEFAULT '1.5'", "'1.50'", "1.50"},
        {"decimal(10,2) DEFAULT 1.005", "'1.01'", "1.01"},
        {"decimal(10,2) DEFAULT .5", "'0.50'", "0.50"},
        {"decimal(4,0) DEFAULT -0", "'0'", "0"},
        {"float DEFAULT 0.10", "'0.1'", "0.1"},
        {"float DEFAULT '1.50'", "'1.5'", "1.5"},
        {"double DEFAULT 1.0", "'1'", "1"},
        {"double DEFAULT 0.1e-3", "'0.0001'", "0.0001"},
        {"bit(4) DEFAULT 5", "b'101'", "b'101'"},
        {"bit(4) DEFAULT b'0101'", "b'101'", "b'101'"},
        {"bit(1) DEFAULT 0", "b'0'", "b'0'"},
        {"bit(8) DEFAULT 0x0F", "b'1111'", "b'1111'"},
        {"varchar(10) DEFAULT 'x'", "'x'", "'x'"},
        {"varchar(10) DEFAULT \"x\"", "'x'", "'x'"},
        {"varchar(10) DEFAULT ''", "''", "''"},
        {"varchar(10) DEFAULT 'it''s'", "'it''s'", "'it''s'"},
        {"varchar(10) DEFAULT 'a\\\\b'", "'a\\\\b'", "'a\\\\b'"},
        {"varchar(10) DEFAULT 'a' 'b'", "'ab'", "'ab'"},
        {"varchar(10) DEFAULT 5", "'5'", "'5'"},
        {"varchar(10) DEFAULT 1.50", "'1.50'", "'1.50'"},
        {"varchar(10) DEFAULT -1", "'-1'", "'-1'"},
        {"varchar(10) DEFAULT TRUE", "'1'", "'1'"},
        {"varchar(10) DEFAULT N'x'", "'x'", "'x'"},
        {"varchar(10) DEFAULT _utf8mb4'x'", "'x'", "'x'"},
        {"varchar(10) DEFAULT x'4142'", "'AB'", "'AB'"},
        {"varchar(10) DEFAULT 0x4142", "'AB'", "'AB'"},
        {"varchar(10) DEFAULT b'01000001'", "'A'", "'A'"},
        {"varchar(10) DEFAULT ' x '", "' x '", "' x '"},
        {"char(5) DEFAULT 'x  '", "'x'", "'x'"},
        {"enum('a','b') DEFAULT 'a'", "'a'", "'a'"},
        {"enum('a','b') DEFAULT 'B'", "'b'", "'b'"},
        {"set('a','b','c') DEFAULT 'c,a'", "'a,c'", "'a,c'"},
        {"set('a','b') DEFAULT ''", "''", "''"},
        {"date DEFAULT '2024-01-31'", "'2024-01-31'", "'2024-01-31'"},
        {"date DEFAULT '20240131'", "'2024-01-31'", "'2024-01-31'"},
        {"date DEFAULT 20240131", "'2024-01-31'", "'2024-01-31'"},
        {"date DEFAULT DATE'2024-01-31'", NULL, "'2024-01-31'"},
        {"date DEFAULT '2024-1-3'", "'2024-01-03'", "'2024-01-03'"},
        {"time DEFAULT '10:00'", "'10:00:00'", "'10:00:00'"},
        {"time DEFAULT '101112'", "'10:11:12'", "'10:11:12'"},
        {"time DEFAULT '1 02:03:04'", "'26:03:04'", "'26:03:04'"},
        {"time(3) DEFAULT '10:00:00.5'", "'10:00:00.500'", "'10:00:00.500'"},
        {"datetime DEFAULT '2024-01-31'", "'2024-01-31 00:00:00'", "'2024-01-31 00:00:00'"},
        {"datetime DEFAULT '2024-01-31 10:00'", "'2024-01-31 10:00:00'", "'2024-01-31 10:00:00'"},
        {"datetime DEFAULT 20240131101112", "'2024-01-31 10:11:12'", "'2024-01-31 10:11:12'"},
        {"datetime(3) DEFAULT '2024-01-31 10:00:00'", "'2024-01-31 10:00:00.000'",
         "'2024-01-31 10:00:00.000'"},
        {"datetime(3) DEFAULT '2024-01-31 10:00:00.12345'", "'2024-01-31 10:00:00.123'",
         "'2024-01-31 10:00:00.123'"},
        {"datetime DEFAULT TIMESTAMP'2024-01-31 10:00:00'", NULL, "'2024-01-31 10:00:00'"},
        {"datetime DEFAULT NOW()", "CURRENT_TIMESTAMP", "current_timestamp()"},
        {"datetime DEFAULT CURRENT_TIMESTAMP", "CURRENT_TIMESTAMP", "current_timestamp()"},
        {"datetime(3) DEFAULT CURRENT_TIMESTAMP(3)", "CURRENT_TIMESTAMP(3)",
         "current_timestamp(3)"},
        {"datetime DEFAULT LOCALTIME", "CURRENT_TIMESTAMP", "current_timestamp()"},
        {"timestamp NULL DEFAULT LOCALTIMESTAMP()", "CURRENT_TIMESTAMP", "current_timestamp()"},
        {"timestamp NULL DEFAULT '2024-01-31 10:00:00'", "'2024-01-31 10:00:00'",
         "'2024-01-31 10:00:00'"},
        {"datetime DEFAULT '2024-01-31T10:11:12'", "'2024-01-31 10:11:12'",
         "'2024-01-31 10:11:12'"},
        {"year DEFAULT 2024", "'2024'", "2024"},
        {"year DEFAULT '24'", "'2024'", "2024"},
        {"year DEFAULT 24", "'2024'", "2024"},
        {"year DEFAULT 0", "'0000'", "0000"},
        {"varbinary(10) DEFAULT 'ab'", "'ab'", "'ab'"},
        {"varbinary(10) DEFAULT 0x4142", "'AB'", "'AB'"},
        {"varbinary(10) DEFAULT x'00FF'", "0x00FF", NULL},
    };
    static const MysqlWhere where = {"CREATE TABLE t (c %s)", KIND_MY_COLUMN, "c", ATTR_MY_DEFAULT};
    mysql_assert_kept(cases, COUNT(cases), &where);
}

/* What is kept is shorter here than what servers show. */
static void literals_filled_up(void **state)
{
    (void)state;
    static const MysqlPair same[] = {
        {"int(5) zerofill DEFAULT 42", "int(5) zerofill DEFAULT '00042'"},
        {"double DEFAULT 1e10", "double DEFAULT '10000000000'"},
        {"float(7,3) DEFAULT 1", "float(7,3) DEFAULT 1.000"},
        {"binary(3) DEFAULT 'ab'", "binary(3) DEFAULT 'ab\\0'"},
        {"binary(2) DEFAULT 0x41", "binary(2) DEFAULT 'A\\0'"},
        {"varbinary(10) DEFAULT x'00FF'", "varbinary(10) DEFAULT 0x00ff"},
        {"char(5) DEFAULT 'x  '", "char(5) DEFAULT 'x'"},
    };
    static const MysqlPair different[] = {
        {"varchar(5) DEFAULT 'x  '", "varchar(5) DEFAULT 'x'"},
        {"varbinary(5) DEFAULT 'x'", "varbinary(5) DEFAULT 'X'"},
        {"enum('a','A') COLLATE utf8mb4_bin DEFAULT 'a'",
         "enum('a','A') COLLATE utf8mb4_bin DEFAULT 'A'"},
        {"time DEFAULT '10:11'", "time DEFAULT '1011'"},
    };
    mysql_assert_same(mysql_9_7, same, COUNT(same), "CREATE TABLE t (c %s)");
    mysql_assert_same(mariadb_10_11, same, COUNT(same), "CREATE TABLE t (c %s)");
    mysql_assert_different(mysql_9_7, different, COUNT(different), "CREATE TABLE t (c %s)");
    mysql_assert_different(mariadb_10_11, different, COUNT(different), "CREATE TABLE t (c %s)");
}

/* explicit_defaults_for_timestamp is off in MariaDB before 10.10 and in MySQL 5.7. */
static void first_timestamp_of_old_servers(void **state)
{
    (void)state;
    static const MysqlPair same[] = {
        {"a timestamp",
         "a timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP"},
        {"a timestamp, b timestamp", "a timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP, "
                                     "b timestamp NOT NULL DEFAULT '0000-00-00 00:00:00'"},
        {"a timestamp NULL", "a timestamp NULL DEFAULT NULL"},
    };
    static const MysqlPair different[] = {{"a timestamp", "a timestamp NULL"}};
    mysql_assert_same(mysql_5_7, same, COUNT(same), "CREATE TABLE t (%s)");
    mysql_assert_different(mysql_5_7, different, COUNT(different), "CREATE TABLE t (%s)");
    mysql_assert_same(mysql_9_7, &(MysqlPair){"a timestamp", "a timestamp NULL"}, 1, "CREATE TABLE t (%s)");
}

static void expressions(void **state)
{
    (void)state;
    static const MysqlPair same[] = {
        {"datetime DEFAULT (now())", "datetime DEFAULT ( current_timestamp() )"},
        {"int DEFAULT (1 + 2)", "int DEFAULT ((1+2))"},
        {"varchar(36) DEFAULT (uuid())", "varchar(36) DEFAULT (UUID())"},
    };
    static const MysqlPair different[] = {
        {"int DEFAULT (1 + 2)", "int DEFAULT (2 + 1)"},
        {"int DEFAULT 1", "int DEFAULT 2"},
        {"int DEFAULT 0", "int"},
        {"varchar(5) DEFAULT '1.0'", "varchar(5) DEFAULT '1'"},
        {"datetime DEFAULT now()", "datetime DEFAULT now() ON UPDATE now()"},
    };
    mysql_assert_same(mysql_9_7, same, COUNT(same), "CREATE TABLE t (c %s)");
    mysql_assert_same(mariadb_10_11, same, COUNT(same), "CREATE TABLE t (c %s)");
    mysql_assert_different(mysql_9_7, different, COUNT(different), "CREATE TABLE t (c %s)");
    mysql_assert_different(mariadb_10_11, different, COUNT(different), "CREATE TABLE t (c %s)");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(literals),
        cmocka_unit_test(literals_filled_up),
        cmocka_unit_test(first_timestamp_of_old_servers),
        cmocka_unit_test(expressions),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
