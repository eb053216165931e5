/* test_mysql_charset.c: what a character set's name means to a server. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "model/mysql_charset.h"

static const MysqlTarget mysql57 = {MYSQL_FLAVOR_MYSQL, 50799},
                         mysql80 = {MYSQL_FLAVOR_MYSQL, 80099};
static const MysqlTarget maria1011 = {MYSQL_FLAVOR_MARIADB, 101199},
                         maria118 = {MYSQL_FLAVOR_MARIADB, 110899};

static Interner *open_strings(void **state)
{
    Arena *arena = arena_new();
    *state = arena;
    return str_interner_new(arena);
}

static void close_strings(void **state, Interner *in)
{
    str_interner_free(in);
    arena_free(*state);
}

static void test_default_collations(void **state)
{
    Interner *in = open_strings(state);
    assert_string_equal(mysql_default_collation(in, mysql57, "utf8mb4"), "utf8mb4_general_ci");
    assert_string_equal(mysql_default_collation(in, mysql80, "utf8mb4"), "utf8mb4_0900_ai_ci");
    assert_string_equal(mysql_default_collation(in, maria1011, "utf8mb4"), "utf8mb4_general_ci");
    assert_string_equal(mysql_default_collation(in, maria118, "utf8mb4"), "utf8mb4_uca1400_ai_ci");
    assert_string_equal(mysql_default_collation(in, maria118, "latin1"), "latin1_swedish_ci");
    assert_string_equal(mysql_server_collation(in, mysql57), "latin1_swedish_ci");
    assert_null(mysql_default_collation(in, mysql80, "klingon"));
    close_strings(state, in);
}

static void test_old_name_of_utf8mb3(void **state)
{
    Interner *in = open_strings(state);
    assert_string_equal(mysql_charset_named(in, "utf8"), "utf8mb3");
    assert_string_equal(mysql_collation_named(in, str_intern(in, "utf8_bin"), NULL), "utf8mb3_bin");
    assert_string_equal(mysql_charset_sql(in, mysql57, "utf8mb3_bin"), "utf8_bin");
    assert_string_equal(mysql_charset_sql(in, mysql80, "utf8mb3_bin"), "utf8mb3_bin");
    assert_string_equal(mysql_charset_of(in, "utf8mb3_general_ci"), "utf8mb3");
    assert_int_equal(mysql_charset_width("utf8mb3"), 3);
    close_strings(state, in);
}

static void test_collation_without_set(void **state)
{
    Interner *in = open_strings(state);
    assert_string_equal(mysql_collation_named(in, str_intern(in, "uca1400_as_cs"), "utf8mb4"),
                        "utf8mb4_uca1400_as_cs");
    assert_string_equal(mysql_binary_collation(in, "latin1"), "latin1_bin");
    assert_string_equal(mysql_binary_collation(in, "binary"), "binary");
    close_strings(state, in);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_default_collations),
        cmocka_unit_test(test_old_name_of_utf8mb3),
        cmocka_unit_test(test_collation_without_set),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
