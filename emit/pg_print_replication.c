/* pg_print_replication.c: publications and subscriptions.
 *
 *     CREATE PUBLICATION feed FOR TABLE public.orders (id, total) WITH (publish='insert');
 *     ALTER PUBLICATION feed ADD TABLE public.refunds;
 *
 * Nothing here connects to a publisher: a subscription is created without, and one that goes lets go
 * of its slot first, so that the script runs in a transaction and wherever it is run. */
#include <string.h>

#include "emit/pg_alter.h"
#include "emit/pg_clauses.h"
#include "model/pg_replication.h"
#include "model/pg_semantics.h"
#include "model/pg_tree.h"
#include "model/schema_pg.h"

/* ---- entries of a publication ------------------------------------------------------------ */

static const Object *table_of(const Schema *s, const PublicationObjSpec *spec)
{
    const RangeVar *name = spec->pubtable->relation;
    const Object *in = schema_global(s, KIND_SCHEMA, str_intern(s->cx->strings, name->schemaname));
    return in ? schema_relation(s, in, str_intern(s->cx->strings, name->relname)) : NULL;
}

static const List *entries_of(const Object *publication)
{
    return object_tree(publication, ATTR_TABLES);
}

static const PublicationObjSpec *entry_like(const List *entries, const PublicationObjSpec *entry)
{
    const RangeVar *name = entry->pubtable->relation;
    ListCell *cell;
    foreach (cell, entries) {
        const PublicationObjSpec *other = lfirst_node(PublicationObjSpec, cell);
        if (strcmp(other->pubtable->relation->relname, name->relname) == 0 &&
            strcmp(other->pubtable->relation->schemaname, name->schemaname) == 0)
            return other;
    }
    return NULL;
}

static bool has_heirs(const Plan *plan, const Object *table)
{
    return pg_heirs(plan->new, table)->len ||
           (table->twin && pg_heirs(plan->old, table->twin)->len);
}

/* Without ONLY the heirs of a table would come along; a partitioned table has no entries
 * beside it. */
static Str entry_name(const Plan *plan, const Object *table)
{
    bool only = !object_has(table, ATTR_PARTITION_BY) && has_heirs(plan, table);
    return str_format(plan->new->cx->strings, "%s%s", only ? "ONLY " : "",
                      pg_name(plan->new->cx, table));
}

static bool is_listed(const List *columns, const char *name)
{
    ListCell *cell;
    foreach (cell, columns)
        if (strcmp(pg_str(lfirst(cell)), name) == 0)
            return true;
    return false;
}

/* The server keeps the columns in the table's order. */
static void add_columns(Buf *out, const Object *table, const List *columns)
{
    const char *before = " (";
    for (const Object *c = table->first; columns && c; c = c->next)
        if (c->kind == KIND_COLUMN && is_listed(columns, c->name)) {
            buf_printf(out, "%s%s", before, pg_quote(c->name));
            before = ", ";
        }
    buf_puts(out, columns ? ")" : "");
}

static void add_entry(Printer *p, Buf *out, const PublicationObjSpec *spec)
{
    const Object *table = table_of(p->plan->new, spec);
    buf_puts(out, entry_name(p->plan, table));
    add_columns(out, table, spec->pubtable->columns);
    if (spec->pubtable->whereClause)
        buf_printf(out, " WHERE (%s)", pg_expr_sql(p->cx, spec->pubtable->whereClause));
}

/* "TABLE public.a, public.b (id), TABLES IN SCHEMA shop, feed"; NULL: nothing. */
static Str published_sql(Printer *p, const List *entries, const StrList *schemas)
{
    Buf text = {0};
    ListCell *cell;
    foreach (cell, entries) {
        buf_puts(&text, text.len ? ", " : "TABLE ");
        add_entry(p, &text, lfirst_node(PublicationObjSpec, cell));
    }
    for (size_t i = 0; i < schemas->len; i++)
        buf_printf(&text, "%s%s%s", text.len ? ", " : "", i ? "" : "TABLES IN SCHEMA ", pg_quote(schemas->at[i]));
    Str sql = text.len ? str_intern(p->cx->strings, text.text) : NULL;
    buf_free(&text);
    return sql;
}

