/* pg_spelled.c: one place that knows which nodes hold names.
 *
 * A column is meant by its name, or where a tree takes all columns there are:
 *
 *     SELECT total …     SELECT (f(o)).total …     SELECT o.* …     a NATURAL JOIN b     orders AS o(x, y) */
#include "model/pg_spelled.h"

#include <string.h>

#include "model/pg_walk.h"

/* ---- names ------------------------------------------------------------------------------ */

typedef struct Visit {
    PgNameVisitor *visit;
    void *context;
} Visit;

static void visit_name(const Visit *v, const List *names)
{
    if (names && IsA(llast(names), String))
        v->visit(v->context, pg_name_schema(names), pg_name_last(names));
}

static void visit_string(const Visit *v, const A_Const *string)
{
    if (string->isnull || nodeTag(&string->val) != T_String || !strchr(strVal(&string->val), '.'))
        return;
    const char *text = strVal(&string->val);
    size_t len = strcspn(text, "([");
    const List *name = pg_tree_parse_name(text);
    visit_name(v, name || !text[len] ? name : pg_tree_parse_name(pg_strndup(text, len)));
}

static void visit_node(const Visit *v, const Node *node)
{
    switch (nodeTag(node)) {
    case T_RangeVar:
        v->visit(v->context, ((const RangeVar *)node)->schemaname,
                 ((const RangeVar *)node)->relname);
        break;
    case T_FuncCall:
        visit_name(v, ((const FuncCall *)node)->funcname);
        break;
    case T_CreateTrigStmt:
        visit_name(v, ((const CreateTrigStmt *)node)->funcname);
        break;
    case T_TypeName:
        visit_name(v, ((const TypeName *)node)->names);
        break;
    case T_A_Const:
        visit_string(v, (const A_Const *)node);
        break;
    case T_A_Expr:
        visit_name(v, ((const A_Expr *)node)->name);
        break;
    case T_CollateClause:
        visit_name(v, ((const CollateClause *)node)->collname);
        break;
    case T_IndexElem:
        visit_name(v, ((const IndexElem *)node)->collation);
        visit_name(v, ((const IndexElem *)node)->opclass);
        break;
    case T_PartitionElem:
        visit_name(v, ((const PartitionElem *)node)->collation);
        visit_name(v, ((const PartitionElem *)node)->opclass);
        break;
    default:
        break;
    }
}

static bool visit_tree(Node *node, void *context)
{
    if (!node)
        return false;
    visit_node(context, node);
    return pg_walk_children(node, visit_tree, context);
}

void pg_visit_names(const void *tree, PgNameVisitor *visit, void *context)
{
    visit_tree((Node *)tree, &(Visit){visit, context});
}

/* ---- columns ---------------------------------------------------------------------------- */

typedef struct Search {
    const char *name;
    bool found;
} Search;

static bool is_any(const List *names, const char *name)
{
    ListCell *cell;
    foreach (cell, names) {
        const Node *node = lfirst(cell);
        if (IsA(node, A_Star) || (IsA(node, String) && strcmp(strVal(node), name) == 0))
            return true;
    }
    return false;
}

static bool is_same(const char *name, const char *other)
{
    return name && strcmp(name, other) == 0;
}

/* The columns may have other names. */
static bool renames(const Alias *alias)
{
    return alias && alias->colnames;
}

static bool names_column(const Node *node, const char *name)
{
    switch (nodeTag(node)) {
    case T_ColumnRef:
        return is_any(((const ColumnRef *)node)->fields, name);
    case T_A_Indirection:
        return is_any(((const A_Indirection *)node)->indirection, name);
    case T_FuncCall: /* total(o) is o.total */
        return is_same(pg_name_last(((const FuncCall *)node)->funcname), name);
    case T_JoinExpr:
        return ((const JoinExpr *)node)->isNatural || ((const JoinExpr *)node)->usingClause ||
               renames(((const JoinExpr *)node)->alias);
    case T_RangeVar:
        return renames(((const RangeVar *)node)->alias);
    case T_CreateTrigStmt:
        return is_any(((const CreateTrigStmt *)node)->columns, name);
    case T_IndexElem:
        return is_same(((const IndexElem *)node)->name, name);
    case T_PartitionElem:
        return is_same(((const PartitionElem *)node)->name, name);
    case T_StatsElem:
        return is_same(((const StatsElem *)node)->name, name);
    case T_PublicationObjSpec:
    case T_InsertStmt:
    case T_UpdateStmt:
    case T_MergeStmt:
        return true;
    default:
        return false;
    }
}

static bool search(Node *node, void *context)
{
    Search *s = context;
    if (!node)
        return false;
    s->found |= names_column(node, s->name);
    return s->found || pg_walk_children(node, search, s);
}

bool pg_may_name_column(const Object *user, const Object *column)
{
    Search s = {.name = column->name};
    for (size_t i = 0; i < user->attr_count && !s.found; i++)
        if (attr_type(user->attrs[i].id) == VALUE_TREE)
            search((Node *)user->attrs[i].value.tree, &s);
    return s.found;
}
