/* test_mysql_type.c: types as MySQL 9.7 and MariaDB 10.11 keep them
 * (information_schema.columns.column_type). */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "mysql_fixture.h"

static void types_as_servers_show_them(void **state)
{
    (void)state;
    static const MysqlKept cases[] = {
        {"BOOL", "tinyint(1)", "tinyint(1)"},
        {"BOOLEAN", "tinyint(1)", "tinyint(1)"},
        {"TINYINT", "tinyint", "tinyint(4)"},
        {"TINYINT(1)", "tinyint(1)", "tinyint(1)"},
        {"TINYINT(1) UNSIGNED", "tinyint unsigned", "tinyint(1) unsigned"},
        {"TINYINT UNSIGNED", "tinyint unsigned", "tinyint(3) unsigned"},
        {"INT1", "tinyint", "tinyint(4)"},
        {"SMALLINT", "smallint", "smallint(6)"},
        {"INT2", "smallint", "smallint(6)"},
        {"SMALLINT(3) ZEROFILL", "smallint(3) unsigned zerofill", "smallint(3) unsigned zerofill"},
        {"MEDIUMINT", "mediumint", "mediumint(9)"},
        {"MIDDLEINT", "mediumint", "mediumint(9)"},
        {"INT3", "mediumint", "mediumint(9)"},
        {"INT", "int", "int(11)"},
        {"INTEGER", "int", "int(11)"},
        {"INT4", "int", "int(11)"},
        {"INTEGER(5) UNSIGNED", "int unsigned", "int(5) unsigned"},
        {"INT(3) ZEROFILL", "int(3) unsigned zerofill", "int(3) unsigned zerofill"},
        {"INT SIGNED", "int", "int(11)"},
        {"BIGINT", "bigint", "bigint(20)"},
        {"INT8", "bigint", "bigint(20)"},
        {"BIGINT(20) UNSIGNED ZEROFILL", "bigint(20) unsigned zerofill",
         "bigint(20) unsigned zerofill"},
        {"DECIMAL", "decimal(10,0)", "decimal(10,0)"},
        {"DEC", "decimal(10,0)", "decimal(10,0)"},
        {"NUMERIC(7)", "decimal(7,0)", "decimal(7,0)"},
        {"FIXED(6,2)", "decimal(6,2)", "decimal(6,2)"},
        {"DECIMAL(10,0) UNSIGNED", "decimal(10,0) unsigned", "decimal(10,0) unsigned"},
        {"FLOAT", "float", "float"},
        {"FLOAT4", "float", "float"},
        {"FLOAT(10)", "float", "float"},
        {"FLOAT(24)", "float", "float"},
        {"FLOAT(25)", "double", "double"},
        {"FLOAT(7,3)", "float(7,3)", "float(7,3)"},
        {"FLOAT8", "double", "double"},
        {"DOUBLE", "double", "double"},
        {"DOUBLE PRECISION", "double", "double"},
        {"REAL", "double", "double"},
        {"DOUBLE(9,2) UNSIGNED", "double(9,2) unsigned", "double(9,2) unsigned"},
        {"BIT", "bit(1)", "bit(1)"},
        {"BIT(8)", "bit(8)", "bit(8)"},
        {"CHAR", "char(1)", "char(1)"},
        {"CHAR(7)", "char(7)", "char(7)"},
        {"CHARACTER(3)", "char(3)", "char(3)"},
        {"CHARACTER VARYING(9)", "varchar(9)", "varchar(9)"},
        {"VARCHAR(30)", "varchar(30)", "varchar(30)"},
        {"VARCHARACTER(4)", "varchar(4)", "varchar(4)"},
        {"NCHAR", "char(1)", "char(1)"},
        {"NATIONAL CHAR(5)", "char(5)", "char(5)"},
        {"NATIONAL VARCHAR(5)", "varchar(5)", "varchar(5)"},
        {"NVARCHAR(6)", "varchar(6)", "varchar(6)"},
        {"NCHAR VARYING(6)", "varchar(6)", "varchar(6)"},
        {"NATIONAL CHARACTER VARYING(6)", "varchar(6)", "varchar(6)"},
        {"CHAR BYTE", "binary(1)", "binary(1)"},
        {"CHAR(0)", "char(0)", "char(0)"},
        {"VARCHAR(5) BYTE", "varbinary(5)", "varbinary(5)"},
        {"BINARY", "binary(1)", "binary(1)"},
        {"BINARY(16)", "binary(16)", "binary(16)"},
        {"VARBINARY(20)", "varbinary(20)", "varbinary(20)"},
        {"TINYTEXT", "tinytext", "tinytext"},
        {"TEXT", "text", "text"},
        {"TEXT(10)", "tinytext", "tinytext"},
        {"TEXT(64)", "text", "text"},
        {"TEXT(300)", "text", "text"},
        {"TEXT(16383)", "text", "text"},
        {"TEXT(70000)", "mediumtext", "mediumtext"},
        {"TEXT(20000000)", "longtext", "longtext"},
        {"MEDIUMTEXT", "mediumtext", "mediumtext"},
        {"LONG", "mediumtext", "mediumtext"},
        {"LONG VARCHAR", "mediumtext", "mediumtext"},
        {"LONG VARBINARY", "mediumblob", "mediumblob"},
        {"LONGTEXT", "longtext", "longtext"},
        {"TINYBLOB", "tinyblob", "tinyblob"},
        {"BLOB", "blob", "blob"},
        {"BLOB(200)", "tinyblob", "tinyblob"},
        {"BLOB(256)", "blob", "blob"},
        {"BLOB(70000)", "mediumblob", "mediumblob"},
        {"MEDIUMBLOB", "mediumblob", "mediumblob"},
        {"LONGBLOB", "longblob", "longblob"},
        {"ENUM('a','b')", "enum('a','b')", "enum('a','b')"},
        {"ENUM('a ','it''s')", "enum('a','it''s')", "enum('a','it''s')"},
        {"SET('x','y')", "set('x','y')", "set('x','y')"},
        {"DATE", "date", "date"},
        {"TIME", "time", "time"},
        {"TIME(3)", "time(3)", "time(3)"},
        {"DATETIME", "datetime", "datetime"},
        {"DATETIME(0)", "datetime", "datetime"},
        {"DATETIME(6)", "datetime(6)", "datetime(6)"},
        {"TIMESTAMP(2) NULL", "timestamp(2)", "timestamp(2)"},
        {"TIMESTAMP NULL", "timestamp", "timestamp"},
        {"YEAR", "year", "year(4)"},
        {"YEAR(4)", "year", "year(4)"},
        {"JSON", "json", "longtext"},
        {"GEOMETRY", "geometry", "geometry"},
        {"POINT", "point", "point"},
        {"LINESTRING", "linestring", "linestring"},
        {"POLYGON", "polygon", "polygon"},
        {"MULTIPOINT", "multipoint", "multipoint"},
        {"MULTILINESTRING", "multilinestring", "multilinestring"},
        {"MULTIPOLYGON", "multipolygon", "multipolygon"},
        {"GEOMETRYCOLLECTION", "geomcollection", "geometrycollection"},
        {"GEOMCOLLECTION", "geomcollection", NULL},
        {"SERIAL", "bigint unsigned", "bigint(20) unsigned"},
        {"UUID", NULL, "uuid"},
        {"INET6", NULL, "inet6"},
        {"INET4", NULL, "inet4"},
        {"VECTOR(3)", "vector(3)", NULL},
        {"CHAR(5) CHARACTER SET binary", "binary(5)", "binary(5)"},
        {"TEXT CHARACTER SET binary", "blob", "blob"},
        {"VARCHAR(5) ASCII", "varchar(5)", "varchar(5)"},
        {"VARCHAR(5) UNICODE", "varchar(5)", "varchar(5)"},
        {"CHAR(4) BINARY", "char(4)", "char(4)"},
        {"ENUM('a') CHARACTER SET binary", "enum('a')", "enum('a')"},
    };
    static const MysqlWhere where = {"CREATE TABLE t (c %s)", KIND_MY_COLUMN, "c", ATTR_TYPE};
    mysql_assert_kept(cases, COUNT(cases), &where);
}

