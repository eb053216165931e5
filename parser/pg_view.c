/* pg_view.c: views and materialized views, and tables that a query defines.
 *
 * A view is its query as written, with names qualified, and the column list in front of it. What is
 * said of a column (a default, a statistics target) makes a VIEW_COLUMN, which goes when nothing is
 * left. */
#include <string.h>
#include <strings.h>

#include "model/pg_semantics.h"
#include "model/pg_type.h"
#include "model/pg_view_column.h"
#include "parser/pg_common.h"
#include "parser/pg_rename.h"
#include "parser/pg_table.h"

static void set_column_names(PgApply *a, Object *view, const List *names)
{
    Str *at = palloc(sizeof *at * ((size_t)list_length(names) + 1));
    size_t len = 0;
    ListCell *cell;
    foreach (cell, names)
        at[len++] = pg_str_of(a, pg_str(lfirst(cell)));
    object_set_list(a->schema, view, ATTR_COLUMN_NAMES, at, len);
}

/* A temporary relation belongs to a session. */
static bool is_temporary(PgApply *a, const RangeVar *name)
{
    if (name->relpersistence != 't')
        return false;
    pg_warning(a, name->location, "temporary relation \"%s\" is not part of the schema",
               name->relname);
    return true;
}

static Object *find_in_creation_schema(PgApply *a, const RangeVar *name, Object **in)
{
    *in = pg_creation_schema(a, name->schemaname, name->location);
    return *in ? schema_relation(a->schema, *in, pg_str_of(a, name->relname)) : NULL;
}

static Object *new_relation(PgApply *a, Kind kind, Object *in, const RangeVar *name)
{
    Object *o = schema_add(a->schema, kind, in, pg_str_of(a, name->relname), NULL,
                           pg_loc(a, name->location));
    pg_created(a, o, NULL);
    return o;
}

/* ---- views ------------------------------------------------------------------------------ */

/* WITH (…) and WITH CHECK OPTION, which is an option as well. */
static void set_view_options(PgApply *a, Object *view, const ViewStmt *stmt)
{
    object_set(a->schema, view, ATTR_OPTIONS, (Value){0});
    pg_set_options(a, view, ATTR_OPTIONS, stmt->options);
    const char *check = stmt->withCheckOption == LOCAL_CHECK_OPTION      ? "local"
                        : stmt->withCheckOption == CASCADED_CHECK_OPTION ? "cascaded"
                                                                         : NULL;
    if (check)
        object_set_option(a->schema, view, ATTR_OPTIONS, pg_str_of(a, "check_option"),
                          pg_str_of(a, check));
}

/* CREATE OR REPLACE keeps owner, comment and privileges; query and options are new. */
bool pg_apply_view(PgApply *a, ViewStmt *stmt)
{
    if (is_temporary(a, stmt->view))
        return true;
    Object *in, *view = find_in_creation_schema(a, stmt->view, &in);
    if (!in)
        return false;
    if (view && !stmt->replace)
        return pg_error(a, stmt->view->location, "relation \"%s\" already exists", view->name);
    if (view && view->kind != KIND_VIEW)
        return pg_error(a, stmt->view->location, "\"%s\" is not a view", view->name);
    if (view)
        pg_expand_stars(a, view);
    else
        view = new_relation(a, KIND_VIEW, in, stmt->view);
    object_set_tree(a->schema, view, ATTR_QUERY, pg_keep(a, stmt->query));
    set_column_names(a, view, stmt->aliases);
    set_view_options(a, view, stmt);
    return true;
}

/* ---- materialized views, CREATE TABLE AS ------------------------------------------------- */

static void set_storage(PgApply *a, Object *o, const IntoClause *into)
{
    const char *method = into->accessMethod ? into->accessMethod : a->access_method;
    if (method && strcmp(method, "heap") != 0 && pg_check_global(a, KIND_ACCESS_METHOD, method, -1))
        object_set_str(a->schema, o, ATTR_ACCESS_METHOD, pg_str_of(a, method));
    object_set_str(a->schema, o, ATTR_TABLESPACE,
                   into->tableSpaceName ? pg_str_of(a, into->tableSpaceName) : a->tablespace);
    pg_set_options(a, o, ATTR_OPTIONS, into->options);
}

static bool add_output_column(PgApply *a, Object *table, const PgColumn *column)
{
    TypeName *name = column->type ? pg_type_parse(pg_str_of(a, column->type)) : NULL;
    const TypeRef *type = name ? pg_resolve_type(a, name) : NULL;
    if (!type)
        return pg_error(
            a, -1,
            "the type of column \"%s\" can't be told: write CREATE TABLE with columns",
            column->name ? column->name : "?column?");
    Object *o = schema_add(a->schema, KIND_COLUMN, table, pg_str_of(a, column->name), NULL,
                           pg_loc(a, -1));
    object_set_type(a->schema, o, ATTR_TYPE, type);
    object_set_str(a->schema, o, ATTR_COLLATION, pg_str_of(a, column->collation));
    return true;
}

/* A table takes the query's columns, nothing else of it. */
static bool fill_table(PgApply *a, Object *table, const CreateTableAsStmt *stmt)
{
    const Node *query = pg_keep(a, stmt->query);
    pg_semantics_reset(a->schema);
    PgAnalysis analysis = pg_analyze_query(pg_lookup(a->schema), NULL, stmt->into->colNames, query);
    if (analysis.incomplete || analysis.columns.len == 0)
        return pg_error(
            a, -1, "the columns can't be told from the query: write CREATE TABLE with columns");
    for (size_t i = 0; i < analysis.columns.len; i++)
        if (!add_output_column(a, table, &analysis.columns.at[i]))
            return false;
    if (stmt->into->rel->relpersistence == 'u')
        object_set_str(a->schema, table, ATTR_PERSISTENCE, pg_str_of(a, "unlogged"));
    return true;
}

