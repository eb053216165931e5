/* plan.c: from differences to ordered steps.
 *
 *     classify   each object is created, dropped, replaced, altered or rebuilt (drop and create)
 *     spread     what stands on something that goes or changes its type goes along
 *     rename     what differs in its name alone
 *     inherit    what a parent table's statement does to its children is not said again
 *     split      circles of needs are opened
 *     absorb     columns and constraints of a created table are part of its CREATE TABLE
 *     connect    edges: who must come before whom (order.c sorts)
 *     merge      neighbours that one statement can hold become one (merge.c)
 *
 * Every old and new object has a State: the steps that speak of it. */
#include "model/plan.h"

#include "model/diff.h"
#include "model/merge.h"
#include "model/needs.h"
#include "model/order.h"
#include "model/rename.h"
#include "model/schema_pg.h"

typedef struct State {
    Step *drop;    /* the step with which it goes: its own, or that of what it belongs to */
    Step *release; /* old objects */
    Step *aside;
    Step *move;    /* new tables and sequences: they take over what is set aside */
    Step *rename;  /* both */
    Step *main;    /* new objects, and old ones with a twin: create, replace or alter */
    Step *late;    /* new objects: attributes that wait for other objects */
    bool gone;     /* it goes, for good or to come again */
    bool retyped;
    bool stands_alone; /* not part of its table's CREATE */
} State;

typedef struct Happening {
    Object *on; /* of the old schema */
    Event event;
} Happening;

typedef struct Planner {
    const Rules *rules;
    Schema *old, *new;
    State *olds, *news;   /* by Object.id */
    Needs *old_needs, *new_needs;
    VEC(Happening) queue;
    StepVec steps;
    uint32_t mark;
    bool keeps_rows; /* rows move from a table that is made anew, instead of being lost */
    bool moves;      /* some do */
} Planner;

const Object *step_object(const Step *step)
{
    return step->new ? step->new : step->old;
}

Str step_aside_name(Context *cx, const Object *o)
{
    enum { ROOM = 63 - 5 };
    return str_format(cx->strings, "%.*s__old", ROOM, o->name);
}

static State *old_state(Planner *p, const Object *o)
{
    return &p->olds[o->id];
}

static State *new_state(Planner *p, const Object *o)
{
    return &p->news[o->id];
}

static Step *add_step(Planner *p, StepOp op, Object *old, Object *new)
{
    Step *step = arena_make(p->new->cx->arena, Step);
    step->op = op;
    step->old = old;
    step->new = new;
    vec_push(&p->steps, step);
    return step;
}

static void happen(Planner *p, Object *old, Event event)
{
    vec_push(&p->queue, (Happening){old, event});
}

/* ---- needs ------------------------------------------------------------------------------ */

static const NeedVec *old_needs(Planner *p, const Object *o)
{
    return needs_of(p->old_needs, o);
}

static const NeedVec *new_needs(Planner *p, const Object *o)
{
    return needs_of(p->new_needs, o);
}

static bool still_needs(Planner *p, const Object *new_user, const Object *new_on, AttrId via)
{
    const NeedVec *needs = new_needs(p, new_user);
    for (size_t i = 0; i < needs->len; i++)
        if (needs->at[i].on == new_on && needs->at[i].via == via)
            return true;
    return false;
}

/* ---- classify --------------------------------------------------------------------------- */

/* All attributes that a CREATE says; what must wait for other objects goes to a late step. */
static void fill_create(Planner *p, Step *create)
{
    Object *o = create->new;
    Step *late = new_state(p, o)->late; /* of an ALTER decided before */
    for (size_t i = 0; i < o->attr_count; i++) {
        AttrId id = o->attrs[i].id;
        bool waits = p->rules->defers(o, id);
        if (waits && !late)
            late = add_step(p, STEP_ALTER, NULL, o);
        *(waits ? &late->changed[id] : &create->changed[id]) = true;
    }
    new_state(p, o)->late = late;
}

static void create(Planner *p, Object *new)
{
    State *state = new_state(p, new);
    if (state->main && state->main->op == STEP_CREATE)
        return;
    if (!state->main)
        state->main = add_step(p, STEP_CREATE, NULL, new);
    Step *step = state->main; /* an ALTER decided before becomes a CREATE */
    step->op = STEP_CREATE;
    step->new = new;
    step->old = new->twin;
    memset(step->changed, 0, sizeof step->changed);
    fill_create(p, step);
    if (new->twin)
        old_state(p, new->twin)->main = step;
    for (Object *child = new->first; child; child = child->next)
        create(p, child);
}

/* An index, or a constraint that brings one: its name is a relation's too. */
static bool names_index(const Object *o)
{
    return o->kind == KIND_INDEX ||
           (o->kind == KIND_CONSTRAINT && !object_has(o, ATTR_CHECK) && !object_has(o, ATTR_REF_TABLE));
}

/* A table that is set aside takes its name along, but not those of its indexes. */
static bool leaves_first(Planner *p, const Object *child)
{
    return p->rules->leaves_first(p->old, child) || (old_state(p, child->parent)->aside && names_index(child));
}

/* `o` and all below it go with `step`. */
static void leave(Planner *p, Object *o, Step *step)
{
    State *state = old_state(p, o);
    if (!state->gone)
        happen(p, o, EVENT_GONE);
    state->gone = true;
    if (state->drop && state->drop != step && state->drop->old == o)
        state->drop->absorbed_by = step; /* it was to be dropped by itself */
    state->drop = step;
    for (Object *child = o->first; child; child = child->next)
        leave(p, child, leaves_first(p, child) ? add_step(p, STEP_DROP, child, NULL) : step);
}

