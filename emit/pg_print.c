/* pg_print.c: a plan as a script: each step by the printer of its kind, then what all kinds have.
 *
 * Statements about one table (or other object) stand together; a blank line divides them from the
 * next. Drops at the beginning are one block. */
#include "emit/pg_print.h"

#include <string.h>

#include "base/utf8.h"
#include "emit/pg_print_acl.h"
#include "model/pg_body.h"
#include "model/pg_depend.h"

const KindPrinter *const pg_printers[KIND_COUNT] = {
    [KIND_SCHEMA] = &pg_schema_printer,
    [KIND_EXTENSION] = &pg_extension_printer,
    [KIND_ACCESS_METHOD] = &pg_definition_printer,
    [KIND_LANGUAGE] = &pg_definition_printer,
    [KIND_COLLATION] = &pg_definition_printer,
    [KIND_ENUM] = &pg_enum_printer,
    [KIND_BASE_TYPE] = &pg_base_type_printer,
    [KIND_DOMAIN] = &pg_domain_printer,
    [KIND_COMPOSITE] = &pg_composite_printer,
    [KIND_ATTRIBUTE] = &pg_attribute_printer,
    [KIND_RANGE] = &pg_range_printer,
    [KIND_MULTIRANGE] = &pg_multirange_printer,
    [KIND_FUNCTION] = &pg_function_printer,
    [KIND_AGGREGATE] = &pg_aggregate_printer,
    [KIND_OPERATOR] = &pg_definition_printer,
    [KIND_OPERATOR_FAMILY] = &pg_operator_family_printer,
    [KIND_OPERATOR_CLASS] = &pg_definition_printer,
    [KIND_CAST] = &pg_definition_printer,
    [KIND_CONVERSION] = &pg_definition_printer,
    [KIND_TRANSFORM] = &pg_definition_printer,
    [KIND_TS_PARSER] = &pg_definition_printer,
    [KIND_TS_TEMPLATE] = &pg_definition_printer,
    [KIND_TS_DICTIONARY] = &pg_definition_printer,
    [KIND_TS_CONFIGURATION] = &pg_ts_configuration_printer,
    [KIND_FOREIGN_DATA_WRAPPER] = &pg_foreign_data_wrapper_printer,
    [KIND_FOREIGN_SERVER] = &pg_foreign_server_printer,
    [KIND_USER_MAPPING] = &pg_user_mapping_printer,
    [KIND_SEQUENCE] = &pg_sequence_printer,
    [KIND_TABLE] = &pg_table_printer,
    [KIND_COLUMN] = &pg_column_printer,
    [KIND_CONSTRAINT] = &pg_constraint_printer,
    [KIND_INDEX] = &pg_index_printer,
    [KIND_VIEW] = &pg_view_printer,
    [KIND_MATERIALIZED_VIEW] = &pg_materialized_view_printer,
    [KIND_VIEW_COLUMN] = &pg_view_column_printer,
    [KIND_STATISTICS] = &pg_statistics_printer,
    [KIND_RULE] = &pg_rule_printer,
    [KIND_TRIGGER] = &pg_trigger_printer,
    [KIND_POLICY] = &pg_policy_printer,
    [KIND_EVENT_TRIGGER] = &pg_event_trigger_printer,
    [KIND_PUBLICATION] = &pg_publication_printer,
    [KIND_SUBSCRIPTION] = &pg_subscription_printer,
    [KIND_DEFAULT_ACL] = &pg_default_acl_printer,
};

typedef struct Script {
    Printer *p;
    PgNotes notes;
    const void *group; /* of the step printed last */
    bool started, bare_bodies;
    bool uses_noted;
    Map last_use; /* from an enum to the place in the plan of the last step that needs it */
} Script;

/* ---- one step ---------------------------------------------------------------------------- */

Str pg_current_name(Printer *p, const Object *old)
{
    const PgNotes *notes = p->notes;
    Str aside = map_get(&notes->aside, map_key(old));
    if (!aside)
        return pg_name(p->cx, old);
    return str_format(p->cx->strings, "%s.%s", pg_quote_sql(p->cx, object_schema(old)->name),
                      pg_quote_sql(p->cx, aside));
}

static void print_drop(Printer *p, const Step *step)
{
    const PgNotes *notes = p->notes;
    const Object *o = step->old;
    if (pg_printers[o->kind]->drop) {
        pg_printers[o->kind]->drop(p, step);
        return;
    }
    bool aside = map_get(&notes->aside, map_key(o));
    print(p, "DROP %s %s", pg_keyword(o), aside ? pg_current_name(p, o) : pg_address(p->cx, o));
    print_end(p);
}

static void print_members_common(Printer *p, const Step *step)
{
    pg_print_common(p, step);
    for (size_t i = 0; i < step->members.len; i++)
        print_members_common(p, step->members.at[i]);
}

static bool adds_values(const Step *step)
{
    return step->op == STEP_ALTER && step->new->kind == KIND_ENUM && step->changed[ATTR_VALUES];
}

