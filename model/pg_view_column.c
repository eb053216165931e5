/* pg_view_column.c: from a view's column to its type, by analysis of the query. */
#include "model/pg_view_column.h"

#include <string.h>

#include "model/pg_semantics.h"
#include "model/schema_pg.h"

const char *pg_view_column_type(const Schema *s, const Object *view, Str column)
{
    PgColumns columns = pg_columns_of(s, view);
    for (size_t i = 0; i < columns.len; i++)
        if (strcmp(columns.at[i].name, column) == 0)
            return columns.at[i].type;
    return NULL;
}

const char *pg_view_column_storage(const Schema *s, const Object *view, Str column)
{
    const char *text = pg_view_column_type(s, view, column);
    if (!text)
        return "extended";
    TypeRef type = {pg_type_object(s, text), text};
    if (type.base)
        type.text = strchr(text, '[') ? "[]" : "";
    return pg_usual_storage(&type);
}
