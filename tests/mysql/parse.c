/* parse.c: reads MySQL files to the end, for one target each, and counts what is in them.
 *
 *     build/tests/mysql_parse [--target mariadb-10.11] [--print] FILE...
 *
 * Every expression and query that stands at a known place is printed, read again and compared: the
 * printer must say what was read (in the usual sql_mode). Exit status 1 when a file has an error. */
#include <stdio.h>
#include <string.h>

#include "base/file.h"
#include "parser/mysql_reader.h"

typedef struct Count {
    size_t statements, bytes, reprinted, differing;
} Count;

static void run_open(Context *cx, Diag *diag)
{
    *cx = (Context){.arena = arena_new(), .diag = diag};
    cx->strings = str_interner_new(cx->arena);
}

static void run_close(Context *cx)
{
    str_interner_free(cx->strings);
    arena_free(cx->arena);
}

/* A view's query as CREATE VIEW, read again. */
static void reprint(MysqlReader *r, const MysqlView *view, Count *count, bool show)
{
    Buf b = {0};
    buf_puts(&b, "create view v as ");
    mysql_tree_print(&b, view->query);
    if (show)
        printf("%s\n", buf_text(&b));
    Source source = {"<printed>", buf_text(&b), b.len};
    MysqlReader again;
    MysqlStmt *stmt = NULL;
    mysql_reader_open(&again, r->cx, &source, r->target);
    bool same = mysql_reader_next(&again, &stmt) && mysql_tree_equal(view->query, ((MysqlView *)stmt)->query);
    count->reprinted++;
    count->differing += !same;
    if (!same)
        fprintf(stderr, "not the same: %s\n", buf_text(&b));
    mysql_reader_close(&again);
    buf_free(&b);
}

static bool read_file(const char *path, MysqlTarget target, Count *count, bool show)
{
    Diag diag = {.out = stderr, .max_errors = 3};
    File file;
    Context cx;
    MysqlReader r;
    if (!file_open(&file, path, &diag))
        return false;
    run_open(&cx, &diag);
    MysqlTarget found;
    mysql_reader_open(&r, &cx, &file.source, mysql_target_detect(&file.source, &found) ? found : target);
    for (MysqlStmt *stmt; mysql_reader_next(&r, &stmt); count->statements++)
        if (stmt->kind == MYSQL_STMT_CREATE_VIEW && !r.session.modes)
            reprint(&r, (MysqlView *)stmt, count, show);
    count->bytes += file.source.len;
    bool ok = !r.failed;
    mysql_reader_close(&r);
    run_close(&cx);
    file_close(&file);
    return ok;
}

int main(int argc, char **argv)
{
    MysqlTarget target = mysql_target_newest;
    Count count = {0};
    int files = 0, bad = 0;
    bool show = false;
    for (int i = 1; i < argc; i++) {
        if (strcmp(argv[i], "--target") == 0 && i + 1 < argc) {
            if (!mysql_target_named(argv[++i], &target))
                return fprintf(stderr, "no such target: %s\n", argv[i]), 2;
        } else if (strcmp(argv[i], "--print") == 0) {
            show = true;
        } else {
            files++;
            bad += !read_file(argv[i], target, &count, show);
        }
    }
    printf("%d files, %d with errors, %zu statements, %zu bytes; %zu queries printed, %zu not the same\n", files, bad,
           count.statements, count.bytes, count.reprinted, count.differing);
    return bad || count.differing;
}
