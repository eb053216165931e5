/* plan_connect.c: the edges between steps: each says which one comes first, and order.c sorts.
 *
 * In the old schema a user lets go before what it needs goes; in the new one, what is needed comes
 * before its user. Names are free when who had them is gone. The rest is about tables: partitions
 * that are taken off and attached, children that leave and join parents, rows that move. */
#include "model/order.h"
#include "model/plan_impl.h"
#include "model/schema_pg.h"

static void connect_by(Step *earlier, Step *later, NeedStrength strength)
{
    order_add(plan_printed_step(earlier), plan_printed_step(later), strength);
}

static void connect(Step *earlier, Step *later)
{
    connect_by(earlier, later, NEED_HARD);
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
    if (!user->main || user->main->op == STEP_CREATE || !plan_says(user->main, need->via))
        return false;
    return on->aside || !need->on->twin || !plan_still_needs(p, o->twin, need->on->twin, need->via);
}

/* What a taken off table's index was attached to goes while the table is off. */
static void connect_outlived(Planner *p, const Object *o, const Need *need)
{
    const Object *table = o->parent->twin;
    Step *gone = leaving(p, need->on);
    connect(old_state(p, o->parent)->release, gone);
    if (gone && table && plan_is_attached_late(p, table))
        connect(gone, new_state(p, table)->late);
}

/* What must wait for the end of that with which something is done. A partition that goes with its
 * rows in it goes after they have moved, with the table that is set aside; its indexes go with that
 * table's, and its defaults don't mind that a sequence has another name meanwhile. */
static Step *left(Planner *p, const Object *o, const Need *need, bool released)
{
    bool renamed = need->on->kind == KIND_SEQUENCE && old_state(p, need->on)->aside;
    if ((need->via == ATTR_PARTITION_OF && !released) || renamed)
        return old_state(p, need->on)->drop;
    bool attached = need->via == ATTR_ATTACHED_TO && p->rules->goes_with(o, need);
    return attached && old_state(p, need->on->parent)->aside ? NULL : leaving(p, need->on);
}

/* Who lets go of `need->on` does so before that goes, is set aside or changes its type. */
static void connect_old_need(Planner *p, const Object *o, const Need *need)
{
    State *user = old_state(p, o), *on = old_state(p, need->on);
    Step *moved =
        plan_is_column(need->on) && on->main && on->main->op == STEP_ALTER ? on->main : NULL;
    bool released = user->release && need->via != ATTR_COUNT && user->release->changed[need->via];
    Step *off = released ? user->release : leaving(p, o);
    connect(user->release, user->drop);
    connect(user->release, leaving(p, o));
    if (plan_outlives(p, o, need))
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
    if (!released && lets_go(p, o, need))
        connect_by(user->main, on->drop, need->strength);
}

/* Which change of something makes it what others wait for. A base type is first a mere name, for
 * the functions that it is made of. */
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
    const Object *changed = step_object(main);
    if (main->op == STEP_REPLACE && *strength == NEED_HARD)
        *strength = NEED_CHECKED;
    bool counts = main->op == STEP_REPLACE || plan_is_column(changed) ||
                  changed->kind == KIND_ENUM || changed->kind == KIND_ATTRIBUTE ||
                  changed->kind == KIND_MY_TABLE;
    return counts ? main : on->rename;
}

/* A partitioned table's index is good for foreign keys when all its partitions have theirs
 * attached. */
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
    else if (user->main && (user->main->op == STEP_CREATE || plan_says(user->main, need->via)))
        connect_by(earlier, user->main, strength);
    if (need->strength == NEED_HARD && user->main && p->rules->waits_for_rows(o) &&
        plan_says(user->main, need->via))
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
    if (!is_part_of_table(o) || !plan_is_taken_off(p, o->parent))
        return;
    Step *release = old_state(p, o->parent)->release;
    connect(release, leaving(p, o));
    connect(release, old_state(p, o)->main);
}

/* The parent's columns first: from server 18 on, a NOT NULL that has no name takes one that is
 * free. */
static void connect_columns(Planner *p, const Object *parent, const Object *table)
{
    for (const Object *o = parent->first; o; o = o->next) {
        const Object *own =
            o->kind == KIND_COLUMN ? schema_child(p->new, KIND_COLUMN, table, o->name) : NULL;
        if (own)
            connect(new_state(p, o)->main, new_state(p, own)->main);
    }
}

static void connect_before_release(Planner *p, Step *gone, const Object *table)
{
    const ObjectVec *partitions = pg_heirs(p->old, table);
    for (size_t i = 0; i < partitions->len; i++) {
        if (plan_is_taken_off(p, partitions->at[i]))
            connect(gone, old_state(p, partitions->at[i])->release);
        connect_before_release(p, gone, partitions->at[i]);
    }
}

