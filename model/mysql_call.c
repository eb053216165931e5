/* mysql_call.c: functions, literals and types under the names and with the arguments that servers show.
 *
 *     INSTR(s, 'x')          locate('x', s)
 *     ROUND(a)               round(a, 0)
 *     DATEDIFF(a, b)         to_days(a) - to_days(b)
 *     BINARY s, b'101', .5   cast(s as char character set binary), x'05', 0.5
 *
 * What only one of the two servers rewrites (MySQL 9.7, MariaDB 10.11 were asked) is rewritten for it alone:
 * the other would show what it was given. */
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "model/mysql_moment.h"
#include "model/mysql_rewrite.h"

typedef MysqlNormal Normal;

enum { MYSQL_ONLY = 1, MARIADB_ONLY = 2, BOTH = 3, ANY_COUNT = -1 };

static bool is_for(const Normal *n, int servers)
{
    return servers & (n->target.flavor == MYSQL_FLAVOR_MARIADB ? MARIADB_ONLY : MYSQL_ONLY);
}

static MysqlTree *node(Normal *n, MysqlTag tag, const char *text, MysqlTree *first,
                       MysqlTree *second)
{
    MysqlTree *t = mysql_tree_new(n->cx->arena, tag, first ? first->offset : 0,
                                  second  ? 2
                                  : first ? 1
                                          : 0);
    t->text = text ? str_intern(n->cx->strings, text) : NULL;
    if (first)
        t->at[0] = first;
    if (second)
        t->at[1] = second;
    return t;
}

static MysqlTree *operation(Normal *n, MysqlOperator op, MysqlTree *left, MysqlTree *right)
{
    MysqlTree *t = node(n, MYSQL_BINARY, NULL, left, right);
    t->op = (uint8_t)op;
    return t;
}

/* ---- names and arguments left out --------------------------------------------------------- */

/* In the order of the names. */
static const struct Call {
    const char *name;
    int count; /* of arguments */
    int servers;
    const char *shown, *more[3];
} calls[] = {
    {"adddate", 2, BOTH, "date_add", {0}},
    {"astext", 1, MARIADB_ONLY, "st_astext", {0}},
    {"atan2", 2, BOTH, "atan", {0}},
    {"bin", 1, BOTH, "conv", {"10", "2"}},
    {"ceil", 1, BOTH, "ceiling", {0}},
    {"character_length", 1, BOTH, "char_length", {0}},
    {"current_date", 0, BOTH, "curdate", {0}},
    {"current_time", ANY_COUNT, BOTH, "curtime", {0}},
    {"current_timestamp", ANY_COUNT, BOTH, "now", {0}},
    {"dayofmonth", 1, BOTH, "day", {0}},
    {"geometrycollection", ANY_COUNT, MYSQL_ONLY, "geomcollection", {0}},
    {"json_merge", ANY_COUNT, BOTH, "json_merge_preserve", {0}},
    {"json_pretty", 1, MARIADB_ONLY, "json_detailed", {0}},
    {"lag", 1, MARIADB_ONLY, "lag", {"1"}},
    {"lcase", ANY_COUNT, BOTH, "lower", {0}},
    {"lead", 1, MARIADB_ONLY, "lead", {"1"}},
    {"lengthb", 1, MARIADB_ONLY, "length", {0}},
    {"localtime", ANY_COUNT, BOTH, "now", {0}},
    {"localtimestamp", ANY_COUNT, BOTH, "now", {0}},
    {"mid", ANY_COUNT, BOTH, "substr", {0}},
    {"nvl", 2, MARIADB_ONLY, "ifnull", {0}},
    {"oct", 1, BOTH, "conv", {"10", "8"}},
    {"octet_length", 1, BOTH, "length", {0}},
    {"position", 2, BOTH, "locate", {0}},
    {"power", 2, BOTH, "pow", {0}},
    {"round", 1, BOTH, "round", {"0"}},
    {"schema", 0, BOTH, "database", {0}},
    {"session_user", 0, BOTH, "user", {0}},
    {"sha1", 1, BOTH, "sha", {0}},
    {"st_geomfromtext", ANY_COUNT, MARIADB_ONLY, "st_geometryfromtext", {0}},
    {"std", 1, BOTH, "stddev_pop", {0}},
    {"stddev", 1, BOTH, "stddev_pop", {0}},
    {"subdate", 2, BOTH, "date_sub", {0}},
    {"substring", ANY_COUNT, BOTH, "substr", {0}},
    {"system_user", 0, BOTH, "user", {0}},
    {"ucase", ANY_COUNT, BOTH, "upper", {0}},
    {"variance", 1, BOTH, "var_pop", {0}},
    {"week", 1, MYSQL_ONLY, "week", {"0"}},
    {"weekofyear", 1, BOTH, "week", {"3"}},
    {"weight_string", 1, MARIADB_ONLY, "weight_string", {"0", "0", "1"}},
    {"yearweek", 1, BOTH, "yearweek", {"0"}},
};