static void drop(Planner *p, Object *old)
{
    if (!old_state(p, old)->gone)
        leave(p, old, add_step(p, STEP_DROP, old, NULL));
}

static void set_aside(Planner *p, Object *old)
{
    State *state = old_state(p, old);
    if (state->aside)
        return;
    state->aside = add_step(p, STEP_SET_ASIDE, old, old->twin);
    state->aside->rebuilt = true;
}

static void move(Planner *p, Object *old)
{
    State *state = new_state(p, old->twin);
    if (!state->move)
        state->move = add_step(p, STEP_MOVE, old, old->twin);
    p->moves = true;
}

/* A partition that is set aside would keep its place. */
static void leave_parent(Planner *p, Object *old)
{
    State *state = old_state(p, old);
    if (!object_has(old, ATTR_PARTITION_OF) || state->release)
        return;
    state->release = add_step(p, STEP_RELEASE, old, old->twin);
    state->release->changed[ATTR_PARTITION_OF] = true;
}

static void rebuild(Planner *p, Object *old)
{
    if (old_state(p, old)->gone)
        return;
    bool aside = p->rules->sets_aside(p->old, old), rows = aside && old->kind == KIND_TABLE;
    if (rows && p->keeps_rows) {
        leave_parent(p, old);
        move(p, old);
    }
    if (aside && (!rows || p->keeps_rows))
        set_aside(p, old);
    drop(p, old);
    old_state(p, old)->drop->rebuilt = true;
    old_state(p, old)->drop->loses_rows = rows && !p->keeps_rows;
    create(p, old->twin);
    new_state(p, old->twin)->main->rebuilt = true;
}

static Step *ensure_alter(Planner *p, Object *old)
{
    State *state = old_state(p, old);
    if (!state->main) {
        state->main = add_step(p, STEP_ALTER, old, old->twin);
        new_state(p, old->twin)->main = state->main;
    }
    return state->main;
}

static void retype(Planner *p, Object *old)
{
    State *state = old_state(p, old);
    if (!state->retyped)
        happen(p, old, EVENT_RETYPED);
    state->retyped = true;
    if (p->rules->keeps_order(old->kind) && !old_state(p, old->parent)->retyped)
        retype(p, old->parent);
}

/* Whether a child whose order counts stands behind one that will come last, or that stood behind it. */
static bool must_follow(Planner *p, const Object *new)
{
    const Object *before = p->rules->keeps_order(new->kind) ? object_before(new) : NULL;
    return before && (!before->twin || old_state(p, before->twin)->gone || before->twin->id > new->twin->id);
}

/* It goes and comes last, so what is made of all children sees it too. */
static void rebuild_in_order(Planner *p, Object *old)
{
    rebuild(p, old);
    retype(p, old);
}

static ChangeClass class_of(Planner *p, const Object *old, const Object *new, AttrId id)
{
    ChangeClass class = attr_change(new->kind, id);
    return class == CHANGE_DECIDE ? p->rules->decide(p->old, old, p->new, new, id) : class;
}

/* From serial to identity or back the sequence keeps its name: the column lets go of the old one
 * first, then that goes, then the new one comes. */
static void change_identity(Planner *p, Step *step)
{
    static const AttrId held[] = {ATTR_DEFAULT, ATTR_IDENTITY};
    for (size_t i = 0; i < 2; i++) {
        if (!object_has(step->old, held[i]) || !step->changed[held[i]] || object_has(step->new, held[i]))
            continue;
        State *state = old_state(p, step->old);
        if (!state->release)
            state->release = add_step(p, STEP_RELEASE, step->old, step->new);
        state->release->changed[held[i]] = true;
        step->changed[held[i]] = false;
    }
}

/* A partition is taken off its table before anything else happens to it, and attached where it belongs
 * when all is as its new table wants it. */
static void change_partition(Planner *p, Step *step)
{
    State *old = old_state(p, step->old), *new = new_state(p, step->new);
    step->changed[ATTR_PARTITION_OF] = step->changed[ATTR_PARTITION_BOUND] = false;
    if (object_has(step->old, ATTR_PARTITION_OF)) {
        if (!old->release)
            old->release = add_step(p, STEP_RELEASE, step->old, step->new);
        old->release->changed[ATTR_PARTITION_OF] = true;
    }
    if (object_has(step->new, ATTR_PARTITION_OF) && !new->late) {
        new->late = add_step(p, STEP_ALTER, NULL, step->new);
        new->late->changed[ATTR_PARTITION_OF] = new->late->changed[ATTR_PARTITION_BOUND] = true;
    }
}

static bool is_taken_off(Planner *p, const Object *old_table)
{
    const Step *release = old_table ? old_state(p, old_table)->release : NULL;
    return release && release->changed[ATTR_PARTITION_OF];
}

static bool is_attached_late(Planner *p, const Object *new_table)
{
    const Step *late = new_state(p, new_table)->late;
    return late && late->changed[ATTR_PARTITION_OF];
}

/* What points at an index is set when all indexes are there; an index that goes takes it along. */
static void change_marks(Planner *p, Step *step)
{
    static const AttrId marks[] = {ATTR_CLUSTER_ON, ATTR_REPLICA_INDEX, ATTR_REPLICA_IDENTITY};
    State *new = new_state(p, step->new);
    bool by_index = step->changed[ATTR_REPLICA_INDEX];
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
        if (!step->changed[marks[i]] || (marks[i] == ATTR_REPLICA_IDENTITY && !by_index))
            continue;
        if (!new->late)
            new->late = add_step(p, STEP_ALTER, step->old, step->new);
        new->late->changed[marks[i]] = true;
        step->changed[marks[i]] = false;
    }
}

