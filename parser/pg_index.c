/* pg_index.c: CREATE INDEX, index elements, and the indexes that partitions share with their parent.
 *
 * An index on a partitioned table has one on each partition: an equal one that is there is attached,
 * else one is made under a chosen name (indexcmds.c: DefineIndex). ON ONLY leaves that out. */
#include "parser/pg_index.h"

#include <string.h>

#include "model/pg_analyze.h"
#include "model/pg_builtin.h"
#include "model/pg_extension.h"
#include "parser/pg_define.h"
#include "parser/pg_table.h"

/* ---- elements --------------------------------------------------------------------------- */

/* pg_type.typtype of a type that isn't built in, 0 when there is no object for it. */
static char type_kind(const Object *base)
{
    switch (base->kind) {
    case KIND_ENUM:
        return 'e';
    case KIND_RANGE:
        return 'r';
    case KIND_COMPOSITE:
    case KIND_TABLE:
        return 'c';
    default:
        return 0;
    }
}

static const TypeRef *without_domain(const TypeRef *type)
{
    while (type && type->base && type->base->kind == KIND_DOMAIN && !type->text[0])
        type = object_type(type->base, ATTR_TYPE);
    return type;
}

static bool is_default_opclass(PgApply *a, const Object *column, const char *method,
                               const List *opclass)
{
    const TypeRef *type = without_domain(object_type(column, ATTR_TYPE));
    const char *schema = pg_name_schema(opclass);
    if (!type || (schema && strcmp(schema, "pg_catalog") != 0))
        return false;
    char kind = type->base && !type->text[0] ? type_kind(type->base) : 0;
    const char *usual = pg_builtin_default_opclass(method, pg_type_name(a, type), kind);
    return usual && strcmp(usual, pg_name_last(opclass)) == 0;
}

static bool is_column_collation(PgApply *a, const Object *column, const List *collation)
{
    const char *schema = pg_name_schema(collation), *name = pg_name_last(collation);
    Str own = object_str(column, ATTR_COLLATION);
    if (!own)
        return strcmp(name, "default") == 0;
    Str written =
        schema && strcmp(schema, "pg_catalog") != 0
            ? str_format(a->cx->strings, "%s.%s", pg_str_of(a, pg_quote(schema)), pg_quote(name))
            : pg_str_of(a, pg_quote(name));
    return written == own;
}

/* The schema of an operator class, of the schema's own or of an extension; NULL: built in or
 * unknown. */
static const char *opclass_schema(PgApply *a, const char *method, const List *opclass)
{
    const Object *o = pg_find_name(a, SPACE_OPCLASS, opclass, pg_str_of(a, method));
    if (o)
        return object_schema(o)->name;
    const Object *extension = pg_extension_of_opclass(a->schema, pg_name_last(opclass));
    return extension && !pg_name_schema(opclass) ? pg_extension_schema(extension) : NULL;
}

static void qualify_opclass(PgApply *a, const char *method, IndexElem *element)
{
    const char *schema = element->opclass ? opclass_schema(a, method, element->opclass) : NULL;
    if (element->opclass && !schema)
        pg_check_name(a, KIND_OPERATOR_CLASS, element->opclass, method, -1);
    if (!schema)
        return;
    MemoryContext before = MemoryContextSwitchTo(a->keep);
    element->opclass = list_make2(makeString(pstrdup(schema)),
                                  makeString(pstrdup(pg_name_last(element->opclass))));
    MemoryContextSwitchTo(before);
}

static bool is_default_of(PgApply *a, const Object *class, const Object *type, Str method)
{
    if (class->kind != KIND_OPERATOR_CLASS || class->removed || class->signature != method)
        return false;
    const List *settings = ((const DefineStmt *)object_tree(class, ATTR_DEFINITION))->definition;
    const DefElem *of = pg_define_setting(settings, "type", NULL);
    const TypeRef *indexed = of ? pg_resolve_type(a, (TypeName *)of->arg) : NULL;
    return pg_define_setting(settings, "default", NULL) && indexed && indexed->base == type &&
           !indexed->text[0];
}

/* A class of the user's that is the default of the column's type is named, so the index is seen to
 * need it. */
