/* mysql_from.c: what stands in FROM, and its joins as the server keeps them.
 *
 *     t JOIN u USING (b, a)            t join u on t.a = u.a and t.b = u.b
 *     t NATURAL RIGHT JOIN u           u left join t on u.a = t.a      (MySQL)
 *
 * Each part gives the columns that * has of it: those that two tables have in common come once, and first. */
#include <string.h>
#include <strings.h>

#include "model/mysql_resolve.h"
#include "model/mysql_schema.h"
#include "model/mysql_versioning.h"

/* ---- lists of names ------------------------------------------------------------------------ */

StrList mysql_take_names(Resolver *r, StrVec *names)
{
    StrList list = {names->len, arena_alloc(r->cx->arena, (names->len + 1) * sizeof(Str))};
    if (names->len)
        memcpy(list.at, names->at, names->len * sizeof(Str));
    vec_free(names);
    return list;
}

Str mysql_find_name(const StrList *list, Str name)
{
    for (size_t i = 0; i < list->len; i++)
        if (strcasecmp(list->at[i], name) == 0)
            return list->at[i];
    return NULL;
}

StrList mysql_names_of(Resolver *r, const MysqlTree *list)
{
    StrVec names = {0};
    for (size_t i = 0; list && i < list->count; i++)
        vec_push(&names, list->at[i]->text);
    return mysql_take_names(r, &names);
}

MysqlTree *mysql_name_node(Resolver *r, Str table, Str column, size_t offset)
{
    MysqlTree *t = mysql_tree_new(r->cx->arena, MYSQL_NAME, offset, 0);
    t->text = column;
    t->qualifier = table;
    return t;
}

/* ---- FROM --------------------------------------------------------------------------------- */

static Relation *add_relation(Resolver *r, Scope *scope, Str name)
{
    Relation *relation = arena_make(r->cx->arena, Relation);
    relation->name = name;
    relation->known = true;
    *(scope->last ? &scope->last->next : &scope->from) = relation;
    scope->last = relation;
    return relation;
}

static StrList columns_of(Resolver *r, const Object *o, bool hidden)
{
    StrVec names = {0};
    if (o->kind == KIND_MY_VIEW)
        return hidden ? (StrList){0} : *object_list(o, ATTR_COLUMN_NAMES);
    for (const Object *c = o->first; c; c = c->next)
        if (c->kind == KIND_MY_COLUMN && object_flag(c, ATTR_MY_INVISIBLE) == hidden)
            vec_push(&names, mysql_spelling(c));
    if (hidden && mysql_hides_row_time(o)) {
        vec_push(&names, str_intern(r->cx->strings, "row_start"));
        vec_push(&names, str_intern(r->cx->strings, "row_end"));
    }
    return mysql_take_names(r, &names);
}

static const Relation *find_cte(const Resolver *r, const MysqlTree *table)
{
    const Relation *cte = table->qualifier ? NULL : r->ctes;
    while (cte && strcasecmp(cte->name, table->text) != 0)
        cte = cte->next;
    return cte;
}

/* The view's own database need not be named. */
static const Object *find_table(const Resolver *r, MysqlTree *table)
{
    const Object *own = object_schema(r->view);
    const Object *database =
        table->qualifier ? schema_global(r->s, KIND_MY_DATABASE, table->qualifier) : own;
    if (database == own)
        table->qualifier = NULL;
    return database ? schema_relation(r->s, database, table->text) : NULL;
}

static Relation *add_table(Resolver *r, MysqlTree *table, Scope *scope)
{
    const MysqlTree *alias = table->at[MYSQL_TABLE_ALIAS];
    const Relation *cte = find_cte(r, table);
    const Object *o = cte ? NULL : find_table(r, table);
    Relation *relation = add_relation(r, scope, alias ? alias->text : table->text);
    if (alias && alias->text == table->text)
        table->at[MYSQL_TABLE_ALIAS] = NULL;
    relation->table = o;
    relation->columns = cte ? cte->columns : o ? columns_of(r, o, false) : (StrList){0};
    relation->hidden = o ? columns_of(r, o, true) : (StrList){0};
    relation->known = relation->columns.len > 0; /* also none: of a view whose star could not be expanded */
    return relation;
}

static void add_json_columns(StrVec *names, const MysqlTree *columns)
{
    for (size_t i = 0; columns && i < columns->count; i++) {
        if (columns->at[i]->text)
            vec_push(names, columns->at[i]->text);
        add_json_columns(names, columns->at[i]->at[MYSQL_JSON_NESTED]);
    }
}