/* ---- publications ------------------------------------------------------------------------ */

static void create_publication(Printer *p, const Step *step)
{
    const Object *o = step->new;
    PgClauses c = pg_clauses(p, "CREATE PUBLICATION %s", pg_name(p->cx, o));
    Str published = published_sql(p, entries_of(o), object_list(o, ATTR_SCHEMAS));
    if (object_flag(o, ATTR_ALL_TABLES))
        pg_clause(&c, "FOR ALL TABLES");
    if (published)
        pg_clause(&c, "FOR %s", published);
    if (object_has(o, ATTR_OPTIONS))
        pg_clause(&c, "WITH %s", pg_options_sql(p->cx, object_list(o, ATTR_OPTIONS)));
    pg_clauses_end(&c);
}

/* How to come from one list to the other. A table that is dropped, or dropped and made anew, has
 * lost its entry by itself. */
typedef struct ListChange {
    List *added, *gone;
    bool other; /* an entry has changed, or has been lost: only SET says it */
} ListChange;

static bool is_rebuilt(const Plan *plan, const Object *table)
{
    for (size_t i = 0; i < plan->steps.len; i++)
        if (plan->steps.at[i]->op == STEP_DROP && plan->steps.at[i]->old == table)
            return true;
    return false;
}

static bool is_released(const Plan *plan, const Object *publication)
{
    for (size_t i = 0; i < plan->steps.len; i++)
        if (plan->steps.at[i]->op == STEP_RELEASE && plan->steps.at[i]->old == publication)
            return true;
    return false;
}

/* Entries in the form in which they can be compared, the tables of both schemas being named
 * alike. */
static const List *canonical_entries(const Schema *s, const Object *publication)
{
    return (const List *)pg_canonical(s, publication, ATTR_TABLES, NULL);
}

static ListChange list_change(const Plan *plan, const Object *old, const Object *new)
{
    ListChange change = {.other = is_released(plan, old)};
    const List *before = canonical_entries(plan->old, old),
               *after = canonical_entries(plan->new, new);
    ListCell *cell;
    foreach (cell, after) {
        const PublicationObjSpec *same = entry_like(before, lfirst(cell));
        if (!same)
            change.added = lappend(change.added, (void *)entry_like(entries_of(new), lfirst(cell)));
        else
            change.other |=
                !pg_tree_equal(same, lfirst(cell)) || is_rebuilt(plan, table_of(plan->old, same));
    }
    foreach (cell, before) {
        const Object *table = table_of(plan->old, lfirst(cell));
        if (!entry_like(after, lfirst(cell)) && table->twin && !is_rebuilt(plan, table))
            change.gone = lappend(change.gone, lfirst(cell));
    }
    return change;
}

static StrList names_missing(Context *cx, const StrList *from, const StrList *in)
{
    StrList missing = {0, arena_alloc(cx->arena, (from->len + 1) * sizeof *missing.at)};
    for (size_t i = 0; i < from->len; i++) {
        size_t k = 0;
        while (k < in->len && in->at[k] != from->at[i])
            k++;
        if (k == in->len)
            missing.at[missing.len++] = from->at[i];
    }
    return missing;
}

static void print_published(Printer *p, const Object *o, const char *verb, Str published)
{
    if (!published)
        return;
    PgClauses c = pg_clauses(p, "ALTER PUBLICATION %s", pg_name(p->cx, o));
    pg_clause(&c, "%s %s", verb, published);
    pg_clauses_end(&c);
}

