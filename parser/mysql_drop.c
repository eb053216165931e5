/* mysql_drop.c: DROP and RENAME TABLE, and what goes and changes along. */
#include <string.h>
#include <strings.h>

#include "parser/mysql_apply.h"

/* ---- drop --------------------------------------------------------------------------------- */

/* Foreign keys of other tables go on naming a table that is dropped. */
static void unresolve_users(MysqlApply *a, const Object *table)
{
    ObjectVec users = {0};
    object_users(table, &users);
    for (size_t i = 0; i < users.len; i++)
        if (object_ref(users.at[i], ATTR_REF_TABLE) == table && users.at[i]->parent != table)
            mysql_unresolve(a, users.at[i]);
    vec_free(&users);
}

/* DROP PACKAGE and CREATE OR REPLACE PACKAGE take the body along. */
static void drop_body(MysqlApply *a, const Object *package)
{
    Object *body = schema_child(a->schema, KIND_MY_PACKAGE_BODY, package->parent, package->name);
    if (body)
        schema_remove(a->schema, body);
}

/* Defaults and views go on naming a sequence that is dropped. */
static void forget_sequence(MysqlApply *a, const Object *sequence)
{
    ObjectVec users = {0};
    object_users(sequence, &users);
    for (size_t i = 0; i < users.len; i++)
        object_set(a->schema, users.at[i], ATTR_NEEDS, (Value){0});
    vec_free(&users);
}

bool mysql_drop_object(MysqlApply *a, Object *o)
{
    if (o->kind == KIND_MY_SEQUENCE)
        forget_sequence(a, o);
    if (o->kind == KIND_MY_PACKAGE)
        drop_body(a, o);
    if (o->kind == KIND_MY_TABLE)
        unresolve_users(a, o);
    if (o == a->database)
        a->database = mysql_nameless(a->schema);
    schema_remove(a->schema, o);
    return true;
}

static const struct {
    Kind kind;
    Space space;
} dropped[] = {
    [MYSQL_DROP_DATABASE] = {KIND_MY_DATABASE, SPACE_GLOBAL},
    [MYSQL_DROP_TABLE] = {KIND_MY_TABLE, SPACE_RELATION},
    [MYSQL_DROP_VIEW] = {KIND_MY_VIEW, SPACE_RELATION},
    [MYSQL_DROP_TRIGGER] = {KIND_MY_TRIGGER, SPACE_MY_TRIGGER},
    [MYSQL_DROP_FUNCTION] = {KIND_MY_FUNCTION, SPACE_PARENT},
    [MYSQL_DROP_PROCEDURE] = {KIND_MY_PROCEDURE, SPACE_PARENT},
    [MYSQL_DROP_EVENT] = {KIND_MY_EVENT, SPACE_PARENT},
    [MYSQL_DROP_SEQUENCE] = {KIND_MY_SEQUENCE, SPACE_RELATION},
    [MYSQL_DROP_PACKAGE] = {KIND_MY_PACKAGE, SPACE_PARENT},
    [MYSQL_DROP_PACKAGE_BODY] = {KIND_MY_PACKAGE_BODY, SPACE_PARENT},
};

static Object *find(MysqlApply *a, MysqlDropKind kind, const MysqlName *name)
{
    Kind k = dropped[kind].kind;
    const Object *container = k == KIND_MY_DATABASE ? NULL : mysql_database_of(a, name);
    Object *found = schema_find(a->schema, dropped[kind].space, k, container,
                                mysql_folded(a->cx->strings, k, name->name), NULL);
    return found && found->kind == k ? found : NULL;
}

bool mysql_apply_drop(MysqlApply *a, const MysqlStmt *stmt)
{
    const MysqlDrop *def = (const MysqlDrop *)stmt;
    bool ok = true;
    if (stmt->temporary)
        return true;
    for (const MysqlName *n = def->names.first; n; n = n->next) {
        Object *o = find(a, def->kind, n);
        if (o)
            mysql_drop_object(a, o);
        else if (!stmt->if_exists)
            ok = mysql_error(a, n->offset, "%s \"%s\" does not exist",
                             kind_label(dropped[def->kind].kind), n->name);
    }
    return ok;
}

/* ---- rename ------------------------------------------------------------------------------- */

/* The name of a foreign key or check after its table was renamed: that of the server's choice
 * follows. */
