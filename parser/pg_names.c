/* pg_names.c: from the names in a statement to objects of the schema, by the search path.
 *
 * The server looks through pg_catalog first, then the search path. What isn't in the schema may be
 * there all the same (pg_known.c): types of extensions are taken on trust and qualified with the
 * extension's schema. */
#include "parser/pg_apply.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "model/pg_builtin.h"
#include "model/pg_extension.h"
#include "model/pg_type.h"

Loc pg_loc(const PgApply *a, int location)
{
    return (Loc){a->source, a->offset + (location > 0 ? (size_t)location : 0)};
}

bool pg_error(PgApply *a, int location, const char *fmt, ...)
{
    char text[1000];
    va_list args;
    va_start(args, fmt);
    vsnprintf(text, sizeof text, fmt, args);
    va_end(args);
    return diag_error(a->cx->diag, pg_loc(a, location), "%s", text);
}

void pg_warning(PgApply *a, int location, const char *fmt, ...)
{
    char text[1000];
    va_list args;
    va_start(args, fmt);
    vsnprintf(text, sizeof text, fmt, args);
    va_end(args);
    diag_warning(a->cx->diag, pg_loc(a, location), "%s", text);
}

Str pg_str_of(PgApply *a, const char *text)
{
    return str_intern(a->cx->strings, text);
}

/* ---- schemas ---------------------------------------------------------------------------- */

/* The last one is mostly asked for again. */
Object *pg_find_schema(PgApply *a, const char *name)
{
    Object *last = a->last_schema;
    if (!last || last->removed || strcmp(last->name, name) != 0)
        last = schema_global(a->schema, KIND_SCHEMA, pg_str_of(a, name));
    a->last_schema = last;
    return last;
}

static Object *assume_schema(PgApply *a, const char *name, int location)
{
    pg_warning(a, location, "schema \"%s\" is not created in this file, taken as existing", name);
    Object *o =
        schema_add(a->schema, KIND_SCHEMA, NULL, pg_str_of(a, name), NULL, pg_loc(a, location));
    o->implicit = true;
    return o;
}

Object *pg_creation_schema(PgApply *a, const char *schema_name, int location)
{
    if (schema_name) {
        Object *named = pg_find_schema(a, schema_name);
        return named ? named : assume_schema(a, schema_name, location);
    }
    for (size_t i = 0; i < a->search_path.len; i++) {
        Object *o = schema_global(a->schema, KIND_SCHEMA, a->search_path.at[i]);
        if (o && strcmp(o->name, "pg_catalog") != 0)
            return o;
    }
    Str wanted = a->search_path.len ? a->search_path.at[0] : NULL;
    if (!wanted || strcmp(wanted, "pg_catalog") == 0) {
        pg_error(a, location, "no schema has been selected to create in, the search path is empty");
        return NULL;
    }
    return assume_schema(a, wanted, location);
}

/* ---- one name in one space -------------------------------------------------------------- */

static Object *path_find(PgApply *a, Space space, const char *schema_name, const char *name,
                         Str signature)
{
    Str text = pg_str_of(a, name);
    if (schema_name) {
        Object *in = pg_find_schema(a, schema_name);
        return in ? schema_find(a->schema, space, KIND_TABLE, in, text, signature) : NULL;
    }
    for (size_t i = 0; i < a->search_path.len; i++) {
        Object *in = schema_global(a->schema, KIND_SCHEMA, a->search_path.at[i]);
        Object *o = in ? schema_find(a->schema, space, KIND_TABLE, in, text, signature) : NULL;
        if (o)
            return o;
    }
    return NULL;
}

Object *pg_find_name(PgApply *a, Space space, const List *names, Str signature)
{
    return path_find(a, space, pg_name_schema(names), pg_name_last(names), signature);
}

Object *pg_find_relation(PgApply *a, const RangeVar *name)
{
    return path_find(a, SPACE_RELATION, name->schemaname, name->relname, NULL);
}

Object *pg_need_relation(PgApply *a, const RangeVar *name)
{
    Object *o = pg_find_relation(a, name);
    if (!o)
        pg_error(a, name->location, "relation \"%s%s%s\" does not exist",
                 name->schemaname ? name->schemaname : "", name->schemaname ? "." : "",
                 name->relname);
    return o;
}

