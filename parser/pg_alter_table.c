/* pg_alter_table.c: ALTER TABLE, one function per subcommand.
 *
 * ALTER TABLE also names views, sequences, indexes and composite types; what they have of their own
 * goes to their files. Subcommands recurse to partitions and children as the server does
 * (src/backend/commands/tablecmds.c: ATPrepCmd), unless ONLY is written. */
#include <string.h>

#include "model/rules.h"
#include "parser/pg_rename.h"
#include "parser/pg_table.h"
#include "parser/pg_trigger.h"

typedef struct Alter {
    PgApply *a;
    Object *table;
    const AlterTableCmd *cmd;
    bool recurse;
} Alter;

typedef bool Command(Alter *x);

/* Runs the same subcommand on all children; one that lacks the column or constraint is passed
 * over. */
static bool on_heirs(Alter *x, Command *command)
{
    const ObjectVec *heirs = pg_heirs(x->a->schema, x->table);
    for (size_t i = 0; x->recurse && i < heirs->len; i++) {
        Alter heir = {x->a, heirs->at[i], x->cmd, true};
        if (!command(&heir))
            return false;
    }
    return true;
}

static Object *column_of(Alter *x)
{
    return pg_need_column(x->a, x->table, x->cmd->name, -1);
}

/* ---- columns ---------------------------------------------------------------------------- */

static void inherit_to(PgApply *a, Object *column)
{
    const ObjectVec *heirs = pg_heirs(a->schema, column->parent);
    for (size_t i = 0; i < heirs->len; i++)
        inherit_to(a, pg_inherit_column(a, heirs->at[i], column));
}

static bool expand_stars(Alter *x)
{
    pg_expand_stars(x->a, x->table);
    return on_heirs(x, expand_stars);
}

static bool add_column(Alter *x)
{
    const ColumnDef *def = (const ColumnDef *)x->cmd->def;
    Str name = pg_str_of(x->a, def->colname);
    if (x->cmd->missing_ok && schema_child(x->a->schema, KIND_COLUMN, x->table, name))
        return true;
    expand_stars(x);
    List *constraints = NIL;
    if (!pg_add_column(x->a, x->table, def, &constraints))
        return false;
    if (x->recurse)
        inherit_to(x->a, schema_child(x->a->schema, KIND_COLUMN, x->table, name));
    return pg_add_constraints(x->a, x->table, constraints, x->recurse);
}

static bool drop_inherited(Alter *x)
{
    Object *column =
        schema_child(x->a->schema, KIND_COLUMN, x->table, pg_str_of(x->a, x->cmd->name));
    if (column && !object_flag(column, ATTR_INHERITED) && !object_has(x->table, ATTR_PARTITION_OF))
        return true; /* it was declared here too */
    return !column || (on_heirs(x, drop_inherited) &&
                       pg_drop_object(x->a, column, x->cmd->behavior == DROP_CASCADE, -1));
}

/* DROP with ONLY: what heirs have from here is theirs from now on. */
static void leave_to_heirs(Alter *x, const Object *o)
{
    const ObjectVec *heirs = pg_heirs(x->a->schema, x->table);
    for (size_t i = 0; !x->recurse && i < heirs->len; i++) {
        Object *left = schema_child(x->a->schema, o->kind, heirs->at[i], o->name);
        if (left)
            object_set_flag(x->a->schema, left, ATTR_INHERITED, false);
    }
}

/* What a parent table has told its heirs goes with the parent's own. */
static bool is_own(Alter *x, const Object *o)
{
    return !pg_rules.inherited_from(x->a->schema, o) ||
           pg_error(x->a, -1, "cannot drop inherited %s \"%s\"", kind_label(o->kind), o->name);
}

static bool drop_column(Alter *x)
{
    Str name = pg_str_of(x->a, x->cmd->name);
    if (x->cmd->missing_ok && !schema_child(x->a->schema, KIND_COLUMN, x->table, name))
        return true;
    Object *column = column_of(x);
    if (!column || !is_own(x, column))
        return false;
    leave_to_heirs(x, column);
    return on_heirs(x, drop_inherited) &&
           pg_drop_object(x->a, column, x->cmd->behavior == DROP_CASCADE, -1);
}

