/* mysql_stored.c: what the server stores with a body or a query of the session that defines it.
 *
 *     SET character_set_client = latin1;
 *     SET collation_connection = latin1_swedish_ci;
 *     SET sql_mode = 'ANSI_QUOTES';
 *     CREATE PROCEDURE …
 *
 * A dump states all of it around each object, as the server has it. A text by hand mostly states nothing:
 * then the attribute is absent, and equals any. The collation of the database counts too: a dump says
 * ALTER DATABASE around an object that was created when the database had another one. */
#include <stdlib.h>
#include <string.h>

#include "model/mysql_charset.h"
#include "parser/mysql_apply.h"

/* ---- sql_mode ---------------------------------------------------------------------------- */

static int compare_words(const void *a, const void *b)
{
    return strcmp(*(const Str *)a, *(const Str *)b);
}

/* MySQL 8.0 refuses to set these (error 1231), so what is stored there hasn't got them. */
static bool is_gone(const MysqlApply *a, const char *word, size_t len)
{
    static const char *const gone[] = {"DB2", "MAXDB", "MSSQL", "MYSQL323", "MYSQL40", "NO_AUTO_CREATE_USER",
                                       "NO_FIELD_OPTIONS", "NO_KEY_OPTIONS", "NO_TABLE_OPTIONS", "ORACLE", "POSTGRESQL"};
    for (size_t i = 0; mysql_since(a, 80000) && i < sizeof gone / sizeof *gone; i++)
        if (strlen(gone[i]) == len && strncmp(gone[i], word, len) == 0)
            return true;
    return false;
}

/* The session's sql_mode, its words in order; NULL: not known. */
static Str mode_text(MysqlApply *a)
{
    VEC(Str) words = {0};
    Buf text = {0};
    if (!a->session->sql_mode)
        return NULL;
    for (const char *c = a->session->sql_mode; *c;) {
        size_t len = strcspn(c, ",");
        if (!is_gone(a, c, len))
            vec_push(&words, str_intern_n(a->cx->strings, c, len));
        c += len + (c[len] == ',');
    }
    if (words.len)
        qsort(words.at, words.len, sizeof *words.at, compare_words);
    for (size_t i = 0; i < words.len; i++)
        buf_printf(&text, "%s%s", i ? "," : "", words.at[i]);
    Str kept = str_intern(a->cx->strings, buf_text(&text));
    buf_free(&text);
    vec_free(&words);
    return kept;
}

void mysql_store_mode(MysqlApply *a, Object *o)
{
    object_set_str(a->schema, o, ATTR_MY_SQL_MODE, mode_text(a));
}

/* ---- character sets ---------------------------------------------------------------------- */

static bool is_stated(const Object *database)
{
    return !database->implicit || object_has(database, ATTR_MY_EXPLICIT);
}

/* A session that states its collation is a dump's, which would have said ALTER DATABASE for another
 * collation than the database's own. */
static Str database_collation(MysqlApply *a, const Object *database)
{
    if (is_stated(database))
        return object_str(database, ATTR_COLLATION);
    return a->session->collation_connection ? str_intern(a->cx->strings, "") : NULL;
}

void mysql_store_charsets(MysqlApply *a, Object *o)
{
    Interner *in = a->cx->strings;
    const MysqlSession *session = a->session;
    object_set_str(a->schema, o, ATTR_MY_CLIENT_CHARSET,
                   mysql_charset_named(in, session->character_set_client));
    object_set_str(
        a->schema, o, ATTR_MY_CONNECTION_COLLATION,
        mysql_collation_named(in, session->collation_connection, session->character_set_client));
    if (o->kind != KIND_MY_VIEW)
        object_set_str(a->schema, o, ATTR_MY_DATABASE_COLLATION,
                       database_collation(a, object_schema(o)));
}

void mysql_settle_stored(Schema *s)
{
    for (size_t i = 0; i < s->objects.len; i++) {
        Object *o = s->objects.at[i];
        Str collation = object_str(o, ATTR_MY_DATABASE_COLLATION);
        if (!o->removed && collation && !*collation && is_stated(object_schema(o)))
            object_set_str(s, o, ATTR_MY_DATABASE_COLLATION,
                           object_str(object_schema(o), ATTR_COLLATION));
    }
}