static bool is_among(const RefList *tables, const Object *table)
{
    for (size_t i = 0; i < tables->len; i++)
        if (tables->at[i] == table)
            return true;
    return false;
}

/* Whether each of the first tables is, by its twin, among the second. */
static bool are_among(const RefList *tables, const RefList *others)
{
    for (size_t i = 0; i < tables->len; i++)
        if (!tables->at[i]->twin || !is_among(others, tables->at[i]->twin))
            return false;
    return true;
}

/* A child leaves its parents first, too, and joins others when it has what they have. */
static void change_parents(Planner *p, Step *step)
{
    State *old = old_state(p, step->old), *new = new_state(p, step->new);
    const RefList *from = object_refs(step->old, ATTR_INHERITS), *to = object_refs(step->new, ATTR_INHERITS);
    step->changed[ATTR_INHERITS] = false;
    if (!are_among(from, to)) {
        if (!old->release)
            old->release = add_step(p, STEP_RELEASE, step->old, step->new);
        old->release->changed[ATTR_INHERITS] = true;
    }
    if (!are_among(to, from)) {
        if (!new->late)
            new->late = add_step(p, STEP_ALTER, step->old, step->new);
        new->late->changed[ATTR_INHERITS] = true;
    }
}

/* Whether a table is all the time an heir of another: what is done to that reaches it. Both new. */
static bool stays_heir(Planner *p, const Object *table, const Object *parent)
{
    const Object *old = table->twin, *old_parent = parent->twin;
    if (!old || !old_parent)
        return false;
    if (object_ref(table, ATTR_PARTITION_OF) == parent)
        return object_ref(old, ATTR_PARTITION_OF) == old_parent && !is_taken_off(p, old);
    return is_among(object_refs(table, ATTR_INHERITS), parent) &&
           is_among(object_refs(old, ATTR_INHERITS), old_parent);
}

static void change(Planner *p, Object *new, const bool changed[ATTR_COUNT])
{
    Object *old = new->twin;
    ChangeClass worst = CHANGE_ALTER;
    for (int id = 0; id < ATTR_COUNT; id++) {
        ChangeClass class = changed[id] ? class_of(p, old, new, (AttrId)id) : CHANGE_ALTER;
        if (class == CHANGE_RECREATE || (class == CHANGE_REPLACE && worst == CHANGE_ALTER))
            worst = class;
    }
    if (worst == CHANGE_RECREATE) {
        rebuild(p, old);
        return;
    }
    Step *step = ensure_alter(p, old);
    step->op = worst == CHANGE_REPLACE ? STEP_REPLACE : STEP_ALTER;
    memcpy(step->changed, changed, sizeof step->changed);
    if (changed[ATTR_IDENTITY])
        change_identity(p, step);
    if (changed[ATTR_PARTITION_OF] || changed[ATTR_PARTITION_BOUND])
        change_partition(p, step);
    if (changed[ATTR_INHERITS])
        change_parents(p, step);
    change_marks(p, step);
    bool typed = new->kind == KIND_COLUMN || new->kind == KIND_ATTRIBUTE;
    if (typed && (changed[ATTR_TYPE] || changed[ATTR_COLLATION]))
        retype(p, old);
}

static void classify(Planner *p)
{
    for (size_t i = 0; i < p->old->objects.len; i++) {
        Object *o = p->old->objects.at[i];
        if (!o->removed && !o->twin && !object_is_assumed(o))
            drop(p, o);
    }
    for (size_t i = 0; i < p->new->objects.len; i++) {
        Object *o = p->new->objects.at[i];
        bool changed[ATTR_COUNT] = {0};
        if (o->removed || (o->twin && old_state(p, o->twin)->gone))
            continue;
        if (!o->twin)
            create(p, o);
        else if (p->rules->must_rebuild(o->twin, o))
            rebuild(p, o->twin);
        else if (must_follow(p, o))
            rebuild_in_order(p, o->twin);
        else if (diff_object(p->rules, p->old, o->twin, p->new, o, changed))
            change(p, o, changed);
    }
}

/* ---- spread ----------------------------------------------------------------------------- */

/* The change that is made to `user` anyway takes it off what it stands on. */
static bool moves_off(Planner *p, const Object *user, const Object *on, AttrId via)
{
    const Step *main = old_state(p, user)->main;
    if (!main)
        return false;
    return !on->twin || !still_needs(p, user->twin, on->twin, via);
}

static void release(Planner *p, Object *old, AttrId via)
{
    State *state = old_state(p, old);
    if (via == ATTR_PARTITION_OF || via == ATTR_PARTITION_BOUND) {
        change_partition(p, ensure_alter(p, old));
        return;
    }
    if (!state->release)
        state->release = add_step(p, STEP_RELEASE, old, old->twin);
    state->release->changed[via] = true;
    if (object_has(old->twin, via))
        ensure_alter(p, old)->changed[via] = true;
}

/* Whether the table of a column is set aside. */
static bool is_aside(Planner *p, const Object *column)
{
    return column->kind == KIND_COLUMN && old_state(p, column->parent)->aside;
}

/* A sequence that goes with a table's column, while the new one needs its name and its value. */
static void set_sequence_aside(Planner *p, Object *sequence)
{
    set_aside(p, sequence);
    move(p, sequence);
}

/* Something that goes by itself with what it belongs to. The sequence of a table that is set aside goes over
 * to the new table, but for that of an identity column, which can't. */
