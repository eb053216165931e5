/* mysql_print.c: a plan as a script for the mysql client: each step by the printer of its kind. What has a
 * body stands between DELIMITER lines, and behind the settings that the server stores with it:
 *
 *     SET @saved_sql_mode = @@sql_mode;
 *     SET sql_mode = 'ANSI_QUOTES';
 *     DELIMITER ;;
 *     CREATE PROCEDURE … END;;
 *     DELIMITER ;
 *     SET sql_mode = @saved_sql_mode; */
#include "emit/mysql_settings.h"

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

typedef struct Script {
    Printer *p;
    const void *group;     /* of the step printed last */
    const Object *database; /* of the last USE */
    Settings settings;     /* in force */
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

/* No statement goes back to the database in which the script began. */
static void report_nameless(const Script *s, const Object *o)
{
    if (s->database)
        diag_error(s->p->cx->diag, o->loc,
                   "%s \"%s\" is in no database, but must follow a change in database \"%s\": say "
                   "USE before it",
                   kind_label(o->kind), mysql_spelling(o), s->database->name);
}

static void use(Script *s, const Object *o)
{
    const Object *database = object_schema(o);
    if (o->kind == KIND_MY_DATABASE || (s->database && s->database->name == database->name))
        return;
    if (mysql_is_nameless(database)) {
        report_nameless(s, o);
        return;
    }
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

/* The lines before a statement: it joins the one before where both are about one table. */
static void prepare(Script *s, const Step *step, bool body)
{
    static const Settings none = {0};
    Settings wanted = mysql_settings_of(s->p, step);
    bool plain = strcmp(s->delimiter, ";") == 0 && !mysql_settings_differ(&s->settings, &none);
    bool joins = s->started && group_of(step) == s->group && !body && plain;
    if (!body || mysql_settings_differ(&s->settings, &wanted))
        set_delimiter(s, ";");
    mysql_restore_settings(s->p, &s->settings, &wanted);
    if (!joins)
        blank(s);
    use(s, step_object(step));
    mysql_change_settings(s->p, &s->settings, &wanted);
}

static void add_step(Script *s, const Step *step)
{
    Buf *script = s->p->out, text = {0};
    bool body = mysql_prints_body(step);
    s->p->out = &text;
    print_step(s->p, step);
    s->p->out = script;
    if (text.len) {
        prepare(s, step, body);
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
    static const Settings none = {0};
    Script s = {.p = p, .delimiter = ";"};
    MysqlNotes notes = {0};
    note_triggers(p->plan, &notes);
    p->notes = &notes;
    for (size_t i = 0; i < p->plan->steps.len; i++)
        add_step(&s, p->plan->steps.at[i]);
    set_delimiter(&s, ";");
    mysql_restore_settings(p, &s.settings, &none);
    map_free(&notes.created);
    p->notes = NULL;
}
