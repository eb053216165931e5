/* mysql_key.c: keys of all kinds, checks, foreign keys, periods: under the names that the server would
 * give them, and with the indexes that foreign keys bring along.
 *
 *     CREATE TABLE t (a int, KEY (a), KEY (a), FOREIGN KEY (b) REFERENCES u (id), CHECK (a > 0))
 *
 * has the keys a, a_2 and b (for the foreign key t_ibfk_1), and the check t_chk_1 (in MariaDB
 * CONSTRAINT_1). A foreign key may name a table that comes later: it waits for that. */
#include "model/mysql_key_size.h"
#include "model/mysql_normal.h"
#include "parser/mysql_apply.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>


/* ---- names that the server chooses -------------------------------------------------------- */

/* a, a_2, a_3: the first that no other key of the table has. */
static Str free_index_name(MysqlApply *a, const Object *table, const MysqlKey *key)
{
    const MysqlKeyPart *first = key->parts.first;
    Str base = first->column ? first->column : str_intern(a->cx->strings, "functional_index");
    Str name = base;
    bool reserved = strcasecmp(base, "primary") == 0;
    for (int n = 2; reserved || mysql_child(a, KIND_MY_INDEX, table, name); n++, reserved = false)
        name = str_format(a->cx->strings, "%s_%d", base, n);
    return name;
}

static int number_behind(const Object *o, const char *prefix)
{
    Str name = mysql_spelling(o);
    size_t len = strlen(prefix);
    return strncasecmp(name, prefix, len) == 0 ? atoi(name + len) : 0;
}

/* table_ibfk_N, table_chk_N: one more than the highest there is. */
static Str next_number_name(MysqlApply *a, const Object *table, Kind kind, const char *word)
{
    Str prefix = str_format(a->cx->strings, "%s_%s_", table->name, word);
    int highest = 0;
    for (const Object *o = table->first; o; o = o->next)
        if (o->kind == kind && number_behind(o, prefix) > highest)
            highest = number_behind(o, prefix);
    return str_format(a->cx->strings, "%s%d", prefix, highest + 1);
}

static Str free_check_name(MysqlApply *a, const Object *table)
{
    if (!mysql_is_mariadb(a))
        return next_number_name(a, table, KIND_MY_CHECK, "chk");
    Str name = str_intern(a->cx->strings, "CONSTRAINT_1");
    for (int n = 2; mysql_child(a, KIND_MY_CHECK, table, name); n++)
        name = str_format(a->cx->strings, "CONSTRAINT_%d", n);
    return name;
}

/* ---- parts -------------------------------------------------------------------------------- */

typedef struct Parts {
    VEC(Object *) columns;
    VEC(Str) texts;
    bool any_text;
} Parts;

static void free_parts(Parts *parts)
{
    vec_free(&parts->columns);
    vec_free(&parts->texts);
}

static bool keeps_descending(const MysqlApply *a)
{
    return mysql_since(a, 80000) || mariadb_since(a, 100800);
}

static int declared_length(const Object *column)
{
    Str type = object_type(column, ATTR_TYPE)->text;
    bool sized = strncmp(type, "char(", 5) == 0 || strncmp(type, "varchar(", 8) == 0 ||
                 strncmp(type, "binary(", 7) == 0 || strncmp(type, "varbinary(", 10) == 0;
    return sized ? atoi(strchr(type, '(') + 1) : 0;
}

/* How many characters (or bytes) of a column MariaDB (10.11) keeps in a key that isn't unique, when
 * it can't keep all; 0: all. */
static int kept_length(MysqlApply *a, const MysqlKey *key, const Object *column)
{
    int limit = mysql_key_limit(column->parent) / mysql_column_width(a->cx, column),
        length = declared_length(column);
    return key->kind == MYSQL_KEY_INDEX && mysql_is_mariadb(a) && limit && length > limit ? limit
                                                                                          : 0;
}

/* A prefix as long as the column is none. */
static void put_part(MysqlApply *a, Buf *text, const MysqlKey *key, const MysqlKeyPart *part,
                     const Object *column)
{
    int kept = column && !part->length ? kept_length(a, key, column) : 0;
    if (part->expr)
        buf_printf(text, "(%s)", mysql_keep_expr(a, part->expr));
    if (part->length && (!column || atoi(part->length) != declared_length(column)))
        buf_printf(text, "(%s)", part->length);
    if (kept)
        buf_printf(text, "(%d)", kept);
    if (part->without_overlaps) {
        mysql_print_name(text, part->column);
        buf_puts(text, " WITHOUT OVERLAPS");
    }
    if (part->descending && keeps_descending(a))
        buf_puts(text, " DESC");
}

