/* mysql_event.c: events. An event without STARTS begins when it is created: that time is not known, so it
 * equals any.
 *
 * Any ALTER EVENT stores the session's character sets anew, one with a schedule its time zone, and one
 * with a body its sql_mode. (MySQL 9.7, MariaDB 10.11) */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "model/mysql_fold.h"
#include "model/mysql_normal.h"
#include "parser/mysql_apply.h"

/* ---- times ---------------------------------------------------------------------------------- */

/* The units that a schedule's sum is worked out for. */
static const struct {
    const char *name;
    int seconds, months;
} units[] = {
    {"second", 1, 0}, {"minute", 60, 0}, {"hour", 3600, 0},  {"day", 86400, 0},
    {"week", 604800, 0}, {"month", 0, 1}, {"quarter", 0, 3}, {"year", 0, 12},
};

static bool is_literal(const MysqlTree *t)
{
    return t->tag == MYSQL_STRING || t->tag == MYSQL_NUMBER || t->tag == MYSQL_TEMPORAL;
}

/* A time that is written out is one of datetime: '2031-01-01' is its midnight. */
static Str literal_text(MysqlApply *a, const MysqlTree *time)
{
    return mysql_default_text(a->cx, a->target, str_intern(a->cx->strings, "datetime"), time, false);
}

static int days_of_month(int year, int month)
{
    struct tm last = {.tm_year = year, .tm_mon = month + 1, .tm_mday = 0};
    timegm(&last);
    return last.tm_mday;
}

/* A day that the month doesn't have is its last. */
static void add_months(struct tm *time, long months)
{
    long all = time->tm_year * 12L + time->tm_mon + months;
    time->tm_year = (int)(all / 12);
    time->tm_mon = (int)(all % 12);
    int days = days_of_month(time->tm_year, time->tm_mon);
    time->tm_mday = time->tm_mday < days ? time->tm_mday : days;
}

static bool add_interval(struct tm *time, const MysqlTree *interval, int sign)
{
    const MysqlTree *amount = interval->at[0];
    char *end = NULL;
    long number = is_literal(amount) ? sign * strtol(amount->text, &end, 10) : 0;
    if (!end || *end || labs(number) > 1000000)
        return false;
    for (size_t i = 0; i < sizeof units / sizeof *units; i++) {
        if (strcmp(interval->text, units[i].name) != 0)
            continue;
        add_months(time, number * units[i].months);
        time_t moment = timegm(time) + (time_t)number * units[i].seconds;
        return gmtime_r(&moment, time) != NULL;
    }
    return false;
}

/* Works out '2031-01-31' + INTERVAL 1 MONTH, as a server does when it stores the event; false: it
 * counts from another moment, or by a unit that isn't known here. */
static bool work_out(MysqlApply *a, const MysqlTree *t, struct tm *time)
{
    if (is_literal(t)) {
        *time = (struct tm){0};
        int read = sscanf(literal_text(a, t), "'%d-%d-%d %d:%d:%d'", &time->tm_year, &time->tm_mon,
                          &time->tm_mday, &time->tm_hour, &time->tm_min, &time->tm_sec);
        time->tm_year -= 1900;
        time->tm_mon -= 1;
        return read == 6;
    }
    if (t->tag != MYSQL_BINARY || (t->op != MYSQL_OP_ADD && t->op != MYSQL_OP_SUB))
        return false;
    const MysqlTree *base = t->at[0], *interval = t->at[1];
    if (base->tag == MYSQL_INTERVAL) {
        base = t->at[1];
        interval = t->at[0];
    }
    return interval->tag == MYSQL_INTERVAL && work_out(a, base, time) &&
           add_interval(time, interval, t->op == MYSQL_OP_ADD ? 1 : -1);
}

static Str time_text(MysqlApply *a, const MysqlTree *t)
{
    struct tm time;
    char text[sizeof "'2031-01-01 00:00:00'"];
    if (is_literal(t))
        return literal_text(a, t);
    if (!work_out(a, t, &time) || !strftime(text, sizeof text, "'%Y-%m-%d %H:%M:%S'", &time))
        return mysql_keep_expr(a, t);
    return str_intern(a->cx->strings, text);
}

/* ---- EVERY ------------------------------------------------------------------------------------ */

enum { MOST_PARTS = 4 };

/* Units of several numbers: how many of the last each counts, and what stands between them. */
typedef struct Compound {
    const char *unit;
    int parts;
    long sizes[MOST_PARTS];
    const char *marks;
} Compound;

static const Compound *compound_of(Str unit)
{
    static const Compound units[] = {
        {"year_month", 2, {12, 1}, "-"},
        {"day_hour", 2, {24, 1}, " "},
        {"day_minute", 3, {1440, 60, 1}, " :"},
        {"day_second", 4, {86400, 3600, 60, 1}, " ::"},
        {"hour_minute", 2, {60, 1}, ":"},
        {"hour_second", 3, {3600, 60, 1}, "::"},
        {"minute_second", 2, {60, 1}, ":"},
    };
    for (size_t i = 0; i < sizeof units / sizeof *units; i++)
        if (strcmp(units[i].unit, unit) == 0)
            return &units[i];
    return NULL;
}

/* The numbers in a text, whatever stands between them. */
static int read_numbers(const char *text, long numbers[MOST_PARTS])
{
    int count = 0;
    for (; count < MOST_PARTS && *(text += strcspn(text, "0123456789")); count++) {
        char *end;
        numbers[count] = strtol(text, &end, 10);
        text = end;
    }
    return count;
}

