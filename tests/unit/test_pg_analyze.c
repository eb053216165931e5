/* test_pg_analyze.c: what is written and what servers print for it have one canonical form, and
 * what servers tell apart hasn't. The server texts were printed by PostgreSQL 15 or 18;
 * tests/servers/ analyze_check.py asks real servers about many more. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "model/pg_analyze.h"
#include "model/pg_type.h"

/* ---- a small schema --------------------------------------------------------------------- */

static const PgColumn t_columns[] = {
    {"id", "integer", NULL},       {"big", "bigint", NULL},
    {"num", "numeric(10,2)", NULL}, {"vc", "character varying(20)", NULL},
    {"txt", "text", NULL},         {"ts", "timestamp without time zone", NULL},
    {"tz", "timestamp with time zone", NULL}, {"arr", "integer[]", NULL},
    {"jb", "jsonb", NULL},         {"mood", "s.mood", NULL},
    {"email", "s.email", NULL},    {"ad", "s.addr", NULL},
    {"b", "boolean", NULL},        {"ci", "public.citext", NULL},
};
static const PgColumn u_columns[] = {
    {"id", "bigint", NULL}, {"t_id", "integer", NULL}, {"name", "text", NULL}};
static const PgColumn addr_columns[] = {{"street", "text", NULL},
                                        {"zip", "character varying(10)", NULL}};
static const PgColumn rows_columns[] = {{"a", "integer", NULL}, {"b", "text", NULL}};

#define COLUMNS(array) {sizeof(array) / sizeof *(array), array}

static bool relation(void *data, const char *schema, const char *name, PgColumns *columns)
{
    (void)data;
    static const struct { const char *name; PgColumns columns; } relations[] = {
        {"t", COLUMNS(t_columns)}, {"u", COLUMNS(u_columns)}};
    for (size_t i = 0; strcmp(schema, "s") == 0 && i < 2; i++)
        if (strcmp(relations[i].name, name) == 0) {
            *columns = relations[i].columns;
            return true;
        }
    return false;
}

static bool type(void *data, const char *schema, const char *name, PgUserType *out)
{
    (void)data;
    static const struct { const char *name; PgUserType type; } types[] = {
        {"mood", {.kind = 'e'}},
        {"email", {.kind = 'd', .over = "text"}},
        {"addr", {.kind = 'c', .columns = COLUMNS(addr_columns)}}};
    for (size_t i = 0; strcmp(schema, "s") == 0 && i < 3; i++)
        if (strcmp(types[i].name, name) == 0) {
            *out = types[i].type;
            return true;
        }
    return false;
}

static size_t functions(void *data, const char *schema, const char *name,
                        const PgUserFunction **out) {
    (void)data;
    static const char *const one_integer[] = {"integer"}, *const integers[] = {"integer[]"};
    static const PgUserFunction rows = {.schema = "s", .name = "rows", .arg_count = 1,
        .arg_types = one_integer, .set = true, .kind = 'f', .result = "record",
        .outputs = COLUMNS(rows_columns)};
    static const PgUserFunction vari = {.schema = "s", .name = "vari", .arg_count = 1,
        .arg_types = integers, .variadic = true, .kind = 'f', .result = "integer"};
    if (!schema || strcmp(schema, "s") != 0)
        return 0;
    *out = strcmp(name, "rows") == 0 ? &rows : &vari;
    return strcmp(name, "rows") == 0 || strcmp(name, "vari") == 0;
}

static const PgLookup lookup = {.relation = relation, .type = type, .functions = functions};
static const PgScopeRelation table = {"t", "s", "t", COLUMNS(t_columns), false};
static const PgScope scope = {.relation_count = 1, .relations = &table};

/* ---- helpers ---------------------------------------------------------------------------- */

static PgAnalysis expr(PgExprUse use, const char *target, const char *text)
{
    Node *tree = pg_tree_parse_expr(text);
    assert_non_null(tree);
    return pg_analyze_expr(&lookup, &scope, use, target, tree);
}

static PgAnalysis query_in(const PgScope *around, const char *text)
{
    Node *tree = pg_tree_parse_statement(text);
    assert_non_null(tree);
    return pg_analyze_query(&lookup, around, NIL, tree);
}

static PgAnalysis query(const char *text)
{
    return query_in(NULL, text);
}

static void check(Node *a, Node *b, bool same, const char *written, const char *server)
{
    if (pg_tree_equal(a, b) != same)
        fail_msg("%s and %s are %s", written, server, same ? "not the same" : "the same");
}

static int setup(void **state)
{
    (void)state;
    pg_tree_open();
    return 0;
}

static int teardown(void **state)
{
    (void)state;
    pg_tree_close();
    return 0;
}

/* ---- conditions and values -------------------------------------------------------------- */