static int compare_call(const void *name, const void *row)
{
    return strcmp(name, ((const struct Call *)row)->name);
}

/* NOW(0) is NOW(). */
static void drop_no_digits(MysqlTree *t)
{
    static const char *const clocks[] = {"curtime", "now", "sysdate", "utc_time", "utc_timestamp"};
    bool zero =
        t->count == 1 && t->at[0]->tag == MYSQL_NUMBER && strcmp(t->at[0]->text, "0") == 0;
    for (size_t i = 0; zero && i < sizeof clocks / sizeof *clocks; i++)
        if (strcmp(t->text, clocks[i]) == 0)
            t->count = 0;
}

static void name_call(Normal *n, MysqlTree *t)
{
    const struct Call *row =
        bsearch(t->text, calls, sizeof calls / sizeof *calls, sizeof *calls, compare_call);
    if (!row || !is_for(n, row->servers) ||
        (row->count != ANY_COUNT && (uint32_t)row->count != t->count))
        return;
    t->text = str_intern(n->cx->strings, row->shown);
    for (size_t k = 0; k < 3 && row->more[k]; k++)
        mysql_tree_add(n->cx->arena, t, node(n, MYSQL_NUMBER, row->more[k], NULL, NULL));
}

/* ---- calls that become something else ----------------------------------------------------- */

static MysqlTree *modulo(Normal *n, MysqlTree *t)
{
    return operation(n, MYSQL_OP_MOD, t->at[0], t->at[1]);
}

/* ADDDATE(d, 3) counts days. */
static MysqlTree *add_interval(Normal *n, MysqlTree *t)
{
    MysqlTree *amount = t->at[1];
    if (amount->tag != MYSQL_INTERVAL)
        amount = node(n, MYSQL_INTERVAL, "day", amount, NULL);
    return operation(n, t->text[5] == 'a' ? MYSQL_OP_ADD : MYSQL_OP_SUB, t->at[0], amount);
}

static MysqlTree *timestampadd(Normal *n, MysqlTree *t)
{
    return operation(n, MYSQL_OP_ADD, t->at[2],
                     node(n, MYSQL_INTERVAL, t->at[0]->text, t->at[1], NULL));
}

static MysqlTree *datediff(Normal *n, MysqlTree *t)
{
    return operation(n, MYSQL_OP_SUB, mysql_function_call(n->cx, "to_days", t->at[0], NULL),
                     mysql_function_call(n->cx, "to_days", t->at[1], NULL));
}

static MysqlTree *is_null(Normal *n, MysqlTree *t)
{
    MysqlTree *is = node(n, MYSQL_IS, NULL, t->at[0], NULL);
    is->op = MYSQL_IS_NULL;
    return is;
}

static MysqlTree *regexp(Normal *n, MysqlTree *t)
{
    return operation(n, MYSQL_OP_REGEXP, t->at[0], t->at[1]);
}