static bool read_parts(MysqlApply *a, Object *table, const MysqlKey *key, Parts *parts)
{
    for (const MysqlKeyPart *p = key->parts.first; p; p = p->next) {
        bool named = p->column && !p->without_overlaps;
        Object *column =
            named ? mysql_need_child(a, KIND_MY_COLUMN, table, p->column, p->offset) : NULL;
        if (named && !column)
            return false;
        Buf text = {0};
        put_part(a, &text, key, p, column);
        parts->any_text |= text.len > 0;
        vec_push(&parts->columns, column ? column : table);
        vec_push(&parts->texts, str_intern(a->cx->strings, buf_text(&text)));
        buf_free(&text);
    }
    return true;
}

static void set_parts(MysqlApply *a, Object *index, const Parts *parts)
{
    object_set_refs(a->schema, index, ATTR_COLUMNS, parts->columns.at, parts->columns.len);
    object_set_list(a->schema, index, ATTR_MY_PARTS, parts->texts.at,
                    parts->any_text ? parts->texts.len : 0);
}

/* Of a long column a key of MariaDB holds what fits, and says how much that is (10.4). */
static void settle_lengths(MysqlApply *a, const MysqlKey *key, Parts *parts)
{
    if (key->kind != MYSQL_KEY_INDEX || !mariadb_since(a, 100400))
        return;
    for (size_t i = 0; i < parts->columns.len; i++) {
        const Object *column = parts->columns.at[i];
        Str text = parts->texts.at[i], end = *text == '(' ? strchr(text, ')') + 1 : text;
        int stated = *text == '(' ? atoi(text + 1) : 0,
            length = column->kind == KIND_MY_COLUMN
                         ? mysql_fitting_length(a->cx, column, stated)
                         : 0;
        if (!length)
            continue;
        parts->texts.at[i] = str_format(a->cx->strings, "(%d)%s", length, end);
        parts->any_text = true;
    }
}

/* ---- indexes ------------------------------------------------------------------------------ */

/* For MariaDB a descending column is as good as another, for MySQL it isn't. */
static bool is_plain_column(const MysqlApply *a, const Object *index, size_t i)
{
    const StrList *texts = object_list(index, ATTR_MY_PARTS);
    return i >= texts->len || texts->at[i][0] == '\0' ||
           (mysql_is_mariadb(a) && strcmp(texts->at[i], " DESC") == 0);
}

static bool serves_lookups(const Object *index)
{
    Str kind = object_str(index, ATTR_CONTYPE);
    return !kind || strcmp(kind, "PRIMARY") == 0 || strcmp(kind, "UNIQUE") == 0;
}

/* Whether an index begins with the columns. */
static bool begins_with(const MysqlApply *a, const Object *index, const RefList *columns)
{
    const RefList *own = object_refs(index, ATTR_COLUMNS);
    if (index->kind != KIND_MY_INDEX || !serves_lookups(index) || own->len < columns->len)
        return false;
    for (size_t i = 0; i < columns->len; i++)
        if (own->at[i] != columns->at[i] || !is_plain_column(a, index, i))
            return false;
    return true;
}

/* What the server made for a foreign key goes when another index does its work. */
static void drop_covered(MysqlApply *a, Object *table, const Object *by)
{
    for (Object *o = table->first, *next; o; o = next) {
        next = o->next;
        if (o != by && o->kind == KIND_MY_INDEX && object_flag(o, ATTR_MY_IMPLICIT) &&
            begins_with(a, by, object_refs(o, ATTR_COLUMNS)))
            schema_remove(a->schema, o);
    }
}

static const char *const kind_words[] = {
    [MYSQL_KEY_PRIMARY] = "PRIMARY",   [MYSQL_KEY_UNIQUE] = "UNIQUE", [MYSQL_KEY_INDEX] = NULL,
    [MYSQL_KEY_FULLTEXT] = "FULLTEXT", [MYSQL_KEY_SPATIAL] = "SPATIAL", [MYSQL_KEY_VECTOR] = "VECTOR",
};

