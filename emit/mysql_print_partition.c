/* mysql_print_partition.c: partitions of a table, and the smallest statements that change them: what goes
 * is dropped and what comes last is added; where something changes in the middle, as few neighbours as
 * possible are reorganized. Only another method of partitioning makes all of them anew. */
#include <stdlib.h>
#include <string.h>

#include "emit/mysql_print.h"
#include "model/mysql_schema.h"

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

Str mysql_partition_sql(Printer *p, const Object *table)
{
    const StrList *partitions = object_list(table, ATTR_MY_PARTITIONS);
    Str by = object_str(table, ATTR_MY_PARTITION_BY), count = object_str(table, ATTR_MY_PARTITION_COUNT);
    Buf text = {0};
    if (!by)
        return NULL;
    buf_printf(&text, "PARTITION BY %s", by);
    if (count)
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

typedef struct Change {
    Printer *p;
    const Object *table;
    const StrList *old, *new;
    size_t head, tail; /* partitions that are the same at the beginning and at the end */
} Change;

static void print_alter(const Change *c, const char *fmt, ...) __attribute__((format(printf, 2, 3)));

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

static bool is_among(const StrList *list, Str item)
{
    for (size_t i = 0; i < list->len; i++)
        if (list->at[i] == item)
            return true;
    return false;
}

/* Whether NEW is what is left of OLD, in its order, and after that only new ones. */
static bool only_drops_and_adds(const Change *c, size_t *kept)
{
    size_t k = 0;
    for (size_t i = 0; i < c->old->len; i++)
        if (k < c->new->len && c->new->at[k] == c->old->at[i])
            k++;
        else if (is_among(c->new, c->old->at[i]))
            return false;
    *kept = k;
    return k > 0;
}

static void print_drops(const Change *c)
{
    Buf names = {0};
    for (size_t i = 0; i < c->old->len; i++)
        if (!is_among(c->new, c->old->at[i]))
            buf_printf(&names, "%s%s", names.len ? "," : "", partition_name(c->p->cx, c->old->at[i]));
    if (names.len)
        print_alter(c, "DROP PARTITION %s", buf_text(&names));
    buf_free(&names);
}

static void print_adds(const Change *c, size_t kept)
{
    Buf text = {0};
    put_partitions(&text, c->new->at + kept, c->new->len - kept);
    if (kept < c->new->len)
        print_alter(c, "ADD PARTITION %s", buf_text(&text));
    buf_free(&text);
}

/* The ends that are the same stay. */
static void find_middle(Change *c)
{
    size_t shorter = c->old->len < c->new->len ? c->old->len : c->new->len;
    while (c->head < shorter && c->old->at[c->head] == c->new->at[c->head])
        c->head++;
    while (c->tail < shorter - c->head && c->old->at[c->old->len - 1 - c->tail] == c->new->at[c->new->len - 1 - c->tail])
        c->tail++;
    bool nothing_goes = c->head + c->tail == c->old->len, nothing_comes = c->head + c->tail == c->new->len;
    if ((nothing_goes || nothing_comes) && c->tail)
        c->tail--; /* a neighbour gives room, or takes it */
    else if ((nothing_goes || nothing_comes) && c->head)
        c->head--;
}

static void print_reorganize(Change *c)
{
    Buf names = {0}, text = {0};
    find_middle(c);
    for (size_t i = c->head; i < c->old->len - c->tail; i++)
        buf_printf(&names, "%s%s", names.len ? "," : "", partition_name(c->p->cx, c->old->at[i]));
    put_partitions(&text, c->new->at + c->head, c->new->len - c->tail - c->head);
    print_alter(c, "REORGANIZE PARTITION %s INTO %s", buf_text(&names), buf_text(&text));
    buf_free(&names);
    buf_free(&text);
}

static void print_lists(Change *c)
{
    size_t kept;
    if (!only_drops_and_adds(c, &kept)) {
        print_reorganize(c);
        return;
    }
    print_drops(c);
    print_adds(c, kept);
}

static void print_count(const Change *c, Str old, Str new)
{
    int more = atoi(new) - atoi(old);
    if (more > 0)
        print_alter(c, "ADD PARTITION PARTITIONS %d", more);
    else
        print_alter(c, "COALESCE PARTITION %d", -more);
}

/* Whether partitions have bounds: those of a hash are only coalesced. */
static bool has_bounds(Str by)
{
    return strncmp(by, "RANGE", 5) == 0 || strncmp(by, "LIST", 4) == 0;
}

void mysql_print_partitions(Printer *p, const Step *step)
{
    Change c = {.p = p, .table = step->new, .old = object_list(step->old, ATTR_MY_PARTITIONS),
                .new = object_list(step->new, ATTR_MY_PARTITIONS)};
    Str old_count = object_str(step->old, ATTR_MY_PARTITION_COUNT);
    Str new_count = object_str(step->new, ATTR_MY_PARTITION_COUNT);
    bool by = step->changed[ATTR_MY_PARTITION_BY];
    if (!by && !step->changed[ATTR_MY_PARTITIONS] && !step->changed[ATTR_MY_PARTITION_COUNT])
        return;
    Str sql = mysql_partition_sql(p, step->new);
    if (!sql)
        print_alter(&c, "REMOVE PARTITIONING");
    else if (!by && old_count && new_count)
        print_count(&c, old_count, new_count);
    else if (!by && c.old->len && c.new->len && has_bounds(object_str(step->new, ATTR_MY_PARTITION_BY)))
        print_lists(&c);
    else
        print_alter(&c, "%s", sql);
}
