/* mysql_rules.c: how MySQL objects take a change of what they stand on.
 *
 * The server holds on to little: a foreign key to the types of its columns, an index to its columns. A view
 * is only looked at when it is made. What happens to a table's columns, keys and checks is one ALTER
 * TABLE, in which a key may go and come again; foreign keys are apart, so that tables may refer to each
 * other. */
#include <string.h>

#include "model/diff.h"
#include "model/mysql_alike.h"
#include "model/mysql_schema.h"
#include "model/mysql_type.h"
#include "model/mysql_versioning.h"
#include "model/plan.h"

/* Nothing of MySQL is kept as a tree. */
static bool same_meaning(const Schema *sa, const Object *a, const Schema *sb, const Object *b,
                         AttrId id)
{
    (void)sa, (void)sb;
    return object_tree(a, id) == object_tree(b, id);
}

static bool same_outside_type(const Schema *so, const TypeRef *old, const TypeRef *new)
{
    (void)so;
    return old == new;
}

/* ---- decisions ---------------------------------------------------------------------------- */

static bool is_virtual(const Object *column)
{
    Str kind = object_str(column, ATTR_GENERATED_KIND);
    return kind && strcmp(kind, "virtual") == 0;
}

/* A virtual column has no place among the stored values: it can't become one that has, nor the
 * other way (error 3106). */
static ChangeClass decide_generated(const Object *old, const Object *new)
{
    return is_virtual(old) != is_virtual(new) ? CHANGE_RECREATE : CHANGE_ALTER;
}

/* Types whose values are converted to each other have the same letter, those with a blank to all. */
static char conversion_of(Str type)
{
    static const char letters[] = {
        [MYSQL_CLASS_INTEGER] = 'n',   [MYSQL_CLASS_DECIMAL] = 'n', [MYSQL_CLASS_FLOAT] = 'n',
        [MYSQL_CLASS_BIT] = 'n',       [MYSQL_CLASS_CHAR] = ' ',    [MYSQL_CLASS_TEXT] = ' ',
        [MYSQL_CLASS_BINARY] = ' ',    [MYSQL_CLASS_BLOB] = ' ',    [MYSQL_CLASS_ENUM] = ' ',
        [MYSQL_CLASS_SET] = ' ',       [MYSQL_CLASS_DATE] = 'n',    [MYSQL_CLASS_TIME] = 'n',
        [MYSQL_CLASS_DATETIME] = 'n',  [MYSQL_CLASS_YEAR] = 'n',    [MYSQL_CLASS_JSON] = ' ',
        [MYSQL_CLASS_TIMESTAMP] = 'n', [MYSQL_CLASS_SPATIAL] = 's', [MYSQL_CLASS_OTHER] = 'o',
    };
    return letters[mysql_class_of(type)];
}

/* MariaDB refuses to change a type where no value could be converted: int to uuid, inet4 to date
 * (10.11, error 4078). The column is made anew. */
static ChangeClass decide_type(const Object *old, const Schema *sn, const Object *new)
{
    Str from = object_type(old, ATTR_TYPE)->text, to = object_type(new, ATTR_TYPE)->text;
    char before = conversion_of(from), now = conversion_of(to);
    bool converts = before == ' ' || now == ' ' || (before == now && before != 'o');
    return sn->mysql->flavor != MYSQL_FLAVOR_MARIADB || converts ? CHANGE_ALTER : CHANGE_RECREATE;
}

/* The next before `trigger`, of its timing, that both schemas have. */
static const Object *lasting_predecessor(const Object *trigger)
{
    const Object *o = trigger->previous;
    while (o && (o->kind != KIND_MY_TRIGGER || !o->twin ||
                 object_str(o, ATTR_MY_TIMING) != object_str(trigger, ATTR_MY_TIMING)))
        o = o->previous;
    return o;
}

