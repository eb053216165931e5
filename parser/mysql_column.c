/* mysql_column.c: a column from its definition.
 *
 *     at timestamp    →    TYPE timestamp, and what the server adds when nothing is said
 *
 * MODIFY and CHANGE define a column anew, so all of it is set here, each time. Keys, checks and foreign
 * keys that stand in the definition are handed on as keys of the table. */
#include <string.h>

#include "model/mysql_charset.h"
#include "model/mysql_normal.h"
#include "model/mysql_versioning.h"
#include "parser/mysql_apply.h"

typedef struct Defining {
    MysqlApply *a;
    Object *column, *table;
    const MysqlColumn *def;
    MysqlKeyVec *keys;
    MysqlType type;
    const MysqlOption *value; /* DEFAULT */
    bool null, not_null, serial;
} Defining;

static const AttrId forgotten[] = {
    ATTR_TYPE,           ATTR_COLLATION,    ATTR_MY_EXPLICIT,       ATTR_NOT_NULL,
    ATTR_MY_DEFAULT,     ATTR_ON_UPDATE,    ATTR_MY_AUTO_INCREMENT, ATTR_MY_GENERATED,
    ATTR_GENERATED_KIND, ATTR_MY_INVISIBLE, ATTR_MY_EXPR,           ATTR_COMPRESSION,
    ATTR_OPTIONS,        ATTR_COMMENT,      ATTR_MY_SRID,           ATTR_MY_NO_DEFAULT,
    ATTR_NEEDS,
};

/* ---- type -------------------------------------------------------------------------------- */

static void set_explicit(Defining *d)
{
    Interner *in = d->a->cx->strings;
    Str said[2];
    size_t count = 0;
    if (d->type.states_charset)
        said[count++] = str_intern(in, "charset");
    if (d->type.states_collation)
        said[count++] = str_intern(in, "collate");
    if (d->type.collation)
        object_set_list(d->a->schema, d->column, ATTR_MY_EXPLICIT, said, count);
}

/* MariaDB's JSON is a longtext that is checked. */
static void add_json_check(Defining *d)
{
    MysqlApply *a = d->a;
    Buf check = {0};
    buf_puts(&check, "json_valid(");
    mysql_print_name(&check, d->def->name);
    buf_putc(&check, ')');
    object_set_str(a->schema, d->column, ATTR_MY_EXPR,
                   str_intern(a->cx->strings, buf_text(&check)));
    buf_free(&check);
}

/* MariaDB's columns of system versioning may be written without a type. */
static bool set_type(Defining *d)
{
    MysqlApply *a = d->a;
    const MysqlOption *collate = mysql_option(&d->def->options, MYSQL_OPT_COLLATE);
    MysqlTypeContext tx = {a->cx, a->target, a->session->modes & MYSQL_MODE_REAL_AS_FLOAT,
                           a->session->modes & MYSQL_MODE_ORACLE,
                           object_str(d->table, ATTR_COLLATION), collate ? collate->text : NULL};
    if (!d->def->type)
        return mysql_error(a, d->def->offset, "column \"%s\" has no type", d->def->name);
    if (!mysql_type_read(&tx, d->def->type, &d->type))
        return mysql_error(a, d->def->type->offset,
                           "unknown type or character set of column \"%s\"", d->def->name);
    if (d->type.missing)
        return mysql_error(a, d->def->type->offset, "type \"%s\" needs %s in parentheses",
                           d->def->type->text, d->type.missing);
    object_set_type(a->schema, d->column, ATTR_TYPE, schema_type(a->schema, NULL, d->type.text));
    object_set_str(a->schema, d->column, ATTR_COLLATION, d->type.collation);
    set_explicit(d);
    if (d->def->type->flags & MYSQL_COMPRESSED_FLAG)
        object_set_str(a->schema, d->column, ATTR_COMPRESSION,
                       str_intern(a->cx->strings, "COMPRESSED"));
    if (d->type.is_json_alias && mariadb_since(a, 100403))
        add_json_check(d);
    d->serial = d->type.is_serial;
    return true;
}

/* ---- keys inside of a column --------------------------------------------------------------- */

static MysqlKey *add_key(Defining *d, MysqlKey *key)
{
    key->order = d->def->order;
    vec_push(d->keys, key);
    return key;
}

static void add_own_key(Defining *d, MysqlKeyKind kind, size_t offset)
{
    MysqlKey *key = add_key(d, arena_make(d->a->cx->arena, MysqlKey));
    MysqlKeyPart *part = arena_make(d->a->cx->arena, MysqlKeyPart);
    key->kind = kind;
    key->offset = part->offset = offset;
    part->column = d->def->name;
    key->parts.first = key->parts.last = part;
    key->parts.count = 1;
}

