/* main.c: dumpdiff as a pipeline: texts are read into schemas, schemas compared, the difference
 * planned and printed, and the printed migration read again and applied to OLD, which must give NEW.
 *
 *     sources → schemas → plan → text → replay → output */
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "cli/options.h"
#include "emit/pg_print.h"
#include "model/diff.h"
#include "model/schema_pg.h"

enum { ERRORS_SHOWN = 50 };

typedef struct Run {
    Options options;
    Diag diag;
    Context cx;
    File files[2];
    const Source *sources[2];
    Schema *schemas[2]; /* OLD, NEW */
    Buf out;
    bool differs;
} Run;

/* ---- input ------------------------------------------------------------------------------- */

static bool open_inputs(Run *r)
{
    bool ok = true;
    for (size_t i = 0; i < r->options.input_count; i++) {
        r->sources[i] = &r->files[i].source;
        ok = file_open(&r->files[i], r->options.inputs[i], &r->diag) &&
             dialect_check_text(r->sources[i], &r->diag) && ok;
    }
    return ok;
}

static bool all_empty(const Run *r)
{
    for (size_t i = 0; i < r->options.input_count; i++)
        if (!dialect_is_empty(r->sources[i]))
            return false;
    return true;
}

/* One text may leave open what it is: the other one tells. */
static bool find_dialect(Run *r)
{
    Dialect found = r->options.dialect;
    for (size_t i = 0; !r->options.dialect && i < r->options.input_count; i++) {
        Dialect dialect = dialect_detect(r->sources[i]);
        if (found && dialect && dialect != found)
            return diag_error(&r->diag, LOC_NONE, "\"%s\" is %s, but \"%s\" is %s", r->sources[0]->name,
                              dialect_name(found), r->sources[1]->name, dialect_name(dialect));
        found = dialect ? dialect : found;
    }
    if (found == DIALECT_MYSQL)
        return diag_error(&r->diag, LOC_NONE, "MySQL can't be read yet");
    return found || all_empty(r) ||
           diag_error(&r->diag, LOC_NONE, "can't tell the SQL dialect of %s: name it with --dialect postgres or "
                      "--dialect mysql", r->options.input_count > 1 ? "the two files" : r->sources[0]->name);
}

/* ---- output ------------------------------------------------------------------------------ */

static bool write_output(Run *r)
{
    const char *text = buf_text(&r->out);
    if (r->options.output)
        return file_write_atomic(r->options.output, text, r->out.len, &r->diag);
    return file_write_stdout(text, r->out.len, &r->diag);
}

/* ---- the pipeline ------------------------------------------------------------------------ */

/* Prints the steps from OLD to NEW; false: there is no order for them. */
static bool print_migration(Run *r)
{
    Plan *plan = plan_make(&pg_rules, r->schemas[0], r->schemas[1]);
    if (!plan)
        return false;
    Printer printer = {.out = &r->out, .cx = &r->cx, .plan = plan};
    pg_print_plan(&printer);
    return true;
}

/* Applies the migration to OLD, which is not needed any more, and compares it with NEW. What the
 * reader says of the migration is of interest only when it fails. */
static bool replay(Run *r)
{
    Schema *old = r->schemas[0], *new = r->schemas[1];
    char *said = NULL;
    size_t len = 0;
    Diag diag = {.out = open_memstream(&said, &len), .max_errors = ERRORS_SHOWN};
    Context cx = {r->cx.arena, r->cx.strings, &diag};
    PgOptions options = r->options.postgres;
    Source migration = {"<migration>", buf_text(&r->out), r->out.len};
    pg_rules.forget(old);
    bool converges = pg_read_into(&cx, &options, &migration, old) && !diff_schemas(&pg_rules, old, new, &diag);
    fclose(diag.out);
    if (!converges) {
        diag_error(&r->diag, LOC_NONE, "the migration does not turn OLD into NEW; this is a bug in dumpdiff");
        fputs(said, stderr);
    }
    free(said);
    return converges;
}

static ExitStatus run_diff(Run *r)
{
    if (!pg_read(&r->cx, &r->options.postgres, r->sources, r->schemas, 2))
        return EXIT_BAD_INPUT;
    r->differs = diff_schemas(&pg_rules, r->schemas[0], r->schemas[1], NULL);
    if (r->differs && !print_migration(r))
        return EXIT_BAD_INPUT;
    return !r->differs || replay(r) ? EXIT_DONE : EXIT_DIVERGED;
}

/* A schema is what leads to it from nothing. */
static ExitStatus run_show(Run *r)
{
    r->schemas[0] = pg_schema_new(&r->cx);
    if (!pg_read(&r->cx, &r->options.postgres, r->sources, &r->schemas[1], 1))
        return EXIT_BAD_INPUT;
    return print_migration(r) ? EXIT_DONE : EXIT_BAD_INPUT;
}

static ExitStatus (*const verbs[VERB_COUNT])(Run *) = {
    [VERB_DIFF] = run_diff,
    [VERB_SHOW] = run_show,
};

static ExitStatus run_verb(Run *r)
{
    pg_read_open();
    ExitStatus status = verbs[r->options.verb](r);
    for (size_t i = 0; i < 2; i++) {
        if (r->schemas[i])
            pg_rules.forget(r->schemas[i]);
        schema_free(r->schemas[i]);
    }
    pg_read_close();
    return status;
}

static ExitStatus run(Run *r)
{
    if (!open_inputs(r) || !find_dialect(r))
        return EXIT_BAD_INPUT;
    ExitStatus status = run_verb(r);
    if (status == EXIT_DONE && !write_output(r))
        return EXIT_BAD_INPUT;
    return status == EXIT_DONE && r->differs && r->options.exit_code ? EXIT_DIFFERS : status;
}

int main(int argc, char **argv)
{
    Run r = {.diag = {.out = stderr, .max_errors = ERRORS_SHOWN}};
    ExitStatus status;
    if (!options_parse(&r.options, argc, argv, &r.diag, &status))
        return status;
    r.cx.arena = arena_new();
    r.cx.strings = str_interner_new(r.cx.arena);
    r.cx.diag = &r.diag;
    status = run(&r);
    if (r.diag.errors > ERRORS_SHOWN)
        fprintf(stderr, "dumpdiff: %d more errors\n", r.diag.errors - ERRORS_SHOWN);
    buf_free(&r.out);
    for (size_t i = 0; i < 2; i++)
        file_close(&r.files[i]);
    str_interner_free(r.cx.strings);
    arena_free(r.cx.arena);
    return status;
}
