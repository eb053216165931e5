/* pg_constraint.c: constraints of tables, written inline, in a table's list, or by ALTER TABLE.
 *
 * All become objects with a name: the one written, or the one the server chooses: orders_pkey,
 * orders_email_key, orders_total_check, orders_customer_id_fkey (indexcmds.c: ChooseIndexName;
 * heap.c: AddRelationNewConstraints; tablecmds.c: ChooseForeignKeyConstraintNameAddition). */
#include <string.h>

#include "parser/pg_index.h"
#include "parser/pg_table.h"

Object **pg_columns(PgApply *a, Object *table, const List *names, int location)
{
    Object **columns = palloc0(sizeof *columns * (size_t)(list_length(names) + 1));
    ListCell *cell;
    foreach (cell, names) {
        Object *column = pg_need_column(a, table, pg_str(lfirst(cell)), location);
        if (!column)
            return NULL;
        columns[foreach_current_index(cell)] = column;
    }
    return columns;
}

static bool set_columns(PgApply *a, Object *constraint, AttrId id, Object *table, const List *names,
                        int location)
{
    Object **columns = pg_columns(a, table, names, location);
    if (!columns)
        return false;
    object_set_refs(a->schema, constraint, id, columns, (size_t)list_length(names));
    return true;
}

Object *pg_primary_key(const Object *table)
{
    for (Object *o = table->first; o; o = o->next)
        if (o->kind == KIND_CONSTRAINT && strcmp(object_str(o, ATTR_CONTYPE), "primary key") == 0)
            return o;
    return NULL;
}

/* ---- names ------------------------------------------------------------------------------ */

/* a_b_c of a list of column names, as long as names may be. */
static const char *joined(const List *names)
{
    StringInfoData out;
    initStringInfo(&out);
    ListCell *cell;
    foreach (cell, names) {
        if (out.len >= 63)
            break;
        appendStringInfo(&out, "%s%s", out.len ? "_" : "", pg_str(lfirst(cell)));
    }
    return out.data;
}

typedef struct ColumnHunt {
    PgApply *a;
    const Object *table;
    const Object *only;
    bool several;
} ColumnHunt;

static bool hunt_columns(Node *node, void *context)
{
    ColumnHunt *hunt = context;
    if (!node)
        return false;
    if (!IsA(node, ColumnRef))
        return raw_expression_tree_walker(node, hunt_columns, hunt);
    Node *last = llast(((ColumnRef *)node)->fields);
    if (!IsA(last, String))
        return false;
    const Object *column =
        schema_child(hunt->a->schema, KIND_COLUMN, hunt->table, pg_str_of(hunt->a, pg_str(last)));
    hunt->several |= column && hunt->only && hunt->only != column;
    hunt->only = column ? column : hunt->only;
    return false;
}

/* The column a check is about when it is about just one: it goes into the name. */
static const char *check_column(PgApply *a, const Object *table, const Node *expr)
{
    ColumnHunt hunt = {.a = a, .table = table};
    hunt_columns((Node *)expr, &hunt);
    return hunt.only && !hunt.several ? hunt.only->name : NULL;
}

static Str chosen_name(PgApply *a, const Object *table, const Constraint *def)
{
    const Object *schema = object_schema(table);
    switch (def->contype) {
    case CONSTR_PRIMARY:
        return pg_choose_relation_name(a->schema, schema, table->name, NULL, "pkey");
    case CONSTR_UNIQUE:
        return pg_choose_relation_name(a->schema, schema, table->name,
                                       joined(pg_list_join(def->keys, def->including)), "key");
    case CONSTR_EXCLUSION:
        return pg_choose_relation_name(a->schema, schema, table->name,
                                       pg_index_name_part(def->exclusions, def->including), "excl");
    case CONSTR_FOREIGN:
        return pg_choose_constraint_name(a->schema, table, joined(def->fk_attrs), "fkey");
    default:
        return pg_choose_constraint_name(a->schema, table, check_column(a, table, def->raw_expr),
                                         "check");
    }
}

/* ---- attributes by type ----------------------------------------------------------------- */

static Str action(PgApply *a, char code)
{
    switch (code) {
    case FKCONSTR_ACTION_RESTRICT:
        return pg_str_of(a, "restrict");
    case FKCONSTR_ACTION_CASCADE:
        return pg_str_of(a, "cascade");
    case FKCONSTR_ACTION_SETNULL:
        return pg_str_of(a, "set null");
    case FKCONSTR_ACTION_SETDEFAULT:
        return pg_str_of(a, "set default");
    default:
        return NULL;
    }
}

