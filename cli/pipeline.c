/* pipeline.c: texts are read into schemas, schemas compared, the difference planned and printed, and
 * the printed migration read again and applied to OLD, which must give NEW.
 *
 * A Run holds one passage, with memory of its own that is freed at its end. */
#include "cli/pipeline.h"

#include <stdio.h>
#include <stdlib.h>

#include "emit/mysql_print.h"
#include "emit/pg_print.h"
#include "model/diff.h"
#include "model/mysql_schema.h"
#include "model/schema_pg.h"

bool settings_set_target(Settings *settings, const char *name)
{
    bool postgres = pg_server_named(name, &settings->postgres.server);
    settings->dialect = postgres ? DIALECT_POSTGRES : DIALECT_MYSQL;
    return postgres || mysql_target_named(name, &settings->mysql.target);
}

/* What the two families of dialects do each in their way. */
typedef struct Language {
    const Rules *rules;
    bool (*read)(Context *cx, const Settings *settings, const Source *const *sources,
                 Schema **schemas, size_t count);
    bool (*read_into)(Context *cx, const Settings *settings, const Source *source, Schema *schema);
    /* An empty schema of the kind that `like` is. */
    Schema *(*empty)(Context *cx, const Schema *like);
    void (*print_plan)(Printer *p);
} Language;

static bool read_pg(Context *cx, const Settings *settings, const Source *const *sources,
                    Schema **schemas, size_t count)
{
    return pg_read(cx, &settings->postgres, sources, schemas, count);
}

static bool read_pg_into(Context *cx, const Settings *settings, const Source *source,
                         Schema *schema)
{
    return pg_read_into(cx, &settings->postgres, source, schema);
}

static Schema *empty_pg(Context *cx, const Schema *like)
{
    (void)like;
    return pg_schema_new(cx);
}

static bool read_mysql(Context *cx, const Settings *settings, const Source *const *sources,
                       Schema **schemas, size_t count)
{
    return mysql_read(cx, &settings->mysql, sources, schemas, count);
}

static bool read_mysql_into(Context *cx, const Settings *settings, const Source *source,
                            Schema *schema)
{
    return mysql_read_into(cx, &settings->mysql, source, schema);
}

static Schema *empty_mysql(Context *cx, const Schema *like)
{
    return mysql_schema_new(cx, like->mysql);
}

static const Language languages[] = {
    [DIALECT_UNKNOWN] = {&pg_rules, read_pg, read_pg_into, empty_pg, pg_print_plan},
    [DIALECT_POSTGRES] = {&pg_rules, read_pg, read_pg_into, empty_pg, pg_print_plan},
    [DIALECT_MYSQL] = {&mysql_rules, read_mysql, read_mysql_into, empty_mysql, mysql_print_plan},
};

typedef struct Run {
    const Settings *settings;
    const Language *language;
    Context cx;
    Schema *schemas[2]; /* OLD, NEW */
    Buf *out;
} Run;

static void run_open(Run *r, const Settings *settings, Diag *diag, Buf *out)
{
    *r = (Run){.settings = settings, .language = &languages[settings->dialect], .out = out};
    context_open(&r->cx, diag);
}

static ExitStatus run_close(Run *r, ExitStatus status)
{
    for (size_t i = 0; i < 2; i++) {
        if (r->schemas[i])
            r->language->rules->forget(r->schemas[i]);
        schema_free(r->schemas[i]);
    }
    context_close(&r->cx);
    return status;
}

/* False after reporting what can't be written. */
static bool print_plan(Run *r, Plan *plan)
{
    int errors = r->cx.diag->errors;
    size_t start = r->out->len;
    Printer printer = {.out = r->out, .cx = &r->cx, .plan = plan};
    r->language->print_plan(&printer);
    bool ok = r->cx.diag->errors == errors;
    if (!ok)
        r->out->len = start;
    return ok;
}

/* A text that an error was reported of has failed, also where reading could go on. */
static bool read(Run *r, const Source *const *sources, Schema **schemas, size_t count)
{
    int errors = r->cx.diag->errors;
    return r->language->read(&r->cx, r->settings, sources, schemas, count) &&
           r->cx.diag->errors == errors;
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
    r->language->rules->forget(old);
    bool converges = r->language->read_into(&cx, r->settings, migration, old) &&
                     aside.errors == 0 && !diff_schemas(r->language->rules, old, new, &aside);
    fclose(aside.out);
    if (!converges) {
        diag_error(diag, LOC_NONE,
                   "the migration does not turn OLD into NEW; this is a bug in dumpdiff");
        if (diag->out)
            fputs(said, diag->out);
    }
    free(said);
    return converges;
}

static ExitStatus diff(Run *r, const Source *const sources[2], bool *differs)
{
    size_t start = r->out->len;
    if (!read(r, sources, r->schemas, 2))
        return EXIT_BAD_INPUT;
    Plan *plan = plan_make(r->language->rules, r->schemas[0], r->schemas[1]);
    *differs = !plan || plan->steps.len > 0;
    if (!plan)
        return EXIT_BAD_INPUT;
    if (!*differs)
        return EXIT_DONE;
    if (!print_plan(r, plan))
        return EXIT_BAD_INPUT;
    Source migration = {.name = "<migration>",
                        .text = buf_text(r->out) + start,
                        .len = r->out->len - start};
    return replay(r, &migration) ? EXIT_DONE : EXIT_DIVERGED;
}

static ExitStatus show(Run *r, const Source *source)
{
    if (!read(r, &source, &r->schemas[1], 1))
        return EXIT_BAD_INPUT;
    r->schemas[0] = r->language->empty(&r->cx, r->schemas[1]);
    Plan *plan = plan_make(r->language->rules, r->schemas[0], r->schemas[1]);
    if (!plan)
        return EXIT_BAD_INPUT;
    return print_plan(r, plan) ? EXIT_DONE : EXIT_BAD_INPUT;
}

ExitStatus pipeline_diff(const Settings *settings, const Source *const sources[2], Diag *diag,
                         Buf *out, bool *differs)
{
    Run r;
    run_open(&r, settings, diag, out);
    return run_close(&r, diff(&r, sources, differs));
}

ExitStatus pipeline_show(const Settings *settings, const Source *source, Diag *diag, Buf *out)
{
    Run r;
    run_open(&r, settings, diag, out);
    return run_close(&r, show(&r, source));
}
