/* mysql_build.c: texts out of tokens: names without their quotes, values of strings, bodies.
 *
 *     `a``b`   →  a`b         'it''s\n'  →  it's and a newline         'a' 'b'  →  ab */
#include "parser/mysql_build.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

size_t mysql_at(const MysqlBuild *p, const MysqlToken *t)
{
    return (size_t)(t->at - p->source->text);
}

void mysql_build_error(MysqlBuild *p, size_t offset, const char *fmt, ...)
{
    char message[400];
    va_list args;
    va_start(args, fmt);
    vsnprintf(message, sizeof message, fmt, args);
    va_end(args);
    if (!p->failed)
        diag_error(p->cx->diag, (Loc){p->source, offset}, "%s", message);
    p->failed = true;
}

void mysql_nested_too_deeply(MysqlBuild *p)
{
    mysql_build_error(p, mysql_at(p, &p->token), "nested too deeply");
}

/* ---- names and strings ------------------------------------------------------------------------ */

static bool is_quoted(MysqlToken t)
{
    return t.len >= 2 && (t.at[0] == '`' || t.at[0] == '"' || t.at[0] == '\'');
}

static bool is_string(const MysqlBuild *p, MysqlToken t)
{
    return t.at[0] == '\'' || (t.at[0] == '"' && !(p->lexer->modes & MYSQL_MODE_ANSI_QUOTES));
}

/* A name or text is kept NUL-terminated. */
static Str without_nul(MysqlBuild *p, MysqlToken t, const char *text, size_t len)
{
    if (memchr(text, 0, len))
        mysql_build_error(p, mysql_at(p, &t), "a NUL byte can't stand here");
    return str_intern_n(p->cx->strings, text, len);
}

/* The text between quotes, in which a doubled quote stands for one. */
static Str unquote(MysqlBuild *p, MysqlToken t)
{
    if (!memchr(t.at + 1, t.at[0], t.len - 2))
        return without_nul(p, t, t.at + 1, t.len - 2);
    char *out = arena_alloc(p->cx->arena, t.len), *end = out, quote = t.at[0];
    for (size_t i = 1; i + 1 < t.len; i++) {
        *end++ = t.at[i];
        if (t.at[i] == quote)
            i++;
    }
    return without_nul(p, t, out, (size_t)(end - out));
}

Str mysql_const(MysqlBuild *p, const char *text)
{
    return str_intern(p->cx->strings, text);
}

Str mysql_word(MysqlBuild *p, MysqlToken t)
{
    return str_intern_n(p->cx->strings, t.at, t.len);
}

static Str lower(MysqlBuild *p, const char *text, size_t len)
{
    char small[64], *out = len < sizeof small ? small : arena_alloc(p->cx->arena, len + 1);
    for (size_t i = 0; i < len; i++)
        out[i] = text[i] >= 'A' && text[i] <= 'Z' ? (char)(text[i] + 'a' - 'A') : text[i];
    return str_intern_n(p->cx->strings, out, len);
}

Str mysql_lower(MysqlBuild *p, MysqlToken t)
{
    if (!is_quoted(t))
        return lower(p, t.at, t.len);
    Str text = is_string(p, t) ? mysql_text_value(p, t) : unquote(p, t);
    return lower(p, text, strlen(text));
}

Str mysql_words(MysqlBuild *p, MysqlToken a, MysqlToken b)
{
    return str_format(p->cx->strings, "%s %s", mysql_lower(p, a), mysql_lower(p, b));
}

Str mysql_dotted(MysqlBuild *p, MysqlToken a, MysqlToken b)
{
    return str_format(p->cx->strings, "%s.%s", mysql_lower(p, a), mysql_lower(p, b));
}

/* A word behind a dot is a name, whichever it is. */
static bool is_behind_dot(const MysqlBuild *p, MysqlToken t)
{
    return t.at > p->source->text && t.at[-1] == '.';
}

Str mysql_ident(MysqlBuild *p, MysqlToken t)
{
    if (is_quoted(t))
        return is_string(p, t) ? mysql_text_value(p, t) : unquote(p, t);
    if (mysql_words_reserved(p->lexer->words, t.at, t.len) && !is_behind_dot(p, t)) {
        char server[32];
        mysql_build_error(p, mysql_at(p, &t),
                          "\"%.*s\" is a reserved word of %s: as a name it must stand in quotes",
                          (int)t.len, t.at, mysql_target_text(p->lexer->target, server));
    }
    return mysql_word(p, t);
}

