/* pg_const_jsonpath.c: jsonpath literals, read and printed as jsonpath_in and jsonpath_out do
 * (jsonpath_gram.y, jsonpath.c).
 *
 *     $.a ?(@.b>1 && exists(@.c))      $."a"?(@."b" > 1 && exists (@."c"))
 *
 * A part is read to its text and the priority of its outermost operator, so that whoever takes it
 * knows whether it needs parentheses. */
#include "model/pg_const.h"

#include <ctype.h>
#include <string.h>
#include <strings.h>

enum { MAX_DEPTH = 100 };

typedef enum Priority {
    PRIORITY_OR,
    PRIORITY_AND,
    PRIORITY_COMPARE,
    PRIORITY_ADD,
    PRIORITY_MULTIPLY,
    PRIORITY_SIGN,
    PRIORITY_NONE /* no operator: a path, a scalar, exists (…) */
} Priority;

typedef struct Part {
    const char *text; /* without parentheses around the whole */
    Priority priority;
    bool number;
} Part;

typedef struct Reader {
    const char *at;
    int depth;
    bool failed;
} Reader;

static Part read_or(Reader *r);

static Part fail(Reader *r)
{
    r->failed = true;
    return (Part){"", PRIORITY_NONE, false};
}

static void skip_space(Reader *r)
{
    while (*r->at && strchr(" \t\n\r\f", *r->at)) r->at++;
}

/* Takes a sign. */
static bool take(Reader *r, const char *sign)
{
    skip_space(r);
    size_t len = strlen(sign);
    if (strncmp(r->at, sign, len) != 0)
        return false;
    r->at += len;
    return true;
}

static size_t word_length(const char *at)
{
    size_t len = 0;
    while (isalnum((unsigned char)at[len]) || at[len] == '_' || (at[len] & 0x80)) len++;
    return len;
}

/* Takes a keyword; those of jsonpath are read in any case but for true, false and null. */
static bool take_word(Reader *r, const char *word)
{
    skip_space(r);
    size_t len = strlen(word);
    if (word_length(r->at) != len || strncasecmp(r->at, word, len) != 0)
        return false;
    r->at += len;
    return true;
}

static const char *in_parentheses(const Part *part, bool needed)
{
    return needed && part->priority != PRIORITY_NONE ? psprintf("(%s)", part->text) : part->text;
}

/* ---- scalars ---------------------------------------------------------------------------- */

/* "…" without escapes, which is its own output. */
static const char *read_string(Reader *r)
{
    skip_space(r);
    if (*r->at != '"') {
        fail(r);
        return "";
    }
    size_t len = 1 + strcspn(r->at + 1, "\"\\");
    if (r->at[len] != '"') {
        fail(r);
        return "";
    }
    const char *text = psprintf("%.*s", (int)len + 1, r->at);
    r->at += len + 1;
    return text;
}

static Part read_number(Reader *r)
{
    size_t len = strspn(r->at, "0123456789.");
    if (tolower((unsigned char)r->at[len]) == 'e') {
        size_t sign = len + 1 + (r->at[len + 1] == '-' || r->at[len + 1] == '+');
        len = sign + strspn(r->at + sign, "0123456789");
    }
    if (word_length(r->at + len) || (len && r->at[len - 1] == '.'))
        return fail(r);
    const char *number = pg_const_numeric(psprintf("%.*s", (int)len, r->at));
    r->at += len;
    return number ? (Part){number, PRIORITY_NONE, true} : fail(r);
}

/* ---- accessors -------------------------------------------------------------------------- */

static const char *read_subscripts(Reader *r)
{
    StringInfoData out;
    initStringInfo(&out);
    if (take(r, "*"))
        return take(r, "]") ? "[*]" : fail(r).text;
    do {
        Part from = read_or(r);
        appendStringInfo(&out, "%s%s", out.len ? "," : "[", from.text);
        if (take_word(r, "to"))
            appendStringInfo(&out, " to %s", read_or(r).text);
    } while (!r->failed && take(r, ","));
    appendStringInfoChar(&out, ']');
    return take(r, "]") ? out.data : fail(r).text;
}

