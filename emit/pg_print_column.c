/* pg_print_column.c: a column's definition, and what ALTER COLUMN does to it.
 *
 *     ALTER TABLE public.orders
 *         ALTER COLUMN state DROP DEFAULT,
 *         ALTER COLUMN state TYPE public.state USING state::text::public.state,
 *         ALTER COLUMN state SET DEFAULT 'new'::public.state;
 *
 * The commands for one column stand in the order in which the server runs them (tablecmds.c:
 * AlterTablePass), so the text means the same read from top to bottom. Types and NOT NULL go to
 * partitions and children by themselves, and so does a default that is set anew for a type; other
 * defaults, storage and statistics are said for each table. */
#include <string.h>

#include "emit/pg_alter.h"
#include "emit/pg_print_acl.h"
#include "model/pg_semantics.h"
#include "model/schema_pg.h"

/* ---- the definition ---------------------------------------------------------------------- */

static bool is(Str value, const char *text)
{
    return value && strcmp(value, text) == 0;
}

/* Written only where it isn't the name the server would choose. */
static bool has_own_sequence_name(Context *cx, const Object *column, const Object *sequence)
{
    return object_schema(sequence) != object_schema(column) ||
           sequence->name != pg_make_name(cx, column->parent->name, column->name, "seq");
}

/* GENERATED ALWAYS AS IDENTITY (START WITH 100) */
static Str identity_clause(Printer *p, const Object *column)
{
    Context *cx = p->cx;
    const Object *sequence = object_ref(column, ATTR_IDENTITY_SEQUENCE);
    const char *when = is(object_str(column, ATTR_IDENTITY), "always") ? "ALWAYS" : "BY DEFAULT";
    Str options = sequence ? pg_sequence_options(cx, sequence) : "";
    if (sequence && has_own_sequence_name(cx, column, sequence))
        options = str_format(cx->strings, " SEQUENCE NAME %s%s", pg_name(cx, sequence), options);
    if (!*options)
        return str_format(cx->strings, "GENERATED %s AS IDENTITY", when);
    return str_format(cx->strings, "GENERATED %s AS IDENTITY (%s)", when, options + 1);
}

static Str not_null_name(Context *cx, const Object *column)
{
    Str name = object_str(column, ATTR_NOT_NULL_NAME);
    return name ? name : pg_make_name(cx, column->parent->name, column->name, "not_null");
}

/* A child that says NOT NULL itself has it from then on as its own. */
static bool comes_with_parent(const Object *column)
{
    return object_flag(column, ATTR_NOT_NULL_INHERITED) &&
           object_has(column->parent, ATTR_INHERITS);
}

/* A table made anew: the old one, when it is set aside, or its old partitions still have
 * constraints of the usual names, so that server 18 would choose others. */
static Str not_null_name_to_say(Printer *p, const Object *column)
{
    const PgNotes *notes = p->notes;
    const Object *before = column->parent->twin;
    bool named = before &&
                 (object_has(before, ATTR_PARTITION_BY) || map_get(&notes->aside, map_key(before)));
    return named && column->twin ? not_null_name(p->cx, column)
                                 : object_str(column, ATTR_NOT_NULL_NAME);
}

static void add_not_null(Printer *p, Buf *out, const Object *column)
{
    if (!object_flag(column, ATTR_NOT_NULL) || object_flag(column, ATTR_NOT_NULL_NOT_VALID) ||
        comes_with_parent(column))
        return;
    Str name = not_null_name_to_say(p, column);
    if (name)
        buf_printf(out, " CONSTRAINT %s", pg_quote_sql(p->cx, name));
    buf_puts(out, " NOT NULL");
    if (object_flag(column, ATTR_NOT_NULL_NO_INHERIT))
        buf_puts(out, " NO INHERIT");
}

