/* pg_analyze_type.c: the types an analysis meets, by number.
 *
 * Built-in types keep the server's numbers. A type of the schema gets one when it is first met; its
 * array type is an entry of its own. A type that the schema doesn't know (an extension's) is
 * opaque: kind '?'. Its schema is left out of its name, because a file may name it with or without.
 */
#include "model/pg_analyze_impl.h"

static TypeInfo *builtin_info(Oid oid)
{
    const PgBuiltinType *b = pg_builtin_type(oid);
    TypeInfo *t = palloc0(sizeof *t);
    t->oid = oid;
    t->typmod = -1;
    t->text = b ? b->text : "unknown";
    t->kind = b ? b->type : '?';
    t->category = b ? b->category : 'X';
    if (!b)
        return t;
    t->preferred = b->flags & PGT_PREFERRED;
    t->collatable = b->flags & PGT_COLLATABLE;
    t->is_array = b->flags & PGT_ARRAY;
    t->elem = b->elem;
    t->array = b->array;
    t->related = b->related;
    return t;
}

const TypeInfo *pga_type(Analyzer *an, Oid oid)
{
    if (oid >= FIRST_USER_TYPE)
        return list_nth(an->types, (int)(oid - FIRST_USER_TYPE));
    const TypeInfo **slot = &an->type_cache[oid % TYPE_CACHE];
    if (!*slot || (*slot)->oid != oid)
        *slot = builtin_info(oid);
    return *slot;
}

static TypeInfo *add_type(Analyzer *an, const char *text)
{
    TypeInfo *t = palloc0(sizeof *t);
    t->oid = FIRST_USER_TYPE + (Oid)list_length(an->types);
    t->text = text;
    t->typmod = -1;
    t->kind = '?';
    t->category = 'U';
    an->types = lappend(an->types, t);
    return t;
}

static bool catalog_columns(const char *schema, const char *name, PgColumns *columns)
{
    const PgBuiltinRelation *relation = pg_builtin_relation(schema, name);
    if (!relation)
        return false;
    char *next = pstrdup(relation->columns);
    PgColumn *at = palloc0(sizeof *at * (strlen(next) / 4 + 1));
    for (columns->len = 0; next && *next; columns->len++) {
        char *type = strchr(next, ' ');
        at[columns->len].name = next;
        *type++ = '\0';
        next = strchr(type, ',');
        if (next)
            *next++ = '\0';
        const PgBuiltinType *builtin = pg_builtin_type((Oid)atoi(type));
        at[columns->len].type = builtin ? builtin->text : "unknown";
    }
    columns->at = at;
    return true;
}

bool pga_relation(Analyzer *an, const char *schema, const char *name, PgColumns *columns)
{
    if (schema && an->lookup->relation &&
        an->lookup->relation(an->lookup->data, schema, name, columns))
        return true;
    return catalog_columns(schema ? schema : "pg_catalog", name, columns);
}

/* Asks the schema about a type; a relation's row type counts as a composite one. */
static bool ask(Analyzer *an, const char *schema, const char *name, PgUserType *answer)
{
    const PgLookup *lookup = an->lookup;
    if (lookup->type && lookup->type(lookup->data, schema, name, answer))
        return true;
    memset(answer, 0, sizeof *answer);
    if (!pga_relation(an, schema, name, &answer->columns))
        return false;
    answer->kind = 'c';
    return true;
}

static void fill_type(Analyzer *an, TypeInfo *t, const PgUserType *answer)
{
    static const char categories[] = {['c'] = 'C', ['e'] = 'E', ['m'] = 'R', ['r'] = 'R'};
    unsigned char kind = (unsigned char)answer->kind;
    t->kind = answer->kind;
    if (kind < sizeof categories && categories[kind])
        t->category = categories[kind];
    else if (answer->category)
        t->category = answer->category;
    t->preferred = answer->preferred;
    t->columns = answer->columns;
    if (answer->over)
        t->related = pga_type_of_text(an, answer->over, &t->typmod);
    if (t->kind == 'd') {
        const TypeInfo *base = pga_type(an, t->related);
        t->category = base->category;
        t->collatable = base->collatable;
        t->preferred = base->preferred;
    }
}

/* The one extension type that is common enough to be known here. */
static void fill_citext(Analyzer *an, TypeInfo *t)
{
    t->kind = 'b';
    t->category = 'S';
    t->collatable = true;
    an->citext = t->oid;
}

static Oid user_type(Analyzer *an, const TypeName *tree)
{
    TypeName *bare = copyObjectImpl(tree);
    bare->arrayBounds = NIL;
    const char *schema = pg_name_schema(tree->names), *name = pg_name_last(tree->names);
    PgUserType answer = {0};
    bool known = schema && !tree->pct_type && ask(an, schema, name, &answer);
    if (!known && schema && !tree->pct_type)
        bare->names = list_make1(llast(bare->names));
    const char *text = pg_type_print(bare, NULL);
    ListCell *cell;
    foreach (cell, an->types)
        if (strcmp(((TypeInfo *)lfirst(cell))->text, text) == 0)
            return ((TypeInfo *)lfirst(cell))->oid;
    TypeInfo *t = add_type(an, text);
    t->tree = bare;
    t->schema = schema;
    t->name = name;
    if (known)
        fill_type(an, t, &answer);
    else if (strcmp(name, "citext") == 0)
        fill_citext(an, t);
    else
        an->incomplete = true;
    return t->oid;
}

