/* pg_print_acl.c: GRANT and REVOKE, and ALTER DEFAULT PRIVILEGES.
 *
 *     GRANT SELECT, INSERT ON TABLE public.orders TO app;
 *     REVOKE EXECUTE ON FUNCTION public.pay(integer) FROM PUBLIC;
 *     ALTER DEFAULT PRIVILEGES FOR ROLE app GRANT SELECT ON TABLES TO reporting;
 *
 * What a grantee had and what it gets are compared bit by bit. An object that is created while
 * there are default privileges may have been given them, so their grantees are told off first. */
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
    return (Target){o, str_format(cx->strings, "ALTER DEFAULT PRIVILEGES %.*s", len, o->name), word,
                    NULL};
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
    static const unsigned order[] = {ACL_BIT_SELECT,  ACL_BIT_INSERT,   ACL_BIT_UPDATE,
                                     ACL_BIT_DELETE,  ACL_BIT_TRUNCATE, ACL_BIT_REFERENCES,
                                     ACL_BIT_TRIGGER, ACL_BIT_MAINTAIN, ACL_BIT_USAGE,
                                     ACL_BIT_CREATE,  ACL_BIT_EXECUTE};
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

static void print_grant(Printer *p, const Target *t, Str grantee, unsigned bits, bool all,
                        bool option)
{
    if (!bits && !all)
        return;
    print(p, "%sGRANT ", t->before);
    print_privileges(p, t, bits, all);
    print(p, " ON %s TO %s%s", t->on, grantee_sql(p->cx, grantee),
          option ? " WITH GRANT OPTION" : "");
    print_end(p);
}

static void print_revoke(Printer *p, const Target *t, Str grantee, unsigned bits, bool all,
                         bool option)
{
    if (!bits && !all)
        return;
    print(p, "%sREVOKE %s", t->before, option ? "GRANT OPTION FOR " : "");
    print_privileges(p, t, bits, all);
    print(p, " ON %s FROM %s", t->on, grantee_sql(p->cx, grantee));
    print_end(p);
}

/* ---- one grantee ------------------------------------------------------------------------- */

/* What a grantee may do with a column that was there before, and may go on doing. */
static AclEntry kept_entry(Printer *p, const Object *column, Str grantee)
{
    AclEntries old = {0}, new = {0};
    AclEntry kept = {0};
    acl_read(p->cx, column->twin, &old);
    acl_read(p->cx, column, &new);
    const AclEntry *had = acl_find(&old, grantee, NULL), *has = acl_find(&new, grantee, NULL);
    if (had && has) {
        kept.held = had->held & has->held;
        kept.option = had->option & has->option;
    }
    acl_free(&old);
    acl_free(&new);
    return kept;
}

/* A REVOKE on a table takes the grants on its columns, too; those that stay are said again. */
static void print_column_grants(Printer *p, const Object *relation, Str grantee, unsigned revoked)
{
    for (const Object *c = relation->first; revoked && c; c = c->next) {
        if ((c->kind != KIND_COLUMN && c->kind != KIND_VIEW_COLUMN) || !c->twin)
            continue;
        AclEntry kept = kept_entry(p, c, grantee);
        Target t = target_of(p->cx, c);
        print_grant(p, &t, grantee, kept.held & revoked & ~kept.option, false, false);
        print_grant(p, &t, grantee, kept.option & revoked, false, true);
    }
}

