/* test_model.c: schemas built by hand: names, attributes, users; what differs; the order of
 * steps. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "model/diff.h"
#include "model/order.h"

typedef struct Model {
    Diag diag;
    Context cx;
    Schema *old, *new;
} Model;

static int open_model(void **state)
{
    Model *m = xmalloc(sizeof *m);
    *m = (Model){0};
    context_open(&m->cx, &m->diag);
    m->old = schema_new(&m->cx);
    m->new = schema_new(&m->cx);
    *state = m;
    return 0;
}

static int close_model(void **state)
{
    Model *m = *state;
    schema_free(m->old);
    schema_free(m->new);
    context_close(&m->cx);
    free(m);
    return 0;
}

static Object *add(Schema *s, Kind kind, Object *parent, const char *name)
{
    return schema_add(s, kind, parent, str_intern(s->cx->strings, name), NULL, LOC_NONE);
}

static Str text(const Model *m, const char *s)
{
    return str_intern(m->cx.strings, s);
}

/* ---- schema ----------------------------------------------------------------------------- */

static void test_names(void **state)
{
    Model *m = *state;
    Object *shop = add(m->old, KIND_SCHEMA, NULL, "shop"),
           *other = add(m->old, KIND_SCHEMA, NULL, "other");
    Object *orders = add(m->old, KIND_TABLE, shop, "orders"),
           *id = add(m->old, KIND_COLUMN, orders, "id");
    Object *index = add(m->old, KIND_INDEX, orders, "by_id");
    assert_ptr_equal(schema_global(m->old, KIND_SCHEMA, text(m, "shop")), shop);
    assert_ptr_equal(schema_relation(m->old, shop, text(m, "orders")), orders);
    assert_ptr_equal(schema_relation(m->old, shop, text(m, "by_id")), index);
    assert_null(schema_relation(m->old, other, text(m, "orders")));
    assert_ptr_equal(schema_child(m->old, KIND_COLUMN, orders, text(m, "id")), id);
    assert_ptr_equal(object_schema(id), shop);

    schema_rename(m->old, orders, text(m, "sales"));
    assert_null(schema_relation(m->old, shop, text(m, "orders")));
    assert_ptr_equal(schema_relation(m->old, shop, text(m, "sales")), orders);
    schema_move(m->old, orders, other);
    assert_ptr_equal(schema_relation(m->old, other, text(m, "sales")), orders);
    assert_ptr_equal(schema_relation(m->old, other, text(m, "by_id")), index);
    assert_null(schema_relation(m->old, shop, text(m, "by_id")));

    schema_remove(m->old, orders);
    assert_true(orders->removed && id->removed && index->removed);
    assert_null(schema_relation(m->old, other, text(m, "sales")));
    assert_null(schema_relation(m->old, other, text(m, "by_id")));
}

static void test_attributes(void **state)
{
    Model *m = *state;
    Object *shop = add(m->old, KIND_SCHEMA, NULL, "shop"),
           *orders = add(m->old, KIND_TABLE, shop, "orders");
    object_set_str(m->old, orders, ATTR_COMMENT, text(m, "all"));
    object_set_flag(m->old, orders, ATTR_ROW_SECURITY, true);
    assert_string_equal(object_str(orders, ATTR_COMMENT), "all");
    assert_true(object_flag(orders, ATTR_ROW_SECURITY));
    object_set_flag(m->old, orders, ATTR_ROW_SECURITY, false);
    object_set_str(m->old, orders, ATTR_COMMENT, NULL);
    assert_int_equal(orders->attr_count, 0);
    assert_false(object_has(orders, ATTR_COMMENT));
}

static void test_options(void **state)
{
    Model *m = *state;
    Object *shop = add(m->old, KIND_SCHEMA, NULL, "shop"),
           *orders = add(m->old, KIND_TABLE, shop, "orders");
    assert_int_equal(object_list(orders, ATTR_OPTIONS)->len, 0);
    object_set_option(m->old, orders, ATTR_OPTIONS, text(m, "fillfactor"), text(m, "70"));
    object_set_option(m->old, orders, ATTR_OPTIONS, text(m, "autovacuum_enabled"), text(m, "off"));
    object_set_option(m->old, orders, ATTR_OPTIONS, text(m, "fillfactor"), text(m, "80"));
    const StrList *options = object_list(orders, ATTR_OPTIONS);
    assert_int_equal(options->len, 2);
    assert_string_equal(options->at[0], "autovacuum_enabled=off");
    assert_string_equal(options->at[1], "fillfactor=80");
    object_reset_option(m->old, orders, ATTR_OPTIONS, text(m, "fillfactor"));
    object_reset_option(m->old, orders, ATTR_OPTIONS, text(m, "autovacuum_enabled"));
    assert_false(object_has(orders, ATTR_OPTIONS));
}

