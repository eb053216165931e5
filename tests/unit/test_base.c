/* test_base.c: arena, interned strings, map, growable text and vectors, places in a source. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/diag.h"
#include "base/map.h"
#include "base/str.h"
#include "base/vec.h"

static void test_arena(void **state)
{
    (void)state;
    Arena *a = arena_new();
    for (size_t size = 1; size < 300000; size = size * 3 + 1) {
        char *p = arena_alloc(a, size);
        assert_int_equal((uintptr_t)p % _Alignof(max_align_t), 0);
        assert_int_equal(p[0], 0);
        assert_int_equal(p[size - 1], 0);
        memset(p, 'x', size);
    }
    assert_string_equal(arena_strndup(a, "abcdef", 3), "abc");
    assert_true(arena_used(a) > 300000);
    arena_free(a);
    arena_free(NULL);
}

/* What was cleared is zeroed when it is handed out again, and leaves the arena around it alone. */
static void test_scratch(void **state)
{
    (void)state;
    Arena *a = arena_new(), *scratch = arena_scratch(a);
    char *kept = arena_strndup(a, "kept", 4);
    assert_ptr_equal(arena_scratch(a), scratch);
    assert_ptr_not_equal(arena_scratch(scratch), scratch);
    arena_clear(scratch);
    for (int round = 0; round < 3; round++) {
        for (size_t size = 1; size < 1000000; size *= 10) {
            char *p = arena_alloc(scratch, size);
            for (size_t i = 0; i < size; i++)
                assert_int_equal(p[i], 0);
            memset(p, 'x', size);
        }
        assert_true(arena_used(scratch) > 100000);
        arena_clear(scratch);
        assert_int_equal(arena_used(scratch), 0);
    }
    assert_string_equal(kept, "kept");
    assert_true(arena_used(a) < 100);
    arena_free(a);
}

static void test_interner(void **state)
{
    (void)state;
    Arena *a = arena_new();
    Interner *in = str_interner_new(a);
    char copy[] = "orders";
    assert_ptr_equal(str_intern(in, "orders"), str_intern(in, copy));
    assert_ptr_equal(str_intern_n(in, "orders_items", 6), str_intern(in, "orders"));
    assert_ptr_equal(str_format(in, "%s_%d", "t", 7), str_intern(in, "t_7"));
    assert_ptr_not_equal(str_intern(in, ""), str_intern(in, "x"));
    assert_null(str_intern(in, NULL));
    Str first = str_format(in, "name%d", 0);
    for (int i = 1; i < 20000; i++)
        str_format(in, "name%d", i);
    assert_ptr_equal(str_format(in, "name%d", 0), first);
    char big[2000];
    memset(big, 'y', sizeof big - 1);
    big[sizeof big - 1] = '\0';
    assert_ptr_equal(str_format(in, "%s", big), str_intern(in, big));
    str_interner_free(in);
    arena_free(a);
}

static void test_map(void **state)
{
    (void)state;
    Map m = {0};
    static int values[1000];
    assert_null(map_get(&m, 5));
    for (size_t i = 0; i < 1000; i++)
        map_put(&m, i * 64, &values[i]);
    for (size_t i = 0; i < 1000; i++)
        assert_ptr_equal(map_get(&m, i * 64), &values[i]);
    map_put(&m, 64, NULL);
    assert_null(map_get(&m, 64));
    assert_ptr_equal(map_get(&m, 128), &values[2]);
    map_free(&m);
}

static void test_buf(void **state)
{
    (void)state;
    Buf b = {0};
    assert_string_equal(buf_text(&b), "");
    buf_puts(&b, "a");
    buf_putc(&b, 'b');
    buf_printf(&b, "%0600d", 7);
    assert_int_equal(b.len, 602);
    assert_int_equal(b.text[601], '7');
    buf_cut(&b, 2);
    buf_add(&b, "c\0d", 3);
    assert_int_equal(b.len, 5);
    assert_memory_equal(b.text, "abc\0d", 6);
    buf_free(&b);
    assert_int_equal(b.len, 0);
}

static void test_vec(void **state)
{
    (void)state;
    Arena *a = arena_new();
    VEC(size_t) v = {0}, w = {0};
    for (size_t i = 0; i < 1000; i++) {
        vec_push(&v, i);
        vec_push_in(a, &w, i * 2);
    }
    assert_int_equal(v.len, 1000);
    assert_int_equal(v.at[999], 999);
    assert_int_equal(w.at[999], 1998);
    vec_free(&v);
    assert_int_equal(v.len, 0);
    arena_free(a);
}

static void check_place(const char *text, size_t offset, size_t line, size_t column)
{
    Source source = {.name = "test.sql", .text = text, .len = strlen(text)};
    size_t l, c;
    loc_line_column((Loc){&source, offset}, &l, &c);
    assert_int_equal(l, line);
    assert_int_equal(c, column);
}

static void test_places(void **state)
{
    (void)state;
    check_place("", 0, 1, 1);
    check_place("abc", 2, 1, 3);
    check_place("a\nbc\n", 3, 2, 2);
    check_place("a\nbc\n", 5, 3, 1);
    check_place("\xc3\xa9\xc3\xa9x", 4, 1, 3);
}

static void test_message(void **state)
{
    (void)state;
    char output[300] = "";
    FILE *out = fmemopen(output, sizeof output, "w");
    Diag diag = {.out = out, .max_errors = 1};
    Source source = {.name = "shop.sql", .text = "a\nALTER TABLE orders\n", .len = 21};
    diag_error(&diag, (Loc){&source, 14}, "no table \"%s\"", "orders");
    diag_error(&diag, (Loc){&source, 0}, "not shown");
    diag_warning(&diag, (Loc){0}, "everywhere");
    fclose(out);
    assert_string_equal(output, "shop.sql:2:13: error: no table \"orders\"\n"
                                "    2 | ALTER TABLE orders\n"
                                "      |             ^\n"
                                "dumpdiff: warning: everywhere\n");
    assert_int_equal(diag.errors, 2);
    assert_int_equal(diag.warnings, 1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_arena), cmocka_unit_test(test_scratch),
        cmocka_unit_test(test_interner), cmocka_unit_test(test_map),
        cmocka_unit_test(test_buf),   cmocka_unit_test(test_vec),
        cmocka_unit_test(test_places), cmocka_unit_test(test_message),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