static MysqlTree *locate(Normal *n, MysqlTree *t)
{
    return mysql_function_call(n->cx, "locate", t->at[1], t->at[0]);
}

static MysqlTree *from_unixtime(Normal *n, MysqlTree *t)
{
    return mysql_function_call(n->cx, "date_format",
                               mysql_function_call(n->cx, "from_unixtime", t->at[0], NULL),
                               t->at[1]);
}

static MysqlTree *cast_to(Normal *n, MysqlTree *t, const char *name)
{
    MysqlTree *type = node(n, MYSQL_TYPE, name, NULL, NULL);
    for (int i = 0; i < MYSQL_TYPE_PARTS; i++)
        mysql_tree_add(n->cx->arena, type, NULL);
    return node(n, MYSQL_CAST, NULL, t->at[0], type);
}

static MysqlTree *to_date(Normal *n, MysqlTree *t)
{
    return cast_to(n, t, "date");
}

/* TIME(x) and TIMESTAMP(x) of a table; in a query the cast has as many digits of a second as x, which isn't
 * known before the names in it are (mysql_query.c). */
static MysqlTree *to_time(Normal *n, MysqlTree *t)
{
    return n->in_query ? t : cast_to(n, t, strcmp(t->text, "time") == 0 ? "time" : "datetime");
}

/* count(0) is how servers show count(*). */
static MysqlTree *count(Normal *n, MysqlTree *t)
{
    const MysqlTree *what = t->at[0];
    if (what->tag == MYSQL_NUMBER && strcmp(what->text, "0") == 0 &&
        !(t->flags & MYSQL_DISTINCT_FLAG))
        t->at[0] = node(n, MYSQL_STAR, NULL, NULL, NULL);
    return t;
}

/* The greatest of all is the greatest of those that differ. */
static MysqlTree *without_distinct(Normal *n, MysqlTree *t)
{
    (void)n;
    t->flags &= (uint16_t)~MYSQL_DISTINCT_FLAG;
    return t;
}

static MysqlTree *get_format(Normal *n, MysqlTree *t)
{
    if (strcmp(t->at[0]->text, "timestamp") == 0)
        t->at[0] = node(n, MYSQL_KEYWORD, "datetime", NULL, NULL);
    return t;
}

static bool is_of_bytes(const MysqlTree *type)
{
    const MysqlTree *charset = type->at[MYSQL_TYPE_CHARSET];
    return charset && strcmp(charset->text, "binary") == 0;
}

/* WEIGHT_STRING(s AS BINARY(4)) weighs a cast to bytes, and both servers say so; MariaDB shows AS
 * CHAR(4) as numbers, of which the last are flags. */
static MysqlTree *weight_string(Normal *n, MysqlTree *t)
{
    MysqlTree *type = t->at[1];
    if (type->tag != MYSQL_TYPE || !type->at[MYSQL_TYPE_ARGS])
        return t;
    MysqlTree *weighed = is_of_bytes(type) ? node(n, MYSQL_CAST, NULL, t->at[0], type) : t->at[0];
    bool numbers = is_for(n, MARIADB_ONLY);
    if (!numbers && weighed == t->at[0])
        return t;
    MysqlTree *call = mysql_function_call(n->cx, t->text, weighed, NULL);
    if (numbers) {
        mysql_tree_add(n->cx->arena, call, node(n, MYSQL_NUMBER, "0", NULL, NULL));
        mysql_tree_add(n->cx->arena, call, type->at[MYSQL_TYPE_ARGS]->at[0]);
        mysql_tree_add(n->cx->arena, call, node(n, MYSQL_NUMBER, "65", NULL, NULL));
    }
    return call;
}

static MysqlTree *add_months(Normal *n, MysqlTree *t)
{
    if (!is_for(n, MARIADB_ONLY))
        return t;
    return operation(n, MYSQL_OP_ADD, t->at[0],
                     node(n, MYSQL_INTERVAL, "month", t->at[1], NULL));
}

