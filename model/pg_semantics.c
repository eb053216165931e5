/* pg_semantics.c: the scope of each kind's attributes, and their canonical form. */
#include "model/pg_semantics.h"

#include <string.h>

#include "model/pg_builtin.h"
#include "model/pg_type.h"

static Str interned(const Schema *s, const char *text)
{
    return str_intern(s->cx->strings, text);
}

/* ---- scopes ----------------------------------------------------------------------------- */

typedef struct Canon {
    const Schema *schema;
    const Object *object;
    PgScope scope;
    List **refs;
} Canon;

static PgScopeRelation scope_of(const Schema *s, const Object *relation, const char *alias)
{
    return (PgScopeRelation){.alias = alias ? alias : relation->name,
                             .schema = object_schema(relation)->name,
                             .name = relation->name,
                             .columns = pg_columns_of(s, relation),
                             .qualified = alias != NULL};
}

static void see_table(Canon *c, const Object *table)
{
    PgScopeRelation *at = palloc(sizeof *at);
    *at = scope_of(c->schema, table, NULL);
    c->scope.relations = at;
    c->scope.relation_count = 1;
}

static void see_old_and_new(Canon *c, const Object *table)
{
    PgScopeRelation *at = palloc(sizeof *at * 2);
    at[0] = scope_of(c->schema, table, "old");
    at[1] = scope_of(c->schema, table, "new");
    c->scope.relations = at;
    c->scope.relation_count = 2;
}

static void see_value(Canon *c, const Object *domain)
{
    PgColumn *value = palloc(sizeof *value);
    *value = (PgColumn){"value", pg_type_ref_text(c->schema, object_type(domain, ATTR_TYPE)), object_str(domain, ATTR_COLLATION)};
    PgScopeRelation *at = palloc0(sizeof *at);
    at->columns = (PgColumns){1, value};
    c->scope.relations = at;
    c->scope.relation_count = 1;
}

static void see_parameters(Canon *c, const Object *function)
{
    PgUserFunction f;
    pg_function_facts(c->schema, function, &f);
    PgColumn *params = palloc(sizeof *params * (f.arg_count + 1));
    for (size_t i = 0; i < f.arg_count; i++)
        params[i] = (PgColumn){f.arg_names[i] ? f.arg_names[i] : "", f.arg_types[i], NULL};
    c->scope.function = function->name;
    c->scope.params = (PgColumns){f.arg_count, params};
}

/* ---- trees ------------------------------------------------------------------------------ */

static void add_refs(Canon *c, const PgAnalysis *analysis)
{
    static const PgRef unknown = {.kind = PG_REF_UNKNOWN};
    for (size_t i = 0; c->refs && i < analysis->ref_count; i++)
        *c->refs = lappend(*c->refs, (void *)&analysis->refs[i]);
    if (c->refs && analysis->incomplete)
        *c->refs = lappend(*c->refs, (void *)&unknown);
}

static void add_ref(Canon *c, PgRefKind kind, const Object *relation, const char *column)
{
    if (!c->refs)
        return;
    PgRef *ref = palloc(sizeof *ref);
    *ref = (PgRef){kind, object_schema(relation)->name, relation->name, column};
    *c->refs = lappend(*c->refs, ref);
}

static Node *canon_expr(Canon *c, PgExprUse use, const char *target, const Node *expr)
{
    if (!expr)
        return NULL;
    PgAnalysis analysis = pg_analyze_expr(pg_lookup(c->schema), &c->scope, use, target, expr);
    add_refs(c, &analysis);
    return analysis.tree;
}

static Node *canon_query(Canon *c, const Node *query)
{
    PgAnalysis analysis = pg_analyze_query(pg_lookup(c->schema), &c->scope, NIL, query);
    add_refs(c, &analysis);
    return analysis.tree;
}

static Node *canon_view(Canon *c)
{
    const PgAnalysis *analysis = pg_view_analysis(c->schema, c->object);
    add_refs(c, analysis);
    return analysis->tree;
}

static bool is_query(const Node *node)
{
    return IsA(node, SelectStmt) || IsA(node, InsertStmt) || IsA(node, UpdateStmt) ||
           IsA(node, DeleteStmt) || IsA(node, MergeStmt);
}

