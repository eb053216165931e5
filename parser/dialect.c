/* dialect.c: counts evidence outside of strings and comments in the first part of a text.
 *
 *     CREATE TABLE `t` (id int unsigned) ENGINE=InnoDB;     MySQL: ` unsigned `engine =`
 *     CREATE TABLE t (id bigserial, at timestamptz);        PostgreSQL: bigserial timestamptz
 *
 * Every token, and every two tokens in a row, is looked up in a table of points. A dump's first
 * lines settle it. One side must have CLEAR times the points of the other, else it is UNKNOWN. */
#define _GNU_SOURCE /* memmem */
#include "parser/dialect.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { LOOK_AT = 1 << 18, HEADER = 4096, CLEAR = 3, TOKEN_MAX = 32 };

static const char *const names[] = {
    [DIALECT_POSTGRES] = "postgres",
    [DIALECT_MYSQL] = "mysql",
};

static const struct {
    const char *text;
    Dialect dialect;
} headers[] = {
    {"-- PostgreSQL database", DIALECT_POSTGRES}, {"-- MySQL dump", DIALECT_MYSQL},
    {"-- MariaDB dump", DIALECT_MYSQL},           {"/*M!999999", DIALECT_MYSQL},
    {"-- phpMyAdmin SQL Dump", DIALECT_MYSQL},
};

/* What a file that isn't SQL text begins with. */
static const struct {
    const char *bytes;
    size_t len;
    const char *message;
} foreign_files[] = {
    {"PGDMP", 5, "a dump in pg_dump's custom format: make it SQL with pg_restore -f FILE"},
    {"\x1f\x8b", 2, "compressed with gzip: unpack it first"},
    {"\x28\xb5\x2f\xfd", 4, "compressed with zstd: unpack it first"},
    {"\xff\xfe", 2, "UTF-16 text: expected UTF-8"},
    {"\xfe\xff", 2, "UTF-16 text: expected UTF-8"},
};

typedef struct Evidence {
    const char *words; /* one or two tokens in lower case, with a blank between */
    Dialect dialect;
    int points;
} Evidence;

#define PG DIALECT_POSTGRES
#define MY DIALECT_MYSQL

