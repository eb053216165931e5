/* mysql_sequence.c: MariaDB's sequences, and where expressions call them. What isn't said goes by
 * the direction: up, from 1 to the largest number, or down, from -1 to the smallest. */
#include <stdlib.h>
#include <string.h>

#include "model/mysql_normal.h"
#include "parser/mysql_apply.h"

/* ---- definitions -------------------------------------------------------------------------- */

static bool set_option(MysqlApply *a, Object *sequence, const MysqlOption *o)
{
    static const struct {
        MysqlOptionId option;
        AttrId attr;
    } numbers[] = {
        {MYSQL_OPT_START, ATTR_START},       {MYSQL_OPT_INCREMENT, ATTR_INCREMENT},
        {MYSQL_OPT_MINVALUE, ATTR_MINVALUE}, {MYSQL_OPT_MAXVALUE, ATTR_MAXVALUE},
    };
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++)
        if (numbers[i].option == o->id) {
            object_set_str(a->schema, sequence, numbers[i].attr, o->text);
            return true;
        }
    if (o->id == MYSQL_OPT_RESTART)
        return true;
    if (o->id == MYSQL_OPT_CACHE) {
        object_set_str(a->schema, sequence, ATTR_CACHE,
                       o->text ? o->text : str_intern(a->cx->strings, "0"));
        return true;
    }
    if (o->id == MYSQL_OPT_CYCLE || o->id == MYSQL_OPT_NO_CYCLE) {
        object_set_flag(a->schema, sequence, ATTR_CYCLE, o->id == MYSQL_OPT_CYCLE);
        return true;
    }
    if (o->id == MYSQL_OPT_COMMENT) {
        object_set_str(a->schema, sequence, ATTR_COMMENT, mysql_comment(a, o->text));
        return true;
    }
    if (o->id == MYSQL_OPT_ENGINE)
        object_set_option(a->schema, sequence, ATTR_OPTIONS, "ENGINE",
                          strchr(mysql_option_text(a, o), '=') + 1);
    else if (o->id == MYSQL_OPT_SEQUENCE_TYPE)
        return mysql_error(a, o->offset, "the type of a sequence can't be taken into account yet");
    return true; /* what other options of tables say is nowhere to be seen */
}

static void set_if_missing(MysqlApply *a, Object *sequence, AttrId id, const char *value)
{
    if (!object_has(sequence, id))
        object_set_str(a->schema, sequence, id, str_intern(a->cx->strings, value));
}

static void fill(MysqlApply *a, Object *sequence)
{
    set_if_missing(a, sequence, ATTR_INCREMENT, "1");
    bool down = *object_str(sequence, ATTR_INCREMENT) == '-';
    set_if_missing(a, sequence, ATTR_MINVALUE, down ? "-9223372036854775807" : "1");
    set_if_missing(a, sequence, ATTR_MAXVALUE, down ? "-1" : "9223372036854775806");
    set_if_missing(a, sequence, ATTR_START,
                   object_str(sequence, down ? ATTR_MAXVALUE : ATTR_MINVALUE));
    set_if_missing(a, sequence, ATTR_CACHE, "1000");
}

static bool set_options(MysqlApply *a, Object *sequence, const MysqlOptions *options)
{
    bool ok = true;
    for (const MysqlOption *o = options->first; o; o = o->next)
        ok = set_option(a, sequence, o) && ok;
    fill(a, sequence);
    return ok;
}

bool mysql_apply_create_sequence(MysqlApply *a, const MysqlStmt *stmt)
{
    const MysqlSequence *def = (const MysqlSequence *)stmt;
    Object *there = mysql_find_relation(a, def->name);
    if (stmt->temporary || (there && stmt->if_not_exists))
        return true;
    if (there && !(stmt->or_replace && there->kind == KIND_MY_SEQUENCE))
        return mysql_error(a, def->name->offset, "%s \"%s\" already exists",
                           kind_label(there->kind), def->name->name);
    if (there)
        mysql_drop_object(a, there);
    Object *sequence = schema_add(a->schema, KIND_MY_SEQUENCE, mysql_database_of(a, def->name),
                                  def->name->name, NULL, mysql_loc(a, def->name->offset));
    mysql_set_engine(a, sequence);
    return set_options(a, sequence, &def->options);
}