static MysqlKey *copy_key(Defining *d, const MysqlKey *key)
{
    MysqlKey *copy = arena_make(d->a->cx->arena, MysqlKey);
    *copy = *key;
    return copy;
}

/* MariaDB keeps a column's check with the column; MySQL makes one of the table of it. */
static bool add_check(Defining *d, const MysqlOption *option)
{
    if (mysql_is_mariadb(d->a))
        object_set_str(d->a->schema, d->column, ATTR_MY_EXPR,
                       mysql_condition_text(d->a->cx, d->a->target, option->key->check));
    else
        add_key(d, copy_key(d, option->key));
    return true;
}

/* MySQL before 9.0 reads a column's REFERENCES and forgets it, and so did MariaDB before 10.5. */
static bool add_reference(Defining *d, const MysqlOption *option)
{
    if (!mysql_since(d->a, 90000) && !mariadb_since(d->a, 100500))
        return true;
    MysqlKey *key = add_key(d, copy_key(d, option->key));
    if (!key->parts.first) {
        MysqlKeyPart *part = arena_make(d->a->cx->arena, MysqlKeyPart);
        part->column = d->def->name;
        part->offset = option->offset;
        key->parts.first = key->parts.last = part;
        key->parts.count = 1;
    }
    return true;
}

/* ---- attributes --------------------------------------------------------------------------- */

static void set_word(Defining *d, AttrId id, const char *word)
{
    object_set_str(d->a->schema, d->column, id, str_intern(d->a->cx->strings, word));
}

static void set_flag(Defining *d, AttrId id, bool flag)
{
    object_set_flag(d->a->schema, d->column, id, flag);
}

static bool pass_over(Defining *d, const MysqlOption *option)
{
    (void)d, (void)option;
    return true;
}

static bool set_null(Defining *d, const MysqlOption *option)
{
    d->null = option->id == MYSQL_OPT_NULL;
    d->not_null = !d->null;
    return true;
}

static bool note_default(Defining *d, const MysqlOption *option)
{
    d->value = option;
    return true;
}

static Str now_of(Defining *d)
{
    bool maria = mysql_is_mariadb(d->a);
    const char *word = maria ? "current_timestamp" : "CURRENT_TIMESTAMP";
    if (d->type.scale)
        return str_format(d->a->cx->strings, "%s(%d)", word, d->type.scale);
    return str_format(d->a->cx->strings, "%s%s", word, maria ? "()" : "");
}

/* With as many digits as the column has, whatever is said (MariaDB 10.11; MySQL wants to hear
 * them). */
static bool set_on_update(Defining *d, const MysqlOption *option)
{
    (void)option;
    object_set_str(d->a->schema, d->column, ATTR_ON_UPDATE, now_of(d));
    return true;
}

static bool set_serial(Defining *d, const MysqlOption *option)
{
    (void)option;
    d->serial = true;
    return true;
}

static bool set_auto_increment(Defining *d, const MysqlOption *option)
{
    (void)option;
    set_flag(d, ATTR_MY_AUTO_INCREMENT, true);
    return true;
}

static bool add_column_key(Defining *d, const MysqlOption *option)
{
    bool unique = option->id == MYSQL_OPT_UNIQUE_KEY;
    add_own_key(d, unique ? MYSQL_KEY_UNIQUE : MYSQL_KEY_PRIMARY, option->offset);
    return true;
}

static bool set_comment(Defining *d, const MysqlOption *option)
{
    object_set_str(d->a->schema, d->column, ATTR_COMMENT, mysql_comment(d->a, option->text));
    return true;
}

static bool set_generated(Defining *d, const MysqlOption *option)
{
    object_set_str(d->a->schema, d->column, ATTR_MY_GENERATED, mysql_keep_expr(d->a, option->tree));
    if (!object_has(d->column, ATTR_GENERATED_KIND))
        set_word(d, ATTR_GENERATED_KIND, "virtual");
    return true;
}

static bool set_generated_kind(Defining *d, const MysqlOption *option)
{
    set_word(d, ATTR_GENERATED_KIND, option->id == MYSQL_OPT_STORED ? "stored" : "virtual");
    return true;
}

static bool set_row_bound(Defining *d, const MysqlOption *option)
{
    set_word(d, ATTR_GENERATED_KIND, option->id == MYSQL_OPT_ROW_START ? "row start" : "row end");
    d->not_null = true;
    return true;
}

