/* pg_rename.c: ALTER … RENAME, and SET SCHEMA's part in it.
 *
 * Objects refer to each other by pointer, so the model needs one edit; what remains are the names
 * that trees spell (pg_rename_tree.c) and, for columns, what a bare name means
 * (pg_rename_column.c). */
#include "parser/pg_rename.h"

#include <string.h>

#include "model/schema_pg.h"
#include "parser/pg_common.h"
#include "parser/pg_table.h"

/* ---- names of schema-level objects ------------------------------------------------------- */

static bool is_spelled_in_trees(const Object *o)
{
    Space space = kind_space(o->kind);
    return o->kind == KIND_SCHEMA || (space != SPACE_GLOBAL && space != SPACE_PARENT &&
                                      space != SPACE_CONSTRAINT && o->kind != KIND_INDEX);
}

static PgRenaming renaming(PgApply *a, const Object *o)
{
    if (o->kind == KIND_SCHEMA)
        return (PgRenaming){.a = a, .space = SPACE_GLOBAL, .old_schema = o->name};
    return (PgRenaming){.a = a,
                        .space = kind_space(o->kind),
                        .old_schema = object_schema(o)->name,
                        .old_name = o->name,
                        .object = o};
}

static void rename_published_schema(PgApply *a, Object *publication, Str old, Str new)
{
    const StrList *schemas = object_list(publication, ATTR_SCHEMAS);
    for (size_t i = 0; i < schemas->len; i++)
        if (schemas->at[i] == old) {
            object_set_delete(a->schema, publication, ATTR_SCHEMAS, old);
            object_set_insert(a->schema, publication, ATTR_SCHEMAS, new);
            return;
        }
}

/* Attributes that hold a schema's plain name, and names of default privileges. */
static void rename_schema_texts(PgApply *a, Str old, Str new)
{
    Str before = str_format(a->cx->strings, "IN SCHEMA %s ", pg_quote(old));
    for (size_t i = 0; i < a->schema->objects.len; i++) {
        Object *o = a->schema->objects.at[i];
        if (o->removed)
            continue;
        if (object_str(o, ATTR_EXTENSION_SCHEMA) == old)
            object_set_str(a->schema, o, ATTR_EXTENSION_SCHEMA, new);
        rename_published_schema(a, o, old, new);
        const char *at = o->kind == KIND_DEFAULT_ACL ? strstr(o->name, before) : NULL;
        if (at)
            schema_rename(a->schema, o,
                          str_format(a->cx->strings, "%.*sIN SCHEMA %s %s", (int)(at - o->name),
                                     o->name, pg_quote(new), at + strlen(before)));
    }
    for (size_t i = 0; i < a->search_path.len; i++)
        if (a->search_path.at[i] == old && !pg_find_schema(a, old))
            a->search_path.at[i] = new;
}

void pg_rename_object(PgApply *a, Object *o, Str name)
{
    if (!is_spelled_in_trees(o)) {
        schema_rename(a->schema, o, name);
        return;
    }
    PgRenaming r = renaming(a, o);
    Str old = o->name;
    schema_rename(a->schema, o, name);
    r.new_schema = o->kind == KIND_SCHEMA ? name : object_schema(o)->name;
    r.new_name = o->kind == KIND_SCHEMA ? NULL : name;
    pg_rename_everywhere(&r);
    for (Object *c = o->first; o->kind == KIND_TABLE && c; c = c->next)
        if (c->kind == KIND_COLUMN)
            pg_keep_not_null_name(a, c, old, c->name);
    if (o->kind == KIND_SCHEMA)
        rename_schema_texts(a, old, name);
}

static void move_owned_sequences(PgApply *a, const Object *column, Object *sql_schema)
{
    ObjectVec users = {0};
    object_users(column, &users);
    for (size_t i = 0; i < users.len; i++)
        if (users.at[i]->kind == KIND_SEQUENCE && object_schema(users.at[i]) != sql_schema)
            pg_move_object(a, users.at[i], sql_schema);
    vec_free(&users);
}

void pg_move_object(PgApply *a, Object *o, Object *sql_schema)
{
    PgRenaming r = renaming(a, o);
    schema_move(a->schema, o, sql_schema);
    r.new_schema = sql_schema->name;
    r.new_name = o->name;
    pg_rename_everywhere(&r);
    if (o->kind == KIND_OPERATOR)
        map_put(&a->operators, map_key(o->name), (void *)sql_schema->name);
    for (Object *c = o->first; o->kind == KIND_TABLE && c; c = c->next)
        if (c->kind == KIND_COLUMN)
            move_owned_sequences(a, c, sql_schema);
}

/* ---- the statement ---------------------------------------------------------------------- */

static bool is_taken(PgApply *a, const Object *o, Str name)
{
    return schema_find(a->schema, kind_space(o->kind), o->kind, object_container(o), name,
                       o->signature) != NULL;
}