/* In the order of strcmp. "$$" is any dollar quote, "\\" a psql command, "#" a comment line. */
static const Evidence evidence[] = {
    {"#", MY, 3}, {"$$", PG, 5}, {"/*!", MY, 10}, {"::", PG, 5}, {"[ ]", PG, 4}, {"\\", PG, 5},
    {"`", MY, 3}, {"add generated", PG, 4}, {"add value", PG, 4}, {"alter index", PG, 2},
    {"alter publication", PG, 5}, {"alter sequence", PG, 2}, {"alter type", PG, 4},
    {"any (", PG, 1}, {"array [", PG, 3}, {"as enum", PG, 5}, {"as identity", PG, 5},
    {"attach partition", PG, 5}, {"auto_increment", MY, 5}, {"bigint (", MY, 3},
    {"bigserial", PG, 5}, {"binary (", MY, 2}, {"blob", MY, 2}, {"bool", PG, 2},
    {"by default", PG, 3}, {"bytea", PG, 5}, {"change column", MY, 4}, {"character set", MY, 3},
    {"character varying", PG, 4}, {"charset", MY, 3}, {"cidr", PG, 2}, {"citext", PG, 3},
    {"client_encoding", PG, 5}, {"collate \"", PG, 4}, {"comment on", PG, 4},
    {"concurrently", PG, 4}, {"create aggregate", PG, 4}, {"create cast", PG, 4},
    {"create domain", PG, 4}, {"create extension", PG, 5}, {"create foreign", PG, 5},
    {"create operator", PG, 4}, {"create policy", PG, 5}, {"create publication", PG, 5},
    {"create rule", PG, 5}, {"create schema", PG, 1}, {"create sequence", PG, 2},
    {"create subscription", PG, 5}, {"create type", PG, 4}, {"create unlogged", PG, 5},
    {"daterange", PG, 4}, {"datetime", MY, 2}, {"default privileges", PG, 5},
    {"default_tablespace", PG, 5}, {"deferrable", PG, 3}, {"definer =", MY, 5},
    {"delimiter $$", MY, 20}, {"delimiter /", MY, 20}, {"delimiter ;", MY, 20},
    {"delimiter |", MY, 20}, {"double precision", PG, 2}, {"drop foreign", MY, 4},
    {"drop not", PG, 5}, {"engine =", MY, 5}, {"event trigger", PG, 4}, {"exclude using", PG, 5},
    {"execute function", PG, 5}, {"execute procedure", PG, 5}, {"float8", PG, 4},
    {"foreign_key_checks", MY, 5}, {"from public", PG, 4}, {"fulltext", MY, 3},
    {"gen_random_uuid", PG, 5}, {"hstore", PG, 3}, {"ilike", PG, 4}, {"immutable", PG, 4},
    {"include (", PG, 4}, {"inet", PG, 2}, {"inherits (", PG, 3}, {"initially deferred", PG, 3},
    {"innodb", MY, 4}, {"insert ignore", MY, 4}, {"int (", MY, 3}, {"int4", PG, 4},
    {"int4range", PG, 4}, {"int8", PG, 4}, {"integer (", MY, 3}, {"jsonb", PG, 5},
    {"level security", PG, 5}, {"lock tables", MY, 3}, {"longblob", MY, 4}, {"longtext", MY, 4},
    {"materialized view", PG, 4}, {"mediumblob", MY, 4}, {"mediumint", MY, 4},
    {"mediumtext", MY, 4}, {"modify column", MY, 4}, {"nextval", PG, 2}, {"not valid", PG, 4},
    {"nulls first", PG, 4}, {"nulls last", PG, 4}, {"numeric", PG, 1}, {"on duplicate", MY, 3},
    {"owner to", PG, 5}, {"partition of", PG, 5}, {"pg_catalog", PG, 5}, {"plpgsql", PG, 5},
    {"public .", PG, 4}, {"regclass", PG, 5}, {"replace into", MY, 2}, {"replica identity", PG, 5},
    {"returns setof", PG, 5}, {"returns trigger", PG, 5}, {"row_security", PG, 5},
    {"schema public", PG, 4}, {"search_path", PG, 5}, {"serial", PG, 2}, {"set data", PG, 3},
    {"set not", PG, 5}, {"set schema", PG, 3}, {"set statistics", PG, 4}, {"set storage", PG, 3},
    {"set_config", PG, 3}, {"setval", PG, 3}, {"smallint (", MY, 3}, {"smallserial", PG, 5},
    {"spatial key", MY, 3}, {"sql security", MY, 5}, {"sql_mode", MY, 5}, {"stable", PG, 2},
    {"standard_conforming_strings", PG, 5}, {"stdin", PG, 3}, {"table \"", PG, 2},
    {"table only", PG, 5}, {"time zone", PG, 4}, {"timestamptz", PG, 5}, {"tinyblob", MY, 4},
    {"tinyint", MY, 4}, {"tinytext", MY, 4}, {"to public", PG, 4}, {"tstzrange", PG, 4},
    {"tsvector", PG, 5}, {"unique key", MY, 3}, {"unlock tables", MY, 5}, {"unsigned", MY, 5},
    {"update current_timestamp", MY, 4}, {"user mapping", PG, 5}, {"using gin", PG, 4},
    {"using gist", PG, 4}, {"utf8mb3", MY, 4}, {"utf8mb4", MY, 4}, {"uuid", PG, 1},
    {"uuid_generate_v4", PG, 5}, {"varbinary", MY, 3}, {"zerofill", MY, 4},
};

#undef PG
#undef MY

typedef struct Count {
    const char *p, *start, *end;
    char last[TOKEN_MAX]; /* the token before */
    int points[DIALECT_MYSQL + 1];
} Count;

static const char *find(const char *p, const char *end, char c)
{
    const char *found = p < end ? memchr(p, c, (size_t)(end - p)) : NULL;
    return found ? found : end;
}

static bool is_word_byte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

static bool at_line_start(const Count *c)
{
    return c->p == c->start || c->p[-1] == '\n';
}

static bool begins(const Count *c, const char *text)
{
    size_t len = strlen(text);
    return (size_t)(c->end - c->p) >= len && memcmp(c->p, text, len) == 0;
}

static int compare_words(const void *key, const void *row)
{
    return strcmp(key, ((const Evidence *)row)->words);
}

static void weigh(Count *c, const char *words)
{
    const Evidence *found = bsearch(words, evidence, sizeof evidence / sizeof *evidence,
                                    sizeof *evidence, compare_words);
    if (found)
        c->points[found->dialect] += found->points;
}

static void note(Count *c, const char *text, size_t len)
{
    char token[TOKEN_MAX], pair[2 * TOKEN_MAX];
    len = len < sizeof token - 1 ? len : sizeof token - 1;
    for (size_t i = 0; i < len; i++)
        token[i] = (char)(text[i] >= 'A' && text[i] <= 'Z' ? text[i] + 32 : text[i]);
    token[len] = '\0';
    snprintf(pair, sizeof pair, "%s %s", c->last, token);
    weigh(c, token);
    weigh(c, pair);
    memcpy(c->last, token, len + 1);
}

static void skip_line(Count *c)
{
    c->p = find(c->p, c->end, '\n');
}

