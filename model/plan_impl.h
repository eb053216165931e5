/* plan_impl.h: what the parts of the planner share: a Planner, and a State for every object.
 *
 *     plan_change.c    classify, spread: which objects come, go and change
 *     plan_inherit.c   inherit: what a parent table's statement does for its children
 *     plan_split.c     split, absorb: statements in parts, and parts in one statement
 *     plan_gather.c    gather: many changes of a table in one statement (MySQL)
 *     plan_connect.c   connect: which step must come before which */
#ifndef MODEL_PLAN_IMPL_H
#define MODEL_PLAN_IMPL_H

#include "model/needs.h"
#include "model/plan.h"

typedef struct State {
    Step *drop;    /* the step with which it goes: its own, or that of what it belongs to */
    Step *release; /* old objects */
    Step *aside;
    Step *move;   /* new tables and sequences: they take over what is set aside */
    Step *rename; /* both */
    Step *main;   /* new objects, and old ones with a twin: create, replace or alter */
    Step *late;   /* new objects: attributes that wait for other objects */
    Step *left;   /* new partitioned tables, a gate: what were partitions have gone or are taken off */
    bool gone;    /* it goes, for good or to come again */
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
    State *olds, *news; /* by Object.id */
    Needs *old_needs, *new_needs;
    VEC(Happening) queue;
    StepVec steps;
    uint32_t mark;
    bool keeps_rows; /* rows move from a table that is made anew, instead of being lost */
    bool moves;      /* some do */
} Planner;

static inline State *old_state(Planner *p, const Object *o)
{
    return &p->olds[o->id];
}

static inline State *new_state(Planner *p, const Object *o)
{
    return &p->news[o->id];
}

static inline const NeedVec *old_needs(Planner *p, const Object *o)
{
    return needs_of(p->old_needs, o);
}

static inline const NeedVec *new_needs(Planner *p, const Object *o)
{
    return needs_of(p->new_needs, o);
}

/* ---- plan.c ------------------------------------------------------------------------------ */

Step *plan_add_step(Planner *p, StepOp op, Object *old, Object *new);
/* A column of any dialect. */
static inline bool plan_is_column(const Object *o)
{
    return o->kind == KIND_COLUMN || o->kind == KIND_MY_COLUMN;
}
/* Whether a new object needs another one by an attribute. */
bool plan_still_needs(Planner *p, const Object *new_user, const Object *new_on, AttrId via);

/* ---- plan_change.c ----------------------------------------------------------------------- */

/* Each object is created, dropped, replaced, altered or rebuilt. */
void plan_classify(Planner *p);
/* What stands on something that goes or changes its type goes along. */
void plan_spread(Planner *p);
/* The indexes of a table that is taken off and attached elsewhere follow it. */
void plan_follow_tables(Planner *p);
void plan_take_off_referenced(Planner *p);
/* The ALTER of an old object that has a twin, made when there is none. */
Step *plan_ensure_alter(Planner *p, Object *old);
/* Whether the step says anew what its object needs by an attribute. */
bool plan_says(const Step *step, AttrId via);
/* What differs in its name alone. */
void plan_rename(Planner *p);

/* An index, or a constraint that brings one: its name is a relation's too. */
bool plan_names_index(const Object *o);
/* Whether a table of the old schema leaves the table that it is a partition of. */
bool plan_is_taken_off(Planner *p, const Object *old_table);
/* Whether a table of the new schema is attached in a step of its own. */
bool plan_is_attached_late(Planner *p, const Object *new_table);
/* Whether a table is all the time an heir of another: what is done to that reaches it. Both new. */
bool plan_stays_heir(Planner *p, const Object *table, const Object *parent);
/* Whether an index of a partition that is taken off stays, for the parent's new one. */
bool plan_outlives(Planner *p, const Object *user, const Need *need);

/* ---- plan_inherit.c, plan_split.c, plan_gather.c, plan_connect.c ------------------------- */

/* What a parent table's statement does to its children is not said again. */
void plan_inherit(Planner *p);
/* Circles of needs are opened. */
void plan_split(Planner *p);
/* Columns and constraints of a created table are part of its CREATE TABLE. */
void plan_absorb(Planner *p);
/* Changes of a table's parts are clauses of its ALTER TABLE, where the dialect has it so. */
void plan_gather(Planner *p);
/* The step that is printed for `step`. */
Step *plan_printed_step(Step *step);
/* Edges: who must come before whom. */
void plan_connect(Planner *p);

#endif
