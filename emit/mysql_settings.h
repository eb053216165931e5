/* mysql_settings.h: the settings under which a statement must run: most of them the server stores
 * with it. */
#ifndef EMIT_MYSQL_SETTINGS_H
#define EMIT_MYSQL_SETTINGS_H

#include "emit/mysql_print.h"

typedef enum Setting {
    SETTING_SQL_MODE,
    SETTING_CLIENT,     /* character_set_client */
    SETTING_CONNECTION, /* collation_connection */
    SETTING_TIME_ZONE,
    SETTING_HISTORY,    /* system_versioning_alter_history */
    SETTING_DATABASE,   /* the collation of the database */
    SETTING_COUNT
} Setting;

typedef struct Settings {
    Str value[SETTING_COUNT];  /* as SQL; NULL: the session's own, the database's own */
    const Object *database;    /* whose collation that is */
} Settings;

/* What the statement of a step must find; NULL where that doesn't matter or isn't known. */
Settings mysql_settings_of(Printer *p, const Step *step);
bool mysql_settings_differ(const Settings *a, const Settings *b);
/* Prints what takes back the settings in force that are not wanted any more. */
void mysql_restore_settings(Printer *p, Settings *now, const Settings *wanted);
/* Prints what brings the wanted settings into force. */
void mysql_change_settings(Printer *p, Settings *now, const Settings *wanted);

#endif
