/* mysql_default.c: values after DEFAULT. The server converts a literal to the column's type and
 * shows it again: 1e2 is 100 in an int, 1 is 1.00 in a decimal(10,2), and a number is quoted in
 * MySQL and not in MariaDB. What isn't a literal is an expression, in parentheses. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/utf8.h"
#include "model/mysql_rewrite.h"
#include "model/mysql_type.h"

typedef struct Literal {
    Context *cx;
    MysqlTarget target;
    Str type;
    MysqlTypeClass class;
    Buf text;
    bool quoted; /* it was a string */
    bool number; /* it was one */
} Literal;

static bool is_mariadb(MysqlTarget target)
{
    return target.flavor == MYSQL_FLAVOR_MARIADB;
}

/* ---- CURRENT_TIMESTAMP ------------------------------------------------------------------ */

static bool is_now(const MysqlTree *tree)
{
    static const char *const names[] = {"current_timestamp", "now", "localtime", "localtimestamp"};
    for (size_t i = 0; tree->tag == MYSQL_FUNCTION && i < sizeof names / sizeof *names; i++)
        if (strcmp(tree->text, names[i]) == 0)
            return true;
    return false;
}

static int digits_of(Str type)
{
    const char *open = strchr(type, '(');
    return open ? atoi(open + 1) : 0;
}

/* NULL: it isn't that. No digits, or more than the column has, are as many as it has (MariaDB
 * 10.11; MySQL takes no others). */
static Str now_text(const Literal *v, const MysqlTree *tree)
{
    if (!is_now(tree))
        return NULL;
    const char *said = tree->count ? tree->at[0]->text : NULL;
    bool temporal = v->class == MYSQL_CLASS_DATETIME || v->class == MYSQL_CLASS_TIMESTAMP;
    int digits = said ? atoi(said) : 0, room = temporal ? digits_of(v->type) : digits;
    digits = digits == 0 || digits > room ? room : digits;
    const char *word = is_mariadb(v->target) ? "current_timestamp" : "CURRENT_TIMESTAMP";
    if (digits)
        return str_format(v->cx->strings, "%s(%d)", word, digits);
    return str_format(v->cx->strings, "%s%s", word, is_mariadb(v->target) ? "()" : "");
}

/* ---- numbers ---------------------------------------------------------------------------- */

/* Digits of a decimal literal: sign, digits before the point, digits behind it; leading zeros
 * go. */
typedef struct Decimal {
    bool negative;
    char digits[200]; /* all, without the point */
    int before;       /* how many of them stand before it */
    int len;
} Decimal;

static void trim_zeros(Decimal *d)
{
    int zeros = 0;
    while (zeros < d->before - 1 && d->digits[zeros] == '0')
        zeros++;
    memmove(d->digits, d->digits + zeros, (size_t)(d->len - zeros));
    d->len -= zeros;
    d->before -= zeros;
}

/* "-1.5e2"; false: that is no number, or a very long one. */
static bool read_decimal(const char *text, Decimal *d)
{
    enum { ROOM = 80 };
    *d = (Decimal){0};
    d->negative = *text == '-';
    text += *text == '-' || *text == '+';
    bool point = false;
    for (; (*text >= '0' && *text <= '9') || (*text == '.' && !point); text++) {
        point = point || *text == '.';
        if (*text != '.' && d->len < ROOM)
            d->digits[d->len++] = *text;
        d->before += *text != '.' && !point;
    }
    long exponent = *text == 'e' || *text == 'E' ? strtol(text + 1, NULL, 10) : 0;
    if (d->len == 0 || d->len >= ROOM || (*text && *text != 'e' && *text != 'E') ||
        exponent > ROOM || exponent < -ROOM)
        return false;
    if (d->before == 0 || d->before + exponent < 1) {
        int zeros = 1 - (d->before + (int)exponent);
        zeros = zeros > 0 ? zeros : 0;
        memmove(d->digits + zeros, d->digits, (size_t)d->len);
        memset(d->digits, '0', (size_t)zeros);
        d->len += zeros;
        d->before += zeros;
    }
    d->before += (int)exponent;
    while (d->len < d->before)
        d->digits[d->len++] = '0';
    trim_zeros(d);
    return true;
}