static void name_default_opclass(PgApply *a, const Object *column, const char *method,
                                 IndexElem *element)
{
    const TypeRef *type = without_domain(object_type(column, ATTR_TYPE));
    if (element->opclass || !type || !type->base || type->text[0] ||
        !a->schema->of_kind[KIND_OPERATOR_CLASS].len)
        return;
    ObjectVec users = {0};
    object_users(type->base, &users);
    MemoryContext before = MemoryContextSwitchTo(a->keep);
    for (size_t i = 0; i < users.len && !element->opclass; i++)
        if (is_default_of(a, users.at[i], type->base, pg_str_of(a, method)))
            element->opclass = list_make2(makeString(pstrdup(object_schema(users.at[i])->name)),
                                          makeString(pstrdup(users.at[i]->name)));
    MemoryContextSwitchTo(before);
    vec_free(&users);
}

/* (c) and (c COLLATE "C") in parentheses are the column as well (indexcmds.c: ComputeIndexAttrs). */
static void name_column(PgApply *a, Object *table, IndexElem *element)
{
    const Node *expr = element->expr;
    List *collation = NIL;
    for (; expr && IsA(expr, CollateClause); expr = ((const CollateClause *)expr)->arg)
        collation = collation ? collation : ((const CollateClause *)expr)->collname;
    if (!expr || !IsA(expr, ColumnRef) || !IsA(llast(((const ColumnRef *)expr)->fields), String))
        return;
    char *name = strVal(llast(((const ColumnRef *)expr)->fields));
    if (table->kind == KIND_TABLE &&
        !schema_child(a->schema, KIND_COLUMN, table, pg_str_of(a, name)))
        return;
    element->name = name;
    element->expr = NULL;
    element->collation = element->collation ? element->collation : collation;
}

void pg_normalize_index_element(PgApply *a, Object *table, const char *method, IndexElem *element)
{
    name_column(a, table, element);
    qualify_opclass(a, method, element);
    bool descending = element->ordering == SORTBY_DESC;
    if (element->ordering == SORTBY_ASC)
        element->ordering = SORTBY_DEFAULT;
    if (element->nulls_ordering == (descending ? SORTBY_NULLS_FIRST : SORTBY_NULLS_LAST))
        element->nulls_ordering = SORTBY_NULLS_DEFAULT;
    Object *column = element->name
                         ? schema_child(a->schema, KIND_COLUMN, table, pg_str_of(a, element->name))
                         : NULL;
    if (!column)
        return;
    if (element->opclass && !element->opclassopts &&
        is_default_opclass(a, column, method, element->opclass))
        element->opclass = NIL;
    name_default_opclass(a, column, method, element);
    if (element->collation && is_column_collation(a, column, element->collation))
        element->collation = NIL;
}

static const char *element_name(const Node *element)
{
    if (IsA(element, String))
        return pg_str(element);
    if (IsA(element, List))
        element = linitial((const List *)element);
    const IndexElem *e = (const IndexElem *)element;
    if (e->name)
        return e->name;
    const char *figured = pga_figure_name(e->expr);
    return figured && strcmp(figured, "?column?") != 0 ? figured : "expr";
}

static bool taken(const List *names, const char *name)
{
    ListCell *cell;
    foreach (cell, names)
        if (strcmp(lfirst(cell), name) == 0)
            return true;
    return false;
}

/* A second "expr" is "expr1". */
static const char *unique_name(const List *names, const char *name)
{
    const char *candidate = name;
    for (int i = 1; taken(names, candidate); i++)
        candidate = psprintf("%s%d", name, i);
    return candidate;
}

const char *pg_index_name_part(const List *elements, const List *including)
{
    List *names = NIL;
    StringInfoData out;
    initStringInfo(&out);
    ListCell *cell;
    foreach (cell, pg_list_join(elements, including)) {
        const char *name = unique_name(names, element_name(lfirst(cell)));
        names = lappend(names, (void *)name);
        if (out.len < 63)
            appendStringInfo(&out, "%s%s", out.len ? "_" : "", name);
    }
    return out.data;
}

/* ---- partitions ------------------------------------------------------------------------- */

