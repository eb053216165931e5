/* pg_print_view.c: views and materialized views, and what is said of their columns.
 *
 *     CREATE OR REPLACE VIEW public.adults AS
 *     SELECT id, name
 *     FROM public.people
 *     WHERE age >= 18
 *     WITH LOCAL CHECK OPTION; */
#include <ctype.h>
#include <string.h>

#include "emit/pg_alter.h"
#include "model/pg_semantics.h"
#include "model/pg_star.h"
#include "model/pg_view_column.h"

/* ---- CREATE ----------------------------------------------------------------------------- */

static void print_column_names(Printer *p, const Object *view)
{
    const StrList *names = object_list(view, ATTR_COLUMN_NAMES);
    for (size_t i = 0; i < names->len; i++)
        print(p, "%s%s", i ? ", " : " (", pg_quote_sql(p->cx, names->at[i]));
    print(p, "%s", names->len ? ")" : "");
}

static void print_query(Printer *p, const Object *view)
{
    buf_puts(p->out, " AS\n");
    buf_puts(p->out, pg_tree_sql(p->cx, pg_lasting_query(p->plan->new, view), true));
}

static const char *check_option(Str option)
{
    static const char prefix[] = "check_option=";
    return strncmp(option, prefix, sizeof prefix - 1) == 0 ? option + sizeof prefix - 1 : NULL;
}

/* WITH (…) of all options but check_option, which has a clause of its own. */
static void print_options(Printer *p, const StrList *options)
{
    VEC(Str) others = {0};
    for (size_t i = 0; i < options->len; i++)
        if (!check_option(options->at[i]))
            vec_push(&others, options->at[i]);
    StrList list = {others.len, others.at};
    if (others.len)
        print(p, " WITH %s", pg_options_sql(p->cx, &list));
    vec_free(&others);
}

static void print_check_option(Printer *p, const StrList *options)
{
    for (size_t i = 0; i < options->len; i++) {
        const char *check = check_option(options->at[i]);
        if (!check)
            continue;
        print(p, "\nWITH ");
        for (; *check; check++)
            buf_putc(p->out, (char)toupper((unsigned char)*check));
        print(p, " CHECK OPTION");
    }
}

static void print_view(Printer *p, const Object *view, bool replace)
{
    const StrList *options = object_list(view, ATTR_OPTIONS);
    print(p, "CREATE %sVIEW %s", replace ? "OR REPLACE " : "", pg_name(p->cx, view));
    print_column_names(p, view);
    print_options(p, options);
    print_query(p, view);
    print_check_option(p, options);
    print_end(p);
}

/* A view and a function that need each other: for a while the view has its columns and no query.
 *
 *     CREATE VIEW public.v AS
 *     SELECT
 *         NULL::integer AS id; */
static void print_placeholder(Printer *p, const Schema *s, const Object *view, bool replace)
{
    PgColumns columns = pg_columns_of(s, view);
    print(p, "CREATE %sVIEW %s AS\nSELECT", replace ? "OR REPLACE " : "", pg_name(p->cx, view));
    for (size_t i = 0; i < columns.len; i++) {
        const PgColumn *column = &columns.at[i];
        print(p, "%s\n    NULL::%s%s%s AS %s", i ? "," : "", column->type,
              column->collation ? " COLLATE " : "", column->collation ? column->collation : "",
              pg_quote_sql(p->cx, column->name));
    }
    print_end(p);
}

/* CREATE OR REPLACE VIEW replaces the options too. */
static void create_view(Printer *p, const Step *step)
{
    bool replace = step->op == STEP_REPLACE;
    if (replace || step->changed[ATTR_QUERY])
        print_view(p, step->new, replace);
    else
        print_placeholder(p, p->plan->new, step->new, false);
}

static void create_materialized_view(Printer *p, const Step *step)
{
    const Object *view = step->new;
    Str method = object_str(view, ATTR_ACCESS_METHOD),
        tablespace = object_str(view, ATTR_TABLESPACE);
    print(p, "CREATE MATERIALIZED VIEW %s", pg_name(p->cx, view));
    print_column_names(p, view);
    if (method)
        print(p, " USING %s", pg_quote_sql(p->cx, method));
    print_options(p, object_list(view, ATTR_OPTIONS));
    if (tablespace)
        print(p, " TABLESPACE %s", pg_quote_sql(p->cx, tablespace));
    print_query(p, view);
    print_end(p);
}

/* ---- ALTER ------------------------------------------------------------------------------ */

static void print_command(Printer *p, const Object *view, const char *command)
{
    print(p, "ALTER %s %s %s", pg_keyword(view), pg_name(p->cx, view), command);
    print_end(p);
}

static void print_option_changes(Printer *p, const Step *step)
{
    const StrList *old = object_list(step->old, ATTR_OPTIONS),
                  *new = object_list(step->new, ATTR_OPTIONS);
    Str set = pg_options_set(p->cx, old, new), reset = pg_options_reset(p->cx, old, new);
    if (set)
        print_command(p, step->new, set);
    if (reset)
        print_command(p, step->new, reset);
}

static void alter_view(Printer *p, const Step *step)
{
    if (step->op == STEP_RELEASE)
        print_placeholder(p, p->plan->old, step->old, true);
    else if (step->changed[ATTR_OPTIONS])
        print_option_changes(p, step);
}

