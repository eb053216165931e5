/* pg_misc.c: schemas, extensions, and small kinds that are a name and a list of settings: access
 * methods, languages, casts, conversions, transforms, collations.
 *
 *     CREATE CAST (integer AS shop.money2) WITH FUNCTION shop.money2(integer) AS ASSIGNMENT;
 *     (function = shop.money2, arguments = (integer), context = 'assignment') */
#include <string.h>
#include <strings.h>

#include "model/pg_extension.h"
#include "model/pg_type.h"
#include "parser/pg_common.h"
#include "parser/pg_define.h"
#include "parser/pg_misc.h"

/* ---- schemas ----------------------------------------------------------------------------- */

/* The order in which the server creates the elements (parse_utilcmd.c:
 * transformCreateSchemaStmtElements); GRANT comes last. */
static int element_rank(const Node *element)
{
    static const NodeTag order[] = {T_CreateSeqStmt, T_CreateStmt, T_ViewStmt, T_IndexStmt,
                                    T_CreateTrigStmt};
    int i = 0;
    while (i < (int)(sizeof order / sizeof *order) && order[i] != nodeTag(element))
        i++;
    return i;
}

static bool apply_elements(PgApply *a, const List *elements)
{
    ListCell *cell;
    for (int rank = 0; rank <= 5; rank++)
        foreach (cell, elements)
            if (element_rank(lfirst(cell)) == rank && !pg_apply(a, lfirst(cell)))
                return false;
    return true;
}

/* Inside, the new schema is the first of the search path, and its owner owns what is created. */
static bool apply_inside(PgApply *a, const Object *schema, const List *elements)
{
    Str role = a->role;
    vec_push(&a->search_path, schema->name);
    size_t last = a->search_path.len - 1;
    memmove(a->search_path.at + 1, a->search_path.at, last * sizeof *a->search_path.at);
    a->search_path.at[0] = schema->name;
    a->role = object_str(schema, ATTR_OWNER);
    bool ok = apply_elements(a, elements);
    memmove(a->search_path.at, a->search_path.at + 1, last * sizeof *a->search_path.at);
    a->search_path.len--;
    a->role = role;
    return ok;
}

bool pg_apply_create_schema(PgApply *a, CreateSchemaStmt *stmt)
{
    Str owner = stmt->authrole ? pg_role(a, stmt->authrole) : NULL;
    Str name = stmt->schemaname ? pg_str_of(a, stmt->schemaname) : owner;
    if (!name)
        return pg_error(a, -1, "the current role isn't known: CREATE SCHEMA needs a name");
    Object *there = schema_global(a->schema, KIND_SCHEMA, name);
    if (there && !there->implicit)
        return stmt->if_not_exists || pg_error(a, -1, "schema \"%s\" already exists", name);
    /* pg_dump -n public writes CREATE SCHEMA public. */
    Object *schema =
        there ? there : schema_add(a->schema, KIND_SCHEMA, NULL, name, NULL, pg_loc(a, -1));
    if (!there)
        pg_created(a, schema, owner);
    else if (owner)
        pg_set_owner(a, schema, stmt->authrole);
    return apply_inside(a, schema, stmt->schemaElts);
}

/* ---- extensions -------------------------------------------------------------------------- */

static bool set_extension_options(PgApply *a, Object *o, const List *options)
{
    const DefElem *schema = pg_option(options, "schema"),
                  *version = pg_option(options, "new_version");
    if (schema) {
        const char *name = strVal(schema->arg);
        if (strcmp(name, "pg_catalog") != 0 && !pg_creation_schema(a, name, schema->location))
            return false;
        object_set_str(a->schema, o, ATTR_EXTENSION_SCHEMA, pg_str_of(a, name));
    }
    object_set_str(a->schema, o, ATTR_VERSION, version ? pg_option_text(a, version) : NULL);
    return true;
}

/* Without SCHEMA: where its control file says, in a schema that is created if need be, else as
 * anything new (extension.c: CreateExtensionInternal). */
static bool place_extension(PgApply *a, Object *o)
{
    const char *own = pg_extension_own_schema(o->name);
    if (own && strcmp(own, "pg_catalog") != 0 && !pg_find_schema(a, own) &&
        !pg_new_global(a, KIND_SCHEMA, own))
        return false;
    const Object *in = own ? NULL : pg_creation_schema(a, NULL, -1);
    if (!own && !in)
        return false;
    object_set_str(a->schema, o, ATTR_EXTENSION_SCHEMA, own ? pg_str_of(a, own) : in->name);
    return true;
}

