/* mysql_view.c: views.
 *
 * A dump writes each view twice: first a stand-in with its columns, and at the end the view itself,
 * when all that it names is there. So queries are settled at the end of the text. */
#include <string.h>

#include "model/mysql_normal.h"
#include "parser/mysql_apply.h"

/* ALTER VIEW keeps what it doesn't state. (sql_view.cc: fill_defined_view_parts) */
static void inherit(MysqlApply *a, Object *view, const Object *there)
{
    static const AttrId kept[] = {ATTR_MY_ALGORITHM, ATTR_MY_SECURITY, ATTR_MY_DEFINER};
    for (size_t i = 0; i < sizeof kept / sizeof *kept; i++)
        object_set_str(a->schema, view, kept[i], object_str(there, kept[i]));
}

/* A view to define: the one there is, a new one; NULL after reporting. */
static Object *view_to_define(MysqlApply *a, const MysqlView *def)
{
    Object *there = mysql_find_relation(a, def->name), *database = mysql_database_of(a, def->name);
    bool replaces = def->stmt.or_replace || def->stmt.kind == MYSQL_STMT_ALTER_VIEW;
    if (there && (there->kind != KIND_MY_VIEW || !replaces)) {
        mysql_error(a, def->name->offset, "%s \"%s\" already exists", kind_label(there->kind),
                    def->name->name);
        return NULL;
    }
    if (!there && def->stmt.kind == MYSQL_STMT_ALTER_VIEW) {
        mysql_error(a, def->name->offset, "view \"%s\" does not exist", def->name->name);
        return NULL;
    }
    if (there)
        schema_remove(a->schema, there);
    Object *view = schema_add(a->schema, KIND_MY_VIEW, database, def->name->name, NULL,
                              mysql_loc(a, def->name->offset));
    if (def->stmt.kind == MYSQL_STMT_ALTER_VIEW)
        inherit(a, view, there);
    return view;
}

static void set_upper(MysqlApply *a, Object *o, AttrId id, Str text, const char *standard)
{
    object_set_str(a->schema, o, id,
                   !text || strcmp(text, standard) == 0 ? NULL : mysql_upper(a, text));
}

/* MySQL's ALTER VIEW takes ALGORITHM=UNDEFINED for none stated (9.7). */
static bool keeps_algorithm(const MysqlApply *a, const MysqlView *def, const MysqlOption *algorithm)
{
    return def->stmt.kind == MYSQL_STMT_ALTER_VIEW && !mysql_is_mariadb(a) &&
           strcmp(algorithm->text, "undefined") == 0;
}

static bool set_options(MysqlApply *a, Object *view, const MysqlView *def)
{
    for (const MysqlOption *o = def->options.first; o; o = o->next) {
        if (o->id == MYSQL_OPT_ALGORITHM && keeps_algorithm(a, def, o))
            continue;
        if (o->id == MYSQL_OPT_ALGORITHM)
            set_upper(a, view, ATTR_MY_ALGORITHM, o->text, "undefined");
        else if (o->id == MYSQL_OPT_SQL_SECURITY)
            set_upper(a, view, ATTR_MY_SECURITY, o->text, "definer");
        else if (o->id == MYSQL_OPT_DEFINER)
            mysql_set_definer(a, view, o);
        else
            return mysql_error(a, o->offset,
                               "this option of a view can't be taken into account yet");
    }
    return true;
}

static void give_up_merging(MysqlApply *a, Object *view, const MysqlTree *query)
{
    Str algorithm = object_str(view, ATTR_MY_ALGORITHM);
    if (algorithm && strcmp(algorithm, "MERGE") == 0 && !mysql_can_merge(query))
        object_set_str(a->schema, view, ATTR_MY_ALGORITHM, NULL);
}

/* ---- a view of another database ------------------------------------------------------------- */

static void note_ctes(Map *ctes, const MysqlTree *tree)
{
    if (tree && tree->tag == MYSQL_CTE)
        map_put(ctes, map_key(tree->text), (void *)tree);
    for (size_t i = 0; tree && i < tree->count; i++)
        note_ctes(ctes, tree->at[i]);
}

/* Names the current database where a table of it is meant; functions are the view's database's. */
static bool qualify(MysqlApply *a, const Map *ctes, MysqlTree *tree)
{
    if (!tree)
        return true;
    bool table = tree->tag == MYSQL_TABLE && !map_get(ctes, map_key(tree->text));
    if (table && !tree->qualifier) {
        if (mysql_is_nameless(a->database))
            return mysql_error(a, tree->offset,
                               "table \"%s\" is in no database, and the view is: say USE, or name its "
                               "database",
                               tree->text);
        tree->qualifier = a->database->name;
    }
    for (size_t i = 0; i < tree->count; i++)
        if (!qualify(a, ctes, tree->at[i]))
            return false;
    return true;
}