static ChangeClass decide_order(const Object *old, const Object *new)
{
    const Object *before = lasting_predecessor(old), *now = lasting_predecessor(new);
    return (before ? before->twin : NULL) == now ? CHANGE_NONE : CHANGE_RECREATE;
}

static bool is_block_size(Str option)
{
    return strncmp(option, "KEY_BLOCK_SIZE=", 15) == 0;
}

/* The next option from `i` on that isn't the size of blocks, or NULL. */
static Str next_option(const StrList *options, size_t *i)
{
    while (*i < options->len && is_block_size(options->at[*i]))
        ++*i;
    return *i < options->len ? options->at[(*i)++] : NULL;
}

/* A key without a size of blocks takes its table's by itself when that gets one. */
static ChangeClass decide_index_options(const Object *old, const Schema *sn, const Object *new)
{
    const StrList *before = object_list(old, ATTR_OPTIONS), *now = object_list(new, ATTR_OPTIONS);
    size_t i = 0, k = 0;
    Str was;
    do {
        was = next_option(before, &i);
        if (was != next_option(now, &k))
            return CHANGE_RECREATE;
    } while (was);
    bool takes = !mysql_block_size(old) && mysql_block_size(new) == mysql_block_size(new->parent);
    return takes || mysql_forgets_block_sizes(sn, new->parent) ? CHANGE_NONE : CHANGE_RECREATE;
}

/* CREATE OR REPLACE of routines, triggers and events came with MariaDB 10.1.4; it keeps what is
 * granted on a routine, which DROP takes along, and leaves no time without a trigger. */
static ChangeClass make_anew(const Schema *sn)
{
    return mysql_at_least(*sn->mysql, MYSQL_FLAVOR_MARIADB, 100104) ? CHANGE_REPLACE
                                                                    : CHANGE_RECREATE;
}

/* MariaDB keeps the ENDS that an ALTER EVENT … EVERY doesn't mention (10.11). */
static ChangeClass decide_ends(const Schema *sn, const Object *new)
{
    bool every = strncmp(object_str(new, ATTR_MY_SCHEDULE), "EVERY", 5) == 0;
    bool keeps = every && sn->mysql->flavor == MYSQL_FLAVOR_MARIADB;
    return keeps && !object_has(new, ATTR_MY_ENDS) ? make_anew(sn) : CHANGE_ALTER;
}

static ChangeClass decide(const Schema *so, const Object *old, const Schema *sn, const Object *new,
                          AttrId id)
{
    (void)so;
    switch (id) {
    case ATTR_TYPE:
        return decide_type(old, sn, new);
    case ATTR_MY_GENERATED:
    case ATTR_GENERATED_KIND:
        return decide_generated(old, new);
    case ATTR_MY_SPELLING: /* of an index */
        return mysql_renames_indexes(*sn->mysql) ? CHANGE_ALTER : CHANGE_RECREATE;
    case ATTR_OPTIONS:
        return decide_index_options(old, sn, new);
    case ATTR_MY_FOLLOWS:
        return decide_order(old, new);
    case ATTR_MY_ENDS:
        return decide_ends(sn, new);
    case ATTR_COMMENT: /* ALTER FUNCTION takes an empty one for none given */
        return object_has(new, ATTR_COMMENT) ? CHANGE_ALTER : make_anew(sn);
    default:
        return make_anew(sn);
    }
}

static bool must_rebuild(const Schema *so, const Object *old, const Schema *sn, const Object *new)
{
    (void)so, (void)sn;
    return mysql_is_row_time(new) && mysql_is_row_time(old) &&
           mysql_versions_anew(old->parent, new->parent);
}

/* ---- needs -------------------------------------------------------------------------------- */

static void add(NeedVec *out, Object *on, const Object *user, AttrId via)
{
    if (on && on != user && on != user->parent)
        vec_push(out, (Need){.on = on, .via = via, .strength = NEED_HARD});
}

/* The referenced columns' keys must be there first; which of them the server takes doesn't
 * matter. */
