/* mysql_query.c: the queries of views as the server keeps them.
 *
 *     SELECT *, a + 1 FROM t x JOIN u USING (id) ORDER BY 2
 *     select x.id AS id, x.a AS a, u.b AS b, x.a + 1 AS `a + 1` from t x join u on x.id = u.id
 *         order by x.a
 *
 * Columns are qualified by what stands in FROM, * is expanded, each item has its name, and what ORDER BY and
 * GROUP BY say by name or number of an item is the item's expression. A name that isn't found (of a
 * table that isn't there) stays as it is. */
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "model/mysql_rewrite.h"
#include "model/mysql_schema.h"
#include "model/mysql_versioning.h"
#include "model/mysql_view_names.h"

/* Something in FROM, or a common table expression: its alias and columns. */
typedef struct Relation Relation;
struct Relation {
    Str name;
    const Object *table; /* or NULL */
    StrList columns;     /* as they are spelled */
    StrList hidden;      /* columns that * leaves out */
    bool known;          /* false: of a table that isn't there */
    const StrList *merged; /* columns that USING took from the left: * leaves them out */
    Relation *next;
};

typedef struct Scope Scope;
struct Scope {
    Scope *outer;
    Relation *from, *last; /* in order */
    const MysqlTree *items; /* of the select list, or NULL */
    const MysqlTree *windows; /* of the WINDOW clause, where the server shows them in their places; or NULL */
};

typedef struct Resolver {
    Context *cx;
    MysqlTarget target;
    const Schema *s;
    const Object *view;
    const Source *source; /* of the query */
    Relation *ctes; /* the innermost first */
} Resolver;

static StrList resolve_query(Resolver *r, MysqlTree *query, Scope *outer);
static void resolve(Resolver *r, MysqlTree **tree, Scope *scope);

/* ---- lists of names ------------------------------------------------------------------------ */

typedef VEC(Str) StrVec;

static StrList take(Resolver *r, StrVec *names)
{
    StrList list = {names->len, arena_alloc(r->cx->arena, (names->len + 1) * sizeof(Str))};
    if (names->len)
        memcpy(list.at, names->at, names->len * sizeof(Str));
    vec_free(names);
    return list;
}

static Str find_name(const StrList *list, Str name)
{
    for (size_t i = 0; i < list->len; i++)
        if (strcasecmp(list->at[i], name) == 0)
            return list->at[i];
    return NULL;
}

static StrList names_of(Resolver *r, const MysqlTree *list)
{
    StrVec names = {0};
    for (size_t i = 0; list && i < list->count; i++)
        vec_push(&names, list->at[i]->text);
    return take(r, &names);
}

static MysqlTree *name_node(Resolver *r, Str table, Str column, size_t offset)
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
    return take(r, &names);
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

static void add_table(Resolver *r, MysqlTree *table, Scope *scope)
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
}

static void add_json_columns(StrVec *names, const MysqlTree *columns)
{
    for (size_t i = 0; columns && i < columns->count; i++) {
        if (columns->at[i]->text)
            vec_push(names, columns->at[i]->text);
        add_json_columns(names, columns->at[i]->at[MYSQL_JSON_NESTED]);
    }
}

static MysqlTree *equal(Resolver *r, MysqlTree *left, MysqlTree *right)
{
    MysqlTree *t = mysql_tree_new(r->cx->arena, MYSQL_BINARY, left->offset, 2);
    t->op = MYSQL_OP_EQ;
    t->at[0] = left;
    t->at[1] = right;
    return t;
}

static const Relation *relation_with(const Relation *from, const Relation *end, Str column)
{
    while (from && from != end && !find_name(&from->columns, column))
        from = from->next;
    return from == end ? NULL : from;
}

/* The columns that both sides of a join have. */
static StrList common_columns(Resolver *r, const Relation *left, const Relation *right)
{
    StrVec names = {0};
    for (const Relation *l = left; l != right; l = l->next)
        for (size_t i = 0; i < l->columns.len; i++)
            if (relation_with(right, NULL, l->columns.at[i]))
                vec_push(&names, l->columns.at[i]);
    return take(r, &names);
}

