/* mysql_fold.c: the server keeps a partition's bound as a number, and shows that. */
#include "model/mysql_fold.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { DAYS_BEFORE_1970 = 719528, SECONDS_PER_DAY = 86400 };

typedef struct Moment {
    int year, month, day, hour, minute, second;
} Moment;

static bool read_moment(const MysqlTree *tree, Moment *m)
{
    *m = (Moment){0};
    return (tree->tag == MYSQL_STRING || tree->tag == MYSQL_TEMPORAL) &&
           sscanf(tree->text, "%4d-%2d-%2d %2d:%2d:%2d", &m->year, &m->month, &m->day, &m->hour,
                  &m->minute, &m->second) >= 3;
}

/* Days since the year 0, as TO_DAYS counts them (Gregorian all the way). */
static int64_t days_of(const Moment *m)
{
    int64_t y = m->month > 2 ? m->year : m->year - 1,
            month = m->month > 2 ? m->month - 3 : m->month + 9;
    return 365 * y + y / 4 - y / 100 + y / 400 + (153 * month + 2) / 5 + m->day + 59;
}

static int64_t seconds_of(const Moment *m)
{
    return days_of(m) * SECONDS_PER_DAY + m->hour * 3600 + m->minute * 60 + m->second;
}

static bool fold_function(const MysqlTree *tree, int64_t *value)
{
    Moment m;
    if (tree->count != 1 || tree->qualifier || !read_moment(tree->at[0], &m))
        return false;
    if (strcmp(tree->text, "to_days") == 0)
        *value = days_of(&m);
    else if (strcmp(tree->text, "to_seconds") == 0)
        *value = seconds_of(&m);
    else if (strcmp(tree->text, "unix_timestamp") == 0)
        *value = seconds_of(&m) - (int64_t)DAYS_BEFORE_1970 * SECONDS_PER_DAY;
    else if (strcmp(tree->text, "year") == 0)
        *value = m.year;
    else if (strcmp(tree->text, "month") == 0)
        *value = m.month;
    else
        return false;
    return true;
}

static bool fold_binary(const MysqlTree *tree, int64_t *value)
{
    int64_t a, b;
    if (!mysql_fold(tree->at[0], &a) || !mysql_fold(tree->at[1], &b))
        return false;
    switch (tree->op) {
    case MYSQL_OP_ADD:
        return !__builtin_add_overflow(a, b, value);
    case MYSQL_OP_SUB:
        return !__builtin_sub_overflow(a, b, value);
    case MYSQL_OP_MUL:
        return !__builtin_mul_overflow(a, b, value);
    default:
        return false;
    }
}

bool mysql_fold(const MysqlTree *tree, int64_t *value)
{
    char *end;
    switch ((MysqlTag)tree->tag) {
    case MYSQL_NUMBER:
        *value = strtoll(tree->text, &end, 10);
        return *end == '\0' && strlen(tree->text) < 19;
    case MYSQL_FUNCTION:
        return fold_function(tree, value);
    case MYSQL_BINARY:
        return fold_binary(tree, value);
    case MYSQL_UNARY:
        if (tree->op != MYSQL_OP_NEG || !mysql_fold(tree->at[0], value))
            return false;
        *value = -*value;
        return true;
    default:
        return false;
    }
}