static void connect_before_drop(Planner *p, Step *gone, const Object *table)
{
    const ObjectVec *partitions = pg_heirs(p->old, table);
    for (size_t i = 0; i < partitions->len; i++) {
        const State *state = old_state(p, partitions->at[i]);
        if (state->drop && state->drop->old == partitions->at[i] && !state->release)
            connect(gone, state->drop);
        connect_before_drop(p, gone, partitions->at[i]);
    }
}

/* A partition that is taken off keeps copies of the foreign keys above it, and rows of it that are
 * referred to hold it back, as a foreign key does one that is dropped: foreign keys that go do so
 * before. */
static void connect_foreign_key(Planner *p, const Object *o)
{
    const Object *target = o->kind == KIND_CONSTRAINT ? object_ref(o, ATTR_REF_TABLE) : NULL;
    Step *gone = target ? leaving(p, o) : NULL;
    if (gone && object_has(target, ATTR_PARTITION_BY))
        connect_before_drop(p, gone, target);
    if (!gone || gone->old != o)
        return;
    if (object_has(o->parent, ATTR_PARTITION_BY))
        connect_before_release(p, gone, o->parent);
    if (object_has(target, ATTR_PARTITION_BY))
        connect_before_release(p, gone, target);
}

/* The gate behind which nothing is a partition of the old table any more that won't stay one. */
static Step *all_left(Planner *p, const Object *parent)
{
    State *state = new_state(p, parent);
    if (state->left)
        return state->left;
    state->left = plan_add_step(p, STEP_ALTER, NULL, (Object *)parent);
    state->left->is_gate = true;
    const ObjectVec *partitions = pg_heirs(p->old, parent->twin);
    for (size_t i = 0; i < partitions->len; i++) {
        if (object_ref(partitions->at[i], ATTR_PARTITION_OF) != parent->twin)
            continue;
        connect(leaving(p, partitions->at[i]), state->left);
        connect(old_state(p, partitions->at[i])->release, state->left);
    }
    return state->left;
}

/* A table is attached when it has all that the new parent has, and the parent all that it will
 * have; and when what held the place has left it. */
static void connect_late(Planner *p, Object *table)
{
    if (table->kind != KIND_TABLE || !plan_is_attached_late(p, table))
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
    connect(all_left(p, parent), late);
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

/* A child joins when it has what its parent has, and before that gets more: so it gets that too. */
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
        if (!plan_stays_heir(p, table, parents->at[i]))
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
    Object *holder = schema_find(p->old, kind_space(o->kind), o->kind,
                                 container ? container->twin : NULL, o->name, o->signature);
    if (holder)
        connect(leaving(p, holder), new_state(p, o)->main);
    const Object *sql_schema = object_schema(o);
    if (!plan_names_index(o))
        return;
    Object *index = sql_schema->twin ? schema_relation(p->old, sql_schema->twin, o->name) : NULL;
    Object *named =
        sql_schema->twin ? schema_constraint_named(p->old, sql_schema->twin, o->name) : NULL;
    for (; named; named = named->namesake)
        connect(leaving(p, named), new_state(p, o)->main);
    if (index)
        connect(leaving(p, index), new_state(p, o)->main);
}

/* A call would still mean the function that goes, or be ambiguous, as long as both are there; soft,
 * because bodies that only run later don't mind. */
static void connect_overload(Planner *p, const Object *o)
{
    Step *main = o->kind == KIND_FUNCTION && !o->twin ? new_state(p, o)->main : NULL;
    const Object *sql_schema = main ? object_schema(o)->twin : NULL;
    Object *other = sql_schema ? schema_routine(p->old, sql_schema, o->name, NULL) : NULL;
    for (; other; other = schema_routine(p->old, sql_schema, o->name, other))
        if (!other->twin)
            connect_by(leaving(p, other), main, NEED_NAMED);
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
    const Object *column =
        object_flag(new, ATTR_IS_IDENTITY) ? object_ref(new, ATTR_OWNED_BY) : NULL;
    if (column) /* whose statement brings the sequence */
        connect(leaving(p, new->twin), new_state(p, column)->main);
}

/* Rows find their place when the partitions are there, and leave before their own ones go. */
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
    const Object *column =
        object_flag(new, ATTR_IS_IDENTITY) ? object_ref(new, ATTR_OWNED_BY) : NULL;
    connect(old_state(p, new->twin)->aside, state->move);
    connect(column ? new_state(p, column)->main : state->main, state->move);
    connect(state->move, old_state(p, new->twin)->drop);
    if (new->kind != KIND_TABLE)
        return;
    connect_partitions(p, state->move, new, false);
    connect_partitions(p, state->move, new->twin, true);
}

void plan_connect(Planner *p)
{
    for (size_t i = 0; i < p->old->objects.len; i++) {
        const Object *o = p->old->objects.at[i];
        const State *state = old_state(p, o);
        const NeedVec *needs =
            state->drop || state->release || state->main ? old_needs(p, o) : NULL;
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
        connect_overload(p, o);
        connect_attached(p, o);
        connect_late(p, o);
        if (o->kind == KIND_TABLE)
            connect_parents(p, o);
    }
}
