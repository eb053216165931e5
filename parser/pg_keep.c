/* pg_keep.c: the copy of a tree that a schema holds: every name of a user's object qualified.
 *
 *     SELECT total(o.id) FROM orders o WHERE nextval('ticket') > 0
 *     SELECT shop.total(o.id) FROM shop.orders o WHERE nextval('shop.ticket'::regclass) > 0
 *
 * So trees of files with different search paths compare equal, and print right under any path.
 * A name that is built in stays bare: the server looks into pg_catalog first. */
#include <string.h>

#include "model/pg_builtin.h"
#include "model/pg_type.h"
#include "parser/pg_apply.h"

typedef struct Keeper {
    PgApply *a;
    List *ctes; /* names in scope (char *), they hide relations */
} Keeper;

static bool keep_walker(Node *node, void *context);

static bool is_cte(const Keeper *k, const char *name)
{
    ListCell *cell;
    foreach (cell, k->ctes)
        if (strcmp(lfirst(cell), name) == 0)
            return true;
    return false;
}

static void keep_relation(Keeper *k, RangeVar *name)
{
    if (!name->schemaname && is_cte(k, name->relname))
        return;
    Object *o = pg_find_relation(k->a, name);
    if (o)
        name->schemaname = pstrdup(object_schema(o)->name);
    else
        pg_check_relation(k->a, name);
}

static bool calls_builtin(const char *name)
{
    size_t count;
    pg_builtin_functions(name, &count);
    return count > 0;
}

/* The schema of the function that an unqualified call means, or NULL: built in or unknown. */
static const char *function_schema(PgApply *a, const char *name)
{
    if (calls_builtin(name))
        return NULL;
    Str text = pg_str_of(a, name);
    for (size_t i = 0; i < a->search_path.len; i++) {
        Object *in = schema_global(a->schema, KIND_SCHEMA, a->search_path.at[i]);
        if (in && schema_routine(a->schema, in, text, NULL))
            return in->name;
    }
    return NULL;
}

static void keep_function_name(Keeper *k, List **name)
{
    if (list_length(*name) != 1)
        return;
    const char *schema = function_schema(k->a, pg_str(linitial(*name)));
    if (schema)
        *name = lcons(makeString(pstrdup(schema)), *name);
}

/* a(t) may also be t.a. */
static void keep_call(Keeper *k, FuncCall *call)
{
    if (list_length(call->args) != 1 || !IsA(linitial(call->args), ColumnRef))
        pg_check_function(k->a, call->funcname, call->location);
    keep_function_name(k, &call->funcname);
}

/* The sequence functions take a regclass: their argument is a relation's name in a string. */
static bool takes_regclass(const FuncCall *call)
{
    static const char *const names[] = {"nextval", "currval", "setval"};
    const char *name = pg_name_last(call->funcname);
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (strcmp(name, names[i]) == 0)
            return call->args != NIL;
    return false;
}

static bool is_string(const Node *node)
{
    return node && IsA(node, A_Const) && !((const A_Const *)node)->isnull && nodeTag(&((const A_Const *)node)->val) == T_String;
}

static bool is_regclass(const TypeName *type)
{
    return list_length(type->names) <= 2 && strcmp(pg_name_last(type->names), "regclass") == 0 && !type->arrayBounds;
}

/* 'ticket' → 'shop.ticket' */
static void keep_regclass_text(Keeper *k, A_Const *text)
{
    Node *parsed = pg_tree_parse_statement(psprintf("TABLE %s", strVal(&text->val)));
    if (!parsed || !IsA(parsed, SelectStmt) || list_length(((SelectStmt *)parsed)->fromClause) != 1)
        return;
    RangeVar *name = linitial_node(RangeVar, ((SelectStmt *)parsed)->fromClause);
    name->location = text->location;
    keep_relation(k, name);
    const Object *o = pg_find_relation(k->a, name);
    if (o)
        text->val.sval.sval = pstrdup(pg_qualified_name(k->a, o));
}

