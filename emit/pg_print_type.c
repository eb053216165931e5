/* pg_print_type.c: enum, composite, range and base types. Domains are in pg_print_domain.c.
 *
 *     CREATE TYPE public.mood AS ENUM (
 *         'sad',
 *         'happy'
 *     );
 *     ALTER TYPE public.mood ADD VALUE 'ok' AFTER 'sad';
 *
 * A type that its own functions need exists as a shell type first: see pg_needs_shell. */
#include <string.h>

#include "emit/pg_print_acl.h"
#include "emit/pg_settings.h"
#include "model/pg_decide.h"
#include "model/pg_type.h"

/* A type that is rebuilt waits under another name until nothing uses it any more. */
static void print_aside(Printer *p, const Object *type)
{
    Str name = pg_quote_sql(p->cx, step_aside_name(p->cx, type));
    print(p, "ALTER TYPE %s RENAME TO %s", pg_name(p->cx, type), name);
    print_end(p);
}

/* ---- enums ------------------------------------------------------------------------------ */

static void create_enum(Printer *p, const Step *step)
{
    const StrList *values = object_list(step->new, ATTR_VALUES);
    print(p, "CREATE TYPE %s AS ENUM (", pg_name(p->cx, step->new));
    for (size_t i = 0; i < values->len; i++)
        print(p, "%s\n    %s", i ? "," : "", pg_literal_sql(p->cx, values->at[i]));
    print(p, "%s)", values->len ? "\n" : "");
    print_end(p);
}

/* Where a label goes: before the first one there, behind the one just passed, or at the end. */
static void print_add_value(Printer *p, const Step *step, size_t i, size_t passed)
{
    const StrList *old = object_list(step->old, ATTR_VALUES),
                  *new = object_list(step->new, ATTR_VALUES);
    print(p, "ALTER TYPE %s ADD VALUE %s", pg_name(p->cx, step->new),
          pg_literal_sql(p->cx, new->at[i]));
    if (passed < old->len && i == 0)
        print(p, " BEFORE %s", pg_literal_sql(p->cx, old->at[0]));
    else if (passed < old->len)
        print(p, " AFTER %s", pg_literal_sql(p->cx, new->at[i - 1]));
    print_end(p);
}

static void alter_enum(Printer *p, const Step *step)
{
    if (step->op == STEP_SET_ASIDE) {
        print_aside(p, step->old);
        return;
    }
    if (!step->changed[ATTR_VALUES])
        return;
    const StrList *old = object_list(step->old, ATTR_VALUES),
                  *new = object_list(step->new, ATTR_VALUES);
    size_t passed = 0;
    for (size_t i = 0; i < new->len; i++) {
        if (passed < old->len && new->at[i] == old->at[passed])
            passed++;
        else
            print_add_value(p, step, i, passed);
    }
}

const KindPrinter pg_enum_printer = {.create = create_enum, .alter = alter_enum};

/* ---- composite types -------------------------------------------------------------------- */

static void print_attribute_type(Printer *p, const Object *attribute)
{
    Str collation = object_str(attribute, ATTR_COLLATION);
    print(p, "%s%s%s", pg_type_sql(p->cx, object_type(attribute, ATTR_TYPE)),
          collation ? " COLLATE " : "", collation ? collation : "");
}

static void create_composite(Printer *p, const Step *step)
{
    print(p, "CREATE TYPE %s AS (", pg_name(p->cx, step->new));
    for (size_t i = 0; i < step->members.len; i++) {
        const Object *attribute = step->members.at[i]->new;
        print(p, "%s\n    %s ", i ? "," : "", pg_quote_sql(p->cx, attribute->name));
        print_attribute_type(p, attribute);
    }
    print(p, "%s)", step->members.len ? "\n" : "");
    print_end(p);
}

static void alter_composite(Printer *p, const Step *step)
{
    if (step->op == STEP_SET_ASIDE)
        print_aside(p, step->old);
}

const KindPrinter pg_composite_printer = {.create = create_composite, .alter = alter_composite};

static const Object *attribute_from(const Object *o)
{
    while (o && o->kind != KIND_ATTRIBUTE)
        o = o->next;
    return o;
}

static bool same_attributes(const Object *old, const Object *new)
{
    const Object *a = attribute_from(old->first), *b = attribute_from(new->first);
    for (; a && b && a->name == b->name; b = attribute_from(b->next))
        a = attribute_from(a->next);
    return !a && !b;
}