/* ---- columns of * --------------------------------------------------------------------------- */

typedef VEC(Shown) ShownVec;

static ShownList take_shown(Resolver *r, ShownVec *columns)
{
    ShownList list = {columns->len,
                      arena_alloc(r->cx->arena, (columns->len + 1) * sizeof(Shown))};
    if (columns->len)
        memcpy(list.at, columns->at, columns->len * sizeof(Shown));
    vec_free(columns);
    return list;
}

static ShownList shown_of(Resolver *r, const Relation *relation)
{
    ShownVec columns = {0};
    for (size_t i = 0; i < relation->columns.len; i++)
        vec_push(&columns, ((Shown){relation, relation->columns.at[i]}));
    return take_shown(r, &columns);
}

static const Shown *find_shown(const ShownList *list, Str name)
{
    for (size_t i = 0; i < list->len; i++)
        if (strcasecmp(list->at[i].name, name) == 0)
            return &list->at[i];
    return NULL;
}

/* ---- joins ----------------------------------------------------------------------------------- */

/* One of the two lists of a join, in which `common` are the columns that both have. */
typedef struct Sides {
    ShownList left, right;
    StrList common;
} Sides;

static StrList common_columns(Resolver *r, const ShownList *left, const ShownList *right)
{
    StrVec names = {0};
    for (size_t i = 0; i < left->len; i++)
        if (find_shown(right, left->at[i].name))
            vec_push(&names, left->at[i].name);
    return mysql_take_names(r, &names);
}

/* Not those of a table that isn't there. */
static bool have_common(const Sides *s)
{
    if (!s->left.len || !s->right.len)
        return false;
    for (size_t i = 0; i < s->common.len; i++)
        if (!find_shown(&s->left, s->common.at[i]) || !find_shown(&s->right, s->common.at[i]))
            return false;
    return true;
}

static void push_others(ShownVec *columns, const ShownList *of, const StrList *common)
{
    for (size_t i = 0; i < of->len; i++)
        if (!mysql_find_name(common, of->at[i].name))
            vec_push(columns, of->at[i]);
}

/* What both have comes first, from the side that keeps all its rows; then what else that side
 * has. */
static ShownList merged_columns(Resolver *r, const Sides *s, bool right_join)
{
    const ShownList *first = right_join ? &s->right : &s->left,
                    *second = right_join ? &s->left : &s->right;
    ShownVec columns = {0};
    for (size_t i = 0; i < first->len; i++)
        if (mysql_find_name(&s->common, first->at[i].name))
            vec_push(&columns, first->at[i]);
    push_others(&columns, first, &s->common);
    push_others(&columns, second, &s->common);
    return take_shown(r, &columns);
}

static MysqlTree *operation(Resolver *r, MysqlOperator op, MysqlTree *left, MysqlTree *right)
{
    MysqlTree *t = mysql_tree_new(r->cx->arena, MYSQL_BINARY, left->offset, 2);
    t->op = (uint8_t)op;
    t->at[0] = left;
    t->at[1] = right;
    return t;
}

static MysqlTree *shown_node(Resolver *r, const Shown *column, size_t offset)
{
    return mysql_name_node(r, column->relation->name, column->name, offset);
}

/* An outer join without a condition, as that of no columns, has one that is true. */
static MysqlTree *no_condition(Resolver *r, const MysqlTree *join)
{
    if (join->op != MYSQL_JOIN_LEFT && join->op != MYSQL_JOIN_RIGHT)
        return NULL;
    bool mariadb = r->target.flavor == MYSQL_FLAVOR_MARIADB;
    MysqlTree *t =
        mysql_tree_new(r->cx->arena, mariadb ? MYSQL_NUMBER : MYSQL_TRUE, join->offset, 0);
    t->text = mariadb ? str_intern(r->cx->strings, "1") : NULL;
    return t;
}

/* a = a AND b = b in the order of the left side's columns, whatever the order in USING. To MySQL a
 * right join's left side is the right one. */
