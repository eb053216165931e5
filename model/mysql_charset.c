/* mysql_charset.c: one table of sets. Which collation is a set's own has changed for the Unicode
 * sets: MySQL 8.0 and MariaDB 11.5 chose better ones. */
#include "model/mysql_charset.h"

#include <string.h>

static const struct {
    const char *name, *collation;
    int width;
} charsets[] = {
    {"armscii8", "armscii8_general_ci", 1}, {"ascii", "ascii_general_ci", 1},
    {"big5", "big5_chinese_ci", 2},         {"binary", "binary", 1},
    {"cp1250", "cp1250_general_ci", 1},     {"cp1251", "cp1251_general_ci", 1},
    {"cp1256", "cp1256_general_ci", 1},     {"cp1257", "cp1257_general_ci", 1},
    {"cp850", "cp850_general_ci", 1},       {"cp852", "cp852_general_ci", 1},
    {"cp866", "cp866_general_ci", 1},       {"cp932", "cp932_japanese_ci", 2},
    {"dec8", "dec8_swedish_ci", 1},         {"eucjpms", "eucjpms_japanese_ci", 3},
    {"euckr", "euckr_korean_ci", 2},        {"gb18030", "gb18030_chinese_ci", 4},
    {"gb2312", "gb2312_chinese_ci", 2},     {"gbk", "gbk_chinese_ci", 2},
    {"geostd8", "geostd8_general_ci", 1},   {"greek", "greek_general_ci", 1},
    {"hebrew", "hebrew_general_ci", 1},     {"hp8", "hp8_english_ci", 1},
    {"keybcs2", "keybcs2_general_ci", 1},   {"koi8r", "koi8r_general_ci", 1},
    {"koi8u", "koi8u_general_ci", 1},       {"latin1", "latin1_swedish_ci", 1},
    {"latin2", "latin2_general_ci", 1},     {"latin5", "latin5_turkish_ci", 1},
    {"latin7", "latin7_general_ci", 1},     {"macce", "macce_general_ci", 1},
    {"macroman", "macroman_general_ci", 1}, {"sjis", "sjis_japanese_ci", 2},
    {"swe7", "swe7_swedish_ci", 1},         {"tis620", "tis620_thai_ci", 1},
    {"ucs2", "ucs2_general_ci", 2},         {"ujis", "ujis_japanese_ci", 3},
    {"utf16", "utf16_general_ci", 4},       {"utf16le", "utf16le_general_ci", 4},
    {"utf32", "utf32_general_ci", 4},       {"utf8mb3", "utf8mb3_general_ci", 3},
    {"utf8mb4", "utf8mb4_general_ci", 4},
};

enum { CHARSETS = sizeof charsets / sizeof *charsets };

/* The Unicode sets that MariaDB 11.5 gave the collations of UCA 14. */
static const char *const uca1400_sets[] = {"ucs2", "utf16", "utf32", "utf8mb3", "utf8mb4"};

static int row_of(Str charset)
{
    for (int i = 0; i < CHARSETS; i++)
        if (strcmp(charsets[i].name, charset) == 0)
            return i;
    return -1;
}

Str mysql_charset_named(Interner *in, Str charset)
{
    return charset && strcmp(charset, "utf8") == 0 ? str_intern(in, "utf8mb3") : charset;
}

Str mysql_collation_named(Interner *in, Str collation, Str charset)
{
    if (collation && strncmp(collation, "utf8_", 5) == 0)
        return str_format(in, "utf8mb3_%s", collation + 5);
    if (collation && charset && strncmp(collation, "uca1400_", 8) == 0)
        return str_format(in, "%s_%s", charset, collation);
    return collation;
}

Str mysql_charset_of(Interner *in, Str collation)
{
    return collation ? str_intern_n(in, collation, strcspn(collation, "_")) : NULL;
}

static bool has_uca1400(MysqlTarget target, Str charset)
{
    if (!mysql_at_least(target, MYSQL_FLAVOR_MARIADB, 110500))
        return false;
    for (size_t i = 0; i < sizeof uca1400_sets / sizeof *uca1400_sets; i++)
        if (strcmp(uca1400_sets[i], charset) == 0)
            return true;
    return false;
}

Str mysql_default_collation(Interner *in, MysqlTarget target, Str charset)
{
    int row = row_of(charset);
    if (has_uca1400(target, charset))
        return str_format(in, "%s_uca1400_ai_ci", charset);
    if (strcmp(charset, "utf8mb4") == 0 && mysql_at_least(target, MYSQL_FLAVOR_MYSQL, 80000))
        return str_intern(in, "utf8mb4_0900_ai_ci");
    return row < 0 ? NULL : str_intern(in, charsets[row].collation);
}

Str mysql_binary_collation(Interner *in, Str charset)
{
    return strcmp(charset, "binary") == 0 ? charset : str_format(in, "%s_bin", charset);
}

Str mysql_server_collation(Interner *in, MysqlTarget target)
{
    bool old = target.flavor == MYSQL_FLAVOR_MYSQL && target.version < 80000;
    return mysql_default_collation(in, target, old ? "latin1" : "utf8mb4");
}

int mysql_charset_width(Str charset)
{
    int row = row_of(charset);
    return row < 0 ? 1 : charsets[row].width;
}

Str mysql_charset_sql(Interner *in, MysqlTarget target, Str name)
{
    bool knows = mysql_at_least(target, MYSQL_FLAVOR_MYSQL, 80030) ||
                 mysql_at_least(target, MYSQL_FLAVOR_MARIADB, 100600);
    if (knows || strncmp(name, "utf8mb3", 7) != 0)
        return name;
    return str_format(in, "utf8%s", name + 7);
}
