/* pg_view_column.h: what only a view's query tells of its columns. */
#ifndef MODEL_PG_VIEW_COLUMN_H
#define MODEL_PG_VIEW_COLUMN_H

#include "model/schema.h"

/* The type of a column as canonical text, NULL when it can't be told. */
const char *pg_view_column_type(const Schema *s, const Object *view, Str column);
/* The storage that a column has by its type: "plain", "extended"… */
const char *pg_view_column_storage(const Schema *s, const Object *view, Str column);

#endif