/* MariaDB's CHR gives a character of the database's set, which is taken to be Unicode's. */
static MysqlTree *chr(Normal *n, MysqlTree *t)
{
    return is_for(n, MARIADB_ONLY) ? node(n, MYSQL_CHAR, "utf8mb4", t->at[0], NULL) : t;
}

static MysqlTree *to_char(Normal *n, MysqlTree *t)
{
    static const char format[] = "YYYY-MM-DD HH24:MI:SS";
    if (!is_for(n, MARIADB_ONLY))
        return t;
    MysqlTree *string = node(n, MYSQL_STRING, format, NULL, NULL);
    string->len = sizeof format - 1;
    return mysql_function_call(n->cx, t->text, t->at[0], string);
}

/* In the order of the names. */
static const struct Rewrite {
    const char *name;
    uint32_t count; /* of arguments */
    MysqlTree *(*rewrite)(Normal *n, MysqlTree *t);
} rewrites[] = {
    {"add_months", 2, add_months},           {"chr", 1, chr},
    {"count", 1, count},                     {"date", 1, to_date},
    {"date_add", 2, add_interval},           {"date_sub", 2, add_interval},
    {"datediff", 2, datediff},               {"from_unixtime", 2, from_unixtime},
    {"get_format", 2, get_format},           {"instr", 2, locate},
    {"isnull", 1, is_null},                  {"max", 1, without_distinct},
    {"min", 1, without_distinct},            {"mod", 2, modulo},
    {"regexp_like", 2, regexp},              {"time", 1, to_time},
    {"timestamp", 1, to_time},               {"timestampadd", 3, timestampadd},
    {"to_char", 1, to_char},                 {"weight_string", 2, weight_string},
};

static int compare_rewrite(const void *name, const void *row)
{
    return strcmp(name, ((const struct Rewrite *)row)->name);
}

MysqlTree *mysql_normal_call(Normal *n, MysqlTree *t)
{
    if (t->qualifier || (t->flags & MYSQL_QUOTED_FLAG))
        return t;
    name_call(n, t);
    drop_no_digits(t);
    const struct Rewrite *row = bsearch(t->text, rewrites, sizeof rewrites / sizeof *rewrites,
                                        sizeof *rewrites, compare_rewrite);
    return row && row->count == t->count ? row->rewrite(n, t) : t;
}

/* ---- calls of a syntax of their own -------------------------------------------------------- */

static bool is_text(const MysqlTree *t, const char *text)
{
    return t && t->tag == MYSQL_STRING && t->len == strlen(text) &&
           memcmp(t->text, text, t->len) == 0;
}

/* A comma is what separates anyway. */
MysqlTree *mysql_normal_group_concat(MysqlTree *t)
{
    if (is_text(t->at[2], ","))
        t->at[2] = NULL;
    return t;
}

/* TRIM without a string has names (MySQL 9.7 can't show TRIM(LEADING FROM s)); MariaDB says
 * BOTH. */
MysqlTree *mysql_normal_trim(Normal *n, MysqlTree *t)
{
    static const char *const names[2][2] = {{"rtrim", "ltrim"}, {"rtrim_oracle", "ltrim_oracle"}};
    bool oracle = t->flags & MYSQL_ORACLE_FLAG;
    if (!t->at[1] && t->text && strcmp(t->text, "both") != 0)
        return mysql_function_call(n->cx, names[oracle][*t->text == 'l'], t->at[0], NULL);
    if (!t->at[1])
        t->text = NULL;
    else if (!t->text && is_for(n, MARIADB_ONLY))
        t->text = str_intern(n->cx->strings, "both");
    return t;
}

/* In USING, utf8 means utf8mb3. */
static MysqlTree *name_utf8(Normal *n, MysqlTree *t)
{
    if (t->text && strcmp(t->text, "utf8") == 0)
        t->text = str_intern(n->cx->strings, "utf8mb3");
    return t;
}

/* MySQL 9.7 forgets the character set of CHAR(… USING). Older servers, which weren't asked, are
 * taken to keep it. */
