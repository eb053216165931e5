/* pg_names.c: names, types, trees and options as SQL text. All quoting of the printers is here.
 *
 *     pg_name       public."Order"
 *     pg_address    public.total(integer)    check_total ON public.t    public.ops USING btree
 *
 * Texts are interned, so a printer may hold as many at once as it likes. */
#include "emit/pg_print.h"

#include <string.h>

#include "model/pg_tree.h"

Str pg_quote_sql(Context *cx, Str name)
{
    return str_intern(cx->strings, pg_quote(name));
}

Str pg_literal_sql(Context *cx, Str text)
{
    return str_intern(cx->strings, pg_literal(text));
}

/* An operator's name is made of symbols and can't be quoted. */
static const char *quoted_name(const Object *o)
{
    return o->kind == KIND_OPERATOR ? o->name : pg_quote(o->name);
}

static bool is_qualified(const Object *o)
{
    Space space = kind_space(o->kind);
    return space != SPACE_GLOBAL && space != SPACE_PARENT && space != SPACE_CONSTRAINT;
}

Str pg_name(Context *cx, const Object *o)
{
    const Object *schema = is_qualified(o) ? object_schema(o) : NULL;
    if (!schema)
        return str_intern(cx->strings, quoted_name(o));
    Str schema_name = pg_quote_sql(cx, schema->name);
    return str_join(cx->strings, schema_name, ".", quoted_name(o));
}

/* ---- addresses -------------------------------------------------------------------------- */

static Str routine_address(Context *cx, const Object *o)
{
    Str name = pg_name(cx, o);
    if (o->kind == KIND_AGGREGATE && strcmp(o->signature, "()") == 0)
        return str_format(cx->strings, "%s(*)", name);
    return str_format(cx->strings, "%s%s", name, o->signature);
}

static Str operator_address(Context *cx, const Object *o)
{
    return str_format(cx->strings, "%s %s", pg_name(cx, o), o->signature);
}

static Str class_address(Context *cx, const Object *o)
{
    return str_format(cx->strings, "%s USING %s", pg_name(cx, o), pg_quote(o->signature));
}

static Str column_address(Context *cx, const Object *o)
{
    Str column = pg_name(cx, o);
    return str_format(cx->strings, "%s.%s", pg_name(cx, o->parent), column);
}

static Str address_on_parent(Context *cx, const Object *o)
{
    Str name = pg_name(cx, o);
    const char *domain = o->parent->kind == KIND_DOMAIN ? "DOMAIN " : "";
    return str_format(cx->strings, "%s ON %s%s", name, domain, pg_name(cx, o->parent));
}

/* Their names are addresses already: "(integer AS public.mood)", "FOR public.p LANGUAGE sql". */
static Str verbatim_address(Context *cx, const Object *o)
{
    (void)cx;
    return o->name;
}

static Str user_mapping_address(Context *cx, const Object *o)
{
    Str server = pg_name(cx, o->parent);
    bool word = strcmp(o->name, "PUBLIC") == 0 || strcmp(o->name, "CURRENT_USER") == 0;
    const char *user = word ? o->name : pg_quote(o->name);
    return str_format(cx->strings, "FOR %s SERVER %s", user, server);
}

/* Kinds that aren't named by pg_name alone. */
static Str (*const addresses[KIND_COUNT])(Context *, const Object *) = {
    [KIND_FUNCTION] = routine_address,
    [KIND_AGGREGATE] = routine_address,
    [KIND_OPERATOR] = operator_address,
    [KIND_OPERATOR_CLASS] = class_address,
    [KIND_OPERATOR_FAMILY] = class_address,
    [KIND_CAST] = verbatim_address,
    [KIND_TRANSFORM] = verbatim_address,
    [KIND_USER_MAPPING] = user_mapping_address,
    [KIND_COLUMN] = column_address,
    [KIND_VIEW_COLUMN] = column_address,
    [KIND_ATTRIBUTE] = column_address,
    [KIND_CONSTRAINT] = address_on_parent,
    [KIND_TRIGGER] = address_on_parent,
    [KIND_RULE] = address_on_parent,
    [KIND_POLICY] = address_on_parent,
};

