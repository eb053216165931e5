/* mysql_options.c: options of tables and databases.
 *
 * Most are kept as texts "NAME=value" in one SET; what has a meaning of its own (character set,
 * comment, counter) has an attribute. A value that is the server's default is not kept. */
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "model/mysql_charset.h"
#include "parser/mysql_apply.h"

/* ---- the options that are kept as texts --------------------------------------------------- */

typedef enum Spelling {
    AS_IS,
    UPPER,
    QUOTED,
    FOLDER,  /* quoted; servers show it with a slash at its end */
    NAMES,   /* (`a`,`b`) */
    SIZE,    /* 8M: in bytes */
    IGNORED  /* the server doesn't keep it */
} Spelling;

typedef struct OptionRow {
    const char *name;     /* NULL: not kept as a text */
    Spelling spelling;
    const char *standard; /* the value that is the same as nothing, or NULL */
} OptionRow;

static const OptionRow rows[MYSQL_OPT_COUNT] = {
    [MYSQL_OPT_ENGINE] = {"ENGINE", AS_IS, NULL},
    [MYSQL_OPT_ROW_FORMAT] = {"ROW_FORMAT", UPPER, "default"},
    [MYSQL_OPT_KEY_BLOCK_SIZE] = {"KEY_BLOCK_SIZE", AS_IS, "0"},
    [MYSQL_OPT_AVG_ROW_LENGTH] = {"AVG_ROW_LENGTH", AS_IS, "0"},
    [MYSQL_OPT_MAX_ROWS] = {"MAX_ROWS", AS_IS, "0"},
    [MYSQL_OPT_MIN_ROWS] = {"MIN_ROWS", AS_IS, "0"},
    [MYSQL_OPT_CHECKSUM] = {"CHECKSUM", AS_IS, "0"},
    [MYSQL_OPT_TABLE_CHECKSUM] = {"CHECKSUM", AS_IS, "0"},
    [MYSQL_OPT_DELAY_KEY_WRITE] = {"DELAY_KEY_WRITE", AS_IS, "0"},
    [MYSQL_OPT_PACK_KEYS] = {"PACK_KEYS", AS_IS, "default"},
    [MYSQL_OPT_STATS_AUTO_RECALC] = {"STATS_AUTO_RECALC", AS_IS, "default"},
    [MYSQL_OPT_STATS_PERSISTENT] = {"STATS_PERSISTENT", AS_IS, "default"},
    [MYSQL_OPT_STATS_SAMPLE_PAGES] = {"STATS_SAMPLE_PAGES", AS_IS, "default"},
    [MYSQL_OPT_COMPRESSION] = {"COMPRESSION", QUOTED, ""},
    [MYSQL_OPT_ENCRYPTION] = {"ENCRYPTION", QUOTED, "N"},
    [MYSQL_OPT_CONNECTION] = {"CONNECTION", QUOTED, ""},
    [MYSQL_OPT_DATA_DIRECTORY] = {"DATA DIRECTORY", FOLDER, ""},
    [MYSQL_OPT_INDEX_DIRECTORY] = {"INDEX DIRECTORY", FOLDER, ""},
    [MYSQL_OPT_INSERT_METHOD] = {"INSERT_METHOD", UPPER, "no"},
    [MYSQL_OPT_UNION] = {"UNION", NAMES, NULL},
    [MYSQL_OPT_TABLESPACE] = {"TABLESPACE", AS_IS, "innodb_file_per_table"},
    [MYSQL_OPT_NODEGROUP] = {"NODEGROUP", AS_IS, NULL},
    [MYSQL_OPT_SECONDARY_ENGINE] = {"SECONDARY_ENGINE", AS_IS, "null"},
    [MYSQL_OPT_ENGINE_ATTRIBUTE] = {"ENGINE_ATTRIBUTE", QUOTED, ""},
    [MYSQL_OPT_SECONDARY_ENGINE_ATTRIBUTE] = {"SECONDARY_ENGINE_ATTRIBUTE", QUOTED, ""},
    [MYSQL_OPT_AUTOEXTEND_SIZE] = {"AUTOEXTEND_SIZE", SIZE, "0"},
    [MYSQL_OPT_TRANSACTIONAL] = {"TRANSACTIONAL", AS_IS, "default"},
    [MYSQL_OPT_PAGE_CHECKSUM] = {"PAGE_CHECKSUM", AS_IS, "1"}, /* Aria's; elsewhere it means nothing */
    [MYSQL_OPT_READ_ONLY] = {"READ ONLY", AS_IS, "0"},
    [MYSQL_OPT_PASSWORD] = {"PASSWORD", IGNORED, NULL},
    [MYSQL_OPT_SEQUENCE] = {"SEQUENCE", IGNORED, "0"},
    [MYSQL_OPT_OTHER] = {NULL, AS_IS, "default"},
    /* of keys and columns */
    [MYSQL_OPT_PARSER] = {"WITH PARSER", AS_IS, NULL},
    [MYSQL_OPT_CLUSTERING] = {"CLUSTERING", AS_IS, "no"},
    [MYSQL_OPT_DISTANCE] = {"DISTANCE", AS_IS, NULL},
    [MYSQL_OPT_M] = {"M", AS_IS, NULL},
    [MYSQL_OPT_COLUMN_FORMAT] = {"COLUMN_FORMAT", UPPER, "default"},
    [MYSQL_OPT_STORAGE] = {"STORAGE", UPPER, "default"},
    [MYSQL_OPT_NOT_SECONDARY] = {"NOT SECONDARY", AS_IS, NULL},
};

