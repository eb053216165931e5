/* pg_rename_tree.c: a relation, type, function, operator, collation or schema has a new name; the
 * trees that the schema holds spell names, so they are walked, and rewritten where they say the old
 * one.
 *
 * Trees hold user's names qualified (pg_keep), so a pair of schema and name is enough to know what
 * is meant. A tree may be shared: a changed one is a copy. */
#include <string.h>

#include "model/pg_extension.h"
#include "model/pg_walk.h"
#include "parser/pg_common.h"
#include "parser/pg_rename.h"

/* ---- names ------------------------------------------------------------------------------ */

static bool is_schema(const PgRenaming *r)
{
    return r->space == SPACE_GLOBAL;
}

static bool matches(const PgRenaming *r, const char *schema, const char *name)
{
    return schema && strcmp(schema, r->old_schema) == 0 &&
           (is_schema(r) || strcmp(name, r->old_name) == 0);
}

static void rename_pair(PgRenaming *r, char **schema, char **name)
{
    if (!matches(r, *schema, *name))
        return;
    r->found = true;
    if (!r->edit)
        return;
    *schema = pstrdup(r->new_schema);
    if (!is_schema(r))
        *name = pstrdup(r->new_name);
}

/* A List that begins with schema and name; longer ones are columns: schema.table.column. */
static void rename_list(PgRenaming *r, List *names, int length)
{
    if (list_length(names) != length || !IsA(linitial(names), String) ||
        !IsA(lsecond(names), String))
        return;
    rename_pair(r, &((String *)linitial(names))->sval, &((String *)lsecond(names))->sval);
}

static void rename_range(PgRenaming *r, RangeVar *name)
{
    if (name)
        rename_pair(r, &name->schemaname, &name->relname);
}

/* 'shop.orders'::regclass */
static void rename_literal(PgRenaming *r, TypeCast *cast)
{
    A_Const *text = (A_Const *)cast->arg;
    if (strcmp(pg_name_last(cast->typeName->names), "regclass") != 0 || !text ||
        !IsA(text, A_Const) || text->isnull || nodeTag(&text->val) != T_String)
        return;
    Node *parsed = pg_tree_parse_statement(psprintf("TABLE %s", strVal(&text->val)));
    if (!parsed || !IsA(parsed, SelectStmt))
        return;
    RangeVar *name = linitial_node(RangeVar, ((SelectStmt *)parsed)->fromClause);
    if (!matches(r, name->schemaname, name->relname))
        return;
    rename_range(r, name);
    if (r->edit)
        text->val.sval.sval =
            psprintf("%s.%s", pstrdup(pg_quote(name->schemaname)), pg_quote(name->relname));
}

/* ---- a relation's name before columns ----------------------------------------------------- */

typedef enum Binding { BINDS_NOTHING, BINDS_OTHER, BINDS_RELATION } Binding;

static Binding bound_by(const PgRenaming *r, const RangeVar *name)
{
    if (name->alias)
        return strcmp(name->alias->aliasname, r->old_name) == 0 ? BINDS_OTHER : BINDS_NOTHING;
    if (matches(r, name->schemaname, name->relname))
        return BINDS_RELATION;
    return strcmp(name->relname, r->old_name) == 0 ? BINDS_OTHER : BINDS_NOTHING;
}

static Binding binding_alias(const PgRenaming *r, const Alias *alias)
{
    return alias && strcmp(alias->aliasname, r->old_name) == 0 ? BINDS_OTHER : BINDS_NOTHING;
}

/* What the old name means in front of a column, as far as one item of a FROM clause says. */
static Binding binding(const PgRenaming *r, const Node *item)
{
    if (!item)
        return BINDS_NOTHING;
    switch (nodeTag(item)) {
    case T_RangeVar:
        return bound_by(r, (const RangeVar *)item);
    case T_JoinExpr: {
        Binding left = binding(r, ((const JoinExpr *)item)->larg);
        return left ? left : binding(r, ((const JoinExpr *)item)->rarg);
    }
    case T_RangeSubselect:
        return binding_alias(r, ((const RangeSubselect *)item)->alias);
    case T_RangeFunction:
        return binding_alias(r, ((const RangeFunction *)item)->alias);
    default: /* no name */
        return BINDS_NOTHING;
    }
}

