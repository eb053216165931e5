/* test_mysql_words.c: which words are no names, to MySQL 9.7 and to MariaDB 10.11.
 *
 * The lists are what these servers refuse as the name of a column (error 1064), tried with all words that
 * either of them lists in information_schema.keywords. Not in them: MariaDB's words that begin options, which
 * are read as names here (PAGE_CHECKSUM, REF_SYSTEM_ID, STATS_AUTO_RECALC…). */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "parser/mysql_reader.h"

static const MysqlTarget mysql = {MYSQL_FLAVOR_MYSQL, 90704},
                         mariadb = {MYSQL_FLAVOR_MARIADB, 101119};

/* All words that the lexer knows. */
static const char *const known[] = {
#define WORD(word, token, mysql, mariadb, next, otherwise) #word,
#include "parser/mysql_words.def"
#undef WORD
};

static const char *const of_both[] = {
    "ACCESSIBLE", "ADD", "ALL", "ALTER", "ANALYZE", "AND", "AS", "ASC", "ASENSITIVE", "BEFORE",
    "BETWEEN", "BIGINT", "BINARY", "BLOB", "BOTH", "BY", "CALL", "CASCADE", "CASE", "CHANGE",
    "CHAR", "CHARACTER", "CHECK", "COLLATE", "COLUMN", "CONDITION", "CONSTRAINT", "CONTINUE",
    "CONVERT", "CREATE", "CROSS", "CURRENT_DATE", "CURRENT_TIME", "CURRENT_TIMESTAMP",
    "CURRENT_USER", "CURSOR", "DATABASES", "DAY_HOUR", "DAY_MICROSECOND", "DAY_MINUTE",
    "DAY_SECOND", "DEC", "DECIMAL", "DECLARE", "DEFAULT", "DELAYED", "DELETE", "DESC", "DESCRIBE",
    "DETERMINISTIC", "DISTINCT", "DISTINCTROW", "DIV", "DOUBLE", "DROP", "DUAL", "EACH", "ELSE",
    "ELSEIF", "ENCLOSED", "ESCAPED", "EXCEPT", "EXISTS", "EXIT", "EXPLAIN", "FALSE", "FETCH",
    "FLOAT", "FLOAT4", "FLOAT8", "FOR", "FORCE", "FOREIGN", "FROM", "FULLTEXT", "GRANT", "GROUP",
    "HAVING", "HIGH_PRIORITY", "HOUR_MICROSECOND", "HOUR_MINUTE", "HOUR_SECOND", "IF", "IGNORE",
    "IN", "INDEX", "INFILE", "INNER", "INOUT", "INSENSITIVE", "INSERT", "INT", "INT1", "INT2",
    "INT3", "INT4", "INT8", "INTEGER", "INTERSECT", "INTERVAL", "INTO", "IS", "ITERATE", "JOIN",
    "KEY", "KEYS", "KILL", "LEADING", "LEAVE", "LEFT", "LIKE", "LIMIT", "LINEAR", "LINES", "LOAD",
    "LOCALTIME", "LOCALTIMESTAMP", "LOCK", "LONG", "LONGBLOB", "LONGTEXT", "LOOP", "LOW_PRIORITY",
    "MATCH", "MAXVALUE", "MEDIUMBLOB", "MEDIUMINT", "MEDIUMTEXT", "MIDDLEINT", "MINUTE_MICROSECOND",
    "MINUTE_SECOND", "MOD", "MODIFIES", "NATURAL", "NOT", "NO_WRITE_TO_BINLOG", "NULL", "NUMERIC",
    "ON", "OPTIMIZE", "OPTIONALLY", "OR", "ORDER", "OUT", "OUTER", "OUTFILE", "OVER", "PARTITION",
    "PRECISION", "PRIMARY", "PROCEDURE", "PURGE", "RANGE", "READ", "READS", "READ_WRITE", "REAL",
    "RECURSIVE", "REFERENCES", "REGEXP", "RELEASE", "RENAME", "REPEAT", "REPLACE", "REQUIRE",
    "RESIGNAL", "RESTRICT", "RETURN", "REVOKE", "RIGHT", "RLIKE", "ROWS", "ROW_NUMBER", "SCHEMAS",
    "SECOND_MICROSECOND", "SELECT", "SENSITIVE", "SEPARATOR", "SET", "SHOW", "SIGNAL", "SMALLINT",
    "SPATIAL", "SPECIFIC", "SQL", "SQLEXCEPTION", "SQLSTATE", "SQLWARNING", "SQL_BIG_RESULT",
    "SQL_CALC_FOUND_ROWS", "SQL_SMALL_RESULT", "SSL", "STARTING", "STRAIGHT_JOIN", "TABLE",
    "TERMINATED", "THEN", "TINYBLOB", "TINYINT", "TINYTEXT", "TO", "TRAILING", "TRIGGER", "TRUE",
    "UNDO", "UNION", "UNIQUE", "UNLOCK", "UNSIGNED", "UPDATE", "USAGE", "USE", "USING", "UTC_DATE",
    "UTC_TIME", "UTC_TIMESTAMP", "VALUES", "VARBINARY", "VARCHAR", "VARCHARACTER", "VARYING",
    "WHEN", "WHERE", "WHILE", "WITH", "WRITE", "XOR", "YEAR_MONTH", "ZEROFILL",
};