MysqlTree *mysql_normal_char(Normal *n, MysqlTree *t)
{
    if (mysql_at_least(n->target, MYSQL_FLAVOR_MYSQL, 90000))
        t->text = NULL;
    return name_utf8(n, t);
}

MysqlTree *mysql_normal_match(MysqlTree *t)
{
    if (t->text && strcmp(t->text, "in natural language mode") == 0)
        t->text = NULL;
    return t;
}

/* MySQL writes the type that JSON_VALUE gives without RETURNING. */
MysqlTree *mysql_normal_json_value(Normal *n, MysqlTree *t)
{
    if (!is_for(n, MYSQL_ONLY) || t->at[2])
        return t;
    MysqlTree *type = node(n, MYSQL_TYPE, "char", NULL, NULL);
    MysqlTree *length = node(n, MYSQL_NUMBER, "512", NULL, NULL);
    mysql_tree_add(n->cx->arena, type, node(n, MYSQL_LIST, NULL, length, NULL));
    mysql_tree_add(n->cx->arena, type, NULL);
    mysql_tree_add(n->cx->arena, type, NULL);
    t->at[2] = type;
    return t;
}

/* ---- window functions ---------------------------------------------------------------------- */

/* MEDIAN(a) is PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY a DESC) to MariaDB. */
static MysqlTree *median(Normal *n, MysqlTree *call)
{
    MysqlTree *half = node(n, MYSQL_NUMBER, "0.5", NULL, NULL);
    MysqlTree *item = node(n, MYSQL_ORDER_ITEM, NULL, call->at[0], NULL);
    item->flags = MYSQL_DESC_FLAG;
    return node(n, MYSQL_WITHIN_GROUP, NULL,
                mysql_function_call(n->cx, "percentile_cont", half, NULL),
                node(n, MYSQL_LIST, NULL, item, NULL));
}

/* RESPECT NULLS is what holds anyway. */
MysqlTree *mysql_normal_over(Normal *n, MysqlTree *t)
{
    MysqlTree *call = t->at[0];
    if (is_for(n, MARIADB_ONLY) && call->tag == MYSQL_FUNCTION && call->count == 1 &&
        strcmp(call->text, "median") == 0)
        t->at[0] = median(n, call);
    if (t->text && strcmp(t->text, "respect nulls") == 0)
        t->text = NULL;
    return t;
}

/* ROWS 1 PRECEDING ends with the current row. */
MysqlTree *mysql_normal_frame(Normal *n, MysqlTree *t)
{
    if (!t->at[1])
        t->at[1] = node(n, MYSQL_FRAME_BOUND, "current row", NULL, NULL);
    if (t->qualifier && strcmp(t->qualifier, "no others") == 0)
        t->qualifier = NULL;
    return t;
}

/* ---- literals ------------------------------------------------------------------------------ */

/* 00012, 5. and .5 are 12, 5 and 0.5. */
MysqlTree *mysql_normal_number(Normal *n, MysqlTree *t)
{
    const char *digits = t->text + strspn(t->text, "0");
    size_t len = strlen(digits);
    if (*digits == '-')
        return t;
    bool point_ends = len && digits[len - 1] == '.';
    bool zero = *digits < '0' || *digits > '9';
    if (!point_ends && digits - t->text == (zero ? 1 : 0))
        return t;
    t->text =
        str_format(n->cx->strings, "%s%.*s", zero ? "0" : "", (int)(len - point_ends), digits);
    return t;
}

static MysqlTree *string_of_bytes(Normal *n, const char *digits, size_t offset)
{
    Buf bytes = {0};
    for (const char *c = digits; c[0] && c[1]; c += 2) {
        char byte[3] = {c[0], c[1], 0};
        buf_putc(&bytes, (char)strtol(byte, NULL, 16));
    }
    MysqlTree *string = mysql_tree_new(n->cx->arena, MYSQL_STRING, offset, 0);
    string->len = bytes.len;
    string->text = str_intern_n(n->cx->strings, buf_text(&bytes), bytes.len);
    buf_free(&bytes);
    return string;
}