static void merge_columns(Resolver *r, MysqlTree *join, Relation *left, Relation *right,
                          const StrList *names)
{
    bool turned = join->op == MYSQL_JOIN_RIGHT && r->target.flavor == MYSQL_FLAVOR_MYSQL;
    MysqlTree *on = NULL;
    StrList *merged = arena_make(r->cx->arena, StrList);
    *merged = *names;
    for (size_t i = 0; i < names->len; i++) {
        const Relation *a = relation_with(left, right, names->at[i]),
                       *b = relation_with(right, NULL, names->at[i]);
        if (!a || !b)
            return;
        MysqlTree *one = name_node(r, a->name, find_name(&a->columns, names->at[i]), join->offset);
        MysqlTree *other =
            name_node(r, b->name, find_name(&b->columns, names->at[i]), join->offset);
        MysqlTree *same = turned ? equal(r, other, one) : equal(r, one, other);
        if (on) {
            MysqlTree *both = equal(r, on, same);
            both->op = MYSQL_OP_AND;
            on = both;
        } else {
            on = same;
        }
    }
    join->at[MYSQL_JOIN_ON] = on;
    join->at[MYSQL_JOIN_USING] = NULL;
    join->flags &= (uint16_t)~MYSQL_NATURAL_FLAG;
    for (Relation *b = right; b; b = b->next)
        b->merged = merged;
}

static void add_from(Resolver *r, MysqlTree *from, Scope *scope);

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

static void add_join(Resolver *r, MysqlTree *join, Scope *scope)
{
    Relation *before = scope->last;
    add_from(r, join->at[MYSQL_JOIN_FROM], scope);
    Relation *left_last = scope->last;
    add_from(r, join->at[MYSQL_JOIN_TO], scope);
    Relation *left = before ? before->next : scope->from,
             *right = left_last ? left_last->next : NULL;
    const MysqlTree *using = join->at[MYSQL_JOIN_USING];
    bool natural = join->flags & MYSQL_NATURAL_FLAG;
    if ((using || natural) && left && right) {
        StrList names = using ? names_of(r, using) : common_columns(r, left, right);
        merge_columns(r, join, left, right, &names);
    }
    if (join->op == MYSQL_JOIN_COMMA || join->op == MYSQL_JOIN_CROSS)
        join->op = MYSQL_JOIN_INNER;
    turn_right_join(join);
}

static void add_from(Resolver *r, MysqlTree *from, Scope *scope)
{
    if (!from)
        return;
    if (from->tag == MYSQL_TABLE) {
        add_table(r, from, scope);
    } else if (from->tag == MYSQL_DERIVED) {
        StrList own = names_of(r, from->at[1]);
        StrList columns = resolve_query(r, from->at[0], scope);
        Relation *relation = add_relation(r, scope, from->text);
        relation->columns = own.len ? own : columns;
        relation->known = relation->columns.len > 0;
    } else if (from->tag == MYSQL_JSON_TABLE) {
        StrVec names = {0};
        add_json_columns(&names, from->at[2]);
        resolve(r, &from->at[0], scope);
        add_relation(r, scope, from->text)->columns = take(r, &names);
    } else if (from->tag == MYSQL_JOIN) {
        add_join(r, from, scope);
    } else {
        for (size_t i = 0; i < from->count; i++)
            add_from(r, from->at[i], scope);
    }
}

static void resolve_conditions(Resolver *r, MysqlTree *from, Scope *scope)
{
    if (!from || from->tag != MYSQL_JOIN)
        return;
    resolve_conditions(r, from->at[MYSQL_JOIN_FROM], scope);
    resolve_conditions(r, from->at[MYSQL_JOIN_TO], scope);
    resolve(r, &from->at[MYSQL_JOIN_ON], scope);
}

/* ---- names in expressions ------------------------------------------------------------------ */

static const Relation *find_relation(const Scope *scope, Str name)
{
    for (const Relation *x = scope->from; x; x = x->next)
        if (strcasecmp(x->name, name) == 0)
            return x;
    return NULL;
}

static Str find_column(const Relation *relation, Str name)
{
    Str found = find_name(&relation->columns, name);
    return found ? found : find_name(&relation->hidden, name);
}

static Str spelled_column(const Relation *relation, Str name)
{
    Str found = find_column(relation, name);
    return found ? found : name;
}

static void resolve_qualified(MysqlTree *name, const Scope *scope)
{
    for (; scope; scope = scope->outer) {
        const Relation *relation = find_relation(scope, name->qualifier);
        if (!relation)
            continue;
        name->qualifier = relation->name;
        name->text = spelled_column(relation, name->text);
        name->count = 0; /* the database goes without saying */
        return;
    }
}

