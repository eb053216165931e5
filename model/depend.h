/* depend.h: what an object needs: the edges of the dependency graph. */
#ifndef MODEL_DEPEND_H
#define MODEL_DEPEND_H

#include "model/schema.h"

/* How firmly one thing needs another: an order gives up the weakest first, and never a hard one. */
typedef enum NeedStrength {
    NEED_HARD,    /* the server holds on to it */
    NEED_CHECKED, /* a name in a function's text: the server looks for it when it creates the function,
                     unless told not to (SET check_function_bodies = off) */
    NEED_NAMED    /* a name in a function's text that counts when it runs */
} NeedStrength;

typedef struct Need {
    Object *on;
    AttrId via; /* the attribute that says so; ATTR_COUNT: it is below it */
    NeedStrength strength;
    bool guessed; /* it may be less: what is written isn't fully understood */
} Need;

typedef VEC(Need) NeedVec;

/* What an object names, which it may need, or may not. */
typedef struct Mention {
    Object *of;
    bool passes; /* who names the object may by that use what belongs to `of`: a type's attribute */
} Mention;

typedef VEC(Mention) MentionVec;

#endif
