/* pg_drop.c: DROP, and what goes with what is dropped.
 *
 * A removal is a set of objects that grows: first by what belongs to a member (a column's owned
 * sequence, the indexes and constraints that use it, a table's partitions), and with CASCADE by
 * what needs a member (src/backend/catalog/dependency.c: findDependentObjects). Then all of them go
 * at once. That nothing is left that needs a dropped object isn't checked here: the diff would
 * tell. */
#include <string.h>

#include "model/pg_depend.h"
#include "model/pg_semantics.h"
#include "model/pg_walk.h"
#include "parser/pg_common.h"
#include "parser/pg_table.h"

typedef struct User {
    Object *user;
    AttrId via;
    size_t next; /* of the same object, as index + 1 */
} User;

typedef struct Removal {
    PgApply *a;
    ObjectVec members;
    Map in;
    bool cascade;
    VEC(User) users; /* with cascade: who needs whom */
    VEC(size_t) first_user; /* by id, as index + 1 */
} Removal;

static bool is_member(const Removal *r, const Object *o)
{
    return map_get(&r->in, map_key(o)) != NULL;
}

static void add(Removal *r, Object *o)
{
    if (o->removed || is_member(r, o))
        return;
    map_put(&r->in, map_key(o), o);
    vec_push(&r->members, o);
    for (Object *c = o->first; c; c = c->next)
        add(r, c);
}

/* ---- what belongs to a member ------------------------------------------------------------ */

typedef struct NameSearch {
    const char *name;
    bool found;
} NameSearch;

static bool name_walker(Node *node, void *context)
{
    NameSearch *search = context;
    if (!node)
        return false;
    if (IsA(node, ColumnRef)) {
        const Node *last = llast(((ColumnRef *)node)->fields);
        search->found |= IsA(last, String) && strcmp(strVal(last), search->name) == 0;
    }
    if (IsA(node, IndexElem) || IsA(node, StatsElem)) {
        const char *name =
            IsA(node, IndexElem) ? ((IndexElem *)node)->name : ((StatsElem *)node)->name;
        search->found |= name && strcmp(name, search->name) == 0;
    }
    return search->found || pg_walk_children(node, name_walker, search);
}

static bool refs_have(const RefList *refs, const Object *o)
{
    for (size_t i = 0; i < refs->len; i++)
        if (refs->at[i] == o)
            return true;
    return false;
}

/* Whether a constraint, index or statistics object of the table uses the column. In their trees no
 * other relation's columns can stand, so a name is enough. */
static bool uses_column(const Object *o, const Object *column)
{
    NameSearch search = {.name = column->name};
    for (size_t i = 0; i < o->attr_count && !search.found; i++) {
        const Attr *attr = &o->attrs[i];
        if (attr_type(attr->id) == VALUE_TREE)
            name_walker((Node *)attr->value.tree, &search);
        else if (attr_type(attr->id) == VALUE_REFS)
            search.found = refs_have(attr->value.refs, column);
    }
    return search.found;
}

static void add_users_of_kind(Removal *r, const Object *o, Kind kind, const Object *column)
{
    ObjectVec users = {0};
    object_users(o, &users);
    for (size_t i = 0; i < users.len; i++)
        if (users.at[i]->kind == kind && (!column || uses_column(users.at[i], column)))
            add(r, users.at[i]);
    vec_free(&users);
}

static void add_of_column(Removal *r, const Object *column)
{
    add_users_of_kind(r, column, KIND_SEQUENCE, NULL);
    if (is_member(r, column->parent))
        return;
    for (Object *o = column->parent->first; o; o = o->next)
        if ((o->kind == KIND_CONSTRAINT || o->kind == KIND_INDEX) && uses_column(o, column))
            add(r, o);
    add_users_of_kind(r, column->parent, KIND_STATISTICS, column);
}

static void add_of_table(Removal *r, const Object *table)
{
    const ObjectVec *heirs = pg_heirs(r->a->schema, table);
    for (size_t i = 0; i < heirs->len; i++)
        if (object_ref(heirs->at[i], ATTR_PARTITION_OF) == table)
            add(r, heirs->at[i]);
    add_users_of_kind(r, table, KIND_STATISTICS, NULL);
}

