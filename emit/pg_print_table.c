/* pg_print_table.c: tables: ordinary, unlogged, partitioned, partitions, typed and foreign ones.
 *
 *     CREATE TABLE public.sales_2024 (
 *         at date NOT NULL,
 *         CONSTRAINT sales_2024_pkey PRIMARY KEY (at)
 *     );
 *     ALTER TABLE ONLY public.sales ATTACH PARTITION public.sales_2024 FOR VALUES IN (2024);
 *
 * The columns and constraints that the plan made with the table stand in it, one in a line. What
 * CREATE TABLE can't say follows as ALTER TABLE. */
#include <string.h>
#include <strings.h>

#include "emit/pg_alter.h"
#include "model/pg_semantics.h"
#include "model/pg_tree.h"
#include "model/schema_pg.h"

/* ---- partition keys and bounds ----------------------------------------------------------- */

static const char *strategy_text(PartitionStrategy strategy)
{
    switch (strategy) {
    case PARTITION_STRATEGY_LIST:
        return "LIST";
    case PARTITION_STRATEGY_RANGE:
        return "RANGE";
    case PARTITION_STRATEGY_HASH:
        return "HASH";
    }
    return "";
}

static Str partition_key(Context *cx, const PartitionSpec *spec)
{
    Buf out = {0};
    buf_puts(&out, strategy_text(spec->strategy));
    ListCell *cell;
    foreach (cell, spec->partParams) {
        const PartitionElem *e = lfirst_node(PartitionElem, cell);
        buf_puts(&out, foreach_current_index(cell) ? ", " : " (");
        pg_add_key_part(&out, e->name, e->expr, e->collation, e->opclass);
    }
    buf_putc(&out, ')');
    Str sql = str_intern(cx->strings, out.text);
    buf_free(&out);
    return sql;
}