bool mysql_apply_alter_sequence(MysqlApply *a, const MysqlStmt *stmt)
{
    const MysqlSequence *def = (const MysqlSequence *)stmt;
    Object *sequence = mysql_find_relation(a, def->name);
    if (!sequence && stmt->if_exists)
        return true;
    if (!sequence || sequence->kind != KIND_MY_SEQUENCE)
        return mysql_error(a, def->name->offset, "sequence \"%s\" does not exist", def->name->name);
    return set_options(a, sequence, &def->options);
}

/* ALTER TABLE changes a sequence's engine and comment, and renames it. */
bool mysql_alter_sequence_table(MysqlApply *a, Object *sequence, const MysqlAlterTable *def)
{
    for (const MysqlAlter *c = def->clauses.first; c; c = c->next) {
        if (c->kind == MYSQL_ALTER_OPTIONS && set_options(a, sequence, &c->options))
            continue;
        if (c->kind == MYSQL_ALTER_RENAME && mysql_rename_relation(a, sequence, c->table))
            continue;
        return mysql_error(a, c->offset, "\"%s\" is a sequence: this can't be altered",
                           sequence->name);
    }
    return true;
}

/* ---- calls -------------------------------------------------------------------------------- */

static bool is_call(const MysqlTree *tree)
{
    static const char *const functions[] = {"nextval", "lastval", "setval"};
    if (tree->tag != MYSQL_FUNCTION || tree->qualifier || !tree->count ||
        tree->at[0]->tag != MYSQL_NAME)
        return false;
    for (size_t i = 0; i < sizeof functions / sizeof *functions; i++)
        if (strcmp(functions[i], tree->text) == 0)
            return true;
    return false;
}

/* The server names the database of each sequence; the dump of one database doesn't say that it is
 * its own. */
static bool is_own(MysqlApply *a, const Object *database, Str qualifier)
{
    return !qualifier || qualifier == database->name ||
           !schema_global(a->schema, KIND_MY_DATABASE, qualifier);
}

static const MysqlTree *without_database(MysqlApply *a, const Object *database,
                                         const MysqlTree *name, ObjectVec *found)
{
    bool own = is_own(a, database, name->qualifier);
    const Object *from =
        own ? database : schema_global(a->schema, KIND_MY_DATABASE, name->qualifier);
    Object *sequence = schema_relation(a->schema, from, name->text);
    if (!sequence || sequence->kind != KIND_MY_SEQUENCE)
        return name;
    vec_push(found, sequence);
    if (!own || !name->qualifier)
        return name;
    MysqlTree *copy = mysql_tree_copy_node(a->cx->arena, name);
    copy->qualifier = NULL;
    return copy;
}

/* The value counts as used, in the first round, unless the call says otherwise. */
static const MysqlTree *with_all_arguments(MysqlApply *a, const MysqlTree *call)
{
    static const char *const standard[] = {[2] = "1", "0"};
    if (strcmp(call->text, "setval") != 0 || call->count < 2 || call->count > 3)
        return call;
    MysqlTree *copy = mysql_tree_copy_node(a->cx->arena, call);
    while (copy->count < 4) {
        MysqlTree *number = mysql_tree_new(a->cx->arena, MYSQL_NUMBER, call->offset, 0);
        number->text = str_intern(a->cx->strings, standard[copy->count]);
        mysql_tree_add(a->cx->arena, copy, number);
    }
    return copy;
}

const MysqlTree *mysql_find_sequences(MysqlApply *a, const Object *database, const MysqlTree *tree,
                                      ObjectVec *found)
{
    MysqlTree *copy = NULL;
    if (!tree)
        return NULL;
    for (size_t i = 0; i < tree->count; i++) {
        const MysqlTree *child = i == 0 && is_call(tree)
                                     ? without_database(a, database, tree->at[0], found)
                                     : mysql_find_sequences(a, database, tree->at[i], found);
        if (child == tree->at[i])
            continue;
        if (!copy)
            copy = mysql_tree_copy_node(a->cx->arena, tree);
        copy->at[i] = (MysqlTree *)child;
    }
    const MysqlTree *result = copy ? copy : tree;
    return is_call(tree) ? with_all_arguments(a, result) : result;
}

Str mysql_keep_default(MysqlApply *a, Object *column, Str type, const MysqlTree *value,
                       bool parenthesized)
{
    ObjectVec found = {0};
    const MysqlTree *tree = mysql_find_sequences(a, object_schema(column), value, &found);
    object_set_refs(a->schema, column, ATTR_NEEDS, found.at, found.len);
    vec_free(&found);
    return mysql_default_text(a->cx, a->target, type, tree, parenthesized);
}
