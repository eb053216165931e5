/* pg_keep.c: the copy of a tree that a schema holds: every name of a user's object qualified.
 *
 *     SELECT total(o.id) FROM orders o WHERE nextval('ticket') > 0
 *     SELECT shop.total(o.id) FROM shop.orders o WHERE nextval('shop.ticket'::regclass) > 0
 *
 * So trees of files with different search paths compare equal, and print right under any path.
 * A name that is built in stays bare: the server looks into pg_catalog first.
 *
 * What pg_dump writes has all names qualified. So a tree is first looked through as it is; where nothing
 * is to be done, two schemas may hold one copy. */
#include <string.h>

#include "model/pg_builtin.h"
#include "model/pg_type.h"
#include "parser/pg_apply.h"

typedef struct Keeper {
    PgApply *a;
    List *ctes; /* names in scope (char *), they hide relations */
    bool looks; /* changes and reports nothing, but finds out whether it would: */
    bool would;
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
    if (k->looks)
        k->would |= o ? !name->schemaname : !pg_knows_relation(k->a, name);
    else if (o)
        name->schemaname = pstrdup(object_schema(o)->name);
    else
        pg_check_relation(k->a, name);
}

static void qualify(Keeper *k, List **name, const char *schema)
{
    if (k->looks)
        k->would = true;
    else
        *name = lcons(makeString(pstrdup(schema)), *name);
}