static void test_types_and_users(void **state)
{
    Model *m = *state;
    Object *shop = add(m->old, KIND_SCHEMA, NULL, "shop"),
           *state_type = add(m->old, KIND_ENUM, shop, "state");
    Object *orders = add(m->old, KIND_TABLE, shop, "orders"),
           *column = add(m->old, KIND_COLUMN, orders, "state");
    Object *sequence = add(m->old, KIND_SEQUENCE, shop, "numbers");
    const TypeRef *type = schema_type(m->old, state_type, text(m, "[]"));
    assert_ptr_equal(schema_type(m->old, state_type, text(m, "[]")), type);
    assert_ptr_not_equal(schema_type(m->old, state_type, text(m, "")), type);
    object_set_type(m->old, column, ATTR_TYPE, type);
    object_set_ref(m->old, sequence, ATTR_OWNED_BY, column);

    ObjectVec users = {0};
    object_users(state_type, &users);
    assert_int_equal(users.len, 1);
    assert_ptr_equal(users.at[0], column);
    users.len = 0;
    object_users(column, &users);
    assert_int_equal(users.len, 1);
    assert_ptr_equal(users.at[0], sequence);
    users.len = 0;
    object_set_ref(m->old, sequence, ATTR_OWNED_BY, NULL);
    object_users(column, &users);
    assert_int_equal(users.len, 0);
    vec_free(&users);
}

static void test_constraint_names(void **state)
{
    Model *m = *state;
    Object *shop = add(m->old, KIND_SCHEMA, NULL, "shop");
    Object *a = add(m->old, KIND_TABLE, shop, "a"), *b = add(m->old, KIND_TABLE, shop, "b");
    Object *first = add(m->old, KIND_CONSTRAINT, a, "positive"),
           *second = add(m->old, KIND_CONSTRAINT, b, "positive");
    assert_true(schema_constraint_name_taken(m->old, shop, text(m, "positive")));
    schema_remove(m->old, first);
    assert_ptr_equal(schema_constraint_named(m->old, shop, text(m, "positive")), second);
    schema_remove(m->old, second);
    assert_false(schema_constraint_name_taken(m->old, shop, text(m, "positive")));
}

/* ---- diff ------------------------------------------------------------------------------- */

/* shop.orders with a column, commented. */
static Object *build(Schema *s, const char *comment)
{
    Object *orders = add(s, KIND_TABLE, add(s, KIND_SCHEMA, NULL, "shop"), "orders");
    object_set_ref(s, add(s, KIND_SEQUENCE, orders->parent, "numbers"), ATTR_OWNED_BY,
                   add(s, KIND_COLUMN, orders, "id"));
    object_set_str(s, orders, ATTR_COMMENT, str_intern(s->cx->strings, comment));
    return orders;
}

static void test_diff_same(void **state)
{
    Model *m = *state;
    Object *old = build(m->old, "all"), *new = build(m->new, "all");
    assert_false(diff_schemas(&pg_rules, m->old, m->new, NULL));
    assert_ptr_equal(old->twin, new);
    assert_ptr_equal(new->first->twin, old->first);
    object_set_str(m->old, old, ATTR_OWNER, text(m, "clerk"));
    assert_false(diff_schemas(&pg_rules, m->old, m->new, NULL)); /* NEW does not tell the owner */
}

static void test_diff_attributes(void **state)
{
    Model *m = *state;
    Object *old = build(m->old, "all"), *new = build(m->new, "some");
    bool changed[ATTR_COUNT] = {0};
    assert_true(diff_schemas(&pg_rules, m->old, m->new, NULL));
    assert_true(diff_object(&pg_rules, m->old, old, m->new, new, changed));
    for (int id = 0; id < ATTR_COUNT; id++)
        assert_int_equal(changed[id], id == ATTR_COMMENT);
}

static void test_diff_objects(void **state)
{
    Model *m = *state;
    build(m->old, "all");
    Object *new = build(m->new, "all");
    Object *more = add(m->new, KIND_COLUMN, new, "note");
    char *said = NULL;
    size_t len = 0;
    Diag out = {.out = open_memstream(&said, &len)};
    assert_true(diff_schemas(&pg_rules, m->old, m->new, &out));
    assert_true(diff_schemas(&pg_rules, m->new, m->old, &out));
    fclose(out.out);
    assert_null(more->twin);
    assert_string_equal(said, "dumpdiff: note: column \"orders.note\" is missing\n"
                              "dumpdiff: note: column \"orders.note\" is left over\n");
    free(said);
}

