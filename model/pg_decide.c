/* pg_decide.c: one small question per row of kinds.def that says DECIDE, asked in a table.
 *
 * The rules are those of the server's commands: typecmds.c (enums), view.c checkViewColumns,
 * pg_proc.c ProcedureCreate, tablecmds.c ATExecDropExpression and ATExecAlterConstraint. */
#include "model/pg_decide.h"

#include <string.h>

#include "model/pg_tree.h"

static ChangeClass alter_if(bool possible)
{
    return possible ? CHANGE_ALTER : CHANGE_RECREATE;
}

static bool same_text(const char *a, const char *b)
{
    return a && b ? strcmp(a, b) == 0 : a == b;
}

/* ---- enums ------------------------------------------------------------------------------ */

bool pg_enum_can_extend(const StrList *old, const StrList *new)
{
    size_t found = 0;
    for (size_t i = 0; i < new->len && found < old->len; i++)
        if (new->at[i] == old->at[found])
            found++;
    return found == old->len;
}

static ChangeClass decide_values(const Object *old, const Object *new)
{
    return alter_if(pg_enum_can_extend(object_list(old, ATTR_VALUES), object_list(new, ATTR_VALUES)));
}

/* ---- functions -------------------------------------------------------------------------- */

static bool is_output(const FunctionParameter *p)
{
    return p->mode == FUNC_PARAM_OUT || p->mode == FUNC_PARAM_TABLE || p->mode == FUNC_PARAM_INOUT;
}

/* An input argument may get a name, but not lose or change it; an output's name is part of the
 * result. A default may come or change, but not go. */
static bool can_replace_argument(const FunctionParameter *old, const FunctionParameter *new)
{
    if (old->mode != new->mode || !pg_tree_equal(old->argType, new->argType))
        return false;
    if (old->defexpr && !new->defexpr)
        return false;
    return same_text(old->name, new->name) || (!old->name && !is_output(old));
}

static ChangeClass decide_arguments(const Object *old, const Object *new)
{
    const List *from = object_tree(old, ATTR_ARGUMENTS), *to = object_tree(new, ATTR_ARGUMENTS);
    if (list_length(from) != list_length(to))
        return CHANGE_RECREATE;
    const ListCell *a, *b;
    forboth (a, from, b, to)
        if (!can_replace_argument(lfirst(a), lfirst(b)))
            return CHANGE_RECREATE;
    return CHANGE_REPLACE;
}

/* ---- columns and constraints ------------------------------------------------------------ */

/* A stored column can lose its expression and keep its values; a virtual one has none to keep. */
static ChangeClass decide_generated(const Object *old, const Object *new)
{
    return alter_if(!object_has(new, ATTR_GENERATED) && same_text(object_str(old, ATTR_GENERATED_KIND), "stored"));
}

static ChangeClass decide_not_valid(const Object *old, const Object *new)
{
    (void)new;
    return alter_if(object_flag(old, ATTR_NOT_VALID));
}

/* ALTER CONSTRAINT changes the timing and enforcement of foreign keys only. */
static ChangeClass decide_constraint_timing(const Object *old, const Object *new)
{
    (void)old;
    return alter_if(same_text(object_str(new, ATTR_CONTYPE), "foreign key"));
}

/* An index can be attached to that of the parent table, never detached. */
static ChangeClass decide_attached(const Object *old, const Object *new)
{
    (void)new;
    return alter_if(!object_has(old, ATTR_ATTACHED_TO));
}

static ChangeClass decide_policy_using(const Object *old, const Object *new)
{
    (void)old;
    return alter_if(object_has(new, ATTR_USING));
}

static ChangeClass decide_policy_check(const Object *old, const Object *new)
{
    (void)old;
    return alter_if(object_has(new, ATTR_CHECK));
}

/* ---- the table -------------------------------------------------------------------------- */

static ChangeClass (*const decisions[KIND_COUNT][ATTR_COUNT])(const Object *, const Object *) = {
    [KIND_ENUM] = {[ATTR_VALUES] = decide_values},
    [KIND_FUNCTION] = {[ATTR_ARGUMENTS] = decide_arguments},
    [KIND_COLUMN] = {[ATTR_GENERATED] = decide_generated, [ATTR_GENERATED_KIND] = decide_generated},
    [KIND_CONSTRAINT] = {[ATTR_NOT_VALID] = decide_not_valid,
                         [ATTR_NOT_ENFORCED] = decide_constraint_timing,
                         [ATTR_DEFERRABLE] = decide_constraint_timing,
                         [ATTR_INITIALLY_DEFERRED] = decide_constraint_timing,
                         [ATTR_ATTACHED_TO] = decide_attached},
    [KIND_INDEX] = {[ATTR_ATTACHED_TO] = decide_attached},
    [KIND_POLICY] = {[ATTR_USING] = decide_policy_using, [ATTR_CHECK] = decide_policy_check},
};

ChangeClass pg_decide(const Object *old, const Object *new, AttrId id)
{
    return decisions[old->kind][id] ? decisions[old->kind][id](old, new) : CHANGE_RECREATE;
}
