/* pg_apply.c: which function applies which statement. A statement that stands in neither table,
 * this one nor pg_session.c's, is an error: nothing is dropped silently. */
#include "parser/pg_apply.h"

#include "parser/pg_session.h"

static bool apply_do(PgApply *a)
{
    if (a->options->ignore_do)
        return true;
    return pg_error(a, -1,
                    "a DO block can't be evaluated offline; --ignore-statement do passes over it");
}

static bool apply_define(PgApply *a, DefineStmt *stmt)
{
    if (stmt->kind == OBJECT_TYPE)
        return pg_apply_define_type(a, stmt);
    if (stmt->kind == OBJECT_AGGREGATE)
        return pg_apply_define_aggregate(a, stmt);
    return pg_apply_define_other(a, stmt);
}

static bool apply_unmodelled(PgApply *a, Node *stmt)
{
    switch (pg_statement_class(stmt)) {
    case PG_STMT_DATA:
    case PG_STMT_SESSION:
    case PG_STMT_CLUSTER:
        return true;
    case PG_STMT_MODELLED:
    case PG_STMT_UNSUPPORTED:
        break;
    }
    return pg_error(a, -1, "this statement is not supported: its effect on the schema is unknown");
}

#define ROW(Type, function)    \
    case T_##Type:             \
        return function(a, (Type *)stmt)

bool pg_apply(PgApply *a, Node *stmt)
{
    if (!IsA(stmt, GrantStmt) && !IsA(stmt, AlterDefaultPrivilegesStmt))
        pg_close_acl(a);
    switch (nodeTag(stmt)) {
        ROW(CreateStmt, pg_apply_create_table);
        ROW(CreateForeignTableStmt, pg_apply_create_foreign_table);
        ROW(CreateTableAsStmt, pg_apply_create_table_as);
        ROW(AlterTableStmt, pg_apply_alter_table);
        ROW(IndexStmt, pg_apply_index);
        ROW(CreateSeqStmt, pg_apply_create_sequence);
        ROW(AlterSeqStmt, pg_apply_alter_sequence);
        ROW(CreateEnumStmt, pg_apply_create_enum);
        ROW(AlterEnumStmt, pg_apply_alter_enum);
        ROW(CreateDomainStmt, pg_apply_create_domain);
        ROW(AlterDomainStmt, pg_apply_alter_domain);
        ROW(CompositeTypeStmt, pg_apply_composite);
        ROW(CreateRangeStmt, pg_apply_create_range);
        ROW(AlterTypeStmt, pg_apply_alter_type);
        ROW(DefineStmt, apply_define);
        ROW(CreateFunctionStmt, pg_apply_create_function);
        ROW(AlterFunctionStmt, pg_apply_alter_function);
        ROW(ViewStmt, pg_apply_view);
        ROW(CreateTrigStmt, pg_apply_create_trigger);
        ROW(CreateEventTrigStmt, pg_apply_create_event_trigger);
        ROW(AlterEventTrigStmt, pg_apply_alter_event_trigger);
        ROW(RuleStmt, pg_apply_rule);
        ROW(CreatePolicyStmt, pg_apply_create_policy);
        ROW(AlterPolicyStmt, pg_apply_alter_policy);
        ROW(CreateSchemaStmt, pg_apply_create_schema);
        ROW(CreateExtensionStmt, pg_apply_create_extension);
        ROW(AlterExtensionStmt, pg_apply_alter_extension);
        ROW(AlterExtensionContentsStmt, pg_apply_alter_extension_contents);
        ROW(CreateAmStmt, pg_apply_create_access_method);
        ROW(CreatePLangStmt, pg_apply_create_language);
        ROW(CreateCastStmt, pg_apply_create_cast);
        ROW(CreateConversionStmt, pg_apply_create_conversion);
        ROW(CreateTransformStmt, pg_apply_create_transform);
        ROW(CreateOpClassStmt, pg_apply_create_operator_class);
        ROW(CreateOpFamilyStmt, pg_apply_create_operator_family);
        ROW(AlterOpFamilyStmt, pg_apply_alter_operator_family);
        ROW(AlterOperatorStmt, pg_apply_alter_operator);
        ROW(AlterCollationStmt, pg_apply_alter_collation);
        ROW(AlterTSDictionaryStmt, pg_apply_alter_ts_dictionary);
        ROW(AlterTSConfigurationStmt, pg_apply_alter_ts_configuration);
        ROW(CreateStatsStmt, pg_apply_create_statistics);
        ROW(AlterStatsStmt, pg_apply_alter_statistics);
        ROW(CreateFdwStmt, pg_apply_create_fdw);
        ROW(AlterFdwStmt, pg_apply_alter_fdw);
        ROW(CreateForeignServerStmt, pg_apply_create_server);
        ROW(AlterForeignServerStmt, pg_apply_alter_server);
        ROW(CreateUserMappingStmt, pg_apply_create_user_mapping);
        ROW(AlterUserMappingStmt, pg_apply_alter_user_mapping);
        ROW(DropUserMappingStmt, pg_apply_drop_user_mapping);
        ROW(CreatePublicationStmt, pg_apply_create_publication);
        ROW(AlterPublicationStmt, pg_apply_alter_publication);
        ROW(CreateSubscriptionStmt, pg_apply_create_subscription);
        ROW(AlterSubscriptionStmt, pg_apply_alter_subscription);
        ROW(DropSubscriptionStmt, pg_apply_drop_subscription);
        ROW(DropStmt, pg_apply_drop);
        ROW(CommentStmt, pg_apply_comment);
        ROW(SecLabelStmt, pg_apply_security_label);
        ROW(AlterOwnerStmt, pg_apply_owner);
        ROW(RenameStmt, pg_apply_rename);
        ROW(AlterObjectSchemaStmt, pg_apply_set_schema);
        ROW(AlterObjectDependsStmt, pg_apply_object_depends);
        ROW(GrantStmt, pg_apply_grant);
        ROW(AlterDefaultPrivilegesStmt, pg_apply_default_privileges);
        ROW(VariableSetStmt, pg_apply_variable_set);
        ROW(SelectStmt, pg_apply_select);
        ROW(TransactionStmt, pg_apply_transaction);
        ROW(DiscardStmt, pg_apply_discard);
        ROW(ClusterStmt, pg_apply_cluster);
        ROW(ImportForeignSchemaStmt, pg_apply_import_foreign_schema);
    case T_DoStmt:
        return apply_do(a);
    default: /* several hundred tags: the rest has a table of its own */
        return apply_unmodelled(a, stmt);
    }
}