/* The partitions' indexes go with the one they are attached to. */
static void add_of_index(Removal *r, const Object *index)
{
    ObjectVec users = {0};
    object_users(index, &users);
    for (size_t i = 0; i < users.len; i++)
        if (object_ref(users.at[i], ATTR_ATTACHED_TO) == index)
            add(r, users.at[i]);
    vec_free(&users);
}

/* DEPENDS ON EXTENSION */
static void add_of_extension(Removal *r, const Object *extension)
{
    ObjectVec users = {0};
    object_users(extension, &users);
    for (size_t i = 0; i < users.len; i++)
        if (refs_have(object_refs(users.at[i], ATTR_DEPENDS_ON), extension))
            add(r, users.at[i]);
    vec_free(&users);
}

static void add_belongings(Removal *r, const Object *o)
{
    switch (o->kind) {
    case KIND_EXTENSION:
        add_of_extension(r, o);
        break;
    case KIND_COLUMN:
        add_of_column(r, o);
        break;
    case KIND_TABLE:
        add_of_table(r, o);
        break;
    case KIND_MATERIALIZED_VIEW:
        add_users_of_kind(r, o, KIND_STATISTICS, NULL);
        break;
    case KIND_CONSTRAINT:
    case KIND_INDEX:
        add_of_index(r, o);
        break;
    case KIND_SCHEMA:
        add_users_of_kind(r, o, KIND_DEFAULT_ACL, NULL);
        break;
    case KIND_OPERATOR_FAMILY:
        add_users_of_kind(r, o, KIND_OPERATOR_CLASS, NULL);
        break;
    default: /* nothing but its children */
        break;
    }
}

/* ---- CASCADE ----------------------------------------------------------------------------- */

static void find_users(Removal *r)
{
    const ObjectVec *all = &r->a->schema->objects;
    pg_semantics_reset(r->a->schema);
    for (size_t i = 0; i < all->len; i++)
        vec_push(&r->first_user, 0);
    for (size_t i = 0; i < all->len; i++) {
        NeedVec needs = {0};
        if (!all->at[i]->removed)
            pg_needs(r->a->schema, all->at[i], &needs);
        for (size_t k = 0; k < needs.len; k++) {
            size_t *first = &r->first_user.at[needs.at[k].on->id];
            if (needs.at[k].strength != NEED_HARD)
                continue;
            vec_push(&r->users, (User){all->at[i], needs.at[k].via, *first});
            *first = r->users.len;
        }
        vec_free(&needs);
    }
    pg_semantics_reset(r->a->schema);
}

/* Attributes that are taken from the object instead of the object going. */
static bool is_let_go(const Object *user, AttrId via)
{
    switch (via) {
    case ATTR_DEFAULT:
        return !object_has(user, ATTR_GENERATED);
    case ATTR_REPLICA_INDEX:
    case ATTR_CLUSTER_ON:
    case ATTR_IDENTITY_SEQUENCE:
        return true;
    default:
        return user->kind == KIND_PUBLICATION;
    }
}

static void add_needing(Removal *r, const Object *o)
{
    for (size_t i = r->first_user.at[o->id]; i; i = r->users.at[i - 1].next) {
        const User *u = &r->users.at[i - 1];
        if (is_member(r, u->user))
            continue;
        if (!is_let_go(u->user, u->via))
            add(r, u->user);
        else if (u->via == ATTR_DEFAULT)
            object_set(r->a->schema, u->user, ATTR_DEFAULT, (Value){0});
    }
}

/* ---- the end ----------------------------------------------------------------------------- */

/* The table's entry in a publication's list. */
static void leave_publication(PgApply *a, Object *publication, const Object *table)
{
    MemoryContext before = MemoryContextSwitchTo(a->keep);
    List *left = NIL;
    ListCell *cell;
    foreach (cell, (List *)object_tree(publication, ATTR_TABLES)) {
        const PublicationObjSpec *spec = lfirst_node(PublicationObjSpec, cell);
        const RangeVar *name = spec->pubtable->relation;
        if (strcmp(name->relname, table->name) != 0 ||
            strcmp(name->schemaname, object_schema(table)->name) != 0)
            left = lappend(left, (void *)spec);
    }
    MemoryContextSwitchTo(before);
    object_set_tree(a->schema, publication, ATTR_TABLES, left);
}