/* Adds one to the last of the digits. */
static void carry(Decimal *d)
{
    int i = d->len - 1;
    while (i >= 0 && d->digits[i] == '9')
        d->digits[i--] = '0';
    if (i >= 0) {
        d->digits[i]++;
        return;
    }
    memmove(d->digits + 1, d->digits, (size_t)d->len);
    d->digits[0] = '1';
    d->len++;
    d->before++;
}

static void round_to(Decimal *d, int scale)
{
    int len = d->before + scale;
    bool up = len < d->len && d->digits[len] >= '5';
    while (d->len < len)
        d->digits[d->len++] = '0';
    d->len = len;
    if (up)
        carry(d);
}

static bool is_zero(const Decimal *d)
{
    for (int i = 0; i < d->len; i++)
        if (d->digits[i] != '0')
            return false;
    return true;
}

static void put_decimal(Literal *v, const Decimal *d)
{
    buf_cut(&v->text, 0);
    buf_printf(&v->text, "%s%.*s", d->negative && !is_zero(d) ? "-" : "", d->before, d->digits);
    if (d->len > d->before)
        buf_printf(&v->text, ".%.*s", d->len - d->before, d->digits + d->before);
}

static int scale_of(Str type)
{
    const char *comma = strchr(type, ',');
    return comma ? atoi(comma + 1) : 0;
}

static void put_number(Literal *v)
{
    Decimal d;
    if (!read_decimal(buf_text(&v->text) + strspn(buf_text(&v->text), " "), &d))
        return;
    round_to(&d, v->class == MYSQL_CLASS_DECIMAL ? scale_of(v->type) : 0);
    put_decimal(v, &d);
}

/* float(7,2): rounded as Field_real::truncate does it. */
static void put_scaled_float(Literal *v, double number)
{
    int scale = scale_of(v->type);
    double whole = floor(number), power = pow(10, scale);
    buf_cut(&v->text, 0);
    buf_printf(&v->text, "%.*f", scale, whole + rint((number - whole) * power) / power);
}

/* The shortest text that gives the number back: 1000, 0.25, 1e20; a float has six digits. */
static void put_float(Literal *v)
{
    char *end, text[40];
    double number = strtod(buf_text(&v->text), &end);
    bool single = strncmp(v->type, "float", 5) == 0;
    if (*end || end == buf_text(&v->text))
        return;
    if (strchr(v->type, ',')) {
        put_scaled_float(v, number);
        return;
    }
    for (int digits = 1; digits <= (single ? 6 : 17); digits++) {
        snprintf(text, sizeof text, "%.*g", digits, number);
        if (strtod(text, NULL) == number)
            break;
    }
    number = strtod(text, NULL);
    if (strchr(text, 'e') && number > -1e15 && number < 1e15 && number == (double)(long long)number)
        snprintf(text, sizeof text, "%lld", (long long)number);
    buf_cut(&v->text, 0);
    for (const char *c = text; *c; c++) /* 1e+20 is 1e20 */
        if (*c != '+')
            buf_putc(&v->text, *c);
}

/* A number in a column of text: 1e2 is '100', 007 is '7', 1.50 stays. */
static void put_number_as_text(Literal *v)
{
    Decimal d;
    if (strpbrk(buf_text(&v->text), "eE"))
        put_float(v);
    else if (read_decimal(buf_text(&v->text), &d))
        put_decimal(v, &d);
}

/* ---- dates and times -------------------------------------------------------------------- */

static void put_text(Literal *v, const char *text)
{
    buf_cut(&v->text, 0);
    buf_puts(&v->text, text);
}

