/* mysql_fixture.c: one run of the reader per case, with its messages caught. */
#include "mysql_fixture.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/buf.h"
#include "model/diff.h"
#include "model/plan.h"
#include "parser/mysql_read.h"

const MysqlTarget mysql_5_7 = {MYSQL_FLAVOR_MYSQL, 50744}, mysql_9_7 = {MYSQL_FLAVOR_MYSQL, 90704},
                  mariadb_10_11 = {MYSQL_FLAVOR_MARIADB, 101119};

typedef struct Reading {
    Diag diag;
    Context cx;
    Schema *schemas[2];
    char *said;
    size_t said_len;
} Reading;

static bool begin(Reading *r, MysqlTarget target, const char *const *texts, size_t count)
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
    MysqlSettings settings = {.target = target};
    bool ok = mysql_read(&r->cx, &settings, given, r->schemas, count);
    fflush(r->diag.out);
    return ok;
}

static void end(Reading *r)
{
    for (size_t i = 0; i < 2; i++)
        schema_free(r->schemas[i]);
    fclose(r->diag.out);
    free(r->said);
    context_close(&r->cx);
}

static void put_in_frame(char *text, size_t room, const char *frame, const char *written)
{
    const char *hole = strstr(frame, "%s");
    int len = snprintf(text, room, "%.*s%s%s", (int)(hole - frame), frame, written, hole + 2);
    assert_true(len > 0 && (size_t)len < room);
}

/* ---- what is kept ------------------------------------------------------------------------- */

static const Object *find_table(const Schema *s)
{
    for (size_t i = 0; i < s->objects.len; i++)
        if (s->objects.at[i]->kind == KIND_MY_TABLE && strcmp(s->objects.at[i]->name, "t") == 0)
            return s->objects.at[i];
    fail_msg("no table t");
    return NULL;
}

static const Object *find(const Schema *s, const MysqlWhere *where)
{
    const Object *table = find_table(s);
    for (const Object *o = table->first; o; o = o->next)
        if (o->kind == where->kind && strcmp(o->name, where->name) == 0)
            return o;
    return table;
}

static const char *value_of(const Object *o, AttrId id)
{
    if (!object_has(o, id))
        return "";
    if (attr_type(id) == VALUE_TYPE)
        return object_type(o, id)->text;
    return attr_type(id) == VALUE_FLAG ? "yes" : object_str(o, id);
}

static void check_kept(MysqlTarget target, const char *written, const char *kept,
                       const MysqlWhere *where)
{
    char text[2000];
    const char *texts[] = {text};
    Reading r;
    if (!kept)
        return;
    put_in_frame(text, sizeof text, where->frame, written);
    if (!begin(&r, target, texts, 1))
        fail_msg("%s: %s", written, r.said);
    const char *found = value_of(find(r.schemas[0], where), where->id);
    if (strcmp(found, kept) != 0)
        fail_msg("%s is kept as %s, not %s", written, found, kept);
    end(&r);
}

void mysql_assert_kept(const MysqlKept *cases, size_t count, const MysqlWhere *where)
{
    for (size_t i = 0; i < count; i++) {
        check_kept(mysql_9_7, cases[i].written, cases[i].mysql, where);
        check_kept(mariadb_10_11, cases[i].written, cases[i].mariadb, where);
    }
}

/* ---- what is the same ---------------------------------------------------------------------- */

static void check_pair(MysqlTarget target, const MysqlPair *pair, const char *frame, bool same)
{
    char a[2000], b[2000];
    const char *texts[] = {a, b};
    Reading r;
    put_in_frame(a, sizeof a, frame, pair->a);
    put_in_frame(b, sizeof b, frame, pair->b);
    if (!begin(&r, target, texts, 2))
        fail_msg("%s, %s: %s", pair->a, pair->b, r.said);
    const Plan *plan = plan_make(&mysql_rules, r.schemas[0], r.schemas[1]);
    if (!plan || (plan->steps.len == 0) != same)
        fail_msg("%s, %s: %s", pair->a, pair->b, same ? "not the same" : "the same");
    end(&r);
}

void mysql_assert_same(MysqlTarget target, const MysqlPair *pairs, size_t count, const char *frame)
{
    for (size_t i = 0; i < count; i++)
        check_pair(target, &pairs[i], frame, true);
}

void mysql_assert_different(MysqlTarget target, const MysqlPair *pairs, size_t count,
                            const char *frame)
{
    for (size_t i = 0; i < count; i++)
        check_pair(target, &pairs[i], frame, false);
}

/* ---- plans --------------------------------------------------------------------------------- */

static const char *const words[] = {
    [STEP_DROP] = "drop",     [STEP_RELEASE] = "release", [STEP_SET_ASIDE] = "set aside", [STEP_RENAME] = "rename",
    [STEP_MOVE] = "move",     [STEP_CREATE] = "create",   [STEP_REPLACE] = "replace",     [STEP_ALTER] = "alter",
};

static void put_step(Buf *out, const Step *step)
{
    buf_printf(out, "%s %s", words[step->op], step_object(step)->name);
    for (size_t i = 0; i < step->members.len; i++) {
        buf_puts(out, i ? ", " : " (");
        put_step(out, step->members.at[i]);
    }
    buf_puts(out, step->members.len ? ")" : "");
}

void mysql_assert_plan(MysqlTarget target, const MysqlPlanned *cases, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        const char *texts[] = {cases[i].old, cases[i].new};
        Reading r;
        Buf steps = {0};
        if (!begin(&r, target, texts, 2))
            fail_msg("%s", r.said);
        const Plan *plan = plan_make(&mysql_rules, r.schemas[0], r.schemas[1]);
        for (size_t k = 0; plan && k < plan->steps.len; k++) {
            buf_puts(&steps, k ? "; " : "");
            put_step(&steps, plan->steps.at[k]);
        }
        assert_string_equal(buf_text(&steps), cases[i].steps);
        buf_free(&steps);
        end(&r);
    }
}
