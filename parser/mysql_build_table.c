/* mysql_build_table.c: names, options, columns, keys and partitions.
 *
 * Options of the form word [=] value share one rule of the grammar; which option the word is for the
 * thing it stands at is a row of `words`. */
#include "parser/mysql_build.h"

#include <string.h>
#include <strings.h>

/* ---- names --------------------------------------------------------------------------------------- */

MysqlName *mysql_name(MysqlBuild *p, MysqlToken name)
{
    MysqlName *n = arena_make(p->cx->arena, MysqlName);
    n->offset = mysql_at(p, &name);
    n->name = mysql_ident(p, name);
    return n;
}

MysqlName *mysql_name_of(MysqlBuild *p, MysqlToken db, MysqlToken name)
{
    MysqlName *n = mysql_name(p, name);
    n->offset = mysql_at(p, &db);
    n->schema = mysql_ident(p, db);
    return n;
}

/* ---- options --------------------------------------------------------------------------------------- */

MysqlOption *mysql_option_new(MysqlBuild *p, MysqlOptionId id, MysqlToken at, Str text,
                              MysqlTree *tree)
{
    MysqlOption *option = arena_make(p->cx->arena, MysqlOption);
    option->id = id;
    option->offset = mysql_at(p, &at);
    option->text = text;
    option->tree = tree;
    return option;
}

MysqlOption *mysql_option_names(MysqlBuild *p, MysqlOptionId id, MysqlToken at, MysqlNames names)
{
    MysqlOption *option = mysql_option_new(p, id, at, NULL, NULL);
    option->names = names;
    return option;
}

MysqlOption *mysql_option_key(MysqlBuild *p, MysqlOptionId id, MysqlKey *key)
{
    MysqlOption *option = mysql_option_new(p, id, p->token, NULL, NULL);
    option->offset = key->offset;
    option->key = key;
    return option;
}

MysqlOption *mysql_option_flag(MysqlOption *option)
{
    option->flag = true;
    return option;
}

const MysqlOption *mysql_option(const MysqlOptions *options, MysqlOptionId id)
{
    const MysqlOption *found = NULL;
    for (const MysqlOption *o = options->first; o; o = o->next)
        if (o->id == id)
            found = o;
    return found;
}

#define TABLE (1 << MYSQL_OF_TABLE)
#define COLUMN (1 << MYSQL_OF_COLUMN)
#define KEY (1 << MYSQL_OF_KEY)
#define PARTITION (1 << MYSQL_OF_PARTITION)
#define DATABASE (1 << MYSQL_OF_DATABASE)

/* `lower`: the value is a word of the language, whatever its case. */
static const struct {
    const char *word;
    MysqlOptionId id;
    unsigned owners;
    bool lower;
} words[] = {
    {"auto_increment", MYSQL_OPT_AUTO_INCREMENT, TABLE, false},
    {"autoextend_size", MYSQL_OPT_AUTOEXTEND_SIZE, TABLE, false},
    {"avg_row_length", MYSQL_OPT_AVG_ROW_LENGTH, TABLE, false},
    {"checksum", MYSQL_OPT_CHECKSUM, TABLE, false},
    {"clustering", MYSQL_OPT_CLUSTERING, KEY, true},
    {"column_format", MYSQL_OPT_COLUMN_FORMAT, COLUMN, true},
    {"comment", MYSQL_OPT_COMMENT, TABLE | COLUMN | KEY | PARTITION | DATABASE, false},
    {"compression", MYSQL_OPT_COMPRESSION, TABLE, false},
    {"connection", MYSQL_OPT_CONNECTION, TABLE | PARTITION, false},
    {"delay_key_write", MYSQL_OPT_DELAY_KEY_WRITE, TABLE, false},
    {"distance", MYSQL_OPT_DISTANCE, KEY, true},
    {"encryption", MYSQL_OPT_ENCRYPTION, TABLE | DATABASE, false},
    {"engine", MYSQL_OPT_ENGINE, TABLE | PARTITION, false},
    {"engine_attribute", MYSQL_OPT_ENGINE_ATTRIBUTE, TABLE | COLUMN | KEY | PARTITION, false},
    {"insert_method", MYSQL_OPT_INSERT_METHOD, TABLE, true},
    {"key_block_size", MYSQL_OPT_KEY_BLOCK_SIZE, TABLE | KEY, false},
    {"m", MYSQL_OPT_M, KEY, false},
    {"max_rows", MYSQL_OPT_MAX_ROWS, TABLE | PARTITION, false},
    {"min_rows", MYSQL_OPT_MIN_ROWS, TABLE | PARTITION, false},
    {"nodegroup", MYSQL_OPT_NODEGROUP, TABLE | PARTITION, false},
    {"pack_keys", MYSQL_OPT_PACK_KEYS, TABLE, true},
    {"page_checksum", MYSQL_OPT_PAGE_CHECKSUM, TABLE, false},
    {"password", MYSQL_OPT_PASSWORD, TABLE, false},
    {"ref_system_id", MYSQL_OPT_SRID, COLUMN, false},
    {"row_format", MYSQL_OPT_ROW_FORMAT, TABLE, true},
    {"secondary_engine", MYSQL_OPT_SECONDARY_ENGINE, TABLE, false},
    {"secondary_engine_attribute", MYSQL_OPT_SECONDARY_ENGINE_ATTRIBUTE, TABLE | COLUMN | KEY | PARTITION, false},
    {"sequence", MYSQL_OPT_SEQUENCE, TABLE, false},
    {"srid", MYSQL_OPT_SRID, COLUMN, false},
    {"stats_auto_recalc", MYSQL_OPT_STATS_AUTO_RECALC, TABLE, true},
    {"stats_persistent", MYSQL_OPT_STATS_PERSISTENT, TABLE, true},
    {"stats_sample_pages", MYSQL_OPT_STATS_SAMPLE_PAGES, TABLE, true},
    {"storage", MYSQL_OPT_STORAGE, TABLE | COLUMN, true},
    {"table_checksum", MYSQL_OPT_TABLE_CHECKSUM, TABLE, false},
    {"tablespace", MYSQL_OPT_TABLESPACE, TABLE | PARTITION, false},
    {"transactional", MYSQL_OPT_TRANSACTIONAL, TABLE, false},
    {"type", MYSQL_OPT_ENGINE, TABLE, false},
    {"type", MYSQL_OPT_USING, KEY, true},
};