/* MySQL since 8.0 forgets USING HASH where the engine has no such keys. */
static void set_method(MysqlApply *a, Object *index, Str method)
{
    bool forgets = mysql_since(a, 80000) && strcmp(method, "HASH") == 0;
    if (!forgets || mysql_has_engine(index->parent, "MEMORY") ||
        mysql_has_engine(index->parent, "ndbcluster"))
        object_set_str(a->schema, index, ATTR_METHOD, method);
}

static bool set_index_option(MysqlApply *a, Object *index, const MysqlOption *option)
{
    Str text = mysql_option_text(a, option);
    switch (option->id) {
    case MYSQL_OPT_USING:
        set_method(a, index, mysql_upper(a, option->text));
        return true;
    case MYSQL_OPT_COMMENT:
        object_set_str(a->schema, index, ATTR_COMMENT, mysql_comment(a, option->text));
        return true;
    case MYSQL_OPT_INVISIBLE:
    case MYSQL_OPT_IGNORED:
        object_set_flag(a->schema, index, ATTR_MY_INVISIBLE, true);
        return true;
    case MYSQL_OPT_VISIBLE:
    case MYSQL_OPT_NOT_IGNORED:
    case MYSQL_OPT_ALGORITHM:
    case MYSQL_OPT_LOCK:
    case MYSQL_OPT_WAIT:
        return true;
    case MYSQL_OPT_KEY_BLOCK_SIZE:
    case MYSQL_OPT_PARSER:
    case MYSQL_OPT_CLUSTERING:
    case MYSQL_OPT_DISTANCE:
    case MYSQL_OPT_M:
    case MYSQL_OPT_ENGINE_ATTRIBUTE:
    case MYSQL_OPT_SECONDARY_ENGINE_ATTRIBUTE:
    case MYSQL_OPT_OTHER:
        if (text)
            object_set_insert(a->schema, index, ATTR_OPTIONS, text);
        return true;
    default:
        return mysql_error(a, option->offset,
                           "this option of a key can't be taken into account yet");
    }
}

/* A key that says nothing has the table's size of blocks, and keeps it when the table's changes. */
static void settle_block_size(MysqlApply *a, const Object *table, Object *index)
{
    Str size = mysql_block_size(table);
    if (size && !mysql_block_size(index))
        object_set_insert(a->schema, index, ATTR_OPTIONS, size);
    if (mysql_block_size(index) && mysql_forgets_block_sizes(a->schema, table))
        object_set_delete(a->schema, index, ATTR_OPTIONS, mysql_block_size(index));
}

static void settle_block_sizes(MysqlApply *a, Object *table)
{
    for (Object *o = table->first; o; o = o->next)
        if (o->kind == KIND_MY_INDEX)
            settle_block_size(a, table, o);
}

/* A unique key that is too long for its engine is one of hashes in MariaDB (10.4). */
static void settle_method(MysqlApply *a, Object *index, const MysqlKey *key)
{
    if (key->kind == MYSQL_KEY_UNIQUE && mariadb_since(a, 100400) &&
        mysql_is_long_key(a->cx, index))
        object_set_str(a->schema, index, ATTR_METHOD, str_intern(a->cx->strings, "HASH"));
}

static Str index_name(MysqlApply *a, const Object *table, const MysqlKey *key)
{
    if (key->kind == MYSQL_KEY_PRIMARY)
        return str_intern(a->cx->strings, "PRIMARY");
    Str given = key->name ? key->name : key->constraint_name;
    return given ? given : free_index_name(a, table, key);
}

static bool add_index(MysqlApply *a, Object *table, const MysqlKey *key)
{
    Str name = index_name(a, table, key);
    Parts parts = {0};
    if (mysql_child(a, KIND_MY_INDEX, table, name))
        return key->if_not_exists ||
               (key->kind == MYSQL_KEY_PRIMARY
                    ? mysql_error(a, key->offset, "table \"%s\" already has a primary key",
                                  table->name)
                    : mysql_error(a, key->offset, "key \"%s\" of table \"%s\" already exists", name,
                                  table->name));
    bool ok = read_parts(a, table, key, &parts);
    if (ok) {
        Object *index = mysql_add(a->schema, KIND_MY_INDEX, table, name, mysql_loc(a, key->offset));
        const char *word = kind_words[key->kind];
        object_set_str(a->schema, index, ATTR_CONTYPE,
                       word ? str_intern(a->cx->strings, word) : NULL);
        settle_lengths(a, key, &parts);
        set_parts(a, index, &parts);
        for (const MysqlOption *o = key->options.first; o; o = o->next)
            ok = set_index_option(a, index, o) && ok;
        settle_method(a, index, key);
        drop_covered(a, table, index);
    }
    free_parts(&parts);
    return ok;
}

