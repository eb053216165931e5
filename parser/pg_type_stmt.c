/* pg_type_stmt.c: types: enums, composite, range and base types. Domains are in pg_domain.c.
 *
 * An enum is its list of labels, a composite type has ATTRIBUTE children, a range type a MULTIRANGE
 * child, and what a range or base type is made of is a list of settings (pg_define.h). A shell
 * type, `CREATE TYPE box;`, is a base type without a definition until the real one comes. */
#include <strings.h>

#include "model/pg_builtin.h"
#include "model/schema_pg.h"
#include "parser/pg_define.h"
#include "parser/pg_table.h"
#include "parser/pg_type_stmt.h"

static bool is_shell(const Object *o)
{
    return o->kind == KIND_BASE_TYPE && !object_has(o, ATTR_DEFINITION);
}

Object *pg_new_type(PgApply *a, Kind kind, const List *names, bool may_be_shell)
{
    Object *in = pg_creation_schema(a, pg_name_schema(names), -1);
    if (!in)
        return NULL;
    Str name = pg_str_of(a, pg_name_last(names));
    Object *there = schema_find(a->schema, SPACE_TYPE, kind, in, name, NULL);
    if (there && may_be_shell && is_shell(there)) {
        there->kind = kind; /* functions refer to the shell already */
        return there;
    }
    if (there) {
        pg_error(a, -1, "type \"%s\" already exists", name);
        return NULL;
    }
    Object *o = schema_add(a->schema, kind, in, name, NULL, pg_loc(a, -1));
    pg_created(a, o, NULL);
    return o;
}

Object *pg_need_type(PgApply *a, Kind kind, const List *names)
{
    Object *o = pg_find_name(a, SPACE_TYPE, names, NULL);
    if (!o)
        pg_error(a, -1, "type \"%s\" does not exist", pg_name_last(names));
    else if (o->kind != kind)
        pg_error(a, -1, "\"%s\" is not %s %s", o->name,
                 strchr("aeiou", kind_label(kind)[0]) ? "an" : "a", kind_label(kind));
    return o && o->kind == kind ? o : NULL;
}

Str pg_collation_text(PgApply *a, const CollateClause *clause)
{
    if (!clause || !pg_check_name(a, KIND_COLLATION, clause->collname, NULL, clause->location))
        return NULL;
    List *names = pg_define_bare(clause->collname);
    const Object *o =
        names == clause->collname ? pg_find_name(a, SPACE_COLLATION, names, NULL) : NULL;
    if (o)
        return pg_qualified_name(a, o);
    const char *schema = pg_name_schema(names), *name = pg_name_last(names);
    if (schema)
        return str_format(a->cx->strings, "%s.%s", pg_str_of(a, pg_quote(schema)), pg_quote(name));
    return strcmp(name, "default") == 0 ? NULL : pg_str_of(a, pg_quote(name));
}

/* ---- enums ------------------------------------------------------------------------------ */

static size_t label_position(const StrList *labels, Str label)
{
    size_t i = 0;
    while (i < labels->len && labels->at[i] != label)
        i++;
    return i;
}

static bool has_label(const Object *o, Str label)
{
    const StrList *labels = object_list(o, ATTR_VALUES);
    return label_position(labels, label) < labels->len;
}

static void insert_label(PgApply *a, Object *o, Str label, size_t position)
{
    const StrList *old = object_list(o, ATTR_VALUES);
    Str *at = palloc((old->len + 1) * sizeof *at);
    size_t len = 0;
    for (size_t i = 0; i <= old->len; i++) {
        if (i == position)
            at[len++] = label;
        if (i < old->len)
            at[len++] = old->at[i];
    }
    object_set_list(a->schema, o, ATTR_VALUES, at, len);
}

/* The first label that was there before, or NULL. */
static Str repeated_label(const Str *labels, size_t len)
{
    Map known = {0};
    Str repeated = NULL;
    for (size_t i = 0; i < len && !repeated; i++) {
        repeated = map_get(&known, map_key(labels[i]));
        map_put(&known, map_key(labels[i]), (void *)labels[i]);
    }
    map_free(&known);
    return repeated;
}

