/* pg_rules.c: how PostgreSQL objects take a change of what they stand on.
 *
 * The server refuses to drop, or to change the type of, what another object uses; it rebuilds plain
 * indexes and keys itself when a column's type changes, and nothing else
 * (src/backend/commands/tablecmds.c: RememberAllDependentForRebuilding, ATExecAlterColumnType). */
#include <string.h>

#include "model/pg_alike.h"
#include "model/pg_decide.h"
#include "model/pg_depend.h"
#include "model/pg_extension.h"
#include "model/pg_mention.h"
#include "model/pg_semantics.h"
#include "model/pg_spelled.h"
#include "model/pg_tree.h"
#include "model/plan.h"
#include "model/rules.h"
#include "model/schema_pg.h"

/* ---- reactions -------------------------------------------------------------------------- */

static bool is_type(Kind kind)
{
    return kind_space(kind) == SPACE_TYPE;
}

static bool sets_type_aside(const Object *o)
{
    return o->kind == KIND_ENUM || o->kind == KIND_DOMAIN || o->kind == KIND_RANGE ||
           o->kind == KIND_COMPOSITE || o->kind == KIND_COLLATION;
}

/* The rows of a partitioned table are those of its partitions; a partition that stays keeps its
 * own. */
static bool has_rows_to_move(const Schema *s, const Object *table)
{
    if (pg_is_foreign(table) || !table->twin)
        return false;
    if (!pg_is_partitioned(table))
        return true;
    const ObjectVec *partitions = pg_heirs(s, table);
    for (size_t i = 0; i < partitions->len; i++)
        if (!partitions->at[i]->twin && !pg_is_foreign(partitions->at[i]))
            return true;
    return false;
}

static bool sets_aside(const Schema *s, const Object *o)
{
    return o->kind == KIND_TABLE ? has_rows_to_move(s, o) : sets_type_aside(o);
}

/* Triggers and rules would act on each row; foreign keys and materialized views ask what rows there
 * are, through views and functions too. */
static bool waits_for_rows(const Object *o)
{
    switch (o->kind) {
    case KIND_CONSTRAINT:
        return object_has(o, ATTR_REF_TABLE);
    case KIND_VIEW:
    case KIND_MATERIALIZED_VIEW:
    case KIND_FUNCTION:
    case KIND_RULE:
    case KIND_TRIGGER:
        return true;
    default:
        return false;
    }
}

static Reaction column_reaction(const Object *user, const Need *need, Event event)
{
    bool typed = (need->via == ATTR_TYPE && is_type(need->on->kind)) || need->via == ATTR_COLLATION;
    if (typed && event == EVENT_GONE)
        return sets_type_aside(need->on) ? REACT_RETYPE : REACT_REBUILD;
    if (need->via == ATTR_DEFAULT)
        return event == EVENT_GONE ? REACT_RELEASE : REACT_NONE;
    if (need->via == ATTR_GENERATED)
        return REACT_REBUILD;
    if (need->via == ATTR_COUNT || need->via == ATTR_IDENTITY_SEQUENCE)
        return REACT_NONE;
    (void)user;
    return event == EVENT_GONE ? REACT_REBUILD : REACT_NONE;
}

/* ALTER ATTRIBUTE has no USING: what is stored moves from one type to another. */
static Reaction attribute_reaction(const Object *user, const Need *need, Event event)
{
    if ((need->via != ATTR_TYPE && need->via != ATTR_COLLATION) || event != EVENT_GONE)
        return REACT_NONE;
    return pg_composite_is_free(user->parent) ? REACT_RETYPE : REACT_REBUILD_PARENT;
}

/* Keys and plain indexes on a column follow its new type; expressions were analyzed for the old
 * one. */
