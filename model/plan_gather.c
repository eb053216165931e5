/* plan_gather.c: what happens to the parts of a table is one statement.
 *
 *     DROP KEY a, ADD COLUMN b int, ADD KEY a (a, b)      clauses of one ALTER TABLE
 *
 * The server finds an order for the clauses. Foreign keys stand in statements of their own, before and behind
 * all others, so that tables that refer to each other can change at once; where the other table doesn't change
 * they are clauses like others. */
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

/* ---- names that only one table's child may have ---------------------------------------------- */

static uint64_t shared_name(const Object *o)
{
    return map_key(object_schema(o)->name) * 31 + map_key(o->name);
}

static void note_named_once(Planner *p, Map *names)
{
    for (size_t i = 0; i < p->steps.len; i++) {
        Step *step = p->steps.at[i];
        if (step->op == STEP_CREATE && p->rules->is_named_once(p->new, step->new))
            map_put(names, shared_name(step->new), step->new->parent);
    }
}

/* Whether another table's child comes under the name of what goes. */
static bool leaves_name(Planner *p, const Step *step, const Map *names)
{
    if (step->op != STEP_DROP || !p->rules->is_named_once(p->old, step->old))
        return false;
    const Object *table = map_get(names, shared_name(step->old));
    return table && table != step->old->parent->twin;
}

/* ---- hosts -------------------------------------------------------------------------------- */

/* The ALTER of the table that a step is a clause of, or NULL. */
static Step *host(Planner *p, const Step *step, const Map *names)
{
    const Object *o = step_object(step);
    if (step->absorbed_by || !o->parent)
        return NULL;
    if (p->rules->is_outer_clause(step) || leaves_name(p, step, names))
        return outer_host(p, step);
    Object *table = step->new ? step->new->parent->twin : o->parent;
    bool stays = table && table->twin && !old_state(p, table)->gone;
    return stays && p->rules->is_clause(o) ? plan_ensure_alter(p, table) : NULL;
}

/* ---- foreign keys among the other clauses ----------------------------------------------------- */

/* Whether a table is there before and after the migration, and nothing but its foreign keys
 * changes. */
static bool is_untouched(Planner *p, const Object *table, bool old)
{
    return old ? table->twin && !old_state(p, table)->main : !new_state(p, table)->main;
}

/* A foreign key to its own table minds the keys that the statement adds (MariaDB, error 1005) or
 * drops (MySQL, error 1553). */
static bool can_join(Planner *p, const Step *outer, const Step *host, const Map *names)
{
    for (size_t i = 0; i < outer->members.len; i++) {
        const Step *m = outer->members.at[i];
        const Object *o = step_object(m), *target = object_ref(o, ATTR_REF_TABLE);
        if (leaves_name(p, m, names))
            return false;
        bool apart =
            !target || (target != o->parent && is_untouched(p, target, m->op == STEP_DROP));
        if (!apart || !p->rules->takes_outer(host, m))
            return false;
    }
    return true;
}

static void join(Planner *p, Step *outer, Step *host)
{
    outer->absorbed_by = host;
    for (size_t i = 0; i < outer->members.len; i++)
        vec_push_in(p->new->cx->arena, &host->members, outer->members.at[i]);
}

/* Whether a foreign key comes under the name of one that goes: no statement does both. */
static bool comes_again(const Step *late)
{
    for (size_t i = 0; i < late->members.len; i++)
        if (late->members.at[i]->old)
            return true;
    return false;
}

static void join_outer(Planner *p, const Object *table, const Map *names)
{
    Step *release = old_state(p, table)->release, *late = new_state(p, table->twin)->late;
    Step *main = old_state(p, table)->main;
    bool again = late && comes_again(late);
    Step *host = main ? main : again ? NULL : late;
    if (release && host && can_join(p, release, host, names) &&
        (host != late || can_join(p, late, late, names)))
        join(p, release, host);
    if (late && main && can_join(p, late, main, names) && !(again && release->absorbed_by))
        join(p, late, main);
}

/* ---- indexes that would give way ------------------------------------------------------------- */

/* Each but once, and none that comes with the statement itself. */
static void hold_indexes(Planner *p, Step *host)
{
    Map named = {0};
    for (size_t i = 0; i < host->members.len; i++)
        if (host->members.at[i]->op == STEP_CREATE)
            map_put(&named, map_key(host->members.at[i]->new), host);
    for (size_t i = 0; i < host->members.len; i++) {
        const Step *m = host->members.at[i];
        Object *index = m->op == STEP_CREATE ? p->rules->giving_way(m->new) : NULL;
        if (!index || map_get(&named, map_key(index)))
            continue;
        map_put(&named, map_key(index), host);
        vec_push_in(p->new->cx->arena, &host->held, index);
    }
    map_free(&named);
}

/* ---- all ------------------------------------------------------------------------------------ */

static void gather_clauses(Planner *p, const Map *names)
{
    for (size_t i = 0; i < p->steps.len; i++) {
        Step *step = p->steps.at[i];
        Step *to = host(p, step, names);
        if (!to)
            continue;
        step->absorbed_by = to;
        to->copies |= step->op == STEP_CREATE && step->old &&
                      p->rules->is_overlooked(p->old, step->old, p->new, step->new);
        vec_push_in(p->new->cx->arena, &to->members, step);
    }
}

void plan_gather(Planner *p)
{
    if (!p->rules->is_clause)
        return;
    Map names = {0};
    note_named_once(p, &names);
    gather_clauses(p, &names);
    for (size_t i = 0; i < p->old->objects.len; i++) {
        const Object *o = p->old->objects.at[i];
        if (!o->removed && o->kind == KIND_MY_TABLE && o->twin)
            join_outer(p, o, &names);
    }
    for (size_t i = 0; i < p->steps.len; i++) {
        Step *step = p->steps.at[i];
        bool alters = step->op == STEP_ALTER || step->op == STEP_RELEASE;
        if (alters && !step->absorbed_by)
            hold_indexes(p, step);
    }
    map_free(&names);
}