static bool set_referenced_columns(PgApply *a, Object *constraint, Object *target,
                                   const Constraint *def)
{
    if (def->pk_attrs)
        return set_columns(a, constraint, ATTR_REF_COLUMNS, target, def->pk_attrs, def->location);
    Object *key = pg_primary_key(target);
    if (!key)
        return pg_error(a, def->location, "there is no primary key for referenced table \"%s\"",
                        target->name);
    const RefList *columns = object_refs(key, ATTR_COLUMNS);
    object_set_refs(a->schema, constraint, ATTR_REF_COLUMNS, columns->at, columns->len);
    return true;
}

static bool set_foreign(PgApply *a, Object *constraint, const Constraint *def)
{
    Object *table = constraint->parent, *target = pg_need_relation(a, def->pktable);
    if (!target || !set_columns(a, constraint, ATTR_COLUMNS, table, def->fk_attrs, def->location) ||
        !set_referenced_columns(a, constraint, target, def))
        return false;
    object_set_ref(a->schema, constraint, ATTR_REF_TABLE, target);
    object_set_str(a->schema, constraint, ATTR_MATCH,
                   def->fk_matchtype == FKCONSTR_MATCH_FULL ? pg_str_of(a, "full") : NULL);
    object_set_str(a->schema, constraint, ATTR_ON_UPDATE, action(a, def->fk_upd_action));
    object_set_str(a->schema, constraint, ATTR_ON_DELETE, action(a, def->fk_del_action));
#if PG_TREE_18
    object_set_flag(a->schema, constraint, ATTR_PERIOD, def->fk_with_period);
#endif
    return set_columns(a, constraint, ATTR_DELETE_COLUMNS, table, def->fk_del_set_cols,
                       def->location);
}

static void set_index_options(PgApply *a, Object *constraint, const Constraint *def)
{
    pg_set_options(a, constraint, ATTR_OPTIONS, def->options);
    object_set_str(a->schema, constraint, ATTR_TABLESPACE, pg_tablespace(a, def->indexspace));
}

static bool set_key(PgApply *a, Object *constraint, const Constraint *def)
{
    Object *table = constraint->parent;
    if (!set_columns(a, constraint, ATTR_COLUMNS, table, def->keys, def->location) ||
        !set_columns(a, constraint, ATTR_INCLUDE, table, def->including, def->location))
        return false;
    object_set_flag(a->schema, constraint, ATTR_NULLS_NOT_DISTINCT, def->nulls_not_distinct);
#if PG_TREE_18
    object_set_flag(a->schema, constraint, ATTR_WITHOUT_OVERLAPS, def->without_overlaps);
#endif
    set_index_options(a, constraint, def);
    if (def->contype == CONSTR_PRIMARY) {
        const RefList *columns = object_refs(constraint, ATTR_COLUMNS);
        for (size_t i = 0; i < columns->len; i++)
            if (!object_flag(columns->at[i], ATTR_NOT_NULL))
                pg_set_not_null(a, columns->at[i], NULL);
    }
    return true;
}

/* Of the file's own operators, as pg_keep does it everywhere else. */
static void qualify_operator(PgApply *a, List *pair)
{
    const List *names = lsecond(pair);
    const char *schema =
        list_length(names) == 1 ? pg_operator_schema(a, pg_str(linitial(names))) : NULL;
    MemoryContext before = MemoryContextSwitchTo(a->keep);
    if (schema)
        lsecond(pair) = list_make2(makeString(pstrdup(schema)), linitial(names));
    MemoryContextSwitchTo(before);
}

static bool set_exclusion(PgApply *a, Object *constraint, const Constraint *def)
{
    const char *method =
        def->access_method && strcmp(def->access_method, "gist") != 0 ? def->access_method : "gist";
    if (!def->access_method)
        method = "btree";
    object_set_str(a->schema, constraint, ATTR_METHOD, pg_str_of(a, method));
    List *elements = pg_keep_own(a, def->exclusions);
    ListCell *cell;
    foreach (cell, elements) {
        List *pair = lfirst_node(List, cell);
        if (!pg_check_operator(a, lsecond(pair), def->location))
            return false;
        qualify_operator(a, pair);
        pg_normalize_index_element(a, constraint->parent, method, linitial(pair));
    }
    object_set_tree(a->schema, constraint, ATTR_ELEMENTS, elements);
    object_set_tree(a->schema, constraint, ATTR_WHERE, pg_keep(a, def->where_clause));
    set_index_options(a, constraint, def);
    return set_columns(a, constraint, ATTR_INCLUDE, constraint->parent, def->including,
                       def->location);
}

static void set_check(PgApply *a, Object *constraint, const Constraint *def)
{
    object_set_tree(a->schema, constraint, ATTR_CHECK, pg_keep(a, def->raw_expr));
    object_set_flag(a->schema, constraint, ATTR_NO_INHERIT, def->is_no_inherit);
}

