/* pg_view_column.c: from a view's column to its type, by analysis of the query. */
#include "model/pg_view_column.h"

#include <string.h>

#include "model/pg_semantics.h"
#include "model/schema_pg.h"

static const char *type_text(const Schema *s, const Object *view, Str column)
{
    PgColumns columns = pg_columns_of(s, view);
    for (size_t i = 0; i < columns.len; i++)
        if (strcmp(columns.at[i].name, column) == 0)
            return columns.at[i].type;
    return NULL;
}

bool pg_view_column_type(const Schema *s, const Object *view, Str column, TypeRef *type)
{
    const char *text = type_text(s, view, column);
    if (!text)
        return false;
    *type = (TypeRef){pg_type_object(s, text), text};
    if (type->base)
        type->text = strchr(text, '[') ? "[]" : "";
    return true;
}

const char *pg_view_column_storage(const Schema *s, const Object *view, Str column)
{
    TypeRef type;
    return pg_view_column_type(s, view, column, &type) ? pg_usual_storage(&type) : "extended";
}
