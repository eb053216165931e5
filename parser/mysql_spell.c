/* mysql_spell.c: columns' names in a table's expressions are spelled as the columns are.
 *
 *     CREATE TABLE t (Id int, twice int AS (id * 2))      is kept as `Id` * 2
 *
 * So do servers, whatever the case of letters was; but MySQL keeps those of a check as they are written, until
 * the table's next change. Expressions may name columns that come later: this is the last thing that is done
 * to a text's tables. */
#include "parser/mysql_apply.h"

#include <string.h>

/* The end of the name or string in quotes that begins at `at`: behind the quote, which is doubled
 * inside. */
static const char *quoted_end(const char *at)
{
    char quote = *at++;
    for (; *at && (*at != quote || at[1] == quote); at++)
        at += *at == quote || (*at == '\\' && quote == '\'' && at[1]);
    return *at ? at + 1 : at;
}

static const Object *column_of(MysqlApply *a, const Object *table, const char *name,
                               const char *end)
{
    bool plain = memchr(name + 1, '`', (size_t)(end - name) - 2) == NULL;
    Str text = plain ? str_intern_n(a->cx->strings, name + 1, (size_t)(end - name) - 2) : NULL;
    return text ? mysql_child(a, KIND_MY_COLUMN, table, text) : NULL;
}

static Str spelled(MysqlApply *a, const Object *table, Str text)
{
    Buf out = {0};
    for (const char *c = text, *end; *c; c = end) {
        end = *c == '`' || *c == '\'' ? quoted_end(c) : c + 1;
        const Object *column = *c == '`' ? column_of(a, table, c, end) : NULL;
        if (column)
            mysql_print_name(&out, mysql_spelling(column));
        else
            buf_add(&out, c, (size_t)(end - c));
    }
    Str kept = str_intern(a->cx->strings, buf_text(&out));
    buf_free(&out);
    return kept;
}

static void spell_parts(MysqlApply *a, const Object *table, Object *index)
{
    const StrList *parts = object_list(index, ATTR_MY_PARTS);
    VEC(Str) texts = {0};
    for (size_t i = 0; i < parts->len; i++)
        vec_push(&texts, spelled(a, table, parts->at[i]));
    if (texts.len)
        object_set_list(a->schema, index, ATTR_MY_PARTS, texts.at, texts.len);
    vec_free(&texts);
}

static void spell_texts(MysqlApply *a, const Object *table, Object *o)
{
    static const AttrId ids[] = {ATTR_MY_GENERATED, ATTR_MY_DEFAULT, ATTR_MY_PARTITION_BY,
                                 ATTR_MY_EXPR};
    for (size_t i = 0; i < sizeof ids / sizeof *ids; i++) {
        Str text = object_str(o, ids[i]);
        if (text && strchr(text, '`') && (ids[i] != ATTR_MY_EXPR || mysql_is_mariadb(a)))
            object_set_str(a->schema, o, ids[i], spelled(a, table, text));
    }
    if (object_has(o, ATTR_MY_PARTS))
        spell_parts(a, table, o);
}

void mysql_spell_columns(MysqlApply *a)
{
    for (size_t i = 0; i < a->schema->objects.len; i++) {
        Object *table = a->schema->objects.at[i];
        if (table->removed || table->kind != KIND_MY_TABLE)
            continue;
        spell_texts(a, table, table);
        for (Object *o = table->first; o; o = o->next)
            spell_texts(a, table, o);
    }
}