static bool same_builtin_type(const TypeRef *old, const TypeRef *new)
{
    return !old->base && !new->base && old->text == new->text;
}

static void add_attribute_value(Context *cx, Buf *out, Str column, const Object *old,
                                const Object *new)
{
    const Object *from = attribute_from(old->first);
    while (from && from->name != new->name)
        from = attribute_from(from->next);
    buf_puts(out, out->len ? ", " : "ROW(");
    if (!from)
        buf_puts(out, "NULL");
    else if (same_builtin_type(object_type(from, ATTR_TYPE), object_type(new, ATTR_TYPE)))
        buf_printf(out, "(%s).%s", column, pg_quote_sql(cx, new->name));
    else
        buf_printf(out, "(%s).%s::text::%s", column, pg_quote_sql(cx, new->name),
                   pg_type_sql(cx, object_type(new, ATTR_TYPE)));
}

Str pg_composite_value(Context *cx, Str column, const TypeRef *old, const TypeRef *new)
{
    const Object *from = old->base, *to = new->base;
    if (!from || !to || old->text[0] || from->kind != KIND_COMPOSITE ||
        to->kind != KIND_COMPOSITE || same_attributes(from, to))
        return NULL;
    Buf row = {0};
    for (const Object *o = attribute_from(to->first); o; o = attribute_from(o->next))
        add_attribute_value(cx, &row, column, from, o);
    Str value = str_format(cx->strings, "CASE WHEN %s IS DISTINCT FROM NULL THEN %s)::%s END",
                           column, row.len ? row.text : "ROW(", pg_type_sql(cx, new));
    buf_free(&row);
    return value;
}

static bool is_typed_table(const Object *o, const Object *type)
{
    const TypeRef *of = o->kind == KIND_TABLE ? object_type(o, ATTR_OF_TYPE) : NULL;
    return of && of->base == type;
}

static bool has_typed_tables(const Object *type)
{
    ObjectVec users = {0};
    bool typed = false;
    object_users(type, &users);
    for (size_t i = 0; i < users.len; i++)
        typed = typed || is_typed_table(users.at[i], type);
    vec_free(&users);
    return typed;
}

/* Tables of the type change along with it, if CASCADE is said; nothing else does. */
static void print_attribute_command(Printer *p, const Step *step, const char *cascade)
{
    const Object *attribute = step_object(step);
    const char *verb = step->op == STEP_CREATE ? "ADD" : step->op == STEP_DROP ? "DROP" : "ALTER";
    print(p, "%s ATTRIBUTE %s%s", verb, pg_quote_sql(p->cx, attribute->name),
          step->op == STEP_CREATE ? " " : step->op == STEP_ALTER ? " TYPE " : "");
    if (step->op != STEP_DROP)
        print_attribute_type(p, attribute);
    print(p, "%s", cascade);
}

static bool has_command(const Step *step)
{
    return step->op != STEP_ALTER || step->changed[ATTR_TYPE] || step->changed[ATTR_COLLATION];
}

static size_t count_commands(const Step *step)
{
    size_t count = has_command(step);
    for (size_t i = 0; i < step->members.len; i++)
        count += has_command(step->members.at[i]);
    return count;
}

/* All that the plan does to attributes of the type at once. */
static void print_attributes(Printer *p, const Step *step)
{
    const Object *type = step_object(step)->parent;
    const Object *old = step->old ? step->old->parent : type->twin;
    const char *cascade = has_typed_tables(old) ? " CASCADE" : "";
    size_t count = count_commands(step), printed = 0;
    for (size_t i = 0; i <= step->members.len; i++) {
        const Step *command = i ? step->members.at[i - 1] : step;
        if (!has_command(command))
            continue;
        if (printed++)
            print(p, ",\n    ");
        else
            print(p, "ALTER TYPE %s%s", pg_name(p->cx, type), count > 1 ? "\n    " : " ");
        print_attribute_command(p, command, cascade);
    }
    if (printed)
        print_end(p);
}

const KindPrinter pg_attribute_printer = {
    .create = print_attributes, .alter = print_attributes, .drop = print_attributes};

/* ---- shell types ------------------------------------------------------------------------ */