static void add_value(Printer *p, Buf *out, const Step *step)
{
    const Object *column = step->new;
    if (object_has(column, ATTR_GENERATED))
        buf_printf(out, " GENERATED ALWAYS AS (%s) %s",
                   pg_expr_sql(p->cx, object_tree(column, ATTR_GENERATED)),
                   is(object_str(column, ATTR_GENERATED_KIND), "virtual") ? "VIRTUAL" : "STORED");
    else if (object_has(column, ATTR_IDENTITY))
        buf_printf(out, " %s", identity_clause(p, column));
    else if (object_has(column, ATTR_DEFAULT) && step->changed[ATTR_DEFAULT])
        buf_printf(out, " DEFAULT %s", pg_default_sql(p->cx, object_tree(column, ATTR_DEFAULT)));
}

/* A column of a typed table has name and type from there. */
static void add_type(Printer *p, Buf *out, const Object *column)
{
    if (object_has(column->parent, ATTR_OF_TYPE)) {
        buf_puts(out, " WITH OPTIONS");
        return;
    }
    Str collation = object_str(column, ATTR_COLLATION);
    Str options = pg_fdw_options_sql(p->cx, object_list(column, ATTR_FDW_OPTIONS));
    buf_printf(out, " %s", pg_type_sql(p->cx, object_type(column, ATTR_TYPE)));
    if (options)
        buf_printf(out, " %s", options);
    if (collation)
        buf_printf(out, " COLLATE %s", collation);
}

Str pg_column_definition(Printer *p, const Step *step)
{
    Buf out = {0};
    buf_puts(&out, pg_name(p->cx, step->new));
    add_type(p, &out, step->new);
    add_value(p, &out, step);
    add_not_null(p, &out, step->new);
    Str sql = str_intern(p->cx->strings, buf_text(&out));
    buf_free(&out);
    return sql;
}

/* ---- commands ---------------------------------------------------------------------------- */

/* The commands for one column; `name` is quoted. */
typedef struct Change {
    PgAlter *alter;
    Context *cx;
    const Step *step;
    const Object *old, *new;
    Str name;
} Change;

static void print_statistics(Change *c)
{
    Str target = object_str(c->new, ATTR_STATISTICS);
    pg_alter_add(c->alter, "ALTER COLUMN %s SET STATISTICS %s", c->name, target ? target : "-1");
}

/* SET STORAGE DEFAULT is newer (16) than the servers this is for: the type's own is named. */
static void print_storage(Change *c)
{
    Str storage = object_str(c->new, ATTR_STORAGE);
    const char *text = storage ? storage : pg_usual_storage(object_type(c->new, ATTR_TYPE));
    pg_alter_add(c->alter, "ALTER COLUMN %s SET STORAGE %s", c->name, text);
}

static void print_compression(Change *c)
{
    Str method = object_str(c->new, ATTR_COMPRESSION);
    pg_alter_add(c->alter, "ALTER COLUMN %s SET COMPRESSION %s", c->name,
                 method ? method : "default");
}

static const StrList *old_list(const Change *c, AttrId id)
{
    static const StrList none;
    return c->old ? object_list(c->old, id) : &none;
}

static void print_options(Change *c)
{
    const StrList *old = old_list(c, ATTR_OPTIONS), *new = object_list(c->new, ATTR_OPTIONS);
    Str set = pg_options_set(c->cx, old, new), reset = pg_options_reset(c->cx, old, new);
    if (set)
        pg_alter_add(c->alter, "ALTER COLUMN %s %s", c->name, set);
    if (reset)
        pg_alter_add(c->alter, "ALTER COLUMN %s %s", c->name, reset);
}

static void print_fdw_options(Change *c)
{
    Str change = pg_fdw_options_change(c->cx, old_list(c, ATTR_FDW_OPTIONS),
                                       object_list(c->new, ATTR_FDW_OPTIONS));
    if (change)
        pg_alter_add(c->alter, "ALTER COLUMN %s %s", c->name, change);
}

