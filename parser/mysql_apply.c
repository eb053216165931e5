/* mysql_apply.c: one row per kind of statement, and what all of them need: names and messages. */
#include "parser/mysql_apply.h"

#include <string.h>

#include "model/mysql_charset.h"
#include "model/mysql_normal.h"

/* ---- messages ---------------------------------------------------------------------------- */

Loc mysql_loc(const MysqlApply *a, size_t offset)
{
    return (Loc){a->source, offset + a->shift};
}

bool mysql_error(MysqlApply *a, size_t offset, const char *fmt, ...)
{
    Buf text = {0};
    va_list args;
    va_start(args, fmt);
    buf_vprintf(&text, fmt, args);
    va_end(args);
    diag_error(a->cx->diag, mysql_loc(a, offset), "%s", buf_text(&text));
    buf_free(&text);
    return false;
}

/* ---- target ------------------------------------------------------------------------------ */

bool mysql_is_mariadb(const MysqlApply *a)
{
    return a->target.flavor == MYSQL_FLAVOR_MARIADB;
}

bool mysql_since(const MysqlApply *a, int version)
{
    return mysql_at_least(a->target, MYSQL_FLAVOR_MYSQL, version);
}

bool mariadb_since(const MysqlApply *a, int version)
{
    return mysql_at_least(a->target, MYSQL_FLAVOR_MARIADB, version);
}

/* ---- names ------------------------------------------------------------------------------- */

/* A database that the text doesn't create is taken to be there. */
Object *mysql_named_database(MysqlApply *a, Str name)
{
    Object *database = schema_global(a->schema, KIND_MY_DATABASE, name);
    if (!database) {
        database = schema_add(a->schema, KIND_MY_DATABASE, NULL, name, NULL, LOC_NONE);
        object_set_str(a->schema, database, ATTR_COLLATION,
                       object_str(mysql_nameless(a->schema), ATTR_COLLATION));
        database->implicit = true;
    }
    return database;
}

Object *mysql_database_of(MysqlApply *a, const MysqlName *name)
{
    return name->schema ? mysql_named_database(a, name->schema) : a->database;
}

Object *mysql_find_relation(MysqlApply *a, const MysqlName *name)
{
    return schema_relation(a->schema, mysql_database_of(a, name), name->name);
}

Object *mysql_need_table(MysqlApply *a, const MysqlName *name)
{
    Object *found = mysql_find_relation(a, name);
    if (!found || found->kind != KIND_MY_TABLE)
        mysql_error(a, name->offset,
                    found ? "\"%s\" is a %s, expected a table" : "table \"%s\" does not exist",
                    name->name, found ? kind_label(found->kind) : "");
    return found && found->kind == KIND_MY_TABLE ? found : NULL;
}

Object *mysql_child(MysqlApply *a, Kind kind, const Object *parent, Str name)
{
    return schema_child(a->schema, kind, parent, mysql_folded(a->cx->strings, kind, name));
}

Object *mysql_need_child(MysqlApply *a, Kind kind, const Object *parent, Str name, size_t offset)
{
    Object *found = mysql_child(a, kind, parent, name);
    if (!found)
        mysql_error(a, offset, "%s \"%s\" of %s \"%s\" does not exist", kind_label(kind), name,
                    kind_label(parent->kind), parent->name);
    return found;
}

Str mysql_path(MysqlApply *a, const Object *o)
{
    const Object *database = object_schema(o);
    if (!database || mysql_is_nameless(database))
        return mysql_spelling(o);
    return str_format(a->cx->strings, "%s.%s", database->name, mysql_spelling(o));
}

Str mysql_upper(MysqlApply *a, Str text)
{
    Buf upper = {0};
    for (; *text; text++)
        buf_putc(&upper, (char)(*text >= 'a' && *text <= 'z' ? *text - 32 : *text));
    Str kept = str_intern(a->cx->strings, buf_text(&upper));
    buf_free(&upper);
    return kept;
}

void mysql_set_definer(MysqlApply *a, Object *o, const MysqlOption *definer)
{
    object_set_str(a->schema, o, ATTR_MY_DEFINER, a->settings->definer ? definer->text : NULL);
}

Str mysql_keep_expr(MysqlApply *a, const MysqlTree *expr)
{
    return mysql_expr_text(a->cx, a->target, expr);
}

/* ---- statements that define nothing ------------------------------------------------------- */

static bool apply_use(MysqlApply *a, const MysqlStmt *stmt)
{
    a->database = mysql_named_database(a, ((const MysqlUse *)stmt)->name);
    return true;
}

/* What SET says the reader has followed; rows and users are no schema. */
static bool pass_over(MysqlApply *a, const MysqlStmt *stmt)
{
    (void)a, (void)stmt;
    return true;
}

static bool refuse(MysqlApply *a, const MysqlStmt *stmt)
{
    return mysql_error(a, stmt->offset,
                       "%s can't be taken into account: what it does to the schema can't be known",
                       ((const MysqlIgnored *)stmt)->what);
}

/* ---- dispatch ---------------------------------------------------------------------------- */

static bool (*const functions[MYSQL_STMT_COUNT])(MysqlApply *, const MysqlStmt *) = {
    [MYSQL_STMT_USE] = apply_use,
    [MYSQL_STMT_SET] = pass_over,
    [MYSQL_STMT_DATA] = pass_over,
    [MYSQL_STMT_IGNORED] = pass_over,
    [MYSQL_STMT_UNSUPPORTED] = refuse,
    [MYSQL_STMT_CREATE_DATABASE] = mysql_apply_create_database,
    [MYSQL_STMT_ALTER_DATABASE] = mysql_apply_alter_database,
    [MYSQL_STMT_CREATE_TABLE] = mysql_apply_create_table,
    [MYSQL_STMT_ALTER_TABLE] = mysql_apply_alter_table,
    [MYSQL_STMT_RENAME_TABLE] = mysql_apply_rename_table,
    [MYSQL_STMT_CREATE_INDEX] = mysql_apply_create_index,
    [MYSQL_STMT_CREATE_VIEW] = mysql_apply_view,
    [MYSQL_STMT_ALTER_VIEW] = mysql_apply_view,
    [MYSQL_STMT_CREATE_TRIGGER] = mysql_apply_trigger,
    [MYSQL_STMT_CREATE_ROUTINE] = mysql_apply_create_routine,
    [MYSQL_STMT_ALTER_ROUTINE] = mysql_apply_alter_routine,
    [MYSQL_STMT_CREATE_EVENT] = mysql_apply_create_event,
    [MYSQL_STMT_ALTER_EVENT] = mysql_apply_alter_event,
    [MYSQL_STMT_CREATE_SEQUENCE] = mysql_apply_create_sequence,
    [MYSQL_STMT_ALTER_SEQUENCE] = mysql_apply_alter_sequence,
    [MYSQL_STMT_CREATE_PACKAGE] = mysql_apply_package,
    [MYSQL_STMT_DROP] = mysql_apply_drop,
};

bool mysql_apply(MysqlApply *a, const MysqlStmt *stmt)
{
    return functions[stmt->kind](a, stmt);
}
