/* pg_enum_label.c: ALTER TYPE … RENAME VALUE reaches the literals in defaults, checks and views.
 *
 *     CREATE VIEW v AS SELECT * FROM t WHERE mood = 'sad'::mood;
 *     ALTER TYPE mood RENAME VALUE 'sad' TO 'blue';        -- the view says 'blue'::mood now
 *
 * The server stores an enum literal as the label's number. Trees hold its name, so it is replaced where
 * the literal's type stands beside it. */
#include <string.h>

#include "parser/pg_type_stmt.h"

typedef struct Renaming {
    const Object *type;
    Str from, to;
} Renaming;

static void rename_in(const Renaming *r, Node *node)
{
    if (!node || !IsA(node, A_Const))
        return;
    A_Const *literal = (A_Const *)node;
    if (!literal->isnull && nodeTag(&literal->val) == T_String && strcmp(strVal(&literal->val), r->from) == 0)
        literal->val.sval.sval = (char *)r->to;
}

static bool is_type(const Renaming *r, const TypeName *name)
{
    const char *schema = pg_name_schema(name->names);
    return schema && !name->arrayBounds && strcmp(schema, object_schema(r->type)->name) == 0 &&
           strcmp(pg_name_last(name->names), r->type->name) == 0;
}

static bool rename_walker(Node *node, void *context)
{
    if (!node)
        return false;
    switch (nodeTag(node)) {
    case T_TypeCast:
        if (is_type(context, ((TypeCast *)node)->typeName))
            rename_in(context, ((TypeCast *)node)->arg);
        return rename_walker(((TypeCast *)node)->arg, context);
    case T_CreateTrigStmt:
        return rename_walker(((CreateTrigStmt *)node)->whenClause, context);
    case T_RuleStmt:
        return rename_walker(((RuleStmt *)node)->whereClause, context) ||
               rename_walker((Node *)((RuleStmt *)node)->actions, context);
    case T_FunctionParameter:
        return rename_walker(((FunctionParameter *)node)->defexpr, context);
    default:
        return raw_expression_tree_walker(node, rename_walker, context);
    }
}

static void rename_in_tree(Renaming *r, Node *tree)
{
    MemoryContext before = CurrentMemoryContext;
    PG_TRY();
    {
        rename_walker(tree, r);
    }
    PG_CATCH();
    {
        MemoryContextSwitchTo(before); /* a statement that holds no expressions */
        FlushErrorState();
    }
    PG_END_TRY();
}

static void rename_in_object(Renaming *r, Object *o)
{
    const TypeRef *type = attr_change(o->kind, ATTR_TYPE) == CHANGE_NONE ? NULL : object_type(o, ATTR_TYPE);
    for (size_t i = 0; i < o->attr_count; i++) {
        if (attr_type(o->attrs[i].id) != VALUE_TREE)
            continue;
        Node *tree = (Node *)o->attrs[i].value.tree;
        if (o->attrs[i].id == ATTR_DEFAULT && type && type->base == r->type && !type->text[0])
            rename_in(r, tree);
        rename_in_tree(r, tree);
    }
}

void pg_rename_label(PgApply *a, const Object *type, Str from, Str to)
{
    Renaming r = {type, from, to};
    for (size_t i = 0; i < a->schema->objects.len; i++)
        if (!a->schema->objects.at[i]->removed)
            rename_in_object(&r, a->schema->objects.at[i]);
}
