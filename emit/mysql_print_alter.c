/* mysql_print_alter.c: one ALTER TABLE for all that happens to a table, its columns, keys and checks.
 *
 *     ALTER TABLE `t`
 *         DROP KEY `a`,
 *         ADD COLUMN `b` int AFTER `a`,
 *         ADD KEY `a` (`a`,`b`);
 *
 * Clauses stand in an order in which each finds what it names: what goes, columns in the order that they
 * will have, keys, options, partitioning. A second FULLTEXT key, and single partitions, need statements of
 * their own. */
#include <string.h>

#include "emit/mysql_print.h"
#include "model/mysql_schema.h"
#include "model/mysql_versioning.h"

typedef struct Alter {
    Printer *p;
    const Step *step;
    const Object *table;
    bool anew; /* it is versioned anew */
    VEC(Str) clauses;
    VEC(Str) later; /* clauses that need a column as the statement leaves it */
    Str last;   /* the clause behind all others: of partitions */
    Map steps;  /* from a new column to its step */
    Map places; /* from an old column to its place, from 1 */
    bool adds_columns;
    Map stays;  /* new columns that keep their place among the others */
} Alter;

static void add(Alter *x, const char *fmt, ...) __attribute__((format(printf, 2, 3)));

static void add(Alter *x, const char *fmt, ...)
{
    Buf text = {0};
    va_list args;
    va_start(args, fmt);
    buf_vprintf(&text, fmt, args);
    va_end(args);
    vec_push(&x->clauses, str_intern(x->p->cx->strings, buf_text(&text)));
    buf_free(&text);
}

static void flush(Alter *x)
{
    size_t count = x->clauses.len;
    if (count == 0 && !x->last)
        return;
    print(x->p, "ALTER TABLE %s", mysql_name_sql(x->p->cx, x->table));
    for (size_t i = 0; i < count; i++)
        print(x->p, "%s%s",
              count == 1 && !x->last ? " "
              : i                    ? ",\n    "
                                     : "\n    ",
              x->clauses.at[i]);
    if (x->last)
        print(x->p, "%s%s", count ? "\n" : " ", x->last);
    print_end(x->p);
    x->clauses.len = 0;
    x->last = NULL;
}

/* What had to wait is the next statement. */
static void flush_later(Alter *x)
{
    for (size_t i = 0; i < x->later.len; i++)
        vec_push(&x->clauses, x->later.at[i]);
    x->later.len = 0;
    flush(x);
}

/* ---- what goes ---------------------------------------------------------------------------- */

static void add_drop(Alter *x, const Object *o)
{
    Str name = mysql_name_sql(x->p->cx, o);
    if (o->kind == KIND_MY_COLUMN)
        add(x, "DROP COLUMN %s", name);
    else if (o->kind == KIND_MY_FOREIGN_KEY)
        add(x, "DROP FOREIGN KEY %s", name);
    else if (o->kind == KIND_MY_CHECK)
        add(x, "DROP %s %s", mysql_for_mariadb(x->p) ? "CONSTRAINT" : "CHECK", name);
    else if (mysql_is_primary(o))
        add(x, "DROP PRIMARY KEY");
    else
        add(x, "DROP KEY %s", name);
}

static void add_drops(Alter *x, Kind kind)
{
    for (size_t i = 0; i < x->step->members.len; i++) {
        const Step *m = x->step->members.at[i];
        if (m->op == STEP_DROP && m->old->kind == kind && !(x->anew && mysql_is_row_time(m->old)))
            add_drop(x, m->old);
    }
}

/* ---- versioning --------------------------------------------------------------------------- */

/* Before all else versioning goes, and before that the partitions of the past (error 4131). The
 * columns of the time, where they are named, go with it (error 4125). */
static void print_unversioning(Alter *x)
{
    if (mysql_leaves_past(x->step)) {
        add(x, "REMOVE PARTITIONING");
        flush(x);
    }
    if (!x->anew)
        return;
    for (const Object *o = x->step->old->first; o; o = o->next)
        if (mysql_is_row_time(o))
            add_drop(x, o);
    add(x, "DROP SYSTEM VERSIONING");
    print(x->p,
          "-- ATTENTION: the past of %s is lost: the server can't go on with it in the new form.\n",
          mysql_name_sql(x->p->cx, x->table));
    flush(x);
}

static bool was_versioned(const Alter *x)
{
    return !x->anew && object_flag(x->step->old, ATTR_MY_VERSIONED);
}

/* Behind all else: columns can only be kept out of versioning where there is some. */
static void print_kept_out(Alter *x)
{
    if (was_versioned(x) || !object_flag(x->table, ATTR_MY_VERSIONED))
        return;
    for (size_t i = 0; i < x->step->members.len; i++) {
        const Step *m = x->step->members.at[i];
        if (m->new && m->op != STEP_DROP &&
            m->new->kind == KIND_MY_COLUMN &&mysql_is_kept_out(m->new))
            add(x, "MODIFY COLUMN %s", mysql_column_sql(x->p, m->new));
    }
    flush(x);
}

