/* mysql_query.c: the queries of views as the server keeps them.
 *
 *     SELECT *, a + 1 FROM t x JOIN u USING (id) ORDER BY 2
 *     select x.id AS id, x.a AS a, u.b AS b, x.a + 1 AS `a + 1` from t x join u on x.id = u.id
 *         order by x.a
 *
 * Columns are qualified by what stands in FROM, * is expanded, each item has its name, and what ORDER BY and
 * GROUP BY say by name or number of an item is the item's expression. A name that isn't found (of a
 * table that isn't there) stays as it is. */
#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "model/mysql_resolve.h"
#include "model/mysql_rewrite.h"
#include "model/mysql_schema.h"
#include "model/mysql_view_names.h"

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
    Str found = mysql_find_name(&relation->columns, name);
    return found ? found : mysql_find_name(&relation->hidden, name);
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

static const Shown *shown_column(const Scope *scope, Str name)
{
    for (size_t i = 0; i < scope->shown.len; i++)
        if (strcasecmp(scope->shown.at[i].name, name) == 0)
            return &scope->shown.at[i];
    return NULL;
}

static void resolve_name(MysqlTree *name, const Scope *scope)
{
    if (name->qualifier) {
        resolve_qualified(name, scope);
        return;
    }
    for (; scope; scope = scope->outer) {
        const Shown *shown = shown_column(scope, name->text);
        if (shown) {
            name->qualifier = shown->relation->name;
            name->text = shown->name;
            return;
        }
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

static bool is_whole_number(const MysqlTree *t)
{
    return t->tag == MYSQL_NUMBER && !t->text[strspn(t->text, "0123456789")];
}

static MysqlTree *empty_string(Resolver *r, const MysqlTree *instead)
{
    MysqlTree *empty = mysql_tree_new(r->cx->arena, MYSQL_STRING, instead->offset, 0);
    empty->text = str_intern(r->cx->strings, "");
    return empty;
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

/* MySQL keeps the windows that are used, and those that they name. */
static void use_window(const MysqlTree *windows, MysqlTree *window)
{
    MysqlTree *name = window->tag == MYSQL_NAME ? window : window->at[MYSQL_WINDOW_BASE];
    MysqlTree *used = name ? named_window(windows, name->text) : NULL;
    if (!used)
        return;
    name->text = used->text;
    if (used->flags & MYSQL_USED_FLAG)
        return;
    used->flags |= MYSQL_USED_FLAG;
    use_window(windows, used);
}

static void drop_unused_windows(Resolver *r, MysqlTree *select)
{
    const MysqlTree *windows = select->tag == MYSQL_SELECT ? select->at[MYSQL_SELECT_WINDOWS] : NULL;
    if (!windows)
        return;
    MysqlTree *used = mysql_tree_new(r->cx->arena, MYSQL_LIST, windows->offset, 0);
    for (size_t i = 0; i < windows->count; i++)
        if (windows->at[i]->flags & MYSQL_USED_FLAG)
            mysql_tree_add(r->cx->arena, used, windows->at[i]);
    select->at[MYSQL_SELECT_WINDOWS] = used->count ? used : NULL;
}

/* A number there is no place, and MariaDB shows it as an empty string. */
static void empty_numbers(Resolver *r, MysqlTree *list)
{
    for (size_t i = 0; list && i < list->count; i++) {
        MysqlTree **expr = list->at[i]->tag == MYSQL_ORDER_ITEM ? &list->at[i]->at[0] : &list->at[i];
        if (is_whole_number(*expr))
            *expr = empty_string(r, *expr);
    }
}

static void resolve_window(Resolver *r, MysqlTree *over, const MysqlTree *windows)
{
    bool mariadb = r->target.flavor == MYSQL_FLAVOR_MARIADB;
    if (mariadb && windows)
        over->at[1] = whole_window(r, windows, over->at[1], windows->count);
    else if (windows)
        use_window(windows, over->at[1]);
    if (!mariadb || over->at[1]->tag != MYSQL_WINDOW)
        return;
    empty_numbers(r, over->at[1]->at[MYSQL_WINDOW_PARTITION]);
    empty_numbers(r, over->at[1]->at[MYSQL_WINDOW_ORDER]);
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

/* TIME(x) and TIMESTAMP(x) are casts with as many digits of a second as x has. */
static MysqlTree *as_cast(Resolver *r, const MysqlTree *call, const Scope *scope)
{
    Arena *arena = r->cx->arena;
    bool time = strcmp(call->text, "time") == 0;
    int digits = mysql_fraction_digits(r, scope, call->at[0]);
    MysqlTree *type = mysql_tree_new(arena, MYSQL_TYPE, call->offset, MYSQL_TYPE_PARTS);
    type->text = str_intern(r->cx->strings, time ? "time" : "datetime");
    if (digits) {
        MysqlTree *number = mysql_tree_new(arena, MYSQL_NUMBER, call->offset, 0);
        number->text = str_format(r->cx->strings, "%d", digits);
        type->at[MYSQL_TYPE_ARGS] = mysql_tree_new(arena, MYSQL_LIST, call->offset, 1);
        type->at[MYSQL_TYPE_ARGS]->at[0] = number;
    }
    MysqlTree *cast = mysql_tree_new(arena, MYSQL_CAST, call->offset, 2);
    cast->at[0] = call->at[0];
    cast->at[1] = type;
    return cast;
}

static bool is_cast(const MysqlTree *t)
{
    return t->tag == MYSQL_FUNCTION && t->count == 1 && !t->qualifier &&
           !(t->flags & MYSQL_QUOTED_FLAG) &&
           (strcmp(t->text, "time") == 0 || strcmp(t->text, "timestamp") == 0);
}

void mysql_resolve(Resolver *r, MysqlTree **tree, Scope *scope)
{
    MysqlTree *t = *tree;
    if (!t)
        return;
    if (t->tag == MYSQL_FUNCTION)
        resolve_function(r, t);
    if (t->tag == MYSQL_OVER)
        resolve_window(r, t, scope->windows);
    if (t->tag == MYSQL_NAME) {
        resolve_name(t, scope);
    } else if (t->tag == MYSQL_QUERY) {
        mysql_resolve_query(r, t, scope);
        forget_names(t->at[MYSQL_QUERY_BODY]);
    } else {
        /* The window's name, and the words of a type, are no columns. */
        size_t first = t->tag == MYSQL_WINDOW || t->tag == MYSQL_OVER ? 1 : 0;
        if (t->tag == MYSQL_TYPE)
            return;
        if (t->tag == MYSQL_OVER)
            mysql_resolve(r, &t->at[0], scope);
        for (size_t i = first; i < t->count; i++)
            if (!(t->tag == MYSQL_OVER && t->at[i] && t->at[i]->tag == MYSQL_NAME))
                mysql_resolve(r, &t->at[i], scope);
        if (is_cast(t))
            *tree = as_cast(r, t, scope);
    }
}

/* ---- select lists -------------------------------------------------------------------------- */

/* The text of an item without what `first` and `last` hold before and behind it. */
static Str trimmed_text(Resolver *r, const MysqlTree *item, const char *first, const char *last)
{
    const char *text = r->source->text + item->offset;
    size_t len = item->len;
    for (; len && strchr(first, *text); text++)
        len--;
    while (len && strchr(last, text[len - 1]))
        len--;
    return str_intern_n(r->cx->strings, text, len);
}

/* Whether it is a string as written, and no bytes behind the name of a character set. */
static bool is_quoted(Resolver *r, const MysqlTree *item)
{
    const char *text = r->source->text + item->offset;
    text += strspn(text, " (");
    if (*text != '_')
        return true;
    while (isalnum((unsigned char)*text) || *text == '_')
        text++;
    text += strspn(text, " ");
    return *text == '\'' || *text == '"';
}

/* The name of a literal, or NULL. */
static Str literal_name(Resolver *r, const MysqlTree *item)
{
    const MysqlTree *expr = item->at[0];
    bool truth = expr->flags & MYSQL_TRUTH_FLAG;
    if (expr->tag == MYSQL_NULL)
        return str_intern(r->cx->strings, "NULL");
    if (expr->tag == MYSQL_STRING && is_quoted(r, item)) {
        size_t blanks = strspn(expr->text, " \t\n");
        return str_intern_n(r->cx->strings, expr->text + blanks, expr->len - blanks);
    }
    if (expr->tag != MYSQL_NUMBER)
        return NULL;
    if (truth)
        return str_intern(r->cx->strings, *expr->text == '1' ? "TRUE" : "FALSE");
    return item->len ? trimmed_text(r, item, " \t\n(+", " \t\n)") : NULL;
}

/* Without an alias the text of the expression is the name, a column's is its own. */
static Str item_name(Resolver *r, const MysqlTree *item)
{
    const MysqlTree *expr = item->at[0];
    if (item->text)
        return item->text;
    if (expr->tag == MYSQL_NAME)
        return expr->text;
    Str literal = literal_name(r, item);
    if (literal || !item->len)
        return literal;
    return trimmed_text(r, item, " ", " \t\n");
}

static void add_item(Resolver *r, MysqlTree *list, MysqlTree *expr, Str name)
{
    MysqlTree *item = mysql_tree_new(r->cx->arena, MYSQL_ITEM, expr->offset, 1);
    item->at[0] = expr;
    item->text = name;
    mysql_tree_add(r->cx->arena, list, item);
}

static void expand_star(Resolver *r, MysqlTree *list, const MysqlTree *star, const Scope *scope)
{
    for (size_t i = 0; i < scope->shown.len && !star->qualifier; i++) {
        const Shown *column = &scope->shown.at[i];
        add_item(r, list, mysql_name_node(r, column->relation->name, column->name, 0),
                 column->name);
    }
    const Relation *x = star->qualifier ? find_relation(scope, star->qualifier) : NULL;
    for (size_t i = 0; x && i < x->columns.len; i++)
        add_item(r, list, mysql_name_node(r, x->name, x->columns.at[i], 0), x->columns.at[i]);
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
        mysql_resolve(r, &item->at[0], scope);
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
    return mysql_take_names(r, &names);
}

/* The item that ORDER BY and GROUP BY mean by a number or name. */
static MysqlTree *item_meant(const MysqlTree *items, const MysqlTree *expr)
{
    char *end = NULL;
    long number = expr->tag == MYSQL_NUMBER ? strtol(expr->text, &end, 10) : 0;
    if (number > 0 && !*end && (size_t)number <= items->count)
        return items->at[number - 1];
    bool name = expr->tag == MYSQL_NAME && !expr->qualifier;
    for (size_t i = 0; name && i < items->count; i++)
        if (items->at[i]->text && strcasecmp(items->at[i]->text, expr->text) == 0)
            return items->at[i];
    return NULL;
}

/* A number among the items isn't put in the stead of its place or name, where it would be a place
 * itself: servers show an empty string, MariaDB the place if that was written. */
static MysqlTree *instead_of_number(Resolver *r, MysqlTree *expr)
{
    if (expr->tag == MYSQL_NUMBER && r->target.flavor == MYSQL_FLAVOR_MARIADB)
        return expr;
    return empty_string(r, expr);
}

/* What ORDER BY means by a number or name, or NULL. */
static MysqlTree *ordered_by(Resolver *r, const MysqlTree *items, MysqlTree *expr)
{
    const MysqlTree *item = items ? item_meant(items, expr) : NULL;
    if (!item)
        return NULL;
    return is_whole_number(item->at[0]) ? instead_of_number(r, expr)
                                        : mysql_tree_copy(r->cx->arena, item->at[0]);
}

static void resolve_order(Resolver *r, MysqlTree *order, Scope *scope)
{
    for (size_t i = 0; order && i < order->count; i++) {
        MysqlTree *item = order->at[i];
        MysqlTree *meant = ordered_by(r, scope->items, item->at[0]);
        item->flags &= (uint16_t)~MYSQL_ASC_FLAG;
        if (meant)
            item->at[0] = meant;
        else
            mysql_resolve(r, &item->at[0], scope);
    }
}

/* In GROUP BY a column of the tables goes before an item's name. */
static void resolve_group(Resolver *r, MysqlTree *group, Scope *scope)
{
    for (size_t i = 0; group && i < group->count; i++) {
        MysqlTree *expr = group->at[i]->at[0];
        mysql_resolve(r, &group->at[i]->at[0], scope);
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
    scope->windows = select->at[MYSQL_SELECT_WINDOWS];
    if (r->target.flavor == MYSQL_FLAVOR_MARIADB)
        select->at[MYSQL_SELECT_WINDOWS] = NULL;
    scope->shown = mysql_add_from(r, select->at[MYSQL_SELECT_FROM], scope);
    select->at[MYSQL_SELECT_ITEMS] = resolve_items(r, select->at[MYSQL_SELECT_ITEMS], scope);
    scope->items = select->at[MYSQL_SELECT_ITEMS];
    mysql_resolve(r, &select->at[MYSQL_SELECT_WHERE], scope);
    resolve_group(r, select->at[MYSQL_SELECT_GROUP], scope);
    if (shows_groups(select))
        select->flags &= (uint16_t)~MYSQL_DISTINCT_FLAG;
    mysql_resolve(r, &select->at[MYSQL_SELECT_HAVING], scope);
    mysql_resolve(r, &select->at[MYSQL_SELECT_WINDOWS], scope);
    mysql_resolve(r, &select->at[MYSQL_SELECT_QUALIFY], scope);
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
    return mysql_take_names(r, &names);
}

static StrList resolve_body(Resolver *r, MysqlTree *body, Scope *scope)
{
    if (body->tag == MYSQL_VALUES)
        return values_columns(r, body);
    if (body->tag == MYSQL_SELECT)
        return resolve_select(r, body, scope);
    if (body->tag == MYSQL_QUERY)
        return mysql_resolve_query(r, body, scope->outer);
    if (body->tag == MYSQL_SET_OPERATION) {
        Scope left = {.outer = scope->outer}, right = {.outer = scope->outer};
        StrList columns = resolve_body(r, body->at[0], &left);
        resolve_body(r, body->at[1], &right);
        drop_unused_windows(r, body->at[0]);
        drop_unused_windows(r, body->at[1]);
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
    relation->columns = mysql_names_of(r, cte->at[0]);
    relation->next = r->ctes;
    if (recursive && !relation->columns.len) {
        Scope scope = {.outer = outer};
        relation->columns =
            resolve_body(r, mysql_tree_copy(r->cx->arena, mysql_first_select(cte->at[1])), &scope);
    }
    if (recursive)
        r->ctes = relation;
    StrList columns = mysql_resolve_query(r, cte->at[1], outer);
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

StrList mysql_resolve_query(Resolver *r, MysqlTree *query, Scope *outer)
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
    drop_unused_windows(r, query->at[MYSQL_QUERY_BODY]);
    r->ctes = ctes;
    return columns;
}

/* ---- the view's own columns ------------------------------------------------------------------ */

MysqlTree *mysql_resolved_query(Context *cx, const Schema *s, const Object *view, MysqlTree *query,
                                const Source *source, StrList *columns)
{
    Resolver r = {.cx = cx, .target = *s->mysql, .s = s, .view = view, .source = source};
    const StrList *names = object_list(view, ATTR_COLUMN_NAMES);
    *columns = mysql_resolve_query(&r, query, NULL);
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