/* MINVALUE and MAXVALUE are column references to the raw parser. */
static const char *unbounded(const Node *value)
{
    const List *fields = IsA(value, ColumnRef) ? ((const ColumnRef *)value)->fields : NIL;
    if (list_length(fields) != 1 || !IsA(linitial(fields), String))
        return NULL;
    static const char *const words[] = {"MINVALUE", "MAXVALUE"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (strcasecmp(pg_str(linitial(fields)), words[i]) == 0)
            return words[i];
    return NULL;
}

static const char *datum_text(const Node *value)
{
    if (IsA(value, PartitionRangeDatum)) {
        const PartitionRangeDatum *datum = (const PartitionRangeDatum *)value;
        if (datum->kind != PARTITION_RANGE_DATUM_VALUE)
            return datum->kind == PARTITION_RANGE_DATUM_MINVALUE ? "MINVALUE" : "MAXVALUE";
        value = datum->value;
    }
    const char *word = unbounded(value);
    return word ? word : pg_tree_print_expr((Node *)value);
}

static void add_datums(Buf *out, const char *before, const List *datums)
{
    buf_puts(out, before);
    ListCell *cell;
    foreach (cell, datums)
        buf_printf(out, "%s%s", foreach_current_index(cell) ? ", " : "(", datum_text(lfirst(cell)));
    buf_putc(out, ')');
}

static Str partition_bound(Context *cx, const PartitionBoundSpec *bound)
{
    Buf out = {0};
    if (bound->is_default)
        buf_puts(&out, "DEFAULT");
    else if (bound->strategy == PARTITION_STRATEGY_HASH)
        buf_printf(&out, "FOR VALUES WITH (MODULUS %d, REMAINDER %d)", bound->modulus,
                   bound->remainder);
    else if (bound->strategy == PARTITION_STRATEGY_LIST)
        add_datums(&out, "FOR VALUES IN ", bound->listdatums);
    else {
        add_datums(&out, "FOR VALUES FROM ", bound->lowerdatums);
        add_datums(&out, " TO ", bound->upperdatums);
    }
    Str sql = str_intern(cx->strings, out.text);
    buf_free(&out);
    return sql;
}

/* A partition with subpartitions is ONLY's target too: ATTACH is about the one table. */
static void print_attach(Printer *p, const Object *table)
{
    const Object *parent = object_ref(table, ATTR_PARTITION_OF);
    if (!parent)
        return;
    print(p, "ALTER TABLE ONLY %s ATTACH PARTITION %s %s", pg_name(p->cx, parent),
          pg_name(p->cx, table), partition_bound(p->cx, object_tree(table, ATTR_PARTITION_BOUND)));
    print_end(p);
}

static void print_detach(Printer *p, const Step *step)
{
    const Object *table = step->old;
    print(p, "ALTER TABLE %s DETACH PARTITION %s",
          pg_name(p->cx, object_ref(table, ATTR_PARTITION_OF)), pg_name(p->cx, table));
    print_end(p);
    for (size_t i = 0; i < step->kept_keys.len; i++) {
        print(p, "ALTER TABLE %s DROP CONSTRAINT IF EXISTS %s", pg_name(p->cx, table),
              pg_quote_sql(p->cx, step->kept_keys.at[i]->name));
        print_end(p);
    }
}

/* ---- CREATE ------------------------------------------------------------------------------ */

static bool has_parents(const Object *table)
{
    return object_has(table, ATTR_INHERITS);
}

/* A column of a typed table is listed only when something is said of it. */
static bool is_plain_typed(const Object *column)
{
    return !object_has(column, ATTR_DEFAULT) && !object_flag(column, ATTR_NOT_NULL) &&
           !object_has(column, ATTR_GENERATED) && !object_has(column, ATTR_IDENTITY);
}

static bool is_listed(const Object *o)
{
    const Object *table = o->parent;
    if (has_parents(table) && object_flag(o, ATTR_INHERITED))
        return false;
    if (o->kind == KIND_CONSTRAINT)
        return pg_constraint_is_inline(o);
    return !object_has(table, ATTR_OF_TYPE) || !is_plain_typed(o);
}

static Str element(Printer *p, const Step *member)
{
    if (member->new->kind == KIND_COLUMN)
        return pg_column_definition(p, member);
    return str_format(p->cx->strings, "CONSTRAINT %s %s", pg_quote_sql(p->cx, member->new->name),
                      pg_constraint_definition(p->cx, member->new));
}

static bool is_element(const Step *member)
{
    return member->new &&
           (member->new->kind == KIND_COLUMN || member->new->kind == KIND_CONSTRAINT);
}

/* An empty list is written, except after OF, where the type has the columns. */
static void print_elements(Printer *p, const Step *step)
{
    size_t count = 0;
    for (size_t i = 0; i < step->members.len; i++) {
        const Step *member = step->members.at[i];
        if (is_element(member) && is_listed(member->new))
            print(p, "%s\n    %s", count++ ? "," : " (", element(p, member));
    }
    if (count)
        print(p, "\n)");
    else if (!object_has(step->new, ATTR_OF_TYPE))
        print(p, " ()");
}

static void print_parents(Printer *p, const Object *table)
{
    const RefList *parents = object_refs(table, ATTR_INHERITS);
    for (size_t i = 0; i < parents->len; i++)
        print(p, "%s%s", i ? ", " : "\nINHERITS (", pg_name(p->cx, parents->at[i]));
    if (parents->len)
        print(p, ")");
}

static void print_server(Printer *p, const Object *table)
{
    Str options = pg_fdw_options_sql(p->cx, object_list(table, ATTR_FDW_OPTIONS));
    print(p, "\nSERVER %s", pg_name(p->cx, object_ref(table, ATTR_SERVER)));
    if (options)
        print(p, "\n%s", options);
}

static void print_clauses(Printer *p, const Object *table)
{
    Str method = object_str(table, ATTR_ACCESS_METHOD);
    Str tablespace = object_str(table, ATTR_TABLESPACE);
    print_parents(p, table);
    if (object_has(table, ATTR_PARTITION_BY))
        print(p, "\nPARTITION BY %s", partition_key(p->cx, object_tree(table, ATTR_PARTITION_BY)));
    if (pg_is_foreign(table))
        print_server(p, table);
    if (method)
        print(p, "\nUSING %s", pg_quote_sql(p->cx, method));
    if (object_has(table, ATTR_OPTIONS))
        print(p, "\nWITH %s", pg_options_sql(p->cx, object_list(table, ATTR_OPTIONS)));
    if (tablespace)
        print(p, "\nTABLESPACE %s", pg_quote_sql(p->cx, tablespace));
}

static void print_table(Printer *p, const Step *step)
{
    const Object *table = step->new;
    print(p, "CREATE %s%s %s", object_has(table, ATTR_PERSISTENCE) ? "UNLOGGED " : "",
          pg_keyword(table), pg_name(p->cx, table));
    if (object_has(table, ATTR_OF_TYPE))
        print(p, " OF %s", pg_type_sql(p->cx, object_type(table, ATTR_OF_TYPE)));
    print_elements(p, step);
    print_clauses(p, table);
    print_end(p);
}

/* ---- what an inherited column has of its own --------------------------------------------- */

/* The parent from which the column comes: where several have it, the first. */
static const Object *parent_column(const Schema *s, const Object *column)
{
    const RefList *parents = object_refs(column->parent, ATTR_INHERITS);
    for (size_t i = 0; i < parents->len; i++) {
        const Object *from = schema_child(s, KIND_COLUMN, parents->at[i], column->name);
        if (from)
            return from;
    }
    return NULL;
}

static void print_own_column(Printer *p, const Object *column)
{
    const Object *from = parent_column(p->plan->new, column);
    PgAlter alter = pg_alter_table(p, column->parent);
    Str name = pg_name(p->cx, column);
    const void *own = object_tree(column, ATTR_DEFAULT);
    const void *given = from ? object_tree(from, ATTR_DEFAULT) : NULL;
    pg_alter_only(&alter, true);
    if (own && !pg_tree_equal(own, given))
        pg_alter_add(&alter, "ALTER COLUMN %s SET DEFAULT %s", name, pg_expr_sql(p->cx, own));
    else if (given && !own)
        pg_alter_add(&alter, "ALTER COLUMN %s DROP DEFAULT", name);
    if (object_flag(column, ATTR_NOT_NULL) && !object_flag(column, ATTR_NOT_NULL_INHERITED))
        pg_alter_add(&alter, "ALTER COLUMN %s SET NOT NULL", name);
    pg_alter_end(&alter);
}

/* Members that CREATE TABLE left out, and what it left out of them. */
static void print_rest(Printer *p, const Step *member)
{
    const Object *o = member->new;
    if (o->kind == KIND_CONSTRAINT && !is_listed(o) &&
        !(has_parents(o->parent) && object_flag(o, ATTR_INHERITED)))
        pg_print_add_constraint(p, o);
    if (o->kind != KIND_COLUMN)
        return;
    if (has_parents(o->parent) && object_flag(o, ATTR_INHERITED))
        print_own_column(p, o);
    pg_print_column_rest(p, member);
}

/* ---- flags and identity ------------------------------------------------------------------ */

static void add_row_security(PgAlter *alter, const Object *table)
{
    pg_alter_add(alter, "%s ROW LEVEL SECURITY",
                 object_flag(table, ATTR_ROW_SECURITY) ? "ENABLE" : "DISABLE");
}

static void add_force_row_security(PgAlter *alter, const Object *table)
{
    pg_alter_add(alter, "%s ROW LEVEL SECURITY",
                 object_flag(table, ATTR_FORCE_ROW_SECURITY) ? "FORCE" : "NO FORCE");
}

static void add_replica_identity(PgAlter *alter, const Object *table)
{
    Str identity = object_str(table, ATTR_REPLICA_IDENTITY);
    const Object *index = object_ref(table, ATTR_REPLICA_INDEX);
    if (index)
        pg_alter_add(alter, "REPLICA IDENTITY USING INDEX %s",
                     pg_quote_sql(alter->p->cx, index->name));
    else if (!identity)
        pg_alter_add(alter, "REPLICA IDENTITY DEFAULT");
    else
        pg_alter_add(alter, "REPLICA IDENTITY %s",
                     strcmp(identity, "full") == 0 ? "FULL" : "NOTHING");
}

static void add_cluster(PgAlter *alter, const Object *table)
{
    const Object *index = object_ref(table, ATTR_CLUSTER_ON);
    if (index)
        pg_alter_add(alter, "CLUSTER ON %s", pg_quote_sql(alter->p->cx, index->name));
    else
        pg_alter_add(alter, "SET WITHOUT CLUSTER");
}

static void create(Printer *p, const Step *step)
{
    const Object *table = step->new;
    print_table(p, step);
    for (size_t i = 0; i < step->members.len; i++)
        if (is_element(step->members.at[i]))
            print_rest(p, step->members.at[i]);
    PgAlter alter = pg_alter_table(p, table);
    pg_alter_only(&alter, true);
    if (object_has(table, ATTR_REPLICA_IDENTITY) && step->changed[ATTR_REPLICA_IDENTITY])
        add_replica_identity(&alter, table);
    if (object_has(table, ATTR_CLUSTER_ON) && step->changed[ATTR_CLUSTER_ON])
        add_cluster(&alter, table);
    if (object_flag(table, ATTR_ROW_SECURITY))
        add_row_security(&alter, table);
    if (object_flag(table, ATTR_FORCE_ROW_SECURITY))
        add_force_row_security(&alter, table);
    pg_alter_end(&alter);
}

/* ---- ALTER ------------------------------------------------------------------------------- */

/* Those that stand alone: the server takes no other command beside most of them. */
static void print_alone(Printer *p, const Object *table, Str command)
{
    PgAlter alter = pg_alter_table(p, table);
    pg_alter_only(&alter, true);
    if (command)
        pg_alter_add(&alter, "%s", command);
    pg_alter_end(&alter);
}

static Str named(Printer *p, const char *command, Str name, const char *absent)
{
    return str_format(p->cx->strings, "%s %s", command, name ? pg_quote_sql(p->cx, name) : absent);
}

static void alter_storage(Printer *p, const Step *step)
{
    const Object *new = step->new;
    if (step->changed[ATTR_PERSISTENCE])
        print_alone(p, new, object_has(new, ATTR_PERSISTENCE) ? "SET UNLOGGED" : "SET LOGGED");
    if (step->changed[ATTR_ACCESS_METHOD])
        print_alone(p, new,
                    named(p, "SET ACCESS METHOD", object_str(new, ATTR_ACCESS_METHOD), "heap"));
    if (step->changed[ATTR_TABLESPACE])
        print_alone(p, new,
                    named(p, "SET TABLESPACE", object_str(new, ATTR_TABLESPACE), "pg_default"));
}

static void alter_type(Printer *p, const Step *step)
{
    if (!step->changed[ATTR_OF_TYPE])
        return;
    Str type = pg_type_sql(p->cx, object_type(step->new, ATTR_OF_TYPE));
    print_alone(p, step->new, type ? str_format(p->cx->strings, "OF %s", type) : "NOT OF");
}

static bool refers_to(const RefList *list, const Object *o)
{
    for (size_t i = 0; i < list->len; i++)
        if (list->at[i] == o)
            return true;
    return false;
}

static void leave_parents(PgAlter *alter, const Step *step)
{
    static const RefList none;
    const RefList *old = object_refs(step->old, ATTR_INHERITS);
    const RefList *new = step->new ? object_refs(step->new, ATTR_INHERITS) : &none;
    for (size_t i = 0; i < old->len; i++)
        if (!old->at[i]->twin || !refers_to(new, old->at[i]->twin))
            pg_alter_add(alter, "NO INHERIT %s", pg_name(alter->p->cx, old->at[i]));
}

static void join_parents(PgAlter *alter, const Step *step)
{
    const RefList *old = object_refs(step->old, ATTR_INHERITS);
    const RefList *new = object_refs(step->new, ATTR_INHERITS);
    for (size_t i = 0; i < new->len; i++)
        if (!new->at[i]->twin || !refers_to(old, new->at[i]->twin))
            pg_alter_add(alter, "INHERIT %s", pg_name(alter->p->cx, new->at[i]));
}

static void alter_parents(Printer *p, const Step *step)
{
    if (step->changed[ATTR_PARTITION_OF])
        print_attach(p, step->new);
    if (!step->changed[ATTR_INHERITS] || !step->old)
        return;
    PgAlter alter = pg_alter_table(p, step->new);
    join_parents(&alter, step);
    pg_alter_end(&alter);
}

static void alter_options(Printer *p, const Step *step)
{
    const StrList *old = object_list(step->old, ATTR_OPTIONS);
    const StrList *new = object_list(step->new, ATTR_OPTIONS);
    const StrList *old_fdw = object_list(step->old, ATTR_FDW_OPTIONS);
    const StrList *new_fdw = object_list(step->new, ATTR_FDW_OPTIONS);
    PgAlter alter = pg_alter_table(p, step->new);
    Str changes[] = {pg_options_set(p->cx, old, new), pg_options_reset(p->cx, old, new),
                     pg_fdw_options_change(p->cx, old_fdw, new_fdw)};
    for (size_t i = 0; i < sizeof changes / sizeof *changes; i++)
        if (changes[i])
            pg_alter_add(&alter, "%s", changes[i]);
    pg_alter_end(&alter);
}

static void alter_flags(Printer *p, const Step *step)
{
    PgAlter alter = pg_alter_table(p, step->new);
    pg_alter_only(&alter, true);
    if (step->changed[ATTR_REPLICA_IDENTITY] || step->changed[ATTR_REPLICA_INDEX])
        add_replica_identity(&alter, step->new);
    if (step->changed[ATTR_CLUSTER_ON])
        add_cluster(&alter, step->new);
    if (step->changed[ATTR_ROW_SECURITY])
        add_row_security(&alter, step->new);
    if (step->changed[ATTR_FORCE_ROW_SECURITY])
        add_force_row_security(&alter, step->new);
    pg_alter_end(&alter);
}

/* What holds the table to others: its parents, a type, an index. */
static void release(Printer *p, const Step *step)
{
    const Object *old = step->old;
    PgAlter alter = pg_alter_table(p, old);
    if (step->changed[ATTR_PARTITION_OF])
        print_detach(p, step);
    if (step->changed[ATTR_INHERITS])
        leave_parents(&alter, step);
    if (step->changed[ATTR_OF_TYPE])
        pg_alter_add(&alter, "NOT OF");
    if (step->changed[ATTR_REPLICA_INDEX])
        pg_alter_add(&alter, "REPLICA IDENTITY DEFAULT");
    if (step->changed[ATTR_CLUSTER_ON])
        pg_alter_add(&alter, "SET WITHOUT CLUSTER");
    pg_alter_end(&alter);
}

/* ---- rows -------------------------------------------------------------------------------- */

static void set_aside(Printer *p, const Object *old)
{
    print(p, "ALTER TABLE %s RENAME TO %s", pg_name(p->cx, old),
          pg_quote_sql(p->cx, step_aside_name(p->cx, old)));
    print_end(p);
}

/* A column that both tables have, and that can be written. */
static bool is_moved(const Object *column)
{
    return column->kind == KIND_COLUMN && column->twin && !object_has(column, ATTR_GENERATED);
}

static Str moved_columns(Printer *p, const Object *table, bool values)
{
    Buf list = {0};
    for (const Object *o = table->first; o; o = o->next)
        if (is_moved(o))
            buf_printf(&list, "%s%s", list.len ? ", " : "",
                       values ? pg_moved_value(p, o->twin, o) : pg_name(p->cx, o));
    Str sql = str_intern(p->cx->strings, buf_text(&list));
    buf_free(&list);
    return sql;
}

static bool moves_identity(const Object *table)
{
    for (const Object *o = table->first; o; o = o->next) {
        Str identity = is_moved(o) ? object_str(o, ATTR_IDENTITY) : NULL;
        if (identity && strcmp(identity, "always") == 0)
            return true;
    }
    return false;
}

static void warn_of_loss(Printer *p, const Object *old, const char *why)
{
    print(p, "-- ATTENTION: the rows of %s are lost: %s.\n", pg_name(p->cx, old), why);
}

static void set_row_security(Printer *p, const Object *old, const char *command)
{
    if (!object_flag(old, ATTR_ROW_SECURITY))
        return;
    print(p, "%s", command);
    print_end(p);
}

/* Rows of children that inherit are the children's. With row_security off, a policy that would hide
 * rows is an error. */
static void move_rows(Printer *p, const Step *step)
{
    Str columns = moved_columns(p, step->new, false);
    if (!*columns) {
        warn_of_loss(p, step->old, "the new table has none of its columns");
        return;
    }
    set_row_security(p, step->old, "SET row_security = off");
    print(p, "INSERT INTO %s (%s)%s\nSELECT %s\nFROM %s%s", pg_name(p->cx, step->new), columns,
          moves_identity(step->new) ? "\nOVERRIDING SYSTEM VALUE" : "",
          moved_columns(p, step->new, true), pg_is_partitioned(step->old) ? "" : "ONLY ",
          pg_current_name(p, step->old));
    print_end(p);
    set_row_security(p, step->old, "RESET row_security");
}

static void alter(Printer *p, const Step *step)
{
    if (step->op == STEP_RELEASE) {
        release(p, step);
        return;
    }
    if (step->op == STEP_SET_ASIDE) {
        set_aside(p, step->old);
        return;
    }
    if (step->op == STEP_MOVE) {
        move_rows(p, step);
        return;
    }
    alter_storage(p, step);
    alter_type(p, step);
    alter_parents(p, step);
    if (step->changed[ATTR_OPTIONS] || step->changed[ATTR_FDW_OPTIONS])
        alter_options(p, step);
    alter_flags(p, step);
}

static void drop(Printer *p, const Step *step)
{
    if (step->loses_rows)
        warn_of_loss(p, step->old, "what it stands on is made anew and can't wait for them");
    print(p, "DROP %s %s", pg_keyword(step->old), pg_current_name(p, step->old));
    print_end(p);
}

const KindPrinter pg_table_printer = {.create = create, .alter = alter, .drop = drop};
