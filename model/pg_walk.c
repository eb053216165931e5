/* pg_walk.c: a row of cases for the nodes that raw_expression_tree_walker doesn't know. */
#include "model/pg_walk.h"

typedef struct Walk {
    PgWalker *walker;
    void *context;
} Walk;

static bool part(const Walk *w, void *node)
{
    return node && w->walker(node, w->context);
}

static bool walk_trigger(const Walk *w, CreateTrigStmt *s)
{
    return part(w, s->relation) || part(w, s->constrrel) || part(w, s->whenClause);
}

static bool walk_bound(const Walk *w, PartitionBoundSpec *s)
{
    return part(w, s->listdatums) || part(w, s->lowerdatums) || part(w, s->upperdatums);
}

static bool walk_publication_table(const Walk *w, PublicationObjSpec *s)
{
    return s->pubtable && (part(w, s->pubtable->relation) || part(w, s->pubtable->whereClause));
}

static bool walk_utility(const Walk *w, Node *node, bool *known)
{
    bool stop = false;
    *known = true;
    switch (nodeTag(node)) {
    case T_LockingClause: /* FOR UPDATE OF names items of FROM */
        break;
    case T_CreateTrigStmt:
        stop = walk_trigger(w, (CreateTrigStmt *)node);
        break;
    case T_RuleStmt:
        stop = part(w, ((RuleStmt *)node)->relation) || part(w, ((RuleStmt *)node)->whereClause) ||
               part(w, ((RuleStmt *)node)->actions);
        break;
    case T_PartitionSpec:
        stop = part(w, ((PartitionSpec *)node)->partParams);
        break;
    case T_PartitionElem:
        stop = part(w, ((PartitionElem *)node)->expr);
        break;
    case T_PartitionBoundSpec:
        stop = walk_bound(w, (PartitionBoundSpec *)node);
        break;
    case T_PartitionRangeDatum:
        stop = part(w, ((PartitionRangeDatum *)node)->value);
        break;
    case T_FunctionParameter:
        stop = part(w, ((FunctionParameter *)node)->argType) ||
               part(w, ((FunctionParameter *)node)->defexpr);
        break;
    case T_ReturnStmt:
        stop = part(w, ((ReturnStmt *)node)->returnval);
        break;
    case T_PublicationObjSpec:
        stop = walk_publication_table(w, (PublicationObjSpec *)node);
        break;
    case T_CreateStatsStmt:
        stop = part(w, ((CreateStatsStmt *)node)->exprs) ||
               part(w, ((CreateStatsStmt *)node)->relations);
        break;
    case T_StatsElem:
        stop = part(w, ((StatsElem *)node)->expr);
        break;
    case T_DefElem:
        stop = part(w, ((DefElem *)node)->arg);
        break;
    case T_RawStmt:
        stop = part(w, ((RawStmt *)node)->stmt);
        break;
    case T_CreateRangeStmt:
        stop = part(w, ((CreateRangeStmt *)node)->params);
        break;
    case T_DefineStmt:
        stop = part(w, ((DefineStmt *)node)->args) || part(w, ((DefineStmt *)node)->definition);
        break;
    case T_RangeTableFuncCol:
        stop = part(w, ((RangeTableFuncCol *)node)->typeName) ||
               part(w, ((RangeTableFuncCol *)node)->colexpr) ||
               part(w, ((RangeTableFuncCol *)node)->coldefexpr);
        break;
    default:
        *known = false;
    }
    return stop;
}

/* Nodes that raw_expression_tree_walker goes into, or knows to have no parts. */
static bool is_expression_node(const Node *node)
{
    return IsA(node, List) || (nodeTag(node) < T_CreateSchemaStmt && nodeTag(node) != T_RoleSpec &&
                               nodeTag(node) != T_TriggerTransition);
}

bool pg_walk_children(Node *node, PgWalker *walker, void *context)
{
    Walk w = {walker, context};
    bool known, stop = walk_utility(&w, node, &known);
    if (known)
        return stop;
    return is_expression_node(node) && raw_expression_tree_walker(node, walker, context);
}
