/* mysql_schema.c: names whose case doesn't count, and the nameless database. */
#include "model/mysql_schema.h"

#include <string.h>

#include "base/buf.h"
#include "model/mysql_charset.h"

static bool ignores_case(Kind kind)
{
    switch (kind_space(kind)) {
    case SPACE_PARENT:
    case SPACE_CONSTRAINT:
        return true;
    default:
        return false; /* tables, views, triggers, databases: as the file system has them */
    }
}

Str mysql_folded(Interner *in, Kind kind, Str name)
{
    const char *upper = name;
    while (*upper && !(*upper >= 'A' && *upper <= 'Z'))
        upper++;
    if (!*upper || !ignores_case(kind))
        return name;
    Buf folded = {0};
    for (const char *c = name; *c; c++)
        buf_putc(&folded, (char)(*c >= 'A' && *c <= 'Z' ? *c + 32 : *c));
    Str text = str_intern(in, buf_text(&folded));
    buf_free(&folded);
    return text;
}

Str mysql_spelling(const Object *o)
{
    Str spelling = object_str(o, ATTR_MY_SPELLING);
    return spelling ? spelling : o->name;
}

static void spell(Schema *s, Object *o, Str name)
{
    if (ignores_case(o->kind))
        object_set_str(s, o, ATTR_MY_SPELLING, name == o->name ? NULL : name);
}

Object *mysql_add(Schema *s, Kind kind, Object *parent, Str name, Loc loc)
{
    Object *o = schema_add(s, kind, parent, mysql_folded(s->cx->strings, kind, name), NULL, loc);
    spell(s, o, name);
    return o;
}

void mysql_rename(Schema *s, Object *o, Str name)
{
    schema_rename(s, o, mysql_folded(s->cx->strings, o->kind, name));
    spell(s, o, name);
}

Schema *mysql_schema_new(Context *cx, const MysqlTarget *target)
{
    Schema *s = schema_new(cx);
    MysqlTarget *kept = arena_make(cx->arena, MysqlTarget);
    *kept = *target;
    s->mysql = kept;
    mysql_add_nameless(s);
    return s;
}

void mysql_add_nameless(Schema *s)
{
    Interner *in = s->cx->strings;
    Object *nameless = schema_add(s, KIND_MY_DATABASE, NULL, str_intern(in, ""), NULL, LOC_NONE);
    nameless->implicit = true;
    object_set_str(s, nameless, ATTR_COLLATION, mysql_server_collation(in, *s->mysql));
}

Object *mysql_nameless(const Schema *s)
{
    return schema_global(s, KIND_MY_DATABASE, str_intern(s->cx->strings, ""));
}

bool mysql_is_nameless(const Object *database)
{
    return database->name[0] == '\0';
}

Object *mysql_primary_key(const Schema *s, const Object *table)
{
    return schema_child(s, KIND_MY_INDEX, table, str_intern(s->cx->strings, "primary"));
}

bool mysql_is_primary(const Object *index)
{
    return strcmp(index->name, "primary") == 0;
}

static void note_order(Schema *s, Object *table)
{
    VEC(Str) names = {0};
    for (const Object *c = table->first; c; c = c->next)
        if (c->kind == KIND_MY_COLUMN)
            vec_push(&names, c->name);
    object_set_list(s, table, ATTR_MY_COLUMN_ORDER, names.at, names.len);
    vec_free(&names);
}

/* For each trigger the one of its timing that runs before it. */
static void note_triggers(Schema *s, const Object *table)
{
    for (Object *o = table->first; o; o = o->next) {
        const Object *before = o->kind == KIND_MY_TRIGGER ? o->previous : NULL;
        while (before && (before->kind != KIND_MY_TRIGGER ||
                          object_str(before, ATTR_MY_TIMING) != object_str(o, ATTR_MY_TIMING)))
            before = before->previous;
        if (o->kind == KIND_MY_TRIGGER)
            object_set_str(s, o, ATTR_MY_FOLLOWS, before ? before->name : NULL);
    }
}

void mysql_note_orders(Schema *s)
{
    for (size_t i = 0; i < s->objects.len; i++)
        if (s->objects.at[i]->kind == KIND_MY_TABLE && !s->objects.at[i]->removed) {
            note_order(s, s->objects.at[i]);
            note_triggers(s, s->objects.at[i]);
        }
}