bool pg_apply_create_enum(PgApply *a, CreateEnumStmt *stmt)
{
    Object *o = pg_new_type(a, KIND_ENUM, stmt->typeName, false);
    size_t len = (size_t)list_length(stmt->vals);
    Str *labels = palloc((len + 1) * sizeof *labels);
    ListCell *cell;
    foreach (cell, stmt->vals)
        labels[foreach_current_index(cell)] = pg_str_of(a, pg_str(lfirst(cell)));
    Str repeated = repeated_label(labels, len);
    if (repeated)
        return o && pg_error(a, -1, "enum label \"%s\" used more than once", repeated);
    if (o)
        object_set_list(a->schema, o, ATTR_VALUES, labels, len);
    return o != NULL;
}

static bool add_label(PgApply *a, Object *o, const AlterEnumStmt *stmt)
{
    Str label = pg_str_of(a, stmt->newVal), neighbor = pg_str_of(a, stmt->newValNeighbor);
    if (has_label(o, label))
        return stmt->skipIfNewValExists ||
               pg_error(a, -1, "enum label \"%s\" already exists", label);
    const StrList *labels = object_list(o, ATTR_VALUES);
    size_t position = labels->len;
    if (neighbor) {
        position = label_position(labels, neighbor);
        if (position == labels->len)
            return pg_error(a, -1, "\"%s\" is not an existing enum label", neighbor);
        position += stmt->newValIsAfter ? 1 : 0;
    }
    insert_label(a, o, label, position);
    return true;
}

static bool rename_label(PgApply *a, Object *o, const AlterEnumStmt *stmt)
{
    Str from = pg_str_of(a, stmt->oldVal), to = pg_str_of(a, stmt->newVal);
    if (!has_label(o, from))
        return pg_error(a, -1, "\"%s\" is not an existing enum label", from);
    if (has_label(o, to))
        return pg_error(a, -1, "enum label \"%s\" already exists", to);
    const StrList *labels = object_list(o, ATTR_VALUES);
    Str *at = palloc(labels->len * sizeof *at);
    for (size_t i = 0; i < labels->len; i++)
        at[i] = labels->at[i] == from ? to : labels->at[i];
    object_set_list(a->schema, o, ATTR_VALUES, at, labels->len);
    pg_rename_label(a, o, from, to);
    return true;
}

bool pg_apply_alter_enum(PgApply *a, AlterEnumStmt *stmt)
{
    Object *o = pg_need_type(a, KIND_ENUM, stmt->typeName);
    if (!o)
        return false;
    return stmt->oldVal ? rename_label(a, o, stmt) : add_label(a, o, stmt);
}

/* ---- composite types -------------------------------------------------------------------- */

static bool set_attribute_type(PgApply *a, Object *attribute, const ColumnDef *def)
{
    const TypeRef *type = pg_resolve_type(a, def->typeName);
    if (!type)
        return false;
    object_set_type(a->schema, attribute, ATTR_TYPE, type);
    object_set_str(a->schema, attribute, ATTR_COLLATION, pg_collation_text(a, def->collClause));
    return true;
}

static bool add_attribute(PgApply *a, Object *composite, const ColumnDef *def)
{
    Str name = pg_str_of(a, def->colname);
    if (schema_child(a->schema, KIND_ATTRIBUTE, composite, name))
        return pg_error(a, def->location, "attribute \"%s\" of type \"%s\" already exists", name,
                        composite->name);
    Object *o = schema_add(a->schema, KIND_ATTRIBUTE, composite, name, NULL,
                           pg_loc(a, def->location));
    return set_attribute_type(a, o, def);
}

bool pg_apply_composite(PgApply *a, CompositeTypeStmt *stmt)
{
    List *names = list_make1(makeString(stmt->typevar->relname));
    if (stmt->typevar->schemaname)
        names = lcons(makeString(stmt->typevar->schemaname), names);
    Object *o = pg_new_type(a, KIND_COMPOSITE, names, false);
    ListCell *cell;
    foreach (cell, stmt->coldeflist)
        if (!o || !add_attribute(a, o, lfirst_node(ColumnDef, cell)))
            return false;
    return o != NULL;
}