/* Attributes that have commands of their own, also for a column that was just made. */
static const struct {
    AttrId id;
    void (*print)(Change *);
} details[] = {
    {ATTR_STATISTICS, print_statistics},
    {ATTR_STORAGE, print_storage},
    {ATTR_COMPRESSION, print_compression},
    {ATTR_OPTIONS, print_options},
};

static Change change_of(PgAlter *alter, const Step *step)
{
    Context *cx = alter->p->cx;
    return (Change){.alter = alter, .cx = cx, .step = step, .old = step->old, .new = step->new,
                    .name = pg_name(cx, step_object(step))};
}

static void print_not_null_comment(Printer *p, const Object *column)
{
    Str comment = object_str(column, ATTR_NOT_NULL_COMMENT);
    Str name = pg_quote_sql(p->cx, not_null_name(p->cx, column));
    print(p, "COMMENT ON CONSTRAINT %s ON %s IS %s", name, pg_name(p->cx, column->parent),
          comment ? pg_literal_sql(p->cx, comment) : "NULL");
    print_end(p);
}

static void add_not_null_constraint(Change *c)
{
    Str name = pg_quote_sql(c->cx, not_null_name(c->cx, c->new));
    pg_alter_add(c->alter, "ADD CONSTRAINT %s NOT NULL %s%s%s", name, c->name,
                 object_flag(c->new, ATTR_NOT_NULL_NO_INHERIT) ? " NO INHERIT" : "",
                 object_flag(c->new, ATTR_NOT_NULL_NOT_VALID) ? " NOT VALID" : "");
}

void pg_print_column_rest(Printer *p, const Step *step)
{
    PgAlter alter = pg_alter_table(p, step->new->parent);
    Change c = change_of(&alter, step);
    if (object_flag(step->new, ATTR_NOT_NULL_NOT_VALID))
        add_not_null_constraint(&c);
    pg_alter_only(&alter, true);
    for (size_t i = 0; i < sizeof details / sizeof *details; i++)
        if (object_has(step->new, details[i].id))
            details[i].print(&c);
    pg_alter_end(&alter);
    if (object_has(step->new, ATTR_NOT_NULL_COMMENT))
        print_not_null_comment(p, step->new);
}

/* What CREATE left for later comes without an old column: it had nothing. */
static bool had(const Change *c, AttrId id)
{
    return c->old && object_has(c->old, id);
}

static bool has(const Change *c, AttrId id)
{
    return object_has(c->new, id);
}

/* ---- ALTER: type ------------------------------------------------------------------------- */

static bool is_array(const TypeRef *type)
{
    size_t len = strlen(type->text);
    return len >= 2 && strcmp(type->text + len - 2, "[]") == 0;
}

/* A type that was set aside and made anew: the column moves from the old to the new one. */
static bool is_same_type(const TypeRef *old, const TypeRef *new)
{
    return old->text == new->text &&
           (old->base == new->base || (old->base && old->base->twin == new->base));
}

static bool is_type_changed(const Change *c)
{
    return c->step->changed[ATTR_TYPE] || c->step->changed[ATTR_COLLATION];
}

/* Text is what every type comes from and goes to. */
static Str value_by_text(Context *cx, Str name, const TypeRef *old, const TypeRef *new)
{
    Str value = pg_composite_value(cx, name, old, new);
    const char *text = is_array(old) && is_array(new) ? "text[]" : "text";
    return value ? value : str_format(cx->strings, "%s::%s::%s", name, text, pg_type_sql(cx, new));
}

