/* mysql_partition.c: PARTITION BY and the clauses of ALTER TABLE that tend partitions.
 *
 *     PARTITION BY RANGE (a) (PARTITION p0 VALUES LESS THAN (10), PARTITION p1 VALUES LESS THAN MAXVALUE)
 *
 * is kept as "RANGE (`a`)" and a list of "`p0` VALUES LESS THAN (10)". Partitions that have no more than
 * the names that the server gives them are kept as their number. */
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "model/mysql_fold.h"
#include "model/mysql_moment.h"
#include "model/mysql_normal.h"
#include "parser/mysql_apply.h"

/* ---- the head ----------------------------------------------------------------------------- */

static const char *const kind_words[] = {
    [MYSQL_PARTITION_HASH] = "HASH",   [MYSQL_PARTITION_KEY] = "KEY",
    [MYSQL_PARTITION_RANGE] = "RANGE", [MYSQL_PARTITION_RANGE_COLUMNS] = "RANGE COLUMNS",
    [MYSQL_PARTITION_LIST] = "LIST",   [MYSQL_PARTITION_LIST_COLUMNS] = "LIST COLUMNS",
    [MYSQL_PARTITION_SYSTEM_TIME] = "SYSTEM_TIME",
};

static bool put_columns(MysqlApply *a, Buf *out, const Object *table, const MysqlNames *columns)
{
    bool ok = true;
    buf_puts(out, " (");
    for (const MysqlName *n = columns->first; n; n = n->next) {
        const Object *column = mysql_need_child(a, KIND_MY_COLUMN, table, n->name, n->offset);
        mysql_print_name(out, column ? mysql_spelling(column) : n->name);
        buf_puts(out, n->next ? "," : "");
        ok = ok && column;
    }
    buf_putc(out, ')');
    return ok;
}

/* Weeks are kept as days and quarters as months. */
static void put_interval(MysqlApply *a, Buf *out, const MysqlTree *interval)
{
    static const struct {
        const char *unit, *of;
        int number;
    } units[] = {{"week", "DAY", 7}, {"quarter", "MONTH", 3}};
    const MysqlTree *amount = interval->at[0];
    Str text = strchr(interval->text, '_') ? mysql_keep_expr(a, amount) : amount->text;
    for (size_t i = 0; i < sizeof units / sizeof *units; i++)
        if (strcmp(units[i].unit, interval->text) == 0) {
            buf_printf(out, " INTERVAL %lld %s", atoll(text) * units[i].number, units[i].of);
            return;
        }
    buf_printf(out, " INTERVAL %s %s", text, mysql_upper(a, interval->text));
}

/* When it STARTS is an attribute of its own. */
static void put_history(MysqlApply *a, Buf *out, const MysqlPartitioning *p)
{
    if (p->interval)
        put_interval(a, out, p->interval);
    if (p->limit)
        buf_printf(out, " LIMIT %s", p->limit);
    if (p->automatic)
        buf_puts(out, " AUTO");
}

static bool put_method(MysqlApply *a, Buf *out, const Object *table, const MysqlPartitioning *p)
{
    buf_printf(out, "%s%s", p->linear ? "LINEAR " : "", kind_words[p->kind]);
    if (p->algorithm && strcmp(p->algorithm, "1") == 0)
        buf_puts(out, " ALGORITHM = 1");
    switch (p->kind) {
    case MYSQL_PARTITION_HASH:
    case MYSQL_PARTITION_RANGE:
    case MYSQL_PARTITION_LIST:
        buf_printf(out, " (%s)", mysql_keep_expr(a, p->expr));
        return true;
    case MYSQL_PARTITION_KEY:
    case MYSQL_PARTITION_RANGE_COLUMNS:
    case MYSQL_PARTITION_LIST_COLUMNS:
        return put_columns(a, out, table, &p->columns);
    case MYSQL_PARTITION_SYSTEM_TIME:
        put_history(a, out, p);
        return true;
    }
    return false;
}

/* ---- one partition ------------------------------------------------------------------------ */

static void put_value(MysqlApply *a, Buf *out, const MysqlTree *value)
{
    bool most = value->tag == MYSQL_KEYWORD && strcasecmp(value->text, "maxvalue") == 0;
    int64_t number;
    char moment[MYSQL_MOMENT_ROOM];
    if (value->tag == MYSQL_NULL)
        buf_puts(out, "NULL");
    else if (value->tag == MYSQL_TEMPORAL && mysql_moment_text(value->op, value->text, moment))
        mysql_print_string(out, moment, strlen(moment)); /* the column knows what it is */
    else if (mysql_fold(value, &number))
        buf_printf(out, "%lld", (long long)number);
    else
        buf_puts(out, most ? "MAXVALUE" : mysql_keep_expr(a, value));
}

/* Servers print the NULL of a LIST (not of LIST COLUMNS) before all other values. */
static void put_value_list(MysqlApply *a, Buf *out, const MysqlTree *values, bool list)
{
    bool any = false;
    for (int pass = list ? 0 : 1; pass < 2; pass++)
        for (size_t i = 0; i < values->count; i++) {
            bool first = list && values->at[i]->tag == MYSQL_NULL;
            if (first != (pass == 0))
                continue;
            buf_puts(out, any ? "," : "");
            put_value(a, out, values->at[i]);
            any = true;
        }
}

