/* pg_const.c: literals of the simple types, of arrays and of ranges.
 *
 * One function per type in a table; date and time types stand in pg_const_time.c, jsonb in
 * pg_const_json.c. */
#include "model/pg_const.h"

#include <arpa/inet.h>
#include <ctype.h>
#include <errno.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "catalog/pg_type_d.h"

#include "model/pg_builtin.h"

typedef const char *(*Normalize)(const char *text);

/* The text without white space around it. */
static char *trimmed(const char *text)
{
    while (isspace((unsigned char)*text)) text++;
    size_t len = strlen(text);
    while (len && isspace((unsigned char)text[len - 1])) len--;
    return psprintf("%.*s", (int)len, text);
}

/* ---- numbers, booleans ------------------------------------------------------------------ */

static const char *boolean(const char *text)
{
    static const struct { const char *word; int least; const char *value; } words[] = {
        {"true", 1, "true"},  {"false", 1, "false"}, {"yes", 1, "true"}, {"no", 1, "false"},
        {"on", 2, "true"},    {"off", 2, "false"},   {"1", 1, "true"},   {"0", 1, "false"},
    };
    const char *word = trimmed(text);
    size_t len = strlen(word);
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (len >= (size_t)words[i].least && len <= strlen(words[i].word) &&
            strncasecmp(word, words[i].word, len) == 0)
            return words[i].value;
    return NULL;
}

static const char *integer(const char *text)
{
    char *end, *word = trimmed(text);
    errno = 0;
    long long value = strtoll(word, &end, 10);
    return *word && !*end && !errno ? psprintf("%lld", value) : NULL;
}

/* Digits with a decimal point at `point`, `scale` digits shown behind it. */
static const char *show_digits(bool negative, const char *digits, long point, long scale)
{
    StringInfoData out;
    long len = (long)strlen(digits), start = 0;
    initStringInfo(&out);
    while (start < point - 1 && start < len && digits[start] == '0') start++;
    if (negative && strspn(digits, "0") != (size_t)len)
        appendStringInfoChar(&out, '-');
    if (point <= start)
        appendStringInfoChar(&out, '0');
    for (long i = start; i < point; i++) appendStringInfoChar(&out, i < len ? digits[i] : '0');
    if (scale > 0)
        appendStringInfoChar(&out, '.');
    for (long i = point; i < point + scale; i++)
        appendStringInfoChar(&out, i >= 0 && i < len ? digits[i] : '0');
    return out.data;
}

static const char *special_number(const char *word, bool negative)
{
    if (strcasecmp(word, "nan") == 0)
        return "NaN";
    if (strcasecmp(word, "inf") == 0 || strcasecmp(word, "infinity") == 0)
        return negative ? "-Infinity" : "Infinity";
    return NULL;
}

const char *pg_const_numeric(const char *text)
{
    char *p = trimmed(text), *digits = palloc(strlen(p) + 2);
    bool negative = *p == '-';
    long count = 0, point = -1, exponent = 0;
    p += *p == '-' || *p == '+';
    if (special_number(p, negative))
        return special_number(p, negative);
    for (; isdigit((unsigned char)*p) || *p == '.' || *p == '_'; p++) {
        if (*p == '.' && point >= 0)
            return NULL;
        if (*p == '.')
            point = count;
        else if (*p != '_')
            digits[count++] = *p;
    }
    digits[count] = '\0';
    if (*p == 'e' || *p == 'E')
        exponent = strtol(p + 1, &p, 10);
    if (*p || !count || labs(exponent) > 1000)
        return NULL;
    if (point < 0)
        point = count;
    long scale = count - point - exponent;
    return show_digits(negative, digits, point + exponent, scale > 0 ? scale : 0);
}

/* The shortest decimal that reads back as the same number, laid out as ryu's does. */
static const char *shortest(double value, bool single)
{
    char text[40];
    int precision = 0, limit = single ? 6 : 15;
    do {
        snprintf(text, sizeof text, "%.*e", precision, value);
    } while ((single ? strtof(text, NULL) != (float)value : strtod(text, NULL) != value) &&
             ++precision < 18);
    char *e = strchr(text, 'e');
    int exponent = atoi(e + 1);
    *e = '\0';
    bool negative = text[0] == '-';
    char *digits = psprintf("%c%s", text[negative], text[negative + 1] ? text + negative + 2 : "");
    if (exponent < -4 || exponent >= limit)
        return psprintf("%se%c%02d", text, exponent < 0 ? '-' : '+', abs(exponent));
    long scale = (long)strlen(digits) - 1 - exponent;
    return show_digits(negative, digits, exponent + 1, scale > 0 ? scale : 0);
}

