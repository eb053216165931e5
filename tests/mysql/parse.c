/* parse.c: reads MySQL files to the end: what a grammar must accept is data, not code.
 *
 *     build/tests/mysql_parse [--print] mariadb-10.11 FILE... mysql-9.7 FILE...
 *
 * A target counts for the files behind it that don't name their server. The query of every view is
 * printed, read again and compared: the printer must say what was read. A file is a test. */
#include <stdio.h>
#include <string.h>

#include "base/file.h"
#include "parser/mysql_reader.h"

typedef struct Count {
    size_t statements, bytes, reprinted;
} Count;

/* A view's query as CREATE VIEW, read again. */
static bool reprint(MysqlReader *r, const MysqlView *view, bool show)
{
    Buf b = {0};
    buf_puts(&b, "create view v as ");
    mysql_tree_print(&b, view->query);
    if (show)
        printf("%s\n", buf_text(&b));
    Source source = {.name = "<printed>", .text = buf_text(&b), .len = b.len};
    MysqlReader again;
    const MysqlStmt *stmt = NULL;
    mysql_reader_open(&again, r->cx, &source, r->target, NULL);
    bool same = mysql_reader_next(&again, &stmt) &&
                mysql_tree_equal(view->query, ((MysqlView *)stmt)->query);
    if (!same)
        fprintf(stderr, "not the same: %s\n", buf_text(&b));
    mysql_reader_close(&again);
    buf_free(&b);
    return same;
}

static bool read_file(const char *path, MysqlTarget target, Count *count, bool show)
{
    Diag diag = {.out = stderr, .max_errors = 3};
    File file;
    Context cx;
    MysqlReader r;
    if (!file_open(&file, path, &diag))
        return false;
    context_open(&cx, &diag);
    MysqlTarget found;
    mysql_reader_open(&r, &cx, &file.source,
                      mysql_target_detect(&file.source, &found) ? found : target, NULL);
    bool ok = true;
    for (const MysqlStmt *stmt; mysql_reader_next(&r, &stmt); count->statements++)
        if (stmt->kind == MYSQL_STMT_CREATE_VIEW && !r.session.modes) {
            ok = reprint(&r, (MysqlView *)stmt, show) && ok;
            count->reprinted++;
        }
    count->bytes += file.source.len;
    ok = ok && !r.failed;
    mysql_reader_close(&r);
    context_close(&cx);
    file_close(&file);
    return ok;
}

int main(int argc, char **argv)
{
    MysqlTarget target = mysql_target_newest, named;
    Count count = {0};
    int passed = 0, failed = 0;
    bool show = false;
    for (int i = 1; i < argc; i++) {
        if (strcmp(argv[i], "--print") == 0)
            show = true;
        else if (mysql_target_named(argv[i], &named))
            target = named;
        else if (read_file(argv[i], target, &count, show))
            passed++;
        else
            failed++;
    }
    printf("%zu statements, %zu bytes, %zu queries printed\n", count.statements, count.bytes,
           count.reprinted);
    printf("%d passed, %d failed, 0 skipped\n", passed, failed);
    return failed > 0;
}
