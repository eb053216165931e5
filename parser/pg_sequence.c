/* pg_sequence.c: CREATE and ALTER SEQUENCE, and the sequences behind serial and identity columns.
 *
 * An option that has its default is absent: START follows MINVALUE, the bounds follow the type
 * (src/backend/commands/sequence.c: init_params). */
#include <string.h>

#include "parser/pg_table.h"

static void set_unless(PgApply *a, Object *sequence, AttrId id, Str value, const char *usual)
{
    object_set_str(a->schema, sequence, id, value && strcmp(value, usual) == 0 ? NULL : value);
}

static bool set_type(PgApply *a, Object *sequence, const DefElem *option)
{
    /* A bound that was the old type's own follows the type; an absent attribute does that by
     * itself. */
    const TypeRef *type = pg_resolve_type(a, (const TypeName *)option->arg);
    if (!type)
        return false;
    bool usual = strcmp(type->text, "bigint") == 0;
    object_set_type(a->schema, sequence, ATTR_TYPE, usual ? NULL : type);
    return true;
}

static Object *owner_column(PgApply *a, const List *names, int location)
{
    int n = list_length(names);
    RangeVar *relation = makeRangeVar(n > 2 ? pg_str(list_nth(names, n - 3)) : NULL,
                                      pg_str(list_nth(names, n - 2)), location);
    Object *table = pg_need_relation(a, relation);
    return table ? pg_need_column(a, table, pg_str(llast(names)), location) : NULL;
}

static bool set_owned_by(PgApply *a, Object *sequence, const DefElem *option)
{
    const List *names = (const List *)option->arg;
    if (list_length(names) == 1) { /* OWNED BY NONE */
        object_set_ref(a->schema, sequence, ATTR_OWNED_BY, NULL);
        return true;
    }
    Object *column = owner_column(a, names, option->location);
    if (!column)
        return false;
    object_set_ref(a->schema, sequence, ATTR_OWNED_BY, column);
    return true;
}

static bool is_option(const DefElem *option, const char *name)
{
    return strcmp(option->defname, name) == 0;
}

static bool set_option(PgApply *a, Object *sequence, const DefElem *option)
{
    Str value = option->arg && !IsA(option->arg, List) && !IsA(option->arg, TypeName)
                    ? pg_option_text(a, option)
                    : NULL;
    if (is_option(option, "as"))
        return set_type(a, sequence, option);
    if (is_option(option, "owned_by"))
        return set_owned_by(a, sequence, option);
    if (is_option(option, "increment"))
        set_unless(a, sequence, ATTR_INCREMENT, value, "1");
    else if (is_option(option, "minvalue"))
        object_set_str(a->schema, sequence, ATTR_MINVALUE, value);
    else if (is_option(option, "maxvalue"))
        object_set_str(a->schema, sequence, ATTR_MAXVALUE, value);
    else if (is_option(option, "start"))
        object_set_str(a->schema, sequence, ATTR_START, value);
    else if (is_option(option, "cache"))
        set_unless(a, sequence, ATTR_CACHE, value, "1");
    else if (is_option(option, "cycle"))
        object_set_flag(a->schema, sequence, ATTR_CYCLE, boolVal(option->arg));
    else if (!is_option(option, "restart") && !is_option(option, "sequence_name") &&
             !is_option(option, "logged") && !is_option(option, "unlogged") &&
             !is_option(option, "generated"))
        return pg_error(a, option->location, "unknown sequence option \"%s\"", option->defname);
    return true;
}

/* What equals the default, now that all options are known, becomes absent. */
static void normalize(PgApply *a, Object *sequence, Str start)
{
    set_unless(a, sequence, ATTR_MINVALUE, object_str(sequence, ATTR_MINVALUE),
               pg_sequence_usual_min(sequence));
    set_unless(a, sequence, ATTR_MAXVALUE, object_str(sequence, ATTR_MAXVALUE),
               pg_sequence_usual_max(sequence));
    set_unless(a, sequence, ATTR_START, start, pg_sequence_usual_start(sequence));
}

