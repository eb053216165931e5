/* pg_create_table.c: CREATE TABLE in all its forms: with columns, LIKE, INHERITS, PARTITION OF,
 * OF type, and foreign tables.
 *
 * The server's order counts, for it decides the names it chooses: parents' columns, own columns,
 * checks, keys, foreign keys (parse_utilcmd.c: transformCreateStmt). */
#include <string.h>

#include "parser/pg_table.h"

/* ---- LIKE ------------------------------------------------------------------------------- */

static void like_column(PgApply *a, Object *table, const Object *from, bits32 options)
{
    Object *column = schema_add(a->schema, KIND_COLUMN, table, from->name, NULL, pg_loc(a, -1));
    static const struct {
        AttrId id;
        bits32 needs; /* 0: always */
    } copied[] = {
        {ATTR_TYPE, 0},
        {ATTR_COLLATION, 0},
        {ATTR_DEFAULT, CREATE_TABLE_LIKE_DEFAULTS},
        {ATTR_GENERATED, CREATE_TABLE_LIKE_GENERATED},
        {ATTR_GENERATED_KIND, CREATE_TABLE_LIKE_GENERATED},
        {ATTR_STORAGE, CREATE_TABLE_LIKE_STORAGE},
        {ATTR_COMPRESSION, CREATE_TABLE_LIKE_COMPRESSION},
        {ATTR_COMMENT, CREATE_TABLE_LIKE_COMMENTS},
    };
    for (size_t i = 0; i < sizeof copied / sizeof *copied; i++)
        if (!copied[i].needs || (options & copied[i].needs))
            object_set(a->schema, column, copied[i].id, object_get(from, copied[i].id));
    pg_inherit_not_null(a, column, from);
}

/* INCREMENT and the like of another sequence, as the options of a new one. */
static List *sequence_options(const Object *sequence)
{
    static const struct {
        AttrId id;
        const char *option;
    } numbers[] = {{ATTR_INCREMENT, "increment"}, {ATTR_MINVALUE, "minvalue"}, {ATTR_MAXVALUE, "maxvalue"},
                   {ATTR_START, "start"},         {ATTR_CACHE, "cache"}};
    List *options = NIL;
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
        Str value = object_str(sequence, numbers[i].id);
        if (value)
            options = lappend(options, makeDefElem(pstrdup(numbers[i].option),
                                                   (Node *)makeFloat(pstrdup(value)), -1));
    }
    return options;
}

static bool like_identity(PgApply *a, Object *table, const Object *from)
{
    const Object *sequence = pg_identity_sequence(a->schema, from);
    Object *column = schema_child(a->schema, KIND_COLUMN, table, from->name);
    if (!sequence || !column)
        return true;
    char when = strcmp(object_str(from, ATTR_IDENTITY), "always") == 0 ? 'a' : 'd';
    return pg_add_identity(a, column, when, sequence_options(sequence));
}

static void like_check(PgApply *a, Object *table, const Object *from, bits32 options)
{
    Object *own = schema_add(a->schema, KIND_CONSTRAINT, table, from->name, NULL, pg_loc(a, -1));
    static const AttrId copied[] = {ATTR_CONTYPE, ATTR_CHECK, ATTR_NO_INHERIT, ATTR_NOT_ENFORCED};
    for (size_t i = 0; i < sizeof copied / sizeof *copied; i++)
        object_set(a->schema, own, copied[i], object_get(from, copied[i]));
    if (options & CREATE_TABLE_LIKE_COMMENTS)
        object_set_str(a->schema, own, ATTR_COMMENT, object_str(from, ATTR_COMMENT));
}

static bool like_columns(PgApply *a, Object *table, const TableLikeClause *like)
{
    Object *source = pg_need_relation(a, like->relation);
    if (!source)
        return false;
    if (source->kind != KIND_TABLE && source->kind != KIND_COMPOSITE)
        return pg_error(a, like->relation->location, "LIKE %s \"%s\" can't be evaluated offline",
                        kind_label(source->kind), source->name);
    for (const Object *o = source->first; o; o = o->next)
        if (o->kind == KIND_COLUMN)
            like_column(a, table, o, like->options);
    for (const Object *o = source->first; o; o = o->next)
        if (o->kind == KIND_COLUMN && (like->options & CREATE_TABLE_LIKE_IDENTITY) &&
            !like_identity(a, table, o))
            return false;
    return true;
}

/* After all own constraints: checks under their names, indexes and keys under new ones. */
static bool like_constraints(PgApply *a, Object *table, const TableLikeClause *like)
{
    Object *source = pg_find_relation(a, like->relation);
    for (const Object *o = source->first; o; o = o->next)
        if (o->kind == KIND_CONSTRAINT && object_has(o, ATTR_CHECK) &&
            (like->options & CREATE_TABLE_LIKE_CONSTRAINTS))
            like_check(a, table, o, like->options);
    if (like->options & CREATE_TABLE_LIKE_INDEXES)
        pg_clone_indexes(a, source, table);
    return true;
}

/* ---- columns and parents ---------------------------------------------------------------- */

static bool add_element(PgApply *a, Object *table, Node *element, List **constraints)
{
    switch (nodeTag(element)) {
    case T_ColumnDef:
        return pg_add_column(a, table, (ColumnDef *)element, constraints);
    case T_TableLikeClause:
        return like_columns(a, table, (TableLikeClause *)element);
    case T_Constraint:
        *constraints = lappend(*constraints, pg_constraint_copy((Constraint *)element));
        return true;
    default:
        return pg_error(a, -1, "unknown table element");
    }
}

