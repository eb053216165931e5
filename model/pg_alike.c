/* pg_alike.c: what a text leaves open equals what the other says, and what no statement can change is
 * no difference. */
#include "model/pg_alike.h"

#include <string.h>

#include "model/pg_tree.h"
#include "model/schema_pg.h"

/* Unknown owners, versions and modes of streaming; what an extension's control file says of it; the
 * name of a NOT NULL that servers before 18 don't keep, and that of an inherited one, where it isn't
 * known which server is meant. */
static bool equals_any(const Schema *s, const Object *o, AttrId id)
{
    if (id == ATTR_OWNER || id == ATTR_VERSION || id == ATTR_STREAMING)
        return !object_has(o, id);
    if (id == ATTR_COMMENT)
        return o->kind == KIND_EXTENSION && !object_has(o, id);
    return id == ATTR_NOT_NULL_NAME &&
           ((object_flag(o, ATTR_NOT_NULL_INHERITED) && !s->server) ||
            object_flag(o, ATTR_NOT_NULL_RENAMED));
}

/* The order of parents is that of their columns, which isn't compared, and nothing else. */
static bool same_parents(const RefList *old, const RefList *new)
{
    size_t found = 0;
    for (size_t i = 0; i < old->len; i++)
        for (size_t k = 0; k < new->len; k++)
            found += old->at[i]->twin == new->at[k];
    return old->len == new->len && found == new->len;
}

/* A NOT NULL that a parent has too, before and after: the server doesn't rename it ("cannot rename
 * inherited constraint"), and a partition would have to be taken off and attached, which looks through
 * its rows. */
static bool is_held_above(const Schema *so, const Object *old, const Schema *sn, const Object *new)
{
    const Object *above = pg_inherited_from(so, old), *below = pg_inherited_from(sn, new);
    return above && below && above->parent->twin == below->parent &&
           object_flag(above, ATTR_NOT_NULL) && !object_flag(above, ATTR_NOT_NULL_NO_INHERIT);
}

/* ---- operators --------------------------------------------------------------------------- */

static const char *const links[] = {"commutator", "negator"};
enum { LINKS = sizeof links / sizeof *links };

static const DefElem *setting(const Object *operator, const char *name)
{
    ListCell *cell;
    foreach (cell, ((const DefineStmt *)object_tree(operator, ATTR_DEFINITION))->definition)
        if (strcmp(lfirst_node(DefElem, cell)->defname, name) == 0)
            return lfirst(cell);
    return NULL;
}

static List *without_links(const Object *operator)
{
    List *rest = NIL;
    ListCell *cell;
    foreach (cell, ((const DefineStmt *)object_tree(operator, ATTR_DEFINITION))->definition) {
        const char *name = lfirst_node(DefElem, cell)->defname;
        if (strcmp(name, links[0]) != 0 && strcmp(name, links[1]) != 0)
            rest = lappend(rest, lfirst(cell));
    }
    return rest;
}

/* "(integer, text)" → "(text, integer)" */
static Str swapped(const Schema *s, Str signature)
{
    const char *comma = strstr(signature, ", ");
    if (!comma || strstr(comma + 2, ", "))
        return signature;
    return str_format(s->cx->strings, "(%.*s, %.*s)", (int)(strlen(comma) - 3), comma + 2,
                      (int)(comma - signature - 1), signature + 1);
}

static const Object *linked(const Schema *s, const Object *operator, const DefElem *link)
{
    const List *names = ((const A_Expr *)link->arg)->name;
    const char *schema = pg_name_schema(names);
    const Object *in = schema ? schema_global(s, KIND_SCHEMA, str_intern(s->cx->strings, schema))
                              : NULL;
    Str name = str_intern(s->cx->strings, pg_name_last(names)), signature = operator->signature;
    if (strcmp(link->defname, "commutator") == 0)
        signature = swapped(s, signature);
    return in ? schema_find(s, SPACE_OPERATOR, KIND_OPERATOR, in, name, signature) : NULL;
}

/* One says its commutator or negator, the other doesn't but is named by that one: which is created
 * first decides whether the server links them both ways, and a restored dump has another order. */
static bool same_link(const Schema *so, const Object *old, const Schema *sn, const Object *new,
                      const char *name)
{
    const DefElem *a = setting(old, name), *b = setting(new, name);
    if (a && b)
        return pg_tree_equal(a->arg, b->arg);
    if (!a && !b)
        return true;
    const Schema *s = a ? sn : so;
    const Object *silent = a ? new : old, *other = linked(s, silent, a ? a : b);
    const DefElem *back = other ? setting(other, name) : NULL;
    return back && linked(s, other, back) == silent;
}

static bool same_operator(const Schema *so, const Object *old, const Schema *sn, const Object *new)
{
    if (old->kind != KIND_OPERATOR || !pg_tree_equal(without_links(old), without_links(new)))
        return false;
    for (int i = 0; i < LINKS; i++)
        if (!same_link(so, old, sn, new, links[i]))
            return false;
    return true;
}

/* ---- all -------------------------------------------------------------------------------- */

bool pg_is_alike(const Schema *so, const Object *old, const Schema *sn, const Object *new,
                 AttrId id)
{
    return equals_any(so, old, id) || equals_any(sn, new, id) ||
           (id == ATTR_INHERITS && same_parents(object_refs(old, id), object_refs(new, id))) ||
           (id == ATTR_NOT_NULL_NAME && is_held_above(so, old, sn, new)) ||
           (id == ATTR_DEFINITION && same_operator(so, old, sn, new));
}
