/* mysql_alter.c: ALTER TABLE and CREATE INDEX.
 *
 * The server makes one new definition of all clauses, whatever their order: what goes goes first, then
 * columns change, then keys come. So do the passes here; a table's row says in which one a clause is
 * applied. */
#include <string.h>
#include <strings.h>

#include "model/mysql_charset.h"
#include "model/mysql_normal.h"
#include "model/mysql_versioning.h"
#include "parser/mysql_apply.h"

typedef struct Altering {
    MysqlApply *a;
    Object *table;
    MysqlKeyVec keys; /* to be added when the columns are there */
} Altering;

/* ---- what goes ---------------------------------------------------------------------------- */

static bool drop_child(Altering *x, const MysqlAlter *c, Kind kind)
{
    Object *o = mysql_child(x->a, kind, x->table, c->name);
    if (!o)
        return c->if_exists || mysql_need_child(x->a, kind, x->table, c->name, c->offset);
    schema_remove(x->a->schema, o);
    return true;
}

static bool drop_foreign_key(Altering *x, const MysqlAlter *c)
{
    return drop_child(x, c, KIND_MY_FOREIGN_KEY);
}

static bool drop_check(Altering *x, const MysqlAlter *c)
{
    return drop_child(x, c, KIND_MY_CHECK);
}

static bool drop_index(Altering *x, const MysqlAlter *c)
{
    return drop_child(x, c, KIND_MY_INDEX);
}

static bool drop_primary_key(Altering *x, const MysqlAlter *c)
{
    Object *key = mysql_primary_key(x->a->schema, x->table);
    if (!key)
        return mysql_error(x->a, c->offset, "table \"%s\" has no primary key", x->table->name);
    schema_remove(x->a->schema, key);
    return true;
}

static bool drop_constraint(Altering *x, const MysqlAlter *c)
{
    static const Kind kinds[] = {KIND_MY_CHECK, KIND_MY_FOREIGN_KEY, KIND_MY_INDEX};
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        Object *o = mysql_child(x->a, kinds[i], x->table, c->name);
        if (o) {
            schema_remove(x->a->schema, o);
            return true;
        }
    }
    return c->if_exists ||
           mysql_error(x->a, c->offset, "constraint \"%s\" of table \"%s\" does not exist", c->name,
                       x->table->name);
}

/* The period whose text begins with `head`, or NULL. */
static Str find_period(const Object *table, const char *head)
{
    const StrList *periods = object_list(table, ATTR_MY_PERIODS);
    for (size_t i = 0; i < periods->len; i++)
        if (strncmp(periods->at[i], head, strlen(head)) == 0)
            return periods->at[i];
    return NULL;
}

static const char system_time[] = "SYSTEM_TIME (";

static bool drop_period(Altering *x, const MysqlAlter *c)
{
    Buf head = {0};
    if (strcasecmp(c->name, "system_time") == 0) {
        buf_puts(&head, system_time);
    } else {
        mysql_print_name(&head, c->name);
        buf_puts(&head, " (");
    }
    Str found = find_period(x->table, buf_text(&head));
    buf_free(&head);
    if (found)
        object_set_delete(x->a->schema, x->table, ATTR_MY_PERIODS, found);
    return found || c->if_exists ||
           mysql_error(x->a, c->offset, "period \"%s\" of table \"%s\" does not exist", c->name,
                       x->table->name);
}

/* The period of versioning goes with its columns. */
static void leave_period(Altering *x, const Object *column)
{
    Str period = mysql_is_row_time(column) ? find_period(x->table, system_time) : NULL;
    if (period)
        object_set_delete(x->a->schema, x->table, ATTR_MY_PERIODS, period);
}

static bool drop_column(Altering *x, const MysqlAlter *c)
{
    Object *column = mysql_child(x->a, KIND_MY_COLUMN, x->table, c->name);
    if (!column)
        return c->if_exists || mysql_need_child(x->a, KIND_MY_COLUMN, x->table, c->name, c->offset);
    if (!mysql_leave_keys(x->a, column, c->offset))
        return false;
    leave_period(x, column);
    schema_remove(x->a->schema, column);
    return true;
}

/* ---- columns ------------------------------------------------------------------------------ */