/* Engines are spelled as the server does. */
static const char *engine_spelling(Str engine)
{
    static const char *const engines[] = {"InnoDB",    "MyISAM",   "MEMORY",    "CSV",    "ARCHIVE",
                                          "BLACKHOLE", "MRG_MyISAM", "FEDERATED", "Aria", "ndbcluster",
                                          "SEQUENCE",  "CONNECT",  "Spider",    "ROCKSDB"};
    static const char *const aliases[][2] = {{"HEAP", "MEMORY"}, {"MERGE", "MRG_MyISAM"}, {"NDB", "ndbcluster"},
                                             {"INNOBASE", "InnoDB"}};
    for (size_t i = 0; i < sizeof aliases / sizeof *aliases; i++)
        if (strcasecmp(aliases[i][0], engine) == 0)
            return aliases[i][1];
    for (size_t i = 0; i < sizeof engines / sizeof *engines; i++)
        if (strcasecmp(engines[i], engine) == 0)
            return engines[i];
    return engine;
}

static void put_upper(Buf *out, const char *text)
{
    for (; *text; text++)
        buf_putc(out, (char)(*text >= 'a' && *text <= 'z' ? *text - 32 : *text));
}

static void put_names(Buf *out, const MysqlNames *names)
{
    buf_putc(out, '(');
    for (const MysqlName *n = names->first; n; n = n->next) {
        if (n->schema) {
            mysql_print_name(out, n->schema);
            buf_putc(out, '.');
        }
        mysql_print_name(out, n->name);
        buf_puts(out, n->next ? "," : "");
    }
    buf_putc(out, ')');
}

static void put_size(Buf *out, const char *text)
{
    static const char units[] = "kmgt";
    char *end;
    unsigned long long size = strtoull(text, &end, 10);
    const char *unit = *end ? strchr(units, *end | 0x20) : NULL;
    if (unit)
        buf_printf(out, "%llu", size << 10 * (unit - units + 1));
    else
        buf_puts(out, text);
}

static void put_value(Buf *out, const MysqlOption *option, const OptionRow *row)
{
    Str text = option->text ? option->text : "";
    switch (row->spelling) {
    case UPPER:
        put_upper(out, text);
        return;
    case QUOTED:
        mysql_print_string(out, text, strlen(text));
        return;
    case FOLDER:
        mysql_print_string(out, text,
                           strlen(text) - (strlen(text) > 1 && text[strlen(text) - 1] == '/'));
        return;
    case NAMES:
        put_names(out, &option->names);
        return;
    case SIZE:
        put_size(out, text);
        return;
    case AS_IS:
    case IGNORED:
        buf_puts(out, option->id == MYSQL_OPT_ENGINE ? engine_spelling(text) : text);
        return;
    }
}