static Node *canon_statement(Canon *c, const Node *node)
{
    if (IsA(node, ReturnStmt)) {
        ReturnStmt *copy = copyObjectImpl(node);
        copy->returnval = canon_expr(c, PG_EXPR_VALUE, NULL, copy->returnval);
        return (Node *)copy;
    }
    if (IsA(node, List)) {
        List *copy = NIL;
        ListCell *cell;
        foreach (cell, (const List *)node)
            copy = lappend(copy, canon_statement(c, lfirst(cell)));
        return (Node *)copy;
    }
    return is_query(node) ? canon_query(c, node) : copyObjectImpl(node);
}

/* That of an extension loses its schema, as its functions do. */
static List *canon_opclass(Canon *c, List *names)
{
    const char *schema = names ? pg_name_schema(names) : NULL,
               *method = object_str(c->object, ATTR_METHOD);
    const Object *in =
        schema ? schema_global(c->schema, KIND_SCHEMA, interned(c->schema, schema)) : NULL;
    Str signature = interned(c->schema, method ? method : "btree");
    bool own = in && schema_find(c->schema, SPACE_OPCLASS, KIND_OPERATOR_CLASS, in,
                                 interned(c->schema, pg_name_last(names)), signature);
    return schema && !own ? list_make1(llast(names)) : names;
}

/* (siglen = 100) and (siglen = '100'), which the server writes. */
static void canon_opclass_options(List *options)
{
    ListCell *cell;
    foreach (cell, options) {
        DefElem *option = lfirst_node(DefElem, cell);
        if (option->arg && IsA(option->arg, Integer))
            option->arg = (Node *)makeString(psprintf("%d", intVal(option->arg)));
        else if (option->arg && IsA(option->arg, Float))
            option->arg = (Node *)makeString(((Float *)option->arg)->fval);
        else if (option->arg && IsA(option->arg, TypeName))
            option->arg =
                (Node *)makeString((char *)pg_name_last(((TypeName *)option->arg)->names));
    }
}

/* ---- keys of indexes and partitions ----------------------------------------------------- */

static bool is_collation(const List *names, const PgColumn *key)
{
    const char *schema = pg_name_schema(names), *name = pg_name_last(names);
    const char *usual = strcmp(key->type, "name") == 0 ? "\"C\"" : "\"default\"";
    const char *text = schema ? psprintf("%s.%s", pg_quote(schema), pg_quote(name)) : pg_quote(name);
    return strcmp(text, key->collation ? key->collation : usual) == 0;
}

/* The collation of a key, NIL when it is that of the column or expression anyway. */
static List *canon_collation(List *names, const PgColumn *key)
{
    const char *schema = names ? pg_name_schema(names) : NULL;
    if (schema && strcmp(schema, "pg_catalog") == 0)
        names = list_make1(llast(names));
    return names && is_collation(names, key) ? NIL : names;
}

static List *canon_column_collation(Canon *c, const Object *table, const char *name, List *names)
{
    const Object *column = schema_child(c->schema, KIND_COLUMN, table, interned(c->schema, name));
    if (!column || !names)
        return names;
    PgColumn key = {name, pg_type_ref_text(c->schema, object_type(column, ATTR_TYPE)),
                    object_str(column, ATTR_COLLATION)};
    return canon_collation(names, &key);
}

/* A column in parentheses is the column, and COLLATE around an expression is the key's
 * (ComputeIndexAttrs in indexcmds.c, ComputePartitionAttrs in tablecmds.c). */
static PgColumn canon_key(Canon *c, char **name, Node **expr, List **collation)
{
    Node *written = *expr;
    for (; IsA(written, CollateClause); written = ((CollateClause *)written)->arg)
        if (!*collation)
            *collation = ((CollateClause *)written)->collname;
    PgAnalysis analysis =
        pg_analyze_expr(pg_lookup(c->schema), &c->scope, PG_EXPR_VALUE, NULL, written);
    add_refs(c, &analysis);
    *expr = analysis.tree;
    *collation = canon_collation(*collation, &analysis.columns.at[0]);
    const List *fields = IsA(*expr, ColumnRef) ? ((ColumnRef *)*expr)->fields : NIL;
    if (list_length(fields) == 1 && IsA(linitial(fields), String)) {
        *name = strVal(linitial(fields));
        *expr = NULL;
    }
    return analysis.columns.at[0];
}

static void canon_index_element(Canon *c, IndexElem *element)
{
    element->opclass = canon_opclass(c, element->opclass);
    canon_opclass_options(element->opclassopts);
    if (element->name) {
        const Object *table = c->object->parent;
        add_ref(c, PG_REF_COLUMN, table, element->name);
        element->collation = canon_column_collation(c, table, element->name, element->collation);
        return;
    }
    const char *method = object_str(c->object, ATTR_METHOD);
    PgColumn key = canon_key(c, &element->name, &element->expr, &element->collation);
    const char *usual = pg_builtin_default_opclass(method ? method : "btree", key.type, 0);
    if (element->opclass && !element->opclassopts && usual &&
        strcmp(usual, pg_name_last(element->opclass)) == 0)
        element->opclass = NIL;
}