/* Linear: a word has a handful of letters, and the table is short. */
static int find_word(Str name, MysqlOwner owner)
{
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if ((words[i].owners & (1u << owner)) && strcasecmp(words[i].word, name) == 0)
            return (int)i;
    return -1;
}

static Str lower_text(MysqlBuild *p, Str text)
{
    MysqlToken t = {text, strlen(text), 0};
    return mysql_lower(p, t);
}

MysqlOption *mysql_option_word(MysqlBuild *p, MysqlToken name, const Tree *value, MysqlOwner owner)
{
    Str word = mysql_word(p, name);
    int found = find_word(word, owner);
    if (found >= 0) {
        Str text = words[found].lower && value->tag == MYSQL_NAME ? lower_text(p, value->text)
                                                                  : value->text;
        return mysql_option_new(p, words[found].id, name, text, NULL);
    }
    if (p->lexer->target.flavor != MYSQL_FLAVOR_MARIADB)
        mysql_build_error(p, mysql_at(p, &name), "unknown option \"%s\"", word);
    MysqlOption *option = mysql_option_new(p, MYSQL_OPT_OTHER, name, value->text, NULL);
    option->name = mysql_ident(p, name);
    option->flag = value->tag == MYSQL_STRING;
    return option;
}

MysqlOption *mysql_sequence_word(MysqlBuild *p, MysqlToken name, Str number)
{
    Str word = mysql_lower(p, name);
    if (strcmp(word, "minvalue") == 0)
        return mysql_option_new(p, MYSQL_OPT_MINVALUE, name, number, NULL);
    Tree value = {.tag = MYSQL_NUMBER, .text = number};
    return mysql_option_word(p, name, &value, MYSQL_OF_TABLE);
}

/* ---- columns --------------------------------------------------------------------------------------- */

MysqlColumn *mysql_column(MysqlBuild *p, MysqlToken name, Tree *type)
{
    MysqlColumn *column = arena_make(p->cx->arena, MysqlColumn);
    column->name = mysql_ident(p, name);
    column->offset = mysql_at(p, &name);
    column->type = type;
    column->order = p->order++;
    return column;
}

MysqlColumn *mysql_column_option(MysqlColumn *column, MysqlOption *option)
{
    mysql_append(&column->options, option);
    return column;
}

/* The column's last check or reference; NULL after reporting that there is none before `what`. */
static MysqlKey *last_key(MysqlBuild *p, const MysqlColumn *column, MysqlOptionId id,
                          const char *what)
{
    const MysqlOption *option = mysql_option(&column->options, id);
    if (!option)
        mysql_build_error(p, p->previous_end, "%s without a %s before it", what,
                          id == MYSQL_OPT_CHECK ? "CHECK" : "REFERENCES");
    return option ? option->key : NULL;
}

void mysql_column_compressed(MysqlColumn *column)
{
    if (column->type)
        mysql_with_flags(column->type, MYSQL_COMPRESSED_FLAG);
}

