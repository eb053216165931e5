/* pg_type.h: types as text, in the one spelling that the server's format_type has for each.
 *
 *     int4, INT, pg_catalog.int4      integer
 *     varchar(40)[3]                  character varying(40)[]
 *     decimal(5)                      numeric(5,0)
 *     timestamp(3) with time zone     timestamp(3) with time zone
 *     shop.mood                       shop.mood */
#ifndef MODEL_PG_TYPE_H
#define MODEL_PG_TYPE_H

#include <stdbool.h>

#include "model/pg_builtin.h"
#include "model/pg_tree.h"

/* The canonical text of a type. Arrays of any number of dimensions end in one `[]`. A type that
 * isn't built in is printed as schema.name, quoted where needed: the schema is the one the TypeName
 * names, or else `schema` (NULL: the bare name). SETOF isn't printed; t.c%TYPE is printed as such.
 */
Str pg_type_text(Interner *in, const TypeName *t, const char *schema);

/* The same, palloc'd. */
char *pg_type_print(const TypeName *t, const char *schema);

/* The built-in type a TypeName means (of an array: the array type when `[]` is written), or NULL:
 * names of one part, or in pg_catalog, that pg_catalog has. Serial types aren't types. */
const PgBuiltinType *pg_type_builtin(const TypeName *t);
bool pg_type_is_builtin(const TypeName *t);

/* The type that a canonical text stands for, palloc'd; NULL when the text is no type. */
TypeName *pg_type_parse(Str canonical);

/* A type modifier as the server packs it into an integer (varchar(40) has 44), -1 when there is
 * none or the type takes none; `oid` is that of the element type for an array. */
int32_t pg_type_typmod(Oid oid, const List *typmods);
/* The other way: the text of a built-in type with its modifier, palloc'd. */
char *pg_type_format(Oid oid, int32_t typmod);
/* The TypeName for a built-in type with its modifier, palloc'd, as the parser gives it. */
TypeName *pg_type_make(Oid oid, int32_t typmod);

#endif