/* .key, ."key", .*, .** or .method(), behind the point. */
static const char *read_member(Reader *r)
{
    if (take(r, "**"))
        return take(r, "{") ? fail(r).text : ".**";
    if (take(r, "*"))
        return ".*";
    skip_space(r);
    if (*r->at == '"')
        return psprintf(".%s", read_string(r));
    int len = (int)word_length(r->at);
    if (!len || isdigit((unsigned char)*r->at))
        return fail(r).text;
    const char *word = psprintf("%.*s", len, r->at);
    r->at += len;
    if (!take(r, "("))
        return psprintf(".\"%s\"", word);
    return take(r, ")") ? psprintf(".%s()", word) : fail(r).text;
}

/* What follows a path's head; "" at its end. */
static const char *read_accessors(Reader *r)
{
    StringInfoData out;
    initStringInfo(&out);
    while (!r->failed) {
        if (take(r, ".")) {
            appendStringInfoString(&out, read_member(r));
        } else if (take(r, "[")) {
            appendStringInfoString(&out, read_subscripts(r));
        } else if (take(r, "?")) {
            if (!take(r, "("))
                fail(r);
            appendStringInfo(&out, "?(%s)", read_or(r).text);
            if (!take(r, ")"))
                fail(r);
        } else {
            break;
        }
    }
    return out.data;
}

/* ---- operands --------------------------------------------------------------------------- */

static Part read_exists(Reader *r)
{
    if (!take(r, "("))
        return fail(r);
    Part path = read_or(r);
    return take(r, ")") ? (Part){psprintf("exists (%s)", path.text), PRIORITY_NONE, false}
                        : fail(r);
}

/* An expression or predicate in parentheses, which are gone unless an accessor follows. */
static Part read_group(Reader *r)
{
    Part inner = read_or(r);
    if (!take(r, ")"))
        return fail(r);
    if (take_word(r, "is"))
        return take_word(r, "unknown")
                   ? (Part){psprintf("(%s) is unknown", inner.text), PRIORITY_NONE, false}
                   : fail(r);
    const char *more = read_accessors(r);
    if (!*more)
        return inner;
    return inner.priority == PRIORITY_NONE && !inner.number
               ? (Part){psprintf("%s%s", inner.text, more), PRIORITY_NONE, false}
               : fail(r);
}

static Part read_head(Reader *r)
{
    skip_space(r);
    if (isdigit((unsigned char)*r->at) || *r->at == '.')
        return read_number(r);
    if (*r->at == '"')
        return (Part){read_string(r), PRIORITY_NONE, false};
    if (*r->at == '$' && (r->at[1] == '"' || word_length(r->at + 1))) {
        bool quoted = *++r->at == '"';
        size_t len = word_length(r->at);
        const char *name = quoted ? read_string(r) : psprintf("\"%.*s\"", (int)len, r->at);
        r->at += quoted ? 0 : len;
        return (Part){psprintf("$%s", name), PRIORITY_NONE, false};
    }
    static const char *const signs[] = {"$", "@"},
                      *const words[] = {"last", "true", "false", "null"};
    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++)
        if (take(r, signs[i]))
            return (Part){signs[i], PRIORITY_NONE, false};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (take_word(r, words[i]))
            return (Part){words[i], PRIORITY_NONE, false};
    return fail(r);
}

