/* pg_common.c: finding an object of any kind, and what can be said of all kinds: COMMENT,
 * SECURITY LABEL, OWNER, SET SCHEMA.
 *
 * The grammar names objects in few ways: a name, a qualified name, a name with argument types, a
 * relation and something inside it. A table says for each ObjectType which way it is. */
#include "parser/pg_common.h"

#include <string.h>

#include "model/acl.h"
#include "model/schema_pg.h"
#include "parser/pg_rename.h"
#include "parser/pg_table.h"

/* ---- roles ------------------------------------------------------------------------------ */

Str pg_role(PgApply *a, const RoleSpec *role)
{
    switch (role->roletype) {
    case ROLESPEC_CSTRING:
        return pg_str_of(a, role->rolename);
    case ROLESPEC_PUBLIC:
        return pg_str_of(a, "PUBLIC");
    case ROLESPEC_CURRENT_ROLE:
    case ROLESPEC_CURRENT_USER:
    case ROLESPEC_SESSION_USER:
        break;
    }
    return a->role;
}

/* ---- columns ---------------------------------------------------------------------------- */

static Kind column_kind(const Object *relation)
{
    switch (relation->kind) {
    case KIND_TABLE:
        return KIND_COLUMN;
    case KIND_COMPOSITE:
        return KIND_ATTRIBUTE;
    default:
        return KIND_VIEW_COLUMN;
    }
}

Object *pg_column_to_edit(PgApply *a, Object *relation, const char *name)
{
    Kind kind = column_kind(relation);
    Str text = pg_str_of(a, name);
    Object *column = schema_child(a->schema, kind, relation, text);
    bool is_view = relation->kind == KIND_VIEW || relation->kind == KIND_MATERIALIZED_VIEW;
    return column || !is_view ? column
                              : schema_add(a->schema, kind, relation, text, NULL, pg_loc(a, -1));
}

void pg_forget_if_bare(PgApply *a, Object *column)
{
    if (column->kind == KIND_VIEW_COLUMN && column->attr_count == 0)
        schema_remove(a->schema, column);
}

static Str not_null_name(PgApply *a, const Object *o)
{
    Str name = object_str(o, ATTR_NOT_NULL_NAME);
    if (name)
        return name;
    return o->kind == KIND_DOMAIN ? pg_make_name(a->cx, o->name, NULL, "not_null")
                                  : pg_make_name(a->cx, o->parent->name, o->name, "not_null");
}

Object *pg_not_null_named(PgApply *a, Object *relation, Str name)
{
    if (relation->kind == KIND_DOMAIN) {
        bool named = object_flag(relation, ATTR_NOT_NULL) && not_null_name(a, relation) == name;
        return named ? relation : NULL;
    }
    for (Object *o = relation->first; o; o = o->next)
        if (o->kind == KIND_COLUMN && object_flag(o, ATTR_NOT_NULL) && not_null_name(a, o) == name)
            return o;
    return NULL;
}

/* ---- finding ---------------------------------------------------------------------------- */

typedef struct ObjectRow ObjectRow;
struct ObjectRow {
    const char *label;
    Object *(*find)(PgApply *a, const ObjectRow *row, const Node *name);
    Kind kind;
};

/* All names but the last, as a List of its own. */
static List *without_last(const List *names)
{
    return list_truncate(list_copy(names), list_length(names) - 1);
}

static Object *find_global(PgApply *a, const ObjectRow *row, const Node *name)
{
    const char *text = IsA(name, List) ? pg_name_last((const List *)name) : strVal(name);
    return schema_global(a->schema, row->kind, pg_str_of(a, text));
}

static Object *find_in_space(PgApply *a, const ObjectRow *row, const Node *name)
{
    return pg_find_name(a, kind_space(row->kind), (const List *)name, NULL);
}

static Object *find_class(PgApply *a, const ObjectRow *row, const Node *name)
{
    const List *names = (const List *)name;
    Str method = pg_str_of(a, pg_str(linitial(names)));
    return pg_find_name(a, kind_space(row->kind), list_copy_tail(names, 1), method);
}

/* An index that does a constraint's work is no object of its own. */
Object *pg_relation_named(PgApply *a, const List *names)
{
    Object *o = pg_find_name(a, SPACE_RELATION, names, NULL);
    const char *schema = pg_name_schema(names);
    Str name = pg_str_of(a, pg_name_last(names));
    for (size_t i = 0; !o && i < (schema ? 1 : a->search_path.len); i++) {
        Object *in = pg_find_schema(a, schema ? schema : a->search_path.at[i]);
        o = in ? pg_find_index(a, in, name) : NULL;
    }
    return o;
}

