/* pg_decide.c: one small question per row of kinds.def that says DECIDE, asked in a table.
 *
 * The rules are those of the server's commands: typecmds.c (enums), view.c checkViewColumns,
 * pg_proc.c ProcedureCreate, tablecmds.c ATExecDropExpression and ATExecAlterConstraint. */
#include "model/pg_decide.h"

#include <string.h>

#include "model/pg_semantics.h"

typedef struct Change {
    const Schema *from, *to;
    const Object *old, *new;
} Change;

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

static ChangeClass decide_values(const Change *c)
{
    return alter_if(
        pg_enum_can_extend(object_list(c->old, ATTR_VALUES), object_list(c->new, ATTR_VALUES)));
}

/* ---- types ------------------------------------------------------------------------------ */

static bool is_canonical(const DefElem *setting)
{
    return strcmp(setting->defname, "canonical") == 0;
}

bool pg_needs_shell(const Object *type)
{
    if (type->kind == KIND_BASE_TYPE)
        return object_has(type, ATTR_DEFINITION);
    if (type->kind != KIND_RANGE)
        return false;
    const ListCell *cell;
    foreach (cell, ((const CreateRangeStmt *)object_tree(type, ATTR_DEFINITION))->params)
        if (is_canonical(lfirst(cell)))
            return true;
    return false;
}

/* The server looks for columns of the type itself, of arrays of it and of types that hold it. */
bool pg_type_is_stored(const Object *type)
{
    ObjectVec users = {0};
    object_users(type, &users);
    bool stored = false;
    for (size_t i = 0; i < users.len && !stored; i++) {
        Kind kind = users.at[i]->kind;
        stored = kind == KIND_COLUMN || kind == KIND_MATERIALIZED_VIEW ||
                 ((kind == KIND_ATTRIBUTE || kind == KIND_DOMAIN) &&
                  pg_type_is_stored(kind == KIND_DOMAIN ? users.at[i] : users.at[i]->parent));
    }
    vec_free(&users);
    return stored;
}

static bool is_typed_table(const Object *o, const Object *type)
{
    const TypeRef *of = o->kind == KIND_TABLE ? object_type(o, ATTR_OF_TYPE) : NULL;
    return of && of->base == type;
}

bool pg_composite_is_free(const Object *type)
{
    ObjectVec users = {0};
    object_users(type, &users);
    bool typed = false;
    for (size_t i = 0; i < users.len; i++)
        typed = typed || is_typed_table(users.at[i], type);
    vec_free(&users);
    return !typed && !pg_type_is_stored(type);
}

static const Object *next_attribute(const Object *o, bool with_twin)
{
    while (o && (o->kind != KIND_ATTRIBUTE || (with_twin && !o->twin)))
        o = o->next;
    return o;
}

static bool same_type(const TypeRef *old, const TypeRef *new)
{
    return old->text == new->text && (old->base ? old->base->twin : NULL) == new->base;
}

static bool is_reordered(const Object *old, const Object *new, bool *retyped)
{
    const Object *a = next_attribute(old->first, true), *b = next_attribute(new->first, false);
    for (; a; a = next_attribute(a->next, true), b = next_attribute(b->next, false)) {
        if (!b || a->twin != b)
            return true;
        *retyped = *retyped || !same_type(object_type(a, ATTR_TYPE), object_type(b, ATTR_TYPE));
    }
    return false;
}

bool pg_composite_must_rebuild(const Object *old, const Object *new)
{
    bool retyped = false;
    if (is_reordered(old, new, &retyped))
        return !pg_composite_is_free(old);
    return retyped && pg_type_is_stored(old);
}

/* ---- domains ---------------------------------------------------------------------------- */

/* What has a domain's value at once, in a column or as another domain, can be checked; what has it
 * further inside can't (typecmds.c: get_rels_with_domain). */
static bool holds_inside(const Object *user)
{
    bool whole = !object_has(user, ATTR_TYPE) || !strchr(object_type(user, ATTR_TYPE)->text, '[');
    switch (user->kind) {
    case KIND_COLUMN:
        return !whole || pg_type_is_stored(user->parent);
    case KIND_ATTRIBUTE:
        return pg_type_is_stored(user->parent);
    case KIND_DOMAIN:
        return whole ? pg_domain_is_held(user) : pg_type_is_stored(user);
    default:
        return false;
    }
}

bool pg_domain_is_held(const Object *domain)
{
    ObjectVec users = {0};
    object_users(domain, &users);
    bool held = false;
    for (size_t i = 0; i < users.len && !held; i++)
        held = holds_inside(users.at[i]);
    vec_free(&users);
    return held;
}

static bool is_new_check(const Schema *so, const Schema *sn, const Object *check)
{
    if (object_flag(check, ATTR_NOT_VALID))
        return false;
    return !check->twin || object_flag(check->twin, ATTR_NOT_VALID) ||
           !pg_same_meaning(so, check->twin, sn, check, ATTR_CHECK);
}

