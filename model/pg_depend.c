/* pg_depend.c: needs from attributes of every type, and from the text of function bodies.
 *
 * References and types are objects already. Trees are analyzed (pg_semantics.h). What the text of a
 * function names (pg_body.h) is not held by the server, but looked for when the function is created,
 * or when it runs. Every extension is taken as needed, too, by what names something that the schema
 * doesn't have. */
#include "model/pg_depend.h"

#include <string.h>

#include "model/pg_body.h"
#include "model/pg_extension.h"
#include "model/pg_semantics.h"
#include "model/schema_pg.h"

typedef struct Needer {
    const Schema *s;
    const Object *o;
    NeedVec *out;
    bool guessing;
    Map places; /* where there are many: from an object to the place of its need by `entered_via` + 1 */
    size_t entered;
    AttrId entered_via;
} Needer;

static void enter_needs(Needer *n, AttrId via)
{
    if (n->entered_via != via)
        map_free(&n->places);
    n->entered_via = via;
    for (; n->entered < n->out->len; n->entered++)
        if (n->out->at[n->entered].via == via)
            map_put(&n->places, map_key(n->out->at[n->entered].on),
                    (void *)(uintptr_t)(n->entered + 1));
}

/* The need of the same object by the same attribute; needs by one attribute are added together. */
static Need *find_need(Needer *n, const Object *on, AttrId via)
{
    enum { FEW = 32 };
    size_t i = n->out->len;
    if (i > FEW && n->out->at[i - FEW].via == via) {
        enter_needs(n, via);
        i = (size_t)map_key(map_get(&n->places, map_key(on)));
        return i ? &n->out->at[i - 1] : NULL;
    }
    while (i-- > 0 && n->out->at[i].via == via)
        if (n->out->at[i].on == on)
            return &n->out->at[i];
    return NULL;
}

static void add_need(Needer *n, Object *on, AttrId via, NeedStrength strength)
{
    if (!on || on == n->o || on->removed)
        return;
    Need *known = find_need(n, on, via);
    if (!known) {
        vec_push(n->out, (Need){on, via, strength, n->guessing});
        return;
    }
    if (strength < known->strength)
        known->strength = strength;
    known->guessed &= n->guessing;
}

static void add(Needer *n, Object *on, AttrId via)
{
    add_need(n, on, via, NEED_HARD);
}

/* ---- extensions ------------------------------------------------------------------------- */

/* What isn't in the schema may be any extension's. */
static void add_extensions(Needer *n, AttrId via)
{
    const ObjectVec *extensions = pg_extensions(n->s);
    for (size_t i = 0; i < extensions->len; i++)
        add_need(n, extensions->at[i], via, NEED_CHECKED);
}

static void add_extension_of_type(Needer *n, const char *type, AttrId via)
{
    Object *known = pg_extension_of_type(n->s, type);
    if (known)
        add(n, known, via);
    else
        add_extensions(n, via);
}

/* A type's text that is no built-in one's is a qualified name. */
static void add_type(Needer *n, const TypeRef *type, AttrId via)
{
    add(n, type->base, via);
    if (type->base || !strchr(type->text, '.') || pg_extensions(n->s)->len == 0)
        return;
    const TypeName *parsed = pg_tree_parse_type(type->text);
    if (parsed)
        add_extension_of_type(n, pg_name_last(parsed->names), via);
}

static void add_required_extensions(Needer *n)
{
    const char *name;
    for (size_t i = 0; (name = pg_extension_requirement(n->o->name, i)); i++)
        add(n, schema_global(n->s, KIND_EXTENSION, str_intern(n->s->cx->strings, name)),
            ATTR_COUNT);
}

/* ---- trees ------------------------------------------------------------------------------ */

static bool find_group_by(Node *node, void *context)
{
    if (!node)
        return false;
    if (IsA(node, SelectStmt) && ((SelectStmt *)node)->groupClause)
        return true;
    return raw_expression_tree_walker(node, find_group_by, context);
}

static void add_primary_key(Needer *n, const Object *table, AttrId via)
{
    for (Object *o = table->first; o; o = o->next)
        if (o->kind == KIND_CONSTRAINT && strcmp(object_str(o, ATTR_CONTYPE), "primary key") == 0)
            add(n, o, via);
}

/* GROUP BY a primary key lets a query use the other columns: it stands on the key then
 * (parse_agg.c: check_functional_grouping). Any key of a table it reads may be meant. */
