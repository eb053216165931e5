/* mysql_print_misc.c: databases and views. */
#include "emit/mysql_print.h"
#include "model/mysql_schema.h"

/* ---- databases ---------------------------------------------------------------------------- */

static void print_database_options(Printer *p, const Object *o, const bool *changed)
{
    const StrList *options = object_list(o, ATTR_OPTIONS);
    Str comment = object_str(o, ATTR_COMMENT);
    if (changed[ATTR_COLLATION])
        print(p, "%s", mysql_collation_sql(p, object_str(o, ATTR_COLLATION)));
    for (size_t i = 0; changed[ATTR_OPTIONS] && i < options->len; i++)
        print(p, " %s", options->at[i]);
    if (changed[ATTR_COMMENT])
        print(p, " COMMENT %s", mysql_literal(p->cx, comment ? comment : ""));
}

/* One that the text doesn't create is taken to be there. */
static void create_database(Printer *p, const Step *step)
{
    if (step->new->implicit)
        return;
    print(p, "CREATE DATABASE %s", mysql_name_sql(p->cx, step->new));
    print_database_options(p, step->new, step->changed);
    print_end(p);
}

static void alter_database(Printer *p, const Step *step)
{
    print(p, "ALTER DATABASE");
    if (!mysql_is_nameless(step->new))
        print(p, " %s", mysql_name_sql(p->cx, step->new));
    print_database_options(p, step->new, step->changed);
    print_end(p);
}

static void drop_database(Printer *p, const Step *step)
{
    if (step->old->implicit)
        return;
    print(p, "DROP DATABASE %s", mysql_name_sql(p->cx, step->old));
    print_end(p);
}

const KindPrinter mysql_database_printer = {
    .create = create_database, .alter = alter_database, .drop = drop_database};

/* ---- views -------------------------------------------------------------------------------- */

static void create_view(Printer *p, const Step *step)
{
    const Object *o = step->new;
    const StrList *names = object_list(o, ATTR_MY_COLUMN_LIST);
    print(p, "CREATE %s", step->op == STEP_REPLACE ? "OR REPLACE " : "");
    if (object_has(o, ATTR_MY_ALGORITHM))
        print(p, "ALGORITHM=%s ", object_str(o, ATTR_MY_ALGORITHM));
    if (object_has(o, ATTR_MY_DEFINER))
        print(p, "DEFINER=%s ", object_str(o, ATTR_MY_DEFINER));
    if (object_has(o, ATTR_MY_SECURITY))
        print(p, "SQL SECURITY %s ", object_str(o, ATTR_MY_SECURITY));
    print(p, "VIEW %s", mysql_name_sql(p->cx, o));
    for (size_t i = 0; i < names->len; i++)
        print(p, "%s%s", i ? ", " : " (", mysql_quoted(p->cx, names->at[i]));
    print(p, "%s AS\n%s", names->len ? ")" : "", object_str(o, ATTR_MY_QUERY));
    if (object_has(o, ATTR_MY_CHECK_OPTION))
        print(p, "\nWITH %s CHECK OPTION", object_str(o, ATTR_MY_CHECK_OPTION));
    print_end(p);
}

const KindPrinter mysql_view_printer = {.create = create_view};
