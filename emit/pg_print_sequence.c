/* pg_print_sequence.c: CREATE, ALTER and DROP SEQUENCE, and the options of identity columns.
 *
 *     CREATE SEQUENCE public.ticket AS integer START WITH 1000;
 *     ALTER SEQUENCE public.ticket INCREMENT BY 2 CACHE 10;
 *     ALTER TABLE public.orders ALTER COLUMN id SET INCREMENT BY 2;
 *
 * The sequence of an identity column comes and goes with its column. */
#include <string.h>

#include "emit/pg_alter.h"
#include "emit/pg_print_acl.h"
#include "model/schema_pg.h"

static bool is_identity(const Object *sequence)
{
    return object_flag(sequence, ATTR_IS_IDENTITY);
}

static Str type_name(const Object *sequence)
{
    const TypeRef *type = object_type(sequence, ATTR_TYPE);
    return type ? type->text : "bigint";
}

static Str start_value(const Object *sequence)
{
    Str start = object_str(sequence, ATTR_START);
    return start ? start : pg_sequence_usual_start(sequence);
}

/* ---- options ---------------------------------------------------------------------------- */

/* One clause with the value of an attribute; `absent` is said when there is none. */
static const struct {
    AttrId id;
    const char *clause, *absent;
} options[] = {
    {ATTR_INCREMENT, "INCREMENT BY", "INCREMENT BY 1"},
    {ATTR_MINVALUE, "MINVALUE", "NO MINVALUE"},
    {ATTR_MAXVALUE, "MAXVALUE", "NO MAXVALUE"},
    {ATTR_START, "START WITH", NULL},
    {ATTR_CACHE, "CACHE", "CACHE 1"},
    {ATTR_CYCLE, "CYCLE", "NO CYCLE"},
};

static void add_option(Buf *out, const Object *sequence, size_t i, const char *prefix)
{
    Str value = object_str(sequence, options[i].id);
    if (options[i].id == ATTR_CYCLE)
        buf_printf(out, " %s%s", prefix, value ? options[i].clause : options[i].absent);
    else if (options[i].id == ATTR_START)
        buf_printf(out, " %s%s %s", prefix, options[i].clause, start_value(sequence));
    else if (value)
        buf_printf(out, " %s%s %s", prefix, options[i].clause, value);
    else
        buf_printf(out, " %s%s", prefix, options[i].absent);
}

static Str finish(Context *cx, Buf *out)
{
    Str text = str_intern(cx->strings, buf_text(out));
    buf_free(out);
    return text;
}

Str pg_sequence_options(Context *cx, const Object *sequence)
{
    Buf out = {0};
    for (size_t i = 0; i < sizeof options / sizeof *options; i++)
        if (object_has(sequence, options[i].id))
            add_option(&out, sequence, i, "");
    return finish(cx, &out);
}

/* A new direction leaves the bounds as they are, unless told: they are said as well, and counting
 * begins anew, for the value of before lies out of the usual bounds. */
static bool turns(const Step *step)
{
    return pg_sequence_ascends(step->old) != pg_sequence_ascends(step->new);
}

/* The start value is stored when a sequence is made: it doesn't follow the bounds. */
static bool is_changed(const Step *step, AttrId id)
{
    if (id == ATTR_START)
        return strcmp(start_value(step->old), start_value(step->new)) != 0;
    return step->changed[id] || (turns(step) && (id == ATTR_MINVALUE || id == ATTR_MAXVALUE));
}

/* The options that the step changes, each with `prefix` before it: "SET " for identity columns. */
static Str changed_options(Context *cx, const Step *step, const char *prefix)
{
    Buf out = {0};
    for (size_t i = 0; i < sizeof options / sizeof *options; i++)
        if (is_changed(step, options[i].id))
            add_option(&out, step->new, i, prefix);
    if (turns(step))
        buf_puts(&out, " RESTART");
    return finish(cx, &out);
}

/* ---- CREATE ------------------------------------------------------------------------------ */

static Str owner_address(Printer *p, const Object *sequence)
{
    const Object *column = object_ref(sequence, ATTR_OWNED_BY);
    return column ? pg_address(p->cx, column) : "NONE";
}

static void create(Printer *p, const Step *step)
{
    const Object *sequence = step->new;
    if (is_identity(sequence))
        return;
    const TypeRef *type = object_type(sequence, ATTR_TYPE);
    print(p, "CREATE %sSEQUENCE %s", object_has(sequence, ATTR_PERSISTENCE) ? "UNLOGGED " : "",
          pg_name(p->cx, sequence));
    if (type)
        print(p, " AS %s", type->text);
    print(p, "%s", pg_sequence_options(p->cx, sequence));
    if (step->changed[ATTR_OWNED_BY] && object_has(sequence, ATTR_OWNED_BY))
        print(p, " OWNED BY %s", owner_address(p, sequence));
    print_end(p);
}

