/* test_mysql_grammar.c: statements of MySQL. What is accepted stands in tests/mysql/, read by its
 * own program; here is what the trees say, where statements end, and what errors say. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "parser/mysql_reader.h"

static const MysqlTarget mysql8 = {MYSQL_FLAVOR_MYSQL, 80036},
                         mariadb = {MYSQL_FLAVOR_MARIADB, 101106};

typedef struct Fixture {
    char output[4000]; /* what was reported */
    FILE *out;
    Diag diag;
    Source source;
    Context cx;
    MysqlReader r;
} Fixture;

static void open_bytes(Fixture *f, MysqlTarget target, const char *text, size_t len)
{
    *f = (Fixture){.source = {.name = "test.sql", .text = text, .len = len}};
    f->out = fmemopen(f->output, sizeof f->output, "w");
    f->diag.out = f->out;
    context_open(&f->cx, &f->diag);
    mysql_reader_open(&f->r, &f->cx, &f->source, target, NULL);
}

static void open_text(Fixture *f, MysqlTarget target, const char *text)
{
    open_bytes(f, target, text, strlen(text));
}

static void close_text(Fixture *f)
{
    mysql_reader_close(&f->r);
    context_close(&f->cx);
    fclose(f->out);
}

/* ---- expressions: as they are printed -------------------------------------------------------- */

static void check_expression_as(MysqlTarget target, const char *setting, const char *text,
                                const char *expected)
{
    char script[1000];
    snprintf(script, sizeof script, "SET sql_mode = '%s'; CREATE VIEW v AS SELECT %s AS e", setting,
             text);
    Fixture f;
    const MysqlStmt *stmt;
    Buf out = {0};
    open_text(&f, target, script);
    assert_true(mysql_reader_next(&f.r, &stmt));
    assert_true(mysql_reader_next(&f.r, &stmt));
    const MysqlTree *select = ((MysqlView *)stmt)->query->at[MYSQL_QUERY_BODY];
    mysql_tree_print(&out, select->at[MYSQL_SELECT_ITEMS]->at[0]->at[0]);
    assert_string_equal(buf_text(&out), expected);
    buf_free(&out);
    close_text(&f);
}

static void check_expression(const char *text, const char *expected)
{
    check_expression_as(mysql8, "", text, expected);
}

static void test_precedence(void **state)
{
    (void)state;
    check_expression("a or b and not c = d", "`a` or `b` and not `c` = `d`");
    check_expression("(a or b) and (not c) = d", "(`a` or `b`) and (not `c`) = `d`");
    check_expression("a - (b - c) - d", "`a` - (`b` - `c`) - `d`");
    check_expression("a | b & c << d + e * f ^ g", "`a` | `b` & `c` << `d` + `e` * `f` ^ `g`");
    check_expression("((a + b) * c)", "(`a` + `b`) * `c`");
    check_expression("- - a", "- -`a`");
    check_expression("-(-(1))", "- -1");
    check_expression("a in (1, 2) is null", "`a` in (1, 2) is null");
    check_expression("a between 1 and 2 and b", "`a` between 1 and 2 and `b`");
    check_expression("a = b collate utf8mb4_bin", "`a` = `b` collate utf8mb4_bin");
    check_expression("not a between 1 and 2", "not `a` between 1 and 2");
    check_expression("a is true is not false", "`a` is true is not false");
}

static void test_modes(void **state)
{
    (void)state;
    check_expression("a || b", "`a` or `b`");
    check_expression_as(mysql8, "PIPES_AS_CONCAT", "a || b", "concat(`a`, `b`)");
    check_expression("not a = b", "not `a` = `b`");
    check_expression_as(mysql8, "HIGH_NOT_PRECEDENCE", "not a = b", "(not `a`) = `b`");
    check_expression("\"a\"", "'a'");
    check_expression_as(mysql8, "ansi", "\"a\" || 'b'", "concat(`a`, 'b')");
    check_expression_as(mysql8, "NO_BACKSLASH_ESCAPES", "'a\\'", "'a\\\\'");
}