static bool alter_composite(PgApply *a, Object *composite, const AlterTableCmd *cmd)
{
    if (cmd->subtype == AT_AddColumn)
        return add_attribute(a, composite, (const ColumnDef *)cmd->def);
    Object *attribute = schema_child(a->schema, KIND_ATTRIBUTE, composite, pg_str_of(a, cmd->name));
    if (!attribute)
        return cmd->missing_ok || pg_error(a, -1, "attribute \"%s\" of type \"%s\" does not exist",
                                           cmd->name, composite->name);
    if (cmd->subtype == AT_DropColumn)
        return pg_drop_object(a, attribute, cmd->behavior == DROP_CASCADE, -1);
    return set_attribute_type(a, attribute, (const ColumnDef *)cmd->def);
}

static bool add_typed_column(PgApply *a, Object *table, const ColumnDef *def)
{
    List *constraints = NIL;
    if (!pg_add_column(a, table, def, &constraints))
        return false;
    Object *column = schema_child(a->schema, KIND_COLUMN, table, pg_str_of(a, def->colname));
    object_set_flag(a->schema, column, ATTR_INHERITED, true);
    return true;
}

static bool alter_typed_table(PgApply *a, Object *table, const AlterTableCmd *cmd)
{
    if (cmd->subtype == AT_AddColumn)
        return add_typed_column(a, table, (const ColumnDef *)cmd->def);
    Object *column = schema_child(a->schema, KIND_COLUMN, table, pg_str_of(a, cmd->name));
    if (!column)
        return true;
    if (cmd->subtype == AT_DropColumn)
        return pg_drop_object(a, column, true, -1);
    return pg_set_column_type(a, column, (const ColumnDef *)cmd->def);
}

/* Tables of the type change along, if CASCADE is said. */
static bool alter_typed_tables(PgApply *a, const Object *composite, const AlterTableCmd *cmd)
{
    ObjectVec users = {0};
    bool ok = true;
    object_users(composite, &users);
    for (size_t i = 0; i < users.len && ok; i++) {
        Object *table = users.at[i];
        const TypeRef *type = table->kind == KIND_TABLE ? object_type(table, ATTR_OF_TYPE) : NULL;
        if (!type || type->base != composite)
            continue;
        if (cmd->behavior == DROP_CASCADE)
            ok = alter_typed_table(a, table, cmd);
        else
            ok = pg_error(a, -1, "cannot alter type \"%s\" because it is the type of table \"%s\"",
                          composite->name, table->name);
    }
    vec_free(&users);
    return ok;
}

bool pg_alter_composite_command(PgApply *a, Object *composite, AlterTableCmd *cmd)
{
    if (cmd->subtype != AT_AddColumn && cmd->subtype != AT_DropColumn &&
        cmd->subtype != AT_AlterColumnType)
        return pg_error(a, -1, "this can't be done to a composite type");
    return alter_composite(a, composite, cmd) && alter_typed_tables(a, composite, cmd);
}

/* ---- range types ------------------------------------------------------------------------ */

enum { TAKES_ANYTHING, TAKES_SELF, TAKES_SUBTYPE };

static const PgDefineRow range_rows[] = {
    {"subtype", NULL, PG_DEFINE_TYPE, NULL, 0},
    {"subtype_opclass", NULL, PG_DEFINE_OPCLASS, NULL, 0},
    {"collation", NULL, PG_DEFINE_COLLATION, "default", 0},
    {"canonical", NULL, PG_DEFINE_FUNCTION, NULL, TAKES_SELF},
    {"subtype_diff", NULL, PG_DEFINE_FUNCTION, NULL, TAKES_SUBTYPE},
    {"multirange_type_name", NULL, PG_DEFINE_NAME, NULL, 0},
};