static Object *find_relation(PgApply *a, const ObjectRow *row, const Node *name)
{
    Object *o = pg_relation_named(a, (const List *)name);
    bool index = row->kind == KIND_INDEX && o && o->kind == KIND_CONSTRAINT;
    return o && (o->kind == row->kind || index) ? o : NULL;
}

static Object *find_foreign_table(PgApply *a, const ObjectRow *row, const Node *name)
{
    Object *o = find_relation(a, row, name);
    return o && pg_is_foreign(o) ? o : NULL;
}

static Object *find_type(PgApply *a, const ObjectRow *row, const Node *name)
{
    const List *names = IsA(name, TypeName) ? ((const TypeName *)name)->names : (const List *)name;
    Object *o = pg_find_type(a, names);
    return o && row->kind == KIND_DOMAIN && o->kind != KIND_DOMAIN ? NULL : o;
}

static bool is_procedure(const Object *o)
{
    Str routine = object_str(o, ATTR_ROUTINE);
    return routine && strcmp(routine, "procedure") == 0;
}

static Object *find_routine(PgApply *a, const ObjectRow *row, const Node *name)
{
    (void)row;
    return pg_find_routine(a, (const ObjectWithArgs *)name);
}

static Object *find_function(PgApply *a, const ObjectRow *row, const Node *name)
{
    Object *o = find_routine(a, row, name);
    return o && (o->kind == KIND_AGGREGATE || !is_procedure(o)) ? o : NULL;
}

static Object *find_procedure(PgApply *a, const ObjectRow *row, const Node *name)
{
    Object *o = find_routine(a, row, name);
    return o && o->kind == KIND_FUNCTION && is_procedure(o) ? o : NULL;
}

static Object *find_aggregate(PgApply *a, const ObjectRow *row, const Node *name)
{
    Object *o = find_routine(a, row, name);
    return o && o->kind == KIND_AGGREGATE ? o : NULL;
}

static Object *find_operator(PgApply *a, const ObjectRow *row, const Node *name)
{
    const ObjectWithArgs *operator = (const ObjectWithArgs *)name;
    return pg_find_name(a, kind_space(row->kind), operator->objname,
                        pg_signature_of_types(a, operator->objargs));
}

/* "(integer AS public.mood)" */
Str pg_cast_name(PgApply *a, const TypeName *source, const TypeName *target)
{
    const TypeRef *from = pg_resolve_bare_type(a, source),
                  *to = from ? pg_resolve_bare_type(a, target) : NULL;
    return to ? str_format(a->cx->strings, "(%s AS %s)", pg_type_name(a, from), pg_type_name(a, to))
              : NULL;
}

Str pg_transform_name(PgApply *a, const TypeName *type, const char *language)
{
    const TypeRef *of = pg_resolve_bare_type(a, type);
    return of ? str_format(a->cx->strings, "FOR %s LANGUAGE %s", pg_type_name(a, of),
                           pg_quote(language))
              : NULL;
}

static Object *find_cast(PgApply *a, const ObjectRow *row, const Node *name)
{
    const List *types = (const List *)name;
    Str text = pg_cast_name(a, linitial(types), lsecond(types));
    return text ? schema_global(a->schema, row->kind, text) : NULL;
}

static Object *find_transform(PgApply *a, const ObjectRow *row, const Node *name)
{
    const List *parts = (const List *)name;
    Str text = pg_transform_name(a, linitial(parts), pg_str(lsecond(parts)));
    return text ? schema_global(a->schema, row->kind, text) : NULL;
}

/* Something inside a relation: the last name is its own. A constraint may be one of NOT NULL, then
 * the column is meant. */
static Object *find_child(PgApply *a, const ObjectRow *row, const Node *name)
{
    const List *names = (const List *)name;
    Object *relation = pg_find_name(a, SPACE_RELATION, without_last(names), NULL);
    Str own = pg_str_of(a, pg_name_last(names));
    Object *o = relation ? schema_child(a->schema, row->kind, relation, own) : NULL;
    return o || !relation || row->kind != KIND_CONSTRAINT ? o : pg_not_null_named(a, relation, own);
}

