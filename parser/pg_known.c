/* pg_known.c: what a statement names and the file doesn't create: may it be there all the same?
 *
 * It may be built in, or belong to an extension, whose members are not modelled, or stand in a schema
 * that the file doesn't create. Otherwise it is an error at its place, as on the server. */
#include "parser/pg_apply.h"

#include <ctype.h>
#include <string.h>

#include "model/pg_builtin.h"
#include "model/pg_type.h"

/* ---- what isn't modelled ----------------------------------------------------------------- */

const Object *pg_any_extension(PgApply *a)
{
    const ObjectVec *extensions = &a->schema->of_kind[KIND_EXTENSION];
    for (size_t i = 0; i < extensions->len; i++) {
        const Object *o = extensions->at[i];
        if (!o->removed && !o->implicit)
            return o;
    }
    return NULL;
}

/* One that the file doesn't create, but speaks of: see assume_schema. */
static bool is_foreign_schema(PgApply *a, const char *name)
{
    const Object *in = pg_find_schema(a, name);
    return !in || object_is_assumed(in);
}

bool pg_may_exist(PgApply *a, const char *schema)
{
    if (pg_any_extension(a))
        return true;
    if (schema)
        return is_foreign_schema(a, schema);
    for (size_t i = 0; i < a->search_path.len; i++)
        if (strcmp(a->search_path.at[i], "pg_catalog") != 0 &&
            is_foreign_schema(a, a->search_path.at[i]))
            return true;
    return false;
}

/* A name that pg_catalog may have. */
static bool is_catalog_name(const List *names)
{
    const char *schema = pg_name_schema(names);
    return !schema || strcmp(schema, "pg_catalog") == 0;
}

static bool report_missing(PgApply *a, const char *what, const List *names, int location)
{
    const char *schema = pg_name_schema(names);
    return pg_error(a, location, "%s \"%s%s%s\" does not exist", what, schema ? schema : "",
                    schema ? "." : "", pg_name_last(names));
}

/* ---- relations, functions, types --------------------------------------------------------- */

bool pg_knows_relation(PgApply *a, const RangeVar *name)
{
    const char *schema = name->schemaname;
    return pg_builtin_relation(schema ? schema : "pg_catalog", name->relname) ||
           pg_find_relation(a, name) || pg_may_exist(a, schema);
}

bool pg_check_relation(PgApply *a, const RangeVar *name)
{
    return pg_knows_relation(a, name) || pg_need_relation(a, name);
}

static bool is_builtin_function(const List *names)
{
    size_t count;
    const char *name = pg_name_last(names);
    pg_builtin_functions(name, &count);
    return is_catalog_name(names) && (count || pg_builtin_has("function", name));
}

static bool is_function_in(PgApply *a, const char *schema, const char *name)
{
    const Object *in = pg_find_schema(a, schema);
    return in && schema_routine(a->schema, in, pg_str_of(a, name), NULL);
}

/* Types have functions of their name: casts, and constructors of ranges. */
static bool is_function(PgApply *a, const List *names)
{
    const char *schema = pg_name_schema(names), *name = pg_name_last(names);
    if (is_builtin_function(names) || pg_find_type(a, names) ||
        pg_type_is_builtin(makeTypeNameFromNameList((List *)names)))
        return true;
    if (schema)
        return is_function_in(a, schema, name);
    for (size_t i = 0; i < a->search_path.len; i++)
        if (is_function_in(a, a->search_path.at[i], name))
            return true;
    return false;
}

bool pg_knows_function(PgApply *a, const List *names)
{
    return is_function(a, names) || pg_may_exist(a, pg_name_schema(names));
}

bool pg_check_function(PgApply *a, const List *names, int location)
{
    return pg_knows_function(a, names) || report_missing(a, "function", names, location);
}

bool pg_knows_type(PgApply *a, const TypeName *type)
{
    return pg_type_is_builtin(type) || pg_find_type(a, type->names) ||
           pg_may_exist(a, pg_name_schema(type->names));
}

