/* pg_search.c: text search parsers, templates, dictionaries and configurations.
 *
 *     CREATE TEXT SEARCH CONFIGURATION shop.goods (COPY = german);
 *     ALTER TEXT SEARCH CONFIGURATION shop.goods ALTER MAPPING FOR word WITH shop.brands, simple;
 *
 * A configuration's mappings are texts: "word: shop.brands, simple". COPY of a built-in
 * configuration brings the mappings that it has in every database. */
#include <string.h>

#include "parser/pg_common.h"
#include "parser/pg_define.h"
#include "parser/pg_misc.h"

/* ---- parsers, templates ------------------------------------------------------------------ */

static const char *const signatures[] = {
    NULL,
    "(internal",
    "(internal, integer",
    "(internal, internal, internal",
    "(internal, internal, tsquery",
    "(internal, internal, internal, internal",
};

static const PgDefineRow parser_rows[] = {
    {"start", NULL, PG_DEFINE_FUNCTION, NULL, 2},
    {"gettoken", NULL, PG_DEFINE_FUNCTION, NULL, 3},
    {"end", NULL, PG_DEFINE_FUNCTION, NULL, 1},
    {"headline", NULL, PG_DEFINE_FUNCTION, NULL, 4},
    {"lextypes", NULL, PG_DEFINE_FUNCTION, NULL, 1},
};

static const PgDefineRow template_rows[] = {
    {"init", NULL, PG_DEFINE_FUNCTION, NULL, 1},
    {"lexize", NULL, PG_DEFINE_FUNCTION, NULL, 5},
};

static bool define_functions(PgApply *a, Kind kind, const DefineStmt *stmt, PgDefinition d)
{
    d.signatures = signatures;
    if (!pg_define_read(a, &d, stmt->definition))
        return false;
    Object *o = pg_new_object(a, kind, stmt->defnames, NULL);
    if (!o)
        return false;
    DefineStmt *definition = makeNode(DefineStmt);
    definition->kind = stmt->kind;
    definition->definition = d.settings;
    pg_define_store(a, &d, o, definition);
    return true;
}

bool pg_define_ts_parser(PgApply *a, const DefineStmt *stmt)
{
    return define_functions(
        a, KIND_TS_PARSER, stmt,
        (PgDefinition){.rows = parser_rows, .row_count = sizeof parser_rows / sizeof *parser_rows});
}

bool pg_define_ts_template(PgApply *a, const DefineStmt *stmt)
{
    return define_functions(
        a, KIND_TS_TEMPLATE, stmt,
        (PgDefinition){.rows = template_rows,
                       .row_count = sizeof template_rows / sizeof *template_rows});
}

/* ---- names ------------------------------------------------------------------------------- */

/* A name may come as a type, a list or a string. */
static List *names_of(const DefElem *setting)
{
    if (IsA(setting->arg, TypeName))
        return ((TypeName *)setting->arg)->names;
    return IsA(setting->arg, List) ? (List *)setting->arg : list_make1(setting->arg);
}

/* The names as kept: qualified when the object is in the schema. */
static List *kept_names(const Object *o, const List *written)
{
    if (!o)
        return pg_define_bare(written);
    return list_make2(makeString(pstrdup(object_schema(o)->name)), makeString(pstrdup(o->name)));
}

static void set_definition(PgApply *a, Object *o, ObjectType kind, List *settings, Object *need)
{
    MemoryContext before = MemoryContextSwitchTo(a->keep);
    DefineStmt *definition = makeNode(DefineStmt);
    definition->kind = kind;
    definition->definition = copyObjectImpl(settings);
    MemoryContextSwitchTo(before);
    object_set_tree(a->schema, o, ATTR_DEFINITION, definition);
    object_set_refs(a->schema, o, ATTR_NEEDS, &need, need ? 1 : 0);
}

static List *settings_of(const Object *o)
{
    return ((DefineStmt *)object_tree(o, ATTR_DEFINITION))->definition;
}

/* ---- dictionaries ------------------------------------------------------------------------ */

static int by_name(const void *one, const void *other)
{
    const ListCell *a = one, *b = other;
    return strcmp(lfirst_node(DefElem, a)->defname, lfirst_node(DefElem, b)->defname);
}

/* The options as texts, by name; their order means nothing. */
static List *option_settings(PgApply *a, const List *definition)
{
    List *options = NIL;
    ListCell *cell;
    foreach (cell, definition) {
        const DefElem *option = lfirst_node(DefElem, cell);
        if (strcmp(option->defname, "template") == 0)
            continue;
        Node *text = (Node *)makeString(pstrdup(pg_option_text(a, option)));
        options = lappend(options, makeDefElem(pstrdup(option->defname), text, -1));
    }
    pg_list_sort(options, by_name);
    return options;
}

