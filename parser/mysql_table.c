/* mysql_table.c: CREATE TABLE, also LIKE another. */
#include <stdlib.h>
#include <string.h>

#include "model/mysql_versioning.h"
#include "parser/mysql_apply.h"

/* Whether the name is free, or becomes free; *done: IF NOT EXISTS makes the rest needless. */
static bool make_room(MysqlApply *a, const MysqlCreateTable *def, bool *done)
{
    Object *there = mysql_find_relation(a, def->name);
    *done = there && def->stmt.if_not_exists;
    if (!there || *done)
        return true;
    if (!def->stmt.or_replace || there->kind != KIND_MY_TABLE)
        return mysql_error(a, def->name->offset, "%s \"%s\" already exists",
                           kind_label(there->kind), def->name->name);
    return mysql_drop_object(a, there);
}

void mysql_set_engine(MysqlApply *a, Object *o)
{
    Str engine = a->session->default_storage_engine;
    object_set_option(a->schema, o, ATTR_OPTIONS, "ENGINE",
                      engine ? engine : str_intern(a->cx->strings, "InnoDB"));
}

static Object *add_table(MysqlApply *a, const MysqlCreateTable *def)
{
    Object *database = mysql_database_of(a, def->name);
    Object *table = schema_add(a->schema, KIND_MY_TABLE, database, def->name->name, NULL,
                               mysql_loc(a, def->name->offset));
    object_set_str(a->schema, table, ATTR_COLLATION, object_str(database, ATTR_COLLATION));
    return table;
}

/* ---- LIKE --------------------------------------------------------------------------------- */

static Object *copy_child(MysqlApply *a, Object *from, Object *to)
{
    Object *copy = mysql_add(a->schema, from->kind, to, mysql_spelling(from), from->loc);
    for (size_t i = 0; i < from->attr_count; i++)
        object_set(a->schema, copy, from->attrs[i].id, from->attrs[i].value);
    return copy;
}

static void refer_to_copies(MysqlApply *a, Object *index, Object *table)
{
    const RefList *columns = object_refs(index, ATTR_COLUMNS);
    VEC(Object *) own = {0};
    for (size_t i = 0; i < columns->len; i++)
        vec_push(&own, columns->at[i]->kind == KIND_MY_COLUMN
                           ? schema_child(a->schema, KIND_MY_COLUMN, table, columns->at[i]->name)
                           : table);
    object_set_refs(a->schema, index, ATTR_COLUMNS, own.at, own.len);
    vec_free(&own);
}

static int compare_names(const void *a, const void *b)
{
    return strcmp((*(Object *const *)a)->name, (*(Object *const *)b)->name);
}

/* MySQL gives all checks new names, in the order of their old ones; MariaDB keeps the names. */
static void copy_checks(MysqlApply *a, const Object *from, Object *to)
{
    VEC(Object *) checks = {0};
    for (Object *o = from->first; o; o = o->next)
        if (o->kind == KIND_MY_CHECK)
            vec_push(&checks, o);
    if (checks.len && !mysql_is_mariadb(a))
        qsort(checks.at, checks.len, sizeof *checks.at, compare_names);
    for (size_t i = 0; i < checks.len; i++) {
        Object *copy = copy_child(a, checks.at[i], to);
        if (!mysql_is_mariadb(a))
            mysql_rename(a->schema, copy,
                         str_format(a->cx->strings, "%s_chk_%zu", to->name, i + 1));
    }
    vec_free(&checks);
}

static bool create_like(MysqlApply *a, const MysqlCreateTable *def)
{
    Object *from = mysql_need_table(a, def->like);
    if (!from)
        return false;
    Object *table = add_table(a, def);
    for (size_t i = 0; i < from->attr_count; i++)
        if (from->attrs[i].id != ATTR_MY_COUNTER)
            object_set(a->schema, table, from->attrs[i].id, from->attrs[i].value);
    for (Object *o = from->first; o; o = o->next) {
        if (o->kind == KIND_MY_COLUMN)
            copy_child(a, o, table);
        else if (o->kind == KIND_MY_INDEX)
            refer_to_copies(a, copy_child(a, o, table), table);
    }
    copy_checks(a, from, table);
    mysql_resolve_waiting(a, table);
    return true;
}

/* ---- CREATE TABLE ------------------------------------------------------------------------- */

static bool is_kept_in(const MysqlColumn *column)
{
    return mysql_option(&column->options, MYSQL_OPT_WITH_VERSIONING) != NULL;
}

/* A column with versioning makes the table versioned, and the others are kept out. */
static void version_by_columns(MysqlApply *a, Object *table, const MysqlCreateTable *def)
{
    bool any = false;
    for (const MysqlColumn *c = def->columns.first; c; c = c->next)
        any = any || is_kept_in(c);
    if (!any || object_flag(table, ATTR_MY_VERSIONED))
        return;
    object_set_flag(a->schema, table, ATTR_MY_VERSIONED, true);
    for (const MysqlColumn *c = def->columns.first; c; c = c->next)
        if (!is_kept_in(c) && !mysql_option(&c->options, MYSQL_OPT_ROW_START) &&
            !mysql_option(&c->options, MYSQL_OPT_ROW_END))
            mysql_set_kept_out(a->schema, mysql_child(a, KIND_MY_COLUMN, table, c->name), true);
}

static bool create(MysqlApply *a, const MysqlCreateTable *def)
{
    Object *table = add_table(a, def);
    MysqlKeyVec keys = {0};
    mysql_set_engine(a, table);
    bool ok = mysql_set_table_options(a, table, &def->options);
    for (const MysqlColumn *c = def->columns.first; c && ok; c = c->next)
        ok = mysql_add_column(a, table, c, &keys) != NULL;
    if (ok)
        version_by_columns(a, table, def);
    for (const MysqlKey *k = def->keys.first; k; k = k->next)
        vec_push(&keys, k);
    ok = ok && mysql_add_keys(a, table, &keys);
    vec_free(&keys);
    if (ok && def->partitioning)
        ok = mysql_set_partitioning(a, table, def->partitioning);
    mysql_resolve_waiting(a, table);
    return ok;
}

bool mysql_apply_create_table(MysqlApply *a, const MysqlStmt *stmt)
{
    const MysqlCreateTable *def = (const MysqlCreateTable *)stmt;
    bool done;
    if (stmt->temporary)
        return true;
    if (!make_room(a, def, &done) || done)
        return done;
    if (def->query)
        return mysql_error(a, def->query->offset,
                           "CREATE TABLE … SELECT can't be taken into account: "
                           "the types of its columns are not known");
    return def->like ? create_like(a, def) : create(a, def);
}
