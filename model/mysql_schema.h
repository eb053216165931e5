/* mysql_schema.h: what objects of MySQL schemas have in common.
 *
 * Where letters' case doesn't count (columns, keys, routines, events) an object's name is in lower
 * case, and MY_SPELLING holds what was written, if that differs. */
#ifndef MODEL_MYSQL_SCHEMA_H
#define MODEL_MYSQL_SCHEMA_H

#include "model/mysql_target.h"
#include "model/schema.h"

/* The name as it was written. */
Str mysql_spelling(const Object *o);
/* The name under which an object of a kind is found; the same text where case counts. */
Str mysql_folded(Interner *in, Kind kind, Str name);
/* Adds an object under its folded name. */
Object *mysql_add(Schema *s, Kind kind, Object *parent, Str name, Loc loc);
/* Gives it another name. */
void mysql_rename(Schema *s, Object *o, Str name);

/* An empty schema for a server, with the database without a name. */
Schema *mysql_schema_new(Context *cx, const MysqlTarget *target);
void mysql_add_nameless(Schema *s);
Object *mysql_nameless(const Schema *s);
bool mysql_is_nameless(const Object *database);

/* The table's primary key, or NULL. */
Object *mysql_primary_key(const Schema *s, const Object *table);
bool mysql_is_primary(const Object *index);

/* The index of the same table, there before and after a migration that adds `key` (an index or a
 * foreign key), that a server lets give way to it: one that it made for a foreign key, or may have
 * made; or NULL. A dump doesn't tell such an index from others. */
Object *mysql_index_giving_way(const Object *key);

/* "KEY_BLOCK_SIZE=8" of a table or an index, or NULL. */
Str mysql_block_size(const Object *o);
/* Whether the server forgets that of the table's keys: MySQL (9.7) does where InnoDB doesn't
 * compress. */
bool mysql_forgets_block_sizes(const Schema *s, const Object *table);
bool mysql_has_engine(const Object *table, const char *engine);

/* Notes in all tables the order of their columns and triggers: at the end of a text. */
void mysql_note_orders(Schema *s);

#endif