static void add_referenced_keys(const Object *foreign_key, NeedVec *out)
{
    const RefList *columns = object_refs(foreign_key, ATTR_REF_COLUMNS);
    const Object *table = object_ref(foreign_key, ATTR_REF_TABLE);
    for (Object *o = table && columns->len ? table->first : NULL; o; o = o->next)
        if (o->kind == KIND_MY_INDEX && object_refs(o, ATTR_COLUMNS)->at[0] == columns->at[0])
            add(out, o, foreign_key, ATTR_REF_COLUMNS);
}

/* Columns of the table that a text names: "(`a` + 1)". Strings are passed over. */
static void add_named_columns(const Schema *s, const Object *o, Str text, AttrId via, NeedVec *out)
{
    const Object *table = o->kind == KIND_MY_TABLE ? o : o->parent;
    for (const char *c = text, *end; (c = strpbrk(c, "'`")); c = end + 1) {
        end = strchr(c + 1, *c);
        if (!end)
            return;
        if (*c == '\'')
            continue;
        Str name = str_intern_n(s->cx->strings, c + 1, (size_t)(end - c - 1));
        add(out, schema_child(s, KIND_MY_COLUMN, table,
                              mysql_folded(s->cx->strings, KIND_MY_COLUMN, name)),
            o, via);
    }
}

/* The expressions of columns, checks and functional keys. */
static void add_columns_in_texts(const Schema *s, const Object *o, NeedVec *out)
{
    static const AttrId texts[] = {ATTR_MY_GENERATED, ATTR_MY_DEFAULT, ATTR_MY_EXPR};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        if (object_has(o, texts[i]))
            add_named_columns(s, o, object_str(o, texts[i]), texts[i], out);
    const StrList *parts = object_list(o, ATTR_MY_PARTS);
    for (size_t i = 0; i < parts->len; i++)
        add_named_columns(s, o, parts->at[i], ATTR_MY_PARTS, out);
}

static Object *trigger_named(const Schema *s, const Object *trigger)
{
    return schema_find(s, SPACE_MY_TRIGGER, KIND_MY_TRIGGER, object_schema(trigger),
                       object_str(trigger, ATTR_MY_FOLLOWS), NULL);
}

static bool is_body_of(const Object *body, const Object *package)
{
    return body->kind == KIND_MY_PACKAGE_BODY && package->kind == KIND_MY_PACKAGE;
}

static void needs(const Schema *s, const Object *o, NeedVec *out)
{
    if (o->parent)
        vec_push(out, (Need){.on = o->parent, .via = ATTR_COUNT, .strength = NEED_HARD});
    for (size_t i = 0; i < o->attr_count; i++) {
        AttrId id = o->attrs[i].id;
        if (attr_type(id) == VALUE_REF)
            add(out, o->attrs[i].value.ref, o, id);
        for (size_t k = 0; attr_type(id) == VALUE_REFS && k < o->attrs[i].value.refs->len; k++)
            add(out, o->attrs[i].value.refs->at[k], o,
                id == ATTR_NEEDS && o->kind == KIND_MY_COLUMN ? ATTR_MY_DEFAULT : id);
    }
    if (o->kind == KIND_MY_FOREIGN_KEY)
        add_referenced_keys(o, out);
    if (o->kind == KIND_MY_COLUMN || o->kind == KIND_MY_CHECK || o->kind == KIND_MY_INDEX)
        add_columns_in_texts(s, o, out);
    if (o->kind == KIND_MY_PACKAGE_BODY)
        add(out, schema_child(s, KIND_MY_PACKAGE, o->parent, o->name), o, ATTR_BODY);
    if (object_has(o, ATTR_MY_FOLLOWS))
        add(out, trigger_named(s, o), o, ATTR_MY_FOLLOWS);
}

/* Needs are as cheap as mentions. */
static void mentions(const Schema *s, const Object *o, MentionVec *out)
{
    NeedVec all = {0};
    needs(s, o, &all);
    for (size_t i = 0; i < all.len; i++)
        vec_push(out, (Mention){all.at[i].on, false});
    vec_free(&all);
}

