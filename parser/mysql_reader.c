/* mysql_reader.c: a script cut into statements, each parsed when it is met.
 *
 *     DELIMITER ;;            a line of the client: obeyed here
 *     CREATE TRIGGER … ;;     tokens go to the grammar up to the delimiter
 *     INSERT INTO t VALUES …  passed over by its first word, never held
 *
 * A body (of a routine, trigger, event) isn't parsed: from its first token on, tokens are only passed
 * over. With a delimiter of its own it ends there. In a file without DELIMITER lines it ends at the
 * first ";" outside of its blocks, which are counted (mysql_blocks.c). */
#include "parser/mysql_reader.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/file.h"
#include "grammar/mysql_grammar.h"
#include "parser/mysql_blocks.h"
#include "parser/mysql_build.h"
#include "parser/mysql_session.h"

enum { DELIMITER_SIZE = 31 }; /* bytes at most */

/* Generated from grammar/mysql_grammar.y. */
void *mysql_grammarAlloc(void *(*allocate)(size_t));
void mysql_grammarInit(void *parser);
void mysql_grammarFree(void *parser, void (*release)(void *));
void mysql_grammarFinalize(void *parser);
void mysql_grammar(void *parser, int code, MysqlToken token, MysqlBuild *build);

void mysql_reader_open(MysqlReader *r, Context *cx, const Source *source, MysqlTarget target,
                       MysqlSeen *seen)
{
    *r = (MysqlReader){.cx = cx, .source = source, .target = target, .seen = seen};
    r->lexer = (MysqlLexer){.cx = cx,
                            .source = source,
                            .target = target,
                            .delimiter = str_intern(cx->strings, ";"),
                            .delimiter_len = 1,
                            .words = mysql_words_new(cx->arena, target),
                            .cursor = source->text};
    r->parser = mysql_grammarAlloc(malloc);
    mysql_session_open(r);
}

void mysql_reader_close(MysqlReader *r)
{
    mysql_grammarFree(r->parser, free);
    map_free(&r->variables);
}

/* ---- lines of the client ------------------------------------------------------------------------ */

static bool is_word(const char *at, const char *word)
{
    size_t len = strlen(word);
    return strncasecmp(at, word, len) == 0 && !isalnum((unsigned char)at[len]) && at[len] != '_' &&
           at[len] != '$';
}

static Loc here(const MysqlReader *r)
{
    return (Loc){r->source, (size_t)(r->lexer.cursor - r->source->text)};
}

/* The first word of the rest of the line, which is the delimiter from now on. */
static bool set_delimiter(MysqlReader *r, const char *rest)
{
    rest += strspn(rest, " \t");
    size_t len = strcspn(rest, " \t\r\n");
    if (len == 0 || len > DELIMITER_SIZE)
        return diag_error(r->cx->diag, here(r),
                          "DELIMITER must be followed by one to %d characters", DELIMITER_SIZE);
    r->lexer.delimiter = str_intern_n(r->cx->strings, rest, len);
    r->lexer.delimiter_len = len;
    r->lexer.cursor = rest + strcspn(rest, "\n");
    return true;
}

/* Obeys a line that is the client's and no statement; false: it is none. */
static bool client_line(MysqlReader *r)
{
    const char *at = r->lexer.cursor;
    bool slash = at[0] == '\\' && at[1] == 'd';
    if (slash || is_word(at, "delimiter")) {
        if (!set_delimiter(r, at + (slash ? 2 : strlen("delimiter")))) {
            r->failed = true;
            r->lexer.cursor = at + strcspn(at, "\n");
        }
        return true;
    }
    if (is_word(at, "source") || (at[0] == '\\' && at[1] == '.')) {
        r->failed = !diag_error(r->cx->diag, here(r), "other files are not read: \"%.*s\"",
                                (int)strcspn(at, "\r\n"), at);
        r->lexer.cursor = at + strcspn(at, "\n");
        return true;
    }
    return false;
}

/* ---- statements that are passed over --------------------------------------------------------------- */

/* By their first word. In a versioned comment the last class is what a dump program does for
 * itself. */