const char *pg_const_float(const char *text, bool single)
{
    char *end, *word = trimmed(text);
    bool negative = *word == '-';
    const char *special = special_number(word + (negative || *word == '+'), negative);
    if (special)
        return special;
    double value = single ? strtof(word, &end) : strtod(word, &end);
    if (!*word || *end || !isfinite(value) || word[strspn(word, "0123456789.eE+-")])
        return NULL;
    return value == 0 ? (signbit(value) ? "-0" : "0") : shortest(value, single);
}

static const char *double_number(const char *text)
{
    return pg_const_float(text, false);
}

static const char *single_number(const char *text)
{
    return pg_const_float(text, true);
}

/* $1,234.50, as the C and the American locale have it. */
static const char *money(const char *text)
{
    StringInfoData plain, out;
    initStringInfo(&plain);
    initStringInfo(&out);
    for (const char *p = trimmed(text); *p; p++)
        if (*p != '$' && *p != ',')
            appendStringInfoChar(&plain, *p);
    char *end;
    double value = strtod(plain.data, &end);
    if (!plain.len || *end || fabs(value) > 1e12 || plain.data[strspn(plain.data, "0123456789.-")])
        return NULL;
    long long cents = llround(fabs(value) * 100);
    char *whole = psprintf("%lld", cents / 100);
    for (size_t i = 0, n = strlen(whole); i < n; i++)
        appendStringInfo(&out, "%s%c", i && (n - i) % 3 == 0 ? "," : "", whole[i]);
    return psprintf("%s$%s.%02lld", value < 0 && cents ? "-" : "", out.data, cents % 100);
}

/* ---- strings of hexadecimal digits ------------------------------------------------------ */

/* The hexadecimal digits of a text in lower case, other characters of `skip` left out; NULL when
 * there are others still. */
static char *hex_digits(const char *text, const char *skip)
{
    StringInfoData out;
    initStringInfo(&out);
    for (const char *p = text; *p; p++) {
        if (isxdigit((unsigned char)*p))
            appendStringInfoChar(&out, (char)tolower((unsigned char)*p));
        else if (!strchr(skip, *p))
            return NULL;
    }
    return out.data;
}

static const char *uuid(const char *text)
{
    const char *h = hex_digits(text, "{}-");
    if (!h || strlen(h) != 32)
        return NULL;
    return psprintf("%.8s-%.4s-%.4s-%.4s-%s", h, h + 8, h + 12, h + 16, h + 20);
}

static const char *macaddr(const char *text)
{
    const char *h = hex_digits(text, ":-. ");
    if (!h || strlen(h) != 12)
        return NULL;
    return psprintf("%.2s:%.2s:%.2s:%.2s:%.2s:%s", h, h + 2, h + 4, h + 6, h + 8, h + 10);
}

/* The escape form of bytea: \\ and \ooo, anything else is itself. */
static const char *escaped_bytes(const char *text)
{
    StringInfoData out;
    initStringInfo(&out);
    appendStringInfoString(&out, "\\x");
    for (const unsigned char *p = (const unsigned char *)text; *p; p++) {
        int byte = *p;
        if (*p == '\\' && p[1] == '\\') {
            p++;
        } else if (*p == '\\') {
            if (strspn((const char *)p + 1, "01234567") < 3)
                return NULL;
            byte = (p[1] - '0') << 6 | (p[2] - '0') << 3 | (p[3] - '0');
            p += 3;
        }
        appendStringInfo(&out, "%02x", byte & 0xff);
    }
    return out.data;
}

static const char *bytes(const char *text)
{
    if (strncmp(text, "\\x", 2) != 0)
        return escaped_bytes(text);
    const char *h = hex_digits(text + 2, " \n\t");
    return h && strlen(h) % 2 == 0 ? psprintf("\\x%s", h) : NULL;
}

