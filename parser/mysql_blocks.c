/* mysql_blocks.c: counts the blocks of a body, in a file without DELIMITER lines.
 *
 *     BEGIN … END, IF … END IF, CASE … END, LOOP … END LOOP
 *
 * In sql_mode ORACLE a block begins with its declarations, among which there may be whole routines,
 * and a loop with LOOP, whatever stands before it:
 *
 *     IS x INT; FUNCTION f RETURN INT IS BEGIN … END; BEGIN WHILE x > 0 LOOP … END LOOP; END */
#include "parser/mysql_blocks.h"

#include <string.h>
#include <strings.h>

static bool is(MysqlToken t, const char *word)
{
    return strlen(word) == t.len && strncasecmp(t.at, word, t.len) == 0;
}

static bool is_any(MysqlToken t, const char *const *words)
{
    for (; *words; words++)
        if (is(t, *words))
            return true;
    return false;
}

MysqlBlocks mysql_blocks_begin(bool oracle, int depth)
{
    return (MysqlBlocks){.depth = depth,
                         .at_start = true,
                         .oracle = oracle,
                         .first = true,
                         .declaring = oracle && depth};
}

static void open_block(MysqlBlocks *b, bool declares)
{
    b->depth++;
    b->declaring = b->declaring << 1 | declares;
}

/* IF, REPEAT and FOR open a block only where a statement may begin: they are functions and parts of
 * declarations too. */
static void count_openers(MysqlBlocks *b, MysqlToken t)
{
    static const char *const openers[] = {"BEGIN", "CASE", "LOOP", "WHILE", NULL};
    static const char *const statement_openers[] = {"IF", "REPEAT", "FOR", NULL};
    if (is_any(t, openers) || (b->at_start && is_any(t, statement_openers)))
        open_block(b, false);
}

static void count_oracle_openers(MysqlBlocks *b, MysqlToken t)
{
    static const char *const openers[] = {"CASE", "LOOP", NULL};
    static const char *const statement_openers[] = {"IF", "REPEAT", NULL};
    static const char *const routines[] = {"FUNCTION", "PROCEDURE", NULL};
    bool as = is(t, "AS") || is(t, "IS");
    if (is(t, "BEGIN") && (b->declaring & 1))
        b->declaring--;
    else if (is(t, "BEGIN") || is_any(t, openers) || (b->at_start && is_any(t, statement_openers)))
        open_block(b, false);
    else if ((as && (b->first || b->heading)) || (b->at_start && is(t, "DECLARE")))
        open_block(b, true);
    b->heading = (b->heading && !as && !is(t, ";")) ||
                 (b->at_start && (b->declaring & 1) && is_any(t, routines));
}

static bool precedes_statement(const MysqlBlocks *b, MysqlToken t)
{
    static const char *const words[] = {"THEN", "ELSE",   "DO", "BEGIN", "LOOP",
                                        "REPEAT", ":", ";",  NULL};
    static const char *const oracle[] = {"AS", "IS", "DECLARE", ">>", NULL};
    return is_any(t, words) || (b->oracle && is_any(t, oracle));
}

void mysql_blocks_count(MysqlBlocks *b, MysqlToken t)
{
    bool ends = is(t, "END") && b->depth > 0;
    if (!b->behind_end)
        (b->oracle ? count_oracle_openers : count_openers)(b, t);
    if (ends) {
        b->depth--;
        b->declaring >>= 1;
    }
    b->at_start = precedes_statement(b, t) && (!b->behind_end || is(t, ";"));
    b->behind_end = ends;
    b->first = false;
}