/* '1:90' MINUTE_SECOND is stored as '2:30', 130 HOUR_MINUTE as '2:10': the last number counts the
 * last unit. */
static void put_compound(Buf *out, const Compound *c, const char *text)
{
    long numbers[MOST_PARTS], total = 0;
    int count = read_numbers(text, numbers);
    for (int i = 0; i < count && i < c->parts; i++)
        total += numbers[count - 1 - i] * c->sizes[c->parts - 1 - i];
    buf_putc(out, '\'');
    for (int i = 0; i < c->parts; i++) {
        buf_printf(out, "%ld", total / c->sizes[i]);
        total %= c->sizes[i];
        if (i + 1 < c->parts)
            buf_putc(out, c->marks[i]);
    }
    buf_putc(out, '\'');
}

static void put_every(MysqlApply *a, Buf *out, const MysqlTree *every)
{
    const Compound *compound = compound_of(every->text);
    const MysqlTree *amount = every->at[0];
    int64_t number = 0;
    bool known = mysql_fold(amount, &number);
    if (compound && amount->tag == MYSQL_STRING)
        put_compound(out, compound, amount->text);
    else if (compound && known)
        put_compound(out, compound, str_format(a->cx->strings, "%lld", (long long)number));
    else if (known || amount->tag == MYSQL_STRING)
        buf_printf(out, "%lld", known ? (long long)number : strtoll(amount->text, NULL, 10));
    else
        buf_puts(out, mysql_keep_expr(a, amount));
    buf_printf(out, " %s", mysql_upper(a, every->text));
}

/* ---- definitions ---------------------------------------------------------------------------- */

static void set_schedule(MysqlApply *a, Object *event, const MysqlEvent *def)
{
    Buf text = {0};
    if (def->at)
        buf_printf(&text, "AT %s", time_text(a, def->at));
    if (def->every) {
        buf_puts(&text, "EVERY ");
        put_every(a, &text, def->every);
    }
    if (text.len == 0)
        return;
    object_set_str(a->schema, event, ATTR_MY_SCHEDULE, str_intern(a->cx->strings, buf_text(&text)));
    object_set_str(a->schema, event, ATTR_MY_STARTS,
                   def->starts ? time_text(a, def->starts) : NULL);
    object_set_str(a->schema, event, ATTR_MY_ENDS, def->ends ? time_text(a, def->ends) : NULL);
    object_set_str(a->schema, event, ATTR_MY_TIME_ZONE, a->session->time_zone);
    buf_free(&text);
}

static bool set_option(MysqlApply *a, Object *event, const MysqlOption *o)
{
    bool standard;
    switch (o->id) {
    case MYSQL_OPT_DEFINER:
        mysql_set_definer(a, event, o);
        return true;
    case MYSQL_OPT_COMMENT:
        object_set_str(a->schema, event, ATTR_COMMENT, mysql_comment(a, o->text));
        return true;
    case MYSQL_OPT_ON_COMPLETION:
        object_set_flag(a->schema, event, ATTR_MY_PRESERVE, strcmp(o->text, "preserve") == 0);
        return true;
    case MYSQL_OPT_STATUS:
        standard = strcmp(o->text, "enable") == 0;
        object_set_str(a->schema, event, ATTR_MY_STATUS, standard ? NULL : mysql_upper(a, o->text));
        return true;
    default:
        return mysql_error(a, o->offset, "this option of an event can't be taken into account yet");
    }
}

static bool define(MysqlApply *a, Object *event, const MysqlEvent *def)
{
    bool ok = true;
    mysql_store_charsets(a, event);
    set_schedule(a, event, def);
    for (const MysqlOption *o = def->options.first; o; o = o->next)
        ok = set_option(a, event, o) && ok;
    if (!def->body.text)
        return ok;
    object_set_str(a->schema, event, ATTR_BODY, def->body.text);
    mysql_store_mode(a, event);
    return ok;
}

bool mysql_apply_create_event(MysqlApply *a, const MysqlStmt *stmt)
{
    const MysqlEvent *def = (const MysqlEvent *)stmt;
    Object *database = mysql_database_of(a, def->name),
           *there = mysql_child(a, KIND_MY_EVENT, database, def->name->name);
    if (there && stmt->if_not_exists)
        return true;
    if (there && !stmt->or_replace)
        return mysql_error(a, def->name->offset, "event \"%s\" already exists", def->name->name);
    if (there)
        schema_remove(a->schema, there);
    return define(a,
                  mysql_add(a->schema, KIND_MY_EVENT, database, def->name->name,
                            mysql_loc(a, def->name->offset)),
                  def);
}

bool mysql_apply_alter_event(MysqlApply *a, const MysqlStmt *stmt)
{
    const MysqlEvent *def = (const MysqlEvent *)stmt;
    Object *event = mysql_need_child(a, KIND_MY_EVENT, mysql_database_of(a, def->name),
                                     def->name->name, def->name->offset);
    if (!event)
        return false;
    if (def->rename && mysql_child(a, KIND_MY_EVENT, event->parent, def->rename->name))
        return mysql_error(a, def->rename->offset, "event \"%s\" already exists",
                           def->rename->name);
    if (def->rename)
        mysql_rename(a->schema, event, def->rename->name);
    return define(a, event, def);
}
