/* mysql_reader.h: a MySQL or MariaDB script read statement by statement.
 *
 *     MysqlReader r;
 *     mysql_reader_open(&r, cx, source, target, NULL);
 *     for (const MysqlStmt *stmt; mysql_reader_next(&r, &stmt);) …
 *     mysql_reader_close(&r);
 *     if (r.failed) …
 *
 * Reads what the mysql client and the server read together: DELIMITER lines, versioned comments as
 * the target executes them, strings and names as sql_mode says at that point. SET statements are
 * returned like others, and have been obeyed before the next statement is read. Rows (INSERT…) are
 * passed over unseen and returned as one statement of kind DATA. */
#ifndef PARSER_MYSQL_READER_H
#define PARSER_MYSQL_READER_H

#include "base/map.h"
#include "parser/mysql_ast.h"
#include "parser/mysql_seen.h"
#include "parser/mysql_lexer.h"

/* What SET statements have said so far; texts are NULL until then. */
typedef struct MysqlSession {
    unsigned modes;      /* MysqlMode bits that matter to reading */
    Str sql_mode;        /* the whole, upper case, combinations spelled out, in the order given */
    Str character_set_client;
    Str character_set_results;
    Str collation_connection;
    Str time_zone;
    bool foreign_key_checks;
    bool explicit_defaults_for_timestamp; /* the target's default until set */
    Str default_storage_engine;
} MysqlSession;

typedef struct MysqlReader {
    Context *cx;
    const Source *source;
    MysqlTarget target;
    MysqlSession session;
    bool failed; /* an error was reported; unless `fatal`, reading goes on behind the statement */
    bool fatal;  /* nothing can be read behind this: an unterminated string or comment */

    /* of the last statement */
    size_t shift;   /* to be added to the offsets in it: they count from where it was first read */
    size_t comment; /* where the comment lines right above it begin; its offset when there are none */

    /* mysql_reader.c's own */
    MysqlLexer lexer;
    MysqlIgnored rows; /* the last statement that was passed over: there may be millions */
    size_t passed;     /* from where rows have been passed over, see source_pass */
    Map variables; /* from an interned name to the value that SET @x = … gave it: a Str */
    MysqlSeen *seen;
    void *parser;  /* lemon's */
} MysqlReader;

/* `seen`: statements that readers of the same target share, which outlive the reader; NULL: none. */
void mysql_reader_open(MysqlReader *r, Context *cx, const Source *source, MysqlTarget target,
                       MysqlSeen *seen);
void mysql_reader_close(MysqlReader *r);

/* The next statement; false at the end. One that was passed over (a MysqlIgnored) is valid until
 * the next call, others as long as the arena. A statement that can't be read is an error with its
 * place and what was expected, and is passed over: `failed` is set. */
bool mysql_reader_next(MysqlReader *r, const MysqlStmt **stmt);

#endif
