/* mysql_type.c: a table from the names of types to what they are. Numbers of digits, lengths and
 * the character set then make the canonical text, as the server's SHOW CREATE TABLE has it. */
#include "model/mysql_type.h"

#include <stdio.h>
#include <string.h>

#include "model/mysql_charset.h"

typedef struct TypeRow {
    const char *name, *canonical;
    MysqlTypeClass class;
    int width, unsigned_width; /* digits that old servers show */
    const char *binary;        /* the type with CHARACTER SET binary */
    bool national;
} TypeRow;

static const TypeRow rows[] = {
    {"tinyint", "tinyint", MYSQL_CLASS_INTEGER, 4, 3, NULL, false},
    {"int1", "tinyint", MYSQL_CLASS_INTEGER, 4, 3, NULL, false},
    {"smallint", "smallint", MYSQL_CLASS_INTEGER, 6, 5, NULL, false},
    {"int2", "smallint", MYSQL_CLASS_INTEGER, 6, 5, NULL, false},
    {"mediumint", "mediumint", MYSQL_CLASS_INTEGER, 9, 8, NULL, false},
    {"int3", "mediumint", MYSQL_CLASS_INTEGER, 9, 8, NULL, false},
    {"middleint", "mediumint", MYSQL_CLASS_INTEGER, 9, 8, NULL, false},
    {"int", "int", MYSQL_CLASS_INTEGER, 11, 10, NULL, false},
    {"integer", "int", MYSQL_CLASS_INTEGER, 11, 10, NULL, false},
    {"int4", "int", MYSQL_CLASS_INTEGER, 11, 10, NULL, false},
    {"bigint", "bigint", MYSQL_CLASS_INTEGER, 20, 20, NULL, false},
    {"int8", "bigint", MYSQL_CLASS_INTEGER, 20, 20, NULL, false},
    {"serial", "bigint", MYSQL_CLASS_INTEGER, 20, 20, NULL, false},
    {"bool", "tinyint", MYSQL_CLASS_INTEGER, 1, 1, NULL, false},
    {"boolean", "tinyint", MYSQL_CLASS_INTEGER, 1, 1, NULL, false},
    {"decimal", "decimal", MYSQL_CLASS_DECIMAL, 0, 0, NULL, false},
    {"dec", "decimal", MYSQL_CLASS_DECIMAL, 0, 0, NULL, false},
    {"numeric", "decimal", MYSQL_CLASS_DECIMAL, 0, 0, NULL, false},
    {"fixed", "decimal", MYSQL_CLASS_DECIMAL, 0, 0, NULL, false},
    {"number", "decimal", MYSQL_CLASS_DECIMAL, 0, 0, NULL, false},
    {"float", "float", MYSQL_CLASS_FLOAT, 0, 0, NULL, false},
    {"float4", "float", MYSQL_CLASS_FLOAT, 0, 0, NULL, false},
    {"double", "double", MYSQL_CLASS_FLOAT, 0, 0, NULL, false},
    {"double precision", "double", MYSQL_CLASS_FLOAT, 0, 0, NULL, false},
    {"float8", "double", MYSQL_CLASS_FLOAT, 0, 0, NULL, false},
    {"real", "double", MYSQL_CLASS_FLOAT, 0, 0, NULL, false},
    {"bit", "bit", MYSQL_CLASS_BIT, 0, 0, NULL, false},
    {"char", "char", MYSQL_CLASS_CHAR, 0, 0, "binary", false},
    {"character", "char", MYSQL_CLASS_CHAR, 0, 0, "binary", false},
    {"nchar", "char", MYSQL_CLASS_CHAR, 0, 0, "binary", true},
    {"national char", "char", MYSQL_CLASS_CHAR, 0, 0, "binary", true},
    {"national character", "char", MYSQL_CLASS_CHAR, 0, 0, "binary", true},
    {"varchar", "varchar", MYSQL_CLASS_CHAR, 0, 0, "varbinary", false},
    {"varchar2", "varchar", MYSQL_CLASS_CHAR, 0, 0, "varbinary", false},
    {"char varying", "varchar", MYSQL_CLASS_CHAR, 0, 0, "varbinary", false},
    {"character varying", "varchar", MYSQL_CLASS_CHAR, 0, 0, "varbinary", false},
    {"varcharacter", "varchar", MYSQL_CLASS_CHAR, 0, 0, "varbinary", false},
    {"nvarchar", "varchar", MYSQL_CLASS_CHAR, 0, 0, "varbinary", true},
    {"national varchar", "varchar", MYSQL_CLASS_CHAR, 0, 0, "varbinary", true},
    {"national varcharacter", "varchar", MYSQL_CLASS_CHAR, 0, 0, "varbinary", true},
    {"national char varying", "varchar", MYSQL_CLASS_CHAR, 0, 0, "varbinary", true},
    {"national character varying", "varchar", MYSQL_CLASS_CHAR, 0, 0, "varbinary", true},
    {"nchar varchar", "varchar", MYSQL_CLASS_CHAR, 0, 0, "varbinary", true},
    {"nchar varying", "varchar", MYSQL_CLASS_CHAR, 0, 0, "varbinary", true},
    {"nchar varcharacter", "varchar", MYSQL_CLASS_CHAR, 0, 0, "varbinary", true},
    {"tinytext", "tinytext", MYSQL_CLASS_TEXT, 0, 0, "tinyblob", false},
    {"text", "text", MYSQL_CLASS_TEXT, 0, 0, "blob", false},
    {"mediumtext", "mediumtext", MYSQL_CLASS_TEXT, 0, 0, "mediumblob", false},
    {"longtext", "longtext", MYSQL_CLASS_TEXT, 0, 0, "longblob", false},
    {"clob", "longtext", MYSQL_CLASS_TEXT, 0, 0, "longblob", false},
    {"long", "mediumtext", MYSQL_CLASS_TEXT, 0, 0, "mediumblob", false},
    {"long varchar", "mediumtext", MYSQL_CLASS_TEXT, 0, 0, "mediumblob", false},
    {"long char varying", "mediumtext", MYSQL_CLASS_TEXT, 0, 0, "mediumblob", false},
    {"long character varying", "mediumtext", MYSQL_CLASS_TEXT, 0, 0, "mediumblob", false},
    {"long varcharacter", "mediumtext", MYSQL_CLASS_TEXT, 0, 0, "mediumblob", false},
    {"binary", "binary", MYSQL_CLASS_BINARY, 0, 0, NULL, false},
    {"varbinary", "varbinary", MYSQL_CLASS_BINARY, 0, 0, NULL, false},
    {"raw", "varbinary", MYSQL_CLASS_BINARY, 0, 0, NULL, false},
    {"tinyblob", "tinyblob", MYSQL_CLASS_BLOB, 0, 0, NULL, false},
    {"blob", "blob", MYSQL_CLASS_BLOB, 0, 0, NULL, false},
    {"mediumblob", "mediumblob", MYSQL_CLASS_BLOB, 0, 0, NULL, false},
    {"longblob", "longblob", MYSQL_CLASS_BLOB, 0, 0, NULL, false},
    {"long varbinary", "mediumblob", MYSQL_CLASS_BLOB, 0, 0, NULL, false},
    {"enum", "enum", MYSQL_CLASS_ENUM, 0, 0, NULL, false},
    {"set", "set", MYSQL_CLASS_SET, 0, 0, NULL, false},
    {"date", "date", MYSQL_CLASS_DATE, 0, 0, NULL, false},
    {"time", "time", MYSQL_CLASS_TIME, 0, 0, NULL, false},
    {"datetime", "datetime", MYSQL_CLASS_DATETIME, 0, 0, NULL, false},
    {"timestamp", "timestamp", MYSQL_CLASS_TIMESTAMP, 0, 0, NULL, false},
    {"year", "year", MYSQL_CLASS_YEAR, 0, 0, NULL, false},
    {"json", "json", MYSQL_CLASS_JSON, 0, 0, NULL, false},
    {"geometry", "geometry", MYSQL_CLASS_SPATIAL, 0, 0, NULL, false},
    {"point", "point", MYSQL_CLASS_SPATIAL, 0, 0, NULL, false},
    {"linestring", "linestring", MYSQL_CLASS_SPATIAL, 0, 0, NULL, false},
    {"polygon", "polygon", MYSQL_CLASS_SPATIAL, 0, 0, NULL, false},
    {"multipoint", "multipoint", MYSQL_CLASS_SPATIAL, 0, 0, NULL, false},
    {"multilinestring", "multilinestring", MYSQL_CLASS_SPATIAL, 0, 0, NULL, false},
    {"multipolygon", "multipolygon", MYSQL_CLASS_SPATIAL, 0, 0, NULL, false},
    {"geometrycollection", "geometrycollection", MYSQL_CLASS_SPATIAL, 0, 0, NULL, false},
    {"geomcollection", "geometrycollection", MYSQL_CLASS_SPATIAL, 0, 0, NULL, false},
    {"uuid", "uuid", MYSQL_CLASS_OTHER, 0, 0, NULL, false},
    {"inet4", "inet4", MYSQL_CLASS_OTHER, 0, 0, NULL, false},
    {"inet6", "inet6", MYSQL_CLASS_OTHER, 0, 0, NULL, false},
    {"xmltype", "xmltype", MYSQL_CLASS_OTHER, 0, 0, NULL, false},
    {"vector", "vector", MYSQL_CLASS_OTHER, 0, 0, NULL, false},
};

