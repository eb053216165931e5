/* pg_fixture.c: one run of the reader per case, with its messages caught. */
#include "pg_fixture.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "emit/pg_print.h"
#include "model/diff.h"
#include "model/plan.h"
#include "parser/pg_read.h"

int pg_fixture_open(void **state)
{
    (void)state;
    pg_read_open();
    return 0;
}

int pg_fixture_close(void **state)
{
    (void)state;
    pg_read_close();
    return 0;
}

typedef struct Reading {
    Diag diag;
    Context cx;
    Schema *schemas[2];
    char *said;
    size_t said_len;
} Reading;

static bool read_texts(Reading *r, const char *const *texts, size_t count)
{
    *r = (Reading){0};
    r->diag.out = open_memstream(&r->said, &r->said_len);
    context_open(&r->cx, &r->diag);
    Source sources[2];
    const Source *given[2];
    for (size_t i = 0; i < count; i++) {
        sources[i] =
            (Source){.name = i ? "new.sql" : "old.sql", .text = texts[i], .len = strlen(texts[i])};
        given[i] = &sources[i];
    }
    PgOptions options = {0};
    bool ok = pg_read(&r->cx, &options, given, r->schemas, count);
    fflush(r->diag.out);
    return ok;
}

static void end(Reading *r)
{
    for (size_t i = 0; i < 2; i++) {
        if (r->schemas[i])
            pg_rules.forget(r->schemas[i]);
        schema_free(r->schemas[i]);
    }
    fclose(r->diag.out);
    free(r->said);
    context_close(&r->cx);
}

static void assert_differ(const PgPair *pair, bool expected)
{
    Reading r;
    const char *texts[] = {pair->a, pair->b};
    if (!read_texts(&r, texts, 2))
        fail_msg("%s", r.said);
    bool differ = diff_schemas(&pg_rules, r.schemas[0], r.schemas[1], &r.diag);
    fflush(r.diag.out);
    if (differ != expected)
        fail_msg("%s:\n%s\n%s\n%s", differ ? "different" : "the same", pair->a, pair->b, r.said);
    end(&r);
}

void pg_assert_same(const PgPair *pairs, size_t count)
{
    for (size_t i = 0; i < count; i++)
        assert_differ(&pairs[i], false);
}

void pg_assert_different(const PgPair *pairs, size_t count)
{
    for (size_t i = 0; i < count; i++)
        assert_differ(&pairs[i], true);
}

void pg_assert_error(const PgMistake *mistakes, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        Reading r;
        if (read_texts(&r, &mistakes[i].sql, 1))
            fail_msg("no error: %s", mistakes[i].sql);
        if (!strstr(r.said, mistakes[i].phrase))
            fail_msg("%s\ngives: %s\nexpected: %s", mistakes[i].sql, r.said, mistakes[i].phrase);
        end(&r);
    }
}

void pg_use(const char *sql, PgUse *use, void *context)
{
    Reading r;
    if (!read_texts(&r, &sql, 1))
        fail_msg("%s\n%s", sql, r.said);
    use(r.schemas[0], context);
    end(&r);
}

/* ---- plans ------------------------------------------------------------------------------- */

static const char *const ops[] = {
    [STEP_DROP] = "drop",       [STEP_RELEASE] = "release", [STEP_SET_ASIDE] = "set aside",
    [STEP_RENAME] = "rename",   [STEP_MOVE] = "move",       [STEP_CREATE] = "create",
    [STEP_REPLACE] = "replace", [STEP_ALTER] = "alter",
};

static void describe(Buf *out, const Step *step)
{
    const Object *o = step_object(step);
    buf_printf(out, "%s %s%s", kind_label(o->kind), o->name,
               step->loses_rows ? " with its rows" : "");
    for (size_t i = 0; i < step->members.len; i++) {
        buf_puts(out, ", ");
        describe(out, step->members.at[i]);
    }
}

void pg_assert_plan(const PgPlanned *cases, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        Reading r;
        const char *texts[] = {cases[i].old, cases[i].new};
        Buf steps = {0};
        if (!read_texts(&r, texts, 2))
            fail_msg("%s", r.said);
        Plan *plan = plan_make(&pg_rules, r.schemas[0], r.schemas[1]);
        for (size_t k = 0; plan && k < plan->steps.len; k++) {
            buf_printf(&steps, "%s%s ", k ? "; " : "", ops[plan->steps.at[k]->op]);
            describe(&steps, plan->steps.at[k]);
        }
        bool same = plan && cases[i].steps && strcmp(buf_text(&steps), cases[i].steps) == 0;
        if (!same && (plan || cases[i].steps))
            fail_msg("%s\n%s\ngives: %s\nexpected: %s", texts[0], texts[1],
                     plan ? buf_text(&steps) : "no order", cases[i].steps);
        buf_free(&steps);
        end(&r);
    }
}

void pg_assert_begins(const char *a, const char *b, const char *text)
{
    Reading r;
    const char *texts[] = {a, b};
    Buf script = {0};
    if (!read_texts(&r, texts, 2))
        fail_msg("%s", r.said);
    Plan *plan = plan_make(&pg_rules, r.schemas[0], r.schemas[1]);
    assert_non_null(plan);
    Printer printer = {.out = &script, .cx = &r.cx, .plan = plan};
    pg_print_plan(&printer);
    if (strncmp(buf_text(&script), text, strlen(text)) != 0)
        fail_msg("%s\n%s\ngives: %s", a, b, buf_text(&script));
    buf_free(&script);
    end(&r);
}
