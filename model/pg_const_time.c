/* pg_const_time.c: literals of date, time, timestamp and interval types, in the output of DateStyle
 * ISO and IntervalStyle postgres.
 *
 *     'Jan 5, 2020 3pm'    2020-01-05 15:00:00
 *     '1 year 90 minutes'  1 year 01:30:00
 *
 * Forms that depend on a setting (01/02/2020) or on the time of the analysis ('now') aren't read.
 */
#include "model/pg_const.h"

#include <ctype.h>
#include <math.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "catalog/pg_type_d.h"

#define SECOND INT64_C(1000000)
#define DAY    (86400 * SECOND)

typedef struct Stamp {
    bool has_date, has_time, has_zone, pm, am;
    int year, month, day; /* 0: not given yet */
    int64_t time;         /* microseconds of the day */
    int zone;             /* seconds east of Greenwich */
} Stamp;

/* ---- the calendar ----------------------------------------------------------------------- */

/* Days from 1970-01-01 (proleptic Gregorian calendar). */
static long days_of(int y, int m, int d)
{
    y -= m <= 2;
    long era = (y >= 0 ? y : y - 399) / 400;
    long year = y - era * 400, day = (153 * (m + (m > 2 ? -3 : 9)) + 2) / 5 + d - 1;
    return era * 146097 + year * 365 + year / 4 - year / 100 + day - 719468;
}

static void civil_of(long days, int *y, int *m, int *d)
{
    days += 719468;
    long era = (days >= 0 ? days : days - 146096) / 146097, doe = days - era * 146097;
    long yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
    long doy = doe - (365 * yoe + yoe / 4 - yoe / 100), mp = (5 * doy + 2) / 153;
    *d = (int)(doy - (153 * mp + 2) / 5 + 1);
    *m = (int)(mp < 10 ? mp + 3 : mp - 9);
    *y = (int)(yoe + era * 400 + (*m <= 2));
}

const char *pg_const_show_date(long day)
{
    int y, m, d;
    civil_of(day, &y, &m, &d);
    return psprintf("%04d-%02d-%02d", y, m, d);
}

/* ---- reading ---------------------------------------------------------------------------- */

static int month_named(const char *word, size_t len)
{
    static const char *const months[] = {"january",   "february", "march",    "april",
                                         "may",       "june",     "july",     "august",
                                         "september", "october",  "november", "december"};
    for (int i = 0; i < 12; i++)
        if (len >= 3 && len <= strlen(months[i]) && strncasecmp(word, months[i], len) == 0)
            return i + 1;
    return 0;
}

static bool is_weekday(const char *word, size_t len)
{
    static const char *const days[] = {"monday", "tuesday", "wednesday", "thursday", "friday",
                                       "saturday", "sunday"};
    for (size_t i = 0; i < 7; i++)
        if (len >= 3 && len <= strlen(days[i]) && strncasecmp(word, days[i], len) == 0)
            return true;
    return false;
}

/* Up to `max` digits; -1 when there is none. */
static int number(const char **p, int max, int *count)
{
    int value = 0, n = 0;
    while (n < max && isdigit((unsigned char)**p)) {
        value = value * 10 + (*(*p)++ - '0');
        n++;
    }
    if (count)
        *count = n;
    return n ? value : -1;
}

/* .123456 in microseconds, rounded. */
static int64_t fraction(const char **p)
{
    double value = 0, scale = 1;
    if (**p != '.')
        return 0;
    for (++*p; isdigit((unsigned char)**p); ++*p) value += (**p - '0') * (scale /= 10);
    return (int64_t)llround(value * 1e6);
}

static bool read_time(const char **p, Stamp *s)
{
    int hour = number(p, 2, NULL), minute, second = 0;
    if (hour < 0 || **p != ':')
        return false;
    ++*p;
    minute = number(p, 2, NULL);
    if (**p == ':') {
        ++*p;
        second = number(p, 2, NULL);
    }
    if (minute < 0 || minute > 59 || second < 0 || second > 60 || hour > 24 || s->has_time)
        return false;
    s->time = (hour * 3600 + minute * 60 + second) * SECOND + fraction(p);
    return s->has_time = true;
}

/* +02, -0330, +05:30 */
static bool read_zone(const char **p, Stamp *s)
{
    int sign = **p == '-' ? -1 : 1, digits;
    ++*p;
    int hour = number(p, 4, &digits), minute = 0, second = 0;
    if (hour < 0 || s->has_zone)
        return false;
    if (digits > 2) {
        minute = hour % 100;
        hour /= 100;
    }
    for (int *part = &minute; part && **p == ':'; part = part == &minute ? &second : NULL) {
        ++*p;
        *part = number(p, 2, NULL);
    }
    if (hour > 15 || minute < 0 || minute > 59 || second < 0)
        return false;
    s->zone = sign * (hour * 3600 + minute * 60 + second);
    return s->has_zone = true;
}

