/* options.c: one table of options, from which getopt_long's tables and the usage text are made. */
#include "cli/options.h"

#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- what an option does ----------------------------------------------------------------- */

static bool set_dialect(Options *o, const char *value, Diag *diag)
{
    o->settings.dialect = dialect_named(value);
    return o->settings.dialect ||
           diag_error(diag, (Loc){0}, "unknown dialect \"%s\", expected postgres or mysql", value);
}

static bool set_ignored(Options *o, const char *value, Diag *diag)
{
    if (strcmp(value, "do") != 0)
        return diag_error(diag, (Loc){0}, "can't ignore statement \"%s\", expected do", value);
    o->settings.postgres.ignore_do = true;
    return true;
}

static bool set_output(Options *o, const char *value, Diag *diag)
{
    (void)diag;
    o->output = strcmp(value, "-") == 0 ? NULL : value;
    return true;
}

static bool set_exit_code(Options *o, const char *value, Diag *diag)
{
    (void)value, (void)diag;
    return o->exit_code = true;
}

static bool set_no_owner(Options *o, const char *value, Diag *diag)
{
    (void)value, (void)diag;
    return o->settings.postgres.no_owner = true;
}

static bool set_no_privileges(Options *o, const char *value, Diag *diag)
{
    (void)value, (void)diag;
    return o->settings.postgres.no_privileges = true;
}

static bool set_no_comments(Options *o, const char *value, Diag *diag)
{
    (void)value, (void)diag;
    return o->settings.postgres.no_comments = o->settings.mysql.no_comments = true;
}

static bool set_target(Options *o, const char *value, Diag *diag)
{
    return settings_set_target(&o->settings, value) ||
           diag_error(diag, (Loc){0},
                      "unknown server \"%s\", expected one like postgres-18, mysql-8.0 or mariadb-10.11",
                      value);
}

static bool set_auto_increment(Options *o, const char *value, Diag *diag)
{
    (void)value, (void)diag;
    return o->settings.mysql.auto_increment = true;
}

static bool set_definer(Options *o, const char *value, Diag *diag)
{
    (void)value, (void)diag;
    return o->settings.mysql.definer = true;
}

static bool show_help(Options *o, const char *value, Diag *diag);
static bool show_version(Options *o, const char *value, Diag *diag);

/* ---- the tables -------------------------------------------------------------------------- */

typedef struct OptionRow {
    const char *name;
    char letter;          /* 0: none */
    const char *argument; /* NULL: takes none */
    const char *help;
    /* false: a mistake was reported. */
    bool (*set)(Options *o, const char *value, Diag *diag);
    bool ends; /* nothing else is done */
} OptionRow;

static const OptionRow rows[] = {
    {"output", 'o', "FILE", "write to FILE, whole or not at all", set_output, false},
    {"dialect", 0, "NAME", "postgres or mysql, where the text doesn't tell", set_dialect, false},
    {"target", 0, "SERVER", "the server: postgres-18, mysql-8.0, mariadb-10.11…, where a dump doesn't tell", set_target, false},
    {"exit-code", 0, NULL, "exit with 1 when the schemas differ", set_exit_code, false},
    {"no-owner", 'O', NULL, "leave owners out", set_no_owner, false},
    {"no-privileges", 'x', NULL, "leave grants and default privileges out", set_no_privileges, false},
    {"no-comments", 0, NULL, "leave comments out", set_no_comments, false},
    {"auto-increment", 0, NULL, "compare the next AUTO_INCREMENT values of tables", set_auto_increment, false},
    {"definer", 0, NULL, "compare the definers of views, routines, triggers and events", set_definer, false},
    {"ignore-statement", 0, "do", "pass over DO blocks, which can't be evaluated offline", set_ignored, false},
    {"help", 'h', NULL, "show this text", show_help, true},
    {"version", 'V', NULL, "show the version", show_version, true},
};

enum { ROW_COUNT = sizeof rows / sizeof *rows };

static const struct {
    const char *name; /* NULL: without a word of its own */
    size_t inputs;
    const char *expected;
} verbs[VERB_COUNT] = {
    [VERB_DIFF] = {NULL, 2, "OLD and NEW"},
    [VERB_SHOW] = {"show", 1, "show SCHEMA"},
};

