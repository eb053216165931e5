/* pg_rename_column.c: a column has a new name; what does a bare `total` in a tree mean?
 *
 *     SELECT total FROM shop.orders o WHERE EXISTS (SELECT 1 FROM shop.bills WHERE total > o.total)
 *
 * Each query opens a scope with the relations of its FROM clause; a name belongs to the innermost
 * scope that has it, as in the server's colNameToVar. A view keeps the names of its own columns, as
 * the server does: a renamed column that was shown under its name gets `AS old`. */
#include <string.h>

#include "model/pg_semantics.h"
#include "model/pg_walk.h"
#include "model/schema_pg.h"
#include "parser/pg_common.h"
#include "parser/pg_rename.h"
#include "parser/pg_table.h"

/* One name in a FROM clause; `relation` is NULL for what isn't one of the schema. */
typedef struct ScopeEntry {
    const char *name;
    Object *relation;
} ScopeEntry;

typedef struct Scope Scope;
struct Scope {
    VEC(ScopeEntry) entries;
    Scope *outer;
};

typedef struct ColumnRenaming {
    PgApply *a;
    Object *relation;
    const char *old, *new;
    bool edit, found, joined; /* joined: by USING, which can't be followed */
    Scope *scope;
} ColumnRenaming;

static bool walker(Node *node, void *context);

/* ---- scopes ----------------------------------------------------------------------------- */

static Object *relation_of(PgApply *a, const RangeVar *name)
{
    Object *schema = name->schemaname ? pg_find_schema(a, name->schemaname) : NULL;
    return schema ? schema_relation(a->schema, schema, pg_str_of(a, name->relname)) : NULL;
}

static void add_entry(Scope *scope, const char *name, Object *relation)
{
    if (name)
        vec_push(&scope->entries, (ScopeEntry){name, relation});
}

static void add_range(ColumnRenaming *r, Scope *scope, const RangeVar *name)
{
    if (name)
        add_entry(scope, name->alias ? name->alias->aliasname : name->relname,
                  relation_of(r->a, name));
}

static const char *alias_name(const Alias *alias)
{
    return alias ? alias->aliasname : NULL;
}

static void add_from(ColumnRenaming *r, Scope *scope, Node *item)
{
    if (!item)
        return;
    switch (nodeTag(item)) {
    case T_RangeVar:
        add_range(r, scope, (RangeVar *)item);
        break;
    case T_JoinExpr:
        add_from(r, scope, ((JoinExpr *)item)->larg);
        add_from(r, scope, ((JoinExpr *)item)->rarg);
        break;
    case T_RangeSubselect:
        add_entry(scope, alias_name(((RangeSubselect *)item)->alias), NULL);
        break;
    case T_RangeFunction:
        add_entry(scope, alias_name(((RangeFunction *)item)->alias), NULL);
        break;
    default: /* table functions: columns of their own */
        break;
    }
}

static void add_from_list(ColumnRenaming *r, Scope *scope, List *from)
{
    ListCell *cell;
    foreach (cell, from)
        add_from(r, scope, lfirst(cell));
}

static bool has_column(ColumnRenaming *r, const Object *relation)
{
    if (relation == r->relation)
        return true;
    if (relation->kind == KIND_TABLE)
        return schema_child(r->a->schema, KIND_COLUMN, relation, pg_str_of(r->a, r->old)) != NULL;
    PgColumns columns = pg_columns_of(r->a->schema, relation);
    for (size_t i = 0; i < columns.len; i++)
        if (strcmp(columns.at[i].name, r->old) == 0)
            return true;
    return false;
}

/* The relation a column name belongs to; `qualifier` may be NULL. */
static const Object *owner_of(ColumnRenaming *r, const char *qualifier)
{
    for (const Scope *scope = r->scope; scope; scope = scope->outer)
        for (size_t i = 0; i < scope->entries.len; i++) {
            const ScopeEntry *e = &scope->entries.at[i];
            if (qualifier ? strcmp(e->name, qualifier) == 0
                          : e->relation && has_column(r, e->relation))
                return e->relation;
        }
    return NULL;
}

/* ---- names ------------------------------------------------------------------------------ */

static void rename_text(ColumnRenaming *r, char **name)
{
    if (!*name || strcmp(*name, r->old) != 0)
        return;
    r->found = true;
    if (r->edit)
        *name = pstrdup(r->new);
}

static void rename_strings(ColumnRenaming *r, List *names)
{
    ListCell *cell;
    foreach (cell, names)
        rename_text(r, &lfirst_node(String, cell)->sval);
}

