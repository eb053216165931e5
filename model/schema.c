/* schema.c: objects in one hash table. The key mixes space (or kind), container, name and
 * signature by pointer; equal keys chain through Object.chain. Overloads are found by a second key
 * without the signature, under which only the newest one is stored: its siblings follow by name. */
#include "model/schema.h"

#include <assert.h>
#include <string.h>

typedef struct KindInfo {
    const char *label, *sql;
    Space space;
    int priority;
} KindInfo;

static const KindInfo kinds[KIND_COUNT] = {
#define KIND(name, label, sql, space, priority)                                                    \
    [KIND_##name] = {label, sql, SPACE_##space, priority},
#include "model/kinds.def"
};

static const char *const attr_names[ATTR_COUNT] = {
#define ATTR(name, type) [ATTR_##name] = #name,
#include "model/kinds.def"
};

static const ValueType attr_types[ATTR_COUNT] = {
#define ATTR(name, type) [ATTR_##name] = VALUE_##type,
#include "model/kinds.def"
};

static const ChangeClass changes[KIND_COUNT][ATTR_COUNT] = {
#define HAS(kind, attr, change) [KIND_##kind][ATTR_##attr] = CHANGE_##change,
#include "model/kinds.def"
};

const char *kind_label(Kind kind)
{
    return kinds[kind].label;
}

const char *kind_sql(Kind kind)
{
    return kinds[kind].sql;
}

Space kind_space(Kind kind)
{
    return kinds[kind].space;
}

int kind_priority(Kind kind)
{
    return kinds[kind].priority;
}

const char *attr_name(AttrId id)
{
    return attr_names[id];
}

ValueType attr_type(AttrId id)
{
    return attr_types[id];
}

ChangeClass attr_change(Kind kind, AttrId id)
{
    return changes[kind][id];
}

void context_open(Context *cx, Diag *diag)
{
    Arena *arena = arena_new();
    *cx = (Context){.arena = arena, .strings = str_interner_new(arena), .diag = diag};
}

void context_close(Context *cx)
{
    str_interner_free(cx->strings);
    arena_free(cx->arena);
}

Schema *schema_new(Context *cx)
{
    Schema *s = arena_make(cx->arena, Schema);
    s->cx = cx;
    return s;
}

void schema_free(Schema *s)
{
    if (!s)
        return;
    vec_free(&s->objects);
    for (int kind = 0; kind < KIND_COUNT; kind++)
        vec_free(&s->of_kind[kind]);
    map_free(&s->by_name);
    map_free(&s->types);
    map_free(&s->heirs);
    map_free(&s->overloads);
    map_free(&s->bodies);
    vec_free(&s->edited);
    map_free(&s->mentions);
}

/* ---- names ------------------------------------------------------------------------------ */

static uint64_t mix(uint64_t h, uint64_t v)
{
    h = (h ^ v) * 0x9e3779b97f4a7c15u;
    return h ^ (h >> 31);
}

static uint64_t name_key(Space space, Kind kind, const Object *container, Str name, Str signature)
{
    bool by_kind = space == SPACE_GLOBAL || space == SPACE_PARENT;
    uint64_t h = mix(0x51ed270b, (uint64_t)space * 256 + (by_kind ? (uint64_t)kind + 1 : 0));
    h = mix(h, map_key(container));
    h = mix(h, map_key(name));
    return mix(h, map_key(signature));
}

Object *object_schema(const Object *o)
{
    while (o && o->kind != KIND_SCHEMA && o->kind != KIND_MY_DATABASE)
        o = o->parent;
    return (Object *)o;
}

bool object_is_assumed(const Object *o)
{
    return o->implicit && o->loc.source;
}

const Object *object_container(const Object *o)
{
    switch (kind_space(o->kind)) {
    case SPACE_GLOBAL:
        return NULL;
    case SPACE_PARENT:
    case SPACE_CONSTRAINT:
        return o->parent;
    case SPACE_RELATION:
    case SPACE_TYPE:
    case SPACE_ROUTINE:
    case SPACE_OPERATOR:
    case SPACE_OPCLASS:
    case SPACE_OPFAMILY:
    case SPACE_COLLATION:
    case SPACE_CONVERSION:
    case SPACE_STATISTICS:
    case SPACE_TS_PARSER:
    case SPACE_TS_TEMPLATE:
    case SPACE_TS_DICTIONARY:
    case SPACE_TS_CONFIGURATION:
    case SPACE_MY_TRIGGER:
        return object_schema(o->parent);
    }
    return NULL;
}

Object *object_before(const Object *o)
{
    Object *before = o->previous;
    while (before && before->kind != o->kind)
        before = before->previous;
    return before;
}

/* Routines are stored without their signature, overloads chained: one lookup finds them all. */
static uint64_t object_key(const Object *o)
{
    Space space = kind_space(o->kind);
    return name_key(space, o->kind, object_container(o), o->name,
                    space == SPACE_ROUTINE ? NULL : o->signature);
}

static bool same_name(const Object *o, Space space, Kind kind, const Object *container, Str name)
{
    bool by_kind = space == SPACE_GLOBAL || space == SPACE_PARENT;
    return o->name == name && kind_space(o->kind) == space && (!by_kind || o->kind == kind) &&
           object_container(o) == container;
}

static uint64_t constraint_name_key(const Object *sql_schema, Str name)
{
    return mix(mix(0x7c15, map_key(sql_schema)), map_key(name));
}

/* Constraints of one SQL schema are also found by name alone: the server avoids names taken
 * there. */
static void enter_constraint(Schema *s, Object *o)
{
    uint64_t key = constraint_name_key(object_schema(o), o->name);
    o->namesake = map_get(&s->by_name, key);
    if (o->namesake)
        o->namesake->namesake_before = o;
    map_put(&s->by_name, key, o);
}

static void leave_constraint(Schema *s, Object *o)
{
    if (o->namesake)
        o->namesake->namesake_before = o->namesake_before;
    if (o->namesake_before)
        o->namesake_before->namesake = o->namesake;
    else
        map_put(&s->by_name, constraint_name_key(object_schema(o), o->name), o->namesake);
    o->namesake = o->namesake_before = NULL;
}

Object *schema_constraint_named(const Schema *s, const Object *sql_schema, Str name)
{
    return map_get(&s->by_name, constraint_name_key(sql_schema, name));
}

bool schema_constraint_name_taken(const Schema *s, const Object *sql_schema, Str name)
{
    return schema_constraint_named(s, sql_schema, name) != NULL;
}

static void enter(Schema *s, Object *o)
{
    uint64_t key = object_key(o);
    o->chain = map_get(&s->by_name, key);
    map_put(&s->by_name, key, o);
    if (kinds[o->kind].space == SPACE_CONSTRAINT)
        enter_constraint(s, o);
}

static void leave(Schema *s, Object *o)
{
    if (kinds[o->kind].space == SPACE_CONSTRAINT)
        leave_constraint(s, o);
    uint64_t key = object_key(o);
    Object *head = map_get(&s->by_name, key);
    if (head == o) {
        map_put(&s->by_name, key, o->chain);
    } else {
        while (head && head->chain != o)
            head = head->chain;
        assert(head);
        head->chain = o->chain;
    }
    o->chain = NULL;
}

Object *schema_find(const Schema *s, Space space, Kind kind, const Object *container, Str name,
                    Str signature)
{
    bool routine = space == SPACE_ROUTINE;
    uint64_t key = name_key(space, kind, container, name, routine ? NULL : signature);
    for (Object *o = map_get(&s->by_name, key); o; o = o->chain)
        if (same_name(o, space, kind, container, name) && o->signature == signature)
            return o;
    return NULL;
}

Object *schema_child(const Schema *s, Kind kind, const Object *parent, Str name)
{
    return schema_find(s, kind_space(kind), kind, parent, name, NULL);
}

Object *schema_global(const Schema *s, Kind kind, Str name)
{
    return schema_find(s, SPACE_GLOBAL, kind, NULL, name, NULL);
}

Object *schema_relation(const Schema *s, const Object *sql_schema, Str name)
{
    return schema_find(s, SPACE_RELATION, KIND_TABLE, sql_schema, name, NULL);
}

Object *schema_routine(const Schema *s, const Object *sql_schema, Str name, const Object *after)
{
    uint64_t key = name_key(SPACE_ROUTINE, KIND_FUNCTION, sql_schema, name, NULL);
    Object *o = after ? after->chain : map_get(&s->by_name, key);
    while (o && !same_name(o, SPACE_ROUTINE, KIND_FUNCTION, sql_schema, name))
        o = o->chain;
    return o;
}

/* ---- edits ------------------------------------------------------------------------------ */

static void append_child(Object *parent, Object *o)
{
    o->parent = parent;
    if (!parent)
        return;
    o->previous = parent->last;
    if (parent->last)
        parent->last->next = o;
    else
        parent->first = o;
    parent->last = o;
}

static void unlink_child(Object *o)
{
    Object *parent = o->parent;
    if (!parent)
        return;
    if (o->previous)
        o->previous->next = o->next;
    else
        parent->first = o->next;
    if (o->next)
        o->next->previous = o->previous;
    else
        parent->last = o->previous;
    o->next = o->previous = NULL;
}

Object *schema_add(Schema *s, Kind kind, Object *parent, Str name, Str signature, Loc loc)
{
    Object *o = arena_make(s->cx->arena, Object);
    o->kind = kind;
    o->id = (uint32_t)s->objects.len;
    o->name = name;
    o->signature = signature;
    o->loc = loc;
    append_child(parent, o);
    vec_push(&s->objects, o);
    vec_push(&s->of_kind[kind], o);
    enter(s, o);
    return o;
}

void schema_remove(Schema *s, Object *o)
{
    while (o->first)
        schema_remove(s, o->first);
    leave(s, o);
    o->removed = true;
    unlink_child(o);
}

void schema_rename(Schema *s, Object *o, Str name)
{
    leave(s, o);
    o->name = name;
    enter(s, o);
}

void schema_resign(Schema *s, Object *o, Str signature)
{
    leave(s, o);
    o->signature = signature;
    enter(s, o);
}

void schema_place(Object *o, Object *after)
{
    Object *parent = o->parent;
    unlink_child(o);
    o->previous = after;
    o->next = after ? after->next : parent->first;
    *(after ? &after->next : &parent->first) = o;
    *(o->next ? &o->next->previous : &parent->last) = o;
}

/* Children whose container is the SQL schema (indexes) change their key with their parent. */
static void leave_with_children(Schema *s, Object *o)
{
    leave(s, o);
    for (Object *c = o->first; c; c = c->next)
        leave_with_children(s, c);
}

static void enter_with_children(Schema *s, Object *o)
{
    enter(s, o);
    for (Object *c = o->first; c; c = c->next)
        enter_with_children(s, c);
}

void schema_move(Schema *s, Object *o, Object *parent)
{
    leave_with_children(s, o);
    unlink_child(o);
    append_child(parent, o);
    enter_with_children(s, o);
}

/* ---- attributes ------------------------------------------------------------------------- */

static size_t attr_position(const Object *o, AttrId id)
{
    size_t i = 0;
    while (i < o->attr_count && o->attrs[i].id < id)
        i++;
    return i;
}

Value object_get(const Object *o, AttrId id)
{
    size_t i = attr_position(o, id);
    return i < o->attr_count && o->attrs[i].id == id ? o->attrs[i].value : (Value){0};
}

bool object_has(const Object *o, AttrId id)
{
    return object_get(o, id).any != NULL;
}

static void attr_insert(Schema *s, Object *o, size_t i, Attr attr)
{
    if (o->attr_count == o->attr_cap) {
        o->attr_cap = (uint16_t)(o->attr_cap ? o->attr_cap * 2 : 4);
        Attr *attrs = arena_alloc(s->cx->arena, o->attr_cap * sizeof *attrs);
        if (o->attr_count)
            memcpy(attrs, o->attrs, o->attr_count * sizeof *attrs);
        o->attrs = attrs;
    }
    memmove(o->attrs + i + 1, o->attrs + i, (o->attr_count - i) * sizeof *o->attrs);
    o->attrs[i] = attr;
    o->attr_count++;
}

/* References are noted when they are made, and looked at again when they are asked for: so a
 * reference that is changed costs nothing. */
typedef struct User User;
struct User {
    Object *user;
    User *older;
};

static void note_user(Schema *s, Object *o, Object *user)
{
    if (o->users && o->users->user == user)
        return;
    User *u = arena_make(s->cx->arena, User);
    *u = (User){user, o->users};
    o->users = u;
}

static void note_references(Schema *s, Object *o, AttrId id, Value value)
{
    if (!value.any)
        return;
    if (attr_types[id] == VALUE_REF) {
        note_user(s, value.ref, o);
    } else if (attr_types[id] == VALUE_TYPE && value.type->base) {
        note_user(s, value.type->base, o);
    } else if (attr_types[id] == VALUE_REFS) {
        for (size_t i = 0; i < value.refs->len; i++)
            note_user(s, value.refs->at[i], o);
    }
}

static bool value_refers(AttrId id, Value value, const Object *target)
{
    if (attr_types[id] == VALUE_REF)
        return value.ref == target;
    if (attr_types[id] == VALUE_TYPE)
        return value.type->base == target;
    for (size_t i = 0; attr_types[id] == VALUE_REFS && i < value.refs->len; i++)
        if (value.refs->at[i] == target)
            return true;
    return false;
}

static bool refers(const Object *o, const Object *target)
{
    for (size_t i = 0; i < o->attr_count; i++)
        if (value_refers(o->attrs[i].id, o->attrs[i].value, target))
            return true;
    return false;
}

void object_users(const Object *o, ObjectVec *out)
{
    size_t first = out->len;
    Map known = {0};
    for (const User *u = o->users; u; u = u->older) {
        if (u->user->removed || map_get(&known, map_key(u->user)) || !refers(u->user, o))
            continue;
        map_put(&known, map_key(u->user), u->user);
        vec_push(out, u->user);
    }
    map_free(&known);
    for (size_t i = first, j = out->len; i + 1 < j; i++, j--) {
        Object *swap = out->at[i];
        out->at[i] = out->at[j - 1];
        out->at[j - 1] = swap;
    }
}

static void note_edit(Schema *s, Object *o)
{
    if (!s->edited.len || s->edited.at[s->edited.len - 1] != o)
        vec_push(&s->edited, o);
}

void object_set(Schema *s, Object *o, AttrId id, Value value)
{
    assert(changes[o->kind][id] != CHANGE_NONE);
    size_t i = attr_position(o, id);
    bool there = i < o->attr_count && o->attrs[i].id == id;
    if (!there && !value.any)
        return;
    note_references(s, o, id, value);
    note_edit(s, o);
    if (there && value.any) {
        o->attrs[i].value = value;
    } else if (there) {
        memmove(o->attrs + i, o->attrs + i + 1, (o->attr_count - i - 1u) * sizeof *o->attrs);
        o->attr_count--;
    } else if (value.any) {
        attr_insert(s, o, i, (Attr){id, value});
    }
}

Str object_str(const Object *o, AttrId id)
{
    return object_get(o, id).str;
}

bool object_flag(const Object *o, AttrId id)
{
    return object_has(o, id);
}

const StrList *object_list(const Object *o, AttrId id)
{
    static const StrList none;
    const StrList *list = object_get(o, id).list;
    return list ? list : &none;
}

void *object_tree(const Object *o, AttrId id)
{
    return (void *)object_get(o, id).tree;
}

const TypeRef *object_type(const Object *o, AttrId id)
{
    return object_get(o, id).type;
}

Object *object_ref(const Object *o, AttrId id)
{
    return object_get(o, id).ref;
}

const RefList *object_refs(const Object *o, AttrId id)
{
    static const RefList none;
    const RefList *refs = object_get(o, id).refs;
    return refs ? refs : &none;
}

void object_set_str(Schema *s, Object *o, AttrId id, Str value)
{
    object_set(s, o, id, (Value){.str = value});
}

void object_set_flag(Schema *s, Object *o, AttrId id, bool value)
{
    static const char yes[] = "yes";
    object_set(s, o, id, (Value){.any = value ? yes : NULL});
}

void object_set_tree(Schema *s, Object *o, AttrId id, const void *tree)
{
    object_set(s, o, id, (Value){.tree = tree});
}

void object_set_type(Schema *s, Object *o, AttrId id, const TypeRef *type)
{
    object_set(s, o, id, (Value){.type = type});
}

void object_set_ref(Schema *s, Object *o, AttrId id, Object *ref)
{
    object_set(s, o, id, (Value){.ref = ref});
}

static int compare_strs(const void *a, const void *b)
{
    return strcmp(*(const Str *)a, *(const Str *)b);
}

static size_t unique(Str *at, size_t len)
{
    size_t kept = 0;
    for (size_t i = 0; i < len; i++)
        if (kept == 0 || at[kept - 1] != at[i])
            at[kept++] = at[i];
    return kept;
}

void object_set_list(Schema *s, Object *o, AttrId id, const Str *at, size_t len)
{
    if (len == 0) {
        object_set(s, o, id, (Value){0});
        return;
    }
    StrList *list = arena_make(s->cx->arena, StrList);
    list->len = len;
    list->at = arena_alloc(s->cx->arena, len * sizeof *list->at);
    memcpy(list->at, at, len * sizeof *list->at);
    if (attr_types[id] == VALUE_SET) {
        qsort(list->at, len, sizeof *list->at, compare_strs);
        list->len = unique(list->at, len);
    }
    object_set(s, o, id, (Value){.list = list});
}

void object_set_refs(Schema *s, Object *o, AttrId id, Object *const *at, size_t len)
{
    if (len == 0) {
        object_set(s, o, id, (Value){0});
        return;
    }
    RefList *refs = arena_make(s->cx->arena, RefList);
    refs->len = len;
    refs->at = arena_alloc(s->cx->arena, len * sizeof *refs->at);
    memcpy(refs->at, at, len * sizeof *refs->at);
    object_set(s, o, id, (Value){.refs = refs});
}

/* The set without the items for which `drop` says so, plus `item` (may be NULL). */
static void set_edit(Schema *s, Object *o, AttrId id, bool (*drop)(Str, Str), Str key, Str item)
{
    const StrList *old = object_list(o, id);
    Str *at = xmalloc((old->len + 1) * sizeof *at);
    size_t len = 0;
    for (size_t i = 0; i < old->len; i++)
        if (!drop(old->at[i], key))
            at[len++] = old->at[i];
    if (item)
        at[len++] = item;
    object_set_list(s, o, id, at, len);
    free(at);
}

static bool has_option_name(Str item, Str name)
{
    size_t len = strlen(name);
    return strncmp(item, name, len) == 0 && (item[len] == '=' || item[len] == '\0');
}

static bool is_item(Str item, Str other)
{
    return item == other;
}

void object_set_option(Schema *s, Object *o, AttrId id, Str name, Str value)
{
    Str item = value ? str_format(s->cx->strings, "%s=%s", name, value) : name;
    set_edit(s, o, id, has_option_name, name, item);
}

void object_reset_option(Schema *s, Object *o, AttrId id, Str name)
{
    set_edit(s, o, id, has_option_name, name, NULL);
}

void object_set_insert(Schema *s, Object *o, AttrId id, Str item)
{
    set_edit(s, o, id, is_item, item, item);
}

void object_set_delete(Schema *s, Object *o, AttrId id, Str item)
{
    set_edit(s, o, id, is_item, item, NULL);
}

const TypeRef *schema_type(Schema *s, Object *base, Str text)
{
    uint64_t key = mix(mix(7, map_key(base)), map_key(text));
    TypeRef *type = map_get(&s->types, key);
    assert(!type || (type->base == base && type->text == text));
    if (type)
        return type;
    type = arena_make(s->cx->arena, TypeRef);
    *type = (TypeRef){base, text};
    map_put(&s->types, key, type);
    return type;
}