static Str renamed_name(MysqlApply *a, const Object *o, Str old_table, Str new_table)
{
    static const char *const words[] = {"_ibfk_", "_chk_"};
    Str name = mysql_spelling(o);
    size_t len = strlen(old_table);
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (strncasecmp(name, old_table, len) == 0 &&
            strncmp(name + len, words[i], strlen(words[i])) == 0)
            return str_format(a->cx->strings, "%s%s", new_table, name + len);
    return name;
}

/* Names that the server chose after the table follow it. */
static void rename_constraints(MysqlApply *a, Object *table, Str old)
{
    for (Object *o = table->first; o; o = o->next) {
        if (o->kind != KIND_MY_FOREIGN_KEY && o->kind != KIND_MY_CHECK)
            continue;
        Str name = renamed_name(a, o, old, table->name);
        if (name != mysql_spelling(o))
            mysql_rename(a->schema, o, name);
    }
}

bool mysql_rename_relation(MysqlApply *a, Object *relation, const MysqlName *to)
{
    Object *database = mysql_database_of(a, to),
           *there = schema_relation(a->schema, database, to->name);
    Str old = relation->name;
    if (there == relation)
        return true;
    if (there)
        return mysql_error(a, to->offset, "%s \"%s\" already exists", kind_label(there->kind),
                           to->name);
    if (database != object_schema(relation))
        schema_move(a->schema, relation, database);
    schema_rename(a->schema, relation, to->name);
    rename_constraints(a, relation, old);
    mysql_resolve_waiting(a, relation);
    return true;
}

bool mysql_apply_rename_table(MysqlApply *a, const MysqlStmt *stmt)
{
    const MysqlRename *def = (const MysqlRename *)stmt;
    const MysqlName *to = def->to.first;
    bool ok = true;
    for (const MysqlName *from = def->from.first; from && to; from = from->next, to = to->next) {
        Object *relation = mysql_find_relation(a, from);
        if (relation)
            ok = mysql_rename_relation(a, relation, to) && ok;
        else if (!stmt->if_exists)
            ok = mysql_error(a, from->offset, "table \"%s\" does not exist", from->name);
    }
    return ok;
}

/* ---- names in texts ------------------------------------------------------------------------ */

/* A text with a column's name in backticks replaced, outside of strings; the same when it isn't
 * there. */
static Str replaced(MysqlApply *a, Str text, const char *from, const char *to)
{
    size_t len = strlen(from);
    if (!strstr(text, from))
        return text;
    Buf out = {0};
    for (const char *c = text, *quoted = NULL; *c;) {
        if (!quoted && strncmp(c, from, len) == 0) {
            buf_puts(&out, to);
            c += len;
            continue;
        }
        if (*c == '\'')
            quoted = quoted ? NULL : c;
        buf_putc(&out, *c++);
    }
    Str kept = str_intern(a->cx->strings, buf_text(&out));
    buf_free(&out);
    return kept;
}

static void replace_list(MysqlApply *a, Object *o, AttrId id, const char *from, const char *to)
{
    const StrList *list = object_list(o, id);
    VEC(Str) texts = {0};
    for (size_t i = 0; i < list->len; i++)
        vec_push(&texts, replaced(a, list->at[i], from, to));
    if (texts.len)
        object_set_list(a->schema, o, id, texts.at, texts.len);
    vec_free(&texts);
}

static void rename_in_object(MysqlApply *a, Object *o, const char *from, const char *to)
{
    static const AttrId texts[] = {ATTR_MY_EXPR, ATTR_MY_GENERATED, ATTR_MY_DEFAULT,
                                   ATTR_MY_PARTITION_BY};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        if (object_has(o, texts[i]))
            object_set_str(a->schema, o, texts[i], replaced(a, object_str(o, texts[i]), from, to));
    if (object_has(o, ATTR_MY_PARTS))
        replace_list(a, o, ATTR_MY_PARTS, from, to);
    if (object_has(o, ATTR_MY_PERIODS))
        replace_list(a, o, ATTR_MY_PERIODS, from, to);
}

void mysql_rename_in_texts(MysqlApply *a, Object *table, Str from, Str to)
{
    Buf old = {0}, new = {0};
    mysql_print_name(&old, from);
    mysql_print_name(&new, to);
    rename_in_object(a, table, buf_text(&old), buf_text(&new));
    for (Object *o = table->first; o; o = o->next)
        rename_in_object(a, o, buf_text(&old), buf_text(&new));
    buf_free(&old);
    buf_free(&new);
}
