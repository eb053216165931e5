/* pg_foreign.c: foreign-data wrappers, servers and user mappings. Foreign tables are tables.
 *
 *     CREATE FOREIGN DATA WRAPPER files HANDLER files_handler;
 *     CREATE SERVER archive FOREIGN DATA WRAPPER files OPTIONS (folder '/srv');
 *     CREATE USER MAPPING FOR reporting SERVER archive;
 *
 * A wrapper mostly comes with an extension, and isn't in the schema then: its server keeps the name. */
#include <string.h>

#include "parser/pg_common.h"
#include "parser/pg_define.h"

/* ---- wrappers --------------------------------------------------------------------------- */

typedef struct Callback {
    const char *option;
    AttrId attr;
    const char *signature;
} Callback;

static const Callback callbacks[] = {
    {"handler", ATTR_HANDLER, "()"},
    {"validator", ATTR_VALIDATOR, "(text[], oid)"},
};

static Str names_text(PgApply *a, const List *names)
{
    const char *schema = pg_name_schema(names), *name = pg_quote(pg_name_last(names));
    return schema ? str_format(a->cx->strings, "%s.%s", pg_str_of(a, pg_quote(schema)), name)
                  : pg_str_of(a, name);
}

/* Puts `function` (or nothing) in the place of the one with that signature. */
static void set_function(PgApply *a, Object *o, Str signature, Object *function)
{
    ObjectVec functions = {0};
    const RefList *before = object_refs(o, ATTR_FUNCTIONS);
    for (size_t i = 0; i < before->len; i++)
        if (before->at[i]->signature != signature)
            vec_push(&functions, before->at[i]);
    if (function)
        vec_push(&functions, function);
    object_set_refs(a->schema, o, ATTR_FUNCTIONS, functions.at, functions.len);
    vec_free(&functions);
}

static void set_callback(PgApply *a, Object *o, const Callback *callback, const DefElem *option)
{
    List *names = option->arg ? pg_define_bare((const List *)option->arg) : NIL;
    Str signature = pg_str_of(a, callback->signature);
    Object *function = names ? pg_find_function(a, names, signature) : NULL;
    if (names && !function)
        pg_check_function(a, names, option->location);
    Str text = function ? pg_qualified_name(a, function) : names ? names_text(a, names) : NULL;
    object_set_str(a->schema, o, callback->attr, text);
    set_function(a, o, signature, function);
}

static void set_callbacks(PgApply *a, Object *o, const List *options)
{
    for (size_t i = 0; i < sizeof callbacks / sizeof *callbacks; i++) {
        const DefElem *option = pg_option(options, callbacks[i].option);
        if (option)
            set_callback(a, o, &callbacks[i], option);
    }
}

bool pg_apply_create_fdw(PgApply *a, CreateFdwStmt *stmt)
{
    Str name = pg_str_of(a, stmt->fdwname);
    if (schema_global(a->schema, KIND_FOREIGN_DATA_WRAPPER, name))
        return pg_error(a, -1, "foreign-data wrapper \"%s\" already exists", name);
    Object *o = schema_add(a->schema, KIND_FOREIGN_DATA_WRAPPER, NULL, name, NULL, pg_loc(a, -1));
    set_callbacks(a, o, stmt->func_options);
    pg_created(a, o, NULL);
    return pg_alter_fdw_options(a, o, stmt->options);
}

bool pg_apply_alter_fdw(PgApply *a, AlterFdwStmt *stmt)
{
    Object *o = schema_global(a->schema, KIND_FOREIGN_DATA_WRAPPER, pg_str_of(a, stmt->fdwname));
    if (!o)
        return pg_missing(a, OBJECT_FDW, (Node *)makeString(stmt->fdwname), -1);
    set_callbacks(a, o, stmt->func_options);
    return pg_alter_fdw_options(a, o, stmt->options);
}

/* ---- servers ---------------------------------------------------------------------------- */

/* The wrapper of an extension is taken on trust; as a rule it has the extension's name. */
static bool set_wrapper(PgApply *a, Object *o, const char *wrapper)
{
    Str name = pg_str_of(a, wrapper);
    Object *found = schema_global(a->schema, KIND_FOREIGN_DATA_WRAPPER, name);
    Object *extension = found ? NULL : schema_global(a->schema, KIND_EXTENSION, name);
    if (!found && !extension &&
        !pg_missing(a, OBJECT_FDW, (Node *)makeString(pstrdup(wrapper)), -1))
        return false;
    object_set_ref(a->schema, o, ATTR_WRAPPER, found);
    object_set_str(a->schema, o, ATTR_HANDLER, found ? NULL : name);
    object_set_refs(a->schema, o, ATTR_NEEDS, &extension, extension ? 1 : 0);
    return true;
}

