/* schema_pg.c: what a fresh PostgreSQL database holds, and the names the server makes up. */
#include "model/schema_pg.h"

#include <string.h>

#include "model/pg_builtin.h"

enum { NAME_BYTES = 63 };

static Object *add_implicit(Schema *s, Kind kind, const char *name)
{
    Object *o = schema_add(s, kind, NULL, str_intern(s->cx->strings, name), NULL, LOC_NONE);
    o->implicit = true;
    return o;
}

Schema *pg_schema_new(Context *cx)
{
    static const char *const languages[] = {"internal", "c", "sql", "plpgsql"};
    Schema *s = schema_new(cx);
    add_implicit(s, KIND_SCHEMA, "public");
    Object *plpgsql = add_implicit(s, KIND_EXTENSION, "plpgsql");
    object_set_str(s, plpgsql, ATTR_EXTENSION_SCHEMA, str_intern(cx->strings, "pg_catalog"));
    for (size_t i = 0; i < sizeof languages / sizeof *languages; i++)
        add_implicit(s, KIND_LANGUAGE, languages[i]);
    return s;
}

const char *pg_default_comment(const Object *o)
{
    static const struct {
        Kind kind;
        const char *name, *comment;
    } comments[] = {
        {KIND_SCHEMA, "public", "standard public schema"},
        {KIND_EXTENSION, "plpgsql", "PL/pgSQL procedural language"},
    };
    for (size_t i = 0; o->implicit && i < sizeof comments / sizeof *comments; i++)
        if (comments[i].kind == o->kind && strcmp(comments[i].name, o->name) == 0)
            return comments[i].comment;
    return NULL;
}

Object *pg_identity_sequence(const Schema *s, const Object *column)
{
    (void)s;
    return object_ref(column, ATTR_IDENTITY_SEQUENCE);
}

/* At most `len` bytes of a text without cutting a UTF-8 character (mbutils.c: pg_mbcliplen). */
static size_t clip(const char *text, size_t len)
{
    if (len >= strlen(text))
        return strlen(text);
    while (len > 0 && ((unsigned char)text[len] & 0xc0) == 0x80)
        len--;
    return len;
}

Str pg_make_name(Context *cx, const char *name1, const char *name2, const char *label)
{
    size_t len1 = strlen(name1), len2 = name2 ? strlen(name2) : 0;
    size_t overhead = (name2 ? 1 : 0) + (label ? strlen(label) + 1 : 0);
    while (len1 + len2 > NAME_BYTES - overhead) {
        if (len1 > len2)
            len1--;
        else
            len2--;
    }
    len1 = clip(name1, len1);
    len2 = name2 ? clip(name2, len2) : 0;
    return str_format(cx->strings, "%.*s%s%.*s%s%s", (int)len1, name1, name2 ? "_" : "", (int)len2,
                      name2 ? name2 : "", label ? "_" : "", label ? label : "");
}

static Str numbered(Context *cx, const char *label, int pass)
{
    return pass ? str_format(cx->strings, "%s%d", label, pass) : str_intern(cx->strings, label);
}

Str pg_choose_relation_name(const Schema *s, const Object *sql_schema, const char *name1,
                            const char *name2, const char *label)
{
    for (int pass = 0;; pass++) {
        Str name = pg_make_name(s->cx, name1, name2, numbered(s->cx, label, pass));
        if (!schema_relation(s, sql_schema, name) &&
            !schema_constraint_name_taken(s, sql_schema, name))
            return name;
    }
}

Str pg_choose_constraint_name(const Schema *s, const Object *parent, const char *name2,
                              const char *label)
{
    const Object *sql_schema = object_schema(parent);
    for (int pass = 0;; pass++) {
        Str name = pg_make_name(s->cx, parent->name, name2, numbered(s->cx, label, pass));
        if (!schema_constraint_name_taken(s, sql_schema, name))
            return name;
    }
}