static const char *bits(const char *text)
{
    StringInfoData out;
    initStringInfo(&out);
    if (*text == 'b' || *text == 'B')
        text++;
    if (*text != 'x' && *text != 'X')
        return strspn(text, "01") == strlen(text) ? text : NULL;
    const char *h = hex_digits(text + 1, "");
    for (; h && *h; h++) {
        int digit = *h <= '9' ? *h - '0' : *h - 'a' + 10;
        for (int bit = 3; bit >= 0; bit--) appendStringInfoChar(&out, digit >> bit & 1 ? '1' : '0');
    }
    return h ? out.data : NULL;
}

/* ---- network addresses ------------------------------------------------------------------ */

/* 10 and 10.1 as cidr: the missing bytes are zero, the mask comes from the class and the bytes. */
static const char *short_cidr(const char *text, int given)
{
    unsigned b[4] = {0};
    int n = sscanf(text, "%u.%u.%u.%u", &b[0], &b[1], &b[2], &b[3]);
    if (n < 1 || b[0] > 255 || b[1] > 255 || b[2] > 255 || b[3] > 255 ||
        strspn(text, "0123456789.") != strlen(text))
        return NULL;
    int class = b[0] < 128 ? 8 : b[0] < 192 ? 16 : b[0] < 224 ? 24 : b[0] < 240 ? 8 : 32;
    int mask = given >= 0 ? given : class > 8 * n ? class : 8 * n;
    return psprintf("%u.%u.%u.%u/%d", b[0], b[1], b[2], b[3], mask);
}

static const char *network(const char *text, bool cidr)
{
    char *address = trimmed(text), *slash = strchr(address, '/'), shown[INET6_ADDRSTRLEN],
         *end = "";
    unsigned char raw[16];
    long given = -1;
    if (slash) {
        *slash = '\0';
        given = strtol(slash + 1, &end, 10);
    }
    int family = strchr(address, ':') ? AF_INET6 : AF_INET;
    int width = family == AF_INET ? 32 : 128;
    if (*end || given > width || (slash && given < 0))
        return NULL;
    if (inet_pton(family, address, raw) != 1)
        return cidr && family == AF_INET ? short_cidr(address, (int)given) : NULL;
    inet_ntop(family, raw, shown, sizeof shown);
    if (given < 0)
        given = width;
    return given == width && !cidr ? psprintf("%s", shown) : psprintf("%s/%ld", shown, given);
}

static const char *inet(const char *text)
{
    return network(text, false);
}

static const char *cidr(const char *text)
{
    return network(text, true);
}

/* ---- names, points, text search --------------------------------------------------------- */

static const char *name(const char *text)
{
    return psprintf("%.*s", NAMEDATALEN - 1, text);
}

static const char *as_is(const char *text)
{
    return text;
}

/* A possibly qualified name, quoted where needed. */
static const char *qualified_name(const char *text)
{
    Node *ref = pg_tree_parse_expr(text);
    StringInfoData out;
    ListCell *cell;
    if (!ref || !IsA(ref, ColumnRef))
        return NULL;
    List *fields = ((ColumnRef *)ref)->fields;
    initStringInfo(&out);
    foreach (cell, fields) {
        if (!IsA(lfirst(cell), String))
            return NULL;
        appendStringInfo(&out, "%s%s", out.len ? "." : "", pg_quote(pg_str(lfirst(cell))));
    }
    return strncmp(out.data, "pg_catalog.", 11) == 0 ? out.data + 11 : out.data;
}

static const char *point(const char *text)
{
    const char *body = trimmed(text);
    size_t len = strlen(body);
    if (*body == '(' && body[len - 1] == ')')
        body = psprintf("%.*s", (int)len - 2, body + 1);
    const char *comma = strchr(body, ',');
    if (!comma || strpbrk(body, "()"))
        return NULL;
    const char *x = double_number(psprintf("%.*s", (int)(comma - body), body)),
               *y = double_number(comma + 1);
    return x && y ? psprintf("(%s,%s)", x, y) : NULL;
}

static int by_length_and_bytes(const void *a, const void *b)
{
    const char *x = *(const char *const *)a, *y = *(const char *const *)b;
    size_t n = strlen(x), m = strlen(y);
    return n != m ? (n < m ? -1 : 1) : strcmp(x, y);
}

static bool plain_words(const char *text, const char *also)
{
    for (; *text; text++)
        if (!isalnum((unsigned char)*text) && *text != '_' && !strchr(also, *text))
            return false;
    return true;
}

