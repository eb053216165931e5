/* mysql_print_partition.c: partitions of a table, and the smallest statements that change them.
 *
 *     ADD PARTITION           what comes last
 *     REORGANIZE PARTITION    what changes in the middle, with as few neighbours as possible
 *     DROP PARTITION          what goes, when no other partition can take its rows
 *     PARTITION BY            another method, or what no smaller statement can do
 *
 * Where a partition of a RANGE goes, the next one begins where that began: its rows move there. */
#include <stdlib.h>
#include <string.h>

#include "emit/mysql_print.h"
#include "model/mysql_schema.h"
#include "model/mysql_versioning.h"

static Str partition_name(Context *cx, Str partition)
{
    const char *end = partition + 1;
    while (*end != '`' || end[1] == '`')
        end += *end == '`' ? 2 : 1;
    return str_intern_n(cx->strings, partition, (size_t)(end + 1 - partition));
}

static void put_partitions(Buf *out, Str const *at, size_t len)
{
    buf_putc(out, '(');
    for (size_t i = 0; i < len; i++)
        buf_printf(out, "%sPARTITION %s", i ? ",\n " : "", at[i]);
    buf_putc(out, ')');
}

/* STARTS stands behind the interval, before what else is said. */
static void put_method(Buf *out, Str by, Str starts)
{
    static const char *const behind[] = {" AUTO", " SUBPARTITION BY"};
    const char *end = by + strlen(by);
    for (size_t i = 0; starts && i < sizeof behind / sizeof *behind; i++) {
        const char *found = strstr(by, behind[i]);
        end = found && found < end ? found : end;
    }
    buf_printf(out, "PARTITION BY %.*s", (int)(end - by), by);
    if (starts)
        buf_printf(out, " STARTS %s", starts);
    buf_puts(out, end);
}

Str mysql_partition_sql(Printer *p, const Object *table)
{
    const StrList *partitions = object_list(table, ATTR_MY_PARTITIONS);
    Str by = object_str(table, ATTR_MY_PARTITION_BY),
        count = object_str(table, ATTR_MY_PARTITION_COUNT);
    Buf text = {0};
    if (!by)
        return NULL;
    put_method(&text, by, object_str(table, ATTR_MY_STARTS));
    if (count && strcmp(count, "1") != 0) /* one is what there is without a number */
        buf_printf(&text, " PARTITIONS %s", count);
    if (partitions->len) {
        buf_putc(&text, '\n');
        put_partitions(&text, partitions->at, partitions->len);
    }
    Str kept = str_intern(p->cx->strings, buf_text(&text));
    buf_free(&text);
    return kept;
}

/* ---- changes ------------------------------------------------------------------------------ */

/* Partitions [old_from, old_to) become [new_from, new_to); before and behind them stand partitions
 * that stay, or the lists end. */
typedef struct Span {
    size_t old_from, old_to, new_from, new_to;
} Span;

typedef struct Change {
    Printer *p;
    const Object *table;
    const StrList *old, *new;
    bool by_range, of_past; /* of_past: BY SYSTEM_TIME */
    VEC(Span) spans;
} Change;

static bool goes(const Span *s)
{
    return s->old_from < s->old_to;
}

static bool comes(const Span *s)
{
    return s->new_from < s->new_to;
}

static bool is_last(const Change *c, const Span *s)
{
    return s->old_to == c->old->len;
}

static void find_spans(Change *c)
{
    Map places = {0};
    size_t old = 0, new = 0;
    for (size_t i = 0; i < c->new->len; i++)
        map_put(&places, map_key(c->new->at[i]), (void *)(uintptr_t)(i + 1));
    for (size_t i = 0; i <= c->old->len; i++) {
        size_t at = i < c->old->len ? (size_t)(uintptr_t)map_get(&places, map_key(c->old->at[i]))
                                    : c->new->len + 1;
        if (at <= new) /* it goes, or has gone further to the front */
            continue;
        if (old < i || new < at - 1)
            vec_push(&c->spans, (Span){old, i, new, at - 1});
        old = i + 1;
        new = at;
    }
    map_free(&places);
}

/* ---- values ------------------------------------------------------------------------------- */

/* Where the values of "`p` VALUES IN (1,'a')" begin; NULL: it has none. */
static const char *first_value(const Change *c, Str partition)
{
    const char *at = partition + strlen(partition_name(c->p->cx, partition));
    at = strncmp(at, " VALUES ", 8) == 0 ? strchr(at, '(') : NULL;
    return at ? at + 1 : NULL;
}

/* The value that begins at *at, which moves to the next one or becomes NULL. */
static Str take_value(Context *cx, const char **at)
{
    const char *from = *at, *to = from;
    int depth = 0;
    for (char quote = 0; quote || depth || (*to != ',' && *to != ')'); to++) {
        if (quote && *to == '\\')
            to++;
        else if (quote)
            quote = *to == quote ? 0 : quote;
        else if (*to == '\'' || *to == '`')
            quote = *to;
        else
            depth += (*to == '(') - (*to == ')');
    }
    *at = *to == ',' ? to + 1 : NULL;
    return str_intern_n(cx->strings, from, (size_t)(to - from));
}