/* "20200102" and "20200102030405" with the marks between. */
static void put_marks(Literal *v)
{
    const char *text = buf_text(&v->text);
    size_t len = strspn(text, "0123456789");
    if (text[len] || (len != 8 && len != 14))
        return;
    char date[40];
    size_t n = (size_t)snprintf(date, sizeof date, "%.4s-%.2s-%.2s", text, text + 4, text + 6);
    if (len == 14)
        snprintf(date + n, sizeof date - n, " %.2s:%.2s:%.2s", text + 8, text + 10, text + 12);
    buf_cut(&v->text, 0);
    buf_puts(&v->text, date);
}

/* "101112" is 10:11:12, "112" 00:01:12, "1 02:03:04" 26:03:04. */
static void put_time_marks(Literal *v)
{
    const char *text = buf_text(&v->text);
    size_t digits = strspn(text, "0123456789");
    int days, hours, used = 0;
    char time[60];
    if (digits && digits <= 7 && (!text[digits] || text[digits] == '.')) {
        long n = strtol(text, NULL, 10);
        snprintf(time, sizeof time, "%02ld:%02ld:%02ld%.9s", n / 10000, n / 100 % 100, n % 100,
                 text + digits);
    } else if (sscanf(text, "%2d %2d%n", &days, &hours, &used) == 2 && text[used] == ':') {
        snprintf(time, sizeof time, "%02d%.20s", days * 24 + hours, text + used);
    } else {
        return;
    }
    buf_cut(&v->text, 0);
    buf_puts(&v->text, time);
}

static int days_of(int year, int month)
{
    static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return month == 2 && leap ? 29 : month >= 1 && month <= 12 ? days[month - 1] : 31;
}

/* One second more: `f` is year, month, day, hour, minute, second. A time has as many hours as it
 * wants. */
static void add_second(int f[6], bool with_date)
{
    int ends[] = {9999, 12, days_of(f[0], f[1]), 23, 59, 59};
    int i = 5, first = with_date ? 0 : 3;
    while (i > first && f[i] == ends[i]) {
        f[i] = i < 3 ? 1 : 0;
        i--;
    }
    f[i]++;
}

/* Digits behind the second that the type has no room for: MySQL rounds, MariaDB cuts them off. */
static void round_fraction(const Literal *v, const char *text, int digits, char fraction[8],
                           int f[6], bool with_date)
{
    size_t len = strspn(text, "0123456789");
    for (size_t i = 0; i < len && i < 6; i++)
        fraction[i] = text[i];
    if (is_mariadb(v->target) || len <= (size_t)digits || text[digits] < '5')
        return;
    int i = digits - 1;
    for (; i >= 0 && fraction[i] == '9'; i--)
        fraction[i] = '0';
    if (i >= 0)
        fraction[i]++;
    else
        add_second(f, with_date);
}

/* "2020-1-2 3:04:05.6" as the server shows it. false: some other form, kept as it is. */
static bool put_datetime(Literal *v, bool with_date, bool with_time)
{
    int f[6] = {0}, used = 0;
    if (with_date && strcmp(buf_text(&v->text), "0") == 0)
        put_text(v, "0000-00-00");
    if (with_date)
        put_marks(v);
    else
        put_time_marks(v);
    const char *text = buf_text(&v->text);
    if (with_date && sscanf(text, "%4d-%2d-%2d%n", f, f + 1, f + 2, &used) != 3)
        return false;
    const char *rest = text + used;
    rest += with_date && (*rest == ' ' || *rest == 'T');
    int seen = 0;
    if (*rest && sscanf(rest, "%4d:%2d:%2d%n", f + 3, f + 4, f + 5, &seen) != 3 &&
        (f[5] = 0, sscanf(rest, "%4d:%2d%n", f + 3, f + 4, &seen) != 2))
        return false;
    if (rest[seen] && rest[seen] != '.')
        return false;
    char fraction[8] = "000000", out[60];
    int digits = digits_of(v->type);
    if (rest[seen] == '.')
        round_fraction(v, rest + seen + 1, digits, fraction, f, with_date);
    size_t len = 0;
    if (with_date)
        len += (size_t)snprintf(out, sizeof out, "%04d-%02d-%02d", f[0], f[1], f[2]);
    if (with_time)
        len += (size_t)snprintf(out + len, sizeof out - len, "%s%02d:%02d:%02d",
                                with_date ? " " : "", f[3], f[4], f[5]);
    if (with_time && digits)
        snprintf(out + len, sizeof out - len, ".%.*s", digits, fraction);
    buf_cut(&v->text, 0);
    buf_puts(&v->text, out);
    return true;
}