static Part read_operand(Reader *r)
{
    if (take(r, "("))
        return read_group(r);
    if (take_word(r, "exists"))
        return read_exists(r);
    if (take(r, "!")) {
        Part inner = take(r, "(")             ? read_group(r)
                     : take_word(r, "exists") ? read_exists(r)
                                              : fail(r);
        return (Part){psprintf("!(%s)", inner.text), PRIORITY_NONE, false};
    }
    Part head = read_head(r);
    const char *more = read_accessors(r);
    if (!*more)
        return head;
    return (Part){psprintf(head.number ? "(%s)%s" : "%s%s", head.text, more), PRIORITY_NONE, false};
}

/* ---- operators -------------------------------------------------------------------------- */

static Part read_signed(Reader *r)
{
    bool minus = take(r, "-");
    if (!minus && !take(r, "+"))
        return read_operand(r);
    Part inner = r->depth++ < MAX_DEPTH ? read_signed(r) : fail(r);
    r->depth--;
    bool zero = strspn(inner.text, "0.") == strlen(inner.text);
    if (inner.number && minus && !zero)
        inner.text = *inner.text == '-' ? inner.text + 1 : psprintf("-%s", inner.text);
    if (inner.number)
        return inner;
    const char *text = in_parentheses(&inner, inner.priority <= PRIORITY_SIGN);
    return (Part){psprintf("%c%s", minus ? '-' : '+', text), PRIORITY_SIGN, false};
}

static Part joined(const Part *left, const char *op, const Part *right, Priority priority)
{
    return (Part){psprintf("%s %s %s", in_parentheses(left, left->priority <= priority), op,
                           in_parentheses(right, right->priority <= priority)),
                  priority, false};
}

/* Operators of one priority, which bind from the left; the longer of two that begin alike first. */
static const struct {
    const char *ops[8];
} levels[] = {
    [PRIORITY_OR] = {{"||"}},
    [PRIORITY_AND] = {{"&&"}},
    [PRIORITY_COMPARE] = {{"==", "!=", "<>", "<=", ">=", "<", ">"}},
    [PRIORITY_ADD] = {{"+", "-"}},
    [PRIORITY_MULTIPLY] = {{"*", "/", "%"}},
};

static const char *take_operator(Reader *r, Priority priority)
{
    for (const char *const *op = levels[priority].ops; *op; op++)
        if (take(r, *op))
            return strcmp(*op, "<>") == 0 ? "!=" : *op;
    return NULL;
}

/* `starts with` and `like_regex`, whose right side is no expression. */
static Part read_match(Reader *r, Part left)
{
    if (take_word(r, "starts")) {
        if (!take_word(r, "with"))
            return fail(r);
        Part initial = read_head(r);
        return joined(&left, "starts with", &initial, PRIORITY_COMPARE);
    }
    if (!take_word(r, "like_regex"))
        return left;
    Part pattern = {read_string(r), PRIORITY_NONE, false};
    if (take_word(r, "flag"))
        pattern.text = psprintf("%s flag %s", pattern.text, read_string(r));
    return joined(&left, "like_regex", &pattern, PRIORITY_COMPARE);
}

static Part read_level(Reader *r, Priority priority)
{
    if (priority == PRIORITY_SIGN)
        return read_signed(r);
    Part left = read_level(r, priority + 1);
    for (const char *op; !r->failed && (op = take_operator(r, priority));) {
        Part right = read_level(r, priority + 1);
        left = joined(&left, op, &right, priority);
    }
    return priority == PRIORITY_COMPARE ? read_match(r, left) : left;
}

static Part read_or(Reader *r)
{
    Part part = r->depth++ < MAX_DEPTH ? read_level(r, PRIORITY_OR) : fail(r);
    r->depth--;
    return part;
}

const char *pg_const_jsonpath(const char *text)
{
    Reader r = {.at = text};
    bool strict = take_word(&r, "strict");
    if (!strict)
        take_word(&r, "lax");
    Part whole = read_or(&r);
    skip_space(&r);
    if (r.failed || *r.at || strstr(text, "/*"))
        return NULL;
    return psprintf("%s%s", strict ? "strict " : "", in_parentheses(&whole, true));
}