Object *pg_need_column(PgApply *a, Object *relation, const char *name, int location)
{
    Kind kind = relation->kind == KIND_TABLE       ? KIND_COLUMN
                : relation->kind == KIND_COMPOSITE ? KIND_ATTRIBUTE
                                                   : KIND_VIEW_COLUMN;
    Object *column = schema_child(a->schema, kind, relation, pg_str_of(a, name));
    if (!column)
        pg_error(a, location, "column \"%s\" of %s \"%s\" does not exist", name,
                 kind_label(relation->kind), relation->name);
    return column;
}

Str pg_tablespace(PgApply *a, const char *name)
{
    Str text = name ? pg_str_of(a, name) : a->tablespace;
    return text && (strcmp(text, "pg_default") == 0 || !*text) ? NULL : text;
}

Str pg_qualified_name(PgApply *a, const Object *o)
{
    const Object *schema = object_schema(o->parent);
    if (!schema)
        return pg_str_of(a, pg_quote(o->name));
    return str_join(a->cx->strings, pg_str_of(a, pg_quote(schema->name)), ".", pg_quote(o->name));
}

/* ---- types ------------------------------------------------------------------------------ */

Str pg_extension_schema(const Object *extension)
{
    Str schema = object_str(extension, ATTR_EXTENSION_SCHEMA);
    return schema ? schema : "public";
}

const char *pg_extension_type_schema(PgApply *a, const char *type)
{
    const Object *known = pg_extension_of_type(a->schema, type),
                 *extension = known ? known : pg_any_extension(a);
    return extension ? pg_extension_schema(extension) : NULL;
}

Object *pg_find_type(PgApply *a, const List *names)
{
    Object *o = pg_find_name(a, SPACE_TYPE, names, NULL);
    if (o)
        return o;
    o = pg_find_name(a, SPACE_RELATION, names, NULL);
    return o && o->kind != KIND_SEQUENCE && o->kind != KIND_INDEX ? o : NULL;
}

/* What follows a user's type name: "(3)[]". */
static Str type_suffix(PgApply *a, const TypeName *type)
{
    StringInfoData out;
    initStringInfo(&out);
    ListCell *cell;
    foreach (cell, type->typmods) {
        char *text = pg_tree_print_expr(lfirst(cell));
        appendStringInfo(&out, "%s%s", foreach_current_index(cell) ? "," : "(", text ? text : "?");
    }
    if (type->typmods)
        appendStringInfoChar(&out, ')');
    if (type->arrayBounds)
        appendStringInfoString(&out, "[]");
    return pg_str_of(a, out.data);
}

/* t.c%TYPE: the column's type at this moment. */
static const TypeRef *column_type(PgApply *a, const TypeName *type)
{
    int n = list_length(type->names);
    if (n < 2)
        return NULL;
    RangeVar *relation = makeRangeVar(n > 2 ? pg_str(list_nth(type->names, n - 3)) : NULL,
                                      pg_str(list_nth(type->names, n - 2)), type->location);
    Object *table = pg_find_relation(a, relation);
    Object *column = table ? schema_child(a->schema, KIND_COLUMN, table,
                                          pg_str_of(a, pg_str(llast(type->names))))
                           : NULL;
    return column ? object_type(column, ATTR_TYPE) : NULL;
}

static Str external_type_text(PgApply *a, const char *schema, const TypeName *type)
{
    Str quoted = pg_str_of(a, pg_quote(schema));
    return str_format(a->cx->strings, "%s.%s%s", quoted, pg_quote(pg_name_last(type->names)),
                      type_suffix(a, type));
}

const TypeRef *pg_resolve_type(PgApply *a, const TypeName *type)
{
    if (type->pct_type) {
        const TypeRef *same = column_type(a, type);
        if (!same)
            pg_error(a, type->location, "the column that %%TYPE names does not exist");
        return same;
    }
    const char *schema = pg_name_schema(type->names), *name = pg_name_last(type->names);
    if (pg_type_is_builtin(type))
        return schema_type(a->schema, NULL, pg_type_text(a->cx->strings, type, NULL));
    Object *base = pg_find_type(a, type->names);
    if (base)
        return schema_type(a->schema, base, type_suffix(a, type));
    const char *extension = pg_extension_type_schema(a, name);
    if (extension && !schema)
        schema = extension;
    if (extension ||
        (schema && schema_global(a->schema, KIND_SCHEMA, pg_str_of(a, schema)) == NULL))
        return schema_type(a->schema, NULL, external_type_text(a, schema, type));
    pg_error(a, type->location, "type \"%s%s%s\" does not exist", schema ? schema : "",
             schema ? "." : "", name);
    return NULL;
}

