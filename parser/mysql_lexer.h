/* mysql_lexer.h: tokens of MySQL and MariaDB, one at a time, out of grammar/mysql_lexer.re.
 *
 * The lexer reads as the mysql client and the server's lexer together: it ends a statement at the
 * delimiter, looks into versioned comments that the target executes and passes over the others, and
 * follows sql_mode, which may change between two statements. */
#ifndef PARSER_MYSQL_LEXER_H
#define PARSER_MYSQL_LEXER_H

#include "model/mysql_target.h"
#include "model/schema.h"

typedef enum MysqlMode {
    MYSQL_MODE_ANSI_QUOTES = 1 << 0,
    MYSQL_MODE_NO_BACKSLASH_ESCAPES = 1 << 1,
    MYSQL_MODE_PIPES_AS_CONCAT = 1 << 2,
    MYSQL_MODE_HIGH_NOT_PRECEDENCE = 1 << 3,
    MYSQL_MODE_IGNORE_SPACE = 1 << 4,
    MYSQL_MODE_ORACLE = 1 << 5,
    MYSQL_MODE_REAL_AS_FLOAT = 1 << 6
} MysqlMode;

typedef struct MysqlToken {
    const char *at; /* in the source; a string's first quote */
    size_t len;
    int code; /* MYSQL_T_… of the grammar; 0: the statement's end */
} MysqlToken;

typedef struct MysqlWords MysqlWords;

typedef struct MysqlLexer {
    Context *cx;
    const Source *source;
    MysqlTarget target;
    unsigned modes;
    const char *delimiter;
    size_t delimiter_len;
    const MysqlWords *words;

    const char *cursor;
    int comment_depth;   /* versioned comments that are open */
    const char *comment; /* the first of them */
    size_t previous_end; /* of the last token */
    int previous;        /* its code */
    bool line;           /* a newline ends the statement: USE */
    bool ended;          /* the delimiter was met; otherwise the text's end */
    bool failed;         /* an unterminated string or comment: reported; nothing can follow */
} MysqlLexer;

/* Whether words and operators are those of MariaDB's sql_mode ORACLE. */
bool mysql_lexer_is_oracle(const MysqlLexer *lx);
/* The next token. */
MysqlToken mysql_lexer_next(MysqlLexer *lx);
/* Passes over everything up to the delimiter, without looking at it more than needed. */
void mysql_lexer_skip_rows(MysqlLexer *lx);
/* Blanks and plain comments in front of a statement; where the comment lines right above it
 * begin. */
size_t mysql_lexer_skip_blanks(MysqlLexer *lx);

/* ---- words: mysql_words.c ------------------------------------------------------------------ */

/* Keywords as the target has them; lives in the arena. */
const MysqlWords *mysql_words_new(Arena *arena, MysqlTarget target);
/* The token of a bare word: a keyword's, or that of a name. `next` is the text behind it (keywords
 * that are names unless a certain token follows). */
int mysql_words_find(const MysqlWords *words, const char *word, size_t len, const char *next);
/* Whether a bare word can't be a name. */
bool mysql_words_reserved(const MysqlWords *words, const char *word, size_t len);
/* Whether this is a character set: _utf8mb4. */
bool mysql_is_charset(const char *name, size_t len);
/* How messages name a token: a keyword, "a name", ";". */
const char *mysql_token_name(int code);

#endif