/* The server's makeMultirangeTypeName: floatrange has floatmultirange, span has span_multirange. */
static Str usual_multirange(PgApply *a, Str range)
{
    const char *found = strstr(range, "range");
    if (!found)
        return pg_make_name(a->cx, range, NULL, "multirange");
    char *name = psprintf("%.*smulti%s", (int)(found - range), range, found);
    return pg_make_name(a->cx, name, NULL, NULL);
}

static Str multirange_name(PgApply *a, const Object *range, const List *names)
{
    Str usual = usual_multirange(a, range->name);
    return names ? pg_str_of(a, pg_name_last(names)) : usual;
}

/* The setting is kept only when it says something: another name than the usual one. */
static List *multirange_names(PgApply *a, const Object *range, List **params)
{
    DefElem *setting = pg_define_setting(*params, "multirange_type_name", NULL);
    if (!setting || !setting->arg || !IsA(setting->arg, TypeName))
        return NIL;
    List *names = ((TypeName *)setting->arg)->names;
    if (usual_multirange(a, range->name) == pg_str_of(a, pg_name_last(names)))
        *params = pg_define_without(*params, "multirange_type_name");
    else
        setting->arg = (Node *)makeTypeNameFromNameList(list_make1(llast(names)));
    return names;
}

static bool add_multirange(PgApply *a, Object *range, const List *names)
{
    Str name = multirange_name(a, range, names);
    if (schema_find(a->schema, SPACE_TYPE, KIND_MULTIRANGE, range->parent, name, NULL))
        return pg_error(a, -1, "type \"%s\" already exists", name);
    schema_add(a->schema, KIND_MULTIRANGE, range, name, NULL, pg_loc(a, -1));
    return true;
}

/* How the signatures of the functions begin: "(shop.floatrange", "(double precision". */
static Str subtype_signature(PgApply *a, const List *params)
{
    const DefElem *subtype = pg_define_setting(params, "subtype", NULL);
    if (!subtype || !subtype->arg || !IsA(subtype->arg, TypeName))
        return NULL;
    const TypeRef *type = pg_resolve_bare_type(a, (TypeName *)subtype->arg);
    return type ? str_format(a->cx->strings, "(%s", pg_type_name(a, type)) : NULL;
}

/* A built-in class that is the subtype's default says nothing; pg_dump leaves it out. */
static List *without_usual_class(List *settings, Str subtype)
{
    const DefElem *class = pg_define_setting(settings, "subtype_opclass", NULL);
    const char *usual = pg_builtin_default_opclass("btree", subtype + 1, 0);
    bool same = class && usual && list_length((List *)class->arg) == 1 &&
                strcmp(pg_name_last((List *)class->arg), usual) == 0;
    return same ? pg_define_without(settings, "subtype_opclass") : settings;
}

bool pg_apply_create_range(PgApply *a, CreateRangeStmt *stmt)
{
    List *params = copyObjectImpl(stmt->params);
    Str subtype = subtype_signature(a, params);
    if (!subtype)
        return pg_error(a, -1, "type attribute \"subtype\" is required");
    Object *o = pg_new_type(a, KIND_RANGE, stmt->typeName, true);
    if (!o)
        return false;
    List *multirange = multirange_names(a, o, &params);
    const char *signatures[] = {NULL, psprintf("(%s", pg_qualified_name(a, o)), subtype};
    PgDefinition d = {.rows = range_rows,
                      .row_count = sizeof range_rows / sizeof *range_rows,
                      .signatures = signatures};
    if (!pg_define_read(a, &d, params))
        return false;
    /* without the name, which may change */
    CreateRangeStmt *definition = makeNode(CreateRangeStmt);
    definition->params = without_usual_class(d.settings, subtype);
    pg_define_store(a, &d, o, definition);
    return add_multirange(a, o, multirange);
}

/* ---- base types ------------------------------------------------------------------------- */

enum { TAKES_CSTRING = 1, TAKES_VALUE, TAKES_INTERNAL, TAKES_CSTRINGS, TAKES_INTEGER };

