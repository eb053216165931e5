/* mysql_seen.c: a map from the hash of how a statement begins to the last that began so. */
#include "parser/mysql_seen.h"

#include <string.h>

enum { HASHED = 4096 }; /* bytes: texts without a semicolon aren't hashed to their end each time */

/* Of the text up to its first ";": no further than the statement's end, wherever that is. */
static uint64_t hash_at(const MysqlLexer *lx, const char *at, unsigned modes)
{
    size_t rest = (size_t)(lx->source->text + lx->source->len - at),
           limit = rest < HASHED ? rest : HASHED;
    const char *semicolon = memchr(at, ';', limit);
    return str_hash(modes, at, semicolon ? (size_t)(semicolon - at) : limit);
}

const MysqlSeenStmt *mysql_seen_find(const MysqlSeen *seen, const MysqlLexer *lx)
{
    const char *at = lx->cursor;
    size_t rest = (size_t)(lx->source->text + lx->source->len - at);
    const MysqlSeenStmt *k = map_get(&seen->by_text, hash_at(lx, at, lx->modes));
    bool same = k && k->modes == lx->modes && k->delimiter == lx->delimiter && k->len <= rest &&
                memcmp(k->text, at, k->len) == 0;
    return same ? k : NULL;
}

static bool ends_with_delimiter(const MysqlLexer *lx, const char *start)
{
    size_t len = lx->delimiter_len;
    return lx->ended && (size_t)(lx->cursor - start) >= len &&
           memcmp(lx->cursor - len, lx->delimiter, len) == 0;
}

void mysql_seen_add(MysqlSeen *seen, const MysqlLexer *lx, const char *start, unsigned modes,
                    const MysqlStmt *stmt)
{
    if (!ends_with_delimiter(lx, start))
        return;
    MysqlSeenStmt *k = arena_make(lx->cx->arena, MysqlSeenStmt);
    *k = (MysqlSeenStmt){.text = start,
                          .len = (size_t)(lx->cursor - start),
                          .modes = modes,
                          .delimiter = lx->delimiter,
                          .stmt = stmt};
    map_put(&seen->by_text, hash_at(lx, start, modes), k);
}

void mysql_seen_free(MysqlSeen *seen)
{
    map_free(&seen->by_text);
}