/* MariaDB takes x'41' for text and 0x41 for a number; to MySQL they are one. */
MysqlTree *mysql_normal_hex(Normal *n, MysqlTree *t)
{
    if (is_for(n, MYSQL_ONLY))
        t->flags &= (uint16_t)~MYSQL_HEX_NUMBER_FLAG;
    return t;
}

Str mysql_bits_as_hex(Context *cx, Str bits)
{
    Buf digits = {0};
    unsigned byte = 0;
    size_t len = strlen(bits);
    for (size_t i = 0; i < len; i++) {
        byte = 2 * byte + (bits[i] == '1');
        if ((len - i) % 8 == 1) {
            buf_printf(&digits, "%02X", byte);
            byte = 0;
        }
    }
    Str text = str_intern(cx->strings, buf_text(&digits));
    buf_free(&digits);
    return text;
}

MysqlTree *mysql_normal_bits(Normal *n, MysqlTree *t)
{
    MysqlTree *hex = node(n, MYSQL_HEX, mysql_bits_as_hex(n->cx, t->text), NULL, NULL);
    hex->flags = MYSQL_HEX_NUMBER_FLAG;
    return mysql_normal_hex(n, hex);
}

/* Whether the bytes are a text of the set that could as well stand in quotes. */
static bool is_text_of(const MysqlTree *t, Str charset)
{
    return strncmp(charset, "utf8", 4) == 0 ? utf8_valid_length(t->text, t->len) == t->len
                                            : utf8_ascii_length(t->text, t->len) == t->len;
}

/* The set that a literal comes in is the session's: only what is not text depends on it. Digits
 * after it are the bytes of a text. */
MysqlTree *mysql_normal_introduced(Normal *n, MysqlTree *t)
{
    if (t->at[0]->tag == MYSQL_HEX) {
        MysqlTree *text = string_of_bytes(n, t->at[0]->text, t->offset);
        t->at[0] = is_text_of(text, t->text) ? text : t->at[0];
    }
    MysqlTree *literal = t->at[0];
    bool plain = literal->tag == MYSQL_STRING && strcmp(t->text, "binary") != 0;
    return plain && is_text_of(literal, t->text) ? literal : t;
}

MysqlTree *mysql_normal_truth(Normal *n, MysqlTree *t)
{
    if (is_for(n, MYSQL_ONLY))
        return t;
    MysqlTree *number = node(n, MYSQL_NUMBER, t->tag == MYSQL_TRUE ? "1" : "0", NULL, NULL);
    number->flags = MYSQL_TRUTH_FLAG;
    return number;
}

/* DATE '2020-1-1' is shown with all its digits. */
MysqlTree *mysql_normal_temporal(Normal *n, MysqlTree *t)
{
    char text[MYSQL_MOMENT_ROOM];
    if (mysql_moment_text(t->op, t->text, text))
        t->text = str_intern(n->cx->strings, text);
    return t;
}

/* ---- types of casts ------------------------------------------------------------------------ */

static MysqlTree *decimal_arguments(Normal *n, MysqlTree *arguments)
{
    MysqlTree *list = mysql_tree_new(n->cx->arena, MYSQL_LIST, 0, 0);
    mysql_tree_add(n->cx->arena, list,
                   arguments ? arguments->at[0] : node(n, MYSQL_NUMBER, "10", NULL, NULL));
    mysql_tree_add(n->cx->arena, list,
                   arguments && arguments->count > 1 ? arguments->at[1]
                                                     : node(n, MYSQL_NUMBER, "0", NULL, NULL));
    return list;
}

static void name_type(Normal *n, MysqlTree *t)
{
    static const char *const names[][2] = {
        {"signed integer", "signed"}, {"unsigned integer", "unsigned"}, {"character", "char"},
        {"dec", "decimal"},           {"nchar", "char"},                {"signed int", "signed"},
        {"unsigned int", "unsigned"}, {"integer", "signed"},            {"int", "signed"},
        {"real", "double"},           {"double precision", "double"},   {"varchar", "char"},
        {"national char", "char"},
    };
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (strcmp(t->text, names[i][0]) == 0)
            t->text = str_intern(n->cx->strings, names[i][1]);
}

