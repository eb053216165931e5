/* pg_enum_label.c: ALTER TYPE … RENAME VALUE reaches the literals in defaults, checks and views.
 *
 *     CREATE VIEW v AS SELECT * FROM t WHERE mood = 'sad'::mood;
 *     ALTER TYPE mood RENAME VALUE 'sad' TO 'blue';        -- the view says 'blue'::mood now
 *
 * The server stores an enum literal as the label's number. Trees hold its name, so it is replaced
 * where the literal's type stands beside it. */
#include <string.h>

#include "model/pg_walk.h"
#include "parser/pg_rename.h"
#include "parser/pg_type_stmt.h"

typedef struct Relabel {
    const Object *type;
    Str from, to;
    bool edit, found;
} Relabel;

static void relabel(Relabel *r, Node *node)
{
    if (!node || !IsA(node, A_Const))
        return;
    A_Const *literal = (A_Const *)node;
    if (literal->isnull || nodeTag(&literal->val) != T_String ||
        strcmp(strVal(&literal->val), r->from) != 0)
        return;
    r->found = true;
    if (r->edit)
        literal->val.sval.sval = pstrdup(r->to);
}

static bool is_type(const Relabel *r, const TypeName *name)
{
    const char *schema = pg_name_schema(name->names);
    return schema && !name->arrayBounds && strcmp(schema, object_schema(r->type)->name) == 0 &&
           strcmp(pg_name_last(name->names), r->type->name) == 0;
}

static bool relabel_walker(Node *node, void *context)
{
    if (!node)
        return false;
    if (IsA(node, TypeCast) && is_type(context, ((TypeCast *)node)->typeName))
        relabel(context, ((TypeCast *)node)->arg);
    return pg_walk_children(node, relabel_walker, context);
}

static void walk(Relabel *r, Node *tree, const Object *o, AttrId id)
{
    const TypeRef *type = id == ATTR_DEFAULT && o->kind != KIND_VIEW_COLUMN
                              ? object_type(o, ATTR_TYPE)
                              : NULL;
    if (type && type->base == r->type && !type->text[0])
        relabel(r, tree);
    relabel_walker(tree, r);
}

static bool find(Node *tree, const Object *o, AttrId id, void *context)
{
    Relabel *r = context;
    r->edit = r->found = false;
    walk(r, tree, o, id);
    return r->found;
}

static void edit(Node *tree, const Object *o, AttrId id, void *context)
{
    Relabel *r = context;
    r->edit = true;
    walk(r, tree, o, id);
}

void pg_rename_label(PgApply *a, const Object *type, Str from, Str to)
{
    Relabel r = {type, from, to, false, false};
    PgTreePass pass = {a, find, edit, &r};
    pg_edit_trees(&pass);
}
