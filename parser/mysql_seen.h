/* mysql_seen.h: statements that were parsed, found again by their text.
 *
 * Two dumps of one schema have most of their statements in common, and each sets the same dozen of
 * variables around every object: a text that comes again isn't parsed again. */
#ifndef PARSER_MYSQL_SEEN_H
#define PARSER_MYSQL_SEEN_H

#include "base/map.h"
#include "parser/mysql_ast.h"
#include "parser/mysql_lexer.h"

/* All zero: empty. Of one target; its statements live in the arena of those who added them. */
typedef struct MysqlSeen {
    Map by_text;
} MysqlSeen;

typedef struct MysqlSeenStmt {
    const char *text; /* in the source that it was first read from */
    size_t len;       /* with the delimiter */
    unsigned modes;   /* that it was read under */
    Str delimiter;
    const MysqlStmt *stmt;
} MysqlSeenStmt;

/* The statement that begins at the lexer's cursor, or NULL: it has to be parsed. */
const MysqlSeenStmt *mysql_seen_find(const MysqlSeen *seen, const MysqlLexer *lexer);
/* Adds what the lexer has just read from `start` on, under `modes`; its text must stay as long as
 * `seen`. One that the text's end or a newline ended isn't added. */
void mysql_seen_add(MysqlSeen *seen, const MysqlLexer *lexer, const char *start, unsigned modes,
                    const MysqlStmt *stmt);
void mysql_seen_free(MysqlSeen *seen);

#endif
