/* diff.h: which objects of two schemas are the same, and in which attributes they differ. */
#ifndef MODEL_DIFF_H
#define MODEL_DIFF_H

#include "model/rules.h"

/* Sets `twin` of all objects: the one of the same kind, name, signature and parent in the other
 * schema. */
void diff_match(Schema *old, Schema *new);

/* Whether a value means the same in both objects, which are twins. Unknown owners and versions
 * equal any. */
bool diff_same_attr(const Rules *rules, const Schema *so, const Object *old, const Schema *sn,
                    const Object *new, AttrId id);
/* Marks the attributes in which twins differ; false when there are none. */
bool diff_object(const Rules *rules, const Schema *so, const Object *old, const Schema *sn,
                 const Object *new, bool changed[ATTR_COUNT]);

/* Whether anything differs; with `out`, a line for each object that does. Calls diff_match. */
bool diff_schemas(const Rules *rules, Schema *old, Schema *new, Diag *out);

#endif