/* Plain words, sorted and each once. */
static const char *tsvector(const char *text)
{
    const char *words[64], *last = "";
    size_t n = 0;
    StringInfoData out;
    if (!plain_words(text, " "))
        return NULL;
    for (char *word = strtok(pstrdup(text), " "); word; word = strtok(NULL, " ")) {
        if (n == 64)
            return NULL;
        words[n++] = word;
    }
    qsort(words, n, sizeof *words, by_length_and_bytes);
    initStringInfo(&out);
    for (size_t i = 0; i < n; i++) {
        if (strcmp(words[i], last) != 0)
            appendStringInfo(&out, "%s'%s'", out.len ? " " : "", words[i]);
        last = words[i];
    }
    return out.data;
}

/* Plain words with operators between them and no parentheses. */
static const char *tsquery(const char *text)
{
    StringInfoData out;
    initStringInfo(&out);
    if (!plain_words(text, " &|!"))
        return NULL;
    for (const char *p = text; *p;) {
        size_t word = 0;
        while (isalnum((unsigned char)p[word]) || p[word] == '_') word++;
        if (word)
            appendStringInfo(&out, "'%.*s'", (int)word, p);
        else if (*p == '!')
            appendStringInfoChar(&out, '!');
        else if (*p != ' ')
            appendStringInfo(&out, " %c ", *p);
        p += word ? word : 1;
    }
    return out.data;
}

/* ---- arrays ----------------------------------------------------------------------------- */

/* One element of an array or bound of a range, and whether it stood in quotes. */
static char *read_item(const char **at, const char *stop, bool *quoted)
{
    StringInfoData out;
    const char *p = *at;
    size_t keep = 0;
    initStringInfo(&out);
    *quoted = false;
    while (*p && !strchr(stop, *p)) {
        if (*p == '"') {
            *quoted = true;
            for (p++; *p && *p != '"'; p++) {
                if (*p == '\\' && p[1])
                    p++;
                appendStringInfoChar(&out, *p);
            }
            p += *p == '"';
            keep = (size_t)out.len;
            continue;
        }
        if (*p == '\\' && p[1])
            p++;
        appendStringInfoChar(&out, *p++);
    }
    *at = p;
    while ((size_t)out.len > keep && isspace((unsigned char)out.data[out.len - 1]))
        out.data[--out.len] = '\0';
    return out.data;
}

static void add_quoted(StringInfo out, const char *text)
{
    appendStringInfoChar(out, '"');
    for (; *text; text++) {
        if (*text == '"' || *text == '\\')
            appendStringInfoChar(out, '\\');
        appendStringInfoChar(out, *text);
    }
    appendStringInfoChar(out, '"');
}

static void add_element(StringInfo out, const char *text)
{
    bool quote = !*text || strcasecmp(text, "null") == 0 || strpbrk(text, "{}\",\\ \t\n\r\v\f");
    if (quote)
        add_quoted(out, text);
    else
        appendStringInfoString(out, text);
}

/* Element texts are booleans' t and f, not what a constant of the type shows. */
static const char *element_text(Oid elem, const char *text)
{
    const char *normal = elem ? pg_const_text(elem, -1, text) : text;
    return normal && elem == BOOLOID ? psprintf("%c", *normal) : normal;
}

static bool read_array(Oid elem, const char **at, StringInfo out, int depth)
{
    const char *p = *at + 1;
    appendStringInfoChar(out, '{');
    for (bool first = true;; first = false) {
        bool quoted;
        while (isspace((unsigned char)*p)) p++;
        if (*p == '}' && first)
            break;
        if (!first)
            appendStringInfoChar(out, ',');
        if (*p == '{') {
            if (depth > 6 || !read_array(elem, &p, out, depth + 1))
                return false;
        } else {
            const char *item = read_item(&p, ",{}", &quoted);
            bool null = !quoted && strcasecmp(item, "null") == 0;
            const char *normal = null ? NULL : element_text(elem, item);
            if (!null && (!normal || (!quoted && !*item)))
                return false;
            if (null)
                appendStringInfoString(out, "NULL");
            else
                add_element(out, normal);
        }
        while (isspace((unsigned char)*p)) p++;
        if (*p != ',')
            break;
        p++;
    }
    appendStringInfoChar(out, '}');
    *at = p + 1;
    return *p == '}';
}

