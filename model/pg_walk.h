/* pg_walk.h: going through a tree, and into the statements that definitions are made of. */
#ifndef MODEL_PG_WALK_H
#define MODEL_PG_WALK_H

#include "model/pg_tree.h"

typedef bool PgWalker(Node *node, void *context);

/* Calls `walker` for each direct part of `node`; true as soon as a call gives true. libpg_query's
 * raw_expression_tree_walker stops with an error at utility statements; this one goes into those
 * that a schema keeps and passes over the rest. */
bool pg_walk_children(Node *node, PgWalker *walker, void *context);

#endif
