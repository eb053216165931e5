/* pg_plpgsql.c: a body goes through libpg_query's PL/pgSQL parser, which gives JSON.
 *
 * That parser has no catalog: it knows the built-in types, but a variable of another one may make
 * it give up, and of some it doesn't tell the type. So the declarations are read first, with the
 * server's scanner, and each type that isn't built in is put aside, with one in its place that
 * behaves like it:
 *
 *     DECLARE r shop.item; m shop.mood := 'calm';   ->   DECLARE r record; m text := 'calm';
 *
 * From the JSON only the texts of queries and expressions are taken, and parsed. */
#include "model/pg_plpgsql.h"

#include <stdlib.h>
#include <string.h>

#include "parser/parser.h"
/* in this order */
#include "parser/scanner.h"
#include "gram.h"

#include "model/pg_type.h"

typedef struct Token {
    int code; /* of gram.h; 0 at the end */
    int start;
    const char *name; /* of a name or keyword, else "" */
    const char *word; /* the same, but "" for a quoted name */
} Token;

typedef struct Body {
    const char *text;
    core_yyscan_t scanner;
    Token token, before; /* the one that is looked at, and the one before it */
    PgIsRow *is_row;
    void *context;
    List *variables; /* String */
    PgPlpgsql *result;
    StringInfoData out; /* the text with other types */
    int copied;
} Body;

/* ---- tokens ------------------------------------------------------------------------------ */

static void advance(Body *b)
{
    core_YYSTYPE value = {0};
    YYLTYPE start = 0;
    b->before = b->token;
    int code = core_yylex(&value, &start, b->scanner);
    const char *name = code >= ABORT_P ? value.keyword : code == IDENT ? value.str : "";
    b->token =
        (Token){code, code ? start : (int)strlen(b->text), name, b->text[start] == '"' ? "" : name};
}

static bool is_among(const char *word, const char *const *words)
{
    while (*words && strcmp(word, *words) != 0)
        words++;
    return *words != NULL;
}

static bool at_word(const Body *b, const char *word)
{
    return strcmp(b->token.word, word) == 0;
}

/* ---- declarations ------------------------------------------------------------------------ */

/* DECLARE at the start of a block; before it there may be an option of the whole
 * (#variable_conflict use_column), a label, or what ends or opens another statement. */
static bool at_declare(const Body *b)
{
    static const char *const before[] = {"begin",      "then",         "else",  "loop",
                                         "use_column", "use_variable", "error", "dump",
                                         "on",         "off",          NULL};
    int code = b->before.code;
    return b->token.code == DECLARE &&
           (code == 0 || code == ';' || code == Op || is_among(b->before.word, before));
}

static bool is_variable(const Body *b, const char *name)
{
    ListCell *cell;
    foreach (cell, b->variables)
        if (strcmp(pg_str(lfirst(cell)), name) == 0)
            return true;
    return false;
}

typedef struct Declared {
    int start, name_end, end; /* of the type; name_end: before %TYPE or %ROWTYPE */
    bool of_column, of_row;   /* %TYPE, %ROWTYPE */
    bool array;               /* [] or ARRAY behind those */
} Declared;

static bool ends_type(const Body *b)
{
    static const char *const words[] = {"collate", "not", "default", NULL};
    int code = b->token.code;
    return !code || code == ';' || code == COLON_EQUALS || code == '=' ||
           is_among(b->token.word, words);
}

static Declared scan_type(Body *b)
{
    Declared d = {.start = b->token.start};
    for (; !ends_type(b); advance(b)) {
        d.array |= d.name_end && (b->token.code == '[' || b->token.code == ARRAY);
        if (b->token.code == '%')
            d.name_end = b->token.start;
        d.of_column |= b->before.code == '%' && at_word(b, "type");
        d.of_row |= b->before.code == '%' && at_word(b, "rowtype");
    }
    d.end = b->token.start;
    d.name_end = d.name_end ? d.name_end : d.end;
    return d;
}

/* The type that stands in for one that isn't built in. */
static const char *stand_in(bool row, bool array)
{
    return array ? "text[]" : row ? "record" : "text";
}

/* Whether a variable's type says something of the schema: x%TYPE and x.field%TYPE of a variable x
 * don't. */
static bool names_type(const Body *b, const Declared *d, const TypeName *type)
{
    if (!d->of_column)
        return d->of_row || !pg_type_is_builtin(type);
    return list_length(type->names) > 1 && !is_variable(b, pg_str(linitial(type->names)));
}

