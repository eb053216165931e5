/* pg_print_constraint.c: constraints of tables, inline in CREATE TABLE or by ALTER TABLE.
 *
 *     ALTER TABLE public.items
 *         ADD CONSTRAINT items_order_fkey FOREIGN KEY (order_id) REFERENCES public.orders (id);
 *
 * Keys of a partitioned table are added to ONLY it, then those of its partitions attached; checks
 * go to partitions and children by themselves. */
#include <string.h>

#include "emit/pg_alter.h"
#include "model/schema_pg.h"

/* ---- definitions ------------------------------------------------------------------------- */

static bool is_type(const Object *constraint, const char *type)
{
    return strcmp(object_str(constraint, ATTR_CONTYPE), type) == 0;
}

/* (a, b), the last with a word before or after it: (id, PERIOD at), (id, at WITHOUT OVERLAPS) */
static void add_columns(Context *cx, Buf *out, const RefList *columns, const char *before,
                        const char *after)
{
    for (size_t i = 0; i < columns->len; i++) {
        bool last = i + 1 == columns->len;
        buf_printf(out, "%s%s%s%s", i ? ", " : " (", last ? before : "",
                   pg_quote_sql(cx, columns->at[i]->name), last ? after : "");
    }
    buf_putc(out, ')');
}

/* What an index-backed constraint says of its index, but for WHERE, which only an exclusion has. */
static void add_index_clauses(Context *cx, Buf *out, const Object *c)
{
    Str tablespace = object_str(c, ATTR_TABLESPACE);
    if (object_has(c, ATTR_INCLUDE)) {
        buf_puts(out, " INCLUDE");
        add_columns(cx, out, object_refs(c, ATTR_INCLUDE), "", "");
    }
    if (object_has(c, ATTR_OPTIONS))
        buf_printf(out, " WITH %s", pg_options_sql(cx, object_list(c, ATTR_OPTIONS)));
    if (tablespace)
        buf_printf(out, " USING INDEX TABLESPACE %s", pg_quote_sql(cx, tablespace));
}

static void add_key(Context *cx, Buf *out, const Object *c)
{
    buf_puts(out, is_type(c, "unique") ? "UNIQUE" : "PRIMARY KEY");
    if (object_flag(c, ATTR_NULLS_NOT_DISTINCT))
        buf_puts(out, " NULLS NOT DISTINCT");
    add_columns(cx, out, object_refs(c, ATTR_COLUMNS), "",
                object_flag(c, ATTR_WITHOUT_OVERLAPS) ? " WITHOUT OVERLAPS" : "");
    add_index_clauses(cx, out, c);
}

static void add_exclusion(Context *cx, Buf *out, const Object *c)
{
    Str method = object_str(c, ATTR_METHOD);
    buf_puts(out, "EXCLUDE");
    if (method)
        buf_printf(out, " USING %s", pg_quote_sql(cx, method));
    buf_printf(out, " %s", pg_elements_sql(cx, object_tree(c, ATTR_ELEMENTS)));
    add_index_clauses(cx, out, c);
    if (object_has(c, ATTR_WHERE))
        buf_printf(out, " WHERE (%s)", pg_expr_sql(cx, object_tree(c, ATTR_WHERE)));
}

static void add_check(Context *cx, Buf *out, const Object *c)
{
    buf_printf(out, "CHECK (%s)", pg_expr_sql(cx, object_tree(c, ATTR_CHECK)));
    if (object_flag(c, ATTR_NO_INHERIT))
        buf_puts(out, " NO INHERIT");
}

static void add_upper(Buf *out, const char *text)
{
    for (; *text; text++)
        buf_putc(out, (char)(*text >= 'a' && *text <= 'z' ? *text - 32 : *text));
}

static void add_action(Buf *out, const char *event, Str action)
{
    if (!action)
        return;
    buf_printf(out, " ON %s ", event);
    add_upper(out, action);
}

static void add_foreign_key(Context *cx, Buf *out, const Object *c)
{
    const char *period = object_flag(c, ATTR_PERIOD) ? "PERIOD " : "";
    buf_puts(out, "FOREIGN KEY");
    add_columns(cx, out, object_refs(c, ATTR_COLUMNS), period, "");
    buf_printf(out, " REFERENCES %s", pg_name(cx, object_ref(c, ATTR_REF_TABLE)));
    add_columns(cx, out, object_refs(c, ATTR_REF_COLUMNS), period, "");
    if (object_has(c, ATTR_MATCH)) {
        buf_puts(out, " MATCH ");
        add_upper(out, object_str(c, ATTR_MATCH));
    }
    add_action(out, "UPDATE", object_str(c, ATTR_ON_UPDATE));
    add_action(out, "DELETE", object_str(c, ATTR_ON_DELETE));
    if (object_has(c, ATTR_DELETE_COLUMNS))
        add_columns(cx, out, object_refs(c, ATTR_DELETE_COLUMNS), "", "");
}

