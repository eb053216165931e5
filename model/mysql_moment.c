/* mysql_moment.c: literals of dates and times with all their digits.
 *
 *     DATE '20-1-2'                  2020-01-02
 *     TIMESTAMP '20200102T030405.5'  2020-01-02 03:04:05.5
 *     TIME '1 2:3'                   26:03:00
 *
 * What isn't read here (a time zone, more than six digits of a second) is left alone. */
#include "model/mysql_moment.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { DATE_NUMBERS = 3, ALL_NUMBERS = 6, LONGEST_NUMBER = 4, LONGEST_FRACTION = 6 };

typedef struct Moment {
    long at[ALL_NUMBERS]; /* from the year to the second */
    int count;            /* how many of them are written */
    const char *fraction; /* its digits */
    int digits;
} Moment;

static int digits_at(const char *text)
{
    return (int)strspn(text, "0123456789");
}

static long number_of(const char *text, int digits)
{
    char number[LONGEST_NUMBER + 1];
    snprintf(number, sizeof number, "%.*s", digits, text);
    return strtol(number, NULL, 10);
}

static long year_of(long year, int digits)
{
    return digits > 2 ? year : year < 70 ? year + 2000 : year + 1900;
}

/* 20200102 and 200102030405: two digits for each, the year may have four. false: there are
 * marks. */
static bool read_unmarked(const char **text, Moment *m)
{
    int digits = digits_at(*text), year = digits == 8 || digits == 14 ? 4 : 2;
    if (digits != 6 && digits != 8 && digits != 12 && digits != 14)
        return false;
    m->at[m->count++] = year_of(number_of(*text, year), year);
    for (*text += year; digits_at(*text) >= 2 && m->count < ALL_NUMBERS; *text += 2)
        m->at[m->count++] = number_of(*text, 2);
    return true;
}

static bool is_mark(char c, int count)
{
    return ispunct((unsigned char)c) || (count == DATE_NUMBERS && (c == ' ' || c == 'T'));
}

/* 2020-1-2 3:4:5, with any marks between. */
static void read_marked(const char **text, Moment *m)
{
    for (int digits; (digits = digits_at(*text)) && digits <= LONGEST_NUMBER;) {
        long number = number_of(*text, digits);
        m->at[m->count] = m->count == 0 ? year_of(number, digits) : number;
        *text += digits;
        if (++m->count == ALL_NUMBERS || !is_mark(**text, m->count) || !digits_at(*text + 1))
            return;
        ++*text;
    }
}

/* Behind the second there may be a fraction, and nothing else. */
static bool read_fraction(const char *text, Moment *m)
{
    m->fraction = text + (*text == '.');
    m->digits = digits_at(m->fraction);
    return m->digits <= LONGEST_FRACTION && !m->fraction[m->digits] && (!*text || *text == '.');
}

static void put_fraction(const Moment *m, char *out, size_t room)
{
    if (m->digits)
        snprintf(out, room, ".%.*s", m->digits, m->fraction);
}

static bool put_date(const char *text, bool with_time, char *out)
{
    Moment m = {0};
    if (!read_unmarked(&text, &m))
        read_marked(&text, &m);
    bool whole = with_time ? m.count > DATE_NUMBERS : m.count == DATE_NUMBERS;
    if (!whole || !read_fraction(text, &m) || (!with_time && m.digits))
        return false;
    int len = snprintf(out, MYSQL_MOMENT_ROOM, "%04ld-%02ld-%02ld", m.at[0], m.at[1], m.at[2]);
    if (with_time)
        len += snprintf(out + len, MYSQL_MOMENT_ROOM - (size_t)len, " %02ld:%02ld:%02ld", m.at[3],
                        m.at[4], m.at[5]);
    put_fraction(&m, out + len, MYSQL_MOMENT_ROOM - (size_t)len);
    return true;
}

/* HHMMSS, without zeros in front. */
static bool read_time_number(const char **text, long time[3])
{
    int digits = digits_at(*text);
    if (!digits || digits > 7)
        return false;
    long number = strtol(*text, NULL, 10);
    time[0] = number / 10000;
    time[1] = number / 100 % 100;
    time[2] = number % 100;
    *text += digits;
    return true;
}

/* [days ]hours:minutes[:seconds] */
static bool read_time(const char **text, long time[3])
{
    long days = 0;
    int digits = digits_at(*text), count = 0;
    if (digits && digits <= 2 && (*text)[digits] == ' ' && digits_at(*text + digits + 1)) {
        days = number_of(*text, digits);
        *text += digits + 1;
    } else if ((*text)[digits] != ':') {
        return read_time_number(text, time);
    }
    while (count < 3 && (digits = digits_at(*text)) && digits <= LONGEST_NUMBER) {
        time[count++] = number_of(*text, digits);
        *text += digits;
        if (count < 3 && **text == ':')
            ++*text;
        else
            break;
    }
    time[0] += 24 * days;
    return count > 0;
}

static bool put_time(const char *text, char *out)
{
    Moment m = {0};
    long time[3] = {0};
    const char *sign = *text == '-' ? "-" : "";
    text += *sign == '-';
    if (!read_time(&text, time) || !read_fraction(text, &m))
        return false;
    int len = snprintf(out, MYSQL_MOMENT_ROOM, "%s%02ld:%02ld:%02ld", sign, time[0], time[1],
                       time[2]);
    put_fraction(&m, out + len, MYSQL_MOMENT_ROOM - (size_t)len);
    return true;
}

bool mysql_moment_text(MysqlTemporal kind, const char *text, char *out)
{
    return kind == MYSQL_TIME ? put_time(text, out)
                              : put_date(text, kind == MYSQL_TIMESTAMP, out);
}
