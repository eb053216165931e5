/* test_mysql_seen.c: statements that come again, in one text and from one text to the next. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "parser/mysql_reader.h"

static const MysqlTarget mysql8 = {MYSQL_FLAVOR_MYSQL, 80036};

enum { STATEMENTS = 20 };

typedef struct Fixture {
    Diag diag;
    Context cx;
    MysqlSeen seen;
} Fixture;

typedef struct Text {
    Source source;
    MysqlReader reader;
    const MysqlStmt *stmts[STATEMENTS];
    size_t shifts[STATEMENTS];
    size_t count;
} Text;

static void begin(Fixture *f)
{
    *f = (Fixture){0};
    context_open(&f->cx, &f->diag);
}

static void end(Fixture *f)
{
    mysql_seen_free(&f->seen);
    context_close(&f->cx);
}

static void read_text(Fixture *f, Text *t, const char *text)
{
    *t = (Text){.source = {.name = "test.sql", .text = text, .len = strlen(text)}};
    mysql_reader_open(&t->reader, &f->cx, &t->source, mysql8, &f->seen);
    for (const MysqlStmt *stmt; mysql_reader_next(&t->reader, &stmt); t->count++) {
        assert_true(t->count < STATEMENTS);
        t->stmts[t->count] = stmt;
        t->shifts[t->count] = t->reader.shift;
    }
    assert_false(t->reader.failed);
    mysql_reader_close(&t->reader);
}

/* How many statements of two texts are the same ones. */
static void check_shared(const char *old, const char *new, size_t expected)
{
    Fixture f;
    Text a, b;
    size_t shared = 0;
    begin(&f);
    read_text(&f, &a, old);
    read_text(&f, &b, new);
    for (size_t i = 0; i < b.count; i++)
        for (size_t k = 0; k < a.count; k++)
            shared += a.stmts[k] == b.stmts[i];
    if (shared != expected)
        fail_msg("%s\n%s\nshare %zu statements, expected %zu", old, new, shared, expected);
    end(&f);
}

static void test_shared(void **state)
{
    (void)state;
    check_shared("CREATE TABLE a (x int);", "CREATE TABLE a (x int);", 1);
    check_shared("CREATE TABLE a (x int);\nCREATE TABLE b (x int);",
                 "\n-- moved\nCREATE TABLE b (x int);\nCREATE TABLE a (x int);\n", 2);
    check_shared("CREATE TABLE a (x int COMMENT ';b');", "CREATE TABLE a (x int COMMENT ';b');", 1);
    check_shared("CREATE TABLE a (x int COMMENT ';b');", "CREATE TABLE a (x int COMMENT ';c');", 0);
    check_shared("CREATE TABLE a (x int);", "CREATE TABLE a (x bigint);", 0);
    check_shared("DELIMITER $$\nCREATE PROCEDURE p() SELECT 1; $$\n",
                 "DELIMITER $$\nCREATE PROCEDURE p() SELECT 1; $$\n", 1);
    check_shared("CREATE VIEW v AS SELECT 1 + 1;", "CREATE VIEW v AS SELECT 1 + 1;", 1);
}

/* What a text means depends on what was said before it. */
static void test_circumstances(void **state)
{
    (void)state;
    check_shared("CREATE VIEW v AS SELECT \"a\" || 'b';",
                 "SET sql_mode = 'ANSI_QUOTES';\nCREATE VIEW v AS SELECT \"a\" || 'b';", 0);
    check_shared("CREATE PROCEDURE p() SELECT 1;;",
                 "DELIMITER ;;\nCREATE PROCEDURE p() SELECT 1;;\n", 0);
    check_shared("USE shop\n", "USE shops\n", 0);
    check_shared("CREATE TABLE a (x int)", "CREATE TABLE a (x int) COMMENT 'more'", 0);
}

static void test_places(void **state)
{
    (void)state;
    Fixture f;
    Text a, b;
    begin(&f);
    read_text(&f, &a, "CREATE TABLE a (x int);");
    read_text(&f, &b, "-- first\nUSE shop;\nCREATE TABLE a (x int);");
    assert_int_equal(a.shifts[0], 0);
    assert_int_equal(b.shifts[0], 0);
    assert_ptr_equal(a.stmts[0], b.stmts[1]);
    assert_int_equal(b.stmts[1]->offset + b.shifts[1], strlen("-- first\nUSE shop;\n"));
    read_text(&f, &b, "CREATE TABLE a (x int);");
    assert_int_equal(b.stmts[0]->offset + b.shifts[0], 0);
    end(&f);
}

/* SET is obeyed each time. */
static void test_set(void **state)
{
    (void)state;
    Fixture f;
    Text t;
    begin(&f);
    read_text(&f, &t,
              "SET @saved = @@time_zone;\nSET time_zone = '+01:00';\nSET @saved = @@time_zone;\n"
              "SET time_zone = '+02:00';\nSET time_zone = @saved;\n");
    assert_ptr_equal(t.stmts[0], t.stmts[2]);
    assert_string_equal(t.reader.session.time_zone, "+01:00");
    end(&f);
}

/* Rows may be millions: they are never kept. */
static void test_rows(void **state)
{
    (void)state;
    Fixture f;
    Text t;
    begin(&f);
    read_text(&f, &t, "INSERT INTO a VALUES (1);\nINSERT INTO a VALUES (1);\n");
    assert_int_equal(t.count, 2);
    assert_int_equal(f.seen.by_text.count, 0);
    end(&f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_shared), cmocka_unit_test(test_circumstances),
        cmocka_unit_test(test_places), cmocka_unit_test(test_set),
        cmocka_unit_test(test_rows),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