static Reaction index_reaction(const Schema *s, const Object *user, const Need *need, Event event)
{
    if (user->parent->kind == KIND_DOMAIN && pg_domain_is_held(user->parent))
        return REACT_REBUILD_PARENT;
    if (event == EVENT_GONE)
        return REACT_REBUILD;
    if (need->via == ATTR_WHERE || need->via == ATTR_CHECK || object_has(user, ATTR_REF_TABLE))
        return REACT_REBUILD;
    if (need->via != ATTR_ELEMENTS)
        return REACT_NONE;
    (void)s;
    const List *elements = object_tree(user, ATTR_ELEMENTS);
    ListCell *cell;
    foreach (cell, elements) {
        const Node *node = lfirst(cell);
        const IndexElem *element =
            IsA(node, List) ? linitial((const List *)node) : (const IndexElem *)node;
        if (!element->name)
            return REACT_REBUILD;
    }
    return REACT_NONE;
}

/* The server makes statistics anew when a column has a new type, expressions with the operators and
 * casts that they had for the old one. */
static bool has_expression(const CreateStatsStmt *statistics)
{
    ListCell *cell;
    foreach (cell, statistics->exprs)
        if (!lfirst_node(StatsElem, cell)->name)
            return true;
    return false;
}

/* A dropped table leaves its publications by itself; a column that one of them names may neither go
 * nor change its type. */
static Reaction publication_reaction(const Need *need, Event event)
{
    if (need->via != ATTR_TABLES)
        return REACT_NONE;
    if (need->on->kind == KIND_COLUMN)
        return REACT_RELEASE;
    return event == EVENT_GONE ? REACT_RELATCH : REACT_NONE;
}

/* An expression that makes a row of a type fits its attributes as they were; what only names the
 * type does not mind. */
static bool minds_retyped(const Object *user, const Need *need)
{
    bool named = need->via == ATTR_NEEDS || need->via == ATTR_ARGUMENTS;
    bool stated = need->via != ATTR_COUNT && attr_type(need->via) == VALUE_TREE;
    return need->on->kind != KIND_COMPOSITE || (stated && !named && user->kind != KIND_ATTRIBUTE);
}

static Reaction react(const Schema *s, const Object *user, const Need *need, Event event)
{
    if (need->strength != NEED_HARD || (event == EVENT_RETYPED && !minds_retyped(user, need)))
        return REACT_NONE;
    switch (user->kind) {
    case KIND_COLUMN:
        return column_reaction(user, need, event);
    case KIND_CONSTRAINT:
    case KIND_INDEX:
        return index_reaction(s, user, need, event);
    case KIND_DOMAIN:
    case KIND_VIEW_COLUMN:
        if (need->via == ATTR_DEFAULT)
            return event == EVENT_GONE ? REACT_RELEASE : REACT_NONE;
        return event == EVENT_GONE ? REACT_REBUILD : REACT_NONE;
    case KIND_ATTRIBUTE:
        return attribute_reaction(user, need, event);
    case KIND_SEQUENCE:
    case KIND_TABLE:
        if (need->via == ATTR_OWNED_BY)
            return REACT_NONE; /* it goes with the column */
        if (need->via == ATTR_REPLICA_INDEX || need->via == ATTR_CLUSTER_ON)
            return event == EVENT_GONE ? REACT_RELATCH : REACT_NONE;
        if (need->via == ATTR_PARTITION_OF || need->via == ATTR_PARTITION_BOUND) /* its rows outlive the partitioned table */
            return event == EVENT_GONE ? REACT_RELEASE : REACT_NONE;
        if (need->via == ATTR_PARTITION_BY) /* a key column can't change its type */
            return REACT_REBUILD;
        return event == EVENT_GONE ? REACT_REBUILD : REACT_NONE;
    case KIND_STATISTICS:
        return event == EVENT_GONE || has_expression(object_tree(user, ATTR_DEFINITION))
                   ? REACT_REBUILD
                   : REACT_NONE;
    case KIND_PUBLICATION:
        return publication_reaction(need, event);
    case KIND_VIEW:
    case KIND_MATERIALIZED_VIEW:
    case KIND_RULE:
    case KIND_TRIGGER:
    case KIND_POLICY:
    case KIND_FUNCTION:
        return REACT_REBUILD;
    default:
        return event == EVENT_GONE ? REACT_REBUILD : REACT_NONE;
    }
}