static Node *regclass_cast(Node *arg)
{
    TypeCast *cast = makeNode(TypeCast);
    cast->arg = arg;
    cast->typeName = makeTypeName("regclass");
    cast->location = -1;
    return (Node *)cast;
}

static void keep_sequence_argument(FuncCall *call)
{
    Node *first = linitial(call->args);
    if (is_string(first))
        linitial(call->args) = regclass_cast(first);
}

static const char *operator_schema(PgApply *a, const char *name)
{
    size_t count;
    pg_builtin_operators(name, &count);
    if (count || !a->has_operators)
        return NULL;
    return map_get(&a->operators, map_key(pg_str_of(a, name)));
}

static void keep_operator(Keeper *k, List **name)
{
    if (list_length(*name) != 1 || !IsA(linitial(*name), String))
        return;
    const char *schema = operator_schema(k->a, pg_str(linitial(*name)));
    if (schema)
        *name = lcons(makeString(pstrdup(schema)), *name);
}

/* int4 and pg_catalog.int4 stay; shop's own types and those of extensions get their schema. */
static void keep_type(Keeper *k, TypeName *type)
{
    if (type->pct_type || type->typeOid || list_length(type->names) != 1 || pg_type_is_builtin(type))
        return;
    Object *o = pg_find_type(k->a, type->names);
    const char *schema = o ? object_schema(o)->name : pg_extension_type_schema(k->a, pg_name_last(type->names));
    if (schema)
        type->names = lcons(makeString(pstrdup(schema)), type->names);
    else
        pg_check_type(k->a, type);
}

static void keep_collation(Keeper *k, List **name)
{
    if (list_length(*name) != 1)
        return;
    Object *o = pg_find_name(k->a, SPACE_COLLATION, *name, NULL);
    if (o)
        *name = lcons(makeString(pstrdup(object_schema(o)->name)), *name);
}

static WithClause *with_clause(Node *node)
{
    switch (nodeTag(node)) {
    case T_SelectStmt:
        return ((SelectStmt *)node)->withClause;
    case T_InsertStmt:
        return ((InsertStmt *)node)->withClause;
    case T_UpdateStmt:
        return ((UpdateStmt *)node)->withClause;
    case T_DeleteStmt:
        return ((DeleteStmt *)node)->withClause;
    case T_MergeStmt:
        return ((MergeStmt *)node)->withClause;
    default:
        return NULL;
    }
}

static void keep_node(Keeper *k, Node *node)
{
    switch (nodeTag(node)) {
    case T_RangeVar:
        keep_relation(k, (RangeVar *)node);
        break;
    case T_FuncCall:
        keep_call(k, (FuncCall *)node);
        if (takes_regclass((FuncCall *)node))
            keep_sequence_argument((FuncCall *)node);
        break;
    case T_A_Expr:
        keep_operator(k, &((A_Expr *)node)->name);
        break;
    case T_TypeName:
        keep_type(k, (TypeName *)node);
        break;
    case T_TypeCast:
        if (is_string(((TypeCast *)node)->arg) && is_regclass(((TypeCast *)node)->typeName))
            keep_regclass_text(k, (A_Const *)((TypeCast *)node)->arg);
        break;
    case T_CollateClause:
        keep_collation(k, &((CollateClause *)node)->collname);
        break;
    case T_IndexElem:
        keep_collation(k, &((IndexElem *)node)->collation);
        break;
    case T_SortBy:
        keep_operator(k, &((SortBy *)node)->useOp);
        break;
    default:
        break; /* holds no name of its own */
    }
}

