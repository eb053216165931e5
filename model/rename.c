/* rename.c: pairs of objects that are the same but for their names.
 *
 *     ALTER TABLE public.coupons RENAME CONSTRAINT pk_coupons TO coupons_pkey;
 *
 * instead of dropping a key and building it again. What is left over in one schema and what is
 * missing in it are put into buckets by a hash of their parents and attributes; in a bucket,
 * attributes are compared. Trees have no hash: a bucket of many that differ in these alone is left
 * as it is. */
#include "model/rename.h"

#include "model/diff.h"

enum { MANY = 16 };

typedef struct Bucket {
    ObjectVec olds, news;
} Bucket;

typedef struct Renamer {
    const Rules *rules;
    Schema *old, *new;
    Map by_hash;
    VEC(Bucket *) buckets; /* in order of their first objects */
} Renamer;

/* ---- hashes ----------------------------------------------------------------------------- */

static uint64_t hash_pointer(uint64_t seed, const void *p)
{
    return str_hash(seed, &p, sizeof p);
}

/* Objects count as those of the new schema. */
static uint64_t hash_ref(uint64_t seed, const Object *o, bool old)
{
    return hash_pointer(seed, old && o ? o->twin : o);
}

static uint64_t hash_value(uint64_t seed, const Attr *attr, bool old)
{
    Value value = attr->value;
    switch (attr_type(attr->id)) {
    case VALUE_STR:
    case VALUE_FLAG:
        return hash_pointer(seed, value.any);
    case VALUE_LIST:
    case VALUE_SET:
        return str_hash(seed, value.list->at, value.list->len * sizeof *value.list->at);
    case VALUE_TREE:
        return seed;
    case VALUE_TYPE:
        return hash_ref(hash_pointer(seed, value.type->text), value.type->base, old);
    case VALUE_REF:
        return seed; /* it may itself be renamed */
    case VALUE_REFS:
        for (size_t i = 0; i < value.refs->len; i++)
            seed = hash_ref(seed, value.refs->at[i], old);
        return seed;
    }
    return seed;
}

static uint64_t hash_object(const Object *o, bool old)
{
    uint64_t hash = hash_ref(o->kind, o->parent, old);
    for (size_t i = 0; i < o->attr_count; i++)
        if (attr_change(o->kind, o->attrs[i].id) != CHANGE_IGNORE)
            hash = hash_value(hash + o->attrs[i].id, &o->attrs[i], old);
    return hash;
}

/* ---- buckets ---------------------------------------------------------------------------- */

static Bucket *bucket_of(Renamer *r, uint64_t hash, bool make)
{
    Bucket *bucket = map_get(&r->by_hash, hash);
    if (bucket || !make)
        return bucket;
    bucket = arena_make(r->new->cx->arena, Bucket);
    map_put(&r->by_hash, hash, bucket);
    vec_push(&r->buckets, bucket);
    return bucket;
}

/* A left-over object whose parent is there in both schemas. */
static bool is_candidate(const Renamer *r, const Object *o)
{
    return !o->removed && !o->twin && o->parent && o->parent->twin && r->rules->has_rename(o->kind);
}

static void collect(Renamer *r)
{
    for (size_t i = 0; i < r->old->objects.len; i++) {
        Object *o = r->old->objects.at[i];
        if (is_candidate(r, o))
            vec_push_in(r->old->cx->arena, &bucket_of(r, hash_object(o, true), true)->olds, o);
    }
    for (size_t i = 0; i < r->new->objects.len; i++) {
        Object *o = r->new->objects.at[i];
        Bucket *bucket = is_candidate(r, o) ? bucket_of(r, hash_object(o, false), false) : NULL;
        if (bucket)
            vec_push_in(r->new->cx->arena, &bucket->news, o);
    }
}

/* ---- pairs ------------------------------------------------------------------------------ */

static bool is_same(const Renamer *r, const Object *old, const Object *new)
{
    bool changed[ATTR_COUNT] = {0};
    return old->parent->twin == new->parent && old->kind == new->kind && !old->twin && !new->twin &&
           !diff_object(r->rules, r->old, old, r->new, new, changed);
}

/* The only object among `all` that is the same as `o`, or NULL. */
static Object *only_match(const Renamer *r, const ObjectVec *all, const Object *o, bool old)
{
    Object *found = NULL;
    for (size_t i = 0; i < all->len; i++) {
        Object *other = all->at[i];
        if (!(old ? is_same(r, o, other) : is_same(r, other, o)))
            continue;
        if (found)
            return NULL;
        found = other;
    }
    return found;
}

static bool pair_bucket(Renamer *r, const Bucket *bucket)
{
    bool paired = false;
    if (bucket->olds.len > MANY || bucket->news.len > MANY)
        return false;
    for (size_t i = 0; i < bucket->news.len; i++) {
        Object *new = bucket->news.at[i], *old = only_match(r, &bucket->olds, new, false);
        if (!old || only_match(r, &bucket->news, old, true) != new ||
            !r->rules->can_rename(r->old, old, r->new, new))
            continue;
        old->twin = new;
        new->twin = old;
        paired = true;
    }
    return paired;
}

static bool pair_all(Renamer *r)
{
    bool paired = false;
    collect(r);
    for (size_t i = 0; i < r->buckets.len; i++)
        paired = pair_bucket(r, r->buckets.at[i]) || paired;
    map_free(&r->by_hash);
    vec_free(&r->buckets);
    r->by_hash = (Map){0};
    return paired;
}

/* What an object is attached to can be renamed too: once more for each level of partitions. */
void rename_match(const Rules *rules, Schema *old, Schema *new)
{
    Renamer r = {.rules = rules, .old = old, .new = new};
    while (pair_all(&r))
        continue;
}