static const char *const of_mysql[] = {
    "CUBE", "CUME_DIST", "DATABASE", "DENSE_RANK", "EMPTY", "EXTERNAL", "FIRST_VALUE", "FUNCTION",
    "GENERATED", "GET", "GROUPING", "GROUPS", "IO_AFTER_GTIDS", "IO_BEFORE_GTIDS", "JSON_TABLE",
    "LAG", "LAST_VALUE", "LATERAL", "LEAD", "LIBRARY", "NTH_VALUE", "NTILE", "OF",
    "OPTIMIZER_COSTS", "OPTION", "PERCENT_RANK", "QUALIFY", "RANK", "ROW", "SCHEMA", "STORED",
    "SYSTEM", "TABLESAMPLE", "VIRTUAL", "WINDOW",
};

static const char *const of_mariadb[] = {
    "CURRENT_ROLE", "DELETE_DOMAIN_ID", "DO_DOMAIN_IDS", "IGNORE_DOMAIN_IDS",
    "MASTER_DEMOTE_TO_REPLICA", "MASTER_DEMOTE_TO_SLAVE", "MASTER_SSL_VERIFY_SERVER_CERT", "OFFSET",
    "PARSE_VCOL_EXPR", "PORTION", "RETURNING",
};

typedef struct List {
    const char *const *words;
    size_t count;
} List;

static const List both = {of_both, sizeof of_both / sizeof *of_both},
                  mysqls = {of_mysql, sizeof of_mysql / sizeof *of_mysql},
                  mariadbs = {of_mariadb, sizeof of_mariadb / sizeof *of_mariadb},
                  all = {known, sizeof known / sizeof *known};

static bool is_in(const List *list, const char *word)
{
    for (size_t i = 0; i < list->count; i++)
        if (strcmp(list->words[i], word) == 0)
            return true;
    return false;
}

static bool reads(MysqlTarget target, const char *format, const char *word)
{
    char text[200], *said = NULL;
    size_t len;
    Diag diag = {.out = open_memstream(&said, &len)};
    Context cx;
    MysqlReader r;
    const MysqlStmt *stmt;
    snprintf(text, sizeof text, format, word, word);
    Source source = {.name = "test.sql", .text = text, .len = strlen(text)};
    context_open(&cx, &diag);
    mysql_reader_open(&r, &cx, &source, target, NULL);
    while (mysql_reader_next(&r, &stmt)) {
    }
    bool ok = !r.failed;
    mysql_reader_close(&r);
    context_close(&cx);
    fclose(diag.out);
    free(said);
    return ok;
}

