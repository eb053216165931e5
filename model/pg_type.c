/* pg_type.c: type names to canonical text and back.
 *
 * A built-in type goes through its number and packed modifier, as in the server: numeric(5) is
 * (1700, 327684) and prints as numeric(5,0). Types of users are names with the modifiers as they
 * are. */
#include "model/pg_type.h"

#include <stdlib.h>
#include <string.h>

#include "catalog/pg_type_d.h"
#include "nodes/value.h"

/* datetime.h's bit numbers of the fields an interval can be restricted to. */
enum { F_MONTH = 1 << 1, F_YEAR = 1 << 2, F_DAY = 1 << 3, F_HOUR = 1 << 10, F_MINUTE = 1 << 11,
       F_SECOND = 1 << 12, F_ALL = 0x7FFF, PRECISION_ANY = 0xFFFF, HEADER = 4, MAX_PRECISION = 6 };

static const struct { int mask; const char *text;
} interval_fields[] = {
    {F_YEAR, " year"},
    {F_MONTH, " month"},
    {F_DAY, " day"},
    {F_HOUR, " hour"},
    {F_MINUTE, " minute"},
    {F_SECOND, " second"},
    {F_YEAR | F_MONTH, " year to month"},
    {F_DAY | F_HOUR, " day to hour"},
    {F_DAY | F_HOUR | F_MINUTE, " day to minute"},
    {F_DAY | F_HOUR | F_MINUTE | F_SECOND, " day to second"},
    {F_HOUR | F_MINUTE, " hour to minute"},
    {F_HOUR | F_MINUTE | F_SECOND, " hour to second"},
    {F_MINUTE | F_SECOND, " minute to second"},
    {F_ALL, ""},
};

/* Where the modifier of time and timestamp types stands: after the first word. */
static const struct { Oid oid; const char *before, *after; } precise_types[] = {
    {TIMEOID, "time", " without time zone"},
    {TIMETZOID, "time", " with time zone"},
    {TIMESTAMPOID, "timestamp", " without time zone"},
    {TIMESTAMPTZOID, "timestamp", " with time zone"},
};

#define COUNT(table) (sizeof(table) / sizeof *(table))

static const PgBuiltinType *scalar_type(const List *names)
{
    int n = list_length(names);
    if (n < 1 || n > 2 || (n == 2 && strcmp(strVal(linitial(names)), "pg_catalog") != 0))
        return NULL;
    return pg_builtin_type_named(strVal(llast(names)));
}

const PgBuiltinType *pg_type_builtin(const TypeName *t)
{
    const PgBuiltinType *type = t->pct_type ? NULL : scalar_type(t->names);
    if (type && t->arrayBounds)
        return type->array ? pg_builtin_type(type->array) : NULL;
    return type;
}

bool pg_type_is_builtin(const TypeName *t)
{
    return pg_type_builtin(t) != NULL;
}

static bool is_int_const(const Node *node, int *value)
{
    if (!IsA(node, A_Const) || ((const A_Const *)node)->isnull ||
        !IsA(&((const A_Const *)node)->val, Integer))
        return false;
    *value = intVal(&((const A_Const *)node)->val);
    return true;
}

static int32_t pack(Oid oid, const int *v, int n)
{
    switch (oid) {
    case BPCHAROID:
    case VARCHAROID: return v[0] + HEADER;
    case BITOID:
    case VARBITOID: return v[0];
    case NUMERICOID: return (v[0] << 16 | ((n > 1 ? v[1] : 0) & 0x7ff)) + HEADER;
    case TIMEOID:
    case TIMETZOID:
    case TIMESTAMPOID:
    case TIMESTAMPTZOID: return v[0] > MAX_PRECISION ? MAX_PRECISION : v[0];
    case INTERVALOID:
        if (n < 2)
            return v[0] == F_ALL ? -1 : (v[0] & F_ALL) << 16 | PRECISION_ANY;
        return (v[0] & F_ALL) << 16 |
               ((v[1] > MAX_PRECISION ? MAX_PRECISION : v[1]) & PRECISION_ANY);
    default: return -1;
    }
}

int32_t pg_type_typmod(Oid oid, const List *typmods)
{
    int v[2] = {0}, n = list_length(typmods);
    if (n < 1 || n > 2)
        return -1;
    for (int i = 0; i < n; i++)
        if (!is_int_const(list_nth(typmods, i), &v[i]) || v[i] > 10485760 || v[i] < -1000)
            return -1;
    return v[0] < 0 ? -1 : pack(oid, v, n);
}