typedef struct Reading {
    const MysqlTypeContext *tx;
    const MysqlTree *type;
    const TypeRow *row;
    MysqlType *out;
    Buf text;
} Reading;

static const TypeRow *find_row(const char *name, size_t len)
{
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (rows[i].name[0] == name[0] && strncmp(rows[i].name, name, len) == 0 &&
            rows[i].name[len] == '\0')
            return &rows[i];
    return NULL;
}

static const MysqlTree *argument(const Reading *r, size_t i)
{
    const MysqlTree *args = r->type->at[MYSQL_TYPE_ARGS];
    return args && i < args->count ? args->at[i] : NULL;
}

/* The number at a place among the arguments; -1: none is given. */
static long number(const Reading *r, size_t i)
{
    const MysqlTree *arg = argument(r, i);
    return arg && arg->tag == MYSQL_NUMBER ? strtol(arg->text, NULL, 10) : -1;
}

static bool shows_no_widths(const Reading *r)
{
    return mysql_at_least(r->tx->target, MYSQL_FLAVOR_MYSQL, 80019);
}

/* ---- numbers ---------------------------------------------------------------------------- */

static void add_sign(Reading *r)
{
    bool zerofill = r->type->flags & MYSQL_ZEROFILL_FLAG;
    if (zerofill || (r->type->flags & MYSQL_UNSIGNED_FLAG) || r->out->is_serial)
        buf_puts(&r->text, " unsigned");
    if (zerofill)
        buf_puts(&r->text, " zerofill");
}

