/* pg_policy.c: row security policies. FOR ALL, AS PERMISSIVE, TO PUBLIC are defaults, and
 * absent. */
#include <string.h>

#include "parser/pg_common.h"

/* PUBLIC among roles makes the others meaningless. */
static bool set_roles(PgApply *a, Object *o, const List *roles)
{
    object_set(a->schema, o, ATTR_ROLES, (Value){0});
    ListCell *cell;
    foreach (cell, roles)
        if (lfirst_node(RoleSpec, cell)->roletype == ROLESPEC_PUBLIC)
            return true;
    foreach (cell, roles) {
        Str role = pg_role(a, lfirst_node(RoleSpec, cell));
        if (!role)
            return pg_error(a, -1, "the role of the session isn't known here: name it");
        object_set_insert(a->schema, o, ATTR_ROLES, role);
    }
    return true;
}

bool pg_apply_create_policy(PgApply *a, CreatePolicyStmt *stmt)
{
    Object *table = pg_need_relation(a, stmt->table);
    if (!table)
        return false;
    Str name = pg_str_of(a, stmt->policy_name);
    if (schema_child(a->schema, KIND_POLICY, table, name))
        return pg_error(a, -1, "policy \"%s\" for table \"%s\" already exists", name, table->name);
    Object *o = schema_add(a->schema, KIND_POLICY, table, name, NULL, pg_loc(a, -1));
    if (strcmp(stmt->cmd_name, "all") != 0)
        object_set_str(a->schema, o, ATTR_COMMAND, pg_str_of(a, stmt->cmd_name));
    if (!stmt->permissive)
        object_set_str(a->schema, o, ATTR_PERMISSIVE, pg_str_of(a, "restrictive"));
    object_set_tree(a->schema, o, ATTR_USING, pg_keep(a, stmt->qual));
    object_set_tree(a->schema, o, ATTR_CHECK, pg_keep(a, stmt->with_check));
    return set_roles(a, o, stmt->roles);
}

bool pg_apply_alter_policy(PgApply *a, AlterPolicyStmt *stmt)
{
    Object *table = pg_need_relation(a, stmt->table);
    Object *o = table ? schema_child(a->schema, KIND_POLICY, table, pg_str_of(a, stmt->policy_name))
                      : NULL;
    if (!o)
        return table && pg_error(a, -1, "policy \"%s\" for table \"%s\" does not exist",
                                 stmt->policy_name, table->name);
    if (stmt->qual)
        object_set_tree(a->schema, o, ATTR_USING, pg_keep(a, stmt->qual));
    if (stmt->with_check)
        object_set_tree(a->schema, o, ATTR_CHECK, pg_keep(a, stmt->with_check));
    return !stmt->roles || set_roles(a, o, stmt->roles);
}
