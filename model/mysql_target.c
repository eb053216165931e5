/* mysql_target.c: names and versions of servers, as options and dumps spell them. */
#include "model/mysql_target.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

const MysqlTarget mysql_target_newest = {MYSQL_FLAVOR_MYSQL, 90799};
static const MysqlTarget mariadb_newest = {MYSQL_FLAVOR_MARIADB, 110899};

/* "10.11.6", "8.0": a missing last part is 99; -1: no version. What follows the numbers is put in
 * `end`. */
static int read_version(const char *text, const char **end)
{
    int parts[3] = {0, 99, 99}, count = 0;
    while (count < 3 && *text >= '0' && *text <= '9' && strspn(text, "0123456789") <= 2) {
        char *behind;
        parts[count++] = (int)strtol(text, &behind, 10);
        text = behind;
        if (*text != '.' || text[1] < '0' || text[1] > '9')
            break;
        text++;
    }
    *end = text;
    return count ? parts[0] * 10000 + parts[1] * 100 + parts[2] : -1;
}

static const struct {
    const char *prefix;
    const MysqlTarget *newest;
} flavors[] = {{"mysql", &mysql_target_newest}, {"mariadb", &mariadb_newest}};

bool mysql_target_named(const char *name, MysqlTarget *target)
{
    for (size_t i = 0; i < sizeof flavors / sizeof *flavors; i++) {
        size_t len = strlen(flavors[i].prefix);
        if (strncasecmp(name, flavors[i].prefix, len) != 0)
            continue;
        *target = *flavors[i].newest;
        if (name[len] == 0)
            return true;
        const char *end = name;
        int version = name[len] == '-' ? read_version(name + len + 1, &end) : -1;
        target->version = version;
        return version > 0 && *end == 0;
    }
    return false;
}

/* ---- the header of a dump -------------------------------------------------------------------- */

/* What stands before the version, most telling first: the server's own before the client's. */
static const char *const marks[] = {"-- Server version", "-- Server-Version", "-- Version du serveur", "-- Versi", " Distrib "};

static bool read_mark(const char *line, const char *end, MysqlTarget *target)
{
    while (line < end && !(*line >= '0' && *line <= '9'))
        line++;
    const char *behind;
    int version = read_version(line, &behind);
    if (version < 0 || behind > end)
        return false;
    const char *mariadb = memchr(behind, 'M', (size_t)(end - behind));
    bool is_mariadb =
        version >= 100000 || (mariadb && end - mariadb >= 7 && strncmp(mariadb, "MariaDB", 7) == 0);
    if (is_mariadb && version < 100000 && strncmp(line, "5.5.5-", 6) == 0)
        return read_mark(line + 6, end, target);
    *target = (MysqlTarget){is_mariadb ? MYSQL_FLAVOR_MARIADB : MYSQL_FLAVOR_MYSQL, version};
    return true;
}

/* The beginning of `text` where `mark` stands; dumps say it in their first lines. */
static const char *find_mark(const char *text, const char *end, const char *mark)
{
    size_t len = strlen(mark);
    for (; text + len < end; text++)
        if (memcmp(text, mark, len) == 0)
            return text + len;
    return NULL;
}

bool mysql_target_detect(const Source *source, MysqlTarget *target)
{
    const char *text = source->text, *end = text + (source->len < 4096 ? source->len : 4096);
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
        const char *found = find_mark(text, end, marks[i]);
        const char *newline = found ? memchr(found, '\n', (size_t)(end - found)) : NULL;
        if (found && read_mark(found, newline ? newline : end, target))
            return true;
    }
    return false;
}

/* ---- in messages ------------------------------------------------------------------------------ */

const char *mysql_target_text(MysqlTarget target, char *text)
{
    snprintf(text, 32, "%s %d.%d", target.flavor == MYSQL_FLAVOR_MARIADB ? "MariaDB" : "MySQL",
             target.version / 10000 % 100, target.version / 100 % 100);
    return text;
}

bool mysql_at_least(MysqlTarget target, MysqlFlavor flavor, int version)
{
    return target.flavor == flavor && target.version >= version;
}

bool mysql_renames_indexes(MysqlTarget target)
{
    return mysql_at_least(target, MYSQL_FLAVOR_MYSQL, 50700) ||
           mysql_at_least(target, MYSQL_FLAVOR_MARIADB, 100502);
}
