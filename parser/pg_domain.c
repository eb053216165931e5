/* pg_domain.c: domains. A check is a CONSTRAINT below the domain, NOT NULL an attribute of it.
 *
 *     CREATE DOMAIN price AS numeric(10,2) NOT NULL CHECK (VALUE >= 0)
 *     → TYPE numeric(10,2), NOT_NULL; constraint price_check: CHECK (VALUE >= 0) */
#include <string.h>

#include "model/schema_pg.h"
#include "parser/pg_type_stmt.h"

/* ---- default and not null --------------------------------------------------------------- */

static bool is_null_constant(const Node *expr)
{
    return IsA(expr, A_Const) && ((const A_Const *)expr)->isnull;
}

/* DEFAULT NULL is the same as no default (typecmds.c: DefineDomain, AlterDomainDefault). */
static void set_default(PgApply *a, Object *domain, const Node *expr)
{
    bool none = !expr || is_null_constant(expr);
    object_set_tree(a->schema, domain, ATTR_DEFAULT,
                    none ? NULL
                         : pg_keep(a, pg_value_of_type(expr, object_type(domain, ATTR_TYPE))));
}

static Str usual_not_null_name(PgApply *a, const Object *domain)
{
    return pg_make_name(a->cx, domain->name, NULL, "not_null");
}

/* A second NOT NULL changes nothing, not even the name. */
static void set_not_null(PgApply *a, Object *domain, const char *name)
{
    if (object_flag(domain, ATTR_NOT_NULL))
        return;
    enum { FIRST_WITH_NAMES = 17 };
    bool kept = !a->schema->server || a->schema->server >= FIRST_WITH_NAMES;
    object_set_flag(a->schema, domain, ATTR_NOT_NULL, true);
    Str text = kept ? pg_str_of(a, name) : NULL;
    object_set_str(a->schema, domain, ATTR_NOT_NULL_NAME,
                   text == usual_not_null_name(a, domain) ? NULL : text);
}

static void drop_not_null(PgApply *a, Object *domain)
{
    static const AttrId all[] = {ATTR_NOT_NULL, ATTR_NOT_NULL_NAME, ATTR_NOT_NULL_COMMENT};
    for (size_t i = 0; i < sizeof all / sizeof *all; i++)
        object_set(a->schema, domain, all[i], (Value){0});
}

static bool is_not_null_name(PgApply *a, const Object *domain, Str name)
{
    Str own = object_str(domain, ATTR_NOT_NULL_NAME);
    return object_flag(domain, ATTR_NOT_NULL) &&
           name == (own ? own : usual_not_null_name(a, domain));
}

/* ---- constraints ------------------------------------------------------------------------ */

static bool add_check(PgApply *a, Object *domain, const Constraint *def)
{
    if (def->is_no_inherit)
        return pg_error(a, def->location,
                        "check constraints of domains can't be marked NO INHERIT");
    Str name = def->conname ? pg_str_of(a, def->conname)
                            : pg_choose_constraint_name(a->schema, domain, NULL, "check");
    if (schema_child(a->schema, KIND_CONSTRAINT, domain, name))
        return pg_error(a, def->location, "constraint \"%s\" for domain \"%s\" already exists",
                        name, domain->name);
    Object *o = schema_add(a->schema, KIND_CONSTRAINT, domain, name, NULL,
                           pg_loc(a, def->location));
    object_set_str(a->schema, o, ATTR_CONTYPE, pg_str_of(a, "check"));
    object_set_tree(a->schema, o, ATTR_CHECK, pg_keep(a, def->raw_expr));
    object_set_flag(a->schema, o, ATTR_NOT_VALID, def->skip_validation);
    return true;
}

static bool add_constraint(PgApply *a, Object *domain, const Constraint *def)
{
    switch (def->contype) {
    case CONSTR_CHECK:
        return add_check(a, domain, def);
    case CONSTR_NOTNULL:
        set_not_null(a, domain, def->conname);
        return true;
    case CONSTR_NULL:
        return true;
    case CONSTR_DEFAULT:
        set_default(a, domain, def->raw_expr);
        return true;
    default:
        return pg_error(a, def->location, "this kind of constraint is not possible for domains");
    }
}

/* A domain over a domain takes its default over, its constraints stay behind. */
static void take_default(PgApply *a, Object *domain, const TypeRef *type)
{
    if (type->base && type->base->kind == KIND_DOMAIN && !type->text[0])
        object_set_tree(a->schema, domain, ATTR_DEFAULT, object_tree(type->base, ATTR_DEFAULT));
}

bool pg_apply_create_domain(PgApply *a, CreateDomainStmt *stmt)
{
    const TypeRef *type = pg_resolve_type(a, stmt->typeName);
    Object *o = type ? pg_new_type(a, KIND_DOMAIN, stmt->domainname, false) : NULL;
    if (!o)
        return false;
    object_set_type(a->schema, o, ATTR_TYPE, type);
    object_set_str(a->schema, o, ATTR_COLLATION, pg_collation_text(a, stmt->collClause));
    take_default(a, o, type);
    ListCell *cell;
    foreach (cell, stmt->constraints)
        if (!add_constraint(a, o, lfirst_node(Constraint, cell)))
            return false;
    return true;
}

/* ---- ALTER DOMAIN ----------------------------------------------------------------------- */

static bool drop_constraint(PgApply *a, Object *domain, const AlterDomainStmt *stmt)
{
    Str name = pg_str_of(a, stmt->name);
    Object *check = schema_child(a->schema, KIND_CONSTRAINT, domain, name);
    if (check)
        return pg_drop_object(a, check, stmt->behavior == DROP_CASCADE, -1);
    if (is_not_null_name(a, domain, name)) {
        drop_not_null(a, domain);
        return true;
    }
    return stmt->missing_ok ||
           pg_error(a, -1, "constraint \"%s\" of domain \"%s\" does not exist", name, domain->name);
}

static bool validate_constraint(PgApply *a, Object *domain, const char *name)
{
    Object *check = schema_child(a->schema, KIND_CONSTRAINT, domain, pg_str_of(a, name));
    if (!check)
        return pg_error(a, -1, "constraint \"%s\" of domain \"%s\" does not exist", name,
                        domain->name);
    object_set_flag(a->schema, check, ATTR_NOT_VALID, false);
    return true;
}

bool pg_apply_alter_domain(PgApply *a, AlterDomainStmt *stmt)
{
    Object *o = pg_need_type(a, KIND_DOMAIN, stmt->typeName);
    if (!o)
        return false;
    switch (stmt->subtype) {
    case 'T':
        set_default(a, o, stmt->def);
        return true;
    case 'N':
        drop_not_null(a, o);
        return true;
    case 'O':
        set_not_null(a, o, NULL);
        return true;
    case 'C':
        return add_constraint(a, o, (Constraint *)stmt->def);
    case 'X':
        return drop_constraint(a, o, stmt);
    case 'V':
        return validate_constraint(a, o, stmt->name);
    default:
        return pg_error(a, -1, "this form of ALTER DOMAIN is not supported");
    }
}
