/* pg_alter.c: ALTER TABLE with its commands, and the difference of two option lists. */
#include "emit/pg_alter.h"

#include <string.h>

#include "model/pg_tree.h"
#include "model/schema_pg.h"

enum { SHORT_LINE = 80 };

/* ---- ALTER TABLE ------------------------------------------------------------------------ */

static bool has_heirs(const Plan *plan, const Object *table)
{
    return pg_heirs(plan->old, table)->len || pg_heirs(plan->new, table)->len ||
           (table->twin &&
            (pg_heirs(plan->old, table->twin)->len || pg_heirs(plan->new, table->twin)->len));
}

PgAlter pg_alter_table(Printer *p, const Object *table)
{
    return (PgAlter){.p = p, .table = table, .has_heirs = has_heirs(p->plan, table)};
}

static void print_commands(PgAlter *alter, PgCommands *commands, const char *only)
{
    Str name = pg_name(alter->p->cx, alter->table);
    const char *text = buf_text(&commands->text);
    bool brief = commands->count == 1 && !strchr(text, '\n') &&
                 strlen(name) + strlen(text) + strlen("ALTER TABLE ;") <= SHORT_LINE;
    if (commands->count) {
        print(alter->p, "ALTER %s %s%s%s%s", pg_keyword(alter->table), only, name,
              brief ? " " : "\n    ", text);
        print_end(alter->p);
    }
    buf_free(&commands->text);
}

void pg_alter_only(PgAlter *alter, bool only)
{
    alter->only = only && alter->has_heirs;
}

void pg_alter_add(PgAlter *alter, const char *fmt, ...)
{
    PgCommands *commands = alter->only ? &alter->alone : &alter->all;
    va_list args;
    va_start(args, fmt);
    if (commands->count++)
        buf_puts(&commands->text, ",\n    ");
    buf_vprintf(&commands->text, fmt, args);
    va_end(args);
}

void pg_alter_end(PgAlter *alter)
{
    print_commands(alter, &alter->all, "");
    print_commands(alter, &alter->alone, "ONLY ");
}

/* ---- options ---------------------------------------------------------------------------- */

static size_t name_len(Str option)
{
    return strcspn(option, "=");
}

Str pg_option_like(const StrList *options, Str option)
{
    size_t len = name_len(option);
    for (size_t i = 0; i < options->len; i++)
        if (name_len(options->at[i]) == len && strncmp(options->at[i], option, len) == 0)
            return options->at[i];
    return NULL;
}

Str pg_options_set(Context *cx, const StrList *old, const StrList *new)
{
    VEC(Str) set = {0};
    for (size_t i = 0; i < new->len; i++)
        if (pg_option_like(old, new->at[i]) != new->at[i])
            vec_push(&set, new->at[i]);
    StrList list = {set.len, set.at};
    Str sql = set.len ? str_format(cx->strings, "SET %s", pg_options_sql(cx, &list)) : NULL;
    vec_free(&set);
    return sql;
}

Str pg_options_reset(Context *cx, const StrList *old, const StrList *new)
{
    VEC(Str) reset = {0};
    for (size_t i = 0; i < old->len; i++)
        if (!pg_option_like(new, old->at[i]))
            vec_push(&reset, str_intern_n(cx->strings, old->at[i], name_len(old->at[i])));
    StrList list = {reset.len, reset.at};
    Str sql = reset.len ? str_format(cx->strings, "RESET %s", pg_options_sql(cx, &list)) : NULL;
    vec_free(&reset);
    return sql;
}

static void add_fdw_option(Context *cx, Buf *out, const char *verb, Str option)
{
    size_t len = name_len(option);
    Str name = pg_quote_sql(cx, str_intern_n(cx->strings, option, len));
    buf_printf(out, "%s%s%s", out->len ? ", " : "", verb, name);
    if (verb[0] != 'D')
        buf_printf(out, " %s", pg_literal_sql(cx, option[len] ? option + len + 1 : ""));
}

static Str fdw_options(Context *cx, Buf *items)
{
    Str sql = items->len ? str_format(cx->strings, "OPTIONS (%s)", items->text) : NULL;
    buf_free(items);
    return sql;
}

Str pg_fdw_options_change(Context *cx, const StrList *old, const StrList *new)
{
    Buf items = {0};
    for (size_t i = 0; i < new->len; i++) {
        Str before = pg_option_like(old, new->at[i]);
        if (before != new->at[i])
            add_fdw_option(cx, &items, before ? "SET " : "ADD ", new->at[i]);
    }
    for (size_t i = 0; i < old->len; i++)
        if (!pg_option_like(new, old->at[i]))
            add_fdw_option(cx, &items, "DROP ", old->at[i]);
    return fdw_options(cx, &items);
}

Str pg_fdw_options_sql(Context *cx, const StrList *options)
{
    Buf items = {0};
    for (size_t i = 0; i < options->len; i++)
        add_fdw_option(cx, &items, "", options->at[i]);
    return fdw_options(cx, &items);
}
