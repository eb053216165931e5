/* mysql_print_routine.c: what has a body. The statements that hold one are printed without their
 * end: the script puts them between DELIMITER lines. */
#include "emit/mysql_print.h"

#include <string.h>

#include "model/mysql_schema.h"

static void print_definer(Printer *p, const Object *o)
{
    if (object_has(o, ATTR_MY_DEFINER))
        print(p, "DEFINER=%s ", object_str(o, ATTR_MY_DEFINER));
}

static void print_create(Printer *p, const Step *step)
{
    print(p, "CREATE %s", step->op == STEP_REPLACE ? "OR REPLACE " : "");
    print_definer(p, step->new);
}

/* Whether it was written for this sql_mode. */
static bool has_mode(const Object *o, const char *mode)
{
    Str modes = object_str(o, ATTR_MY_SQL_MODE);
    return modes && strstr(modes, mode) != NULL;
}

/* The statement with a body is read under the sql_mode that goes with that. */
static void print_comment(Printer *p, const Step *step, const char *before)
{
    Str comment = object_str(step->new, ATTR_COMMENT), text = comment ? comment : "";
    bool plain = mysql_prints_body(step) && has_mode(step->new, "NO_BACKSLASH_ESCAPES");
    print(p, "%sCOMMENT %s", before,
          plain ? mysql_plain_literal(p->cx, text) : mysql_literal(p->cx, text));
}

/* ---- functions and procedures -------------------------------------------------------------- */

static void print_characteristics(Printer *p, const Step *step)
{
    const Object *o = step->new;
    if (object_has(o, ATTR_LANGUAGE))
        print(p, "    LANGUAGE %s\n", object_str(o, ATTR_LANGUAGE));
    if (object_flag(o, ATTR_MY_DETERMINISTIC))
        print(p, "    DETERMINISTIC\n");
    if (object_has(o, ATTR_MY_ACCESS))
        print(p, "    %s\n", object_str(o, ATTR_MY_ACCESS));
    if (object_has(o, ATTR_MY_SECURITY))
        print(p, "    SQL SECURITY %s\n", object_str(o, ATTR_MY_SECURITY));
    if (object_has(o, ATTR_COMMENT)) {
        print_comment(p, step, "    ");
        print(p, "\n");
    }
}

/* A text without a character set has the database's, which may not be known. */
static void print_returns(Printer *p, const Object *o)
{
    if (!object_has(o, ATTR_MY_RETURNS))
        return;
    print(p, " %s %s", has_mode(o, "ORACLE") ? "RETURN" : "RETURNS",
          object_str(o, ATTR_MY_RETURNS));
    if (object_has(o, ATTR_COLLATION) && object_has(o, ATTR_MY_EXPLICIT))
        print(p, "%s", mysql_collation_sql(p, object_str(o, ATTR_COLLATION)));
}

static void create_routine(Printer *p, const Step *step)
{
    const Object *o = step->new;
    print_create(p, step);
    print(p, "%s%s %s(%s)", object_flag(o, ATTR_MY_AGGREGATE) ? "AGGREGATE " : "",
          kind_sql(o->kind), mysql_name_sql(p->cx, o),
          object_has(o, ATTR_MY_PARAMETERS) ? object_str(o, ATTR_MY_PARAMETERS) : "");
    print_returns(p, o);
    print(p, "\n");
    print_characteristics(p, step);
    print(p, "%s", object_str(o, ATTR_BODY));
}

static void alter_routine(Printer *p, const Step *step)
{
    const Object *o = step->new;
    Str access = object_str(o, ATTR_MY_ACCESS), security = object_str(o, ATTR_MY_SECURITY);
    print(p, "ALTER %s %s", kind_sql(o->kind), mysql_name_sql(p->cx, o));
    if (step->changed[ATTR_MY_ACCESS])
        print(p, " %s", access ? access : "CONTAINS SQL");
    if (step->changed[ATTR_MY_SECURITY])
        print(p, " SQL SECURITY %s", security ? security : "DEFINER");
    if (step->changed[ATTR_COMMENT])
        print_comment(p, step, " ");
    print_end(p);
}

static void drop_routine(Printer *p, const Step *step)
{
    Str name = mysql_name_sql(p->cx, step->old);
    if (step->old->twin)
        print(p, "-- ATTENTION: what is granted on %s is lost: grant it again.\n", name);
    print(p, "DROP %s %s", kind_sql(step->old->kind), name);
    print_end(p);
}