/* `list`: the table is partitioned BY LIST. */
static void put_values(MysqlApply *a, Buf *out, const MysqlPartition *p, bool list)
{
    switch (p->kind) {
    case MYSQL_VALUES_NONE:
        return;
    case MYSQL_VALUES_LESS_THAN:
        buf_puts(out, " VALUES LESS THAN (");
        break;
    case MYSQL_VALUES_IN:
        buf_puts(out, " VALUES IN (");
        break;
    case MYSQL_VALUES_DEFAULT:
        buf_puts(out, " DEFAULT");
        return;
    case MYSQL_VALUES_HISTORY:
        buf_puts(out, " HISTORY");
        return;
    case MYSQL_VALUES_CURRENT:
        buf_puts(out, " CURRENT");
        return;
    }
    put_value_list(a, out, p->values, list);
    buf_putc(out, ')');
}

/* The engine is the table's. */
static bool put_option(MysqlApply *a, Buf *out, const MysqlOption *option)
{
    if (option->id == MYSQL_OPT_ENGINE)
        return true;
    if (option->id == MYSQL_OPT_COMMENT) {
        Str comment = mysql_comment(a, option->text);
        if (comment) {
            buf_puts(out, " COMMENT = ");
            mysql_print_string(out, comment, strlen(comment));
        }
        return true;
    }
    Str text = mysql_option_text(a, option);
    if (!text)
        return true;
    const char *equals = strchr(text, '=');
    buf_printf(out, " %.*s = %s", (int)(equals - text), text, equals + 1);
    return true;
}

static void put_partition(MysqlApply *a, Buf *out, const MysqlPartition *p, bool list)
{
    mysql_print_name(out, p->name);
    put_values(a, out, p, list);
    for (const MysqlOption *o = p->options.first; o; o = o->next)
        put_option(a, out, o);
    if (!p->subpartitions.first)
        return;
    buf_puts(out, " (");
    for (const MysqlPartition *s = p->subpartitions.first; s; s = s->next) {
        buf_puts(out, "SUBPARTITION ");
        put_partition(a, out, s, list);
        buf_puts(out, s->next ? ", " : "");
    }
    buf_putc(out, ')');
}

typedef VEC(Str) StrVec;

static void add_partition_texts(MysqlApply *a, const Object *table, StrVec *texts,
                                const MysqlPartitions *partitions)
{
    bool list = strncmp(object_str(table, ATTR_MY_PARTITION_BY), "LIST (", 6) == 0;
    for (const MysqlPartition *p = partitions->first; p; p = p->next) {
        Buf text = {0};
        put_partition(a, &text, p, list);
        vec_push(texts, str_intern(a->cx->strings, buf_text(&text)));
        buf_free(&text);
    }
}

/* Whether all are p0, p1… and nothing more is said of them. */
static bool are_plain(const StrVec *texts)
{
    char plain[40];
    for (size_t i = 0; i < texts->len; i++) {
        snprintf(plain, sizeof plain, "`p%zu`", i);
        if (strcmp(texts->at[i], plain) != 0)
            return false;
    }
    return true;
}

static void set_partitions(MysqlApply *a, Object *table, const StrVec *texts, size_t count)
{
    bool plain = are_plain(texts);
    size_t number = texts->len ? texts->len : count;
    object_set_list(a->schema, table, ATTR_MY_PARTITIONS, texts->at, plain ? 0 : texts->len);
    object_set_str(a->schema, table, ATTR_MY_PARTITION_COUNT,
                   plain ? str_format(a->cx->strings, "%zu", number) : NULL);
}

/* ---- whole -------------------------------------------------------------------------------- */

void mysql_remove_partitioning(MysqlApply *a, Object *table)
{
    object_set(a->schema, table, ATTR_MY_PARTITION_BY, (Value){0});
    object_set(a->schema, table, ATTR_MY_STARTS, (Value){0});
    object_set(a->schema, table, ATTR_MY_PARTITIONS, (Value){0});
    object_set(a->schema, table, ATTR_MY_PARTITION_COUNT, (Value){0});
}

bool mysql_set_partitioning(MysqlApply *a, Object *table, const MysqlPartitioning *p)
{
    Buf head = {0};
    StrVec texts = {0};
    bool ok = put_method(a, &head, table, p);
    if (p->subpartitioning) {
        buf_puts(&head, " SUBPARTITION BY ");
        ok = put_method(a, &head, table, p->subpartitioning) && ok;
        if (p->subpartitioning->count)
            buf_printf(&head, " SUBPARTITIONS %s", p->subpartitioning->count);
    }
    object_set_str(a->schema, table, ATTR_MY_PARTITION_BY,
                   str_intern(a->cx->strings, buf_text(&head)));
    object_set_str(a->schema, table, ATTR_MY_STARTS,
                   p->starts ? mysql_default_text(a->cx, a->target, "datetime", p->starts, false)
                             : NULL);
    add_partition_texts(a, table, &texts, &p->partitions);
    set_partitions(a, table, &texts,
                   p->count                                 ? (size_t)atoi(p->count)
                   : p->kind == MYSQL_PARTITION_SYSTEM_TIME ? 2
                                                            : 1);
    buf_free(&head);
    vec_free(&texts);
    return ok;
}