static void resolve_name(MysqlTree *name, const Scope *scope)
{
    if (name->qualifier) {
        resolve_qualified(name, scope);
        return;
    }
    for (; scope; scope = scope->outer)
        for (const Relation *x = scope->from; x; x = x->next) {
            Str found = find_column(x, name->text);
            bool only = !x->known && x == scope->from && !x->next;
            if (!found && !only)
                continue;
            name->qualifier = x->name;
            name->text = found ? found : name->text;
            return;
        }
}

/* A function of the schema is shown in quotes, as it was written; its own database goes without
 * saying. What isn't in quotes may be the server's own. */
static void resolve_function(Resolver *r, MysqlTree *call)
{
    const Object *own = object_schema(r->view);
    const Object *database =
        call->qualifier ? schema_global(r->s, KIND_MY_DATABASE, call->qualifier) : own;
    const Object *o = database
                          ? schema_child(r->s, KIND_MY_FUNCTION, database,
                                         mysql_folded(r->cx->strings, KIND_MY_FUNCTION, call->text))
                          : NULL;
    if (!o)
        return;
    call->text = mysql_spelling(o);
    call->flags |= MYSQL_QUOTED_FLAG;
    if (database == own)
        call->qualifier = NULL;
}

static MysqlTree *named_window(const MysqlTree *windows, Str name)
{
    for (size_t i = 0; i < windows->count; i++)
        if (strcasecmp(windows->at[i]->text, name) == 0)
            return windows->at[i];
    return NULL;
}

/* A window with what it takes from those that it names; `depth`: as many as there can be. */
static MysqlTree *whole_window(Resolver *r, const MysqlTree *windows, MysqlTree *window,
                               uint32_t depth)
{
    bool is_name = window->tag == MYSQL_NAME;
    const MysqlTree *name = is_name ? window : window->at[MYSQL_WINDOW_BASE];
    MysqlTree *base = name && depth ? named_window(windows, name->text) : NULL;
    if (!base)
        return window;
    base = whole_window(r, windows, base, depth - 1);
    MysqlTree *whole = mysql_tree_copy(r->cx->arena, is_name ? base : window);
    whole->text = NULL;
    whole->at[MYSQL_WINDOW_BASE] = NULL;
    for (int i = MYSQL_WINDOW_PARTITION; !is_name && i <= MYSQL_WINDOW_ORDER; i++)
        if (base->at[i])
            whole->at[i] = mysql_tree_copy(r->cx->arena, base->at[i]);
    return whole;
}

/* Nothing names the columns of a query that is a value. */
static void forget_names(MysqlTree *body)
{
    if (body->tag == MYSQL_SET_OPERATION) {
        forget_names(body->at[0]);
        forget_names(body->at[1]);
    }
    if (body->tag == MYSQL_QUERY)
        forget_names(body->at[MYSQL_QUERY_BODY]);
    const MysqlTree *items = body->tag == MYSQL_SELECT ? body->at[MYSQL_SELECT_ITEMS] : NULL;
    for (size_t i = 0; items && i < items->count; i++)
        items->at[i]->text = NULL;
}

static void resolve(Resolver *r, MysqlTree **tree, Scope *scope)
{
    MysqlTree *t = *tree;
    if (!t)
        return;
    if (t->tag == MYSQL_FUNCTION)
        resolve_function(r, t);
    if (t->tag == MYSQL_OVER && scope->windows)
        t->at[1] = whole_window(r, scope->windows, t->at[1], scope->windows->count);
    if (t->tag == MYSQL_NAME) {
        resolve_name(t, scope);
    } else if (t->tag == MYSQL_QUERY) {
        resolve_query(r, t, scope);
        forget_names(t->at[MYSQL_QUERY_BODY]);
    } else {
        /* The window's name, and the words of a type, are no columns. */
        size_t first = t->tag == MYSQL_WINDOW || t->tag == MYSQL_OVER ? 1 : 0;
        if (t->tag == MYSQL_TYPE)
            return;
        if (t->tag == MYSQL_OVER)
            resolve(r, &t->at[0], scope);
        for (size_t i = first; i < t->count; i++)
            if (!(t->tag == MYSQL_OVER && t->at[i] && t->at[i]->tag == MYSQL_NAME))
                resolve(r, &t->at[i], scope);
    }
}

/* ---- select lists -------------------------------------------------------------------------- */