static const char *contype_text(ConstrType type)
{
    switch (type) {
    case CONSTR_PRIMARY:
        return "primary key";
    case CONSTR_UNIQUE:
        return "unique";
    case CONSTR_EXCLUSION:
        return "exclude";
    case CONSTR_FOREIGN:
        return "foreign key";
    default:
        return "check";
    }
}

static bool set_attributes(PgApply *a, Object *constraint, const Constraint *def)
{
    object_set_flag(a->schema, constraint, ATTR_DEFERRABLE, def->deferrable || def->initdeferred);
    object_set_flag(a->schema, constraint, ATTR_INITIALLY_DEFERRED, def->initdeferred);
#if PG_TREE_18
    bool enforced =
        def->is_enforced || (def->contype != CONSTR_CHECK && def->contype != CONSTR_FOREIGN);
    object_set_flag(a->schema, constraint, ATTR_NOT_ENFORCED, !enforced);
    object_set_flag(a->schema, constraint, ATTR_NOT_VALID, def->skip_validation && enforced);
#else
    object_set_flag(a->schema, constraint, ATTR_NOT_VALID, def->skip_validation);
#endif
    switch (def->contype) {
    case CONSTR_PRIMARY:
    case CONSTR_UNIQUE:
        return set_key(a, constraint, def);
    case CONSTR_EXCLUSION:
        return set_exclusion(a, constraint, def);
    case CONSTR_FOREIGN:
        return set_foreign(a, constraint, def);
    default:
        set_check(a, constraint, def);
        return true;
    }
}

/* ---- adding ----------------------------------------------------------------------------- */

void pg_inherit_check(PgApply *a, Object *table, const Object *check)
{
    if (object_flag(check, ATTR_NO_INHERIT))
        return;
    if (!schema_child(a->schema, KIND_CONSTRAINT, table, check->name)) {
        Object *own = schema_add(a->schema, KIND_CONSTRAINT, table, check->name, NULL, check->loc);
        object_set_str(a->schema, own, ATTR_CONTYPE, object_str(check, ATTR_CONTYPE));
        object_set(a->schema, own, ATTR_CHECK, object_get(check, ATTR_CHECK));
        object_set(a->schema, own, ATTR_NOT_VALID, object_get(check, ATTR_NOT_VALID));
        object_set(a->schema, own, ATTR_NOT_ENFORCED, object_get(check, ATTR_NOT_ENFORCED));
        object_set_flag(a->schema, own, ATTR_INHERITED, true);
    }
    const ObjectVec *heirs = pg_heirs(a->schema, table);
    for (size_t i = 0; i < heirs->len; i++)
        pg_inherit_check(a, heirs->at[i], check);
}

static bool recurse(PgApply *a, Object *constraint)
{
    if (pg_has_index(constraint))
        return pg_recurse_index(a, constraint);
    if (object_has(constraint, ATTR_CHECK)) {
        const ObjectVec *heirs = pg_heirs(a->schema, constraint->parent);
        for (size_t i = 0; i < heirs->len; i++)
            pg_inherit_check(a, heirs->at[i], constraint);
    }
    if (object_has(constraint, ATTR_REF_TABLE))
        pg_spread_foreign_key(a, constraint->parent);
    return true;
}

static bool add_not_null(PgApply *a, Object *table, const Constraint *def, bool recursing)
{
    Object **columns = pg_columns(a, table, def->keys, def->location);
    if (!columns)
        return false;
    for (int i = 0; i < list_length(def->keys); i++) {
        pg_set_not_null(a, columns[i], def->conname);
        object_set_flag(a->schema, columns[i], ATTR_NOT_NULL_NO_INHERIT, def->is_no_inherit);
        object_set_flag(a->schema, columns[i], ATTR_NOT_NULL_NOT_VALID, def->skip_validation);
        if (recursing)
            pg_bequeath_not_null(a, columns[i]);
    }
    return true;
}

/* UNIQUE USING INDEX i: the index becomes the constraint's, under the constraint's name. */
static Constraint *from_index(PgApply *a, Object *table, const Constraint *def)
{
    Object *index = pg_find_index(a, object_schema(table), pg_str_of(a, def->indexname));
    if (!index || index->kind != KIND_INDEX || index->parent != table) {
        pg_error(a, def->location, "index \"%s\" does not exist", def->indexname);
        return NULL;
    }
    Constraint *full = copyObjectImpl(def);
    ListCell *cell;
    foreach (cell, (List *)object_tree(index, ATTR_ELEMENTS))
        full->keys = lappend(full->keys, makeString(pstrdup(lfirst_node(IndexElem, cell)->name)));
    const RefList *include = object_refs(index, ATTR_INCLUDE);
    for (size_t i = 0; i < include->len; i++)
        full->including = lappend(full->including, makeString(pstrdup(include->at[i]->name)));
    full->nulls_not_distinct = object_flag(index, ATTR_NULLS_NOT_DISTINCT);
    full->indexname = NULL;
    if (!full->conname)
        full->conname = pstrdup(index->name);
    schema_remove(a->schema, index);
    return full;
}

