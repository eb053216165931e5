/* pg_print_routine.c: functions and procedures.
 *
 *     CREATE OR REPLACE FUNCTION public.add_tax(amount numeric, rate numeric) RETURNS numeric
 *         LANGUAGE sql
 *         IMMUTABLE
 *         AS $$ SELECT amount * (1 + rate) $$;
 *
 * All that a routine states stands in its CREATE statement, so a change is a CREATE OR REPLACE. */
#include <string.h>

#include "emit/pg_routine.h"
#include "model/pg_type.h"

/* ---- head ------------------------------------------------------------------------------- */

static const struct {
    FunctionParameterMode mode;
    const char *word;
} modes[] = {
    {FUNC_PARAM_OUT, "OUT "}, {FUNC_PARAM_INOUT, "INOUT "}, {FUNC_PARAM_VARIADIC, "VARIADIC "},
};

static const char *mode_word(FunctionParameterMode mode)
{
    for (size_t i = 0; i < sizeof modes / sizeof *modes; i++)
        if (modes[i].mode == mode)
            return modes[i].word;
    return "";
}

void pg_add_parameter(Context *cx, Buf *out, const FunctionParameter *p)
{
    buf_puts(out, mode_word(p->mode));
    if (p->name)
        buf_printf(out, "%s ", pg_quote(p->name));
    buf_puts(out, pg_type_print(p->argType, NULL));
    if (p->defexpr)
        buf_printf(out, " DEFAULT %s", pg_expr_sql(cx, p->defexpr));
}

/* The parameters of a mode, or with `table` false all others. */
static Str parameters_sql(Context *cx, const List *parameters, bool table)
{
    Buf out = {0};
    ListCell *cell;
    foreach (cell, parameters) {
        const FunctionParameter *p = lfirst_node(FunctionParameter, cell);
        if ((p->mode == FUNC_PARAM_TABLE) != table)
            continue;
        buf_puts(&out, out.len ? ", " : "");
        pg_add_parameter(cx, &out, p);
    }
    Str sql = str_intern(cx->strings, buf_text(&out));
    buf_free(&out);
    return sql;
}

static void print_head(Printer *p, const Object *o, bool replace)
{
    const List *parameters = object_tree(o, ATTR_ARGUMENTS);
    const TypeRef *returns = object_type(o, ATTR_RETURNS);
    Str columns = parameters_sql(p->cx, parameters, true);
    print(p, "CREATE %s%s %s(%s)", replace ? "OR REPLACE " : "", pg_keyword(o), pg_name(p->cx, o),
          parameters_sql(p->cx, parameters, false));
    if (columns[0])
        print(p, " RETURNS TABLE(%s)", columns);
    else if (returns)
        print(p, " RETURNS %s%s", object_flag(o, ATTR_RETURNS_SET) ? "SETOF " : "",
              pg_type_sql(p->cx, returns));
}

/* ---- options ---------------------------------------------------------------------------- */

static void print_option(Printer *p, const char *text)
{
    print(p, "\n    %s", text);
}

static void print_transforms(Printer *p, const Object *o)
{
    const StrList *types = object_list(o, ATTR_TRANSFORMS);
    for (size_t i = 0; i < types->len; i++)
        print(p, "%sFOR TYPE %s", i ? ", " : "\n    TRANSFORM ", types->at[i]);
}

static void print_words(Printer *p, const Object *o)
{
    static const struct {
        AttrId id;
        const char *value, *sql; /* value NULL: a flag */
    } words[] = {
        {ATTR_WINDOW, NULL, "WINDOW"},
        {ATTR_VOLATILITY, "immutable", "IMMUTABLE"},
        {ATTR_VOLATILITY, "stable", "STABLE"},
        {ATTR_STRICT, NULL, "STRICT"},
        {ATTR_SECURITY_DEFINER, NULL, "SECURITY DEFINER"},
        {ATTR_LEAKPROOF, NULL, "LEAKPROOF"},
        {ATTR_PARALLEL, "safe", "PARALLEL SAFE"},
        {ATTR_PARALLEL, "restricted", "PARALLEL RESTRICTED"},
    };
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (object_has(o, words[i].id) &&
            (!words[i].value || strcmp(object_str(o, words[i].id), words[i].value) == 0))
            print_option(p, words[i].sql);
}