/* "-00:30" is less than no time. */
static void put_time(Literal *v)
{
    bool negative = *buf_text(&v->text) == '-';
    Str time = str_intern(v->cx->strings, buf_text(&v->text) + negative);
    buf_cut(&v->text, 0);
    buf_puts(&v->text, time);
    put_datetime(v, false, true);
    if (!negative || !strpbrk(buf_text(&v->text), "123456789"))
        return;
    time = str_intern(v->cx->strings, buf_text(&v->text));
    buf_cut(&v->text, 0);
    buf_printf(&v->text, "-%s", time);
}

/* 20 is 2020, 0 is 0000. */
static void put_year(Literal *v)
{
    int year = atoi(buf_text(&v->text));
    size_t digits = strlen(buf_text(&v->text));
    if (digits <= 2 && (year || v->quoted))
        year += year < 70 ? 2000 : 1900;
    buf_cut(&v->text, 0);
    buf_printf(&v->text, "%04d", year);
}

/* ---- enums and sets ------------------------------------------------------------------------ */

/* The next member of "enum('a','it''s')" behind `at`, without its quotes, into `out`; NULL: there
 * is none. */
static const char *next_member(const char *at, Buf *out)
{
    buf_cut(out, 0);
    at = strchr(at, '\'');
    if (!at)
        return NULL;
    for (at++; *at && (*at != '\'' || at[1] == '\''); at++) {
        at += *at == '\'' || (*at == '\\' && at[1]);
        buf_putc(out, *at);
    }
    return *at ? at + 1 : NULL;
}

/* A member is found whatever the case of its letters, as most collations have it. */
static bool is_member(const Buf *member, const char *value, size_t len)
{
    return member->len == len && strncasecmp(buf_text(member), value, len) == 0;
}

static bool is_chosen(const Buf *member, const char *chosen)
{
    for (const char *c = chosen; *c;) {
        size_t n = strcspn(c, ",");
        if (is_member(member, c, n))
            return true;
        c += n + (c[n] == ',');
    }
    return false;
}

/* 'b,a' of set('a','b') is 'a,b': in the order of the type. */
static void put_set(Literal *v)
{
    Buf ordered = {0}, member = {0};
    for (const char *at = next_member(v->type, &member); at; at = next_member(at, &member)) {
        if (!is_chosen(&member, buf_text(&v->text)))
            continue;
        buf_puts(&ordered, ordered.len ? "," : "");
        buf_add(&ordered, buf_text(&member), member.len);
    }
    buf_free(&member);
    buf_free(&v->text);
    v->text = ordered;
}

/* 'B' of enum('a','b') is 'b', unless there is a 'B', too. */
static void put_enum(Literal *v)
{
    Buf found = {0}, member = {0};
    for (const char *at = next_member(v->type, &member); at; at = next_member(at, &member)) {
        bool same = member.len == v->text.len && strcmp(buf_text(&member), buf_text(&v->text)) == 0;
        if (!is_member(&member, buf_text(&v->text), v->text.len) || (found.len && !same))
            continue;
        buf_cut(&found, 0);
        buf_add(&found, buf_text(&member), member.len);
    }
    if (found.len) {
        buf_cut(&v->text, 0);
        buf_add(&v->text, buf_text(&found), found.len);
    }
    buf_free(&member);
    buf_free(&found);
}