static const PgDefineRow base_rows[] = {
    {"input", NULL, PG_DEFINE_FUNCTION, NULL, TAKES_CSTRING},
    {"output", NULL, PG_DEFINE_FUNCTION, NULL, TAKES_VALUE},
    {"receive", NULL, PG_DEFINE_FUNCTION, NULL, TAKES_INTERNAL},
    {"send", NULL, PG_DEFINE_FUNCTION, NULL, TAKES_VALUE},
    {"typmod_in", NULL, PG_DEFINE_FUNCTION, NULL, TAKES_CSTRINGS},
    {"typmod_out", NULL, PG_DEFINE_FUNCTION, NULL, TAKES_INTEGER},
    {"analyze", "analyse", PG_DEFINE_FUNCTION, NULL, TAKES_INTERNAL},
    {"subscript", NULL, PG_DEFINE_FUNCTION, "raw_array_subscript_handler", TAKES_INTERNAL},
    {"internallength", NULL, PG_DEFINE_TEXT, "variable", 0},
    {"passedbyvalue", NULL, PG_DEFINE_FLAG, NULL, 0},
    {"alignment", NULL, PG_DEFINE_TEXT, "int4", 0},
    {"storage", NULL, PG_DEFINE_TEXT, "plain", 0},
    {"category", NULL, PG_DEFINE_TEXT, "U", 0},
    {"preferred", NULL, PG_DEFINE_FLAG, NULL, 0},
    {"default", NULL, PG_DEFINE_TEXT, NULL, 0},
    {"element", NULL, PG_DEFINE_TYPE, NULL, 0},
    {"delimiter", NULL, PG_DEFINE_TEXT, ",", 0},
    {"collatable", NULL, PG_DEFINE_FLAG, NULL, 0},
};

/* What LIKE takes over from a built-in type (src/include/catalog/pg_type.dat). */
static const struct {
    const char *type, *length, *alignment, *storage;
    bool by_value;
} layouts[] = {
    {"boolean", "1", "char", "plain", true},
    {"\"char\"", "1", "char", "plain", true},
    {"smallint", "2", "int2", "plain", true},
    {"integer", "4", "int4", "plain", true},
    {"oid", "4", "int4", "plain", true},
    {"real", "4", "int4", "plain", true},
    {"date", "4", "int4", "plain", true},
    {"bigint", "8", "double", "plain", true},
    {"double precision", "8", "double", "plain", true},
    {"timestamp without time zone", "8", "double", "plain", true},
    {"timestamp with time zone", "8", "double", "plain", true},
    {"money", "8", "double", "plain", true},
    {"uuid", "16", "char", "plain", false},
    {"interval", "16", "double", "plain", false},
    {"point", "16", "double", "plain", false},
    {"name", "64", "char", "plain", false},
    {"text", "variable", "int4", "extended", false},
    {"bytea", "variable", "int4", "extended", false},
    {"character varying", "variable", "int4", "extended", false},
    {"jsonb", "variable", "int4", "extended", false},
    {"numeric", "variable", "int4", "main", false},
    {"inet", "variable", "int4", "main", false},
};

static DefElem *text_setting(const char *name, const char *text)
{
    return makeDefElem(pstrdup(name), (Node *)makeString(pstrdup(text)), -1);
}

static List *layout_of_builtin(Str type)
{
    for (size_t i = 0; i < sizeof layouts / sizeof *layouts; i++) {
        if (strcmp(layouts[i].type, type) != 0)
            continue;
        List *settings = list_make3(text_setting("internallength", layouts[i].length),
                                    text_setting("alignment", layouts[i].alignment),
                                    text_setting("storage", layouts[i].storage));
        return layouts[i].by_value ? lappend(settings, text_setting("passedbyvalue", "true"))
                                   : settings;
    }
    return NIL;
}

static List *settings_of(const Object *type)
{
    const DefineStmt *definition = object_tree(type, ATTR_DEFINITION);
    return definition ? definition->definition : NIL;
}

static List *layout_of_user_type(const Object *type)
{
    static const char *const names[] = {"internallength", "alignment", "storage", "passedbyvalue"};
    List *settings = NIL;
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        DefElem *own = pg_define_setting(settings_of(type), names[i], NULL);
        if (own)
            settings = lappend(settings, own);
    }
    return settings;
}

