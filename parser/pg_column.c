/* pg_column.c: a column definition and the changes of a column.
 *
 * `id serial PRIMARY KEY` becomes a column of type integer with NOT NULL and a default, a sequence
 * that the column owns, and a constraint for pg_constraint.c. What equals the type's or server's
 * default (storage, statistics, DEFAULT NULL) is absent. */
#include <string.h>

#include "model/pg_semantics.h"
#include "model/pg_users.h"
#include "model/pg_view_column.h"
#include "parser/pg_table.h"
#include "parser/pg_type_stmt.h"

/* ---- type ------------------------------------------------------------------------------- */

static const struct {
    const char *name, *type;
} serial_types[] = {
    {"serial", "integer"},   {"serial4", "integer"}, {"bigserial", "bigint"},
    {"serial8", "bigint"},   {"smallserial", "smallint"}, {"serial2", "smallint"},
};

/* The integer type behind a serial type name, or NULL. */
static const char *serial_type(const TypeName *type)
{
    if (list_length(type->names) != 1 || type->arrayBounds)
        return NULL;
    for (size_t i = 0; i < sizeof serial_types / sizeof *serial_types; i++)
        if (strcmp(pg_str(linitial(type->names)), serial_types[i].name) == 0)
            return serial_types[i].type;
    return NULL;
}

static bool add_serial(PgApply *a, Object *column, const char *type)
{
    object_set_type(a->schema, column, ATTR_TYPE, schema_type(a->schema, NULL, pg_str_of(a, type)));
    pg_set_not_null(a, column, NULL);
    Object *sequence = pg_make_column_sequence(a, column, pg_str_of(a, type), NIL, false);
    if (!sequence)
        return false;
    const char *literal = pg_literal(pg_qualified_name(a, sequence));
    pg_set_default(a, column, pg_tree_parse_expr(psprintf("nextval(%s::regclass)", literal)));
    return true;
}

static bool set_type(PgApply *a, Object *column, const TypeName *type)
{
    const char *serial = serial_type(type);
    if (serial)
        return add_serial(a, column, serial);
    const TypeRef *ref = pg_resolve_type(a, type);
    if (!ref)
        return false;
    object_set_type(a->schema, column, ATTR_TYPE, ref);
    return true;
}

static void each_heir(PgApply *a, Object *column, void (*edit)(PgApply *, Object *, const Object *))
{
    const ObjectVec *heirs = pg_heirs(a->schema, column->parent);
    for (size_t i = 0; i < heirs->len; i++) {
        Object *own = schema_child(a->schema, KIND_COLUMN, heirs->at[i], column->name);
        if (own)
            edit(a, own, column);
    }
}

/* src/backend/commands/tablecmds.c: ATExecAlterColumnType resets storage and compression. */
static void take_type(PgApply *a, Object *column, const Object *from)
{
    object_set_type(a->schema, column, ATTR_TYPE, object_type(from, ATTR_TYPE));
    object_set_str(a->schema, column, ATTR_COLLATION, object_str(from, ATTR_COLLATION));
    object_set_str(a->schema, column, ATTR_STORAGE, NULL);
    object_set_str(a->schema, column, ATTR_COMPRESSION, NULL);
    each_heir(a, column, take_type);
}

/* An identity column's sequence counts in the column's type. */
static void retype_identity(PgApply *a, Object *column)
{
    Object *sequence = pg_identity_sequence(a->schema, column);
    const TypeRef *type = object_type(column, ATTR_TYPE);
    if (!sequence || type->base)
        return;
    object_set_type(a->schema, sequence, ATTR_TYPE,
                    strcmp(type->text, "bigint") == 0 ? NULL : type);
    pg_set_sequence_options(a, sequence, NIL);
}

/* What the server doesn't analyze anew for a column's new type
 * (tablecmds.c: RememberAllDependentForRebuilding). */
static const char *holds_type(const PgUser *u)
{
    switch (u->user->kind) {
    case KIND_VIEW:
    case KIND_MATERIALIZED_VIEW:
    case KIND_RULE:
        return "a view or rule";
    case KIND_POLICY:
        return "a policy definition";
    case KIND_TRIGGER:
        return "a trigger definition";
    case KIND_FUNCTION:
        return "a function or procedure";
    case KIND_COLUMN:
        return u->via == ATTR_GENERATED ? "a generated column" : NULL;
    default:
        return NULL;
    }
}