/* ---- literals --------------------------------------------------------------------------- */

static void convert(Literal *v)
{
    switch (v->class) {
    case MYSQL_CLASS_INTEGER:
    case MYSQL_CLASS_DECIMAL:
        put_number(v);
        return;
    case MYSQL_CLASS_FLOAT:
        put_float(v);
        return;
    case MYSQL_CLASS_DATE:
        put_datetime(v, true, false);
        return;
    case MYSQL_CLASS_TIME:
        put_time(v);
        return;
    case MYSQL_CLASS_DATETIME:
    case MYSQL_CLASS_TIMESTAMP:
        put_datetime(v, true, true);
        return;
    case MYSQL_CLASS_YEAR:
        put_year(v);
        return;
    case MYSQL_CLASS_SET:
        put_set(v);
        return;
    case MYSQL_CLASS_ENUM:
        put_enum(v);
        return;
    case MYSQL_CLASS_BINARY: /* binary(4) is filled up with zeros, varbinary(4) isn't */
        while (strncmp(v->type, "binary", 6) == 0 && v->text.len &&
               v->text.text[v->text.len - 1] == '\0')
            buf_cut(&v->text, v->text.len - 1);
        return;
    case MYSQL_CLASS_TEXT:
    case MYSQL_CLASS_CHAR:
        if (v->number)
            put_number_as_text(v);
        while (strncmp(v->type, "char", 4) == 0 && v->text.len &&
               v->text.text[v->text.len - 1] == ' ')
            buf_cut(&v->text, v->text.len - 1);
        return;
    default:
        return;
    }
}

static bool is_number(MysqlTypeClass class)
{
    return class == MYSQL_CLASS_INTEGER || class == MYSQL_CLASS_DECIMAL ||
           class == MYSQL_CLASS_FLOAT;
}

/* Whether x'41' and b'1' are numbers there, and no bytes. */
static bool counts_bits(MysqlTypeClass class)
{
    return is_number(class) || class == MYSQL_CLASS_BIT || class == MYSQL_CLASS_YEAR;
}

static void put_hex(Buf *out, const char *hex)
{
    for (; hex[0] && hex[1]; hex += 2) {
        char byte[3] = {hex[0], hex[1], 0};
        buf_putc(out, (char)strtol(byte, NULL, 16));
    }
}

/* A date in a column of numbers is 20200102. */
static void put_moment(Literal *v, const char *text)
{
    for (; *text; text++)
        if (!is_number(v->class) || (*text >= '0' && *text <= '9') || *text == '.')
            buf_putc(&v->text, *text);
}

static void put_bits_as_number(Buf *out, const char *bits, int base)
{
    buf_printf(out, "%llu", strtoull(bits, NULL, base));
}

static void put_bits(Buf *out, unsigned long long value)
{
    char bits[65];
    int i = 64;
    bits[64] = '\0';
    do {
        bits[--i] = (char)('0' + (value & 1));
        value >>= 1;
    } while (value);
    buf_puts(out, bits + i);
}