/* A value as another type takes it; NULL where the server has a cast that it uses by itself. */
static Str cast_value(Printer *p, Str name, const TypeRef *old, const TypeRef *new)
{
    const PgLookup *lookup = pg_lookup(p->plan->new);
    Str from = pg_type_sql(p->cx, old), to = pg_type_sql(p->cx, new);
    bool succeeded = old->base && from == to; /* by one of another kind */
    if (is_same_type(old, new) || succeeded)
        return value_by_text(p->cx, name, old, new);
    switch (pg_cast_path(lookup, from, to).kind) {
    case PG_CAST_NONE:
        return value_by_text(p->cx, name, old, new);
    case PG_CAST_EXPLICIT:
        return str_format(p->cx->strings, "%s::%s", name, pg_type_sql(p->cx, new));
    case PG_CAST_ASSIGNMENT:
    case PG_CAST_IMPLICIT:
        return NULL;
    }
    return NULL;
}

static Str using_clause(Change *c)
{
    const TypeRef *old = object_type(c->old, ATTR_TYPE), *new = object_type(c->new, ATTR_TYPE);
    Str value = c->step->changed[ATTR_TYPE] ? cast_value(c->alter->p, c->name, old, new) : NULL;
    return value ? str_format(c->cx->strings, " USING %s", value) : "";
}

Str pg_moved_value(Printer *p, const Object *old, const Object *new)
{
    const PgNotes *notes = p->notes;
    const TypeRef *from = object_type(old, ATTR_TYPE), *to = object_type(new, ATTR_TYPE);
    Str name = pg_name(p->cx, old);
    bool remade = from->base && map_get(&notes->aside, map_key(from->base));
    Str value = is_same_type(from, to) && !remade ? NULL : cast_value(p, name, from, to);
    return value ? value : name;
}

static void print_type(Change *c)
{
    Str collation = object_str(c->new, ATTR_COLLATION);
    pg_alter_add(c->alter, "ALTER COLUMN %s TYPE %s%s%s%s", c->name,
                 pg_type_sql(c->cx, object_type(c->new, ATTR_TYPE)), collation ? " COLLATE " : "",
                 collation ? collation : "", using_clause(c));
}

/* A type change casts the default too, where it can, and leaves the cast in its text: so it is set
 * anew, except a plain number, which has none. */
static bool is_number(const Node *expr)
{
    if (expr && IsA(expr, A_Expr) && !((const A_Expr *)expr)->lexpr)
        expr = ((const A_Expr *)expr)->rexpr;
    if (!expr || !IsA(expr, A_Const))
        return false;
    NodeTag tag = nodeTag(&((const A_Const *)expr)->val);
    return tag == T_Integer || tag == T_Float;
}

static bool keeps_default(const Change *c)
{
    const TypeRef *old = object_type(c->old, ATTR_TYPE), *new = object_type(c->new, ATTR_TYPE);
    if (!c->step->changed[ATTR_TYPE])
        return true;
    return !old->base && !new->base && is_number(object_tree(c->old, ATTR_DEFAULT));
}

static bool resets_default(const Change *c)
{
    return c->step->changed[ATTR_DEFAULT] || (has(c, ATTR_DEFAULT) && !keeps_default(c));
}

static void print_drop_default(Change *c)
{
    bool released = c->step->release && c->step->release->changed[ATTR_DEFAULT];
    bool replaced = has(c, ATTR_DEFAULT) && !is_type_changed(c);
    if (!had(c, ATTR_DEFAULT) || !resets_default(c) || released || replaced)
        return;
    pg_alter_only(c->alter, !is_type_changed(c));
    pg_alter_add(c->alter, "ALTER COLUMN %s DROP DEFAULT", c->name);
}

static void print_set_default(Change *c)
{
    if (!has(c, ATTR_DEFAULT) || !resets_default(c))
        return;
    Str expr = pg_expr_sql(c->cx, object_tree(c->new, ATTR_DEFAULT));
    pg_alter_add(c->alter, "ALTER COLUMN %s SET DEFAULT %s", c->name, expr);
}

/* ---- ALTER: not null, identity, generated ------------------------------------------------ */

