/* mysql_print.c: a plan as a script for the mysql client: each step by the printer of its kind. What has a
 * body stands between DELIMITER lines, under the sql_mode that it was written for:
 *
 *     SET @saved_sql_mode = @@sql_mode;
 *     SET sql_mode = 'ANSI_QUOTES';
 *     DELIMITER ;;
 *     CREATE PROCEDURE … END;;
 *     DELIMITER ;
 *     SET sql_mode = @saved_sql_mode; */
#include "emit/mysql_print.h"

#include <string.h>

#include "model/mysql_schema.h"

const KindPrinter *const mysql_printers[KIND_COUNT] = {
    [KIND_MY_DATABASE] = &mysql_database_printer,
    [KIND_MY_SEQUENCE] = &mysql_sequence_printer,
    [KIND_MY_TABLE] = &mysql_table_printer,
    [KIND_MY_PACKAGE] = &mysql_package_printer,
    [KIND_MY_PACKAGE_BODY] = &mysql_package_printer,
    [KIND_MY_FUNCTION] = &mysql_function_printer,
    [KIND_MY_PROCEDURE] = &mysql_procedure_printer,
    [KIND_MY_VIEW] = &mysql_view_printer,
    [KIND_MY_TRIGGER] = &mysql_trigger_printer,
    [KIND_MY_EVENT] = &mysql_event_printer,
};

/* What the script has done to a variable of the session; `value` NULL: the session's own is in force. */
typedef struct Setting {
    Str value;
    bool saved;
} Setting;

enum { VARIABLES = 2 };

typedef struct Script {
    Printer *p;
    const void *group;     /* of the step printed last */
    const Object *database; /* of the last USE */
    Setting settings[VARIABLES];
    const char *delimiter; /* ";" or another */
    bool started;
} Script;

/* ---- one step ---------------------------------------------------------------------------- */

static bool is_create(const Step *step)
{
    return step->op == STEP_CREATE || step->op == STEP_REPLACE;
}

static void print_step(Printer *p, const Step *step)
{
    const KindPrinter *printer = mysql_printers[step_object(step)->kind];
    if (is_create(step)) {
        printer->create(p, step);
    } else if (step->op != STEP_DROP) {
        printer->alter(p, step);
    } else if (printer->drop) {
        printer->drop(p, step);
    } else {
        print(p, "DROP %s %s", kind_sql(step->old->kind), mysql_name_sql(p->cx, step->old));
        print_end(p);
    }
}

static bool has_body(const Step *step)
{
    const Object *o = step->new;
    return o && step->op != STEP_DROP && object_has(o, ATTR_BODY) && (is_create(step) || step->changed[ATTR_BODY]);
}

static bool is_package(Kind kind)
{
    return kind == KIND_MY_PACKAGE || kind == KIND_MY_PACKAGE_BODY;
}

/* The sql_mode that a step needs; NULL: any. Before MariaDB 11.4 only ORACLE knows packages, even to
 * drop them. */
static Str mode_of(const Printer *p, const Step *step)
{
    const Object *o = step_object(step);
    bool package = is_package(o->kind);
    Str mode = package || has_body(step) ? object_str(o, ATTR_MY_SQL_MODE) : NULL;
    if (!mode && package && !mysql_at_least(mysql_print_target(p), MYSQL_FLAVOR_MARIADB, 110400))
        return str_intern(p->cx->strings, "ORACLE");
    return mode;
}

static Str zone_of(const Printer *p, const Step *step)
{
    (void)p;
    return step->new ? object_str(step->new, ATTR_MY_TIME_ZONE) : NULL;
}

/* ---- the lines between -------------------------------------------------------------------- */

static void blank(Script *s)
{
    if (s->started)
        print(s->p, "\n");
    s->started = true;
}

static void set_delimiter(Script *s, const char *delimiter)
{
    if (strcmp(delimiter, s->delimiter) == 0)
        return;
    print(s->p, "DELIMITER %s\n", delimiter);
    s->delimiter = delimiter;
}

/* The session's variables that a step needs set, and to what; NULL: the session's own value will do. */
static const struct {
    const char *name;
    Str (*value)(const Printer *p, const Step *step);
} variables[VARIABLES] = {
    {"sql_mode", mode_of},
    {"time_zone", zone_of},
};