/* LIKE comes last: what stands beside it wins. */
static bool expand_like(PgApply *a, List **definition)
{
    DefElem *like = pg_define_setting(*definition, "like", NULL);
    if (!like)
        return true;
    if (!like->arg || !IsA(like->arg, TypeName))
        return pg_error(a, like->location, "LIKE needs a type");
    const TypeRef *type = pg_resolve_type(a, (TypeName *)like->arg);
    if (!type)
        return false;
    bool base = type->base && type->base->kind == KIND_BASE_TYPE;
    List *layout = base ? layout_of_user_type(type->base) : layout_of_builtin(type->text);
    if (!layout && !base)
        return pg_error(a, like->location,
                        "the layout of type %s isn't known here: state INTERNALLENGTH, ALIGNMENT "
                        "and STORAGE", pg_type_name(a, type));
    *definition = list_concat(pg_define_without(*definition, "like"), layout);
    return true;
}

/* DefineType takes a type's name for an alignment. */
static const struct {
    const char *word, *alignment;
} alignments[] = {
    {"double", "double"}, {"float8", "double"}, {"pg_catalog.float8", "double"}, {"int4", "int4"},
    {"pg_catalog.int4", "int4"}, {"int2", "int2"}, {"pg_catalog.int2", "int2"}, {"char", "char"},
    {"pg_catalog.bpchar", "char"}, {"bpchar", "char"},
};

static void spell_alignment(PgApply *a, List *definition)
{
    DefElem *setting = pg_define_setting(definition, "alignment", NULL);
    Str text = setting ? pg_option_text(a, setting) : NULL;
    for (size_t i = 0; text && i < sizeof alignments / sizeof *alignments; i++)
        if (strcasecmp(text, alignments[i].word) == 0)
            setting->arg = (Node *)makeString(pstrdup(alignments[i].alignment));
}

static bool define(PgApply *a, Object *o, List *definition)
{
    const char *self = psprintf("(%s", pg_qualified_name(a, o));
    const char *signatures[] = {NULL, "(cstring", self, "(internal", "(cstring[]", "(integer"};
    PgDefinition d = {.rows = base_rows,
                      .row_count = sizeof base_rows / sizeof *base_rows,
                      .signatures = signatures};
    if (!pg_define_setting(definition, "input", NULL) ||
        !pg_define_setting(definition, "output", NULL))
        return pg_error(a, -1, "type input and output functions must be specified");
    spell_alignment(a, definition);
    if (!expand_like(a, &definition) || !pg_define_read(a, &d, definition))
        return false;
    DefineStmt *stmt = makeNode(DefineStmt);
    stmt->kind = OBJECT_TYPE;
    stmt->definition = d.settings;
    pg_define_store(a, &d, o, stmt);
    return true;
}

bool pg_apply_define_type(PgApply *a, DefineStmt *stmt)
{
    if (!stmt->definition)
        return pg_new_type(a, KIND_BASE_TYPE, stmt->defnames, false) != NULL;
    Object *there = pg_find_name(a, SPACE_TYPE, stmt->defnames, NULL);
    if (!there)
        return pg_error(a, -1,
                        "type \"%s\" does not exist: a base type starts as a shell type, CREATE "
                        "TYPE name", pg_name_last(stmt->defnames));
    if (!is_shell(there))
        return pg_error(a, -1, "type \"%s\" already exists", there->name);
    return define(a, there, copyObjectImpl(stmt->definition));
}

/* ALTER TYPE … SET (…): a setting is replaced, NONE takes one away. */
bool pg_apply_alter_type(PgApply *a, AlterTypeStmt *stmt)
{
    Object *o = pg_need_type(a, KIND_BASE_TYPE, stmt->typeName);
    if (!o)
        return false;
    List *settings = settings_of(o);
    ListCell *cell;
    foreach (cell, stmt->options)
        settings = pg_define_without(settings, lfirst_node(DefElem, cell)->defname);
    foreach (cell, stmt->options)
        if (lfirst_node(DefElem, cell)->arg)
            settings = lappend(settings, lfirst(cell));
    return define(a, o, settings);
}