static bool is_mentioned(const Schema *s, const Object *o)
{
    (void)s, (void)o;
    return true;
}

static bool changes_srid(const Object *column)
{
    return column->twin &&
           object_str(column, ATTR_MY_SRID) != object_str(column->twin, ATTR_MY_SRID);
}

static bool is_spatial(const Object *index)
{
    Str kind = object_str(index, ATTR_CONTYPE);
    return kind && strcmp(kind, "SPATIAL") == 0;
}

/* A column under a SPATIAL key keeps its SRID (MySQL, error 3644). Where a column is made anew the
 * expressions that name it are stated again (errors 3108, 3766, 3959; MariaDB: 1054). */
static Reaction react(const Schema *s, const Object *user, const Need *need, Event event)
{
    (void)s;
    if (need->on->kind != KIND_MY_COLUMN)
        return REACT_NONE;
    if (user->kind == KIND_MY_FOREIGN_KEY)
        return REACT_REBUILD;
    if (event != EVENT_GONE)
        return user->kind == KIND_MY_INDEX && is_spatial(user) && changes_srid(need->on)
                   ? REACT_REBUILD
                   : REACT_NONE;
    return user->kind == KIND_MY_COLUMN ? REACT_RELATCH : REACT_REBUILD;
}

/* ---- steps -------------------------------------------------------------------------------- */

static bool sets_aside(const Schema *s, const Object *o)
{
    (void)s, (void)o;
    return false;
}

static bool waits_for_rows(const Object *o)
{
    (void)o;
    return false;
}

static bool defers(const Object *o, AttrId id)
{
    (void)o, (void)id;
    return false;
}

/* A foreign key to a table that comes later is added when that is there. */
static bool is_inline(const Object *child)
{
    if (child->kind != KIND_MY_FOREIGN_KEY)
        return child->kind == KIND_MY_COLUMN || child->kind == KIND_MY_INDEX ||
               child->kind == KIND_MY_CHECK;
    const Object *target = object_ref(child, ATTR_REF_TABLE);
    return !target || target->twin || target->id <= child->parent->id;
}

static bool is_clause(const Object *child)
{
    return child->kind == KIND_MY_COLUMN || child->kind == KIND_MY_INDEX ||
           child->kind == KIND_MY_CHECK;
}

/* A SPATIAL key must have gone in a statement before the one that changes its column's SRID. */
static bool is_outer_clause(const Step *step)
{
    const Object *o = step_object(step);
    bool goes = step->op == STEP_DROP && o->kind == KIND_MY_INDEX && is_spatial(o);
    const RefList *columns = goes ? object_refs(o, ATTR_COLUMNS) : NULL;
    for (size_t i = 0; goes && i < columns->len; i++)
        if (changes_srid(columns->at[i]))
            return true;
    return o->kind == KIND_MY_FOREIGN_KEY;
}

static Str engine_of(const Object *table)
{
    const StrList *options = object_list(table, ATTR_OPTIONS);
    for (size_t i = 0; i < options->len; i++)
        if (strncmp(options->at[i], "ENGINE=", 7) == 0)
            return options->at[i];
    return NULL;
}

/* No statement changes foreign keys and the engine (error 3776) or the partitioning, which exclude
 * them. */
static bool takes_outer(const Step *alter, const Step *step)
{
    if (step_object(step)->kind != KIND_MY_FOREIGN_KEY)
        return false;
    return !alter->old || (!alter->changed[ATTR_MY_PARTITION_BY] &&
                           engine_of(alter->old) == engine_of(alter->new));
}

/* MySQL (9.7) compares the key that goes with the one that comes under its name, but neither the
 * parser nor the size of blocks: where nothing else differs it leaves the old one in its place. */