static bool place(Altering *x, Object *column, const MysqlColumn *def)
{
    if (def->place == MYSQL_PLACE_LAST)
        return true;
    Object *after = NULL;
    if (def->place == MYSQL_PLACE_AFTER) {
        after = mysql_need_child(x->a, KIND_MY_COLUMN, x->table, def->after, def->offset);
        if (after == column)
            return mysql_error(x->a, def->offset, "column \"%s\" can't stand behind itself",
                               def->name);
        if (!after)
            return false;
    }
    schema_place(column, after);
    return true;
}

static bool add_column(Altering *x, const MysqlAlter *c)
{
    if (c->if_not_exists && mysql_child(x->a, KIND_MY_COLUMN, x->table, c->column->name))
        return true;
    Object *column = mysql_add_column(x->a, x->table, c->column, &x->keys);
    return column && place(x, column, c->column);
}

static bool modify_column(Altering *x, const MysqlAlter *c)
{
    Object *column = mysql_child(x->a, KIND_MY_COLUMN, x->table, c->column->name);
    if (!column)
        return c->if_exists ||
               mysql_need_child(x->a, KIND_MY_COLUMN, x->table, c->column->name, c->offset);
    mysql_rename(x->a->schema, column, c->column->name);
    return mysql_define_column(x->a, column, c->column, &x->keys) && place(x, column, c->column);
}

static bool rename_column(Altering *x, Object *column, Str name, size_t offset)
{
    Object *there = mysql_child(x->a, KIND_MY_COLUMN, x->table, name);
    if (there && there != column)
        return mysql_error(x->a, offset, "column \"%s\" of table \"%s\" already exists", name,
                           x->table->name);
    mysql_rename_in_texts(x->a, x->table, mysql_spelling(column), name);
    mysql_rename(x->a->schema, column, name);
    return true;
}

static bool change_column(Altering *x, const MysqlAlter *c)
{
    Object *column = mysql_child(x->a, KIND_MY_COLUMN, x->table, c->name);
    if (!column)
        return c->if_exists || mysql_need_child(x->a, KIND_MY_COLUMN, x->table, c->name, c->offset);
    return rename_column(x, column, c->column->name, c->offset) &&
           mysql_define_column(x->a, column, c->column, &x->keys) && place(x, column, c->column);
}

static bool apply_rename_column(Altering *x, const MysqlAlter *c)
{
    Object *column = mysql_child(x->a, KIND_MY_COLUMN, x->table, c->name);
    if (!column)
        return c->if_exists || mysql_need_child(x->a, KIND_MY_COLUMN, x->table, c->name, c->offset);
    return rename_column(x, column, c->new_name, c->offset);
}

static bool set_default(Altering *x, const MysqlAlter *c)
{
    Object *column = mysql_child(x->a, KIND_MY_COLUMN, x->table, c->name);
    if (!column)
        return c->if_exists || mysql_need_child(x->a, KIND_MY_COLUMN, x->table, c->name, c->offset);
    Str type = object_type(column, ATTR_TYPE)->text;
    Str text = c->tree ? mysql_keep_default(x->a, column, type, c->tree, c->flag) : NULL;
    bool none = !c->tree && !mysql_is_mariadb(x->a) && !object_flag(column, ATTR_NOT_NULL);
    object_set_str(x->a->schema, column, ATTR_MY_DEFAULT, text);
    object_set_flag(x->a->schema, column, ATTR_MY_NO_DEFAULT, none);
    return true;
}

static bool set_visible(Altering *x, const MysqlAlter *c)
{
    Object *column = mysql_need_child(x->a, KIND_MY_COLUMN, x->table, c->name, c->offset);
    if (column)
        object_set_flag(x->a->schema, column, ATTR_MY_INVISIBLE, !c->flag);
    return column;
}

/* ---- character sets ------------------------------------------------------------------------ */

/* A text column that would hold fewer characters becomes the next larger. */
static Str grown_type(MysqlApply *a, Str type, Str from, Str to)
{
    static const char *const texts[] = {"tinytext", "text", "mediumtext", "longtext"};
    if (mysql_charset_width(to) <= mysql_charset_width(from))
        return type;
    for (size_t i = 0; i < 3; i++)
        if (strcmp(type, texts[i]) == 0)
            return str_intern(a->cx->strings, texts[i + 1]);
    return type;
}

static void convert_column(MysqlApply *a, Object *column, Str collation)
{
    Interner *in = a->cx->strings;
    Str old = object_str(column, ATTR_COLLATION), type = object_type(column, ATTR_TYPE)->text;
    if (!old)
        return;
    Str grown = grown_type(a, type, mysql_charset_of(in, old), mysql_charset_of(in, collation));
    object_set_str(a->schema, column, ATTR_COLLATION, collation);
    object_set(a->schema, column, ATTR_MY_EXPLICIT, (Value){0});
    object_set_type(a->schema, column, ATTR_TYPE, schema_type(a->schema, NULL, grown));
}