static Binding binding_of(const PgRenaming *r, const RangeVar *target, const List *from)
{
    Binding found = binding(r, (const Node *)target);
    ListCell *cell;
    foreach (cell, from)
        found = found ? found : binding(r, lfirst(cell));
    return found;
}

static Binding statement_binding(const PgRenaming *r, const Node *node)
{
    switch (nodeTag(node)) {
    case T_SelectStmt:
        return binding_of(r, NULL, ((const SelectStmt *)node)->fromClause);
    case T_InsertStmt:
        return binding_of(r, ((const InsertStmt *)node)->relation, NIL);
    case T_UpdateStmt:
        return binding_of(r, ((const UpdateStmt *)node)->relation,
                          ((const UpdateStmt *)node)->fromClause);
    case T_DeleteStmt:
        return binding_of(r, ((const DeleteStmt *)node)->relation,
                          ((const DeleteStmt *)node)->usingClause);
    default: /* opens no scope */
        return BINDS_NOTHING;
    }
}

static void rename_qualifier(PgRenaming *r, ColumnRef *ref)
{
    if (!r->qualifies || list_length(ref->fields) != 2 ||
        strcmp(pg_str(linitial(ref->fields)), r->old_name) != 0)
        return;
    r->found = true;
    if (r->edit)
        ((String *)linitial(ref->fields))->sval = pstrdup(r->new_name);
}

/* ---- nodes, by what kind of name they hold ------------------------------------------------ */

static void rename_relation_names(PgRenaming *r, Node *node)
{
    if (IsA(node, RangeVar))
        rename_range(r, (RangeVar *)node);
    else if (IsA(node, ColumnRef)) {
        rename_list(r, ((ColumnRef *)node)->fields, 3);
        rename_qualifier(r, (ColumnRef *)node);
    }
    else if (IsA(node, TypeCast))
        rename_literal(r, (TypeCast *)node);
}

static void rename_type_names(PgRenaming *r, Node *node)
{
    if (IsA(node, TypeName))
        rename_list(r, ((TypeName *)node)->names, 2);
}

static void rename_routine_names(PgRenaming *r, Node *node)
{
    if (IsA(node, FuncCall))
        rename_list(r, ((FuncCall *)node)->funcname, 2);
    else if (IsA(node, CreateTrigStmt))
        rename_list(r, ((CreateTrigStmt *)node)->funcname, 2);
}

static void rename_operator_names(PgRenaming *r, Node *node)
{
    if (IsA(node, A_Expr))
        rename_list(r, ((A_Expr *)node)->name, 2);
    else if (IsA(node, SortBy))
        rename_list(r, ((SortBy *)node)->useOp, 2);
    else if (IsA(node, SubLink))
        rename_list(r, ((SubLink *)node)->operName, 2);
}

static void rename_collation_names(PgRenaming *r, Node *node)
{
    if (IsA(node, CollateClause))
        rename_list(r, ((CollateClause *)node)->collname, 2);
    else if (IsA(node, IndexElem))
        rename_list(r, ((IndexElem *)node)->collation, 2);
    else if (IsA(node, PartitionElem))
        rename_list(r, ((PartitionElem *)node)->collation, 2);
}

static void rename_class_names(PgRenaming *r, Node *node)
{
    if (IsA(node, IndexElem))
        rename_list(r, ((IndexElem *)node)->opclass, 2);
    else if (IsA(node, PartitionElem))
        rename_list(r, ((PartitionElem *)node)->opclass, 2);
}

/* Settings of definitions hold names of other kinds as plain lists. */
static void rename_plain_names(PgRenaming *r, Node *node)
{
    if (IsA(node, DefElem) && ((DefElem *)node)->arg && IsA(((DefElem *)node)->arg, List))
        rename_list(r, (List *)((DefElem *)node)->arg, 2);
}

typedef void Renamer(PgRenaming *r, Node *node);

static Renamer *const all_renamers[] = {
    rename_relation_names, rename_type_names, rename_routine_names, rename_operator_names,
    rename_collation_names, rename_class_names, rename_plain_names,
};