static bool set_visibility(Defining *d, const MysqlOption *option)
{
    set_flag(d, ATTR_MY_INVISIBLE, option->id == MYSQL_OPT_INVISIBLE);
    return true;
}

static bool set_kept_out(Defining *d, const MysqlOption *option)
{
    (void)option;
    mysql_set_kept_out(d->a->schema, d->column, true);
    return true;
}

/* MariaDB reads REF_SYSTEM_ID and forgets it. */
static bool set_srid(Defining *d, const MysqlOption *option)
{
    if (!mysql_is_mariadb(d->a))
        object_set_str(d->a->schema, d->column, ATTR_MY_SRID, option->text);
    return true;
}

static bool set_option(Defining *d, const MysqlOption *option)
{
    Str text = mysql_option_text(d->a, option);
    if (text)
        object_set_insert(d->a->schema, d->column, ATTR_OPTIONS, text);
    return true;
}

/* Attributes of other engines than the server's own. */
static bool set_other(Defining *d, const MysqlOption *option)
{
    return !mysql_has_engine(d->table, "InnoDB")
               ? set_option(d, option)
               : mysql_error(d->a, option->offset, "unknown attribute \"%s\" of a column",
                             option->name);
}

typedef bool SetAttribute(Defining *d, const MysqlOption *option);

static SetAttribute *const setters[MYSQL_OPT_COUNT] = {
    [MYSQL_OPT_NULL] = set_null,
    [MYSQL_OPT_NOT_NULL] = set_null,
    [MYSQL_OPT_DEFAULT] = note_default,
    [MYSQL_OPT_ON_UPDATE] = set_on_update,
    [MYSQL_OPT_SERIAL_DEFAULT_VALUE] = set_serial,
    [MYSQL_OPT_AUTO_INCREMENT] = set_auto_increment,
    [MYSQL_OPT_PRIMARY_KEY] = add_column_key,
    [MYSQL_OPT_KEY] = add_column_key,
    [MYSQL_OPT_UNIQUE_KEY] = add_column_key,
    [MYSQL_OPT_COLLATE] = pass_over, /* the type has it */
    [MYSQL_OPT_COMMENT] = set_comment,
    [MYSQL_OPT_GENERATED] = set_generated,
    [MYSQL_OPT_STORED] = set_generated_kind,
    [MYSQL_OPT_VIRTUAL] = set_generated_kind,
    [MYSQL_OPT_ROW_START] = set_row_bound,
    [MYSQL_OPT_ROW_END] = set_row_bound,
    [MYSQL_OPT_VISIBLE] = set_visibility,
    [MYSQL_OPT_INVISIBLE] = set_visibility,
    [MYSQL_OPT_WITHOUT_VERSIONING] = set_kept_out,
    [MYSQL_OPT_WITH_VERSIONING] = pass_over, /* see create() in mysql_table.c */
    [MYSQL_OPT_CHECK] = add_check,
    [MYSQL_OPT_REFERENCES] = add_reference,
    [MYSQL_OPT_SRID] = set_srid,
    [MYSQL_OPT_ENGINE_ATTRIBUTE] = set_option,
    [MYSQL_OPT_SECONDARY_ENGINE_ATTRIBUTE] = set_option,
    [MYSQL_OPT_COLUMN_FORMAT] = set_option,
    [MYSQL_OPT_STORAGE] = set_option,
    [MYSQL_OPT_NOT_SECONDARY] = set_option,
    [MYSQL_OPT_OTHER] = set_other,
};

static bool set_attribute(Defining *d, const MysqlOption *option)
{
    SetAttribute *set = setters[option->id];
    return set ? set(d, option)
               : mysql_error(d->a, option->offset,
                             "this attribute of a column can't be taken into account yet");
}

/* ---- what isn't said ---------------------------------------------------------------------- */

static bool set_default(Defining *d)
{
    const MysqlOption *v = d->value;
    if (!v)
        return true;
    if (v->tree->tag == MYSQL_NULL && d->not_null)
        return mysql_error(d->a, v->offset,
                           "column \"%s\" is NOT NULL and can't have NULL as its default",
                           d->def->name);
    object_set_str(d->a->schema, d->column, ATTR_MY_DEFAULT,
                   mysql_keep_default(d->a, d->column, d->type.text, v->tree, v->flag));
    return true;
}

static bool is_first_timestamp(const Defining *d)
{
    for (const Object *o = d->column->previous; o; o = o->previous)
        if (o->kind == KIND_MY_COLUMN &&
            strncmp(object_type(o, ATTR_TYPE)->text, "timestamp", 9) == 0)
            return false;
    return true;
}

