/* pg_expand_star.c: a star stands for the columns of the moment in which the view was made.
 *
 *     CREATE VIEW names AS SELECT * FROM people;
 *     ALTER TABLE people ADD COLUMN age integer;    -- names has no age
 *
 * So before a relation's columns come or change, the stars that read it are written out. */
#include "model/pg_semantics.h"
#include "model/pg_users.h"
#include "model/pg_walk.h"
#include "parser/pg_common.h"
#include "parser/pg_rename.h"

typedef struct StarSearch {
    PgApply *a;
    const Object *of;
    bool star, relation;
} StarSearch;

static bool means(PgApply *a, const RangeVar *name, const Object *relation)
{
    const Object *in = name->schemaname ? pg_find_schema(a, name->schemaname) : NULL;
    return in && schema_relation(a->schema, in, pg_str_of(a, name->relname)) == relation;
}

static bool walker(Node *node, void *context)
{
    StarSearch *search = context;
    if (!node)
        return false;
    search->star |= IsA(node, A_Star) ||
                    (IsA(node, ColumnRef) && IsA(llast(((ColumnRef *)node)->fields), A_Star));
    search->relation |= IsA(node, RangeVar) && means(search->a, (RangeVar *)node, search->of);
    return pg_walk_children(node, walker, context);
}

static bool reads_all(PgApply *a, const Object *relation, const Object *reader, AttrId id)
{
    StarSearch search = {.a = a, .of = relation};
    if (reader->removed || !object_has(reader, id))
        return false;
    walker(object_tree(reader, id), &search);
    return search.star && search.relation;
}

void pg_expand_stars(PgApply *a, const Object *relation)
{
    ObjectVec readers = {0};
    bool any = false;
    pg_mentioners(a->schema, relation, &readers);
    for (size_t i = 0; i < readers.len; i++) {
        Object *o = readers.at[i];
        AttrId id = o->kind == KIND_FUNCTION ? ATTR_SQL_BODY : ATTR_QUERY;
        if (!reads_all(a, relation, o, id))
            continue;
        if (!any)
            pg_semantics_reset(a->schema);
        any = true;
        MemoryContext before = MemoryContextSwitchTo(a->keep);
        object_set_tree(a->schema, o, id, copyObjectImpl(pg_canonical(a->schema, o, id, NULL)));
        MemoryContextSwitchTo(before);
    }
    if (any)
        pg_semantics_reset(a->schema);
    vec_free(&readers);
}
