/* test_dialect.c: which SQL a text is. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "parser/dialect.h"

static Source source_of(const char *text)
{
    return (Source){.name = "test.sql", .text = text, .len = strlen(text)};
}

static const struct {
    const char *text;
    Dialect dialect;
} texts[] = {
    {"", DIALECT_UNKNOWN},
    {"-- just a comment\n", DIALECT_UNKNOWN},
    {"CREATE TABLE t (id integer PRIMARY KEY, name varchar(20));", DIALECT_UNKNOWN},
    {"--\n-- PostgreSQL database dump\n--\n", DIALECT_POSTGRES},
    {"\\restrict abc\n", DIALECT_POSTGRES},
    {"-- MySQL dump 10.13  Distrib 8.0.36\n", DIALECT_MYSQL},
    {"/*M!999999\\- enable the sandbox mode */ \n-- MariaDB dump 10.19\n", DIALECT_MYSQL},
    {"CREATE TABLE t (id bigserial);", DIALECT_POSTGRES},
    {"CREATE TABLE t (id int DEFAULT '1'::integer);", DIALECT_POSTGRES},
    {"CREATE FUNCTION f() RETURNS int AS $$ ` ENGINE=InnoDB $$ LANGUAGE sql;", DIALECT_POSTGRES},
    {"CREATE TABLE `t` (`id` int(11) unsigned AUTO_INCREMENT) ENGINE=InnoDB;", DIALECT_MYSQL},
    {"/*!40101 SET NAMES utf8mb4 */;", DIALECT_MYSQL},
    {"DELIMITER ;;\nCREATE TRIGGER x BEFORE INSERT ON t FOR EACH ROW SET a = 1;;\n", DIALECT_MYSQL},
    {"DELIMITER $$\nCREATE TRIGGER x BEFORE INSERT ON t FOR EACH ROW SET a = 1$$\n", DIALECT_MYSQL},
    {"CREATE TABLE t (a text COMMENT 'it''s a ::cast in jsonb', b tinyint);", DIALECT_MYSQL},
    {"-- ENGINE=InnoDB `x` unsigned\nCREATE TYPE mood AS ENUM ('a');", DIALECT_POSTGRES},
    {"SET a = 'plpgsql'", DIALECT_UNKNOWN},
};

static void test_detect(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        Source source = source_of(texts[i].text);
        if (dialect_detect(&source) != texts[i].dialect)
            fail_msg("text %zu: %s", i, texts[i].text);
    }
}

static void test_names(void **state)
{
    (void)state;
    assert_int_equal(dialect_named("postgres"), DIALECT_POSTGRES);
    assert_int_equal(dialect_named("mysql"), DIALECT_MYSQL);
    assert_int_equal(dialect_named("oracle"), DIALECT_UNKNOWN);
    assert_string_equal(dialect_name(DIALECT_MYSQL), "mysql");
}

static void test_empty(void **state)
{
    (void)state;
    static const char *const empty[] = {"", " \n\t\r\n", "-- x", "/* x */\n-- y\n", "\xef\xbb\xbf\n"};
    static const char *const full[] = {"a", "/*!40101 SET x */", "-- x\na", "/* x */;"};
    for (size_t i = 0; i < sizeof empty / sizeof *empty; i++) {
        Source source = source_of(empty[i]);
        assert_true(dialect_is_empty(&source));
    }
    for (size_t i = 0; i < sizeof full / sizeof *full; i++) {
        Source source = source_of(full[i]);
        assert_false(dialect_is_empty(&source));
    }
}

static void test_foreign_files(void **state)
{
    (void)state;
    static const char *const files[] = {"PGDMP\x01", "\x1f\x8b\x08", ("\xff\xfe" "C")};
    Diag diag = {0};
    for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
        Source source = source_of(files[i]);
        assert_false(dialect_check_text(&source, &diag));
    }
    assert_int_equal(diag.errors, 3);
    Source text = source_of("CREATE");
    assert_true(dialect_check_text(&text, &diag));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_detect),
        cmocka_unit_test(test_names),
        cmocka_unit_test(test_empty),
        cmocka_unit_test(test_foreign_files),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