/* Without an alias the text of the expression is the name, a column's is its own. */
static Str item_name(Resolver *r, const MysqlTree *item)
{
    const MysqlTree *expr = item->at[0];
    if (item->text)
        return item->text;
    if (expr->tag == MYSQL_NAME)
        return expr->text;
    if (expr->tag == MYSQL_STRING)
        return str_intern_n(r->cx->strings, expr->text, expr->len);
    if (!item->len)
        return NULL;
    const char *text = r->source->text + item->offset;
    size_t len = item->len;
    for (; len && *text == ' '; text++)
        len--;
    while (len && (text[len - 1] == ' ' || text[len - 1] == '\n' || text[len - 1] == '\t'))
        len--;
    return str_intern_n(r->cx->strings, text, len);
}

static void add_item(Resolver *r, MysqlTree *list, MysqlTree *expr, Str name)
{
    MysqlTree *item = mysql_tree_new(r->cx->arena, MYSQL_ITEM, expr->offset, 1);
    item->at[0] = expr;
    item->text = name;
    mysql_tree_add(r->cx->arena, list, item);
}

static void expand_relation(Resolver *r, MysqlTree *list, const Relation *x)
{
    for (size_t i = 0; i < x->columns.len; i++) {
        Str column = x->columns.at[i];
        add_item(r, list, name_node(r, x->name, column, 0), column);
    }
}

/* Columns of USING come first, from the left. */
static void expand_star(Resolver *r, MysqlTree *list, const MysqlTree *star, const Scope *scope)
{
    const StrList *merged = NULL;
    for (const Relation *x = scope->from; x && !star->qualifier; x = x->next)
        merged = x->merged ? x->merged : merged;
    for (size_t i = 0; merged && i < merged->len; i++) {
        const Relation *x = relation_with(scope->from, NULL, merged->at[i]);
        Str column = find_name(&x->columns, merged->at[i]);
        add_item(r, list, name_node(r, x->name, column, 0), column);
    }
    for (const Relation *x = scope->from; x; x = x->next) {
        if (star->qualifier && strcasecmp(star->qualifier, x->name) != 0)
            continue;
        if (!merged || star->qualifier) {
            expand_relation(r, list, x);
            continue;
        }
        for (size_t i = 0; i < x->columns.len; i++)
            if (!find_name(merged, x->columns.at[i]))
                add_item(r, list, name_node(r, x->name, x->columns.at[i], 0), x->columns.at[i]);
    }
}

static bool can_expand(const MysqlTree *star, const Scope *scope)
{
    for (const Relation *x = scope->from; x; x = x->next)
        if (!x->known && (!star->qualifier || strcasecmp(star->qualifier, x->name) == 0))
            return false;
    return scope->from != NULL;
}

static MysqlTree *resolve_items(Resolver *r, const MysqlTree *items, Scope *scope)
{
    MysqlTree *list = mysql_tree_new(r->cx->arena, MYSQL_LIST, items->offset, 0);
    for (size_t i = 0; i < items->count; i++) {
        MysqlTree *item = items->at[i];
        if (item->at[0]->tag == MYSQL_STAR && can_expand(item->at[0], scope)) {
            expand_star(r, list, item->at[0], scope);
            continue;
        }
        if (!item->text && item->at[0]->tag != MYSQL_NAME)
            item->flags |= MYSQL_CHOSEN_FLAG;
        item->text = item->at[0]->tag == MYSQL_STAR ? NULL : item_name(r, item);
        resolve(r, &item->at[0], scope);
        mysql_tree_add(r->cx->arena, list, item);
    }
    return list;
}

static StrList item_names(Resolver *r, const MysqlTree *items)
{
    StrVec names = {0};
    for (size_t i = 0; i < items->count; i++)
        if (items->at[i]->text)
            vec_push(&names, items->at[i]->text);
    return take(r, &names);
}

/* The item that ORDER BY and GROUP BY mean by a number or name. */
static MysqlTree *item_meant(const MysqlTree *items, const MysqlTree *expr)
{
    long number = expr->tag == MYSQL_NUMBER ? strtol(expr->text, NULL, 10) : 0;
    if (number > 0 && (size_t)number <= items->count)
        return items->at[number - 1]->at[0];
    bool name = expr->tag == MYSQL_NAME && !expr->qualifier;
    for (size_t i = 0; name && i < items->count; i++)
        if (items->at[i]->text && strcasecmp(items->at[i]->text, expr->text) == 0)
            return items->at[i]->at[0];
    return NULL;
}