/* ---- ALTER TABLE -------------------------------------------------------------------------- */

static void read_texts(MysqlApply *a, const Object *table, StrVec *texts)
{
    const StrList *list = object_list(table, ATTR_MY_PARTITIONS);
    Str count = object_str(table, ATTR_MY_PARTITION_COUNT);
    for (size_t i = 0; i < list->len; i++)
        vec_push(texts, list->at[i]);
    for (int i = 0; count && i < atoi(count); i++)
        vec_push(texts, str_format(a->cx->strings, "`p%d`", i));
}

static size_t find_partition(MysqlApply *a, const StrVec *texts, const MysqlName *name)
{
    Buf quoted = {0};
    size_t i = 0;
    mysql_print_name(&quoted, name->name);
    while (i < texts->len && (strncasecmp(texts->at[i], buf_text(&quoted), quoted.len) != 0))
        i++;
    buf_free(&quoted);
    if (i == texts->len)
        mysql_error(a, name->offset, "partition \"%s\" does not exist", name->name);
    return i;
}

static void remove_at(StrVec *texts, size_t i)
{
    memmove(texts->at + i, texts->at + i + 1, (texts->len - i - 1) * sizeof *texts->at);
    texts->len--;
}

static bool drop_partitions(MysqlApply *a, StrVec *texts, const MysqlAlter *c)
{
    for (const MysqlName *n = c->names.first; n; n = n->next) {
        size_t i = find_partition(a, texts, n);
        if (i == texts->len)
            return c->if_exists;
        remove_at(texts, i);
    }
    return true;
}

/* New partitions of the past stand before that of the present. */
static void keep_present_last(const Object *table, StrVec *texts, size_t before)
{
    if (strncmp(object_str(table, ATTR_MY_PARTITION_BY), "SYSTEM_TIME", 11) != 0 || !before)
        return;
    Str present = texts->at[before - 1];
    remove_at(texts, before - 1);
    vec_push(texts, present);
}

static void add_partitions(MysqlApply *a, const Object *table, StrVec *texts, const MysqlAlter *c)
{
    size_t before = texts->len;
    add_partition_texts(a, table, texts, &c->partitions);
    if (c->partitions.first)
        keep_present_last(table, texts, before);
    for (int i = 0; c->text && i < atoi(c->text); i++) {
        Str name = str_format(a->cx->strings, "`p%zu`", texts->len);
        vec_push(texts, name);
    }
}

static bool coalesce(MysqlApply *a, StrVec *texts, const MysqlAlter *c)
{
    int number = atoi(c->text);
    if (number < 1 || (size_t)number >= texts->len)
        return mysql_error(a, c->offset, "can't take %d of %zu partitions away", number,
                           texts->len);
    texts->len -= (size_t)number;
    return true;
}

static bool reorganize(MysqlApply *a, const Object *table, StrVec *texts, const MysqlAlter *c)
{
    StrVec after = {0};
    if (!c->names.first)
        return true;
    size_t at = find_partition(a, texts, c->names.first);
    if (at == texts->len)
        return false;
    for (size_t i = at + c->names.count; i < texts->len; i++)
        vec_push(&after, texts->at[i]);
    texts->len = at;
    add_partition_texts(a, table, texts, &c->partitions);
    for (size_t i = 0; i < after.len; i++)
        vec_push(texts, after.at[i]);
    vec_free(&after);
    return true;
}

static bool alter(MysqlApply *a, const Object *table, StrVec *texts, const MysqlAlter *c)
{
    switch (c->kind) {
    case MYSQL_ALTER_ADD_PARTITION:
        add_partitions(a, table, texts, c);
        return true;
    case MYSQL_ALTER_DROP_PARTITION:
        return drop_partitions(a, texts, c);
    case MYSQL_ALTER_COALESCE_PARTITION:
        return coalesce(a, texts, c);
    case MYSQL_ALTER_REORGANIZE_PARTITION:
        return reorganize(a, table, texts, c);
    default:
        return mysql_error(a, c->offset,
                           "this clause of ALTER TABLE can't be taken into account yet");
    }
}

bool mysql_alter_partitions(MysqlApply *a, Object *table, const MysqlAlter *c)
{
    if (c->kind == MYSQL_ALTER_PARTITION_BY)
        return mysql_set_partitioning(a, table, c->partitioning);
    if (!object_has(table, ATTR_MY_PARTITION_BY))
        return mysql_error(a, c->offset, "table \"%s\" is not partitioned", table->name);
    if (c->kind == MYSQL_ALTER_REMOVE_PARTITIONING) {
        mysql_remove_partitioning(a, table);
        return true;
    }
    StrVec texts = {0};
    read_texts(a, table, &texts);
    bool ok = alter(a, table, &texts, c);
    if (ok)
        set_partitions(a, table, &texts, 1);
    vec_free(&texts);
    return ok;
}
