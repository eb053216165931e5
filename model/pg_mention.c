/* pg_mention.c: what each qualified name in an object's trees may mean in a schema that doesn't change.
 * Trees that a schema holds have every name of its own qualified (parser/pg_keep.c).
 *
 * The planner asks for the mentions of all objects at once (needs.c). While a schema is edited, what a name
 * means changes; there pg_users.c keeps an index of the names themselves. Both read trees by pg_spelled.h,
 * and both only find whom to ask: what an object needs says pg_depend.c. */
#include "model/pg_mention.h"

#include "model/pg_spelled.h"
#include "model/pg_tree.h"
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
static void mention_name(void *context, const char *schema, const char *name)
{
    Reader *r = context;
    const Schema *s = r->s;
    const Object *in =
        schema ? schema_global(s, KIND_SCHEMA, str_intern(s->cx->strings, schema)) : NULL;
    if (!in)
        return;
    Str text = str_intern(s->cx->strings, name);
    mention(r, schema_relation(s, in, text));
    mention(r, schema_find(s, SPACE_TYPE, KIND_ENUM, in, text, NULL));
    for (Object *o = NULL; (o = schema_routine(s, in, text, o));)
        mention(r, o);
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
        pg_visit_names(attr->value.tree, mention_name, r);
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
