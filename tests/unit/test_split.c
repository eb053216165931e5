/* test_split.c: where statements begin and end. A test is a text and what comes out of it, the
 * chunks one in a line: S statement, D data, P psql line. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "base/buf.h"
#include "parser/pg_split.h"

typedef struct Split {
    Buf chunks;
    int errors;
    bool failed;
} Split;

static Split split_bytes(const char *text, size_t len, bool escape_strings)
{
    Diag diag = {0};
    Source source = {.name = "test.sql", .text = text, .len = len};
    PgSplitter sp = {.source = &source, .diag = &diag, .escape_strings = escape_strings};
    Split result = {0};
    for (PgChunk c; pg_split_next(&sp, &c);)
        buf_printf(&result.chunks, "%s%c:%.*s", result.chunks.len ? "\n" : "", "SDP"[c.kind], (int)c.len,
                   text + c.offset);
    result.errors = diag.errors;
    result.failed = sp.failed;
    return result;
}

static void check(const char *text, const char *expected)
{
    Split result = split_bytes(text, strlen(text), false);
    assert_string_equal(buf_text(&result.chunks), expected);
    assert_false(result.failed);
    buf_free(&result.chunks);
}

/* The text ends in an error, whose caret stands below byte `offset`. */
static void check_error(const char *text, size_t len, size_t line, size_t column,
                        const char *message)
{
    char output[1000] = "";
    FILE *out = fmemopen(output, sizeof output, "w");
    Diag diag = {.out = out};
    Source source = {.name = "test.sql", .text = text, .len = len};
    PgSplitter sp = {.source = &source, .diag = &diag};
    for (PgChunk c; pg_split_next(&sp, &c);)
        ;
    fclose(out);
    char expected[200];
    snprintf(expected, sizeof expected, "test.sql:%zu:%zu: error: %s", line, column, message);
    assert_true(sp.failed);
    assert_int_equal(diag.errors, 1);
    assert_memory_equal(output, expected, strlen(expected));
}

static void test_plain(void **state)
{
    (void)state;
    check("", "");
    check(" \n\t;;; -- only a comment", "");
    check("a; b;\nc", "S:a\nS:b\nS:c");
    check("\xef\xbb\xbf" "a;", "S:a");
    check("a\r\n;\r\nb \r\n;\r\n", "S:a\nS:b");
    check("(select 1);", "S:(select 1)");
}

static void test_strings(void **state)
{
    (void)state;
    check("a 'x;y''z;'; b", "S:a 'x;y''z;'\nS:b");
    check("a 'x\\'; b", "S:a 'x\\'\nS:b");
    check("a E'x\\';'; b", "S:a E'x\\';'\nS:b");
    check("a E'x\\\\'; b", "S:a E'x\\\\'\nS:b");
    check("a E'x'';'; b", "S:a E'x'';'\nS:b");
    check("a E'x'\n-- and\n 'y\\';'; b", "S:a E'x'\n-- and\n 'y\\';'\nS:b");
    check("a U&'\\0041;\\'; b", "S:a U&'\\0041;\\'\nS:b");
    check("a name'x\\'; b", "S:a name'x\\'\nS:b");
    check("\"a;\"\"b\"; c", "S:\"a;\"\"b\"\nS:c");
}

static void test_escape_strings(void **state)
{
    (void)state;
    const char *text = "a 'x\\';'; b";
    Split result = split_bytes(text, strlen(text), true);
    assert_string_equal(buf_text(&result.chunks), "S:a 'x\\';'\nS:b");
    buf_free(&result.chunks);
}

static void test_dollar_quotes(void **state)
{
    (void)state;
    check("a $$ ; ' $x$ $$; b", "S:a $$ ; ' $x$ $$\nS:b");
    check("a $x$ ; $$ ; $x$; b", "S:a $x$ ; $$ ; $x$\nS:b");
    check("a $1; b", "S:a $1\nS:b");
    check("a x$y$z; b$y$; c", "S:a x$y$z\nS:b$y$\nS:c");
    check("a $x1$;$x1$;", "S:a $x1$;$x1$");
}

static void test_comments(void **state)
{
    (void)state;
    check("a -- ;\n; b", "S:a -- ;\nS:b");
    check("a /* ; /* ; */ ; */; b", "S:a /* ; /* ; */ ; */\nS:b");
    check("a /*/ ; */; b", "S:a /*/ ; */\nS:b");
    check("a - -1; b / c", "S:a - -1\nS:b / c");
    check("-- x\r;a", "S:a");
}

static void test_nested_statements(void **state)
{
    (void)state;
    check("CREATE RULE r AS ON INSERT TO t DO (a; b); c", "S:CREATE RULE r AS ON INSERT TO t DO (a; b)\nS:c");
    check("create function f() begin atomic select case when a then b end; x; end; c",
          "S:create function f() begin atomic select case when a then b end; x; end\nS:c");
    check("create function f() begin atomic select 1 as end; select t.end; end; c",
          "S:create function f() begin atomic select 1 as end; select t.end; end\nS:c");
    check("create function f() begin atomic select case when a then b end as \"case\"; end; c",
          "S:create function f() begin atomic select case when a then b end as \"case\"; end\nS:c");
    check("create table t (begin int, atomic int); c", "S:create table t (begin int, atomic int)\nS:c");
    check("BEGIN; a; END; b", "S:BEGIN\nS:a\nS:END\nS:b");
}

