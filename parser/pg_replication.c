/* pg_replication.c: publications and subscriptions.
 *
 *     CREATE PUBLICATION feed FOR TABLE orders (id, total) WHERE (total > 0), TABLES IN SCHEMA shop;
 *     ALTER PUBLICATION feed ADD TABLE refunds;
 *     CREATE SUBSCRIPTION feed_in CONNECTION 'host=a' PUBLICATION feed WITH (connect = false);
 *
 * A publication keeps its tables as the server does: each heir of a table that is named without ONLY
 * has an entry of its own. What a subscription is doing (enabled, its slot made, data copied) is state,
 * which pg_dump doesn't write, and isn't modelled. */
#include <string.h>
#include <strings.h>

#include "model/pg_replication.h"
#include "parser/pg_common.h"
#include "parser/pg_table.h"

/* ---- options ---------------------------------------------------------------------------- */

typedef struct OptionRow {
    const char *name;
    Str (*read)(PgApply *a, const DefElem *option); /* NULL after an error; no function: state */
} OptionRow;

/* The server's defGetBoolean. */
static Str read_boolean(PgApply *a, const DefElem *option)
{
    static const char *const words[][2] = {{"true", "true"}, {"on", "true"},   {"1", "true"},
                                           {"false", "false"}, {"off", "false"}, {"0", "false"}};
    Str text = pg_option_text(a, option);
    for (size_t i = 0; text && i < sizeof words / sizeof *words; i++)
        if (strcasecmp(words[i][0], text) == 0)
            return pg_str_of(a, words[i][1]);
    pg_error(a, option->location, "%s requires a Boolean value", option->defname);
    return NULL;
}

static Str read_text(PgApply *a, const DefElem *option)
{
    return pg_option_text(a, option);
}

static Str read_lower(PgApply *a, const DefElem *option)
{
    char *text = pstrdup(pg_option_text(a, option));
    for (char *c = text; *c; c++)
        *c = (char)(*c >= 'A' && *c <= 'Z' ? *c + 32 : *c);
    return pg_str_of(a, text);
}

/* Since PostgreSQL 16 it is no Boolean any more: the third value is "parallel". */
static Str read_streaming(PgApply *a, const DefElem *option)
{
    Str text = read_lower(a, option);
    if (strcmp(text, "parallel") == 0)
        return text;
    Str on = read_boolean(a, option);
    return on ? pg_str_of(a, strcmp(on, "true") == 0 ? "on" : "off") : NULL;
}

/* Without a value it says "stored". */
static Str read_generated(PgApply *a, const DefElem *option)
{
    return option->arg ? read_lower(a, option) : pg_str_of(a, "stored");
}

static const char *const operations[] = {"insert", "update", "delete", "truncate"};
enum { OPERATION_COUNT = sizeof operations / sizeof *operations };

static int operation_of(const char *word, size_t len)
{
    for (int i = 0; i < OPERATION_COUNT; i++)
        if (strlen(operations[i]) == len && strncasecmp(word, operations[i], len) == 0)
            return i;
    return -1;
}

/* 'delete,insert' → "insert, delete" */
static Str read_operations(PgApply *a, const DefElem *option)
{
    bool given[OPERATION_COUNT] = {false};
    for (const char *at = pg_option_text(a, option) + strspn(pg_option_text(a, option), " ");
         *at;) {
        size_t len = strcspn(at, ", ");
        int operation = operation_of(at, len);
        if (operation < 0) {
            pg_error(a, option->location,
                     "unrecognized value for publication option \"publish\": \"%.*s\"", (int)len,
                     at);
            return NULL;
        }
        given[operation] = true;
        at += len + strspn(at + len, ", ");
    }
    StringInfoData text;
    initStringInfo(&text);
    for (int i = 0; i < OPERATION_COUNT; i++)
        if (given[i])
            appendStringInfo(&text, "%s%s", text.len ? ", " : "", operations[i]);
    return pg_str_of(a, text.data);
}