/* Whether a bound is known to lie behind another: numbers, dates and times as they are printed. */
static bool is_behind(Str bound, Str other)
{
    size_t len = strlen(bound), other_len = strlen(other);
    if (strcmp(bound, "MAXVALUE") == 0)
        return strcmp(other, "MAXVALUE") != 0;
    if (len != other_len)
        return len > other_len && strspn(bound, "0123456789") == len &&
               strspn(other, "0123456789") == other_len;
    return *bound != '-' && strspn(bound, "'0123456789-: .") == len &&
           strspn(other, "'0123456789-: .") == len && strcmp(bound, other) > 0;
}

typedef enum Reach { REACH_SAME, REACH_FARTHER, REACH_UNKNOWN } Reach;

/* How far the new partitions of a span reach, beside the old ones. */
static Reach reach(const Change *c, const Span *s)
{
    const char *old = first_value(c, c->old->at[s->old_to - 1]),
               *new = first_value(c, c->new->at[s->new_to - 1]);
    while (old && new) {
        Str was = take_value(c->p->cx, &old), is = take_value(c->p->cx, &new);
        if (was != is)
            return is_behind(is, was) ? REACH_FARTHER : REACH_UNKNOWN;
    }
    return REACH_SAME;
}

/* Notes the values of old partitions; whether one of the new ones was in another span. */
static bool note_values(const Change *c, Map *spans)
{
    for (size_t k = 0; k < c->spans.len; k++)
        for (size_t i = c->spans.at[k].old_from; i < c->spans.at[k].old_to; i++)
            for (const char *at = first_value(c, c->old->at[i]); at;)
                map_put(spans, map_key(take_value(c->p->cx, &at)), &c->spans.at[k]);
    for (size_t k = 0; k < c->spans.len; k++)
        for (size_t i = c->spans.at[k].new_from; i < c->spans.at[k].new_to; i++)
            for (const char *at = first_value(c, c->new->at[i]); at;) {
                const Span *before = map_get(spans, map_key(take_value(c->p->cx, &at)));
                if (before && before != &c->spans.at[k])
                    return true;
            }
    return false;
}

/* A value of a list leaves one partition for another only if one statement holds both. */
static void join_spans(Change *c)
{
    Map spans = {0};
    if (c->spans.len > 1 && note_values(c, &spans)) {
        const Span *last = &c->spans.at[c->spans.len - 1];
        c->spans.at[0].old_to = last->old_to;
        c->spans.at[0].new_to = last->new_to;
        c->spans.len = 1;
    }
    map_free(&spans);
}

static bool has_default(const Change *c, const StrList *list)
{
    for (size_t i = 0; i < list->len; i++)
        if (!first_value(c, list->at[i]))
            return true;
    return false;
}

/* Whether partitions of the past only come, behind the others: they can't be reorganized (error
 * 1510), and the last is of the present. */
static bool only_grows(const Change *c)
{
    const Span *s = c->spans.at;
    return c->spans.len == 1 && !goes(s) && s->old_to == c->old->len - 1;
}

/* Whether partitions can be changed one by one. The last range may be made longer, not shorter
 * (error 1520); what MariaDB's DEFAULT partition of a list holds depends on all others. */
static bool is_piecewise(const Change *c)
{
    if (c->of_past)
        return only_grows(c);
    if (!c->by_range)
        return !has_default(c, c->old) && !has_default(c, c->new);
    const Span *last = c->spans.len ? &c->spans.at[c->spans.len - 1] : NULL;
    return !last || !is_last(c, last) || !goes(last) || !comes(last) ||
           reach(c, last) != REACH_UNKNOWN;
}

/* ---- statements --------------------------------------------------------------------------- */

static void print_alter(const Change *c, const char *fmt, ...)
    __attribute__((format(printf, 2, 3)));

static void print_alter(const Change *c, const char *fmt, ...)
{
    Buf text = {0};
    va_list args;
    va_start(args, fmt);
    buf_vprintf(&text, fmt, args);
    va_end(args);
    print(c->p, "ALTER TABLE %s %s", mysql_name_sql(c->p->cx, c->table), buf_text(&text));
    print_end(c->p);
    buf_free(&text);
}

static Str names_of(const Change *c, size_t from, size_t to)
{
    Buf names = {0};
    for (size_t i = from; i < to; i++)
        buf_printf(&names, "%s%s", i > from ? "," : "", partition_name(c->p->cx, c->old->at[i]));
    Str kept = str_intern(c->p->cx->strings, buf_text(&names));
    buf_free(&names);
    return kept;
}

/* Whether the partition behind a span must be made anew with it: in RANGE it begins where the span
 * ends, and one that is added comes last. */
