/* mysql_alike.c: what a text leaves open equals what the other says: beginnings of events, what a
 * server stores of the session that creates something, databases that the text doesn't create, whether
 * a string that is used with bytes is one of bytes. */
#include "model/mysql_alike.h"

#include <string.h>

#include "model/mysql_type.h"

static bool equals_any(const Object *o, AttrId id)
{
    static const bool may_be_unstated[ATTR_COUNT] = {
        [ATTR_MY_STARTS] = true,
        [ATTR_MY_SQL_MODE] = true,
        [ATTR_MY_CLIENT_CHARSET] = true,
        [ATTR_MY_CONNECTION_COLLATION] = true,
        [ATTR_MY_DATABASE_COLLATION] = true,
        [ATTR_MY_TIME_ZONE] = true,
    };
    if (may_be_unstated[id])
        return !object_has(o, id);
    return o->kind == KIND_MY_DATABASE && o->implicit &&
           !object_has(o, id == ATTR_COLLATION ? ATTR_MY_EXPLICIT : id);
}

/* Created under the collation of its database, which one text leaves open and the other states. */
static bool equals_own(const Object *o, const Object *stated, AttrId id)
{
    return id == ATTR_MY_DATABASE_COLLATION && object_str(o, id)[0] == '\0' &&
           object_str(stated, id) == object_str(object_schema(stated), ATTR_COLLATION);
}

/* A time that an event's text counts from the moment of its creation: a server stores which one it
 * was. */
static bool counts_from_now(const Object *event, AttrId id)
{
    Str time = object_str(event, id);
    size_t begin = time && id == ATTR_MY_SCHEDULE && strncmp(time, "AT ", 3) == 0 ? 3 : 0;
    return time && (id != ATTR_MY_SCHEDULE || begin) && time[begin] != '\'';
}

static bool is_time_of_event(AttrId id)
{
    return id == ATTR_MY_SCHEDULE || id == ATTR_MY_STARTS || id == ATTR_MY_ENDS;
}

/* Of two times one that is stored and one that is counted anew with each creation. */
static bool may_be_same_time(const Object *old, const Object *new, AttrId id)
{
    return is_time_of_event(id) && object_has(old, id) && object_has(new, id) &&
           counts_from_now(old, id) != counts_from_now(new, id) &&
           (id != ATTR_MY_SCHEDULE || strncmp(object_str(old, id), object_str(new, id), 3) == 0);
}

static bool has_bytes(const Object *table)
{
    for (const Object *o = table->first; o; o = o->next) {
        MysqlTypeClass class = o->kind == KIND_MY_COLUMN
                                   ? mysql_class_of(object_type(o, ATTR_TYPE)->text)
                                   : MYSQL_CLASS_OTHER;
        if (class == MYSQL_CLASS_BINARY || class == MYSQL_CLASS_BLOB || class == MYSQL_CLASS_BIT)
            return true;
    }
    return false;
}

static const char *past_introducer(const char *at)
{
    return strncmp(at, "_binary '", 9) == 0 ? at + 8 : at;
}

static bool equal_but_introducers(const char *a, const char *b)
{
    for (char quote = 0;; a++, b++) {
        if (!quote) {
            a = past_introducer(a);
            b = past_introducer(b);
        }
        if (*a != *b || !*a)
            return *a == *b;
        if (*a == '\'' || *a == '`')
            quote = !quote ? *a : quote == *a ? 0 : quote;
    }
}

/* In an expression over columns of bytes MySQL (9.7) writes _binary'x' for 'x'. */
static bool differ_in_introducers(const Object *old, const Object *new, AttrId id)
{
    bool expr = id == ATTR_MY_GENERATED || id == ATTR_MY_EXPR;
    Str a = expr ? object_str(old, id) : NULL, b = expr ? object_str(new, id) : NULL;
    return a && b && equal_but_introducers(a, b) && has_bytes(new->parent);
}

bool mysql_is_alike(const Schema *so, const Object *old, const Schema *sn, const Object *new,
                    AttrId id)
{
    (void)so, (void)sn;
    return equals_any(old, id) || equals_any(new, id) || equals_own(old, new, id) ||
           equals_own(new, old, id) || may_be_same_time(old, new, id) ||
           differ_in_introducers(old, new, id);
}
