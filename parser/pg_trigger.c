/* pg_trigger.c: what happens by itself: triggers, event triggers, rules.
 *
 * Triggers and rules are kept as their statement without what the model knows better: the name, the
 * relations and, when it is in the schema, the function. So a rename doesn't touch them. */
#include <ctype.h>
#include <string.h>

#include "model/schema_pg.h"
#include "parser/pg_common.h"
#include "parser/pg_define.h"
#include "parser/pg_trigger.h"

/* The function without arguments that a trigger calls, or NULL. */
static Object *trigger_function(PgApply *a, const List *names)
{
    return pg_find_function(a, pg_define_bare(names), pg_str_of(a, "()"));
}

/* ---- triggers --------------------------------------------------------------------------- */

/* The server prints OLD TABLE first. */
static int compare_transitions(const void *one, const void *other)
{
    const ListCell *a = one, *b = other;
    return ((const TriggerTransition *)lfirst(a))->isNew -
           ((const TriggerTransition *)lfirst(b))->isNew;
}

static bool set_trigger(PgApply *a, Object *o, const CreateTrigStmt *stmt)
{
    Object *function = trigger_function(a, stmt->funcname);
    Object *from = stmt->constrrel ? pg_need_relation(a, stmt->constrrel) : NULL;
    CreateTrigStmt *definition = pg_keep_own(a, stmt);
    definition->trigname = NULL;
    definition->relation = NULL;
    definition->constrrel = NULL;
    definition->replace = false;
    pg_list_sort(definition->transitionRels, compare_transitions);
    if (function)
        definition->funcname = NIL;
    object_set_tree(a->schema, o, ATTR_DEFINITION, definition);
    object_set_ref(a->schema, o, ATTR_FUNCTION, function);
    object_set_ref(a->schema, o, ATTR_REF_TABLE, from);
    object_set_str(a->schema, o, ATTR_ENABLED, NULL);
    return (from || !stmt->constrrel) && (function || pg_check_function(a, stmt->funcname, -1));
}

bool pg_apply_create_trigger(PgApply *a, CreateTrigStmt *stmt)
{
    Object *relation = pg_need_relation(a, stmt->relation);
    if (!relation)
        return false;
    Str name = pg_str_of(a, stmt->trigname);
    Object *o = schema_child(a->schema, KIND_TRIGGER, relation, name);
    if (o && !stmt->replace)
        return pg_error(a, -1, "trigger \"%s\" for relation \"%s\" already exists", name,
                        relation->name);
    if (!o)
        o = schema_add(a->schema, KIND_TRIGGER, relation, name, NULL, pg_loc(a, -1));
    return set_trigger(a, o, stmt);
}

/* ---- ENABLE, DISABLE -------------------------------------------------------------------- */

static bool is_clone(const Object *o)
{
    return o->kind == KIND_TRIGGER && object_has(o, ATTR_CLONE_OF);
}

static bool is_cloned(const Object *o)
{
    const CreateTrigStmt *definition = o->kind == KIND_TRIGGER ? object_tree(o, ATTR_DEFINITION)
                                                               : NULL;
    return definition && definition->row;
}

void pg_forget_cloned_triggers(PgApply *a, Object *partition)
{
    for (Object *o = partition->first, *next; o; o = next) {
        next = o->next;
        if (is_clone(o))
            schema_remove(a->schema, o);
    }
}

/* The partitions below follow: nothing is special about their clones any more. */
static void forget_clones_of(PgApply *a, const Object *table, const Object *trigger)
{
    const ObjectVec *heirs = pg_heirs(a->schema, table);
    for (size_t i = 0; i < heirs->len; i++) {
        Object *clone = schema_child(a->schema, KIND_TRIGGER, heirs->at[i], trigger->name);
        if (clone && object_ref(clone, ATTR_CLONE_OF) == trigger)
            schema_remove(a->schema, clone);
        forget_clones_of(a, heirs->at[i], trigger);
    }
}

static void enable_own(PgApply *a, Object *trigger, Str enabled, bool recurse)
{
    object_set_str(a->schema, trigger, ATTR_ENABLED, enabled);
    if (recurse)
        forget_clones_of(a, trigger->parent, trigger);
}

static void enable_clone(PgApply *a, Object *partition, Object *trigger, Str enabled)
{
    Object *clone = schema_child(a->schema, KIND_TRIGGER, partition, trigger->name);
    if (clone)
        schema_remove(a->schema, clone);
    if (object_str(trigger, ATTR_ENABLED) == enabled)
        return;
    clone = schema_add(a->schema, KIND_TRIGGER, partition, trigger->name, NULL, pg_loc(a, -1));
    object_set_ref(a->schema, clone, ATTR_CLONE_OF, trigger);
    object_set_str(a->schema, clone, ATTR_ENABLED, enabled);
}

static bool is_named(const Object *o, Str name)
{
    return o->kind == KIND_TRIGGER && (!name || o->name == name);
}

bool pg_enable_trigger(PgApply *a, Object *table, const char *name, Str enabled, bool recurse)
{
    Str text = pg_str_of(a, name);
    bool found = false;
    for (Object *o = table->first; o; o = o->next) {
        if (!is_named(o, text) || is_clone(o))
            continue;
        found = true;
        enable_own(a, o, enabled, recurse);
    }
    for (Object *above = object_ref(table, ATTR_PARTITION_OF); above;
         above = object_ref(above, ATTR_PARTITION_OF)) {
        for (Object *o = above->first; o; o = o->next) {
            if (!is_named(o, text) || !is_cloned(o))
                continue;
            found = true;
            enable_clone(a, table, o, enabled);
        }
    }
    return found || !name ||
           pg_error(a, -1, "trigger \"%s\" for table \"%s\" does not exist", name, table->name);
}