/* A binary string is one of characters that are bytes. */
static void name_binary(Normal *n, MysqlTree *t)
{
    if (strcmp(t->text, "binary") != 0)
        return;
    t->text = str_intern(n->cx->strings, "char");
    t->at[MYSQL_TYPE_CHARSET] = node(n, MYSQL_NAME, "binary", NULL, NULL);
}

/* DATETIME(0) is DATETIME. */
static void drop_no_precision(MysqlTree *t)
{
    const MysqlTree *digits = t->at[MYSQL_TYPE_ARGS];
    bool clock = strcmp(t->text, "datetime") == 0 || strcmp(t->text, "time") == 0;
    if (clock && digits && strcmp(digits->at[0]->text, "0") == 0)
        t->at[MYSQL_TYPE_ARGS] = NULL;
}

static void name_float(Normal *n, MysqlTree *t)
{
    MysqlTree *digits = t->at[MYSQL_TYPE_ARGS];
    if (strcmp(t->text, "float") != 0 || !digits || digits->count != 1)
        return;
    t->text =
        str_intern(n->cx->strings, strtol(digits->at[0]->text, NULL, 10) > 24 ? "double" : "float");
    t->at[MYSQL_TYPE_ARGS] = NULL;
}

/* Of a cast's collation (only MariaDB lets one be said) BINARY is kept, for any that ends so. */
static void forget_collation(MysqlTree *t)
{
    const MysqlTree *collation = t->at[MYSQL_TYPE_COLLATE];
    size_t len = collation ? strlen(collation->text) : 0;
    if (len > strlen("_bin") && strcmp(collation->text + len - strlen("_bin"), "_bin") == 0)
        t->flags |= MYSQL_BINARY_FLAG;
    t->at[MYSQL_TYPE_COLLATE] = NULL;
}

/* A cast's character set is the session's unless it is binary or another than Unicode's. MySQL 9.7
 * forgets BINARY behind it. */
MysqlTree *mysql_normal_cast_type(Normal *n, MysqlTree *t)
{
    const MysqlTree *charset = t->at[MYSQL_TYPE_CHARSET];
    name_type(n, t);
    name_binary(n, t);
    name_float(n, t);
    drop_no_precision(t);
    if (strcmp(t->text, "decimal") == 0)
        t->at[MYSQL_TYPE_ARGS] = decimal_arguments(n, t->at[MYSQL_TYPE_ARGS]);
    if (charset && strncmp(charset->text, "utf8", 4) == 0)
        t->at[MYSQL_TYPE_CHARSET] = NULL;
    forget_collation(t);
    if (mysql_at_least(n->target, MYSQL_FLAVOR_MYSQL, 90000))
        t->flags &= (uint16_t)~MYSQL_BINARY_FLAG;
    return t;
}

/* AT TIME ZONE 'UTC' is shown by its offset. */
MysqlTree *mysql_normal_cast(Normal *n, MysqlTree *t)
{
    if (t->text && strcmp(t->text, "UTC") == 0)
        t->text = str_intern(n->cx->strings, "+00:00");
    return t;
}

/* BINARY s, as servers show it. */
MysqlTree *mysql_binary_cast(Normal *n, MysqlTree *operand)
{
    MysqlTree *type = node(n, MYSQL_TYPE, "binary", NULL, NULL);
    for (int i = 0; i < MYSQL_TYPE_PARTS; i++)
        mysql_tree_add(n->cx->arena, type, NULL);
    name_binary(n, type);
    return node(n, MYSQL_CAST, NULL, operand, type);
}

MysqlTree *mysql_normal_convert(Normal *n, MysqlTree *t)
{
    return name_utf8(n, t);
}
