/* pg_split.c: one pass over the bytes, with the server's lexical rules (scan.l) and psql's
 * (psqlscan.l) as far as they decide where a statement ends.
 *
 *     CREATE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT CASE WHEN true THEN 1 END; END;
 *     ^ offset                                      atomic: 1, 2, 1 again ^   0 ^  ^ the end
 *
 * A table says which bytes mean something outside of strings; all others are run over. Strings,
 * comments and dollar quotes are left by memchr or memmem, COPY data by its line `\.`. */
#define _GNU_SOURCE /* memmem */
#include "parser/pg_split.h"

#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include <strings.h>

typedef enum ByteClass {
    BYTE_INERT,
    BYTE_WORD, /* begins an identifier or keyword */
    BYTE_QUOTE,
    BYTE_NAME_QUOTE,
    BYTE_DOLLAR,
    BYTE_MINUS,
    BYTE_SLASH,
    BYTE_OPEN,
    BYTE_CLOSE,
    BYTE_BACKSLASH,
    BYTE_END,
    BYTE_NUL /* stands behind the text, too: no loop over bytes runs past it */
} ByteClass;

static const unsigned char byte_class[256] = {
    ['a' ... 'z'] = BYTE_WORD, ['A' ... 'Z'] = BYTE_WORD, ['_'] = BYTE_WORD,
    [0x80 ... 0xff] = BYTE_WORD, ['\''] = BYTE_QUOTE, ['"'] = BYTE_NAME_QUOTE,
    ['$'] = BYTE_DOLLAR, ['-'] = BYTE_MINUS, ['/'] = BYTE_SLASH,
    ['('] = BYTE_OPEN, [')'] = BYTE_CLOSE, ['\\'] = BYTE_BACKSLASH, [';'] = BYTE_END,
    ['\0'] = BYTE_NUL,
};

/* What may follow in an identifier. */
static const bool continues_word[256] = {
    ['a' ... 'z'] = true, ['A' ... 'Z'] = true, ['_'] = true, [0x80 ... 0xff] = true,
    ['0' ... '9'] = true, ['$'] = true,
};

/* Psql's commands that change neither the schema nor what is read; all that describe (\d…) as
 * well. */
static const char *const harmless_commands[] = {
    "restrict", "unrestrict", "connect", "c",  "echo", "qecho", "warn", "set", "unset", "pset",
    "timing",   "encoding",   "x",       "t",  "a",    "f",     "h",    "o",   "out",   "l",
    "z",        "sf",         "sv",      "conninfo",   "errverbose",    "!",    ".",   "q",   "quit",
};

/* Words that decide where a statement ends. */
typedef enum Word {
    WORD_OTHER,
    WORD_AS,
    WORD_ATOMIC,
    WORD_BEGIN,
    WORD_CASE,
    WORD_END,
    WORD_FROM,
    WORD_STDIN
} Word;

static const char *const words[] = {
    [WORD_AS] = "as", [WORD_ATOMIC] = "atomic", [WORD_BEGIN] = "begin", [WORD_CASE] = "case",
    [WORD_END] = "end", [WORD_FROM] = "from", [WORD_STDIN] = "stdin",
};

/* A statement while it is being read. */
typedef struct Scan {
    PgSplitter *sp;
    const char *p, *end;
    int parens;
    int atomic;      /* how deep in BEGIN ATOMIC and CASE */
    bool watched;    /* COPY or CREATE of a routine: words count */
    bool from_stdin; /* COPY … FROM stdin */
    Word last;       /* the word before, at any depth */
} Scan;

static const char *text_end(const PgSplitter *sp)
{
    return sp->source->text + sp->source->len;
}

static bool fail(PgSplitter *sp, const char *at, const char *message)
{
    sp->failed = true;
    return diag_error(sp->diag, (Loc){sp->source, (size_t)(at - sp->source->text)}, "%s", message);
}

