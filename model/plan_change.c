/* plan_change.c: which objects come, go, are made anew or altered.
 *
 * First each object by itself, by what kinds.def and the dialect say of its differences. Whatever
 * goes or changes its type is put into a queue; those who stand on it react, as the dialect tells,
 * and may be put into the queue themselves. */
#include "model/diff.h"
#include "model/plan_impl.h"
#include "model/schema_pg.h"

static void happen(Planner *p, Object *old, Event event)
{
    vec_push(&p->queue, (Happening){old, event});
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
            late = plan_add_step(p, STEP_ALTER, NULL, o);
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
        state->main = plan_add_step(p, STEP_CREATE, NULL, new);
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
bool plan_names_index(const Object *o)
{
    return o->kind == KIND_INDEX || (o->kind == KIND_CONSTRAINT && !object_has(o, ATTR_CHECK) &&
                                     !object_has(o, ATTR_REF_TABLE));
}

/* A table that is set aside takes its name along, but not those of its indexes. */
static bool leaves_first(Planner *p, const Object *child)
{
    return p->rules->leaves_first(p->old, child) ||
           (old_state(p, child->parent)->aside && plan_names_index(child));
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
        leave(p, child, leaves_first(p, child) ? plan_add_step(p, STEP_DROP, child, NULL) : step);
}

static void drop(Planner *p, Object *old)
{
    if (!old_state(p, old)->gone)
        leave(p, old, plan_add_step(p, STEP_DROP, old, NULL));
}

static void set_aside(Planner *p, Object *old)
{
    State *state = old_state(p, old);
    if (state->aside)
        return;
    state->aside = plan_add_step(p, STEP_SET_ASIDE, old, old->twin);
    state->aside->rebuilt = true;
}

/* Whether another kind of type takes the name of one that columns which stay have to leave: an enum
 * that becomes a domain. */
static bool is_succeeded(Planner *p, const Object *old)
{
    const Object *in = object_schema(old) ? object_schema(old)->twin : NULL;
    bool type = kind_space(old->kind) == SPACE_TYPE && p->rules->sets_aside(p->old, old);
    if (!in || !type || !schema_find(p->new, SPACE_TYPE, old->kind, in, old->name, NULL))
        return false;
    ObjectVec users = {0};
    bool used = false;
    object_users(old, &users);
    for (size_t i = 0; i < users.len && !used; i++)
        used = users.at[i]->twin;
    vec_free(&users);
    return used;
}

static void move(Planner *p, Object *old)
{
    State *state = new_state(p, old->twin);
    if (!state->move)
        state->move = plan_add_step(p, STEP_MOVE, old, old->twin);
    p->moves = true;
}

/* A partition that is set aside would keep its place. */
static void leave_parent(Planner *p, Object *old)
{
    State *state = old_state(p, old);
    if (!object_has(old, ATTR_PARTITION_OF) || state->release)
        return;
    state->release = plan_add_step(p, STEP_RELEASE, old, old->twin);
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

Step *plan_ensure_alter(Planner *p, Object *old)
{
    State *state = old_state(p, old);
    if (!state->main) {
        state->main = plan_add_step(p, STEP_ALTER, old, old->twin);
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

/* Whether a child whose order counts stands behind one that will come last, or that stood behind
 * it. */
static bool must_follow(Planner *p, const Object *new)
{
    const Object *before = p->rules->keeps_order(new->kind) ? object_before(new) : NULL;
    return before &&
           (!before->twin || old_state(p, before->twin)->gone || before->twin->id > new->twin->id);
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
        if (!object_has(step->old, held[i]) || !step->changed[held[i]] ||
            object_has(step->new, held[i]))
            continue;
        State *state = old_state(p, step->old);
        if (!state->release)
            state->release = plan_add_step(p, STEP_RELEASE, step->old, step->new);
        state->release->changed[held[i]] = true;
        step->changed[held[i]] = false;
    }
}

/* A partition is taken off its table before anything else happens to it, and attached where it
 * belongs when all is as its new table wants it. */
static void change_partition(Planner *p, Step *step)
{
    State *old = old_state(p, step->old), *new = new_state(p, step->new);
    step->changed[ATTR_PARTITION_OF] = step->changed[ATTR_PARTITION_BOUND] = false;
    if (object_has(step->old, ATTR_PARTITION_OF)) {
        if (!old->release)
            old->release = plan_add_step(p, STEP_RELEASE, step->old, step->new);
        old->release->changed[ATTR_PARTITION_OF] = true;
    }
    if (object_has(step->new, ATTR_PARTITION_OF) && !new->late) {
        new->late = plan_add_step(p, STEP_ALTER, NULL, step->new);
        new->late->changed[ATTR_PARTITION_OF] = new->late->changed[ATTR_PARTITION_BOUND] = true;
    }
}

bool plan_is_taken_off(Planner *p, const Object *old_table)
{
    const Step *release = old_table ? old_state(p, old_table)->release : NULL;
    return release && release->changed[ATTR_PARTITION_OF];
}

bool plan_is_attached_late(Planner *p, const Object *new_table)
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
            new->late = plan_add_step(p, STEP_ALTER, step->old, step->new);
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
    const RefList *from = object_refs(step->old, ATTR_INHERITS),
                  *to = object_refs(step->new, ATTR_INHERITS);
    step->changed[ATTR_INHERITS] = false;
    if (!are_among(from, to)) {
        if (!old->release)
            old->release = plan_add_step(p, STEP_RELEASE, step->old, step->new);
        old->release->changed[ATTR_INHERITS] = true;
    }
    if (!are_among(to, from)) {
        if (!new->late)
            new->late = plan_add_step(p, STEP_ALTER, step->old, step->new);
        new->late->changed[ATTR_INHERITS] = true;
    }
}

/* Whether a table is all the time an heir of another, or of its type: what is done to that reaches
 * it. Both new. */
bool plan_stays_heir(Planner *p, const Object *table, const Object *parent)
{
    const Object *old = table->twin, *old_parent = parent->twin;
    if (!old || !old_parent)
        return false;
    if (object_has(table, ATTR_OF_TYPE))
        return object_has(old, ATTR_OF_TYPE) && object_type(old, ATTR_OF_TYPE)->base == old_parent;
    if (object_ref(table, ATTR_PARTITION_OF) == parent)
        return object_ref(old, ATTR_PARTITION_OF) == old_parent && !plan_is_taken_off(p, old);
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
    Step *step = plan_ensure_alter(p, old);
    step->op = worst == CHANGE_REPLACE ? STEP_REPLACE : STEP_ALTER;
    memcpy(step->changed, changed, sizeof step->changed);
    if (changed[ATTR_IDENTITY])
        change_identity(p, step);
    if (changed[ATTR_PARTITION_OF] || changed[ATTR_PARTITION_BOUND])
        change_partition(p, step);
    if (changed[ATTR_INHERITS])
        change_parents(p, step);
    change_marks(p, step);
    bool typed = plan_is_column(new) || new->kind == KIND_ATTRIBUTE;
    if (typed && (changed[ATTR_TYPE] || changed[ATTR_COLLATION] || changed[ATTR_MY_SRID]))
        retype(p, old);
}

/* What a parent table gives up may stay with a child, which had it from there: the parent's is
 * dropped alone. A partition must have what its table has, so it loses a check with it, and gets it
 * anew. */
static void keep_inherited(Planner *p, Object *o)
{
    const Object *from =
        object_flag(o, ATTR_INHERITED) ? p->rules->inherited_from(p->old, o) : NULL;
    if (!from || !o->twin || old_state(p, o)->gone || from->twin)
        return;
    Step *gone = old_state(p, from)->drop;
    if (!gone || gone->old != from || !plan_stays_heir(p, o->parent->twin, from->parent->twin))
        return;
    if (object_has(o->parent, ATTR_PARTITION_OF))
        rebuild(p, o);
    else
        gone->only = true;
}

/* A check that a child has for itself is no longer its own only when its parent's comes to it. */
static void hand_over(Planner *p, Object *o)
{
    bool given_up = o->kind == KIND_CONSTRAINT && o->twin && !object_flag(o, ATTR_INHERITED) &&
                    object_flag(o->twin, ATTR_INHERITED) && !old_state(p, o)->gone;
    const Object *from = given_up ? p->rules->inherited_from(p->new, o->twin) : NULL;
    const Step *main = from ? new_state(p, from)->main : NULL;
    if (main && main->op == STEP_CREATE && plan_stays_heir(p, o->parent->twin, from->parent) &&
        !object_has(o->parent, ATTR_PARTITION_OF))
        rebuild(p, o);
}

void plan_classify(Planner *p)
{
    for (size_t i = 0; i < p->old->objects.len; i++) {
        Object *o = p->old->objects.at[i];
        if (o->removed || o->twin || object_is_assumed(o))
            continue;
        if (is_succeeded(p, o))
            set_aside(p, o);
        drop(p, o);
    }
    for (size_t i = 0; i < p->new->objects.len; i++) {
        Object *o = p->new->objects.at[i];
        bool changed[ATTR_COUNT] = {0};
        if (o->removed || (o->twin && old_state(p, o->twin)->gone))
            continue;
        if (!o->twin)
            create(p, o);
        else if (p->rules->must_rebuild(p->old, o->twin, p->new, o))
            rebuild(p, o->twin);
        else if (must_follow(p, o))
            rebuild_in_order(p, o->twin);
        else if (diff_object(p->rules, p->old, o->twin, p->new, o, changed))
            change(p, o, changed);
    }
    for (size_t i = 0; i < p->old->objects.len; i++) {
        Object *o = p->old->objects.at[i];
        if (o->removed)
            continue;
        keep_inherited(p, o);
        hand_over(p, o);
    }
}

/* ---- spread ----------------------------------------------------------------------------- */

/* What a definition names is said with the attribute that holds the definition. */
bool plan_says(const Step *step, AttrId via)
{
    bool named = via == ATTR_NEEDS || via == ATTR_FUNCTIONS;
    return step->op == STEP_REPLACE || via == ATTR_COUNT || named || step->changed[via];
}

/* Whether another function of that name comes in place of one: as long as the old one is there, a
 * call may still mean it, or be ambiguous. */
static bool gives_way(Planner *p, const Object *function)
{
    const Object *sql_schema =
        function->kind == KIND_FUNCTION ? object_schema(function)->twin : NULL;
    const Object *other =
        sql_schema ? schema_routine(p->new, sql_schema, function->name, NULL) : NULL;
    while (other && other->twin)
        other = schema_routine(p->new, sql_schema, function->name, other);
    return other;
}

/* A column that gets another type gets its default again. */
static bool takes_anew(Planner *p, const Object *user, AttrId via)
{
    const Step *main = old_state(p, user)->main, *late = new_state(p, user->twin)->late;
    if (late && via != ATTR_COUNT && late->changed[via])
        return true;
    return main && (plan_says(main, via) || (via == ATTR_DEFAULT && main->changed[ATTR_TYPE]));
}

/* The change that is made to `user` anyway takes it off what it stands on. */
static bool moves_off(Planner *p, const Object *user, const Object *on, AttrId via)
{
    if (!takes_anew(p, user, via) || (!on->twin && gives_way(p, on)))
        return false;
    return !on->twin || !plan_still_needs(p, user->twin, on->twin, via);
}

static void release(Planner *p, Object *old, AttrId via)
{
    State *state = old_state(p, old);
    if (via == ATTR_PARTITION_OF || via == ATTR_PARTITION_BOUND) {
        change_partition(p, plan_ensure_alter(p, old));
        return;
    }
    if (!state->release)
        state->release = plan_add_step(p, STEP_RELEASE, old, old->twin);
    state->release->changed[via] = true;
    if (object_has(old->twin, via))
        plan_ensure_alter(p, old)->changed[via] = true;
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

/* Something that goes by itself with what it belongs to. The sequence of a table that is set aside
 * goes over to the new table, but for that of an identity column, which can't. */
static void go_with(Planner *p, Object *user, const Object *on)
{
    bool aside = user->kind == KIND_SEQUENCE && is_aside(p, on);
    if (aside && !object_flag(user, ATTR_IS_IDENTITY)) {
        plan_ensure_alter(p, user)->changed[ATTR_OWNED_BY] = true;
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
        plan_ensure_alter(p, user)->changed[need->via] = true;
        return;
    case REACT_REBUILD_PARENT:
        rebuild(p, user->parent);
        return;
    case REACT_RETYPE:
        plan_ensure_alter(p, user)->changed[need->via] = true;
        retype(p, user);
        return;
    }
}

/* An index of a partition that is taken off stays; it is attached to the parent's new one. */
bool plan_outlives(Planner *p, const Object *user, const Need *need)
{
    return need->via == ATTR_ATTACHED_TO && plan_is_taken_off(p, user->parent);
}

static void attach_again(Planner *p, Object *user)
{
    State *state = new_state(p, user->twin);
    if (state->late || !object_has(user->twin, ATTR_ATTACHED_TO))
        return;
    state->late = plan_add_step(p, STEP_ALTER, NULL, user->twin);
    state->late->changed[ATTR_ATTACHED_TO] = true;
}

/* The table stays, so it is taken off its parent until what goes is gone. */
static void take_off(Planner *p, Object *user, const Need *need)
{
    if (!p->rules->holds_on(user, need))
        return;
    bool stays = user->parent->twin && !old_state(p, user->parent)->gone;
    if (stays && !plan_is_taken_off(p, user->parent))
        release(p, user->parent, ATTR_PARTITION_OF);
}

/* What a table that is set aside holds on to may have to go before the new one comes: its checks
 * and defaults let go of that. */
static void let_go_early(Planner *p, Object *user, const Need *need)
{
    State *state = old_state(p, user);
    if (need->strength != NEED_HARD || !user->parent || !old_state(p, user->parent)->aside ||
        old_state(p, need->on)->aside || state->drop != old_state(p, user->parent)->drop ||
        state->drop == old_state(p, need->on)->drop)
        return;
    if (user->kind == KIND_CONSTRAINT)
        leave(p, user, plan_add_step(p, STEP_DROP, user, NULL));
    if (user->kind != KIND_COLUMN || need->via != ATTR_DEFAULT)
        return;
    if (!state->release)
        state->release = plan_add_step(p, STEP_RELEASE, user, user->twin);
    state->release->changed[ATTR_DEFAULT] = true;
}

static void spread_to(Planner *p, Object *user, const Need *need, const Happening *h)
{
    const State *state = old_state(p, user);
    if (h->event == EVENT_GONE)
        take_off(p, user, need);
    if (plan_outlives(p, user, need)) {
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
    if (h->event == EVENT_GONE && state->gone)
        let_go_early(p, user, need);
}

void plan_spread(Planner *p)
{
    for (size_t i = 0; i < p->queue.len; i++) {
        Happening h = p->queue.at[i];
        const UserVec *users = needs_users(p->old_needs, h.on);
        for (size_t k = 0; k < users->len; k++)
            spread_to(p, users->at[k].user, users->at[k].need, &h);
    }
}

/* The indexes of a table that is taken off and attached elsewhere follow it. */
void plan_follow_tables(Planner *p)
{
    for (size_t i = 0; i < p->old->objects.len; i++) {
        Object *o = p->old->objects.at[i];
        Step *main = o->removed || !o->twin || !object_has(o, ATTR_ATTACHED_TO)
                         ? NULL
                         : old_state(p, o)->main;
        if (!main || main->op != STEP_ALTER || !main->changed[ATTR_ATTACHED_TO] ||
            !plan_is_taken_off(p, o->parent))
            continue;
        main->changed[ATTR_ATTACHED_TO] = false;
        attach_again(p, o);
    }
}

static const Object *partition_root(const Object *table)
{
    while (object_has(table, ATTR_PARTITION_OF))
        table = object_ref(table, ATTR_PARTITION_OF);
    return table;
}

static void take_off_dropped(Planner *p, const Object *table)
{
    const ObjectVec *partitions = pg_heirs(p->old, table);
    for (size_t i = 0; i < partitions->len; i++) {
        State *state = old_state(p, partitions->at[i]);
        bool dropped = state->drop && state->drop->old == partitions->at[i] && !state->aside;
        if (dropped && !state->release) {
            state->release = plan_add_step(p, STEP_RELEASE, partitions->at[i], NULL);
            state->release->changed[ATTR_PARTITION_OF] = true;
        }
        take_off_dropped(p, partitions->at[i]);
    }
}

/* A foreign key to a partitioned table holds its partitions too: one that goes is taken off first,
 * unless the foreign key goes before. */
void plan_take_off_referenced(Planner *p)
{
    for (size_t i = 0; i < p->old->objects.len; i++) {
        Object *o = p->old->objects.at[i];
        const Object *target =
            !o->removed && o->kind == KIND_CONSTRAINT ? object_ref(o, ATTR_REF_TABLE) : NULL;
        if (!target || !object_has(target, ATTR_PARTITION_BY))
            continue;
        const Step *gone = old_state(p, o)->drop;
        bool within = partition_root(o->parent) == partition_root(target);
        if (!gone || (gone->old != o && within))
            take_off_dropped(p, target);
    }
}

/* What is rebuilt anyway comes under its new name. */
void plan_rename(Planner *p)
{
    for (size_t i = 0; i < p->old->objects.len; i++) {
        Object *o = p->old->objects.at[i];
        if (!o->removed && o->twin && o->twin->name != o->name && !old_state(p, o)->gone)
            old_state(p, o)->rename = new_state(p, o->twin)->rename =
                plan_add_step(p, STEP_RENAME, o, o->twin);
    }
}
