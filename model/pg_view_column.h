/* pg_view_column.h: what only a view's query tells of its columns. */
#ifndef MODEL_PG_VIEW_COLUMN_H
#define MODEL_PG_VIEW_COLUMN_H

#include "model/schema.h"

/* The type of a column; false when it can't be told. */
bool pg_view_column_type(const Schema *s, const Object *view, Str column, TypeRef *type);
/* The storage that a column has by its type: "plain", "extended"… */
const char *pg_view_column_storage(const Schema *s, const Object *view, Str column);

#endif