static const OptionRow publication_options[] = {
    {"publish", read_operations},
    {"publish_via_partition_root", read_boolean},
    {"publish_generated_columns", read_generated},
    {0},
};

static const OptionRow subscription_options[] = {
    {"binary", read_boolean},
    {"connect", NULL},
    {"copy_data", NULL},
    {"create_slot", NULL},
    {"disable_on_error", read_boolean},
    {"enabled", NULL},
    {"failover", read_boolean},
    {"origin", read_lower},
    {"password_required", read_boolean},
    {"refresh", NULL},
    {"run_as_owner", read_boolean},
    {"slot_name", read_text},
    {"streaming", read_streaming},
    {"synchronous_commit", read_lower},
    {"two_phase", read_boolean},
    {0},
};

static void store_option(PgApply *a, Object *o, Str name, Str value)
{
    const char *usual = pg_replication_default(o->kind, name);
    if (strcmp(name, "streaming") == 0)
        object_set_str(a->schema, o, ATTR_STREAMING, value);
    else if (usual && strcmp(value, usual) == 0)
        object_reset_option(a->schema, o, ATTR_OPTIONS, name);
    else
        object_set_option(a->schema, o, ATTR_OPTIONS, name, value);
}

static bool set_option(PgApply *a, Object *o, const OptionRow *row, const DefElem *option)
{
    if (!row->read)
        return true;
    Str value = row->read(a, option);
    if (value)
        store_option(a, o, pg_str_of(a, row->name), value);
    return value;
}

static bool set_options(PgApply *a, Object *o, const OptionRow *rows, const List *options)
{
    ListCell *cell;
    foreach (cell, options) {
        const DefElem *option = lfirst_node(DefElem, cell);
        const OptionRow *row = rows;
        while (row->name && strcmp(row->name, option->defname) != 0)
            row++;
        if (!row->name)
            return pg_error(a, option->location, "unrecognized %s parameter: \"%s\"",
                            kind_label(o->kind), option->defname);
        if (!set_option(a, o, row, option))
            return false;
    }
    return true;
}

/* ---- what a publication publishes -------------------------------------------------------- */

typedef struct Published {
    List *tables; /* of PublicationObjSpec, in a->keep */
    ObjectVec schemas;
} Published;

static const PublicationObjSpec *find_entry(const List *tables, const RangeVar *name)
{
    ListCell *cell;
    foreach (cell, tables) {
        const PublicationObjSpec *spec = lfirst_node(PublicationObjSpec, cell);
        const RangeVar *found = spec->pubtable->relation;
        if (strcmp(found->relname, name->relname) == 0 &&
            strcmp(found->schemaname, name->schemaname) == 0)
            return spec;
    }
    return NULL;
}

static List *with_entry(PgApply *a, const List *tables, const PublicationObjSpec *entry)
{
    MemoryContext before = MemoryContextSwitchTo(a->keep);
    List *all = lappend(list_copy(tables), (void *)entry);
    MemoryContextSwitchTo(before);
    return all;
}

static List *without_entry(PgApply *a, const List *tables, const PublicationObjSpec *entry)
{
    MemoryContext before = MemoryContextSwitchTo(a->keep);
    List *left = NIL;
    ListCell *cell;
    foreach (cell, tables)
        if (lfirst(cell) != entry)
            left = lappend(left, lfirst(cell));
    MemoryContextSwitchTo(before);
    return left;
}

static bool may_publish(PgApply *a, const Object *table, int location)
{
    if (table->kind == KIND_TABLE && !pg_is_foreign(table) && !object_has(table, ATTR_PERSISTENCE))
        return true;
    return pg_error(a, location,
                    "cannot add relation \"%s\" to publication: it is no ordinary table",
                    table->name);
}

static bool has_columns(PgApply *a, Object *table, const List *columns)
{
    ListCell *cell;
    foreach (cell, columns)
        if (!pg_need_column(a, table, pg_str(lfirst(cell)), -1))
            return false;
    return true;
}

