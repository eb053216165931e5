/* order.h: steps in an order in which each finds what it needs. */
#ifndef MODEL_ORDER_H
#define MODEL_ORDER_H

#include "model/plan.h"

/* `later` can only run after `earlier`. An edge that isn't hard is dropped where it would
 * close a cycle: what is merely named first, then what is checked, which makes the later step
 * bare_bodies. */
void order_add(Step *earlier, Step *later, NeedStrength strength);

/* Sorts `steps` by their edges; among free ones by phase, kind and name. Gates are passed as soon
 * as they are free, and left out. A cycle of hard edges is reported with its members, and false
 * returned. */
bool order_steps(StepVec *steps, Diag *diag);

#endif