static void test_literals(void **state)
{
    (void)state;
    check_expression("'it''s' 'x'", "'it''sx'");
    check_expression("'a\\'b\\\\'", "'a''b\\\\'");
    check_expression("'a\\%'", "'a\\\\%'");
    check_expression("0x4f", "0x4F");
    check_expression("x'4'", "x'04'");
    check_expression("b'0011'", "b'11'");
    check_expression("N'x'", "_utf8 'x'");
    check_expression("_utf8mb4'x' collate utf8mb4_bin", "_utf8mb4 'x' collate utf8mb4_bin");
    check_expression("DATE '2020-01-01'", "date '2020-01-01'");
    check_expression("date", "`date`");
}

static void test_functions(void **state)
{
    (void)state;
    check_expression("SUBSTRING(a FROM 2 FOR 3)", "substring(`a`, 2, 3)");
    check_expression("Count(DISTINCT a, b)", "count(distinct `a`, `b`)");
    check_expression("CURRENT_TIMESTAMP", "current_timestamp()");
    check_expression("trim(both 'x' from a)", "trim(both 'x' from `a`)");
    check_expression("a + interval 1 day", "`a` + interval 1 day");
    check_expression("db.f(1)", "`db`.`f`(1)");
    check_expression("case when a then b else c end", "case when `a` then `b` else `c` end");
}

/* ---- statements: where they begin and end ------------------------------------------------------ */

/* The statements of a text, in brackets. */
static void check_statements(const char *text, const char *expected)
{
    Fixture f;
    Buf out = {0};
    open_text(&f, mysql8, text);
    for (const MysqlStmt *stmt; mysql_reader_next(&f.r, &stmt);)
        buf_printf(&out, "[%.*s]", (int)(stmt->end - stmt->offset), text + stmt->offset);
    fflush(f.out);
    assert_string_equal(f.output, "");
    assert_string_equal(buf_text(&out), expected);
    buf_free(&out);
    close_text(&f);
}

static void test_ends(void **state)
{
    (void)state;
    check_statements("USE a; USE b", "[USE a][USE b]");
    check_statements("use a\nUSE b;", "[use a][USE b]");
    check_statements("DELIMITER $$\nUSE a$$\nDELIMITER ;\nUSE b;", "[USE a][USE b]");
    check_statements("INSERT INTO t VALUES ('a;''b', \";\"), (`;`); /* ; */ USE b;", "[INSERT INTO t VALUES ('a;''b', \";\"), (`;`)][USE b]");
    check_statements("/*!99999 USE a */; ; USE b;;", "[USE b]");
}

static void test_bodies(void **state)
{
    (void)state;
    check_statements("CREATE PROCEDURE p() BEGIN IF a THEN SET b = IF(1,2,3); END IF; CASE a WHEN "
                     "1 THEN SET c = CASE WHEN 1 THEN 2 END; END CASE; "
                     "WHILE 1 DO LEAVE x; END WHILE; REPEAT SET a = REPEAT('x', 1); UNTIL 1 END "
                     "REPEAT; END; USE b;",
                     "[CREATE PROCEDURE p() BEGIN IF a THEN SET b = IF(1,2,3); END IF; CASE a WHEN "
                     "1 THEN SET c = CASE WHEN 1 THEN 2 END; END CASE; "
                     "WHILE 1 DO LEAVE x; END WHILE; REPEAT SET a = REPEAT('x', 1); UNTIL 1 END "
                     "REPEAT; END][USE b]");
    check_statements("CREATE TRIGGER t BEFORE INSERT ON u FOR EACH ROW SET @a = 1; USE b;",
                     "[CREATE TRIGGER t BEFORE INSERT ON u FOR EACH ROW SET @a = 1][USE b]");
}

/* Whether a statement, of a file without DELIMITER lines, ends where it should. */
static void check_whole(MysqlTarget target, const char *mode, const char *statement)
{
    Fixture f;
    Buf text = {0};
    const MysqlStmt *stmt;
    buf_printf(&text, "SET sql_mode = '%s'; ", mode);
    size_t start = text.len;
    buf_printf(&text, "%s; USE b;", statement);
    open_text(&f, target, buf_text(&text));
    assert_true(mysql_reader_next(&f.r, &stmt) && mysql_reader_next(&f.r, &stmt));
    assert_int_equal(stmt->offset, start);
    assert_int_equal(stmt->end, start + strlen(statement));
    assert_true(mysql_reader_next(&f.r, &stmt));
    assert_false(mysql_reader_next(&f.r, &stmt));
    fflush(f.out);
    assert_string_equal(f.output, "");
    buf_free(&text);
    close_text(&f);
}

