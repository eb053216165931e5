/* main.c: the program: inputs are opened and their dialect found, the pipeline (pipeline.c) turns
 * them into a text, and the text is written.
 *
 *     sources → schemas → plan → text → replay → output */
#include "base/file.h"
#include "cli/options.h"

enum { ERRORS_SHOWN = 50 };

typedef struct Run {
    Options options;
    Diag diag;
    File files[2];
    const Source *sources[2]; /* OLD, NEW */
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
    Dialect found = r->options.settings.dialect;
    for (size_t i = 0; !r->options.settings.dialect && i < r->options.input_count; i++) {
        Dialect dialect = dialect_detect(r->sources[i]);
        if (found && dialect && dialect != found)
            return diag_error(&r->diag, LOC_NONE, "\"%s\" is %s, but \"%s\" is %s",
                              r->sources[0]->name, dialect_name(found), r->sources[1]->name,
                              dialect_name(dialect));
        found = dialect ? dialect : found;
    }
    r->options.settings.dialect = found;
    return found || all_empty(r) ||
           diag_error(&r->diag, LOC_NONE,
                      "can't tell the SQL dialect of %s: name it with --dialect postgres or "
                      "--dialect mysql",
                      r->options.input_count > 1 ? "the two files" : r->sources[0]->name);
}

/* ---- output ------------------------------------------------------------------------------ */

static bool write_output(Run *r)
{
    const char *text = buf_text(&r->out);
    if (r->options.output)
        return file_write_atomic(r->options.output, text, r->out.len, &r->diag);
    return file_write_stdout(text, r->out.len, &r->diag);
}

/* ---- the verbs --------------------------------------------------------------------------- */

static ExitStatus run_diff(Run *r)
{
    return pipeline_diff(&r->options.settings, r->sources, &r->diag, &r->out, &r->differs);
}

static ExitStatus run_show(Run *r)
{
    return pipeline_show(&r->options.settings, r->sources[0], &r->diag, &r->out);
}

static ExitStatus (*const verbs[VERB_COUNT])(Run *) = {
    [VERB_DIFF] = run_diff,
    [VERB_SHOW] = run_show,
};

static ExitStatus run(Run *r)
{
    if (!open_inputs(r) || !find_dialect(r))
        return EXIT_BAD_INPUT;
    pg_read_open();
    ExitStatus status = verbs[r->options.verb](r);
    pg_read_close();
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
    status = run(&r);
    if (r.diag.errors > ERRORS_SHOWN)
        fprintf(stderr, "dumpdiff: %d more errors\n", r.diag.errors - ERRORS_SHOWN);
    buf_free(&r.out);
    for (size_t i = 0; i < 2; i++)
        file_close(&r.files[i]);
    return status;
}