/* ---- order ------------------------------------------------------------------------------ */

static Step step_for(Model *m, StepOp op, const char *name)
{
    Object *o = add(op == STEP_DROP ? m->old : m->new, KIND_TABLE, NULL, name);
    return (Step){.op = op, .old = op == STEP_DROP ? o : NULL, .new = op == STEP_DROP ? NULL : o};
}

static void assert_order(Step *const *steps, size_t count, const char *expected)
{
    char got[100] = "";
    for (size_t i = 0; i < count; i++) {
        strcat(got, i ? " " : "");
        strcat(got, step_object(steps[i])->name);
    }
    assert_string_equal(got, expected);
}

static void sort_three(Model *m, Step *steps, bool expected, const char *order)
{
    StepVec list = {0};
    for (size_t i = 0; i < 3; i++)
        vec_push(&list, &steps[i]);
    assert_int_equal(order_steps(&list, &m->diag), expected);
    if (expected)
        assert_order(list.at, list.len, order);
    vec_free(&list);
    for (size_t i = 0; i < 3; i++)
        vec_free(&steps[i].later);
}

static void test_order_by_name_and_need(void **state)
{
    Model *m = *state;
    Step free_ones[] = {step_for(m, STEP_CREATE, "c"), step_for(m, STEP_DROP, "z"),
                        step_for(m, STEP_CREATE, "b")};
    sort_three(m, free_ones, true, "z b c");
    Step bound[] = {step_for(m, STEP_CREATE, "d"), step_for(m, STEP_CREATE, "e"),
                    step_for(m, STEP_CREATE, "f")};
    order_add(&bound[2], &bound[0], NEED_HARD);
    order_add(&bound[0], &bound[0], NEED_HARD);
    order_add(NULL, &bound[0], NEED_HARD);
    sort_three(m, bound, true, "e f d");
}

/* d waits, behind a gate, for e and f; a gate that waits for nothing holds nobody up. */
static void test_order_gates(void **state)
{
    Model *m = *state;
    Step steps[] = {step_for(m, STEP_CREATE, "d"), step_for(m, STEP_CREATE, "e"),
                    step_for(m, STEP_CREATE, "f"), step_for(m, STEP_ALTER, "a"),
                    step_for(m, STEP_ALTER, "b")};
    StepVec list = {0};
    for (size_t i = 0; i < 5; i++)
        vec_push(&list, &steps[i]);
    steps[3].is_gate = steps[4].is_gate = true;
    order_add(&steps[1], &steps[3], NEED_HARD);
    order_add(&steps[2], &steps[3], NEED_HARD);
    order_add(&steps[3], &steps[0], NEED_HARD);
    order_add(&steps[4], &steps[1], NEED_HARD);
    assert_true(order_steps(&list, &m->diag));
    assert_order(list.at, list.len, "e f d");
    vec_free(&list);
    for (size_t i = 0; i < 5; i++)
        vec_free(&steps[i].later);
}

static void test_order_cycles(void **state)
{
    Model *m = *state;
    Step soft[] = {step_for(m, STEP_CREATE, "a"), step_for(m, STEP_CREATE, "b"),
                   step_for(m, STEP_CREATE, "c")};
    order_add(&soft[0], &soft[1], NEED_HARD);
    order_add(&soft[1], &soft[2], NEED_HARD);
    order_add(&soft[2], &soft[0], NEED_CHECKED);
    sort_three(m, soft, true, "a b c");
    assert_true(soft[0].bare_bodies);
    assert_false(soft[1].bare_bodies);

    Step hard[] = {step_for(m, STEP_CREATE, "d"), step_for(m, STEP_CREATE, "e"),
                   step_for(m, STEP_CREATE, "f")};
    order_add(&hard[0], &hard[1], NEED_HARD);
    order_add(&hard[1], &hard[0], NEED_HARD);
    sort_three(m, hard, false, NULL);
    assert_int_equal(m->diag.errors, 1);
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, open_model, close_model)
    const struct CMUnitTest tests[] = {
        TEST(test_names),
        TEST(test_attributes),
        TEST(test_options),
        TEST(test_types_and_users),
        TEST(test_constraint_names),
        TEST(test_diff_same),
        TEST(test_diff_attributes),
        TEST(test_diff_objects),
        TEST(test_order_by_name_and_need),
        TEST(test_order_gates),
        TEST(test_order_cycles),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