static void set_variable(Script *s, size_t i, Str value)
{
    const char *name = variables[i].name;
    Setting *setting = &s->settings[i];
    set_delimiter(s, ";");
    if (!setting->saved)
        print(s->p, "SET @saved_%s = @@%s;\n", name, name);
    if (value)
        print(s->p, "SET %s = %s;\n", name, mysql_literal(s->p->cx, value));
    else
        print(s->p, "SET %s = @saved_%s;\n", name, name);
    *setting = (Setting){.value = value, .saved = true};
}

/* Before a step those variables come back that it doesn't need set. */
static void restore_variables(Script *s, const Step *step)
{
    for (size_t i = 0; i < VARIABLES; i++)
        if (s->settings[i].value && !(step && variables[i].value(s->p, step)))
            set_variable(s, i, NULL);
}

static void set_variables(Script *s, const Step *step)
{
    for (size_t i = 0; i < VARIABLES; i++) {
        Str value = variables[i].value(s->p, step);
        if (value && value != s->settings[i].value)
            set_variable(s, i, value);
    }
}

static bool is_plain(const Script *s)
{
    for (size_t i = 0; i < VARIABLES; i++)
        if (s->settings[i].value)
            return false;
    return strcmp(s->delimiter, ";") == 0;
}

static void use(Script *s, const Object *o)
{
    const Object *database = object_schema(o);
    if (o->kind == KIND_MY_DATABASE || mysql_is_nameless(database) ||
        (s->database && s->database->name == database->name))
        return;
    set_delimiter(s, ";");
    print(s->p, "USE %s;\n", mysql_name_sql(s->p->cx, database));
    s->database = database;
}

/* The first that doesn't stand in the text. */
static const char *free_delimiter(const char *text)
{
    static const char *const delimiters[] = {";;", "$$", "//", "||", ";;;", "$$$$", "////", "||||"};
    for (size_t i = 0; i < sizeof delimiters / sizeof *delimiters; i++)
        if (!strstr(text, delimiters[i]))
            return delimiters[i];
    return "#end_of_statement#";
}

/* ---- the script -------------------------------------------------------------------------- */

/* The table of a trigger: what stands right in a database, or by itself. */
static const Object *root_of(const Object *o)
{
    while (o->parent && o->parent->kind != KIND_MY_DATABASE)
        o = o->parent;
    return o;
}

static const void *group_of(const Step *step)
{
    bool first = step->op == STEP_DROP || step->op == STEP_RELEASE;
    return first ? NULL : root_of(step_object(step))->name;
}

static void add_step(Script *s, const Step *step)
{
    Buf *script = s->p->out, text = {0};
    bool body = has_body(step);
    s->p->out = &text;
    print_step(s->p, step);
    s->p->out = script;
    if (text.len) {
        bool joins = s->started && group_of(step) == s->group && !body && is_plain(s);
        if (!body)
            set_delimiter(s, ";");
        restore_variables(s, step);
        if (!joins)
            blank(s);
        set_variables(s, step);
        use(s, step_object(step));
        if (body)
            set_delimiter(s, free_delimiter(text.text));
        buf_add(script, text.text, text.len);
        if (body)
            print(s->p, "%s\n", s->delimiter);
        s->group = group_of(step);
    }
    buf_free(&text);
}

bool mysql_is_created(const Printer *p, const Object *trigger)
{
    return map_get(&((const MysqlNotes *)p->notes)->created, map_key(trigger)) != NULL;
}

static void note_triggers(const Plan *plan, MysqlNotes *notes)
{
    for (size_t i = 0; i < plan->steps.len; i++) {
        Step *step = plan->steps.at[i];
        if (step->op == STEP_CREATE && step->new->kind == KIND_MY_TRIGGER)
            map_put(&notes->created, map_key(step->new), step);
    }
}

void mysql_print_plan(Printer *p)
{
    Script s = {.p = p, .delimiter = ";"};
    MysqlNotes notes = {0};
    note_triggers(p->plan, &notes);
    p->notes = &notes;
    for (size_t i = 0; i < p->plan->steps.len; i++)
        add_step(&s, p->plan->steps.at[i]);
    set_delimiter(&s, ";");
    restore_variables(&s, NULL);
    map_free(&notes.created);
    p->notes = NULL;
}