/* Whether a reference means the column: `c`, `t.c`, `s.t.c`. */
static bool is_meant(ColumnRenaming *r, const ColumnRef *ref)
{
    int n = list_length(ref->fields);
    const Node *last = llast(ref->fields);
    if (!IsA(last, String) || strcmp(strVal(last), r->old) != 0)
        return false;
    return owner_of(r, n > 1 ? pg_str(list_nth(ref->fields, n - 2)) : NULL) == r->relation;
}

static void rename_ref(ColumnRenaming *r, ColumnRef *ref)
{
    if (is_meant(r, ref))
        rename_text(r, &((String *)llast(ref->fields))->sval);
}

/* A query's result keeps its name. */
static void keep_result_names(ColumnRenaming *r, List *targets)
{
    ListCell *cell;
    foreach (cell, targets) {
        ResTarget *target = lfirst_node(ResTarget, cell);
        if (r->edit && !target->name && target->val && IsA(target->val, ColumnRef) &&
            is_meant(r, (ColumnRef *)target->val))
            target->name = pstrdup(r->old);
    }
}

static void rename_targets(ColumnRenaming *r, List *targets)
{
    ListCell *cell;
    foreach (cell, targets)
        rename_text(r, &lfirst_node(ResTarget, cell)->name);
}

static void check_join(ColumnRenaming *r, const JoinExpr *join)
{
    ListCell *cell;
    foreach (cell, join->usingClause)
        if (strcmp(pg_str(lfirst(cell)), r->old) == 0 && owner_of(r, NULL) == r->relation)
            r->joined = true;
}

/* ---- statements ------------------------------------------------------------------------- */

static void open_select(ColumnRenaming *r, Scope *scope, SelectStmt *select)
{
    add_from_list(r, scope, select->fromClause);
    keep_result_names(r, select->targetList);
}

static void open_insert(ColumnRenaming *r, Scope *scope, InsertStmt *insert)
{
    add_range(r, scope, insert->relation);
    add_entry(scope, "excluded", relation_of(r->a, insert->relation));
    if (relation_of(r->a, insert->relation) != r->relation)
        return;
    rename_targets(r, insert->cols);
    if (insert->onConflictClause)
        rename_targets(r, insert->onConflictClause->targetList);
    ListCell *cell;
    if (insert->onConflictClause && insert->onConflictClause->infer)
        foreach (cell, insert->onConflictClause->infer->indexElems)
            rename_text(r, &lfirst_node(IndexElem, cell)->name);
}

static void open_update(ColumnRenaming *r, Scope *scope, UpdateStmt *update)
{
    add_range(r, scope, update->relation);
    add_from_list(r, scope, update->fromClause);
    if (relation_of(r->a, update->relation) == r->relation)
        rename_targets(r, update->targetList);
}

static void open_delete(ColumnRenaming *r, Scope *scope, DeleteStmt *delete)
{
    add_range(r, scope, delete->relation);
    add_from_list(r, scope, delete->usingClause);
}

/* Fills the scope that a statement opens; false: it opens none. */
static bool open_scope(ColumnRenaming *r, Scope *scope, Node *node)
{
    switch (nodeTag(node)) {
    case T_SelectStmt:
        open_select(r, scope, (SelectStmt *)node);
        return true;
    case T_InsertStmt:
        open_insert(r, scope, (InsertStmt *)node);
        return true;
    case T_UpdateStmt:
        open_update(r, scope, (UpdateStmt *)node);
        return true;
    case T_DeleteStmt:
        open_delete(r, scope, (DeleteStmt *)node);
        return true;
    case T_PublicationObjSpec:
        add_range(r, scope, ((PublicationObjSpec *)node)->pubtable->relation);
        return true;
    default:
        return false;
    }
}

static void rename_publication_columns(ColumnRenaming *r, PublicationObjSpec *spec)
{
    if (relation_of(r->a, spec->pubtable->relation) == r->relation)
        rename_strings(r, spec->pubtable->columns);
}

static void rename_node(ColumnRenaming *r, Node *node)
{
    bool own = owner_of(r, NULL) == r->relation;
    switch (nodeTag(node)) {
    case T_ColumnRef:
        rename_ref(r, (ColumnRef *)node);
        break;
    case T_JoinExpr:
        check_join(r, (JoinExpr *)node);
        break;
    case T_IndexElem:
        if (own)
            rename_text(r, &((IndexElem *)node)->name);
        break;
    case T_PartitionElem:
        if (own)
            rename_text(r, &((PartitionElem *)node)->name);
        break;
    case T_StatsElem:
        if (own)
            rename_text(r, &((StatsElem *)node)->name);
        break;
    case T_CreateTrigStmt:
        if (own)
            rename_strings(r, ((CreateTrigStmt *)node)->columns);
        break;
    case T_PublicationObjSpec:
        rename_publication_columns(r, (PublicationObjSpec *)node);
        break;
    default: /* holds no column's name of its own */
        break;
    }
}