const KindPrinter pg_view_printer = {.create = create_view, .alter = alter_view};

static void print_cluster_on(Printer *p, const Object *view)
{
    const Object *index = object_ref(view, ATTR_CLUSTER_ON);
    Str name = index ? pg_quote_sql(p->cx, index->name) : NULL;
    Str on = index ? str_format(p->cx->strings, "CLUSTER ON %s", name) : NULL;
    print_command(p, view, on ? on : "SET WITHOUT CLUSTER");
}

static void print_named(Printer *p, const Object *view, const char *verb, Str name,
                        const char *usual)
{
    Str quoted = pg_quote_sql(p->cx, name ? name : usual);
    print_command(p, view, str_format(p->cx->strings, "SET %s %s", verb, quoted));
}

static void alter_materialized_view(Printer *p, const Step *step)
{
    const Object *view = step->new;
    if (step->op == STEP_RELEASE)
        return;
    if (step->changed[ATTR_OPTIONS])
        print_option_changes(p, step);
    if (step->changed[ATTR_ACCESS_METHOD])
        print_named(p, view, "ACCESS METHOD", object_str(view, ATTR_ACCESS_METHOD), "heap");
    if (step->changed[ATTR_TABLESPACE])
        print_named(p, view, "TABLESPACE", object_str(view, ATTR_TABLESPACE), "pg_default");
    if (step->changed[ATTR_CLUSTER_ON])
        print_cluster_on(p, view);
}

const KindPrinter pg_materialized_view_printer = {.create = create_materialized_view,
                                                  .alter = alter_materialized_view};

/* ---- columns ---------------------------------------------------------------------------- */

typedef struct ColumnChange {
    Printer *p;
    const Object *old, *new; /* `new` has no attributes when nothing is said any more */
} ColumnChange;

static void print_column_command(const ColumnChange *c, const char *command)
{
    Context *cx = c->p->cx;
    Str name = pg_quote_sql(cx, c->new->name);
    print_command(c->p, c->new->parent,
                  str_format(cx->strings, "ALTER COLUMN %s %s", name, command));
}

static void print_default(const ColumnChange *c)
{
    const void *expr = object_tree(c->new, ATTR_DEFAULT);
    Context *cx = c->p->cx;
    Str set = expr ? str_format(cx->strings, "SET DEFAULT %s", pg_expr_sql(cx, expr)) : NULL;
    print_column_command(c, set ? set : "DROP DEFAULT");
}

/* `usual` stands for DEFAULT, which not all servers know here (SET STORAGE DEFAULT is of 16). */
static void print_word(const ColumnChange *c, AttrId id, const char *verb, const char *usual)
{
    Str word = object_str(c->new, id);
    print_column_command(c, str_format(c->p->cx->strings, "SET %s %s", verb, word ? word : usual));
}

static void print_column_options(const ColumnChange *c)
{
    static const StrList none;
    const StrList *old = c->old ? object_list(c->old, ATTR_OPTIONS) : &none,
                  *new = object_list(c->new, ATTR_OPTIONS);
    Str set = pg_options_set(c->p->cx, old, new), reset = pg_options_reset(c->p->cx, old, new);
    if (set)
        print_column_command(c, set);
    if (reset)
        print_column_command(c, reset);
}

static void print_column(Printer *p, const Object *old, const Object *new,
                         const bool changed[ATTR_COUNT])
{
    ColumnChange c = {p, old, new};
    if (changed[ATTR_DEFAULT])
        print_default(&c);
    if (changed[ATTR_STATISTICS])
        print_word(&c, ATTR_STATISTICS, "STATISTICS", "-1");
    if (changed[ATTR_STORAGE])
        print_word(&c, ATTR_STORAGE, "STORAGE",
                   pg_view_column_storage(p->plan->new, new->parent, new->name));
    if (changed[ATTR_COMPRESSION])
        print_word(&c, ATTR_COMPRESSION, "COMPRESSION", "default");
    if (changed[ATTR_OPTIONS])
        print_column_options(&c);
}

static void create_column(Printer *p, const Step *step)
{
    print_column(p, NULL, step->new, step->changed);
}

/* The column as if nothing were said of it. */
static Object unsaid(const Object *column)
{
    return (Object){.kind = column->kind, .name = column->name,
                    .parent = column->parent->twin ? column->parent->twin : column->parent};
}

static void alter_column(Printer *p, const Step *step)
{
    Object bare = unsaid(step->old ? step->old : step->new);
    print_column(p, step->old, step->op == STEP_RELEASE ? &bare : step->new, step->changed);
}

/* The column stays, all that was said of it is taken back. */
static void drop_column(Printer *p, const Step *step)
{
    Object bare = unsaid(step->old);
    Step back = {.op = STEP_ALTER, .old = step->old, .new = &bare};
    for (size_t i = 0; i < step->old->attr_count; i++)
        back.changed[step->old->attrs[i].id] = true;
    print_column(p, step->old, &bare, back.changed);
    pg_print_common(p, &back);
}

const KindPrinter pg_view_column_printer = {
    .create = create_column, .alter = alter_column, .drop = drop_column};