static bool is_standard(const MysqlOption *option, const OptionRow *row)
{
    bool compares = row->standard && option->text;
    return row->spelling == IGNORED || (compares && (strcasecmp(row->standard, option->text) == 0 ||
                                                     strcasecmp("default", option->text) == 0));
}

static Str option_name(const MysqlOption *option)
{
    return option->id == MYSQL_OPT_OTHER ? option->name : rows[option->id].name;
}

Str mysql_option_text(MysqlApply *a, const MysqlOption *option)
{
    const OptionRow *row = &rows[option->id];
    Str name = option_name(option);
    if (!name || is_standard(option, row))
        return NULL;
    Buf text = {0};
    buf_printf(&text, "%s=", name);
    if (option->id == MYSQL_OPT_OTHER)
        mysql_print_string(&text, option->text ? option->text : "",
                           strlen(option->text ? option->text : ""));
    else
        put_value(&text, option, row);
    Str kept = str_intern(a->cx->strings, buf_text(&text));
    buf_free(&text);
    return kept;
}

/* Whether the option is one of those kept as a text, though perhaps not with this value. */
static bool is_kept(const MysqlOption *option)
{
    return option_name(option) != NULL;
}

static void set_option(MysqlApply *a, Object *o, const MysqlOption *option)
{
    Str text = mysql_option_text(a, option), name = str_intern(a->cx->strings, option_name(option));
    if (text)
        object_set_option(a->schema, o, ATTR_OPTIONS, name, strchr(text, '=') + 1);
    else
        object_reset_option(a->schema, o, ATTR_OPTIONS, name);
}

Str mysql_comment(MysqlApply *a, Str text)
{
    if (!text || !*text || a->settings->no_comments)
        return NULL;
    Buf kept = {0};
    for (const unsigned char *c = (const unsigned char *)text; *c; c++) {
        bool beyond = *c >= 0xF0; /* the first byte of four */
        buf_putc(&kept, beyond ? '?' : (char)*c);
        while (beyond && (c[1] & 0xC0) == 0x80)
            c++;
    }
    Str comment = str_intern(a->cx->strings, buf_text(&kept));
    buf_free(&kept);
    return comment;
}

/* ---- character sets ----------------------------------------------------------------------- */

static Str default_word(Str text)
{
    return text && strcasecmp(text, "default") != 0 ? text : NULL;
}

Str mysql_stated_collation(MysqlApply *a, const MysqlOptions *options, Str inherited)
{
    Interner *in = a->cx->strings;
    const MysqlOption *charset = mysql_option(options, MYSQL_OPT_CHARSET);
    const MysqlOption *collate = mysql_option(options, MYSQL_OPT_COLLATE);
    Str set = charset ? mysql_charset_named(in, default_word(charset->text)) : NULL;
    Str used = set ? set : mysql_charset_of(in, inherited);
    if (collate && default_word(collate->text))
        return mysql_collation_named(in, collate->text, used);
    if (!set)
        return inherited;
    Str collation = mysql_default_collation(in, a->target, set);
    if (!collation)
        mysql_error(a, charset->offset, "unknown character set \"%s\"", charset->text);
    return collation;
}

/* ---- tables ------------------------------------------------------------------------------- */

static bool set_table_option(MysqlApply *a, Object *table, const MysqlOption *option)
{
    switch (option->id) {
    case MYSQL_OPT_CHARSET:
    case MYSQL_OPT_COLLATE:
        object_set_insert(
            a->schema, table, ATTR_MY_EXPLICIT,
            str_intern(a->cx->strings, option->id == MYSQL_OPT_CHARSET ? "charset" : "collate"));
        return true;
    case MYSQL_OPT_START_TRANSACTION:
    case MYSQL_OPT_ALGORITHM:
    case MYSQL_OPT_LOCK:
    case MYSQL_OPT_VALIDATION:
    case MYSQL_OPT_WAIT:
        return true;
    case MYSQL_OPT_COMMENT:
        object_set_str(a->schema, table, ATTR_COMMENT, mysql_comment(a, option->text));
        return true;
    case MYSQL_OPT_AUTO_INCREMENT:
        if (a->settings->auto_increment)
            object_set_str(a->schema, table, ATTR_MY_COUNTER,
                           option->text && atoll(option->text) > 1 ? option->text : NULL);
        return true;
    case MYSQL_OPT_WITH_VERSIONING:
        object_set_flag(a->schema, table, ATTR_MY_VERSIONED, true);
        return true;
    default:
        if (!is_kept(option))
            return mysql_error(a, option->offset,
                               "this option of a table can't be taken into account yet");
        set_option(a, table, option);
        return true;
    }
}