static bool may_change_type(PgApply *a, const Object *column)
{
    PgUserVec users = {0};
    bool ok = true;
    pg_users_of(a->schema, column, &users);
    for (size_t i = 0; i < users.len && ok; i++) {
        const char *what = users.at[i].guessed ? NULL : holds_type(&users.at[i]);
        if (what)
            ok = pg_error(a, -1, "cannot alter type of column %s of table %s used by %s %s",
                          column->name, column->parent->name, what, users.at[i].user->name);
    }
    vec_free(&users);
    return ok;
}

static bool may_all_change_type(PgApply *a, const Object *column)
{
    const ObjectVec *heirs = pg_heirs(a->schema, column->parent);
    bool ok = may_change_type(a, column);
    for (size_t i = 0; i < heirs->len && ok; i++) {
        const Object *own = schema_child(a->schema, KIND_COLUMN, heirs->at[i], column->name);
        ok = !own || may_all_change_type(a, own);
    }
    return ok;
}

bool pg_set_column_type(PgApply *a, Object *column, const ColumnDef *def)
{
    const TypeRef *type = pg_resolve_type(a, def->typeName);
    if (!type)
        return false;
    pg_semantics_reset(a->schema);
    bool free_to = may_all_change_type(a, column);
    pg_semantics_reset(a->schema);
    if (!free_to)
        return false;
    object_set_type(a->schema, column, ATTR_TYPE, type);
    object_set_str(a->schema, column, ATTR_COLLATION, pg_collation_text(a, def->collClause));
    take_type(a, column, column);
    retype_identity(a, column);
    return true;
}

/* ---- not null, default, identity, generated ---------------------------------------------- */

static Str usual_not_null_name(PgApply *a, const Object *column)
{
    return pg_make_name(a->cx, column->parent->name, column->name, "not_null");
}

/* Servers before 18 have a flag instead of a constraint. */
enum { FIRST_WITH_NAMES = 18 };

static bool keeps_not_null_names(const PgApply *a)
{
    return a->schema->server >= FIRST_WITH_NAMES;
}

static bool drops_not_null_names(const PgApply *a)
{
    return a->schema->server && a->schema->server < FIRST_WITH_NAMES;
}

void pg_follow_not_null_name(PgApply *a, Object *column)
{
    object_set_flag(a->schema, column, ATTR_NOT_NULL_RENAMED, !keeps_not_null_names(a));
}

void pg_keep_not_null_name(PgApply *a, Object *column, Str old_table, Str old_column)
{
    Str name = object_str(column, ATTR_NOT_NULL_NAME);
    if (!name && keeps_not_null_names(a))
        name = pg_make_name(a->cx, old_table, old_column, "not_null");
    bool named =
        object_flag(column, ATTR_NOT_NULL) && name && name != usual_not_null_name(a, column);
    object_set_str(a->schema, column, ATTR_NOT_NULL_NAME, named ? name : NULL);
    object_set_flag(a->schema, column, ATTR_NOT_NULL_RENAMED,
                    object_flag(column, ATTR_NOT_NULL) && !name && !keeps_not_null_names(a));
}

void pg_set_not_null(PgApply *a, Object *column, const char *name)
{
    bool inherited = object_flag(column, ATTR_NOT_NULL_INHERITED);
    object_set_flag(a->schema, column, ATTR_NOT_NULL, true);
    object_set_flag(a->schema, column, ATTR_NOT_NULL_INHERITED, false);
    if (drops_not_null_names(a))
        name = NULL;
    if (!name && (inherited || drops_not_null_names(a)))
        pg_follow_not_null_name(a, column);
    if (!name)
        return;
    Str text = pg_str_of(a, name);
    object_set_str(a->schema, column, ATTR_NOT_NULL_NAME,
                   text == usual_not_null_name(a, column) ? NULL : text);
}

static bool is_null_constant(const Node *expr)
{
    while (expr && IsA(expr, TypeCast))
        expr = ((const TypeCast *)expr)->arg;
    return expr && IsA(expr, A_Const) && ((const A_Const *)expr)->isnull;
}

/* A type without modifier to coerce to, of which a plain NULL is a constant. */
static bool is_plain_type(const TypeRef *type)
{
    return type && (!type->base || type->base->kind != KIND_DOMAIN) && !strchr(type->text, '(');
}

static bool takes_plain_null(PgApply *a, const Object *column)
{
    TypeRef type;
    if (column->kind == KIND_COLUMN)
        return is_plain_type(object_type(column, ATTR_TYPE));
    pg_semantics_reset(a->schema);
    return pg_view_column_type(a->schema, column->parent, column->name, &type) &&
           is_plain_type(&type);
}

/* DEFAULT NULL leaves no trace, unless the type has a modifier: DEFAULT NULL::character varying
 * (src/backend/catalog/heap.c: AddRelationNewConstraints). */