static void test_blocks(void **state)
{
    (void)state;
    static const char *const of_oracle[] = {
        "CREATE PROCEDURE p AS BEGIN NULL; END",
        "CREATE FUNCTION f RETURN INT IS a INT; CURSOR c IS SELECT 1 AS x; BEGIN RETURN 1; END f",
        "CREATE PROCEDURE p IS e EXCEPTION; BEGIN RAISE e; EXCEPTION WHEN e THEN NULL; WHEN OTHERS THEN NULL; END",
        "CREATE PROCEDURE p IS BEGIN WHILE a > 0 LOOP NULL; END LOOP; FOR i IN 1..3 LOOP NULL; END LOOP; END",
        "CREATE PROCEDURE p IS BEGIN <<l>> LOOP EXIT l WHEN a IS NULL; END LOOP l; <<m>> IF a THEN NULL; ELSIF b THEN NULL; END IF; END",
        "CREATE PROCEDURE p IS BEGIN DECLARE x INT; BEGIN NULL; END; IF a THEN NULL; END IF; a := CASE b WHEN 1 THEN 2 END; END",
        "CREATE TRIGGER t BEFORE INSERT ON u FOR EACH ROW DECLARE x INT; BEGIN :NEW.a := x; END",
        "CREATE PACKAGE k AS FUNCTION f(a INT) RETURN INT; PROCEDURE p; END",
        "CREATE PACKAGE BODY k AS g INT; FUNCTION f(a INT) RETURN INT AS BEGIN RETURN g; END; "
        "PROCEDURE p IS x INT; BEGIN NULL; END; BEGIN g := 1; END k",
        "CREATE PACKAGE BODY k IS PROCEDURE p; PROCEDURE p IS BEGIN NULL; END; END",
    };
    check_whole(mysql8, "", "CREATE PROCEDURE p() BEGIN BEGIN DO 1; END; IF a THEN DO 2; END IF; DO 3; END");
    for (size_t i = 0; i < sizeof of_oracle / sizeof *of_oracle; i++)
        check_whole(mariadb, "ORACLE", of_oracle[i]);
}

static void check_body(const char *text, const char *expected)
{
    Fixture f;
    const MysqlStmt *stmt;
    open_text(&f, mysql8, text);
    assert_true(mysql_reader_next(&f.r, &stmt));
    assert_int_equal(stmt->kind, MYSQL_STMT_CREATE_TRIGGER);
    assert_string_equal(((MysqlTrigger *)stmt)->body.text, expected);
    assert_false(mysql_reader_next(&f.r, &stmt));
    assert_false(f.r.failed);
    close_text(&f);
}

/* Each of these in a body ended a comment, a string or a statement for some reader. */
static void test_bodies_of_dumps(void **state)
{
    (void)state;
#define TRIGGER "DELIMITER ;;\n/*!50003 CREATE*/ /*!50017 DEFINER=`a`@`%`*/ /*!50003 TRIGGER t BEFORE INSERT ON u FOR EACH ROW "
    check_body(TRIGGER "BEGIN /* nested */ END */;;\n", "BEGIN /* nested */ END");
    check_body(TRIGGER "BEGIN SET @a = '*/'; END */;;\n", "BEGIN SET @a = '*/'; END");
    check_body(TRIGGER "BEGIN -- */\nEND */;;\n", "BEGIN -- */\nEND");
    check_body(TRIGGER "BEGIN # */\nEND */;;\n", "BEGIN # */\nEND");
    check_body(TRIGGER "BEGIN SET @a = ';;'; END */;;\n", "BEGIN SET @a = ';;'; END");
}

/* ---- SET ------------------------------------------------------------------------------------------ */

static void test_session(void **state)
{
    (void)state;
    Fixture f;
    open_text(&f, mysql8,
              "SET sql_mode = 'ansi_quotes'; SET @s = @@sql_mode; SET sql_mode = ''; SET sql_mode "
              "= @s, time_zone = '+00:00'; "
              "SET NAMES utf8mb4 COLLATE utf8mb4_bin; SET foreign_key_checks = OFF;");
    for (const MysqlStmt *stmt; mysql_reader_next(&f.r, &stmt);)
        assert_int_equal(stmt->kind, MYSQL_STMT_SET);
    assert_string_equal(f.r.session.sql_mode, "ANSI_QUOTES");
    assert_int_equal(f.r.session.modes, MYSQL_MODE_ANSI_QUOTES);
    assert_string_equal(f.r.session.time_zone, "+00:00");
    assert_string_equal(f.r.session.character_set_client, "utf8mb4");
    assert_string_equal(f.r.session.collation_connection, "utf8mb4_bin");
    assert_false(f.r.session.foreign_key_checks);
    close_text(&f);
}