static PublicationObjSpec *entry_of(PgApply *a, const PublicationTable *item, const Object *table)
{
    PublicationTable named = *item;
    PublicationObjSpec spec = {.type = T_PublicationObjSpec,
                               .pubobjtype = PUBLICATIONOBJ_TABLE,
                               .pubtable = &named,
                               .location = -1};
    named.relation = makeRangeVar(pstrdup(object_schema(table)->name), pstrdup(table->name), -1);
    return pg_keep_own(a, &spec);
}

/* The table and, unless ONLY is said, its heirs; a partitioned table stands for its partitions. */
static bool add_table(PgApply *a, Published *all, const PublicationTable *item, Object *table)
{
    int location = item->relation->location;
    if (!may_publish(a, table, location) || !has_columns(a, table, item->columns))
        return false;
    PublicationObjSpec *entry = entry_of(a, item, table);
    if (!find_entry(all->tables, entry->pubtable->relation))
        all->tables = with_entry(a, all->tables, entry);
    const ObjectVec *heirs = pg_heirs(a->schema, table);
    for (size_t i = 0;
         item->relation->inh && !object_has(table, ATTR_PARTITION_BY) && i < heirs->len; i++)
        if (!add_table(a, all, item, heirs->at[i]))
            return false;
    return true;
}

static Object *named_schema(PgApply *a, const PublicationObjSpec *spec)
{
    if (spec->pubobjtype == PUBLICATIONOBJ_TABLES_IN_CUR_SCHEMA)
        return pg_creation_schema(a, NULL, spec->location);
    Object *schema = pg_find_schema(a, spec->name);
    if (!schema)
        pg_error(a, spec->location, "schema \"%s\" does not exist", spec->name);
    return schema;
}

static bool read_published(PgApply *a, Published *all, const List *specs)
{
    ListCell *cell;
    foreach (cell, specs) {
        const PublicationObjSpec *spec = lfirst_node(PublicationObjSpec, cell);
        bool is_table = spec->pubobjtype == PUBLICATIONOBJ_TABLE;
        Object *o =
            is_table ? pg_need_relation(a, spec->pubtable->relation) : named_schema(a, spec);
        if (!o || (is_table && !add_table(a, all, spec->pubtable, o)))
            return false;
        if (!is_table)
            vec_push(&all->schemas, o);
    }
    return true;
}

static Object *entry_table(PgApply *a, const PublicationObjSpec *spec)
{
    return pg_find_relation(a, spec->pubtable->relation);
}

/* So that what is dropped finds the publications it stands in. */
static void set_needs(PgApply *a, Object *o)
{
    ObjectVec needs = {0};
    const StrList *schemas = object_list(o, ATTR_SCHEMAS);
    ListCell *cell;
    foreach (cell, (List *)object_tree(o, ATTR_TABLES))
        vec_push(&needs, entry_table(a, lfirst_node(PublicationObjSpec, cell)));
    for (size_t i = 0; i < schemas->len; i++)
        vec_push(&needs, pg_find_schema(a, schemas->at[i]));
    object_set_refs(a->schema, o, ATTR_NEEDS, needs.at, needs.len);
    vec_free(&needs);
}

/* ---- publications ------------------------------------------------------------------------ */

static bool add_published(PgApply *a, Object *o, const Published *more)
{
    ListCell *cell;
    foreach (cell, more->tables) {
        const PublicationObjSpec *spec = lfirst_node(PublicationObjSpec, cell);
        const List *tables = object_tree(o, ATTR_TABLES);
        if (find_entry(tables, spec->pubtable->relation))
            return pg_error(a, -1, "relation \"%s\" is already member of publication \"%s\"",
                            spec->pubtable->relation->relname, o->name);
        object_set_tree(a->schema, o, ATTR_TABLES, with_entry(a, tables, spec));
    }
    for (size_t i = 0; i < more->schemas.len; i++)
        object_set_insert(a->schema, o, ATTR_SCHEMAS, more->schemas.at[i]->name);
    return true;
}

