/* plan_inherit.c: what ALTER TABLE of a parent does to its children and partitions by itself.
 *
 * Steps that say it once more are absorbed by the parent's; those that say more come after it. */
#include "model/diff.h"
#include "model/order.h"
#include "model/plan_impl.h"

/* What ALTER TABLE does to children by itself, and ALTER TYPE to typed tables. */
static bool recurses(const Object *parent, AttrId id)
{
    switch (id) {
    case ATTR_TYPE:
    case ATTR_COLLATION:
        return true;
    case ATTR_NOT_NULL:
    case ATTR_NOT_NULL_NAME:
    case ATTR_NOT_VALID:
    case ATTR_GENERATED:
    case ATTR_GENERATED_KIND:
        return parent->kind != KIND_ATTRIBUTE;
    default:
        return false;
    }
}

static bool any_changed(const Step *step)
{
    for (int id = 0; id < ATTR_COUNT; id++)
        if (step->changed[id])
            return true;
    return false;
}

/* What is said of one table's column, not of the definition that children take over. */
static bool is_said_of_one(AttrId id)
{
    switch (id) {
    case ATTR_COMMENT:
    case ATTR_ACL:
    case ATTR_SECURITY_LABELS:
    case ATTR_STATISTICS:
    case ATTR_OPTIONS:
    case ATTR_NOT_NULL_COMMENT:
    case ATTR_INDEX_COMMENT:
        return true;
    default:
        return false;
    }
}

/* A column that comes with its parent's keeps only what it has otherwise than the parent. */
static void inherit_create(Planner *p, Step *step, Object *parent)
{
    step->op = STEP_ALTER;
    step->old = parent;
    step->inherited = true;
    for (int id = 0; id < ATTR_COUNT; id++) {
        bool same = recurses(parent, (AttrId)id) ||
                    attr_change(parent->kind, (AttrId)id) == CHANGE_IGNORE ||
                    diff_same_attr(p->rules, p->new, parent, p->new, step->new, (AttrId)id);
        step->changed[id] = is_said_of_one((AttrId)id) ? object_has(step->new, (AttrId)id) : !same;
    }
}

static void inherit_alter(Step *step, const Step *parent)
{
    for (int id = 0; id < ATTR_COUNT; id++)
        if (recurses(parent->new, (AttrId)id) && (parent->changed[id] || parent->recursed[id])) {
            step->changed[id] = false;
            step->recursed[id] = true;
        }
    /* A NOT NULL that begins to be inherited reaches the children too. */
    if (parent->changed[ATTR_NOT_NULL_NO_INHERIT] &&
        !object_flag(parent->new, ATTR_NOT_NULL_NO_INHERIT))
        step->changed[ATTR_NOT_NULL] = false;
}

static bool table_comes(Planner *p, const Object *new)
{
    const Step *main = new_state(p, new->parent)->main;
    return main && main->op == STEP_CREATE;
}

/* A partition or a typed table has no column of its own. */
static bool has_given_columns(const Object *table)
{
    return object_has(table, ATTR_PARTITION_OF) || object_has(table, ATTR_OF_TYPE);
}

/* A child may have for itself what its parent has too: it gets it first, then the parent's joins
 * it. */
static bool is_declared(const Object *o)
{
    return !object_flag(o, ATTR_INHERITED) && !has_given_columns(o->parent);
}

static void inherit_new(Planner *p, Step *step)
{
    Object *o = step->new, *parent = (Object *)p->rules->inherited_from(p->new, o);
    Step *above = parent ? new_state(p, parent)->main : NULL;
    if (!above || table_comes(p, o) || above->op == STEP_REPLACE)
        return;
    /* A child that joins does so before its new parent gets more columns. */
    bool joins = object_flag(o, ATTR_INHERITED) && !object_has(o->parent, ATTR_PARTITION_OF);
    bool comes = step->op == STEP_CREATE && (above->op == STEP_CREATE || above->inherited);
    if (!plan_stays_heir(p, o->parent, parent->parent) && !(joins && comes))
        return;
    if (comes && is_declared(o)) {
        order_add(step, plan_printed_step(above), NEED_HARD);
        return;
    }
    if (comes)
        inherit_create(p, step, above->inherited ? above->old : parent);
    else if (step->op == STEP_ALTER && above->op == STEP_ALTER)
        inherit_alter(step, above);
    else
        return;
    if (any_changed(step)) {
        order_add(above, step, NEED_HARD);
        return;
    }
    step->absorbed_by = above;
    new_state(p, o)->main = above;
}

static void inherit_drop(Planner *p, Step *step)
{
    const Object *parent = p->rules->inherited_from(p->old, step->old);
    Step *above = parent ? old_state(p, parent)->drop : NULL;
    if (!above || above->old->kind != parent->kind)
        return;
    const Object *table = step->old->parent->twin, *parent_table = parent->parent->twin;
    if (!table || !parent_table || !plan_stays_heir(p, table, parent_table))
        return;
    bool given = step->old->kind == KIND_COLUMN && has_given_columns(step->old->parent);
    bool own = !object_flag(step->old, ATTR_INHERITED) && !given;
    if (own || above->only) {
        order_add(above, step, NEED_HARD);
        return;
    }
    step->absorbed_by = above;
    old_state(p, step->old)->drop = above;
}

/* Parents stand before their children in the array of objects, and so do their steps. */
void plan_inherit(Planner *p)
{
    for (size_t i = 0; i < p->steps.len; i++) {
        Step *step = p->steps.at[i];
        if (step->absorbed_by)
            continue;
        if (step->op == STEP_DROP)
            inherit_drop(p, step);
        else if (step->new && (step->op == STEP_CREATE || step->op == STEP_ALTER))
            inherit_new(p, step);
    }
}
