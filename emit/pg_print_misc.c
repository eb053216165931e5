/* pg_print_misc.c: schemas, extensions, statistics, and the kinds that are a name and a list of
 * settings and have no ALTER of their own: a table says how CREATE spells each. */
#include <string.h>

#include "emit/pg_settings.h"
#include "model/pg_type.h"

static void print_nothing(Printer *p, const Step *step)
{
    (void)p;
    (void)step;
}

/* ---- schemas, extensions ------------------------------------------------------------------ */

/* A schema that no statement creates is there already, as far as one can tell. */
static void create_schema(Printer *p, const Step *step)
{
    print(p, "CREATE SCHEMA %s%s", step->new->implicit ? "IF NOT EXISTS " : "",
          pg_name(p->cx, step->new));
    print_end(p);
}

const KindPrinter pg_schema_printer = {.create = create_schema, .alter = print_nothing};

static void create_extension(Printer *p, const Step *step)
{
    Str schema = object_str(step->new, ATTR_EXTENSION_SCHEMA),
        version = object_str(step->new, ATTR_VERSION);
    print(p, "CREATE EXTENSION %s", pg_name(p->cx, step->new));
    if (schema)
        print(p, " WITH SCHEMA %s", pg_quote_sql(p->cx, schema));
    if (version)
        print(p, " VERSION %s", pg_literal_sql(p->cx, version));
    print_end(p);
}

static void alter_extension(Printer *p, const Step *step)
{
    Str name = pg_name(p->cx, step->new);
    if (step->changed[ATTR_EXTENSION_SCHEMA]) {
        print(p, "ALTER EXTENSION %s SET SCHEMA %s", name,
              pg_quote_sql(p->cx, object_str(step->new, ATTR_EXTENSION_SCHEMA)));
        print_end(p);
    }
    if (step->changed[ATTR_VERSION]) {
        print(p, "ALTER EXTENSION %s UPDATE TO %s", name,
              pg_literal_sql(p->cx, object_str(step->new, ATTR_VERSION)));
        print_end(p);
    }
}

const KindPrinter pg_extension_printer = {.create = create_extension, .alter = alter_extension};

/* ---- settings ---------------------------------------------------------------------------- */

/* A definition is a list of settings, or a statement that holds one. */
static const List *settings_of(const Object *o)
{
    const Node *definition = object_tree(o, ATTR_DEFINITION);
    return IsA(definition, DefineStmt) ? ((const DefineStmt *)definition)->definition
                                       : (const List *)definition;
}

static const Node *setting(const Object *o, const char *name)
{
    ListCell *cell;
    foreach (cell, settings_of(o))
        if (strcmp(lfirst_node(DefElem, cell)->defname, name) == 0)
            return lfirst_node(DefElem, cell)->arg;
    return NULL;
}

static bool is_set(const Object *o, const char *name)
{
    return setting(o, name) != NULL;
}

static Str text_of(const Object *o, const char *name)
{
    const Node *value = setting(o, name);
    return value ? strVal(value) : "";
}

static Str function_name(Context *cx, const Object *o, const char *name)
{
    return pg_names_sql(cx, ((const FuncCall *)setting(o, name))->funcname);
}

/* shop.money2(integer) */
static Str routine(Context *cx, const Object *o, const char *name)
{
    Buf out = {0};
    ListCell *cell;
    buf_puts(&out, function_name(cx, o, name));
    buf_puts(&out, "(");
    foreach (cell, (const List *)setting(o, psprintf("%s_arguments", name)))
        buf_printf(&out, "%s%s", foreach_current_index(cell) ? ", " : "",
                   pg_type_print(lfirst_node(TypeName, cell), NULL));
    buf_puts(&out, ")");
    Str sql = str_intern(cx->strings, buf_text(&out));
    buf_free(&out);
    return sql;
}

/* ---- CREATE by kind ---------------------------------------------------------------------- */

static void create_access_method(Printer *p, const Object *o)
{
    const char *type = strcmp(text_of(o, "type"), "table") == 0 ? "TABLE" : "INDEX";
    print(p, "CREATE ACCESS METHOD %s TYPE %s HANDLER %s", pg_name(p->cx, o), type,
          function_name(p->cx, o, "handler"));
}