/* Statements and clauses that raw_expression_tree_walker doesn't go into. */
static bool keep_utility(Node *node, Keeper *k, bool *known)
{
    *known = true;
    switch (nodeTag(node)) {
    case T_CreateTrigStmt: {
        CreateTrigStmt *s = (CreateTrigStmt *)node;
        keep_function_name(k, &s->funcname);
        keep_relation(k, s->relation);
        if (s->constrrel)
            keep_relation(k, s->constrrel);
        return keep_walker(s->whenClause, k);
    }
    case T_RuleStmt: {
        RuleStmt *s = (RuleStmt *)node;
        keep_relation(k, s->relation);
        return keep_walker(s->whereClause, k) || keep_walker((Node *)s->actions, k);
    }
    case T_PartitionSpec:
        return keep_walker((Node *)((PartitionSpec *)node)->partParams, k);
    case T_PartitionElem:
        keep_collation(k, &((PartitionElem *)node)->collation);
        return keep_walker(((PartitionElem *)node)->expr, k);
    case T_PartitionBoundSpec: {
        PartitionBoundSpec *s = (PartitionBoundSpec *)node;
        return keep_walker((Node *)s->listdatums, k) || keep_walker((Node *)s->lowerdatums, k) ||
               keep_walker((Node *)s->upperdatums, k);
    }
    case T_PartitionRangeDatum:
        return keep_walker(((PartitionRangeDatum *)node)->value, k);
    case T_FunctionParameter:
        return keep_walker((Node *)((FunctionParameter *)node)->argType, k) ||
               keep_walker(((FunctionParameter *)node)->defexpr, k);
    case T_ReturnStmt:
        return keep_walker(((ReturnStmt *)node)->returnval, k);
    case T_PublicationObjSpec: {
        PublicationTable *table = ((PublicationObjSpec *)node)->pubtable;
        if (table) {
            keep_relation(k, table->relation);
            return keep_walker(table->whereClause, k);
        }
        return false;
    }
    case T_StatsElem:
        return keep_walker(((StatsElem *)node)->expr, k);
    case T_CreateStatsStmt:
        return keep_walker((Node *)((CreateStatsStmt *)node)->exprs, k) ||
               keep_walker((Node *)((CreateStatsStmt *)node)->relations, k);
    case T_DefElem:
        return keep_walker(((DefElem *)node)->arg, k);
    case T_RawStmt:
        return keep_walker(((RawStmt *)node)->stmt, k);
    default:
        *known = false;
        return false;
    }
}

/* raw_expression_tree_walker stops with an error at utility statements and their parts. */
static bool walks(NodeTag tag)
{
    return tag < T_CreateSchemaStmt && tag != T_RoleSpec && tag != T_TriggerTransition;
}

static bool keep_children(Node *node, Keeper *k)
{
    bool known;
    bool stop = keep_utility(node, k, &known);
    if (known)
        return stop;
    if (IsA(node, List) || walks(nodeTag(node)))
        return raw_expression_tree_walker(node, keep_walker, k);
    return false;
}

static bool keep_walker(Node *node, void *context)
{
    Keeper *k = context;
    if (!node)
        return false;
    keep_node(k, node);
    WithClause *with = with_clause(node);
    List *outer = k->ctes;
    if (with) {
        ListCell *cell;
        k->ctes = list_copy(outer);
        foreach (cell, with->ctes)
            k->ctes = lappend(k->ctes, lfirst_node(CommonTableExpr, cell)->ctename);
    }
    bool stop = keep_children(node, k);
    k->ctes = outer;
    return stop;
}

void *pg_keep(PgApply *a, const void *tree)
{
    if (!tree)
        return NULL;
    MemoryContext before = MemoryContextSwitchTo(a->keep);
    Node *copy = copyObjectImpl(tree);
    Keeper k = {.a = a};
    PG_TRY();
    {
        keep_walker(copy, &k);
    }
    PG_CATCH();
    {
        MemoryContextSwitchTo(a->keep); /* a node that the walker doesn't know stays as written */
        FlushErrorState();
    }
    PG_END_TRY();
    MemoryContextSwitchTo(before);
    return copy;
}