static bool column_default(Alter *x)
{
    Object *column = column_of(x);
    if (!column)
        return false;
    pg_set_default(x->a, column, x->cmd->def);
    return on_heirs(x, column_default);
}

static bool set_not_null(Alter *x)
{
    Object *column = column_of(x);
    if (!column)
        return false;
    if (!object_flag(column, ATTR_NOT_NULL))
        pg_set_not_null(x->a, column, NULL);
    if (x->recurse)
        pg_bequeath_not_null(x->a, column);
    return true;
}

static void forget_not_null(PgApply *a, Object *column)
{
    static const AttrId all[] = {
        ATTR_NOT_NULL,         ATTR_NOT_NULL_NAME,       ATTR_NOT_NULL_INHERITED,
        ATTR_NOT_NULL_RENAMED, ATTR_NOT_NULL_NO_INHERIT, ATTR_NOT_NULL_NOT_VALID,
        ATTR_NOT_NULL_COMMENT};
    for (size_t i = 0; i < sizeof all / sizeof *all; i++)
        object_set(a->schema, column, all[i], (Value){0});
}

static bool drop_not_null(Alter *x)
{
    Object *column = column_of(x);
    if (!column)
        return false;
    forget_not_null(x->a, column);
    return on_heirs(x, drop_not_null);
}

static bool alter_type(Alter *x)
{
    Object *column = column_of(x);
    return column && pg_set_column_type(x->a, column, (const ColumnDef *)x->cmd->def);
}

static bool set_expression(Alter *x)
{
    Object *column = column_of(x);
    if (!column)
        return false;
    object_set_tree(x->a->schema, column, ATTR_GENERATED, pg_keep(x->a, x->cmd->def));
    return on_heirs(x, set_expression);
}

static bool drop_expression(Alter *x)
{
    Object *column = column_of(x);
    if (!column)
        return false;
    object_set(x->a->schema, column, ATTR_GENERATED, (Value){0});
    object_set(x->a->schema, column, ATTR_GENERATED_KIND, (Value){0});
    return on_heirs(x, drop_expression);
}

static bool add_identity(Alter *x)
{
    Object *column = column_of(x);
    const Constraint *def = (const Constraint *)x->cmd->def;
    return column && pg_add_identity(x->a, column, def->generated_when, def->options);
}

static bool set_identity(Alter *x)
{
    Object *column = column_of(x);
    Object *sequence = column ? pg_identity_sequence(x->a->schema, column) : NULL;
    if (!column)
        return false;
    if (!sequence)
        return pg_error(x->a, -1, "column \"%s\" is not an identity column", column->name);
    const List *options = (const List *)x->cmd->def;
    DefElem *generated = pg_option(options, "generated");
    if (generated) {
        const char *when = intVal(generated->arg) == 'a' ? "always" : "by default";
        object_set_str(x->a->schema, column, ATTR_IDENTITY, pg_str_of(x->a, when));
    }
    return pg_set_sequence_options(x->a, sequence, options);
}

static bool drop_identity(Alter *x)
{
    Object *column = column_of(x);
    Object *sequence = column ? pg_identity_sequence(x->a->schema, column) : NULL;
    if (!column)
        return false;
    if (!sequence)
        return x->cmd->missing_ok ||
               pg_error(x->a, -1, "column \"%s\" is not an identity column", column->name);
    schema_remove(x->a->schema, sequence);
    object_set(x->a->schema, column, ATTR_IDENTITY, (Value){0});
    object_set(x->a->schema, column, ATTR_IDENTITY_SEQUENCE, (Value){0});
    return true;
}

static bool set_statistics(Alter *x)
{
    if (x->cmd->name) {
        Object *column = column_of(x);
        if (column)
            pg_set_statistics(x->a, column, x->cmd->def);
        return column && on_heirs(x, set_statistics);
    }
    return pg_error(x->a, -1, "a column number is for indexes");
}