static void create_language(Printer *p, const Object *o)
{
    print(p, "CREATE %sLANGUAGE %s", is_set(o, "trusted") ? "TRUSTED " : "", pg_name(p->cx, o));
    if (is_set(o, "handler"))
        print(p, " HANDLER %s", function_name(p->cx, o, "handler"));
    if (is_set(o, "inline"))
        print(p, " INLINE %s", function_name(p->cx, o, "inline"));
    if (is_set(o, "validator"))
        print(p, " VALIDATOR %s", function_name(p->cx, o, "validator"));
}

/* (provider = icu, locale = 'de-u-co-phonebk', deterministic = false) */
static void create_collation(Printer *p, const Object *o)
{
    print(p, "CREATE COLLATION %s (", pg_name(p->cx, o));
    ListCell *cell;
    foreach (cell, settings_of(o)) {
        const DefElem *item = lfirst_node(DefElem, cell);
        bool word =
            strcmp(item->defname, "provider") == 0 || strcmp(item->defname, "deterministic") == 0;
        print(p, "%s%s = %s", foreach_current_index(cell) ? ", " : "", item->defname,
              word ? strVal(item->arg) : pg_literal(strVal(item->arg)));
    }
    print(p, ")");
}

static void create_cast(Printer *p, const Object *o)
{
    print(p, "CREATE CAST %s ", o->name);
    if (is_set(o, "function"))
        print(p, "WITH FUNCTION %s", routine(p->cx, o, "function"));
    else
        print(p, is_set(o, "inout") ? "WITH INOUT" : "WITHOUT FUNCTION");
    if (is_set(o, "context"))
        print(p,
              strcmp(text_of(o, "context"), "implicit") == 0 ? " AS IMPLICIT" : " AS ASSIGNMENT");
}

static void create_conversion(Printer *p, const Object *o)
{
    print(p, "CREATE %sCONVERSION %s FOR %s TO %s FROM %s", is_set(o, "default") ? "DEFAULT " : "",
          pg_name(p->cx, o), pg_literal_sql(p->cx, text_of(o, "for")),
          pg_literal_sql(p->cx, text_of(o, "to")), function_name(p->cx, o, "from"));
}

static void create_transform(Printer *p, const Object *o)
{
    bool from = is_set(o, "from_sql"), to = is_set(o, "to_sql");
    print(p, "CREATE OR REPLACE TRANSFORM %s (", o->name);
    if (from)
        print(p, "FROM SQL WITH FUNCTION %s", routine(p->cx, o, "from_sql"));
    if (to)
        print(p, "%sTO SQL WITH FUNCTION %s", from ? ", " : "", routine(p->cx, o, "to_sql"));
    print(p, ")");
}

/* CREATE OPERATOR, CREATE TEXT SEARCH …: the settings one in a line. */
static void create_settings(Printer *p, const Object *o)
{
    print(p, "CREATE %s %s%s", kind_sql(o->kind), pg_name(p->cx, o),
          pg_settings_sql(p->cx, settings_of(o), NULL));
}

/* DEFAULT FOR TYPE shop.box USING gist FAMILY shop.boxes AS, then members and STORAGE. The grammar
 * wants at least one item: STORAGE of the type itself says nothing. */
static void create_operator_class(Printer *p, const Object *o)
{
    const StrList *members = object_list(o, ATTR_MEMBERS);
    const TypeName *type = (const TypeName *)setting(o, "type"),
                   *storage = (const TypeName *)setting(o, "storage");
    print(p, "CREATE OPERATOR CLASS %s\n    %sFOR TYPE %s USING %s", pg_name(p->cx, o),
          is_set(o, "default") ? "DEFAULT " : "", pg_type_print(type, NULL),
          pg_quote_sql(p->cx, o->signature));
    print(p, " FAMILY %s AS", pg_names_sql(p->cx, (const List *)setting(o, "family")));
    for (size_t i = 0; i < members->len; i++)
        print(p, "%s\n    %s", i ? "," : "", members->at[i]);
    if (storage || !members->len)
        print(p, "%s\n    STORAGE %s", members->len ? "," : "",
              pg_type_print(storage ? storage : type, NULL));
}

static void (*const creators[KIND_COUNT])(Printer *, const Object *) = {
    [KIND_ACCESS_METHOD] = create_access_method,
    [KIND_LANGUAGE] = create_language,
    [KIND_COLLATION] = create_collation,
    [KIND_OPERATOR] = create_settings,
    [KIND_OPERATOR_CLASS] = create_operator_class,
    [KIND_CAST] = create_cast,
    [KIND_CONVERSION] = create_conversion,
    [KIND_TRANSFORM] = create_transform,
    [KIND_TS_PARSER] = create_settings,
    [KIND_TS_TEMPLATE] = create_settings,
    [KIND_TS_DICTIONARY] = create_settings,
};

