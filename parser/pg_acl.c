/* pg_acl.c: GRANT and REVOKE, applied in order to the entries of ATTR_ACL (model/acl.h), and ALTER
 * DEFAULT PRIVILEGES, whose entries new objects begin with.
 *
 * Statements about one object mostly follow each other, and there may be thousands: its entries stay open
 * until another object, or another kind of statement, comes. */
#include "model/acl.h"

#include <string.h>

#include "parser/pg_common.h"

/* What one statement grants or revokes on an object, columns aside. */
typedef struct Privileges {
    unsigned bits;
    bool all;
} Privileges;

/* ---- one object ------------------------------------------------------------------------- */

static AclEntries *open_acl(PgApply *a, Object *o)
{
    if (a->acl_of == o)
        return &a->acl;
    pg_close_acl(a);
    acl_read(a->cx, o, &a->acl);
    a->acl_of = o;
    return &a->acl;
}

void pg_close_acl(PgApply *a)
{
    Object *o = a->acl_of;
    if (!o)
        return;
    acl_write(a->schema, o, &a->acl);
    acl_free(&a->acl);
    a->acl_of = NULL;
    pg_forget_if_bare(a, o);
    if (o->kind == KIND_DEFAULT_ACL && !object_has(o, ATTR_ACL))
        schema_remove(a->schema, o);
}

static bool may_pass_on(PgApply *a, Object *o, Str role, unsigned bits)
{
    const AclEntries *acl = open_acl(a, o);
    for (size_t i = 0; i < acl->len; i++)
        if (acl->at[i].grantee == role && (acl->at[i].option & bits))
            return true;
    return false;
}

static bool is_column(const Object *o)
{
    return o->kind == KIND_COLUMN || o->kind == KIND_VIEW_COLUMN;
}

/* The role that counts as the grantor, NULL: the owner, for whom a superuser acts as well
 * (acl.c: select_best_grantor). */
static Str grantor_of(PgApply *a, const GrantStmt *stmt, Object *o, unsigned bits)
{
    Str role = stmt->grantor ? pg_role(a, stmt->grantor) : a->role;
    if (!role || attr_change(o->kind, ATTR_ACL) == CHANGE_NONE || o->kind == KIND_DEFAULT_ACL)
        return NULL;
    Object *owned = is_column(o) ? o->parent : o;
    if (object_str(owned, ATTR_OWNER) == role)
        return NULL;
    bool may = may_pass_on(a, o, role, bits) || (owned != o && may_pass_on(a, owned, role, bits));
    return may ? role : NULL;
}

/* REVOKE … CASCADE: what the grantee has passed on. */
static void revoke_passed_on(const Object *o, AclEntries *acl, Str grantee, Privileges what)
{
    for (size_t i = 0; i < acl->len; i++)
        if (acl->at[i].grantor == grantee)
            acl_revoke(o, &acl->at[i], what.bits, false, what.all);
}

static void edit_entries(PgApply *a, const GrantStmt *stmt, Object *o, Privileges what)
{
    Str grantor = grantor_of(a, stmt, o, what.bits);
    AclEntries *acl = open_acl(a, o);
    ListCell *cell;
    foreach (cell, stmt->grantees) {
        Str grantee = pg_role(a, lfirst_node(RoleSpec, cell));
        if (!grantee) /* the current role, unknown: it owns what this file creates */
            continue;
        AclEntry *entry = acl_entry(o, acl, grantee, grantor);
        if (stmt->is_grant)
            acl_grant(o, entry, what.bits, stmt->grant_option, what.all);
        else
            acl_revoke(o, entry, what.bits, stmt->grant_option, what.all);
        if (!stmt->is_grant && stmt->behavior == DROP_CASCADE)
            revoke_passed_on(o, acl, grantee, what);
    }
}

/* A privilege that is revoked for a table is revoked for its columns, too (aclchk.c:
 * ExecGrant_Relation, expand_all_col_privileges). */
static void revoke_from_columns(PgApply *a, const GrantStmt *stmt, Object *relation,
                                Privileges what)
{
    for (Object *c = relation->first, *next; c; c = next) {
        next = c->next;
        if (is_column(c) && object_has(c, ATTR_ACL))
            edit_entries(a, stmt, c, (Privileges){what.bits & acl_all(c), what.all});
    }
}

static void edit(PgApply *a, const GrantStmt *stmt, Object *o, Privileges what)
{
    if (what.all)
        what.bits = acl_all(o);
    edit_entries(a, stmt, o, what);
    if (!stmt->is_grant)
        revoke_from_columns(a, stmt, o, what);
}

/* ---- privileges as written -------------------------------------------------------------- */

static bool edit_columns(PgApply *a, const GrantStmt *stmt, Object *relation,
                         const AccessPriv *privilege)
{
    ListCell *cell;
    foreach (cell, privilege->cols) {
        Object *column = pg_column_to_edit(a, relation, pg_str(lfirst(cell)));
        if (!column)
            return pg_error(a, -1, "column \"%s\" of relation \"%s\" does not exist",
                            pg_str(lfirst(cell)), relation->name);
        unsigned bit = privilege->priv_name ? acl_privilege(privilege->priv_name) : acl_all(column);
        if (!(bit & acl_all(column)))
            return pg_error(a, -1, "invalid privilege type %s for column", privilege->priv_name);
        edit(a, stmt, column, (Privileges){bit, false});
    }
    return true;
}

