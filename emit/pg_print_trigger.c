/* pg_print_trigger.c: triggers, event triggers and rules.
 *
 *     CREATE TRIGGER audit
 *         AFTER INSERT OR UPDATE OF total ON public.orders
 *         FOR EACH ROW
 *         WHEN (new.total > 0)
 *         EXECUTE FUNCTION public.note('orders'); */
#include <string.h>

#include "emit/pg_settings.h"

#include "catalog/pg_trigger_d.h"

/* ---- triggers --------------------------------------------------------------------------- */

/* "INSERT OR UPDATE OF a, b" */
static void print_events(Printer *p, const CreateTrigStmt *t)
{
    static const struct {
        int bit;
        const char *word;
    } events[] = {
        {TRIGGER_TYPE_INSERT, "INSERT"}, {TRIGGER_TYPE_DELETE, "DELETE"},
        {TRIGGER_TYPE_UPDATE, "UPDATE"}, {TRIGGER_TYPE_TRUNCATE, "TRUNCATE"},
    };
    const char *separator = "";
    for (size_t i = 0; i < sizeof events / sizeof *events; i++) {
        if (!(t->events & events[i].bit))
            continue;
        print(p, "%s%s", separator, events[i].word);
        separator = " OR ";
        ListCell *cell;
        foreach (cell, events[i].bit == TRIGGER_TYPE_UPDATE ? t->columns : NIL)
            print(p, "%s%s", foreach_current_index(cell) ? ", " : " OF ",
                  pg_quote_sql(p->cx, pg_str(lfirst(cell))));
    }
}

static const char *timing_word(const CreateTrigStmt *t)
{
    if (t->timing & TRIGGER_TYPE_BEFORE)
        return "BEFORE";
    return t->timing & TRIGGER_TYPE_INSTEAD ? "INSTEAD OF" : "AFTER";
}

static void print_transitions(Printer *p, const CreateTrigStmt *t)
{
    ListCell *cell;
    foreach (cell, t->transitionRels) {
        const TriggerTransition *transition = lfirst_node(TriggerTransition, cell);
        print(p, "%s%s TABLE AS %s", foreach_current_index(cell) ? " " : "\n    REFERENCING ",
              transition->isNew ? "NEW" : "OLD", pg_quote_sql(p->cx, transition->name));
    }
}

static void print_deferral(Printer *p, const Object *o, const CreateTrigStmt *t)
{
    const Object *from = object_ref(o, ATTR_REF_TABLE);
    if (from)
        print(p, "\n    FROM %s", pg_name(p->cx, from));
    if (t->deferrable)
        print(p, "\n    DEFERRABLE%s", t->initdeferred ? " INITIALLY DEFERRED" : "");
}

static Str function_name(Context *cx, const Object *o, const List *names)
{
    const Object *function = object_ref(o, ATTR_FUNCTION);
    return function ? pg_name(cx, function) : pg_names_sql(cx, names);
}

static void print_call(Printer *p, const Object *o, const CreateTrigStmt *t)
{
    print(p, "\n    EXECUTE FUNCTION %s(", function_name(p->cx, o, t->funcname));
    ListCell *cell;
    foreach (cell, t->args)
        print(p, "%s%s", foreach_current_index(cell) ? ", " : "",
              pg_literal_sql(p->cx, pg_str(lfirst(cell))));
    print(p, ")");
}

static void print_trigger(Printer *p, const Object *o)
{
    const CreateTrigStmt *t = object_tree(o, ATTR_DEFINITION);
    print(p, "CREATE %sTRIGGER %s\n    %s ", t->isconstraint ? "CONSTRAINT " : "",
          pg_quote_sql(p->cx, o->name), timing_word(t));
    print_events(p, t);
    print(p, " ON %s", pg_name(p->cx, o->parent));
    print_deferral(p, o, t);
    print_transitions(p, t);
    print(p, "\n    FOR EACH %s", t->row ? "ROW" : "STATEMENT");
    if (t->whenClause)
        print(p, "\n    WHEN (%s)", pg_expr_sql(p->cx, t->whenClause));
    print_call(p, o, t);
    print_end(p);
}

/* "ENABLE REPLICA" for ALTER TABLE … TRIGGER, RULE and ALTER EVENT TRIGGER. */
static const char *enabled_verb(const Object *o)
{
    Str enabled = object_str(o, ATTR_ENABLED);
    if (!enabled)
        return "ENABLE";
    return strcmp(enabled, "disabled") == 0  ? "DISABLE"
           : strcmp(enabled, "replica") == 0 ? "ENABLE REPLICA"
                                             : "ENABLE ALWAYS";
}

