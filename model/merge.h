/* merge.h: one statement for several changes of one table, as a person would write it. */
#ifndef MODEL_MERGE_H
#define MODEL_MERGE_H

#include "model/plan.h"

/* Makes neighbours among the ordered steps that are commands of one ALTER statement members of the
 * first of them, which they are absorbed by. Their edges are still needed. */
void merge_steps(const Rules *rules, Arena *arena, StepVec *steps);

#endif