/* What CHARACTER SET, COLLATE and the words for them come to; the table's is latin1. */
static void character_sets_of_types(void **state)
{
    (void)state;
    static const MysqlKept cases[] = {
        {"varchar(5)", "latin1_swedish_ci", "latin1_swedish_ci"},
        {"varchar(5) binary", "latin1_bin", "latin1_bin"},
        {"char(5) ascii", "latin1_swedish_ci", "latin1_swedish_ci"},
        {"char(5) unicode", "ucs2_general_ci", "ucs2_general_ci"},
        {"nchar(5)", "utf8mb3_general_ci", "utf8mb3_general_ci"},
        {"text charset utf8", "utf8mb3_general_ci", "utf8mb3_general_ci"},
        {"text charset utf8mb4", "utf8mb4_0900_ai_ci", "utf8mb4_general_ci"},
        {"text collate utf8mb4_bin", "utf8mb4_bin", "utf8mb4_bin"},
        {"enum('a') charset latin2 collate latin2_bin", "latin2_bin", "latin2_bin"},
        {"int", "", ""},
        {"blob", "", ""},
        {"varbinary(3)", "", ""},
        {"char(5) character set binary", "", ""},
    };
    static const MysqlWhere where = {"CREATE TABLE t (c %s) CHARSET latin1", KIND_MY_COLUMN, "c",
                                     ATTR_COLLATION};
    mysql_assert_kept(cases, COUNT(cases), &where);
}

/* MySQL before 8.0.19 shows the widths of integers; YEAR(4) too. */
static void types_of_mysql_5_7(void **state)
{
    (void)state;
    static const MysqlPair same[] = {{"int", "int(11)"}, {"bigint unsigned", "bigint(20) unsigned"}, {"year", "year(4)"},
                                     {"tinyint", "tinyint(4)"}, {"bool", "tinyint(1)"}};
    static const MysqlPair different[] = {{"int", "int(10)"}, {"tinyint(1)", "tinyint(4)"}, {"int(5)", "int(6)"}};
    mysql_assert_same(mysql_5_7, same, COUNT(same), "CREATE TABLE t (c %s)");
    mysql_assert_different(mysql_5_7, different, COUNT(different), "CREATE TABLE t (c %s)");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(types_as_servers_show_them),
        cmocka_unit_test(character_sets_of_types),
        cmocka_unit_test(types_of_mysql_5_7),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