/* Rows of a new table need no validation: NOT VALID says nothing there. */
static void validate_all(List *constraints)
{
    ListCell *cell;
    foreach (cell, constraints)
        lfirst_node(Constraint, cell)->skip_validation = false;
}

static bool add_elements(PgApply *a, Object *table, const CreateStmt *stmt)
{
    List *constraints = NIL;
    ListCell *cell;
    foreach (cell, stmt->tableElts)
        if (!add_element(a, table, lfirst(cell), &constraints))
            return false;
    foreach (cell, stmt->constraints)
        constraints = lappend(constraints, pg_constraint_copy(lfirst_node(Constraint, cell)));
    validate_all(constraints);
    if (!pg_add_constraints(a, table, constraints, true))
        return false;
    foreach (cell, stmt->tableElts)
        if (IsA(lfirst(cell), TableLikeClause) && !like_constraints(a, table, lfirst(cell)))
            return false;
    return true;
}

static bool add_parents(PgApply *a, Object *table, const CreateStmt *stmt)
{
    ListCell *cell;
    foreach (cell, stmt->inhRelations) {
        Object *parent = pg_need_relation(a, lfirst_node(RangeVar, cell));
        if (!parent)
            return false;
        if (!stmt->partbound) {
            pg_add_parent(a, table, parent);
            continue;
        }
        for (const Object *o = parent->first; o; o = o->next)
            if (o->kind == KIND_COLUMN)
                pg_inherit_column(a, table, o);
    }
    return true;
}

static bool add_type_columns(PgApply *a, Object *table, const TypeName *name)
{
    const TypeRef *type = name ? pg_resolve_type(a, name) : NULL;
    if (!name)
        return true;
    if (!type || !type->base || type->base->kind != KIND_COMPOSITE)
        return type ? pg_error(a, name->location, "type %s is not a composite type",
                               pg_type_name(a, type))
                    : false;
    object_set_type(a->schema, table, ATTR_OF_TYPE, type);
    for (const Object *o = type->base->first; o; o = o->next) {
        Object *column = schema_add(a->schema, KIND_COLUMN, table, o->name, NULL, o->loc);
        object_set_type(a->schema, column, ATTR_TYPE, object_type(o, ATTR_TYPE));
        object_set_str(a->schema, column, ATTR_COLLATION, object_str(o, ATTR_COLLATION));
        object_set_flag(a->schema, column, ATTR_INHERITED, true);
    }
    return true;
}

/* ---- the table -------------------------------------------------------------------------- */

static void set_table_attributes(PgApply *a, Object *table, const CreateStmt *stmt)
{
    const char *method = stmt->accessMethod ? stmt->accessMethod
                         : stmt->partspec   ? NULL
                                            : a->access_method;
    if (stmt->relation->relpersistence == 'u')
        object_set_str(a->schema, table, ATTR_PERSISTENCE, pg_str_of(a, "unlogged"));
    if (method && strcmp(method, "heap") != 0 && pg_check_global(a, KIND_ACCESS_METHOD, method, -1))
        object_set_str(a->schema, table, ATTR_ACCESS_METHOD, pg_str_of(a, method));
    object_set_str(a->schema, table, ATTR_TABLESPACE, pg_tablespace(a, stmt->tablespacename));
    pg_set_options(a, table, ATTR_OPTIONS, stmt->options);
    object_set_tree(a->schema, table, ATTR_PARTITION_BY, pg_keep(a, stmt->partspec));
}

static bool fill_table(PgApply *a, Object *table, const CreateStmt *stmt)
{
    set_table_attributes(a, table, stmt);
    if (!add_type_columns(a, table, stmt->ofTypename) || !add_parents(a, table, stmt) ||
        !add_elements(a, table, stmt))
        return false;
    if (!stmt->partbound)
        return true;
    Object *parent = pg_find_relation(a, linitial_node(RangeVar, stmt->inhRelations));
    return pg_attach_partition(a, parent, table, stmt->partbound);
}

/* The table, or NULL; `*done` tells that there is nothing to do (it exists, it is temporary). */
static Object *create_table(PgApply *a, const CreateStmt *stmt, bool *done)
{
    *done = true;
    if (stmt->relation->relpersistence == 't') {
        pg_warning(a, stmt->relation->location, "temporary table \"%s\" is not part of the schema",
                   stmt->relation->relname);
        return NULL;
    }
    Object *schema = pg_creation_schema(a, stmt->relation->schemaname, stmt->relation->location);
    Str name = pg_str_of(a, stmt->relation->relname);
    *done = false;
    if (!schema)
        return NULL;
    if (schema_relation(a->schema, schema, name)) {
        *done = stmt->if_not_exists || pg_error(a, stmt->relation->location, "relation \"%s\" already exists", name);
        return NULL;
    }
    Object *table =
        schema_add(a->schema, KIND_TABLE, schema, name, NULL, pg_loc(a, stmt->relation->location));
    pg_created(a, table, NULL);
    return table;
}

bool pg_apply_create_table(PgApply *a, CreateStmt *stmt)
{
    bool done;
    Object *table = create_table(a, stmt, &done);
    return table ? fill_table(a, table, stmt) : done;
}

bool pg_apply_create_foreign_table(PgApply *a, CreateForeignTableStmt *stmt)
{
    bool done;
    Object *table = create_table(a, &stmt->base, &done);
    if (!table)
        return done;
    Object *server = schema_global(a->schema, KIND_FOREIGN_SERVER, pg_str_of(a, stmt->servername));
    if (!server)
        return pg_error(a, -1, "server \"%s\" does not exist", stmt->servername);
    object_set_ref(a->schema, table, ATTR_SERVER, server);
    return pg_alter_fdw_options(a, table, stmt->options) && fill_table(a, table, &stmt->base);
}
