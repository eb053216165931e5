/* pg_print_domain.c: domains and their constraints.
 *
 *     CREATE DOMAIN public.price AS numeric(10,2) DEFAULT 0 NOT NULL
 *         CONSTRAINT price_check CHECK (VALUE >= 0);
 *     ALTER DOMAIN public.price DROP CONSTRAINT price_check; */
#include "emit/pg_print.h"
#include "model/schema_pg.h"

static Str not_null_name(Context *cx, const Object *domain)
{
    Str name = object_str(domain, ATTR_NOT_NULL_NAME);
    return pg_quote_sql(cx, name ? name : pg_make_name(cx, domain->name, NULL, "not_null"));
}

static void print_not_null_comment(Printer *p, const Object *domain)
{
    Str comment = object_str(domain, ATTR_NOT_NULL_COMMENT);
    print(p, "COMMENT ON CONSTRAINT %s ON DOMAIN %s IS %s", not_null_name(p->cx, domain),
          pg_name(p->cx, domain), comment ? pg_literal_sql(p->cx, comment) : "NULL");
    print_end(p);
}

/* ---- CREATE ----------------------------------------------------------------------------- */

static void print_check(Printer *p, const Object *constraint)
{
    print(p, "CONSTRAINT %s CHECK (%s)", pg_quote_sql(p->cx, constraint->name),
          pg_expr_sql(p->cx, object_tree(constraint, ATTR_CHECK)));
}

/* While the old domain waits aside, its constraint has the name that the server would choose: so it
 * is stated. (Names are unique in a domain, but the server chooses one new in the schema.) */
static void print_head(Printer *p, const Step *step)
{
    const Object *domain = step->new;
    Str collation = object_str(domain, ATTR_COLLATION);
    print(p, "CREATE DOMAIN %s AS %s", pg_name(p->cx, domain),
          pg_type_sql(p->cx, object_type(domain, ATTR_TYPE)));
    if (collation)
        print(p, " COLLATE %s", collation);
    if (object_has(domain, ATTR_DEFAULT))
        print(p, " DEFAULT %s", pg_default_sql(p->cx, object_tree(domain, ATTR_DEFAULT)));
    if (object_has(domain, ATTR_NOT_NULL_NAME) ||
        (step->rebuilt && object_flag(domain, ATTR_NOT_NULL)))
        print(p, " CONSTRAINT %s", not_null_name(p->cx, domain));
    if (object_flag(domain, ATTR_NOT_NULL))
        print(p, " NOT NULL");
}

static void create(Printer *p, const Step *step)
{
    print_head(p, step);
    for (size_t i = 0; i < step->members.len; i++) {
        print(p, "\n    ");
        print_check(p, step->members.at[i]->new);
    }
    print_end(p);
    if (object_has(step->new, ATTR_NOT_NULL_COMMENT))
        print_not_null_comment(p, step->new);
}

/* ---- ALTER ------------------------------------------------------------------------------ */

static void print_verb(Printer *p, const Object *domain)
{
    print(p, "ALTER DOMAIN %s ", pg_name(p->cx, domain));
}

static void print_default(Printer *p, const Object *domain, const void *expr)
{
    print_verb(p, domain);
    if (expr)
        print(p, "SET DEFAULT %s", pg_expr_sql(p->cx, expr));
    else
        print(p, "DROP DEFAULT");
    print_end(p);
}

/* A name is for PostgreSQL 17 and later; SET NOT NULL is everyone's. */
static void print_not_null(Printer *p, const Step *step)
{
    print_verb(p, step->new);
    if (!object_flag(step->new, ATTR_NOT_NULL))
        print(p, "DROP NOT NULL");
    else if (object_has(step->new, ATTR_NOT_NULL_NAME))
        print(p, "ADD CONSTRAINT %s NOT NULL", not_null_name(p->cx, step->new));
    else
        print(p, "SET NOT NULL");
    print_end(p);
}

static void print_not_null_renamed(Printer *p, const Step *step)
{
    print_verb(p, step->new);
    print(p, "RENAME CONSTRAINT %s TO %s", not_null_name(p->cx, step->old),
          not_null_name(p->cx, step->new));
    print_end(p);
}

static void alter(Printer *p, const Step *step)
{
    if (step->op == STEP_SET_ASIDE) {
        print_verb(p, step->old);
        print(p, "RENAME TO %s", pg_quote_sql(p->cx, step_aside_name(p->cx, step->old)));
        print_end(p);
        return;
    }
    if (step->changed[ATTR_DEFAULT])
        print_default(p, step->old,
                      step->op == STEP_RELEASE ? NULL : object_tree(step->new, ATTR_DEFAULT));
    if (step->op == STEP_RELEASE)
        return;
    if (step->changed[ATTR_NOT_NULL])
        print_not_null(p, step);
    else if (step->changed[ATTR_NOT_NULL_NAME])
        print_not_null_renamed(p, step);
    if (step->changed[ATTR_NOT_NULL_COMMENT] && object_flag(step->new, ATTR_NOT_NULL))
        print_not_null_comment(p, step->new);
}

const KindPrinter pg_domain_printer = {.create = create, .alter = alter};

/* ---- constraints ------------------------------------------------------------------------ */

void pg_print_domain_constraint(Printer *p, const Step *step)
{
    const Object *o = step_object(step);
    bool comes = step->op == STEP_CREATE, goes = step->op == STEP_DROP;
    bool renamed = step->op == STEP_RENAME;
    if (!comes && !goes && !renamed && !step->changed[ATTR_NOT_VALID])
        return;
    print_verb(p, o->parent);
    if (renamed) {
        print(p, "RENAME CONSTRAINT %s TO %s", pg_quote_sql(p->cx, step->old->name),
              pg_quote_sql(p->cx, o->name));
    } else if (comes) {
        print(p, "ADD ");
        print_check(p, o);
        print(p, "%s", object_flag(o, ATTR_NOT_VALID) ? " NOT VALID" : "");
    } else {
        print(p, "%s CONSTRAINT %s", goes ? "DROP" : "VALIDATE", pg_quote_sql(p->cx, o->name));
    }
    print_end(p);
}