/* Takes away what `new` hasn't got, and returns what is left of `old`. */
static AclEntry print_less(Printer *p, const Target *t, AclEntry old, const AclEntry *new,
                           bool told_off)
{
    bool whole = told_off || (old.all && !new->all) || (old.held && !new->held);
    unsigned gone = whole ? old.held : old.held & ~new->held;
    unsigned option = old.option & ~new->option & new->held & ~gone;
    print_revoke(p, t, old.grantee, gone, whole, false);
    print_revoke(p, t, old.grantee, option, old.all_option && !new->all_option && !whole, true);
    if (!told_off && !t->column && t->o->kind != KIND_DEFAULT_ACL)
        print_column_grants(p, t->o, old.grantee, whole ? ~0u : gone);
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

/* Whose privileges may change: who has some before or after, and who may have got some. */
typedef struct Party {
    Str grantee, grantor;
    bool suspect;
} Party;

typedef VEC(Party) Parties;

static int compare_parties(const void *a, const void *b)
{
    const Party *x = a, *y = b;
    bool x_public = strcmp(x->grantee, "PUBLIC") == 0, y_public = strcmp(y->grantee, "PUBLIC") == 0;
    if (x_public != y_public)
        return x_public ? -1 : 1;
    int order = strcmp(x->grantee, y->grantee);
    return order ? order : strcmp(x->grantor ? x->grantor : "", y->grantor ? y->grantor : "");
}

static void add_entries(Parties *parties, const AclEntries *acl)
{
    for (size_t i = 0; i < acl->len; i++)
        vec_push(parties, (Party){acl->at[i].grantee, acl->at[i].grantor, false});
}

/* In order, each once. */
static void sort_parties(Parties *parties)
{
    size_t kept = 0;
    if (parties->len)
        qsort(parties->at, parties->len, sizeof *parties->at, compare_parties);
    for (size_t i = 0; i < parties->len; i++)
        if (kept && compare_parties(&parties->at[kept - 1], &parties->at[i]) == 0)
            parties->at[kept - 1].suspect |= parties->at[i].suspect;
        else
            parties->at[kept++] = parties->at[i];
    parties->len = kept;
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
static void add_suspects(Printer *p, Parties *parties, const Object *o)
{
    const PgNotes *notes = p->notes;
    for (size_t i = 0; i < notes->default_acls.len; i++) {
        const Object *d = notes->default_acls.at[i];
        AclEntries acl = {0};
        if (is_for(d, o))
            acl_read(p->cx, d, &acl);
        for (size_t k = 0; k < acl.len; k++)
            if (acl.at[k].grantee != object_str(o, ATTR_OWNER) &&
                acl.at[k].grantee != object_str(d, ATTR_OWNER))
                vec_push(parties, (Party){acl.at[k].grantee, NULL, true});
        acl_free(&acl);
    }
}

/* What another role than the owner has granted, that role must grant and revoke. */
static void print_role(Printer *p, Str grantor, bool on)
{
    if (!grantor)
        return;
    if (on)
        print(p, "SET ROLE %s", pg_quote_sql(p->cx, grantor));
    else
        print(p, "RESET ROLE");
    print_end(p);
}

typedef struct Change {
    AclEntries old, new;
    Parties parties;
} Change;

/* One way of the change, for the grants of the owner or for those of others. */
static void print_part(Printer *p, const Target *t, Change *c, bool by_others, bool less)
{
    for (size_t i = 0; i < c->parties.len; i++) {
        const Party *party = &c->parties.at[i];
        if (!party->grantor == by_others)
            continue;
        AclEntry *from = acl_entry(t->o, &c->old, party->grantee, party->grantor);
        const AclEntry to = *acl_entry(t->o, &c->new, party->grantee, party->grantor);
        Buf *script = p->out, text = {0};
        p->out = &text;
        if (less)
            *from = print_less(p, t, *from, &to, party->suspect);
        else
            print_more(p, t, from, &to);
        p->out = script;
        if (text.len)
            print_role(p, party->grantor, true);
        buf_add(p->out, buf_text(&text), text.len);
        if (text.len)
            print_role(p, party->grantor, false);
        buf_free(&text);
    }
}

/* What was passed on goes before the right to pass it on, and comes after it. */
static void print_change(Printer *p, const Target *t, Change *c)
{
    add_entries(&c->parties, &c->old);
    add_entries(&c->parties, &c->new);
    sort_parties(&c->parties);
    print_part(p, t, c, true, true);
    print_part(p, t, c, false, true);
    print_part(p, t, c, false, false);
    print_part(p, t, c, true, false);
    acl_free(&c->old);
    acl_free(&c->new);
    vec_free(&c->parties);
}

void pg_print_acl(Printer *p, const Step *step)
{
    Change c = {0};
    Target t = target_of(p->cx, step->new);
    acl_read(p->cx, step->new, &c.new);
    if (pg_is_new(step)) {
        add_suspects(p, &c.parties, step->new);
    } else {
        Str owner = object_str(step->old, ATTR_OWNER),
            new_owner = object_str(step->new, ATTR_OWNER);
        acl_read(p->cx, step->old, &c.old);
        if (new_owner)
            acl_rename_owner(&c.old, owner, new_owner);
    }
    print_change(p, &t, &c);
}

/* ---- ALTER DEFAULT PRIVILEGES ------------------------------------------------------------- */

static void print_nothing(Printer *p, const Step *step)
{
    (void)p, (void)step;
}

/* Default privileges go by taking back each. */
static void drop(Printer *p, const Step *step)
{
    Change c = {0};
    Target t = target_of(p->cx, step->old);
    acl_read(p->cx, step->old, &c.old);
    print_change(p, &t, &c);
}

/* pg_print_common prints what there is. */
const KindPrinter pg_default_acl_printer = {
    .create = print_nothing, .alter = print_nothing, .drop = drop};