static void create_definition(Printer *p, const Step *step)
{
    creators[step->new->kind](p, step->new);
    print_end(p);
}

/* A collation that is made anew waits under another name until its columns have moved. */
static void alter_definition(Printer *p, const Step *step)
{
    if (step->op != STEP_SET_ASIDE)
        return;
    Str name = pg_quote_sql(p->cx, step_aside_name(p->cx, step->old));
    print(p, "ALTER %s %s RENAME TO %s", pg_keyword(step->old), pg_address(p->cx, step->old), name);
    print_end(p);
}

const KindPrinter pg_definition_printer = {.create = create_definition, .alter = alter_definition};

/* ---- operator families -------------------------------------------------------------------- */

static bool has_item(const StrList *list, Str item)
{
    for (size_t i = 0; i < list->len; i++)
        if (list->at[i] == item)
            return true;
    return false;
}

static void print_family_items(Printer *p, const Object *o, const char *verb, const StrList *items,
                               size_t count)
{
    if (!count)
        return;
    print(p, "ALTER OPERATOR FAMILY %s %s", pg_address(p->cx, o), verb);
    for (size_t i = 0; i < count; i++)
        print(p, "%s\n    %s", i ? "," : "", items->at[i]);
    print_end(p);
}

/* "OPERATOR 1 shop.=== (a, b)" is dropped as OPERATOR 1 (a, b), "FUNCTION 1 (a, b) f(a, b)" as
 * FUNCTION 1 (a, b). */
static Str item_to_drop(Context *cx, Str member)
{
    const char *types = strchr(member, '('), *end = strchr(types, ')');
    size_t head =
        strcspn(strchr(member, ' ') + 1, " ") + (size_t)(strchr(member, ' ') - member) + 1;
    return str_format(cx->strings, "%.*s %.*s", (int)head, member, (int)(end - types + 1), types);
}

/* The items of `from` that aren't in `without`; to be dropped when `drop`. */
static void print_family_change(Printer *p, const Object *o, const StrList *from,
                                const StrList *without, bool drop)
{
    Str *at = palloc(sizeof *at * (from->len + 1));
    size_t count = 0;
    for (size_t i = 0; i < from->len; i++)
        if (!has_item(without, from->at[i]))
            at[count++] = drop ? item_to_drop(p->cx, from->at[i]) : from->at[i];
    print_family_items(p, o, drop ? "DROP" : "ADD", &(StrList){count, at}, count);
}

static void create_family(Printer *p, const Step *step)
{
    static const StrList none;
    print(p, "CREATE OPERATOR FAMILY %s", pg_address(p->cx, step->new));
    print_end(p);
    print_family_change(p, step->new, object_list(step->new, ATTR_MEMBERS), &none, false);
}

static void alter_family(Printer *p, const Step *step)
{
    if (!step->changed[ATTR_MEMBERS] || !step->old)
        return;
    const StrList *old = object_list(step->old, ATTR_MEMBERS),
                  *new = object_list(step->new, ATTR_MEMBERS);
    print_family_change(p, step->new, old, new, true);
    print_family_change(p, step->new, new, old, false);
}

const KindPrinter pg_operator_family_printer = {.create = create_family, .alter = alter_family};

/* ---- text search configurations ----------------------------------------------------------- */

static const char *dictionaries_of(Str mapping)
{
    return strchr(mapping, ':') + 2;
}

static int token_len(Str mapping)
{
    return (int)strcspn(mapping, ":");
}

static Str mapping_like(const StrList *list, Str mapping)
{
    for (size_t i = 0; i < list->len; i++)
        if (token_len(list->at[i]) == token_len(mapping) &&
            strncmp(list->at[i], mapping, (size_t)token_len(mapping)) == 0)
            return list->at[i];
    return NULL;
}

