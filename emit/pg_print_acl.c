/* pg_print_acl.c: GRANT and REVOKE, and ALTER DEFAULT PRIVILEGES.
 *
 *     GRANT SELECT, INSERT ON TABLE public.orders TO app;
 *     REVOKE EXECUTE ON FUNCTION public.pay(integer) FROM PUBLIC;
 *     ALTER DEFAULT PRIVILEGES FOR ROLE app GRANT SELECT ON TABLES TO reporting;
 *
 * What a grantee had and what it gets are compared bit by bit. An object that is created while there
 * are default privileges may have been given them, so their grantees are told off first. */
#include "emit/pg_print_acl.h"

#include <stdlib.h>
#include <string.h>

#include "model/acl.h"

/* The fixed parts of a statement: ALTER DEFAULT PRIVILEGES… GRANT … ON `on` TO… */
typedef struct Target {
    const Object *o;
    Str before; /* "ALTER DEFAULT PRIVILEGES IN SCHEMA shop ", mostly "" */
    Str on;     /* "TABLE public.orders" */
    Str column; /* quoted, or NULL */
} Target;

/* ---- targets ----------------------------------------------------------------------------- */

/* GRANT has fewer keywords than there are kinds. */
static const char *grant_keyword(const Object *o)
{
    switch (o->kind) {
    case KIND_TABLE:
    case KIND_VIEW:
    case KIND_MATERIALIZED_VIEW:
        return "TABLE";
    case KIND_AGGREGATE:
        return "FUNCTION";
    case KIND_DOMAIN:
        return "TYPE";
    case KIND_FOREIGN_SERVER:
        return "FOREIGN SERVER";
    default:
        return pg_keyword(o);
    }
}

/* An aggregate is named as a function here: agg(), not agg(*). */
static Str grant_address(Context *cx, const Object *o)
{
    if (o->kind == KIND_AGGREGATE)
        return str_format(cx->strings, "%s%s", pg_name(cx, o), o->signature);
    return pg_address(cx, o);
}

static Str grant_on(Context *cx, const Object *o)
{
    return str_format(cx->strings, "%s %s", grant_keyword(o), grant_address(cx, o));
}

/* "FOR ROLE app IN SCHEMA shop TABLES": all but the last word stands before GRANT. */
static Target default_target(Context *cx, const Object *o)
{
    const char *word = acl_default_word_of(o);
    int len = (int)(strlen(o->name) - strlen(word));
    return (Target){o, str_format(cx->strings, "ALTER DEFAULT PRIVILEGES %.*s", len, o->name), word, NULL};
}

static Target target_of(Context *cx, const Object *o)
{
    if (o->kind == KIND_DEFAULT_ACL)
        return default_target(cx, o);
    if (o->kind == KIND_COLUMN || o->kind == KIND_VIEW_COLUMN)
        return (Target){o, "", grant_on(cx, o->parent), pg_name(cx, o)};
    return (Target){o, "", grant_on(cx, o), NULL};
}

/* ---- statements -------------------------------------------------------------------------- */

static Str grantee_sql(Context *cx, Str grantee)
{
    return strcmp(grantee, "PUBLIC") == 0 ? grantee : pg_quote_sql(cx, grantee);
}

static void print_one_privilege(Printer *p, const Target *t, const char *name, bool first)
{
    print(p, "%s%s", first ? "" : ", ", name);
    if (t->column)
        print(p, " (%s)", t->column);
}

static bool is_several(unsigned bits)
{
    return (bits & (bits - 1)) != 0;
}

/* In the order of the manual. Where ALL may mean more on a newer server it is said only when asked
 * for; a kind with one privilege has its name. */