static void set_zero_time(Defining *d)
{
    static const char zeros[] = "000000";
    Str zero = d->type.scale ? str_format(d->a->cx->strings, "'0000-00-00 00:00:00.%.*s'",
                                          d->type.scale, zeros)
                             : str_intern(d->a->cx->strings, "'0000-00-00 00:00:00'");
    object_set_str(d->a->schema, d->column, ATTR_MY_DEFAULT, zero);
}

/* With explicit_defaults_for_timestamp = OFF a TIMESTAMP is NOT NULL unless it says NULL; the first
 * that has no default gets the time of each change, the others zero. */
static void complete_timestamp(Defining *d)
{
    if (d->null)
        return;
    set_flag(d, ATTR_NOT_NULL, true);
    if (d->value || object_has(d->column, ATTR_ON_UPDATE))
        return;
    if (!is_first_timestamp(d)) {
        set_zero_time(d);
        return;
    }
    object_set_str(d->a->schema, d->column, ATTR_MY_DEFAULT, now_of(d));
    object_set_str(d->a->schema, d->column, ATTR_ON_UPDATE, now_of(d));
}

/* A NOT NULL column without a default has none, but these have the value that stands for nothing
 * (MariaDB 10.11). */
static void complete_default(Defining *d)
{
    if (!mysql_is_mariadb(d->a) || object_has(d->column, ATTR_MY_DEFAULT) ||
        !object_flag(d->column, ATTR_NOT_NULL))
        return;
    if (object_has(d->column, ATTR_ON_UPDATE))
        set_zero_time(d);
    if (object_has(d->column, ATTR_COMPRESSION))
        set_word(d, ATTR_MY_DEFAULT, "''");
}

static void complete(Defining *d)
{
    bool timestamp = d->type.class == MYSQL_CLASS_TIMESTAMP &&
                     !object_has(d->column, ATTR_MY_GENERATED) &&
                     !object_has(d->column, ATTR_GENERATED_KIND);
    if (d->serial) {
        set_flag(d, ATTR_MY_AUTO_INCREMENT, true);
        add_own_key(d, MYSQL_KEY_UNIQUE, d->def->offset);
    }
    if (d->not_null || d->serial || object_has(d->column, ATTR_MY_AUTO_INCREMENT))
        set_flag(d, ATTR_NOT_NULL, true);
    if (timestamp && !d->a->session->explicit_defaults_for_timestamp)
        complete_timestamp(d);
    complete_default(d);
}

/* MariaDB's grammar has no NOT NULL for generated columns (sql_yacc.yy, vcol_attribute). */
static bool check_generated(const Defining *d)
{
    if (!d->not_null || !mysql_is_mariadb(d->a) || !object_has(d->column, ATTR_MY_GENERATED))
        return true;
    return mysql_error(d->a, d->def->offset, "generated column \"%s\" can't be NOT NULL in MariaDB",
                       d->def->name);
}

/* ---- whole -------------------------------------------------------------------------------- */

bool mysql_define_column(MysqlApply *a, Object *column, const MysqlColumn *def, MysqlKeyVec *keys)
{
    Defining d = {.a = a, .column = column, .table = column->parent, .def = def, .keys = keys};
    for (size_t i = 0; i < sizeof forgotten / sizeof *forgotten; i++)
        object_set(a->schema, column, forgotten[i], (Value){0});
    if (!set_type(&d))
        return false;
    bool ok = true;
    for (const MysqlOption *o = def->options.first; o; o = o->next)
        ok = set_attribute(&d, o) && ok;
    ok = set_default(&d) && check_generated(&d) && ok;
    complete(&d);
    return ok;
}

Object *mysql_add_column(MysqlApply *a, Object *table, const MysqlColumn *def, MysqlKeyVec *keys)
{
    if (mysql_child(a, KIND_MY_COLUMN, table, def->name)) {
        mysql_error(a, def->offset, "column \"%s\" of table \"%s\" already exists", def->name,
                    table->name);
        return NULL;
    }
    Object *column =
        mysql_add(a->schema, KIND_MY_COLUMN, table, def->name, mysql_loc(a, def->offset));
    return mysql_define_column(a, column, def, keys) ? column : NULL;
}

void mysql_settle_columns(MysqlApply *a, Object *table)
{
    const Object *key = mysql_primary_key(a->schema, table);
    const RefList *columns = key ? object_refs(key, ATTR_COLUMNS) : NULL;
    for (size_t i = 0; columns && i < columns->len; i++)
        if (columns->at[i]->kind == KIND_MY_COLUMN)
            object_set_flag(a->schema, columns->at[i], ATTR_NOT_NULL, true);
}
