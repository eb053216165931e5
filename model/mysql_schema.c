/* mysql_schema.c: names whose case doesn't count, the nameless database, indexes that give way to
 * others. */
#include "model/mysql_schema.h"

#include <string.h>
#include <strings.h>

#include "base/buf.h"
#include "model/mysql_charset.h"
#include "model/mysql_versioning.h"

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

/* ---- options ------------------------------------------------------------------------------ */

Str mysql_block_size(const Object *o)
{
    const StrList *options = object_list(o, ATTR_OPTIONS);
    for (size_t i = 0; i < options->len; i++)
        if (strncmp(options->at[i], "KEY_BLOCK_SIZE=", 15) == 0)
            return options->at[i];
    return NULL;
}

static bool has_option(const Object *o, const char *option)
{
    const StrList *options = object_list(o, ATTR_OPTIONS);
    for (size_t i = 0; i < options->len; i++)
        if (strcmp(options->at[i], option) == 0)
            return true;
    return false;
}

bool mysql_has_engine(const Object *table, const char *engine)
{
    const StrList *options = object_list(table, ATTR_OPTIONS);
    for (size_t i = 0; i < options->len; i++)
        if (strncmp(options->at[i], "ENGINE=", 7) == 0)
            return strcmp(options->at[i] + 7, engine) == 0;
    return false;
}

bool mysql_forgets_block_sizes(const Schema *s, const Object *table)
{
    return mysql_at_least(*s->mysql, MYSQL_FLAVOR_MYSQL, 80000) &&
           has_option(table, "ENGINE=InnoDB") && !mysql_block_size(table) &&
           !has_option(table, "ROW_FORMAT=COMPRESSED");
}

/* ---- indexes that the server makes for foreign keys ------------------------------------------ */

static bool have_same_columns(const Object *index, const Object *foreign_key)
{
    const RefList *own = object_refs(index, ATTR_COLUMNS),
                  *other = object_refs(foreign_key, ATTR_COLUMNS);
    return own->len == other->len && memcmp(own->at, other->at, own->len * sizeof *own->at) == 0;
}

/* Whether a foreign key may have brought the index: it has the constraint's name, or where the
 * server chose that one any name. */
static bool may_have_brought(const Object *foreign_key, const Object *index)
{
    const char *table = foreign_key->parent->name;
    size_t len = strlen(table);
    return have_same_columns(index, foreign_key) &&
           (foreign_key->name == index->name ||
            (strncasecmp(foreign_key->name, table, len) == 0 &&
             strncmp(foreign_key->name + len, "_ibfk_", 6) == 0));
}

static bool may_be_implicit(const Object *index)
{
    ObjectVec users = {0};
    bool found = object_flag(index, ATTR_MY_IMPLICIT);
    object_users(object_refs(index, ATTR_COLUMNS)->at[0], &users);
    for (size_t i = 0; i < users.len && !found; i++)
        found = users.at[i]->kind == KIND_MY_FOREIGN_KEY && users.at[i]->parent == index->parent &&
                may_have_brought(users.at[i], index);
    vec_free(&users);
    return found;
}

/* Whether `key` does the work of an index with nothing but columns. A foreign key does: its own
 * index comes with it. */
static bool covers(const Object *key, const Object *index)
{
    const RefList *own = object_refs(key, ATTR_COLUMNS), *other = object_refs(index, ATTR_COLUMNS);
    const StrList *texts = object_list(key, ATTR_MY_PARTS);
    if (key->kind == KIND_MY_FOREIGN_KEY)
        return have_same_columns(index, key) && key->name != index->name;
    for (size_t i = 0; i < other->len; i++)
        if (i >= own->len || own->at[i] != other->at[i] ||
            (i < texts->len && strchr(texts->at[i], '(')))
            return false;
    return true;
}

/* The size of blocks that its table has doesn't count. */
static bool is_bare(const Object *index)
{
    static const AttrId more[] = {ATTR_CONTYPE, ATTR_MY_PARTS, ATTR_METHOD, ATTR_COMMENT};
    for (size_t i = 0; i < sizeof more / sizeof *more; i++)
        if (object_has(index, more[i]))
            return false;
    Str size = mysql_block_size(index);
    return object_list(index, ATTR_OPTIONS)->len ==
           (size && size == mysql_block_size(index->parent) ? 1 : 0);
}

Object *mysql_index_giving_way(const Object *key)
{
    const Object *first = object_refs(key, ATTR_COLUMNS)->at[0];
    Object *found = NULL;
    Str kind = object_str(key, ATTR_CONTYPE);
    ObjectVec users = {0};
    if (first->kind != KIND_MY_COLUMN || (kind && (kind[0] == 'F' || kind[0] == 'S'))) /* FULLTEXT, SPATIAL */
        return NULL;
    object_users(first, &users);
    for (size_t i = 0; i < users.len && !found; i++) {
        Object *o = users.at[i], *old = o->twin;
        if (o != key && o->kind == KIND_MY_INDEX && old && old->name == o->name && is_bare(o) &&
            covers(key, o) && may_be_implicit(old))
            found = o;
    }
    vec_free(&users);
    return found;
}

/* ---- orders ------------------------------------------------------------------------------- */

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
            mysql_settle_versioning(s, s->objects.at[i]);
            note_order(s, s->objects.at[i]);
            note_triggers(s, s->objects.at[i]);
        }
}