static bool set_date(Stamp *s, int y, int m, int d)
{
    static const int days[] = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (s->has_date || y < 1 || m < 1 || m > 12 || d < 1 || d > days[m - 1])
        return false;
    s->year = y;
    s->month = m;
    s->day = d;
    return s->has_date = true;
}

/* 2020-01-05, 2020/1/5, 2020-Jan-05, 20200105; not 01/05/2020. */
static bool read_date(const char **p, Stamp *s)
{
    int digits, month, year = number(p, 8, &digits);
    if (digits == 8)
        return set_date(s, year / 10000, year / 100 % 100, year % 100);
    char separator = **p;
    if (digits < 4 || digits > 6 || (separator != '-' && separator != '/' && separator != '.'))
        return false;
    ++*p;
    size_t letters = 0;
    while (isalpha((unsigned char)(*p)[letters])) letters++;
    if (letters) {
        month = month_named(*p, letters);
        *p += letters;
    } else {
        month = number(p, 2, NULL);
    }
    if (*(*p)++ != separator)
        return false;
    return set_date(s, year, month, number(p, 2, NULL));
}

/* A day or a year beside the name of a month. */
static bool read_loose_number(const char **p, Stamp *s)
{
    int digits, value = number(p, 4, &digits);
    if (digits == 4 && !s->year)
        s->year = value;
    else if (digits <= 2 && !s->day)
        s->day = value;
    else
        return false;
    return true;
}

static bool read_word(const char **p, Stamp *s)
{
    size_t len = 0;
    while (isalpha((unsigned char)(*p)[len])) len++;
    const char *word = *p;
    *p += len;
    if (len == 2 && (strncasecmp(word, "am", 2) == 0 || strncasecmp(word, "pm", 2) == 0)) {
        s->pm = tolower((unsigned char)*word) == 'p';
        s->am = !s->pm;
        return true;
    }
    if ((len == 1 && tolower((unsigned char)*word) == 'z') ||
        (len == 3 && (strncasecmp(word, "utc", 3) == 0 || strncasecmp(word, "gmt", 3) == 0)))
        return s->has_zone = true;
    if (len == 1 && tolower((unsigned char)*word) == 't')
        return s->has_date;
    if (month_named(word, len) && !s->month)
        s->month = month_named(word, len);
    else
        return is_weekday(word, len);
    return true;
}

static bool read_part(const char **p, Stamp *s)
{
    size_t digits = strspn(*p, "0123456789");
    if (isalpha((unsigned char)**p))
        return read_word(p, s);
    if ((**p == '+' || **p == '-') && s->has_time)
        return read_zone(p, s);
    if (digits && (*p)[digits] == ':')
        return read_time(p, s);
    if (digits == 8 || (digits >= 4 && (*p)[digits] && strchr("-/.", (*p)[digits])))
        return read_date(p, s);
    /* 3pm */
    if (digits && digits <= 2 &&
        (strncasecmp(*p + digits, "am", 2) == 0 || strncasecmp(*p + digits, "pm", 2) == 0)) {
        s->time = number(p, 2, NULL) * 3600 * SECOND;
        return s->has_time = true;
    }
    return digits && read_loose_number(p, s);
}

static bool finish(Stamp *s)
{
    if (!s->has_date && s->year && s->month && s->day)
        set_date(s, s->year, s->month, s->day);
    else if (!s->has_date && (s->year || s->month || s->day))
        return false;
    int64_t hour = s->time / (3600 * SECOND);
    if ((s->pm || s->am) && (hour > 12 || hour < 1))
        return false;
    if (s->pm && hour < 12)
        s->time += 12 * 3600 * SECOND;
    if (s->am && hour == 12)
        s->time -= 12 * 3600 * SECOND;
    return s->time <= DAY;
}

static bool read_stamp(const char *text, Stamp *s)
{
    memset(s, 0, sizeof *s);
    for (const char *p = text; *p;) {
        if (isspace((unsigned char)*p) || *p == ',')
            p++;
        else if (!read_part(&p, s))
            return false;
    }
    return finish(s);
}

bool pg_const_read_date(const char *text, long *day)
{
    Stamp s;
    if (!read_stamp(text, &s) || !s.has_date)
        return false;
    *day = days_of(s.year, s.month, s.day);
    return true;
}

/* ---- showing ---------------------------------------------------------------------------- */