static bool set_storage(Alter *x)
{
    Object *column = column_of(x);
    if (column)
        pg_set_storage(x->a, column, pg_str(x->cmd->def));
    return column && on_heirs(x, set_storage);
}

static bool set_compression(Alter *x)
{
    Object *column = column_of(x);
    const char *method = column ? pg_str(x->cmd->def) : NULL;
    if (column)
        object_set_str(x->a->schema, column, ATTR_COMPRESSION,
                       strcmp(method, "default") == 0 ? NULL : pg_str_of(x->a, method));
    return column != NULL;
}

static bool set_column_options(Alter *x)
{
    Object *column = column_of(x);
    if (column)
        pg_set_options(x->a, column, ATTR_OPTIONS, (const List *)x->cmd->def);
    return column != NULL;
}

static bool reset_column_options(Alter *x)
{
    Object *column = column_of(x);
    if (column)
        pg_reset_options(x->a, column, ATTR_OPTIONS, (const List *)x->cmd->def);
    return column != NULL;
}

static bool alter_column_fdw_options(Alter *x)
{
    Object *column = column_of(x);
    return column && pg_alter_fdw_options(x->a, column, (const List *)x->cmd->def);
}

/* ---- constraints ------------------------------------------------------------------------ */

static bool add_constraint(Alter *x)
{
    return pg_add_constraint(x->a, x->table, (const Constraint *)x->cmd->def, x->recurse);
}

/* A named NOT NULL is an attribute of its column. */
static Object *not_null_column(Alter *x, Str name)
{
    for (Object *o = x->table->first; o; o = o->next) {
        if (o->kind != KIND_COLUMN || !object_flag(o, ATTR_NOT_NULL))
            continue;
        Str own = object_str(o, ATTR_NOT_NULL_NAME);
        if ((own ? own : pg_make_name(x->a->cx, x->table->name, o->name, "not_null")) == name)
            return o;
    }
    return NULL;
}

static bool drop_inherited_constraint(Alter *x)
{
    Object *own =
        schema_child(x->a->schema, KIND_CONSTRAINT, x->table, pg_str_of(x->a, x->cmd->name));
    if (!own || !object_flag(own, ATTR_INHERITED))
        return true;
    return on_heirs(x, drop_inherited_constraint) && pg_drop_object(x->a, own, false, -1);
}

static bool drop_constraint(Alter *x)
{
    Str name = pg_str_of(x->a, x->cmd->name);
    Object *constraint = schema_child(x->a->schema, KIND_CONSTRAINT, x->table, name);
    Object *column = constraint ? NULL : not_null_column(x, name);
    if (column) {
        forget_not_null(x->a, column);
        return true;
    }
    if (!constraint)
        return x->cmd->missing_ok ||
               pg_error(x->a, -1, "constraint \"%s\" of relation \"%s\" does not exist", name,
                        x->table->name);
    if (!is_own(x, constraint))
        return false;
    leave_to_heirs(x, constraint);
    return on_heirs(x, drop_inherited_constraint) &&
           pg_drop_object(x->a, constraint, x->cmd->behavior == DROP_CASCADE, -1);
}

static bool validate_constraint(Alter *x)
{
    Str name = pg_str_of(x->a, x->cmd->name);
    Object *constraint = schema_child(x->a->schema, KIND_CONSTRAINT, x->table, name);
    Object *column = constraint ? NULL : not_null_column(x, name);
    if (column)
        object_set_flag(x->a->schema, column, ATTR_NOT_NULL_NOT_VALID, false);
    else if (constraint)
        object_set_flag(x->a->schema, constraint, ATTR_NOT_VALID, false);
    else
        return pg_error(x->a, -1, "constraint \"%s\" of relation \"%s\" does not exist", name,
                        x->table->name);
    return on_heirs(x, validate_constraint);
}

static void alter_deferral(PgApply *a, Object *constraint, bool deferrable, bool deferred)
{
    object_set_flag(a->schema, constraint, ATTR_DEFERRABLE, deferrable || deferred);
    object_set_flag(a->schema, constraint, ATTR_INITIALLY_DEFERRED, deferred);
}