bool pg_check_type(PgApply *a, const TypeName *type)
{
    return pg_knows_type(a, type) || report_missing(a, "type", type->names, type->location);
}

/* ---- operators --------------------------------------------------------------------------- */

static bool is_builtin_operator(const char *name)
{
    size_t count;
    pg_builtin_operators(name, &count);
    return count;
}

void pg_note_operator(PgApply *a, Object *o)
{
    map_put(&a->operators, map_key(o->name), o);
}

/* The last one of the name, or NULL. Where that was dropped, another takes its place. */
static const Object *operator_named(PgApply *a, const char *name)
{
    const ObjectVec *operators = &a->schema->of_kind[KIND_OPERATOR];
    if (!operators->len)
        return NULL;
    Str kept = pg_str_of(a, name);
    Object *o = map_get(&a->operators, map_key(kept));
    if (!o || !o->removed)
        return o;
    o = NULL;
    for (size_t i = operators->len; i-- && !o;)
        o = operators->at[i]->name == kept && !operators->at[i]->removed ? operators->at[i] : NULL;
    map_put(&a->operators, map_key(kept), o);
    return o;
}

const char *pg_operator_schema(PgApply *a, const char *name)
{
    const Object *o = is_builtin_operator(name) ? NULL : operator_named(a, name);
    return o ? object_schema(o)->name : NULL;
}

bool pg_knows_operator(PgApply *a, const List *names)
{
    const char *name = pg_name_last(names);
    return (is_builtin_operator(name) && is_catalog_name(names)) || operator_named(a, name) ||
           pg_may_exist(a, pg_name_schema(names));
}

bool pg_check_operator(PgApply *a, const List *names, int location)
{
    return pg_knows_operator(a, names) || report_missing(a, "operator", names, location);
}

/* ---- other kinds -------------------------------------------------------------------------- */

/* How pg_builtin_has calls the kinds; classes and families have their access method before it. */
static const char *const builtin_words[KIND_COUNT] = {
    [KIND_COLLATION] = "collation",       [KIND_TS_PARSER] = "parser",
    [KIND_TS_TEMPLATE] = "template",      [KIND_TS_DICTIONARY] = "dictionary",
    [KIND_TS_CONFIGURATION] = "configuration", [KIND_OPERATOR_CLASS] = "class",
    [KIND_OPERATOR_FAMILY] = "family",    [KIND_LANGUAGE] = "language",
    [KIND_ACCESS_METHOD] = "access method",
};

/* initdb makes collations of the locales of the system and of ICU: "de_DE.utf8", "C.utf8",
 * "sr-Latn-x-icu", on Windows "German_Germany.1252". */
static bool may_be_locale(const char *name)
{
    size_t language = strspn(name, "abcdefghijklmnopqrstuvwxyz");
    return isupper((unsigned char)name[0]) ||
           ((language == 2 || language == 3) && strchr("_-@.", name[language]));
}

static bool is_builtin_name(Kind kind, const List *names, Str method)
{
    const char *name = pg_name_last(names), *word = builtin_words[kind];
    if (!is_catalog_name(names))
        return false;
    if (kind == KIND_COLLATION && may_be_locale(name))
        return true;
    return pg_builtin_has(method ? psprintf("%s %s", method, word) : word, name);
}

bool pg_knows_name(PgApply *a, Kind kind, const List *names, const char *method)
{
    Str signature = pg_str_of(a, method);
    return is_builtin_name(kind, names, signature) ||
           pg_find_name(a, kind_space(kind), names, signature) ||
           pg_may_exist(a, pg_name_schema(names));
}

bool pg_check_name(PgApply *a, Kind kind, const List *names, const char *method, int location)
{
    return pg_knows_name(a, kind, names, method) ||
           report_missing(a, kind_label(kind), names, location);
}

bool pg_check_global(PgApply *a, Kind kind, const char *name, int location)
{
    if (schema_global(a->schema, kind, pg_str_of(a, name)) ||
        pg_builtin_has(builtin_words[kind], name) || pg_any_extension(a))
        return true;
    return pg_error(a, location, "%s \"%s\" does not exist", kind_label(kind), name);
}