static void print_drops(Change *c)
{
    bool lost_identity = c->step->changed[ATTR_IDENTITY] && !has(c, ATTR_IDENTITY);
    bool lost_expression = c->step->changed[ATTR_GENERATED] && !has(c, ATTR_GENERATED);
    if (lost_identity)
        pg_alter_add(c->alter, "ALTER COLUMN %s DROP IDENTITY", c->name);
    if (lost_expression)
        pg_alter_add(c->alter, "ALTER COLUMN %s DROP EXPRESSION", c->name);
}

/* A name, NO INHERIT and NOT VALID are PostgreSQL 18's; SET NOT NULL is everyone's. The name that a
 * parent's has, which a column is about to inherit, nobody wrote. */
static void print_not_null_added(Change *c)
{
    bool named = has(c, ATTR_NOT_NULL_NAME) && !object_flag(c->new, ATTR_NOT_NULL_INHERITED);
    bool plain =
        !named && !has(c, ATTR_NOT_NULL_NO_INHERIT) && !has(c, ATTR_NOT_NULL_NOT_VALID);
    if (plain)
        pg_alter_add(c->alter, "ALTER COLUMN %s SET NOT NULL", c->name);
    else
        add_not_null_constraint(c);
}

/* What becomes of a constraint that stays: it can be validated, but not made NOT VALID again. */
static void print_not_null_altered(Change *c)
{
    Str name = pg_quote_sql(c->cx, not_null_name(c->cx, c->old));
    if (c->step->changed[ATTR_NOT_NULL_NOT_VALID] && object_flag(c->new, ATTR_NOT_NULL_NOT_VALID)) {
        pg_alter_add(c->alter, "ALTER COLUMN %s DROP NOT NULL", c->name);
        add_not_null_constraint(c);
        return;
    }
    if (c->step->changed[ATTR_NOT_NULL_NOT_VALID])
        pg_alter_add(c->alter, "VALIDATE CONSTRAINT %s", name);
    if (c->step->changed[ATTR_NOT_NULL_NO_INHERIT])
        pg_alter_add(c->alter, "ALTER CONSTRAINT %s %s", name,
                     object_flag(c->new, ATTR_NOT_NULL_NO_INHERIT) ? "NO INHERIT" : "INHERIT");
}

static void print_not_null(Change *c)
{
    const bool *changed = c->step->changed;
    bool was = had(c, ATTR_NOT_NULL), will = has(c, ATTR_NOT_NULL);
    if (!changed[ATTR_NOT_NULL] && !changed[ATTR_NOT_NULL_NOT_VALID] &&
        !changed[ATTR_NOT_NULL_NO_INHERIT])
        return;
    if (was && will)
        print_not_null_altered(c);
    else if (will)
        print_not_null_added(c);
    else if (was)
        pg_alter_add(c->alter, "ALTER COLUMN %s DROP NOT NULL", c->name);
}

static void print_identity(Change *c)
{
    if (!c->step->changed[ATTR_IDENTITY] || !has(c, ATTR_IDENTITY))
        return;
    if (!had(c, ATTR_IDENTITY))
        pg_alter_add(c->alter, "ALTER COLUMN %s ADD %s", c->name,
                     identity_clause(c->alter->p, c->new));
    else
        pg_alter_add(c->alter, "ALTER COLUMN %s SET GENERATED %s", c->name,
                     is(object_str(c->new, ATTR_IDENTITY), "always") ? "ALWAYS" : "BY DEFAULT");
}

static bool gains_identity(const Step *step)
{
    return step->changed[ATTR_IDENTITY] && object_has(step->new, ATTR_IDENTITY) && step->old &&
           !object_has(step->old, ATTR_IDENTITY);
}

static bool renames_not_null(const Step *step)
{
    return step->old && step->changed[ATTR_NOT_NULL_NAME] &&
           object_flag(step->old, ATTR_NOT_NULL) && object_flag(step->new, ATTR_NOT_NULL) &&
           !object_flag(step->new, ATTR_NOT_NULL_NOT_VALID);
}