/* IndexElem, or for an exclusion constraint a list that begins with one. */
static Node *canon_elements(Canon *c, const List *elements)
{
    List *copy = copyObjectImpl(elements);
    ListCell *cell;
    foreach (cell, copy) {
        Node *node = lfirst(cell);
        canon_index_element(c, IsA(node, List) ? linitial((List *)node) : (IndexElem *)node);
    }
    return (Node *)copy;
}

static void canon_partition_element(Canon *c, PartitionElem *element)
{
    if (!element->name) {
        canon_key(c, &element->name, &element->expr, &element->collation);
        return;
    }
    add_ref(c, PG_REF_COLUMN, c->object, element->name);
    element->collation = canon_column_collation(c, c->object, element->name, element->collation);
}

static Node *canon_partition_by(Canon *c, const PartitionSpec *spec)
{
    PartitionSpec *copy = copyObjectImpl(spec);
    ListCell *cell;
    foreach (cell, copy->partParams) canon_partition_element(c, lfirst_node(PartitionElem, cell));
    return (Node *)copy;
}

static const char *key_type(Canon *c, const Object *table, const PartitionElem *element)
{
    if (element->name) {
        const Object *column =
            schema_child(c->schema, KIND_COLUMN, table, interned(c->schema, element->name));
        return column ? pg_type_ref_text(c->schema, object_type(column, ATTR_TYPE)) : NULL;
    }
    PgAnalysis analysis =
        pg_analyze_expr(pg_lookup(c->schema), &c->scope, PG_EXPR_VALUE, NULL, element->expr);
    return analysis.columns.len ? analysis.columns.at[0].type : NULL;
}

static void canon_datums(Canon *c, const Object *parent, const PartitionSpec *spec, List *datums,
                         bool list)
{
    ListCell *cell;
    foreach (cell, datums) {
        const PartitionElem *element =
            list_nth(spec->partParams, list ? 0 : foreach_current_index(cell));
        const char *type = key_type(c, parent, element);
        if (list) {
            lfirst(cell) = canon_expr(c, PG_EXPR_BOUND, type, lfirst(cell));
            continue;
        }
        PartitionRangeDatum *datum = lfirst_node(PartitionRangeDatum, cell);
        datum->value = canon_expr(c, PG_EXPR_BOUND, type, datum->value);
    }
}

/* MINVALUE and MAXVALUE come from the grammar as column references. */
static List *range_datums(List *datums)
{
    List *out = NIL;
    ListCell *cell;
    foreach (cell, datums) {
        Node *node = lfirst(cell);
        if (IsA(node, PartitionRangeDatum)) {
            out = lappend(out, node);
            continue;
        }
        PartitionRangeDatum *datum = makeNode(PartitionRangeDatum);
        const char *name = IsA(node, ColumnRef) && list_length(((ColumnRef *)node)->fields) == 1 &&
                                   IsA(linitial(((ColumnRef *)node)->fields), String)
                               ? pg_str(linitial(((ColumnRef *)node)->fields))
                               : "";
        datum->kind = strcmp(name, "minvalue") == 0   ? PARTITION_RANGE_DATUM_MINVALUE
                      : strcmp(name, "maxvalue") == 0 ? PARTITION_RANGE_DATUM_MAXVALUE
                                                      : PARTITION_RANGE_DATUM_VALUE;
        datum->value = datum->kind == PARTITION_RANGE_DATUM_VALUE ? node : NULL;
        datum->location = -1;
        out = lappend(out, datum);
    }
    return out;
}

static int compare_nodes(const void *one, const void *other)
{
    const ListCell *a = one, *b = other;
    const char *x = pg_tree_print_expr(lfirst(a)), *y = pg_tree_print_expr(lfirst(b));
    return strcmp(x ? x : "", y ? y : "");
}