Str mysql_ident_lower(MysqlBuild *p, MysqlToken t)
{
    Str name = mysql_ident(p, t);
    return lower(p, name, strlen(name));
}

/* What stands for \c. `\%` and `\_` keep their backslash: LIKE reads it. */
static size_t unescape(char c, char *out)
{
    static const char from[] = "0bnrtZ", to[] = "\0\b\n\r\t\032";
    const char *found = c ? strchr(from, c) : NULL;
    if (c == '%' || c == '_') {
        out[0] = '\\';
        out[1] = c;
        return 2;
    }
    out[0] = found ? to[found - from] : c;
    return 1;
}

/* One quoted part from `at`; gives where it ends. */
static const char *add_part(const MysqlBuild *p, const char *at, char **out)
{
    bool escapes = !(p->lexer->modes & MYSQL_MODE_NO_BACKSLASH_ESCAPES);
    char quote = *at++;
    for (;; at++) {
        if (*at == quote && *++at != quote)
            return at;
        if (*at == '\\' && escapes)
            *out += unescape(*++at, *out);
        else
            *(*out)++ = *at;
    }
}

/* The value of a string of one or several parts; between them stand blanks and ends of comments. */
static const char *string_value(MysqlBuild *p, MysqlToken t, size_t *len)
{
    const char *at = t.at, *end = t.at + t.len;
    *len = t.len - 2;
    if (!memchr(at + 1, at[0], *len) && !memchr(at + 1, '\\', *len))
        return at + 1;
    char *value = arena_alloc(p->cx->arena, t.len + 1), *out = value;
    while (at < end) {
        if (*at == '\'' || *at == '"')
            at = add_part(p, at, &out);
        else
            at++;
    }
    *len = (size_t)(out - value);
    return value;
}

Str mysql_text_value(MysqlBuild *p, MysqlToken t)
{
    size_t len;
    const char *value = string_value(p, t, &len);
    return without_nul(p, t, value, len);
}

Tree *mysql_string(MysqlBuild *p, MysqlToken t)
{
    size_t len;
    const char *value = string_value(p, t, &len);
    Tree *tree = mysql_bare(p, MYSQL_STRING, t);
    tree->text = str_intern_n(p->cx->strings, value, len);
    tree->len = (uint32_t)len;
    return tree;
}

/* ---- users ---------------------------------------------------------------------------------------- */

static Str part(MysqlBuild *p, MysqlToken t)
{
    if (!is_quoted(t))
        return mysql_word(p, t);
    return is_string(p, t) ? mysql_text_value(p, t) : unquote(p, t);
}

Str mysql_user(MysqlBuild *p, MysqlToken user, MysqlToken host)
{
    Buf b = {0};
    mysql_print_name(&b, part(p, user));
    buf_putc(&b, '@');
    mysql_print_name(&b, part(p, host));
    Str text = str_intern(p->cx->strings, buf_text(&b));
    buf_free(&b);
    return text;
}

Str mysql_user_alone(MysqlBuild *p, MysqlToken user)
{
    Buf b = {0};
    mysql_print_name(&b, part(p, user));
    Str text = str_intern(p->cx->strings, buf_text(&b));
    buf_free(&b);
    return text;
}

/* ---- stretches of the source ----------------------------------------------------------------------- */

Str mysql_slice(MysqlBuild *p, size_t from, size_t to)
{
    return str_intern_n(p->cx->strings, p->source->text + from, to > from ? to - from : 0);
}

MysqlSpan mysql_span(const MysqlBuild *p)
{
    return (MysqlSpan){p->previous_end, mysql_at(p, &p->token)};
}

MysqlText mysql_text_between(MysqlBuild *p, MysqlSpan from, MysqlSpan to)
{
    return (MysqlText){mysql_slice(p, from.before, to.after), from.before};
}

void mysql_body_begins(MysqlBuild *p, int depth)
{
    p->in_body = true;
    p->body_depth = depth;
}

/* Servers don't keep a last ";", which may stand before another delimiter. */
MysqlText mysql_body(MysqlBuild *p, MysqlToken first)
{
    size_t offset = mysql_at(p, &first), end = p->previous_end;
    while (end > offset && strchr(" \t\r\n;", p->source->text[end - 1]))
        end--;
    return (MysqlText){mysql_slice(p, offset, end), offset};
}
