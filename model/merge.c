/* merge.c: neighbours of one table in one statement.
 *
 *     ALTER TABLE public.orders ALTER COLUMN total TYPE numeric;
 *     ALTER TABLE public.orders ALTER COLUMN items TYPE bigint;
 *
 * rewrites the table twice, and locks it twice. As two commands of one statement it is rewritten
 * once. A step that needs an earlier one of them begins a new statement: the server does not run
 * the commands of one in the order in which they are written. */
#include "model/merge.h"

/* Drops stand with drops and releases with releases, for each of these is a block of the script. */
static bool is_same_block(StepOp a, StepOp b)
{
    bool comes_a = a == STEP_CREATE || a == STEP_ALTER,
         comes_b = b == STEP_CREATE || b == STEP_ALTER;
    return a == b || (comes_a && comes_b);
}

static bool continues(const Rules *rules, const Step *head, const Step *step)
{
    const Object *first = step_object(head), *o = step_object(step);
    return first->parent == o->parent && first->kind == o->kind && step->ended != head &&
           is_same_block(head->op, step->op) && rules->is_command(head) && rules->is_command(step);
}

/* What needs the step can't be told by the statement in which it stands; what is softly behind
 * it can. */
static void end_before_users(const Step *head, const Step *step)
{
    for (size_t i = 0; i < step->later.len; i++)
        if (step->later.at[i].to && step->later.at[i].strength == NEED_HARD)
            step->later.at[i].to->ended = head;
}

void merge_steps(const Rules *rules, Arena *arena, StepVec *steps)
{
    Step *head = NULL;
    for (size_t i = 0; i < steps->len; i++) {
        Step *step = steps->at[i];
        if (head && continues(rules, head, step)) {
            step->absorbed_by = head;
            vec_push_in(arena, &head->members, step);
        } else {
            head = step;
        }
        end_before_users(head, step);
    }
}