static void read_integer(Reading *r)
{
    bool zerofill = r->type->flags & MYSQL_ZEROFILL_FLAG, boolean = r->row->width == 1;
    bool is_unsigned = zerofill || (r->type->flags & MYSQL_UNSIGNED_FLAG);
    long width = number(r, 0);
    r->out->is_serial = strcmp(r->row->name, "serial") == 0;
    if (width <= 0)
        width = is_unsigned ? r->row->unsigned_width : r->row->width;
    bool one = width == 1 && strcmp(r->row->canonical, "tinyint") == 0 && !is_unsigned;
    if (!shows_no_widths(r) || zerofill || one || boolean)
        buf_printf(&r->text, "(%ld)", width);
    add_sign(r);
}

static void read_decimal(Reading *r)
{
    long digits = number(r, 0), scale = number(r, 1);
    r->out->scale = scale > 0 ? (int)scale : 0;
    buf_printf(&r->text, "(%ld,%d)", digits > 0 ? digits : 10, r->out->scale);
    add_sign(r);
}

static void read_float(Reading *r)
{
    enum { FLOAT_BITS = 24 };
    long digits = number(r, 0), scale = number(r, 1);
    bool real = strcmp(r->row->name, "real") == 0 && r->tx->real_is_float;
    if (real || (scale < 0 && digits > FLOAT_BITS)) {
        buf_cut(&r->text, 0);
        buf_puts(&r->text, real ? "float" : "double");
    }
    r->out->scale = -1;
    if (scale >= 0)
        buf_printf(&r->text, "(%ld,%ld)", digits, scale);
    add_sign(r);
}

/* ---- strings ---------------------------------------------------------------------------- */

static Str stated_charset(const Reading *r)
{
    const MysqlTree *node = r->type->at[MYSQL_TYPE_CHARSET];
    Interner *in = r->tx->cx->strings;
    if (node)
        return mysql_charset_named(in, node->text);
    return r->row->national ? str_intern(in, "utf8mb3") : NULL;
}

