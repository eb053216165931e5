/* pg_users.c: who needs an object of a schema that is being edited, for DROP and ALTER in a text. The planner,
 * whose schemas stay as they are, asks needs.c. References lead to their users by themselves; names in trees
 * by an index.
 *
 * The index leads from a name as it is written ("shop.item") to the objects in whose trees, or
 * other attributes by name, it ever stood. It grows by what was edited since it was last asked
 * (Schema.edited) and is never corrected: those that it gives are asked what they need
 * (pg_depend.h), which decides. So a schema in which nothing is dropped doesn't pay for it, and a
 * drop pays for those that speak of the name. */
#include "model/pg_users.h"

#include <string.h>

#include "model/pg_depend.h"
#include "model/pg_extension.h"
#include "model/pg_spelled.h"
#include "model/pg_tree.h"

/* ---- the index --------------------------------------------------------------------------- */

typedef struct Reader {
    Schema *s;
    Object *o;
} Reader;

/* Two names with one hash share their candidates. */
static uint64_t name_key(const char *schema, const char *name)
{
    return str_hash(schema ? str_hash(0, schema, strlen(schema)) : 0, name, strlen(name));
}

static void mention(void *context, const char *schema, const char *name)
{
    Reader *r = context;
    uint64_t key = name_key(schema, name);
    ObjectVec *users = map_get(&r->s->mentions, key);
    if (!users) {
        users = arena_make(r->s->cx->arena, ObjectVec);
        map_put(&r->s->mentions, key, users);
    }
    if (!users->len || users->at[users->len - 1] != r->o)
        vec_push_in(r->s->cx->arena, users, r->o);
}

/* A name that is spelled as in SQL, a type's or a collation's. */
static void mention_spelled(Reader *r, const char *text)
{
    const TypeName *name = pg_tree_parse_type(text);
    if (name)
        mention(r, pg_name_schema(name->names), pg_name_last(name->names));
}

static void mention_attr(Reader *r, const Attr *attr)
{
    switch (attr_type(attr->id)) {
    case VALUE_TREE:
        pg_visit_names(attr->value.tree, mention, r);
        return;
    case VALUE_TYPE: /* of an extension: it is no object */
        if (!attr->value.type->base && strchr(attr->value.type->text, '.'))
            mention_spelled(r, attr->value.type->text);
        return;
    case VALUE_STR:
        if (attr->id == ATTR_COLLATION)
            mention_spelled(r, attr->value.str);
        if (attr->id == ATTR_LANGUAGE || attr->id == ATTR_ACCESS_METHOD || attr->id == ATTR_METHOD)
            mention(r, NULL, attr->value.str);
        return;
    default:
        return;
    }
}

static void read_edited(Schema *s)
{
    MemoryContext scratch = pg_tree_memory("users"), before = MemoryContextSwitchTo(scratch);
    for (size_t i = 0; i < s->edited.len; i++) {
        Reader r = {s, s->edited.at[i]};
        for (size_t k = 0; k < r.o->attr_count && !r.o->removed; k++)
            mention_attr(&r, &r.o->attrs[k]);
    }
    s->edited.len = 0;
    MemoryContextSwitchTo(before);
    MemoryContextDelete(scratch);
}

/* ---- candidates -------------------------------------------------------------------------- */

typedef struct Search {
    Schema *s;
    const Object *o;
    Map seen;
    PgUserVec *out;
} Search;

static void ask(Search *q, Object *user)
{
    NeedVec needs = {0};
    if (user->removed || user == q->o || map_get(&q->seen, map_key(user)))
        return;
    map_put(&q->seen, map_key(user), user);
    pg_needs(q->s, user, &needs);
    for (size_t i = 0; i < needs.len; i++) {
        const Need *n = &needs.at[i];
        if (n->on == q->o && n->strength == NEED_HARD && n->via != ATTR_COUNT)
            vec_push(q->out, (PgUser){user, n->via, n->guessed});
    }
    vec_free(&needs);
}

static bool is_column(const Object *o)
{
    return o->kind == KIND_COLUMN || o->kind == KIND_ATTRIBUTE || o->kind == KIND_VIEW_COLUMN;
}

static void ask_by_name(Search *q, const char *schema, const char *name)
{
    const ObjectVec *users = map_get(&q->s->mentions, name_key(schema, name));
    for (size_t i = 0; users && i < users->len; i++)
        if (!is_column(q->o) || (!users->at[i]->removed && pg_may_name_column(users->at[i], q->o)))
            ask(q, users->at[i]);
}

static void ask_by_object(Search *q, const Object *named)
{
    const Object *schema = object_schema(named);
    if (schema && schema != named)
        ask_by_name(q, schema->name, named->name);
    ask_by_name(q, NULL, named->name);
}

static void ask_by_members(Search *q)
{
    Str schema = object_str(q->o, ATTR_EXTENSION_SCHEMA);
    const char *name;
    for (size_t i = 0; (name = pg_extension_member(q->o->name, i)); i++)
        ask_by_name(q, schema ? schema : "public", name);
}

static void ask_children(Search *q, const Object *parent)
{
    for (Object *o = parent->first; o; o = o->next)
        if (pg_may_name_column(o, q->o))
            ask(q, o);
}

/* Foreign keys refer to a table; on which of its keys they stand isn't an attribute. */
static void ask_references(Search *q, const Object *table)
{
    ObjectVec users = {0};
    object_users(table, &users);
    for (size_t i = 0; i < users.len; i++)
        if (users.at[i]->kind == KIND_CONSTRAINT &&
            object_ref(users.at[i], ATTR_REF_TABLE) == table)
            ask(q, users.at[i]);
    vec_free(&users);
}

static void ask_users(Search *q)
{
    ObjectVec users = {0};
    object_users(q->o, &users);
    for (size_t i = 0; i < users.len; i++)
        ask(q, users.at[i]);
    vec_free(&users);
}

void pg_users_of(Schema *s, const Object *o, PgUserVec *out)
{
    Search q = {.s = s, .o = o, .out = out};
    read_edited(s);
    ask_users(&q);
    if (is_column(o)) {
        ask_children(&q, o->parent);
        ask_by_object(&q, o->parent);
    } else if (o->kind == KIND_CONSTRAINT || o->kind == KIND_INDEX) {
        ask_references(&q, o->parent);
    } else {
        ask_by_object(&q, o);
    }
    if (o->kind == KIND_EXTENSION)
        ask_by_members(&q);
    map_free(&q.seen);
}

void pg_mentioners(Schema *s, const Object *o, ObjectVec *out)
{
    read_edited(s);
    const ObjectVec *found = map_get(&s->mentions, name_key(object_schema(o)->name, o->name));
    for (size_t i = 0; found && i < found->len; i++)
        vec_push(out, found->at[i]);
}