/* ---- places of columns --------------------------------------------------------------------- */

static bool lasts(const Alter *x, const Object *column)
{
    const Step *step = map_get(&x->steps, map_key(column));
    return column->kind == KIND_MY_COLUMN && column->twin && !(step && step->op == STEP_CREATE);
}

static size_t old_place(const Alter *x, const Object *column)
{
    return (size_t)(uintptr_t)map_get(&x->places, map_key(column->twin));
}

typedef struct Chain {
    const Object *column;
    size_t before; /* the index of the one before it in the sequence; its own: none */
} Chain;

/* The longest sequence of columns that stand in the same order before and after stays; the
 * others move. `tails` holds for each length the column that ends such a sequence at the
 * smallest place. */
static void find_staying(Alter *x)
{
    VEC(Chain) all = {0};
    VEC(size_t) tails = {0};
    for (const Object *o = x->table->first; o; o = o->next) {
        if (!lasts(x, o))
            continue;
        size_t low = 0, high = tails.len;
        while (low < high) {
            size_t middle = (low + high) / 2;
            if (old_place(x, all.at[tails.at[middle]].column) < old_place(x, o))
                low = middle + 1;
            else
                high = middle;
        }
        size_t own = all.len, before = low ? tails.at[low - 1] : own;
        vec_push(&all, (Chain){o, before});
        if (low == tails.len)
            vec_push(&tails, own);
        else
            tails.at[low] = own;
    }
    for (size_t i = tails.len ? tails.at[tails.len - 1] : 0; all.len;) {
        map_put(&x->stays, map_key(all.at[i].column), (void *)all.at[i].column);
        if (all.at[i].before == i)
            break;
        i = all.at[i].before;
    }
    vec_free(&all);
    vec_free(&tails);
}

static void note_columns(Alter *x)
{
    uintptr_t place = 0;
    for (size_t i = 0; i < x->step->members.len; i++) {
        Step *m = x->step->members.at[i];
        if (!m->new || m->op == STEP_DROP || m->new->kind != KIND_MY_COLUMN)
            continue;
        map_put(&x->steps, map_key(m->new), m);
        x->adds_columns |= m->op == STEP_CREATE;
    }
    for (const Object *o = x->table->twin->first; o; o = o->next)
        if (o->kind == KIND_MY_COLUMN)
            map_put(&x->places, map_key(o), (void *)++place);
    find_staying(x);
}

static const Object *column_beside(const Object *o, bool before)
{
    do
        o = before ? o->previous : o->next;
    while (o && o->kind != KIND_MY_COLUMN);
    return o;
}

/* Behind a column that was there at the end, new columns need not say their place. */
static bool comes_last(const Alter *x, const Object *column)
{
    for (const Object *o = column; o; o = column_beside(o, false))
        if (lasts(x, o))
            return false;
    return true;
}

static Str place_sql(Alter *x, const Object *column)
{
    const Object *before = column_beside(column, true);
    if (map_get(&x->stays, map_key(column)) || comes_last(x, column))
        return "";
    return before ? str_format(x->p->cx->strings, " AFTER %s", mysql_name_sql(x->p->cx, before))
                  : " FIRST";
}

/* Whether nothing but the default changes. */
static bool changes_default(const Step *step)
{
    bool others[ATTR_COUNT];
    memcpy(others, step->changed, sizeof others);
    others[ATTR_MY_DEFAULT] = false;
    return step->op == STEP_ALTER && !memchr(others, true, sizeof others);
}

/* A column without any default: only a clause of its own makes it so. Returns whether it is
 * enough. */
static bool drop_default(Alter *x, const Object *column, bool alone)
{
    Str sql = str_format(x->p->cx->strings, "ALTER COLUMN %s DROP DEFAULT",
                         mysql_name_sql(x->p->cx, column));
    if (alone)
        add(x, "%s", sql);
    else
        vec_push(&x->later, sql);
    return alone;
}

/* Nothing else happens to a column than that it is kept out of versioning: that comes later. */
static bool is_only_kept_out(const Alter *x, const Step *step)
{
    bool changed[ATTR_COUNT] = {[ATTR_OPTIONS] = true};
    return step && step->op == STEP_ALTER && !was_versioned(x) && mysql_is_kept_out(step->new) &&
           memcmp(changed, step->changed, sizeof changed) == 0;
}

/* A statement that adds columns may give none a default such as (uuid()), which would fill the rows
 * (MySQL 9.7, error 1674): it comes later. */
