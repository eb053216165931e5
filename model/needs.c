/* needs.c: who needs an object of a schema that stays as it is, for the planner (pg_users.c asks while one is
 * edited). Needs are exact but dear, mentions are cheap but too many; so the objects that may need
 * something are found by mentions, and then asked.
 *
 *     orders ← view open_orders ← view report        (report reads only open_orders)
 *
 * When something happens to a column of orders, report is asked too: what it does with open_orders.o may
 * use the row type of orders, which it doesn't mention. It is found because a view passes on what it
 * mentions. A table and what is below it count as one: its `top`. Of those who mention a column's table,
 * only who may name the column is asked, unless that gets dear itself: then all are, once. */
#include "model/needs.h"

typedef struct Mentioner {
    Object *by;
    bool passes;
} Mentioner;

typedef struct Node {
    NeedVec needs;
    bool asked;             /* `needs` are known */
    bool entered;           /* they stand in `users` of what is needed */
    bool sorted;            /* `users` are in order */
    UserVec users;
    VEC(Mentioner) mentioners; /* of a top: who mentions something of it */
    bool met;               /* of a top: all who may need something of it are entered */
    bool referred;          /* all who refer to it are entered */
} Node;

struct Needs {
    const Rules *rules;
    const Schema *s;
    Node *nodes; /* by Object.id */
    bool read;   /* the mentions of all objects are known */
    bool all;    /* all objects are entered */
    size_t tried; /* how often one was tried whether it may name a column */
};

Needs *needs_new(const Rules *rules, const Schema *s)
{
    Needs *n = xmalloc(sizeof *n);
    *n = (Needs){.rules = rules, .s = s};
    n->nodes = xcalloc(s->objects.len, sizeof *n->nodes);
    return n;
}

void needs_free(Needs *n)
{
    for (size_t i = 0; i < n->s->objects.len; i++) {
        vec_free(&n->nodes[i].needs);
        vec_free(&n->nodes[i].users);
        vec_free(&n->nodes[i].mentioners);
    }
    free(n->nodes);
    free(n);
}

const NeedVec *needs_of(Needs *n, const Object *o)
{
    Node *node = &n->nodes[o->id];
    if (!node->asked)
        n->rules->needs(n->s, o, &node->needs);
    node->asked = true;
    return &node->needs;
}

/* ---- mentions --------------------------------------------------------------------------- */

static Object *top(Object *o)
{
    while (o->parent && o->parent->kind != KIND_SCHEMA)
        o = o->parent;
    return o;
}

static void read_mentions(Needs *n)
{
    MentionVec mentions = {0};
    for (size_t i = 0; i < n->s->objects.len; i++) {
        Object *o = n->s->objects.at[i];
        mentions.len = 0;
        if (!o->removed)
            n->rules->mentions(n->s, o, &mentions);
        for (size_t k = 0; k < mentions.len; k++) {
            const Mention *m = &mentions.at[k];
            vec_push(&n->nodes[top(m->of)->id].mentioners, (Mentioner){o, m->passes});
        }
    }
    vec_free(&mentions);
    n->read = true;
}

/* ---- users ------------------------------------------------------------------------------ */

static void enter(Needs *n, Object *o)
{
    Node *node = &n->nodes[o->id];
    if (node->entered || o->removed)
        return;
    node->entered = true;
    const NeedVec *needs = needs_of(n, o);
    for (size_t i = 0; i < needs->len; i++) {
        Node *on = &n->nodes[needs->at[i].on->id];
        vec_push(&on->users, (User){o, &needs->at[i]});
        on->sorted = false;
    }
}

static void enter_all(Needs *n)
{
    for (size_t i = 0; i < n->s->objects.len; i++)
        enter(n, n->s->objects.at[i]);
    n->all = true;
}

static void enter_with_children(Needs *n, Object *o)
{
    enter(n, o);
    for (Object *child = o->first; child; child = child->next)
        enter_with_children(n, child);
}

/* Enters all who mention something of `start`, themselves or through what passes it on. */
static void meet(Needs *n, Object *start)
{
    ObjectVec queue = {0};
    vec_push(&queue, start);
    for (size_t i = 0; i < queue.len; i++) {
        Node *node = &n->nodes[queue.at[i]->id];
        if (node->met)
            continue;
        node->met = true;
        enter_with_children(n, queue.at[i]);
        for (size_t k = 0; k < node->mentioners.len; k++) {
            const Mentioner *m = &node->mentioners.at[k];
            enter(n, m->by);
            if (m->passes)
                vec_push(&queue, top(m->by));
        }
    }
    vec_free(&queue);
}

static void enter_referring(Needs *n, const Object *o)
{
    ObjectVec users = {0};
    if (!o || n->nodes[o->id].referred)
        return;
    n->nodes[o->id].referred = true;
    object_users(o, &users);
    for (size_t i = 0; i < users.len; i++)
        enter(n, users.at[i]);
    vec_free(&users);
}

static void try(Needs *n, Object *o, const Object *column)
{
    n->tried++;
    if (!n->nodes[o->id].entered && n->rules->may_name(o, column))
        enter(n, o);
}

static void try_with_children(Needs *n, Object *o, const Object *column)
{
    try(n, o, column);
    for (Object *child = o->first; child; child = child->next)
        try_with_children(n, child, column);
}

/* The same as `meet` of those who may name a column of `start`. */
static void meet_naming(Needs *n, Object *start, const Object *column)
{
    ObjectVec queue = {0};
    Map known = {0};
    enter_referring(n, column);
    vec_push(&queue, start);
    for (size_t i = 0; i < queue.len; i++) {
        const Node *node = &n->nodes[queue.at[i]->id];
        if (map_get(&known, map_key(node)))
            continue;
        map_put(&known, map_key(node), queue.at[i]);
        try_with_children(n, queue.at[i], column);
        for (size_t k = 0; k < node->mentioners.len; k++) {
            const Mentioner *m = &node->mentioners.at[k];
            try(n, m->by, column);
            if (m->passes)
                vec_push(&queue, top(m->by));
        }
    }
    map_free(&known);
    vec_free(&queue);
}

/* Whether it pays to look at names: in all not more often than a few times for each object. */
static bool may_try(const Needs *n, const Object *o)
{
    enum { TIMES = 4 };
    return n->rules->may_name && o->kind == KIND_COLUMN && n->tried < TIMES * n->s->objects.len;
}

/* Enters all who may need `o`. */
static void find_users(Needs *n, const Object *o)
{
    Object *above = top((Object *)o);
    if (n->rules->is_referred_to && n->rules->is_referred_to(o)) {
        enter_referring(n, o);
        enter_referring(n, o->parent);
        return;
    }
    if (!n->rules->is_mentioned(n->s, above)) {
        enter_all(n);
        return;
    }
    if (!n->read)
        read_mentions(n);
    if (!n->nodes[above->id].met && may_try(n, o))
        meet_naming(n, above, o);
    else
        meet(n, above);
}

static int compare_users(const void *a, const void *b)
{
    const User *x = a, *y = b;
    if (x->user != y->user)
        return x->user->id < y->user->id ? -1 : 1;
    return x->need < y->need ? -1 : x->need > y->need;
}

const UserVec *needs_users(Needs *n, const Object *o)
{
    Node *node = &n->nodes[o->id];
    if (!n->all)
        find_users(n, o);
    if (!node->sorted && node->users.len)
        qsort(node->users.at, node->users.len, sizeof *node->users.at, compare_users);
    node->sorted = true;
    return &node->users;
}