/* 01:02:03.45 */
static const char *show_time(int64_t time)
{
    int64_t seconds = time / SECOND, rest = time % SECOND;
    char *text = psprintf("%02d:%02d:%02d.%06d", (int)(seconds / 3600), (int)(seconds / 60 % 60),
                          (int)(seconds % 60), (int)rest);
    size_t len = strlen(text);
    while (text[len - 1] == '0' && rest) text[--len] = '\0';
    if (!rest)
        text[len - 7] = '\0';
    return text;
}

static const char *show_zone(int zone)
{
    int seconds = abs(zone);
    StringInfoData out;
    initStringInfo(&out);
    appendStringInfo(&out, "%c%02d", zone < 0 ? '-' : '+', seconds / 3600);
    if (seconds % 3600)
        appendStringInfo(&out, ":%02d", seconds / 60 % 60);
    if (seconds % 60)
        appendStringInfo(&out, ":%02d", seconds % 60);
    return out.data;
}

static const char *show_timestamp(const Stamp *s, bool zone)
{
    long day = days_of(s->year, s->month, s->day);
    int64_t time = s->time - (zone ? s->zone * SECOND : 0);
    while (time < 0) {
        time += DAY;
        day--;
    }
    while (time >= DAY) {
        time -= DAY;
        day++;
    }
    return psprintf("%s %s%s", pg_const_show_date(day), show_time(time), zone ? "+00" : "");
}

static const char *special(Oid type, const char *text)
{
    if (type == TIMEOID || type == TIMETZOID)
        return NULL;
    if (strcasecmp(text, "infinity") == 0 || strcasecmp(text, "-infinity") == 0)
        return *text == '-' ? "-infinity" : "infinity";
    if (strcasecmp(text, "epoch") != 0)
        return NULL;
    return type == DATEOID ? "1970-01-01"
         : type == TIMESTAMPOID ? "1970-01-01 00:00:00" : "1970-01-01 00:00:00+00";
}

const char *pg_const_datetime(Oid type, const char *text)
{
    Stamp s;
    if (special(type, text))
        return special(type, text);
    if (!read_stamp(text, &s))
        return NULL;
    switch (type) {
    case DATEOID: return s.has_date ? pg_const_show_date(days_of(s.year, s.month, s.day)) : NULL;
    case TIMEOID: return s.has_time ? show_time(s.time) : NULL;
    case TIMETZOID:
        return s.has_time && s.has_zone ? psprintf("%s%s", show_time(s.time), show_zone(s.zone))
                                        : NULL;
    case TIMESTAMPOID: return s.has_date ? show_timestamp(&s, false) : NULL;
    case TIMESTAMPTZOID: return s.has_date ? show_timestamp(&s, true) : NULL;
    default: return NULL;
    }
}

/* ---- intervals -------------------------------------------------------------------------- */

typedef struct Span {
    int64_t months, days, time;
} Span;

typedef enum Unit {
    U_NONE,
    U_MICRO,
    U_MILLI,
    U_SECOND,
    U_MINUTE,
    U_HOUR,
    U_DAY,
    U_WEEK,
    U_MONTH,
    U_YEAR,
    U_DECADE,
    U_CENTURY,
    U_MILLENNIUM
} Unit;

static const struct { const char *name; Unit unit; } units[] = {
    {"us", U_MICRO}, {"usec", U_MICRO}, {"usecs", U_MICRO}, {"microsecond", U_MICRO},
    {"microseconds", U_MICRO}, {"ms", U_MILLI}, {"msec", U_MILLI}, {"msecs", U_MILLI},
    {"millisecond", U_MILLI}, {"milliseconds", U_MILLI}, {"s", U_SECOND}, {"sec", U_SECOND},
    {"secs", U_SECOND}, {"second", U_SECOND}, {"seconds", U_SECOND}, {"m", U_MINUTE},
    {"min", U_MINUTE}, {"mins", U_MINUTE}, {"minute", U_MINUTE}, {"minutes", U_MINUTE},
    {"h", U_HOUR}, {"hr", U_HOUR}, {"hrs", U_HOUR}, {"hour", U_HOUR}, {"hours", U_HOUR},
    {"d", U_DAY}, {"day", U_DAY}, {"days", U_DAY}, {"w", U_WEEK}, {"week", U_WEEK},
    {"weeks", U_WEEK}, {"mon", U_MONTH}, {"mons", U_MONTH}, {"month", U_MONTH},
    {"months", U_MONTH}, {"y", U_YEAR}, {"yr", U_YEAR}, {"yrs", U_YEAR}, {"year", U_YEAR},
    {"years", U_YEAR}, {"dec", U_DECADE}, {"decade", U_DECADE}, {"decades", U_DECADE},
    {"c", U_CENTURY}, {"cent", U_CENTURY}, {"century", U_CENTURY}, {"centuries", U_CENTURY},
    {"mil", U_MILLENNIUM}, {"millennium", U_MILLENNIUM}, {"millennia", U_MILLENNIUM},
};

