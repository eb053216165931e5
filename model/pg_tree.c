/* pg_tree.c: wrappers that turn libpg_query's elog(ERROR) longjmps into plain return values. */
#include "model/pg_tree.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "parser/parser.h"
#include "utils/builtins.h"

static __thread MemoryContext run_memory;

void pg_tree_open(void)
{
    if (!run_memory)
        run_memory = pg_query_enter_memory_context();
}

void pg_tree_close(void)
{
    if (run_memory)
        pg_query_exit_memory_context(run_memory);
    run_memory = NULL;
    pg_query_exit();
}

MemoryContext pg_tree_memory(const char *name)
{
    return AllocSetContextCreateInternal(run_memory, name, ALLOCSET_DEFAULT_SIZES);
}

/* What pg_query_raw_parse does, without its buffer for stderr, which costs more than a small
 * statement. */
static PgParse parse(const char *sql, RawParseMode mode)
{
    PgParse result = {.error_offset = -1};
    PgParse *volatile out = &result; /* its values outlive the longjmp */
    MemoryContext context = CurrentMemoryContext;
    escape_string_warning = false;
    PG_TRY();
    {
        out->statements = raw_parser(sql, mode);
    }
    PG_CATCH();
    {
        MemoryContextSwitchTo(context);
        const ErrorData *error = CopyErrorData();
        FlushErrorState();
        out->error = error->message;
        out->error_offset = error->cursorpos > 0 ? error->cursorpos - 1 : -1;
    }
    PG_END_TRY();
    return result;
}

PgParse pg_tree_parse(const char *sql)
{
    return parse(sql, RAW_PARSE_DEFAULT);
}

PgParse pg_tree_parse_escapes(const char *sql)
{
    standard_conforming_strings = false;
    PgParse result = parse(sql, RAW_PARSE_DEFAULT);
    standard_conforming_strings = true;
    return result;
}

PgParse pg_tree_parse_part(const char *sql, int mode)
{
    return parse(sql, (RawParseMode)mode);
}

Node *pg_tree_parse_statement(const char *sql)
{
    PgParse parse = pg_tree_parse(sql);
    return list_length(parse.statements) == 1 ? linitial_node(RawStmt, parse.statements)->stmt
                                              : NULL;
}

static Node *parse_wrapped(const char *before, const char *text, const char *after)
{
    StringInfoData sql;
    initStringInfo(&sql);
    appendStringInfoString(&sql, before);
    appendStringInfoString(&sql, text);
    appendStringInfoString(&sql, after);
    Node *stmt = pg_tree_parse_statement(sql.data);
    if (!stmt || !IsA(stmt, SelectStmt) || list_length(((SelectStmt *)stmt)->targetList) != 1)
        return NULL;
    return linitial_node(ResTarget, ((SelectStmt *)stmt)->targetList)->val;
}

Node *pg_tree_parse_expr(const char *sql)
{
    return parse_wrapped("SELECT (", sql, "\n)");
}

TypeName *pg_tree_parse_type(const char *sql)
{
    PgParse result = parse(sql, RAW_PARSE_TYPE_NAME);
    return result.statements ? linitial_node(TypeName, result.statements) : NULL;
}

/* Where a name that needs no quotes ends; `text` itself when none begins there. */
static const char *plain_name_end(const char *text)
{
    const char *p = text;
    if ((*p >= 'a' && *p <= 'z') || *p == '_')
        while ((*p >= 'a' && *p <= 'z') || *p == '_' || (*p >= '0' && *p <= '9'))
            p++;
    return p;
}

static List *parse_plain_name(const char *text)
{
    List *names = NIL;
    for (const char *end;; text = end + 1) {
        end = plain_name_end(text);
        if (end == text || (*end && *end != '.'))
            return NIL;
        names = lappend(names, makeString(pg_strndup(text, (size_t)(end - text))));
        if (!*end)
            return names;
    }
}

/* The parser's no takes its time: what can't be a name isn't shown to it. */
static bool may_be_name(const char *text)
{
    bool quoted = strchr(text, '"') != NULL;
    for (const char *p = text; *p && !quoted; p++)
        if (!isalnum((unsigned char)*p) && !strchr("_.$", *p) && (unsigned char)*p < 0x80)
            return false;
    return *text && !isdigit((unsigned char)*text);
}

List *pg_tree_parse_name(const char *text)
{
    List *plain = parse_plain_name(text);
    TypeName *parsed = plain || !may_be_name(text) ? NULL : pg_tree_parse_type(text);
    bool name =
        parsed && !parsed->typmods && !parsed->arrayBounds && !parsed->setof && !parsed->pct_type;
    return name ? parsed->names : plain;
}

#if PG_TREE_18
static void deparse_with(StringInfo out, RawStmt *raw, bool pretty)
{
    PostgresDeparseOpts opts = {.pretty_print = pretty, .indent_size = 4, .max_line_length = 80};
    deparseRawStmtOpts(out, raw, &opts);
}
#else
extern void deparseRawStmt(StringInfo str, RawStmt *raw_stmt); /* Debian's 17 ships no header for it */

static void deparse_with(StringInfo out, RawStmt *raw, bool pretty)
{
    (void)pretty;
    deparseRawStmt(out, raw);
}
#endif

static bool deparse(StringInfo out, RawStmt *raw, bool pretty)
{
    volatile bool ok = true;
    MemoryContext context = CurrentMemoryContext;
    PG_TRY();
    {
        deparse_with(out, raw, pretty);
    }
    PG_CATCH();
    {
        MemoryContextSwitchTo(context);
        FlushErrorState();
        ok = false;
    }
    PG_END_TRY();
    return ok;
}

char *pg_tree_print(Node *statement, bool pretty)
{
    RawStmt raw = {.type = T_RawStmt, .stmt = statement};
    StringInfoData out;
    initStringInfo(&out);
    return deparse(&out, &raw, pretty) ? out.data : NULL;
}

char *pg_tree_print_expr(Node *expr)
{
    ResTarget target = {.type = T_ResTarget, .val = expr, .location = -1};
    SelectStmt *select = makeNode(SelectStmt);
    select->targetList = list_make1(&target);
    char *text = pg_tree_print((Node *)select, false);
    return text && strncmp(text, "SELECT ", 7) == 0 ? text + 7 : NULL;
}

bool pg_tree_equal(const void *a, const void *b)
{
    return equal(a, b);
}

const char *pg_quote(const char *name)
{
    return quote_identifier(name);
}

char *pg_literal(const char *text)
{
    StringInfoData out;
    initStringInfo(&out);
    if (strchr(text, '\\'))
        appendStringInfoChar(&out, 'E');
    appendStringInfoChar(&out, '\'');
    for (const char *p = text; *p; p++) {
        if (*p == '\'' || *p == '\\')
            appendStringInfoChar(&out, *p);
        appendStringInfoChar(&out, *p);
    }
    appendStringInfoChar(&out, '\'');
    return out.data;
}

char *pg_strndup(const char *text, size_t len)
{
    char *copy = palloc(len + 1);
    memcpy(copy, text, len);
    copy[len] = '\0';
    return copy;
}

void pg_list_sort(List *list, int (*compare)(const void *a, const void *b))
{
    if (list)
        qsort(list->elements, (size_t)list->length, sizeof *list->elements, compare);
}

List *pg_list_join(const List *a, const List *b)
{
    return list_concat(list_copy(a), b);
}

const char *pg_name_last(const List *names)
{
    return strVal(llast(names));
}

const char *pg_name_schema(const List *names)
{
    int n = list_length(names);
    return n > 1 ? strVal(list_nth(names, n - 2)) : NULL;
}