/* ---- help -------------------------------------------------------------------------------- */

static bool show_help(Options *o, const char *value, Diag *diag)
{
    (void)o, (void)value, (void)diag;
    puts("Usage: dumpdiff [OPTION]... OLD NEW      the migration that turns OLD into NEW\n"
         "       dumpdiff [OPTION]... show SCHEMA  the schema as canonical SQL\n"
         "\n"
         "OLD, NEW and SCHEMA are files of SQL (pg_dump -s, mysqldump --no-data, a schema.sql), or - for\n"
         "standard input.\n"
         "\n"
         "Options:");
    for (size_t i = 0; i < ROW_COUNT; i++) {
        char left[40], letter[8] = "    ";
        if (rows[i].letter)
            snprintf(letter, sizeof letter, "-%c, ", rows[i].letter);
        snprintf(left, sizeof left, "%s--%s%s%s", letter, rows[i].name, rows[i].argument ? "=" : "",
                 rows[i].argument ? rows[i].argument : "");
        printf("  %-30s%s\n", left, rows[i].help);
    }
    puts("\nExit status: 0 done, 1 the schemas differ (with --exit-code), 2 bad input or usage,\n"
         "4 the migration does not converge (a bug in dumpdiff; nothing is printed).");
    return true;
}

static bool show_version(Options *o, const char *value, Diag *diag)
{
    (void)o, (void)value, (void)diag;
    puts("dumpdiff " DUMPDIFF_VERSION " (libpg_query " PG_QUERY_VERSION ")");
    return true;
}

/* ---- parsing ----------------------------------------------------------------------------- */

/* What getopt_long needs: `longs` ends with a zero row, `shorts` is "o:Ox…". */
static void make_getopt_tables(struct option *longs, char *shorts)
{
    for (size_t i = 0; i < ROW_COUNT; i++) {
        longs[i] = (struct option){rows[i].name, rows[i].argument ? required_argument : no_argument,
                                   NULL, 0};
        if (!rows[i].letter)
            continue;
        *shorts++ = rows[i].letter;
        if (rows[i].argument)
            *shorts++ = ':';
    }
    longs[ROW_COUNT] = (struct option){0};
    *shorts = '\0';
}

static const OptionRow *row_with_letter(int letter)
{
    for (size_t i = 0; i < ROW_COUNT; i++)
        if (rows[i].letter && rows[i].letter == letter)
            return &rows[i];
    return NULL;
}

static bool usage_error(ExitStatus *status)
{
    fputs("Try 'dumpdiff --help'.\n", stderr);
    *status = EXIT_BAD_INPUT;
    return false;
}

static bool take_inputs(Options *o, int count, char **arguments, Diag *diag)
{
    o->verb = VERB_DIFF;
    for (Verb v = 0; v < VERB_COUNT && count > 0; v++)
        if (verbs[v].name && strcmp(arguments[0], verbs[v].name) == 0)
            o->verb = v;
    int words = verbs[o->verb].name ? 1 : 0;
    o->input_count = verbs[o->verb].inputs;
    if ((size_t)(count - words) != o->input_count)
        return diag_error(diag, (Loc){0}, "expected %s", verbs[o->verb].expected);
    for (size_t i = 0; i < o->input_count; i++)
        o->inputs[i] = arguments[words + (int)i];
    if (o->input_count == 2 && strcmp(o->inputs[0], "-") == 0 && strcmp(o->inputs[1], "-") == 0)
        return diag_error(diag, (Loc){0}, "standard input can be only one of OLD and NEW");
    return true;
}

bool options_parse(Options *options, int argc, char **argv, Diag *diag, ExitStatus *status)
{
    struct option longs[ROW_COUNT + 1];
    char shorts[2 * ROW_COUNT + 1];
    make_getopt_tables(longs, shorts);
    *options = (Options){0};
    *status = EXIT_DONE;
    for (int letter, index = -1; (letter = getopt_long(argc, argv, shorts, longs, &index)) != -1;
         index = -1) {
        const OptionRow *row = index >= 0 ? &rows[index] : row_with_letter(letter);
        if (letter == '?' || !row || !row->set(options, optarg, diag))
            return usage_error(status);
        if (row->ends)
            return false;
    }
    return take_inputs(options, argc - optind, argv + optind, diag) || usage_error(status);
}
