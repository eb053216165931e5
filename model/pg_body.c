/* pg_body.c: names in the text of functions.
 *
 * A body in SQL is parsed; one in PL/pgSQL gives its queries, expressions and declared types
 * (pg_plpgsql.h). Their trees tell a relation from a function and a type. Text that is executed is
 * known at run time only: its pieces are read as rows of names, and so is a body that can't be
 * parsed. */
#include "model/pg_body.h"

#include <string.h>

#include "model/pg_plpgsql.h"
#include "model/pg_type.h"
#include "model/pg_walk.h"

typedef struct Reader {
    const Schema *s;
    const Object *function;
    PgBody *body;
    Map seen; /* names and words that the body has */
    List *ctes;
    bool checked; /* what is read now is looked up by CREATE FUNCTION */
    bool dynamic; /* strings are SQL */
} Reader;

/* ---- collecting -------------------------------------------------------------------------- */

static Str interned(const Reader *r, const char *text)
{
    return text ? str_intern(r->s->cx->strings, text) : NULL;
}

static bool is_new(Reader *r, Str key)
{
    if (map_get(&r->seen, map_key(key)))
        return false;
    map_put(&r->seen, map_key(key), (void *)key);
    return true;
}

static void add(Reader *r, PgNamed kind, const char *schema, const char *name, bool guessed)
{
    Str key = str_format(r->s->cx->strings, "%d %s.%s", kind, schema ? schema : "", name);
    if (is_new(r, key))
        vec_push_in(
            r->s->cx->arena, &r->body->names,
            (PgBodyName){kind, interned(r, schema), interned(r, name), r->checked, guessed});
}

static void add_name(Reader *r, PgNamed kind, const char *schema, const char *name)
{
    add(r, kind, schema, name, false);
}

static void add_qualified(Reader *r, PgNamed kind, const List *names)
{
    add_name(r, kind, pg_name_schema(names), pg_name_last(names));
}

static void add_word(Reader *r, const char *word)
{
    Str text = interned(r, word);
    if (text && is_new(r, text))
        vec_push_in(r->s->cx->arena, &r->body->words, text);
}

static void add_words(Reader *r, const List *names)
{
    ListCell *cell;
    foreach (cell, names) {
        if (IsA(lfirst(cell), String))
            add_word(r, pg_str(lfirst(cell)));
        r->body->all_columns |= IsA(lfirst(cell), A_Star);
    }
}

/* ---- rows of names ----------------------------------------------------------------------- */

static bool starts_name(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '"' ||
           (unsigned char)c >= 0x80;
}

static bool continues_name(char c)
{
    return starts_name(c) || (c >= '0' && c <= '9') || c == '$';
}

/* The name at `*at`, folded to lower case unless quoted; moves `*at` behind it. */
static char *read_name(const char **at)
{
    const char *from = *at, *to = from + 1;
    if (*from == '"') {
        to = strchr(to, '"');
        *at = to ? to + 1 : from + strlen(from);
        return to ? pg_strndup(from + 1, (size_t)(to - from - 1)) : pstrdup("");
    }
    while (continues_name(*to) && *to != '"')
        to++;
    *at = to;
    char *name = pg_strndup(from, (size_t)(to - from));
    for (char *p = name; *p; p++)
        *p = (char)(*p >= 'A' && *p <= 'Z' ? *p + 32 : *p);
    return name;
}

static void read_names(Reader *r, const char *text)
{
    for (const char *at = text; *at;) {
        if (!starts_name(*at)) {
            at++;
            continue;
        }
        const char *name = read_name(&at);
        add_name(r, PG_NAMED_ANY, NULL, name);
        add_word(r, name);
        if (at[0] == '.' && starts_name(at[1])) {
            at++;
            const char *below = read_name(&at);
            add_name(r, PG_NAMED_ANY, name, below);
            add_word(r, below);
        }
    }
}

/* ---- trees ------------------------------------------------------------------------------- */

static bool is_cte(const Reader *r, const char *name)
{
    ListCell *cell;
    foreach (cell, r->ctes)
        if (strcmp(lfirst_node(CommonTableExpr, cell)->ctename, name) == 0)
            return true;
    return false;
}

static void read_relation(Reader *r, const RangeVar *name)
{
    if (name->schemaname || !is_cte(r, name->relname))
        add_name(r, PG_NAMED_RELATION, name->schemaname, name->relname);
}