void pg_set_default(PgApply *a, Object *column, const Node *expr)
{
    if (is_null_constant(expr) && takes_plain_null(a, column))
        expr = NULL;
    object_set_tree(a->schema, column, ATTR_DEFAULT,
                    pg_keep(a, pg_value_of_type(expr, object_type(column, ATTR_TYPE))));
}

bool pg_add_identity(PgApply *a, Object *column, char generated_when, const List *options)
{
    if (object_has(column, ATTR_IDENTITY))
        return pg_error(a, -1, "column \"%s\" is already an identity column", column->name);
    const TypeRef *type = object_type(column, ATTR_TYPE);
    Object *sequence = pg_make_column_sequence(a, column, type->text, options, true);
    if (!sequence)
        return false;
    pg_set_not_null(a, column, NULL);
    object_set_str(a->schema, column, ATTR_IDENTITY,
                   pg_str_of(a, generated_when == 'a' ? "always" : "by default"));
    object_set_ref(a->schema, column, ATTR_IDENTITY_SEQUENCE, sequence);
    return true;
}

static void set_generated(PgApply *a, Object *column, const Constraint *def)
{
#if PG_TREE_18
    const char *kind = def->generated_kind == 'v' ? "virtual" : "stored";
#else
    const char *kind = "stored";
#endif
    object_set_tree(a->schema, column, ATTR_GENERATED, pg_keep(a, def->raw_expr));
    object_set_str(a->schema, column, ATTR_GENERATED_KIND, pg_str_of(a, kind));
}

/* ---- storage, compression, statistics ---------------------------------------------------- */

void pg_set_storage(PgApply *a, Object *column, const char *storage)
{
    const TypeRef *type = column->kind == KIND_COLUMN ? object_type(column, ATTR_TYPE) : NULL;
    bool usual = strcasecmp(storage, "default") == 0 ||
                 (type && strcasecmp(storage, pg_usual_storage(type)) == 0);
    char *lower = pstrdup(storage);
    for (char *p = lower; *p; p++)
        *p = (char)(*p >= 'A' && *p <= 'Z' ? *p + 32 : *p);
    object_set_str(a->schema, column, ATTR_STORAGE, usual ? NULL : pg_str_of(a, lower));
}

void pg_set_statistics(PgApply *a, Object *column, const Node *value)
{
    int target = value && IsA(value, Integer) ? intVal(value) : -1;
    object_set_str(a->schema, column, ATTR_STATISTICS,
                   target < 0 ? NULL : str_format(a->cx->strings, "%d", target));
}

/* ---- a whole column --------------------------------------------------------------------- */

/* DEFERRABLE and the like stand as clauses of their own behind the constraint they speak of. */
static bool modify_last(PgApply *a, List *constraints, const Constraint *def)
{
    if (constraints == NIL)
        return pg_error(a, def->location, "misplaced constraint attribute");
    Constraint *last = llast_node(Constraint, constraints);
    switch (def->contype) {
    case CONSTR_ATTR_DEFERRED:
        last->initdeferred = true;
        last->deferrable = true;
        break;
    case CONSTR_ATTR_DEFERRABLE:
        last->deferrable = true;
        break;
#if PG_TREE_18
    case CONSTR_ATTR_NOT_ENFORCED:
        last->is_enforced = false;
        break;
#endif
    default: /* NOT DEFERRABLE, INITIALLY IMMEDIATE, ENFORCED: as it is anyway */
        break;
    }
    return true;
}

/* One clause of a column definition; those that are constraints of the table go to
 * `constraints`. */
static bool add_clause(PgApply *a, Object *column, const Constraint *def, List **constraints)
{
    switch (def->contype) {
    case CONSTR_NOTNULL:
        pg_set_not_null(a, column, def->conname);
        object_set_flag(a->schema, column, ATTR_NOT_NULL_NO_INHERIT, def->is_no_inherit);
        return true;
    case CONSTR_DEFAULT:
        pg_set_default(a, column, def->raw_expr);
        return true;
    case CONSTR_IDENTITY:
        return pg_add_identity(a, column, def->generated_when, def->options);
    case CONSTR_GENERATED:
        set_generated(a, column, def);
        return true;
    case CONSTR_NULL:
        return true;
    case CONSTR_ATTR_DEFERRABLE:
    case CONSTR_ATTR_NOT_DEFERRABLE:
    case CONSTR_ATTR_DEFERRED:
    case CONSTR_ATTR_IMMEDIATE:
#if PG_TREE_18
    case CONSTR_ATTR_ENFORCED:
    case CONSTR_ATTR_NOT_ENFORCED:
#endif
        return modify_last(a, *constraints, def);
    default: { /* of the table, and what modifies the clause before: pg_constraint.c */
        Constraint *own = pg_constraint_copy(def);
        if (def->contype == CONSTR_PRIMARY || def->contype == CONSTR_UNIQUE)
            own->keys = list_make1(makeString(pstrdup(column->name)));
        if (def->contype == CONSTR_FOREIGN)
            own->fk_attrs = list_make1(makeString(pstrdup(column->name)));
        *constraints = lappend(*constraints, own);
        return true;
    }
    }
}

