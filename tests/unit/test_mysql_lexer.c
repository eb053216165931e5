/* test_mysql_lexer.c: tokens of MySQL. A test is a text and its tokens, one blank between them. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "base/buf.h"
#include "grammar/mysql_grammar.h"
#include "parser/mysql_lexer.h"

typedef struct Setting {
    MysqlTarget target;
    unsigned modes;
    const char *delimiter;
} Setting;

static const Setting mysql8 = {{MYSQL_FLAVOR_MYSQL, 80036}, 0, ";"};
static const Setting mariadb = {{MYSQL_FLAVOR_MARIADB, 101106}, 0, ";"};

/* The texts of all tokens; "|" where the delimiter stood. Errors end it with "!". */
static void tokens(Buf *out, const Setting *setting, const char *text, size_t len)
{
    Diag diag = {0};
    Source source = {.name = "test.sql", .text = text, .len = len};
    Context cx;
    context_open(&cx, &diag);
    MysqlLexer lx = {.cx = &cx,
                     .source = &source,
                     .target = setting->target,
                     .modes = setting->modes,
                     .delimiter = setting->delimiter,
                     .delimiter_len = strlen(setting->delimiter),
                     .words = mysql_words_new(cx.arena, setting->target),
                     .cursor = text};
    for (;;) {
        MysqlToken t = mysql_lexer_next(&lx);
        if (!t.code && !lx.ended)
            break;
        buf_printf(out, "%s%.*s", out->len ? " " : "", t.code ? (int)t.len : 1,
                   t.code ? t.at : "|");
    }
    buf_puts(out, lx.failed ? " !" : "");
    context_close(&cx);
}

static void check_as(const Setting *setting, const char *text, const char *expected)
{
    Buf out = {0};
    tokens(&out, setting, text, strlen(text));
    assert_string_equal(buf_text(&out), expected);
    buf_free(&out);
}

static void check(const char *text, const char *expected)
{
    check_as(&mysql8, text, expected);
}

/* The code of the only token. */
static int code_of(const Setting *setting, const char *word)
{
    Arena *arena = arena_new();
    int code = mysql_words_find(mysql_words_new(arena, setting->target), word, strcspn(word, " ("),
                                word + strcspn(word, " ("));
    arena_free(arena);
    return code;
}

static void test_comments(void **state)
{
    (void)state;
    check("a -- b\nc", "a c");
    check("a --b", "a - - b");
    check("a--\n1", "a 1");
    check("a # b\nc", "a c");
    check("a /* b ; */ c", "a c");
    check("a /*+ hint */ c", "a c");
    check("a /* b", "a !");
}

static void test_versioned_comments(void **state)
{
    (void)state;
    check("a /*! b */ c", "a b c");
    check("a /*!80036 b */ c", "a b c");
    check("a /*!80037 b */ c", "a c");
    check("a /*!100301 b */ c", "a c");
    check("a /*M!100301 b */ c", "a c");
    check("/*!50003 CREATE*/ /*!50017 DEFINER=x*/;", "CREATE DEFINER = x |");
    check("/*!50003 a '*/' `*/` /* */ b -- */\nc */ d", "a '*/' `*/` b c d");
    check("/*!99999 a '*/' \" */ \" /* */ b -- */\nc */ d", "d");
    check("/*!50000 a /*!50001 b */ c */ d", "a b c d");
    check("/*!99999 it's */ d", " !");
    check("/*!800177777 a */", "");
    check("/*!0500037777 a */", "7777 a");
    check("*/", "* /");
}

static void test_versions_of_mariadb(void **state)
{
    (void)state;
    check_as(&mariadb, "/*!50699 a */ /*!50700 b */ /*!99999 c */ /*!100000 d */ /*!101106 e */ /*!101107 f */", "a d e");
    check_as(&mariadb, "/*M!50700 b */ /*M!101107 f */ /*M! g */", "b g");
    check_as(&mariadb, "/*M!999999\\- enable the sandbox mode */ x", "x");
}