static void add_grouped_keys(Needer *n, const List *refs)
{
    ListCell *cell;
    if (!find_group_by(object_tree(n->o, ATTR_QUERY), NULL))
        return;
    foreach (cell, refs) {
        const Object *found = pg_ref_object(n->s, lfirst(cell));
        const Object *table = found && found->kind == KIND_COLUMN ? found->parent : found;
        if (table && table->kind == KIND_TABLE)
            add_primary_key(n, table, ATTR_QUERY);
    }
}

static bool is_incomplete(const List *refs)
{
    ListCell *cell;
    foreach (cell, refs)
        if (((const PgRef *)lfirst(cell))->kind == PG_REF_UNKNOWN)
            return true;
    return false;
}

/* Of what isn't fully known all columns are taken as needed. */
static void add_tree(Needer *n, AttrId id)
{
    List *refs = NIL;
    pg_canonical(n->s, n->o, id, &refs);
    bool incomplete = is_incomplete(refs);
    ListCell *cell;
    foreach (cell, refs) {
        const PgRef *ref = lfirst(cell);
        Object *o = pg_ref_object(n->s, ref);
        n->guessing = incomplete && ref->kind == PG_REF_COLUMN;
        if (!o && ref->kind == PG_REF_TYPE)
            add_extension_of_type(n, ref->name, id);
        else if (!o)
            add_extensions(n, id);
        add(n, o, id);
    }
    n->guessing = true;
    if (id == ATTR_QUERY)
        add_grouped_keys(n, refs);
    n->guessing = false;
}

/* ---- keys of indexes and partitions ------------------------------------------------------ */

static Object *named(Needer *n, Space space, const List *names, Str signature)
{
    const char *schema = names ? pg_name_schema(names) : NULL;
    const Object *in =
        schema ? schema_global(n->s, KIND_SCHEMA, str_intern(n->s->cx->strings, schema)) : NULL;
    Str name = in ? str_intern(n->s->cx->strings, pg_name_last(names)) : NULL;
    return in ? schema_find(n->s, space, KIND_COLLATION, in, name, signature) : NULL;
}

static void add_key_part(Needer *n, AttrId via, const List *collation, const List *opclass)
{
    Str method = object_str(n->o, ATTR_METHOD);
    if (opclass)
        add(n, pg_extension_of_opclass(n->s, pg_name_last(opclass)), via);
    if (method || opclass) /* btree_gist, an operator class that isn't known */
        add_extensions(n, via);
    add(n, named(n, SPACE_COLLATION, collation, NULL), via);
    add(n,
        named(n, SPACE_OPCLASS, opclass, str_intern(n->s->cx->strings, method ? method : "btree")),
        via);
}

/* Of the operators that an exclusion names, any may be meant whose name it is: the left argument's
 * type isn't known here. */
static void add_operators(Needer *n, AttrId via, const List *names)
{
    const char *schema = pg_name_schema(names);
    n->guessing = true;
    const ObjectVec *operators = &n->s->of_kind[KIND_OPERATOR];
    for (size_t i = 0; schema && i < operators->len; i++) {
        Object *o = operators->at[i];
        if (!o->removed && strcmp(o->name, pg_name_last(names)) == 0 &&
            strcmp(object_schema(o)->name, schema) == 0)
            add(n, o, via);
    }
    n->guessing = false;
}

/* Elements of an index, or of an exclusion: pairs of element and operator. */
static void add_elements(Needer *n)
{
    ListCell *cell;
    foreach (cell, (const List *)object_tree(n->o, ATTR_ELEMENTS)) {
        const Node *node = lfirst(cell);
        const IndexElem *element =
            IsA(node, List) ? linitial((const List *)node) : (const IndexElem *)node;
        add_key_part(n, ATTR_ELEMENTS, element->collation, element->opclass);
        if (IsA(node, List))
            add_operators(n, ATTR_ELEMENTS, lsecond((const List *)node));
    }
}

static void add_partition_key(Needer *n)
{
    const PartitionSpec *spec = object_tree(n->o, ATTR_PARTITION_BY);
    ListCell *cell;
    foreach (cell, spec->partParams) {
        const PartitionElem *element = lfirst_node(PartitionElem, cell);
        add_key_part(n, ATTR_PARTITION_BY, element->collation, element->opclass);
    }
}

/* ---- bodies ----------------------------------------------------------------------------- */

typedef struct Body {
    Needer *n;
    const PgBody *body;
    ObjectVec path;
    VEC(Need) relations; /* that are named; their columns may be, too */
    Map words;
} Body;

static void add_relation(Body *b, Object *relation, NeedStrength strength)
{
    add_need(b->n, relation, ATTR_BODY, strength);
    if (relation)
        vec_push(&b->relations, (Need){.on = relation, .strength = strength});
}