/* Notes that the step at `place`, or a part of it, uses the enums that it needs. */
static void note_uses(Script *s, Step *step, Step **place)
{
    NeedVec needs = {0};
    if (step->op != STEP_DROP && step->new)
        pg_needs(s->p->plan->new, step->new, &needs);
    for (size_t i = 0; i < needs.len; i++)
        if (needs.at[i].on->kind == KIND_ENUM && needs.at[i].strength == NEED_HARD)
            map_put(&s->last_use, map_key(needs.at[i].on), place);
    vec_free(&needs);
    for (size_t i = 0; i < step->members.len; i++)
        note_uses(s, step->members.at[i], place);
}

/* The server lets no one use a new value of an enum in the transaction that adds it. */
static void print_warning_of_values(Script *s, const Step *step, size_t i)
{
    Step **steps = s->p->plan->steps.at;
    for (size_t k = 0; !s->uses_noted && k < s->p->plan->steps.len; k++)
        note_uses(s, steps[k], &steps[k]);
    s->uses_noted = true;
    Step **last = map_get(&s->last_use, map_key(step->new));
    if (last && last > &steps[i])
        print(s->p, "-- A new value can't be used in the transaction that adds it: commit before "
                    "going on.\n");
}

static void print_step(Script *s, size_t i)
{
    const Step *step = s->p->plan->steps.at[i];
    const KindPrinter *printer = pg_printers[step_object(step)->kind];
    switch (step->op) {
    case STEP_DROP:
        print_drop(s->p, step);
        return;
    case STEP_SET_ASIDE:
        map_put(&s->notes.aside, map_key(step->old), (void *)step_aside_name(s->p->cx, step->old));
        printer->alter(s->p, step);
        return;
    case STEP_RELEASE:
    case STEP_RENAME:
    case STEP_MOVE:
        printer->alter(s->p, step);
        return;
    case STEP_CREATE:
    case STEP_REPLACE:
        printer->create(s->p, step);
        break;
    case STEP_ALTER:
        if (adds_values(step))
            print_warning_of_values(s, step, i);
        printer->alter(s->p, step);
        break;
    }
    print_members_common(s->p, step);
}

/* ---- the script -------------------------------------------------------------------------- */

/* The table of a column, the type of an attribute: what stands right in a schema, or by itself. */
static const Object *root_of(const Object *o)
{
    while (o->parent && o->parent->kind != KIND_SCHEMA)
        o = o->parent;
    return o;
}

/* Steps of one group have one key: the root's name, the same in both schemas; NULL for drops. */
static const void *group_of(const Step *step)
{
    if (step->op == STEP_DROP || step->op == STEP_RELEASE || step->op == STEP_SET_ASIDE)
        return NULL;
    return root_of(step_object(step))->name;
}

static void set_bare_bodies(Script *s, bool bare)
{
    if (bare == s->bare_bodies)
        return;
    print(s->p, "%s%s;\n", s->started ? "\n" : "",
          bare ? "SET check_function_bodies = off" : "RESET check_function_bodies");
    s->bare_bodies = bare;
    s->started = true;
    s->group = s;
}

/* In a circle, or because the body was written for another search path. */
static bool needs_bare_bodies(const Script *s, const Step *step)
{
    bool defines = step->op == STEP_CREATE || step->op == STEP_REPLACE;
    return step->bare_bodies || (defines && step->new->kind == KIND_FUNCTION &&
                                 !pg_body_resolves(s->p->plan->new, &s->notes.schemas, step->new));
}

/* Prints a step aside first: most of them say something, but not all. */
static void add_step(Script *s, size_t i)
{
    const Step *step = s->p->plan->steps.at[i];
    Buf *script = s->p->out, text = {0};
    s->p->out = &text;
    print_step(s, i);
    s->p->out = script;
    if (text.len) {
        set_bare_bodies(s, needs_bare_bodies(s, step));
        if (s->started && group_of(step) != s->group)
            print(s->p, "\n");
        buf_add(script, text.text, text.len);
        s->group = group_of(step);
        s->started = true;
    }
    buf_free(&text);
}

static void collect_default_acls(PgNotes *notes, const Schema *schema)
{
    for (size_t i = 0; i < schema->objects.len; i++) {
        Object *o = schema->objects.at[i];
        if (o->kind == KIND_DEFAULT_ACL && !o->removed)
            vec_push(&notes->default_acls, o);
    }
}

/* Bytes that are not UTF-8 come from a database without an encoding; the server takes them only as
 * such. */
static void print_script(Printer *p, Buf *script)
{
    if (utf8_valid_length(buf_text(script), script->len) < script->len) {
        print(p, "SET client_encoding = 'SQL_ASCII'");
        print_end(p);
        print(p, "\n");
    }
    buf_add(p->out, buf_text(script), script->len);
    buf_free(script);
}

void pg_print_plan(Printer *p)
{
    Script s = {.p = p};
    Buf *out = p->out, script = {0};
    p->out = &script;
    collect_default_acls(&s.notes, p->plan->old);
    collect_default_acls(&s.notes, p->plan->new);
    pg_body_schemas(p->plan->new, &s.notes.schemas);
    p->notes = &s.notes;
    for (size_t i = 0; i < p->plan->steps.len; i++)
        add_step(&s, i);
    set_bare_bodies(&s, false);
    vec_free(&s.notes.default_acls);
    vec_free(&s.notes.schemas);
    map_free(&s.notes.aside);
    map_free(&s.last_use);
    p->notes = NULL;
    p->out = out;
    print_script(p, &script);
}