static Node *canon_bound(Canon *c, const Object *partition, const PartitionBoundSpec *bound)
{
    PartitionBoundSpec *copy = copyObjectImpl(bound);
    const Object *parent = object_ref(partition, ATTR_PARTITION_OF);
    const PartitionSpec *spec = parent ? object_tree(parent, ATTR_PARTITION_BY) : NULL;
    if (!spec || copy->is_default)
        return (Node *)copy;
    see_table(c, parent);
    canon_datums(c, parent, spec, copy->listdatums, true);
    pg_list_sort(copy->listdatums, compare_nodes);
    copy->lowerdatums = range_datums(copy->lowerdatums);
    copy->upperdatums = range_datums(copy->upperdatums);
    canon_datums(c, parent, spec, copy->lowerdatums, false);
    canon_datums(c, parent, spec, copy->upperdatums, false);
    return (Node *)copy;
}

static Node *canon_arguments(Canon *c, const List *arguments)
{
    List *copy = copyObjectImpl(arguments);
    ListCell *cell;
    foreach (cell, copy) {
        FunctionParameter *p = lfirst_node(FunctionParameter, cell);
        Str type = pg_argument_type(c->schema, p->argType);
        bool setof = p->argType->setof;
        p->defexpr = canon_expr(c, PG_EXPR_ASSIGN, type, p->defexpr);
        TypeName *canonical = pg_type_parse(type);
        if (canonical)
            p->argType = canonical;
        p->argType->setof = setof;
        if (p->mode == FUNC_PARAM_DEFAULT)
            p->mode = FUNC_PARAM_IN;
    }
    return (Node *)copy;
}

static Node *canon_trigger(Canon *c, const CreateTrigStmt *def)
{
    CreateTrigStmt *copy = copyObjectImpl(def);
    see_old_and_new(c, c->object->parent);
    copy->whenClause = canon_expr(c, PG_EXPR_CONDITION, NULL, copy->whenClause);
    copy->replace = false;
    ListCell *cell;
    foreach (cell, copy->columns)
        add_ref(c, PG_REF_COLUMN, c->object->parent, pg_str(lfirst(cell)));
    return (Node *)copy;
}

static Node *canon_rule(Canon *c, const RuleStmt *def)
{
    RuleStmt *copy = copyObjectImpl(def);
    see_old_and_new(c, c->object->parent);
    copy->whereClause = canon_expr(c, PG_EXPR_CONDITION, NULL, copy->whereClause);
    copy->actions = (List *)(copy->actions ? canon_statement(c, (Node *)copy->actions) : NULL);
    copy->replace = false;
    return (Node *)copy;
}

static Node *canon_statistics(Canon *c, const CreateStatsStmt *def)
{
    CreateStatsStmt *copy = copyObjectImpl(def);
    const RangeVar *name = linitial_node(RangeVar, copy->relations);
    const Object *table =
        pg_object_named(c->schema, SPACE_RELATION, name->schemaname, name->relname);
    if (!table)
        return (Node *)copy;
    see_table(c, table);
    ListCell *cell;
    foreach (cell, copy->exprs) {
        StatsElem *element = lfirst_node(StatsElem, cell);
        element->expr = canon_expr(c, PG_EXPR_VALUE, NULL, element->expr);
        if (element->name)
            add_ref(c, PG_REF_COLUMN, table, element->name);
    }
    return (Node *)copy;
}

static int compare_names(const void *one, const void *other)
{
    const ListCell *a = one, *b = other;
    return strcmp(pg_str(lfirst(a)), pg_str(lfirst(b)));
}

static int compare_publication_tables(const void *one, const void *other)
{
    const ListCell *a = one, *b = other;
    const RangeVar *x = lfirst_node(PublicationObjSpec, a)->pubtable->relation;
    const RangeVar *y = lfirst_node(PublicationObjSpec, b)->pubtable->relation;
    int order = strcmp(x->schemaname, y->schemaname);
    return order ? order : strcmp(x->relname, y->relname);
}

static void canon_publication_table(Canon *c, PublicationTable *item)
{
    const Object *table = pg_object_named(c->schema, SPACE_RELATION, item->relation->schemaname,
                                          item->relation->relname);
    if (!table)
        return;
    ListCell *cell;
    foreach (cell, item->columns)
        add_ref(c, PG_REF_COLUMN, table, pg_str(lfirst(cell)));
    pg_list_sort(item->columns, compare_names);
    see_table(c, table);
    item->whereClause = canon_expr(c, PG_EXPR_CONDITION, NULL, item->whereClause);
    add_ref(c, PG_REF_RELATION, table, NULL);
}

/* The order of tables and columns says nothing. */
static Node *canon_publication(Canon *c, const List *tables)
{
    List *copy = copyObjectImpl(tables);
    ListCell *cell;
    foreach (cell, copy)
        canon_publication_table(c, lfirst_node(PublicationObjSpec, cell)->pubtable);
    pg_list_sort(copy, compare_publication_tables);
    return (Node *)copy;
}