bool pg_apply_create_server(PgApply *a, CreateForeignServerStmt *stmt)
{
    Str name = pg_str_of(a, stmt->servername);
    if (schema_global(a->schema, KIND_FOREIGN_SERVER, name))
        return stmt->if_not_exists || pg_error(a, -1, "server \"%s\" already exists", name);
    Object *o = schema_add(a->schema, KIND_FOREIGN_SERVER, NULL, name, NULL, pg_loc(a, -1));
    object_set_str(a->schema, o, ATTR_SERVER_TYPE, pg_str_of(a, stmt->servertype));
    object_set_str(a->schema, o, ATTR_SERVER_VERSION, pg_str_of(a, stmt->version));
    pg_created(a, o, NULL);
    return set_wrapper(a, o, stmt->fdwname) && pg_alter_fdw_options(a, o, stmt->options);
}

static Object *need_server(PgApply *a, const char *name)
{
    Object *server = schema_global(a->schema, KIND_FOREIGN_SERVER, pg_str_of(a, name));
    if (!server)
        pg_error(a, -1, "server \"%s\" does not exist", name);
    return server;
}

bool pg_apply_alter_server(PgApply *a, AlterForeignServerStmt *stmt)
{
    Object *o = need_server(a, stmt->servername);
    if (!o)
        return false;
    if (stmt->has_version)
        object_set_str(a->schema, o, ATTR_SERVER_VERSION, pg_str_of(a, stmt->version));
    return pg_alter_fdw_options(a, o, stmt->options);
}

/* ---- user mappings ---------------------------------------------------------------------- */

/* Who runs the script isn't known here: then the mapping is that of CURRENT_USER, whoever it is. */
static Str mapped_user(PgApply *a, const RoleSpec *user)
{
    Str role = pg_role(a, user);
    return role ? role : pg_str_of(a, "CURRENT_USER");
}

static Object *find_mapping(PgApply *a, const Object *server, const RoleSpec *user)
{
    return schema_child(a->schema, KIND_USER_MAPPING, server, mapped_user(a, user));
}

static bool missing_mapping(PgApply *a, const RoleSpec *user, const Object *server)
{
    return pg_error(a, -1, "user mapping for \"%s\" does not exist for server \"%s\"",
                    mapped_user(a, user), server->name);
}

bool pg_apply_create_user_mapping(PgApply *a, CreateUserMappingStmt *stmt)
{
    Object *server = need_server(a, stmt->servername);
    if (!server)
        return false;
    Str user = mapped_user(a, stmt->user);
    if (find_mapping(a, server, stmt->user))
        return stmt->if_not_exists ||
               pg_error(a, -1, "user mapping for \"%s\" already exists for server \"%s\"", user,
                        server->name);
    Object *o = schema_add(a->schema, KIND_USER_MAPPING, server, user, NULL, pg_loc(a, -1));
    return pg_alter_fdw_options(a, o, stmt->options);
}

bool pg_apply_alter_user_mapping(PgApply *a, AlterUserMappingStmt *stmt)
{
    Object *server = need_server(a, stmt->servername);
    Object *o = server ? find_mapping(a, server, stmt->user) : NULL;
    if (!o)
        return server && missing_mapping(a, stmt->user, server);
    return pg_alter_fdw_options(a, o, stmt->options);
}

bool pg_apply_drop_user_mapping(PgApply *a, DropUserMappingStmt *stmt)
{
    Str name = pg_str_of(a, stmt->servername);
    Object *server = schema_global(a->schema, KIND_FOREIGN_SERVER, name);
    if (!server)
        return stmt->missing_ok || pg_error(a, -1, "server \"%s\" does not exist", name);
    Object *o = find_mapping(a, server, stmt->user);
    if (!o)
        return stmt->missing_ok || missing_mapping(a, stmt->user, server);
    return pg_drop_object(a, o, false, -1);
}

/* ---- IMPORT ----------------------------------------------------------------------------- */

bool pg_apply_import_foreign_schema(PgApply *a, ImportForeignSchemaStmt *stmt)
{
    return pg_error(a, -1,
                    "IMPORT FOREIGN SCHEMA can't be evaluated offline: only server \"%s\" knows the tables of \"%s\"",
                    stmt->server_name, stmt->remote_schema);
}