/* A backslash escapes a quote in MySQL, and in PostgreSQL's E'' only. */
static void skip_string(Count *c, char quote)
{
    bool mysql = c->points[DIALECT_MYSQL] > c->points[DIALECT_POSTGRES];
    bool escapes = mysql || strcmp(c->last, "e") == 0;
    for (c->p++; c->p < c->end && *c->p != quote; c->p++)
        c->p += *c->p == '\\' && escapes && quote != '`';
    c->p += c->p < c->end;
    c->last[0] = '\0';
}

/* What stands in MySQL's versioned comments counts: only their openings are left out. */
static void skip_comment(Count *c)
{
    bool versioned = begins(c, "/*!") || begins(c, "/*M!");
    const char *close = memmem(c->p, (size_t)(c->end - c->p), "*/", 2);
    if (versioned)
        note(c, "/*!", 3);
    if (versioned)
        c->p += 3;
    else
        c->p = close ? close + 2 : c->end;
}

static void skip_dollar_quote(Count *c)
{
    const char *tag = c->p + 1;
    while (tag < c->end && is_word_byte(*tag))
        tag++;
    bool quote = tag < c->end && *tag == '$' && !(c->p[1] >= '0' && c->p[1] <= '9');
    size_t len = (size_t)(tag + 1 - c->p);
    c->p += quote ? len : 1;
    if (!quote)
        return;
    note(c, "$$", 2);
    const char *close = memmem(c->p, (size_t)(c->end - c->p), c->p - len, len);
    c->p = close ? close + len : c->end;
}

static void read_word(Count *c)
{
    const char *start = c->p;
    while (c->p < c->end && is_word_byte(*c->p))
        c->p++;
    note(c, start, (size_t)(c->p - start));
}

static void read_mark(Count *c)
{
    size_t len = begins(c, "::") ? 2 : 1;
    note(c, c->p, len);
    c->p += len;
}

static void read_token(Count *c)
{
    char first = *c->p;
    if (first == '#' || first == '\\') {
        bool line = at_line_start(c);
        if (line)
            note(c, c->p, 1);
        if (line)
            skip_line(c);
        else
            c->p++;
    } else if (begins(c, "--")) {
        skip_line(c);
    } else if (begins(c, "/*")) {
        skip_comment(c);
    } else if (first == '\'' || first == '"' || first == '`') {
        note(c, c->p, 1);
        skip_string(c, first);
    } else if (first == '$') {
        skip_dollar_quote(c);
    } else if (is_word_byte(first)) {
        read_word(c);
    } else if (first > ' ') {
        read_mark(c);
    } else {
        c->p++;
    }
}

static Dialect header_dialect(const Source *source)
{
    size_t len = source->len < HEADER ? source->len : HEADER;
    for (size_t i = 0; i < sizeof headers / sizeof *headers; i++)
        if (memmem(source->text, len, headers[i].text, strlen(headers[i].text)))
            return headers[i].dialect;
    return DIALECT_UNKNOWN;
}

Dialect dialect_detect(const Source *source)
{
    Dialect header = header_dialect(source);
    if (header)
        return header;
    size_t len = source->len < LOOK_AT ? source->len : LOOK_AT;
    Count c = {.p = source->text, .start = source->text, .end = source->text + len};
    while (c.p < c.end)
        read_token(&c);
    int pg = c.points[DIALECT_POSTGRES], my = c.points[DIALECT_MYSQL];
    if (pg > 0 && pg >= CLEAR * my)
        return DIALECT_POSTGRES;
    return my > 0 && my >= CLEAR * pg ? DIALECT_MYSQL : DIALECT_UNKNOWN;
}

Dialect dialect_named(const char *name)
{
    for (Dialect d = DIALECT_POSTGRES; d <= DIALECT_MYSQL; d++)
        if (strcmp(name, names[d]) == 0)
            return d;
    return DIALECT_UNKNOWN;
}

const char *dialect_name(Dialect dialect)
{
    return names[dialect];
}

bool dialect_is_empty(const Source *source)
{
    Count c = {.p = source->text, .start = source->text, .end = source->text + source->len};
    if (begins(&c, "\xef\xbb\xbf"))
        c.p += 3;
    while (c.p < c.end) {
        if (begins(&c, "--"))
            skip_line(&c);
        else if (begins(&c, "/*") && !begins(&c, "/*!") && !begins(&c, "/*M!"))
            skip_comment(&c);
        else if (strchr(" \t\r\n\f\v", *c.p) && *c.p)
            c.p++;
        else
            return false;
    }
    return true;
}

bool dialect_check_text(const Source *source, Diag *diag)
{
    for (size_t i = 0; i < sizeof foreign_files / sizeof *foreign_files; i++) {
        size_t len = foreign_files[i].len;
        if (source->len >= len && memcmp(source->text, foreign_files[i].bytes, len) == 0)
            return diag_error(diag, (Loc){0}, "\"%s\" is %s", source->name,
                              foreign_files[i].message);
    }
    return true;
}