static char *format_interval(int32_t typmod)
{
    int fields = typmod >> 16 & F_ALL, precision = typmod & PRECISION_ANY;
    const char *text = "";
    for (size_t i = 0; i < COUNT(interval_fields); i++)
        if (interval_fields[i].mask == fields)
            text = interval_fields[i].text;
    return precision == PRECISION_ANY ? psprintf("interval%s", text)
                                      : psprintf("interval%s(%d)", text, precision);
}

static char *format_scalar(const PgBuiltinType *type, int32_t typmod)
{
    if (typmod < 0)
        return pstrdup(type->text);
    for (size_t i = 0; i < COUNT(precise_types); i++)
        if (precise_types[i].oid == type->oid)
            return psprintf("%s(%d)%s", precise_types[i].before, typmod, precise_types[i].after);
    int32_t v = typmod - HEADER;
    switch (type->oid) {
    case BPCHAROID: return psprintf("character(%d)", v);
    case VARCHAROID: return psprintf("character varying(%d)", v);
    case BITOID: return psprintf("bit(%d)", typmod);
    case VARBITOID: return psprintf("bit varying(%d)", typmod);
    /* The scale is signed, in the low 11 bits (numeric.c). */
    case NUMERICOID:
        return psprintf("numeric(%d,%d)", v >> 16 & 0xffff, ((v & 0x7ff) ^ 1024) - 1024);
    case INTERVALOID: return format_interval(typmod);
    default: return pstrdup(type->text);
    }
}

char *pg_type_format(Oid oid, int32_t typmod)
{
    const PgBuiltinType *type = pg_builtin_type(oid);
    if (type && (type->flags & PGT_ARRAY) && type->elem &&
        type->text[strlen(type->text) - 1] == ']')
        return psprintf("%s[]", format_scalar(pg_builtin_type(type->elem), typmod));
    return type ? format_scalar(type, typmod) : pstrdup("???");
}

/* Modifiers of a type we don't know: geometry(Point,4326). */
static void add_typmods(StringInfo out, const List *typmods)
{
    const char *between = "(";
    ListCell *cell;
    foreach (cell, typmods) {
        char *text = pg_tree_print_expr(lfirst(cell));
        appendStringInfo(out, "%s%s", between, text ? text : "");
        between = ",";
    }
    if (typmods)
        appendStringInfoChar(out, ')');
}

static void add_user_type(StringInfo out, const TypeName *t, const char *schema)
{
    ListCell *cell;
    if (list_length(t->names) == 1 && schema)
        appendStringInfo(out, "%s.", pg_quote(schema));
    foreach (cell, t->names)
        appendStringInfo(out, "%s%s", cell == list_head(t->names) ? "" : ".",
                         pg_quote(pg_str(lfirst(cell))));
    if (t->pct_type)
        appendStringInfoString(out, "%TYPE");
    add_typmods(out, t->typmods);
}

char *pg_type_print(const TypeName *t, const char *schema)
{
    StringInfoData out;
    initStringInfo(&out);
    const PgBuiltinType *type = t->pct_type ? NULL : scalar_type(t->names);
    if (type)
        appendStringInfoString(&out,
                               pg_type_format(type->oid, pg_type_typmod(type->oid, t->typmods)));
    else
        add_user_type(&out, t, schema);
    if (t->arrayBounds && !(out.len > 2 && strcmp(out.data + out.len - 2, "[]") == 0))
        appendStringInfoString(&out, "[]");
    return out.data;
}

Str pg_type_text(Interner *in, const TypeName *t, const char *schema)
{
    const PgBuiltinType *plain = !t->typmods && t->typemod < 0 ? pg_type_builtin(t) : NULL;
    if (plain)
        return str_intern(in, plain->text);
    char *printed = pg_type_print(t, schema);
    Str text = str_intern(in, printed);
    pfree(printed);
    return text;
}

/* Types that have names in the grammar, which puts pg_catalog before them. Two of them mean
 * something else when they are written with that name and no modifier: character is character(1).
 */