static bool add_clauses(PgApply *a, Object *column, const ColumnDef *def, List **constraints)
{
    ListCell *cell;
    if (def->raw_default)
        pg_set_default(a, column, def->raw_default);
    foreach (cell, def->constraints)
        if (!add_clause(a, column, lfirst_node(Constraint, cell), constraints))
            return false;
    return true;
}

static void set_column_details(PgApply *a, Object *column, const ColumnDef *def)
{
    if (def->collClause)
        object_set_str(a->schema, column, ATTR_COLLATION, pg_collation_text(a, def->collClause));
    if (def->storage_name)
        pg_set_storage(a, column, def->storage_name);
    if (def->compression && strcmp(def->compression, "default") != 0)
        object_set_str(a->schema, column, ATTR_COMPRESSION, pg_str_of(a, def->compression));
    if (def->fdwoptions)
        pg_alter_fdw_options(a, column, def->fdwoptions);
}

bool pg_add_column(PgApply *a, Object *table, const ColumnDef *def, List **constraints)
{
    Str name = pg_str_of(a, def->colname);
    Object *column = schema_child(a->schema, KIND_COLUMN, table, name);
    if (column && !object_flag(column, ATTR_INHERITED) && def->typeName)
        return pg_error(a, def->location, "column \"%s\" of table \"%s\" already exists", name,
                        table->name);
    if (!column && !def->typeName)
        return pg_error(a, def->location, "column \"%s\" does not exist", name);
    if (!column)
        column = schema_add(a->schema, KIND_COLUMN, table, name, NULL, pg_loc(a, def->location));
    if (def->typeName && !object_has(column, ATTR_TYPE) && !set_type(a, column, def->typeName)) {
        schema_remove(a->schema, column);
        return false;
    }
    object_set_flag(a->schema, column, ATTR_INHERITED, false);
    set_column_details(a, column, def);
    return add_clauses(a, column, def, constraints);
}

static const AttrId inherited_attrs[] = {
    ATTR_TYPE,           ATTR_COLLATION, ATTR_DEFAULT,     ATTR_GENERATED,
    ATTR_GENERATED_KIND, ATTR_STORAGE,   ATTR_COMPRESSION,
};

/* The child's constraint has the name of the parent's (since 18; before, it has none). */
void pg_inherit_not_null(PgApply *a, Object *column, const Object *from)
{
    if (!object_flag(from, ATTR_NOT_NULL) || object_flag(from, ATTR_NOT_NULL_NO_INHERIT) ||
        object_flag(column, ATTR_NOT_NULL))
        return;
    Str name = object_str(from, ATTR_NOT_NULL_NAME);
    pg_set_not_null(a, column, name ? name : usual_not_null_name(a, from));
    object_set_flag(a->schema, column, ATTR_NOT_NULL_INHERITED, true);
}

void pg_bequeath_not_null(PgApply *a, const Object *column)
{
    const ObjectVec *heirs = pg_heirs(a->schema, column->parent);
    for (size_t i = 0; i < heirs->len; i++) {
        Object *own = schema_child(a->schema, KIND_COLUMN, heirs->at[i], column->name);
        if (!own)
            continue;
        pg_inherit_not_null(a, own, column);
        pg_bequeath_not_null(a, own);
    }
}

Object *pg_inherit_column(PgApply *a, Object *table, const Object *from)
{
    Object *column = schema_child(a->schema, KIND_COLUMN, table, from->name);
    if (!column) {
        column = schema_add(a->schema, KIND_COLUMN, table, from->name, NULL, pg_loc(a, -1));
        object_set_flag(a->schema, column, ATTR_INHERITED, true);
        for (size_t i = 0; i < sizeof inherited_attrs / sizeof *inherited_attrs; i++)
            object_set(a->schema, column, inherited_attrs[i], object_get(from, inherited_attrs[i]));
    }
    pg_inherit_not_null(a, column, from);
    return column;
}
