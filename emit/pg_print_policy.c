/* pg_print_policy.c: row security policies, one clause in a line.
 *
 *     CREATE POLICY own_rows ON public.accounts
 *         FOR SELECT
 *         USING (owner = CURRENT_USER); */
#include <ctype.h>

#include "emit/pg_print.h"

static void print_roles(Printer *p, const Object *o)
{
    const StrList *roles = object_list(o, ATTR_ROLES);
    print(p, "\n    TO ");
    for (size_t i = 0; i < roles->len; i++)
        print(p, "%s%s", i ? ", " : "", pg_quote_sql(p->cx, roles->at[i]));
    print(p, "%s", roles->len ? "" : "PUBLIC");
}

static void print_condition(Printer *p, const Object *o, AttrId id, const char *clause)
{
    if (object_has(o, id))
        print(p, "\n    %s (%s)", clause, pg_expr_sql(p->cx, object_tree(o, id)));
}

static void print_command(Printer *p, Str command)
{
    print(p, "\n    FOR ");
    for (const char *c = command; *c; c++)
        buf_putc(p->out, (char)toupper((unsigned char)*c));
}

static void create(Printer *p, const Step *step)
{
    const Object *o = step->new;
    print(p, "CREATE POLICY %s", pg_address(p->cx, o));
    if (object_has(o, ATTR_PERMISSIVE))
        print(p, "\n    AS RESTRICTIVE");
    if (object_has(o, ATTR_COMMAND))
        print_command(p, object_str(o, ATTR_COMMAND));
    if (object_has(o, ATTR_ROLES))
        print_roles(p, o);
    print_condition(p, o, ATTR_USING, "USING");
    print_condition(p, o, ATTR_CHECK, "WITH CHECK");
    print_end(p);
}

static void alter(Printer *p, const Step *step)
{
    if (!step->changed[ATTR_ROLES] && !step->changed[ATTR_USING] && !step->changed[ATTR_CHECK])
        return;
    print(p, "ALTER POLICY %s", pg_address(p->cx, step->new));
    if (step->changed[ATTR_ROLES])
        print_roles(p, step->new);
    if (step->changed[ATTR_USING])
        print_condition(p, step->new, ATTR_USING, "USING");
    if (step->changed[ATTR_CHECK])
        print_condition(p, step->new, ATTR_CHECK, "WITH CHECK");
    print_end(p);
}

const KindPrinter pg_policy_printer = {.create = create, .alter = alter};