#if PG_TREE_18
static bool alter_constraint(Alter *x)
{
    const ATAlterConstraint *def = (const ATAlterConstraint *)x->cmd->def;
    Str name = pg_str_of(x->a, def->conname);
    Object *constraint = schema_child(x->a->schema, KIND_CONSTRAINT, x->table, name);
    Object *column = constraint ? NULL : not_null_column(x, name);
    if (column && def->alterInheritability) {
        object_set_flag(x->a->schema, column, ATTR_NOT_NULL_NO_INHERIT, def->noinherit);
        pg_bequeath_not_null(x->a, column);
        return true;
    }
    if (!constraint)
        return pg_error(x->a, -1, "constraint \"%s\" of relation \"%s\" does not exist", name,
                        x->table->name);
    if (def->alterDeferrability)
        alter_deferral(x->a, constraint, def->deferrable, def->initdeferred);
    if (def->alterEnforceability)
        object_set_flag(x->a->schema, constraint, ATTR_NOT_ENFORCED, !def->is_enforced);
    return true;
}
#else
static bool alter_constraint(Alter *x)
{
    const Constraint *def = (const Constraint *)x->cmd->def;
    Str name = pg_str_of(x->a, def->conname);
    Object *constraint = schema_child(x->a->schema, KIND_CONSTRAINT, x->table, name);
    if (!constraint)
        return pg_error(x->a, -1, "constraint \"%s\" of relation \"%s\" does not exist", name,
                        x->table->name);
    alter_deferral(x->a, constraint, def->deferrable, def->initdeferred);
    return true;
}
#endif

/* ---- the table -------------------------------------------------------------------------- */

static bool change_owner(Alter *x)
{
    pg_set_owner(x->a, x->table, x->cmd->newowner);
    return true;
}

static bool cluster_on(Alter *x)
{
    Object *index = pg_find_index(x->a, object_schema(x->table), pg_str_of(x->a, x->cmd->name));
    if (!index)
        return pg_error(x->a, -1, "index \"%s\" does not exist", x->cmd->name);
    object_set_ref(x->a->schema, x->table, ATTR_CLUSTER_ON, index);
    return true;
}

static bool drop_cluster(Alter *x)
{
    object_set_ref(x->a->schema, x->table, ATTR_CLUSTER_ON, NULL);
    return true;
}

/* Sequences that columns own follow the table (since 15 for identity, by hand for serial). */
static void set_persistence(PgApply *a, Object *relation, const char *persistence)
{
    object_set_str(a->schema, relation, ATTR_PERSISTENCE,
                   persistence ? pg_str_of(a, persistence) : NULL);
    for (Object *o = relation->first; o; o = o->next) {
        Object *sequence = o->kind == KIND_COLUMN ? pg_identity_sequence(a->schema, o) : NULL;
        if (sequence)
            set_persistence(a, sequence, persistence);
    }
}

static bool set_logged(Alter *x)
{
    set_persistence(x->a, x->table, NULL);
    return true;
}

static bool set_unlogged(Alter *x)
{
    set_persistence(x->a, x->table, "unlogged");
    return true;
}

static bool set_access_method(Alter *x)
{
    const char *name = x->cmd->name;
    if (name && !pg_check_global(x->a, KIND_ACCESS_METHOD, name, -1))
        return false;
    object_set_str(x->a->schema, x->table, ATTR_ACCESS_METHOD,
                   name && strcmp(name, "heap") != 0 ? pg_str_of(x->a, name) : NULL);
    return true;
}

static bool set_tablespace(Alter *x)
{
    const char *name = x->cmd->name;
    object_set_str(x->a->schema, x->table, ATTR_TABLESPACE,
                   strcmp(name, "pg_default") == 0 ? NULL : pg_str_of(x->a, name));
    return true;
}

static bool set_options(Alter *x)
{
    pg_set_options(x->a, x->table, ATTR_OPTIONS, (const List *)x->cmd->def);
    return true;
}

