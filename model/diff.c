/* diff.c: one comparison for all kinds, driven by kinds.def.
 *
 * Values are compared by what they refer to: a reference equals one to its twin, a type one over
 * the twin of its base. Trees are the dialect's to compare. */
#include "model/diff.h"

#include <string.h>

#include "model/acl.h"

/* ---- matching --------------------------------------------------------------------------- */

static Object *find_twin(const Schema *old, const Object *o)
{
    const Object *container = object_container(o);
    if (container && !container->twin)
        return NULL;
    Object *found = schema_find(old, kind_space(o->kind), o->kind,
                                container ? container->twin : NULL, o->name, o->signature);
    bool same_parent = found && (o->parent ? o->parent->twin : NULL) == found->parent;
    return found && found->kind == o->kind && same_parent ? found : NULL;
}

void diff_match(Schema *old, Schema *new)
{
    for (size_t i = 0; i < old->objects.len; i++)
        old->objects.at[i]->twin = NULL;
    for (size_t i = 0; i < new->objects.len; i++)
        new->objects.at[i]->twin = NULL;
    for (int pass = 0; pass < 2; pass++) /* parents come first, unless an object has moved */
        for (size_t i = 0; i < new->objects.len; i++) {
            Object *o = new->objects.at[i];
            if (o->removed || o->twin || !(o->twin = find_twin(old, o)))
                continue;
            o->twin->twin = o;
        }
}

/* ---- values ----------------------------------------------------------------------------- */

static bool same_list(const StrList *a, const StrList *b)
{
    if (a == b)
        return true;
    if (!a || !b || a->len != b->len)
        return false;
    return memcmp(a->at, b->at, a->len * sizeof *a->at) == 0;
}

static bool same_ref(const Object *old, const Object *new)
{
    return (!old && !new) || (old && new && old->twin == new);
}

static bool same_refs(const RefList *old, const RefList *new)
{
    if (!old || !new || old->len != new->len)
        return old == new;
    for (size_t i = 0; i < old->len; i++)
        if (!same_ref(old->at[i], new->at[i]))
            return false;
    return true;
}

static bool same_type(const Rules *rules, const Schema *so, const TypeRef *old, const TypeRef *new)
{
    if (!old || !new)
        return old == new;
    if (old->text == new->text)
        return same_ref(old->base, new->base);
    return !old->base && !new->base && rules->same_outside_type(so, old, new);
}

static bool same_value(const Rules *rules, const Schema *so, const Object *old, const Schema *sn,
                       const Object *new, AttrId id)
{
    Value a = object_get(old, id), b = object_get(new, id);
    switch (attr_type(id)) {
    case VALUE_STR:
    case VALUE_FLAG:
        return a.any == b.any;
    case VALUE_LIST:
    case VALUE_SET:
        return id == ATTR_ACL ? acl_same(so, old, sn, new) : same_list(a.list, b.list);
    case VALUE_TREE:
        return rules->same_meaning(so, old, sn, new, id);
    case VALUE_TYPE:
        return same_type(rules, so, a.type, b.type);
    case VALUE_REF:
        return same_ref(a.ref, b.ref);
    case VALUE_REFS:
        return same_refs(a.refs, b.refs);
    }
    return false;
}

bool diff_same_attr(const Rules *rules, const Schema *so, const Object *old, const Schema *sn,
                    const Object *new, AttrId id)
{
    return same_value(rules, so, old, sn, new, id) || rules->is_alike(so, old, sn, new, id);
}

bool diff_object(const Rules *rules, const Schema *so, const Object *old, const Schema *sn,
                 const Object *new, bool changed[ATTR_COUNT])
{
    bool any = false;
    size_t i = 0, k = 0;
    while (i < old->attr_count || k < new->attr_count) {
        AttrId x = i < old->attr_count ? old->attrs[i].id : ATTR_COUNT;
        AttrId y = k < new->attr_count ? new->attrs[k].id : ATTR_COUNT;
        AttrId id = x < y ? x : y;
        i += x == id;
        k += y == id;
        if (attr_change(new->kind, id) == CHANGE_IGNORE)
            continue;
        changed[id] = !diff_same_attr(rules, so, old, sn, new, id);
        any |= changed[id];
    }
    return any;
}

/* ---- schemas ---------------------------------------------------------------------------- */

static void describe(Diag *out, const Object *o, const char *what, const bool *changed)
{
    char attrs[400] = "";
    size_t len = 0;
    for (int id = 0; changed && id < ATTR_COUNT; id++)
        if (changed[id] && len + 40 < sizeof attrs)
            len += (size_t)snprintf(attrs + len, sizeof attrs - len, "%s%s", len ? ", " : ": ", attr_name((AttrId)id));
    const Object *parent = o->parent;
    diag_note(out, LOC_NONE, "%s \"%s%s%s%s\" %s%s", kind_label(o->kind),
              parent ? parent->name : "", parent ? "." : "", o->name,
              o->signature ? o->signature : "", what, attrs);
}

/* Whether a child whose order counts stands behind another one than its twin. */
static bool is_moved(const Rules *rules, const Object *o)
{
    if (!rules->keeps_order(o->kind))
        return false;
    const Object *before = object_before(o), *twin = object_before(o->twin);
    return !same_ref(twin, before) && (!before || before->twin) && (!twin || twin->twin);
}

bool diff_schemas(const Rules *rules, Schema *old, Schema *new, Diag *out)
{
    bool differ = false;
    diff_match(old, new);
    for (size_t i = 0; i < old->objects.len; i++) {
        const Object *o = old->objects.at[i];
        if (o->removed || o->twin || object_is_assumed(o))
            continue;
        differ = true;
        if (out)
            describe(out, o, "is left over", NULL);
    }
    for (size_t i = 0; i < new->objects.len; i++) {
        const Object *o = new->objects.at[i];
        bool changed[ATTR_COUNT] = {0};
        if (o->removed)
            continue;
        bool moved = o->twin && is_moved(rules, o);
        if (o->twin && !diff_object(rules, old, o->twin, new, o, changed) && !moved)
            continue;
        differ = true;
        if (out)
            describe(out, o,
                     moved     ? "stands elsewhere"
                     : o->twin ? "differs in"
                               : "is missing",
                     o->twin ? changed : NULL);
    }
    return differ;
}