static Object *find_column(PgApply *a, const ObjectRow *row, const Node *name)
{
    (void)row;
    const List *names = (const List *)name;
    Object *relation = pg_find_type(a, without_last(names));
    return relation ? pg_column_to_edit(a, relation, pg_name_last(names)) : NULL;
}

static Object *find_domain_constraint(PgApply *a, const ObjectRow *row, const Node *name)
{
    const List *parts = (const List *)name;
    Object *domain = find_type(a, row, linitial(parts));
    Str own = pg_str_of(a, pg_str(lsecond(parts)));
    Object *o = domain ? schema_child(a->schema, KIND_CONSTRAINT, domain, own) : NULL;
    return o || !domain ? o : pg_not_null_named(a, domain, own);
}

/* A row without `find` is no object of the schema: of the cluster, or data. */
static const ObjectRow rows[] = {
    [OBJECT_ACCESS_METHOD] = {"access method", find_global, KIND_ACCESS_METHOD},
    [OBJECT_AGGREGATE] = {"aggregate", find_aggregate, KIND_AGGREGATE},
    [OBJECT_ATTRIBUTE] = {"attribute", find_column, KIND_ATTRIBUTE},
    [OBJECT_CAST] = {"cast", find_cast, KIND_CAST},
    [OBJECT_COLUMN] = {"column", find_column, KIND_COLUMN},
    [OBJECT_COLLATION] = {"collation", find_in_space, KIND_COLLATION},
    [OBJECT_CONVERSION] = {"conversion", find_in_space, KIND_CONVERSION},
    [OBJECT_DATABASE] = {.label = "database"},
    [OBJECT_DOMAIN] = {"domain", find_type, KIND_DOMAIN},
    [OBJECT_DOMCONSTRAINT] = {"constraint", find_domain_constraint, KIND_DOMAIN},
    [OBJECT_EVENT_TRIGGER] = {"event trigger", find_global, KIND_EVENT_TRIGGER},
    [OBJECT_EXTENSION] = {"extension", find_global, KIND_EXTENSION},
    [OBJECT_FDW] = {"foreign-data wrapper", find_global, KIND_FOREIGN_DATA_WRAPPER},
    [OBJECT_FOREIGN_SERVER] = {"server", find_global, KIND_FOREIGN_SERVER},
    [OBJECT_FOREIGN_TABLE] = {"foreign table", find_foreign_table, KIND_TABLE},
    [OBJECT_FUNCTION] = {"function", find_function, KIND_FUNCTION},
    [OBJECT_INDEX] = {"index", find_relation, KIND_INDEX},
    [OBJECT_LANGUAGE] = {"language", find_global, KIND_LANGUAGE},
    [OBJECT_LARGEOBJECT] = {.label = "large object"},
    [OBJECT_MATVIEW] = {"materialized view", find_relation, KIND_MATERIALIZED_VIEW},
    [OBJECT_OPCLASS] = {"operator class", find_class, KIND_OPERATOR_CLASS},
    [OBJECT_OPERATOR] = {"operator", find_operator, KIND_OPERATOR},
    [OBJECT_OPFAMILY] = {"operator family", find_class, KIND_OPERATOR_FAMILY},
    [OBJECT_PARAMETER_ACL] = {.label = "parameter"},
    [OBJECT_POLICY] = {"policy", find_child, KIND_POLICY},
    [OBJECT_PROCEDURE] = {"procedure", find_procedure, KIND_FUNCTION},
    [OBJECT_PUBLICATION] = {"publication", find_global, KIND_PUBLICATION},
    [OBJECT_ROLE] = {.label = "role"},
    [OBJECT_ROUTINE] = {"routine", find_routine, KIND_FUNCTION},
    [OBJECT_RULE] = {"rule", find_child, KIND_RULE},
    [OBJECT_SCHEMA] = {"schema", find_global, KIND_SCHEMA},
    [OBJECT_SEQUENCE] = {"sequence", find_relation, KIND_SEQUENCE},
    [OBJECT_SUBSCRIPTION] = {"subscription", find_global, KIND_SUBSCRIPTION},
    [OBJECT_STATISTIC_EXT] = {"statistics object", find_in_space, KIND_STATISTICS},
    [OBJECT_TABCONSTRAINT] = {"constraint", find_child, KIND_CONSTRAINT},
    [OBJECT_TABLE] = {"table", find_relation, KIND_TABLE},
    [OBJECT_TABLESPACE] = {.label = "tablespace"},
    [OBJECT_TRANSFORM] = {"transform", find_transform, KIND_TRANSFORM},
    [OBJECT_TRIGGER] = {"trigger", find_child, KIND_TRIGGER},
    [OBJECT_TSCONFIGURATION] = {"text search configuration", find_in_space, KIND_TS_CONFIGURATION},
    [OBJECT_TSDICTIONARY] = {"text search dictionary", find_in_space, KIND_TS_DICTIONARY},
    [OBJECT_TSPARSER] = {"text search parser", find_in_space, KIND_TS_PARSER},
    [OBJECT_TSTEMPLATE] = {"text search template", find_in_space, KIND_TS_TEMPLATE},
    [OBJECT_TYPE] = {"type", find_type, KIND_ENUM},
    [OBJECT_VIEW] = {"view", find_relation, KIND_VIEW},
};

