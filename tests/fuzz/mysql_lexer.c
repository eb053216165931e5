/* mysql_lexer.c: libFuzzer's entry for the lexer: tokens follow each other and stay in the text.
 *
 * The first byte chooses the sql_mode, the second the delimiter. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "parser/mysql_lexer.h"

static void check(const Source *source, const MysqlToken *t, const char *behind)
{
    if (t->at < behind || t->at + t->len > source->text + source->len)
        abort();
}

static void lex(Context *cx, const Source *source, unsigned modes, const char *delimiter)
{
    MysqlTarget target = {modes & 1 ? MYSQL_FLAVOR_MARIADB : MYSQL_FLAVOR_MYSQL,
                          modes & 1 ? 101199 : 80099};
    MysqlLexer lx = {.cx = cx,
                     .source = source,
                     .target = target,
                     .modes = modes,
                     .delimiter = delimiter,
                     .delimiter_len = strlen(delimiter),
                     .words = mysql_words_new(cx->arena, target),
                     .cursor = source->text};
    const char *behind = source->text;
    while (!lx.failed && lx.cursor < source->text + source->len) {
        mysql_lexer_skip_blanks(&lx);
        MysqlToken t = mysql_lexer_next(&lx);
        check(source, &t, behind);
        behind = t.at + t.len;
        if (t.code == 0 && !lx.ended)
            break;
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const char *const delimiters[] = {";", ";;", "$$", "//", "END"};
    if (size < 2)
        return 0;
    char *text = malloc(size - 1);
    memcpy(text, data + 2, size - 2);
    text[size - 2] = 0;
    Source source = {.name = "fuzz", .text = text, .len = size - 2};
    Diag diag = {0};
    Context cx;
    context_open(&cx, &diag);
    lex(&cx, &source, data[0], delimiters[data[1] % (sizeof delimiters / sizeof *delimiters)]);
    context_close(&cx);
    free(text);
    return 0;
}