/* ---- ALTER ------------------------------------------------------------------------------- */

static void alter_identity(Printer *p, const Step *step)
{
    const Object *column = object_ref(step->new, ATTR_OWNED_BY);
    Str changes = changed_options(p->cx, step, "SET ");
    if (!*changes)
        return;
    PgAlter alter = pg_alter_table(p, column->parent);
    pg_alter_add(&alter, "ALTER COLUMN %s%s", pg_name(p->cx, column), changes);
    pg_alter_end(&alter);
}

static bool is_less(Str a, Str b)
{
    return strtoll(a, NULL, 10) < strtoll(b, NULL, 10);
}

/* A higher lower bound is refused while the next value lies below it: the value is lifted first. */
static void lift_value(Printer *p, const Step *step)
{
    Str bound = pg_sequence_min(step->new);
    if (turns(step) || !is_less(pg_sequence_min(step->old), bound))
        return;
    Str name = pg_name(p->cx, step->new);
    print(p,
          "SELECT pg_catalog.setval(%s, GREATEST(last_value, %s), is_called AND last_value >= %s) "
          "FROM %s",
          pg_literal_sql(p->cx, name), bound, bound, name);
    print_end(p);
}

void pg_print_setval(Printer *p, const Object *sequence, const Object *column)
{
    print(p, "SELECT pg_catalog.setval(%s, %s(%s)) FROM %s",
          pg_literal_sql(p->cx, pg_name(p->cx, sequence)), pg_sequence_ascends(sequence) ? "max" : "min",
          pg_name(p->cx, column), pg_name(p->cx, column->parent));
    print_end(p);
}

/* A step without `old` says what CREATE SEQUENCE left for later: whom it belongs to. */
static void alter_sequence(Printer *p, const Step *step)
{
    const Object *sequence = step->new;
    Str changes = step->old ? changed_options(p->cx, step, "") : "";
    if (!*changes && !step->changed[ATTR_TYPE] && !step->changed[ATTR_OWNED_BY])
        return;
    print(p, "ALTER SEQUENCE %s", pg_name(p->cx, sequence));
    if (step->changed[ATTR_TYPE])
        print(p, " AS %s", type_name(sequence));
    print(p, "%s", changes);
    if (step->changed[ATTR_OWNED_BY])
        print(p, " OWNED BY %s", owner_address(p, sequence));
    print_end(p);
}

/* A new sequence for a column that has been there, of a table that isn't made anew. */
static bool takes_over(Printer *p, const Step *step)
{
    const PgNotes *notes = p->notes;
    const Object *column = object_ref(step->new, ATTR_OWNED_BY);
    if (column && column->twin && map_get(&notes->aside, map_key(column->twin->parent)))
        return false;
    bool is_new = !step->old || (step->old == step->new && !step->new->twin);
    return is_new && column && column->twin;
}

static void release(Printer *p, const Step *step)
{
    if (!step->changed[ATTR_OWNED_BY] || is_identity(step->old))
        return;
    print(p, "ALTER SEQUENCE %s OWNED BY NONE", pg_name(p->cx, step->old));
    print_end(p);
}

static void set_aside(Printer *p, const Object *old)
{
    print(p, "ALTER SEQUENCE %s RENAME TO %s", pg_name(p->cx, old),
          pg_quote_sql(p->cx, step_aside_name(p->cx, old)));
    print_end(p);
}

static void move_value(Printer *p, const Step *step)
{
    print(p, "SELECT pg_catalog.setval(%s, last_value, is_called) FROM %s",
          pg_literal_sql(p->cx, pg_name(p->cx, step->new)), pg_current_name(p, step->old));
    print_end(p);
}

static void alter(Printer *p, const Step *step)
{
    if (step->op == STEP_RELEASE) {
        release(p, step);
        return;
    }
    if (step->op == STEP_SET_ASIDE) {
        set_aside(p, step->old);
        return;
    }
    if (step->op == STEP_MOVE) {
        move_value(p, step);
        return;
    }
    if (step->old)
        lift_value(p, step);
    if (is_identity(step->new)) {
        alter_identity(p, step);
        return;
    }
    alter_sequence(p, step);
    if (takes_over(p, step))
        pg_print_setval(p, step->new, object_ref(step->new, ATTR_OWNED_BY));
    if (!step->changed[ATTR_PERSISTENCE])
        return;
    print(p, "ALTER SEQUENCE %s SET %s", pg_name(p->cx, step->new),
          object_has(step->new, ATTR_PERSISTENCE) ? "UNLOGGED" : "LOGGED");
    print_end(p);
}

static void drop(Printer *p, const Step *step)
{
    if (is_identity(step->old))
        return; /* it goes with its column */
    print(p, "DROP SEQUENCE %s", pg_name(p->cx, step->old));
    print_end(p);
}

const KindPrinter pg_sequence_printer = {.create = create, .alter = alter, .drop = drop};