/* ---- foreign keys ------------------------------------------------------------------------- */

typedef struct Waiting Waiting;
struct Waiting {
    Object *foreign_key;
    Waiting *next;
};

static uint64_t waiting_key(Str database, Str table)
{
    return map_key(database) * 31 + map_key(table);
}

static void wait_for(MysqlApply *a, Object *foreign_key, Str database, Str table)
{
    uint64_t key = waiting_key(database, table);
    Waiting *w = arena_make(a->cx->arena, Waiting);
    *w = (Waiting){foreign_key, map_get(&a->waiting, key)};
    map_put(&a->waiting, key, w);
}

/* Sets what a foreign key refers to from its names; false: a column isn't there. */
static bool resolve(MysqlApply *a, Object *foreign_key, Object *table)
{
    const StrList *names = object_list(foreign_key, ATTR_MY_REF_NAMES);
    VEC(Object *) columns = {0};
    for (size_t i = 2; i < names->len; i++) {
        Object *column = mysql_child(a, KIND_MY_COLUMN, table, names->at[i]);
        if (column)
            vec_push(&columns, column);
    }
    bool all = columns.len == names->len - 2;
    if (all) {
        object_set_ref(a->schema, foreign_key, ATTR_REF_TABLE, table);
        object_set_refs(a->schema, foreign_key, ATTR_REF_COLUMNS, columns.at, columns.len);
        object_set(a->schema, foreign_key, ATTR_MY_REF_NAMES, (Value){0});
    }
    vec_free(&columns);
    return all;
}

void mysql_resolve_waiting(MysqlApply *a, Object *table)
{
    uint64_t key = waiting_key(object_schema(table)->name, table->name);
    for (Waiting *w = map_get(&a->waiting, key); w; w = w->next)
        if (!w->foreign_key->removed && object_has(w->foreign_key, ATTR_MY_REF_NAMES))
            resolve(a, w->foreign_key, table);
    map_put(&a->waiting, key, NULL);
}

void mysql_unresolve(MysqlApply *a, Object *foreign_key)
{
    const Object *table = object_ref(foreign_key, ATTR_REF_TABLE);
    const RefList *columns = object_refs(foreign_key, ATTR_REF_COLUMNS);
    VEC(Str) names = {0};
    vec_push(&names, object_schema(table)->name);
    vec_push(&names, table->name);
    for (size_t i = 0; i < columns->len; i++)
        vec_push(&names, columns->at[i]->name);
    object_set_list(a->schema, foreign_key, ATTR_MY_REF_NAMES, names.at, names.len);
    object_set(a->schema, foreign_key, ATTR_REF_TABLE, (Value){0});
    object_set(a->schema, foreign_key, ATTR_REF_COLUMNS, (Value){0});
    wait_for(a, foreign_key, names.at[0], names.at[1]);
    vec_free(&names);
}

static void set_references(MysqlApply *a, Object *foreign_key, const MysqlKey *key)
{
    Object *database = key->references->schema ? mysql_named_database(a, key->references->schema)
                                               : object_schema(foreign_key);
    Object *table = schema_relation(a->schema, database, key->references->name);
    VEC(Str) names = {0};
    vec_push(&names, database->name);
    vec_push(&names, key->references->name);
    for (const MysqlKeyPart *p = key->ref_parts.first; p; p = p->next)
        vec_push(&names, mysql_folded(a->cx->strings, KIND_MY_COLUMN, p->column));
    const Object *primary = names.len == 2 && table ? mysql_primary_key(a->schema, table) : NULL;
    for (size_t i = 0; primary && i < object_refs(primary, ATTR_COLUMNS)->len; i++)
        vec_push(&names, object_refs(primary, ATTR_COLUMNS)->at[i]->name);
    object_set_list(a->schema, foreign_key, ATTR_MY_REF_NAMES, names.at, names.len);
    if (!table || table->kind != KIND_MY_TABLE || !resolve(a, foreign_key, table))
        wait_for(a, foreign_key, database->name, key->references->name);
    vec_free(&names);
}

/* RESTRICT, NO ACTION and nothing are one. */
static void set_action(MysqlApply *a, Object *foreign_key, AttrId id, MysqlAction action)
{
    static const char *const words[] = {
        [MYSQL_ACTION_CASCADE] = "CASCADE",
        [MYSQL_ACTION_SET_NULL] = "SET NULL",
        [MYSQL_ACTION_SET_DEFAULT] = "SET DEFAULT",
    };
    const char *word = words[action];
    object_set_str(a->schema, foreign_key, id, word ? str_intern(a->cx->strings, word) : NULL);
}

