/* file.c: reading with one NUL behind the last byte, writing by rename.
 *
 * A mapped file needs a zero byte behind it even when it fills its last page: the mapping is laid
 * over a larger one of zeros. */
#include "base/file.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/buf.h"

enum { MAP_FROM = 1 << 20, READ_AT_ONCE = 1 << 16, PASS_AT_ONCE = 1 << 16 };

static bool fail(Diag *diag, const char *what, const char *path)
{
    return diag_error(diag, (Loc){0}, "can't %s \"%s\": %s", what, path, strerror(errno));
}

static bool write_all(int fd, const char *text, size_t len)
{
    while (len > 0) {
        ssize_t n = write(fd, text, len);
        if (n < 0 && errno != EINTR)
            return false;
        text += n > 0 ? n : 0;
        len -= n > 0 ? (size_t)n : 0;
    }
    return true;
}

/* ---- reading ---------------------------------------------------------------------------- */

static ssize_t read_some(int fd, char *chunk)
{
    ssize_t n;
    do
        n = read(fd, chunk, READ_AT_ONCE);
    while (n < 0 && errno == EINTR);
    return n;
}

/* False, silently, when the system can't map it. */
static bool map_all(File *file, int fd, size_t len)
{
    size_t page = (size_t)sysconf(_SC_PAGESIZE);
    size_t mapped = (len / page + 1) * page;
    char *zeros = mmap(NULL, mapped, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (zeros == MAP_FAILED)
        return false;
    if (mmap(zeros, len, PROT_READ, MAP_PRIVATE | MAP_FIXED, fd, 0) == MAP_FAILED) {
        munmap(zeros, mapped);
        return false;
    }
    file->memory = zeros;
    file->mapped = mapped;
    file->source.text = zeros;
    file->source.len = len;
    file->source.mapped = true;
    return true;
}

static bool take_text(File *file, Buf *text)
{
    file->memory = text->text;
    file->source.text = buf_text(text);
    file->source.len = text->len;
    return true;
}

/* What a pipe brings beyond `text`, by way of the disk. */
static bool spool(File *file, int fd, Buf *text, FILE *temporary, char *chunk, Diag *diag)
{
    int to = fileno(temporary);
    size_t len = text->len;
    bool written = write_all(to, text->text, text->len);
    buf_free(text);
    for (ssize_t n; written && (n = read_some(fd, chunk)) != 0; len += (size_t)n) {
        if (n < 0)
            return fail(diag, "read", file->source.name);
        written = write_all(to, chunk, (size_t)n);
    }
    return (written && map_all(file, to, len)) || fail(diag, "spool", file->source.name);
}

static bool read_all(File *file, int fd, Diag *diag)
{
    Buf text = {0};
    FILE *temporary = NULL;
    char *chunk = xmalloc(READ_AT_ONCE);
    ssize_t n;
    while (!temporary && (n = read_some(fd, chunk)) > 0) {
        buf_add(&text, chunk, (size_t)n);
        if (text.len >= MAP_FROM)
            temporary = tmpfile();
    }
    bool ok = temporary ? spool(file, fd, &text, temporary, chunk, diag)
              : n == 0  ? take_text(file, &text)
                        : fail(diag, "read", file->source.name);
    if (!ok)
        buf_free(&text);
    if (temporary)
        fclose(temporary);
    free(chunk);
    return ok;
}

static bool read_fd(File *file, int fd, Diag *diag)
{
    struct stat st;
    if (fstat(fd, &st) != 0)
        return fail(diag, "read", file->source.name);
    if (S_ISDIR(st.st_mode))
        return diag_error(diag, (Loc){0}, "\"%s\" is a directory: expected a file of SQL",
                          file->source.name);
    if (S_ISREG(st.st_mode) && st.st_size >= MAP_FROM && map_all(file, fd, (size_t)st.st_size))
        return true;
    return read_all(file, fd, diag);
}

bool file_open(File *file, const char *path, Diag *diag)
{
    bool standard = strcmp(path, "-") == 0;
    *file = (File){.source = {.name = standard ? "<stdin>" : path, .text = ""}};
    int fd = standard ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return fail(diag, "open", path);
    bool ok = read_fd(file, fd, diag);
    if (!standard)
        close(fd);
    return ok;
}

void file_close(File *file)
{
    if (file->mapped)
        munmap(file->memory, file->mapped);
    else
        free(file->memory);
    *file = (File){0};
}

void source_pass(const Source *source, size_t *from, size_t to)
{
    if (!source->mapped || to - *from < PASS_AT_ONCE)
        return;
    size_t page = (size_t)sysconf(_SC_PAGESIZE), start = (*from + page - 1) / page * page;
    madvise((void *)(source->text + start), (to - start) / page * page, MADV_DONTNEED);
    *from = to;
}

/* ---- writing ---------------------------------------------------------------------------- */

bool file_write_stdout(const char *text, size_t len, Diag *diag)
{
    return write_all(STDOUT_FILENO, text, len) || fail(diag, "write", "<stdout>");
}

static bool write_direct(const char *path, const char *text, size_t len)
{
    int fd = open(path, O_WRONLY | O_CLOEXEC);
    if (fd < 0)
        return false;
    bool ok = write_all(fd, text, len);
    return close(fd) == 0 && ok;
}

/* The mode of a file that is made new, as open(2) would give it. */
static mode_t new_mode(void)
{
    mode_t mask = umask(0);
    umask(mask);
    return 0666 & ~mask;
}

static bool fill_and_rename(int fd, const char *temporary, const char *path, mode_t mode,
                            const char *text, size_t len)
{
    bool ok = fchmod(fd, mode) == 0 && write_all(fd, text, len) && fsync(fd) == 0;
    ok = close(fd) == 0 && ok;
    return ok && rename(temporary, path) == 0;
}

static bool replace(const char *path, mode_t mode, const char *text, size_t len)
{
    Buf temporary = {0};
    buf_printf(&temporary, "%s.XXXXXX", path);
    int fd = mkstemp(temporary.text);
    bool ok = fd >= 0 && fill_and_rename(fd, temporary.text, path, mode, text, len);
    int error = errno;
    if (fd >= 0 && !ok)
        unlink(temporary.text);
    buf_free(&temporary);
    errno = error;
    return ok;
}

bool file_write_atomic(const char *path, const char *text, size_t len, Diag *diag)
{
    struct stat st;
    bool exists = stat(path, &st) == 0;
    bool ok;
    if (exists && !S_ISREG(st.st_mode)) {
        ok = write_direct(path, text, len);
    } else {
        char *target = exists ? realpath(path, NULL) : NULL;
        ok = replace(target ? target : path, exists ? st.st_mode & 07777 : new_mode(), text, len);
        free(target);
    }
    return ok || fail(diag, "write", path);
}