Object *pg_find_index(PgApply *a, const Object *sql_schema, Str name)
{
    Object *o = schema_relation(a->schema, sql_schema, name);
    if (o)
        return o->kind == KIND_INDEX ? o : NULL;
    for (o = schema_constraint_named(a->schema, sql_schema, name); o && !pg_has_index(o);
         o = o->namesake)
        ;
    return o;
}

static const AttrId shared_attrs[] = {
    ATTR_METHOD, ATTR_UNIQUE, ATTR_ELEMENTS, ATTR_WHERE, ATTR_NULLS_NOT_DISTINCT, ATTR_CONTYPE,
    ATTR_DEFERRABLE, ATTR_INITIALLY_DEFERRED, ATTR_WITHOUT_OVERLAPS,
};

bool pg_same_column_names(const RefList *x, const RefList *y)
{
    if (x->len != y->len)
        return false;
    for (size_t i = 0; i < x->len; i++)
        if (x->at[i]->name != y->at[i]->name)
            return false;
    return true;
}

static bool same_attr(const Object *x, const Object *y, AttrId id)
{
    Value vx = object_get(x, id), vy = object_get(y, id);
    return attr_type(id) == VALUE_TREE ? pg_tree_equal(vx.tree, vy.tree) : vx.any == vy.any;
}

/* Whether the elements are just these columns; order and place of nulls don't count for a match. */
static bool are_plain(const List *elements, const RefList *columns)
{
    if ((size_t)list_length(elements) != columns->len)
        return false;
    ListCell *cell;
    foreach (cell, elements) {
        const IndexElem *element = lfirst_node(IndexElem, cell);
        if (!element->name || element->opclass || element->collation ||
            strcmp(element->name, columns->at[foreach_current_index(cell)]->name) != 0)
            return false;
    }
    return true;
}

/* A partition's key does for the partitioned table's unique index, though not the other way
 * round (src/backend/catalog/index.c: CompareIndexInfo; src/backend/commands/indexcmds.c:
 * DefineIndex). */
static bool is_key_like(const Object *index, const Object *key)
{
    return index->kind == KIND_INDEX && key->kind == KIND_CONSTRAINT && pg_has_index(key) &&
           object_flag(index, ATTR_UNIQUE) && !object_has(key, ATTR_ELEMENTS) &&
           !object_flag(key, ATTR_WITHOUT_OVERLAPS) && !object_has(index, ATTR_WHERE) &&
           same_attr(index, key, ATTR_NULLS_NOT_DISTINCT) &&
           are_plain(object_tree(index, ATTR_ELEMENTS), object_refs(key, ATTR_COLUMNS)) &&
           pg_same_column_names(object_refs(index, ATTR_INCLUDE), object_refs(key, ATTR_INCLUDE));
}

static bool is_like(const Object *index, const Object *other)
{
    if (object_has(other, ATTR_ATTACHED_TO))
        return false;
    if (is_key_like(index, other))
        return true;
    if (index->kind != other->kind)
        return false;
    for (size_t i = 0; i < sizeof shared_attrs / sizeof *shared_attrs; i++)
        if (attr_change(index->kind, shared_attrs[i]) != CHANGE_NONE &&
            !same_attr(index, other, shared_attrs[i]))
            return false;
    return (index->kind == KIND_INDEX || pg_same_column_names(object_refs(index, ATTR_COLUMNS),
                                                              object_refs(other, ATTR_COLUMNS))) &&
           pg_same_column_names(object_refs(index, ATTR_INCLUDE), object_refs(other, ATTR_INCLUDE));
}

static bool is_attached(const Object *index, const Object *partition)
{
    for (const Object *o = partition->first; o; o = o->next)
        if ((o->kind == KIND_INDEX || o->kind == KIND_CONSTRAINT) &&
            object_ref(o, ATTR_ATTACHED_TO) == index)
            return true;
    return false;
}

static Object *find_like(const Object *index, const Object *partition)
{
    for (Object *o = partition->first; o; o = o->next)
        if (is_like(index, o))
            return o;
    return NULL;
}

static List *names_of(const RefList *columns)
{
    List *names = NIL;
    for (size_t i = 0; i < columns->len; i++)
        names = lappend(names, makeString(pstrdup(columns->at[i]->name)));
    return names;
}

