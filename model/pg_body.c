/* pg_body.c: SQL bodies are parsed and their names looked up; in PL/pgSQL bodies a word that can
 * only be a type of a schema outside the path is enough to say that it won't be found. */
#include "model/pg_body.h"

#include <string.h>

#include "model/pg_builtin.h"
#include "model/pg_semantics.h"
#include "model/pg_type.h"
#include "model/pg_walk.h"

static Object *schema_named(const Schema *s, const char *name)
{
    return schema_global(s, KIND_SCHEMA, str_intern(s->cx->strings, name));
}

/* ---- the path ---------------------------------------------------------------------------- */

static Str config_value(const Object *function, const char *name)
{
    const StrList *config = object_list(function, ATTR_CONFIG);
    size_t len = strlen(name);
    for (size_t i = 0; i < config->len; i++)
        if (strncmp(config->at[i], name, len) == 0 && config->at[i][len] == '=')
            return config->at[i] + len + 1;
    return NULL;
}

/* 'shop', "Old", public */
static void add_path(const Schema *s, const char *text, ObjectVec *path)
{
    static const char outside[] = " ,'\"";
    for (const char *at = text; *(at += strspn(at, outside));) {
        size_t len = strcspn(at, ",'\"");
        while (len && at[len - 1] == ' ')
            len--;
        Object *in = schema_named(s, pg_strndup(at, len));
        if (in)
            vec_push(path, in);
        at += len;
    }
}

void pg_body_path(const Schema *s, const Object *function, ObjectVec *path)
{
    Str own = config_value(function, "search_path");
    add_path(s, own ? own : "public", path);
}

/* ---- names ------------------------------------------------------------------------------- */

typedef struct Lookup {
    const Schema *s;
    const ObjectVec *schemas;
    ObjectVec path;
    List *ctes;
    bool lost; /* a name wasn't found */
} Lookup;

static bool has_extension(const Schema *s)
{
    return pg_extensions(s)->len > 0;
}

static bool is_in(const Schema *s, const Object *in, Space space, Str name)
{
    return space == SPACE_ROUTINE ? schema_routine(s, in, name, NULL) != NULL
                                  : schema_find(s, space, KIND_TABLE, in, name, NULL) != NULL;
}

static bool is_in_any(const Schema *s, const ObjectVec *schemas, Space space, const char *name)
{
    Str text = str_intern(s->cx->strings, name);
    for (size_t i = 0; i < schemas->len; i++)
        if (is_in(s, schemas->at[i], space, text))
            return true;
    return false;
}

static bool in_path(const Lookup *l, Space space, const char *name)
{
    return is_in_any(l->s, &l->path, space, name);
}

/* What isn't in the path is lost, unless an extension of the schema may have put it there. */
static void need(Lookup *l, Space space, const char *name)
{
    if (!in_path(l, space, name))
        l->lost |= is_in_any(l->s, l->schemas, space, name) || !has_extension(l->s);
}

static bool is_cte(const Lookup *l, const char *name)
{
    ListCell *cell;
    foreach (cell, l->ctes)
        if (strcmp(lfirst_node(CommonTableExpr, cell)->ctename, name) == 0)
            return true;
    return false;
}

static void need_relation(Lookup *l, const RangeVar *name)
{
    if (name->schemaname) {
        const Object *in = schema_named(l->s, name->schemaname);
        if (in && !schema_relation(l->s, in, str_intern(l->s->cx->strings, name->relname)) &&
            !has_extension(l->s))
            l->lost = true;
    } else if (!is_cte(l, name->relname) && !pg_builtin_relation("pg_catalog", name->relname)) {
        need(l, SPACE_RELATION, name->relname);
    }
}

static void need_function(Lookup *l, const FuncCall *call)
{
    size_t count;
    const char *name = pg_name_last(call->funcname);
    if (list_length(call->funcname) > 1)
        return;
    pg_builtin_functions(name, &count);
    if (!count)
        need(l, SPACE_ROUTINE, name);
}

static void need_type(Lookup *l, const TypeName *type)
{
    if (list_length(type->names) != 1 || pg_type_is_builtin(type))
        return;
    const char *name = pg_name_last(type->names);
    if (!in_path(l, SPACE_RELATION, name))
        need(l, SPACE_TYPE, name);
}

static WithClause *with_clause(const Node *node)
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

static bool walker(Node *node, void *context)
{
    Lookup *l = context;
    if (!node)
        return false;
    List *outer = l->ctes;
    WithClause *with = with_clause(node);
    if (with)
        l->ctes = list_concat(list_copy(with->ctes), outer);
    if (IsA(node, RangeVar))
        need_relation(l, (RangeVar *)node);
    else if (IsA(node, FuncCall))
        need_function(l, (FuncCall *)node);
    else if (IsA(node, TypeName))
        need_type(l, (TypeName *)node);
    bool stop = l->lost || pg_walk_children(node, walker, l);
    l->ctes = outer;
    return stop;
}

/* ---- bodies ------------------------------------------------------------------------------ */

static void look_up_sql(Lookup *l, const char *body)
{
    MemoryContext context = CurrentMemoryContext;
    PgParse parse = pg_tree_parse(body);
    PG_TRY();
    {
        ListCell *cell;
        foreach (cell, parse.statements)
            walker(lfirst_node(RawStmt, cell)->stmt, l);
    }
    PG_CATCH(); /* a node that the walk doesn't know */
    {
        MemoryContextSwitchTo(context);
        FlushErrorState();
    }
    PG_END_TRY();
}

static bool is_word_byte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           (unsigned char)c >= 0x80;
}

/* Words that aren't qualified; a type's name in capitals would have to be quoted. */
static void look_up_types(Lookup *l, const char *body)
{
    for (const char *at = body; *at && !l->lost;) {
        size_t len = 0;
        while (is_word_byte(at[len]))
            len++;
        bool qualified = at > body && at[-1] == '.';
        const char *word = len && !qualified ? pg_strndup(at, len) : NULL;
        if (word && !in_path(l, SPACE_TYPE, word))
            l->lost = is_in_any(l->s, l->schemas, SPACE_TYPE, word);
        at += len ? len : 1;
    }
}

void pg_body_schemas(const Schema *s, ObjectVec *schemas)
{
    for (size_t i = 0; i < s->objects.len; i++)
        if (s->objects.at[i]->kind == KIND_SCHEMA && !s->objects.at[i]->removed)
            vec_push(schemas, s->objects.at[i]);
}

bool pg_body_resolves(const Schema *s, const ObjectVec *schemas, const Object *function)
{
    Str language = object_str(function, ATTR_LANGUAGE), body = object_str(function, ATTR_BODY);
    if (!language || !body)
        return true;
    Lookup l = {.s = s, .schemas = schemas};
    MemoryContext scratch = pg_tree_memory("body"), before = MemoryContextSwitchTo(scratch);
    pg_body_path(s, function, &l.path);
    if (strcmp(language, "sql") == 0)
        look_up_sql(&l, body);
    else if (strcmp(language, "plpgsql") == 0)
        look_up_types(&l, body);
    vec_free(&l.path);
    MemoryContextSwitchTo(before);
    MemoryContextDelete(scratch);
    return !l.lost;
}