static void print_shell(Printer *p, const Object *type)
{
    print(p, "CREATE TYPE %s", pg_name(p->cx, type));
    print_end(p);
}

/* The type and its functions need each other: they can only go together, and no other statement
 * drops both. What else stands on the type is gone by now. */
static void drop_with_functions(Printer *p, const Step *step)
{
    print(p, "DROP TYPE %s%s", pg_current_name(p, step->old),
          pg_needs_shell(step->old) ? " CASCADE" : "");
    print_end(p);
}

/* ---- range types ------------------------------------------------------------------------ */

static const Object *multirange_of(const Object *range)
{
    const Object *o = range->first;
    while (o && o->kind != KIND_MULTIRANGE)
        o = o->next;
    return o;
}

static void define_range(Printer *p, const Object *range)
{
    const CreateRangeStmt *definition = object_tree(range, ATTR_DEFINITION);
    List *settings = NIL;
    Str multirange = NULL;
    ListCell *cell;
    foreach (cell, definition->params) {
        if (strcmp(lfirst_node(DefElem, cell)->defname, "multirange_type_name") == 0)
            multirange = str_format(p->cx->strings, "MULTIRANGE_TYPE_NAME = %s",
                                    pg_name(p->cx, multirange_of(range)));
        else
            settings = lappend(settings, lfirst(cell));
    }
    print(p, "CREATE TYPE %s AS RANGE%s", pg_name(p->cx, range),
          pg_settings_sql(p->cx, settings, multirange));
    print_end(p);
}

static void create_range(Printer *p, const Step *step)
{
    if (pg_needs_shell(step->new))
        print_shell(p, step->new);
    else
        define_range(p, step->new);
}

static Str subtype_sql(Printer *p, const Object *range)
{
    const CreateRangeStmt *definition = object_tree(range, ATTR_DEFINITION);
    ListCell *cell;
    foreach (cell, definition->params) {
        const DefElem *setting = lfirst_node(DefElem, cell);
        if (strcmp(setting->defname, "subtype") == 0)
            return str_intern(p->cx->strings, pg_type_print((const TypeName *)setting->arg, NULL));
    }
    return "";
}

static void print_constructor_aside(Printer *p, const Object *type, const char *arguments)
{
    print(p, "ALTER FUNCTION %s(%s) RENAME TO %s", pg_name(p->cx, type), arguments,
          pg_quote_sql(p->cx, step_aside_name(p->cx, type)));
    print_end(p);
}

/* The constructors keep the type's name when it is renamed. Those of a multirange that take the
 * range have other arguments than the new type's, so they don't stand in its way. */
static void set_range_aside(Printer *p, const Object *range)
{
    const Object *multirange = multirange_of(range);
    Str subtype = subtype_sql(p, range);
    print_constructor_aside(p, range, str_format(p->cx->strings, "%s, %s", subtype, subtype));
    print_constructor_aside(p, range, str_format(p->cx->strings, "%s, %s, text", subtype, subtype));
    print_constructor_aside(p, multirange, "");
    print_aside(p, range);
    print_aside(p, multirange);
}

static void alter_range(Printer *p, const Step *step)
{
    if (step->op == STEP_SET_ASIDE) {
        set_range_aside(p, step->old);
    } else if (step->changed[ATTR_DEFINITION]) {
        define_range(p, step->new);
    }
}

const KindPrinter pg_range_printer = {
    .create = create_range, .alter = alter_range, .drop = drop_with_functions};

/* The server makes and drops it with its range type. */
static void print_nothing(Printer *p, const Step *step)
{
    (void)p;
    (void)step;
}

const KindPrinter pg_multirange_printer = {
    .create = print_nothing, .alter = print_nothing, .drop = print_nothing};

/* ---- base types ------------------------------------------------------------------------- */

static void create_base_type(Printer *p, const Step *step)
{
    print_shell(p, step->new);
}

static void alter_base_type(Printer *p, const Step *step)
{
    const DefineStmt *definition = object_tree(step->new, ATTR_DEFINITION);
    if (!step->changed[ATTR_DEFINITION] || !definition)
        return;
    print(p, "CREATE TYPE %s%s", pg_name(p->cx, step->new),
          pg_settings_sql(p->cx, definition->definition, NULL));
    print_end(p);
}

const KindPrinter pg_base_type_printer = {
    .create = create_base_type, .alter = alter_base_type, .drop = drop_with_functions};