bool pg_define_ts_dictionary(PgApply *a, const DefineStmt *stmt)
{
    const DefElem *template = pg_define_setting(stmt->definition, "template", NULL);
    if (!template || !template->arg)
        return pg_error(a, -1, "text search template is required");
    List *names = names_of(template);
    Object *found = pg_find_name(a, SPACE_TS_TEMPLATE, names, NULL);
    if (!found && !pg_check_name(a, KIND_TS_TEMPLATE, names, NULL, template->location))
        return false;
    Object *o = pg_new_object(a, KIND_TS_DICTIONARY, stmt->defnames, NULL);
    if (!o)
        return false;
    List *settings = list_make1(makeDefElem("template", (Node *)kept_names(found, names), -1));
    set_definition(a, o, stmt->kind, list_concat(settings, option_settings(a, stmt->definition)),
                   found);
    return true;
}

/* (option = value) sets, (option) alone takes away. */
bool pg_apply_alter_ts_dictionary(PgApply *a, AlterTSDictionaryStmt *stmt)
{
    Object *o = pg_need_object(a, OBJECT_TSDICTIONARY, (const Node *)stmt->dictname);
    if (!o)
        return false;
    const RefList *needs = object_refs(o, ATTR_NEEDS);
    List *options = list_copy_tail(settings_of(o), 1);
    ListCell *cell;
    foreach (cell, stmt->options) {
        DefElem *option = lfirst_node(DefElem, cell);
        options = pg_define_without(options, option->defname);
        if (option->arg)
            options = lappend(options, option);
    }
    List *settings = list_make1(linitial(settings_of(o)));
    set_definition(a, o, OBJECT_TSDICTIONARY, list_concat(settings, option_settings(a, options)),
                   needs->len ? needs->at[0] : NULL);
    return true;
}

/* ---- configurations ---------------------------------------------------------------------- */

/* The tokens of the default parser, and what the built-in configurations map them to: the
 * language's stemmer for words, for those of plain ASCII perhaps another (snowball_create.sql). */
static const char *const simple_tokens[] = {
    "email", "url", "url_path", "host",    "file",          "version",  "sfloat",
    "float", "int", "uint",     "numword", "hword_numpart", "numhword",
};
static const char *const ascii_tokens[] = {"asciiword", "hword_asciipart", "asciihword"};
static const char *const word_tokens[] = {"word", "hword_part", "hword"};

/* Languages that are written in another alphabet and take English for ASCII words. */
static const char *const english_for_ascii[] = {"hindi", "russian"};

static const char *stemmer_of(const char *language)
{
    return strcmp(language, "simple") == 0 ? "simple" : psprintf("%s_stem", language);
}

static const char *ascii_stemmer_of(const char *language)
{
    for (size_t i = 0; i < sizeof english_for_ascii / sizeof *english_for_ascii; i++)
        if (strcmp(language, english_for_ascii[i]) == 0)
            return "english_stem";
    return stemmer_of(language);
}

static void set_mapping(PgApply *a, Object *o, const char *token, const char *dictionaries);

static void map_tokens(PgApply *a, Object *o, const char *const *tokens, size_t count,
                       const char *dictionary)
{
    for (size_t i = 0; i < count; i++)
        set_mapping(a, o, tokens[i], dictionary);
}

static void copy_built_in(PgApply *a, Object *o, const char *language)
{
    map_tokens(a, o, simple_tokens, sizeof simple_tokens / sizeof *simple_tokens, "simple");
    map_tokens(a, o, ascii_tokens, sizeof ascii_tokens / sizeof *ascii_tokens,
               ascii_stemmer_of(language));
    map_tokens(a, o, word_tokens, sizeof word_tokens / sizeof *word_tokens, stemmer_of(language));
    List *names = list_make1(makeString("default"));
    set_definition(a, o, OBJECT_TSCONFIGURATION,
                   list_make1(makeDefElem("parser", (Node *)names, -1)), NULL);
}

static void copy_configuration(PgApply *a, Object *o, const Object *source)
{
    static const AttrId copied[] = {ATTR_DEFINITION, ATTR_MAPPINGS, ATTR_NEEDS};
    for (size_t i = 0; i < sizeof copied / sizeof *copied; i++)
        object_set(a->schema, o, copied[i], object_get(source, copied[i]));
}