/* A check that a child has from its parent already, declared again: it is now its own. */
static bool merges(PgApply *a, Object *there, const Constraint *def)
{
    if (!there || !object_flag(there, ATTR_INHERITED) || def->contype != CONSTR_CHECK)
        return false;
    object_set_flag(a->schema, there, ATTR_INHERITED, false);
    return true;
}

static bool check_name_free(PgApply *a, Object *table, Str name, const Constraint *def)
{
    if (schema_child(a->schema, KIND_CONSTRAINT, table, name))
        return pg_error(a, def->location, "constraint \"%s\" for relation \"%s\" already exists",
                        name, table->name);
    bool indexed = def->contype == CONSTR_PRIMARY || def->contype == CONSTR_UNIQUE ||
                   def->contype == CONSTR_EXCLUSION;
    if (indexed && schema_relation(a->schema, object_schema(table), name))
        return pg_error(a, def->location, "relation \"%s\" already exists", name);
    return true;
}

bool pg_add_constraint(PgApply *a, Object *table, const Constraint *def, bool recursing)
{
    if (def->contype == CONSTR_NOTNULL)
        return add_not_null(a, table, def, recursing);
    if (def->indexname && !(def = from_index(a, table, def)))
        return false;
    if (def->contype == CONSTR_PRIMARY && pg_primary_key(table))
        return pg_error(a, def->location, "multiple primary keys for table \"%s\" are not allowed",
                        table->name);
    Str name = def->conname ? pg_str_of(a, def->conname) : chosen_name(a, table, def);
    if (merges(a, schema_child(a->schema, KIND_CONSTRAINT, table, name), def))
        return true;
    if (!check_name_free(a, table, name, def))
        return false;
    Object *constraint =
        schema_add(a->schema, KIND_CONSTRAINT, table, name, NULL, pg_loc(a, def->location));
    object_set_str(a->schema, constraint, ATTR_CONTYPE, pg_str_of(a, contype_text(def->contype)));
    if (!set_attributes(a, constraint, def)) {
        schema_remove(a->schema, constraint);
        return false;
    }
    return !recursing || recurse(a, constraint);
}

Constraint *pg_constraint_copy(const Constraint *def)
{
    Constraint *copy = makeNode(Constraint);
    *copy = *def;
    return copy;
}

/* ---- many at once ----------------------------------------------------------------------- */

static int rank(const Constraint *def)
{
    switch (def->contype) {
    case CONSTR_NOTNULL:
        return 0;
    case CONSTR_CHECK:
        return 1;
    case CONSTR_PRIMARY:
        return 2;
    case CONSTR_FOREIGN:
        return 4;
    default:
        return 3;
    }
}

static bool same_key(const Constraint *x, const Constraint *y)
{
    return x->contype != CONSTR_FOREIGN && x->contype != CONSTR_CHECK &&
           x->contype != CONSTR_NOTNULL && y->contype != CONSTR_FOREIGN &&
           y->contype != CONSTR_CHECK && y->contype != CONSTR_NOTNULL && equal(x->keys, y->keys) &&
           equal(x->including, y->including) && equal(x->exclusions, y->exclusions) &&
           equal(x->options, y->options) && equal(x->where_clause, y->where_clause) &&
           x->nulls_not_distinct == y->nulls_not_distinct && x->deferrable == y->deferrable &&
           x->initdeferred == y->initdeferred &&
           (!x->conname || !y->conname || strcmp(x->conname, y->conname) == 0);
}

/* A key that says again what an earlier one said leaves no constraint of its own
 * (parse_utilcmd.c: transformIndexConstraints); its name is taken if the earlier had none. */
static bool repeats(const List *done, const Constraint *def)
{
    ListCell *cell;
    foreach (cell, done) {
        Constraint *prior = lfirst_node(Constraint, cell);
        if (!same_key(prior, def))
            continue;
        if (!prior->conname)
            prior->conname = def->conname;
        return true;
    }
    return false;
}

static List *in_server_order(const List *constraints)
{
    List *ordered = NIL;
    for (int r = 0; r <= 4; r++) {
        ListCell *cell;
        foreach (cell, constraints) {
            Constraint *def = lfirst_node(Constraint, cell);
            if (rank(def) == r && !repeats(ordered, def))
                ordered = lappend(ordered, pg_constraint_copy(def));
        }
    }
    return ordered;
}

bool pg_add_constraints(PgApply *a, Object *table, const List *constraints, bool recursing)
{
    List *ordered = in_server_order(constraints);
    ListCell *cell;
    foreach (cell, ordered)
        if (!pg_add_constraint(a, table, lfirst_node(Constraint, cell), recursing))
            return false;
    return true;
}