/* CASCADE creates what is required and missing, with the same options but VERSION. */
static bool create_required(PgApply *a, const CreateExtensionStmt *stmt)
{
    CreateExtensionStmt required = *stmt;
    DefElem *schema = pg_option(stmt->options, "schema");
    required.if_not_exists = true;
    required.options = list_make1(pg_option(stmt->options, "cascade"));
    if (schema)
        required.options = lappend(required.options, schema);
    for (size_t i = 0; (required.extname = (char *)pg_extension_requirement(stmt->extname, i)); i++)
        if (!pg_apply_create_extension(a, &required))
            return false;
    return true;
}

/* plpgsql is there already; pg_dump of older servers creates it all the same. */
bool pg_apply_create_extension(PgApply *a, CreateExtensionStmt *stmt)
{
    Object *there = schema_global(a->schema, KIND_EXTENSION, pg_str_of(a, stmt->extname));
    if (there)
        return there->implicit || stmt->if_not_exists ||
               pg_error(a, -1, "extension \"%s\" already exists", stmt->extname);
    if (pg_option(stmt->options, "cascade") && !create_required(a, stmt))
        return false;
    Object *o = pg_new_global(a, KIND_EXTENSION, stmt->extname);
    if (!o || !set_extension_options(a, o, stmt->options))
        return false;
    return object_has(o, ATTR_EXTENSION_SCHEMA) || place_extension(a, o);
}

bool pg_apply_alter_extension(PgApply *a, AlterExtensionStmt *stmt)
{
    Object *o = pg_need_object(a, OBJECT_EXTENSION, (Node *)makeString(stmt->extname));
    return o && set_extension_options(a, o, stmt->options);
}

/* A member comes and goes with its extension: it is no object of the schema any more. */
bool pg_apply_alter_extension_contents(PgApply *a, AlterExtensionContentsStmt *stmt)
{
    if (!pg_need_object(a, OBJECT_EXTENSION, (Node *)makeString(stmt->extname)))
        return false;
    Object *o = pg_find_object(a, stmt->objtype, stmt->object);
    if (stmt->action < 0)
        pg_warning(a, -1, "the definition of what leaves extension \"%s\" isn't known: ignored",
                   stmt->extname);
    else if (o)
        return pg_drop_object(a, o, false, -1);
    return true;
}

/* ---- settings ---------------------------------------------------------------------------- */

/* A definition under construction: its settings, and what of the schema they name. */
typedef struct Settings {
    PgApply *a;
    List *list;
    VEC(Object *) functions, needs;
} Settings;

static void add_setting(Settings *s, const char *name, void *value)
{
    if (value)
        s->list = lappend(s->list, makeDefElem(pstrdup(name), value, -1));
}

static void add_text(Settings *s, const char *name, const char *text)
{
    add_setting(s, name, text ? makeString(pstrdup(text)) : NULL);
}

static void add_flag(Settings *s, const char *name, bool set)
{
    add_setting(s, name, set ? makeBoolean(true) : NULL);
}

static List *name_list(const Object *o)
{
    return list_make2(makeString(pstrdup(object_schema(o)->name)), makeString(pstrdup(o->name)));
}

static void add_function(Settings *s, const char *name, const List *names, const char *signature)
{
    if (!names)
        return;
    Object *o = pg_define_function(s->a, names, signature);
    if (o)
        vec_push_in(s->a->cx->arena, &s->functions, o);
    else
        pg_check_function(s->a, names, -1);
    add_setting(
        s, name,
        makeFuncCall(o ? name_list(o) : pg_define_bare(names), NIL, COERCE_EXPLICIT_CALL, -1));
}

static void need_type(Settings *s, const TypeName *type)
{
    const TypeRef *ref = pg_resolve_bare_type(s->a, type);
    if (ref && ref->base)
        vec_push_in(s->a->cx->arena, &s->needs, ref->base);
}

/* The types of a function's arguments, canonical. */
static List *argument_types(PgApply *a, const List *types)
{
    List *canonical = NIL;
    ListCell *cell;
    foreach (cell, types) {
        const TypeRef *type = pg_resolve_bare_type(a, lfirst_node(TypeName, cell));
        if (type)
            canonical = lappend(canonical, pg_type_parse(pg_type_name(a, type)));
    }
    return canonical;
}

