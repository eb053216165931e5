/* pg_body_check.c: looks up the names that CREATE FUNCTION will look up. Where a body couldn't be
 * parsed, a word that can only be a type of a schema outside the path is enough to say that it
 * won't be found. */
#include "model/pg_body.h"

#include <string.h>

#include "model/pg_builtin.h"
#include "model/pg_semantics.h"

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

static void need_relation(Lookup *l, const PgBodyName *n)
{
    if (n->schema) {
        const Object *in = schema_named(l->s, n->schema);
        if (in && !schema_relation(l->s, in, n->name) && !has_extension(l->s))
            l->lost = true;
    } else if (!pg_builtin_relation("pg_catalog", n->name)) {
        need(l, SPACE_RELATION, n->name);
    }
}

static void need_routine(Lookup *l, const PgBodyName *n)
{
    size_t count;
    if (n->schema)
        return;
    pg_builtin_functions(n->name, &count);
    if (!count)
        need(l, SPACE_ROUTINE, n->name);
}

static void need_type(Lookup *l, const PgBodyName *n)
{
    if (!n->schema && !in_path(l, SPACE_RELATION, n->name))
        need(l, SPACE_TYPE, n->name);
}

/* A type's name in capitals would have to be quoted. */
static void need_any(Lookup *l, const PgBodyName *n)
{
    if (!n->schema && !in_path(l, SPACE_TYPE, n->name))
        l->lost |= is_in_any(l->s, l->schemas, SPACE_TYPE, n->name);
}

static void look_up(Lookup *l, const PgBodyName *n)
{
    static void (*const needs[])(Lookup *, const PgBodyName *) = {
        [PG_NAMED_RELATION] = need_relation,
        [PG_NAMED_TYPE] = need_type,
        [PG_NAMED_ROUTINE] = need_routine,
        [PG_NAMED_ANY] = need_any,
    };
    if (n->checked)
        needs[n->kind](l, n);
}

/* ---- bodies ------------------------------------------------------------------------------ */

void pg_body_schemas(const Schema *s, ObjectVec *schemas)
{
    const ObjectVec *all = &s->of_kind[KIND_SCHEMA];
    for (size_t i = 0; i < all->len; i++)
        if (!all->at[i]->removed)
            vec_push(schemas, all->at[i]);
}

bool pg_body_resolves(const Schema *s, const ObjectVec *schemas, const Object *function)
{
    const PgBody *body = pg_body(s, function);
    Lookup l = {.s = s, .schemas = schemas};
    MemoryContext scratch = pg_tree_memory("body"), before = MemoryContextSwitchTo(scratch);
    pg_body_path(s, function, &l.path);
    for (size_t i = 0; i < body->names.len && !l.lost; i++)
        look_up(&l, &body->names.at[i]);
    vec_free(&l.path);
    MemoryContextSwitchTo(before);
    MemoryContextDelete(scratch);
    return !l.lost;
}
