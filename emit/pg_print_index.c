/* pg_print_index.c: indexes, and the elements they share with exclusion constraints.
 *
 *     CREATE UNIQUE INDEX users_email ON public.users (lower(email)) INCLUDE (id) WHERE active;
 *     ALTER INDEX public.sales_at_idx ATTACH PARTITION public.sales_2024_at_idx;
 *
 * On a partitioned table an index is made ON ONLY it; the partitions' own indexes are attached. */
#include <string.h>

#include "emit/pg_alter.h"
#include "model/pg_tree.h"
#include "model/schema_pg.h"

/* ---- elements ---------------------------------------------------------------------------- */

static void add_qualified(Buf *out, const List *names)
{
    const char *dot = "";
    ListCell *cell;
    foreach (cell, names) {
        buf_printf(out, "%s%s", dot, pg_quote(pg_str(lfirst(cell))));
        dot = ".";
    }
}

/* A plain function call needs no parentheses of its own; x AT TIME ZONE y, a call too, does. */
static bool is_call(const Node *expr)
{
    return IsA(expr, FuncCall) && ((const FuncCall *)expr)->funcformat == COERCE_EXPLICIT_CALL;
}

void pg_add_key_part(Buf *out, const char *name, void *expr, void *collation, void *opclass)
{
    char *text = expr ? pg_tree_print_expr(expr) : NULL;
    if (name)
        buf_puts(out, pg_quote(name));
    else
        buf_printf(out, is_call(expr) ? "%s" : "(%s)", text ? text : "");
    if (collation) {
        buf_puts(out, " COLLATE ");
        add_qualified(out, collation);
    }
    if (opclass) {
        buf_putc(out, ' ');
        add_qualified(out, opclass);
    }
}

static void add_option_value(Buf *out, const Node *value)
{
    if (IsA(value, Integer))
        buf_printf(out, "=%d", intVal(value));
    else if (IsA(value, Float))
        buf_printf(out, "=%s", ((const Float *)value)->fval);
    else
        buf_printf(out, "=%s",
                   pg_literal(IsA(value, String) ? strVal(value)
                                                 : pg_name_last(((const TypeName *)value)->names)));
}

/* (siglen=32) of an operator class */
static void add_opclass_options(Buf *out, const List *options)
{
    const char *comma = " (";
    ListCell *cell;
    foreach (cell, options) {
        const DefElem *option = lfirst_node(DefElem, cell);
        buf_printf(out, "%s%s", comma, pg_quote(option->defname));
        if (option->arg)
            add_option_value(out, option->arg);
        comma = ", ";
    }
    if (options)
        buf_putc(out, ')');
}

static void add_element(Buf *out, const IndexElem *e)
{
    pg_add_key_part(out, e->name, e->expr, e->collation, e->opclass);
    add_opclass_options(out, e->opclassopts);
    if (e->ordering == SORTBY_DESC)
        buf_puts(out, " DESC");
    if (e->nulls_ordering == SORTBY_NULLS_FIRST)
        buf_puts(out, " NULLS FIRST");
    else if (e->nulls_ordering == SORTBY_NULLS_LAST)
        buf_puts(out, " NULLS LAST");
}

/* An operator's name is OPERATOR(schema.+) when it is qualified. */
static void add_operator(Buf *out, const List *name)
{
    if (list_length(name) == 1) {
        buf_printf(out, " WITH %s", pg_str(linitial(name)));
        return;
    }
    buf_printf(out, " WITH OPERATOR(%s.%s)", pg_quote(pg_name_schema(name)), pg_name_last(name));
}

Str pg_elements_sql(Context *cx, const void *elements)
{
    Buf out = {0};
    const char *comma = "(";
    ListCell *cell;
    foreach (cell, (const List *)elements) {
        const Node *element = lfirst(cell);
        bool excludes = IsA(element, List);
        buf_puts(&out, comma);
        add_element(&out, excludes ? linitial((const List *)element) : (const void *)element);
        if (excludes)
            add_operator(&out, lsecond((const List *)element));
        comma = ", ";
    }
    buf_putc(&out, ')');
    Str sql = str_intern(cx->strings, out.text);
    buf_free(&out);
    return sql;
}

/* ---- CREATE ------------------------------------------------------------------------------ */

Str pg_index_name(Context *cx, const Object *o)
{
    Str schema = pg_quote_sql(cx, object_schema(o)->name);
    return str_format(cx->strings, "%s.%s", schema, pg_quote_sql(cx, o->name));
}

static void print_include(Printer *p, const Object *index)
{
    const StrList *names = object_list(index, ATTR_INCLUDE_NAMES);
    for (size_t i = 0; i < names->len; i++)
        print(p, "%s%s", i ? ", " : " INCLUDE (", pg_quote_sql(p->cx, names->at[i]));
    if (names->len)
        print(p, ")");
    if (object_has(index, ATTR_INCLUDE))
        print(p, " INCLUDE (%s)", pg_columns_sql(p->cx, object_refs(index, ATTR_INCLUDE)));
}