static void resolve_order(Resolver *r, MysqlTree *order, Scope *scope)
{
    for (size_t i = 0; order && i < order->count; i++) {
        MysqlTree *item = order->at[i];
        MysqlTree *meant = scope->items ? item_meant(scope->items, item->at[0]) : NULL;
        item->flags &= (uint16_t)~MYSQL_ASC_FLAG;
        if (meant)
            item->at[0] = mysql_tree_copy(r->cx->arena, meant);
        else
            resolve(r, &item->at[0], scope);
    }
}

/* In GROUP BY a column of the tables goes before an item's name. */
static void resolve_group(Resolver *r, MysqlTree *group, Scope *scope)
{
    for (size_t i = 0; group && i < group->count; i++) {
        MysqlTree *expr = group->at[i]->at[0];
        resolve(r, &group->at[i]->at[0], scope);
        if ((expr->tag == MYSQL_NAME && !expr->qualifier) || expr->tag == MYSQL_NUMBER)
            resolve_order(r, &(MysqlTree){.count = 1, .at = &group->at[i]}, scope);
        group->at[i]->flags &= (uint16_t)~MYSQL_ASC_FLAG;
    }
}

/* ---- queries ------------------------------------------------------------------------------ */

/* Groups are distinct by what they are grouped by: MySQL forgets the word then. */
static bool shows_groups(const MysqlTree *select)
{
    const MysqlTree *group = select->at[MYSQL_SELECT_GROUP],
                    *items = select->at[MYSQL_SELECT_ITEMS];
    for (size_t i = 0; group && i < group->count; i++) {
        size_t k = 0;
        while (k < items->count && !mysql_tree_equal(items->at[k]->at[0], group->at[i]->at[0]))
            k++;
        if (k == items->count)
            return false;
    }
    return group && !(select->flags & MYSQL_ROLLUP_FLAG);
}

static StrList resolve_select(Resolver *r, MysqlTree *select, Scope *scope)
{
    if (r->target.flavor == MYSQL_FLAVOR_MARIADB) {
        scope->windows = select->at[MYSQL_SELECT_WINDOWS];
        select->at[MYSQL_SELECT_WINDOWS] = NULL;
    }
    add_from(r, select->at[MYSQL_SELECT_FROM], scope);
    resolve_conditions(r, select->at[MYSQL_SELECT_FROM], scope);
    select->at[MYSQL_SELECT_ITEMS] = resolve_items(r, select->at[MYSQL_SELECT_ITEMS], scope);
    scope->items = select->at[MYSQL_SELECT_ITEMS];
    resolve(r, &select->at[MYSQL_SELECT_WHERE], scope);
    resolve_group(r, select->at[MYSQL_SELECT_GROUP], scope);
    if (shows_groups(select))
        select->flags &= (uint16_t)~MYSQL_DISTINCT_FLAG;
    resolve(r, &select->at[MYSQL_SELECT_HAVING], scope);
    resolve(r, &select->at[MYSQL_SELECT_WINDOWS], scope);
    resolve(r, &select->at[MYSQL_SELECT_QUALIFY], scope);
    return item_names(r, select->at[MYSQL_SELECT_ITEMS]);
}

/* How a server names a column of VALUES: MySQL by its number, MariaDB by what the first row has
 * there. NULL: by more than one word, whose text isn't known any more. */
static Str values_column(Resolver *r, const MysqlTree *expr, size_t number)
{
    if (r->target.flavor == MYSQL_FLAVOR_MYSQL)
        return str_format(r->cx->strings, "column_%zu", number);
    if (expr->tag == MYSQL_NULL)
        return str_intern(r->cx->strings, "NULL");
    return expr->tag == MYSQL_STRING || expr->tag == MYSQL_NUMBER ? expr->text : NULL;
}

/* Empty where one of them isn't known. */
static StrList values_columns(Resolver *r, const MysqlTree *values)
{
    const MysqlTree *row = values->count ? values->at[0] : NULL;
    StrVec names = {0};
    for (size_t i = 0; row && i < row->count; i++) {
        Str name = values_column(r, row->at[i], i);
        if (!name) {
            vec_free(&names);
            break;
        }
        vec_push(&names, name);
    }
    return take(r, &names);
}