/* Where a column may be named first: the grammar has no other use for a word there. */
static void check(MysqlTarget target, const List *list, const List *own)
{
    for (size_t i = 0; i < list->count; i++) {
        const char *word = list->words[i];
        bool reserved = is_in(&both, word) || is_in(own, word);
        if (reads(target, "CREATE TABLE t (%s int)", word) == reserved)
            fail_msg("%s is %s", word, reserved ? "reserved" : "not reserved");
        if (!reads(target, "CREATE TABLE t (`%s` int, KEY k (`%s`))", word))
            fail_msg("%s in backticks", word);
    }
}

static void reserved_words_of_mysql(void **state)
{
    (void)state;
    check(mysql, &all, &mysqls);
    check(mysql, &both, &mysqls);
    check(mysql, &mysqls, &mysqls);
    check(mysql, &mariadbs, &mysqls);
}

static void reserved_words_of_mariadb(void **state)
{
    (void)state;
    check(mariadb, &all, &mariadbs);
    check(mariadb, &both, &mariadbs);
    check(mariadb, &mariadbs, &mariadbs);
    check(mariadb, &mysqls, &mariadbs);
}

/* Versions decide: what a dump of an older server may hold unquoted is a name there. */
static void reserved_since_a_version(void **state)
{
    (void)state;
    static const struct {
        const char *word;
        MysqlTarget before, since;
    } words[] = {
        {"rank", {MYSQL_FLAVOR_MYSQL, 50799}, {MYSQL_FLAVOR_MYSQL, 80002}},
        {"system", {MYSQL_FLAVOR_MYSQL, 50799}, {MYSQL_FLAVOR_MYSQL, 80003}},
        {"groups", {MYSQL_FLAVOR_MYSQL, 50799}, {MYSQL_FLAVOR_MYSQL, 80002}},
        {"lateral", {MYSQL_FLAVOR_MYSQL, 80013}, {MYSQL_FLAVOR_MYSQL, 80014}},
        {"intersect", {MYSQL_FLAVOR_MYSQL, 80030}, {MYSQL_FLAVOR_MYSQL, 80031}},
        {"qualify", {MYSQL_FLAVOR_MYSQL, 80099}, {MYSQL_FLAVOR_MYSQL, 80400}},
        {"library", {MYSQL_FLAVOR_MYSQL, 90300}, {MYSQL_FLAVOR_MYSQL, 90400}},
        {"offset", {MYSQL_FLAVOR_MARIADB, 100599}, {MYSQL_FLAVOR_MARIADB, 100600}},
        {"over", {MYSQL_FLAVOR_MARIADB, 100199}, {MYSQL_FLAVOR_MARIADB, 100200}},
    };
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        assert_true(reads(words[i].before, "CREATE TABLE t (%s int)", words[i].word));
        assert_false(reads(words[i].since, "CREATE TABLE t (%s int)", words[i].word));
    }
}

/* Words that are functions, types or clauses elsewhere and yet columns. */
static void free_words_in_expressions(void **state)
{
    (void)state;
    static const char *const words[] = {"next", "date", "time", "timestamp", "status", "user", "value", "names", "end",
                                        "action", "month", "type", "position", "count", "left_", "session", "hash"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        assert_true(reads(mysql, "CREATE VIEW v AS SELECT %s FROM t WHERE %s > 1", words[i]));
        assert_true(
            reads(mariadb, "CREATE TABLE t (a int AS (%s + 1), CHECK (%s <> 0))", words[i]));
    }
    assert_true(reads(mariadb, "CREATE VIEW v AS SELECT database() AS %s, schema() AS s", "database"));
    assert_true(reads(mariadb, "CREATE TABLE %s (option int, slow int)", "schema"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reserved_words_of_mysql),
        cmocka_unit_test(reserved_words_of_mariadb),
        cmocka_unit_test(reserved_since_a_version),
        cmocka_unit_test(free_words_in_expressions),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
