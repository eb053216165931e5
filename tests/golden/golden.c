/* golden.c: every pair of schemas through the laws and its expectations.
 *
 *     golden [--bless] [--only GLOB] TESTDATA
 *
 * Pairs are TESTDATA/{postgres,mysql,mariadb}/KIND/CASE (expectations and laws), and, laws only, the given
 * cases and each version of the given corpus with the next one. Those stand in $DUMPDIFF_SHARED, or beside the
 * project. Each pair is checked in a process of its own, so that a crash is one failure. */
#include <fnmatch.h>
#include <glob.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/buf.h"
#include "parser/pg_read.h"
#include "tests/golden/laws.h"

enum { SECONDS_PER_PAIR = 60 };

typedef struct Runner {
    const char *testdata, *only;
    bool bless;
    Tally *shared; /* of the pair under way, seen by both processes */
    Tally total;
    int pairs;
} Runner;

/* ---- one pair ---------------------------------------------------------------------------- */

typedef void (*CheckFunction)(const Pair *pair, Tally *tally);

static int run_apart(CheckFunction check, const Pair *pair, Tally *tally)
{
    int status = 0;
    fflush(stdout);
    pid_t child = fork();
    if (child == 0) {
        alarm(SECONDS_PER_PAIR);
        pg_read_open();
        check(pair, tally);
        pg_read_close();
        tally->done = true;
        exit(0);
    }
    if (child < 0 || waitpid(child, &status, 0) < 0) {
        perror("golden");
        exit(2);
    }
    return status;
}

static void run_pair(Runner *r, CheckFunction check, const Pair *pair)
{
    if (r->only && fnmatch(r->only, pair->name, 0) != 0)
        return;
    *r->shared = (Tally){0};
    int status = run_apart(check, pair, r->shared);
    if (status != 0 || !r->shared->done) {
        r->shared->failed++;
        printf("FAILED %s: %s: %s %d\n", pair->name, r->shared->doing,
               WIFSIGNALED(status) ? "signal" : "exit status",
               WIFSIGNALED(status) ? WTERMSIG(status) : WEXITSTATUS(status));
    }
    r->pairs++;
    r->total.passed += r->shared->passed;
    r->total.failed += r->shared->failed;
    r->total.skipped += r->shared->skipped;
}

/* ---- where pairs are --------------------------------------------------------------------- */

/* Files that match TOP/PATTERN, in order of their names. */
static glob_t find(const char *top, const char *pattern)
{
    Buf path = {0};
    glob_t found = {0};
    buf_printf(&path, "%s/%s", top, pattern);
    glob(buf_text(&path), 0, NULL, &found);
    buf_free(&path);
    return found;
}

static bool stands_in(const char *folder, const char *theme)
{
    char part[100];
    snprintf(part, sizeof part, "/%s/", theme);
    return strstr(folder, part) != NULL;
}

/* The server that a pair is for: what its file `target` says, or its dialect; NULL: PostgreSQL. */
static const char *target_of(const char *folder, char *room, size_t size)
{
    snprintf(room, size, "%s/target", folder);
    FILE *file = fopen(room, "r");
    if (file) {
        char *line = fgets(room, (int)size, file);
        fclose(file);
        if (line)
            line[strcspn(line, "\n")] = '\0';
        return line;
    }
    if (strstr(folder, "mariadb"))
        return "mariadb-10.11";
    return strstr(folder, "mysql") ? "mysql-9.7" : NULL;
}

/* unread.txt says why a pair can't be read yet. */
static bool is_unread(Runner *r, const char *folder)
{
    char path[4096], reason[200] = "";
    snprintf(path, sizeof path, "%s/unread.txt", folder);
    FILE *file = fopen(path, "r");
    if (!file)
        return false;
    if (!fgets(reason, sizeof reason, file))
        reason[0] = '\0';
    fclose(file);
    printf("SKIPPED %s: %.*s\n", folder, (int)strcspn(reason, "\n"), reason);
    r->total.skipped++;
    return true;
}