/* WITH FUNCTION f(integer): two settings, `function` and `function_arguments`. */
static bool add_routine(Settings *s, const char *name, const ObjectWithArgs *function)
{
    if (!function)
        return true;
    Object *o = pg_find_routine(s->a, function);
    if (o)
        vec_push_in(s->a->cx->arena, &s->functions, o);
    else if (!pg_check_function(s->a, function->objname, -1))
        return false;
    const List *names = o ? name_list(o) : pg_define_bare(function->objname);
    add_setting(s, name, makeFuncCall((List *)names, NIL, COERCE_EXPLICIT_CALL, -1));
    add_setting(s, psprintf("%s_arguments", name), argument_types(s->a, function->objargs));
    return true;
}

static void store(Settings *s, Object *o)
{
    MemoryContext before = MemoryContextSwitchTo(s->a->keep);
    object_set_tree(s->a->schema, o, ATTR_DEFINITION, copyObjectImpl(s->list));
    MemoryContextSwitchTo(before);
    object_set_refs(s->a->schema, o, ATTR_FUNCTIONS, s->functions.at, s->functions.len);
    object_set_refs(s->a->schema, o, ATTR_NEEDS, s->needs.at, s->needs.len);
}

/* ---- access methods, languages, conversions ---------------------------------------------- */

bool pg_apply_create_access_method(PgApply *a, CreateAmStmt *stmt)
{
    Settings s = {.a = a};
    Object *o = pg_new_global(a, KIND_ACCESS_METHOD, stmt->amname);
    if (!o)
        return false;
    add_text(&s, "type", stmt->amtype == 't' ? "table" : "index");
    add_function(&s, "handler", stmt->handler_name, "(internal");
    store(&s, o);
    return true;
}

bool pg_apply_create_language(PgApply *a, CreatePLangStmt *stmt)
{
    Settings s = {.a = a};
    Object *o = schema_global(a->schema, KIND_LANGUAGE, pg_str_of(a, stmt->plname));
    if (!(o && stmt->replace) && !(o = pg_new_global(a, KIND_LANGUAGE, stmt->plname)))
        return false;
    add_function(&s, "handler", stmt->plhandler, "(");
    add_function(&s, "inline", stmt->plinline, "(internal");
    add_function(&s, "validator", stmt->plvalidator, "(oid");
    add_flag(&s, "trusted", stmt->pltrusted);
    store(&s, o);
    return true;
}

static const char *upper(const char *text)
{
    char *copy = pstrdup(text);
    for (char *p = copy; *p; p++)
        *p = (char)(*p >= 'a' && *p <= 'z' ? *p - 32 : *p);
    return copy;
}

bool pg_apply_create_conversion(PgApply *a, CreateConversionStmt *stmt)
{
    Settings s = {.a = a};
    Object *o = pg_new_object(a, KIND_CONVERSION, stmt->conversion_name, NULL);
    if (!o)
        return false;
    add_flag(&s, "default", stmt->def);
    add_text(&s, "for", upper(stmt->for_encoding_name));
    add_text(&s, "to", upper(stmt->to_encoding_name));
    add_function(&s, "from", stmt->func_name, "(integer, integer, cstring");
    store(&s, o);
    return true;
}

/* ---- casts, transforms ------------------------------------------------------------------- */

static const char *cast_context(CoercionContext context)
{
    if (context == COERCION_IMPLICIT)
        return "implicit";
    return context == COERCION_ASSIGNMENT ? "assignment" : NULL;
}

bool pg_apply_create_cast(PgApply *a, CreateCastStmt *stmt)
{
    Settings s = {.a = a};
    Str name = pg_cast_name(a, stmt->sourcetype, stmt->targettype);
    if (!name || !add_routine(&s, "function", stmt->func))
        return false;
    add_flag(&s, "inout", stmt->inout);
    add_text(&s, "context", cast_context(stmt->context));
    need_type(&s, stmt->sourcetype);
    need_type(&s, stmt->targettype);
    Object *o = pg_new_global(a, KIND_CAST, name);
    if (o)
        store(&s, o);
    return o != NULL;
}

bool pg_apply_create_transform(PgApply *a, CreateTransformStmt *stmt)
{
    Settings s = {.a = a};
    Str name = pg_transform_name(a, stmt->type_name, stmt->lang);
    if (!name || !add_routine(&s, "from_sql", stmt->fromsql) ||
        !add_routine(&s, "to_sql", stmt->tosql))
        return false;
    need_type(&s, stmt->type_name);
    Object *language = schema_global(a->schema, KIND_LANGUAGE, pg_str_of(a, stmt->lang));
    if (!language && !pg_check_global(a, KIND_LANGUAGE, stmt->lang, -1))
        return false;
    if (language)
        vec_push_in(a->cx->arena, &s.needs, language);
    Object *o = schema_global(a->schema, KIND_TRANSFORM, name);
    if (!(o && stmt->replace))
        o = pg_new_global(a, KIND_TRANSFORM, name);
    if (o)
        store(&s, o);
    return o != NULL;
}

