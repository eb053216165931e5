// mysql_lexer.re: tokens of MySQL and MariaDB, for re2c.
//
//     CREATE TABLE `a``b` (   →   CREATE  TABLE  NAME "`a``b`"  LP
//
// A versioned comment is no token: what the target executes is read as if the marks were not there,
// and its end is found by counting the comments that are open, so a string, a name or a comment inside
// may hold the mark. What the target passes over is read in the condition `skipped`, by the same rules
// for strings and comments. Strings are only delimited here; their value is made when it is needed.
#include "parser/mysql_lexer.h"

#include <string.h>

#include "grammar/mysql_grammar.h"

#define T(name) MYSQL_T_##name

/*!types:re2c*/

static const char *limit(const MysqlLexer *lx)
{
    return lx->source->text + lx->source->len;
}

static Loc place(const MysqlLexer *lx, const char *at)
{
    return (Loc){lx->source, (size_t)(at - lx->source->text)};
}

static int fail(MysqlLexer *lx, const char *at, const char *message)
{
    lx->failed = diag_error(lx->cx->diag, place(lx, at), "%s", message) || true;
    lx->cursor = limit(lx);
    return 0;
}

static bool is_blank(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

static bool is_word(unsigned char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '$' ||
           c >= 0x80;
}

/* ---- comments and quotes ------------------------------------------------------------------- */

/* What the dump programs write where they could not read a definition. */
static const char *const failures[] = {"-- insufficient privileges", "-- failed on view"};

static void warn_of_failure(const MysqlLexer *lx, const char *start, size_t len)
{
    for (size_t i = 0; i < sizeof failures / sizeof *failures; i++)
        if (len >= strlen(failures[i]) && memcmp(start, failures[i], strlen(failures[i])) == 0)
            diag_warning(lx->cx->diag, place(lx, start), "the dump is not complete: \"%.*s\"", (int)(len < 200 ? len : 200),
                         start);
}

static void skip_line(MysqlLexer *lx, const char *start)
{
    const char *end = memchr(start, '\n', (size_t)(limit(lx) - start));
    lx->cursor = end ? end : limit(lx);
    if (start[0] == '-')
        warn_of_failure(lx, start, (size_t)(lx->cursor - start));
}

static bool skip_comment(MysqlLexer *lx, const char *start)
{
    for (const char *p = start + 2; (p = memchr(p, '*', (size_t)(limit(lx) - p))); p++)
        if (p[1] == '/') {
            lx->cursor = p + 2;
            return true;
        }
    fail(lx, start, "unterminated comment");
    return false;
}

/* From behind the first quote to behind the last; false: there is none. */
static bool skip_quoted(MysqlLexer *lx, const char *start, char quote)
{
    bool escapes = quote != '`' && !(lx->modes & MYSQL_MODE_NO_BACKSLASH_ESCAPES) &&
                   !(quote == '"' && (lx->modes & MYSQL_MODE_ANSI_QUOTES));
    const char *p = lx->cursor, *end = limit(lx);
    for (; p < end; p++) {
        if (*p == quote) {
            if (p[1] != quote) {
                lx->cursor = p + 1;
                return true;
            }
            p++;
        } else if (*p == '\\' && escapes) {
            p++;
        }
    }
    fail(lx, start, quote == '\'' ? "unterminated string" : quote == '`' ? "unterminated quoted name" : "unterminated quote");
    return false;
}

static bool is_string_quote(const MysqlLexer *lx, char c)
{
    return c == '\'' || (c == '"' && !(lx->modes & MYSQL_MODE_ANSI_QUOTES));
}

/* 'a' 'b' is one string, also from a versioned comment to what stands behind it. */
static bool continue_string(MysqlLexer *lx)
{
    const char *p = lx->cursor;
    int depth = lx->comment_depth;
    for (;; p++) {
        if (depth && p[0] == '*' && p[1] == '/') {
            depth--;
            p++;
        } else if (!is_blank(*p)) {
            break;
        }
    }
    if (p >= limit(lx) || !is_string_quote(lx, *p))
        return false;
    lx->comment_depth = depth;
    lx->cursor = p + 1;
    return true;
}

static int string(MysqlLexer *lx, const char *start, char quote, int code)
{
    bool ok = skip_quoted(lx, start, quote);
    while (ok && continue_string(lx))
        ok = skip_quoted(lx, start, lx->cursor[-1]);
    return ok ? code : 0;
}

/* MySQL executes up to its own version. MariaDB has other numbers from 10.0.0 on, and passes over what
 * only MySQL can mean: 5.7 to 9.99. The digits end at the cursor. The form with an M is MariaDB's alone. */
static bool executes(const MysqlLexer *lx, const char *digits, bool mariadb_only)
{
    int version = 0;
    for (; digits < lx->cursor; digits++)
        version = version * 10 + (*digits - '0');
    if (lx->target.flavor != MYSQL_FLAVOR_MARIADB)
        return !mariadb_only && version <= lx->target.version;
    return version <= lx->target.version && (mariadb_only || version < 50700 || version > 99999);
}

/* ---- words ----------------------------------------------------------------------------------- */

bool mysql_lexer_is_oracle(const MysqlLexer *lx)
{
    return (lx->modes & MYSQL_MODE_ORACLE) && lx->target.flavor == MYSQL_FLAVOR_MARIADB;
}

static bool is_literal(const char *p)
{
    while (is_blank(*p))
        p++;
    if (*p == '\'' || *p == '"')
        return true;
    return strchr("xXbB0", *p) && *p && (p[1] == '\'' || ((p[1] == 'x' || p[1] == 'b') && *p == '0'));
}

static int word(const MysqlLexer *lx, const char *start)
{
    size_t len = (size_t)(lx->cursor - start);
    bool behind_dot = lx->previous == T(DOT) && (size_t)(start - lx->source->text) == lx->previous_end;
    if (behind_dot || (lx->cursor[0] == '.' && (is_word((unsigned char)lx->cursor[1]) || lx->cursor[1] == '`')))
        return T(NAME);
    if (start[0] == '_' && mysql_is_charset(start + 1, len - 1) && is_literal(lx->cursor))
        return T(INTRODUCER);
    if (len == 5 && mysql_lexer_is_oracle(lx) && strncasecmp(start, "minus", len) == 0)
        return T(EXCEPT);
    int code = mysql_words_find(lx->words, start, len, lx->cursor);
    return code == T(NOT) && (lx->modes & MYSQL_MODE_HIGH_NOT_PRECEDENCE) ? T(NOT2) : code;
}

/* The client looks for the delimiter wherever it may stand: END$$ ends a statement. */
static void cut_at_delimiter(MysqlLexer *lx, const char *start)
{
    if (lx->delimiter[0] == ';')
        return;
    for (const char *p = start + 1; (p = memchr(p, lx->delimiter[0], (size_t)(lx->cursor - p))); p++)
        if (strncmp(p, lx->delimiter, lx->delimiter_len) == 0) {
            lx->cursor = p;
            return;
        }
}

static int bare_word(MysqlLexer *lx, const char *start)
{
    cut_at_delimiter(lx, start);
    return word(lx, start);
}

static int pipes(const MysqlLexer *lx)
{
    return mysql_lexer_is_oracle(lx)                   ? T(ORACLE_CONCAT)
           : lx->modes & MYSQL_MODE_PIPES_AS_CONCAT ? T(CONCAT)
                                                    : T(OR2);
}

/* Where MariaDB shows a function of one of its modes; any other server knows a name. */
static int server_schema(MysqlLexer *lx, const char *start)
{
    if (lx->target.flavor == MYSQL_FLAVOR_MARIADB)
        return T(SERVER_SCHEMA);
    lx->cursor = start + strlen("oracle_schema") + (*start == 'm' || *start == 'M');
    return word(lx, start);
}

/* `t`.1st, or a number that begins with its point. */
static int point_number(MysqlLexer *lx, const char *start)
{
    bool behind_name = lx->previous == T(NAME) && (size_t)(start - lx->source->text) == lx->previous_end;
    if (!behind_name)
        return T(NUMBER);
    lx->cursor = start + 1;
    return T(DOT);
}

/* root@127.0.0.1, @my.variable: more than a word. */
static bool behind_at(MysqlLexer *lx)
{
    const char *p = lx->cursor;
    if (lx->previous != T(AT_SIGN))
        return false;
    while (is_word((unsigned char)*p) || *p == '.')
        p++;
    bool found = p > lx->cursor;
    const char *start = lx->cursor;
    lx->cursor = p;
    if (found)
        cut_at_delimiter(lx, start);
    return found;
}

/* ---- the scanner ----------------------------------------------------------------------------- */

enum { AGAIN = -1, ENTER = -2, PASS_OVER = -3 };

/* Passes over one token, blank or comment; its code, or what the mark of a versioned comment asks for. */
static int scan(MysqlLexer *lx, enum YYCONDTYPE condition)
{
    const unsigned char *YYCURSOR = (const unsigned char *)lx->cursor, *YYMARKER;
    const char *start = lx->cursor;
#define YYCTYPE unsigned char
#define YYGETCONDITION() condition
#define HERE (lx->cursor = (const char *)YYCURSOR)
#define TOKEN(name) return HERE, T(name)
/*!re2c
    re2c:yyfill:enable = 0;

    blank = [ \t\r\n\f\v];
    letter = [A-Za-z0-9_$\x80-\xff];
    exponent = [eE] [-+]? [0-9]+;

    <*> blank+ { HERE; return AGAIN; }
    <*> "--" [\x01-\x20\x7f] { skip_line(lx, start); return AGAIN; }
    <*> "--\x00" {
        if (start + 2 >= limit(lx)) {
            skip_line(lx, start);
            return AGAIN;
        }
        lx->cursor = start + 1;
        return T(MINUS);
    }
    <*> "#" { skip_line(lx, start); return AGAIN; }
    <*> "/*" { return skip_comment(lx, start) ? AGAIN : 0; }
    <skipped> ['"`] { HERE; return skip_quoted(lx, start, *start) ? AGAIN : 0; }
    <skipped> "/*!" | "/*M!" { HERE; lx->comment_depth++; return AGAIN; }
    <skipped> "*" "/" { HERE; lx->comment_depth--; return AGAIN; }
    <skipped> letter+ { HERE; return AGAIN; }
    <skipped> "\x00" { HERE; return start >= limit(lx) ? 0 : AGAIN; }
    <skipped> * { HERE; return AGAIN; }

    <code> "/*!" ([0-9]{5,6})? { HERE; return executes(lx, start + 3, false) ? ENTER : PASS_OVER; }
    <code> "/*M!" ([0-9]{5,6})? { HERE; return executes(lx, start + 4, true) ? ENTER : PASS_OVER; }
    <code> "*" "/" {
        lx->cursor = start + 2;
        if (lx->comment_depth == 0)
            return lx->cursor--, T(STAR);
        lx->comment_depth--;
        return AGAIN;
    }
    <code> "'" { HERE; return string(lx, start, '\'', T(STRING)); }
    <code> ["] {
        HERE;
        if (is_string_quote(lx, '"'))
            return string(lx, start, '"', T(STRING));
        return skip_quoted(lx, start, '"') ? T(NAME) : 0;
    }
    <code> "`" { HERE; return skip_quoted(lx, start, '`') ? T(NAME) : 0; }
    <code> [nN] "'" { HERE; return string(lx, start, '\'', T(NATIONAL_STRING)); }
    <code> [xX] "'" [0-9a-fA-F]* "'" { TOKEN(HEX); }
    <code> [bB] "'" [01]* "'" { TOKEN(BITS); }
    <code> "0x" [0-9a-fA-F]+ { TOKEN(HEX); }
    <code> "0b" [01]+ { TOKEN(BITS); }
    <code> [0-9]+ | [0-9]+ exponent | [0-9]+ "." [0-9]* exponent? { TOKEN(NUMBER); }
    <code> "." [0-9]+ exponent? { HERE; return point_number(lx, start); }
    <code> ('oracle_schema' | 'mariadb_schema') blank* "." blank* { HERE; return server_schema(lx, start); }
    <code> letter+ { HERE; return bare_word(lx, start); }
    <code> "\\N" { TOKEN(NULL_WORD); }

    <code> ":=" { TOKEN(ASSIGN); }
    <code> "<=>" { TOKEN(NULL_SAFE_EQ); }
    <code> "<=" { TOKEN(LE); }
    <code> ">=" { TOKEN(GE); }
    <code> "<>" | "!=" { TOKEN(NE); }
    <code> "<<" { TOKEN(SHIFT_LEFT); }
    <code> ">>" { TOKEN(SHIFT_RIGHT); }
    <code> "->>" { TOKEN(LONG_ARROW); }
    <code> "->" { TOKEN(ARROW); }
    <code> "&&" { TOKEN(AND2); }
    <code> "||" { HERE; return pipes(lx); }
    <code> "=" { TOKEN(EQ); }
    <code> "<" { TOKEN(LT); }
    <code> ">" { TOKEN(GT); }
    <code> "!" { TOKEN(BANG); }
    <code> "&" { TOKEN(BIT_AND); }
    <code> "|" { TOKEN(BIT_OR); }
    <code> "^" { TOKEN(BIT_XOR); }
    <code> "~" { TOKEN(TILDE); }
    <code> "+" { TOKEN(PLUS); }
    <code> "-" { TOKEN(MINUS); }
    <code> "*" { TOKEN(STAR); }
    <code> "/" { TOKEN(SLASH); }
    <code> "%" { TOKEN(PERCENT); }
    <code> "(" { TOKEN(LP); }
    <code> ")" { TOKEN(RP); }
    <code> "," { TOKEN(COMMA); }
    <code> "." { TOKEN(DOT); }
    <code> "@@" { TOKEN(AT_AT); }
    <code> "@" { TOKEN(AT_SIGN); }
    <code> "{" { TOKEN(LBRACE); }
    <code> "}" { TOKEN(RBRACE); }
    <code> "?" { TOKEN(PARAMETER); }
    <code> "\x00" { return start >= limit(lx) ? 0 : fail(lx, start, "NUL byte outside of a string"); }
    <code> * { TOKEN(UNUSED); }
*/
}

/* ---- tokens ------------------------------------------------------------------------------------ */

static void enter(MysqlLexer *lx, const char *mark)
{
    if (lx->comment_depth++ == 0)
        lx->comment = mark;
}

static void pass_over(MysqlLexer *lx, const char *mark)
{
    int depth = lx->comment_depth;
    lx->comment_depth = 1;
    while (lx->comment_depth && !lx->failed)
        if (scan(lx, yycskipped) == 0 && !lx->failed)
            fail(lx, mark, "unterminated versioned comment");
    lx->comment_depth = depth;
}

static bool at_delimiter(const MysqlLexer *lx)
{
    return lx->cursor[0] == lx->delimiter[0] && strncmp(lx->cursor, lx->delimiter, lx->delimiter_len) == 0;
}

static int next_code(MysqlLexer *lx)
{
    const char *start = lx->cursor;
    if (at_delimiter(lx)) {
        lx->cursor += lx->delimiter_len;
        lx->ended = true;
        return 0;
    }
    int code = behind_at(lx) ? T(NAME) : scan(lx, yyccode);
    if (code == ENTER)
        enter(lx, start);
    else if (code == PASS_OVER)
        pass_over(lx, start);
    else if (code == AGAIN && lx->line && memchr(start, '\n', (size_t)(lx->cursor - start)))
        return lx->ended = true, 0;
    return code < 0 && !lx->failed ? AGAIN : lx->failed ? 0 : code;
}

MysqlToken mysql_lexer_next(MysqlLexer *lx)
{
    MysqlToken token;
    lx->ended = false;
    do {
        token.at = lx->cursor;
        token.code = next_code(lx);
    } while (token.code == AGAIN);
    token.len = token.code ? (size_t)(lx->cursor - token.at) : 0;
    lx->previous = token.code;
    lx->previous_end = (size_t)(lx->cursor - lx->source->text);
    return token;
}

/* ---- between and beside statements ------------------------------------------------------------- */

void mysql_lexer_skip_rows(MysqlLexer *lx)
{
    for (lx->ended = false; lx->cursor < limit(lx) && !lx->failed;) {
        const char *p = lx->cursor;
        if (at_delimiter(lx)) {
            lx->cursor += lx->delimiter_len;
            lx->ended = true;
            return;
        }
        lx->cursor++;
        if (*p == '\'' || *p == '"' || *p == '`')
            skip_quoted(lx, p, *p);
        else if (*p == '#' || (p[0] == '-' && p[1] == '-' && is_blank(p[2])))
            skip_line(lx, p);
        else if (p[0] == '/' && p[1] == '*')
            skip_comment(lx, p);
    }
}

static bool is_plain_comment(const char *p)
{
    return p[0] == '/' && p[1] == '*' && p[2] != '!' && !(p[2] == 'M' && p[3] == '!');
}

size_t mysql_lexer_skip_blanks(MysqlLexer *lx)
{
    const char *lines = NULL; /* where the comment lines without a blank line between them begin */
    int newlines = 0;
    for (;;) {
        const char *p = lx->cursor;
        if (*p == '#' || (p[0] == '-' && p[1] == '-' && (is_blank(p[2]) || p + 2 >= limit(lx)))) {
            if (!lines || newlines > 1)
                lines = p;
            newlines = 0;
            skip_line(lx, p);
        } else if (is_plain_comment(p)) {
            if (!skip_comment(lx, p))
                break;
            lines = NULL;
        } else if (is_blank(*p)) {
            newlines += *p == '\n';
            lx->cursor++;
        } else {
            break;
        }
    }
    const char *start = lines && newlines <= 1 ? lines : lx->cursor;
    return (size_t)(start - lx->source->text);
}