static bool walker(Node *node, void *context)
{
    ColumnRenaming *r = context;
    if (!node)
        return false;
    Scope scope = {.outer = r->scope};
    r->scope = &scope;
    if (!open_scope(r, &scope, node))
        r->scope = scope.outer;
    rename_node(r, node);
    bool stop = pg_walk_children(node, walker, r);
    r->scope = scope.outer;
    vec_free(&scope.entries);
    return stop;
}

/* ---- all trees -------------------------------------------------------------------------- */

/* The relation whose columns a tree of `o` sees without naming it. */
static Object *seen_relation(const Object *o)
{
    const Object *table = o->kind == KIND_TABLE ? o : o->parent;
    if (o->kind == KIND_STATISTICS) {
        const RefList *needs = object_refs(o, ATTR_NEEDS);
        table = needs->len ? needs->at[0] : NULL;
    }
    return table && (table->kind == KIND_TABLE || table->kind == KIND_VIEW ||
                     table->kind == KIND_MATERIALIZED_VIEW)
               ? (Object *)table
               : NULL;
}

static bool walk(ColumnRenaming *r, Node *tree, const Object *o, bool edit)
{
    Scope top = {0};
    MemoryContext context = CurrentMemoryContext;
    Object *seen = seen_relation(o);
    if (seen) {
        add_entry(&top, seen->name, seen);
        add_entry(&top, "new", seen);
        add_entry(&top, "old", seen);
    }
    r->scope = &top;
    r->edit = edit;
    r->found = false;
    PG_TRY();
    {
        walker(tree, r);
    }
    PG_CATCH(); /* a node that the walk doesn't know */
    {
        MemoryContextSwitchTo(context);
        FlushErrorState();
    }
    PG_END_TRY();
    vec_free(&top.entries);
    return r->found;
}

static bool find_in_tree(Node *tree, const Object *o, AttrId id, void *context)
{
    (void)id;
    return walk(context, tree, o, false);
}

static void edit_tree(Node *tree, const Object *o, AttrId id, void *context)
{
    (void)id;
    walk(context, tree, o, true);
}

/* ---- one column ------------------------------------------------------------------------- */

/* A view's column is named by the view's column list. */
static void rename_view_column(PgApply *a, Object *view, Str old, Str name)
{
    PgColumns columns = pg_columns_of(a->schema, view);
    Str *names = palloc(sizeof *names * (columns.len + 1));
    for (size_t i = 0; i < columns.len; i++) {
        Str own = pg_str_of(a, columns.at[i].name);
        names[i] = own == old ? name : own;
    }
    object_set_list(a->schema, view, ATTR_COLUMN_NAMES, names, columns.len);
}

static bool rename_one(PgApply *a, Object *column, Str name)
{
    Object *relation = column->parent;
    Str old = column->name;
    ColumnRenaming r = {.a = a, .relation = relation, .old = old, .new = name};
    PgTreePass pass = {a, find_in_tree, edit_tree, &r};
    pg_semantics_reset(a->schema);
    pg_expand_stars(a, relation);
    pg_edit_trees(&pass);
    if (r.joined)
        return pg_error(
            a, -1, "column \"%s\" is used in JOIN … USING, where a rename can't be followed", old);
    if (column->kind == KIND_VIEW_COLUMN)
        rename_view_column(a, relation, old, name);
    schema_rename(a->schema, column, name);
    pg_semantics_reset(a->schema);
    return true;
}

bool pg_rename_column(PgApply *a, Object *column, Str name)
{
    Str old = column->name;
    Object *relation = column->parent;
    if (schema_child(a->schema, column->kind, relation, name))
        return pg_error(a, -1, "column \"%s\" of relation \"%s\" already exists", name,
                        relation->name);
    if (!rename_one(a, column, name))
        return false;
    if (column->kind == KIND_COLUMN)
        pg_keep_not_null_name(a, column, relation->name, old);
    pg_forget_if_bare(a, column);
    const ObjectVec *heirs = pg_heirs(a->schema, relation);
    for (size_t i = 0; relation->kind == KIND_TABLE && i < heirs->len; i++) {
        Object *own = schema_child(a->schema, KIND_COLUMN, heirs->at[i], old);
        if (own && !pg_rename_column(a, own, name))
            return false;
    }
    return true;
}