/* ---- event triggers --------------------------------------------------------------------- */

/* WHEN TAG IN ('CREATE TABLE', …) */
static void set_tags(PgApply *a, Object *o, const List *filters)
{
    ListCell *filter, *cell;
    foreach (filter, filters) {
        foreach (cell, castNode(List, lfirst_node(DefElem, filter)->arg)) {
            char *tag = pstrdup(pg_str(lfirst(cell)));
            for (char *p = tag; *p; p++)
                *p = (char)toupper((unsigned char)*p);
            object_set_insert(a->schema, o, ATTR_TAGS, pg_str_of(a, tag));
        }
    }
}

static Str quoted_names(PgApply *a, const List *names)
{
    const char *schema = pg_name_schema(names), *name = pg_quote(pg_name_last(names));
    return schema ? str_format(a->cx->strings, "%s.%s", pg_str_of(a, pg_quote(schema)), name)
                  : pg_str_of(a, name);
}

bool pg_apply_create_event_trigger(PgApply *a, CreateEventTrigStmt *stmt)
{
    Str name = pg_str_of(a, stmt->trigname);
    if (schema_global(a->schema, KIND_EVENT_TRIGGER, name))
        return pg_error(a, -1, "event trigger \"%s\" already exists", name);
    Object *o = schema_add(a->schema, KIND_EVENT_TRIGGER, NULL, name, NULL, pg_loc(a, -1));
    Object *function = trigger_function(a, stmt->funcname);
    object_set_str(a->schema, o, ATTR_EVENT, pg_str_of(a, stmt->eventname));
    set_tags(a, o, stmt->whenclause);
    object_set_ref(a->schema, o, ATTR_FUNCTION, function);
    if (!function)
        object_set_str(a->schema, o, ATTR_HANDLER, quoted_names(a, pg_define_bare(stmt->funcname)));
    pg_created(a, o, NULL);
    return function || pg_check_function(a, stmt->funcname, -1);
}

/* pg_event_trigger.evtenabled */
static const char *enabled_word(char enabled)
{
    return enabled == 'D'   ? "disabled"
           : enabled == 'R' ? "replica"
           : enabled == 'A' ? "always"
                            : NULL;
}

bool pg_apply_alter_event_trigger(PgApply *a, AlterEventTrigStmt *stmt)
{
    Object *o = schema_global(a->schema, KIND_EVENT_TRIGGER, pg_str_of(a, stmt->trigname));
    if (!o)
        return pg_error(a, -1, "event trigger \"%s\" does not exist", stmt->trigname);
    object_set_str(a->schema, o, ATTR_ENABLED, pg_str_of(a, enabled_word(stmt->tgenabled)));
    return true;
}

/* ---- rules ------------------------------------------------------------------------------ */

/* Before PostgreSQL 10 pg_dump wrote a view in a dependency circle as a table, and later a rule ON
 * SELECT that makes a view of it. Owner, comment and privileges stay, all else of a table goes. */
static void become_view(PgApply *a, Object *table)
{
    static const AttrId stay[] = {ATTR_OWNER, ATTR_COMMENT, ATTR_ACL, ATTR_SECURITY_LABELS};
    Value values[sizeof stay / sizeof *stay];
    for (size_t i = 0; i < sizeof stay / sizeof *stay; i++)
        values[i] = object_get(table, stay[i]);
    while (table->attr_count)
        object_set(a->schema, table, table->attrs[0].id, (Value){0});
    while (table->first)
        schema_remove(a->schema, table->first);
    table->kind = KIND_VIEW; /* what refers to it, a function's row type, still does */
    for (size_t i = 0; i < sizeof stay / sizeof *stay; i++)
        object_set(a->schema, table, stay[i], values[i]);
}

static bool apply_select_rule(PgApply *a, Object *relation, const RuleStmt *stmt)
{
    if (!stmt->instead || stmt->whereClause || list_length(stmt->actions) != 1 ||
        !IsA(linitial(stmt->actions), SelectStmt))
        return pg_error(a, -1, "a rule ON SELECT must be DO INSTEAD SELECT, without condition");
    if (relation->kind == KIND_TABLE)
        become_view(a, relation);
    else if (relation->kind != KIND_VIEW || !stmt->replace)
        return pg_error(a, -1, "\"%s\" is already a view", relation->name);
    object_set_tree(a->schema, relation, ATTR_QUERY, pg_keep(a, linitial(stmt->actions)));
    object_set(a->schema, relation, ATTR_COLUMN_NAMES, (Value){0});
    return true;
}

static void set_rule(PgApply *a, Object *o, const RuleStmt *stmt)
{
    RuleStmt *definition = pg_keep_own(a, stmt);
    definition->rulename = NULL;
    definition->relation = NULL;
    definition->replace = false;
    object_set_tree(a->schema, o, ATTR_DEFINITION, definition);
}

bool pg_apply_rule(PgApply *a, RuleStmt *stmt)
{
    Object *relation = pg_need_relation(a, stmt->relation);
    if (!relation)
        return false;
    if (stmt->event == CMD_SELECT)
        return apply_select_rule(a, relation, stmt);
    Str name = pg_str_of(a, stmt->rulename);
    Object *o = schema_child(a->schema, KIND_RULE, relation, name);
    if (o && !stmt->replace)
        return pg_error(a, -1, "rule \"%s\" for relation \"%s\" already exists", name,
                        relation->name);
    if (!o)
        o = schema_add(a->schema, KIND_RULE, relation, name, NULL, pg_loc(a, -1));
    set_rule(a, o, stmt);
    return true;
}
