/* pg_inherit.c: what ties a child table to its parents: INHERITS and partitions.
 *
 * A partition has its parent's columns, checks and indexes as objects of its own, whether it was
 * written as PARTITION OF or, as pg_dump does, as a table that is attached later. */
#include "parser/pg_table.h"
#include "parser/pg_trigger.h"

/* A new partition has no rows for which a check that is NOT VALID above could not hold
 * (tablecmds.c: MergeAttributes). Nor has another child, but no dump says so. */
static void inherit_checks(PgApply *a, Object *table, const Object *parent)
{
    for (const Object *o = parent->first; o; o = o->next) {
        if (o->kind != KIND_CONSTRAINT || !object_has(o, ATTR_CHECK))
            continue;
        bool there = schema_child(a->schema, KIND_CONSTRAINT, table, o->name) != NULL;
        pg_inherit_check(a, table, o);
        Object *own = schema_child(a->schema, KIND_CONSTRAINT, table, o->name);
        if (own && !there && object_has(table, ATTR_PARTITION_OF))
            object_set_flag(a->schema, own, ATTR_NOT_VALID, false);
    }
}

static void set_inherits(PgApply *a, Object *table, const Object *drop, Object *add)
{
    const RefList *old = object_refs(table, ATTR_INHERITS);
    Object **parents = palloc(sizeof *parents * (old->len + 1));
    size_t len = 0;
    for (size_t i = 0; i < old->len; i++)
        if (old->at[i] != drop)
            parents[len++] = old->at[i];
    if (add)
        parents[len++] = add;
    object_set_refs(a->schema, table, ATTR_INHERITS, parents, len);
}

bool pg_add_parent(PgApply *a, Object *table, Object *parent)
{
    set_inherits(a, table, NULL, parent);
    pg_add_heir(a->schema, parent, table);
    for (const Object *o = parent->first; o; o = o->next)
        if (o->kind == KIND_COLUMN)
            pg_inherit_column(a, table, o);
    inherit_checks(a, table, parent);
    return true;
}

/* What was inherited is from now on the table's own. */
static void own_all(PgApply *a, Object *table)
{
    for (Object *o = table->first; o; o = o->next) {
        if (o->kind == KIND_COLUMN || o->kind == KIND_CONSTRAINT)
            object_set_flag(a->schema, o, ATTR_INHERITED, false);
        if (o->kind != KIND_COLUMN || !object_flag(o, ATTR_NOT_NULL_INHERITED))
            continue;
        object_set_flag(a->schema, o, ATTR_NOT_NULL_INHERITED, false);
        pg_follow_not_null_name(a, o);
    }
}

/* A partition has nothing of its own that its parent has too
 * (src/backend/commands/tablecmds.c: MergeAttributesIntoExisting, MergeConstraintsIntoExisting). */
static void disown_all(PgApply *a, Object *partition, const Object *parent)
{
    for (Object *o = partition->first; o; o = o->next) {
        bool inheritable =
            o->kind == KIND_COLUMN || (o->kind == KIND_CONSTRAINT && object_has(o, ATTR_CHECK));
        const Object *from = inheritable ? schema_child(a->schema, o->kind, parent, o->name) : NULL;
        if (from && !(o->kind == KIND_CONSTRAINT && object_flag(from, ATTR_NO_INHERIT)))
            object_set_flag(a->schema, o, ATTR_INHERITED, true);
    }
}

/* ---- foreign keys of partitions --------------------------------------------------------- */

static const AttrId key_attrs[] = {
    ATTR_CONTYPE,     ATTR_REF_TABLE, ATTR_REF_COLUMNS, ATTR_MATCH,      ATTR_ON_UPDATE,
    ATTR_ON_DELETE,   ATTR_PERIOD,    ATTR_NOT_VALID,   ATTR_NOT_ENFORCED, ATTR_DEFERRABLE,
    ATTR_INITIALLY_DEFERRED,
};

static bool is_foreign_key(const Object *o)
{
    return o->kind == KIND_CONSTRAINT && object_has(o, ATTR_REF_TABLE);
}

/* A table's foreign keys hold for its partitions without being theirs; a partition that is taken
 * off keeps copies of them (tablecmds.c: DetachPartitionFinalize). */