static void print_index(Printer *p, const Object *index)
{
    Str method = object_str(index, ATTR_METHOD), tablespace = object_str(index, ATTR_TABLESPACE);
    print(p, "CREATE %sINDEX %s ON %s%s", object_flag(index, ATTR_UNIQUE) ? "UNIQUE " : "",
          pg_quote_sql(p->cx, index->name), pg_is_partitioned(index->parent) ? "ONLY " : "",
          pg_name(p->cx, index->parent));
    if (method)
        print(p, " USING %s", pg_quote_sql(p->cx, method));
    print(p, " %s", pg_elements_sql(p->cx, object_tree(index, ATTR_ELEMENTS)));
    print_include(p, index);
    if (object_flag(index, ATTR_NULLS_NOT_DISTINCT))
        print(p, " NULLS NOT DISTINCT");
    if (object_has(index, ATTR_OPTIONS))
        print(p, " WITH %s", pg_options_sql(p->cx, object_list(index, ATTR_OPTIONS)));
    if (tablespace)
        print(p, " TABLESPACE %s", pg_quote_sql(p->cx, tablespace));
    if (object_has(index, ATTR_WHERE))
        print(p, " WHERE %s", pg_expr_sql(p->cx, object_tree(index, ATTR_WHERE)));
    print_end(p);
}

static void print_target(Printer *p, const Object *index, Str item, const char *target)
{
    print(p, "ALTER INDEX %s ALTER COLUMN %d SET STATISTICS %s", pg_index_name(p->cx, index),
          atoi(item), target);
    print_end(p);
}

/* "2=500": the second element's target */
static void print_statistics(Printer *p, const Object *index, const StrList *old,
                             const StrList *new)
{
    for (size_t i = 0; i < new->len; i++)
        if (pg_option_like(old, new->at[i]) != new->at[i])
            print_target(p, index, new->at[i], strchr(new->at[i], '=') + 1);
    for (size_t i = 0; i < old->len; i++)
        if (!pg_option_like(new, old->at[i]))
            print_target(p, index, old->at[i], "-1");
}

void pg_print_attach_index(Printer *p, const Object *index)
{
    const Object *parent = object_ref(index, ATTR_ATTACHED_TO);
    if (!parent)
        return;
    print(p, "ALTER INDEX %s ATTACH PARTITION %s", pg_index_name(p->cx, parent),
          pg_index_name(p->cx, index));
    print_end(p);
}

static void create(Printer *p, const Step *step)
{
    static const StrList none;
    print_index(p, step->new);
    print_statistics(p, step->new, &none, object_list(step->new, ATTR_COLUMN_STATISTICS));
    if (step->changed[ATTR_ATTACHED_TO])
        pg_print_attach_index(p, step->new);
}

/* ---- ALTER, DROP ------------------------------------------------------------------------- */

static void print_index_command(Printer *p, const Object *index, Str command)
{
    if (!command)
        return;
    print(p, "ALTER INDEX %s %s", pg_index_name(p->cx, index), command);
    print_end(p);
}

void pg_print_index_storage(Printer *p, const Step *step)
{
    const StrList *old = object_list(step->old, ATTR_OPTIONS);
    const StrList *new = object_list(step->new, ATTR_OPTIONS);
    Str tablespace = object_str(step->new, ATTR_TABLESPACE);
    print_index_command(p, step->new, pg_options_set(p->cx, old, new));
    print_index_command(p, step->new, pg_options_reset(p->cx, old, new));
    if (!step->changed[ATTR_TABLESPACE])
        return;
    tablespace = tablespace ? pg_quote_sql(p->cx, tablespace) : "pg_default";
    print_index_command(p, step->new, str_format(p->cx->strings, "SET TABLESPACE %s", tablespace));
}

static void alter(Printer *p, const Step *step)
{
    if (step->op == STEP_RELEASE)
        return;
    if (step->op == STEP_RENAME) {
        Str name = pg_quote_sql(p->cx, step->new->name);
        print_index_command(p, step->old, str_format(p->cx->strings, "RENAME TO %s", name));
        return;
    }
    if (step->old)
        pg_print_index_storage(p, step);
    if (step->old && step->changed[ATTR_COLUMN_STATISTICS])
        print_statistics(p, step->new, object_list(step->old, ATTR_COLUMN_STATISTICS),
                         object_list(step->new, ATTR_COLUMN_STATISTICS));
    if (step->changed[ATTR_ATTACHED_TO])
        pg_print_attach_index(p, step->new);
}

static void drop(Printer *p, const Step *step)
{
    print(p, "DROP INDEX %s", pg_index_name(p->cx, step->old));
    print_end(p);
}

const KindPrinter pg_index_printer = {.create = create, .alter = alter, .drop = drop};
