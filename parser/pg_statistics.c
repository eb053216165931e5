/* pg_statistics.c: extended statistics.
 *
 *     CREATE STATISTICS (dependencies) ON city, lower(street) FROM shop.addresses;
 *
 * Kept as the statement: all kinds are none, columns by name before expressions, for the server
 * keeps a set of columns (src/backend/commands/statscmds.c: CreateStatistics). */
#include <string.h>

#include "model/schema_pg.h"
#include "parser/pg_common.h"

enum { ALL_KINDS = 3, NAME_BYTES = 63 };

static int by_string(const void *one, const void *other)
{
    const ListCell *a = one, *b = other;
    return strcmp(pg_str(lfirst(a)), pg_str(lfirst(b)));
}

static List *normal_kinds(const List *kinds)
{
    List *sorted = list_copy(kinds);
    pg_list_sort(sorted, by_string);
    return list_length(sorted) == ALL_KINDS ? NIL : sorted;
}

static int by_column(const void *one, const void *other)
{
    const ListCell *a = one, *b = other;
    return strcmp(lfirst_node(StatsElem, a)->name, lfirst_node(StatsElem, b)->name);
}

/* (city) is the column, not an expression. */
static StatsElem *normal_element(const StatsElem *written)
{
    StatsElem *element = copyObjectImpl(written);
    const ColumnRef *ref =
        element->expr && IsA(element->expr, ColumnRef) ? (const ColumnRef *)element->expr : NULL;
    if (ref && IsA(llast(ref->fields), String)) {
        element->name = pg_str(llast(ref->fields));
        element->expr = NULL;
    }
    return element;
}

static List *normal_elements(const List *elements)
{
    List *columns = NIL, *expressions = NIL;
    ListCell *cell;
    foreach (cell, elements) {
        StatsElem *element = normal_element(lfirst(cell));
        if (element->name)
            columns = lappend(columns, element);
        else
            expressions = lappend(expressions, element);
    }
    pg_list_sort(columns, by_column);
    return list_concat(columns, expressions);
}

/* "city_expr", in the order written (statscmds.c: ChooseExtendedStatisticNameAddition). */
static const char *name_part(const List *elements)
{
    StringInfoData part;
    initStringInfo(&part);
    ListCell *cell;
    foreach (cell, elements) {
        const StatsElem *element = normal_element(lfirst(cell));
        appendStringInfo(&part, "%s%s", part.len ? "_" : "",
                         element->name ? element->name : "expr");
        if (part.len >= NAME_BYTES)
            break;
    }
    return part.data;
}

static Str chosen_name(PgApply *a, const Object *relation, const List *elements)
{
    const Object *in = object_schema(relation);
    for (int pass = 0;; pass++) {
        const char *label = pass ? psprintf("stat%d", pass) : "stat";
        Str name = pg_make_name(a->cx, relation->name, name_part(elements), label);
        if (!schema_find(a->schema, SPACE_STATISTICS, KIND_STATISTICS, in, name, NULL))
            return name;
    }
}

static List *statistics_name(PgApply *a, const CreateStatsStmt *stmt, const Object *relation)
{
    if (stmt->defnames)
        return stmt->defnames;
    Str name = chosen_name(a, relation, stmt->exprs);
    return list_make2(makeString(pstrdup(object_schema(relation)->name)),
                      makeString(pstrdup(name)));
}

static bool check_columns(PgApply *a, Object *relation, const List *elements)
{
    ListCell *cell;
    foreach (cell, elements) {
        const char *name = lfirst_node(StatsElem, cell)->name;
        if (name && relation->kind == KIND_TABLE && !pg_need_column(a, relation, name, -1))
            return false;
    }
    return true;
}

bool pg_apply_create_statistics(PgApply *a, CreateStatsStmt *stmt)
{
    RangeVar *from = linitial(stmt->relations);
    if (list_length(stmt->relations) != 1 || !IsA(from, RangeVar))
        return pg_error(a, -1, "only a single relation is allowed in CREATE STATISTICS");
    if (stmt->if_not_exists && stmt->defnames &&
        pg_find_name(a, SPACE_STATISTICS, stmt->defnames, NULL))
        return true;
    Object *relation = pg_need_relation(a, from);
    CreateStatsStmt *normal = makeNode(CreateStatsStmt);
    normal->stat_types = normal_kinds(stmt->stat_types);
    normal->exprs = normal_elements(stmt->exprs);
    normal->relations = stmt->relations;
    if (!relation || !check_columns(a, relation, normal->exprs))
        return false;
    Object *o = pg_new_object(a, KIND_STATISTICS, statistics_name(a, stmt, relation), NULL);
    if (!o)
        return false;
    object_set_tree(a->schema, o, ATTR_DEFINITION, pg_keep(a, normal));
    object_set_refs(a->schema, o, ATTR_NEEDS, &relation, 1);
    return true;
}

bool pg_apply_alter_statistics(PgApply *a, AlterStatsStmt *stmt)
{
    Object *o = pg_find_object(a, OBJECT_STATISTIC_EXT, (const Node *)stmt->defnames);
    if (!o)
        return stmt->missing_ok ||
               pg_need_object(a, OBJECT_STATISTIC_EXT, (const Node *)stmt->defnames);
    const Node *target = stmt->stxstattarget;
    bool usual = !target || !IsA(target, Integer) || intVal(target) < 0;
    object_set_str(a->schema, o, ATTR_STATISTICS,
                   usual ? NULL : str_format(a->cx->strings, "%d", intVal(target)));
    return true;
}