/* ---- steps ------------------------------------------------------------------------------ */

static bool defers(const Object *o, AttrId id)
{
    switch (id) {
    case ATTR_OWNED_BY:
        return !object_flag(o, ATTR_IS_IDENTITY);
    case ATTR_PARTITION_OF:
    case ATTR_PARTITION_BOUND:
    case ATTR_ATTACHED_TO:
    case ATTR_CLUSTER_ON:
    case ATTR_REPLICA_INDEX:
        return true;
    case ATTR_DEFINITION:
    case ATTR_FUNCTIONS:
        return o->kind == KIND_BASE_TYPE;
    case ATTR_REPLICA_IDENTITY:
        return object_has(o, ATTR_REPLICA_INDEX);
    default:
        return false;
    }
}

static bool is_inline(const Object *child)
{
    switch (child->kind) {
    case KIND_COLUMN:
    case KIND_ATTRIBUTE:
        return true;
    case KIND_CONSTRAINT:
        return !object_has(child, ATTR_REF_TABLE) && !object_flag(child, ATTR_NOT_VALID) &&
               !object_has(child, ATTR_COMMENT);
    default:
        return false;
    }
}

static bool keeps_order(Kind kind)
{
    return kind == KIND_ATTRIBUTE;
}

static bool is_part_of(const Object *o, const Object *type)
{
    if (type->kind != KIND_BASE_TYPE)
        return false;
    const RefList *parts = object_refs(type, ATTR_FUNCTIONS);
    for (size_t i = 0; i < parts->len; i++)
        if (parts->at[i] == o)
            return true;
    return false;
}

/* Whether a partition of the table, at any depth, is there after the migration too. */
static bool has_lasting_partition(const Schema *s, const Object *table)
{
    const ObjectVec *partitions = object_has(table, ATTR_PARTITION_BY) ? pg_heirs(s, table) : NULL;
    for (size_t i = 0; partitions && i < partitions->len; i++)
        if (partitions->at[i]->twin || has_lasting_partition(s, partitions->at[i]))
            return true;
    return false;
}

/* Tables that refer to each other can be dropped once the younger reference is gone: in every
 * circle at least one foreign key refers to a table that came after its own. A partition that is
 * taken off would keep a copy of the foreign key. */
static bool leaves_first(const Schema *s, const Object *child)
{
    if (child->parent->kind == KIND_SCHEMA || child->kind == KIND_USER_MAPPING)
        return true; /* without CASCADE these go one by one */
    const Object *target =
        child->kind == KIND_CONSTRAINT ? object_ref(child, ATTR_REF_TABLE) : NULL;
    return target && (target->id > child->parent->id || has_lasting_partition(s, child->parent));
}

static bool goes_with(const Object *o, const Need *need)
{
    if (is_part_of(o, need->on))
        return true;
    if (o->kind == KIND_SEQUENCE)
        return need->via == ATTR_OWNED_BY;
    if (o->kind == KIND_INDEX || o->kind == KIND_CONSTRAINT)
        return need->via == ATTR_ATTACHED_TO;
    return false;
}

/* A partition's key that is attached to a mere index: neither can be dropped as long as the
 * partition is one, the index because of the constraint and the constraint because of the index. */
static bool holds_on(const Object *o, const Need *need)
{
    return need->via == ATTR_ATTACHED_TO && o->kind == KIND_CONSTRAINT &&
           need->on->kind == KIND_INDEX;
}

/* A NOT NULL is renamed by a statement of its own, which may free a name or take one. */
static bool is_command(const Step *step)
{
    const Object *o = step_object(step);
    bool table_column = o->kind == KIND_COLUMN && !step->changed[ATTR_NOT_NULL_NAME];
    return !step->bare_bodies && (table_column || o->kind == KIND_ATTRIBUTE);
}

