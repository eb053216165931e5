/* plan.h: what a migration does, in order, before it is spelled.
 *
 * A Plan is an array of Steps. Each step is one operation on one object; printers turn it into
 * statements. What a step absorbs (the columns of a created table) is printed with it. */
#ifndef MODEL_PLAN_H
#define MODEL_PLAN_H

#include "model/rules.h"

typedef enum StepOp {
    STEP_DROP,      /* `old` goes */
    STEP_RELEASE,   /* `old` lets go of something that will be dropped or rebuilt: a column's default */
    STEP_SET_ASIDE, /* `old` is renamed to step_aside_name(): a new one takes its place */
    STEP_RENAME,    /* `old`, the same but for its name, takes that of `new` */
    STEP_MOVE,      /* what `old`, which is set aside, holds goes over to `new`: a table's rows, a sequence's value */
    STEP_CREATE,    /* `new` comes, with all its attributes */
    STEP_REPLACE,   /* CREATE OR REPLACE of `new`, then the changed attributes that it doesn't cover */
    STEP_ALTER      /* `old` becomes `new`: the changed attributes */
} StepOp;

typedef struct Step Step;
typedef VEC(Step *) StepVec;

typedef struct Edge {
    Step *to;
    NeedStrength strength;
} Edge;

struct Step {
    StepOp op;
    Object *old, *new; /* either may be NULL */
    bool changed[ATTR_COUNT];
    bool recursed[ATTR_COUNT]; /* a parent table's step has changed these here too */
    bool inherited;    /* comes with a parent table's column: `old` is that one, and the rest is altered */
    bool rebuilt;      /* dropped and created again because of something it stands on */
    bool only;         /* a drop that leaves to children what they have from it */
    bool loses_rows;   /* a drop with which rows go that the new table should have */
    bool copies;       /* an ALTER TABLE that must be told to copy the table (mysql_rules.c) */
    bool bare_bodies;  /* in a cycle: needs SET check_function_bodies = off */
    StepVec members;   /* absorbed steps, in order: columns and constraints of a created table, or
                        * further changes that are made by the statement of this one (merge.c) */
    ObjectVec held;    /* new indexes that would give way to what comes with the members, if the
                        * statement didn't name them */
    Step *absorbed_by;
    const Step *release; /* what the object has let go of before this step, or NULL */
    ObjectVec kept_keys; /* of a partition that is taken off for good: the foreign keys above it, of which it
                        * keeps copies that nobody has declared */
    VEC(Edge) later;   /* what must come after this one (order.c) */
    uint8_t turn;      /* of steps that are free those of an earlier turn go first */
    uint32_t id;       /* its place in the plan before ordering */
    uint32_t waiting;  /* how many steps must come before this one and haven't */
    bool done;
    bool is_gate;      /* does nothing, but lets many steps wait for many others; goes when all are in order */
    const Step *ended; /* merge.c: the statement that must have ended before this step */
};

typedef struct Plan {
    Schema *old, *new;
    StepVec steps; /* in the order of execution, absorbed ones left out */
} Plan;

/* The steps from `old` to `new`, ordered: none when they are equal. NULL after reporting that no
 * order exists. Everything is in the arena of `new`. */
Plan *plan_make(const Rules *rules, Schema *old, Schema *new);

/* The object a step is about: `new` if there is one, else `old`. */
const Object *step_object(const Step *step);
/* The name under which something waits that STEP_SET_ASIDE has renamed. */
Str step_aside_name(Context *cx, const Object *o);

#endif