static bool is_overlooked(const Schema *so, const Object *old, const Schema *sn, const Object *new)
{
    bool changed[ATTR_COUNT] = {0};
    if (sn->mysql->flavor != MYSQL_FLAVOR_MYSQL || new->kind != KIND_MY_INDEX)
        return false;
    diff_object(&mysql_rules, so, old, sn, new, changed);
    bool options = changed[ATTR_OPTIONS];
    changed[ATTR_OPTIONS] = false;
    return options && !memchr(changed, true, sizeof changed);
}

static Object *giving_way(const Object *child)
{
    bool key = child->kind == KIND_MY_INDEX || child->kind == KIND_MY_FOREIGN_KEY;
    return key ? mysql_index_giving_way(child) : NULL;
}

/* Foreign keys share their names in a database, so do checks of MySQL (error 3822), while those of
 * MariaDB do in a table. */
static bool is_named_once(const Schema *s, const Object *child)
{
    return child->kind == KIND_MY_FOREIGN_KEY ||
           (child->kind == KIND_MY_CHECK && s->mysql->flavor == MYSQL_FLAVOR_MYSQL);
}

/* Once a USE has named a database there is no way back to the one that no name is known of. */
static uint8_t turn(const Object *o)
{
    return !mysql_is_nameless(o->kind == KIND_MY_DATABASE ? o : object_schema(o));
}

/* DROP PACKAGE takes the body along. */
static bool goes_with(const Object *o, const Need *need)
{
    return is_body_of(o, need->on);
}

/* Tables that refer to each other can be dropped once the younger reference is gone. */
static bool leaves_first(const Schema *s, const Object *child)
{
    (void)s;
    const Object *target =
        child->kind == KIND_MY_FOREIGN_KEY ? object_ref(child, ATTR_REF_TABLE) : NULL;
    return target && !target->twin && target->id > child->parent->id;
}

static bool holds_on(const Object *o, const Need *need)
{
    (void)o, (void)need;
    return false;
}

static bool keeps_order(Kind kind)
{
    (void)kind;
    return false;
}

static bool is_command(const Step *step)
{
    (void)step;
    return false;
}

static bool has_rename(Kind kind)
{
    return kind == KIND_MY_INDEX;
}

/* Neither name may be another index's meanwhile. */
static bool can_rename(const Schema *so, const Object *old, const Schema *sn, const Object *new)
{
    return mysql_renames_indexes(*sn->mysql) && !mysql_is_primary(old) && !mysql_is_primary(new) &&
           !schema_child(so, KIND_MY_INDEX, old->parent, new->name) &&
           !schema_child(sn, KIND_MY_INDEX, new->parent, old->name);
}

static bool is_part_of(const Object *o, const Object *type)
{
    (void)o, (void)type;
    return false;
}

static const Object *inherited_from(const Schema *s, const Object *o)
{
    (void)s, (void)o;
    return NULL;
}

static void forget(Schema *s)
{
    (void)s;
}

const Rules mysql_rules = {
    .same_meaning = same_meaning,
    .is_alike = mysql_is_alike,
    .same_outside_type = same_outside_type,
    .decide = decide,
    .must_rebuild = must_rebuild,
    .needs = needs,
    .mentions = mentions,
    .is_mentioned = is_mentioned,
    .react = react,
    .sets_aside = sets_aside,
    .waits_for_rows = waits_for_rows,
    .defers = defers,
    .is_inline = is_inline,
    .is_clause = is_clause,
    .is_outer_clause = is_outer_clause,
    .is_named_once = is_named_once,
    .takes_outer = takes_outer,
    .is_overlooked = is_overlooked,
    .giving_way = giving_way,
    .turn = turn,
    .goes_with = goes_with,
    .holds_on = holds_on,
    .leaves_first = leaves_first,
    .keeps_order = keeps_order,
    .is_part_of = is_part_of,
    .inherited_from = inherited_from,
    .is_command = is_command,
    .has_rename = has_rename,
    .can_rename = can_rename,
    .forget = forget,
};