static const ObjectRow *row_of(ObjectType type)
{
    static const ObjectRow unknown = {.label = "object"};
    return (size_t)type < sizeof rows / sizeof *rows && rows[type].label ? &rows[type] : &unknown;
}

Object *pg_find_object(PgApply *a, ObjectType type, const Node *name)
{
    const ObjectRow *row = row_of(type);
    return row->find ? row->find(a, row, name) : NULL;
}

bool pg_is_outside(ObjectType type)
{
    return !row_of(type)->find;
}

const char *pg_object_type_label(ObjectType type)
{
    return row_of(type)->label;
}

/* ---- what isn't found ------------------------------------------------------------------- */

static void add_names(StringInfo out, const List *names)
{
    ListCell *cell;
    foreach (cell, names) {
        const Node *part = lfirst(cell);
        appendStringInfoString(out, cell == list_head(names) ? "" : ".");
        if (IsA(part, TypeName))
            add_names(out, ((const TypeName *)part)->names);
        else
            appendStringInfoString(out, strVal(part));
    }
}

static const char *spelled(const Node *name)
{
    StringInfoData out;
    initStringInfo(&out);
    if (IsA(name, String))
        appendStringInfoString(&out, strVal(name));
    else if (IsA(name, List))
        add_names(&out, (const List *)name);
    else if (IsA(name, TypeName))
        add_names(&out, ((const TypeName *)name)->names);
    else if (IsA(name, ObjectWithArgs))
        add_names(&out, ((const ObjectWithArgs *)name)->objname);
    return out.data;
}

static bool is_built_in(const char *name)
{
    return strncmp(name, "pg_catalog.", 11) == 0 || strncmp(name, "information_schema.", 19) == 0;
}

bool pg_missing(PgApply *a, ObjectType type, const Node *name, int location)
{
    const char *label = pg_object_type_label(type), *text = spelled(name);
    if (is_built_in(text)) {
        pg_warning(a, location, "%s \"%s\" is built in: ignored", label, text);
        return true;
    }
    if (type != OBJECT_EXTENSION && type != OBJECT_SCHEMA && pg_any_extension(a)) {
        pg_warning(a, location,
                   "%s \"%s\" is not created in this file, taken as part of an extension: ignored",
                   label, text);
        return true;
    }
    return pg_error(a, location, "%s \"%s\" does not exist", label, text);
}

Object *pg_need_object(PgApply *a, ObjectType type, const Node *name)
{
    Object *o = pg_find_object(a, type, name);
    if (!o)
        pg_error(a, -1, "%s \"%s\" does not exist", pg_object_type_label(type), spelled(name));
    return o;
}

/* ---- what is new ------------------------------------------------------------------------- */

static Object *new_object(PgApply *a, Kind kind, Object *parent, Str name, Str signature)
{
    if (schema_find(a->schema, kind_space(kind), kind, parent, name, signature)) {
        pg_error(a, -1, "%s \"%s\" already exists", kind_label(kind), name);
        return NULL;
    }
    Object *o = schema_add(a->schema, kind, parent, name, signature, pg_loc(a, -1));
    pg_created(a, o, NULL);
    return o;
}

Object *pg_new_object(PgApply *a, Kind kind, const List *names, Str signature)
{
    Object *in = pg_creation_schema(a, pg_name_schema(names), -1);
    return in ? new_object(a, kind, in, pg_str_of(a, pg_name_last(names)), signature) : NULL;
}

