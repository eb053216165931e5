/* mysql_words.c: which words mean something, to which server.
 *
 * The rows of mysql_words.def, with a hash table over them that is made per reader, since a version
 * decides what a word is. A word is looked up once per occurrence; what must follow it is looked for
 * in the text behind it. */
#include "parser/mysql_lexer.h"

#include <ctype.h>
#include <limits.h>
#include <string.h>
#include <strings.h>

#include "grammar/mysql_grammar.h"

/* Generated with the grammar: what a token is where the grammar has no use for it. */
int mysql_grammarFallback(int token);

enum { NEVER = INT_MAX, SLOTS = 2048, TOKENS = 512, LONGEST = 32 };

typedef struct Row {
    const char *word; /* upper case */
    const char *token_name;
    int token, mysql, mariadb;
    const char *next;
    int otherwise;
} Row;

static const Row rows[] = {
#define WORD(word, token, mysql, mariadb, next, otherwise) \
    {#word, #token, MYSQL_T_##token, mysql, mariadb, next, MYSQL_T_##otherwise},
#include "parser/mysql_words.def"
#undef WORD
};

enum { ROWS = sizeof rows / sizeof *rows };

struct MysqlWords {
    MysqlTarget target;
    uint16_t slots[SLOTS]; /* the number of a word's first row, plus one */
    bool soft[TOKENS];     /* falls back to NAME */
};

/* Upper case of a word into `out`; its hash. */
static uint32_t fold(const char *word, size_t len, char *out)
{
    uint32_t hash = 2166136261u;
    for (size_t i = 0; i < len; i++) {
        out[i] = (char)(word[i] >= 'a' && word[i] <= 'z' ? word[i] + 'A' - 'a' : word[i]);
        hash = (hash ^ (unsigned char)out[i]) * 16777619u;
    }
    out[len] = 0;
    return hash ^ hash >> 15;
}

static bool same_word(size_t row, const char *upper)
{
    return row < ROWS && strcmp(rows[row].word, upper) == 0;
}

static const Row *find(const MysqlWords *words, const char *word, size_t len)
{
    char upper[LONGEST + 1];
    if (len > LONGEST)
        return NULL;
    uint32_t slot = fold(word, len, upper) % SLOTS;
    for (; words->slots[slot]; slot = (slot + 1) % SLOTS)
        if (same_word(words->slots[slot] - 1u, upper))
            return &rows[words->slots[slot] - 1];
    return NULL;
}

const MysqlWords *mysql_words_new(Arena *arena, MysqlTarget target)
{
    MysqlWords *words = arena_make(arena, MysqlWords);
    char upper[LONGEST + 1];
    words->target = target;
    for (size_t i = 0; i < ROWS; i++) {
        words->soft[rows[i].token] = mysql_grammarFallback(rows[i].token) == MYSQL_T_NAME;
        words->soft[rows[i].otherwise] = mysql_grammarFallback(rows[i].otherwise) == MYSQL_T_NAME;
        if (i && same_word(i, rows[i - 1].word))
            continue;
        uint32_t slot = fold(rows[i].word, strlen(rows[i].word), upper) % SLOTS;
        while (words->slots[slot])
            slot = (slot + 1) % SLOTS;
        words->slots[slot] = (uint16_t)(i + 1);
    }
    return words;
}

static const char *skip_blanks(const char *text)
{
    while (isspace((unsigned char)*text))
        text++;
    return text;
}

static const char *skip_name(const char *text)
{
    if (*text == '`')
        for (text++; *text && *text != '`';)
            text++;
    while (*text && !isspace((unsigned char)*text) && !strchr("(),;", *text))
        text++;
    return text;
}

/* Whether `text`, after blanks, begins with one of the items of a row's `next`. */
static bool follows(const char *next, const char *text)
{
    text = skip_blanks(text);
    if (*next == '?') {
        next++;
        text = skip_blanks(skip_name(text));
    }
    for (const char *item = next; *item;) {
        size_t len = strcspn(item, " ");
        if (item[0] == '\''  ? *text == '\'' || *text == '"'
            : item[0] == '(' ? *text == '('
                             : strncasecmp(text, item, len) == 0 &&
                                   !isalnum((unsigned char)text[len]) && text[len] != '_')
            return true;
        item += len + (item[len] == ' ');
    }
    return false;
}

static int token_of(const Row *row, const char *next)
{
    const Row *last = row;
    for (; row < rows + ROWS && strcmp(row->word, last->word) == 0; last = row++)
        if (!*row->next || follows(row->next, next))
            return row->token;
    return last->otherwise;
}

static bool is_reserved(const MysqlWords *words, const Row *row)
{
    int since = words->target.flavor == MYSQL_FLAVOR_MARIADB ? row->mariadb : row->mysql;
    return words->target.version >= since;
}

int mysql_words_find(const MysqlWords *words, const char *word, size_t len, const char *next)
{
    const Row *row = find(words, word, len);
    if (!row)
        return MYSQL_T_NAME;
    int token = token_of(row, next);
    bool by_next = row->otherwise == MYSQL_T_NAME && *row->next; /* what follows has decided */
    return words->soft[token] || by_next || is_reserved(words, row) ? token : MYSQL_T_NAME;
}

bool mysql_words_reserved(const MysqlWords *words, const char *word, size_t len)
{
    const Row *row = find(words, word, len);
    return row && is_reserved(words, row);
}

/* ---- names of tokens in messages ------------------------------------------------------------- */

static const struct {
    int token;
    const char *name;
} signs[] = {
    {0, "the end of the statement"}, {MYSQL_T_NAME, "a name"}, {MYSQL_T_STRING, "a string"}, {MYSQL_T_NUMBER, "a number"},
    {MYSQL_T_LP, "\"(\""}, {MYSQL_T_RP, "\")\""}, {MYSQL_T_COMMA, "\",\""}, {MYSQL_T_DOT, "\".\""}, {MYSQL_T_EQ, "\"=\""},
    {MYSQL_T_AT_SIGN, "\"@\""}, {MYSQL_T_AT_AT, "\"@@\""}, {MYSQL_T_STAR, "\"*\""}, {MYSQL_T_ASSIGN, "\":=\""},
    {MYSQL_T_PLUS, "\"+\""}, {MYSQL_T_MINUS, "\"-\""}, {MYSQL_T_HEX, "a hexadecimal literal"},
    {MYSQL_T_BITS, "a bit literal"}, {MYSQL_T_UNIT, "a unit of time"}, {MYSQL_T_TYPE_WORD, "a type"},
};

const char *mysql_token_name(int code)
{
    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++)
        if (signs[i].token == code)
            return signs[i].name;
    for (size_t i = 0; i < ROWS; i++)
        if (rows[i].token == code)
            return rows[i].word;
    return NULL;
}

/* ---- character sets ----------------------------------------------------------------------------- */

bool mysql_is_charset(const char *name, size_t len)
{
    static const char *const charsets[] = {
        "armscii8", "ascii", "big5", "binary", "cp1250", "cp1251", "cp1256", "cp1257", "cp850", "cp852", "cp866", "cp932",
        "dec8", "eucjpms", "euckr", "gb18030", "gb2312", "gbk", "geostd8", "greek", "hebrew", "hp8", "keybcs2", "koi8r",
        "koi8u", "latin1", "latin2", "latin5", "latin7", "macce", "macroman", "sjis", "swe7", "tis620", "ucs2", "ujis",
        "utf16", "utf16le", "utf32", "utf8", "utf8mb3", "utf8mb4",
    };
    for (size_t i = 0; i < sizeof charsets / sizeof *charsets; i++)
        if (strlen(charsets[i]) == len && strncasecmp(charsets[i], name, len) == 0)
            return true;
    return false;
}