/* src/backend/commands/sequence.c: init_params */
static const struct {
    const char *type, *min, *max;
} sequence_bounds[] = {
    {"smallint", "-32768", "32767"},
    {"integer", "-2147483648", "2147483647"},
    {"bigint", "-9223372036854775808", "9223372036854775807"},
};

static size_t bounds_of(const Object *sequence)
{
    const TypeRef *type = object_type(sequence, ATTR_TYPE);
    for (size_t i = 0; i < 2; i++)
        if (type && strcmp(sequence_bounds[i].type, type->text) == 0)
            return i;
    return 2;
}

bool pg_sequence_ascends(const Object *sequence)
{
    Str increment = object_str(sequence, ATTR_INCREMENT);
    return !increment || increment[0] != '-';
}

const char *pg_sequence_usual_min(const Object *sequence)
{
    return pg_sequence_ascends(sequence) ? "1" : sequence_bounds[bounds_of(sequence)].min;
}

const char *pg_sequence_usual_max(const Object *sequence)
{
    return pg_sequence_ascends(sequence) ? sequence_bounds[bounds_of(sequence)].max : "-1";
}

Str pg_sequence_min(const Object *sequence)
{
    Str min = object_str(sequence, ATTR_MINVALUE);
    return min ? min : pg_sequence_usual_min(sequence);
}

Str pg_sequence_max(const Object *sequence)
{
    Str max = object_str(sequence, ATTR_MAXVALUE);
    return max ? max : pg_sequence_usual_max(sequence);
}

Str pg_sequence_usual_start(const Object *sequence)
{
    return pg_sequence_ascends(sequence) ? pg_sequence_min(sequence) : pg_sequence_max(sequence);
}

void pg_note_overload(Schema *s, const Object *routine)
{
    size_t count;
    pg_builtin_functions(routine->name, &count);
    if (!count)
        return;
    ObjectVec *schemas = map_get(&s->overloads, map_key(routine->name));
    if (!schemas) {
        schemas = arena_make(s->cx->arena, ObjectVec);
        map_put(&s->overloads, map_key(routine->name), schemas);
    }
    if (!schemas->len || schemas->at[schemas->len - 1] != routine->parent)
        vec_push_in(s->cx->arena, schemas, routine->parent);
}

const ObjectVec *pg_overloading(const Schema *s, Str name)
{
    static const ObjectVec none;
    const ObjectVec *schemas = map_get(&s->overloads, map_key(name));
    return schemas ? schemas : &none;
}

const ObjectVec *pg_heirs(const Schema *s, const Object *table)
{
    static const ObjectVec none;
    const ObjectVec *heirs = map_get(&s->heirs, map_key(table));
    return heirs ? heirs : &none;
}

void pg_add_heir(Schema *s, Object *table, Object *heir)
{
    ObjectVec *heirs = map_get(&s->heirs, map_key(table));
    if (!heirs) {
        heirs = arena_make(s->cx->arena, ObjectVec);
        map_put(&s->heirs, map_key(table), heirs);
    }
    vec_push_in(s->cx->arena, heirs, heir);
}

void pg_remove_heir(Schema *s, Object *table, Object *heir)
{
    ObjectVec *heirs = map_get(&s->heirs, map_key(table));
    size_t i = 0;
    while (heirs && i < heirs->len && heirs->at[i] != heir)
        i++;
    if (!heirs || i == heirs->len)
        return;
    heirs->len--;
    memmove(heirs->at + i, heirs->at + i + 1, (heirs->len - i) * sizeof *heirs->at);
}

bool pg_is_partitioned(const Object *table)
{
    return table->kind == KIND_TABLE && object_has(table, ATTR_PARTITION_BY);
}

bool pg_is_foreign(const Object *table)
{
    return table->kind == KIND_TABLE && object_has(table, ATTR_SERVER);
}

bool pg_has_index(const Object *constraint)
{
    Str type = object_str(constraint, ATTR_CONTYPE);
    return type && strcmp(type, "check") != 0 && strcmp(type, "foreign key") != 0;
}

