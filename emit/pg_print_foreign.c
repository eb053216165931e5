/* pg_print_foreign.c: foreign-data wrappers, servers and user mappings.
 *
 *     CREATE SERVER archive FOREIGN DATA WRAPPER files OPTIONS (folder '/srv');
 *     ALTER SERVER archive VERSION '2' OPTIONS (SET folder '/srv/b', DROP mode); */
#include "emit/pg_alter.h"
#include "emit/pg_clauses.h"

static void add_options(PgClauses *c, const Object *o)
{
    Str options = pg_fdw_options_sql(c->p->cx, object_list(o, ATTR_FDW_OPTIONS));
    if (options)
        pg_clause(c, "%s", options);
}

static void add_changed_options(PgClauses *c, const Step *step)
{
    Str options = pg_fdw_options_change(c->p->cx, object_list(step->old, ATTR_FDW_OPTIONS),
                                        object_list(step->new, ATTR_FDW_OPTIONS));
    if (step->changed[ATTR_FDW_OPTIONS] && options)
        pg_clause(c, "%s", options);
}

/* An ALTER statement that has nothing to say isn't one. */
static void end_if_any(PgClauses *c)
{
    if (c->parts.len > 1)
        pg_clauses_end(c);
    else
        vec_free(&c->parts);
}

/* ---- wrappers --------------------------------------------------------------------------- */

static const struct {
    AttrId attr;
    const char *keyword;
} callbacks[] = {{ATTR_HANDLER, "HANDLER"}, {ATTR_VALIDATOR, "VALIDATOR"}};

static void create_wrapper(Printer *p, const Step *step)
{
    PgClauses c = pg_clauses(p, "CREATE FOREIGN DATA WRAPPER %s", pg_name(p->cx, step->new));
    for (size_t i = 0; i < sizeof callbacks / sizeof *callbacks; i++)
        if (object_has(step->new, callbacks[i].attr))
            pg_clause(&c, "%s %s", callbacks[i].keyword, object_str(step->new, callbacks[i].attr));
    add_options(&c, step->new);
    pg_clauses_end(&c);
}

static void alter_wrapper(Printer *p, const Step *step)
{
    PgClauses c = pg_clauses(p, "ALTER FOREIGN DATA WRAPPER %s", pg_name(p->cx, step->new));
    for (size_t i = 0; i < sizeof callbacks / sizeof *callbacks; i++) {
        Str function = object_str(step->new, callbacks[i].attr);
        if (step->changed[callbacks[i].attr])
            pg_clause(&c, "%s%s%s%s", function ? "" : "NO ", callbacks[i].keyword,
                      function ? " " : "", function ? function : "");
    }
    add_changed_options(&c, step);
    end_if_any(&c);
}

const KindPrinter pg_foreign_data_wrapper_printer = {.create = create_wrapper,
                                                     .alter = alter_wrapper};

/* ---- servers ---------------------------------------------------------------------------- */

static Str wrapper_name(Context *cx, const Object *server)
{
    const Object *wrapper = object_ref(server, ATTR_WRAPPER);
    return wrapper ? pg_name(cx, wrapper) : pg_quote_sql(cx, object_str(server, ATTR_HANDLER));
}

static void create_server(Printer *p, const Step *step)
{
    const Object *o = step->new;
    PgClauses c = pg_clauses(p, "CREATE SERVER %s", pg_name(p->cx, o));
    if (object_has(o, ATTR_SERVER_TYPE))
        pg_clause(&c, "TYPE %s", pg_literal_sql(p->cx, object_str(o, ATTR_SERVER_TYPE)));
    if (object_has(o, ATTR_SERVER_VERSION))
        pg_clause(&c, "VERSION %s", pg_literal_sql(p->cx, object_str(o, ATTR_SERVER_VERSION)));
    pg_clause(&c, "FOREIGN DATA WRAPPER %s", wrapper_name(p->cx, o));
    add_options(&c, o);
    pg_clauses_end(&c);
}

static void alter_server(Printer *p, const Step *step)
{
    Str version = object_str(step->new, ATTR_SERVER_VERSION);
    PgClauses c = pg_clauses(p, "ALTER SERVER %s", pg_name(p->cx, step->new));
    if (step->changed[ATTR_SERVER_VERSION])
        pg_clause(&c, "VERSION %s", version ? pg_literal_sql(p->cx, version) : "NULL");
    add_changed_options(&c, step);
    end_if_any(&c);
}

const KindPrinter pg_foreign_server_printer = {.create = create_server, .alter = alter_server};

/* ---- user mappings ---------------------------------------------------------------------- */

static void create_mapping(Printer *p, const Step *step)
{
    PgClauses c = pg_clauses(p, "CREATE USER MAPPING %s", pg_address(p->cx, step->new));
    add_options(&c, step->new);
    pg_clauses_end(&c);
}

static void alter_mapping(Printer *p, const Step *step)
{
    PgClauses c = pg_clauses(p, "ALTER USER MAPPING %s", pg_address(p->cx, step->new));
    add_changed_options(&c, step);
    end_if_any(&c);
}

const KindPrinter pg_user_mapping_printer = {.create = create_mapping, .alter = alter_mapping};