/* Only a MERGE table has what it unites. */
static void forget_union(MysqlApply *a, Object *table)
{
    if (mysql_has_engine(table, "MRG_MyISAM"))
        return;
    object_reset_option(a->schema, table, ATTR_OPTIONS, str_intern(a->cx->strings, "UNION"));
    object_reset_option(a->schema, table, ATTR_OPTIONS,
                        str_intern(a->cx->strings, "INSERT_METHOD"));
}

bool mysql_set_table_options(MysqlApply *a, Object *table, const MysqlOptions *options)
{
    Str inherited = object_str(table, ATTR_COLLATION);
    Str collation = mysql_stated_collation(a, options, inherited);
    bool ok = collation != NULL;
    if (ok)
        object_set_str(a->schema, table, ATTR_COLLATION, collation);
    for (const MysqlOption *o = options->first; o; o = o->next)
        ok = set_table_option(a, table, o) && ok;
    forget_union(a, table);
    return ok;
}

/* ---- databases ---------------------------------------------------------------------------- */

static bool set_database_options(MysqlApply *a, Object *database, const MysqlOptions *options)
{
    Str collation = mysql_stated_collation(a, options, object_str(database, ATTR_COLLATION));
    object_set_str(a->schema, database, ATTR_COLLATION, collation);
    for (const MysqlOption *o = options->first; o; o = o->next) {
        if (o->id == MYSQL_OPT_CHARSET || o->id == MYSQL_OPT_COLLATE)
            object_set_insert(a->schema, database, ATTR_MY_EXPLICIT,
                              str_intern(a->cx->strings, "charset"));
        if (o->id == MYSQL_OPT_CHARSET || o->id == MYSQL_OPT_COLLATE ||
            o->id == MYSQL_OPT_UPGRADE_NAME)
            continue;
        if (o->id == MYSQL_OPT_COMMENT)
            object_set_str(a->schema, database, ATTR_COMMENT, mysql_comment(a, o->text));
        else if (is_kept(o))
            set_option(a, database, o);
        else
            return mysql_error(a, o->offset,
                               "this option of a database can't be taken into account yet");
    }
    return collation != NULL;
}

bool mysql_apply_create_database(MysqlApply *a, const MysqlStmt *stmt)
{
    const MysqlDatabase *def = (const MysqlDatabase *)stmt;
    Object *database = schema_global(a->schema, KIND_MY_DATABASE, def->name);
    if (database && !database->implicit && !stmt->or_replace)
        return stmt->if_not_exists ||
               mysql_error(a, stmt->offset, "database \"%s\" already exists", def->name);
    if (database && stmt->or_replace)
        schema_remove(a->schema, database);
    if (!database || stmt->or_replace)
        database = schema_add(a->schema, KIND_MY_DATABASE, NULL, def->name, NULL,
                              mysql_loc(a, stmt->offset));
    database->implicit = false;
    object_set_str(a->schema, database, ATTR_COLLATION,
                   mysql_server_collation(a->cx->strings, a->target));
    return set_database_options(a, database, &def->options);
}

bool mysql_apply_alter_database(MysqlApply *a, const MysqlStmt *stmt)
{
    const MysqlDatabase *def = (const MysqlDatabase *)stmt;
    /* A dump of one database names it around its routines, but nowhere else. */
    Object *named = def->name ? schema_global(a->schema, KIND_MY_DATABASE, def->name) : NULL;
    return set_database_options(a, named ? named : a->database, &def->options);
}