static void test_data(void **state)
{
    (void)state;
    check("INSERT INTO t VALUES ('a;'); b", "D:INSERT INTO t VALUES ('a;')\nS:b");
    check("COPY t (a) FROM stdin;\n1;'\n\\.x\n\\.\nb;", "D:COPY t (a) FROM stdin\nS:b");
    check("COPY t FROM STDIN;\r\n1\r\n\\.\r\nb;", "D:COPY t FROM STDIN\nS:b");
    check("COPY t FROM stdin;\n\\.\nb;", "D:COPY t FROM stdin\nS:b");
    check("COPY t FROM stdin;\n1\n2", "D:COPY t FROM stdin");
    check("COPY t FROM 'f'; b;", "D:COPY t FROM 'f'\nS:b");
    check("COPY (SELECT a FROM stdin) TO 'f'; b;", "D:COPY (SELECT a FROM stdin) TO 'f'\nS:b");
    check("\\copy t from stdin\n1;\n\\.\nb", "D:\\copy t from stdin\nS:b");
    check("\\copy t from 'f'\nb", "D:\\copy t from 'f'\nS:b");
}

/* The line that ends the rows may lie across the cut between two slices of them. */
static void test_much_data(void **state)
{
    (void)state;
    enum { SLICE = 1 << 22 };
    static const char head[] = "COPY t FROM stdin;\n", tail[] = "\n\\.\nb;";
    for (size_t rows = SLICE - 6; rows < SLICE + 3; rows++) {
        size_t len = strlen(head) + rows + strlen(tail);
        char *text = test_malloc(len + 1);
        memset(text, 'x', len);
        memcpy(text, head, strlen(head));
        memcpy(text + len - strlen(tail), tail, strlen(tail) + 1);
        Diag diag = {0};
        Source source = {.name = "test.sql", .text = text, .len = len};
        PgSplitter sp = {.source = &source, .diag = &diag};
        PgChunk c;
        assert_true(pg_split_next(&sp, &c));
        assert_true(pg_split_next(&sp, &c));
        assert_int_equal(c.offset, len - 2);
        assert_false(pg_split_next(&sp, &c));
        test_free(text);
    }
}

static void test_psql(void **state)
{
    (void)state;
    check("\\restrict aB3\na;\n\\unrestrict aB3\n", "P:\\restrict aB3\nS:a\nP:\\unrestrict aB3");
    check("\\d shop.*\na", "P:\\d shop.*\nS:a");
    check("a;\n\\q\nb;", "S:a\nP:\\q");
    check("\\connect shop\n\\.\n\\set x ';'\na", "P:\\connect shop\nP:\\.\nP:\\set x ';'\nS:a");
}

static void test_errors(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        size_t line, column;
        const char *message;
    } errors[] = {
        {"a;\nb 'x", 2, 3, "unterminated string"},
        {"a E'x\\'", 1, 4, "unterminated string"},
        {"a \"x", 1, 3, "unterminated quoted name"},
        {"a;\n\n/* /* */", 3, 1, "unterminated comment"},
        {"a $x$ $y$", 1, 3, "unterminated dollar-quoted string"},
        {"\\i other.sql\n", 1, 1, "psql's \"\\i\" can't be followed"},
        {"select 1 \\g\n", 1, 10, "a psql command inside a statement can't be followed"},
    };
    for (size_t i = 0; i < sizeof errors / sizeof *errors; i++)
        check_error(errors[i].text, strlen(errors[i].text), errors[i].line, errors[i].column,
                    errors[i].message);
    check_error("a;b\0c;", 6, 1, 4, "the text holds a NUL byte");
}

/* The comment lines right above a statement belong to it. */
static void check_comment(const char *text, const char *expected)
{
    Diag diag = {0};
    Source source = {.name = "test.sql", .text = text, .len = strlen(text)};
    PgSplitter sp = {.source = &source, .diag = &diag};
    PgChunk c, last = {0};
    while (pg_split_next(&sp, &c))
        last = c;
    assert_int_equal(last.offset - last.comment, strlen(expected));
    assert_memory_equal(text + last.comment, expected, strlen(expected));
}

static void test_leading_comment(void **state)
{
    (void)state;
    check_comment("-- one\n/* two */\na", "-- one\n/* two */\n");
    check_comment("-- far\n\n-- near\na", "-- near\n");
    check_comment("-- far\n\na", "");
    check_comment("a; -- of a\nb", "");
    check_comment("a; -- of a\n-- of b\nb", "-- of b\n");
    check_comment("a", "");
}

static void test_words(void **state)
{
    (void)state;
    Diag diag = {0};
    const char *text = "CREATE TABLE t(); averyveryverylongwordindeed x; \"q\"; \\CONNECT x";
    Source source = {.name = "test.sql", .text = text, .len = strlen(text)};
    PgSplitter sp = {.source = &source, .diag = &diag};
    const char *words[] = {"create", "averyveryverylo", ""};
    PgChunk c;
    for (size_t i = 0; i < 3; i++) {
        assert_true(pg_split_next(&sp, &c));
        assert_string_equal(c.word, words[i]);
    }
    assert_true(pg_split_next(&sp, &c));
    assert_string_equal(c.word, "connect");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_plain),        cmocka_unit_test(test_strings),
        cmocka_unit_test(test_escape_strings), cmocka_unit_test(test_dollar_quotes),
        cmocka_unit_test(test_comments),     cmocka_unit_test(test_nested_statements),
        cmocka_unit_test(test_data),         cmocka_unit_test(test_psql),
        cmocka_unit_test(test_errors),       cmocka_unit_test(test_leading_comment),
        cmocka_unit_test(test_words),        cmocka_unit_test(test_much_data),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