/* The literal's value as text; false: it is no literal. */
static bool read_literal(Literal *v, const MysqlTree *value)
{
    switch ((MysqlTag)value->tag) {
    case MYSQL_NUMBER:
        v->number = true;
        buf_puts(&v->text, value->text);
        return true;
    case MYSQL_TRUE:
    case MYSQL_FALSE:
        buf_putc(&v->text, value->tag == MYSQL_TRUE ? '1' : '0');
        return true;
    case MYSQL_TEMPORAL:
        v->quoted = true;
        put_moment(v, value->text);
        return true;
    case MYSQL_STRING:
        v->quoted = true;
        buf_add(&v->text, value->text, value->len);
        return true;
    case MYSQL_INTRODUCED:
        return read_literal(v, value->at[0]);
    case MYSQL_HEX:
        if (counts_bits(v->class))
            put_bits_as_number(&v->text, value->text, 16);
        else
            put_hex(&v->text, value->text);
        return true;
    case MYSQL_BIT:
        if (counts_bits(v->class))
            put_bits_as_number(&v->text, value->text, 2);
        else
            put_hex(&v->text, mysql_bits_as_hex(v->cx, value->text));
        return true;
    case MYSQL_UNARY:
        if ((value->op != MYSQL_OP_NEG && value->op != MYSQL_OP_POS) ||
            value->at[0]->tag != MYSQL_NUMBER)
            return false;
        v->number = true;
        buf_printf(&v->text, "%s%s", value->op == MYSQL_OP_NEG ? "-" : "", value->at[0]->text);
        return true;
    default:
        return false;
    }
}

/* Bytes that are no text, as MySQL shows them: 0x00FF. */
static void put_as_hex(Buf *out, const Buf *bytes)
{
    buf_puts(out, "0x");
    for (size_t i = 0; i < bytes->len; i++)
        buf_printf(out, "%02X", (unsigned char)bytes->text[i]);
}

/* A string is a row of bytes: '1' is b'110001'. */
static unsigned long long bits_of(const Literal *v)
{
    unsigned long long bits = 0;
    if (!v->quoted)
        return strtoull(buf_text(&v->text), NULL, 10);
    for (size_t i = 0; i < v->text.len; i++)
        bits = bits << 8 | (unsigned char)v->text.text[i];
    return bits;
}

static Str literal_text(Literal *v)
{
    Buf out = {0};
    if (v->class == MYSQL_CLASS_BIT) {
        buf_puts(&out, "b'");
        put_bits(&out, bits_of(v));
        buf_putc(&out, '\'');
    } else if (is_mariadb(v->target) && (is_number(v->class) || v->class == MYSQL_CLASS_YEAR)) {
        buf_puts(&out, buf_text(&v->text));
    } else if (utf8_valid_length(buf_text(&v->text), v->text.len) < v->text.len) {
        put_as_hex(&out, &v->text);
    } else {
        mysql_print_string(&out, buf_text(&v->text), v->text.len);
    }
    Str text = str_intern(v->cx->strings, buf_text(&out));
    buf_free(&out);
    return text;
}

static Str expression_text(Context *cx, MysqlTarget target, const MysqlTree *value)
{
    Str text = mysql_expr_text(cx, target, value);
    bool bare =
        is_mariadb(target) && mysql_normal_tree(cx, target, value, false)->tag == MYSQL_FUNCTION;
    return bare ? text : str_format(cx->strings, "(%s)", text);
}

Str mysql_default_text(Context *cx, MysqlTarget target, Str type, const MysqlTree *value,
                       bool parenthesized)
{
    Literal v = {.cx = cx, .target = target, .type = type, .class = mysql_class_of(type)};
    bool blob = v.class == MYSQL_CLASS_BLOB || v.class == MYSQL_CLASS_TEXT ||
                v.class == MYSQL_CLASS_JSON || v.class == MYSQL_CLASS_SPATIAL;
    if (value->tag == MYSQL_UNARY || value->tag == MYSQL_TEMPORAL) /* - -1 is 1 to MariaDB */
        value = mysql_normal_tree(cx, target, value, false);
    Str now = parenthesized && !is_mariadb(target) ? NULL : now_text(&v, value);
    if (now || value->tag == MYSQL_NULL)
        return now;
    bool literal = !(parenthesized && !is_mariadb(target)) &&
                   !(blob && !is_mariadb(target) && parenthesized) && read_literal(&v, value);
    if (literal)
        convert(&v);
    Str text = literal ? literal_text(&v) : expression_text(cx, target, value);
    buf_free(&v.text);
    return text;
}
