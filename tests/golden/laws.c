/* laws.c: the laws and the expectations of one pair, each direction a Way through the same
 * checks. */
#include "tests/golden/laws.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/file.h"
#include "cli/pipeline.h"

typedef struct Check {
    const Pair *pair;
    Tally *tally;
    Settings settings;
} Check;

/* One call of the pipeline with all it says. */
typedef struct Outcome {
    ExitStatus status;
    bool differs;
    Buf out;
    char *said;
    size_t said_len;
} Outcome;

/* From one schema to the other, and the file that holds what is expected. */
typedef struct Way {
    const char *name, *file;
    const Source *sources[2];
} Way;

/* ---- reporting --------------------------------------------------------------------------- */

static void print_indented(const char *text)
{
    for (const char *line = text; *line;) {
        size_t len = strcspn(line, "\n");
        printf("    %.*s\n", (int)len, line);
        line += len + (line[len] == '\n');
    }
}

static void begin(Check *c, const char *law, const char *which)
{
    snprintf(c->tally->doing, sizeof c->tally->doing, "%s, %s", law, which);
}

static void expect(Check *c, bool holds, const char *details)
{
    c->tally->passed += holds;
    c->tally->failed += !holds;
    if (holds)
        return;
    printf("FAILED %s: %s\n", c->pair->name, c->tally->doing);
    print_indented(details);
}

static void skip(Check *c, const char *reason)
{
    c->tally->skipped++;
    printf("SKIPPED %s: %s: %.*s\n", c->pair->name, c->tally->doing, (int)strcspn(reason, "\n"),
           reason);
}

/* Which parser this was built with (tools/deps). */
static bool reads_18(void)
{
    return atoi(PG_QUERY_VERSION) >= 18;
}

/* ---- the pipeline ------------------------------------------------------------------------ */

static Outcome run_diff(const Check *c, const Source *old, const Source *new)
{
    Outcome o = {0};
    const Source *sources[] = {old, new};
    Diag diag = {.out = open_memstream(&o.said, &o.said_len)};
    o.status = pipeline_diff(&c->settings, sources, &diag, &o.out, &o.differs);
    fclose(diag.out);
    return o;
}

static Outcome run_show(const Check *c, const Source *source)
{
    Outcome o = {0};
    Diag diag = {.out = open_memstream(&o.said, &o.said_len)};
    o.status = pipeline_show(&c->settings, source, &diag, &o.out);
    fclose(diag.out);
    return o;
}

static void outcome_free(Outcome *o)
{
    buf_free(&o->out);
    free(o->said);
}

/* What went wrong, or what came out where nothing should. */
static const char *outcome_details(const Outcome *o)
{
    return o->status == EXIT_DONE ? buf_text(&o->out) : o->said;
}

/* ---- the laws ---------------------------------------------------------------------------- */

static void expect_empty(Check *c, const Source *old, const Source *new)
{
    Outcome o = run_diff(c, old, new);
    expect(c, o.status == EXIT_DONE && !o.differs && o.out.len == 0, outcome_details(&o));
    outcome_free(&o);
}

static void check_itself(Check *c, const Source *x)
{
    begin(c, "law 1", x->name);
    expect_empty(c, x, x);
}

static void check_shown(Check *c, const Source *x)
{
    begin(c, "law 3, show", x->name);
    Outcome shown = run_show(c, x);
    expect(c, shown.status == EXIT_DONE, shown.said);
    if (shown.status == EXIT_DONE) {
        Source text = {.name = "<shown>", .text = buf_text(&shown.out), .len = shown.out.len};
        begin(c, "law 3, to what is shown of", x->name);
        expect_empty(c, x, &text);
        begin(c, "law 3, from what is shown of", x->name);
        expect_empty(c, &text, x);
    }
    outcome_free(&shown);
}

static void check_again(Check *c, const Way *way, const Outcome *first)
{
    begin(c, "law 4", way->name);
    Outcome second = run_diff(c, way->sources[0], way->sources[1]);
    expect(c, strcmp(buf_text(&first->out), buf_text(&second.out)) == 0, buf_text(&second.out));
    outcome_free(&second);
}

/* ---- expectations ------------------------------------------------------------------------ */

static bool read_beside(const Pair *pair, const char *name, File *file)
{
    char path[4096];
    Diag silent = {0};
    snprintf(path, sizeof path, "%s/%s", pair->folder, name);
    return access(path, R_OK) == 0 && file_open(file, path, &silent);
}

static void write_beside(Check *c, const char *name, const char *text)
{
    char path[4096];
    Diag diag = {.out = stdout};
    snprintf(path, sizeof path, "%s/%s", c->pair->folder, name);
    expect(c, file_write_atomic(path, text, strlen(text), &diag), path);
}