static MysqlTree *using_condition(Resolver *r, const MysqlTree *join, const Sides *s)
{
    bool turned = join->op == MYSQL_JOIN_RIGHT && r->target.flavor == MYSQL_FLAVOR_MYSQL;
    const ShownList *first = turned ? &s->right : &s->left, *second = turned ? &s->left : &s->right;
    MysqlTree *on = NULL;
    for (size_t i = 0; i < first->len; i++) {
        if (!mysql_find_name(&s->common, first->at[i].name))
            continue;
        MysqlTree *same = operation(
            r, MYSQL_OP_EQ, shown_node(r, &first->at[i], join->offset),
            shown_node(r, find_shown(second, first->at[i].name), join->offset));
        on = on ? operation(r, MYSQL_OP_AND, on, same) : same;
    }
    return on ? on : no_condition(r, join);
}

/* A right join is a left one the other way round. */
static void turn_right_join(MysqlTree *join)
{
    if (join->op != MYSQL_JOIN_RIGHT)
        return;
    MysqlTree *left = join->at[MYSQL_JOIN_FROM];
    join->at[MYSQL_JOIN_FROM] = join->at[MYSQL_JOIN_TO];
    join->at[MYSQL_JOIN_TO] = left;
    join->op = MYSQL_JOIN_LEFT;
}

static ShownList both_sides(Resolver *r, const Sides *s)
{
    ShownVec columns = {0};
    push_others(&columns, &s->left, &(StrList){0});
    push_others(&columns, &s->right, &(StrList){0});
    return take_shown(r, &columns);
}

/* MariaDB shows ON 1 at some inner joins that have no condition. */
static bool is_true(const MysqlTree *on)
{
    return on && (on->tag == MYSQL_TRUE || (on->tag == MYSQL_NUMBER && strcmp(on->text, "1") == 0));
}

static ShownList add_join(Resolver *r, MysqlTree *join, Scope *scope)
{
    Sides s = {.left = mysql_add_from(r, join->at[MYSQL_JOIN_FROM], scope)};
    s.right = mysql_add_from(r, join->at[MYSQL_JOIN_TO], scope);
    const MysqlTree *using = join->at[MYSQL_JOIN_USING];
    bool natural = join->flags & MYSQL_NATURAL_FLAG, right = join->op == MYSQL_JOIN_RIGHT;
    s.common = using     ? mysql_names_of(r, using)
               : natural ? common_columns(r, &s.left, &s.right)
                         : (StrList){0};
    bool merges = (using || natural) && have_common(&s);
    if (merges) {
        join->at[MYSQL_JOIN_ON] = using_condition(r, join, &s);
        join->at[MYSQL_JOIN_USING] = NULL;
        join->flags &= (uint16_t)~MYSQL_NATURAL_FLAG;
    }
    ShownList columns = merges ? merged_columns(r, &s, right) : both_sides(r, &s);
    scope->shown = columns; /* what a name in ON can be */
    mysql_resolve(r, &join->at[MYSQL_JOIN_ON], scope);
    if (join->op == MYSQL_JOIN_COMMA || join->op == MYSQL_JOIN_CROSS)
        join->op = MYSQL_JOIN_INNER;
    if (join->op == MYSQL_JOIN_INNER && is_true(join->at[MYSQL_JOIN_ON]))
        join->at[MYSQL_JOIN_ON] = NULL;
    turn_right_join(join);
    return columns;
}

static ShownList add_derived(Resolver *r, MysqlTree *from, Scope *scope)
{
    StrList own = mysql_names_of(r, from->at[1]);
    StrList columns = mysql_resolve_query(r, from->at[0], scope);
    Relation *relation = add_relation(r, scope, from->text);
    relation->columns = own.len ? own : columns;
    relation->known = relation->columns.len > 0;
    return shown_of(r, relation);
}

static ShownList add_json_table(Resolver *r, MysqlTree *from, Scope *scope)
{
    StrVec names = {0};
    add_json_columns(&names, from->at[2]);
    mysql_resolve(r, &from->at[0], scope);
    Relation *relation = add_relation(r, scope, from->text);
    relation->columns = mysql_take_names(r, &names);
    return shown_of(r, relation);
}

ShownList mysql_add_from(Resolver *r, MysqlTree *from, Scope *scope)
{
    if (!from)
        return (ShownList){0};
    switch ((MysqlTag)from->tag) {
    case MYSQL_TABLE:
        return shown_of(r, add_table(r, from, scope));
    case MYSQL_DERIVED:
        return add_derived(r, from, scope);
    case MYSQL_JSON_TABLE:
        return add_json_table(r, from, scope);
    default:
        return add_join(r, from, scope);
    }
}