static void test_conditions(void **state)
{
    (void)state;
    static const char *const same[][2] = {
        {"vc IN ('a', 'b')",
         "(vc)::text = ANY ((ARRAY['a'::character varying, 'b'::character varying])::text[])"},
        {"vc IN ('a', 'b')", "(vc)::text = ANY (ARRAY[('a'::character varying)::text, "
                             "('b'::character varying)::text])"},
        {"vc = 'a'", "((vc)::text = 'a'::text)"},
        {"vc LIKE 'a%'", "((vc)::text ~~ 'a%'::text)"},
        {"id IN (1)", "(id = 1)"},
        {"id NOT IN (1, 2)", "(id <> ALL (ARRAY[1, 2]))"},
        {"id IN (1, 2, t.id)", "((id = ANY (ARRAY[1, 2])) OR (id = id))"},
        {"big = 1", "(big = 1)"},
        {"num > 0", "(num > (0)::numeric)"},
        {"num != 0.5", "(num <> 0.5)"},
        {"id BETWEEN 1 AND 5 AND b", "(((id >= 1) AND (id <= 5)) AND b)"},
        {"id NOT BETWEEN 1 AND 5", "((id < 1) OR (id > 5))"},
        {"(b AND id > 1) AND num > 0", "(b AND (id > 1) AND (num > (0)::numeric))"},
        {"id IS NOT DISTINCT FROM 1", "(NOT (id IS DISTINCT FROM 1))"},
        {"mood = 'sad'", "(mood = 'sad'::s.mood)"},
        {"mood IN ('sad', 'ok')", "(mood = ANY (ARRAY['sad'::s.mood, 'ok'::s.mood]))"},
        {"email = 'a'", "((email)::text = 'a'::text)"},
        {"ts > '2020-1-5'", "(ts > '2020-01-05 00:00:00'::timestamp without time zone)"},
        {"tz > now() - interval '90 minutes'", "(tz > (now() - '01:30:00'::interval))"},
        {"jb @> '{\"b\":1,\"a\":[]}'", "(jb @> '{\"a\": [], \"b\": 1}'::jsonb)"},
        {"id = ANY ('{1, 2}')", "(id = ANY ('{1,2}'::integer[]))"},
        {"(id, vc) = (1, 'a')", "((id = 1) AND ((vc)::text = 'a'::text))"},
        {"ci = 'x'", "(ci = 'x'::public.citext)"},
        {"similarity(txt, 'x') > 0.5", "(similarity(txt, 'x'::text) > (0.5)::real)"},
    };
    static const char *const different[][2] = {
        {"id > 1", "id >= 1"},       {"b AND (id > 1 AND num > 0)", "b AND id > 1 AND num > 0"},
        {"tz > now()", "tz > CURRENT_TIMESTAMP"}, {"vc = 'a'", "txt = 'a'"},
        {"num > 0.5", "num > 0.50"}, {"mood = 'sad'", "mood = 'ok'"},
        {"vc::varchar(5) = 'a'", "vc = 'a'"},
    };
    for (size_t i = 0; i < sizeof same / sizeof *same; i++)
        check(expr(PG_EXPR_CONDITION, NULL, same[i][0]).tree,
              expr(PG_EXPR_CONDITION, NULL, same[i][1]).tree, true, same[i][0], same[i][1]);
    for (size_t i = 0; i < sizeof different / sizeof *different; i++)
        check(expr(PG_EXPR_CONDITION, NULL, different[i][0]).tree,
              expr(PG_EXPR_CONDITION, NULL, different[i][1]).tree, false, different[i][0],
              different[i][1]);
}

static void test_values(void **state)
{
    (void)state;
    static const char *const same[][2] = {
        {"'x'", "'x'::text"},
        {"CASE WHEN b THEN vc END", "CASE WHEN b THEN vc ELSE NULL::character varying END"},
        {"coalesce(vc, '')", "COALESCE(vc, ''::character varying)"},
        {"to_tsvector('english', txt)", "to_tsvector('english'::regconfig, txt)"},
        {"ts AT TIME ZONE 'UTC'", "timezone('UTC'::text, ts)"},
        {"extract(year FROM ts)", "EXTRACT(year FROM ts)"},
        {"(ad).zip", "(ad).zip"},
        {"s.vari(1, 2)", "s.vari(VARIADIC ARRAY[1, 2])"},
        {"-1", "'-1'::integer"},
        {"5000000000", "'5000000000'::bigint"},
        {"ARRAY['a', 'b']::varchar[]", "ARRAY['a'::character varying, 'b'::character varying]"},
        {"id::decimal(5)", "(id)::numeric(5,0)"},
        {"num::numeric(10,2)", "num"},
        {"date('2020-01-01')", "'2020-01-01'::date"},
        {"substring(txt from 1 for 2)", "\"substring\"(txt, 1, 2)"},
        {"ROW('a', 'b')::s.addr", "ROW('a'::text, 'b'::character varying(10))::s.addr"},
    };
    for (size_t i = 0; i < sizeof same / sizeof *same; i++)
        check(expr(PG_EXPR_VALUE, NULL, same[i][0]).tree,
              expr(PG_EXPR_VALUE, NULL, same[i][1]).tree, true, same[i][0], same[i][1]);
    assert_string_equal(expr(PG_EXPR_VALUE, NULL, "num + id").columns.at[0].type, "numeric");
    assert_string_equal(expr(PG_EXPR_VALUE, NULL, "arr || 1").columns.at[0].type, "integer[]");
}