static const struct {
    const char *word;
    MysqlStmtKind kind;
} first_words[] = {
    {"analyze", MYSQL_STMT_IGNORED},   {"begin", MYSQL_STMT_IGNORED},       {"binlog", MYSQL_STMT_IGNORED},
    {"cache", MYSQL_STMT_IGNORED},     {"call", MYSQL_STMT_UNSUPPORTED},    {"change", MYSQL_STMT_IGNORED},
    {"check", MYSQL_STMT_IGNORED},     {"checksum", MYSQL_STMT_IGNORED},    {"commit", MYSQL_STMT_IGNORED},
    {"deallocate", MYSQL_STMT_UNSUPPORTED}, {"delete", MYSQL_STMT_DATA},    {"desc", MYSQL_STMT_IGNORED},
    {"describe", MYSQL_STMT_IGNORED},  {"do", MYSQL_STMT_DATA},             {"execute", MYSQL_STMT_UNSUPPORTED},
    {"explain", MYSQL_STMT_IGNORED},   {"flush", MYSQL_STMT_IGNORED},       {"grant", MYSQL_STMT_IGNORED},
    {"handler", MYSQL_STMT_IGNORED},   {"help", MYSQL_STMT_IGNORED},        {"insert", MYSQL_STMT_DATA},
    {"install", MYSQL_STMT_IGNORED},   {"kill", MYSQL_STMT_IGNORED},        {"load", MYSQL_STMT_DATA},
    {"lock", MYSQL_STMT_DATA},         {"optimize", MYSQL_STMT_IGNORED},    {"prepare", MYSQL_STMT_UNSUPPORTED},
    {"purge", MYSQL_STMT_IGNORED},     {"release", MYSQL_STMT_IGNORED},     {"repair", MYSQL_STMT_IGNORED},
    {"replace", MYSQL_STMT_DATA},      {"reset", MYSQL_STMT_IGNORED},       {"revoke", MYSQL_STMT_IGNORED},
    {"rollback", MYSQL_STMT_IGNORED},  {"savepoint", MYSQL_STMT_IGNORED},   {"select", MYSQL_STMT_DATA},
    {"show", MYSQL_STMT_IGNORED},      {"shutdown", MYSQL_STMT_IGNORED},    {"start", MYSQL_STMT_IGNORED},
    {"stop", MYSQL_STMT_IGNORED},      {"table", MYSQL_STMT_DATA},          {"truncate", MYSQL_STMT_DATA},
    {"uninstall", MYSQL_STMT_IGNORED}, {"unlock", MYSQL_STMT_DATA},         {"update", MYSQL_STMT_DATA},
    {"values", MYSQL_STMT_DATA},       {"with", MYSQL_STMT_DATA},           {"xa", MYSQL_STMT_IGNORED},
};

static int compare_word(const void *key, const void *row)
{
    const MysqlToken *token = key;
    const char *word = *(const char *const *)row;
    int order = strncasecmp(token->at, word, token->len);
    return order ? order : -(int)(unsigned char)word[token->len];
}

/* The class of a statement by its first token; COUNT: the grammar's. */
static MysqlStmtKind first_word_kind(const MysqlReader *r, const MysqlToken *first)
{
    const struct {
        const char *word;
        MysqlStmtKind kind;
    } *row = NULL;
    if (isalpha((unsigned char)first->at[0]))
        row = bsearch(first, first_words, sizeof first_words / sizeof *first_words,
                      sizeof *first_words, compare_word);
    if (!row)
        return MYSQL_STMT_COUNT;
    return row->kind == MYSQL_STMT_UNSUPPORTED && r->lexer.comment_depth ? MYSQL_STMT_IGNORED
                                                                         : row->kind;
}

static Str upper_word(const MysqlReader *r, const MysqlToken *t)
{
    char word[32];
    size_t len = t->len < sizeof word ? t->len : sizeof word;
    for (size_t i = 0; i < len; i++)
        word[i] = (char)toupper((unsigned char)t->at[i]);
    return str_intern_n(r->cx->strings, word, len);
}

static void pass_over(MysqlReader *r, MysqlBuild *p, MysqlStmtKind kind, const MysqlToken *first)
{
    r->rows = (MysqlIgnored){.stmt = {.kind = kind, .offset = mysql_at(p, first)},
                             .what = upper_word(r, first)};
    p->stmt = &r->rows.stmt;
    mysql_lexer_skip_rows(&r->lexer);
    r->lexer.comment_depth = 0;
    if (kind == MYSQL_STMT_DATA)
        source_pass(r->source, &r->passed, (size_t)(r->lexer.cursor - r->source->text));
    p->stmt->end =
        (size_t)(r->lexer.cursor - r->source->text) - (r->lexer.ended ? r->lexer.delimiter_len : 0);
}

/* ---- bodies ------------------------------------------------------------------------------------------ */