static bool convert_charset(Altering *x, const MysqlAlter *c)
{
    Interner *in = x->a->cx->strings;
    Object *database = object_schema(x->table);
    bool standard = !c->name || strcasecmp(c->name, "default") == 0;
    Str charset = standard ? mysql_charset_of(in, object_str(database, ATTR_COLLATION))
                           : mysql_charset_named(in, c->name);
    Str collation = c->text ? mysql_collation_named(in, c->text, charset)
                    : standard ? object_str(database, ATTR_COLLATION)
                               : mysql_default_collation(in, x->a->target, charset);
    if (!collation)
        return mysql_error(x->a, c->offset, "unknown character set \"%s\"", c->name);
    object_set_str(x->a->schema, x->table, ATTR_COLLATION, collation);
    for (Object *o = x->table->first; o; o = o->next)
        if (o->kind == KIND_MY_COLUMN)
            convert_column(x->a, o, collation);
    return true;
}

/* ---- keys --------------------------------------------------------------------------------- */

static bool add_key(Altering *x, const MysqlAlter *c)
{
    const MysqlKey *key = c->key;
    if (c->if_not_exists && !key->if_not_exists) {
        MysqlKey *copy = arena_make(x->a->cx->arena, MysqlKey);
        *copy = *key;
        copy->if_not_exists = true;
        key = copy;
    }
    vec_push(&x->keys, key);
    return true;
}

static bool rename_index(Altering *x, const MysqlAlter *c)
{
    Object *index = mysql_child(x->a, KIND_MY_INDEX, x->table, c->name);
    if (!index)
        return c->if_exists || mysql_need_child(x->a, KIND_MY_INDEX, x->table, c->name, c->offset);
    Object *there = mysql_child(x->a, KIND_MY_INDEX, x->table, c->new_name);
    if (there && there != index)
        return mysql_error(x->a, c->offset, "key \"%s\" of table \"%s\" already exists",
                           c->new_name, x->table->name);
    mysql_rename(x->a->schema, index, c->new_name);
    object_set_flag(x->a->schema, index, ATTR_MY_IMPLICIT, false);
    return true;
}

static bool set_index_visible(Altering *x, const MysqlAlter *c)
{
    Object *index = mysql_need_child(x->a, KIND_MY_INDEX, x->table, c->name, c->offset);
    if (index)
        object_set_flag(x->a->schema, index, ATTR_MY_INVISIBLE, !c->flag);
    return index;
}

static bool set_enforced(Altering *x, const MysqlAlter *c)
{
    Object *check = mysql_need_child(x->a, KIND_MY_CHECK, x->table, c->name, c->offset);
    if (check)
        object_set_flag(x->a->schema, check, ATTR_NOT_ENFORCED, !c->flag);
    return check;
}

/* ---- the table ---------------------------------------------------------------------------- */

static bool set_options(Altering *x, const MysqlAlter *c)
{
    return mysql_set_table_options(x->a, x->table, &c->options);
}

static bool set_versioned(Altering *x, const MysqlAlter *c)
{
    object_set_flag(x->a->schema, x->table, ATTR_MY_VERSIONED,
                    c->kind == MYSQL_ALTER_ADD_VERSIONING);
    return true;
}

static bool rename_table(Altering *x, const MysqlAlter *c)
{
    return mysql_rename_relation(x->a, x->table, c->table);
}

static bool alter_partitions(Altering *x, const MysqlAlter *c)
{
    return mysql_alter_partitions(x->a, x->table, c);
}

/* It changes rows, not the schema. */
static bool pass_over(Altering *x, const MysqlAlter *c)
{
    (void)x, (void)c;
    return true;
}