static void go_with(Planner *p, Object *user, const Object *on)
{
    bool aside = user->kind == KIND_SEQUENCE && is_aside(p, on);
    if (aside && !object_flag(user, ATTR_IS_IDENTITY)) {
        ensure_alter(p, user)->changed[ATTR_OWNED_BY] = true;
        return;
    }
    if (aside)
        set_sequence_aside(p, user);
    leave(p, user, old_state(p, on)->drop);
    create(p, user->twin);
}

static void react(Planner *p, Object *user, const Need *need, Event event)
{
    switch (p->rules->react(p->old, user, need, event)) {
    case REACT_NONE:
        return;
    case REACT_REBUILD:
        rebuild(p, user);
        return;
    case REACT_RELEASE:
        release(p, user, need->via);
        return;
    case REACT_RELATCH:
        ensure_alter(p, user)->changed[need->via] = true;
        return;
    case REACT_REBUILD_PARENT:
        rebuild(p, user->parent);
        return;
    case REACT_RETYPE:
        ensure_alter(p, user)->changed[need->via] = true;
        retype(p, user);
        return;
    }
}

/* An index of a partition that is taken off stays; it is attached to the parent's new one. */
static bool outlives(Planner *p, const Object *user, const Need *need)
{
    return need->via == ATTR_ATTACHED_TO && is_taken_off(p, user->parent);
}

static void attach_again(Planner *p, Object *user)
{
    State *state = new_state(p, user->twin);
    if (state->late || !object_has(user->twin, ATTR_ATTACHED_TO))
        return;
    state->late = add_step(p, STEP_ALTER, NULL, user->twin);
    state->late->changed[ATTR_ATTACHED_TO] = true;
}

/* The table stays, so it is taken off its parent until what goes is gone. */
static void take_off(Planner *p, Object *user, const Need *need)
{
    if (!p->rules->holds_on(user, need))
        return;
    bool stays = user->parent->twin && !old_state(p, user->parent)->gone;
    if (stays && !is_taken_off(p, user->parent))
        release(p, user->parent, ATTR_PARTITION_OF);
}

/* What a table that is set aside holds on to may have to go before the new one comes: its checks and defaults
 * let go of that. */
static void let_go_early(Planner *p, Object *user, const Need *need)
{
    State *state = old_state(p, user);
    if (need->strength != NEED_HARD || !user->parent || !old_state(p, user->parent)->aside || old_state(p, need->on)->aside ||
        state->drop != old_state(p, user->parent)->drop || state->drop == old_state(p, need->on)->drop)
        return;
    if (user->kind == KIND_CONSTRAINT)
        leave(p, user, add_step(p, STEP_DROP, user, NULL));
    if (user->kind != KIND_COLUMN || need->via != ATTR_DEFAULT)
        return;
    if (!state->release)
        state->release = add_step(p, STEP_RELEASE, user, user->twin);
    state->release->changed[ATTR_DEFAULT] = true;
}

static void spread_to(Planner *p, Object *user, const Need *need, const Happening *h)
{
    const State *state = old_state(p, user);
    if (h->event == EVENT_GONE)
        take_off(p, user, need);
    if (outlives(p, user, need)) {
        if (!state->gone && user->twin)
            attach_again(p, user);
        return;
    }
    bool goes_with = h->event == EVENT_GONE && p->rules->goes_with(user, need);
    if (state->gone) {
        if (goes_with && state->drop->old == user)
            leave(p, user, old_state(p, h->on)->drop);
        if (goes_with && user->twin && user->kind == KIND_SEQUENCE && is_aside(p, h->on))
            set_sequence_aside(p, user);
        if (h->event == EVENT_GONE)
            let_go_early(p, user, need);
        return;
    }
    if (!user->twin || moves_off(p, user, h->on, need->via))
        return;
    if (goes_with)
        go_with(p, user, h->on);
    else
        react(p, user, need, h->event);
}

static void spread(Planner *p)
{
    for (size_t i = 0; i < p->queue.len; i++) {
        Happening h = p->queue.at[i];
        const UserVec *users = needs_users(p->old_needs, h.on);
        for (size_t k = 0; k < users->len; k++)
            spread_to(p, users->at[k].user, users->at[k].need, &h);
    }
}

/* The indexes of a table that is taken off and attached elsewhere follow it. */
static void follow_tables(Planner *p)
{
    for (size_t i = 0; i < p->old->objects.len; i++) {
        Object *o = p->old->objects.at[i];
        Step *main = o->removed || !o->twin || !object_has(o, ATTR_ATTACHED_TO) ? NULL : old_state(p, o)->main;
        if (!main || main->op != STEP_ALTER || !main->changed[ATTR_ATTACHED_TO] || !is_taken_off(p, o->parent))
            continue;
        main->changed[ATTR_ATTACHED_TO] = false;
        attach_again(p, o);
    }
}

/* What is rebuilt anyway comes under its new name. */
static void rename_objects(Planner *p)
{
    for (size_t i = 0; i < p->old->objects.len; i++) {
        Object *o = p->old->objects.at[i];
        if (!o->removed && o->twin && o->twin->name != o->name && !old_state(p, o)->gone)
            old_state(p, o)->rename = new_state(p, o->twin)->rename = add_step(p, STEP_RENAME, o, o->twin);
    }
}

/* ---- inherit ---------------------------------------------------------------------------- */

/* What ALTER TABLE does to children by itself. */
static bool recurses(AttrId id)
{
    switch (id) {
    case ATTR_TYPE:
    case ATTR_COLLATION:
    case ATTR_NOT_NULL:
    case ATTR_NOT_NULL_NAME:
    case ATTR_NOT_VALID:
    case ATTR_GENERATED:
    case ATTR_GENERATED_KIND:
        return true;
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
        bool same = recurses((AttrId)id) || attr_change(parent->kind, (AttrId)id) == CHANGE_IGNORE ||
                    diff_same_attr(p->rules, p->new, parent, p->new, step->new, (AttrId)id);
        step->changed[id] = is_said_of_one((AttrId)id) ? object_has(step->new, (AttrId)id) : !same;
    }
}

