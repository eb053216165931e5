/* mysql_view_names.c: an item without AS is named by its text,
 *
 *     SELECT a + 1, b AS `A + 1`     `Name_exp_a + 1`, `A + 1`
 *
 * unless that can't be a column's name, or another column has it. */
#include "model/mysql_view_names.h"

#include <ctype.h>
#include <string.h>

#include "base/map.h"
#include "model/mysql_schema.h"

typedef struct Namer {
    Context *cx;
    MysqlTarget target;
} Namer;

MysqlTree *mysql_first_select(MysqlTree *query)
{
    while (query->tag == MYSQL_QUERY || query->tag == MYSQL_SET_OPERATION)
        query = query->tag == MYSQL_QUERY ? query->at[MYSQL_QUERY_BODY] : query->at[0];
    return query;
}

enum { LONGEST_NAME = 64 }; /* in characters */

static size_t length_of(Str name)
{
    size_t length = 0;
    for (; *name; name++)
        length += ((unsigned char)*name & 0xc0) != 0x80;
    return length;
}

/* A text that can't be a column's name becomes Name_exp_ and the column's number
 * (make_valid_column_names). */
static void make_names_valid(Namer *n, const MysqlTree *body)
{
    while (body->tag == MYSQL_QUERY || body->tag == MYSQL_SET_OPERATION) {
        if (body->tag == MYSQL_SET_OPERATION)
            make_names_valid(n, body->at[1]);
        body = body->tag == MYSQL_QUERY ? body->at[MYSQL_QUERY_BODY] : body->at[0];
    }
    const MysqlTree *items = body->tag == MYSQL_SELECT ? body->at[MYSQL_SELECT_ITEMS] : NULL;
    for (size_t i = 0; items && i < items->count; i++) {
        MysqlTree *item = items->at[i];
        size_t len = item->text ? strlen(item->text) : 1;
        if (item->flags & MYSQL_CHOSEN_FLAG &&
            (!len || (item->text && isspace((unsigned char)item->text[len - 1])) ||
             (item->text && length_of(item->text) > LONGEST_NAME)))
            item->text = str_format(n->cx->strings, "Name_exp_%zu", i + 1);
    }
}

static uint64_t name_key(Namer *n, Str name)
{
    return map_key(mysql_folded(n->cx->strings, KIND_MY_COLUMN, name));
}

/* Another name for an item whose name is taken: Name_exp_a, Name_exp_1_a… */
static Str other_name(Namer *n, const Map *taken, Str name)
{
    const char *prefix = n->target.flavor == MYSQL_FLAVOR_MARIADB ? "My_exp_" : "Name_exp_";
    Str other = str_format(n->cx->strings, "%s%s", prefix, name);
    for (int i = 1; map_get(taken, name_key(n, other)); i++)
        other = str_format(n->cx->strings, "%s%d_%s", prefix, i, name);
    return other;
}

/* Of two columns with one name the one that the server named gets another
 * (make_unique_view_field_name). */
static void make_names_unique(Namer *n, const MysqlTree *items)
{
    Map taken = {0};
    for (size_t i = 0; i < items->count; i++) {
        MysqlTree *item = items->at[i],
                  *other = item->text ? map_get(&taken, name_key(n, item->text)) : NULL;
        MysqlTree *changed = other && !(item->flags & MYSQL_CHOSEN_FLAG) ? other : item;
        if (other && changed->flags & MYSQL_CHOSEN_FLAG)
            changed->text = other_name(n, &taken, changed->text);
        if (other && changed != item)
            map_put(&taken, name_key(n, changed->text), changed);
        if (item->text)
            map_put(&taken, name_key(n, item->text), item);
    }
    map_free(&taken);
}

void mysql_choose_names(Context *cx, MysqlTarget target, MysqlTree *query)
{
    Namer n = {cx, target};
    const MysqlTree *select = mysql_first_select(query);
    make_names_valid(&n, query);
    if (select->tag == MYSQL_SELECT)
        make_names_unique(&n, select->at[MYSQL_SELECT_ITEMS]);
}