/* ---- messages --------------------------------------------------------------------------------------- */

static void check_message(MysqlTarget target, const char *text, const char *expected)
{
    Fixture f;
    open_text(&f, target, text);
    for (const MysqlStmt *stmt; mysql_reader_next(&f.r, &stmt);)
        ;
    fflush(f.out);
    f.output[strcspn(f.output, "\n")] = 0;
    assert_string_equal(f.output, expected);
    close_text(&f);
}

static void test_messages(void **state)
{
    (void)state;
    check_message(mysql8, "CREATE TABLE t (a int",
                  "test.sql:1:22: error: the statement is incomplete: expected \")\", a name, \",\" or a keyword");
    check_message(mysql8, "USE a;\nCREATE TABLE t (rank int)",
                  "test.sql:2:17: error: syntax error at \"rank\": expected a name, \"(\" or a keyword");
    check_message(mysql8, "CREATE TABLE t (groups int)",
                  "test.sql:1:17: error: \"groups\" is a reserved word of MySQL 8.0: as a name it must stand in quotes");
    check_message(mysql8, "CREATE TABLE t (a int) FOO=1", "test.sql:1:24: error: unknown option \"FOO\"");
    check_message(mariadb, "CREATE TABLE t (a int) FOO=1", "");
    check_message(mysql8, "CREATE TABLE t (a int 'x", "test.sql:1:23: error: unterminated string");
    check_message(mysql8, "/*!50000 USE a; USE b;", "test.sql:1:1: error: unterminated versioned comment");
    check_message(mysql8, "CREATE PROCEDURE p() BEGIN SELECT 1; ", "test.sql:1:38: error: the text ends inside of a body: an END is missing");
    check_message(mysql8, "-- failed on view `v`: no\nUSE a", "test.sql:1:1: warning: the dump is not complete: \"-- failed on view `v`: no\"");
    check_message(mysql8, "FOO BAR", "test.sql:1:1: error: syntax error at \"FOO\": expected ALTER, DROP, USE, SET, CREATE or RENAME");
}

/* After an error the next statement is read. */
static void test_recovery(void **state)
{
    (void)state;
    Fixture f;
    const MysqlStmt *stmt;
    open_text(&f, mysql8, "CREATE FOO 'a;b'; USE b;");
    assert_true(mysql_reader_next(&f.r, &stmt));
    assert_int_equal(stmt->kind, MYSQL_STMT_USE);
    assert_true(f.r.failed);
    close_text(&f);
}

static void test_depth(void **state)
{
    (void)state;
    enum { DEEP = 5000 };
    Buf text = {0};
    buf_puts(&text, "CREATE VIEW v AS SELECT ");
    for (int i = 0; i < DEEP; i++)
        buf_putc(&text, '(');
    Fixture f;
    const MysqlStmt *stmt;
    open_text(&f, mysql8, buf_text(&text));
    assert_false(mysql_reader_next(&f.r, &stmt));
    close_text(&f);
    buf_cut(&text, strlen("CREATE VIEW v AS SELECT "));
    for (int i = 0; i < DEEP; i++)
        buf_puts(&text, "1+");
    buf_putc(&text, '1');
    open_text(&f, mysql8, buf_text(&text));
    assert_false(mysql_reader_next(&f.r, &stmt));
    close_text(&f);
    buf_free(&text);
}

