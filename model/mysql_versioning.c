/* mysql_versioning.c: MariaDB's system-versioned tables.
 *
 *     CREATE TABLE t (a INT PRIMARY KEY) WITH SYSTEM VERSIONING
 *     CREATE TABLE t (a INT PRIMARY KEY, s TIMESTAMP(6) GENERATED ALWAYS AS ROW START, e … ROW END,
 *                     PERIOD FOR SYSTEM_TIME (s, e)) WITH SYSTEM VERSIONING
 *
 * The columns of the time are hidden, or named; the end of it becomes the last part of each unique key.
 * All that is said here of the server was tried on MariaDB 10.11. */
#include "model/mysql_versioning.h"

#include <string.h>

#include "model/mysql_schema.h"

static const char kept_out[] = "WITHOUT SYSTEM VERSIONING";

static bool is_row_end(const Object *column)
{
    Str kind = column->kind == KIND_MY_COLUMN ? object_str(column, ATTR_GENERATED_KIND) : NULL;
    return kind && strcmp(kind, "row end") == 0;
}

bool mysql_is_row_time(const Object *column)
{
    Str kind = column->kind == KIND_MY_COLUMN ? object_str(column, ATTR_GENERATED_KIND) : NULL;
    return kind && strncmp(kind, "row ", 4) == 0;
}

bool mysql_hides_row_time(const Object *table)
{
    const Object *o = object_flag(table, ATTR_MY_VERSIONED) ? table->first : NULL;
    bool versioned = o != NULL;
    while (o && !mysql_is_row_time(o))
        o = o->next;
    return versioned && !o;
}

bool mysql_is_kept_out(const Object *column)
{
    const StrList *options = object_list(column, ATTR_OPTIONS);
    for (size_t i = 0; i < options->len; i++)
        if (strcmp(options->at[i], kept_out) == 0)
            return true;
    return false;
}

void mysql_set_kept_out(Schema *s, Object *column, bool is)
{
    Str option = str_intern(s->cx->strings, kept_out);
    (is ? object_set_insert : object_set_delete)(s, column, ATTR_OPTIONS, option);
}

static bool is_unique(const Object *index)
{
    Str kind = object_str(index, ATTR_CONTYPE);
    return kind && (strcmp(kind, "PRIMARY") == 0 || strcmp(kind, "UNIQUE") == 0);
}

/* ---- one spelling -------------------------------------------------------------------------- */

/* What comes behind the end of the time, if anything does, is a period WITHOUT OVERLAPS, which is
 * no column. */
static void leave_row_end_out(Schema *s, Object *index)
{
    const RefList *columns = object_refs(index, ATTR_COLUMNS);
    const StrList *parts = object_list(index, ATTR_MY_PARTS);
    size_t last = columns->len - 1, end = columns->at[last]->kind == KIND_MY_COLUMN ? last : last - 1;
    if (!is_unique(index) || columns->len < 2 || !is_row_end(columns->at[end]))
        return;
    Object **kept = arena_alloc(s->cx->arena, last * sizeof *kept);
    Str *texts = arena_alloc(s->cx->arena, last * sizeof *texts);
    for (size_t i = 0; i < last; i++) {
        kept[i] = columns->at[i + (i >= end)];
        texts[i] = parts->len ? parts->at[i + (i >= end)] : NULL;
    }
    object_set_refs(s, index, ATTR_COLUMNS, kept, last);
    object_set_list(s, index, ATTR_MY_PARTS, texts, parts->len ? last : 0);
}

void mysql_settle_versioning(Schema *s, Object *table)
{
    for (Object *o = table->first; o; o = o->next) {
        if (o->kind == KIND_MY_INDEX)
            leave_row_end_out(s, o);
        else if (o->kind == KIND_MY_COLUMN && !object_flag(table, ATTR_MY_VERSIONED))
            mysql_set_kept_out(s, o, false);
    }
}

/* ---- changes ------------------------------------------------------------------------------- */

/* No statement changes a column of the time: MODIFY is error 4134 or 4130. */
static bool same_row_time(const Object *old, const Object *new)
{
    static const AttrId ids[] = {ATTR_GENERATED_KIND, ATTR_MY_INVISIBLE, ATTR_COMMENT};
    for (size_t i = 0; i < sizeof ids / sizeof *ids; i++)
        if (object_get(old, ids[i]).any != object_get(new, ids[i]).any)
            return false;
    return object_type(old, ATTR_TYPE)->text == object_type(new, ATTR_TYPE)->text;
}

/* Whether a table's rows hold from one transaction's number to another's. */
static bool counts_transactions(const Object *table)
{
    const Object *o = table->first;
    while (o && !mysql_is_row_time(o))
        o = o->next;
    return o && strncmp(object_type(o, ATTR_TYPE)->text, "bigint", strlen("bigint")) == 0;
}

bool mysql_divides_past(const Object *table)
{
    Str by = object_str(table, ATTR_MY_PARTITION_BY);
    return by && strncmp(by, "SYSTEM_TIME", strlen("SYSTEM_TIME")) == 0;
}

/* Named columns can go, and the hidden ones take over the past; they can't come (error 4134). A
 * past can't be carried from InnoDB to another engine, nor back (error 4120). One that is counted
 * in transactions can't be divided by time (error 4110). */
bool mysql_versions_anew(const Object *old, const Object *new)
{
    if (!object_flag(old, ATTR_MY_VERSIONED) || !object_flag(new, ATTR_MY_VERSIONED))
        return false;
    for (const Object *o = new->first; o; o = o->next)
        if (mysql_is_row_time(o) && !(o->twin && same_row_time(o->twin, o)))
            return true;
    if (counts_transactions(old) && mysql_divides_past(new))
        return true;
    return mysql_has_engine(old, "InnoDB") != mysql_has_engine(new, "InnoDB");
}

/* Error 4119: columns that come, go, change or move, and new unique keys. */
bool mysql_rewrites_history(const Step *step)
{
    if (!step->old || !step->new || step->new->kind != KIND_MY_TABLE)
        return false;
    bool past_goes = mysql_versions_anew(step->old, step->new) && mysql_hides_row_time(step->old);
    bool was = object_flag(step->old, ATTR_MY_VERSIONED) && !past_goes;
    bool becomes = object_flag(step->new, ATTR_MY_VERSIONED);
    if (was && step->changed[ATTR_MY_COLUMN_ORDER])
        return true;
    for (size_t i = 0; i < step->members.len; i++) {
        const Step *m = step->members.at[i];
        const Object *o = step_object(m);
        if (o->kind == KIND_MY_COLUMN && (was || (becomes && m->new && mysql_is_kept_out(m->new))))
            return true;
        if (was && o->kind == KIND_MY_INDEX && m->op == STEP_CREATE && is_unique(o))
            return true;
    }
    return false;
}