static void print_values(Printer *p, const Object *o)
{
    static const struct {
        AttrId id;
        const char *word;
    } values[] = {{ATTR_COST, "COST"}, {ATTR_ROWS, "ROWS"}, {ATTR_SUPPORT, "SUPPORT"}};
    for (size_t i = 0; i < sizeof values / sizeof *values; i++)
        if (object_has(o, values[i].id))
            print(p, "\n    %s %s", values[i].word, object_str(o, values[i].id));
}

/* A parameter's name may have dots: auto_explain.log_analyze. */
static void print_config_name(Printer *p, const char *name, size_t len)
{
    const char *dot = memchr(name, '.', len);
    size_t part = dot ? (size_t)(dot - name) : len;
    print(p, "%s", pg_quote_sql(p->cx, str_intern_n(p->cx->strings, name, part)));
    if (dot) {
        print(p, ".");
        print_config_name(p, dot + 1, len - part - 1);
    }
}

static void print_config(Printer *p, const Object *o)
{
    const StrList *config = object_list(o, ATTR_CONFIG);
    for (size_t i = 0; i < config->len; i++) {
        const char *equals = strchr(config->at[i], '=');
        print(p, "\n    SET ");
        print_config_name(p, config->at[i], (size_t)(equals - config->at[i]));
        print(p, " TO %s", equals + 1);
    }
}

/* ---- body ------------------------------------------------------------------------------- */

/* $$, $_$, $_1$…: the first that the body doesn't hold, nor makes at its end. */
static Str quote_tag(Context *cx, const char *body)
{
    size_t len = strlen(body);
    for (int i = -1;; i++) {
        Str tag = i < 0 ? "$$" : i == 0 ? "$_$" : str_format(cx->strings, "$_%d$", i);
        size_t shared = strlen(tag) - 1;
        bool ends_in_tag = len >= shared && strncmp(body + len - shared, tag, shared) == 0;
        if (!strstr(body, tag) && !ends_in_tag)
            return tag;
    }
}

static void print_text_body(Printer *p, const Object *o)
{
    Str body = object_str(o, ATTR_BODY), symbol = object_str(o, ATTR_LINK_SYMBOL);
    Str language = object_str(o, ATTR_LANGUAGE);
    if (symbol) {
        print(p, "\n    AS %s, %s", pg_literal_sql(p->cx, body), pg_literal_sql(p->cx, symbol));
    } else if (strcmp(language, "internal") == 0) {
        print(p, "\n    AS %s", pg_literal_sql(p->cx, body));
    } else {
        Str tag = quote_tag(p->cx, body);
        print(p, "\n    AS %s", tag);
        buf_puts(p->out, body);
        print(p, "%s", tag);
    }
}

static Str statement_sql(Context *cx, const Node *statement)
{
    if (!IsA(statement, ReturnStmt))
        return pg_tree_sql(cx, statement, false);
    return str_format(cx->strings, "RETURN %s",
                      pg_expr_sql(cx, ((const ReturnStmt *)statement)->returnval));
}

/* RETURN expression, or BEGIN ATOMIC … END: to the parser a list of one list of statements. */
static void print_sql_body(Printer *p, const Node *body)
{
    if (!IsA(body, List)) {
        print(p, "\n    %s", statement_sql(p->cx, body));
        return;
    }
    print(p, "\n    BEGIN ATOMIC");
    ListCell *cell;
    foreach (cell, (const List *)linitial((const List *)body)) {
        print(p, "\n        ");
        buf_puts(p->out, statement_sql(p->cx, lfirst(cell)));
        print(p, ";");
    }
    print(p, "\n    END");
}

/* ---- statements ------------------------------------------------------------------------- */

static void print_routine(Printer *p, const Object *o, bool replace)
{
    const Node *sql_body = object_tree(o, ATTR_SQL_BODY);
    print_head(p, o, replace);
    print(p, "\n    LANGUAGE %s", pg_quote_sql(p->cx, object_str(o, ATTR_LANGUAGE)));
    print_transforms(p, o);
    print_words(p, o);
    print_values(p, o);
    print_config(p, o);
    if (sql_body)
        print_sql_body(p, sql_body);
    else
        print_text_body(p, o);
    print_end(p);
}

static void create(Printer *p, const Step *step)
{
    print_routine(p, step->new, step->op == STEP_REPLACE);
}

/* All else that may change is what every object has. */
static void alter(Printer *p, const Step *step)
{
    (void)p;
    (void)step;
}

const KindPrinter pg_function_printer = {.create = create, .alter = alter};