bool pg_apply_create_table_as(PgApply *a, CreateTableAsStmt *stmt)
{
    const RangeVar *name = stmt->into->rel;
    bool materialized = stmt->objtype == OBJECT_MATVIEW;
    if (is_temporary(a, name))
        return true;
    Object *in, *there = find_in_creation_schema(a, name, &in);
    if (!in)
        return false;
    if (there)
        return stmt->if_not_exists ||
               pg_error(a, name->location, "relation \"%s\" already exists", there->name);
    if (!IsA(stmt->query, SelectStmt))
        return pg_error(a, -1, "the columns of a prepared statement are not known");
    Object *o = new_relation(a, materialized ? KIND_MATERIALIZED_VIEW : KIND_TABLE, in, name);
    set_storage(a, o, stmt->into);
    if (!materialized)
        return fill_table(a, o, stmt);
    object_set_tree(a->schema, o, ATTR_QUERY, pg_keep(a, stmt->query));
    set_column_names(a, o, stmt->into->colNames);
    return true;
}

/* ---- ALTER ------------------------------------------------------------------------------ */

static void set_column_default(PgApply *a, Object *column, const AlterTableCmd *cmd)
{
    pg_set_default(a, column, cmd->def);
}

static void set_column_statistics(PgApply *a, Object *column, const AlterTableCmd *cmd)
{
    pg_set_statistics(a, column, cmd->def);
}

static void set_column_storage(PgApply *a, Object *column, const AlterTableCmd *cmd)
{
    pg_semantics_reset(a->schema);
    const char *usual = pg_view_column_storage(a->schema, column->parent, column->name);
    pg_set_storage(a, column,
                   strcasecmp(strVal(cmd->def), usual) == 0 ? "default" : strVal(cmd->def));
}

static void set_column_compression(PgApply *a, Object *column, const AlterTableCmd *cmd)
{
    bool usual = strcmp(strVal(cmd->def), "default") == 0;
    object_set_str(a->schema, column, ATTR_COMPRESSION,
                   usual ? NULL : pg_str_of(a, strVal(cmd->def)));
}

static void set_column_options(PgApply *a, Object *column, const AlterTableCmd *cmd)
{
    pg_set_options(a, column, ATTR_OPTIONS, (const List *)cmd->def);
}

static void reset_column_options(PgApply *a, Object *column, const AlterTableCmd *cmd)
{
    pg_reset_options(a, column, ATTR_OPTIONS, (const List *)cmd->def);
}

typedef void ColumnCommand(PgApply *a, Object *column, const AlterTableCmd *cmd);

static ColumnCommand *const column_commands[] = {
    [AT_ColumnDefault] = set_column_default,       [AT_SetStatistics] = set_column_statistics,
    [AT_SetStorage] = set_column_storage,          [AT_SetCompression] = set_column_compression,
    [AT_SetOptions] = set_column_options,          [AT_ResetOptions] = reset_column_options,
};

static bool cluster_on(PgApply *a, Object *view, const char *index_name)
{
    Object *index = pg_find_index(a, object_schema(view), pg_str_of(a, index_name));
    if (!index)
        return pg_error(a, -1, "index \"%s\" does not exist", index_name);
    object_set_ref(a->schema, view, ATTR_CLUSTER_ON, index);
    return true;
}

static void set_unless(PgApply *a, Object *view, AttrId id, const char *name, const char *usual)
{
    object_set_str(a->schema, view, id,
                   name && strcmp(name, usual) != 0 ? pg_str_of(a, name) : NULL);
}

static bool materialized_command(PgApply *a, Object *view, const AlterTableCmd *cmd)
{
    switch (cmd->subtype) {
    case AT_ClusterOn:
        return cluster_on(a, view, cmd->name);
    case AT_DropCluster:
        object_set_ref(a->schema, view, ATTR_CLUSTER_ON, NULL);
        return true;
    case AT_SetTableSpace:
        set_unless(a, view, ATTR_TABLESPACE, cmd->name, "pg_default");
        return true;
    case AT_SetAccessMethod:
        set_unless(a, view, ATTR_ACCESS_METHOD, cmd->name, "heap");
        return true;
    default:
        return pg_error(a, -1, "this ALTER MATERIALIZED VIEW subcommand is not supported");
    }
}

static bool view_command(PgApply *a, Object *view, const AlterTableCmd *cmd)
{
    switch (cmd->subtype) {
    case AT_SetRelOptions:
        pg_set_options(a, view, ATTR_OPTIONS, (const List *)cmd->def);
        return true;
    case AT_ResetRelOptions:
        pg_reset_options(a, view, ATTR_OPTIONS, (const List *)cmd->def);
        return true;
    case AT_ChangeOwner:
        pg_set_owner(a, view, cmd->newowner);
        return true;
    default:
        return view->kind == KIND_MATERIALIZED_VIEW
                   ? materialized_command(a, view, cmd)
                   : pg_error(a, -1, "this ALTER VIEW subcommand is not supported");
    }
}

bool pg_alter_view_command(PgApply *a, Object *view, AlterTableCmd *cmd)
{
    size_t count = sizeof column_commands / sizeof *column_commands;
    ColumnCommand *command = cmd->subtype < count ? column_commands[cmd->subtype] : NULL;
    if (!command)
        return view_command(a, view, cmd);
    Object *column = pg_column_to_edit(a, view, cmd->name);
    command(a, column, cmd);
    pg_forget_if_bare(a, column);
    return true;
}