static void print_privileges(Printer *p, const Target *t, unsigned bits, bool all)
{
    static const unsigned order[] = {ACL_BIT_SELECT,     ACL_BIT_INSERT,  ACL_BIT_UPDATE,   ACL_BIT_DELETE,
                                     ACL_BIT_TRUNCATE,   ACL_BIT_REFERENCES, ACL_BIT_TRIGGER, ACL_BIT_MAINTAIN,
                                     ACL_BIT_USAGE,      ACL_BIT_CREATE,  ACL_BIT_EXECUTE};
    if (all || (bits == acl_all(t->o) && is_several(bits) && !acl_can_maintain(t->o))) {
        print_one_privilege(p, t, "ALL", true);
        return;
    }
    bool first = true;
    for (size_t i = 0; i < sizeof order / sizeof *order; i++) {
        int number = __builtin_ctz(order[i]);
        if (bits & order[i])
            print_one_privilege(p, t, acl_privilege_name(number), first);
        first = first && !(bits & order[i]);
    }
}

static void print_grant(Printer *p, const Target *t, Str grantee, unsigned bits, bool all, bool option)
{
    if (!bits && !all)
        return;
    print(p, "%sGRANT ", t->before);
    print_privileges(p, t, bits, all);
    print(p, " ON %s TO %s%s", t->on, grantee_sql(p->cx, grantee), option ? " WITH GRANT OPTION" : "");
    print_end(p);
}

static void print_revoke(Printer *p, const Target *t, Str grantee, unsigned bits, bool all, bool option)
{
    if (!bits && !all)
        return;
    print(p, "%sREVOKE %s", t->before, option ? "GRANT OPTION FOR " : "");
    print_privileges(p, t, bits, all);
    print(p, " ON %s FROM %s", t->on, grantee_sql(p->cx, grantee));
    print_end(p);
}

/* ---- one grantee ------------------------------------------------------------------------- */

/* A REVOKE on a table takes the grants on its columns, too; those that stay are said again. */
static void print_column_grants(Printer *p, const Object *relation, Str grantee, unsigned revoked)
{
    for (const Object *c = relation->first; revoked && c; c = c->next) {
        AclEntries acl = {0};
        if (c->kind != KIND_COLUMN && c->kind != KIND_VIEW_COLUMN)
            continue;
        acl_read(p->cx, c, &acl);
        const AclEntry *entry = acl_find(&acl, grantee);
        Target t = target_of(p->cx, c);
        if (entry) {
            print_grant(p, &t, grantee, entry->held & revoked & ~entry->option, false, false);
            print_grant(p, &t, grantee, entry->option & revoked, false, true);
        }
        vec_free(&acl);
    }
}

/* Takes away what `new` hasn't got, and returns what is left of `old`. */
static AclEntry print_less(Printer *p, const Target *t, AclEntry old, const AclEntry *new, bool told_off)
{
    bool whole = told_off || (old.all && !new->all) || (old.held && !new->held);
    unsigned gone = whole ? old.held : old.held & ~new->held;
    unsigned option = old.option & ~new->option & new->held & ~gone;
    print_revoke(p, t, old.grantee, gone, whole, false);
    print_revoke(p, t, old.grantee, option, old.all_option && !new->all_option && !whole, true);
    if (!told_off && !t->column && t->o->kind != KIND_DEFAULT_ACL)
        print_column_grants(p, t->o, old.grantee, gone);
    old.held &= ~gone;
    old.option &= ~(gone | option);
    old.all = old.all && !whole;
    old.all_option = old.all_option && new->all_option && !whole;
    return old;
}

static void print_more(Printer *p, const Target *t, const AclEntry *old, const AclEntry *new)
{
    unsigned option = new->option & ~old->option;
    bool all = new->all && !old->all, all_option = new->all_option && !old->all_option;
    if (all || all_option) {
        print_grant(p, t, new->grantee, 0, true, all_option);
        print_revoke(p, t, new->grantee, acl_all(t->o) & ~new->held, false, false);
        option = all_option ? 0 : option;
    }
    unsigned had = all ? acl_all(t->o) : old->held;
    print_grant(p, t, new->grantee, new->held & ~had & ~option, false, false);
    print_grant(p, t, new->grantee, option, false, true);
}

/* ---- all grantees ------------------------------------------------------------------------- */

static int compare_grantees(const void *a, const void *b)
{
    Str x = *(const Str *)a, y = *(const Str *)b;
    bool x_public = strcmp(x, "PUBLIC") == 0, y_public = strcmp(y, "PUBLIC") == 0;
    return x_public != y_public ? (x_public ? -1 : 1) : strcmp(x, y);
}

