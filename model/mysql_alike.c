/* mysql_alike.c: what a text leaves open equals what the other says: beginnings of events, what a
 * server stores of the session that creates something, databases that the text doesn't create. */
#include "model/mysql_alike.h"

#include <string.h>

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

bool mysql_is_alike(const Object *old, const Object *new, AttrId id)
{
    return equals_any(old, id) || equals_any(new, id) || equals_own(old, new, id) ||
           equals_own(new, old, id) || may_be_same_time(old, new, id);
}
