/* mysql_event.c: events. An event without STARTS begins when it is created: that time is not known, so it
 * equals any.
 *
 * Any ALTER EVENT stores the session's character sets anew, one with a schedule its time zone, and one
 * with a body its sql_mode. (MySQL 9.7, MariaDB 10.11) */
#include <string.h>

#include "model/mysql_normal.h"
#include "parser/mysql_apply.h"

/* A time that is written out is one of datetime: '2031-01-01' is its midnight. */
static Str time_text(MysqlApply *a, const MysqlTree *time)
{
    bool literal =
        time->tag == MYSQL_STRING || time->tag == MYSQL_NUMBER || time->tag == MYSQL_TEMPORAL;
    return literal ? mysql_default_text(a->cx, a->target, str_intern(a->cx->strings, "datetime"),
                                        time, false)
                   : mysql_keep_expr(a, time);
}

static void set_schedule(MysqlApply *a, Object *event, const MysqlEvent *def)
{
    Buf text = {0};
    if (def->at)
        buf_printf(&text, "AT %s", time_text(a, def->at));
    if (def->every)
        buf_printf(&text, "EVERY %s %s", mysql_keep_expr(a, def->every->at[0]),
                   mysql_upper(a, def->every->text));
    if (text.len == 0)
        return;
    object_set_str(a->schema, event, ATTR_MY_SCHEDULE, str_intern(a->cx->strings, buf_text(&text)));
    object_set_str(a->schema, event, ATTR_MY_STARTS,
                   def->starts ? time_text(a, def->starts) : NULL);
    object_set_str(a->schema, event, ATTR_MY_ENDS, def->ends ? time_text(a, def->ends) : NULL);
    object_set_str(a->schema, event, ATTR_MY_TIME_ZONE, a->session->time_zone);
    buf_free(&text);
}

static bool set_option(MysqlApply *a, Object *event, const MysqlOption *o)
{
    bool standard;
    switch (o->id) {
    case MYSQL_OPT_DEFINER:
        mysql_set_definer(a, event, o);
        return true;
    case MYSQL_OPT_COMMENT:
        object_set_str(a->schema, event, ATTR_COMMENT, mysql_comment(a, o->text));
        return true;
    case MYSQL_OPT_ON_COMPLETION:
        object_set_flag(a->schema, event, ATTR_MY_PRESERVE, strcmp(o->text, "preserve") == 0);
        return true;
    case MYSQL_OPT_STATUS:
        standard = strcmp(o->text, "enable") == 0;
        object_set_str(a->schema, event, ATTR_MY_STATUS, standard ? NULL : mysql_upper(a, o->text));
        return true;
    default:
        return mysql_error(a, o->offset, "this option of an event can't be taken into account yet");
    }
}

static bool define(MysqlApply *a, Object *event, const MysqlEvent *def)
{
    bool ok = true;
    mysql_store_charsets(a, event);
    set_schedule(a, event, def);
    for (const MysqlOption *o = def->options.first; o; o = o->next)
        ok = set_option(a, event, o) && ok;
    if (!def->body.text)
        return ok;
    object_set_str(a->schema, event, ATTR_BODY, def->body.text);
    mysql_store_mode(a, event);
    return ok;
}

bool mysql_apply_create_event(MysqlApply *a, const MysqlStmt *stmt)
{
    const MysqlEvent *def = (const MysqlEvent *)stmt;
    Object *database = mysql_database_of(a, def->name),
           *there = mysql_child(a, KIND_MY_EVENT, database, def->name->name);
    if (there && stmt->if_not_exists)
        return true;
    if (there && !stmt->or_replace)
        return mysql_error(a, def->name->offset, "event \"%s\" already exists", def->name->name);
    if (there)
        schema_remove(a->schema, there);
    return define(a,
                  mysql_add(a->schema, KIND_MY_EVENT, database, def->name->name,
                            mysql_loc(a, def->name->offset)),
                  def);
}

bool mysql_apply_alter_event(MysqlApply *a, const MysqlStmt *stmt)
{
    const MysqlEvent *def = (const MysqlEvent *)stmt;
    Object *event = mysql_need_child(a, KIND_MY_EVENT, mysql_database_of(a, def->name),
                                     def->name->name, def->name->offset);
    if (!event)
        return false;
    if (def->rename && mysql_child(a, KIND_MY_EVENT, event->parent, def->rename->name))
        return mysql_error(a, def->rename->offset, "event \"%s\" already exists",
                           def->rename->name);
    if (def->rename)
        mysql_rename(a->schema, event, def->rename->name);
    return define(a, event, def);
}