bool pg_define_ts_configuration(PgApply *a, const DefineStmt *stmt)
{
    const DefElem *copy = pg_define_setting(stmt->definition, "copy", NULL);
    const DefElem *parser = pg_define_setting(stmt->definition, "parser", NULL);
    if (!copy == !parser)
        return pg_error(a, -1,
                        "a text search configuration needs a parser, or another one to copy");
    List *names = names_of(copy ? copy : parser);
    Kind kind = copy ? KIND_TS_CONFIGURATION : KIND_TS_PARSER;
    Object *found = pg_find_name(a, kind_space(kind), names, NULL);
    if (!found && !pg_check_name(a, kind, names, NULL, (copy ? copy : parser)->location))
        return false;
    Object *o = pg_new_object(a, KIND_TS_CONFIGURATION, stmt->defnames, NULL);
    if (!o)
        return false;
    if (parser)
        set_definition(a, o, stmt->kind,
                       list_make1(makeDefElem("parser", (Node *)kept_names(found, names), -1)),
                       found);
    else if (found)
        copy_configuration(a, o, found);
    else
        copy_built_in(a, o, pg_name_last(names));
    return true;
}

/* ---- mappings ---------------------------------------------------------------------------- */

static Str mapping_of(const Object *o, const char *token)
{
    const StrList *mappings = object_list(o, ATTR_MAPPINGS);
    size_t len = strlen(token);
    for (size_t i = 0; i < mappings->len; i++)
        if (strncmp(mappings->at[i], token, len) == 0 && mappings->at[i][len] == ':')
            return mappings->at[i];
    return NULL;
}

static void drop_mapping(PgApply *a, Object *o, const char *token)
{
    Str old = mapping_of(o, token);
    if (old)
        object_set_delete(a->schema, o, ATTR_MAPPINGS, old);
}

static void set_mapping(PgApply *a, Object *o, const char *token, const char *dictionaries)
{
    drop_mapping(a, o, token);
    object_set_insert(a->schema, o, ATTR_MAPPINGS,
                      str_format(a->cx->strings, "%s: %s", token, dictionaries));
}

static void add_need(PgApply *a, Object *o, Object *need)
{
    const RefList *old = object_refs(o, ATTR_NEEDS);
    ObjectVec needs = {0};
    for (size_t i = 0; i < old->len; i++)
        if (old->at[i] != need)
            vec_push(&needs, old->at[i]);
    vec_push(&needs, need);
    object_set_refs(a->schema, o, ATTR_NEEDS, needs.at, needs.len);
    vec_free(&needs);
}

static Str dictionary_text(PgApply *a, Object *o, const List *names)
{
    Object *dictionary = pg_find_name(a, SPACE_TS_DICTIONARY, names, NULL);
    if (dictionary) {
        add_need(a, o, dictionary);
        return pg_qualified_name(a, dictionary);
    }
    pg_check_name(a, KIND_TS_DICTIONARY, names, NULL, -1);
    const List *bare = pg_define_bare(names);
    const char *schema = pg_name_schema(bare);
    Str name = pg_str_of(a, pg_quote(pg_name_last(bare)));
    return schema ? str_format(a->cx->strings, "%s.%s", pg_quote(schema), name) : name;
}

static const char *dictionaries_text(PgApply *a, Object *o, const List *dictionaries)
{
    StringInfoData text;
    initStringInfo(&text);
    ListCell *cell;
    foreach (cell, dictionaries)
        appendStringInfo(&text, "%s%s", text.len ? ", " : "", dictionary_text(a, o, lfirst(cell)));
    return text.data;
}

static bool map_all(PgApply *a, Object *o, const AlterTSConfigurationStmt *stmt, bool override)
{
    const char *text = dictionaries_text(a, o, stmt->dicts);
    ListCell *cell;
    foreach (cell, stmt->tokentype) {
        const char *token = pg_str(lfirst(cell));
        if (!override && mapping_of(o, token))
            return pg_error(a, -1, "mapping for token type \"%s\" already exists", token);
        set_mapping(a, o, token, text);
    }
    return true;
}

/* One dictionary by another, in the mapping of one token. */
static void replace_in(PgApply *a, Object *o, Str mapping, Str old, Str new)
{
    const char *list = strchr(mapping, ':') + 2;
    StringInfoData text;
    initStringInfo(&text);
    for (const char *at = list; *at;) {
        size_t len = strcspn(at, ",");
        bool same = len == strlen(old) && strncmp(at, old, len) == 0;
        appendStringInfo(&text, "%s%.*s", text.len ? ", " : "", same ? (int)strlen(new) : (int)len,
                         same ? new : at);
        at += len;
        at += strspn(at, ", ");
    }
    set_mapping(a, o, pg_strndup(mapping, (Size)(list - 2 - mapping)), text.data);
}

