/* mysql_print_sequence.c: MariaDB's sequences.
 *
 *     CREATE SEQUENCE `s` START WITH 500 ENGINE=InnoDB;
 *     ALTER SEQUENCE `s` INCREMENT BY 10;
 *     ALTER TABLE `s` COMMENT='numbers';      -- ALTER SEQUENCE doesn't know of engine and comment
 *
 * The server refuses a range that the next value isn't in (error 4085). */
#include <stdlib.h>
#include <string.h>

#include "emit/mysql_print.h"

static const struct {
    AttrId id;
    const char *keyword, *up, *down; /* what stands for nothing said, by direction */
} numbers[] = {
    {ATTR_MINVALUE, "MINVALUE", "1", "-9223372036854775807"},
    {ATTR_MAXVALUE, "MAXVALUE", "9223372036854775806", "-1"},
    {ATTR_INCREMENT, "INCREMENT BY", "1", "1"},
    {ATTR_CACHE, "CACHE", "1000", "1000"},
};

enum { NUMBERS = sizeof numbers / sizeof *numbers };

static bool is_down(const Object *sequence)
{
    return *object_str(sequence, ATTR_INCREMENT) == '-';
}

static void print_cycle(Printer *p, const Object *o)
{
    print(p, " %s", object_flag(o, ATTR_CYCLE) ? "CYCLE" : "NOCYCLE");
}

static void create_sequence(Printer *p, const Step *step)
{
    const Object *o = step->new;
    const StrList *options = object_list(o, ATTR_OPTIONS);
    Str first = object_str(o, is_down(o) ? ATTR_MAXVALUE : ATTR_MINVALUE);
    print(p, "CREATE SEQUENCE %s", mysql_name_sql(p->cx, o));
    if (object_str(o, ATTR_START) != first)
        print(p, " START WITH %s", object_str(o, ATTR_START));
    for (size_t i = 0; i < NUMBERS; i++) {
        Str value = object_str(o, numbers[i].id);
        if (strcmp(value, is_down(o) ? numbers[i].down : numbers[i].up) != 0)
            print(p, " %s %s", numbers[i].keyword, value);
    }
    if (object_flag(o, ATTR_CYCLE))
        print_cycle(p, o);
    for (size_t i = 0; i < options->len; i++)
        print(p, " %s", options->at[i]);
    if (object_has(o, ATTR_COMMENT))
        print(p, " COMMENT=%s", mysql_literal(p->cx, object_str(o, ATTR_COMMENT)));
    print_end(p);
}

/* ---- changes ------------------------------------------------------------------------------ */

static long long number(const Object *sequence, AttrId id)
{
    return strtoll(object_str(sequence, id), NULL, 10);
}

/* Whether no value of the old range is in the new one: none can come twice when it starts again. */
static bool is_elsewhere(const Object *old, const Object *new)
{
    return number(new, ATTR_MINVALUE) > number(old, ATTR_MAXVALUE) ||
           number(new, ATTR_MAXVALUE) < number(old, ATTR_MINVALUE);
}

/* Where the new range begins later, the sequence goes there first; SETVAL never takes it back. */
static void print_forward(Printer *p, const Step *step)
{
    AttrId begin = is_down(step->old) ? ATTR_MAXVALUE : ATTR_MINVALUE;
    long long old = number(step->old, begin), new = number(step->new, begin);
    if (is_elsewhere(step->old, step->new) || (is_down(step->old) ? new >= old : new <= old))
        return;
    print(p, "-- Unless it is there already, the sequence goes to where its new range begins.\n");
    print(p, "DO SETVAL(%s, %lld, 0)", mysql_name_sql(p->cx, step->new), new);
    print_end(p);
}

static bool changes_numbers(const Step *step)
{
    bool changes = step->changed[ATTR_START] || step->changed[ATTR_CYCLE];
    for (size_t i = 0; i < NUMBERS; i++)
        changes = changes || step->changed[numbers[i].id];
    return changes;
}

static void print_numbers(Printer *p, const Step *step)
{
    const Object *o = step->new;
    print(p, "ALTER SEQUENCE %s", mysql_name_sql(p->cx, o));
    if (step->changed[ATTR_START])
        print(p, " START WITH %s", object_str(o, ATTR_START));
    for (size_t i = 0; i < NUMBERS; i++)
        if (step->changed[numbers[i].id])
            print(p, " %s %s", numbers[i].keyword, object_str(o, numbers[i].id));
    if (step->changed[ATTR_CYCLE])
        print_cycle(p, o);
    if (is_elsewhere(step->old, o))
        print(p, " RESTART");
    print_end(p);
}

static void alter_sequence(Printer *p, const Step *step)
{
    if (changes_numbers(step)) {
        print_forward(p, step);
        print_numbers(p, step);
    }
    Str options = mysql_changed_options_sql(p, step);
    if (!*options)
        return;
    print(p, "ALTER TABLE %s %s", mysql_name_sql(p->cx, step->new), options);
    print_end(p);
}

const KindPrinter mysql_sequence_printer = {.create = create_sequence, .alter = alter_sequence};