typedef VEC(Str) Names;

static void add_name(Names *names, Str name)
{
    for (size_t i = 0; i < names->len; i++)
        if (names->at[i] == name)
            return;
    vec_push(names, name);
}

static void add_grantees(Names *names, const AclEntries *acl)
{
    for (size_t i = 0; i < acl->len; i++)
        add_name(names, acl->at[i].grantee);
}

static bool is_for(const Object *default_acl, const Object *o)
{
    const char *word = acl_default_word(o);
    const RefList *in = object_refs(default_acl, ATTR_NEEDS);
    const Object *schema = object_schema(o->parent);
    if (!word || strcmp(word, acl_default_word_of(default_acl)) != 0)
        return false;
    return in->len == 0 || (schema && in->at[0]->name == schema->name);
}

/* Whom default privileges may have given something; the owner has all anyway. */
static void add_suspects(Printer *p, Names *names, const Object *o)
{
    const PgNotes *notes = p->notes;
    for (size_t i = 0; i < notes->default_acls.len; i++) {
        const Object *d = notes->default_acls.at[i];
        AclEntries acl = {0};
        if (is_for(d, o))
            acl_read(p->cx, d, &acl);
        for (size_t k = 0; k < acl.len; k++)
            if (acl.at[k].grantee != object_str(o, ATTR_OWNER) && acl.at[k].grantee != object_str(d, ATTR_OWNER))
                add_name(names, acl.at[k].grantee);
        vec_free(&acl);
    }
}

static bool has_name(const Names *names, Str name)
{
    for (size_t i = 0; i < names->len; i++)
        if (names->at[i] == name)
            return true;
    return false;
}

/* From `old` entries to those of `t->o`. */
static void print_change(Printer *p, const Target *t, AclEntries *old, const Names *suspects)
{
    AclEntries new = {0};
    Names names = {0};
    acl_read(p->cx, t->o, &new);
    add_grantees(&names, &new);
    add_grantees(&names, old);
    for (size_t i = 0; i < suspects->len; i++)
        add_name(&names, suspects->at[i]);
    if (names.len)
        qsort(names.at, names.len, sizeof *names.at, compare_grantees);
    for (size_t i = 0; i < names.len; i++) {
        AclEntry from = *acl_entry(t->o, old, names.at[i]), to = *acl_entry(t->o, &new, names.at[i]);
        AclEntry left = print_less(p, t, from, &to, has_name(suspects, names.at[i]));
        print_more(p, t, &left, &to);
    }
    vec_free(&new);
    vec_free(&names);
}

void pg_print_acl(Printer *p, const Step *step)
{
    AclEntries old = {0};
    Names suspects = {0};
    Target t = target_of(p->cx, step->new);
    if (step->op == STEP_CREATE) {
        add_suspects(p, &suspects, step->new);
    } else if (step->old) {
        Str owner = object_str(step->old, ATTR_OWNER), new_owner = object_str(step->new, ATTR_OWNER);
        acl_read(p->cx, step->old, &old);
        if (new_owner)
            acl_rename_owner(&old, owner, new_owner);
    }
    print_change(p, &t, &old, &suspects);
    vec_free(&old);
    vec_free(&suspects);
}

/* ---- ALTER DEFAULT PRIVILEGES ------------------------------------------------------------- */

static void print_nothing(Printer *p, const Step *step)
{
    (void)p, (void)step;
}

/* Default privileges go by taking back each. */
static void drop(Printer *p, const Step *step)
{
    AclEntries old = {0};
    Target t = target_of(p->cx, step->old);
    acl_read(p->cx, step->old, &old);
    for (size_t i = 0; i < old.len; i++) {
        Str grantee = old.at[i].grantee;
        AclEntry to = {.grantee = grantee, .held = acl_base(step->old, grantee)};
        AclEntry left = print_less(p, &t, old.at[i], &to, false);
        print_more(p, &t, &left, &to);
    }
    vec_free(&old);
}

/* pg_print_common prints what there is. */
const KindPrinter pg_default_acl_printer = {.create = print_nothing, .alter = print_nothing, .drop = drop};