static bool must_rebuild(const Schema *so, const Object *old, const Schema *sn, const Object *new)
{
    if (new->kind == KIND_DOMAIN)
        return pg_domain_must_rebuild(so, old, sn, new);
    return new->kind == KIND_COMPOSITE && pg_composite_must_rebuild(old, new);
}

static bool has_rename(Kind kind)
{
    return kind == KIND_CONSTRAINT || kind == KIND_INDEX;
}

/* A check is renamed in all children, if at all. */
static bool is_shared_check(const Schema *s, const Object *constraint)
{
    const Object *table = constraint->parent;
    return object_has(constraint, ATTR_CHECK) && table->kind == KIND_TABLE &&
           (pg_heirs(s, table)->len || object_has(table, ATTR_PARTITION_OF) ||
            object_has(table, ATTR_INHERITS));
}

static bool is_free(const Schema *s, const Object *sql_schema, Str name)
{
    return !schema_relation(s, sql_schema, name) && !schema_constraint_named(s, sql_schema, name);
}

/* The name of an index, too, is a relation's: it must not be anyone else's meanwhile. */
static bool can_rename(const Schema *so, const Object *old, const Schema *sn, const Object *new)
{
    if (is_shared_check(so, old) || is_shared_check(sn, new))
        return false;
    bool indexed = new->kind == KIND_INDEX || pg_has_index(new);
    return !indexed || (is_free(so, object_schema(old), new->name) &&
                        is_free(sn, object_schema(new), old->name));
}

/* "public.citext" is "tools.citext" when the extension moves from the one schema to the other. */
static bool same_outside_type(const Schema *so, const TypeRef *old, const TypeRef *new)
{
    const char *from = strchr(old->text, '.'), *to = strchr(new->text, '.');
    if (!from || !to || strcmp(from, to) != 0)
        return false;
    const TypeName *before = pg_tree_parse_type(old->text), *after = pg_tree_parse_type(new->text);
    const char *name = before && after ? pg_name_last(before->names) : NULL;
    const Object *extension = name ? pg_extension_of_type(so, name) : NULL;
    Str in = extension ? object_str(extension, ATTR_EXTENSION_SCHEMA) : NULL;
    const Object *twin = extension ? extension->twin : NULL;
    Str at = twin ? object_str(twin, ATTR_EXTENSION_SCHEMA) : NULL;
    return in && at && strcmp(in, pg_name_schema(before->names)) == 0 &&
           strcmp(at, pg_name_schema(after->names)) == 0;
}

/* A primary key is also needed by queries that are grouped by it. */
static bool is_referred_to(const Object *o)
{
    switch (o->kind) {
    case KIND_CONSTRAINT:
        return strcmp(object_str(o, ATTR_CONTYPE), "primary key") != 0;
    case KIND_INDEX:
    case KIND_TRIGGER:
    case KIND_POLICY:
    case KIND_RULE:
        return true;
    default:
        return false;
    }
}

const Rules pg_rules = {
    .same_meaning = pg_same_meaning,
    .is_alike = pg_is_alike,
    .same_outside_type = same_outside_type,
    .decide = pg_decide,
    .must_rebuild = must_rebuild,
    .needs = pg_needs,
    .mentions = pg_mentions,
    .is_mentioned = pg_is_mentioned,
    .is_referred_to = is_referred_to,
    .may_name = pg_may_name_column,
    .react = react,
    .sets_aside = sets_aside,
    .waits_for_rows = waits_for_rows,
    .defers = defers,
    .is_inline = is_inline,
    .goes_with = goes_with,
    .holds_on = holds_on,
    .leaves_first = leaves_first,
    .keeps_order = keeps_order,
    .is_part_of = is_part_of,
    .inherited_from = pg_inherited_from,
    .is_command = is_command,
    .has_rename = has_rename,
    .can_rename = can_rename,
    .forget = pg_semantics_reset,
};