static void copy_foreign_keys(PgApply *a, const Object *table, Object *partition)
{
    for (const Object *o = table->first; o; o = o->next) {
        if (!is_foreign_key(o) || schema_child(a->schema, KIND_CONSTRAINT, partition, o->name))
            continue;
        Object *own =
            schema_add(a->schema, KIND_CONSTRAINT, partition, o->name, NULL, pg_loc(a, -1));
        for (size_t i = 0; i < sizeof key_attrs / sizeof *key_attrs; i++)
            object_set(a->schema, own, key_attrs[i], object_get(o, key_attrs[i]));
        pg_copy_columns(a, o, own, ATTR_COLUMNS);
        pg_copy_columns(a, o, own, ATTR_DELETE_COLUMNS);
    }
    const Object *above = object_ref(table, ATTR_PARTITION_OF);
    if (above)
        copy_foreign_keys(a, above, partition);
}

static bool is_same_key(const Object *x, const Object *y)
{
    for (size_t i = 0; i < sizeof key_attrs / sizeof *key_attrs; i++)
        if (key_attrs[i] != ATTR_REF_COLUMNS &&
            object_get(x, key_attrs[i]).any != object_get(y, key_attrs[i]).any)
            return false;
    return pg_same_column_names(object_refs(x, ATTR_COLUMNS), object_refs(y, ATTR_COLUMNS)) &&
           pg_same_column_names(object_refs(x, ATTR_REF_COLUMNS), object_refs(y, ATTR_REF_COLUMNS));
}

static bool has_foreign_key(const Object *table, const Object *key)
{
    for (const Object *o = table->first; o; o = o->next)
        if (is_foreign_key(o) && is_same_key(o, key))
            return true;
    const Object *above = object_ref(table, ATTR_PARTITION_OF);
    return above && has_foreign_key(above, key);
}

/* And one that is attached no longer has its own (tablecmds.c: tryAttachPartitionForeignKey). */
static void merge_foreign_keys(PgApply *a, const Object *table, Object *partition)
{
    Object *next;
    for (Object *o = partition->first; o; o = next) {
        next = o->next;
        if (is_foreign_key(o) && has_foreign_key(table, o))
            schema_remove(a->schema, o);
    }
}

void pg_spread_foreign_key(PgApply *a, const Object *table)
{
    const ObjectVec *partitions = pg_is_partitioned(table) ? pg_heirs(a->schema, table) : NULL;
    for (size_t i = 0; partitions && i < partitions->len; i++) {
        merge_foreign_keys(a, table, partitions->at[i]);
        pg_spread_foreign_key(a, partitions->at[i]);
    }
}

/* ---- parents ---------------------------------------------------------------------------- */

bool pg_drop_parent(PgApply *a, Object *table, Object *parent)
{
    set_inherits(a, table, parent, NULL);
    pg_remove_heir(a->schema, parent, table);
    if (object_refs(table, ATTR_INHERITS)->len == 0)
        own_all(a, table);
    return true;
}

bool pg_attach_partition(PgApply *a, Object *table, Object *partition,
                         const PartitionBoundSpec *bound)
{
    if (!pg_is_partitioned(table))
        return pg_error(a, -1, "\"%s\" is not partitioned", table->name);
    if (object_has(partition, ATTR_PARTITION_OF))
        return pg_error(a, -1, "\"%s\" is already a partition", partition->name);
    object_set_ref(a->schema, partition, ATTR_PARTITION_OF, table);
    object_set_tree(a->schema, partition, ATTR_PARTITION_BOUND, pg_keep(a, bound));
    pg_add_heir(a->schema, table, partition);
    disown_all(a, partition, table);
    inherit_checks(a, partition, table);
    merge_foreign_keys(a, table, partition);
    return pg_inherit_indexes(a, table, partition);
}

bool pg_detach_partition(PgApply *a, Object *table, Object *partition)
{
    if (object_ref(partition, ATTR_PARTITION_OF) != table)
        return pg_error(a, -1, "\"%s\" is not a partition of \"%s\"", partition->name, table->name);
    object_set_ref(a->schema, partition, ATTR_PARTITION_OF, NULL);
    object_set_tree(a->schema, partition, ATTR_PARTITION_BOUND, NULL);
    pg_remove_heir(a->schema, table, partition);
    for (Object *o = partition->first; o; o = o->next)
        if (o->kind == KIND_INDEX || o->kind == KIND_CONSTRAINT)
            object_set_ref(a->schema, o, ATTR_ATTACHED_TO, NULL);
    pg_forget_cloned_triggers(a, partition);
    copy_foreign_keys(a, table, partition);
    own_all(a, partition);
    return true;
}