static bool reset_options(Alter *x)
{
    pg_reset_options(x->a, x->table, ATTR_OPTIONS, (const List *)x->cmd->def);
    return true;
}

static const char *enabled_text(AlterTableType type)
{
    switch (type) {
    case AT_EnableAlwaysTrig:
    case AT_EnableAlwaysRule:
        return "always";
    case AT_EnableReplicaTrig:
    case AT_EnableReplicaRule:
        return "replica";
    case AT_DisableTrig:
    case AT_DisableTrigAll:
    case AT_DisableTrigUser:
    case AT_DisableRule:
        return "disabled";
    default:
        return NULL;
    }
}

static Str enabled(const Alter *x)
{
    const char *text = enabled_text(x->cmd->subtype);
    return text ? pg_str_of(x->a, text) : NULL;
}

static bool enable_trigger(Alter *x)
{
    return pg_enable_trigger(x->a, x->table, x->cmd->name, enabled(x), x->recurse);
}

static bool enable_rule(Alter *x)
{
    Object *rule = schema_child(x->a->schema, KIND_RULE, x->table, pg_str_of(x->a, x->cmd->name));
    if (!rule)
        return pg_error(x->a, -1, "rule \"%s\" for relation \"%s\" does not exist", x->cmd->name,
                        x->table->name);
    object_set_str(x->a->schema, rule, ATTR_ENABLED, enabled(x));
    return true;
}

static bool add_inherit(Alter *x)
{
    Object *parent = pg_need_relation(x->a, (const RangeVar *)x->cmd->def);
    return parent && pg_add_parent(x->a, x->table, parent);
}

static bool drop_inherit(Alter *x)
{
    Object *parent = pg_need_relation(x->a, (const RangeVar *)x->cmd->def);
    return parent && pg_drop_parent(x->a, x->table, parent);
}

static bool add_of(Alter *x)
{
    const TypeRef *type = pg_resolve_type(x->a, (const TypeName *)x->cmd->def);
    if (type)
        object_set_type(x->a->schema, x->table, ATTR_OF_TYPE, type);
    return type != NULL;
}

static bool drop_of(Alter *x)
{
    object_set_type(x->a->schema, x->table, ATTR_OF_TYPE, NULL);
    return true;
}

static bool replica_identity(Alter *x)
{
    const ReplicaIdentityStmt *def = (const ReplicaIdentityStmt *)x->cmd->def;
    static const struct {
        char code;
        const char *text;
    } texts[] = {{'f', "full"}, {'n', "nothing"}, {'i', "index"}, {'d', NULL}};
    Object *index = NULL;
    const char *text = NULL;
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        if (texts[i].code == def->identity_type)
            text = texts[i].text;
    if (def->identity_type == 'i' &&
        !(index = pg_find_index(x->a, object_schema(x->table), pg_str_of(x->a, def->name))))
        return pg_error(x->a, -1, "index \"%s\" does not exist", def->name);
    object_set_str(x->a->schema, x->table, ATTR_REPLICA_IDENTITY,
                   text ? pg_str_of(x->a, text) : NULL);
    object_set_ref(x->a->schema, x->table, ATTR_REPLICA_INDEX, index);
    return true;
}

static bool row_security(Alter *x)
{
    object_set_flag(x->a->schema, x->table, ATTR_ROW_SECURITY,
                    x->cmd->subtype == AT_EnableRowSecurity);
    return true;
}

static bool force_row_security(Alter *x)
{
    object_set_flag(x->a->schema, x->table, ATTR_FORCE_ROW_SECURITY,
                    x->cmd->subtype == AT_ForceRowSecurity);
    return true;
}

static bool alter_fdw_options(Alter *x)
{
    return pg_alter_fdw_options(x->a, x->table, (const List *)x->cmd->def);
}

static bool attach_partition(Alter *x)
{
    const PartitionCmd *def = (const PartitionCmd *)x->cmd->def;
    Object *partition = pg_need_relation(x->a, def->name);
    return partition && pg_attach_partition(x->a, x->table, partition, def->bound);
}