static bool in_grammar(Oid oid, int32_t typmod)
{
    static const Oid names[] = {INT2OID,    INT4OID,      INT8OID,        FLOAT4OID,  FLOAT8OID,
                                NUMERICOID, BOOLOID,      VARCHAROID,     VARBITOID,  TIMEOID,
                                TIMETZOID,  TIMESTAMPOID, TIMESTAMPTZOID, INTERVALOID, JSONOID};
    if (oid == BPCHAROID || oid == BITOID)
        return typmod >= 0;
    for (size_t i = 0; i < COUNT(names); i++)
        if (names[i] == oid)
            return true;
    return false;
}

static Node *int_const(int value)
{
    A_Const *node = makeNode(A_Const);
    node->val.ival.type = T_Integer;
    node->val.ival.ival = value;
    node->location = -1;
    return (Node *)node;
}

/* The reverse of pack. */
static List *unpack(Oid oid, int32_t typmod)
{
    if (typmod < 0)
        return NIL;
    int32_t v = typmod - HEADER;
    switch (oid) {
    case BPCHAROID:
    case VARCHAROID: return list_make1(int_const(v));
    case NUMERICOID:
        return list_make2(int_const(v >> 16 & 0xffff), int_const(((v & 0x7ff) ^ 1024) - 1024));
    case INTERVALOID:
        if ((typmod & PRECISION_ANY) == PRECISION_ANY)
            return list_make1(int_const(typmod >> 16 & F_ALL));
        return list_make2(int_const(typmod >> 16 & F_ALL), int_const(typmod & PRECISION_ANY));
    default: return list_make1(int_const(typmod));
    }
}

TypeName *pg_type_make(Oid oid, int32_t typmod)
{
    const PgBuiltinType *type = pg_builtin_type(oid);
    TypeName *name = makeNode(TypeName);
    name->typemod = -1;
    name->location = -1;
    if ((type->flags & PGT_ARRAY) && type->name[0] == '_') {
        type = pg_builtin_type(type->elem);
        name->arrayBounds = list_make1(makeInteger(-1));
    }
    name->names = list_make1(makeString(pstrdup(type->name)));
    if (in_grammar(type->oid, typmod))
        name->names = lcons(makeString(pstrdup("pg_catalog")), name->names);
    name->typmods = unpack(type->oid, typmod);
    return name;
}

/* ---- reading ---------------------------------------------------------------------------- */

static size_t word_length(const char *text)
{
    static const char word[] = "abcdefghijklmnopqrstuvwxyz0123456789_";
    return strspn(text, word);
}

/* shop.mood: a name in two parts that needs no quotes. */
static TypeName *read_qualified(const char *text)
{
    size_t first = word_length(text),
           second = text[first] == '.' ? word_length(text + first + 1) : 0;
    if (!first || !second || text[first + 1 + second])
        return NULL;
    TypeName *type = makeNode(TypeName);
    type->typemod = type->location = -1;
    type->names =
        list_make2(makeString(pg_strndup(text, first)), makeString(pstrdup(text + first + 1)));
    return type;
}

/* numeric(12,2): the numbers up to the end of the text; NIL when there is something else. */
static List *read_typmods(const char *text)
{
    List *typmods = NIL;
    while (*text >= '0' && *text <= '9') {
        char *end;
        typmods = lappend(typmods, int_const((int)strtol(text, &end, 10)));
        if (strcmp(end, ")") == 0)
            return typmods;
        text = end + (*end == ',');
    }
    return NIL;
}

/* Types whose modifier stands at the end and is the numbers that the grammar gives. */
static bool takes_numbers(Oid oid)
{
    return oid == VARCHAROID || oid == NUMERICOID || oid == VARBITOID;
}

static TypeName *read_builtin(const char *text)
{
    size_t len = strcspn(text, "(");
    const PgBuiltinType *type = pg_builtin_type_printed(text, len);
    if (!type || type->oid == BPCHAROID || type->oid == BITOID)
        return NULL;
    if (!text[len])
        return pg_type_make(type->oid, -1);
    List *typmods = takes_numbers(type->oid) ? read_typmods(text + len + 1) : NIL;
    return typmods ? pg_type_make(type->oid, pg_type_typmod(type->oid, typmods)) : NULL;
}

/* Nearly all types are of these forms, which need no parser. */
TypeName *pg_type_parse(Str canonical)
{
    if (!canonical)
        return NULL;
    TypeName *type = read_builtin(canonical);
    type = type ? type : read_qualified(canonical);
    return type ? type : pg_tree_parse_type(canonical);
}