static StrList resolve_body(Resolver *r, MysqlTree *body, Scope *scope)
{
    if (body->tag == MYSQL_VALUES)
        return values_columns(r, body);
    if (body->tag == MYSQL_SELECT)
        return resolve_select(r, body, scope);
    if (body->tag == MYSQL_QUERY)
        return resolve_query(r, body, scope->outer);
    if (body->tag == MYSQL_SET_OPERATION) {
        Scope left = {.outer = scope->outer}, right = {.outer = scope->outer};
        StrList columns = resolve_body(r, body->at[0], &left);
        resolve_body(r, body->at[1], &right);
        return columns;
    }
    return (StrList){0};
}

/* The names that a view gives its columns are the first select's. */
static void name_columns(MysqlTree *query, const StrList *names)
{
    const MysqlTree *select = mysql_first_select(query);
    const MysqlTree *items = select->tag == MYSQL_SELECT ? select->at[MYSQL_SELECT_ITEMS] : NULL;
    for (size_t i = 0; items && i < names->len && i < items->count; i++)
        items->at[i]->text = names->at[i];
}

/* A recursive one may name itself: its columns are those of its list, or of its first part. MariaDB
 * writes the names of a list into the first part as well. */
static void add_cte(Resolver *r, MysqlTree *cte, Scope *outer, bool recursive)
{
    Relation *relation = arena_make(r->cx->arena, Relation);
    relation->name = cte->text;
    relation->columns = names_of(r, cte->at[0]);
    relation->next = r->ctes;
    if (recursive && !relation->columns.len) {
        Scope scope = {.outer = outer};
        relation->columns =
            resolve_body(r, mysql_tree_copy(r->cx->arena, mysql_first_select(cte->at[1])), &scope);
    }
    if (recursive)
        r->ctes = relation;
    StrList columns = resolve_query(r, cte->at[1], outer);
    if (cte->at[0] && r->target.flavor == MYSQL_FLAVOR_MARIADB)
        name_columns(cte->at[1], &relation->columns);
    if (!relation->columns.len)
        relation->columns = columns;
    r->ctes = relation;
}

/* What the parts of a union have in common are the places of their columns: ORDER BY names
 * these. */
static void number_order(Resolver *r, MysqlTree *order, const StrList *columns)
{
    for (size_t i = 0; order && i < order->count; i++) {
        const MysqlTree *expr = order->at[i]->at[0];
        order->at[i]->flags &= (uint16_t)~MYSQL_ASC_FLAG;
        for (size_t k = 0; expr->tag == MYSQL_NAME && k < columns->len; k++) {
            if (strcasecmp(columns->at[k], expr->text) != 0)
                continue;
            order->at[i]->at[0] = mysql_tree_new(r->cx->arena, MYSQL_NUMBER, expr->offset, 0);
            order->at[i]->at[0]->text = str_format(r->cx->strings, "%zu", k + 1);
            break;
        }
    }
}

static StrList resolve_query(Resolver *r, MysqlTree *query, Scope *outer)
{
    MysqlTree *with = query->at[MYSQL_QUERY_WITH];
    Relation *ctes = r->ctes;
    Scope scope = {.outer = outer};
    for (size_t i = 0; with && i < with->count; i++)
        add_cte(r, with->at[i], outer, with->flags & MYSQL_RECURSIVE_FLAG);
    StrList columns = resolve_body(r, query->at[MYSQL_QUERY_BODY], &scope);
    if (query->at[MYSQL_QUERY_BODY]->tag == MYSQL_SELECT)
        resolve_order(r, query->at[MYSQL_QUERY_ORDER], &scope);
    else
        number_order(r, query->at[MYSQL_QUERY_ORDER], &columns);
    r->ctes = ctes;
    return columns;
}

/* ---- the view's own columns ------------------------------------------------------------------ */

MysqlTree *mysql_resolved_query(Context *cx, const Schema *s, const Object *view, MysqlTree *query,
                                const Source *source, StrList *columns)
{
    Resolver r = {.cx = cx, .target = *s->mysql, .s = s, .view = view, .source = source};
    const StrList *names = object_list(view, ATTR_COLUMN_NAMES);
    *columns = resolve_query(&r, query, NULL);
    if (!object_has(view, ATTR_MY_COLUMN_LIST))
        name_columns(query, names);
    if (names->len) {
        *columns = *names;
        return query;
    }
    mysql_choose_names(cx, r.target, query);
    if (mysql_first_select(query)->tag == MYSQL_SELECT)
        *columns = item_names(&r, mysql_first_select(query)->at[MYSQL_SELECT_ITEMS]);
    return query;
}