static void inherit_alter(Step *step, const Step *parent)
{
    for (int id = 0; id < ATTR_COUNT; id++)
        if (recurses((AttrId)id) && (parent->changed[id] || parent->recursed[id])) {
            step->changed[id] = false;
            step->recursed[id] = true;
        }
    /* A NOT NULL that begins to be inherited reaches the children too. */
    if (parent->changed[ATTR_NOT_NULL_NO_INHERIT] && !object_flag(parent->new, ATTR_NOT_NULL_NO_INHERIT))
        step->changed[ATTR_NOT_NULL] = false;
}

static bool table_comes(Planner *p, const Object *new)
{
    const Step *main = new_state(p, new->parent)->main;
    return main && main->op == STEP_CREATE;
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
    if (!stays_heir(p, o->parent, parent->parent) && !(joins && comes))
        return;
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
    if (!table || !parent_table || !stays_heir(p, table, parent_table))
        return;
    bool partition_column = step->old->kind == KIND_COLUMN && object_has(step->old->parent, ATTR_PARTITION_OF);
    if (!object_flag(step->old, ATTR_INHERITED) && !partition_column) {
        order_add(above, step, NEED_HARD);
        return;
    }
    step->absorbed_by = above;
    old_state(p, step->old)->drop = above;
}

/* Parents stand before their children in the array of objects, and so do their steps. */
static void inherit(Planner *p)
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
        bool counts = old ? needs->at[i].strength == NEED_HARD : !is_late(p, from, needs->at[i].via);
        if (counts && reaches(p, needs->at[i].on, target, old))
            return true;
    }
    return false;
}

/* Whether what `o` needs by `via` can only come once `target` is there. */
static bool circles(Planner *p, const Object *o, AttrId via, const Object *target, bool old)
{
    const NeedVec *needs = old ? old_needs(p, o) : new_needs(p, o);
    for (size_t i = 0; i < needs->len; i++) {
        p->mark++;
        if (needs->at[i].via == via && needs->at[i].on != target && needs->at[i].on->parent != target &&
            reaches(p, needs->at[i].on, target, old))
            return true;
    }
    return false;
}

/* A default that calls a function that knows the table is set when both are there. */
static void split_default(Planner *p, Object *column)
{
    State *state = new_state(p, column);
    if (!state->late)
        state->late = add_step(p, STEP_ALTER, column, column);
    state->main->changed[ATTR_DEFAULT] = false;
    state->late->changed[ATTR_DEFAULT] = true;
}

/* A view that a function it calls returns is first a view of the same columns, all NULL. */
static void split_view(Planner *p, Object *view)
{
    State *state = new_state(p, view);
    state->late = add_step(p, STEP_REPLACE, view, view);
    state->late->changed[ATTR_QUERY] = true;
    state->main->changed[ATTR_QUERY] = false;
}

/* Circles through a created table or view are opened where its statement can do without. */
static void split_new(Planner *p, Object *o)
{
    const Step *main = new_state(p, o)->main;
    if (!main || main->op != STEP_CREATE || !o->parent)
        return;
    if (o->kind == KIND_COLUMN && object_has(o, ATTR_DEFAULT) && circles(p, o, ATTR_DEFAULT, o->parent, false))
        split_default(p, o);
    if (o->kind == KIND_CONSTRAINT && object_has(o, ATTR_CHECK) && circles(p, o, ATTR_CHECK, o->parent, false))
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
        state->release = add_step(p, STEP_RELEASE, o, NULL);
        state->release->changed[ATTR_QUERY] = true;
    }
    if (o->kind == KIND_COLUMN && object_has(o, ATTR_DEFAULT) && circles(p, o, ATTR_DEFAULT, o->parent, true)) {
        state->release = add_step(p, STEP_RELEASE, o, NULL);
        state->release->changed[ATTR_DEFAULT] = true;
    }
    if (o->kind == KIND_CONSTRAINT && object_has(o, ATTR_CHECK) && state->drop->old != o && circles(p, o, ATTR_CHECK, o->parent, true))
        state->drop = add_step(p, STEP_DROP, o, NULL);
}

static void split(Planner *p)
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
    if (step->op != STEP_CREATE || step->absorbed_by || !step->new->parent || !p->rules->is_inline(step->new) ||
        new_state(p, step->new)->stands_alone)
        return false;
    const Step *parent = new_state(p, step->new->parent)->main;
    return parent && parent->op == STEP_CREATE && parent->new == step->new->parent;
}

static void absorb(Planner *p)
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
static Step *printed(Step *step)
{
    while (step && step->absorbed_by)
        step = step->absorbed_by;
    return step;
}

/* ---- connect ---------------------------------------------------------------------------- */

static void connect_by(Step *earlier, Step *later, NeedStrength strength)
{
    order_add(printed(earlier), printed(later), strength);
}

static void connect(Step *earlier, Step *later)
{
    connect_by(earlier, later, NEED_HARD);
}

/* What a definition names is said with the attribute that holds the definition. */
static bool says(const Step *step, AttrId via)
{
    bool named = via == ATTR_NEEDS || via == ATTR_FUNCTIONS;
    return step->op == STEP_REPLACE || via == ATTR_COUNT || named || step->changed[via];
}