static void print_not_null_rename(Printer *p, const Step *step)
{
    Str old = pg_quote_sql(p->cx, not_null_name(p->cx, step->old));
    Str new = pg_quote_sql(p->cx, not_null_name(p->cx, step->new));
    print(p, "ALTER TABLE %s RENAME CONSTRAINT %s TO %s", pg_name(p->cx, step->new->parent), old,
          new);
    print_end(p);
}

/* ---- ALTER ------------------------------------------------------------------------------- */

/* The server gives a column that changes its type the type's storage and the usual compression. */
static bool is_detail_changed(const Change *c, AttrId id)
{
    bool forgotten = is_type_changed(c) && (id == ATTR_STORAGE || id == ATTR_COMPRESSION);
    return forgotten ? has(c, id) : c->step->changed[id];
}

static void add_alter(Change *c)
{
    print_drop_default(c);
    pg_alter_only(c->alter, false);
    print_drops(c);
    if (is_type_changed(c))
        print_type(c);
    print_not_null(c);
    print_identity(c);
    pg_alter_only(c->alter, !is_type_changed(c));
    print_set_default(c);
    pg_alter_only(c->alter, true);
    for (size_t i = 0; i < sizeof details / sizeof *details; i++)
        if (is_detail_changed(c, details[i].id))
            details[i].print(c);
    if (c->step->changed[ATTR_FDW_OPTIONS])
        print_fdw_options(c);
}

static void add_release(Change *c)
{
    if (c->step->changed[ATTR_DEFAULT] && object_has(c->old, ATTR_DEFAULT))
        pg_alter_add(c->alter, "ALTER COLUMN %s DROP DEFAULT", c->name);
    if (c->step->changed[ATTR_IDENTITY] && object_has(c->old, ATTR_IDENTITY))
        pg_alter_add(c->alter, "ALTER COLUMN %s DROP IDENTITY", c->name);
}

/* ---- the statement ----------------------------------------------------------------------- */

static void add_commands(PgAlter *alter, const Step *step)
{
    Change c = change_of(alter, step);
    pg_alter_only(alter, false);
    switch (step->op) {
    case STEP_DROP:
        pg_alter_only(alter, step->only);
        pg_alter_add(alter, "DROP COLUMN %s", c.name);
        return;
    case STEP_CREATE:
        pg_alter_add(alter, "ADD COLUMN %s", pg_column_definition(alter->p, step));
        return;
    case STEP_RELEASE:
        add_release(&c);
        return;
    case STEP_ALTER:
    case STEP_REPLACE:
    case STEP_SET_ASIDE:
    case STEP_RENAME:
    case STEP_MOVE:
        add_alter(&c);
    }
}

/* What other statements say. */
static void print_rest(Printer *p, const Step *step)
{
    if (step->op == STEP_CREATE)
        pg_print_column_rest(p, step);
    if (step->op != STEP_ALTER)
        return;
    if (gains_identity(step))
        pg_print_setval(p, object_ref(step->new, ATTR_IDENTITY_SEQUENCE), step->new);
    if (renames_not_null(step))
        print_not_null_rename(p, step);
    if (step->changed[ATTR_NOT_NULL_COMMENT] && object_flag(step->new, ATTR_NOT_NULL))
        print_not_null_comment(p, step->new);
}

/* All that the plan does to columns of the table at once. */
static void print_columns(Printer *p, const Step *step)
{
    PgAlter alter = pg_alter_table(p, step_object(step)->parent);
    add_commands(&alter, step);
    for (size_t i = 0; i < step->members.len; i++)
        add_commands(&alter, step->members.at[i]);
    pg_alter_end(&alter);
    print_rest(p, step);
    for (size_t i = 0; i < step->members.len; i++)
        print_rest(p, step->members.at[i]);
}

const KindPrinter pg_column_printer = {
    .create = print_columns, .alter = print_columns, .drop = print_columns};