/* The definition with its names as they are looked up: in the current database, not in the view's.
 * NULL after reporting. */
static const MysqlView *seen_from_home(MysqlApply *a, const Object *view, const MysqlView *def)
{
    if (object_schema(view) == a->database)
        return def;
    Map ctes = {0};
    MysqlView *own = arena_make(a->cx->arena, MysqlView);
    *own = *def;
    own->query = mysql_tree_copy(a->cx->arena, def->query);
    note_ctes(&ctes, own->query);
    bool ok = qualify(a, &ctes, own->query);
    map_free(&ctes);
    return ok ? own : NULL;
}

/* ---- CREATE VIEW, ALTER VIEW ----------------------------------------------------------------- */

bool mysql_apply_view(MysqlApply *a, const MysqlStmt *stmt)
{
    const MysqlView *def = (const MysqlView *)stmt;
    if (stmt->if_not_exists && mysql_find_relation(a, def->name))
        return true;
    Object *view = view_to_define(a, def);
    VEC(Str) names = {0};
    if (!view || !set_options(a, view, def) || !(def = seen_from_home(a, view, def)))
        return false;
    for (const MysqlName *n = def->columns.first; n; n = n->next)
        vec_push(&names, n->name);
    object_set_list(a->schema, view, ATTR_COLUMN_NAMES, names.at, names.len);
    if (mysql_at_least(a->target, MYSQL_FLAVOR_MYSQL, 80000))
        object_set_list(a->schema, view, ATTR_MY_COLUMN_LIST, names.at, names.len);
    vec_free(&names);
    set_upper(a, view, ATTR_MY_CHECK_OPTION, def->check_option, "");
    give_up_merging(a, view, def->query);
    mysql_store_charsets(a, view);
    vec_push(&a->views, view);
    vec_push(&a->queries, def);
    map_put(&a->view_places, map_key(view), (void *)(uintptr_t)a->views.len);
    return true;
}

/* ---- at the end --------------------------------------------------------------------------- */

typedef struct Needed {
    MysqlApply *a;
    const Object *view;
    ObjectVec objects;
} Needed;

static const Object *database_of(const Needed *n, Str qualifier)
{
    return qualifier ? schema_global(n->a->schema, KIND_MY_DATABASE, qualifier)
                     : object_schema(n->view);
}

static void note_needed(Needed *n, const MysqlTree *tree)
{
    bool table = tree->tag == MYSQL_TABLE, function = tree->tag == MYSQL_FUNCTION;
    const Object *database = table || function ? database_of(n, tree->qualifier) : NULL;
    Object *found = NULL;
    if (database && table)
        found = schema_relation(n->a->schema, database, tree->text);
    if (database && function)
        found = mysql_child(n->a, KIND_MY_FUNCTION, database, tree->text);
    if (found && found != n->view)
        vec_push(&n->objects, found);
}

static void walk(Needed *n, const MysqlTree *tree)
{
    if (!tree)
        return;
    note_needed(n, tree);
    for (size_t i = 0; i < tree->count; i++)
        walk(n, tree->at[i]);
}

static void settle_view(MysqlApply *a, size_t i);

/* Views that this one is over come first: their columns must be known. */
static void settle_needed(MysqlApply *a, const ObjectVec *needed)
{
    for (size_t k = 0; k < needed->len; k++) {
        uintptr_t place = (uintptr_t)map_get(&a->view_places, map_key(needed->at[k]));
        if (place)
            settle_view(a, place - 1);
    }
}

static void settle_view(MysqlApply *a, size_t i)
{
    Object *view = a->views.at[i];
    const MysqlView *def = a->queries.at[i];
    Needed n = {.a = a, .view = view};
    Context scratch = *a->cx;
    StrList columns;
    if (!def || view->removed)
        return;
    a->queries.at[i] = NULL;
    const MysqlTree *query =
        mysql_find_sequences(a, object_schema(view), def->query, &n.objects);
    walk(&n, query);
    settle_needed(a, &n.objects);
    object_set_refs(a->schema, view, ATTR_NEEDS, n.objects.at, n.objects.len);
    vec_free(&n.objects);
    scratch.arena = arena_scratch(a->cx->arena);
    object_set_str(a->schema, view, ATTR_MY_QUERY,
                   mysql_query_text(&scratch, a->schema, view, query, def->stmt.source, &columns));
    object_set_list(a->schema, view, ATTR_COLUMN_NAMES, columns.at, columns.len);
    arena_clear(scratch.arena);
}

bool mysql_settle(MysqlApply *a)
{
    mysql_spell_columns(a);
    for (size_t i = 0; i < a->views.len; i++)
        settle_view(a, i);
    return true;
}
