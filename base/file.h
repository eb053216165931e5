/* file.h: whole files in and out: a Source from a path, and a text to a path or not at all. */
#ifndef BASE_FILE_H
#define BASE_FILE_H

#include <stdbool.h>

#include "base/diag.h"

typedef struct File {
    Source source;
    void *memory; /* what file_close gives back */
    size_t mapped;
} File;

/* Reads `path`, or standard input for "-". Large files are mapped, not copied, and so is what
 * a pipe brings, through a temporary file without a name. false after an error, `file` is
 * empty then. */
bool file_open(File *file, const char *path, Diag *diag);
void file_close(File *file);

/* Tells that the text from `*from` to `to` (both in `source`) isn't needed soon: rows of a dump.
 * Their memory is given back once they are some pages, and `*from` moves up to `to` then; the
 * text can still be read, a page at a time from the file. */
void source_pass(const Source *source, size_t *from, size_t to);

/* Puts `len` bytes into `path` whole or not at all: a temporary name in the same folder, then a
 * rename. An existing file keeps its mode, a symbolic link its target's place; what is no regular
 * file (a pipe, /dev/null) is written to directly. */
bool file_write_atomic(const char *path, const char *text, size_t len, Diag *diag);
/* Writes to standard output; false when not all could be written. */
bool file_write_stdout(const char *text, size_t len, Diag *diag);

#endif