const char *pg_const_array(Oid elem, const char *text)
{
    StringInfoData out;
    const char *p = trimmed(text);
    initStringInfo(&out);
    return *p == '{' && read_array(elem, &p, &out, 0) && !*p ? out.data : NULL;
}

/* ---- ranges ----------------------------------------------------------------------------- */

/* Discrete ranges are shown as [low,high). */
static bool next_value(Oid type, const char **text, bool step)
{
    long day;
    if (!step || !*text)
        return true;
    if (type == DATEOID) {
        if (!pg_const_read_date(*text, &day))
            return false;
        *text = pg_const_show_date(day + 1);
    } else {
        *text = psprintf("%lld", strtoll(*text, NULL, 10) + 1);
    }
    return true;
}

static void add_bound(StringInfo out, const char *text)
{
    if (!text)
        return;
    if (!*text || strpbrk(text, "\"\\()[], \t\n"))
        add_quoted(out, text);
    else
        appendStringInfoString(out, text);
}

/* Reads one bound: NULL when it is open, false when it isn't understood. */
static bool read_bound(const char **at, const char *stop, Oid type, const char **bound)
{
    bool quoted;
    const char *item = read_item(at, stop, &quoted);
    *bound = NULL;
    if (!*item && !quoted)
        return true;
    *bound = pg_const_text(type, -1, item);
    return *bound != NULL;
}

static const char *range(Oid subtype, const char *text)
{
    const char *p = trimmed(text), *low, *high;
    StringInfoData out;
    bool discrete = subtype == INT4OID || subtype == INT8OID || subtype == DATEOID;
    if (strcasecmp(p, "empty") == 0)
        return "empty";
    char open = *p++;
    if ((open != '[' && open != '(') || !read_bound(&p, ",", subtype, &low) || *p++ != ',' ||
        !read_bound(&p, ")]", subtype, &high) || !*p || p[1])
        return NULL;
    char close = *p;
    if (discrete) {
        if (!next_value(subtype, &low, open == '(') || !next_value(subtype, &high, close == ']'))
            return NULL;
        open = '[';
        close = ')';
        if (low && high && strcmp(low, high) == 0)
            return "empty";
    }
    initStringInfo(&out);
    appendStringInfoChar(&out, low ? open : '(');
    add_bound(&out, low);
    appendStringInfoChar(&out, ',');
    add_bound(&out, high);
    appendStringInfoChar(&out, high ? close : ')');
    return out.data;
}

/* ---- dispatch --------------------------------------------------------------------------- */

static const struct { Oid type; Normalize normalize;
} normalizers[] = {
    {BOOLOID, boolean},
    {INT2OID, integer},
    {INT4OID, integer},
    {INT8OID, integer},
    {OIDOID, integer},
    {FLOAT4OID, single_number},
    {FLOAT8OID, double_number},
    {NUMERICOID, pg_const_numeric},
    {TEXTOID, as_is},
    {VARCHAROID, as_is},
    {BPCHAROID, as_is},
    {NAMEOID, name},
    {UUIDOID, uuid},
    {BYTEAOID, bytes},
    {BITOID, bits},
    {VARBITOID, bits},
    {INETOID, inet},
    {CIDROID, cidr},
    {MACADDROID, macaddr},
    {CASHOID, money},
    {POINTOID, point},
    {JSONOID, as_is},
    {JSONBOID, pg_const_jsonb},
    {JSONPATHOID, pg_const_jsonpath},
    {TSVECTOROID, tsvector},
    {TSQUERYOID, tsquery},
    {REGCLASSOID, qualified_name},
    {REGCONFIGOID, qualified_name},
    {REGTYPEOID, NULL},
};

const char *pg_const_text(Oid type, int32_t typmod, const char *text)
{
    const PgBuiltinType *info = pg_builtin_type(type);
    if (!info)
        return NULL;
    if (type == INTERVALOID)
        return pg_const_interval(typmod, text);
    if (info->category == 'D')
        return pg_const_datetime(type, text);
    if ((info->flags & PGT_ARRAY) && info->elem && info->name[0] == '_')
        return pg_const_array(info->elem, text);
    if (info->type == 'r')
        return range(info->related, text);
    for (size_t i = 0; i < sizeof normalizers / sizeof *normalizers; i++)
        if (normalizers[i].type == type && normalizers[i].normalize)
            return normalizers[i].normalize(text);
    return NULL;
}
