/* mysql_key_size.c: bytes of a column in a key.
 *
 *     UNIQUE KEY (id, url(500))        id int, url text in utf8mb4: 4 + 500 * 4
 *
 * Only keys of strings come near the limits: of other types a size that is near enough will do. */
#include "model/mysql_key_size.h"

#include <stdlib.h>
#include <string.h>

#include "model/mysql_charset.h"
#include "model/mysql_schema.h"
#include "model/mysql_type.h"

int mysql_key_limit(const Object *table)
{
    static const struct {
        const char *engine;
        int bytes;
    } limits[] = {{"InnoDB", 3072}, {"MyISAM", 1000}};
    for (size_t i = 0; i < sizeof limits / sizeof *limits; i++)
        if (mysql_has_engine(table, limits[i].engine))
            return limits[i].bytes;
    return 0;
}

int mysql_column_width(Context *cx, const Object *column)
{
    Str collation = object_str(column, ATTR_COLLATION);
    return collation ? mysql_charset_width(mysql_charset_of(cx->strings, collation)) : 1;
}

static int integer_bytes(Str type)
{
    static const struct {
        const char *start;
        int bytes;
    } sizes[] = {{"tiny", 1}, {"small", 2}, {"medium", 3}, {"int", 4}};
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++)
        if (strncmp(type, sizes[i].start, strlen(sizes[i].start)) == 0)
            return sizes[i].bytes;
    return 8;
}

/* "(100)", the length that an index states for a column; 0: none. */
static int stated_length(const Object *index, size_t part)
{
    const StrList *texts = object_list(index, ATTR_MY_PARTS);
    return part < texts->len && texts->at[part][0] == '(' ? atoi(texts->at[part] + 1) : 0;
}

/* The bytes of a column of which `stated` characters are in the key, 0: all; -1: there is no
 * limit. */
static int column_bytes(Context *cx, const Object *column, int stated)
{
    Str type = object_type(column, ATTR_TYPE)->text;
    const char *length = strchr(type, '(');
    switch (mysql_class_of(type)) {
    case MYSQL_CLASS_CHAR:
    case MYSQL_CLASS_BINARY:
        return (stated ? stated : length ? atoi(length + 1) : 1) * mysql_column_width(cx, column);
    case MYSQL_CLASS_TEXT:
    case MYSQL_CLASS_BLOB:
    case MYSQL_CLASS_JSON:
        return stated ? stated * mysql_column_width(cx, column) : -1;
    case MYSQL_CLASS_INTEGER:
        return integer_bytes(type);
    case MYSQL_CLASS_DATE:
        return 3;
    default:
        return 8;
    }
}

bool mysql_is_long_key(Context *cx, const Object *index)
{
    const RefList *columns = object_refs(index, ATTR_COLUMNS);
    int limit = mysql_key_limit(index->parent), sum = 0;
    for (size_t i = 0; limit && i < columns->len; i++) {
        if (columns->at[i]->kind != KIND_MY_COLUMN)
            continue;
        int bytes = column_bytes(cx, columns->at[i], stated_length(index, i));
        if (bytes < 0)
            return true;
        sum += bytes;
    }
    return limit && sum > limit;
}

int mysql_fitting_length(Context *cx, const Object *column, int stated)
{
    Str type = object_type(column, ATTR_TYPE)->text;
    int limit = mysql_key_limit(column->parent), bytes = column_bytes(cx, column, stated);
    int fitting = limit / mysql_column_width(cx, column);
    if (!limit || (bytes >= 0 && bytes <= limit))
        return 0;
    return strncmp(type, "tiny", 4) == 0 && fitting > 255 ? 255 : fitting;
}