static bool replace_dictionary(PgApply *a, Object *o, const AlterTSConfigurationStmt *stmt)
{
    Str old = dictionary_text(a, o, linitial(stmt->dicts)),
        new = dictionary_text(a, o, lsecond(stmt->dicts));
    const StrList mappings = *object_list(o, ATTR_MAPPINGS);
    for (size_t i = 0; i < mappings.len; i++) {
        bool meant = stmt->tokentype == NIL;
        ListCell *cell;
        foreach (cell, stmt->tokentype)
            meant |= mapping_of(o, pg_str(lfirst(cell))) == mappings.at[i];
        if (meant)
            replace_in(a, o, mappings.at[i], old, new);
    }
    return true;
}

static bool drop_mappings(PgApply *a, Object *o, const AlterTSConfigurationStmt *stmt)
{
    ListCell *cell;
    foreach (cell, stmt->tokentype) {
        const char *token = pg_str(lfirst(cell));
        if (!mapping_of(o, token) && !stmt->missing_ok)
            return pg_error(a, -1, "mapping for token type \"%s\" does not exist", token);
        drop_mapping(a, o, token);
    }
    return true;
}

/* Whether a list such as "public.synonyms, english_stem" holds the name. */
static bool is_listed(const char *list, Str name)
{
    size_t len = strlen(name);
    for (const char *at = strstr(list, name); at; at = strstr(at + 1, name))
        if (at[-1] == ' ' && (!at[len] || at[len] == ','))
            return true;
    return false;
}

static bool is_mapped(PgApply *a, const Object *o, const Object *dictionary)
{
    const StrList *mappings = object_list(o, ATTR_MAPPINGS);
    Str name = pg_qualified_name(a, dictionary);
    for (size_t i = 0; i < mappings->len; i++)
        if (is_listed(strchr(mappings->at[i], ':') + 1, name))
            return true;
    return false;
}

/* A dictionary that no token goes to any more can be dropped. */
static void forget_unmapped(PgApply *a, Object *o)
{
    const RefList *old = object_refs(o, ATTR_NEEDS);
    ObjectVec needs = {0};
    for (size_t i = 0; i < old->len; i++)
        if (old->at[i]->kind != KIND_TS_DICTIONARY || is_mapped(a, o, old->at[i]))
            vec_push(&needs, old->at[i]);
    object_set_refs(a->schema, o, ATTR_NEEDS, needs.at, needs.len);
    vec_free(&needs);
}

static bool alter_mappings(PgApply *a, Object *o, const AlterTSConfigurationStmt *stmt)
{
    switch (stmt->kind) {
    case ALTER_TSCONFIG_ADD_MAPPING:
        return map_all(a, o, stmt, false);
    case ALTER_TSCONFIG_ALTER_MAPPING_FOR_TOKEN:
        return map_all(a, o, stmt, true);
    case ALTER_TSCONFIG_REPLACE_DICT:
    case ALTER_TSCONFIG_REPLACE_DICT_FOR_TOKEN:
        return replace_dictionary(a, o, stmt);
    case ALTER_TSCONFIG_DROP_MAPPING:
        return drop_mappings(a, o, stmt);
    }
    return false;
}

bool pg_apply_alter_ts_configuration(PgApply *a, AlterTSConfigurationStmt *stmt)
{
    Object *o = pg_need_object(a, OBJECT_TSCONFIGURATION, (const Node *)stmt->cfgname);
    if (!o || !alter_mappings(a, o, stmt))
        return false;
    forget_unmapped(a, o);
    return true;
}

/* ---- the rows of CREATE … (settings) ------------------------------------------------------- */

bool pg_apply_define_other(PgApply *a, DefineStmt *stmt)
{
    switch (stmt->kind) {
    case OBJECT_COLLATION:
        return pg_define_collation(a, stmt);
    case OBJECT_OPERATOR:
        return pg_define_operator(a, stmt);
    case OBJECT_TSPARSER:
        return pg_define_ts_parser(a, stmt);
    case OBJECT_TSTEMPLATE:
        return pg_define_ts_template(a, stmt);
    case OBJECT_TSDICTIONARY:
        return pg_define_ts_dictionary(a, stmt);
    case OBJECT_TSCONFIGURATION:
        return pg_define_ts_configuration(a, stmt);
    default:
        return pg_error(a, -1, "this CREATE statement is not supported");
    }
}