static Str definition(Alter *x, const Object *column)
{
    if (x->adds_columns && !mysql_for_mariadb(x->p) && mysql_default_varies(column)) {
        vec_push(&x->later, str_format(x->p->cx->strings, "ALTER COLUMN %s SET DEFAULT %s",
                                       mysql_name_sql(x->p->cx, column),
                                       object_str(column, ATTR_MY_DEFAULT)));
        return mysql_undefaulted_column_sql(x->p, column);
    }
    return was_versioned(x) ? mysql_column_sql(x->p, column)
                            : mysql_unversioned_column_sql(x->p, column);
}

/* A column made anew, but for one that is worked out of others. */
static void warn_of_loss(Alter *x, const Object *new)
{
    const Object *old = new->twin;
    if (old && !object_has(old, ATTR_GENERATED_KIND) && !object_has(new, ATTR_GENERATED_KIND))
        print(x->p, "-- ATTENTION: the values of %s are lost: the server converts no %s to %s.\n",
              mysql_name_sql(x->p->cx, new), object_type(old, ATTR_TYPE)->text,
              object_type(new, ATTR_TYPE)->text);
}

static void add_column(Alter *x, const Object *column)
{
    const Step *step = map_get(&x->steps, map_key(column));
    bool moves = !map_get(&x->stays, map_key(column));
    if (!moves && (!step || is_only_kept_out(x, step)))
        return;
    if (object_flag(column, ATTR_MY_NO_DEFAULT) &&
        drop_default(x, column, !moves && changes_default(step)))
        return;
    Str sql = definition(x, column);
    Str place = place_sql(x, column);
    if (step && step->op == STEP_CREATE) {
        warn_of_loss(x, column);
        add(x, "ADD COLUMN %s%s", sql, place);
    } else if (step && step->changed[ATTR_MY_SPELLING]) {
        add(x, "CHANGE COLUMN %s %s%s", mysql_name_sql(x->p->cx, column->twin), sql, place);
    } else {
        add(x, "MODIFY COLUMN %s%s", sql, place);
    }
}

static void add_columns(Alter *x)
{
    note_columns(x);
    for (const Object *o = x->table->first; o; o = o->next)
        if (o->kind == KIND_MY_COLUMN)
            add_column(x, o);
}

/* ---- keys --------------------------------------------------------------------------------- */

static bool is_fulltext(const Object *o)
{
    Str kind = o->kind == KIND_MY_INDEX ? object_str(o, ATTR_CONTYPE) : NULL;
    return kind && kind[0] == 'F';
}

/* How keys are sorted among those to add: the primary one first. */
static int rank(const Object *o)
{
    if (o->kind != KIND_MY_INDEX)
        return o->kind == KIND_MY_CHECK ? 4 : 5;
    if (mysql_is_primary(o))
        return 0;
    return object_has(o, ATTR_CONTYPE) ? (is_fulltext(o) ? 3 : 1) : 2;
}

/* Servers before MySQL 5.7 and MariaDB 10.5 have no name for it: there it is made anew. */
static void hold_index(Alter *x, const Object *index)
{
    Str name = mysql_name_sql(x->p->cx, index);
    print(x->p, "-- The server may have made %s for a foreign key: then it stays only if it is named.\n",
          name);
    if (mysql_renames_indexes(mysql_print_target(x->p))) {
        add(x, "RENAME INDEX %s TO %s", name, name);
        return;
    }
    add(x, "DROP KEY %s", name);
    add(x, "ADD %s", mysql_key_sql(x->p, index));
}

static void hold_indexes(Alter *x)
{
    for (size_t i = 0; i < x->step->held.len; i++)
        hold_index(x, x->step->held.at[i]);
}

static void add_keys(Alter *x)
{
    bool fulltext = false;
    for (int r = 0; r <= 5; r++)
        for (size_t i = 0; i < x->step->members.len; i++) {
            const Step *m = x->step->members.at[i];
            if (m->op != STEP_CREATE || m->new->kind == KIND_MY_COLUMN || rank(m->new) != r ||
                (fulltext && is_fulltext(m->new)))
                continue;
            fulltext |= is_fulltext(m->new);
            add(x, "ADD %s", mysql_key_sql(x->p, m->new));
        }
}

/* InnoDB takes one new FULLTEXT key in a statement: the others follow. */
static void print_more_fulltext(Alter *x)
{
    bool first = true;
    for (size_t i = 0; i < x->step->members.len; i++) {
        const Step *m = x->step->members.at[i];
        if (m->op != STEP_CREATE || !is_fulltext(m->new))
            continue;
        if (!first)
            add(x, "ADD %s", mysql_key_sql(x->p, m->new));
        flush(x);
        first = false;
    }
}