static Unit unit_named(const char *word)
{
    for (size_t i = 0; i < sizeof units / sizeof *units; i++)
        if (strcasecmp(units[i].name, word) == 0)
            return units[i].unit;
    return U_NONE;
}

static int64_t rounded(double value)
{
    return (int64_t)llrint(value);
}

/* What is left of days and months flows into the next smaller field. */
static void add_days(Span *iv, double days)
{
    double whole = trunc(days);
    iv->days += (int64_t)whole;
    iv->time += rounded((days - whole) * (double)DAY);
}

static void add_months(Span *iv, double months)
{
    double whole = trunc(months);
    iv->months += (int64_t)whole;
    add_days(iv, rint((months - whole) * 30 * 1e6) / 1e6);
}

static void add_unit(Span *iv, double n, Unit unit)
{
    static const double seconds[] = {[U_MICRO] = 1e-6, [U_MILLI] = 1e-3, [U_SECOND] = 1,
                                     [U_MINUTE] = 60, [U_HOUR] = 3600};
    static const int years[] = {[U_YEAR] = 1, [U_DECADE] = 10, [U_CENTURY] = 100,
                                [U_MILLENNIUM] = 1000};
    if (unit <= U_HOUR)
        iv->time += rounded(n * seconds[unit] * 1e6);
    else if (unit <= U_WEEK)
        add_days(iv, unit == U_WEEK ? n * 7 : n);
    else if (unit == U_MONTH)
        add_months(iv, n);
    else
        iv->months += rounded(n * 12 * years[unit]);
}

enum { F_MONTH = 1 << 1, F_YEAR = 1 << 2, F_DAY = 1 << 3, F_HOUR = 1 << 10, F_MINUTE = 1 << 11,
       F_SECOND = 1 << 12, F_ALL = 0x7FFF };

/* The field that a number without one stands for: the smallest of the interval's type. */
static Unit default_unit(int fields)
{
    if (fields == F_ALL || (fields & F_SECOND))
        return U_SECOND;
    return fields & F_MINUTE ? U_MINUTE : fields & F_HOUR ? U_HOUR : fields & F_DAY ? U_DAY
         : fields & F_MONTH ? U_MONTH : U_YEAR;
}

/* [+-]H:MM[:SS[.f]]; in an interval minute to second, 1:30 is MM:SS. */
static bool add_clock(Span *iv, const char *word, int fields)
{
    int64_t sign = *word == '-' ? -1 : 1;
    const char *p = word + (*word == '-' || *word == '+');
    int64_t first = number(&p, 9, NULL), second, third = 0;
    bool has_third = false;
    if (first < 0 || *p++ != ':' || (second = number(&p, 2, NULL)) < 0)
        return false;
    if (*p == ':') {
        p++;
        third = number(&p, 2, NULL);
        has_third = true;
    }
    if (!has_third && (fields == (F_MINUTE | F_SECOND) || *p == '.')) {
        third = second;
        second = first;
        first = 0;
    }
    iv->time += sign * ((first * 3600 + second * 60 + third) * SECOND + fraction(&p));
    return third >= 0 && !*p;
}

/* 1-2: a year and two months. */
static bool add_year_month(Span *iv, const char *word)
{
    int64_t sign = *word == '-' ? -1 : 1;
    const char *p = word + (*word == '-' || *word == '+');
    int year = number(&p, 6, NULL);
    if (year < 0 || *p++ != '-')
        return false;
    int month = number(&p, 2, NULL);
    if (month < 0 || *p)
        return false;
    iv->months += sign * (year * 12 + month);
    return true;
}

/* P1Y2M3DT4H5M6S, P2W */
static bool read_iso(const char *text, Span *iv)
{
    bool time = false;
    for (const char *p = text + 1; *p;) {
        char *end;
        if (*p == 'T') {
            time = true;
            p++;
            continue;
        }
        double n = strtod(p, &end);
        static const char letters[] = "YMWDHS";
        static const Unit of[] = {U_YEAR, U_MONTH, U_WEEK, U_DAY, U_HOUR, U_SECOND};
        const char *letter = end > p && *end ? strchr(letters, *end) : NULL;
        if (!letter)
            return false;
        add_unit(iv, n, time && *end == 'M' ? U_MINUTE : of[letter - letters]);
        p = end + 1;
    }
    return true;
}

