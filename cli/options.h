/* options.h: the command line. */
#ifndef CLI_OPTIONS_H
#define CLI_OPTIONS_H

#include "parser/dialect.h"
#include "parser/pg_read.h"

typedef enum ExitStatus {
    EXIT_DONE = 0,
    EXIT_DIFFERS = 1,    /* with --exit-code */
    EXIT_BAD_INPUT = 2,  /* or usage, or output that can't be written */
    EXIT_FORBIDDEN = 3,  /* a hazard that was forbidden */
    EXIT_DIVERGED = 4    /* the migration, applied to OLD, doesn't give NEW: a bug of ours */
} ExitStatus;

typedef enum Verb { VERB_DIFF, VERB_SHOW, VERB_COUNT } Verb;

typedef struct Options {
    Verb verb;
    const char *inputs[2]; /* as many as the verb takes; "-" is standard input */
    size_t input_count;
    Dialect dialect;    /* UNKNOWN: told from the text */
    PgOptions postgres;
    bool exit_code;
    const char *output; /* NULL: standard output */
} Options;

/* Reads the arguments. false: nothing is left to do but exit with `*status`: --help, --version, or a
 * mistake, which has been reported. */
bool options_parse(Options *options, int argc, char **argv, Diag *diag, ExitStatus *status);

#endif