/* GRANT … ON TABLE may name a sequence; privileges that a sequence hasn't got are passed over. */
static bool is_sequence_as_table(const GrantStmt *stmt, const Object *o)
{
    return stmt->objtype == OBJECT_TABLE && o->kind == KIND_SEQUENCE;
}

static bool add_privilege(PgApply *a, const GrantStmt *stmt, const Object *o,
                          const AccessPriv *privilege, Privileges *what)
{
    unsigned known = acl_all(o) | (acl_can_maintain(o) ? ACL_BIT_MAINTAIN : 0);
    unsigned bit = acl_privilege(privilege->priv_name);
    if (!bit)
        return pg_error(a, -1, "unrecognized privilege type \"%s\"", privilege->priv_name);
    if (!(bit & known) && !is_sequence_as_table(stmt, o))
        return pg_error(a, -1, "invalid privilege type %s for %s", privilege->priv_name,
                        kind_label(o->kind));
    what->bits |= bit & known;
    return true;
}

static bool edit_object(PgApply *a, const GrantStmt *stmt, Object *o)
{
    Privileges what = {.all = stmt->privileges == NIL};
    if (acl_all(o) == 0)
        return pg_error(a, -1, "%s \"%s\" has no privileges", kind_label(o->kind), o->name);
    ListCell *cell;
    foreach (cell, stmt->privileges) {
        const AccessPriv *privilege = lfirst_node(AccessPriv, cell);
        if (privilege->cols ? !edit_columns(a, stmt, o, privilege)
                            : !add_privilege(a, stmt, o, privilege, &what))
            return false;
    }
    if (what.bits || what.all)
        edit(a, stmt, o, what);
    return true;
}

/* ---- GRANT … ON objects ----------------------------------------------------------------- */

static const Node *name_of(const Node *object)
{
    if (!IsA(object, RangeVar))
        return object;
    const RangeVar *relation = (const RangeVar *)object;
    List *names = list_make1(makeString(relation->relname));
    return (const Node *)(relation->schemaname ? lcons(makeString(relation->schemaname), names)
                                               : names);
}

static bool edit_named(PgApply *a, const GrantStmt *stmt)
{
    ListCell *cell;
    foreach (cell, stmt->objects) {
        const Node *name = name_of(lfirst(cell));
        int location = IsA(lfirst(cell), RangeVar) ? lfirst_node(RangeVar, cell)->location : -1;
        Object *o = stmt->objtype == OBJECT_TABLE ? pg_relation_named(a, (const List *)name)
                                                  : pg_find_object(a, stmt->objtype, name);
        if (o ? !edit_object(a, stmt, o) : !pg_missing(a, stmt->objtype, name, location))
            return false;
    }
    return true;
}

static bool is_procedure(const Object *o)
{
    Str routine = object_str(o, ATTR_ROUTINE);
    return routine && strcmp(routine, "procedure") == 0;
}

/* Whether ON ALL TABLES (…) IN SCHEMA means the object. */
static bool is_meant(ObjectType type, const Object *o)
{
    switch (o->kind) {
    case KIND_TABLE:
    case KIND_VIEW:
    case KIND_MATERIALIZED_VIEW:
        return type == OBJECT_TABLE;
    case KIND_SEQUENCE:
        return type == OBJECT_SEQUENCE;
    case KIND_AGGREGATE:
        return type == OBJECT_FUNCTION || type == OBJECT_ROUTINE;
    case KIND_FUNCTION:
        return type == OBJECT_ROUTINE ||
               type == (is_procedure(o) ? OBJECT_PROCEDURE : OBJECT_FUNCTION);
    default:
        return false;
    }
}

static bool edit_all_in_schemas(PgApply *a, const GrantStmt *stmt)
{
    ListCell *cell;
    foreach (cell, stmt->objects) {
        const Object *schema = pg_find_schema(a, pg_str(lfirst(cell)));
        if (!schema)
            return pg_missing(a, OBJECT_SCHEMA, lfirst(cell), -1);
        for (Object *o = schema->first; o; o = o->next)
            if (is_meant(stmt->objtype, o) && !edit_object(a, stmt, o))
                return false;
    }
    return true;
}

bool pg_apply_grant(PgApply *a, GrantStmt *stmt)
{
    if (a->options->no_privileges || pg_is_outside(stmt->objtype))
        return true;
    return stmt->targtype == ACL_TARGET_ALL_IN_SCHEMA ? edit_all_in_schemas(a, stmt)
                                                      : edit_named(a, stmt);
}

/* ---- ALTER DEFAULT PRIVILEGES ----------------------------------------------------------- */