static bool detach_partition(Alter *x)
{
    Object *partition = pg_need_relation(x->a, ((const PartitionCmd *)x->cmd->def)->name);
    return partition && pg_detach_partition(x->a, x->table, partition);
}

static bool nothing(Alter *x)
{
    (void)x;
    return true;
}

static Command *const table_commands[] = {
    [AT_AddColumn] = add_column,
    [AT_DropColumn] = drop_column,
    [AT_ColumnDefault] = column_default,
    [AT_SetNotNull] = set_not_null,
    [AT_DropNotNull] = drop_not_null,
    [AT_AlterColumnType] = alter_type,
    [AT_SetExpression] = set_expression,
    [AT_DropExpression] = drop_expression,
    [AT_AddIdentity] = add_identity,
    [AT_SetIdentity] = set_identity,
    [AT_DropIdentity] = drop_identity,
    [AT_SetStatistics] = set_statistics,
    [AT_SetStorage] = set_storage,
    [AT_SetCompression] = set_compression,
    [AT_SetOptions] = set_column_options,
    [AT_ResetOptions] = reset_column_options,
    [AT_AlterColumnGenericOptions] = alter_column_fdw_options,
    [AT_AddConstraint] = add_constraint,
    [AT_DropConstraint] = drop_constraint,
    [AT_ValidateConstraint] = validate_constraint,
    [AT_AlterConstraint] = alter_constraint,
    [AT_ChangeOwner] = change_owner,
    [AT_ClusterOn] = cluster_on,
    [AT_DropCluster] = drop_cluster,
    [AT_SetLogged] = set_logged,
    [AT_SetUnLogged] = set_unlogged,
    [AT_DropOids] = nothing,
    [AT_SetAccessMethod] = set_access_method,
    [AT_SetTableSpace] = set_tablespace,
    [AT_SetRelOptions] = set_options,
    [AT_ResetRelOptions] = reset_options,
    [AT_EnableTrig] = enable_trigger,
    [AT_EnableAlwaysTrig] = enable_trigger,
    [AT_EnableReplicaTrig] = enable_trigger,
    [AT_DisableTrig] = enable_trigger,
    [AT_EnableTrigAll] = enable_trigger,
    [AT_DisableTrigAll] = enable_trigger,
    [AT_EnableTrigUser] = enable_trigger,
    [AT_DisableTrigUser] = enable_trigger,
    [AT_EnableRule] = enable_rule,
    [AT_EnableAlwaysRule] = enable_rule,
    [AT_EnableReplicaRule] = enable_rule,
    [AT_DisableRule] = enable_rule,
    [AT_AddInherit] = add_inherit,
    [AT_DropInherit] = drop_inherit,
    [AT_AddOf] = add_of,
    [AT_DropOf] = drop_of,
    [AT_ReplicaIdentity] = replica_identity,
    [AT_EnableRowSecurity] = row_security,
    [AT_DisableRowSecurity] = row_security,
    [AT_ForceRowSecurity] = force_row_security,
    [AT_NoForceRowSecurity] = force_row_security,
    [AT_GenericOptions] = alter_fdw_options,
    [AT_AttachPartition] = attach_partition,
    [AT_DetachPartition] = detach_partition,
    [AT_DetachPartitionFinalize] = nothing,
};

static bool table_command(Alter *x)
{
    size_t count = sizeof table_commands / sizeof *table_commands;
    Command *command = x->cmd->subtype < count ? table_commands[x->cmd->subtype] : NULL;
    return command ? command(x)
                   : pg_error(x->a, -1, "this ALTER TABLE subcommand is not supported");
}

/* ---- sequences and indexes -------------------------------------------------------------- */

static bool sequence_command(Alter *x)
{
    switch (x->cmd->subtype) {
    case AT_SetLogged:
        return set_logged(x);
    case AT_SetUnLogged:
        return set_unlogged(x);
    case AT_ChangeOwner:
        return change_owner(x);
    default:
        return pg_error(x->a, -1, "this ALTER SEQUENCE subcommand is not supported");
    }
}