static void add_type_named(Body *b, const Object *in, Str name, NeedStrength strength)
{
    add_need(b->n, schema_find(b->n->s, SPACE_TYPE, KIND_ENUM, in, name, NULL), ATTR_BODY,
             strength);
}

static void add_routines(Body *b, const Object *in, Str name, NeedStrength strength)
{
    const Schema *s = b->n->s;
    for (Object *o = schema_routine(s, in, name, NULL); o; o = schema_routine(s, in, name, o))
        add_need(b->n, o, ATTR_BODY, strength);
}

static void add_name_in(Body *b, const Object *in, const PgBodyName *name)
{
    NeedStrength strength = name->checked ? NEED_CHECKED : NEED_NAMED;
    if (name->kind != PG_NAMED_ROUTINE)
        add_relation(b, schema_relation(b->n->s, in, name->name), strength);
    if (name->kind == PG_NAMED_TYPE || name->kind == PG_NAMED_ANY)
        add_type_named(b, in, name->name, strength);
    if (name->kind == PG_NAMED_ROUTINE || name->kind == PG_NAMED_ANY)
        add_routines(b, in, name->name, strength);
}

/* An unqualified name may mean something in each schema of the function's path, its own, or
 * public. */
static void add_name(Body *b, const PgBodyName *name)
{
    const Object *in = name->schema ? schema_global(b->n->s, KIND_SCHEMA, name->schema) : NULL;
    if (in)
        add_name_in(b, in, name);
    for (size_t i = 0; !name->schema && i < b->path.len; i++)
        add_name_in(b, b->path.at[i], name);
}

static void add_to_path(Body *b, Object *schema)
{
    for (size_t i = 0; i < b->path.len; i++)
        if (b->path.at[i] == schema)
            return;
    if (schema)
        vec_push(&b->path, schema);
}

static void set_path(Body *b)
{
    const Schema *s = b->n->s;
    add_to_path(b, object_schema(b->n->o));
    pg_body_path(s, b->n->o, &b->path);
    add_to_path(b, schema_global(s, KIND_SCHEMA, str_intern(s->cx->strings, "public")));
}

static void add_columns_of(Body *b, const Need *relation)
{
    for (Object *o = relation->on->first; o; o = o->next)
        if (o->kind == KIND_COLUMN &&
            (b->body->all_columns || map_get(&b->words, map_key(o->name))))
            add_need(b->n, o, ATTR_BODY, relation->strength);
}

/* Columns of the relations that are named, or whose row types are arguments, as far as their names
 * occur too. */
static void add_columns(Body *b)
{
    const RefList *needs = object_refs(b->n->o, ATTR_NEEDS);
    for (size_t i = 0; i < needs->len; i++)
        if (needs->at[i]->kind == KIND_TABLE)
            vec_push(&b->relations, (Need){.on = needs->at[i], .strength = NEED_NAMED});
    for (size_t i = 0; i < b->body->words.len; i++)
        map_put(&b->words, map_key(b->body->words.at[i]), (void *)b->body->words.at[i]);
    for (size_t i = 0; i < b->relations.len; i++)
        add_columns_of(b, &b->relations.at[i]);
}

static void add_body(Needer *n)
{
    Body b = {.n = n, .body = pg_body(n->s, n->o)};
    set_path(&b);
    for (size_t i = 0; i < b.body->names.len; i++)
        add_name(&b, &b.body->names.at[i]);
    add_columns(&b);
    map_free(&b.words);
    vec_free(&b.relations);
    vec_free(&b.path);
}

/* ---- attributes ------------------------------------------------------------------------- */

static void add_attr(Needer *n, const Attr *attr)
{
    switch (attr_type(attr->id)) {
    case VALUE_REF:
        if (attr->id == ATTR_IDENTITY_SEQUENCE) /* it needs the column, not the other way */
            break;
        add(n, attr->value.ref, attr->id);
        break;
    case VALUE_REFS:
        for (size_t i = 0; i < attr->value.refs->len; i++)
            add(n, attr->value.refs->at[i], attr->id);
        break;
    case VALUE_TYPE:
        add_type(n, attr->value.type, attr->id);
        break;
    case VALUE_TREE:
        add_tree(n, attr->id);
        break;
    case VALUE_STR:
        if (attr->id != ATTR_BODY)
            break;
        add_body(n);
        add_extensions(n, attr->id);
        break;
    case VALUE_FLAG:
    case VALUE_LIST:
    case VALUE_SET:
        break;
    }
}

static bool same_set(const RefList *x, const RefList *y)
{
    if (x->len != y->len)
        return false;
    for (size_t i = 0; i < x->len; i++) {
        size_t k = 0;
        while (k < y->len && y->at[k] != x->at[i])
            k++;
        if (k == y->len)
            return false;
    }
    return true;
}