static void test_defaults(void **state)
{
    (void)state;
    static const struct { const char *type, *written, *server; bool same; } rows[] = {
        {"bigint", "0", "0", true},
        {"bigint", "0", "(0)::bigint", false},
        {"numeric(10,2)", "0", "'0'::numeric", false},
        {"integer", "'5'", "5", true},
        {"character varying(10)", "'abc'", "'abc'::character varying", true},
        {"character varying(10)", "'abc'::text", "'abc'::character varying", false},
        {"character(3)", "'ab'", "'ab'::bpchar", true},
        {"s.mood", "'ok'", "'ok'::s.mood", true},
        {"s.email", "'x'", "'x'::text", true},
        {"boolean", "'f'", "false", true},
        {"text[]", "ARRAY['a']", "ARRAY['a'::text]", true},
        {"timestamp without time zone", "now()", "CURRENT_TIMESTAMP", false},
        {"interval", "'1 month'", "'1 mon'::interval", true},
        {"jsonb", "'{}'", "'{}'::jsonb", true},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        check(expr(PG_EXPR_ASSIGN, rows[i].type, rows[i].written).tree,
              expr(PG_EXPR_ASSIGN, rows[i].type, rows[i].server).tree, rows[i].same,
              rows[i].written, rows[i].server);
    check(expr(PG_EXPR_BOUND, "timestamp without time zone", "'2020-01-01'").tree,
          expr(PG_EXPR_BOUND, "timestamp without time zone", "'2020-01-01 00:00:00'").tree, true,
          "a bound", "its timestamp");
}

/* ---- queries ---------------------------------------------------------------------------- */

static void test_queries(void **state)
{
    (void)state;
    static const char *const same[][2] = {
        {"SELECT * FROM s.u", "SELECT id, t_id, name FROM s.u"},
        {"SELECT u.* FROM s.u u WHERE name = 'x'",
         "SELECT u.id, u.t_id, u.name FROM s.u u WHERE u.name = 'x'::text"},
        {"SELECT upper(name) n, count(*) FROM s.u GROUP BY n ORDER BY 2 DESC",
         "SELECT upper(name) AS n, count(*) AS count FROM s.u GROUP BY (upper(name)) ORDER BY "
         "(count(*)) DESC"},
        {"SELECT id FROM s.t JOIN s.u USING (id)", "SELECT u.id FROM (s.t JOIN s.u USING (id))"},
        {"SELECT id FROM s.t NATURAL JOIN s.u", "SELECT u.id FROM (s.t JOIN s.u USING (id))"},
        {"SELECT id FROM s.t WHERE id IN (SELECT u.t_id FROM s.u)",
         "SELECT t.id FROM s.t WHERE (t.id IN ( SELECT u.t_id FROM s.u))"},
        {"SELECT (SELECT max(t.id) FROM s.t WHERE id > 1) FROM s.t",
         "SELECT ( SELECT max(t_1.id) AS max FROM s.t t_1 WHERE (t_1.id > 1)) AS max FROM s.t"},
        {"SELECT id, 'a' AS k FROM s.t UNION ALL SELECT id, 'b' FROM s.u ORDER BY k",
         "SELECT t.id, 'a'::text AS k FROM s.t UNION ALL SELECT u.id, 'b'::text AS k FROM s.u "
         "ORDER BY 2"},
        {"SELECT g FROM generate_series(1, 3) g", "SELECT g.g FROM generate_series(1, 3) g(g)"},
        {"SELECT * FROM s.rows(1)", "SELECT rows.a, rows.b FROM s.rows(1) rows(a, b)"},
        {"WITH c AS (SELECT 1 AS x) SELECT * FROM c",
         "WITH c AS (SELECT 1 AS x) SELECT c.x FROM c"},
        {"SELECT u FROM s.u", "SELECT u.*::s.u AS u FROM s.u"},
        {"INSERT INTO s.u VALUES ('1', 2, 'x')",
         "INSERT INTO s.u (id, t_id, name) VALUES ('1'::bigint, 2, 'x'::text)"},
        {"UPDATE s.u SET (t_id, name) = (1, 'x') WHERE id = 5",
         "UPDATE s.u SET t_id = 1, name = 'x'::text WHERE (u.id = 5)"},
        {"DELETE FROM s.u x USING s.t WHERE t.id = t_id",
         "DELETE FROM s.u x USING s.t WHERE (t.id = x.t_id)"},
    };
    for (size_t i = 0; i < sizeof same / sizeof *same; i++) {
        PgAnalysis a = query(same[i][0]);
        check(a.tree, query(same[i][1]).tree, true, same[i][0], same[i][1]);
        check(pg_analyze_query(&lookup, NULL, NIL, a.tree).tree, a.tree, true, same[i][0],
              "itself");
    }
}

/* Right is what servers show of the body on the left. */
static void test_bodies(void **state)
{
    (void)state;
    static const char *const same[][2] = {
        {"SELECT -5", "SELECT '-5'::integer"},
        {"SELECT 'x', '3'::int8", "SELECT 'x'::text, '3'::bigint AS int8"},
        {"SELECT (SELECT 'q')", "SELECT ( SELECT 'q'::text)"},
        {"SELECT (0)::integer, '1.5'::numeric", "SELECT 0 AS int4, 1.5 AS numeric"},
    };
    static const PgScope body = {.function = "f"};
    for (size_t i = 0; i < sizeof same / sizeof *same; i++)
        check(query_in(&body, same[i][0]).tree, query_in(&body, same[i][1]).tree, true, same[i][0],
              same[i][1]);
    check(query("SELECT -5").tree, query("SELECT '-5'::integer").tree, false, "a column ?column?",
          "a column int4");
}

static void test_outputs_and_references(void **state)
{
    (void)state;
    PgAnalysis a = query("SELECT vc AS name, count(*), sum(num) FROM s.t GROUP BY 1");
    assert_int_equal(a.columns.len, 3);
    assert_string_equal(a.columns.at[0].type, "character varying(20)");
    assert_string_equal(a.columns.at[1].name, "count");
    assert_string_equal(a.columns.at[2].type, "numeric");
    assert_false(a.incomplete);
    assert_int_equal(a.ref_count, 3); /* s.t, its vc, its num */
    assert_int_equal(a.refs[0].kind, PG_REF_RELATION);
    assert_string_equal(a.refs[1].detail, "vc");
    assert_true(expr(PG_EXPR_VALUE, NULL, "gen_salt('bf')").incomplete);
    PgAnalysis f = expr(PG_EXPR_VALUE, NULL, "s.vari(1)");
    assert_string_equal(f.refs[0].detail, "(integer[])");
}

static void test_casts(void **state)
{
    (void)state;
    static const struct { const char *from, *to; PgCastKind kind; bool same_bits; } rows[] = {
        {"integer", "bigint", PG_CAST_IMPLICIT, false},
        {"bigint", "integer", PG_CAST_ASSIGNMENT, false},
        {"text", "integer", PG_CAST_EXPLICIT, false},
        {"integer", "text", PG_CAST_ASSIGNMENT, false},
        {"character varying(10)", "text", PG_CAST_IMPLICIT, true},
        {"character varying(10)", "character varying(20)", PG_CAST_IMPLICIT, true},
        {"character varying(20)", "character varying(10)", PG_CAST_IMPLICIT, false},
        {"text", "s.mood", PG_CAST_EXPLICIT, false},
        {"boolean", "date", PG_CAST_NONE, false},
        {"numeric(10,2)", "numeric(12,2)", PG_CAST_IMPLICIT, true},
        {"numeric(10,2)", "numeric(12,3)", PG_CAST_IMPLICIT, false},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        PgCastPath path = pg_cast_path(&lookup, rows[i].from, rows[i].to);
        if (path.kind != rows[i].kind || path.same_bits != rows[i].same_bits)
            fail_msg("%s to %s: %d, %d", rows[i].from, rows[i].to, path.kind, path.same_bits);
    }
}

static void test_opclasses(void **state)
{
    (void)state;
    assert_string_equal(pg_builtin_default_opclass("btree", "character varying(5)", 0), "text_ops");
    assert_string_equal(pg_builtin_default_opclass("gin", "text[]", 0), "array_ops");
    assert_string_equal(pg_builtin_default_opclass("btree", "s.mood", 'e'), "enum_ops");
    assert_string_equal(pg_builtin_default_opclass("gist", "int4range", 0), "range_ops");
    assert_null(pg_builtin_default_opclass("btree", "json", 0));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_conditions), cmocka_unit_test(test_values),
        cmocka_unit_test(test_defaults),   cmocka_unit_test(test_queries),
        cmocka_unit_test(test_bodies),     cmocka_unit_test(test_outputs_and_references),
        cmocka_unit_test(test_casts),      cmocka_unit_test(test_opclasses),
    };
    return cmocka_run_group_tests(tests, setup, teardown);
}