/* In a string, the whole name. */
static void qualify_text(Keeper *k, A_Const *text, const Object *o)
{
    Str full = pg_qualified_name(k->a, o);
    if (k->looks)
        k->would |= strcmp(strVal(&text->val), full) != 0;
    else
        text->val.sval.sval = pstrdup(full);
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

static bool is_bare_builtin(const List *name)
{
    return list_length(name) == 1 && calls_builtin(pg_str(linitial(name)));
}

static void keep_function_name(Keeper *k, List **name)
{
    if (list_length(*name) != 1)
        return;
    const char *schema = function_schema(k->a, pg_str(linitial(*name)));
    if (schema)
        qualify(k, name, schema);
}

/* span(1, 5) makes a range, code('A') is a cast. */
static void keep_type_call(Keeper *k, List **name)
{
    const Object *type =
        list_length(*name) == 1 ? pg_find_name(k->a, SPACE_TYPE, *name, NULL) : NULL;
    if (type)
        qualify(k, name, object_schema(type)->name);
}

/* a(t) may also be t.a. */
static void keep_call(Keeper *k, FuncCall *call)
{
    if (is_bare_builtin(call->funcname))
        return;
    bool may_be_column = list_length(call->args) == 1 && IsA(linitial(call->args), ColumnRef);
    if (!may_be_column && k->looks)
        k->would |= !pg_knows_function(k->a, call->funcname);
    else if (!may_be_column)
        pg_check_function(k->a, call->funcname, call->location);
    keep_function_name(k, &call->funcname);
    if (!may_be_column)
        keep_type_call(k, &call->funcname);
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
    return node && IsA(node, A_Const) && !((const A_Const *)node)->isnull &&
           nodeTag(&((const A_Const *)node)->val) == T_String;
}

static bool is_type(const TypeName *type, const char *name)
{
    return list_length(type->names) <= 2 && strcmp(pg_name_last(type->names), name) == 0 &&
           !type->arrayBounds;
}

/* 'notes' → 'shop.notes' in to_tsvector('notes', body) */
static void keep_configuration_text(Keeper *k, A_Const *text)
{
    const Node *parsed = pg_tree_parse_expr(strVal(&text->val));
    if (!parsed || !IsA(parsed, ColumnRef) || pg_builtin_has("configuration", strVal(&text->val)))
        return; /* pg_catalog is looked into first */
    const List *names = ((const ColumnRef *)parsed)->fields;
    if (!IsA(llast(names), String))
        return;
    const Object *o = pg_find_name(k->a, SPACE_TS_CONFIGURATION, names, NULL);
    if (o)
        qualify_text(k, text, o);
    else if (k->looks)
        k->would |= !pg_knows_name(k->a, KIND_TS_CONFIGURATION, names, NULL);
    else
        pg_check_name(k->a, KIND_TS_CONFIGURATION, names, NULL, text->location);
}

/* Whether the first of several arguments may be a configuration's name. */
static bool takes_configuration(const FuncCall *call)
{
    static const char *const names[] = {
        "to_tsvector", "json_to_tsvector", "jsonb_to_tsvector", "to_tsquery",
        "plainto_tsquery", "phraseto_tsquery", "websearch_to_tsquery", "ts_headline",
    };
    const char *name = pg_name_last(call->funcname);
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (strcmp(name, names[i]) == 0)
            return list_length(call->args) > 1 && is_string(linitial(call->args));
    return false;
}

/* 'ticket' → 'shop.ticket' */
static void keep_regclass_text(Keeper *k, A_Const *text)
{
    const List *names = pg_tree_parse_name(strVal(&text->val));
    if (!names)
        return;
    RangeVar *name =
        makeRangeVar((char *)pg_name_schema(names), (char *)pg_name_last(names), text->location);
    keep_relation(k, name);
    const Object *o = pg_find_relation(k->a, name);
    if (o)
        qualify_text(k, text, o);
}

/* 'mood[]' → 'shop.mood[]', 'int' → 'integer'; a regtype has no modifier. */
static void keep_regtype_text(Keeper *k, A_Const *text)
{
    TypeName *type = k->looks ? NULL : pg_tree_parse_type(strVal(&text->val));
    k->would |= k->looks;
    if (!type)
        return;
    type->typmods = NIL;
    type->location = text->location;
    const TypeRef *found = pg_resolve_type(k->a, type);
    if (found)
        text->val.sval.sval =
            psprintf("%s%s", found->base ? pg_qualified_name(k->a, found->base) : "", found->text);
}

/* 'total' → 'shop.total' */
static void keep_regproc_text(Keeper *k, A_Const *text)
{
    ObjectWithArgs name = {.type = T_ObjectWithArgs, .args_unspecified = true};
    name.objname = pg_tree_parse_name(strVal(&text->val));
    const Object *o = name.objname ? pg_find_routine(k->a, &name) : NULL;
    if (o)
        qualify_text(k, text, o);
}

/* 'total(int, text)' → 'shop.total(integer,text)' */
static void keep_regprocedure_text(Keeper *k, A_Const *text)
{
    const Node *drop = pg_tree_parse_statement(psprintf("DROP ROUTINE %s", strVal(&text->val)));
    if (!drop || !IsA(drop, DropStmt) || list_length(((const DropStmt *)drop)->objects) != 1)
        return;
    const Object *o =
        pg_find_routine(k->a, linitial_node(ObjectWithArgs, ((const DropStmt *)drop)->objects));
    k->would |= o && k->looks;
    if (!o || k->looks)
        return;
    StringInfoData full;
    initStringInfo(&full);
    appendStringInfoString(&full, pg_qualified_name(k->a, o));
    for (const char *c = o->signature; *c; c++)
        if (*c != ' ' || c[-1] != ',')
            appendStringInfoChar(&full, *c);
    text->val.sval.sval = full.data;
}

/* Literals whose text is a name. */
static const struct {
    const char *type;
    void (*keep)(Keeper *k, A_Const *text);
} name_types[] = {
    {"regclass", keep_regclass_text}, {"regconfig", keep_configuration_text},
    {"regtype", keep_regtype_text},   {"regproc", keep_regproc_text},
    {"regprocedure", keep_regprocedure_text},
};

static void keep_literal(Keeper *k, TypeCast *cast)
{
    if (!is_string(cast->arg))
        return;
    for (size_t i = 0; i < sizeof name_types / sizeof *name_types; i++)
        if (is_type(cast->typeName, name_types[i].type))
            name_types[i].keep(k, (A_Const *)cast->arg);
}

static Node *name_cast(Node *arg, const char *type)
{
    TypeCast *cast = makeNode(TypeCast);
    cast->arg = arg;
    cast->typeName = makeTypeName(pstrdup(type));
    cast->location = -1;
    return (Node *)cast;
}

const Node *pg_value_of_type(const Node *expr, const TypeRef *type)
{
    bool builtin = expr && type && !type->base && is_string(expr);
    for (size_t i = 0; builtin && i < sizeof name_types / sizeof *name_types; i++)
        if (strcmp(type->text, name_types[i].type) == 0)
            return name_cast((Node *)expr, type->text);
    return expr;
}

static void keep_sequence_argument(Keeper *k, FuncCall *call)
{
    Node *first = linitial(call->args);
    if (is_string(first) && k->looks)
        k->would = true;
    else if (is_string(first))
        linitial(call->args) = name_cast(first, "regclass");
}

static void keep_operator(Keeper *k, List **name, int location)
{
    if (!*name || !IsA(linitial(*name), String))
        return;
    if (k->looks)
        k->would |= !pg_knows_operator(k->a, *name);
    else
        pg_check_operator(k->a, *name, location);
    if (list_length(*name) != 1)
        return;
    const char *schema = pg_operator_schema(k->a, pg_str(linitial(*name)));
    if (schema)
        qualify(k, name, schema);
}

/* Its name is the keyword, not an operator's. */
static bool is_between(const A_Expr *expr)
{
    return expr->kind >= AEXPR_BETWEEN && expr->kind <= AEXPR_NOT_BETWEEN_SYM;
}

/* int4 and pg_catalog.int4 stay; shop's own types and those of extensions get their schema. */
static void keep_type(Keeper *k, TypeName *type)
{
    if (type->pct_type || type->typeOid || list_length(type->names) != 1 ||
        pg_type_is_builtin(type))
        return;
    Object *o = pg_find_type(k->a, type->names);
    const char *schema =
        o ? object_schema(o)->name : pg_extension_type_schema(k->a, pg_name_last(type->names));
    if (schema)
        qualify(k, &type->names, schema);
    else if (k->looks)
        k->would |= !pg_knows_type(k->a, type);
    else
        pg_check_type(k->a, type);
}

static void keep_collation(Keeper *k, List **name, int location)
{
    if (*name && k->looks)
        k->would |= !pg_knows_name(k->a, KIND_COLLATION, *name, NULL);
    else if (*name)
        pg_check_name(k->a, KIND_COLLATION, *name, NULL, location);
    if (list_length(*name) != 1)
        return;
    Object *o = pg_find_name(k->a, SPACE_COLLATION, *name, NULL);
    if (o)
        qualify(k, name, object_schema(o)->name);
}

static void keep_partition_classes(Keeper *k, PartitionSpec *spec)
{
    const char *method = spec->strategy == PARTITION_STRATEGY_HASH ? "hash" : "btree";
    ListCell *cell;
    foreach (cell, spec->partParams) {
        PartitionElem *element = lfirst_node(PartitionElem, cell);
        const Object *o = element->opclass ? pg_find_name(k->a, SPACE_OPCLASS, element->opclass,
                                                          pg_str_of(k->a, method))
                                           : NULL;
        if (o && list_length(element->opclass) == 1)
            qualify(k, &element->opclass, object_schema(o)->name);
        else if (element->opclass && k->looks)
            k->would |= !pg_knows_name(k->a, KIND_OPERATOR_CLASS, element->opclass, method);
        else if (element->opclass)
            pg_check_name(k->a, KIND_OPERATOR_CLASS, element->opclass, method, element->location);
    }
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
            keep_sequence_argument(k, (FuncCall *)node);
        if (takes_configuration((FuncCall *)node))
            keep_configuration_text(k, linitial(((FuncCall *)node)->args));
        break;
    case T_A_Expr:
        if (!is_between((A_Expr *)node))
            keep_operator(k, &((A_Expr *)node)->name, ((A_Expr *)node)->location);
        break;
    case T_TypeName:
        keep_type(k, (TypeName *)node);
        break;
    case T_TypeCast:
        keep_literal(k, (TypeCast *)node);
        break;
    case T_CollateClause:
        keep_collation(k, &((CollateClause *)node)->collname, ((CollateClause *)node)->location);
        break;
    case T_IndexElem:
        keep_collation(k, &((IndexElem *)node)->collation, -1);
        break;
    case T_SubLink: /* the walker doesn't go into the operator of ANY and ALL */
        keep_operator(k, &((SubLink *)node)->operName, ((SubLink *)node)->location);
        break;
    case T_SortBy:
        keep_operator(k, &((SortBy *)node)->useOp, ((SortBy *)node)->location);
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
        keep_partition_classes(k, (PartitionSpec *)node);
        return keep_walker((Node *)((PartitionSpec *)node)->partParams, k);
    case T_PartitionElem:
        keep_collation(k, &((PartitionElem *)node)->collation, ((PartitionElem *)node)->location);
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
    case T_LockingClause:
        return false; /* FOR UPDATE OF names items of FROM */
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
    bool stop = k->would || keep_children(node, k);
    k->ctes = outer;
    return stop;
}

/* False: it met a node that it doesn't know. What is below that stays as written. */
static bool go_through(Keeper *k, Node *tree)
{
    MemoryContext memory = CurrentMemoryContext;
    volatile bool whole = true;
    PG_TRY();
    {
        keep_walker(tree, k);
    }
    PG_CATCH();
    {
        MemoryContextSwitchTo(memory);
        FlushErrorState();
        whole = false;
    }
    PG_END_TRY();
    return whole;
}

void *pg_keep_own(PgApply *a, const void *tree)
{
    MemoryContext before = MemoryContextSwitchTo(a->keep);
    Node *copy = copyObjectImpl(tree);
    go_through(&(Keeper){.a = a}, copy);
    MemoryContextSwitchTo(before);
    return copy;
}

static bool is_kept_as_written(PgApply *a, const void *tree)
{
    Keeper k = {.a = a, .looks = true};
    return go_through(&k, (Node *)tree) && !k.would;
}

const void *pg_keep(PgApply *a, const void *tree)
{
    if (!tree || !a->kept || !is_kept_as_written(a, tree))
        return tree ? pg_keep_own(a, tree) : NULL;
    /* Nodes that are made while a statement is applied may have had the address of others. */
    const void *there = map_get(a->kept, map_key(tree));
    if (there && pg_tree_equal(there, tree))
        return there;
    MemoryContext before = MemoryContextSwitchTo(a->keep);
    const void *copy = copyObjectImpl(tree);
    MemoryContextSwitchTo(before);
    map_put(a->kept, map_key(tree), (void *)copy);
    return copy;
}