/* Tokens with the same dictionaries share a statement; it stands at the first of them. */
static void print_mappings(Printer *p, const Object *o, const char *verb, const StrList *list)
{
    for (size_t i = 0; i < list->len; i++) {
        bool said = false;
        for (size_t k = 0; k < i; k++)
            said |= strcmp(dictionaries_of(list->at[k]), dictionaries_of(list->at[i])) == 0;
        if (said)
            continue;
        print(p, "ALTER TEXT SEARCH CONFIGURATION %s\n    %s MAPPING FOR ", pg_name(p->cx, o),
              verb);
        for (size_t k = i; k < list->len; k++)
            if (strcmp(dictionaries_of(list->at[k]), dictionaries_of(list->at[i])) == 0)
                print(p, "%s%.*s", k > i ? ", " : "", token_len(list->at[k]), list->at[k]);
        print(p, " WITH %s", dictionaries_of(list->at[i]));
        print_end(p);
    }
}

static void create_configuration(Printer *p, const Step *step)
{
    create_settings(p, step->new);
    print_end(p);
    print_mappings(p, step->new, "ADD", object_list(step->new, ATTR_MAPPINGS));
}

static void drop_mappings(Printer *p, const Object *o, const StrList *old, const StrList *new)
{
    bool any = false;
    for (size_t i = 0; i < old->len; i++) {
        if (mapping_like(new, old->at[i]))
            continue;
        if (!any)
            print(p, "ALTER TEXT SEARCH CONFIGURATION %s\n    DROP MAPPING FOR ",
                  pg_name(p->cx, o));
        print(p, "%s%.*s", any ? ", " : "", token_len(old->at[i]), old->at[i]);
        any = true;
    }
    if (any)
        print_end(p);
}

static void alter_configuration(Printer *p, const Step *step)
{
    if (!step->changed[ATTR_MAPPINGS] || !step->old)
        return;
    const StrList *old = object_list(step->old, ATTR_MAPPINGS),
                  *new = object_list(step->new, ATTR_MAPPINGS);
    Str *added = palloc(sizeof *added * (new->len + 1)),
        *altered = palloc(sizeof *altered * (new->len + 1));
    size_t adds = 0, alters = 0;
    for (size_t i = 0; i < new->len; i++) {
        Str before = mapping_like(old, new->at[i]);
        if (!before)
            added[adds++] = new->at[i];
        else if (before != new->at[i])
            altered[alters++] = new->at[i];
    }
    drop_mappings(p, step->new, old, new);
    print_mappings(p, step->new, "ALTER", &(StrList){alters, altered});
    print_mappings(p, step->new, "ADD", &(StrList){adds, added});
}

const KindPrinter pg_ts_configuration_printer = {.create = create_configuration,
                                                 .alter = alter_configuration};

/* ---- statistics --------------------------------------------------------------------------- */

static void print_kinds(Printer *p, const List *kinds)
{
    ListCell *cell;
    foreach (cell, kinds)
        print(p, "%s%s", foreach_current_index(cell) ? ", " : " (", pg_str(lfirst(cell)));
    if (kinds)
        print(p, ")");
}

static void print_target(Printer *p, const Object *o)
{
    Str target = object_str(o, ATTR_STATISTICS);
    print(p, "ALTER STATISTICS %s SET STATISTICS %s", pg_name(p->cx, o), target ? target : "-1");
    print_end(p);
}

static void create_statistics(Printer *p, const Step *step)
{
    const CreateStatsStmt *def = object_tree(step->new, ATTR_DEFINITION);
    const RangeVar *from = linitial(def->relations);
    print(p, "CREATE STATISTICS %s", pg_name(p->cx, step->new));
    print_kinds(p, def->stat_types);
    ListCell *cell;
    foreach (cell, def->exprs) {
        const StatsElem *element = lfirst_node(StatsElem, cell);
        Str sql = element->name
                      ? pg_quote_sql(p->cx, element->name)
                      : str_format(p->cx->strings, "(%s)", pg_expr_sql(p->cx, element->expr));
        print(p, "%s%s", foreach_current_index(cell) ? ", " : " ON ", sql);
    }
    print(p, " FROM %s.%s", pg_quote_sql(p->cx, from->schemaname),
          pg_quote_sql(p->cx, from->relname));
    print_end(p);
    if (object_has(step->new, ATTR_STATISTICS))
        print_target(p, step->new);
}

static void alter_statistics(Printer *p, const Step *step)
{
    if (step->changed[ATTR_STATISTICS])
        print_target(p, step->new);
}

const KindPrinter pg_statistics_printer = {.create = create_statistics, .alter = alter_statistics};
