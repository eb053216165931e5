/* options.h: the command line. */
#ifndef CLI_OPTIONS_H
#define CLI_OPTIONS_H

#include "cli/pipeline.h"
#include "parser/dialect.h"

typedef enum Verb { VERB_DIFF, VERB_SHOW, VERB_COUNT } Verb;

typedef struct Options {
    Verb verb;
    const char *inputs[2]; /* as many as the verb takes; "-" is standard input */
    size_t input_count;
    Settings settings;  /* dialect UNKNOWN: told from the text */
    bool exit_code;
    const char *output; /* NULL: standard output */
} Options;

/* Reads the arguments. false: nothing is left to do but exit with `*status`: --help, --version, or
 * a mistake, which has been reported. */
bool options_parse(Options *options, int argc, char **argv, Diag *diag, ExitStatus *status);

#endif
