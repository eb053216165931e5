/* pg_print_aggregate.c: CREATE AGGREGATE in today's syntax.
 *
 *     CREATE AGGREGATE public.total(integer) (
 *         SFUNC = public.add_up,
 *         STYPE = bigint
 *     );
 *     CREATE AGGREGATE public.share(double precision ORDER BY anyelement) (… */
#include "emit/pg_routine.h"
#include "emit/pg_settings.h"

/* (*), (integer), (direct ORDER BY aggregated). An aggregate whose arguments are all direct has one
 * VARIADIC argument, which stands on both sides. */
static Str arguments_sql(Context *cx, const List *parameters, int direct)
{
    Buf out = {0};
    ListCell *cell;
    foreach (cell, parameters) {
        bool first_aggregated = foreach_current_index(cell) == direct;
        buf_puts(&out, first_aggregated ? (out.len ? " ORDER BY " : "ORDER BY ")
                       : out.len        ? ", "
                                        : "");
        pg_add_parameter(cx, &out, lfirst_node(FunctionParameter, cell));
    }
    if (parameters && direct == list_length(parameters)) {
        buf_puts(&out, " ORDER BY ");
        pg_add_parameter(cx, &out, llast_node(FunctionParameter, parameters));
    }
    Str sql = str_intern(cx->strings, out.len ? out.text : "*");
    buf_free(&out);
    return sql;
}

static void create(Printer *p, const Step *step)
{
    const DefineStmt *definition = object_tree(step->new, ATTR_DEFINITION);
    Str arguments = arguments_sql(p->cx, linitial(definition->args),
                                  intVal(lsecond(definition->args)));
    print(p, "CREATE AGGREGATE %s(%s)%s", pg_name(p->cx, step->new), arguments,
          pg_settings_sql(p->cx, definition->definition, NULL));
    print_end(p);
}

/* What it states can't be altered. */
static void alter(Printer *p, const Step *step)
{
    (void)p;
    (void)step;
}

const KindPrinter pg_aggregate_printer = {.create = create, .alter = alter};