static void read_type(Reader *r, const TypeName *type)
{
    if (!pg_type_is_builtin(type))
        add_qualified(r, PG_NAMED_TYPE, type->names);
}

/* Names in a string count when it runs. */
static void read_string(Reader *r, const Node *node)
{
    const A_Const *constant = (const A_Const *)node;
    bool checked = r->checked;
    r->checked = false;
    if (IsA(node, A_Const) && !constant->isnull && nodeTag(&constant->val) == T_String)
        read_names(r, strVal(&constant->val));
    r->checked = checked;
}

/* nextval('shop.ticket') */
static bool takes_name(const FuncCall *call)
{
    static const char *const names[] = {"nextval", "currval", "setval", "to_regclass"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (strcmp(pg_name_last(call->funcname), names[i]) == 0)
            return call->args != NIL;
    return false;
}

static void read_call(Reader *r, const FuncCall *call)
{
    const Node *only = list_length(call->args) == 1 ? linitial(call->args) : NULL;
    bool may_be_field = only && IsA(only, ColumnRef);
    add(r, PG_NAMED_ROUTINE, pg_name_schema(call->funcname), pg_name_last(call->funcname),
        may_be_field);
    if (takes_name(call))
        read_string(r, linitial(call->args));
}

static const WithClause *with_clause(const Node *node)
{
    switch (nodeTag(node)) {
    case T_SelectStmt:
        return ((const SelectStmt *)node)->withClause;
    case T_InsertStmt:
        return ((const InsertStmt *)node)->withClause;
    case T_UpdateStmt:
        return ((const UpdateStmt *)node)->withClause;
    case T_DeleteStmt:
        return ((const DeleteStmt *)node)->withClause;
    case T_MergeStmt:
        return ((const MergeStmt *)node)->withClause;
    default:
        return NULL;
    }
}

static void read_node(Reader *r, Node *node)
{
    switch (nodeTag(node)) {
    case T_RangeVar:
        read_relation(r, (RangeVar *)node);
        break;
    case T_FuncCall:
        read_call(r, (FuncCall *)node);
        break;
    case T_TypeName:
        read_type(r, (TypeName *)node);
        break;
    case T_A_Const:
        if (r->dynamic)
            read_string(r, node);
        break;
    case T_ColumnRef:
        add_words(r, ((ColumnRef *)node)->fields);
        break;
    case T_A_Indirection:
        add_words(r, ((A_Indirection *)node)->indirection);
        break;
    case T_ResTarget:
        add_word(r, ((ResTarget *)node)->name);
        break;
    case T_IndexElem:
        add_word(r, ((IndexElem *)node)->name);
        break;
    case T_JoinExpr:
        add_words(r, ((JoinExpr *)node)->usingClause);
        break;
    case T_InsertStmt:
        r->body->all_columns |= !((InsertStmt *)node)->cols;
        break;
    default:
        break;
    }
}

static bool walker(Node *node, void *context)
{
    Reader *r = context;
    if (!node)
        return false;
    List *outer = r->ctes;
    const WithClause *with = with_clause(node);
    if (with)
        r->ctes = list_concat(list_copy(with->ctes), outer);
    read_node(r, node);
    pg_walk_children(node, walker, r);
    r->ctes = outer;
    return false;
}

/* Of a statement that isn't a query the words are read: TRUNCATE, CREATE TEMPORARY TABLE. */
static void read_statement(Reader *r, Node *stmt)
{
    switch (nodeTag(stmt)) {
    case T_SelectStmt:
    case T_InsertStmt:
    case T_UpdateStmt:
    case T_DeleteStmt:
    case T_MergeStmt:
    case T_PLAssignStmt:
        walker(stmt, r);
        return;
    case T_CallStmt:
        walker((Node *)((CallStmt *)stmt)->funccall, r);
        return;
    default:
        break;
    }
    const char *text = pg_tree_print(stmt, false);
    bool checked = r->checked;
    r->checked = false;
    if (text)
        read_names(r, text);
    r->checked = checked;
}

static void read_statements(Reader *r, const List *statements)
{
    MemoryContext context = CurrentMemoryContext;
    PG_TRY();
    {
        ListCell *cell;
        foreach (cell, statements)
            read_statement(r, lfirst_node(RawStmt, cell)->stmt);
    }
    PG_CATCH(); /* a node that the walk doesn't know */
    {
        MemoryContextSwitchTo(context);
        FlushErrorState();
    }
    PG_END_TRY();
}

/* ---- languages --------------------------------------------------------------------------- */

static bool is_row_in(const Reader *r, const Object *in, const char *name)
{
    const Object *relation = in ? schema_relation(r->s, in, interned(r, name)) : NULL;
    const Object *type =
        in ? schema_find(r->s, SPACE_TYPE, KIND_COMPOSITE, in, interned(r, name), NULL) : NULL;
    return relation || (type && type->kind == KIND_COMPOSITE);
}

static bool is_row(void *context, const TypeName *type)
{
    const Reader *r = context;
    const char *schema = pg_name_schema(type->names), *name = pg_name_last(type->names);
    if (schema)
        return is_row_in(r, schema_global(r->s, KIND_SCHEMA, interned(r, schema)), name);
    ObjectVec path = {0};
    bool found = false;
    pg_body_path(r->s, r->function, &path);
    for (size_t i = 0; i < path.len && !found; i++)
        found = is_row_in(r, path.at[i], name);
    vec_free(&path);
    return found;
}

/* t.c%TYPE, s.t.c%TYPE */
static void read_column_type(Reader *r, const List *names)
{
    int n = list_length(names);
    add_name(r, PG_NAMED_RELATION, n > 2 ? pg_str(list_nth(names, n - 3)) : NULL,
             pg_str(list_nth(names, n - 2)));
    add_word(r, pg_name_last(names));
}

static bool read_plpgsql(Reader *r)
{
    PgPlpgsql parts;
    if (!pg_plpgsql_parse(r->function, is_row, r, &parts))
        return false;
    ListCell *cell;
    r->checked = true;
    foreach (cell, parts.types) {
        const TypeName *type = lfirst_node(TypeName, cell);
        if (type->pct_type)
            read_column_type(r, type->names);
        else
            read_type(r, type);
    }
    r->checked = false;
    r->dynamic = parts.dynamic;
    read_statements(r, parts.statements);
    return true;
}

/* With an argument of any type there is nothing to check before a call (pg_proc.c:
 * fmgr_sql_validator). */
static bool is_polymorphic(const Object *function)
{
    ListCell *cell;
    foreach (cell, (const List *)object_tree(function, ATTR_ARGUMENTS)) {
        const TypeName *type = lfirst_node(FunctionParameter, cell)->argType;
        if (pg_type_is_builtin(type) && strncmp(pg_name_last(type->names), "any", 3) == 0)
            return true;
    }
    return false;
}

static bool read_sql(Reader *r, const char *text)
{
    PgParse parse = pg_tree_parse(text);
    r->checked = !is_polymorphic(r->function);
    read_statements(r, parse.statements);
    return !parse.error;
}

static void read_body(Reader *r, Str language, const char *text)
{
    bool sql = strcmp(language, "sql") == 0, plpgsql = strcmp(language, "plpgsql") == 0;
    if ((sql && read_sql(r, text)) || (plpgsql && read_plpgsql(r)))
        return;
    r->checked = plpgsql;
    read_names(r, text);
}

static PgBody *new_body(const Schema *s, const Object *function, Str text)
{
    PgBody *body = arena_make(s->cx->arena, PgBody);
    Str language = object_str(function, ATTR_LANGUAGE);
    Reader r = {.s = s, .function = function, .body = body};
    MemoryContext scratch = pg_tree_memory("body"), before = MemoryContextSwitchTo(scratch);
    body->text = text;
    body->arguments = object_tree(function, ATTR_ARGUMENTS);
    if (text && language)
        read_body(&r, language, text);
    map_free(&r.seen);
    MemoryContextSwitchTo(before);
    MemoryContextDelete(scratch);
    return body;
}

const PgBody *pg_body(const Schema *s, const Object *function)
{
    Str text = object_str(function, ATTR_BODY);
    PgBody *body = map_get(&s->bodies, map_key(function));
    if (body && body->text == text && body->arguments == object_tree(function, ATTR_ARGUMENTS))
        return body;
    body = new_body(s, function, text);
    map_put(&((Schema *)s)->bodies, map_key(function), body);
    return body;
}