Oid pga_array_of(Analyzer *an, Oid oid)
{
    const TypeInfo *elem = pga_type(an, oid);
    if (elem->array || elem->is_array)
        return elem->array ? elem->array : oid;
    if (oid < FIRST_USER_TYPE)
        return UNRESOLVED;
    TypeInfo *t = add_type(an, psprintf("%s[]", elem->text));
    t->kind = 'b';
    t->category = 'A';
    t->is_array = true;
    t->elem = oid;
    t->collatable = elem->collatable;
    ((TypeInfo *)elem)->array = t->oid;
    return t->oid;
}

Oid pga_element_of(Analyzer *an, Oid oid)
{
    const TypeInfo *t = pga_type(an, pga_base_type(an, oid, NULL));
    return t->is_array ? t->elem : InvalidOid;
}

Oid pga_type_of_tree(Analyzer *an, const TypeName *tree, int32_t *typmod)
{
    const PgBuiltinType *builtin = pg_type_builtin(tree);
    *typmod = -1;
    if (builtin) {
        bool array = (builtin->flags & PGT_ARRAY) && builtin->elem;
        *typmod = pg_type_typmod(array ? builtin->elem : builtin->oid, tree->typmods);
        return builtin->oid;
    }
    Oid oid = user_type(an, tree);
    return tree->arrayBounds ? pga_array_of(an, oid) : oid;
}

static Oid read_type(Analyzer *an, const char *text, int32_t *typmod)
{
    TypeName *tree = pg_type_parse(text);
    if (tree)
        return pga_type_of_tree(an, tree, typmod);
    *typmod = -1;
    return UNRESOLVED;
}

Oid pga_type_of_text(Analyzer *an, const char *text, int32_t *typmod)
{
    size_t len = strlen(text);
    PgKnownType *known = an->lookup->known;
    if (!known || len >= sizeof known->text)
        return read_type(an, text, typmod);
    known += str_hash(0, text, len) % PG_KNOWN_TYPES;
    if (strcmp(known->text, text) != 0) {
        Oid oid = read_type(an, text, typmod);
        if (oid >= FIRST_USER_TYPE || oid == UNRESOLVED)
            return oid;
        memcpy(known->text, text, len + 1);
        known->oid = oid;
        known->typmod = *typmod;
    }
    *typmod = known->typmod;
    return known->oid;
}

TypeName *pga_type_tree(Analyzer *an, Oid oid, int32_t typmod)
{
    if (oid < FIRST_USER_TYPE)
        return pg_type_make(oid, typmod);
    const TypeInfo *t = pga_type(an, oid);
    TypeName *tree = copyObjectImpl(t->elem ? pga_type(an, t->elem)->tree : t->tree);
    if (t->elem)
        tree->arrayBounds = list_make1(makeInteger(-1));
    return tree;
}

const char *pga_type_text(Analyzer *an, Oid oid, int32_t typmod)
{
    if (oid < FIRST_USER_TYPE)
        return pg_type_format(oid, typmod);
    const TypeInfo *t = pga_type(an, oid), *scalar = t->elem ? pga_type(an, t->elem) : t;
    bool extension = scalar->kind == '?' || scalar->oid == an->citext;
    return extension && scalar->schema ? psprintf("%s.%s", pg_quote(scalar->schema), t->text)
                                       : t->text;
}

Oid pga_base_type(Analyzer *an, Oid oid, int32_t *typmod)
{
    for (int i = 0; i < 32 && pga_type(an, oid)->kind == 'd'; i++) {
        if (typmod)
            *typmod = pga_type(an, oid)->typmod;
        oid = pga_type(an, oid)->related;
    }
    return oid;
}

bool pga_is_composite(Analyzer *an, Oid oid)
{
    Oid base = pga_base_type(an, oid, NULL);
    return base == RECORDOID || pga_type(an, base)->kind == 'c';
}

const PgColumns *pga_columns_of(Analyzer *an, Oid oid)
{
    const TypeInfo *t = pga_type(an, pga_base_type(an, oid, NULL));
    return t->kind == 'c' && t->columns.len ? &t->columns : NULL;
}

const PgColumns *pga_fields(Analyzer *an, const Ex *ex)
{
    return ex->fields ? ex->fields : pga_columns_of(an, ex->type);
}

bool pga_opaque(Analyzer *an, Oid oid)
{
    if (oid == UNKNOWNOID)
        return false;
    const TypeInfo *t = pga_type(an, pga_base_type(an, oid, NULL));
    if (t->is_array && t->elem)
        t = pga_type(an, pga_base_type(an, t->elem, NULL));
    return t->kind == '?';
}
