/* plan_gather.c: what happens to the parts of a table is one statement.
 *
 *     DROP KEY a, ADD COLUMN b int, ADD KEY a (a, b)      clauses of one ALTER TABLE
 *
 * The server finds an order for the clauses. Foreign keys stand in statements of their own, before and behind
 * all others, so that tables that refer to each other can change at once. */
#include "model/plan_impl.h"

/* Foreign keys go before, and come after, all else that happens to any table. */
static Step *outer_host(Planner *p, const Step *step)
{
    Object *table = step_object(step)->parent;
    if (step->op == STEP_DROP) {
        State *old = old_state(p, table);
        if (!old->release)
            old->release = plan_add_step(p, STEP_RELEASE, table, table->twin);
        return old->release;
    }
    State *new = new_state(p, table);
    if (!new->late)
        new->late = plan_add_step(p, STEP_ALTER, NULL, table);
    return new->late;
}

/* The ALTER of the table that a step is a clause of, or NULL. */
static Step *host(Planner *p, const Step *step)
{
    const Object *o = step_object(step);
    if (step->absorbed_by || !o->parent)
        return NULL;
    if (p->rules->is_outer_clause(step))
        return outer_host(p, step);
    Object *table = step->new ? step->new->parent->twin : o->parent;
    bool stays = table && table->twin && !old_state(p, table)->gone;
    return stays && p->rules->is_clause(o) ? plan_ensure_alter(p, table) : NULL;
}

void plan_gather(Planner *p)
{
    for (size_t i = 0; p->rules->is_clause && i < p->steps.len; i++) {
        Step *step = p->steps.at[i];
        Step *to = host(p, step);
        if (!to)
            continue;
        step->absorbed_by = to;
        vec_push_in(p->new->cx->arena, &to->members, step);
    }
}