/* INTERSECT binds tighter than the others; the server's words that view texts seldom have. */
static void test_queries(void **state)
{
    (void)state;
    check_expression("(select 1 union select 2 intersect select 3)", "(select 1 union select 2 intersect select 3)");
    check_expression("((select 1 union select 2) intersect select 3)", "((select 1 union select 2) intersect select 3)");
    check_expression("(select 1 except (select 2 union select 3))", "(select 1 except (select 2 union select 3))");
    check_expression(
        "(select nth_value(a, 2) from first respect nulls over w from t window w as (order by b))",
        "(select nth_value(`a`, 2) over `w` from `t` window `w` as (order by `b`))");
    check_expression("(select a from t order by a fetch first row only)", "(select `a` from `t` order by `a` limit 1)");
    check_expression("(select a from t order by a offset 1 row fetch next 2 rows with ties)",
                     "(select `a` from `t` order by `a` offset 1 rows fetch next 2 rows with ties)");
    check_expression("column_get(a, 'x' as char(5)) + {d '2020-01-01'} + interval 1 sql_tsi_day",
                     "column_get(`a`, 'x' as char(5)) + date '2020-01-01' + interval 1 day");
}

/* A string may hold a NUL, a name may not. */
static void test_nul_bytes(void **state)
{
    (void)state;
#define TEXT(text) {text, sizeof text - 1}
    static const struct {
        const char *at;
        size_t len;
    } texts[] = {
        TEXT("CREATE TABLE `a\0b` (id int)"),   TEXT("CREATE TABLE t (`a\0b` int)"),
        TEXT("CREATE VIEW v AS SELECT 1 `\0`"), TEXT("CREATE VIEW v AS SELECT 1 '\0'"),
        TEXT("CREATE TABLE a\0b (id int)"),
    };
#undef TEXT
    Fixture f;
    const MysqlStmt *stmt;
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        open_bytes(&f, mysql8, texts[i].at, texts[i].len);
        while (mysql_reader_next(&f.r, &stmt))
            ;
        assert_true(f.diag.errors > 0);
        close_text(&f);
    }
    static const char value[] = "CREATE VIEW v AS SELECT 'a\0b' AS c";
    open_bytes(&f, mysql8, value, sizeof value - 1);
    assert_true(mysql_reader_next(&f.r, &stmt));
    close_text(&f);
}

/* ---- the tree of a table ------------------------------------------------------------------------------- */

static void test_table(void **state)
{
    (void)state;
    Fixture f;
    const MysqlStmt *stmt;
    open_text(&f, mysql8,
              "-- about t\nCREATE TABLE IF NOT EXISTS d.t (a varchar(3) NOT NULL DEFAULT ('x') "
              "COMMENT 'c', "
              "CONSTRAINT k FOREIGN KEY (a) REFERENCES u (b(2)) ON DELETE CASCADE) ENGINE=InnoDB, "
              "CHARSET utf8mb4");
    assert_true(mysql_reader_next(&f.r, &stmt));
    const MysqlCreateTable *t = (MysqlCreateTable *)stmt;
    assert_true(stmt->if_not_exists);
    assert_int_equal(f.r.comment, 0);
    assert_int_equal(stmt->offset, strlen("-- about t\n"));
    assert_string_equal(t->name->schema, "d");
    assert_int_equal(t->columns.count, 1);
    assert_string_equal(t->columns.first->type->text, "varchar");
    assert_true(mysql_option(&t->columns.first->options, MYSQL_OPT_DEFAULT)->flag);
    assert_string_equal(mysql_option(&t->columns.first->options, MYSQL_OPT_COMMENT)->text, "c");
    assert_string_equal(t->keys.first->constraint_name, "k");
    assert_int_equal(t->keys.first->on_delete, MYSQL_ACTION_CASCADE);
    assert_string_equal(t->keys.first->ref_parts.first->length, "2");
    assert_string_equal(mysql_option(&t->options, MYSQL_OPT_ENGINE)->text, "InnoDB");
    assert_string_equal(mysql_option(&t->options, MYSQL_OPT_CHARSET)->text, "utf8mb4");
    close_text(&f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_precedence),
        cmocka_unit_test(test_modes),
        cmocka_unit_test(test_literals),
        cmocka_unit_test(test_functions),
        cmocka_unit_test(test_ends),
        cmocka_unit_test(test_bodies),
        cmocka_unit_test(test_blocks),
        cmocka_unit_test(test_bodies_of_dumps),
        cmocka_unit_test(test_session),
        cmocka_unit_test(test_messages),
        cmocka_unit_test(test_recovery),
        cmocka_unit_test(test_depth),
        cmocka_unit_test(test_table),
        cmocka_unit_test(test_nul_bytes),
        cmocka_unit_test(test_queries),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