Object *pg_new_global(PgApply *a, Kind kind, const char *name)
{
    return new_object(a, kind, NULL, pg_str_of(a, name), NULL);
}

/* ---- COMMENT ---------------------------------------------------------------------------- */

/* The comment that every database has counts as none. An empty comment is none, but where there is
 * one by default, '' says that it was taken away: of schema public, of extensions (their control
 * files have one; where a file states none it is unknown). */
static Str comment_value(PgApply *a, const Object *o, const char *comment)
{
    const char *usual = pg_default_comment(o);
    if (usual && comment && strcmp(comment, usual) == 0)
        return NULL;
    if (!comment || !*comment)
        return (usual && o->kind == KIND_SCHEMA) || o->kind == KIND_EXTENSION ? pg_str_of(a, "")
                                                                              : NULL;
    return pg_str_of(a, comment);
}

/* Where a comment is kept: on a column found by its NOT NULL constraint, on a constraint found by
 * its index, it isn't the object's own. */
static AttrId comment_attr(const Object *o, ObjectType type)
{
    if ((type == OBJECT_TABCONSTRAINT || type == OBJECT_DOMCONSTRAINT) &&
        o->kind != KIND_CONSTRAINT)
        return ATTR_NOT_NULL_COMMENT;
    if (type == OBJECT_INDEX && o->kind == KIND_CONSTRAINT)
        return ATTR_INDEX_COMMENT;
    return ATTR_COMMENT;
}

/* The row type of a relation has a comment of its own, which no dump shows. */
static bool is_row_type(const Object *o, ObjectType type)
{
    return type == OBJECT_TYPE && kind_space(o->kind) == SPACE_RELATION &&
           o->kind != KIND_COMPOSITE;
}

bool pg_apply_comment(PgApply *a, CommentStmt *stmt)
{
    if (a->options->no_comments || pg_is_outside(stmt->objtype))
        return true;
    Object *o = pg_find_object(a, stmt->objtype, stmt->object);
    if (!o)
        return pg_missing(a, stmt->objtype, stmt->object, -1);
    if (is_row_type(o, stmt->objtype))
        return true;
    AttrId attr = comment_attr(o, stmt->objtype);
    if (attr_change(o->kind, attr) == CHANGE_NONE)
        return pg_error(a, -1, "%s \"%s\" can't have a comment", kind_label(o->kind), o->name);
    object_set_str(a->schema, o, attr, comment_value(a, o, stmt->comment));
    pg_forget_if_bare(a, o);
    return true;
}

/* ---- SECURITY LABEL --------------------------------------------------------------------- */

bool pg_apply_security_label(PgApply *a, SecLabelStmt *stmt)
{
    if (pg_is_outside(stmt->objtype))
        return true;
    Object *o = pg_find_object(a, stmt->objtype, stmt->object);
    if (!o)
        return pg_missing(a, stmt->objtype, stmt->object, -1);
    if (attr_change(o->kind, ATTR_SECURITY_LABELS) == CHANGE_NONE)
        return pg_error(a, -1, "%s \"%s\" can't have a security label", kind_label(o->kind),
                        o->name);
    Str provider = pg_str_of(a, stmt->provider ? stmt->provider : "");
    if (stmt->label)
        object_set_option(a->schema, o, ATTR_SECURITY_LABELS, provider, pg_str_of(a, stmt->label));
    else
        object_reset_option(a->schema, o, ATTR_SECURITY_LABELS, provider);
    pg_forget_if_bare(a, o);
    return true;
}

/* ---- OWNER ------------------------------------------------------------------------------ */

static void set_owner(PgApply *a, Object *o, Str owner);

/* Sequences that a column owns belong to the table's owner. */
static void set_owner_of_sequences(PgApply *a, const Object *column, Str owner)
{
    ObjectVec users = {0};
    object_users(column, &users);
    for (size_t i = 0; i < users.len; i++)
        if (users.at[i]->kind == KIND_SEQUENCE)
            set_owner(a, users.at[i], owner);
    vec_free(&users);
}

static void set_owner(PgApply *a, Object *o, Str owner)
{
    if (attr_change(o->kind, ATTR_OWNER) == CHANGE_NONE)
        return;
    acl_change_owner(a->schema, o, owner);
    for (Object *c = o->first; o->kind == KIND_TABLE && c; c = c->next)
        if (c->kind == KIND_COLUMN)
            set_owner_of_sequences(a, c, owner);
}