/* A relation's name is that of its row type as well. */
static bool applies(Space space, Renamer *renamer)
{
    switch (space) {
    case SPACE_RELATION:
        return renamer == rename_relation_names || renamer == rename_type_names;
    case SPACE_TYPE:
        return renamer == rename_type_names;
    case SPACE_ROUTINE:
        return renamer == rename_routine_names;
    case SPACE_OPERATOR:
        return renamer == rename_operator_names;
    case SPACE_COLLATION:
        return renamer == rename_collation_names;
    case SPACE_OPCLASS:
        return renamer == rename_class_names;
    case SPACE_GLOBAL:
        return true;
    default:
        return renamer == rename_plain_names;
    }
}

static bool rename_walker(Node *node, void *context)
{
    PgRenaming *r = context;
    if (!node)
        return false;
    for (size_t i = 0; i < sizeof all_renamers / sizeof *all_renamers; i++)
        if (applies(r->space, all_renamers[i]))
            all_renamers[i](r, node);
    Binding bound = r->space == SPACE_RELATION ? statement_binding(r, node) : BINDS_NOTHING;
    bool outside = r->qualifies;
    if (bound)
        r->qualifies = bound == BINDS_RELATION;
    bool stop = pg_walk_children(node, rename_walker, r);
    r->qualifies = outside;
    return stop;
}

/* ---- all trees -------------------------------------------------------------------------- */

static void edit_attr(const PgTreePass *pass, Object *o, Attr attr)
{
    Node *tree = (Node *)attr.value.tree;
    if (!pass->find(tree, o, attr.id, pass->context))
        return;
    MemoryContext before = MemoryContextSwitchTo(pass->a->keep);
    Node *copy = copyObjectImpl(tree);
    pass->edit(copy, o, attr.id, pass->context);
    MemoryContextSwitchTo(before);
    object_set_tree(pass->a->schema, o, attr.id, copy);
}

void pg_edit_trees(const PgTreePass *pass)
{
    const ObjectVec *all = &pass->a->schema->objects;
    for (size_t i = 0; i < all->len; i++) {
        Object *o = all->at[i];
        for (size_t k = 0; !o->removed && k < o->attr_count; k++)
            if (attr_type(o->attrs[k].id) == VALUE_TREE)
                edit_attr(pass, o, o->attrs[k]);
    }
}

/* A node that the walk doesn't know ends it with an error; what was found till then counts. */
static bool walk(PgRenaming *r, Node *tree, bool edit)
{
    MemoryContext context = CurrentMemoryContext;
    r->edit = edit;
    r->found = false;
    PG_TRY();
    {
        rename_walker(tree, r);
    }
    PG_CATCH();
    {
        MemoryContextSwitchTo(context);
        FlushErrorState();
    }
    PG_END_TRY();
    return r->found;
}

/* What belongs to the relation may qualify its columns by its name. */
static bool walk_of(PgRenaming *r, Node *tree, const Object *o, bool edit)
{
    r->qualifies = r->space == SPACE_RELATION && (o == r->object || o->parent == r->object);
    return walk(r, tree, edit);
}

static bool find_in_tree(Node *tree, const Object *o, AttrId id, void *context)
{
    (void)id;
    return walk_of(context, tree, o, false);
}

static void edit_tree(Node *tree, const Object *o, AttrId id, void *context)
{
    (void)id;
    walk_of(context, tree, o, true);
}

/* ---- texts ------------------------------------------------------------------------------ */

static bool is_name_byte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           c == '$' || c == '"' || c == '.' || (unsigned char)c >= 0x80;
}

/* Replaces `old` where it stands as a name of its own, or (a schema: "shop.") begins one. */
static Str replace_name(PgApply *a, Str text, const char *old, const char *new)
{
    size_t len = strlen(old);
    bool prefix = len && old[len - 1] == '.';
    StringInfoData out;
    initStringInfo(&out);
    for (const char *at = text; *at;) {
        bool starts = at == text || !is_name_byte(at[-1]);
        if (starts && strncmp(at, old, len) == 0 && (prefix || !is_name_byte(at[len]))) {
            appendStringInfoString(&out, new);
            at += len;
        } else {
            appendStringInfoChar(&out, *at++);
        }
    }
    return pg_str_of(a, out.data);
}

