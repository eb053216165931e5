/* mysql_sequence.c: MariaDB's sequences. What is the default for the direction is not kept: up, from 1 to
 * the largest, or down, from -1 to the smallest. */
#include <stdlib.h>
#include <string.h>

#include "parser/mysql_apply.h"

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
        object_set_str(a->schema, sequence, ATTR_CACHE, o->text ? o->text : str_intern(a->cx->strings, "0"));
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
    Str text = mysql_option_text(a, o);
    if (!text)
        return mysql_error(a, o->offset, "this option of a sequence can't be taken into account yet");
    if (o->id != MYSQL_OPT_ENGINE)
        object_set_insert(a->schema, sequence, ATTR_OPTIONS, text);
    return true;
}

static void forget_if(MysqlApply *a, Object *sequence, AttrId id, const char *standard)
{
    Str text = object_str(sequence, id);
    if (text && strcmp(text, standard) == 0)
        object_set(a->schema, sequence, id, (Value){0});
}

static void forget_defaults(MysqlApply *a, Object *sequence)
{
    Str increment = object_str(sequence, ATTR_INCREMENT);
    bool down = increment && *increment == '-';
    forget_if(a, sequence, ATTR_MINVALUE, down ? "-9223372036854775807" : "1");
    forget_if(a, sequence, ATTR_MAXVALUE, down ? "-1" : "9223372036854775806");
    Str from = object_str(sequence, down ? ATTR_MAXVALUE : ATTR_MINVALUE);
    forget_if(a, sequence, ATTR_START, from ? from : down ? "-1" : "1");
    forget_if(a, sequence, ATTR_INCREMENT, "1");
    forget_if(a, sequence, ATTR_CACHE, "1000");
}

static bool set_options(MysqlApply *a, Object *sequence, const MysqlOptions *options)
{
    bool ok = true;
    for (const MysqlOption *o = options->first; o; o = o->next)
        ok = set_option(a, sequence, o) && ok;
    forget_defaults(a, sequence);
    return ok;
}

bool mysql_apply_create_sequence(MysqlApply *a, const MysqlStmt *stmt)
{
    const MysqlSequence *def = (const MysqlSequence *)stmt;
    Object *there = mysql_find_relation(a, def->name);
    if (there && stmt->if_not_exists)
        return true;
    if (there && !(stmt->or_replace && there->kind == KIND_MY_SEQUENCE))
        return mysql_error(a, def->name->offset, "%s \"%s\" already exists", kind_label(there->kind), def->name->name);
    if (there)
        schema_remove(a->schema, there);
    Object *sequence = schema_add(a->schema, KIND_MY_SEQUENCE, mysql_database_of(a, def->name), def->name->name, NULL,
                                  mysql_loc(a, def->name->offset));
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