static bool is_blank(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

static bool is_word_byte(char c)
{
    return byte_class[(unsigned char)c] == BYTE_WORD || (c >= '0' && c <= '9');
}

static const char *find(const char *p, const char *end, char c)
{
    const char *found = memchr(p, c, (size_t)(end - p));
    return found ? found : end;
}

/* ---- what may stand in a statement ------------------------------------------------------- */

/* The end of a -- comment; a lone carriage return ends one too. */
static const char *line_comment_end(const char *p, const char *end)
{
    const char *newline = find(p, end, '\n');
    const char *cr = find(p, newline, '\r');
    return cr < newline ? cr : newline;
}

/* Both leave a nested comment; NULL: it doesn't end. */
static const char *block_comment_end(const char *p, const char *end)
{
    int depth = 0;
    for (; p + 1 < end; p++) {
        if (p[0] == '/' && p[1] == '*')
            depth++, p++;
        else if (p[0] == '*' && p[1] == '/' && --depth == 0)
            return p + 2;
        else if (p[0] == '*' && p[1] == '/')
            p++;
    }
    return NULL;
}

/* From behind the opening quote to behind the closing one. A doubled quote closes a string and
 * opens the next, which comes to the same. */
static const char *plain_string_end(const char *p, const char *end)
{
    const char *quote = find(p, end, '\'');
    return quote < end ? quote + 1 : NULL;
}

/* 'a' newline 'b' is one string, so what follows E'…' on another line takes backslashes too.
 * Gives the place behind the next opening quote, or NULL. */
static const char *continuation(const char *p, const char *end)
{
    bool newline = false;
    while (p < end && (is_blank(*p) || (*p == '-' && p + 1 < end && p[1] == '-'))) {
        newline |= *p == '\n' || *p == '\r';
        p = *p == '-' ? line_comment_end(p, end) : p + 1;
    }
    return newline && p < end && *p == '\'' ? p + 1 : NULL;
}

static const char *escape_string_end(const char *p, const char *end)
{
    while (p < end) {
        if (*p == '\\') {
            p += 2;
        } else if (*p++ == '\'') {
            const char *next = p < end && *p == '\'' ? p + 1 : continuation(p, end);
            if (!next)
                return p;
            p = next;
        }
    }
    return NULL;
}

/* $tag$ … $tag$; `p` itself when this dollar opens nothing, NULL when it doesn't end. */
static const char *dollar_quote_end(const char *p, const char *end)
{
    const char *tag = p + 1;
    if (tag < end && byte_class[(unsigned char)*tag] == BYTE_WORD)
        while (tag < end && is_word_byte(*tag))
            tag++;
    if (tag == end || *tag != '$')
        return p;
    size_t len = (size_t)(tag + 1 - p);
    const char *close = memmem(p + len, (size_t)(end - p) - len, p, len);
    return close ? close + len : NULL;
}

/* Moves behind what begins at s->p, or reports that it doesn't end. */
static bool leave(Scan *s, const char *to, const char *unterminated)
{
    if (!to)
        return fail(s->sp, s->p, unterminated);
    s->p = to;
    return true;
}

static bool leave_string(Scan *s, bool escapes)
{
    const char *inside = s->p + 1;
    return leave(s, escapes ? escape_string_end(inside, s->end) : plain_string_end(inside, s->end),
                 "unterminated string: its closing quote is missing");
}

static bool leave_name(Scan *s)
{
    const char *quote = find(s->p + 1, s->end, '"');
    s->last = WORD_OTHER; /* AS "case": the label is there */
    return leave(s, quote < s->end ? quote + 1 : NULL,
                 "unterminated quoted name: its closing quote is missing");
}

static bool leave_dollar(Scan *s)
{
    const char *to = dollar_quote_end(s->p, s->end);
    return leave(s, to == s->p ? to + 1 : to, "unterminated dollar-quoted string");
}

static bool leave_block_comment(Scan *s)
{
    return leave(s, block_comment_end(s->p, s->end), "unterminated comment: its */ is missing");
}

/* ---- words ------------------------------------------------------------------------------ */

static Word word_of(const char *text, size_t len)
{
    for (size_t i = WORD_OTHER + 1; i < sizeof words / sizeof *words; i++)
        if (strlen(words[i]) == len && strncasecmp(text, words[i], len) == 0)
            return (Word)i;
    return WORD_OTHER;
}

/* `AS end` and `t.end` are names. */
static bool is_label(const Scan *s, const char *text)
{
    return s->last == WORD_AS || text[-1] == '.';
}

static void note_word(Scan *s, const char *text, size_t len)
{
    Word word = word_of(text, len);
    if (word == WORD_ATOMIC && s->last == WORD_BEGIN && s->atomic == 0 && s->parens == 0)
        s->atomic = 1;
    else if (word == WORD_CASE && s->atomic > 0)
        s->atomic++;
    else if (word == WORD_END && s->atomic > 0 && !is_label(s, text))
        s->atomic--;
    else if (word == WORD_STDIN && s->last == WORD_FROM && s->parens == 0)
        s->from_stdin = true;
    s->last = word;
}

static void lower_word(char *to, size_t size, const char *text, size_t len)
{
    size_t n = len < size - 1 ? len : size - 1;
    for (size_t i = 0; i < n; i++)
        to[i] = (char)(text[i] >= 'A' && text[i] <= 'Z' ? text[i] + 32 : text[i]);
    to[n] = '\0';
}

static bool leave_word(Scan *s)
{
    const char *start = s->p;
    while (continues_word[(unsigned char)*s->p])
        s->p++;
    size_t len = (size_t)(s->p - start);
    if (s->watched)
        note_word(s, start, len);
    if (len == 1 && (*start | 32) == 'e' && *s->p == '\'')
        return leave_string(s, true);
    return true;
}

/* ---- chunks ------------------------------------------------------------------------------ */

/* One token; false at the statement's end and after an error. */
static bool step(Scan *s)
{
    const char *next = s->p + 1;
    switch ((ByteClass)byte_class[(unsigned char)*s->p]) {
    case BYTE_WORD:
        return leave_word(s);
    case BYTE_QUOTE:
        return leave_string(s, s->sp->escape_strings);
    case BYTE_NAME_QUOTE:
        return leave_name(s);
    case BYTE_DOLLAR:
        return leave_dollar(s);
    case BYTE_BACKSLASH:
        return fail(s->sp, s->p, "a psql command inside a statement can't be followed");
    case BYTE_MINUS:
        s->p = next < s->end && *next == '-' ? line_comment_end(next, s->end) : next;
        return true;
    case BYTE_SLASH:
        if (next < s->end && *next == '*')
            return leave_block_comment(s);
        break;
    case BYTE_OPEN:
        s->parens++;
        break;
    case BYTE_CLOSE:
        s->parens -= s->parens > 0;
        break;
    case BYTE_END:
        if (s->parens == 0 && s->atomic == 0)
            return false;
        break;
    case BYTE_INERT:
    case BYTE_NUL:
        break;
    }
    s->p = next;
    return true;
}

/* The word that ends before `p`, or `p` when none does; not before `start`. */
static const char *word_before(const char *p, const char *start)
{
    const char *word = p;
    while (p > start && continues_word[(unsigned char)p[-1]])
        if (byte_class[(unsigned char)*--p] == BYTE_WORD)
            word = p;
    return word;
}

/* Most of a text is blanks, digits and words that decide nothing: only what comes behind a word, a
 * dollar or a quote, makes one of them count. */
static void skip_inert(Scan *s)
{
    const char *p = s->p;
    while (byte_class[(unsigned char)*p] <= (s->watched ? BYTE_INERT : BYTE_WORD))
        p++;
    if (*p == '$' || *p == '\'') {
        const char *word = word_before(p, s->p);
        bool escapes = p - word == 1 && (*word | 32) == 'e';
        if (word < p && (*p == '$' || escapes))
            p = word;
    }
    s->p = p;
}

/* COPY's rows end with the line `\.`, or with the text. They begin on the line below. */
static const char *data_end(PgSplitter *sp, const char *p, const char *end)
{
    enum { AT_ONCE = 1 << 22 };
    const char *text = sp->source->text, *slice;
    sp->passed = (size_t)(p - text);
    for (p = find(p, end, '\n'); p < end; p = slice) {
        slice = end - p > AT_ONCE ? p + AT_ONCE : end;
        for (const char *q = p; (q = memmem(q, (size_t)(slice - q), "\n\\.", 3));) {
            q += 3;
            if (q == end || *q == '\n' || (*q == '\r' && (q + 1 == end || q[1] == '\n'))) {
                source_pass(sp->source, &sp->passed, (size_t)(q - text));
                return q;
            }
        }
        slice -= slice < end ? 2 : 0; /* the end may lie across the cut */
        source_pass(sp->source, &sp->passed, (size_t)(slice - text));
    }
    return end;
}

static bool set_extent(PgSplitter *sp, PgChunk *chunk, const char *start, const char *end)
{
    while (end > start && is_blank(end[-1]))
        end--;
    chunk->offset = (size_t)(start - sp->source->text);
    chunk->len = (size_t)(end - start);
    const char *nul = memchr(start, '\0', chunk->len);
    return !nul || fail(sp, nul, "the text holds a NUL byte");
}

/* What follows CREATE: FUNCTION, PROCEDURE, OR REPLACE, or a comment. Only a routine has semicolons
 * inside. */
static bool may_be_routine(const char *p)
{
    while (is_blank(*p))
        p++;
    char first = (char)(*p | 32);
    return byte_class[(unsigned char)*p] != BYTE_WORD || first == 'f' || first == 'p' ||
           first == 'o';
}

static bool read_statement(PgSplitter *sp, PgChunk *chunk, const char *start)
{
    Scan s = {.sp = sp, .p = start, .end = text_end(sp)};
    chunk->kind = PG_CHUNK_STATEMENT;
    while (s.p < s.end && is_word_byte(*s.p))
        s.p++;
    lower_word(chunk->word, sizeof chunk->word, start, (size_t)(s.p - start));
    s.watched = strcmp(chunk->word, "copy") == 0 ||
                (strcmp(chunk->word, "create") == 0 && may_be_routine(s.p));
    s.p = start;
    do
        skip_inert(&s);
    while (s.p < s.end && step(&s));
    if (sp->failed || !set_extent(sp, chunk, start, s.p))
        return false;
    if (strcmp(chunk->word, "insert") == 0 || strcmp(chunk->word, "copy") == 0)
        chunk->kind = PG_CHUNK_DATA;
    s.p += s.p < s.end;
    if (chunk->kind == PG_CHUNK_DATA)
        source_pass(sp->source, &sp->passed, chunk->offset);
    else
        sp->passed = (size_t)(s.p - sp->source->text);
    if (chunk->kind == PG_CHUNK_DATA && s.from_stdin)
        s.p = data_end(sp, s.p, s.end);
    sp->pos = (size_t)(s.p - sp->source->text);
    return true;
}

static bool is_harmless(const char *command)
{
    for (size_t i = 0; i < sizeof harmless_commands / sizeof *harmless_commands; i++)
        if (strcmp(command, harmless_commands[i]) == 0)
            return true;
    return command[0] == 'd';
}

/* \copy takes its rows from a file, or like COPY from the lines below. */
static const char *psql_copy_end(PgSplitter *sp, const char *p, const char *line_end,
                                 const char *end)
{
    Word last = WORD_OTHER;
    while (p < line_end) {
        const char *start = p;
        while (p < line_end && is_word_byte(*p))
            p++;
        Word word = word_of(start, (size_t)(p - start));
        if (word == WORD_STDIN && last == WORD_FROM)
            return data_end(sp, line_end, end);
        if (p > start)
            last = word;
        else
            p++;
    }
    return line_end;
}

static bool read_command(PgSplitter *sp, PgChunk *chunk, const char *start)
{
    const char *end = text_end(sp), *line_end = find(start, end, '\n'), *p = start + 1;
    while (p < line_end && !is_blank(*p) && *p != '\\')
        p++;
    lower_word(chunk->word, sizeof chunk->word, start + 1, (size_t)(p - start - 1));
    chunk->kind = strcmp(chunk->word, "copy") == 0 ? PG_CHUNK_DATA : PG_CHUNK_PSQL;
    if (chunk->kind == PG_CHUNK_PSQL && !is_harmless(chunk->word)) {
        sp->failed = true;
        return diag_error(sp->diag, (Loc){sp->source, (size_t)(start - sp->source->text)},
                          "psql's \"\\%s\" can't be followed: only the text itself is read",
                          chunk->word);
    }
    const char *next =
        chunk->kind == PG_CHUNK_DATA ? psql_copy_end(sp, p, line_end, end) : line_end;
    if (strcmp(chunk->word, "q") == 0 || strcmp(chunk->word, "quit") == 0)
        next = end; /* psql reads no further */
    sp->pos = (size_t)(next - sp->source->text);
    return set_extent(sp, chunk, start, line_end);
}

static size_t byte_order_mark(const Source *source)
{
    return source->len >= 3 && memcmp(source->text, "\xef\xbb\xbf", 3) == 0 ? 3 : 0;
}

/* Passes blanks, comments and stray semicolons. chunk->comment becomes the start of the comment
 * lines that end right above what follows; an empty line cuts them off, and a comment behind the
 * previous statement on its line is that statement's. NULL after an error. */
static const char *skip_between(PgSplitter *sp, PgChunk *chunk)
{
    Scan s = {.sp = sp, .p = sp->source->text + sp->pos, .end = text_end(sp)};
    const char *comment = NULL;
    int newlines = sp->pos <= byte_order_mark(sp->source);
    while (s.p < s.end) {
        bool line = s.p[0] == '-' && s.p + 1 < s.end && s.p[1] == '-';
        bool block = s.p[0] == '/' && s.p + 1 < s.end && s.p[1] == '*';
        if (line || block) {
            comment = !comment && newlines ? s.p : comment;
            newlines = 0;
            if (line)
                s.p = line_comment_end(s.p, s.end);
            else if (!leave_block_comment(&s))
                return NULL;
        } else if (is_blank(*s.p) || *s.p == ';') {
            newlines += *s.p++ == '\n';
            comment = newlines > 1 ? NULL : comment;
        } else {
            break;
        }
    }
    chunk->comment = (size_t)((comment ? comment : s.p) - sp->source->text);
    return s.p;
}

bool pg_split_next(PgSplitter *sp, PgChunk *chunk)
{
    if (sp->failed)
        return false;
    if (sp->pos == 0)
        sp->pos = byte_order_mark(sp->source);
    const char *start = skip_between(sp, chunk);
    if (!start || start == text_end(sp))
        return false;
    return *start == '\\' ? read_command(sp, chunk, start) : read_statement(sp, chunk, start);
}