static void test_strings(void **state)
{
    (void)state;
    check("'a''b' c", "'a''b' c");
    check("'a\\'b' c", "'a\\'b' c");
    check("'a' 'b' c", "'a' 'b' c");
    check("\"a\" 'b'", "\"a\" 'b'");
    check("x'4142' X'4' b'01' 0x4f 0b01 n'x'", "x'4142' X'4' b'01' 0x4f 0b01 n'x'");
    check("SET x=/*!80000 '+'*/ 'a';", "SET x = '+'*/ 'a' |");
    check_as(&mariadb, "SET x=/*!80000 '+'*/ 'a';", "SET x = 'a' |");
    check("'a", " !");
    check("`a", " !");
}

static void test_modes(void **state)
{
    (void)state;
    Setting setting = mysql8;
    setting.modes = MYSQL_MODE_NO_BACKSLASH_ESCAPES;
    check_as(&setting, "'a\\' b", "'a\\' b");
    setting.modes = MYSQL_MODE_ANSI_QUOTES;
    check_as(&setting, "\"a\"\"b\" 'x'", "\"a\"\"b\" 'x'");
}

static void test_numbers_and_names(void **state)
{
    (void)state;
    check("1 1.5 .5 1. 1e5 1.5e-3 1+2", "1 1.5 .5 1. 1e5 1.5e-3 1 + 2");
    check("1st 2x 0x_ 1_e $d a$b naïve", "1st 2x 0x_ 1_e $d a$b naïve");
    check("t.1st `t`.1st a.b.c", "t . 1st `t` . 1st a . b . c");
    check("`a``b`.c", "`a``b` . c");
    check("@a.b @@global.x root@127.0.0.1", "@ a.b @@ global . x root @ 127.0.0.1");
}

static void test_operators(void **state)
{
    (void)state;
    check("a:=b<=>c<>d!=e<<f>>g->h->>i&&j||k", "a := b <=> c <> d != e << f >> g -> h ->> i && j || k");
}

static void test_delimiters(void **state)
{
    (void)state;
    Setting setting = mysql8;
    setting.delimiter = "$$";
    check_as(&setting, "END$$ a; '$$' $$", "END | a ; '$$' |");
    setting.delimiter = ";;";
    check_as(&setting, "a; b;;c", "a ; b | c");
}

static void test_words(void **state)
{
    (void)state;
    static const Setting mysql57 = {{MYSQL_FLAVOR_MYSQL, 50744}, 0, ";"};
    assert_int_equal(code_of(&mysql8, "lateral"), MYSQL_T_LATERAL);
    assert_int_equal(code_of(&mysql57, "lateral"), MYSQL_T_NAME);
    assert_int_equal(code_of(&mariadb, "lateral"), MYSQL_T_NAME);
    assert_int_equal(code_of(&mysql8, "rank"), MYSQL_T_RESERVED);
    assert_int_equal(code_of(&mysql8, "rank("), MYSQL_T_FUNCTION_NAME);
    assert_int_equal(code_of(&mariadb, "rank"), MYSQL_T_NAME);
    assert_int_equal(code_of(&mysql8, "period FOR"), MYSQL_T_PERIOD);
    assert_int_equal(code_of(&mysql8, "period int"), MYSQL_T_NAME);
    assert_int_equal(code_of(&mysql8, "date '2020"), MYSQL_T_DATE_LITERAL);
    assert_int_equal(code_of(&mysql8, "date,"), MYSQL_T_NAME);
}

static void test_bytes(void **state)
{
    (void)state;
    Buf out = {0};
    tokens(&out, &mysql8, "a 'b\0c'", 7);
    assert_int_equal(out.len, strlen("a 'b")); /* printed up to the NUL */
    buf_cut(&out, 0);
    tokens(&out, &mysql8, "a \0 b", 5);
    assert_string_equal(buf_text(&out), "a !");
    buf_free(&out);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_comments),          cmocka_unit_test(test_versioned_comments),
        cmocka_unit_test(test_versions_of_mariadb), cmocka_unit_test(test_strings),
        cmocka_unit_test(test_modes),             cmocka_unit_test(test_numbers_and_names),
        cmocka_unit_test(test_operators),         cmocka_unit_test(test_delimiters),
        cmocka_unit_test(test_words),             cmocka_unit_test(test_bytes),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