bool pg_domain_must_rebuild(const Schema *so, const Object *old, const Schema *sn,
                            const Object *new)
{
    bool stricter = object_flag(new, ATTR_NOT_NULL) && !object_flag(old, ATTR_NOT_NULL);
    for (const Object *o = new->first; o && !stricter; o = o->next)
        stricter = is_new_check(so, sn, o);
    return stricter && (pg_domain_is_held(old) || pg_domain_is_held(new));
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

bool pg_arguments_can_replace(const void *old, const void *new)
{
    const List *from = old, *to = new;
    if (list_length(from) != list_length(to))
        return false;
    const ListCell *a, *b;
    forboth (a, from, b, to)
        if (!can_replace_argument(lfirst(a), lfirst(b)))
            return false;
    return true;
}

static ChangeClass decide_arguments(const Change *c)
{
    bool possible = pg_arguments_can_replace(object_tree(c->old, ATTR_ARGUMENTS),
                                             object_tree(c->new, ATTR_ARGUMENTS));
    return possible ? CHANGE_REPLACE : CHANGE_RECREATE;
}

/* ---- views ------------------------------------------------------------------------------ */

static bool same_column(const PgColumn *a, const PgColumn *b)
{
    return same_text(a->name, b->name) && same_text(a->type, b->type) &&
           same_text(a->collation, b->collation);
}

/* The columns that were there stay as they are; more may follow. */
static ChangeClass decide_view(const Change *c)
{
    PgColumns old = pg_columns_of(c->from, c->old), new = pg_columns_of(c->to, c->new);
    if (old.len == 0 || new.len < old.len)
        return CHANGE_RECREATE;
    for (size_t i = 0; i < old.len; i++)
        if (!same_column(&old.at[i], &new.at[i]))
            return CHANGE_RECREATE;
    return CHANGE_REPLACE;
}

/* ---- columns and constraints ------------------------------------------------------------ */

/* A stored column can lose its expression and keep its values; a virtual one has none to keep. */
static ChangeClass decide_generated(const Change *c)
{
    return alter_if(!object_has(c->new, ATTR_GENERATED) &&
                    same_text(object_str(c->old, ATTR_GENERATED_KIND), "stored"));
}

static ChangeClass decide_not_valid(const Change *c)
{
    return alter_if(object_flag(c->old, ATTR_NOT_VALID));
}

/* ALTER CONSTRAINT changes the timing and enforcement of foreign keys only. */
static ChangeClass decide_constraint_timing(const Change *c)
{
    return alter_if(same_text(object_str(c->new, ATTR_CONTYPE), "foreign key"));
}

static bool is_partition_of(const Object *table, const Object *parent)
{
    return parent && object_ref(table, ATTR_PARTITION_OF) == parent;
}

/* An index is attached by itself, but leaves only with its table, as it does for a key whose index
 * above goes. */
static ChangeClass decide_attached(const Change *c)
{
    const Object *to = object_ref(c->old, ATTR_ATTACHED_TO);
    bool table_leaves =
        to && c->old->kind == KIND_CONSTRAINT && to->kind == KIND_INDEX && !to->twin;
    return alter_if(!to || table_leaves || !is_partition_of(c->new->parent, to->parent->twin));
}

static ChangeClass decide_policy_using(const Change *c)
{
    return alter_if(object_has(c->new, ATTR_USING));
}

static ChangeClass decide_policy_check(const Change *c)
{
    return alter_if(object_has(c->new, ATTR_CHECK));
}

/* ---- the table -------------------------------------------------------------------------- */

static ChangeClass (*const decisions[KIND_COUNT][ATTR_COUNT])(const Change *) = {
    [KIND_ENUM] = {[ATTR_VALUES] = decide_values},
    [KIND_FUNCTION] = {[ATTR_ARGUMENTS] = decide_arguments},
    [KIND_COLUMN] = {[ATTR_GENERATED] = decide_generated, [ATTR_GENERATED_KIND] = decide_generated},
    [KIND_CONSTRAINT] = {[ATTR_NOT_VALID] = decide_not_valid,
                         [ATTR_NOT_ENFORCED] = decide_constraint_timing,
                         [ATTR_DEFERRABLE] = decide_constraint_timing,
                         [ATTR_INITIALLY_DEFERRED] = decide_constraint_timing,
                         [ATTR_ATTACHED_TO] = decide_attached},
    [KIND_INDEX] = {[ATTR_ATTACHED_TO] = decide_attached},
    [KIND_VIEW] = {[ATTR_QUERY] = decide_view, [ATTR_COLUMN_NAMES] = decide_view},
    [KIND_POLICY] = {[ATTR_USING] = decide_policy_using, [ATTR_CHECK] = decide_policy_check},
};

ChangeClass pg_decide(const Schema *from, const Object *old, const Schema *to, const Object *new,
                      AttrId id)
{
    Change change = {from, to, old, new};
    return decisions[old->kind][id] ? decisions[old->kind][id](&change) : CHANGE_RECREATE;
}
