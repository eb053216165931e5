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

typedef struct Change {
    Printer *p;
    const Object *table;
    const StrList *old, *new;
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

static void print_names(Buf *out, const Change *c, size_t from, size_t to)
{
    for (size_t i = from; i < to; i++)
        buf_printf(out, "%s%s", i > from ? "," : "", partition_name(c->p->cx, c->old->at[i]));
}

/* "VALUES LESS THAN (10)" of the last one before `end`. */
static const char *bound_before(const Change *c, const StrList *list, size_t end)
{
    return list->at[end - 1] + strlen(partition_name(c->p->cx, list->at[end - 1]));
}

/* Partitions [from, to) of each list stand between two that are the same, the second of which is `to` unless
 * the lists end there. What is reorganized must end where it ended: otherwise the next goes along. */
static void print_between(const Change *c, size_t from, size_t to, size_t new_from, size_t new_to)
{
    bool last = to == c->old->len, goes = from < to, comes = new_from < new_to;
    Buf names = {0}, text = {0};
    if (goes && comes && !last)
        last = strcmp(bound_before(c, c->old, to), bound_before(c, c->new, new_to)) == 0;
    size_t next = last || !comes ? 0 : 1;
    print_names(&names, c, from, to + next);
    put_partitions(&text, c->new->at + new_from, new_to + next - new_from);
    if (goes && !comes)
        print_alter(c, "DROP PARTITION %s", buf_text(&names));
    else if (comes && names.len)
        print_alter(c, "REORGANIZE PARTITION %s INTO %s", buf_text(&names), buf_text(&text));
    else if (comes)
        print_alter(c, "ADD PARTITION %s", buf_text(&text));
    buf_free(&names);
    buf_free(&text);
}

static size_t place_of(const StrList *list, size_t from, Str item)
{
    while (from < list->len && list->at[from] != item)
        from++;
    return from;
}

/* From the last partitions to the first, so that there is always one left. */
static void print_from(const Change *c, size_t old, size_t new)
{
    size_t next = old, new_next = c->new->len;
    while (next < c->old->len && (new_next = place_of(c->new, new, c->old->at[next])) == c->new->len)
        next++;
    if (next < c->old->len)
        print_from(c, next + 1, new_next + 1);
    print_between(c, old, next, new, next < c->old->len ? new_next : c->new->len);
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
        print_from(&c, 0, 0);
    else
        print_alter(&c, "%s", sql);
}
