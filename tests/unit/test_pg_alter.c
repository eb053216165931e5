/* test_pg_alter.c: ALTER TABLE with one and many commands, and the difference of option lists. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "emit/pg_alter.h"
#include "model/schema_pg.h"
#include "tests/unit/pg_fixture.h"

typedef struct Fixture {
    Diag diag;
    Context cx;
    Plan plan;
    Buf out;
    Printer p;
    Object *table, *child;
} Fixture;

static Str str(Fixture *f, const char *text)
{
    return str_intern(f->cx.strings, text);
}

static int set_up(void **state)
{
    static Fixture f;
    f = (Fixture){0};
    context_open(&f.cx, &f.diag);
    f.plan.old = pg_schema_new(&f.cx);
    f.plan.new = pg_schema_new(&f.cx);
    Object *public = schema_global(f.plan.new, KIND_SCHEMA, str(&f, "public"));
    f.table = schema_add(f.plan.new, KIND_TABLE, public, str(&f, "Order"), NULL, LOC_NONE);
    f.child = schema_add(f.plan.new, KIND_TABLE, public, str(&f, "child"), NULL, LOC_NONE);
    f.p = (Printer){.out = &f.out, .cx = &f.cx, .plan = &f.plan};
    *state = &f;
    return 0;
}

static int tear_down(void **state)
{
    Fixture *f = *state;
    buf_free(&f->out);
    schema_free(f->plan.old);
    schema_free(f->plan.new);
    context_close(&f->cx);
    return 0;
}

static void test_one_command(void **state)
{
    Fixture *f = *state;
    PgAlter alter = pg_alter_table(&f->p, f->table);
    pg_alter_add(&alter, "ALTER COLUMN %s DROP NOT NULL", "x");
    pg_alter_end(&alter);
    assert_string_equal(buf_text(&f->out),
                        "ALTER TABLE public.\"Order\" ALTER COLUMN x DROP NOT NULL;\n");
}

static void test_long_command(void **state)
{
    Fixture *f = *state;
    PgAlter alter = pg_alter_table(&f->p, f->table);
    pg_alter_add(&alter, "ADD CONSTRAINT %s CHECK (%s)", "a_rather_long_name_of_a_check", "\"a\" > 1000");
    pg_alter_end(&alter);
    assert_string_equal(buf_text(&f->out), "ALTER TABLE public.\"Order\"\n"
                        "    ADD CONSTRAINT a_rather_long_name_of_a_check CHECK (\"a\" > 1000);\n");
}

static void test_many_commands(void **state)
{
    Fixture *f = *state;
    PgAlter alter = pg_alter_table(&f->p, f->table);
    pg_alter_add(&alter, "SET LOGGED");
    pg_alter_add(&alter, "NOT OF");
    pg_alter_end(&alter);
    assert_string_equal(buf_text(&f->out),
                        "ALTER TABLE public.\"Order\"\n    SET LOGGED,\n    NOT OF;\n");
}

static void test_nothing(void **state)
{
    Fixture *f = *state;
    PgAlter alter = pg_alter_table(&f->p, f->table);
    pg_alter_end(&alter);
    assert_string_equal(buf_text(&f->out), "");
}

/* ONLY parts the statement, but where the table has no heirs it means nothing. */
static void test_only(void **state)
{
    Fixture *f = *state;
    for (int with_heir = 0; with_heir < 2; with_heir++) {
        buf_cut(&f->out, 0);
        if (with_heir)
            pg_add_heir(f->plan.new, f->table, f->child);
        PgAlter alter = pg_alter_table(&f->p, f->table);
        pg_alter_add(&alter, "A");
        pg_alter_only(&alter, true);
        pg_alter_add(&alter, "B");
        pg_alter_end(&alter);
        assert_string_equal(buf_text(&f->out),
                            with_heir ? "ALTER TABLE public.\"Order\" A;\n"
                                        "ALTER TABLE ONLY public.\"Order\" B;\n"
                                      : "ALTER TABLE public.\"Order\"\n    A,\n    B;\n");
    }
}

static void test_options(void **state)
{
    Fixture *f = *state;
    Str old_items[] = {str(f, "autovacuum_enabled=off"), str(f, "fillfactor=70")};
    Str new_items[] = {str(f, "fillfactor=80"), str(f, "toast.autovacuum_enabled=off")};
    StrList old = {2, old_items}, new = {2, new_items};
    assert_string_equal(pg_options_set(&f->cx, &old, &new),
                        "SET (fillfactor=80, toast.autovacuum_enabled=off)");
    assert_string_equal(pg_options_reset(&f->cx, &old, &new), "RESET (autovacuum_enabled)");
    assert_null(pg_options_set(&f->cx, &old, &old));
    assert_null(pg_options_reset(&f->cx, &old, &old));
}

static void test_fdw_options(void **state)
{
    Fixture *f = *state;
    Str old_items[] = {str(f, "a=1"), str(f, "b=2"), str(f, "c=3")};
    Str new_items[] = {str(f, "b=it's"), str(f, "c=3"), str(f, "d=4")};
    StrList old = {3, old_items}, new = {3, new_items};
    assert_string_equal(pg_fdw_options_change(&f->cx, &old, &new),
                        "OPTIONS (SET b 'it''s', ADD d '4', DROP a)");
    assert_string_equal(pg_fdw_options_sql(&f->cx, &old), "OPTIONS (a '1', b '2', c '3')");
    assert_null(pg_fdw_options_change(&f->cx, &old, &old));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_one_command, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_long_command, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_many_commands, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_nothing, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_only, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_options, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_fdw_options, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, pg_fixture_open, pg_fixture_close);
}
