/* mysql_parser.c: libFuzzer's entry for reading a whole script: any bytes end in statements or errors.
 *
 * The first byte chooses the target. What a view's query prints must read back as the same tree, and a
 * text whose statements were seen must give the same ones at the same places. */
#include <stdint.h>
#include <stdlib.h>

#include "parser/mysql_reader.h"

static const MysqlTarget targets[] = {
    {MYSQL_FLAVOR_MYSQL, 50799}, {MYSQL_FLAVOR_MYSQL, 80099}, {MYSQL_FLAVOR_MYSQL, 90799},
    {MYSQL_FLAVOR_MARIADB, 101199}, {MYSQL_FLAVOR_MARIADB, 110899},
};

static void check_print(Context *cx, const MysqlReader *r, const MysqlTree *query)
{
    if (r->session.modes)
        return; /* the printed text is for the usual mode */
    Buf b = {0};
    buf_puts(&b, "create view v as ");
    mysql_tree_print(&b, query);
    Source source = {.name = "printed", .text = buf_text(&b), .len = b.len};
    MysqlReader again;
    const MysqlStmt *stmt = NULL;
    mysql_reader_open(&again, cx, &source, r->target, NULL);
    if (mysql_reader_next(&again, &stmt) && stmt->kind == MYSQL_STMT_CREATE_VIEW &&
        !mysql_tree_equal(query, ((MysqlView *)stmt)->query))
        abort();
    mysql_reader_close(&again);
    buf_free(&b);
}

static void read_seen(Context *cx, const MysqlReader *r, MysqlSeen *seen)
{
    MysqlReader plain, again;
    const MysqlStmt *a, *b;
    mysql_reader_open(&plain, cx, r->source, r->target, NULL);
    mysql_reader_open(&again, cx, r->source, r->target, seen);
    while (mysql_reader_next(&plain, &a)) {
        if (!mysql_reader_next(&again, &b) || a->kind != b->kind ||
            a->offset != b->offset + again.shift || a->end != b->end + again.shift ||
            plain.session.modes != again.session.modes || plain.comment != again.comment)
            abort();
    }
    if (mysql_reader_next(&again, &b) || plain.failed != again.failed)
        abort();
    mysql_reader_close(&plain);
    mysql_reader_close(&again);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    char *text = malloc(size);
    for (size_t i = 1; i < size; i++)
        text[i - 1] = (char)data[i];
    text[size - 1] = 0;
    Source source = {.name = "fuzz", .text = text, .len = size - 1};
    Diag diag = {0};
    Context cx;
    context_open(&cx, &diag);
    MysqlReader r;
    mysql_reader_open(&r, &cx, &source, targets[data[0] % (sizeof targets / sizeof *targets)], NULL);
    for (const MysqlStmt *stmt; mysql_reader_next(&r, &stmt);)
        if (stmt->kind == MYSQL_STMT_CREATE_VIEW)
            check_print(&cx, &r, ((MysqlView *)stmt)->query);
    MysqlSeen seen = {0};
    read_seen(&cx, &r, &seen);
    read_seen(&cx, &r, &seen);
    mysql_seen_free(&seen);
    mysql_reader_close(&r);
    context_close(&cx);
    free(text);
    return 0;
}