/* The start value is stored when the sequence is created: `start` is it, NULL for a new one. */
static bool set_options(PgApply *a, Object *sequence, const List *options, Str start)
{
    object_set_str(a->schema, sequence, ATTR_START, NULL);
    ListCell *cell;
    foreach (cell, options)
        if (!set_option(a, sequence, lfirst_node(DefElem, cell)))
            return false;
    Str set = object_str(sequence, ATTR_START);
    normalize(a, sequence, set ? set : start);
    return true;
}

bool pg_set_sequence_options(PgApply *a, Object *sequence, const List *options)
{
    Str start = object_str(sequence, ATTR_START);
    return set_options(a, sequence, options, start ? start : pg_sequence_usual_start(sequence));
}

static void set_persistence(PgApply *a, Object *sequence, char persistence)
{
    Str text = persistence == 'u' ? pg_str_of(a, "unlogged") : NULL;
    object_set_str(a->schema, sequence, ATTR_PERSISTENCE, text);
}

bool pg_apply_create_sequence(PgApply *a, CreateSeqStmt *stmt)
{
    Object *schema = pg_creation_schema(a, stmt->sequence->schemaname, stmt->sequence->location);
    if (!schema)
        return false;
    Str name = pg_str_of(a, stmt->sequence->relname);
    if (schema_relation(a->schema, schema, name))
        return stmt->if_not_exists ||
               pg_error(a, stmt->sequence->location, "relation \"%s\" already exists", name);
    Object *sequence = schema_add(a->schema, KIND_SEQUENCE, schema, name, NULL,
                                  pg_loc(a, stmt->sequence->location));
    set_persistence(a, sequence, stmt->sequence->relpersistence);
    pg_created(a, sequence, NULL);
    return set_options(a, sequence, stmt->options, NULL);
}

bool pg_apply_alter_sequence(PgApply *a, AlterSeqStmt *stmt)
{
    Object *sequence = pg_find_relation(a, stmt->sequence);
    if (!sequence && stmt->missing_ok)
        return true;
    if (!sequence && !(sequence = pg_need_relation(a, stmt->sequence)))
        return false;
    if (sequence->kind != KIND_SEQUENCE)
        return pg_error(a, stmt->sequence->location, "\"%s\" is not a sequence", sequence->name);
    return pg_set_sequence_options(a, sequence, stmt->options);
}

/* SEQUENCE NAME shop.order_ids among an identity column's options. */
static bool named_sequence(PgApply *a, const List *options, Object **schema, Str *name)
{
    DefElem *option = pg_option(options, "sequence_name");
    if (!option)
        return true;
    const List *names = (const List *)option->arg;
    if (pg_name_schema(names))
        *schema = pg_find_schema(a, pg_name_schema(names));
    *name = pg_str_of(a, pg_name_last(names));
    if (!*schema)
        return pg_error(a, option->location, "schema \"%s\" does not exist", pg_name_schema(names));
    return true;
}

Object *pg_make_column_sequence(PgApply *a, Object *column, Str type, const List *options,
                                bool identity)
{
    Object *table = column->parent, *schema = object_schema(table);
    Str name = NULL;
    if (!named_sequence(a, options, &schema, &name))
        return NULL;
    if (!name)
        name = pg_choose_relation_name(a->schema, schema, table->name, column->name, "seq");
    if (schema_relation(a->schema, schema, name)) {
        pg_error(a, -1, "relation \"%s\" already exists", name);
        return NULL;
    }
    Object *sequence = schema_add(a->schema, KIND_SEQUENCE, schema, name, NULL, pg_loc(a, -1));
    object_set_type(a->schema, sequence, ATTR_TYPE,
                    strcmp(type, "bigint") == 0 ? NULL
                                                : schema_type(a->schema, NULL, pg_str_of(a, type)));
    object_set_str(a->schema, sequence, ATTR_PERSISTENCE, object_str(table, ATTR_PERSISTENCE));
    object_set_ref(a->schema, sequence, ATTR_OWNED_BY, column);
    object_set_flag(a->schema, sequence, ATTR_IS_IDENTITY, identity);
    pg_created(a, sequence, object_str(table, ATTR_OWNER));
    return set_options(a, sequence, options, NULL) ? sequence : NULL;
}