/* "TABLE public.a, public.b": what leaves has neither columns nor condition to tell. */
static Str leaving_sql(Printer *p, const List *entries, const StrList *schemas)
{
    List *bare = NIL;
    ListCell *cell;
    foreach (cell, entries) {
        PublicationObjSpec *spec = copyObjectImpl(lfirst(cell));
        spec->pubtable->columns = NIL;
        spec->pubtable->whereClause = NULL;
        bare = lappend(bare, spec);
    }
    return published_sql(p, bare, schemas);
}

static void alter_published(Printer *p, const Step *step)
{
    const Object *old = step->old, *new = step->new;
    ListChange change = list_change(p->plan, old, new);
    StrList added =
        names_missing(p->cx, object_list(new, ATTR_SCHEMAS), object_list(old, ATTR_SCHEMAS));
    StrList gone =
        names_missing(p->cx, object_list(old, ATTR_SCHEMAS), object_list(new, ATTR_SCHEMAS));
    Str all = published_sql(p, entries_of(new), object_list(new, ATTR_SCHEMAS));
    if (change.other && all) {
        print_published(p, new, "SET", all);
        return;
    }
    print_published(p, new, "DROP", leaving_sql(p, change.gone, &gone));
    print_published(p, new, "ADD", published_sql(p, change.added, &added));
}

/* ---- options ----------------------------------------------------------------------------- */

/* An option that goes gets its default back by being named. */
static Str default_of(Context *cx, Kind kind, Str option)
{
    Str name = str_intern_n(cx->strings, option, strcspn(option, "="));
    const char *usual = pg_replication_default(kind, name);
    return usual ? str_format(cx->strings, "%s=%s", name, usual) : NULL;
}

static Str streaming_option(Context *cx, const Object *o)
{
    return str_format(cx->strings, "streaming=%s", object_str(o, ATTR_STREAMING));
}

static Str changed_options(Context *cx, const Step *step)
{
    const StrList *old = object_list(step->old, ATTR_OPTIONS),
                  *new = object_list(step->new, ATTR_OPTIONS);
    VEC(Str) set = {0};
    for (size_t i = 0; i < new->len; i++)
        if (pg_option_like(old, new->at[i]) != new->at[i])
            vec_push(&set, new->at[i]);
    for (size_t i = 0; i < old->len; i++)
        if (!pg_option_like(new, old->at[i]))
            vec_push(&set, default_of(cx, step->new->kind, old->at[i]));
    if (step->changed[ATTR_STREAMING])
        vec_push(&set, streaming_option(cx, step->new));
    Str sql = set.len ? pg_options_sql(cx, &(StrList){set.len, set.at}) : NULL;
    vec_free(&set);
    return sql;
}

static void print_options(Printer *p, const Step *step)
{
    Str options = changed_options(p->cx, step);
    if (!options)
        return;
    PgClauses c = pg_clauses(p, "ALTER %s %s", pg_keyword(step->new), pg_name(p->cx, step->new));
    pg_clause(&c, "SET %s", options);
    pg_clauses_end(&c);
}

/* Entries that name columns leave before those columns go or change their type. */
static void release_tables(Printer *p, const Step *step)
{
    List *leaving = NIL;
    ListCell *cell;
    foreach (cell, entries_of(step->old)) {
        const PublicationTable *item = lfirst_node(PublicationObjSpec, cell)->pubtable;
        bool stays = table_of(p->plan->old, lfirst(cell))->twin;
        if (stays && (item->columns || item->whereClause))
            leaving = lappend(leaving, lfirst(cell));
    }
    print_published(p, step->old, "DROP", leaving_sql(p, leaving, &(StrList){0}));
}

static void alter_publication(Printer *p, const Step *step)
{
    if (step->op == STEP_RELEASE) {
        release_tables(p, step);
        return;
    }
    if (step->changed[ATTR_TABLES] || step->changed[ATTR_SCHEMAS])
        alter_published(p, step);
    print_options(p, step);
}

const KindPrinter pg_publication_printer = {.create = create_publication,
                                            .alter = alter_publication};

/* ---- subscriptions ----------------------------------------------------------------------- */

