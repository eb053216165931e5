/* pg_star.c: SELECT * over a table that is altered.
 *
 *     CREATE TABLE t (new integer, old integer);
 *     CREATE VIEW v AS SELECT * FROM t;
 *
 * ALTER TABLE adds a column behind all others, so there * means (old, new): the columns are named
 * in the order in which NEW has them. */
#include "model/pg_star.h"

#include "model/pg_depend.h"
#include "model/pg_semantics.h"
#include "model/pg_tree.h"

static bool find_star(Node *node, void *context)
{
    if (!node)
        return false;
    if (IsA(node, ColumnRef) && IsA(llast(((ColumnRef *)node)->fields), A_Star))
        return true;
    return raw_expression_tree_walker(node, find_star, context);
}

static const Object *next_column(const Object *o)
{
    while (o && o->kind != KIND_COLUMN)
        o = o->next;
    return o;
}

/* Whether the columns that were there stand before all others, in their order. */
static bool keeps_order(const Object *table)
{
    const Object *last = NULL;
    bool added = false;
    for (const Object *o = next_column(table->first); o; o = next_column(o->next)) {
        if (o->twin && (added || (last && last->id > o->twin->id)))
            return false;
        last = o->twin ? o->twin : last;
        added = added || !o->twin;
    }
    return true;
}

static bool reads_reordered(const Schema *s, const Object *view)
{
    NeedVec needs = {0};
    bool found = false;
    pg_needs(s, view, &needs);
    for (size_t i = 0; i < needs.len && !found; i++) {
        const Object *on = needs.at[i].on;
        found = on->kind == KIND_TABLE && on->twin && !keeps_order(on);
    }
    vec_free(&needs);
    return found;
}

const void *pg_lasting_query(const Schema *s, const Object *view)
{
    Node *query = object_tree(view, ATTR_QUERY);
    bool moves = find_star(query, NULL) && reads_reordered(s, view);
    return moves ? pg_canonical(s, view, ATTR_QUERY, NULL) : query;
}