/* The step after which the name of an old object is free: what waits aside has given it up. */
static Step *leaving(Planner *p, const Object *old)
{
    Step *step = old_state(p, old)->drop;
    if (old_state(p, old)->aside)
        return old_state(p, old)->aside;
    Step *aside = step && step->old ? old_state(p, step->old)->aside : NULL;
    return aside ? aside : step;
}

/* Whether the change that is made to the user takes it off what goes. */
static bool lets_go(Planner *p, const Object *o, const Need *need)
{
    const State *user = old_state(p, o), *on = old_state(p, need->on);
    if (!user->main || user->main->op == STEP_CREATE || !says(user->main, need->via))
        return false;
    return on->aside || !need->on->twin || !still_needs(p, o->twin, need->on->twin, need->via);
}

/* What a taken off table's index was attached to goes while the table is off. */
static void connect_outlived(Planner *p, const Object *o, const Need *need)
{
    const Object *table = o->parent->twin;
    Step *gone = leaving(p, need->on);
    connect(old_state(p, o->parent)->release, gone);
    if (gone && table && is_attached_late(p, table))
        connect(gone, new_state(p, table)->late);
}

/* What must wait for the end of that with which something is done. A partition that goes with its rows in
 * it goes after they have moved, with the table that is set aside; its indexes go with that table's. */
static Step *left(Planner *p, const Object *o, const Need *need, bool released)
{
    if (need->via == ATTR_PARTITION_OF && !released)
        return old_state(p, need->on)->drop;
    bool attached = need->via == ATTR_ATTACHED_TO && p->rules->goes_with(o, need);
    return attached && old_state(p, need->on->parent)->aside ? NULL : leaving(p, need->on);
}

/* Who lets go of `need->on` does so before that goes, is set aside or changes its type. */
static void connect_old_need(Planner *p, const Object *o, const Need *need)
{
    State *user = old_state(p, o), *on = old_state(p, need->on);
    Step *moved = need->on->kind == KIND_COLUMN && on->main && on->main->op == STEP_ALTER ? on->main : NULL;
    bool released = user->release && need->via != ATTR_COUNT && user->release->changed[need->via];
    Step *off = released ? user->release : leaving(p, o);
    connect(user->release, user->drop);
    connect(user->release, leaving(p, o));
    if (outlives(p, o, need))
        connect_outlived(p, o, need);
    if (!released && user->drop && user->drop == on->drop)
        return; /* both go at once */
    if (off) {
        connect_by(off, left(p, o, need, released), need->strength);
        if (!p->rules->goes_with(o, need))
            connect_by(off, moved, need->strength);
    }
    if (!released && leaving(p, o) != user->drop)
        connect_by(user->drop, on->drop, need->strength);
    if (lets_go(p, o, need))
        connect_by(user->main, on->drop, need->strength);
}

/* Which change of something makes it what others wait for. A base type is first a mere name, for the
 * functions that it is made of. */
static Step *provider(Planner *p, const Object *user, const Object *needed, NeedStrength *strength)
{
    const State *on = new_state(p, needed);
    Step *main = on->main;
    if (on->late && on->late->changed[ATTR_DEFINITION] && !p->rules->is_part_of(user, needed))
        return on->late;
    if (!main)
        return on->rename;
    if (main->op == STEP_CREATE)
        return main;
    Kind kind = step_object(main)->kind;
    if (main->op == STEP_REPLACE && *strength == NEED_HARD)
        *strength = NEED_CHECKED;
    bool counts = main->op == STEP_REPLACE || kind == KIND_COLUMN || kind == KIND_ENUM || kind == KIND_ATTRIBUTE;
    return counts ? main : on->rename;
}

/* A partitioned table's index is good for foreign keys when all its partitions have theirs attached. */
static void connect_whole_index(Planner *p, const Object *o, const Need *need)
{
    Step *main = new_state(p, o)->main;
    if (need->via != ATTR_REF_COLUMNS || !main || main->op != STEP_CREATE ||
        need->on->kind == KIND_COLUMN || !object_has(need->on->parent, ATTR_PARTITION_BY))
        return;
    ObjectVec users = {0};
    object_users(need->on, &users);
    for (size_t i = 0; i < users.len; i++) {
        if (object_ref(users.at[i], ATTR_ATTACHED_TO) != need->on)
            continue;
        const State *index = new_state(p, users.at[i]);
        connect(index->late ? index->late : index->main, main);
        connect_whole_index(p, o, &(Need){.on = users.at[i], .via = need->via});
    }
    vec_free(&users);
}

/* The step that moves rows into what is needed: a table, or a part or a partition of one. */
static Step *moving(Planner *p, const Object *needed)
{
    const Object *table = needed->kind == KIND_TABLE ? needed : needed->parent;
    while (table && table->kind == KIND_TABLE && !new_state(p, table)->move)
        table = object_ref(table, ATTR_PARTITION_OF);
    return table && table->kind == KIND_TABLE ? new_state(p, table)->move : NULL;
}

static void connect_new_need(Planner *p, const Object *o, const Need *need)
{
    State *user = new_state(p, o);
    NeedStrength strength = need->strength;
    connect_whole_index(p, o, need);
    Step *earlier = provider(p, o, need->on, &strength);
    if (user->late && need->via != ATTR_COUNT && user->late->changed[need->via])
        connect_by(earlier, user->late, strength);
    else if (user->main && (user->main->op == STEP_CREATE || says(user->main, need->via)))
        connect_by(earlier, user->main, strength);
    if (need->strength == NEED_HARD && user->main && p->rules->waits_for_rows(o) && says(user->main, need->via))
        connect(moving(p, need->on), user->main);
}