static Str publications_sql(Printer *p, const Object *o)
{
    const StrList *names = object_list(o, ATTR_PUBLICATIONS);
    Buf text = {0};
    for (size_t i = 0; i < names->len; i++)
        buf_printf(&text, "%s%s", i ? ", " : "", pg_quote(names->at[i]));
    Str sql = str_intern(p->cx->strings, buf_text(&text));
    buf_free(&text);
    return sql;
}

/* A slot of the subscription's own name goes without saying; named, it would have to be of small
 * letters, digits and underscores. */
static Str creation_options(Context *cx, const Object *o)
{
    const StrList *options = object_list(o, ATTR_OPTIONS);
    Str usual_slot = str_format(cx->strings, "slot_name=%s", o->name);
    VEC(Str) all = {0};
    vec_push(&all, str_intern(cx->strings, "connect=false"));
    for (size_t i = 0; i < options->len; i++)
        if (options->at[i] != usual_slot)
            vec_push(&all, options->at[i]);
    if (object_has(o, ATTR_STREAMING))
        vec_push(&all, streaming_option(cx, o));
    Str sql = pg_options_sql(cx, &(StrList){all.len, all.at});
    vec_free(&all);
    return sql;
}

static void create_subscription(Printer *p, const Step *step)
{
    const Object *o = step->new;
    PgClauses c = pg_clauses(p, "CREATE SUBSCRIPTION %s", pg_name(p->cx, o));
    pg_clause(&c, "CONNECTION %s", pg_literal_sql(p->cx, object_str(o, ATTR_CONNECTION)));
    pg_clause(&c, "PUBLICATION %s", publications_sql(p, o));
    pg_clause(&c, "WITH %s", creation_options(p->cx, o));
    print(p, "-- Created without connecting: make its slot, enable and refresh it when the "
             "publisher is there.\n");
    pg_clauses_end(&c);
}

static void print_subscription_change(Printer *p, const Object *o, const char *verb, Str value,
                                      const char *rest)
{
    PgClauses c = pg_clauses(p, "ALTER SUBSCRIPTION %s", pg_name(p->cx, o));
    pg_clause(&c, "%s %s%s", verb, value, rest);
    pg_clauses_end(&c);
}

static void alter_subscription(Printer *p, const Step *step)
{
    const Object *o = step->new;
    if (step->changed[ATTR_CONNECTION])
        print_subscription_change(p, o, "CONNECTION",
                                  pg_literal_sql(p->cx, object_str(o, ATTR_CONNECTION)), "");
    if (step->changed[ATTR_PUBLICATIONS]) {
        print(p, "-- If it is enabled, ALTER SUBSCRIPTION ... REFRESH PUBLICATION takes up what is "
                 "new.\n");
        print_subscription_change(p, o, "SET PUBLICATION", publications_sql(p, o),
                                  " WITH (refresh=false)");
    }
    print_options(p, step);
}

/* With its slot's name a subscription can't be dropped in a transaction, nor without the
 * publisher. */
static void drop_subscription(Printer *p, const Step *step)
{
    Str name = pg_name(p->cx, step->old);
    Str slot = pg_option_like(object_list(step->old, ATTR_OPTIONS),
                              str_intern(p->cx->strings, "slot_name="));
    const char *slot_name = slot + strlen("slot_name=");
    if (strcmp(slot_name, "none") != 0) {
        print(p, "-- Its replication slot %s stays on the publisher: drop it there.\n",
              pg_quote(slot_name));
        print(p, "ALTER SUBSCRIPTION %s DISABLE", name);
        print_end(p);
        print(p, "ALTER SUBSCRIPTION %s SET (slot_name=none)", name);
        print_end(p);
    }
    print(p, "DROP SUBSCRIPTION %s", name);
    print_end(p);
}

const KindPrinter pg_subscription_printer = {
    .create = create_subscription, .alter = alter_subscription, .drop = drop_subscription};