static void leave_publication_of_schema(PgApply *a, Object *publication, const Object *schema)
{
    object_set_delete(a->schema, publication, ATTR_SCHEMAS, schema->name);
}

/* What stays, but pointed at the object. */
static void let_go(PgApply *a, Object *user, const Object *o)
{
    if (user->kind == KIND_TABLE && object_ref(user, ATTR_REPLICA_INDEX) == o) {
        object_set_ref(a->schema, user, ATTR_REPLICA_INDEX, NULL);
        object_set_str(a->schema, user, ATTR_REPLICA_IDENTITY, NULL);
    }
    if ((user->kind == KIND_TABLE || user->kind == KIND_MATERIALIZED_VIEW) &&
        object_ref(user, ATTR_CLUSTER_ON) == o)
        object_set_ref(a->schema, user, ATTR_CLUSTER_ON, NULL);
    if (user->kind == KIND_PUBLICATION && o->kind == KIND_TABLE)
        leave_publication(a, user, o);
    if (user->kind == KIND_PUBLICATION && o->kind == KIND_SCHEMA)
        leave_publication_of_schema(a, user, o);
}

static void leave_parents(PgApply *a, Object *table)
{
    const RefList *parents = object_refs(table, ATTR_INHERITS);
    for (size_t i = 0; i < parents->len; i++)
        pg_remove_heir(a->schema, parents->at[i], table);
    Object *partitioned = object_ref(table, ATTR_PARTITION_OF);
    if (partitioned)
        pg_remove_heir(a->schema, partitioned, table);
}

static void remove_all(Removal *r)
{
    PgApply *a = r->a;
    for (size_t i = 0; i < r->members.len; i++) {
        ObjectVec users = {0};
        object_users(r->members.at[i], &users);
        for (size_t k = 0; k < users.len; k++)
            if (!is_member(r, users.at[k]))
                let_go(a, users.at[k], r->members.at[i]);
        vec_free(&users);
        if (r->members.at[i]->kind == KIND_TABLE)
            leave_parents(a, r->members.at[i]);
    }
    for (size_t i = 0; i < r->members.len; i++)
        if (!r->members.at[i]->removed)
            schema_remove(a->schema, r->members.at[i]);
}

static bool may_drop(PgApply *a, const Object *o, bool cascade, int location)
{
    if (o->kind == KIND_SCHEMA && !cascade && o->first)
        return pg_error(a, location, "schema \"%s\" is not empty", o->name);
    if (o->kind == KIND_SEQUENCE && object_flag(o, ATTR_IS_IDENTITY))
        return pg_error(a, location, "sequence \"%s\" belongs to an identity column", o->name);
    return true;
}

bool pg_drop_object(PgApply *a, Object *o, bool cascade, int location)
{
    Removal r = {.a = a, .cascade = cascade};
    if (!may_drop(a, o, cascade, location))
        return false;
    if (cascade)
        find_users(&r);
    add(&r, o);
    for (size_t i = 0; i < r.members.len; i++) {
        add_belongings(&r, r.members.at[i]);
        if (cascade)
            add_needing(&r, r.members.at[i]);
    }
    remove_all(&r);
    vec_free(&r.members);
    map_free(&r.in);
    vec_free(&r.users);
    vec_free(&r.first_user);
    return true;
}

/* ---- the statement ----------------------------------------------------------------------- */

static bool drop_named(PgApply *a, const DropStmt *stmt, const Node *name)
{
    Object *o = pg_find_object(a, stmt->removeType, name);
    if (!o)
        return stmt->missing_ok || pg_missing(a, stmt->removeType, name, -1);
    if (stmt->removeType == OBJECT_INDEX && o->kind == KIND_CONSTRAINT)
        return pg_error(a, -1, "cannot drop index \"%s\": constraint \"%s\" requires it", o->name,
                        o->name);
    return pg_drop_object(a, o, stmt->behavior == DROP_CASCADE, -1);
}

bool pg_apply_drop(PgApply *a, DropStmt *stmt)
{
    ListCell *cell;
    foreach (cell, stmt->objects)
        if (!drop_named(a, stmt, lfirst(cell)))
            return false;
    return true;
}