static bool is_plain_unique_index(const Object *index, const RefList *columns)
{
    const List *elements = object_tree(index, ATTR_ELEMENTS);
    if (!object_flag(index, ATTR_UNIQUE) || object_has(index, ATTR_WHERE) ||
        (size_t)list_length(elements) != columns->len)
        return false;
    ListCell *cell;
    foreach (cell, elements) {
        const char *name = lfirst_node(IndexElem, cell)->name;
        size_t k = 0;
        while (name && k < columns->len && strcmp(columns->at[k]->name, name) != 0)
            k++;
        if (!name || k == columns->len)
            return false;
    }
    return true;
}

/* A foreign key stands on the key or unique index over the columns it refers to; on one of them, if
 * there are several. */
static void add_referenced_key(Needer *n)
{
    size_t first = n->out->len;
    const Object *target = object_ref(n->o, ATTR_REF_TABLE);
    const RefList *columns = object_refs(n->o, ATTR_REF_COLUMNS);
    for (Object *o = target ? target->first : NULL; o; o = o->next) {
        bool key = o->kind == KIND_CONSTRAINT && pg_has_index(o) && !object_has(o, ATTR_ELEMENTS) &&
                   same_set(object_refs(o, ATTR_COLUMNS), columns);
        if (key || (o->kind == KIND_INDEX && is_plain_unique_index(o, columns)))
            add(n, o, ATTR_REF_COLUMNS);
    }
    for (size_t i = first; n->out->len - first > 1 && i < n->out->len; i++)
        n->out->at[i].guessed = true;
}

/* Collations are attributes by name. */
static void add_collation(Needer *n)
{
    Str name = object_str(n->o, ATTR_COLLATION);
    TypeName *parsed = name && strchr(name, '.') ? pg_tree_parse_type(name) : NULL;
    const char *schema = parsed ? pg_name_schema(parsed->names) : NULL;
    const Object *in =
        schema ? schema_global(n->s, KIND_SCHEMA, str_intern(n->s->cx->strings, schema)) : NULL;
    if (in)
        add(n, schema_find(n->s, SPACE_COLLATION, KIND_COLLATION, in,
                           str_intern(n->s->cx->strings, pg_name_last(parsed->names)), NULL),
            ATTR_COLLATION);
}

static void add_extension_schema(Needer *n)
{
    Str name = object_str(n->o, ATTR_EXTENSION_SCHEMA);
    add(n, name ? schema_global(n->s, KIND_SCHEMA, name) : NULL, ATTR_EXTENSION_SCHEMA);
}

static void add_published_schemas(Needer *n)
{
    const StrList *schemas = object_list(n->o, ATTR_SCHEMAS);
    for (size_t i = 0; i < schemas->len; i++)
        add(n, schema_global(n->s, KIND_SCHEMA, schemas->at[i]), ATTR_SCHEMAS);
}

/* What has a name of its own kind alone. */
static void add_global(Needer *n, AttrId via, Kind kind)
{
    Str name = attr_change(n->o->kind, via) != CHANGE_NONE ? object_str(n->o, via) : NULL;
    add(n, name ? schema_global(n->s, kind, name) : NULL, via);
}

void pg_needs(const Schema *s, const Object *o, NeedVec *out)
{
    Needer n = {.s = s, .o = o, .out = out};
    MemoryContext scratch = pg_tree_memory("needs"), before = MemoryContextSwitchTo(scratch);
    add(&n, o->parent, ATTR_COUNT);
    for (size_t i = 0; i < o->attr_count; i++)
        add_attr(&n, &o->attrs[i]);
    if (o->kind == KIND_CONSTRAINT && object_has(o, ATTR_REF_TABLE))
        add_referenced_key(&n);
    if (object_has(o, ATTR_ELEMENTS))
        add_elements(&n);
    if (object_has(o, ATTR_PARTITION_BY))
        add_partition_key(&n);
    if (o->kind == KIND_EXTENSION) {
        add_extension_schema(&n);
        add_required_extensions(&n);
    }
    if (o->kind == KIND_PUBLICATION)
        add_published_schemas(&n);
    add_collation(&n);
    add_global(&n, ATTR_LANGUAGE, KIND_LANGUAGE);
    add_global(&n, ATTR_ACCESS_METHOD, KIND_ACCESS_METHOD);
    add_global(&n, ATTR_METHOD, KIND_ACCESS_METHOD);
    MemoryContextSwitchTo(before);
    MemoryContextDelete(scratch);
    map_free(&n.places);
}