void pg_copy_columns(PgApply *a, const Object *from, Object *to, AttrId id)
{
    const RefList *columns = object_refs(from, id);
    Object **own = pg_columns(a, to->parent, names_of(columns), -1);
    if (own)
        object_set_refs(a->schema, to, id, own, columns->len);
}

static Str clone_name(PgApply *a, const Object *index, const Object *partition)
{
    const Object *schema = object_schema(partition);
    List *including = names_of(object_refs(index, ATTR_INCLUDE));
    if (index->kind == KIND_INDEX)
        return pg_choose_relation_name(
            a->schema, schema, partition->name,
            pg_index_name_part(object_tree(index, ATTR_ELEMENTS), including), "idx");
    if (strcmp(object_str(index, ATTR_CONTYPE), "primary key") == 0)
        return pg_choose_relation_name(a->schema, schema, partition->name, NULL, "pkey");
    bool exclusion = object_has(index, ATTR_ELEMENTS);
    List *keys =
        exclusion ? object_tree(index, ATTR_ELEMENTS) : names_of(object_refs(index, ATTR_COLUMNS));
    return pg_choose_relation_name(a->schema, schema, partition->name,
                                   pg_index_name_part(keys, including), exclusion ? "excl" : "key");
}

static Object *clone(PgApply *a, const Object *index, Object *partition)
{
    Object *own = schema_add(a->schema, index->kind, partition, clone_name(a, index, partition),
                             NULL, pg_loc(a, -1));
    for (size_t i = 0; i < sizeof shared_attrs / sizeof *shared_attrs; i++)
        if (attr_change(index->kind, shared_attrs[i]) != CHANGE_NONE)
            object_set(a->schema, own, shared_attrs[i], object_get(index, shared_attrs[i]));
    object_set(a->schema, own, ATTR_OPTIONS, object_get(index, ATTR_OPTIONS));
    if (index->kind == KIND_CONSTRAINT)
        pg_copy_columns(a, index, own, ATTR_COLUMNS);
    pg_copy_columns(a, index, own, ATTR_INCLUDE);
    return own;
}

static void require_not_null(PgApply *a, const Object *constraint)
{
    if (constraint->kind != KIND_CONSTRAINT ||
        strcmp(object_str(constraint, ATTR_CONTYPE), "primary key") != 0)
        return;
    const RefList *columns = object_refs(constraint, ATTR_COLUMNS);
    for (size_t i = 0; i < columns->len; i++)
        if (!object_flag(columns->at[i], ATTR_NOT_NULL))
            pg_set_not_null(a, columns->at[i], NULL);
}

static bool give_index(PgApply *a, Object *index, Object *partition)
{
    if (is_attached(index, partition) || pg_is_foreign(partition))
        return true;
    Object *own = find_like(index, partition);
    if (!own)
        own = clone(a, index, partition);
    object_set_ref(a->schema, own, ATTR_ATTACHED_TO, index);
    require_not_null(a, own);
    return pg_recurse_index(a, own);
}

bool pg_recurse_index(PgApply *a, Object *index)
{
    if (!pg_is_partitioned(index->parent))
        return true;
    const ObjectVec *partitions = pg_heirs(a->schema, index->parent);
    for (size_t i = 0; i < partitions->len; i++)
        if (!give_index(a, index, partitions->at[i]))
            return false;
    return true;
}

bool pg_inherit_indexes(PgApply *a, Object *parent, Object *partition)
{
    for (Object *o = parent->first; o; o = o->next)
        if (o->kind == KIND_INDEX || (o->kind == KIND_CONSTRAINT && pg_has_index(o)))
            if (!give_index(a, o, partition))
                return false;
    return true;
}

void pg_clone_indexes(PgApply *a, Object *from, Object *to)
{
    for (Object *o = from->first; o; o = o->next)
        if (o->kind == KIND_INDEX || (o->kind == KIND_CONSTRAINT && pg_has_index(o)))
            require_not_null(a, clone(a, o, to));
}

/* ---- CREATE INDEX ----------------------------------------------------------------------- */