static bool has_schema(const Object *o, Str name)
{
    const StrList *schemas = object_list(o, ATTR_SCHEMAS);
    for (size_t i = 0; i < schemas->len; i++)
        if (schemas->at[i] == name)
            return true;
    return false;
}

static bool drop_published(PgApply *a, Object *o, const Published *less)
{
    ListCell *cell;
    foreach (cell, less->tables) {
        const RangeVar *name = lfirst_node(PublicationObjSpec, cell)->pubtable->relation;
        const List *tables = object_tree(o, ATTR_TABLES);
        const PublicationObjSpec *entry = find_entry(tables, name);
        if (!entry)
            return pg_error(a, -1, "relation \"%s\" is not part of the publication", name->relname);
        object_set_tree(a->schema, o, ATTR_TABLES, without_entry(a, tables, entry));
    }
    for (size_t i = 0; i < less->schemas.len; i++) {
        Str name = less->schemas.at[i]->name;
        if (!has_schema(o, name))
            return pg_error(a, -1, "tables from schema \"%s\" are not part of the publication",
                            name);
        object_set_delete(a->schema, o, ATTR_SCHEMAS, name);
    }
    return true;
}

/* SET replaces both lists, whichever it names. */
static bool set_published(PgApply *a, Object *o, const Published *all)
{
    object_set(a->schema, o, ATTR_TABLES, (Value){0});
    object_set(a->schema, o, ATTR_SCHEMAS, (Value){0});
    return add_published(a, o, all);
}

static bool change_published(PgApply *a, Object *o, AlterPublicationAction action,
                             const List *specs)
{
    static bool (*const change[])(PgApply *, Object *, const Published *) = {
        [AP_AddObjects] = add_published, [AP_DropObjects] = drop_published, [AP_SetObjects] = set_published};
    Published all = {0};
    bool ok = read_published(a, &all, specs) && change[action](a, o, &all);
    vec_free(&all.schemas);
    if (ok)
        set_needs(a, o);
    return ok;
}

bool pg_apply_create_publication(PgApply *a, CreatePublicationStmt *stmt)
{
    Str name = pg_str_of(a, stmt->pubname);
    if (schema_global(a->schema, KIND_PUBLICATION, name))
        return pg_error(a, -1, "publication \"%s\" already exists", name);
    Object *o = schema_add(a->schema, KIND_PUBLICATION, NULL, name, NULL, pg_loc(a, -1));
    object_set_flag(a->schema, o, ATTR_ALL_TABLES, stmt->for_all_tables);
    pg_created(a, o, NULL);
    return set_options(a, o, publication_options, stmt->options) &&
           change_published(a, o, AP_AddObjects, stmt->pubobjects);
}

bool pg_apply_alter_publication(PgApply *a, AlterPublicationStmt *stmt)
{
    Object *o = schema_global(a->schema, KIND_PUBLICATION, pg_str_of(a, stmt->pubname));
    if (!o)
        return pg_error(a, -1, "publication \"%s\" does not exist", stmt->pubname);
    if (stmt->options)
        return set_options(a, o, publication_options, stmt->options);
    if (object_flag(o, ATTR_ALL_TABLES))
        return pg_error(a, -1, "publication \"%s\" is defined as FOR ALL TABLES", o->name);
    return change_published(a, o, stmt->action, stmt->pubobjects);
}

/* ---- subscriptions ----------------------------------------------------------------------- */

static bool has_publication(const Object *o, Str name)
{
    const StrList *names = object_list(o, ATTR_PUBLICATIONS);
    for (size_t i = 0; i < names->len; i++)
        if (names->at[i] == name)
            return true;
    return false;
}