Str pg_address(Context *cx, const Object *o)
{
    return addresses[o->kind] ? addresses[o->kind](cx, o) : pg_name(cx, o);
}

const char *pg_keyword(const Object *o)
{
    if (o->kind == KIND_FUNCTION && object_has(o, ATTR_ROUTINE) &&
        strcmp(object_str(o, ATTR_ROUTINE), "procedure") == 0)
        return "PROCEDURE";
    if (o->kind == KIND_TABLE && object_has(o, ATTR_SERVER))
        return "FOREIGN TABLE";
    return kind_sql(o->kind);
}

/* ---- types, trees, lists ---------------------------------------------------------------- */

Str pg_type_sql(Context *cx, const TypeRef *type)
{
    if (!type || !type->base)
        return type ? type->text : NULL;
    return str_format(cx->strings, "%s%s", pg_name(cx, type->base), type->text);
}

/* A tree that can't be printed leaves a hole, at which the replay stops. */
static Str tree_text(Context *cx, const char *text)
{
    return str_intern(cx->strings, text ? text : "");
}

Str pg_tree_sql(Context *cx, const void *tree, bool pretty)
{
    return tree_text(cx, pg_tree_print((Node *)tree, pretty));
}

Str pg_expr_sql(Context *cx, const void *expr)
{
    return tree_text(cx, pg_tree_print_expr((Node *)expr));
}

/* The grammar's b_expr, as far as libpg_query prints it: no AND, IN, LIKE, AT TIME ZONE… */
static bool stands_bare(const Node *expr)
{
    switch (nodeTag(expr)) {
    case T_A_Const:
    case T_TypeCast:
    case T_SQLValueFunction:
    case T_A_ArrayExpr:
        return true;
    case T_FuncCall:
        return ((const FuncCall *)expr)->funcformat == COERCE_EXPLICIT_CALL;
    default:
        return false;
    }
}

Str pg_default_sql(Context *cx, const void *expr)
{
    Str text = pg_expr_sql(cx, expr);
    return stands_bare(expr) ? text : str_format(cx->strings, "(%s)", text);
}

Str pg_columns_sql(Context *cx, const RefList *columns)
{
    Buf text = {0};
    for (size_t i = 0; i < columns->len; i++)
        buf_printf(&text, "%s%s", i ? ", " : "", pg_quote(columns->at[i]->name));
    Str sql = str_intern(cx->strings, buf_text(&text));
    buf_free(&text);
    return sql;
}

/* A number or a plain word such as true, off, local needs no quotes in an option's value. */
static bool is_plain_value(const char *value)
{
    size_t digits = strspn(value, "0123456789");
    if (digits && value[digits] == '.')
        digits += 1 + strspn(value + digits + 1, "0123456789");
    if (digits)
        return value[digits] == '\0';
    static const char *const words[] = {"true", "false", "on", "off", "auto", "local", "cascaded"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (strcmp(value, words[i]) == 0)
            return true;
    return false;
}

/* "toast.fillfactor": the namespace and the name are quoted each. */
static void add_option_name(Buf *text, const char *name, size_t len)
{
    const char *dot = memchr(name, '.', len);
    if (dot) {
        add_option_name(text, name, (size_t)(dot - name));
        buf_putc(text, '.');
        add_option_name(text, dot + 1, len - (size_t)(dot + 1 - name));
        return;
    }
    buf_puts(text, pg_quote(pg_strndup(name, len)));
}

Str pg_options_sql(Context *cx, const StrList *options)
{
    Buf text = {0};
    for (size_t i = 0; i < options->len; i++) {
        const char *option = options->at[i], *equals = strchr(option, '=');
        buf_puts(&text, i ? ", " : "(");
        add_option_name(&text, option, equals ? (size_t)(equals - option) : strlen(option));
        if (equals)
            buf_printf(&text, "=%s",
                       is_plain_value(equals + 1) ? equals + 1 : pg_literal(equals + 1));
    }
    buf_puts(&text, ")");
    Str sql = str_intern(cx->strings, buf_text(&text));
    buf_free(&text);
    return sql;
}
