/* order.h: steps in an order in which each finds what it needs. */
#ifndef MODEL_ORDER_H
#define MODEL_ORDER_H

#include "model/plan.h"

/* `later` can only run after `earlier`. A soft edge is dropped where it would close a cycle. */
void order_add(Step *earlier, Step *later, bool soft);

/* Sorts `steps` by their edges; among free ones by phase, kind and name. A cycle that no soft edge
 * opens is reported with its members, and false returned. */
bool order_steps(StepVec *steps, Diag *diag);

#endif
