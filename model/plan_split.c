/* plan_split.c: one object by several statements, and several objects by one.
 *
 * A table and a function that need each other can be made when the default or check that calls the
 * function is left for later. What is left of a created table's columns and constraints stands in
 * its statement. */
#include "model/plan_impl.h"

/* ---- split ------------------------------------------------------------------------------ */

static bool comes(Planner *p, const Object *o, bool old)
{
    const Step *main = old ? NULL : new_state(p, o)->main;
    return old ? old_state(p, o)->gone : main && main->op == STEP_CREATE;
}

static bool is_late(Planner *p, const Object *o, AttrId via)
{
    const Step *late = new_state(p, o)->late;
    return late && via != ATTR_COUNT && late->changed[via];
}

/* Whether `from` needs `target`, through whatever else comes (or, in the old schema, goes). */
static bool reaches(Planner *p, const Object *from, const Object *target, bool old)
{
    if (from == target)
        return true;
    if (from->mark == p->mark || !comes(p, from, old))
        return false;
    ((Object *)from)->mark = p->mark;
    const NeedVec *needs = old ? old_needs(p, from) : new_needs(p, from);
    for (size_t i = 0; i < needs->len; i++) {
        bool counts =
            old ? needs->at[i].strength == NEED_HARD : !is_late(p, from, needs->at[i].via);
        if (counts && reaches(p, needs->at[i].on, target, old))
            return true;
    }
    return false;
}

/* A sequence that is owned goes in the statement with which its table goes. */
static bool goes_along(Planner *p, const Object *on, const Object *target)
{
    return old_state(p, on)->drop && old_state(p, on)->drop == old_state(p, target)->drop;
}

/* Whether what `o` needs by `via` can only come once `target` is there. */
static bool circles(Planner *p, const Object *o, AttrId via, const Object *target, bool old)
{
    const NeedVec *needs = old ? old_needs(p, o) : new_needs(p, o);
    for (size_t i = 0; i < needs->len; i++) {
        const Object *on = needs->at[i].on;
        p->mark++;
        if (needs->at[i].via == via && on != target && on->parent != target &&
            !(old && goes_along(p, on, target)) && reaches(p, on, target, old))
            return true;
    }
    return false;
}

/* A default that calls a function that knows the table is set when both are there. */
static void split_default(Planner *p, Object *column)
{
    State *state = new_state(p, column);
    if (!state->late)
        state->late = plan_add_step(p, STEP_ALTER, column, column);
    state->main->changed[ATTR_DEFAULT] = false;
    state->late->changed[ATTR_DEFAULT] = true;
}

/* A view that a function it calls returns is first a view of the same columns, all NULL. */
static void split_view(Planner *p, Object *view)
{
    State *state = new_state(p, view);
    state->late = plan_add_step(p, STEP_REPLACE, view, view);
    state->late->changed[ATTR_QUERY] = true;
    state->main->changed[ATTR_QUERY] = false;
}

/* Circles through a created table or view are opened where its statement can do without. */
static void split_new(Planner *p, Object *o)
{
    const Step *main = new_state(p, o)->main;
    if (!main || main->op != STEP_CREATE || !o->parent)
        return;
    if (o->kind == KIND_COLUMN && object_has(o, ATTR_DEFAULT) &&
        circles(p, o, ATTR_DEFAULT, o->parent, false))
        split_default(p, o);
    if (o->kind == KIND_CONSTRAINT && object_has(o, ATTR_CHECK) &&
        circles(p, o, ATTR_CHECK, o->parent, false))
        new_state(p, o)->stands_alone = true;
    if (o->kind == KIND_VIEW && circles(p, o, ATTR_QUERY, o, false))
        split_view(p, o);
}

/* The same on the way out: a default, check or query lets go before its table or view goes. */
static void split_old(Planner *p, Object *o)
{
    State *state = old_state(p, o);
    if (!state->gone || !o->parent)
        return;
    if (o->kind == KIND_VIEW && circles(p, o, ATTR_QUERY, o, true)) {
        state->release = plan_add_step(p, STEP_RELEASE, o, NULL);
        state->release->changed[ATTR_QUERY] = true;
    }
    if (o->kind == KIND_COLUMN && object_has(o, ATTR_DEFAULT) &&
        circles(p, o, ATTR_DEFAULT, o->parent, true)) {
        state->release = plan_add_step(p, STEP_RELEASE, o, NULL);
        state->release->changed[ATTR_DEFAULT] = true;
    }
    if (o->kind == KIND_CONSTRAINT && object_has(o, ATTR_CHECK) && state->drop->old != o &&
        circles(p, o, ATTR_CHECK, o->parent, true))
        state->drop = plan_add_step(p, STEP_DROP, o, NULL);
}

void plan_split(Planner *p)
{
    for (size_t i = 0; i < p->old->objects.len; i++)
        if (!p->old->objects.at[i]->removed)
            split_old(p, p->old->objects.at[i]);
    for (size_t i = 0; i < p->new->objects.len; i++)
        if (!p->new->objects.at[i]->removed)
            split_new(p, p->new->objects.at[i]);
}

/* ---- absorb ----------------------------------------------------------------------------- */

static bool is_member(Planner *p, const Step *step)
{
    if (step->op != STEP_CREATE || step->absorbed_by || !step->new->parent ||
        !p->rules->is_inline(step->new) || new_state(p, step->new)->stands_alone)
        return false;
    const Step *parent = new_state(p, step->new->parent)->main;
    return parent && parent->op == STEP_CREATE && parent->new == step->new->parent;
}

void plan_absorb(Planner *p)
{
    for (size_t i = 0; i < p->new->objects.len; i++) { /* members in the order of their objects */
        Object *o = p->new->objects.at[i];
        Step *step = o->removed ? NULL : new_state(p, o)->main;
        if (!step || step->new != o || !is_member(p, step))
            continue;
        Step *parent = new_state(p, o->parent)->main;
        step->absorbed_by = parent;
        vec_push_in(p->new->cx->arena, &parent->members, step);
    }
}

/* The step that is printed for `step`. */
Step *plan_printed_step(Step *step)
{
    while (step && step->absorbed_by)
        step = step->absorbed_by;
    return step;
}