/* The first line in which two texts part. */
static void print_difference(const char *expected, const char *got)
{
    size_t at = 0, line = 1, start = 0;
    for (; expected[at] && expected[at] == got[at]; at++)
        if (expected[at] == '\n') {
            line++;
            start = at + 1;
        }
    printf("    line %zu\n    expected: %.*s\n    got:      %.*s\n", line,
           (int)strcspn(expected + start, "\n"), expected + start, (int)strcspn(got + start, "\n"),
           got + start);
}

static void compare_with_file(Check *c, const char *name, const char *text)
{
    File file = {0};
    if (!read_beside(c->pair, name, &file)) {
        skip(c, "no expectation yet: make bless, and review it");
        return;
    }
    bool same = strcmp(file.source.text, text) == 0;
    expect(c, same, name);
    if (!same)
        print_difference(file.source.text, text);
    file_close(&file);
}

/* pending.txt says why a pair has no expectation: its migration is known to be wrong. */
static void check_expected(Check *c, const char *name, const char *text)
{
    File reason = {0};
    if (read_beside(c->pair, "pending.txt", &reason))
        skip(c, reason.source.text);
    else if (c->pair->bless)
        write_beside(c, name, text);
    else
        compare_with_file(c, name, text);
    file_close(&reason);
}

static void check_golden(Check *c, const Way *way, const Outcome *o)
{
    begin(c, "golden", way->name);
    if (c->pair->same)
        expect(c, o->out.len == 0, buf_text(&o->out));
    else if (c->pair->folder && !reads_18())
        skip(c, "expressions and queries are expected as libpg_query 18 lays them out");
    else if (c->pair->folder)
        check_expected(c, way->file, buf_text(&o->out));
}

static void check_way(Check *c, const Way *way)
{
    begin(c, "law 2", way->name);
    Outcome o = run_diff(c, way->sources[0], way->sources[1]);
    expect(c, o.status == EXIT_DONE, o.said);
    if (o.status == EXIT_DIVERGED)
        print_indented(buf_text(&o.out));
    if (o.status == EXIT_DONE) {
        check_golden(c, way, &o);
        check_again(c, way, &o);
    }
    outcome_free(&o);
}

/* Only where the parser is libpg_query 17's: syntax that came with PostgreSQL 18, in the pair or in
 * its migration. */
static bool is_unknown(const Outcome *o)
{
    return !reads_18() && o->status != EXIT_DONE && strstr(o->said, "syntax error") != NULL;
}

static bool is_too_new(Check *c, const Way *way)
{
    if (reads_18())
        return false;
    begin(c, "all", way->name);
    Outcome o = run_diff(c, way->sources[0], way->sources[1]);
    bool unknown = is_unknown(&o);
    if (unknown)
        skip(c, "libpg_query 17 does not know this syntax of PostgreSQL 18");
    outcome_free(&o);
    return unknown;
}

/* ---- a pair ------------------------------------------------------------------------------ */

static Settings settings_of(const Pair *pair)
{
    Settings settings = {.dialect = DIALECT_POSTGRES, .postgres.ignore_do = pair->ignore_do};
    if (pair->target)
        settings_set_target(&settings, pair->target);
    return settings;
}

static bool open_pair(Check *c, File files[2])
{
    Diag diag = {.out = stdout};
    bool ok =
        file_open(&files[0], c->pair->old, &diag) && file_open(&files[1], c->pair->new, &diag);
    if (!ok)
        c->tally->failed++;
    files[0].source.name = "old.sql";
    files[1].source.name = "new.sql";
    return ok;
}

static void close_pair(File files[2])
{
    file_close(&files[0]);
    file_close(&files[1]);
}

void laws_check_pair(const Pair *pair, Tally *tally)
{
    Check c = {pair, tally, settings_of(pair)};
    File files[2] = {0};
    const Source *old = &files[0].source, *new = &files[1].source;
    const Way ways[] = {
        {"old to new", "expected.sql", {old, new}},
        {"new to old", "expected_back.sql", {new, old}},
    };
    if (open_pair(&c, files) && !is_too_new(&c, &ways[0]) && !is_too_new(&c, &ways[1])) {
        for (size_t i = 0; i < 2; i++) {
            check_itself(&c, &files[i].source);
            check_shown(&c, &files[i].source);
            check_way(&c, &ways[i]);
        }
    }
    close_pair(files);
}

void laws_check_error(const Pair *pair, Tally *tally)
{
    Check c = {pair, tally, settings_of(pair)};
    File files[2] = {0};
    if (open_pair(&c, files)) {
        Outcome o = run_diff(&c, &files[0].source, &files[1].source);
        begin(&c, "status of an error", "old to new");
        expect(&c, o.status == EXIT_BAD_INPUT && o.out.len == 0, outcome_details(&o));
        begin(&c, "message", "old to new");
        check_expected(&c, "expected_error.txt", o.said);
        outcome_free(&o);
    }
    close_pair(files);
}