static const struct {
    int pass;
    bool (*apply)(Altering *, const MysqlAlter *);
} rows[MYSQL_ALTER_COUNT] = {
    [MYSQL_ALTER_OPTIONS] = {0, set_options},
    [MYSQL_ALTER_CONVERT_CHARSET] = {0, convert_charset},
    [MYSQL_ALTER_DROP_FOREIGN_KEY] = {1, drop_foreign_key},
    [MYSQL_ALTER_DROP_CHECK] = {1, drop_check},
    [MYSQL_ALTER_DROP_CONSTRAINT] = {1, drop_constraint},
    [MYSQL_ALTER_DROP_PERIOD] = {1, drop_period},
    [MYSQL_ALTER_DROP_INDEX] = {2, drop_index},
    [MYSQL_ALTER_DROP_PRIMARY_KEY] = {2, drop_primary_key},
    [MYSQL_ALTER_RENAME_INDEX] = {2, rename_index},
    [MYSQL_ALTER_DROP_COLUMN] = {3, drop_column},
    [MYSQL_ALTER_ADD_COLUMN] = {4, add_column},
    [MYSQL_ALTER_CHANGE_COLUMN] = {4, change_column},
    [MYSQL_ALTER_MODIFY_COLUMN] = {4, modify_column},
    [MYSQL_ALTER_RENAME_COLUMN] = {4, apply_rename_column},
    [MYSQL_ALTER_COLUMN_DEFAULT] = {4, set_default},
    [MYSQL_ALTER_COLUMN_VISIBLE] = {4, set_visible},
    [MYSQL_ALTER_ADD_KEY] = {5, add_key},
    [MYSQL_ALTER_INDEX_VISIBLE] = {6, set_index_visible},
    [MYSQL_ALTER_CHECK_ENFORCED] = {6, set_enforced},
    [MYSQL_ALTER_ADD_VERSIONING] = {6, set_versioned},
    [MYSQL_ALTER_DROP_VERSIONING] = {6, set_versioned},
    [MYSQL_ALTER_PARTITION_BY] = {6, alter_partitions},
    [MYSQL_ALTER_REMOVE_PARTITIONING] = {6, alter_partitions},
    [MYSQL_ALTER_ADD_PARTITION] = {6, alter_partitions},
    [MYSQL_ALTER_DROP_PARTITION] = {6, alter_partitions},
    [MYSQL_ALTER_COALESCE_PARTITION] = {6, alter_partitions},
    [MYSQL_ALTER_REORGANIZE_PARTITION] = {6, alter_partitions},
    [MYSQL_ALTER_CONVERT_PARTITION] = {6, alter_partitions},
    [MYSQL_ALTER_CONVERT_TABLE] = {6, alter_partitions},
    [MYSQL_ALTER_EXCHANGE_PARTITION] = {6, pass_over},
    [MYSQL_ALTER_TRUNCATE_PARTITION] = {6, pass_over},
    [MYSQL_ALTER_TEND_PARTITION] = {6, pass_over},
    [MYSQL_ALTER_ORDER_BY] = {6, pass_over},
    [MYSQL_ALTER_KEYS] = {6, pass_over},
    [MYSQL_ALTER_FORCE] = {6, pass_over},
    [MYSQL_ALTER_TABLESPACE] = {6, pass_over},
    [MYSQL_ALTER_RENAME] = {7, rename_table},
};

enum { KEY_PASS = 5, PASSES = 8 };

bool mysql_apply_alter_table(MysqlApply *a, const MysqlStmt *stmt)
{
    const MysqlAlterTable *def = (const MysqlAlterTable *)stmt;
    Object *there = mysql_find_relation(a, def->name);
    if (!there && stmt->if_exists)
        return true;
    if (there && there->kind == KIND_MY_SEQUENCE)
        return mysql_alter_sequence_table(a, there, def);
    Altering x = {.a = a, .table = mysql_need_table(a, def->name)};
    bool ok = x.table;
    for (int pass = 0; pass < PASSES && ok; pass++) {
        for (const MysqlAlter *c = def->clauses.first; c; c = c->next)
            if (rows[c->kind].pass == pass)
                ok = rows[c->kind].apply(&x, c) && ok;
        if (pass == KEY_PASS)
            ok = ok && mysql_add_keys(a, x.table, &x.keys);
    }
    vec_free(&x.keys);
    if (ok)
        mysql_resolve_waiting(a, x.table);
    return ok;
}

bool mysql_apply_create_index(MysqlApply *a, const MysqlStmt *stmt)
{
    const MysqlIndex *def = (const MysqlIndex *)stmt;
    Object *table = mysql_need_table(a, def->table);
    if (!table)
        return false;
    Object *there = mysql_child(a, KIND_MY_INDEX, table, def->key->name);
    if (there && stmt->or_replace)
        schema_remove(a->schema, there);
    MysqlKey key = *def->key;
    key.if_not_exists |= stmt->if_not_exists;
    return mysql_add_keys(a, table, &(MysqlKeyVec){.at = (const MysqlKey *[]){&key}, .len = 1});
}
