/* pg_settings.c: one setting in a line; its value by the node that holds it. */
#include "emit/pg_settings.h"

#include <ctype.h>
#include <string.h>

#include "model/pg_type.h"

Str pg_names_sql(Context *cx, const List *names)
{
    const char *schema = pg_name_schema(names), *name = pg_quote(pg_name_last(names));
    return schema ? str_format(cx->strings, "%s.%s", pg_quote_sql(cx, schema), name)
                  : str_intern(cx->strings, name);
}

static Str operator_sql(Context *cx, const A_Expr *operator)
{
    const char *schema = pg_name_schema(operator->name), *name = pg_name_last(operator->name);
    return schema ? str_format(cx->strings, "OPERATOR(%s.%s)", pg_quote(schema), name)
                  : str_intern(cx->strings, name);
}

/* Values from a fixed set of words, and numbers, stand without quotes. */
static bool is_word(const char *setting)
{
    static const char *const names[] = {
        "internallength", "alignment",        "storage",           "sspace",
        "msspace",        "finalfunc_modify", "mfinalfunc_modify", "parallel"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (strcmp(names[i], setting) == 0)
            return true;
    return false;
}

static Str value_sql(Context *cx, const DefElem *setting)
{
    const Node *value = setting->arg;
    switch (nodeTag(value)) {
    case T_FuncCall:
        return pg_names_sql(cx, ((const FuncCall *)value)->funcname);
    case T_TypeName:
        return str_intern(cx->strings, pg_type_print((const TypeName *)value, NULL));
    case T_A_Expr:
        return operator_sql(cx, (const A_Expr *)value);
    case T_CollateClause:
        return pg_names_sql(cx, ((const CollateClause *)value)->collname);
    case T_List:
        return pg_names_sql(cx, (const List *)value);
    case T_String:
        return str_intern(cx->strings,
                          is_word(setting->defname) ? strVal(value) : pg_literal(strVal(value)));
    default: /* a flag: its name says all */
        return NULL;
    }
}

static void add_setting(Context *cx, Buf *out, const DefElem *setting)
{
    for (const char *c = setting->defname; *c; c++)
        buf_putc(out, (char)toupper((unsigned char)*c));
    Str value = value_sql(cx, setting);
    if (value)
        buf_printf(out, " = %s", value);
}

Str pg_settings_sql(Context *cx, const List *settings, Str more)
{
    Buf out = {0};
    ListCell *cell;
    foreach (cell, settings) {
        buf_puts(&out, out.len ? ",\n    " : " (\n    ");
        add_setting(cx, &out, lfirst_node(DefElem, cell));
    }
    if (more)
        buf_printf(&out, ",\n    %s", more);
    buf_puts(&out, "\n)");
    Str sql = str_intern(cx->strings, out.text);
    buf_free(&out);
    return sql;
}