static void add_key_changes(Alter *x)
{
    bool mariadb = mysql_for_mariadb(x->p);
    for (size_t i = 0; i < x->step->members.len; i++) {
        const Step *m = x->step->members.at[i];
        Str name =
            m->op == STEP_ALTER || m->op == STEP_RENAME ? mysql_name_sql(x->p->cx, m->new) : NULL;
        bool visible = name && !object_flag(m->new, ATTR_MY_INVISIBLE);
        if (!name || m->new->kind == KIND_MY_COLUMN)
            continue;
        if (m->op == STEP_RENAME || m->changed[ATTR_MY_SPELLING])
            add(x, "RENAME INDEX %s TO %s", mysql_name_sql(x->p->cx, m->old), name);
        if (m->changed[ATTR_MY_INVISIBLE])
            add(x, "ALTER INDEX %s %s", name,
                mariadb ? (visible ? "NOT IGNORED" : "IGNORED")
                        : (visible ? "VISIBLE" : "INVISIBLE"));
        if (m->changed[ATTR_NOT_ENFORCED])
            add(x, "ALTER CHECK %s %s", name,
                object_flag(m->new, ATTR_NOT_ENFORCED) ? "NOT ENFORCED" : "ENFORCED");
    }
}

/* ---- the table ----------------------------------------------------------------------------- */

static bool is_among(const StrList *list, Str item)
{
    for (size_t i = 0; i < list->len; i++)
        if (list->at[i] == item)
            return true;
    return false;
}

static Str period_name(Alter *x, Str period)
{
    const char *end = period;
    while (*end != ' ')
        end++;
    return str_intern_n(x->p->cx->strings, period, (size_t)(end - period));
}

static bool is_system_period(Str period)
{
    return strncmp(period, "SYSTEM_TIME ", strlen("SYSTEM_TIME ")) == 0;
}

/* That of versioning goes with its columns. */
static void add_period_drops(Alter *x)
{
    const StrList *old = object_list(x->step->old, ATTR_MY_PERIODS),
                  *new = object_list(x->table, ATTR_MY_PERIODS);
    for (size_t i = 0; i < old->len; i++)
        if (!is_among(new, old->at[i]) && !is_system_period(old->at[i]))
            add(x, "DROP PERIOD FOR %s", period_name(x, old->at[i]));
}

static void add_periods(Alter *x)
{
    const StrList *old = object_list(x->step->old, ATTR_MY_PERIODS),
                  *new = object_list(x->table, ATTR_MY_PERIODS);
    for (size_t i = 0; i < new->len; i++)
        if (!is_among(old, new->at[i]) || (x->anew && is_system_period(new->at[i])))
            add(x, "ADD PERIOD FOR %s", new->at[i]);
}

static void add_table_changes(Alter *x)
{
    const bool *changed = x->step->changed;
    bool versioned = object_flag(x->table, ATTR_MY_VERSIONED);
    if (changed[ATTR_MY_PERIODS] || x->anew)
        add_periods(x);
    if (changed[ATTR_MY_VERSIONED] || x->anew)
        add(x, "%s SYSTEM VERSIONING", versioned ? "ADD" : "DROP");
    Str options = mysql_changed_options_sql(x->p, x->step);
    if (*options)
        add(x, "%s", options);
    if (x->step->copies)
        add(x, "ALGORITHM=COPY");
}

/* ---- whole --------------------------------------------------------------------------------- */

static const Object *table_of(const Step *step)
{
    return step->new ? step->new : step->old;
}

/* A release drops foreign keys, a late step adds them: neither has anything else. */
static bool is_outer(const Step *step)
{
    return step->op == STEP_RELEASE || !step->old;
}

static void add_all_drops(Alter *x)
{
    static const Kind kinds[] = {KIND_MY_FOREIGN_KEY, KIND_MY_CHECK, KIND_MY_INDEX, KIND_MY_COLUMN};
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        add_drops(x, kinds[i]);
}

static void print_whole(Alter *x)
{
    x->anew = mysql_versions_anew(x->step->old, x->step->new);
    print_unversioning(x);
    add_all_drops(x);
    if (x->step->changed[ATTR_MY_PERIODS])
        add_period_drops(x);
    add_columns(x);
    hold_indexes(x);
    add_keys(x);
    add_key_changes(x);
    add_table_changes(x);
    x->last = mysql_repartition_sql(x->p, x->step);
    flush(x);
    flush_later(x);
    print_more_fulltext(x);
    print_kept_out(x);
    mysql_print_partitions(x->p, x->step);
}

void mysql_print_alter(Printer *p, const Step *step)
{
    Alter x = {.p = p, .step = step, .table = table_of(step)};
    if (is_outer(step)) {
        add_all_drops(&x);
        hold_indexes(&x);
        add_keys(&x);
        flush(&x);
        print_more_fulltext(&x);
    } else {
        print_whole(&x);
    }
    vec_free(&x.clauses);
    vec_free(&x.later);
    map_free(&x.steps);
    map_free(&x.places);
    map_free(&x.stays);
}
