/* mysql_target.h: which server a text is for: flavor and version.
 *
 * Versions are numbers as in versioned comments: MySQL 8.0.36 is 80036, MariaDB 10.11.6 is 101106. A
 * series without a patch level ("mysql-8.0") stands for its last release: 80099. */
#ifndef MODEL_MYSQL_TARGET_H
#define MODEL_MYSQL_TARGET_H

#include <stdbool.h>

#include "base/diag.h"

typedef enum MysqlFlavor {
    MYSQL_FLAVOR_UNKNOWN,
    MYSQL_FLAVOR_MYSQL,
    MYSQL_FLAVOR_MARIADB
} MysqlFlavor;

typedef struct MysqlTarget {
    MysqlFlavor flavor;
    int version;
} MysqlTarget;

/* The newest MySQL: what a text is read for when nothing tells its server. */
extern const MysqlTarget mysql_target_newest;

/* "mysql-8.0", "mariadb-10.11", "mysql-8.0.36", "mysql" (the newest), "mariadb"; false: no such
 * name. */
bool mysql_target_named(const char *name, MysqlTarget *target);
/* The server that a dump's header names ("-- Server version 10.11.6-MariaDB"); false when none is
 * named. */
bool mysql_target_detect(const Source *source, MysqlTarget *target);
/* "MySQL 8.0", "MariaDB 10.11"; `text` has room for 32 bytes. */
const char *mysql_target_text(MysqlTarget target, char *text);

/* Whether the server is at least of this version of a flavor; the other flavor: false. */
bool mysql_at_least(MysqlTarget target, MysqlFlavor flavor, int version);
/* Whether it knows RENAME INDEX: since MySQL 5.7 and MariaDB 10.5.2. */
bool mysql_renames_indexes(MysqlTarget target);

#endif
