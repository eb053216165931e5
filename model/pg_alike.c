/* pg_alike.c: what a text leaves open equals what the other says, and what no statement can change is
 * no difference. */
#include "model/pg_alike.h"

/* Unknown owners, versions and modes of streaming; what an extension's control file says of it; the
 * name of a NOT NULL that servers before 18 don't keep, and that of an inherited one, which can't be
 * changed. */
static bool equals_any(const Object *o, AttrId id)
{
    if (id == ATTR_OWNER || id == ATTR_VERSION || id == ATTR_STREAMING)
        return !object_has(o, id);
    if (id == ATTR_COMMENT)
        return o->kind == KIND_EXTENSION && !object_has(o, id);
    return id == ATTR_NOT_NULL_NAME &&
           (object_flag(o, ATTR_NOT_NULL_INHERITED) || object_flag(o, ATTR_NOT_NULL_RENAMED));
}

/* The order of parents is that of their columns, which isn't compared, and nothing else. */
static bool same_parents(const RefList *old, const RefList *new)
{
    size_t found = 0;
    for (size_t i = 0; i < old->len; i++)
        for (size_t k = 0; k < new->len; k++)
            found += old->at[i]->twin == new->at[k];
    return old->len == new->len && found == new->len;
}

bool pg_is_alike(const Object *old, const Object *new, AttrId id)
{
    return equals_any(old, id) || equals_any(new, id) ||
           (id == ATTR_INHERITS && same_parents(object_refs(old, id), object_refs(new, id)));
}