/* A partition is attached when it has its indexes; they are attached when it is. */
static void connect_attached(Planner *p, const Object *o)
{
    if (!object_has(o, ATTR_ATTACHED_TO))
        return;
    State *index = new_state(p, o), *table = new_state(p, o->parent);
    bool altered = index->main && index->main->op == STEP_ALTER;
    connect(altered ? NULL : index->main, table->late);
    connect(table->late, index->late ? index->late : altered ? index->main : NULL);
}

static bool is_part_of_table(const Object *o)
{
    return o->kind == KIND_COLUMN || o->kind == KIND_INDEX ||
           (o->kind == KIND_CONSTRAINT && !object_has(o, ATTR_REF_TABLE));
}

static void connect_taken_off(Planner *p, const Object *o)
{
    if (!is_part_of_table(o) || !is_taken_off(p, o->parent))
        return;
    Step *release = old_state(p, o->parent)->release;
    connect(release, leaving(p, o));
    connect(release, old_state(p, o)->main);
}

/* The parent's columns first: from server 18 on, a NOT NULL that has no name takes one that is free. */
static void connect_columns(Planner *p, const Object *parent, const Object *table)
{
    for (const Object *o = parent->first; o; o = o->next) {
        const Object *own = o->kind == KIND_COLUMN ? schema_child(p->new, KIND_COLUMN, table, o->name) : NULL;
        if (own)
            connect(new_state(p, o)->main, new_state(p, own)->main);
    }
}

static void connect_before_release(Planner *p, Step *gone, const Object *table)
{
    const ObjectVec *partitions = pg_heirs(p->old, table);
    for (size_t i = 0; i < partitions->len; i++) {
        if (is_taken_off(p, partitions->at[i]))
            connect(gone, old_state(p, partitions->at[i])->release);
        connect_before_release(p, gone, partitions->at[i]);
    }
}

/* A partition that is taken off keeps copies of the foreign keys above it, and rows of it that are
 * referred to hold it back: foreign keys that go do so before. */
static void connect_foreign_key(Planner *p, const Object *o)
{
    const Object *target = o->kind == KIND_CONSTRAINT ? object_ref(o, ATTR_REF_TABLE) : NULL;
    Step *gone = target ? leaving(p, o) : NULL;
    if (!gone || gone->old != o)
        return;
    if (object_has(o->parent, ATTR_PARTITION_BY))
        connect_before_release(p, gone, o->parent);
    if (object_has(target, ATTR_PARTITION_BY))
        connect_before_release(p, gone, target);
}

/* A table is attached when it has all that the new parent has, and the parent all that it will have;
 * and when what held the place has left it. */
static void connect_late(Planner *p, Object *table)
{
    if (table->kind != KIND_TABLE || !is_attached_late(p, table))
        return;
    Step *late = new_state(p, table)->late;
    const Object *parent = object_ref(table, ATTR_PARTITION_OF);
    for (const Object *o = table->first; o; o = o->next) {
        Step *main = new_state(p, o)->main; /* an index that is there is attached after its table */
        if (is_part_of_table(o) && main && (o->kind == KIND_COLUMN || main->op == STEP_CREATE))
            connect(main, late);
    }
    for (const Object *o = parent->first; o; o = o->next)
        if (o->kind == KIND_COLUMN)
            connect(new_state(p, o)->main, late);
    connect_columns(p, parent, table);
    if (!parent->twin)
        return;
    for (const Object *o = parent->twin->first; o; o = o->next)
        if (o->kind == KIND_COLUMN)
            connect(leaving(p, o), late);
    ObjectVec users = {0};
    object_users(parent->twin, &users);
    for (size_t i = 0; i < users.len; i++) {
        if (object_ref(users.at[i], ATTR_PARTITION_OF) != parent->twin)
            continue;
        connect(leaving(p, users.at[i]), late);
        connect(old_state(p, users.at[i])->release, late);
    }
    vec_free(&users);
}

/* What is altered by itself, not by what the parent's statement does. */
static Step *own_step(Planner *p, const Object *o)
{
    Step *main = new_state(p, o)->main;
    bool own = main && main->new == o && (main->op == STEP_CREATE || main->old == o->twin);
    return own ? main : NULL;
}

static bool is_inheritable(const Object *o)
{
    return o->kind == KIND_COLUMN || (o->kind == KIND_CONSTRAINT && object_has(o, ATTR_CHECK));
}

/* A child joins when it has what its parent has, and before that gets more: so that it gets it too. */
static void connect_joined(Planner *p, Step *late, const Object *parent)
{
    for (const Object *o = parent->first; o; o = o->next) {
        Step *main = is_inheritable(o) ? new_state(p, o)->main : NULL;
        bool comes = main && main->op == STEP_CREATE;
        connect(comes ? late : main, comes ? main : late);
    }
    for (const Object *o = parent->twin ? parent->twin->first : NULL; o; o = o->next)
        if (is_inheritable(o))
            connect(leaving(p, o), late);
}

/* A new child is made when its parents' columns are as it will have them. */
static void connect_parents(Planner *p, const Object *table)
{
    const State *state = new_state(p, table);
    const RefList *parents = object_refs(table, ATTR_INHERITS);
    bool joins = state->late && state->late->changed[ATTR_INHERITS];
    bool comes = state->main && state->main->op == STEP_CREATE;
    for (size_t i = 0; comes && i < parents->len; i++)
        for (const Object *o = parents->at[i]->first; o; o = o->next)
            if (o->kind == KIND_COLUMN)
                connect(new_state(p, o)->main, state->main);
    if (!joins)
        return;
    for (size_t i = 0; i < parents->len; i++)
        if (!stays_heir(p, table, parents->at[i]))
            connect_joined(p, state->late, parents->at[i]);
    for (const Object *o = table->first; o; o = o->next)
        if (is_inheritable(o))
            connect(own_step(p, o), state->late);
    for (const Object *o = table->twin->first; o; o = o->next)
        if (is_inheritable(o))
            connect(leaving(p, o), state->late);
}