const TypeRef *pg_resolve_bare_type(PgApply *a, const TypeName *type)
{
    TypeName bare = *type;
    bare.typmods = NIL;
    const TypeRef *ref = pg_resolve_type(a, &bare);
    if (!ref || !type->pct_type)
        return ref;
    /* t.c%TYPE brings the column's modifier along */
    TypeName *column = pg_type_parse(pg_type_name(a, ref));
    if (!column)
        return ref;
    column->typmods = NIL;
    return pg_resolve_type(a, column);
}

Str pg_type_name(PgApply *a, const TypeRef *type)
{
    if (!type->base)
        return type->text;
    return str_format(a->cx->strings, "%s%s", pg_qualified_name(a, type->base), type->text);
}

/* ---- routines --------------------------------------------------------------------------- */

/* A type in a signature: without its type modifier, as regprocedure prints it. */
static void add_argument(PgApply *a, StringInfo out, const TypeName *type)
{
    if (out->len > 1)
        appendStringInfoString(out, ", ");
    if (!type) {
        appendStringInfoString(out, "NONE");
        return;
    }
    TypeName bare = *type;
    bare.typmods = NIL;
    bare.typemod = -1;
    const TypeRef *ref = pg_resolve_type(a, &bare);
    appendStringInfoString(out, ref ? pg_type_name(a, ref) : "?");
}

static bool is_input(const FunctionParameter *p)
{
    return p->mode != FUNC_PARAM_OUT && p->mode != FUNC_PARAM_TABLE;
}

Str pg_signature(PgApply *a, const List *parameters)
{
    StringInfoData out;
    initStringInfo(&out);
    appendStringInfoChar(&out, '(');
    ListCell *cell;
    foreach (cell, parameters)
        if (is_input(lfirst(cell)))
            add_argument(a, &out, lfirst_node(FunctionParameter, cell)->argType);
    appendStringInfoChar(&out, ')');
    return pg_str_of(a, out.data);
}

Str pg_signature_of_types(PgApply *a, const List *types)
{
    StringInfoData out;
    initStringInfo(&out);
    appendStringInfoChar(&out, '(');
    ListCell *cell;
    foreach (cell, types)
        add_argument(a, &out, lfirst(cell));
    appendStringInfoChar(&out, ')');
    return pg_str_of(a, out.data);
}

static Object *only_routine(PgApply *a, const Object *in, Str name)
{
    Object *first = schema_routine(a->schema, in, name, NULL);
    return first && !schema_routine(a->schema, in, name, first) ? first : NULL;
}

Object *pg_find_function(PgApply *a, const List *names, Str signature)
{
    return pg_find_name(a, SPACE_ROUTINE, names, signature);
}

/* A name alone must be unique in its schema: ALTER FUNCTION f OWNER TO x. */
static Object *find_unique_routine(PgApply *a, const List *names)
{
    const char *schema = pg_name_schema(names);
    Str name = pg_str_of(a, pg_name_last(names));
    if (schema) {
        Object *in = pg_find_schema(a, schema);
        return in ? only_routine(a, in, name) : NULL;
    }
    for (size_t i = 0; i < a->search_path.len; i++) {
        Object *in = schema_global(a->schema, KIND_SCHEMA, a->search_path.at[i]);
        Object *o = in ? only_routine(a, in, name) : NULL;
        if (o)
            return o;
    }
    return NULL;
}

Object *pg_find_routine(PgApply *a, const ObjectWithArgs *name)
{
    if (name->args_unspecified)
        return find_unique_routine(a, name->objname);
    Object *o = pg_find_function(a, name->objname, pg_signature_of_types(a, name->objargs));
    if (!o && name->objfuncargs)
        o = pg_find_function(a, name->objname, pg_signature(a, name->objfuncargs));
    return o;
}