/* ALTER INDEX parent ATTACH PARTITION child */
static bool attach_index(Alter *x)
{
    const RangeVar *name = ((const PartitionCmd *)x->cmd->def)->name;
    Object *schema =
        name->schemaname ? pg_find_schema(x->a, name->schemaname) : object_schema(x->table);
    Object *child = schema ? pg_find_index(x->a, schema, pg_str_of(x->a, name->relname)) : NULL;
    if (!child)
        return pg_error(x->a, name->location, "index \"%s\" does not exist", name->relname);
    object_set_ref(x->a->schema, child, ATTR_ATTACHED_TO, x->table);
    return true;
}

static bool set_index_statistics(Alter *x)
{
    int target = x->cmd->def && IsA(x->cmd->def, Integer) ? intVal(x->cmd->def) : -1;
    Str number = str_format(x->a->cx->strings, "%d", x->cmd->num);
    if (target < 0)
        object_reset_option(x->a->schema, x->table, ATTR_COLUMN_STATISTICS, number);
    else
        object_set_option(x->a->schema, x->table, ATTR_COLUMN_STATISTICS, number,
                          str_format(x->a->cx->strings, "%d", target));
    return true;
}

static bool index_command(Alter *x)
{
    switch (x->cmd->subtype) {
    case AT_AttachPartition:
        return attach_index(x);
    case AT_SetRelOptions:
        return set_options(x);
    case AT_ResetRelOptions:
        return reset_options(x);
    case AT_SetTableSpace:
        return set_tablespace(x);
    case AT_SetStatistics:
        return x->table->kind == KIND_INDEX ? set_index_statistics(x) : true;
    case AT_ChangeOwner: /* an index has its table's owner */
        return true;
    default:
        return pg_error(x->a, -1, "this ALTER INDEX subcommand is not supported");
    }
}

/* ---- the statement ---------------------------------------------------------------------- */

static bool command_for(Alter *x)
{
    switch (x->table->kind) {
    case KIND_TABLE:
        return table_command(x);
    case KIND_SEQUENCE:
        return sequence_command(x);
    case KIND_INDEX:
    case KIND_CONSTRAINT:
        return index_command(x);
    case KIND_VIEW:
    case KIND_MATERIALIZED_VIEW:
        return pg_alter_view_command(x->a, x->table, (AlterTableCmd *)x->cmd);
    case KIND_COMPOSITE:
        return pg_alter_composite_command(x->a, x->table, (AlterTableCmd *)x->cmd);
    default:
        return pg_error(x->a, -1, "ALTER TABLE of %s \"%s\" is not supported",
                        kind_label(x->table->kind), x->table->name);
    }
}

static Object *find_constraint_index(PgApply *a, const RangeVar *name)
{
    if (name->schemaname) {
        Object *schema = pg_find_schema(a, name->schemaname);
        return schema ? pg_find_index(a, schema, pg_str_of(a, name->relname)) : NULL;
    }
    for (size_t i = 0; i < a->search_path.len; i++) {
        Object *schema = schema_global(a->schema, KIND_SCHEMA, a->search_path.at[i]);
        Object *o = schema ? pg_find_index(a, schema, pg_str_of(a, name->relname)) : NULL;
        if (o)
            return o;
    }
    return NULL;
}

static Object *target(PgApply *a, const AlterTableStmt *stmt)
{
    const RangeVar *name = stmt->relation;
    if (stmt->objtype == OBJECT_TYPE) {
        List *names = list_make1(makeString(name->relname));
        return pg_find_type(a,
                            name->schemaname ? lcons(makeString(name->schemaname), names) : names);
    }
    Object *o = pg_find_relation(a, name);
    return o ? o : find_constraint_index(a, name);
}

bool pg_apply_alter_table(PgApply *a, AlterTableStmt *stmt)
{
    Object *o = target(a, stmt);
    if (!o)
        return stmt->missing_ok || pg_need_relation(a, stmt->relation);
    ListCell *cell;
    foreach (cell, stmt->cmds) {
        Alter x = {a, o, lfirst_node(AlterTableCmd, cell), stmt->relation->inh};
        if (!command_for(&x))
            return false;
    }
    return true;
}
