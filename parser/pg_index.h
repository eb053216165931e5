/* pg_index.h: index elements: the columns and expressions of indexes and exclusion constraints. */
#ifndef PARSER_PG_INDEX_H
#define PARSER_PG_INDEX_H

#include "parser/pg_apply.h"

/* Removes from a kept element what is the default anyway: order, nulls, the column's collation, the
 * default operator class of the column's type. */
void pg_normalize_index_element(PgApply *a, Object *table, const char *method, IndexElem *element);
/* What goes into a chosen name for these elements (of IndexElem or of lists that begin with one)
 * and included columns: "email_lower". (indexcmds.c: ChooseIndexColumnNames) */
const char *pg_index_name_part(const List *elements, const List *including);

#endif