static const char *objects_word(ObjectType type)
{
    switch (type) {
    case OBJECT_SEQUENCE:
        return "SEQUENCES";
    case OBJECT_FUNCTION:
    case OBJECT_PROCEDURE:
    case OBJECT_ROUTINE:
        return "FUNCTIONS";
    case OBJECT_TYPE:
        return "TYPES";
    case OBJECT_SCHEMA:
        return "SCHEMAS";
    case OBJECT_LARGEOBJECT:
        return "LARGE OBJECTS";
    default:
        return "TABLES";
    }
}

/* "FOR ROLE app IN SCHEMA shop TABLES" */
static Str default_name(PgApply *a, Str role, const Object *schema, const char *word)
{
    StringInfoData name;
    initStringInfo(&name);
    if (role)
        appendStringInfo(&name, "FOR ROLE %s ", pg_quote(role));
    if (schema)
        appendStringInfo(&name, "IN SCHEMA %s ", pg_quote(schema->name));
    appendStringInfoString(&name, word);
    return pg_str_of(a, name.data);
}

static Object *default_acl(PgApply *a, Str role, Object *schema, const char *word)
{
    Str name = default_name(a, role, schema, word);
    Object *o = schema_global(a->schema, KIND_DEFAULT_ACL, name);
    if (o)
        return o;
    o = schema_add(a->schema, KIND_DEFAULT_ACL, NULL, name, NULL, pg_loc(a, -1));
    object_set_str(a->schema, o, ATTR_OWNER, role);
    object_set_refs(a->schema, o, ATTR_NEEDS, &schema, schema ? 1 : 0);
    return o;
}

static bool edit_default(PgApply *a, const GrantStmt *action, Str role, Object *schema)
{
    a->several_default_roles |= role && a->default_role && role != a->default_role;
    a->default_role = role ? role : a->default_role;
    Object *o = default_acl(a, role, schema, objects_word(action->objtype));
    return edit_object(a, action, o);
}

static bool edit_defaults_in_schemas(PgApply *a, const GrantStmt *action, Str role,
                                     const List *schemas)
{
    if (schemas == NIL)
        return edit_default(a, action, role, NULL);
    ListCell *cell;
    foreach (cell, schemas) {
        Object *schema = pg_creation_schema(a, pg_str(lfirst(cell)), -1);
        if (!schema || !edit_default(a, action, role, schema))
            return false;
    }
    return true;
}

bool pg_apply_default_privileges(PgApply *a, AlterDefaultPrivilegesStmt *stmt)
{
    const DefElem *roles = pg_option(stmt->options, "roles"),
                  *schemas = pg_option(stmt->options, "schemas");
    const List *schema_names = schemas ? (const List *)schemas->arg : NIL;
    if (a->options->no_privileges)
        return true;
    if (!roles)
        return edit_defaults_in_schemas(a, stmt->action, a->role, schema_names);
    ListCell *cell;
    foreach (cell, (const List *)roles->arg)
        if (!edit_defaults_in_schemas(a, stmt->action, pg_role(a, lfirst_node(RoleSpec, cell)),
                                      schema_names))
            return false;
    return true;
}

/* ---- new objects ------------------------------------------------------------------------ */

/* Global default privileges take the place of the built-in ones; those of a schema add to them. */
static void take_defaults(PgApply *a, Object *o, const Object *defaults)
{
    bool adds = object_refs(defaults, ATTR_NEEDS)->len > 0;
    AclEntries from = {0}, acl = {0};
    acl_read(a->cx, defaults, &from);
    acl_read(a->cx, o, &acl);
    for (size_t i = 0; i < from.len; i++) {
        AclEntry *entry = acl_entry(o, &acl, from.at[i].grantee, NULL);
        if (!adds)
            entry->held = entry->option = 0;
        acl_grant(o, entry, from.at[i].held, false, from.at[i].all);
        acl_grant(o, entry, from.at[i].option, true, from.at[i].all_option);
    }
    acl_write(a->schema, o, &acl);
    acl_free(&from);
    acl_free(&acl);
}

/* The role whose default privileges a new object gets. Where no role was set, the file is taken to
 * be run by the one role, if it is one, whose defaults it states. */
static Str creator_of(PgApply *a, const Object *o)
{
    Str owner = object_str(o, ATTR_OWNER);
    return owner || a->several_default_roles ? owner : a->default_role;
}

static void take_defaults_of(PgApply *a, Object *o, Str role, const char *word)
{
    const Object *in[] = {NULL, object_schema(o->parent)};
    for (size_t i = 0; i < 2; i++) {
        if (i && !in[i])
            continue;
        const Object *defaults =
            schema_global(a->schema, KIND_DEFAULT_ACL, default_name(a, role, in[i], word));
        if (defaults)
            take_defaults(a, o, defaults);
    }
}

void pg_acl_created(PgApply *a, Object *o)
{
    const char *word = acl_default_word(o);
    if (!word || a->options->no_privileges || a->schema->of_kind[KIND_DEFAULT_ACL].len == 0)
        return;
    Str creator = creator_of(a, o);
    if (creator)
        take_defaults_of(a, o, creator, word);
    if (!object_has(o, ATTR_OWNER))
        take_defaults_of(a, o, NULL, word);
}
