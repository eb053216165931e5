/* pg_builtin.c: binary search in the generated tables.
 *
 * Rows of one name stand together, so that all operators or functions of a name are a slice. */
#include "model/pg_builtin.h"

#include <string.h>

#include "catalog/pg_type_d.h"

#include "model/pg_type.h"

static const PgBuiltinType types[] = {
#include "model/pg_builtin_types.inc"
};
static const uint16_t types_by_name[] = {
#include "model/pg_builtin_type_names.inc"
};
static const PgBuiltinCast casts[] = {
#include "model/pg_builtin_casts.inc"
};
static const PgBuiltinOperator operators[] = {
#include "model/pg_builtin_operators.inc"
};
static const PgBuiltinFunction functions[] = {
#include "model/pg_builtin_functions.inc"
};
static const uint16_t args[] = {
#include "model/pg_builtin_args.inc"
};
static const PgBuiltinOpclass opclasses[] = {
#include "model/pg_builtin_opclasses.inc"
};
static const PgBuiltinRelation relations[] = {
#include "model/pg_builtin_relations.inc"
};
static const char *const names[] = {
#include "model/pg_builtin_names.inc"
};

#define COUNT(table) (sizeof(table) / sizeof *(table))

typedef int (*Compare)(const void *key, const void *row);

static int compare_int(uint32_t a, uint32_t b)
{
    return a < b ? -1 : a > b;
}

static int by_oid(const void *key, const void *row)
{
    return compare_int(*(const Oid *)key, ((const PgBuiltinType *)row)->oid);
}

static int by_type_name(const void *key, const void *row)
{
    return strcmp(key, types[*(const uint16_t *)row].name);
}

static int by_cast(const void *key, const void *row)
{
    const PgBuiltinCast *a = key, *b = row;
    return compare_int((uint32_t)a->source << 16 | a->target,
                       (uint32_t)b->source << 16 | b->target);
}

/* For every table whose rows begin with the name. */
static int by_name(const void *key, const void *row)
{
    return strcmp(key, *(const char *const *)row);
}

const PgBuiltinType *pg_builtin_type(Oid oid)
{
    return bsearch(&oid, types, COUNT(types), sizeof *types, by_oid);
}

const PgBuiltinType *pg_builtin_type_named(const char *typname)
{
    const uint16_t *place = bsearch(typname, types_by_name, COUNT(types_by_name),
                                    sizeof *types_by_name, by_type_name);
    return place ? &types[*place] : NULL;
}

const PgBuiltinType *pg_builtin_type_printed(const char *text, size_t len)
{
    for (size_t i = 0; i < COUNT(types); i++)
        if (types[i].text[0] == text[0] && strncmp(types[i].text, text, len) == 0 &&
            !types[i].text[len])
            return &types[i];
    return NULL;
}

const PgBuiltinType *pg_builtin_type_over(Oid oid, char type)
{
    for (size_t i = 0; i < COUNT(types); i++)
        if (types[i].related == oid && types[i].type == type)
            return &types[i];
    return NULL;
}

const PgBuiltinCast *pg_builtin_cast(Oid source, Oid target)
{
    if (source > UINT16_MAX || target > UINT16_MAX)
        return NULL;
    PgBuiltinCast key = {.source = (uint16_t)source, .target = (uint16_t)target};
    return bsearch(&key, casts, COUNT(casts), sizeof *casts, by_cast);
}

/* The first row whose name is not before `name`, or with `behind` is behind it. */
static const char *bound(const char *from, const char *end, size_t size, const char *name,
                         bool behind)
{
    while (from < end) {
        const char *middle = from + (size_t)(end - from) / size / 2 * size;
        int order = by_name(name, middle);
        if (order > 0 || (behind && order == 0))
            from = middle + size;
        else
            end = middle;
    }
    return from;
}

/* The first row of `name` in a table, and the number of rows that share it. */
static const void *slice(const void *table, size_t rows, size_t size, const char *name,
                         size_t *count)
{
    const char *end = (const char *)table + rows * size;
    const char *first = bound(table, end, size, name, false);
    const char *behind =
        first < end && by_name(name, first) == 0 ? bound(first, end, size, name, true) : first;
    *count = (size_t)(behind - first) / size;
    return *count ? first : NULL;
}

const PgBuiltinOperator *pg_builtin_operators(const char *name, size_t *count)
{
    return slice(operators, COUNT(operators), sizeof *operators, name, count);
}

const PgBuiltinFunction *pg_builtin_functions(const char *name, size_t *count)
{
    return slice(functions, COUNT(functions), sizeof *functions, name, count);
}

const uint16_t *pg_builtin_args(const PgBuiltinFunction *function)
{
    return args + function->args;
}

const PgBuiltinRelation *pg_builtin_relation(const char *schema, const char *name)
{
    char full[2 * NAMEDATALEN + 2];
    snprintf(full, sizeof full, "%s.%s", schema, name);
    return bsearch(full, relations, COUNT(relations), sizeof *relations, by_name);
}

bool pg_builtin_has(const char *what, const char *name)
{
    char full[2 * NAMEDATALEN + 32];
    snprintf(full, sizeof full, "%s %s", what, name);
    return bsearch(full, names, COUNT(names), sizeof *names, by_name) != NULL;
}

const char *pg_builtin_opclass(const char *method, Oid type)
{
    size_t count;
    const PgBuiltinOpclass *row =
        slice(opclasses, COUNT(opclasses), sizeof *opclasses, method, &count);
    for (size_t i = 0; i < count; i++)
        if (row[i].type == type)
            return row[i].name;
    return NULL;
}

/* The pseudo-type under which operator classes take all types of a kind. */
static Oid opclass_family(const PgBuiltinType *type, char kind)
{
    if (type && (type->flags & PGT_ARRAY))
        return ANYARRAYOID;
    switch (type ? type->type : kind) {
    case 'e': return ANYENUMOID;
    case 'r': return ANYRANGEOID;
    case 'm': return ANYMULTIRANGEOID;
    case 'c': return RECORDOID;
    default: return InvalidOid;
    }
}

/* A class for another type whose bits are the same; a preferred type wins, then the first. */
static const char *opclass_by_bits(const char *method, Oid type)
{
    const char *found = NULL;
    for (size_t i = 0; i < COUNT(casts); i++) {
        if (casts[i].source != type || casts[i].method != 'b' || casts[i].context != 'i')
            continue;
        const char *name = pg_builtin_opclass(method, casts[i].target);
        if (name && (pg_builtin_type(casts[i].target)->flags & PGT_PREFERRED))
            return name;
        if (name && !found)
            found = name;
    }
    return found;
}

const char *pg_builtin_default_opclass(const char *method, const char *type, char kind)
{
    size_t len = strlen(type);
    if (len > 2 && strcmp(type + len - 2, "[]") == 0)
        return pg_builtin_opclass(method, ANYARRAYOID);
    TypeName *name = pg_type_parse(type);
    const PgBuiltinType *builtin = name ? pg_type_builtin(name) : NULL;
    if (!builtin)
        return pg_builtin_opclass(method, opclass_family(NULL, kind));
    const char *class = pg_builtin_opclass(method, builtin->oid);
    if (!class)
        class = opclass_by_bits(method, builtin->oid);
    return class ? class : pg_builtin_opclass(method, opclass_family(builtin, 0));
}