static void replace(Body *b, int start, int end, const char *text)
{
    appendBinaryStringInfo(&b->out, b->text + b->copied, start - b->copied);
    appendStringInfo(&b->out, " %s ", text);
    b->copied = end;
}

/* Returns whether the variable has fields. */
static bool take_type(Body *b, const Declared *d)
{
    TypeName *type =
        pg_tree_parse_type(pg_strndup(b->text + d->start, (size_t)(d->name_end - d->start)));
    if (!type || (!d->of_column && !names_type(b, d, type)))
        return false;
    bool array = d->array || type->arrayBounds;
    bool row = d->of_row || (!d->of_column && !array && b->is_row(b->context, type));
    type->pct_type = d->of_column;
    if (names_type(b, d, type))
        b->result->types = lappend(b->result->types, type);
    replace(b, d->start, d->end, stand_in(row, array));
    return row && !array;
}

static bool add_statements(PgPlpgsql *result, const char *text, int mode)
{
    PgParse parse = pg_tree_parse_part(text, mode);
    result->statements = list_concat(result->statements, parse.statements);
    return !parse.error;
}

/* The JSON doesn't tell the default of a variable with fields. */
static void take_row_default(Body *b, int start)
{
    char *text = pg_strndup(b->text + start, (size_t)(b->token.start - start));
    add_statements(b->result, text, RAW_PARSE_PLPGSQL_EXPR);
}

/* name [CONSTANT] type [COLLATE c] [NOT NULL] [DEFAULT expr]; or an alias or cursor */
static void read_variable(Body *b)
{
    static const char *const others[] = {"alias", "cursor", "no", "scroll", NULL};
    b->variables = lappend(b->variables, makeString((char *)b->token.name));
    advance(b);
    if (at_word(b, "constant"))
        advance(b);
    bool row = false;
    if (!is_among(b->token.word, others)) {
        Declared d = scan_type(b);
        row = take_type(b, &d);
    }
    int value = 0;
    for (; b->token.code && b->token.code != ';'; advance(b))
        if (!value &&
            (b->before.code == COLON_EQUALS || b->before.code == '=' || b->before.code == DEFAULT))
            value = b->token.start;
    if (row && value)
        take_row_default(b, value);
    advance(b);
}

static void read_declarations(Body *b)
{
    advance(b);
    while (b->token.code && b->token.code != BEGIN_P) {
        if (b->token.code == DECLARE)
            advance(b);
        else
            read_variable(b);
    }
}

/* The text with other types in its declarations. */
static const char *read_body(Body *b)
{
    core_yy_extra_type extra;
    initStringInfo(&b->out);
    b->scanner = scanner_init(b->text, &extra, &ScanKeywords, ScanKeywordTokens);
    extra.escape_string_warning = false;
    for (advance(b); b->token.code;) {
        if (at_declare(b))
            read_declarations(b);
        else
            advance(b);
    }
    scanner_finish(b->scanner);
    appendStringInfoString(&b->out, b->text + b->copied);
    return b->out.data;
}

/* ---- the function ------------------------------------------------------------------------ */

static bool is_output(const FunctionParameter *p)
{
    return p->mode == FUNC_PARAM_OUT || p->mode == FUNC_PARAM_INOUT || p->mode == FUNC_PARAM_TABLE;
}

static const char *parameter_type(Body *b, const TypeName *type)
{
    bool array = type->arrayBounds != NIL;
    return pg_type_is_builtin(type) ? pg_type_print(type, NULL)
                                    : stand_in(!array && b->is_row(b->context, type), array);
}

static void add_parameter(Body *b, StringInfo sql, const FunctionParameter *p)
{
    const char *mode = !is_output(p) ? "IN" : p->mode == FUNC_PARAM_INOUT ? "INOUT" : "OUT";
    appendStringInfo(sql, "%s%s %s %s", sql->data[sql->len - 1] == '(' ? "" : ", ", mode,
                     p->name ? pg_quote(p->name) : "", parameter_type(b, p->argType));
    if (p->name)
        b->variables = lappend(b->variables, makeString(p->name));
}

/* Output parameters say what the function returns; only whether it is a set must be said. */
static const char *output_type(Body *b, const List *parameters)
{
    const char *type = NULL;
    ListCell *cell;
    foreach (cell, parameters) {
        const FunctionParameter *p = lfirst_node(FunctionParameter, cell);
        if (is_output(p))
            type = type ? "record" : parameter_type(b, p->argType);
    }
    return type;
}