/* Before MySQL 8.0.16, and in MariaDB, the index's name is the constraint's if that has none. */
static Str foreign_key_name(MysqlApply *a, const Object *table, const MysqlKey *key)
{
    if (key->constraint_name)
        return key->constraint_name;
    if (key->name && !mysql_since(a, 80016))
        return key->name;
    return next_number_name(a, table, KIND_MY_FOREIGN_KEY, "ibfk");
}

static bool keeps_foreign_keys(const Object *table)
{
    static const char *const without[] = {"MyISAM", "MEMORY", "CSV", "ARCHIVE", "Aria", "BLACKHOLE", "MRG_MyISAM"};
    for (size_t k = 0; k < sizeof without / sizeof *without; k++)
        if (mysql_has_engine(table, without[k]))
            return false;
    return true;
}

static Object *index_for(const MysqlApply *a, const Object *table, const RefList *columns)
{
    for (Object *o = table->first; o; o = o->next)
        if (begins_with(a, o, columns))
            return o;
    return NULL;
}

/* Of two indexes that foreign keys bring for the same columns the later one stays. */
static bool is_replaced(const Object *index, const RefList *columns)
{
    return object_flag(index, ATTR_MY_IMPLICIT) &&
           object_refs(index, ATTR_COLUMNS)->len == columns->len;
}

static void add_implicit_index(MysqlApply *a, Object *table, const MysqlKey *key,
                               const Parts *parts)
{
    RefList columns = {parts->columns.len, parts->columns.at};
    Object *there = index_for(a, table, &columns);
    if (there && !is_replaced(there, &columns))
        return;
    if (there)
        schema_remove(a->schema, there);
    Str given = key->constraint_name ? key->constraint_name : key->name;
    bool taken = given && mysql_child(a, KIND_MY_INDEX, table, given);
    Str name = given && !taken ? given : free_index_name(a, table, key);
    Object *index = mysql_add(a->schema, KIND_MY_INDEX, table, name, mysql_loc(a, key->offset));
    object_set_refs(a->schema, index, ATTR_COLUMNS, columns.at, columns.len);
    object_set_flag(a->schema, index, ATTR_MY_IMPLICIT, true);
    drop_covered(a, table, index);
}

static bool add_foreign_key(MysqlApply *a, Object *table, const MysqlKey *key)
{
    Str name = foreign_key_name(a, table, key);
    Parts parts = {0};
    bool kept = keeps_foreign_keys(table),
         there = mysql_child(a, KIND_MY_FOREIGN_KEY, table, name) != NULL;
    if (there && kept)
        return key->if_not_exists ||
               mysql_error(a, key->offset, "foreign key \"%s\" of table \"%s\" already exists",
                           name, table->name);
    bool ok = read_parts(a, table, key, &parts);
    if (ok && kept) {
        Object *o =
            mysql_add(a->schema, KIND_MY_FOREIGN_KEY, table, name, mysql_loc(a, key->offset));
        object_set_refs(a->schema, o, ATTR_COLUMNS, parts.columns.at, parts.columns.len);
        set_references(a, o, key);
        set_action(a, o, ATTR_ON_DELETE, key->on_delete);
        set_action(a, o, ATTR_ON_UPDATE, key->on_update);
    }
    if (ok)
        add_implicit_index(a, table, key, &parts);
    free_parts(&parts);
    return ok;
}

/* ---- checks and periods ------------------------------------------------------------------- */

/* Older servers read a check and forget it. */
static bool add_check(MysqlApply *a, Object *table, const MysqlKey *key)
{
    Str name = key->constraint_name ? key->constraint_name : free_check_name(a, table);
    if (!mysql_since(a, 80016) && !mariadb_since(a, 100201))
        return true;
    if (mysql_child(a, KIND_MY_CHECK, table, name))
        return key->if_not_exists ||
               mysql_error(a, key->offset, "check constraint \"%s\" of table \"%s\" already exists",
                           name, table->name);
    Object *check = mysql_add(a->schema, KIND_MY_CHECK, table, name, mysql_loc(a, key->offset));
    object_set_str(a->schema, check, ATTR_MY_EXPR,
                   mysql_condition_text(a->cx, a->target, key->check));
    object_set_flag(a->schema, check, ATTR_NOT_ENFORCED, key->not_enforced);
    return true;
}