/* pg_type.typstorage of the built-in types; all others are extended. */
static const struct {
    const char *type, *storage;
} storages[] = {
    {"boolean", "plain"},       {"\"char\"", "plain"},       {"smallint", "plain"},
    {"integer", "plain"},       {"bigint", "plain"},         {"real", "plain"},
    {"double precision", "plain"}, {"money", "plain"},       {"name", "plain"},
    {"date", "plain"},          {"uuid", "plain"},           {"pg_lsn", "plain"},
    {"macaddr", "plain"},       {"macaddr8", "plain"},       {"aclitem", "plain"},
    {"point", "plain"},         {"lseg", "plain"},           {"box", "plain"},
    {"line", "plain"},          {"circle", "plain"},         {"tsquery", "plain"},
    {"oid", "plain"},           {"tid", "plain"},            {"xid", "plain"},
    {"xid8", "plain"},          {"cid", "plain"},            {"regclass", "plain"},
    {"regproc", "plain"},       {"regprocedure", "plain"},   {"regoper", "plain"},
    {"regoperator", "plain"},   {"regtype", "plain"},        {"regrole", "plain"},
    {"regnamespace", "plain"},  {"regconfig", "plain"},      {"regdictionary", "plain"},
    {"regcollation", "plain"},  {"interval", "plain"},       {"time without time zone", "plain"},
    {"time with time zone", "plain"}, {"timestamp without time zone", "plain"},
    {"timestamp with time zone", "plain"}, {"numeric", "main"}, {"inet", "main"}, {"cidr", "main"},
};

/* timestamp(3) with time zone is timestamp with time zone; an array is none of them. */
static bool is_type(const char *text, const char *type)
{
    size_t len = strcspn(text, "(");
    const char *rest = strchr(text, ')');
    rest = rest ? rest + 1 : "";
    return strncmp(text, type, len) == 0 && strcmp(type + len, rest) == 0;
}

const char *pg_usual_storage(const TypeRef *type)
{
    if (type->base && type->base->kind == KIND_DOMAIN && !type->text[0])
        return pg_usual_storage(object_type(type->base, ATTR_TYPE));
    if (type->base)
        return type->base->kind == KIND_ENUM && !type->text[0] ? "plain" : "extended";
    for (size_t i = 0; i < sizeof storages / sizeof *storages; i++)
        if (is_type(type->text, storages[i].type))
            return storages[i].storage;
    return "extended";
}

/* ---- inheritance -------------------------------------------------------------------------- */

static const Object *parent_child(const Schema *s, const Object *o, const Object *parent_table)
{
    return schema_child(s, o->kind, parent_table, o->name);
}

/* A typed table has its columns from its type, whose changes reach it with CASCADE. */
static const Object *type_attribute(const Schema *s, const Object *column, const Object *type)
{
    bool typed = type && column->kind == KIND_COLUMN;
    return typed ? schema_child(s, KIND_ATTRIBUTE, type, column->name) : NULL;
}

const Object *pg_inherited_from(const Schema *s, const Object *o)
{
    if (o->kind != KIND_COLUMN && !(o->kind == KIND_CONSTRAINT && object_has(o, ATTR_CHECK)))
        return NULL;
    const Object *table = o->parent;
    if (table->kind != KIND_TABLE)
        return NULL;
    if (object_has(table, ATTR_OF_TYPE))
        return type_attribute(s, o, object_type(table, ATTR_OF_TYPE)->base);
    const Object *partitioned = object_ref(table, ATTR_PARTITION_OF);
    const Object *found = partitioned ? parent_child(s, o, partitioned) : NULL;
    const RefList *parents = object_refs(table, ATTR_INHERITS);
    for (size_t i = 0; !found && i < parents->len; i++)
        found = parent_child(s, o, parents->at[i]);
    if (found && object_flag(found, ATTR_NO_INHERIT))
        return NULL;
    return found;
}