static bool add_publications(PgApply *a, Object *o, const List *names)
{
    ListCell *cell;
    foreach (cell, names) {
        Str name = pg_str_of(a, pg_str(lfirst(cell)));
        if (has_publication(o, name))
            return pg_error(a, -1, "publication \"%s\" is already in subscription \"%s\"", name,
                            o->name);
        object_set_insert(a->schema, o, ATTR_PUBLICATIONS, name);
    }
    return true;
}

static bool drop_publications(PgApply *a, Object *o, const List *names)
{
    ListCell *cell;
    foreach (cell, names) {
        Str name = pg_str_of(a, pg_str(lfirst(cell)));
        if (!has_publication(o, name))
            return pg_error(a, -1, "publication \"%s\" is not in subscription \"%s\"", name,
                            o->name);
        object_set_delete(a->schema, o, ATTR_PUBLICATIONS, name);
    }
    return true;
}

static bool set_publications(PgApply *a, Object *o, const List *names)
{
    object_set(a->schema, o, ATTR_PUBLICATIONS, (Value){0});
    return add_publications(a, o, names);
}

/* PostgreSQL 14 to 17 don't stream unless told to, and their pg_dump is silent then; 18 has another
 * default and always says it. Of a text that is no dump it isn't known which server is meant. */
static Str usual_streaming(PgApply *a)
{
    int server = a->schema->server;
    return server >= 14 && server < 18 ? pg_str_of(a, "off") : NULL;
}

/* The slot has the subscription's name unless told otherwise, and keeps it when that changes. */
bool pg_apply_create_subscription(PgApply *a, CreateSubscriptionStmt *stmt)
{
    Str name = pg_str_of(a, stmt->subname);
    if (schema_global(a->schema, KIND_SUBSCRIPTION, name))
        return pg_error(a, -1, "subscription \"%s\" already exists", name);
    Object *o = schema_add(a->schema, KIND_SUBSCRIPTION, NULL, name, NULL, pg_loc(a, -1));
    object_set_str(a->schema, o, ATTR_CONNECTION, pg_str_of(a, stmt->conninfo));
    object_set_option(a->schema, o, ATTR_OPTIONS, pg_str_of(a, "slot_name"), name);
    object_set_str(a->schema, o, ATTR_STREAMING, usual_streaming(a));
    pg_created(a, o, NULL);
    return set_options(a, o, subscription_options, stmt->options) &&
           add_publications(a, o, stmt->publication);
}

bool pg_apply_alter_subscription(PgApply *a, AlterSubscriptionStmt *stmt)
{
    Object *o = schema_global(a->schema, KIND_SUBSCRIPTION, pg_str_of(a, stmt->subname));
    if (!o)
        return pg_error(a, -1, "subscription \"%s\" does not exist", stmt->subname);
    switch (stmt->kind) {
    case ALTER_SUBSCRIPTION_OPTIONS:
        return set_options(a, o, subscription_options, stmt->options);
    case ALTER_SUBSCRIPTION_CONNECTION:
        object_set_str(a->schema, o, ATTR_CONNECTION, pg_str_of(a, stmt->conninfo));
        return true;
    case ALTER_SUBSCRIPTION_SET_PUBLICATION:
        return set_publications(a, o, stmt->publication);
    case ALTER_SUBSCRIPTION_ADD_PUBLICATION:
        return add_publications(a, o, stmt->publication);
    case ALTER_SUBSCRIPTION_DROP_PUBLICATION:
        return drop_publications(a, o, stmt->publication);
    case ALTER_SUBSCRIPTION_REFRESH:
    case ALTER_SUBSCRIPTION_ENABLED:
    case ALTER_SUBSCRIPTION_SKIP:
        break; /* state */
    }
    return true;
}

bool pg_apply_drop_subscription(PgApply *a, DropSubscriptionStmt *stmt)
{
    Str name = pg_str_of(a, stmt->subname);
    Object *o = schema_global(a->schema, KIND_SUBSCRIPTION, name);
    if (!o)
        return stmt->missing_ok || pg_error(a, -1, "subscription \"%s\" does not exist", name);
    return pg_drop_object(a, o, false, -1);
}