static Str stated_collation(const Reading *r, Str charset)
{
    const MysqlTree *node = r->type->at[MYSQL_TYPE_COLLATE];
    Str name = node ? node->text : r->tx->column_collate;
    if (name && strcmp(name, "default") == 0)
        return NULL;
    return mysql_collation_named(r->tx->cx->strings, name, charset);
}

/* The collation, or NULL: there is no such character set. */
static Str resolve_collation(Reading *r)
{
    Interner *in = r->tx->cx->strings;
    Str charset = stated_charset(r);
    Str used = charset ? charset : mysql_charset_of(in, r->tx->collation);
    Str collation = stated_collation(r, used);
    r->out->states_charset = charset != NULL;
    r->out->states_collation = collation != NULL;
    if (collation)
        return collation;
    if (r->type->flags & MYSQL_BINARY_FLAG)
        return mysql_binary_collation(in, used);
    return charset ? mysql_default_collation(in, r->tx->target, charset) : r->tx->collation;
}

/* The smallest of four types that holds so many bytes: text(300) is a text. */
static const char *sized_type(const char *canonical, unsigned long bytes)
{
    static const char *const texts[] = {"tinytext", "text", "mediumtext", "longtext"};
    static const char *const blobs[] = {"tinyblob", "blob", "mediumblob", "longblob"};
    static const unsigned long limits[] = {0xff, 0xffff, 0xffffff};
    size_t i = 0;
    while (i < 3 && bytes > limits[i])
        i++;
    return strstr(canonical, "blob") ? blobs[i] : texts[i];
}

static void put_name(Reading *r, const char *name)
{
    buf_cut(&r->text, 0);
    buf_puts(&r->text, name);
}

static void put_length(Reading *r, bool required)
{
    enum { ORACLE_LENGTH = 4000 };
    long length = number(r, 0);
    if (length < 0 && required)
        length = 1;
    if (length < 0 && r->tx->oracle)
        length = ORACLE_LENGTH;
    r->out->length = length < 0 ? 0 : (int)length;
    if (length >= 0)
        buf_printf(&r->text, "(%ld)", length);
}

static bool read_string(Reading *r)
{
    bool is_char = r->row->class == MYSQL_CLASS_CHAR;
    Str collation = resolve_collation(r);
    if (!collation)
        return false;
    Str charset = mysql_charset_of(r->tx->cx->strings, collation);
    const char *name = r->row->canonical;
    if (strcmp(collation, "binary") == 0 && r->row->binary) {
        name = r->row->binary;
        r->out->class = is_char ? MYSQL_CLASS_BINARY : MYSQL_CLASS_BLOB;
        collation = NULL;
    }
    if (!is_char && number(r, 0) > 0)
        name = sized_type(name, (unsigned long)number(r, 0) *
                                    (unsigned long)mysql_charset_width(charset));
    put_name(r, name);
    if (is_char)
        put_length(r, strstr(name, "var") == NULL);
    r->out->collation = collation;
    return true;
}

static void read_blob(Reading *r)
{
    if (number(r, 0) > 0)
        put_name(r, sized_type("blob", (unsigned long)number(r, 0)));
}

/* Blanks at the end of a value don't count. */
static bool read_values(Reading *r)
{
    const MysqlTree *args = r->type->at[MYSQL_TYPE_ARGS];
    buf_putc(&r->text, '(');
    for (size_t i = 0; args && i < args->count; i++) {
        const MysqlTree *value = args->at[i];
        size_t len = value->len;
        if (value->tag != MYSQL_STRING)
            return false;
        while (len && value->text[len - 1] == ' ')
            len--;
        if (i)
            buf_putc(&r->text, ',');
        mysql_print_string(&r->text, value->text, len);
    }
    buf_putc(&r->text, ')');
    r->out->collation = resolve_collation(r);
    return r->out->collation != NULL;
}

/* ---- the rest --------------------------------------------------------------------------- */

static void read_seconds(Reading *r)
{
    long digits = number(r, 0);
    bool old_timestamp = digits > 6; /* timestamp(14) of the old days */
    r->out->scale = digits > 0 && !old_timestamp ? (int)digits : 0;
    if (r->out->scale)
        buf_printf(&r->text, "(%d)", r->out->scale);
}

static bool read_json(Reading *r)
{
    if (r->tx->target.flavor != MYSQL_FLAVOR_MARIADB)
        return true;
    put_name(r, "longtext");
    r->out->class = MYSQL_CLASS_TEXT;
    r->out->is_json_alias = r->out->states_charset = r->out->states_collation = true;
    r->out->collation = str_intern(r->tx->cx->strings, "utf8mb4_bin");
    return true;
}