static const struct {
    const char *type;
    void (*add)(Context *cx, Buf *out, const Object *constraint);
} definitions[] = {
    {"primary key", add_key},
    {"unique", add_key},
    {"check", add_check},
    {"exclude", add_exclusion},
    {"foreign key", add_foreign_key},
};

static void add_timing(Buf *out, const Object *c)
{
    if (object_flag(c, ATTR_DEFERRABLE))
        buf_puts(out, " DEFERRABLE");
    if (object_flag(c, ATTR_INITIALLY_DEFERRED))
        buf_puts(out, " INITIALLY DEFERRED");
    if (object_flag(c, ATTR_NOT_ENFORCED))
        buf_puts(out, " NOT ENFORCED");
    else if (object_flag(c, ATTR_NOT_VALID))
        buf_puts(out, " NOT VALID");
}

Str pg_constraint_definition(Context *cx, const Object *constraint)
{
    Buf out = {0};
    for (size_t i = 0; i < sizeof definitions / sizeof *definitions; i++)
        if (is_type(constraint, definitions[i].type))
            definitions[i].add(cx, &out, constraint);
    add_timing(&out, constraint);
    Str sql = str_intern(cx->strings, buf_text(&out));
    buf_free(&out);
    return sql;
}

bool pg_constraint_is_inline(const Object *constraint)
{
    return !object_flag(constraint, ATTR_NOT_VALID);
}

/* ---- ADD --------------------------------------------------------------------------------- */

static bool is_only(const Object *constraint)
{
    return pg_has_index(constraint) && pg_is_partitioned(constraint->parent);
}

void pg_print_add_constraint(Printer *p, const Object *constraint)
{
    PgAlter alter = pg_alter_table(p, constraint->parent);
    pg_alter_only(&alter, is_only(constraint));
    pg_alter_add(&alter, "ADD CONSTRAINT %s %s", pg_quote_sql(p->cx, constraint->name),
                 pg_constraint_definition(p->cx, constraint));
    pg_alter_end(&alter);
}

static bool is_of_domain(const Object *constraint)
{
    return constraint->parent->kind == KIND_DOMAIN;
}

static void create(Printer *p, const Step *step)
{
    if (is_of_domain(step->new)) {
        pg_print_domain_constraint(p, step);
        return;
    }
    pg_print_add_constraint(p, step->new);
    if (step->changed[ATTR_ATTACHED_TO])
        pg_print_attach_index(p, step->new);
}

/* ---- ALTER, DROP ------------------------------------------------------------------------- */

static bool is_timing_changed(const Step *step)
{
    return step->changed[ATTR_DEFERRABLE] || step->changed[ATTR_INITIALLY_DEFERRED];
}

static void alter_constraint(Printer *p, const Step *step)
{
    const Object *c = step->new;
    Str name = pg_quote_sql(p->cx, c->name);
    PgAlter alter = pg_alter_table(p, c->parent);
    if (is_timing_changed(step))
        pg_alter_add(&alter, "ALTER CONSTRAINT %s %sDEFERRABLE INITIALLY %s", name,
                     object_flag(c, ATTR_DEFERRABLE) ? "" : "NOT ",
                     object_flag(c, ATTR_INITIALLY_DEFERRED) ? "DEFERRED" : "IMMEDIATE");
    if (step->changed[ATTR_NOT_ENFORCED])
        pg_alter_add(&alter, "ALTER CONSTRAINT %s %sENFORCED", name,
                     object_flag(c, ATTR_NOT_ENFORCED) ? "NOT " : "");
    if (step->changed[ATTR_NOT_VALID] && !object_flag(c, ATTR_NOT_VALID))
        pg_alter_add(&alter, "VALIDATE CONSTRAINT %s", name);
    pg_alter_end(&alter);
}

static void print_rename(Printer *p, const Step *step)
{
    print(p, "ALTER TABLE %s RENAME CONSTRAINT %s TO %s", pg_name(p->cx, step->new->parent),
          pg_quote_sql(p->cx, step->old->name), pg_quote_sql(p->cx, step->new->name));
    print_end(p);
}

static void alter(Printer *p, const Step *step)
{
    if (is_of_domain(step_object(step))) {
        pg_print_domain_constraint(p, step);
        return;
    }
    if (step->op == STEP_RELEASE)
        return;
    if (step->op == STEP_RENAME) {
        print_rename(p, step);
        return;
    }
    alter_constraint(p, step);
    if (step->old && pg_has_index(step->new))
        pg_print_index_storage(p, step);
    if (step->changed[ATTR_ATTACHED_TO])
        pg_print_attach_index(p, step->new);
}

static void drop(Printer *p, const Step *step)
{
    const Object *c = step->old;
    if (is_of_domain(c)) {
        pg_print_domain_constraint(p, step);
        return;
    }
    PgAlter alter = pg_alter_table(p, c->parent);
    pg_alter_only(&alter, step->only);
    pg_alter_add(&alter, "DROP CONSTRAINT %s", pg_quote_sql(p->cx, c->name));
    pg_alter_end(&alter);
}

const KindPrinter pg_constraint_printer = {.create = create, .alter = alter, .drop = drop};