void mysql_column_enforced(MysqlBuild *p, MysqlColumn *column, bool enforced)
{
    MysqlKey *key = last_key(p, column, MYSQL_OPT_CHECK, "ENFORCED");
    if (key)
        mysql_key_enforced(key, enforced);
}

void mysql_column_match(MysqlBuild *p, MysqlColumn *column, Str match)
{
    MysqlKey *key = last_key(p, column, MYSQL_OPT_REFERENCES, "MATCH");
    if (key)
        key->match = match;
}

void mysql_column_action(MysqlBuild *p, MysqlColumn *column, bool on_delete, MysqlAction action)
{
    MysqlKey *key =
        last_key(p, column, MYSQL_OPT_REFERENCES, on_delete ? "ON DELETE" : "ON UPDATE");
    if (key)
        *(on_delete ? &key->on_delete : &key->on_update) = action;
}

/* ---- keys -------------------------------------------------------------------------------------------- */

static MysqlKey *new_key(MysqlBuild *p, MysqlKeyKind kind, MysqlToken at)
{
    MysqlKey *key = arena_make(p->cx->arena, MysqlKey);
    key->kind = kind;
    key->offset = mysql_at(p, &at);
    key->order = p->order++;
    return key;
}

MysqlKey *mysql_column_reference(MysqlBuild *p, MysqlToken at, MysqlName *table,
                                 MysqlKeyParts parts)
{
    MysqlKey *key = new_key(p, MYSQL_KEY_FOREIGN, at);
    key->references = table;
    key->ref_parts = parts;
    return key;
}

MysqlKeyPart *mysql_key_part(MysqlBuild *p, MysqlToken name, Str length)
{
    MysqlKeyPart *part = arena_make(p->cx->arena, MysqlKeyPart);
    part->offset = mysql_at(p, &name);
    part->column = mysql_ident(p, name);
    part->length = length;
    return part;
}

MysqlKeyPart *mysql_key_part_expr(MysqlBuild *p, Tree *expr)
{
    MysqlKeyPart *part = arena_make(p->cx->arena, MysqlKeyPart);
    part->offset = expr->offset;
    part->expr = expr;
    return part;
}

MysqlKey *mysql_key(MysqlBuild *p, MysqlKeyKind kind, MysqlToken at, bool if_not_exists, Str name,
                    MysqlOption *using_option, MysqlKeyParts parts, MysqlOptions options)
{
    MysqlKey *key = new_key(p, kind, at);
    key->if_not_exists = if_not_exists;
    key->name = name;
    key->parts = parts;
    key->options = options;
    if (using_option) {
        using_option->next = key->options.first;
        key->options.first = using_option;
        key->options.last = key->options.last ? key->options.last : using_option;
        key->options.count++;
    }
    return key;
}

MysqlKey *mysql_key_foreign(MysqlBuild *p, MysqlToken at, bool if_not_exists, Str name,
                            MysqlKeyParts parts, MysqlReference reference)
{
    MysqlKey *key = mysql_column_reference(p, at, reference.table, reference.parts);
    key->if_not_exists = if_not_exists;
    key->name = name;
    key->parts = parts;
    key->match = reference.match;
    key->on_delete = reference.on_delete;
    key->on_update = reference.on_update;
    return key;
}

MysqlKey *mysql_key_check(MysqlBuild *p, MysqlToken at, Tree *check)
{
    MysqlKey *key = new_key(p, MYSQL_KEY_CHECK, at);
    key->check = check;
    return key;
}

MysqlKey *mysql_key_enforced(MysqlKey *key, bool enforced)
{
    key->enforced = enforced;
    key->not_enforced = !enforced;
    return key;
}

MysqlKey *mysql_key_named(MysqlKey *key, MysqlConstraint constraint)
{
    key->constraint = true;
    key->offset = constraint.offset;
    key->constraint_name = constraint.name;
    key->if_not_exists |= constraint.if_not_exists;
    return key;
}

/* ---- partitions ---------------------------------------------------------------------------------------- */

MysqlPartition *mysql_partition(MysqlBuild *p, MysqlPartitionValues kind, Tree *values)
{
    MysqlPartition *partition = arena_make(p->cx->arena, MysqlPartition);
    partition->kind = kind;
    partition->values = values;
    return partition;
}

MysqlPartitioning *mysql_partitioning(MysqlBuild *p, MysqlPartitionKind kind, MysqlToken at)
{
    MysqlPartitioning *partitioning = arena_make(p->cx->arena, MysqlPartitioning);
    partitioning->kind = kind;
    partitioning->offset = mysql_at(p, &at);
    return partitioning;
}
