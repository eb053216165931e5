/* mysql_read.c: texts are read statement by statement, and each is applied at once. */
#include "parser/mysql_read.h"

#include "parser/mysql_apply.h"

/* ---- target ------------------------------------------------------------------------------ */

bool mysql_find_target(const MysqlSettings *settings, const Source *const *sources, size_t count,
                       Diag *diag, MysqlTarget *target)
{
    *target = settings->target;
    for (size_t i = 0; !settings->target.flavor && i < count; i++) {
        MysqlTarget found;
        char texts[2][32];
        if (!mysql_target_detect(sources[i], &found))
            continue;
        if (target->flavor && target->flavor != found.flavor)
            return diag_error(
                diag, LOC_NONE,
                "\"%s\" is of %s, but \"%s\" is of %s: say with --target for which server "
                "the migration is",
                sources[0]->name, mysql_target_text(*target, texts[0]), sources[i]->name,
                mysql_target_text(found, texts[1]));
        if (found.version > target->version)
            *target = found;
    }
    if (target->flavor)
        return true;
    *target = mysql_target_newest;
    diag_note(diag, LOC_NONE, "read for the newest MySQL: --target names another server");
    return true;
}

/* ---- texts ------------------------------------------------------------------------------- */

typedef struct Reading {
    Context *cx;
    const MysqlSettings *settings;
    MysqlSeen seen; /* what stands in several texts is parsed once */
} Reading;

static bool read_source(Reading *r, const Source *source, Schema *schema)
{
    MysqlReader reader;
    MysqlApply a = {.schema = schema,
                    .cx = r->cx,
                    .settings = r->settings,
                    .target = *schema->mysql,
                    .source = source,
                    .session = &reader.session,
                    .database = mysql_nameless(schema)};
    bool ok = true;
    mysql_reader_open(&reader, r->cx, source, a.target, &r->seen);
    for (const MysqlStmt *stmt; mysql_reader_next(&reader, &stmt);) {
        a.shift = reader.shift;
        ok = mysql_apply(&a, stmt) && ok;
    }
    a.shift = 0;
    ok = !reader.failed && ok;
    mysql_reader_close(&reader);
    ok = ok && mysql_settle(&a);
    mysql_note_orders(schema);
    mysql_settle_stored(schema);
    map_free(&a.waiting);
    map_free(&a.view_places);
    vec_free(&a.views);
    vec_free(&a.queries);
    return ok;
}

/* ---- databases --------------------------------------------------------------------------- */

/* The only database with a name; NULL: there is none, several, or something stands outside of
 * it. */
static Object *only_named(const Schema *s)
{
    Object *found = NULL;
    if (mysql_nameless(s)->first)
        return NULL;
    for (size_t i = 0; i < s->objects.len; i++) {
        Object *o = s->objects.at[i];
        if (o->kind != KIND_MY_DATABASE || o->removed || mysql_is_nameless(o))
            continue;
        if (found)
            return NULL;
        found = o;
    }
    return found;
}

static bool has_named(const Schema *s)
{
    for (size_t i = 0; i < s->objects.len; i++)
        if (s->objects.at[i]->kind == KIND_MY_DATABASE && !s->objects.at[i]->removed &&
            !mysql_is_nameless(s->objects.at[i]))
            return true;
    return false;
}

/* What stands in no database in one text stands in the only one of the other. */
static void settle_database(Schema *s, const Schema *other)
{
    const Object *named = only_named(other);
    if (!named || has_named(s))
        return;
    schema_rename(s, mysql_nameless(s), named->name);
    mysql_add_nameless(s);
}

/* The collation of the only database, where the text states it; NULL: it doesn't. */
static Str stated_collation(const Schema *s)
{
    const Object *database = has_named(s) ? only_named(s) : mysql_nameless(s);
    bool stated = database && (!database->implicit || object_has(database, ATTR_MY_EXPLICIT));
    return stated ? object_str(database, ATTR_COLLATION) : NULL;
}

/* ---- all --------------------------------------------------------------------------------- */

static bool read_with(Reading *r, const Source *source, Schema **schema, Str collation)
{
    MysqlTarget target = *(*schema)->mysql;
    schema_free(*schema);
    *schema = mysql_schema_new(r->cx, &target);
    object_set_str(*schema, mysql_nameless(*schema), ATTR_COLLATION, collation);
    return read_source(r, source, *schema);
}

/* Warnings have been given; only what is wrong with this collation is said. */
static bool read_anew(Reading *r, const Source *source, Schema **schema, Str collation)
{
    Diag *diag = r->cx->diag, said = *diag;
    diag->out = NULL;
    bool ok = read_with(r, source, schema, collation);
    *diag = said;
    return ok || read_with(r, source, schema, collation);
}

/* Two texts are of one database: what one states of it holds for the other that doesn't. */
static bool share_collation(Reading *r, const Source *const *sources, Schema **schemas)
{
    bool ok = true;
    for (int i = 0; i < 2 && ok; i++) {
        Str stated = stated_collation(schemas[1 - i]),
            assumed = object_str(mysql_nameless(schemas[i]), ATTR_COLLATION);
        if (stated && stated != assumed && !stated_collation(schemas[i]))
            ok = read_anew(r, sources[i], &schemas[i], stated);
    }
    return ok;
}

bool mysql_read(Context *cx, const MysqlSettings *settings, const Source *const *sources,
                Schema **schemas, size_t count)
{
    MysqlTarget target;
    Reading r = {.cx = cx, .settings = settings};
    bool ok = true;
    if (!mysql_find_target(settings, sources, count, cx->diag, &target))
        return false;
    for (size_t i = 0; i < count; i++) {
        schemas[i] = mysql_schema_new(cx, &target);
        ok = read_source(&r, sources[i], schemas[i]) && ok;
    }
    if (count > 1 && ok)
        ok = share_collation(&r, sources, schemas);
    if (count > 1) {
        settle_database(schemas[0], schemas[1]);
        settle_database(schemas[1], schemas[0]);
    }
    mysql_seen_free(&r.seen);
    return ok;
}

bool mysql_read_into(Context *cx, const MysqlSettings *settings, const Source *source,
                     Schema *schema)
{
    Reading r = {.cx = cx, .settings = settings};
    bool ok = read_source(&r, source, schema);
    mysql_seen_free(&r.seen);
    return ok;
}