static bool rename_to(PgApply *a, Object *o, const char *newname)
{
    Str name = pg_str_of(a, newname);
    if (o->kind == KIND_COLUMN || o->kind == KIND_ATTRIBUTE || o->kind == KIND_VIEW_COLUMN)
        return pg_rename_column(a, o, name);
    if (is_taken(a, o, name))
        return pg_error(a, -1, "%s \"%s\" already exists", kind_label(o->kind), name);
    pg_rename_object(a, o, name);
    return true;
}

static Str usual_not_null_name(PgApply *a, const Object *o)
{
    return o->kind == KIND_DOMAIN ? pg_make_name(a->cx, o->name, NULL, "not_null")
                                  : pg_make_name(a->cx, o->parent->name, o->name, "not_null");
}

static void rename_inherited_not_null(PgApply *a, const Object *column, Str old, Str name);

/* The name a column's or domain's NOT NULL constraint has from now on; absent: the usual one. */
static void rename_not_null(PgApply *a, Object *o, Str name)
{
    Str usual = usual_not_null_name(a, o), before = object_str(o, ATTR_NOT_NULL_NAME);
    object_set_str(a->schema, o, ATTR_NOT_NULL_NAME, name == usual ? NULL : name);
    if (o->kind != KIND_COLUMN)
        return;
    object_set_flag(a->schema, o, ATTR_NOT_NULL_RENAMED, false);
    rename_inherited_not_null(a, o, before ? before : usual, name);
}

/* Heirs that have it by that name have it renamed (tablecmds.c: rename_constraint_internal). */
static void rename_inherited_not_null(PgApply *a, const Object *column, Str old, Str name)
{
    const ObjectVec *heirs = pg_heirs(a->schema, column->parent);
    for (size_t i = 0; i < heirs->len; i++) {
        Object *own = schema_child(a->schema, KIND_COLUMN, heirs->at[i], column->name);
        Str own_name = own ? object_str(own, ATTR_NOT_NULL_NAME) : NULL;
        if (own && object_flag(own, ATTR_NOT_NULL) &&
            (own_name ? own_name : usual_not_null_name(a, own)) == old)
            rename_not_null(a, own, name);
    }
}

/* RENAME COLUMN, CONSTRAINT, TRIGGER… name a relation and something in it, which COMMENT ON names
 * in one list. */
static bool is_inside(ObjectType type)
{
    return type == OBJECT_COLUMN || type == OBJECT_ATTRIBUTE || type == OBJECT_TABCONSTRAINT ||
           type == OBJECT_TRIGGER || type == OBJECT_RULE || type == OBJECT_POLICY;
}

static const Node *renamed_name(const RenameStmt *stmt)
{
    if (stmt->renameType == OBJECT_DOMCONSTRAINT)
        return (const Node *)list_make2((void *)stmt->object, makeString(stmt->subname));
    if (!stmt->relation)
        return stmt->object ? stmt->object : (const Node *)makeString(stmt->subname);
    List *names = list_make1(makeString(stmt->relation->relname));
    if (stmt->relation->schemaname)
        names = lcons(makeString(stmt->relation->schemaname), names);
    return (const Node *)(is_inside(stmt->renameType) ? lappend(names, makeString(stmt->subname))
                                                      : names);
}

/* ALTER TABLE renames every relation. */
static Object *find_renamed(PgApply *a, const RenameStmt *stmt, const Node *name)
{
    return stmt->renameType == OBJECT_TABLE ? pg_relation_named(a, (const List *)name)
                                            : pg_find_object(a, stmt->renameType, name);
}

/* A range type's constructors have its name and aren't objects of a dump: they come with the
 * type. */
static bool is_range_constructor(PgApply *a, const RenameStmt *stmt, const Node *name)
{
    if (stmt->renameType != OBJECT_FUNCTION)
        return false;
    const Object *type = pg_find_type(a, ((const ObjectWithArgs *)name)->objname);
    return type && (type->kind == KIND_RANGE || type->kind == KIND_MULTIRANGE);
}

bool pg_apply_rename(PgApply *a, RenameStmt *stmt)
{
    if (pg_is_outside(stmt->renameType))
        return true;
    const Node *name = renamed_name(stmt);
    Object *o = find_renamed(a, stmt, name);
    if (!o)
        return stmt->missing_ok || is_range_constructor(a, stmt, name) ||
               pg_missing(a, stmt->renameType, name, -1);
    bool constraint =
        stmt->renameType == OBJECT_TABCONSTRAINT || stmt->renameType == OBJECT_DOMCONSTRAINT;
    if (!constraint || o->kind == KIND_CONSTRAINT)
        return rename_to(a, o, stmt->newname);
    rename_not_null(a, o, pg_str_of(a, stmt->newname));
    return true;
}