/* ---- collations -------------------------------------------------------------------------- */

static const PgDefineRow collation_rows[] = {
    {"provider", NULL, PG_DEFINE_TEXT, NULL, 0},
    {"locale", NULL, PG_DEFINE_TEXT, NULL, 0},
    {"lc_collate", NULL, PG_DEFINE_TEXT, NULL, 0},
    {"lc_ctype", NULL, PG_DEFINE_TEXT, NULL, 0},
    {"deterministic", NULL, PG_DEFINE_TEXT, NULL, 0},
    {"rules", NULL, PG_DEFINE_TEXT, NULL, 0},
};

static const char *setting_text(const List *definition, const char *name)
{
    const DefElem *setting = pg_define_setting(definition, name, NULL);
    return setting && setting->arg && IsA(setting->arg, String) ? strVal(setting->arg) : NULL;
}

static bool is_no(const char *text)
{
    return text && (strcasecmp(text, "false") == 0 || strcasecmp(text, "off") == 0 ||
                    strcasecmp(text, "no") == 0 || strcmp(text, "0") == 0);
}

/* What the server stores: the provider; one locale, or libc's two where they differ; deterministic
 * only when it isn't (collationcmds.c: DefineCollation). */
static List *normal_collation(PgApply *a, const List *settings)
{
    Settings s = {.a = a};
    const char *provider = setting_text(settings, "provider"),
               *locale = setting_text(settings, "locale");
    const char *collate = setting_text(settings, "lc_collate"),
               *ctype = setting_text(settings, "lc_ctype");
    if (!locale && collate && ctype && strcmp(collate, ctype) == 0)
        locale = collate;
    add_text(&s, "provider", provider ? provider : "libc");
    add_text(&s, "locale", locale);
    add_text(&s, "lc_collate", locale ? NULL : collate);
    add_text(&s, "lc_ctype", locale ? NULL : ctype);
    add_text(&s, "deterministic", is_no(setting_text(settings, "deterministic")) ? "false" : NULL);
    add_text(&s, "rules", setting_text(settings, "rules"));
    return s.list;
}

/* FROM a collation that initdb made: the name tells what it is. */
static List *copied_built_in(PgApply *a, const char *name)
{
    Settings s = {.a = a};
    size_t len = strlen(name);
    bool icu = len > 6 && strcmp(name + len - 6, "-x-icu") == 0;
    add_text(&s, "provider", icu ? "icu" : "libc");
    add_text(&s, "locale", icu ? pg_strndup(name, len - 6) : name);
    return s.list;
}

static List *collation_settings(PgApply *a, const DefineStmt *stmt)
{
    PgDefinition d = {.rows = collation_rows,
                      .row_count = sizeof collation_rows / sizeof *collation_rows};
    const DefElem *from = pg_define_setting(stmt->definition, "from", NULL);
    if (from) {
        const List *names = (const List *)from->arg;
        const Object *source = pg_find_name(a, SPACE_COLLATION, names, NULL);
        if (source)
            return object_tree(source, ATTR_DEFINITION);
        return pg_check_name(a, KIND_COLLATION, names, NULL, from->location)
                   ? copied_built_in(a, pg_name_last(names))
                   : NIL;
    }
    /* The version is that of the library, which pg_dump leaves to the server. */
    List *definition = pg_define_without(stmt->definition, "version");
    return pg_define_read(a, &d, definition) ? normal_collation(a, d.settings) : NIL;
}

bool pg_define_collation(PgApply *a, const DefineStmt *stmt)
{
    if (stmt->if_not_exists && pg_find_name(a, SPACE_COLLATION, stmt->defnames, NULL))
        return true;
    List *settings = collation_settings(a, stmt);
    Object *o = settings ? pg_new_object(a, KIND_COLLATION, stmt->defnames, NULL) : NULL;
    if (!o)
        return false;
    MemoryContext before = MemoryContextSwitchTo(a->keep);
    object_set_tree(a->schema, o, ATTR_DEFINITION, copyObjectImpl(settings));
    MemoryContextSwitchTo(before);
    return true;
}

/* REFRESH VERSION is about the data of indexes. */
bool pg_apply_alter_collation(PgApply *a, AlterCollationStmt *stmt)
{
    return pg_need_object(a, OBJECT_COLLATION, (const Node *)stmt->collname) != NULL;
}
