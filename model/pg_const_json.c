/* pg_const_json.c: jsonb literals: keys sorted by length, then bytes; the last of equal keys wins;
 * numbers as numeric shows them; one space behind each colon and comma. */
#include "model/pg_const.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

enum { MAX_DEPTH = 200 };

typedef struct Reader {
    const char *at;
    int depth;
    bool failed;
} Reader;

typedef struct Pair {
    const char *key;   /* its text */
    const char *value; /* as shown */
    int place;
} Pair;

static const char *value(Reader *r);

static void skip_space(Reader *r)
{
    while (*r->at && strchr(" \t\n\r", *r->at)) r->at++;
}

static const char *fail(Reader *r)
{
    r->failed = true;
    return "";
}

static void add_utf8(StringInfo out, unsigned long c)
{
    if (c < 0x80) {
        appendStringInfoChar(out, (char)c);
    } else if (c < 0x800) {
        appendStringInfoChar(out, (char)(0xc0 | c >> 6));
        appendStringInfoChar(out, (char)(0x80 | (c & 0x3f)));
    } else if (c < 0x10000) {
        appendStringInfoChar(out, (char)(0xe0 | c >> 12));
        appendStringInfoChar(out, (char)(0x80 | (c >> 6 & 0x3f)));
        appendStringInfoChar(out, (char)(0x80 | (c & 0x3f)));
    } else {
        appendStringInfoChar(out, (char)(0xf0 | c >> 18));
        appendStringInfoChar(out, (char)(0x80 | (c >> 12 & 0x3f)));
        appendStringInfoChar(out, (char)(0x80 | (c >> 6 & 0x3f)));
        appendStringInfoChar(out, (char)(0x80 | (c & 0x3f)));
    }
}

static unsigned long hex4(Reader *r)
{
    char digits[5] = {0};
    for (int i = 0; i < 4; i++) {
        if (!isxdigit((unsigned char)*r->at)) {
            r->failed = true;
            return '?';
        }
        digits[i] = *r->at++;
    }
    return strtoul(digits, NULL, 16);
}

static void unicode_escape(Reader *r, StringInfo out)
{
    unsigned long c = hex4(r);
    if (c >= 0xd800 && c < 0xdc00) {
        if (r->at[0] != '\\' || r->at[1] != 'u') {
            r->failed = true;
            return;
        }
        r->at += 2;
        c = 0x10000 + ((c - 0xd800) << 10) + ((hex4(r) - 0xdc00) & 0x3ff);
    }
    if (c == 0)
        r->failed = true;
    else
        add_utf8(out, c);
}

/* The text of a string, escapes resolved. */
static const char *string(Reader *r)
{
    static const char from[] = "bfnrt\"\\/", to[] = "\b\f\n\r\t\"\\/";
    StringInfoData out;
    initStringInfo(&out);
    for (r->at++; *r->at && *r->at != '"' && !r->failed;) {
        char c = *r->at++;
        if (c != '\\') {
            appendStringInfoChar(&out, c);
            continue;
        }
        const char *escape = *r->at ? strchr(from, *r->at) : NULL;
        c = *r->at;
        r->at += c != '\0';
        if (c == 'u')
            unicode_escape(r, &out);
        else if (escape)
            appendStringInfoChar(&out, to[escape - from]);
        else
            r->failed = true;
    }
    if (*r->at++ != '"') {
        r->at--;
        r->failed = true;
    }
    return out.data;
}

static const char *show_string(const char *text)
{
    static const char from[] = "\b\f\n\r\t\"\\", to[] = "bfnrt\"\\";
    StringInfoData out;
    initStringInfo(&out);
    appendStringInfoChar(&out, '"');
    for (const char *p = text; *p; p++) {
        const char *escape = strchr(from, *p);
        if (escape)
            appendStringInfo(&out, "\\%c", to[escape - from]);
        else if ((unsigned char)*p < 0x20)
            appendStringInfo(&out, "\\u%04x", *p);
        else
            appendStringInfoChar(&out, *p);
    }
    appendStringInfoChar(&out, '"');
    return out.data;
}

static int by_key(const void *a, const void *b)
{
    const Pair *x = a, *y = b;
    size_t n = strlen(x->key), m = strlen(y->key);
    if (n != m)
        return n < m ? -1 : 1;
    int order = strcmp(x->key, y->key);
    return order ? order : x->place - y->place;
}

static const char *show_pairs(Pair *pairs, int n)
{
    StringInfoData out;
    initStringInfo(&out);
    if (n)
        qsort(pairs, (size_t)n, sizeof *pairs, by_key);
    for (int i = 0; i < n; i++) {
        if (i + 1 < n && strcmp(pairs[i].key, pairs[i + 1].key) == 0)
            continue;
        appendStringInfo(&out, "%s%s: %s", out.len ? ", " : "", show_string(pairs[i].key),
                         pairs[i].value);
    }
    return psprintf("{%s}", out.data);
}

/* Behind an element: a comma that another follows. */
static bool more(Reader *r)
{
    skip_space(r);
    if (*r->at != ',')
        return false;
    r->at++;
    skip_space(r);
    return true;
}

static const char *object(Reader *r)
{
    Pair *pairs = NULL;
    int n = 0, cap = 0;
    r->at++;
    skip_space(r);
    if (*r->at != '}')
        do {
            if (*r->at != '"')
                return fail(r);
            if (n == cap) {
                cap = cap ? cap * 2 : 8;
                pairs = pairs ? repalloc(pairs, sizeof *pairs * (size_t)cap)
                              : palloc(sizeof *pairs * (size_t)cap);
            }
            pairs[n].key = string(r);
            pairs[n].place = n;
            skip_space(r);
            if (*r->at != ':')
                return fail(r);
            r->at++;
            pairs[n++].value = value(r);
        } while (!r->failed && more(r));
    if (*r->at != '}')
        return fail(r);
    r->at++;
    return show_pairs(pairs, n);
}

static const char *array(Reader *r)
{
    StringInfoData out;
    initStringInfo(&out);
    r->at++;
    skip_space(r);
    if (*r->at != ']')
        do {
            appendStringInfo(&out, "%s%s", out.len ? ", " : "", value(r));
        } while (!r->failed && more(r));
    if (*r->at != ']')
        return fail(r);
    r->at++;
    return psprintf("[%s]", out.data);
}

static const char *scalar(Reader *r)
{
    size_t len = strspn(r->at, "+-0123456789.eEtrufalsn");
    const char *word = psprintf("%.*s", (int)len, r->at);
    r->at += len;
    if (strcmp(word, "true") == 0 || strcmp(word, "false") == 0 || strcmp(word, "null") == 0)
        return word;
    const char *number =
        len && strspn(word, "-0123456789.eE+") == len ? pg_const_numeric(word) : NULL;
    return number ? number : fail(r);
}

static const char *value(Reader *r)
{
    const char *shown;
    skip_space(r);
    if (r->depth++ > MAX_DEPTH)
        return fail(r);
    switch (*r->at) {
    case '{': shown = object(r); break;
    case '[': shown = array(r); break;
    case '"': shown = show_string(string(r)); break;
    default: shown = scalar(r);
    }
    r->depth--;
    return shown;
}

const char *pg_const_jsonb(const char *text)
{
    Reader r = {.at = text};
    const char *shown = value(&r);
    skip_space(&r);
    return r.failed || *r.at ? NULL : shown;
}