static bool read_other(Reading *r)
{
    const char *name = r->row->canonical;
    bool mysql = r->tx->target.flavor != MYSQL_FLAVOR_MARIADB;
    if (strcmp(name, "geometrycollection") == 0 &&
        mysql_at_least(r->tx->target, MYSQL_FLAVOR_MYSQL, 80000))
        put_name(r, "geomcollection");
    if (strcmp(name, "vector") == 0)
        buf_printf(&r->text, "(%ld)", number(r, 0) > 0 ? number(r, 0) : 2048);
    return !mysql || r->row->class == MYSQL_CLASS_SPATIAL || strcmp(name, "vector") == 0;
}

static bool read_class(Reading *r)
{
    switch (r->row->class) {
    case MYSQL_CLASS_INTEGER:
        read_integer(r);
        return true;
    case MYSQL_CLASS_DECIMAL:
        read_decimal(r);
        return true;
    case MYSQL_CLASS_FLOAT:
        read_float(r);
        return true;
    case MYSQL_CLASS_BIT:
        put_length(r, true);
        return true;
    case MYSQL_CLASS_CHAR:
    case MYSQL_CLASS_TEXT:
        return read_string(r);
    case MYSQL_CLASS_BINARY:
        put_length(r, strcmp(r->row->canonical, "binary") == 0);
        return true;
    case MYSQL_CLASS_BLOB:
        read_blob(r);
        return true;
    case MYSQL_CLASS_ENUM:
    case MYSQL_CLASS_SET:
        return read_values(r);
    case MYSQL_CLASS_TIME:
    case MYSQL_CLASS_DATETIME:
    case MYSQL_CLASS_TIMESTAMP:
        read_seconds(r);
        return true;
    case MYSQL_CLASS_DATE:
        return true;
    case MYSQL_CLASS_YEAR:
        if (!shows_no_widths(r))
            buf_puts(&r->text, "(4)");
        return true;
    case MYSQL_CLASS_JSON:
        return read_json(r);
    case MYSQL_CLASS_SPATIAL:
    case MYSQL_CLASS_OTHER:
        return read_other(r);
    }
    return false;
}

/* In sql_mode ORACLE some types are others, and a string may have no length where a function
 * returns it. (MariaDB's sql_yacc.yy, field_type_all under sql_mode ORACLE) */
static const TypeRow *find_oracle_row(const MysqlTree *type)
{
    static const char *const others[][2] = {{"blob", "longblob"}, {"date", "datetime"}, {"number", "double"}};
    bool has_digits = type->at[MYSQL_TYPE_ARGS] != NULL;
    for (size_t i = 0; i < sizeof others / sizeof *others; i++)
        if (strcmp(type->text, others[i][0]) == 0 && !has_digits)
            return find_row(others[i][1], strlen(others[i][1]));
    return find_row(type->text, strlen(type->text));
}

/* What the server's grammar asks for: the length of a string that varies, the values of ENUM and
 * SET. */
static const char *missing(const Reading *r)
{
    if (r->row->class == MYSQL_CLASS_ENUM || r->row->class == MYSQL_CLASS_SET)
        return argument(r, 0) ? NULL : "values";
    bool varies =
        strcmp(r->row->canonical, "varchar") == 0 || strcmp(r->row->canonical, "varbinary") == 0;
    return varies && number(r, 0) < 0 ? "a length" : NULL;
}

bool mysql_type_read(const MysqlTypeContext *tx, const MysqlTree *type, MysqlType *out)
{
    Reading r = {.tx = tx,
                 .type = type,
                 .out = out,
                 .row =
                     tx->oracle ? find_oracle_row(type) : find_row(type->text, strlen(type->text))};
    *out = (MysqlType){0};
    if (!r.row)
        return false;
    out->class = r.row->class;
    buf_puts(&r.text, r.row->canonical);
    out->missing = missing(&r);
    bool ok = read_class(&r);
    out->text = str_intern(tx->cx->strings, buf_text(&r.text));
    buf_free(&r.text);
    return ok;
}

MysqlTypeClass mysql_class_of(Str text)
{
    const TypeRow *row = find_row(text, strcspn(text, "( "));
    return row ? row->class : MYSQL_CLASS_OTHER;
}