/* Passes over a body whose first token has been read; gives the statement's end. */
static MysqlToken skip_body(MysqlReader *r, MysqlBuild *p, MysqlToken t)
{
    bool counts = strcmp(r->lexer.delimiter, ";") == 0;
    MysqlBlocks b = mysql_blocks_begin(mysql_lexer_is_oracle(&r->lexer), p->body_depth);
    for (;;) {
        if (counts)
            mysql_blocks_count(&b, t.code ? t : (MysqlToken){";", 1, 0});
        if (t.code)
            p->previous_end = (size_t)(t.at - r->source->text) + t.len;
        t = mysql_lexer_next(&r->lexer);
        if (!t.code && (b.depth == 0 || !r->lexer.ended))
            break;
        if (!t.code && !counts)
            break;
    }
    if (b.depth && counts && !r->lexer.failed)
        mysql_build_error(p, mysql_at(p, &t), "the text ends inside of a body: an END is missing");
    return t;
}

/* ---- one statement --------------------------------------------------------------------------------------- */

static void feed(MysqlReader *r, MysqlBuild *p, MysqlToken t)
{
    mysql_grammarInit(r->parser);
    while (!r->lexer.failed) {
        p->token = t;
        bool was_in_body = p->in_body;
        mysql_grammar(r->parser, t.code, t, p);
        if (!t.code || p->failed)
            break;
        if (p->in_body && !was_in_body) {
            t = skip_body(r, p, t);
        } else {
            p->previous_end = mysql_at(p, &t) + t.len;
            t = mysql_lexer_next(&r->lexer);
        }
    }
    mysql_grammarFinalize(r->parser);
}

/* Behind an error: to the delimiter. */
static void recover(MysqlReader *r)
{
    while (!r->lexer.failed && !r->lexer.ended && mysql_lexer_next(&r->lexer).code)
        continue;
}

static void check_comments(MysqlReader *r, MysqlBuild *p)
{
    if (r->lexer.comment_depth && !p->failed)
        mysql_build_error(p, (size_t)(r->lexer.comment - r->source->text),
                          "unterminated versioned comment");
    r->lexer.comment_depth = 0;
}

static void parse(MysqlReader *r, MysqlBuild *p, MysqlToken first)
{
    MysqlStmtKind kind = first_word_kind(r, &first);
    r->lexer.line = is_word(first.at, "USE");
    if (kind != MYSQL_STMT_COUNT) {
        pass_over(r, p, kind, &first);
        return;
    }
    feed(r, p, first);
    r->passed = (size_t)(r->lexer.cursor - r->source->text);
    if (p->failed)
        recover(r);
    check_comments(r, p);
    if (p->stmt)
        p->stmt->end = p->previous_end;
}

static bool take(MysqlReader *r, const MysqlBuild *p, const MysqlStmt **stmt)
{
    r->fatal |= r->lexer.failed;
    r->failed |= p->failed || r->lexer.failed;
    if (p->failed || r->lexer.failed || !p->stmt)
        return false;
    p->stmt->source = r->source;
    *stmt = p->stmt;
    return true;
}

/* Parses what begins at the cursor; false: that was nothing, or nothing that can be read. */
static bool read_stmt(MysqlReader *r, const MysqlStmt **stmt)
{
    MysqlLexer *lx = &r->lexer;
    MysqlBuild p = {.cx = r->cx, .source = r->source, .lexer = lx};
    const char *start = lx->cursor;
    unsigned modes = lx->modes;
    lx->line = false;
    MysqlToken first = mysql_lexer_next(lx);
    if (first.code)
        parse(r, &p, first);
    else
        check_comments(r, &p);
    if (!take(r, &p, stmt))
        return false;
    r->shift = 0;
    if (r->seen && *stmt != &r->rows.stmt)
        mysql_seen_add(r->seen, lx, start, modes, *stmt);
    return true;
}

static bool read_seen(MysqlReader *r, const MysqlStmt **stmt)
{
    const MysqlSeenStmt *k = r->seen ? mysql_seen_find(r->seen, &r->lexer) : NULL;
    if (!k)
        return false;
    size_t at = (size_t)(r->lexer.cursor - r->source->text);
    *stmt = k->stmt;
    r->shift = at - (size_t)(k->text - k->stmt->source->text);
    r->lexer.cursor += k->len;
    r->passed = at + k->len;
    return true;
}

/* ---- all --------------------------------------------------------------------------------------------------- */

bool mysql_reader_next(MysqlReader *r, const MysqlStmt **stmt)
{
    MysqlLexer *lx = &r->lexer;
    while (!r->fatal && lx->cursor < r->source->text + r->source->len) {
        r->comment = mysql_lexer_skip_blanks(lx);
        if (client_line(r))
            continue;
        if (!read_seen(r, stmt) && !read_stmt(r, stmt))
            continue;
        if ((*stmt)->kind == MYSQL_STMT_SET)
            mysql_session_set(r, (const MysqlSet *)*stmt);
        return true;
    }
    return false;
}