/* `found` are paths of old.sql. */
static void run_folder(Runner *r, const char *old, bool golden)
{
    char room[4096];
    Buf folder = {0}, new = {0};
    buf_add(&folder, old, strlen(old) - strlen("/old.sql"));
    buf_printf(&new, "%s/new.sql", buf_text(&folder));
    const char *name = buf_text(&folder);
    if (golden && is_unread(r, name)) {
        buf_free(&folder);
        buf_free(&new);
        return;
    }
    Pair pair = {.name = name,
                 .folder = golden ? name : NULL,
                 .old = old,
                 .new = buf_text(&new),
                 .target = target_of(name, room, sizeof room),
                 .same = golden &&stands_in(name, "normalize"),
                 .ignore_do = !golden,
                 .bless = golden && r->bless};
    run_pair(r, golden && stands_in(name, "errors") ? laws_check_error : laws_check_pair, &pair);
    buf_free(&folder);
    buf_free(&new);
}

static void run_folders(Runner *r, const char *top, const char *pattern, bool golden)
{
    glob_t found = find(top, pattern);
    for (size_t i = 0; i < found.gl_pathc; i++)
        run_folder(r, found.gl_pathv[i], golden);
    globfree(&found);
}

static size_t folder_length(const char *path)
{
    const char *slash = strrchr(path, '/');
    return slash ? (size_t)(slash - path) : 0;
}

static void run_neighbours(Runner *r, const char *top, const char *pattern)
{
    glob_t found = find(top, pattern);
    for (size_t i = 0; i + 1 < found.gl_pathc; i++) {
        const char *old = found.gl_pathv[i], *new = found.gl_pathv[i + 1];
        size_t len = folder_length(old);
        if (len != folder_length(new) || memcmp(old, new, len) != 0)
            continue;
        char room[4096];
        Pair pair = {.name = old,
                     .old = old,
                     .new = new,
                     .target = target_of(old, room, sizeof room),
                     .ignore_do = true};
        run_pair(r, laws_check_pair, &pair);
    }
    globfree(&found);
}

static void run_shared(Runner *r)
{
    const char *named = getenv("DUMPDIFF_SHARED"), *shared = named ? named : "../shared";
    if (access(shared, R_OK) != 0) {
        printf("SKIPPED %s is missing: its cases and corpus are left out\n", shared);
        r->total.skipped++;
        return;
    }
    run_folders(r, shared, "cases/postgres/*/old.sql", false);
    run_neighbours(r, shared, "corpus/*-pg/*.sql");
    run_folders(r, shared, "cases/mysql/*/old.sql", false);
    run_neighbours(r, shared, "corpus/*-mysql/*.sql");
    run_neighbours(r, shared, "corpus/*-mariadb/*.sql");
}

/* ---- the program ------------------------------------------------------------------------- */

static bool parse_arguments(Runner *r, char **arguments)
{
    for (; *arguments; arguments++) {
        if (strcmp(*arguments, "--bless") == 0)
            r->bless = true;
        else if (strcmp(*arguments, "--only") == 0 && arguments[1])
            r->only = *++arguments;
        else if (**arguments != '-' && !r->testdata)
            r->testdata = *arguments;
        else
            return false;
    }
    return r->testdata;
}

int main(int argc, char **argv)
{
    Runner r = {0};
    (void)argc;
    if (!parse_arguments(&r, argv + 1)) {
        fputs("usage: golden [--bless] [--only GLOB] TESTDATA\n", stderr);
        return 2;
    }
    r.shared =
        mmap(NULL, sizeof *r.shared, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (r.shared == MAP_FAILED) {
        perror("golden");
        return 2;
    }
    run_folders(&r, r.testdata, "postgres/*/*/old.sql", true);
    run_folders(&r, r.testdata, "mysql/*/*/old.sql", true);
    run_folders(&r, r.testdata, "mariadb/*/*/old.sql", true);
    if (!r.bless)
        run_shared(&r);
    printf("%d pairs\n%d passed, %d failed, %d skipped\n", r.pairs, r.total.passed, r.total.failed,
           r.total.skipped);
    return r.total.failed || !r.pairs;
}