/* What stood under a name that something new takes. */
static void connect_name(Planner *p, const Object *o)
{
    const Object *container = object_container(o);
    const Step *main = new_state(p, o)->main;
    if (!main || main->op != STEP_CREATE || (container && !container->twin))
        return;
    Object *holder = schema_find(p->old, kind_space(o->kind), o->kind, container ? container->twin : NULL, o->name, o->signature);
    if (holder)
        connect(leaving(p, holder), new_state(p, o)->main);
    const Object *sql_schema = object_schema(o);
    if (!names_index(o))
        return;
    Object *index = sql_schema->twin ? schema_relation(p->old, sql_schema->twin, o->name) : NULL;
    Object *named = sql_schema->twin ? schema_constraint_named(p->old, sql_schema->twin, o->name) : NULL;
    for (; named; named = named->namesake)
        connect(leaving(p, named), new_state(p, o)->main);
    if (index)
        connect(leaving(p, index), new_state(p, o)->main);
}

/* What keeps an order comes in it; soft, because one statement can hold both. */
static void connect_siblings(Planner *p, const Object *o)
{
    const Object *before = p->rules->keeps_order(o->kind) ? object_before(o) : NULL;
    const Step *first = before ? new_state(p, before)->main : NULL;
    if (first && first->op == STEP_CREATE)
        connect_by(new_state(p, before)->main, new_state(p, o)->main, NEED_NAMED);
}

static void connect_own(Planner *p, Object *new)
{
    State *state = new_state(p, new), *old = new->twin ? old_state(p, new->twin) : NULL;
    connect(state->main, state->late);
    connect(state->rename, state->main);
    connect(state->rename, state->late);
    if (!old)
        return;
    if (state->main && state->main->op == STEP_CREATE)
        connect(leaving(p, new->twin), state->main);
    if (old->aside)
        connect(state->main, old->drop);
    connect(old->release, state->main);
    connect(old->release, state->rename);
    const Object *column = object_flag(new, ATTR_IS_IDENTITY) ? object_ref(new, ATTR_OWNED_BY) : NULL;
    if (column) /* whose statement brings the sequence */
        connect(leaving(p, new->twin), new_state(p, column)->main);
}

/* Rows find their place when the partitions are there, and leave before those go in which they are. */
static void connect_partitions(Planner *p, Step *move, const Object *table, bool old)
{
    const ObjectVec *heirs = pg_heirs(old ? p->old : p->new, table);
    for (size_t i = 0; i < heirs->len; i++) {
        const Object *heir = heirs->at[i];
        if (!object_has(heir, ATTR_PARTITION_OF) || (old && old_state(p, heir)->release))
            continue;
        connect(old ? move : new_state(p, heir)->main, old ? old_state(p, heir)->drop : move);
        connect(old ? NULL : new_state(p, heir)->late, move);
        connect_partitions(p, move, heir, old);
    }
}

static void connect_move(Planner *p, const Object *new)
{
    State *state = new_state(p, new);
    if (!state->move)
        return;
    const Object *column = object_flag(new, ATTR_IS_IDENTITY) ? object_ref(new, ATTR_OWNED_BY) : NULL;
    connect(old_state(p, new->twin)->aside, state->move);
    connect(column ? new_state(p, column)->main : state->main, state->move);
    connect(state->move, old_state(p, new->twin)->drop);
    if (new->kind != KIND_TABLE)
        return;
    connect_partitions(p, state->move, new, false);
    connect_partitions(p, state->move, new->twin, true);
}

static void connect_all(Planner *p)
{
    for (size_t i = 0; i < p->old->objects.len; i++) {
        const Object *o = p->old->objects.at[i];
        const State *state = old_state(p, o);
        const NeedVec *needs = state->drop || state->release || state->main ? old_needs(p, o) : NULL;
        for (size_t k = 0; needs && k < needs->len; k++)
            connect_old_need(p, o, &needs->at[k]);
        if (o->removed)
            continue;
        connect_taken_off(p, o);
        connect_foreign_key(p, o);
    }
    for (size_t i = 0; i < p->new->objects.len; i++) {
        Object *o = p->new->objects.at[i];
        const State *state = new_state(p, o);
        const NeedVec *needs = state->main || state->late || state->rename ? new_needs(p, o) : NULL;
        if (!needs)
            continue;
        for (size_t k = 0; k < needs->len; k++)
            connect_new_need(p, o, &needs->at[k]);
        connect_own(p, o);
        connect_siblings(p, o);
        connect_move(p, o);
        connect_name(p, o);
        connect_attached(p, o);
        connect_late(p, o);
        if (o->kind == KIND_TABLE)
            connect_parents(p, o);
    }
}

/* ---- all -------------------------------------------------------------------------------- */

/* Printers don't say again what a release has said. */
static void link_releases(Planner *p)
{
    for (size_t i = 0; i < p->old->objects.len; i++) {
        const State *state = &p->olds[i];
        if (state->release && state->main)
            state->main->release = state->release;
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
    classify(p);
    spread(p);
    follow_tables(p);
    rename_objects(p);
    inherit(p);
    split(p);
    absorb(p);
    connect_all(p);
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

/* Where rows can't be moved, because something that the old table holds on to has to go first, the script
 * says that they are lost. */
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