const KindPrinter mysql_function_printer = {
    .create = create_routine, .alter = alter_routine, .drop = drop_routine};
const KindPrinter mysql_procedure_printer = {
    .create = create_routine, .alter = alter_routine, .drop = drop_routine};

/* ---- packages ----------------------------------------------------------------------------- */

static void create_package(Printer *p, const Step *step)
{
    const Object *o = step->new;
    print_create(p, step);
    print(p, "%s %s\n", kind_sql(o->kind), mysql_name_sql(p->cx, o));
    print_characteristics(p, step);
    print(p, "%s", object_str(o, ATTR_BODY));
}

const KindPrinter mysql_package_printer = {.create = create_package, .drop = drop_routine};

/* ---- triggers ------------------------------------------------------------------------------ */

/* The next trigger of the same timing, which this one must precede because it is there already. */
static const Object *next_there(const Printer *p, const Object *trigger)
{
    for (const Object *o = trigger->next; o; o = o->next)
        if (o->kind == KIND_MY_TRIGGER &&
            object_str(o, ATTR_MY_TIMING) == object_str(trigger, ATTR_MY_TIMING))
            return o->twin && !mysql_is_created(p, o) ? o : NULL;
    return NULL;
}

static void create_trigger(Printer *p, const Step *step)
{
    const Object *o = step->new, *next = next_there(p, o);
    print_create(p, step);
    print(p, "TRIGGER %s %s ON %s FOR EACH ROW", mysql_name_sql(p->cx, o),
          object_str(o, ATTR_MY_TIMING), mysql_name_sql(p->cx, o->parent));
    if (next)
        print(p, " PRECEDES %s", mysql_name_sql(p->cx, next));
    else if (object_has(o, ATTR_MY_FOLLOWS))
        print(p, " FOLLOWS %s", mysql_quoted(p->cx, object_str(o, ATTR_MY_FOLLOWS)));
    print(p, "\n%s", object_str(o, ATTR_BODY));
}

/* Its place may be another, though nothing is to be done: others came or went. */
static void alter_trigger(Printer *p, const Step *step)
{
    (void)p, (void)step;
}

const KindPrinter mysql_trigger_printer = {.create = create_trigger, .alter = alter_trigger};

/* ---- events ------------------------------------------------------------------------------- */

static void print_schedule(Printer *p, const Object *o)
{
    print(p, "\n    ON SCHEDULE %s", object_str(o, ATTR_MY_SCHEDULE));
    if (object_has(o, ATTR_MY_STARTS))
        print(p, " STARTS %s", object_str(o, ATTR_MY_STARTS));
    if (object_has(o, ATTR_MY_ENDS))
        print(p, " ENDS %s", object_str(o, ATTR_MY_ENDS));
}

static void print_status(Printer *p, const Object *o)
{
    Str status = object_str(o, ATTR_MY_STATUS);
    print(p, "\n    %s", status ? status : "ENABLE");
}

static void print_completion(Printer *p, const Object *o)
{
    print(p, "\n    ON COMPLETION %sPRESERVE", object_flag(o, ATTR_MY_PRESERVE) ? "" : "NOT ");
}

static void create_event(Printer *p, const Step *step)
{
    const Object *o = step->new;
    print_create(p, step);
    print(p, "EVENT %s", mysql_name_sql(p->cx, o));
    print_schedule(p, o);
    if (object_flag(o, ATTR_MY_PRESERVE))
        print_completion(p, o);
    if (object_has(o, ATTR_MY_STATUS))
        print_status(p, o);
    if (object_has(o, ATTR_COMMENT))
        print_comment(p, step, "\n    ");
    print(p, "\n    DO %s", object_str(o, ATTR_BODY));
}

static void alter_event(Printer *p, const Step *step)
{
    const Object *o = step->new;
    const bool *changed = step->changed;
    print(p, "ALTER ");
    print_definer(p, o);
    print(p, "EVENT %s", mysql_name_sql(p->cx, o));
    if (mysql_prints_schedule(step))
        print_schedule(p, o);
    if (changed[ATTR_MY_PRESERVE])
        print_completion(p, o);
    if (changed[ATTR_MY_STATUS])
        print_status(p, o);
    if (changed[ATTR_COMMENT])
        print_comment(p, step, "\n    ");
    if (mysql_prints_body(step))
        print(p, "\n    DO %s", object_str(o, ATTR_BODY));
    else
        print_end(p);
}

const KindPrinter mysql_event_printer = {.create = create_event, .alter = alter_event};
