/* mysql_blocks.h: whether a ";" in the body of a routine ends it. */
#ifndef PARSER_MYSQL_BLOCKS_H
#define PARSER_MYSQL_BLOCKS_H

#include "parser/mysql_lexer.h"

typedef struct MysqlBlocks {
    int depth;          /* blocks that are open: with none, ";" ends the body */
    bool at_start;      /* a statement or a declaration may begin here */
    bool behind_end;    /* END was the token before: the next may name what it ends */
    bool oracle;
    bool first;         /* no token has been met */
    bool heading;       /* in the head of a routine inside of another */
    uint64_t declaring; /* a bit for each open block, the innermost lowest: its BEGIN is to come */
} MysqlBlocks;

/* Before the first token of a body, with `depth` blocks open; whether it is of sql_mode ORACLE. */
MysqlBlocks mysql_blocks_begin(bool oracle, int depth);
/* The next token; one that is the delimiter comes as ";". */
void mysql_blocks_count(MysqlBlocks *b, MysqlToken t);

#endif
