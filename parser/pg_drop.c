/* pg_drop.c: DROP, and what goes with what is dropped.
 *
 * A removal is a set of objects that grows: first by what belongs to a member (a column's owned
 * sequence, the indexes and constraints that use it, a table's partitions), and with CASCADE by
 * what needs a member (src/backend/catalog/dependency.c: findDependentObjects). Without it, what
 * needs a member must be one itself. Then all of them go at once. */
#include <string.h>

#include "model/pg_semantics.h"
#include "model/pg_users.h"
#include "model/pg_walk.h"
#include "parser/pg_common.h"
#include "parser/pg_table.h"

typedef struct Removal {
    PgApply *a;
    ObjectVec members;
    Map in;
    bool cascade;
    int location; /* of the statement that removes them */
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

/* ---- what needs a member ----------------------------------------------------------------- */

/* Attributes that are taken from the object when what they refer to goes. */
static bool is_let_go(const PgUser *u, bool of_column)
{
    switch (u->via) {
    case ATTR_REPLICA_INDEX:
    case ATTR_CLUSTER_ON:
    case ATTR_IDENTITY_SEQUENCE:
        return true;
    default: /* a column in a publication's list holds */
        return u->user->kind == KIND_OPERATOR_FAMILY ||
               (u->user->kind == KIND_PUBLICATION && !of_column);
    }
}

static bool is_default(const PgUser *u)
{
    return u->via == ATTR_DEFAULT && !object_has(u->user, ATTR_GENERATED);
}

/* "column b of table t" */
static Str describe(PgApply *a, const Object *o)
{
    Interner *in = a->cx->strings;
    bool arguments = o->signature && o->signature[0] == '(';
    Str name =
        str_format(in, "%s %s%s", kind_label(o->kind), o->name, arguments ? o->signature : "");
    if (!o->parent || o->parent->kind == KIND_SCHEMA || o->kind == KIND_INDEX)
        return name;
    return str_format(in, "%s %s %s %s", name, o->kind == KIND_COLUMN ? "of" : "on",
                      kind_label(o->parent->kind), o->parent->name);
}

static bool refuse(Removal *r, const Object *o, const PgUser *u)
{
    PgApply *a = r->a;
    return pg_error(a, r->location, "cannot drop %s because %s%s depends on it", describe(a, o),
                    is_default(u) ? "default value of " : "", describe(a, u->user));
}

static bool take_user(Removal *r, const Object *o, const PgUser *u)
{
    if (is_member(r, u->user) || is_let_go(u, o->kind == KIND_COLUMN))
        return true;
    if (!r->cascade)
        return u->guessed || refuse(r, o, u);
    if (is_default(u))
        object_set(r->a->schema, u->user, ATTR_DEFAULT, (Value){0});
    else
        add(r, u->user);
    return true;
}

/* Who needs a part of a table needs the table. */
static bool is_asked(const Removal *r, const Object *o)
{
    return !o->parent || o->parent->kind == KIND_SCHEMA || !is_member(r, o->parent);
}

/* A foreign key to the column of a partitioned table holds its partitions too. */
static bool take_references(Removal *r, const Object *partition, const Object *column)
{
    ObjectVec users = {0};
    bool ok = true;
    object_users(column, &users);
    for (size_t i = 0; i < users.len && ok; i++)
        if (object_ref(users.at[i], ATTR_REF_TABLE) == column->parent)
            ok = take_user(r, partition, &(PgUser){.user = users.at[i], .via = ATTR_REF_TABLE});
    vec_free(&users);
    return ok;
}

static bool take_references_above(Removal *r, const Object *partition)
{
    bool ok = true;
    for (const Object *above = object_ref(partition, ATTR_PARTITION_OF); above;
         above = object_ref(above, ATTR_PARTITION_OF))
        for (const Object *o = above->first; o && ok; o = o->next)
            ok = o->kind != KIND_COLUMN || take_references(r, partition, o);
    return ok;
}

static bool take_users(Removal *r, const Object *o)
{
    PgUserVec users = {0};
    bool ok = true;
    if (is_asked(r, o))
        pg_users_of(r->a->schema, o, &users);
    for (size_t i = 0; i < users.len && ok; i++)
        ok = take_user(r, o, &users.at[i]);
    vec_free(&users);
    return ok && (o->kind != KIND_TABLE || take_references_above(r, o));
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

static bool is_key_of_partitions(const Object *o)
{
    NameSearch search = {.name = o->name};
    const PartitionSpec *spec =
        o->kind == KIND_COLUMN ? object_tree(o->parent, ATTR_PARTITION_BY) : NULL;
    ListCell *cell;
    foreach (cell, spec ? spec->partParams : NIL) {
        const PartitionElem *element = lfirst_node(PartitionElem, cell);
        search.found |= element->name && strcmp(element->name, o->name) == 0;
        name_walker(element->expr, &search);
    }
    return search.found;
}

static bool may_drop(PgApply *a, const Object *o, bool cascade, int location)
{
    if (is_key_of_partitions(o))
        return pg_error(a, location,
                        "cannot drop column \"%s\": it is part of the partition key of \"%s\"",
                        o->name, o->parent->name);
    if (o->kind == KIND_FOREIGN_SERVER && !cascade && o->first)
        return pg_error(a, location,
                        "cannot drop server %s because user mapping for %s depends on it", o->name,
                        o->first->name);
    if (o->kind == KIND_SCHEMA && !cascade && o->first)
        return pg_error(a, location, "schema \"%s\" is not empty", o->name);
    if (o->kind == KIND_SEQUENCE && object_flag(o, ATTR_IS_IDENTITY))
        return pg_error(a, location, "sequence \"%s\" belongs to an identity column", o->name);
    return true;
}

/* With CASCADE the set grows while it is gone through; without, it must be whole before users are
 * asked for. */
static bool grow(Removal *r)
{
    bool ok = true;
    pg_semantics_reset(r->a->schema);
    for (size_t i = 0; i < r->members.len; i++) {
        add_belongings(r, r->members.at[i]);
        if (r->cascade)
            take_users(r, r->members.at[i]);
    }
    for (size_t i = 0; !r->cascade && ok && i < r->members.len; i++)
        ok = take_users(r, r->members.at[i]);
    pg_semantics_reset(r->a->schema);
    return ok;
}

/* A partition's index goes only with the one it is attached to. */
static bool is_detached(const Removal *r, const Object *o)
{
    bool index = o->kind == KIND_INDEX || o->kind == KIND_CONSTRAINT;
    const Object *whole = index ? object_ref(o, ATTR_ATTACHED_TO) : NULL;
    return !whole || is_member(r, whole) ||
           pg_error(r->a, r->location, "cannot drop %s because %s requires it", describe(r->a, o),
                    describe(r->a, whole));
}

static bool remove_them(PgApply *a, const ObjectVec *objects, bool cascade, int location)
{
    Removal r = {.a = a, .cascade = cascade, .location = location};
    bool ok = true;
    for (size_t i = 0; i < objects->len && ok; i++) {
        ok = may_drop(a, objects->at[i], cascade, location);
        add(&r, objects->at[i]);
    }
    for (size_t i = 0; i < objects->len && ok; i++)
        ok = is_detached(&r, objects->at[i]);
    ok = ok && grow(&r);
    if (ok)
        remove_all(&r);
    vec_free(&r.members);
    map_free(&r.in);
    return ok;
}

bool pg_drop_object(PgApply *a, Object *o, bool cascade, int location)
{
    ObjectVec objects = {&o, 1, 1};
    return remove_them(a, &objects, cascade, location);
}

/* ---- the statement ----------------------------------------------------------------------- */

static bool find_named(PgApply *a, const DropStmt *stmt, const Node *name, ObjectVec *objects)
{
    Object *o = pg_find_object(a, stmt->removeType, name);
    if (!o)
        return stmt->missing_ok || pg_missing(a, stmt->removeType, name, -1);
    if (stmt->removeType == OBJECT_INDEX && o->kind == KIND_CONSTRAINT)
        return pg_error(a, -1, "cannot drop index \"%s\": constraint \"%s\" requires it", o->name,
                        o->name);
    vec_push(objects, o);
    return true;
}

bool pg_apply_drop(PgApply *a, DropStmt *stmt)
{
    ObjectVec objects = {0};
    bool ok = true;
    ListCell *cell;
    foreach (cell, stmt->objects)
        ok = ok && find_named(a, stmt, lfirst(cell), &objects);
    ok = ok && remove_them(a, &objects, stmt->behavior == DROP_CASCADE, -1);
    vec_free(&objects);
    return ok;
}