static bool takes_next(const Change *c, const Span *s)
{
    if (is_last(c, s) || c->of_past)
        return false;
    return c->by_range ? !goes(s) || !comes(s) || reach(c, s) != REACH_SAME : !goes(s);
}

static void print_reorganize(const Change *c, const Span *s, bool next)
{
    Buf text = {0};
    size_t count = s->new_to + next - s->new_from;
    if (next && !comes(s))
        print(c->p, "-- The rows of %s go to %s; DROP PARTITION would lose them.\n",
              names_of(c, s->old_from, s->old_to), names_of(c, s->old_to, s->old_to + 1));
    put_partitions(&text, c->new->at + s->new_from, count);
    print_alter(c, "REORGANIZE PARTITION %s INTO%s%s", names_of(c, s->old_from, s->old_to + next),
                count > 1 ? "\n" : " ", buf_text(&text));
    buf_free(&text);
}

static void print_span(const Change *c, const Span *s)
{
    bool next = takes_next(c, s);
    Buf text = {0};
    put_partitions(&text, c->new->at + s->new_from, s->new_to - s->new_from);
    if (next || (goes(s) && comes(s))) {
        print_reorganize(c, s, next);
    } else if (goes(s)) {
        print(c->p, "-- ATTENTION: the rows of %s are lost.\n",
              names_of(c, s->old_from, s->old_to));
        print_alter(c, "DROP PARTITION %s", names_of(c, s->old_from, s->old_to));
    } else {
        print_alter(c, "ADD PARTITION%s%s", s->new_to - s->new_from > 1 ? "\n" : " ",
                    buf_text(&text));
    }
    buf_free(&text);
}

static void print_count(const Change *c, Str old, Str new)
{
    int more = atoi(new) - atoi(old);
    if (more > 0)
        print_alter(c, "ADD PARTITION PARTITIONS %d", more);
    else
        print_alter(c, "COALESCE PARTITION %d", -more);
}

/* ---- whole -------------------------------------------------------------------------------- */

static bool changes_method(const Step *step)
{
    return step->changed[ATTR_MY_PARTITION_BY] || step->changed[ATTR_MY_STARTS];
}

static bool is_changed(const Step *step)
{
    return changes_method(step) || step->changed[ATTR_MY_PARTITIONS] ||
           step->changed[ATTR_MY_PARTITION_COUNT];
}

/* Whether partitions only become more, or fewer, of which those of the past can't (error 1509). */
static bool has_count(const Step *step)
{
    Str old = object_str(step->old, ATTR_MY_PARTITION_COUNT),
        new = object_str(step->new, ATTR_MY_PARTITION_COUNT);
    return old && new && !(mysql_divides_past(step->new) && atoi(new) < atoi(old));
}

bool mysql_leaves_past(const Step *step)
{
    return mysql_divides_past(step->old) && (!object_flag(step->new, ATTR_MY_VERSIONED) ||
                                     mysql_versions_anew(step->old, step->new));
}

/* Finds what happens to partitions with bounds; false: their table can't be changed so. */
static bool open_change(Change *c, Printer *p, const Step *step)
{
    Str by = object_str(step->new, ATTR_MY_PARTITION_BY);
    *c = (Change){.p = p,
                  .table = step->new,
                  .old = object_list(step->old, ATTR_MY_PARTITIONS),
                  .new = object_list(step->new, ATTR_MY_PARTITIONS)};
    c->by_range = by && strncmp(by, "RANGE", 5) == 0;
    c->of_past = mysql_divides_past(step->new);
    bool bounds = c->by_range || c->of_past || (by && strncmp(by, "LIST", 4) == 0);
    if (!bounds || changes_method(step) || !c->old->len || !c->new->len)
        return false;
    find_spans(c);
    if (!c->by_range && !c->of_past)
        join_spans(c);
    return is_piecewise(c);
}

Str mysql_repartition_sql(Printer *p, const Step *step)
{
    Change c;
    if (mysql_leaves_past(step))
        return mysql_partition_sql(p, step->new);
    if (!is_changed(step) || (!changes_method(step) && has_count(step)))
        return NULL;
    bool piecewise = open_change(&c, p, step);
    vec_free(&c.spans);
    if (piecewise)
        return NULL;
    Str sql = mysql_partition_sql(p, step->new);
    return sql ? sql : "REMOVE PARTITIONING";
}

/* From the last partitions to the first, so that there is always one left. */
void mysql_print_partitions(Printer *p, const Step *step)
{
    Change c;
    if (!is_changed(step) || mysql_leaves_past(step) || mysql_repartition_sql(p, step))
        return;
    open_change(&c, p, step);
    if (has_count(step))
        print_count(&c, object_str(step->old, ATTR_MY_PARTITION_COUNT),
                    object_str(step->new, ATTR_MY_PARTITION_COUNT));
    for (size_t i = c.spans.len; i > 0; i--)
        print_span(&c, &c.spans.at[i - 1]);
    vec_free(&c.spans);
}
