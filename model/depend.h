/* depend.h: what an object needs: the edges of the dependency graph. */
#ifndef MODEL_DEPEND_H
#define MODEL_DEPEND_H

#include "model/schema.h"

typedef struct Need {
    Object *on;
    AttrId via;  /* the attribute that says so; ATTR_COUNT: it is below it */
    bool soft;   /* a name in a function's text: the server doesn't hold on to it */
} Need;

typedef VEC(Need) NeedVec;

/* What an object names, which it may need, or may not. */
typedef struct Mention {
    Object *of;
    bool passes; /* who names the object may by that use what belongs to `of`: a type's attribute */
} Mention;

typedef VEC(Mention) MentionVec;

#endif