static bool set_elements(PgApply *a, Object *index, const IndexStmt *stmt)
{
    List *elements = pg_keep_own(a, stmt->indexParams);
    ListCell *cell;
    foreach (cell, elements) {
        IndexElem *element = lfirst_node(IndexElem, cell);
        if (element->name && index->parent->kind == KIND_TABLE &&
            !pg_need_column(a, index->parent, element->name, -1))
            return false;
        pg_normalize_index_element(a, index->parent, stmt->accessMethod, element);
    }
    object_set_tree(a->schema, index, ATTR_ELEMENTS, elements);
    return true;
}

/* The columns of a materialized view are known only by its query: they aren't objects. */
static bool set_include(PgApply *a, Object *index, const List *including)
{
    List *names = NIL;
    ListCell *cell;
    foreach (cell, including)
        names = lappend(names, makeString(lfirst_node(IndexElem, cell)->name));
    if (index->parent->kind != KIND_TABLE) {
        Str *at = palloc(sizeof *at * (size_t)(list_length(names) + 1));
        foreach (cell, names)
            at[foreach_current_index(cell)] = pg_str_of(a, pg_str(lfirst(cell)));
        object_set_list(a->schema, index, ATTR_INCLUDE_NAMES, at, (size_t)list_length(names));
        return true;
    }
    Object **columns = pg_columns(a, index->parent, names, -1);
    if (columns)
        object_set_refs(a->schema, index, ATTR_INCLUDE, columns, (size_t)list_length(names));
    return columns != NULL;
}

static bool set_attributes(PgApply *a, Object *index, const IndexStmt *stmt)
{
    const char *method = stmt->accessMethod;
    object_set_str(a->schema, index, ATTR_METHOD,
                   strcmp(method, "btree") == 0 ? NULL : pg_str_of(a, method));
    object_set_flag(a->schema, index, ATTR_UNIQUE, stmt->unique);
    object_set_flag(a->schema, index, ATTR_NULLS_NOT_DISTINCT, stmt->nulls_not_distinct);
    object_set_tree(a->schema, index, ATTR_WHERE, pg_keep(a, stmt->whereClause));
    object_set_str(a->schema, index, ATTR_TABLESPACE, pg_tablespace(a, stmt->tableSpace));
    pg_set_options(a, index, ATTR_OPTIONS, stmt->options);
    return set_elements(a, index, stmt) && set_include(a, index, stmt->indexIncludingParams);
}

static Str index_name(PgApply *a, const Object *table, const IndexStmt *stmt)
{
    if (stmt->idxname)
        return pg_str_of(a, stmt->idxname);
    return pg_choose_relation_name(
        a->schema, object_schema(table), table->name,
        pg_index_name_part(stmt->indexParams, stmt->indexIncludingParams), "idx");
}

/* The server takes rtree, which 8.2 has left out, for gist (indexcmds.c: DefineIndex). */
static IndexStmt *without_rtree(IndexStmt *stmt)
{
    if (strcmp(stmt->accessMethod, "rtree") != 0)
        return stmt;
    IndexStmt *gist = palloc(sizeof *gist);
    *gist = *stmt;
    gist->accessMethod = "gist";
    return gist;
}

bool pg_apply_index(PgApply *a, IndexStmt *stmt)
{
    stmt = without_rtree(stmt);
    Object *table = pg_need_relation(a, stmt->relation);
    if (!table)
        return false;
    if (table->kind != KIND_TABLE && table->kind != KIND_MATERIALIZED_VIEW)
        return pg_error(a, stmt->relation->location, "cannot create an index on %s \"%s\"",
                        kind_label(table->kind), table->name);
    Str name = index_name(a, table, stmt);
    if (schema_relation(a->schema, object_schema(table), name))
        return stmt->if_not_exists || pg_error(a, -1, "relation \"%s\" already exists", name);
    Object *index = schema_add(a->schema, KIND_INDEX, table, name, NULL, pg_loc(a, -1));
    if (!pg_check_global(a, KIND_ACCESS_METHOD, stmt->accessMethod, -1) ||
        !set_attributes(a, index, stmt)) {
        schema_remove(a->schema, index);
        return false;
    }
    return !stmt->relation->inh || pg_recurse_index(a, index);
}