static const char *result_type(Body *b, const Object *function, const List *parameters)
{
    const char *outputs = output_type(b, parameters);
    const TypeRef *returns = object_type(function, ATTR_RETURNS);
    if (outputs || !returns)
        return outputs ? outputs : "void";
    return returns->base ? "text" : returns->text;
}

static const char *function_text(Body *b, const Object *function)
{
    const List *parameters = object_tree(function, ATTR_ARGUMENTS);
    bool procedure = strcmp(object_str(function, ATTR_ROUTINE), "procedure") == 0;
    StringInfoData sql;
    ListCell *cell;
    initStringInfo(&sql);
    appendStringInfo(&sql, "CREATE %s f(", procedure ? "PROCEDURE" : "FUNCTION");
    foreach (cell, parameters)
        add_parameter(b, &sql, lfirst_node(FunctionParameter, cell));
    appendStringInfoString(&sql, ")");
    if (!procedure)
        appendStringInfo(&sql, " RETURNS %s%s",
                         object_flag(function, ATTR_RETURNS_SET) ? "SETOF " : "",
                         result_type(b, function, parameters));
    appendStringInfo(&sql, " LANGUAGE plpgsql AS %s", pg_literal(read_body(b)));
    return sql.data;
}

/* ---- its JSON ---------------------------------------------------------------------------- */

/* The character that stands behind a backslash; moves behind it. */
static char read_escaped(const char **at)
{
    static const char letters[] = "nrtbf", meanings[] = "\n\r\t\b\f";
    char digits[5] = {0}; /* of a control character */
    char c = *(*at)++;
    const char *letter = strchr(letters, c);
    if (c != 'u' || !**at)
        return letter ? meanings[letter - letters] : c;
    memcpy(digits, *at, strnlen(*at, 4));
    *at += strlen(digits);
    return (char)strtol(digits, NULL, 16);
}

/* The string whose first quote is at `*at`; moves behind its last one. */
static char *read_string(const char **at)
{
    const char *from = *at + 1, *end = from;
    while (*end && *end != '"')
        end += *end == '\\' && end[1] ? 2 : 1;
    char *text = palloc((size_t)(end - from) + 1), *to = text;
    while (from < end)
        if (*from == '\\') {
            from++;
            *to++ = read_escaped(&from);
        } else {
            *to++ = *from++;
        }
    *to = '\0';
    *at = *end ? end + 1 : end;
    return text;
}

/* "query":"SELECT 1","parseMode":2 */
static bool read_query(PgPlpgsql *result, const char **at)
{
    static const char mode_key[] = ",\"parseMode\":";
    ++*at;
    const char *text = read_string(at);
    bool told = strncmp(*at, mode_key, strlen(mode_key)) == 0;
    return add_statements(result, text, told ? atoi(*at + strlen(mode_key)) : RAW_PARSE_DEFAULT);
}

static bool read_json(PgPlpgsql *result, const char *json)
{
    static const char *const dynamic[] = {"PLpgSQL_stmt_dynexecute", "PLpgSQL_stmt_dynfors",
                                          "dynquery", NULL};
    bool ok = true;
    for (const char *at = strchr(json, '"'); ok && at; at = strchr(at, '"')) {
        const char *key = read_string(&at);
        result->dynamic |= *at == ':' && is_among(key, dynamic);
        if (strcmp(key, "query") == 0 && at[0] == ':' && at[1] == '"')
            ok = read_query(result, &at);
    }
    return ok;
}

/* libpg_query's function has a memory context of its own, and leaves through the top one. */
static bool parse_function(PgPlpgsql *result, const char *sql)
{
    MemoryContext context = CurrentMemoryContext;
    PgQueryPlpgsqlParseResult parse = pg_query_parse_plpgsql(sql);
    MemoryContextSwitchTo(context);
    bool ok = !parse.error && read_json(result, parse.plpgsql_funcs);
    pg_query_free_plpgsql_parse_result(parse);
    return ok;
}

bool pg_plpgsql_parse(const Object *function, PgIsRow *is_row, void *context, PgPlpgsql *out)
{
    Body b = {.text = object_str(function, ATTR_BODY),
              .is_row = is_row,
              .context = context,
              .result = out};
    MemoryContext memory = CurrentMemoryContext;
    volatile bool ok = false;
    *out = (PgPlpgsql){0};
    PG_TRY();
    {
        ok = parse_function(out, function_text(&b, function));
    }
    PG_CATCH(); /* the scanner: a quote that isn't closed */
    {
        MemoryContextSwitchTo(memory);
        FlushErrorState();
    }
    PG_END_TRY();
    return ok;
}