static bool add_period(MysqlApply *a, Object *table, const MysqlKey *key)
{
    const MysqlKeyPart *start = key->parts.first, *end = key->parts.last;
    bool system = strcasecmp(key->name, "system_time") == 0;
    Object *columns[] = {mysql_need_child(a, KIND_MY_COLUMN, table, start->column, start->offset),
                         mysql_need_child(a, KIND_MY_COLUMN, table, end->column, end->offset)};
    if (!columns[0] || !columns[1])
        return false;
    Buf text = {0};
    if (system)
        buf_puts(&text, "SYSTEM_TIME");
    else
        mysql_print_name(&text, key->name);
    for (size_t i = 0; i < 2; i++) {
        buf_puts(&text, i ? ", " : " (");
        mysql_print_name(&text, mysql_spelling(columns[i]));
        object_set_flag(a->schema, columns[i], ATTR_NOT_NULL, true);
    }
    buf_putc(&text, ')');
    object_set_insert(a->schema, table, ATTR_MY_PERIODS,
                      str_intern(a->cx->strings, buf_text(&text)));
    buf_free(&text);
    return true;
}

/* ---- all ---------------------------------------------------------------------------------- */

static bool add_one(MysqlApply *a, Object *table, const MysqlKey *key)
{
    switch (key->kind) {
    case MYSQL_KEY_FOREIGN:
        return add_foreign_key(a, table, key);
    case MYSQL_KEY_CHECK:
        return add_check(a, table, key);
    case MYSQL_KEY_PERIOD:
        return add_period(a, table, key);
    case MYSQL_KEY_PRIMARY:
    case MYSQL_KEY_UNIQUE:
    case MYSQL_KEY_INDEX:
    case MYSQL_KEY_FULLTEXT:
    case MYSQL_KEY_SPATIAL:
    case MYSQL_KEY_VECTOR:
        return add_index(a, table, key);
    }
    return false;
}

static int compare_order(const void *x, const void *y)
{
    const MysqlKey *a = *(const MysqlKey *const *)x, *b = *(const MysqlKey *const *)y;
    if (a->order != b->order)
        return a->order < b->order ? -1 : 1;
    return a->offset < b->offset ? -1 : a->offset > b->offset;
}

bool mysql_add_keys(MysqlApply *a, Object *table, MysqlKeyVec *keys)
{
    bool ok = true;
    if (keys->len)
        qsort(keys->at, keys->len, sizeof *keys->at, compare_order);
    for (int foreign = 0; foreign < 2; foreign++) /* explicit indexes first: they serve foreign keys */
        for (size_t i = 0; i < keys->len; i++)
            if ((keys->at[i]->kind == MYSQL_KEY_FOREIGN) == foreign)
                ok = add_one(a, table, keys->at[i]) && ok;
    settle_block_sizes(a, table);
    mysql_settle_columns(a, table);
    return ok;
}

/* ---- columns that go ---------------------------------------------------------------------- */

static void leave_index(MysqlApply *a, Object *index, const Object *column)
{
    const RefList *columns = object_refs(index, ATTR_COLUMNS);
    const StrList *texts = object_list(index, ATTR_MY_PARTS);
    Parts parts = {0};
    for (size_t i = 0; i < columns->len; i++) {
        if (columns->at[i] == column)
            continue;
        Str text = i < texts->len ? texts->at[i] : str_intern(a->cx->strings, "");
        vec_push(&parts.columns, columns->at[i]);
        vec_push(&parts.texts, text);
        parts.any_text |= *text != '\0';
    }
    if (parts.columns.len == 0)
        schema_remove(a->schema, index);
    else if (parts.columns.len < columns->len)
        set_parts(a, index, &parts);
    free_parts(&parts);
}

bool mysql_leave_keys(MysqlApply *a, Object *column, size_t offset)
{
    ObjectVec users = {0};
    bool ok = true;
    object_users(column, &users);
    for (size_t i = 0; i < users.len; i++) {
        if (users.at[i]->kind == KIND_MY_INDEX)
            leave_index(a, users.at[i], column);
        else if (users.at[i]->kind == KIND_MY_FOREIGN_KEY)
            ok = mysql_error(a, offset, "column \"%s\" is needed by foreign key \"%s\"",
                             mysql_spelling(column), mysql_spelling(users.at[i]));
    }
    vec_free(&users);
    return ok;
}
