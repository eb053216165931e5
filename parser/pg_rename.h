/* pg_rename.h: names inside trees, when what they mean gets another one. */
#ifndef PARSER_PG_RENAME_H
#define PARSER_PG_RENAME_H

#include "parser/pg_apply.h"

/* An object's qualified name before and after; for a schema `old_name` and `new_name` are NULL. */
typedef struct PgRenaming {
    PgApply *a;
    Space space; /* of the object; SPACE_GLOBAL: a schema */
    const char *old_schema, *old_name, *new_schema, *new_name;
    const Object *object;
    bool edit, found; /* of the walk */
    bool qualifies;   /* here the relation's name stands before columns: orders.id */
} PgRenaming;

/* pg_rename_tree.c: rewrites the name in all trees and texts of the schema. */
void pg_rename_everywhere(PgRenaming *r);
/* ALTER EXTENSION … SET SCHEMA: its types, as far as they are known, are named anew. */
void pg_move_extension(PgApply *a, Object *extension, const Object *sql_schema);
/* Runs over a tree attribute of all objects: `find` says whether a tree must be edited, `edit` does
 * it on a copy. */
typedef struct PgTreePass {
    PgApply *a;
    bool (*find)(Node *tree, const Object *o, AttrId id, void *context);
    void (*edit)(Node *tree, const Object *o, AttrId id, void *context);
    void *context;
} PgTreePass;
void pg_edit_trees(const PgTreePass *pass);

/* pg_expand_star.c: writes out the stars of all queries that read the relation. */
void pg_expand_stars(PgApply *a, const Object *relation);

/* pg_rename_column.c */
bool pg_rename_column(PgApply *a, Object *column, Str name);

#endif