static void rename_in_list(PgApply *a, Object *o, AttrId id, const char *old, const char *new)
{
    const StrList *list = object_list(o, id);
    Str *at = palloc(sizeof *at * (list->len + 1));
    bool any = false;
    for (size_t i = 0; i < list->len; i++) {
        at[i] = replace_name(a, list->at[i], old, new);
        any |= at[i] != list->at[i];
    }
    if (any)
        object_set_list(a->schema, o, id, at, list->len);
}

static void rename_in_texts(PgApply *a, Object *o, const char *old, const char *new)
{
    static const AttrId texts[] = {ATTR_COLLATION, ATTR_HANDLER, ATTR_VALIDATOR, ATTR_SUPPORT};
    static const AttrId lists[] = {ATTR_MEMBERS, ATTR_MAPPINGS, ATTR_TRANSFORMS};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        if (object_has(o, texts[i]))
            object_set_str(a->schema, o, texts[i],
                           replace_name(a, object_str(o, texts[i]), old, new));
    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++)
        if (object_has(o, lists[i]))
            rename_in_list(a, o, lists[i], old, new);
}

/* Names that are made of type names: a function's argument types, casts, transforms. */
static void rename_in_identity(PgApply *a, Object *o, const char *old, const char *new)
{
    if (o->kind == KIND_FUNCTION || o->kind == KIND_AGGREGATE || o->kind == KIND_OPERATOR) {
        Str signature = replace_name(a, o->signature, old, new);
        if (signature != o->signature)
            schema_resign(a->schema, o, signature);
    }
    if (o->kind == KIND_CAST || o->kind == KIND_TRANSFORM) {
        Str name = replace_name(a, o->name, old, new);
        if (name != o->name)
            schema_rename(a->schema, o, name);
    }
}

static void rename_texts(const PgRenaming *r)
{
    const char *old = psprintf("%s.", pg_quote(r->old_schema)),
               *new = psprintf("%s.", pg_quote(r->new_schema));
    if (!is_schema(r)) {
        old = psprintf("%s%s", old, pg_quote(r->old_name));
        new = psprintf("%s%s", new, pg_quote(r->new_name));
    }
    for (size_t i = 0; i < r->a->schema->objects.len; i++) {
        Object *o = r->a->schema->objects.at[i];
        if (o->removed)
            continue;
        rename_in_texts(r->a, o, old, new);
        rename_in_identity(r->a, o, old, new);
    }
}

/* Types that aren't objects are texts: "public.citext[]". */
static void rename_in_type(PgApply *a, Object *o, Attr attr, const char *old, const char *new)
{
    const TypeRef *type = attr.value.type;
    Str text = type->base ? type->text : replace_name(a, type->text, old, new);
    if (text != type->text)
        object_set_type(a->schema, o, attr.id, schema_type(a->schema, NULL, text));
}

static void rename_type_texts(PgApply *a, const char *old, const char *new)
{
    for (size_t i = 0; i < a->schema->objects.len; i++) {
        Object *o = a->schema->objects.at[i];
        for (size_t k = 0; !o->removed && k < o->attr_count; k++)
            if (attr_type(o->attrs[k].id) == VALUE_TYPE)
                rename_in_type(a, o, o->attrs[k], old, new);
    }
}

void pg_move_extension(PgApply *a, Object *extension, const Object *sql_schema)
{
    Str from = pg_extension_schema(extension), to = sql_schema->name;
    const char *type;
    for (size_t i = 0; from != to && (type = pg_extension_member(extension->name, i)); i++) {
        const char *name = pg_quote(type);
        PgRenaming r = {.a = a, .space = SPACE_TYPE, .old_schema = from, .old_name = type,
                        .new_schema = to, .new_name = type};
        pg_rename_everywhere(&r);
        rename_type_texts(a, psprintf("%s.%s", pg_quote(from), name),
                          psprintf("%s.%s", pg_quote(to), name));
    }
    object_set_str(a->schema, extension, ATTR_EXTENSION_SCHEMA, to);
}

void pg_rename_everywhere(PgRenaming *r)
{
    PgTreePass pass = {r->a, find_in_tree, edit_tree, r};
    pg_edit_trees(&pass);
    rename_texts(r);
}
