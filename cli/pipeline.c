/* pipeline.c: texts are read into schemas, schemas compared, the difference planned and printed, and
 * the printed migration read again and applied to OLD, which must give NEW.
 *
 * A Run holds one passage, with memory of its own that is freed at its end. */
#include "cli/pipeline.h"

#include <stdio.h>
#include <stdlib.h>

#include "emit/pg_print.h"
#include "model/diff.h"
#include "model/schema_pg.h"

typedef struct Run {
    const PgOptions *options;
    Context cx;
    Schema *schemas[2]; /* OLD, NEW */
    Buf *out;
} Run;

static void run_open(Run *r, const PgOptions *options, Diag *diag, Buf *out)
{
    *r = (Run){.options = options, .out = out};
    r->cx.arena = arena_new();
    r->cx.strings = str_interner_new(r->cx.arena);
    r->cx.diag = diag;
}

static ExitStatus run_close(Run *r, ExitStatus status)
{
    for (size_t i = 0; i < 2; i++) {
        if (r->schemas[i])
            pg_rules.forget(r->schemas[i]);
        schema_free(r->schemas[i]);
    }
    str_interner_free(r->cx.strings);
    arena_free(r->cx.arena);
    return status;
}

static void print_plan(Run *r, Plan *plan)
{
    Printer printer = {.out = r->out, .cx = &r->cx, .plan = plan};
    pg_print_plan(&printer);
}

/* Applies the migration to OLD, which is not needed any more, and compares it with NEW. What the
 * reader says of the migration is of interest only when it fails. */
static bool replay(Run *r, const Source *migration)
{
    Schema *old = r->schemas[0], *new = r->schemas[1];
    Diag *diag = r->cx.diag;
    char *said = NULL;
    size_t len = 0;
    Diag aside = {.out = open_memstream(&said, &len), .max_errors = diag->max_errors};
    Context cx = {r->cx.arena, r->cx.strings, &aside};
    pg_rules.forget(old);
    bool converges = pg_read_into(&cx, r->options, migration, old) && !diff_schemas(&pg_rules, old, new, &aside);
    fclose(aside.out);
    if (!converges) {
        diag_error(diag, LOC_NONE, "the migration does not turn OLD into NEW; this is a bug in dumpdiff");
        if (diag->out)
            fputs(said, diag->out);
    }
    free(said);
    return converges;
}

static ExitStatus diff(Run *r, const Source *const sources[2], bool *differs)
{
    size_t start = r->out->len;
    if (!pg_read(&r->cx, r->options, sources, r->schemas, 2))
        return EXIT_BAD_INPUT;
    Plan *plan = plan_make(&pg_rules, r->schemas[0], r->schemas[1]);
    *differs = !plan || plan->steps.len > 0;
    if (!plan)
        return EXIT_BAD_INPUT;
    if (!*differs)
        return EXIT_DONE;
    print_plan(r, plan);
    Source migration = {.name = "<migration>",
                        .text = buf_text(r->out) + start,
                        .len = r->out->len - start};
    return replay(r, &migration) ? EXIT_DONE : EXIT_DIVERGED;
}

static ExitStatus show(Run *r, const Source *source)
{
    r->schemas[0] = pg_schema_new(&r->cx);
    if (!pg_read(&r->cx, r->options, &source, &r->schemas[1], 1))
        return EXIT_BAD_INPUT;
    Plan *plan = plan_make(&pg_rules, r->schemas[0], r->schemas[1]);
    if (!plan)
        return EXIT_BAD_INPUT;
    print_plan(r, plan);
    return EXIT_DONE;
}

ExitStatus pipeline_diff(const PgOptions *options, const Source *const sources[2], Diag *diag, Buf *out, bool *differs)
{
    Run r;
    run_open(&r, options, diag, out);
    return run_close(&r, diff(&r, sources, differs));
}

ExitStatus pipeline_show(const PgOptions *options, const Source *source, Diag *diag, Buf *out)
{
    Run r;
    run_open(&r, options, diag, out);
    return run_close(&r, show(&r, source));
}
