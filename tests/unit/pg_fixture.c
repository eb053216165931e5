/* pg_fixture.c: one run of the reader per case, with its messages caught. */
#include "pg_fixture.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "model/diff.h"
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
    r->cx.arena = arena_new();
    r->cx.strings = str_interner_new(r->cx.arena);
    r->cx.diag = &r->diag;
    Source sources[2];
    const Source *given[2];
    for (size_t i = 0; i < count; i++) {
        sources[i] = (Source){
            .name = i ? "new.sql" : "old.sql", .text = texts[i], .len = strlen(texts[i])};
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
    str_interner_free(r->cx.strings);
    arena_free(r->cx.arena);
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