static void print_enabled(Printer *p, const Object *o)
{
    print(p, "ALTER TABLE %s %s %s %s", pg_name(p->cx, o->parent), enabled_verb(o), pg_keyword(o),
          pg_quote_sql(p->cx, o->name));
    print_end(p);
}

/* A partition's clone of a trigger is there with its parent's: only its state is to be told. */
static bool is_clone(const Object *o)
{
    return object_has(o, ATTR_CLONE_OF);
}

static void create_trigger(Printer *p, const Step *step)
{
    if (!is_clone(step->new))
        print_trigger(p, step->new);
    if (is_clone(step->new) || object_has(step->new, ATTR_ENABLED))
        print_enabled(p, step->new);
}

/* The clone's state is that of the parent's trigger again. */
static void drop_trigger(Printer *p, const Step *step)
{
    const Object *trigger = object_ref(step->old, ATTR_CLONE_OF);
    Str table = pg_name(p->cx, step->old->parent), name = pg_quote_sql(p->cx, step->old->name);
    if (trigger)
        print(p, "ALTER TABLE %s %s TRIGGER %s", table,
              enabled_verb(trigger->twin ? trigger->twin : trigger), name);
    else
        print(p, "DROP TRIGGER %s ON %s", name, table);
    print_end(p);
}

static void alter_enabled(Printer *p, const Step *step)
{
    if (step->changed[ATTR_ENABLED])
        print_enabled(p, step->new);
}

const KindPrinter pg_trigger_printer = {
    .create = create_trigger, .alter = alter_enabled, .drop = drop_trigger};

/* ---- event triggers --------------------------------------------------------------------- */

static void print_event_trigger_enabled(Printer *p, const Object *o)
{
    print(p, "ALTER EVENT TRIGGER %s %s", pg_name(p->cx, o), enabled_verb(o));
    print_end(p);
}

static void create_event_trigger(Printer *p, const Step *step)
{
    const Object *o = step->new, *function = object_ref(o, ATTR_FUNCTION);
    const StrList *tags = object_list(o, ATTR_TAGS);
    print(p, "CREATE EVENT TRIGGER %s ON %s", pg_name(p->cx, o), object_str(o, ATTR_EVENT));
    for (size_t i = 0; i < tags->len; i++)
        print(p, "%s%s", i ? ", " : "\n    WHEN TAG IN (", pg_literal_sql(p->cx, tags->at[i]));
    print(p, "%s\n    EXECUTE FUNCTION %s()", tags->len ? ")" : "",
          function ? pg_name(p->cx, function) : object_str(o, ATTR_HANDLER));
    print_end(p);
    if (object_has(o, ATTR_ENABLED))
        print_event_trigger_enabled(p, o);
}

static void alter_event_trigger(Printer *p, const Step *step)
{
    if (step->changed[ATTR_ENABLED])
        print_event_trigger_enabled(p, step->new);
}

const KindPrinter pg_event_trigger_printer = {.create = create_event_trigger,
                                              .alter = alter_event_trigger};

/* ---- rules ------------------------------------------------------------------------------ */

static const char *event_word(CmdType event)
{
    return event == CMD_INSERT ? "INSERT" : event == CMD_UPDATE ? "UPDATE" : "DELETE";
}

static void print_actions(Printer *p, const List *actions)
{
    bool several = list_length(actions) > 1;
    ListCell *cell;
    foreach (cell, actions) {
        const char *before = foreach_current_index(cell) ? ";\n        " : " (\n        ";
        print(p, "%s", several ? before : " ");
        buf_puts(p->out, pg_tree_sql(p->cx, lfirst(cell), false));
    }
    print(p, "%s", several ? "\n    )" : actions ? "" : " NOTHING");
}

static void print_rule(Printer *p, const Object *o, bool replace)
{
    const RuleStmt *rule = object_tree(o, ATTR_DEFINITION);
    print(p, "CREATE %sRULE %s AS\n    ON %s TO %s", replace ? "OR REPLACE " : "",
          pg_quote_sql(p->cx, o->name), event_word(rule->event), pg_name(p->cx, o->parent));
    if (rule->whereClause)
        print(p, "\n    WHERE %s", pg_expr_sql(p->cx, rule->whereClause));
    print(p, "\n    DO%s", rule->instead ? " INSTEAD" : "");
    print_actions(p, rule->actions);
    print_end(p);
}

/* CREATE OR REPLACE RULE leaves the rule enabled or disabled as it was. */
static void create_rule(Printer *p, const Step *step)
{
    print_rule(p, step->new, step->op == STEP_REPLACE);
    bool replaced = step->op == STEP_REPLACE;
    if (replaced ? step->changed[ATTR_ENABLED] : object_has(step->new, ATTR_ENABLED))
        print_enabled(p, step->new);
}

const KindPrinter pg_rule_printer = {.create = create_rule, .alter = alter_enabled};
