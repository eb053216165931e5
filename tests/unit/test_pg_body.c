/* test_pg_body.c: what the texts of functions name.
 *
 * A list of names: r a relation, t a type, f a function, ? a word that was only read; ! where
 * CREATE FUNCTION looks it up. */
#include "pg_fixture.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "model/pg_body.h"
#include "model/pg_tree.h"

typedef struct BodyCase {
    const char *head, *text, *names;
    bool all_columns;
} BodyCase;

static const char *print_names(const PgBody *body, char *out, size_t size)
{
    static const char letters[] = "rtf?";
    size_t len = 0;
    out[0] = '\0';
    for (size_t i = 0; i < body->names.len && len < size; i++) {
        const PgBodyName *n = &body->names.at[i];
        len += (size_t)snprintf(out + len, size - len, "%s%c%s %s%s%s", i ? ", " : "",
                                letters[n->kind], n->checked ? "!" : "", n->schema ? n->schema : "",
                                n->schema ? "." : "", n->name);
    }
    return out;
}

static void check(const Schema *s, void *context)
{
    const BodyCase *c = context;
    const Object *function = NULL;
    char names[2000];
    for (size_t i = 0; i < s->objects.len; i++)
        if (s->objects.at[i]->kind == KIND_FUNCTION)
            function = s->objects.at[i];
    const PgBody *body = pg_body(s, function);
    assert_string_equal(print_names(body, names, sizeof names), c->names);
    assert_int_equal(body->all_columns, c->all_columns);
    assert_ptr_equal(body, pg_body(s, function));
}

static void run(const BodyCase *cases, size_t count, const char *language)
{
    static const char schema[] =
        "SET check_function_bodies = off; CREATE SCHEMA shop; CREATE TYPE shop.mood AS ENUM "
        "('calm'); "
        "CREATE TABLE item (id int, name text); CREATE TABLE shop.bin (id int); "
        "CREATE TYPE pair AS (a int, b item); CREATE FUNCTION %s LANGUAGE %s AS $body$%s$body$;";
    for (size_t i = 0; i < count; i++) {
        char sql[4000];
        BodyCase c = cases[i];
        snprintf(sql, sizeof sql, schema, c.head, language, c.text);
        pg_use(sql, check, &c);
    }
}

static void test_sql(void **state)
{
    static const BodyCase cases[] = {
        {"f() RETURNS int", "SELECT 1", "", false},
        {"f() RETURNS int", "SELECT id FROM shop.bin b JOIN item USING (id)",
         "r! shop.bin, r! item", false},
        {"f() RETURNS int", "WITH a AS (SELECT g(x) FROM item) SELECT 1 FROM a", "f! g, r! item",
         false},
        {"f() RETURNS SETOF item", "SELECT * FROM item", "r! item", true},
        {"f() RETURNS void", "INSERT INTO item VALUES ('shop.mood'::shop.mood, 1::int)",
         "r! item, t! shop.mood", true},
        {"f() RETURNS bigint", "SELECT nextval('shop.ticket')", "f! nextval, ? shop, ? shop.ticket",
         false},
        {"f() RETURNS void", "TRUNCATE item; DELETE FROM shop.bin",
         "? truncate, ? item, r! shop.bin", false},
        {"f() RETURNS void", "CREATE TEMP TABLE x ()", "? create, ? temporary, ? table, ? x",
         false},
        {"f() RETURNS int", "SELECT 'item'", "", false},
        {"f() RETURNS int", "SELECT FROM FROM", "? select, ? from", false},
    };
    (void)state;
    run(cases, COUNT(cases), "sql");
}

