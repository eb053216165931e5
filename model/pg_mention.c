/* pg_mention.c: one walk over each tree, for the qualified names in it. Trees that a schema holds have
 * every name of its own qualified (parser/pg_keep.c). */
#include "model/pg_mention.h"

#include <string.h>

#include "model/pg_walk.h"
#include "model/schema_pg.h"

typedef struct Reader {
    const Schema *s;
    MentionVec *out;
    bool passes;
} Reader;

static void mention(Reader *r, Object *o)
{
    if (o)
        vec_push(r->out, (Mention){o, r->passes});
}

/* A type's name may be called like a function's, and a relation's is its row type's too. */
static void mention_name(Reader *r, const char *schema, const char *name)
{
    const Schema *s = r->s;
    const Object *in = schema ? schema_global(s, KIND_SCHEMA, str_intern(s->cx->strings, schema)) : NULL;
    if (!in)
        return;
    Str text = str_intern(s->cx->strings, name);
    mention(r, schema_relation(s, in, text));
    mention(r, schema_find(s, SPACE_TYPE, KIND_ENUM, in, text, NULL));
    for (Object *o = NULL; (o = schema_routine(s, in, text, o));)
        mention(r, o);
}

static void mention_names(Reader *r, const List *names)
{
    if (list_length(names) > 1)
        mention_name(r, pg_name_schema(names), pg_name_last(names));
}

/* A bare name is built in, and may be overloaded. */
static void mention_called(Reader *r, const List *names)
{
    mention_names(r, names);
    if (list_length(names) != 1)
        return;
    Str name = str_intern(r->s->cx->strings, pg_name_last(names));
    const ObjectVec *schemas = pg_overloading(r->s, name);
    for (size_t i = 0; i < schemas->len; i++)
        for (Object *o = NULL; (o = schema_routine(r->s, schemas->at[i], name, o));)
            mention(r, o);
}

/* 'shop.ticket'::regclass */
static void mention_in_string(Reader *r, const A_Const *string)
{
    bool text = !string->isnull && nodeTag(&string->val) == T_String;
    if (!text || !strchr(strVal(&string->val), '.'))
        return;
    mention_names(r, pg_tree_parse_name(strVal(&string->val)));
}

static bool walk(Node *node, void *context)
{
    Reader *r = context;
    if (!node)
        return false;
    switch (nodeTag(node)) {
    case T_RangeVar:
        mention_name(r, ((RangeVar *)node)->schemaname, ((RangeVar *)node)->relname);
        break;
    case T_FuncCall:
        mention_called(r, ((FuncCall *)node)->funcname);
        break;
    case T_TypeName:
        mention_names(r, ((TypeName *)node)->names);
        break;
    case T_A_Const:
        mention_in_string(r, (A_Const *)node);
        break;
    case T_CreateTrigStmt:
        mention_names(r, ((CreateTrigStmt *)node)->funcname);
        break;
    /* Where pg_walk_children doesn't go: */
    case T_RangeTableFuncCol:
        walk((Node *)((RangeTableFuncCol *)node)->typeName, r);
        break;
    case T_CreateRangeStmt:
        return walk((Node *)((CreateRangeStmt *)node)->params, r);
    case T_DefineStmt:
        return walk((Node *)((DefineStmt *)node)->args, r) || walk((Node *)((DefineStmt *)node)->definition, r);
    default:
        break;
    }
    return pg_walk_children(node, walk, r);
}

/* What a column is typed by may show in a query that names the table, its default may not. */
static bool passes(const Object *o, AttrId id)
{
    switch (o->kind) {
    case KIND_TABLE:
    case KIND_COLUMN:
    case KIND_ATTRIBUTE:
    case KIND_DOMAIN:
        return attr_type(id) == VALUE_TYPE;
    case KIND_CONSTRAINT:
    case KIND_INDEX:
    case KIND_SEQUENCE:
    case KIND_STATISTICS:
    case KIND_TRIGGER:
    case KIND_POLICY:
    case KIND_RULE:
        return false;
    case KIND_FUNCTION:
        return id != ATTR_SQL_BODY;
    default:
        return true;
    }
}

static void read_attr(Reader *r, const Attr *attr)
{
    switch (attr_type(attr->id)) {
    case VALUE_REF:
        mention(r, attr->value.ref);
        break;
    case VALUE_REFS:
        for (size_t i = 0; i < attr->value.refs->len; i++)
            mention(r, attr->value.refs->at[i]);
        break;
    case VALUE_TYPE:
        mention(r, attr->value.type->base);
        break;
    case VALUE_TREE:
        walk((Node *)attr->value.tree, r);
        break;
    case VALUE_STR: /* names in bodies are needed softly */
    case VALUE_FLAG:
    case VALUE_LIST:
    case VALUE_SET:
        break;
    }
}

void pg_mentions(const Schema *s, const Object *o, MentionVec *out)
{
    Reader r = {.s = s, .out = out};
    MemoryContext scratch = pg_tree_memory("mentions"), before = MemoryContextSwitchTo(scratch);
    for (size_t i = 0; i < o->attr_count; i++) {
        r.passes = passes(o, o->attrs[i].id);
        read_attr(&r, &o->attrs[i]);
    }
    MemoryContextSwitchTo(before);
    MemoryContextDelete(scratch);
}

bool pg_is_mentioned(const Schema *s, const Object *o)
{
    if (s->of_kind[KIND_OPERATOR].len)
        return false;
    switch (o->kind) {
    case KIND_ENUM:
    case KIND_DOMAIN:
    case KIND_COMPOSITE:
    case KIND_RANGE:
    case KIND_FUNCTION:
    case KIND_SEQUENCE:
    case KIND_TABLE:
    case KIND_VIEW:
    case KIND_MATERIALIZED_VIEW:
        return true;
    default:
        return false;
    }
}