void pg_set_owner(PgApply *a, Object *o, const RoleSpec *role)
{
    if (!a->options->no_owner)
        set_owner(a, o, pg_role(a, role));
}

/* Some statements name a relation by RangeVar, as no other does. */
static const Node *name_node(const RangeVar *relation, const Node *object)
{
    if (!relation)
        return object;
    List *names = list_make1(makeString(relation->relname));
    return (const Node *)(relation->schemaname ? lcons(makeString(relation->schemaname), names)
                                               : names);
}

bool pg_apply_owner(PgApply *a, AlterOwnerStmt *stmt)
{
    if (pg_is_outside(stmt->objectType))
        return true;
    const Node *name = name_node(stmt->relation, stmt->object);
    Object *o = pg_find_object(a, stmt->objectType, name);
    if (!o)
        return pg_missing(a, stmt->objectType, name, -1);
    pg_set_owner(a, o, stmt->newowner);
    return true;
}

void pg_created(PgApply *a, Object *o, Str owner)
{
    if (!a->options->no_owner && attr_change(o->kind, ATTR_OWNER) != CHANGE_NONE)
        object_set_str(a->schema, o, ATTR_OWNER, owner ? owner : a->role);
    pg_acl_created(a, o);
}

/* ---- SET SCHEMA, DEPENDS ON EXTENSION --------------------------------------------------- */

/* ALTER TABLE also names other relations. */
static Object *find_any(PgApply *a, ObjectType type, const Node *name)
{
    return type == OBJECT_TABLE ? pg_relation_named(a, (const List *)name)
                                : pg_find_object(a, type, name);
}

static bool move_to(PgApply *a, Object *o, Object *sql_schema)
{
    if (o->kind == KIND_EXTENSION) {
        pg_move_extension(a, o, sql_schema);
        return true;
    }
    if (object_schema(o) == sql_schema)
        return true;
    if (schema_find(a->schema, kind_space(o->kind), o->kind, sql_schema, o->name, o->signature))
        return pg_error(a, -1, "%s \"%s\" already exists in schema \"%s\"", kind_label(o->kind),
                        o->name, sql_schema->name);
    pg_move_object(a, o, sql_schema);
    return true;
}

bool pg_apply_set_schema(PgApply *a, AlterObjectSchemaStmt *stmt)
{
    const Node *name = name_node(stmt->relation, stmt->object);
    Object *o = find_any(a, stmt->objectType, name);
    if (!o)
        return stmt->missing_ok || pg_missing(a, stmt->objectType, name, -1);
    Object *sql_schema = pg_creation_schema(a, stmt->newschema, -1);
    return sql_schema && move_to(a, o, sql_schema);
}

static int by_name(const void *a, const void *b)
{
    return strcmp((*(Object *const *)a)->name, (*(Object *const *)b)->name);
}

static void set_depends(PgApply *a, Object *o, Object *extension, bool remove)
{
    const RefList *old = object_refs(o, ATTR_DEPENDS_ON);
    ObjectVec all = {0};
    for (size_t i = 0; i < old->len; i++)
        if (old->at[i] != extension)
            vec_push(&all, old->at[i]);
    if (!remove)
        vec_push(&all, extension);
    if (all.len)
        qsort(all.at, all.len, sizeof *all.at, by_name);
    object_set_refs(a->schema, o, ATTR_DEPENDS_ON, all.at, all.len);
    vec_free(&all);
}

/* ALTER FUNCTION f DEPENDS ON EXTENSION e: it goes when the extension is dropped. */
bool pg_apply_object_depends(PgApply *a, AlterObjectDependsStmt *stmt)
{
    const Node *name = name_node(stmt->relation, stmt->object);
    if (stmt->objectType == OBJECT_TRIGGER && stmt->relation)
        name = (const Node *)lappend((List *)name, linitial((List *)stmt->object));
    Object *o = find_any(a, stmt->objectType, name);
    Object *extension = pg_need_object(a, OBJECT_EXTENSION, (const Node *)stmt->extname);
    if (!o)
        return pg_missing(a, stmt->objectType, name, -1);
    if (!extension)
        return false;
    if (attr_change(o->kind, ATTR_DEPENDS_ON) == CHANGE_NONE)
        return pg_error(a, -1, "%s \"%s\" can't depend on an extension", kind_label(o->kind),
                        o->name);
    set_depends(a, o, extension, stmt->remove);
    return true;
}