static void test_plpgsql_statements(void **state)
{
    static const BodyCase cases[] = {
        {"f() RETURNS void", "BEGIN PERFORM g(id) FROM item; -- bin\nEND", "f g, r item", false},
        {"f(x int) RETURNS int", "DECLARE n int := g(); BEGIN x := h(n); RETURN x + 1; END",
         "f g, f h", false},
        {"f() RETURNS void", "BEGIN CALL p(1); END", "f p", false},
        {"f() RETURNS void", "BEGIN IF g() THEN NULL; ELSIF h() THEN ASSERT i(); END IF; END",
         "f g, f h, f i", false},
        {"f() RETURNS void",
         "BEGIN CASE g() WHEN h() THEN PERFORM i(); ELSE PERFORM j(); END CASE; END",
         "f g, f h, f i, f j", false},
        {"f() RETURNS void",
         "BEGIN RAISE NOTICE 'item %', g() USING HINT = h(); EXCEPTION WHEN others THEN PERFORM "
         "i(); END",
         "f g, f h, f i", false},
        {"f() RETURNS void",
         "DECLARE c CURSOR (n int) FOR SELECT id FROM item WHERE id = n; BEGIN OPEN c(g()); END",
         "r item, f g", false},
        {"f() RETURNS SETOF item", "BEGIN RETURN QUERY SELECT * FROM item; RETURN NEXT g(); END",
         "r item, f g", true},
        {"f() RETURNS trigger", "BEGIN NEW.id := g(OLD.id); RETURN NEW; END", "f g", false},
        {"f() RETURNS TABLE (n int)",
         "BEGIN FOR n IN SELECT id FROM item LOOP RETURN NEXT; END LOOP; END", "r item", false},
        {"f() RETURNS void", "BEGIN TRUNCATE item; END", "? truncate, ? item", false},
        {"f() RETURNS void", "BEGIN EXECUTE 'DELETE FROM item'; END", "? delete, ? from, ? item",
         false},
        {"f() RETURNS text", "BEGIN RETURN 'item'; END", "", false},
        {"f() RETURNS void", "BEGIN item item item; END", "?! begin, ?! item, ?! end", false},
        {"f() RETURNS void", "BEGIN x := 'not closed; END",
         "?! begin, ?! x, ?! not, ?! closed, ?! end", false},
    };
    (void)state;
    run(cases, COUNT(cases), "plpgsql");
}

static void test_plpgsql_declarations(void **state)
{
    static const BodyCase cases[] = {
        {"f() RETURNS void", "DECLARE m shop.mood; BEGIN m := 'calm'; END", "t! shop.mood", false},
        {"f() RETURNS void", "DECLARE m CONSTANT shop.mood NOT NULL := g(); BEGIN END",
         "t! shop.mood, f g", false},
        {"f() RETURNS void", "DECLARE m shop.mood[] DEFAULT g(';'); BEGIN m[1] := 'calm'; END",
         "t! shop.mood, f g", false},
        {"f() RETURNS void", "DECLARE i item; BEGIN i.name := 'a'; SELECT * INTO i FROM item; END",
         "t! item, r item", true},
        {"f() RETURNS void", "DECLARE i item := g(); BEGIN END", "t! item, f g", false},
        {"f() RETURNS void", "DECLARE i shop.bin%ROWTYPE; BEGIN i.id := 1; END", "t! shop.bin",
         false},
        {"f() RETURNS void", "DECLARE i shop.bin.id%TYPE; j item.id%TYPE; BEGIN i := 1; END",
         "r! shop.bin, r! item", false},
        {"f() RETURNS void", "DECLARE i item.id%TYPE[]; BEGIN i[1] := 1; END", "r! item", false},
        {"f(x item) RETURNS void", "DECLARE i x.id%TYPE; j i%TYPE; BEGIN j := 1; END", "", false},
        {"f() RETURNS void",
         "DECLARE p pair; BEGIN p.b.id := 1; DECLARE m shop.mood; BEGIN END; END",
         "t! pair, t! shop.mood", false},
        {"f() RETURNS void",
         "\n#variable_conflict use_column\n<<a>> DECLARE m shop.mood; BEGIN EXIT a; END",
         "t! shop.mood", false},
        {"f() RETURNS void", "DECLARE \"M\" shop.\"Mood\"; a ALIAS FOR \"M\"; BEGIN END",
         "t! shop.Mood", false},
        {"f() RETURNS void",
         "DECLARE t timestamp with time zone; v varchar(3)[]; r record; BEGIN r.a := 1; END", "",
         false},
        {"f(m shop.mood, VARIADIC i item[]) RETURNS shop.mood", "BEGIN RETURN m; END", "", false},
        {"f(a anyelement) RETURNS anyelement", "BEGIN RETURN a; END", "", false},
    };
    (void)state;
    run(cases, COUNT(cases), "plpgsql");
}

/* libpg_query 17 takes all parameters for scalars. */
static void test_plpgsql_row_parameters(void **state)
{
    static const BodyCase cases[] = {
        {"f(OUT a int, OUT b pair)", "BEGIN a := 1; b.a := g(); END", "f g", false},
        {"f(x item) RETURNS int", "BEGIN x.id := 1; RETURN g(x.id); END", "f g", false},
    };
    (void)state;
    if (!PG_TREE_18)
        skip();
    run(cases, COUNT(cases), "plpgsql");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_sql),
        cmocka_unit_test(test_plpgsql_statements),
        cmocka_unit_test(test_plpgsql_declarations),
        cmocka_unit_test(test_plpgsql_row_parameters),
    };
    return cmocka_run_group_tests(tests, pg_fixture_open, pg_fixture_close);
}