static Node *canon_definition(Canon *c, const Node *def)
{
    switch (nodeTag(def)) {
    case T_CreateTrigStmt:
        return canon_trigger(c, (const CreateTrigStmt *)def);
    case T_RuleStmt:
        return canon_rule(c, (const RuleStmt *)def);
    case T_CreateStatsStmt:
        return canon_statistics(c, (const CreateStatsStmt *)def);
    default: /* names resolved and options in one order: pg_define.c has seen to that */
        return copyObjectImpl(def);
    }
}

static const char *view_column_type(Canon *c)
{
    PgColumns columns = pg_columns_of(c->schema, c->object->parent);
    for (size_t i = 0; i < columns.len; i++)
        if (columns.at[i].name && strcmp(columns.at[i].name, c->object->name) == 0)
            return columns.at[i].type;
    return NULL;
}

static const char *own_type(Canon *c)
{
    if (c->object->kind == KIND_VIEW_COLUMN)
        return view_column_type(c);
    return pg_type_ref_text(c->schema, object_type(c->object, ATTR_TYPE));
}

static Node *canon_default(Canon *c, const Node *expr)
{
    return canon_expr(c, PG_EXPR_ASSIGN, own_type(c), expr);
}

static Node *canon_condition(Canon *c, const Node *expr)
{
    const Object *parent = c->object->parent;
    if (parent->kind == KIND_DOMAIN)
        see_value(c, parent);
    else
        see_table(c, parent);
    return canon_expr(c, PG_EXPR_CONDITION, NULL, expr);
}

Node *pg_canonical(const Schema *s, const Object *o, AttrId id, List **refs)
{
    Canon c = {.schema = s, .object = o, .refs = refs};
    const Node *tree = object_tree(o, id);
    if (!tree)
        return NULL;
    switch (id) {
    case ATTR_QUERY:
        return canon_view(&c);
    case ATTR_DEFAULT:
        return canon_default(&c, tree);
    case ATTR_GENERATED:
        see_table(&c, o->parent);
        return canon_expr(&c, PG_EXPR_ASSIGN, own_type(&c), tree);
    case ATTR_CHECK:
    case ATTR_WHERE:
    case ATTR_USING:
        return canon_condition(&c, tree);
    case ATTR_ELEMENTS:
        see_table(&c, o->parent);
        return canon_elements(&c, (const List *)tree);
    case ATTR_PARTITION_BY:
        see_table(&c, o);
        return canon_partition_by(&c, (const PartitionSpec *)tree);
    case ATTR_PARTITION_BOUND:
        return canon_bound(&c, o, (const PartitionBoundSpec *)tree);
    case ATTR_ARGUMENTS:
        return canon_arguments(&c, (const List *)tree);
    case ATTR_SQL_BODY:
        see_parameters(&c, o);
        return canon_statement(&c, tree);
    case ATTR_TABLES:
        return canon_publication(&c, (const List *)tree);
    default:
        return canon_definition(&c, tree);
    }
}

/* ---- equality --------------------------------------------------------------------------- */

static bool find_star(Node *node, void *context)
{
    if (!node)
        return false;
    if (IsA(node, A_Star))
        return true;
    if (IsA(node, ColumnRef))
        return IsA(llast(((ColumnRef *)node)->fields), A_Star);
    return raw_expression_tree_walker(node, find_star, context);
}

/* The same text may mean something else once a table has more columns: SELECT *. */
static bool depends_on_columns(AttrId id, const Node *tree)
{
    return id == ATTR_QUERY && find_star((Node *)tree, NULL);
}

bool pg_same_meaning(const Schema *sa, const Object *a, const Schema *sb, const Object *b,
                     AttrId id)
{
    const Node *x = object_tree(a, id), *y = object_tree(b, id);
    if (!x || !y || (x == y && id != ATTR_QUERY))
        return x == y;
    MemoryContext scratch = pg_tree_memory("comparison"), before = MemoryContextSwitchTo(scratch);
    bool same = pg_tree_equal(x, y) && !depends_on_columns(id, x) &&
                pg_tree_equal(pg_view_column_names(a), pg_view_column_names(b));
    same = same || pg_tree_equal(pg_canonical(sa, a, id, NULL), pg_canonical(sb, b, id, NULL));
    MemoryContextSwitchTo(before);
    MemoryContextDelete(scratch);
    return same;
}
