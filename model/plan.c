/* plan.c: from differences to ordered steps.
 *
 *     classify   each object is created, dropped, replaced, altered or rebuilt (drop and create)
 *     spread     what stands on something that goes or changes its type goes along
 *     rename     what differs in its name alone
 *     inherit    what a parent table's statement does to its children is not said again
 *     split      circles of needs are opened
 *     absorb     columns and constraints of a created table are part of its CREATE TABLE
 *     gather     changes of a table's parts are clauses of one ALTER TABLE (MySQL)
 *     connect    edges: who must come before whom (order.c sorts)
 *     merge      neighbours that one statement can hold become one (merge.c)
 *
 * Every old and new object has a State: the steps that speak of it. */
#include "model/diff.h"
#include "model/merge.h"
#include "model/order.h"
#include "model/plan_impl.h"
#include "model/rename.h"

const Object *step_object(const Step *step)
{
    return step->new ? step->new : step->old;
}

Str step_aside_name(Context *cx, const Object *o)
{
    enum { ROOM = 63 - 5 };
    return str_format(cx->strings, "%.*s__old", ROOM, o->name);
}

Step *plan_add_step(Planner *p, StepOp op, Object *old, Object *new)
{
    Step *step = arena_make(p->new->cx->arena, Step);
    step->op = op;
    step->old = old;
    step->new = new;
    step->turn = p->rules->turn ? p->rules->turn(step_object(step)) : 0;
    vec_push(&p->steps, step);
    return step;
}

bool plan_still_needs(Planner *p, const Object *new_user, const Object *new_on, AttrId via)
{
    const NeedVec *needs = new_needs(p, new_user);
    for (size_t i = 0; i < needs->len; i++)
        if (needs->at[i].on == new_on && needs->at[i].via == via)
            return true;
    return false;
}

/* ---- all -------------------------------------------------------------------------------- */

/* Foreign keys that go do so before. */
static void note_copies(Planner *p, Step *release, const Object *partitioned)
{
    for (Object *o = partitioned->first; o; o = o->next)
        if (o->kind == KIND_CONSTRAINT && object_has(o, ATTR_REF_TABLE) && o->twin)
            vec_push_in(p->new->cx->arena, &release->kept_keys, o);
    const Object *above = object_ref(partitioned, ATTR_PARTITION_OF);
    if (above)
        note_copies(p, release, above);
}

/* A partition that is taken off for good, and stays. */
static bool becomes_a_table(const Object *old)
{
    const Object *from = object_ref(old, ATTR_PARTITION_OF);
    return old->twin && !(from->twin && object_ref(old->twin, ATTR_PARTITION_OF) == from->twin);
}

/* Printers don't say again what a release has said. */
static void link_releases(Planner *p)
{
    for (size_t i = 0; i < p->old->objects.len; i++) {
        const Object *o = p->old->objects.at[i];
        const State *state = &p->olds[i];
        if (state->release && state->main)
            state->main->release = state->release;
        if (plan_is_taken_off(p, o) && becomes_a_table(o))
            note_copies(p, state->release, object_ref(o, ATTR_PARTITION_OF));
    }
}

static Plan *take_plan(Planner *p)
{
    Plan *plan = arena_make(p->new->cx->arena, Plan);
    plan->old = p->old;
    plan->new = p->new;
    for (size_t i = 0; i < p->steps.len; i++)
        vec_push_in(p->new->cx->arena, &plan->steps, p->steps.at[i]);
    return plan;
}

static void leave_out_absorbed(StepVec *steps)
{
    size_t kept = 0;
    for (size_t i = 0; i < steps->len; i++) {
        if (!steps->at[i]->absorbed_by)
            steps->at[kept++] = steps->at[i];
        else
            vec_free(&steps->at[i]->later);
    }
    steps->len = kept;
}

static void planner_open(Planner *p)
{
    p->olds = xcalloc(p->old->objects.len, sizeof(State));
    p->news = xcalloc(p->new->objects.len, sizeof(State));
    p->old_needs = needs_new(p->rules, p->old);
    p->new_needs = needs_new(p->rules, p->new);
}

static void planner_close(Planner *p)
{
    for (size_t i = 0; i < p->steps.len; i++)
        vec_free(&p->steps.at[i]->later);
    vec_free(&p->steps);
    vec_free(&p->queue);
    needs_free(p->old_needs);
    needs_free(p->new_needs);
    free(p->olds);
    free(p->news);
}

static void make_steps(Planner *p)
{
    plan_classify(p);
    plan_spread(p);
    plan_follow_tables(p);
    plan_take_off_referenced(p);
    plan_rename(p);
    plan_inherit(p);
    plan_split(p);
    plan_absorb(p);
    plan_gather(p);
    plan_connect(p);
    leave_out_absorbed(&p->steps);
    link_releases(p);
}

/* NULL when the steps have no order. */
static Plan *try_plan(Planner *p, Diag *diag)
{
    Plan *plan = NULL;
    if (order_steps(&p->steps, diag)) {
        merge_steps(p->rules, p->new->cx->arena, &p->steps);
        leave_out_absorbed(&p->steps);
        plan = take_plan(p);
    }
    planner_close(p);
    return plan;
}

/* Where rows can't be moved, because something that the old table holds on to has to go first, the
 * script says that they are lost. */
Plan *plan_make(const Rules *rules, Schema *old, Schema *new)
{
    Diag quiet = {0};
    Planner p = {.rules = rules, .old = old, .new = new, .keeps_rows = true};
    diff_match(old, new);
    rename_match(rules, old, new);
    planner_open(&p);
    make_steps(&p);
    Plan *plan = try_plan(&p, p.moves ? &quiet : new->cx->diag);
    if (plan || !p.moves)
        return plan;
    p = (Planner){.rules = rules, .old = old, .new = new, .mark = p.mark};
    planner_open(&p);
    make_steps(&p);
    return try_plan(&p, new->cx->diag);
}
