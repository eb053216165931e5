/* pg_settle.c: conclusions that make a hand-written schema and the server's dump of it equal. */
#include "parser/pg_settle.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "model/pg_tree.h"

/* ---- the server, and who owns schema public ----------------------------------------------- */

/* "-- Dumped from database version 15.3": the major version, or 0. */
static int dumping_server(const Source *source)
{
    enum { HEAD = 2000 };
    static const char mark[] = "\n-- Dumped from database version ";
    char head[HEAD];
    snprintf(head, sizeof head, "%.*s", source->len < HEAD ? (int)source->len : HEAD - 1,
             source->text);
    const char *found = strstr(head, mark);
    return found ? atoi(found + strlen(mark)) : 0;
}

/* Since 15 schema public belongs to pg_database_owner, and pg_dump says nothing of it then. A dump
 * that states no owners at all doesn't know. */
enum { FIRST_WITH_DATABASE_OWNER = 15 };

static Str database_owner(const Schema *s)
{
    return str_intern(s->cx->strings, "pg_database_owner");
}

static Object *public_schema(const Schema *s)
{
    return schema_global(s, KIND_SCHEMA, str_intern(s->cx->strings, "public"));
}

void pg_settle_begin(Schema *s, const Source *source, int server)
{
    int dumped = dumping_server(source);
    s->server = dumped ? dumped : server;
    if (dumped >= FIRST_WITH_DATABASE_OWNER)
        object_set_str(s, public_schema(s), ATTR_OWNER, database_owner(s));
}

void pg_settle_end(Schema *s, const Source *source)
{
    Object *public = public_schema(s);
    bool stated = dumping_server(source) < FIRST_WITH_DATABASE_OWNER || !public ||
                  object_str(public, ATTR_OWNER) != database_owner(s);
    for (size_t i = 0; i < s->objects.len && !stated; i++)
        stated = s->objects.at[i] != public && !s->objects.at[i]->removed &&
                 object_has(s->objects.at[i], ATTR_OWNER);
    if (!stated)
        object_set_str(s, public, ATTR_OWNER, NULL);
}

/* ---- default privileges ------------------------------------------------------------------- */

/* "IN SCHEMA shop TABLES" of "FOR ROLE app IN SCHEMA shop TABLES"; the whole name where no role
 * stands. */
static const char *without_role(const Object *default_acl)
{
    Str role = object_str(default_acl, ATTR_OWNER);
    return role ? default_acl->name + strlen("FOR ROLE ") + strlen(pg_quote(role)) + 1
                : default_acl->name;
}

/* The only one of the schema with the same name but for a role, and that role isn't named in
 * `other`. */
static Object *namesake(const Schema *s, const Object *nameless, const Schema *other)
{
    Object *found = NULL;
    for (size_t i = 0; i < s->objects.len; i++) {
        Object *o = s->objects.at[i];
        if (o->kind != KIND_DEFAULT_ACL || o->removed || !object_has(o, ATTR_OWNER))
            continue;
        if (strcmp(without_role(o), nameless->name) != 0 ||
            schema_global(other, KIND_DEFAULT_ACL, o->name))
            continue;
        if (found)
            return NULL;
        found = o;
    }
    return found;
}

static void settle_side(Schema *s, const Schema *other)
{
    for (size_t i = 0; i < s->objects.len; i++) {
        Object *o = s->objects.at[i];
        if (o->kind != KIND_DEFAULT_ACL || o->removed || object_has(o, ATTR_OWNER))
            continue;
        const Object *named = namesake(other, o, s);
        if (!named)
            continue;
        schema_rename(s, o, named->name);
        object_set_str(s, o, ATTR_OWNER, object_str(named, ATTR_OWNER));
    }
}

/* ---- user mappings ------------------------------------------------------------------------ */

/* The only mapping of `server` whose user has none for `own`; NULL: there is none, or several. */
static const Object *unmatched_mapping(const Schema *s, const Object *own, const Object *server)
{
    const Object *found = NULL;
    for (const Object *o = server->first; o; o = o->next) {
        if (o->kind != KIND_USER_MAPPING || schema_child(s, KIND_USER_MAPPING, own, o->name))
            continue;
        if (found)
            return NULL;
        found = o;
    }
    return found;
}

static void settle_mappings(Schema *s, const Schema *other)
{
    const ObjectVec *mappings = &s->of_kind[KIND_USER_MAPPING];
    for (size_t i = 0; i < mappings->len; i++) {
        Object *o = mappings->at[i];
        if (o->removed || strcmp(o->name, "CURRENT_USER") != 0)
            continue;
        const Object *server = schema_global(other, KIND_FOREIGN_SERVER, o->parent->name);
        const Object *named = NULL;
        if (server && !schema_child(other, KIND_USER_MAPPING, server, o->name))
            named = unmatched_mapping(s, o->parent, server);
        if (named)
            schema_rename(s, o, named->name);
    }
}

void pg_settle_roles(Schema *a, Schema *b)
{
    settle_side(a, b);
    settle_side(b, a);
    settle_mappings(a, b);
    settle_mappings(b, a);
}