/* Splits at spaces and where letters follow digits. */
static int words_of(const char *text, char **words, int max)
{
    int n = 0;
    for (const char *p = text; *p;) {
        if (isspace((unsigned char)*p) || *p == '@' || *p == ',') {
            p++;
            continue;
        }
        bool letters = isalpha((unsigned char)*p);
        const char *start = p++;
        while (*p && !isspace((unsigned char)*p) && *p != ',' &&
               letters == (isalpha((unsigned char)*p) != 0))
            p++;
        if (n == max)
            return -1;
        words[n++] = psprintf("%.*s", (int)(p - start), start);
    }
    return n;
}

/* From the last word to the first, as the server goes: a unit holds for the number before it. */
static bool read_words(char **words, int n, int fields, Span *iv)
{
    Unit unit = U_NONE, next = default_unit(fields);
    for (int i = n - 1; i >= 0; i--) {
        char *end;
        if (isalpha((unsigned char)*words[i])) {
            if (unit != U_NONE || !(unit = unit_named(words[i])))
                return false;
            continue;
        }
        if (strchr(words[i], ':')) {
            if (unit != U_NONE || !add_clock(iv, words[i], fields))
                return false;
            next = U_DAY;
            continue;
        }
        double value = strtod(words[i], &end);
        if (*end) {
            if (unit != U_NONE || !add_year_month(iv, words[i]))
                return false;
            continue;
        }
        if (unit == U_NONE && next == U_NONE)
            return false;
        add_unit(iv, value, unit != U_NONE ? unit : next);
        next = unit == U_NONE && next == U_HOUR ? U_DAY : unit == U_NONE ? U_NONE : next;
        unit = U_NONE;
    }
    return unit == U_NONE;
}

static bool read_interval(const char *text, int fields, Span *iv)
{
    char *words[64];
    while (isspace((unsigned char)*text)) text++;
    if (*text == 'P' && (isdigit((unsigned char)text[1]) || text[1] == 'T' || text[1] == '-'))
        return read_iso(text, iv);
    int n = words_of(text, words, 64);
    if (n < 1)
        return false;
    bool ago = strcasecmp(words[n - 1], "ago") == 0;
    if (!read_words(words, n - ago, fields, iv))
        return false;
    if (ago)
        *iv = (Span){-iv->months, -iv->days, -iv->time};
    return true;
}

/* Cuts off what the type's fields leave out, and rounds the seconds. */
static void restrict_fields(Span *iv, int fields, int precision)
{
    static const int64_t steps[] = {1, 10, 100, 1000, 10000, 100000, 1000000};
    int64_t unit = fields & F_SECOND ? 1 : fields & F_MINUTE ? 60 * SECOND
                 : fields & F_HOUR ? 3600 * SECOND : 0;
    if (fields != F_ALL) {
        iv->time = unit ? iv->time / unit * unit : 0;
        if (!(fields & (F_DAY | F_HOUR | F_MINUTE | F_SECOND)))
            iv->days = 0;
        if (fields == F_YEAR)
            iv->months = iv->months / 12 * 12;
    }
    if (precision <= 6) {
        int64_t step = steps[6 - precision], half = iv->time < 0 ? -step / 2 : step / 2;
        iv->time = (iv->time + half) / step * step;
    }
}

static void add_field(StringInfo out, int64_t value, const char *name, bool *before)
{
    if (!value)
        return;
    appendStringInfo(out, "%s%s%lld %s%s", out->len ? " " : "", *before && value > 0 ? "+" : "",
                     (long long)value, name, value == 1 ? "" : "s");
    *before = value < 0;
}

static const char *show_interval(const Span *iv)
{
    StringInfoData out;
    bool before = false;
    initStringInfo(&out);
    add_field(&out, iv->months / 12, "year", &before);
    add_field(&out, iv->months % 12, "mon", &before);
    add_field(&out, iv->days, "day", &before);
    if (iv->time || !out.len)
        appendStringInfo(&out, "%s%s%s", out.len ? " " : "", iv->time < 0 ? "-" : before ? "+" : "",
                         show_time(iv->time < 0 ? -iv->time : iv->time));
    return out.data;
}

const char *pg_const_interval(int32_t typmod, const char *text)
{
    Span iv = {0};
    int fields = typmod < 0 ? F_ALL : typmod >> 16 & F_ALL;
    int precision = typmod < 0 ? 0xFFFF : typmod & 0xFFFF;
    if (!read_interval(text, fields, &iv))
        return NULL;
    restrict_fields(&iv, fields, precision);
    return show_interval(&iv);
}
