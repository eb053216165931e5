/* mysql_build_stmt.c: statements: each function fills one struct of mysql_ast.h. */
#include "parser/mysql_build.h"

#include <string.h>

void *mysql_stmt(MysqlBuild *p, MysqlStmtKind kind, size_t size, size_t offset)
{
    MysqlStmt *stmt = arena_alloc(p->cx->arena, size);
    stmt->kind = kind;
    stmt->offset = offset;
    p->stmt = stmt;
    return stmt;
}

static void set_head(MysqlStmt *stmt, const MysqlHead *head, bool if_not_exists)
{
    stmt->offset = head->offset;
    stmt->or_replace = head->or_replace;
    stmt->temporary = head->temporary;
    stmt->if_not_exists = if_not_exists;
}

/* ---- what is passed over, SET, databases ------------------------------------------------------------ */

/* "CREATE USER": the first words of the text, in upper case. */
static Str first_words(MysqlBuild *p, size_t offset)
{
    char words[32];
    size_t len = 0;
    int blanks = 0;
    for (const char *at = p->source->text + offset; len < sizeof words - 1; at++) {
        char c = (char)(*at >= 'a' && *at <= 'z' ? *at + 'A' - 'a' : *at);
        if (!((c >= 'A' && c <= 'Z') || c == '_') && (c != ' ' || ++blanks == 2))
            break;
        words[len++] = c;
    }
    return str_intern_n(p->cx->strings, words, len);
}

void mysql_ignored(MysqlBuild *p, MysqlStmtKind kind, size_t offset, const char *what)
{
    MysqlIgnored *stmt = MYSQL_STMT(p, kind, MysqlIgnored, offset);
    stmt->what = what ? mysql_const(p, what) : first_words(p, offset);
}

MysqlAssignment *mysql_assignment(MysqlBuild *p, MysqlScope scope, size_t offset, Str name,
                                  Tree *value)
{
    MysqlAssignment *a = arena_make(p->cx->arena, MysqlAssignment);
    a->scope = scope;
    a->offset = offset;
    a->name = name;
    a->value = value;
    return a;
}

void mysql_set_other(MysqlBuild *p, size_t offset, MysqlToken what)
{
    MysqlSet *set = MYSQL_STMT(p, MYSQL_STMT_SET, MysqlSet, offset);
    mysql_append(&set->assignments,
                 mysql_assignment(p, MYSQL_SCOPE_NONE, offset, mysql_lower(p, what), NULL));
}

MysqlScope mysql_scope_named(Str scope)
{
    return strcmp(scope, "session") == 0 || strcmp(scope, "local") == 0 ? MYSQL_SCOPE_SESSION
                                                                        : MYSQL_SCOPE_GLOBAL;
}

void mysql_database(MysqlBuild *p, MysqlStmtKind kind, const MysqlHead *head, bool if_not_exists,
                    Str name, MysqlOptions options)
{
    MysqlDatabase *stmt = MYSQL_STMT(p, kind, MysqlDatabase, head->offset);
    set_head(&stmt->stmt, head, if_not_exists);
    stmt->name = name;
    stmt->options = options;
}

/* ---- tables ------------------------------------------------------------------------------------------- */

/* It isn't the statement yet: ALTER TABLE t ADD (a int, b int) has elements, too. */
MysqlCreateTable *mysql_table_new(MysqlBuild *p)
{
    MysqlStmt *stmt = p->stmt;
    MysqlCreateTable *table = MYSQL_STMT(p, MYSQL_STMT_CREATE_TABLE, MysqlCreateTable, 0);
    p->stmt = stmt;
    return table;
}

MysqlCreateTable *mysql_table_like(MysqlBuild *p, MysqlName *like)
{
    MysqlCreateTable *table = mysql_table_new(p);
    table->like = like;
    return table;
}

MysqlCreateTable *mysql_table_without_columns(MysqlBuild *p, MysqlOptions options,
                                              MysqlPartitioning *partitioning, Tree *query)
{
    MysqlCreateTable *table = mysql_table_new(p);
    table->options = options;
    table->partitioning = partitioning;
    table->query = query;
    return table;
}

void mysql_create_table(MysqlBuild *p, MysqlCreateTable *table, const MysqlHead *head,
                        bool if_not_exists, MysqlName *name)
{
    set_head(&table->stmt, head, if_not_exists);
    table->name = name;
    p->stmt = &table->stmt;
}

static void append_options(MysqlOptions *to, MysqlOptions from)
{
    if (!from.first)
        return;
    if (to->last)
        to->last->next = from.first;
    else
        to->first = from.first;
    to->last = from.last;
    to->count += from.count;
}

void mysql_create_index(MysqlBuild *p, const MysqlHead *head, MysqlName *table, MysqlKey *key)
{
    MysqlIndex *stmt = MYSQL_STMT(p, MYSQL_STMT_CREATE_INDEX, MysqlIndex, head->offset);
    set_head(&stmt->stmt, head, key->if_not_exists);
    stmt->table = table;
    stmt->key = key;
}

/* ---- ALTER TABLE ---------------------------------------------------------------------------------------- */

MysqlAlterTable *mysql_alter_table(MysqlBuild *p, const MysqlHead *head, bool if_exists,
                                   MysqlName *name)
{
    MysqlAlterTable *stmt = MYSQL_STMT(p, MYSQL_STMT_ALTER_TABLE, MysqlAlterTable, head->offset);
    stmt->stmt.if_exists = if_exists;
    stmt->name = name;
    return stmt;
}

void mysql_drop_index(MysqlBuild *p, size_t offset, MysqlName *table, MysqlAlter *clause)
{
    MysqlAlterTable *stmt = MYSQL_STMT(p, MYSQL_STMT_ALTER_TABLE, MysqlAlterTable, offset);
    stmt->name = table;
    mysql_append(&stmt->clauses, clause);
}

MysqlAlter *mysql_alter(MysqlBuild *p, MysqlAlterKind kind, MysqlToken at)
{
    MysqlAlter *clause = arena_make(p->cx->arena, MysqlAlter);
    clause->kind = kind;
    clause->offset = mysql_at(p, &at);
    return clause;
}

MysqlAlter *mysql_alter_name(MysqlBuild *p, MysqlAlterKind kind, MysqlToken at, bool if_exists,
                             MysqlToken name)
{
    MysqlAlter *clause = mysql_alter(p, kind, at);
    clause->if_exists = if_exists;
    clause->name = mysql_ident(p, name);
    clause->offset = mysql_at(p, &name);
    return clause;
}

MysqlAlter *mysql_alter_flag(MysqlBuild *p, MysqlAlterKind kind, MysqlToken at, MysqlToken name,
                             bool flag)
{
    MysqlAlter *clause = mysql_alter_name(p, kind, at, false, name);
    clause->flag = flag;
    return clause;
}

MysqlAlter *mysql_alter_rename(MysqlBuild *p, MysqlAlterKind kind, MysqlToken at, bool if_exists,
                               MysqlToken from, MysqlToken to)
{
    MysqlAlter *clause = mysql_alter_name(p, kind, at, if_exists, from);
    clause->new_name = mysql_ident(p, to);
    return clause;
}

MysqlAlter *mysql_alter_default(MysqlBuild *p, MysqlToken at, bool if_exists, MysqlToken name,
                                Tree *value, bool parentheses)
{
    MysqlAlter *clause = mysql_alter_name(p, MYSQL_ALTER_COLUMN_DEFAULT, at, if_exists, name);
    clause->tree = value;
    clause->flag = parentheses;
    return clause;
}

MysqlAlter *mysql_alter_convert(MysqlBuild *p, MysqlToken at, const Tree *charset,
                                const Tree *collation)
{
    MysqlAlter *clause = mysql_alter(p, MYSQL_ALTER_CONVERT_CHARSET, at);
    clause->name = charset ? charset->text : mysql_const(p, "default");
    clause->text = collation ? collation->text : NULL;
    return clause;
}

MysqlAlter *mysql_alter_option(MysqlBuild *p, MysqlOption *option)
{
    MysqlAlter *clause = mysql_alter(p, MYSQL_ALTER_OPTIONS, p->token);
    clause->offset = option->offset;
    mysql_append(&clause->options, option);
    return clause;
}

static MysqlAlter *add_column(MysqlBuild *p, MysqlToken at, MysqlColumn *column)
{
    MysqlAlter *clause = mysql_alter(p, MYSQL_ALTER_ADD_COLUMN, at);
    clause->column = column;
    column->next = NULL;
    return clause;
}

static MysqlAlter *add_key(MysqlBuild *p, MysqlToken at, MysqlKey *key)
{
    MysqlAlter *clause = mysql_alter(p, MYSQL_ALTER_ADD_KEY, at);
    clause->key = key;
    key->next = NULL;
    return clause;
}

MysqlAlters mysql_alter_add(MysqlBuild *p, MysqlToken at, bool if_not_exists,
                            const MysqlCreateTable *elements)
{
    MysqlAlters list = {0};
    for (MysqlColumn *c = elements->columns.first, *next; c; c = next) {
        next = c->next;
        mysql_append(&list, add_column(p, at, c));
    }
    for (MysqlKey *k = elements->keys.first, *next; k; k = next) {
        next = k->next;
        mysql_append(&list, add_key(p, at, k));
    }
    for (MysqlAlter *clause = list.first; clause; clause = clause->next)
        clause->if_not_exists = if_not_exists;
    return list;
}

MysqlAlters mysql_alters_join(MysqlAlters a, MysqlAlters b)
{
    a.last->next = b.first;
    a.last = b.last;
    a.count += b.count;
    return a;
}

/* ---- views and programs ------------------------------------------------------------------------------------ */

MysqlView *mysql_view_new(MysqlBuild *p, bool if_not_exists, MysqlName *name, MysqlNames columns,
                          Tree *query, MysqlSpan from, MysqlSpan to, Str check_option)
{
    MysqlView *view = MYSQL_STMT(p, MYSQL_STMT_CREATE_VIEW, MysqlView, 0);
    view->stmt.if_not_exists = if_not_exists;
    view->name = name;
    view->columns = columns;
    view->query = query;
    view->text = (MysqlText){mysql_slice(p, from.after, to.before), from.after};
    view->check_option = check_option;
    return view;
}

void mysql_view(MysqlBuild *p, MysqlStmtKind kind, const MysqlHead *head, MysqlView *view)
{
    set_head(&view->stmt, head, view->stmt.if_not_exists);
    view->stmt.kind = kind;
    view->options = head->options;
    p->stmt = &view->stmt;
}

void mysql_trigger(MysqlBuild *p, const MysqlHead *head, bool if_not_exists, MysqlName *name,
                   Str time, Str event, MysqlName *table, MysqlTriggerOrder order, MysqlText body)
{
    MysqlTrigger *stmt = MYSQL_STMT(p, MYSQL_STMT_CREATE_TRIGGER, MysqlTrigger, head->offset);
    set_head(&stmt->stmt, head, if_not_exists);
    *stmt = (MysqlTrigger){.stmt = stmt->stmt,
                           .name = name,
                           .options = head->options,
                           .time = time,
                           .event = event,
                           .table = table,
                           .order = order.order,
                           .other = order.other,
                           .body = body};
}

MysqlRoutine *mysql_routine(MysqlBuild *p, const MysqlHead *head, bool if_not_exists,
                            MysqlName *name, MysqlText parameters, Tree *returns)
{
    MysqlRoutine *stmt = MYSQL_STMT(p, MYSQL_STMT_CREATE_ROUTINE, MysqlRoutine, head->offset);
    set_head(&stmt->stmt, head, if_not_exists);
    stmt->function = returns != NULL;
    stmt->name = name;
    stmt->options = head->options;
    stmt->parameters = parameters;
    stmt->returns = returns;
    return stmt;
}

void mysql_routine_body(MysqlRoutine *routine, MysqlOptions characteristics, MysqlText body)
{
    append_options(&routine->options, characteristics);
    routine->body = body;
}

void mysql_alter_routine(MysqlBuild *p, const MysqlHead *head, bool function, MysqlName *name,
                         MysqlOptions characteristics)
{
    MysqlRoutine *stmt = MYSQL_STMT(p, MYSQL_STMT_ALTER_ROUTINE, MysqlRoutine, head->offset);
    stmt->function = function;
    stmt->name = name;
    stmt->options = characteristics;
}

void mysql_event(MysqlBuild *p, MysqlStmtKind kind, const MysqlHead *head, bool if_not_exists,
                 MysqlName *name, MysqlEvent *event, MysqlText body)
{
    set_head(&event->stmt, head, if_not_exists);
    event->stmt.kind = kind;
    event->name = name;
    event->body = body;
    append_options(&event->options, head->options);
    p->stmt = &event->stmt;
}

void mysql_package(MysqlBuild *p, const MysqlHead *head, bool is_body, bool if_not_exists,
                   MysqlName *name, MysqlOptions options, MysqlText body)
{
    MysqlPackage *stmt = MYSQL_STMT(p, MYSQL_STMT_CREATE_PACKAGE, MysqlPackage, head->offset);
    set_head(&stmt->stmt, head, if_not_exists);
    stmt->name = name;
    stmt->is_body = is_body;
    stmt->options = head->options;
    append_options(&stmt->options, options);
    stmt->body = body;
}

void mysql_sequence(MysqlBuild *p, MysqlStmtKind kind, const MysqlHead *head, bool if_exists_or_not,
                    MysqlName *name, MysqlOptions options)
{
    MysqlSequence *stmt = MYSQL_STMT(p, kind, MysqlSequence, head->offset);
    set_head(&stmt->stmt, head, kind == MYSQL_STMT_CREATE_SEQUENCE && if_exists_or_not);
    stmt->stmt.if_exists = kind == MYSQL_STMT_ALTER_SEQUENCE && if_exists_or_not;
    stmt->name = name;
    stmt->options = options;
}

/* ---- DROP ---------------------------------------------------------------------------------------------------- */

MysqlDrop *mysql_drop(MysqlBuild *p, size_t offset, MysqlDropKind kind, bool if_exists,
                      MysqlNames names, bool cascade)
{
    MysqlDrop *stmt = MYSQL_STMT(p, MYSQL_STMT_DROP, MysqlDrop, offset);
    stmt->stmt.if_exists = if_exists;
    stmt->kind = kind;
    stmt->names = names;
    stmt->cascade = cascade;
    return stmt;
}

void mysql_drop_one(MysqlBuild *p, size_t offset, MysqlDropKind kind, bool if_exists,
                    MysqlName *name)
{
    MysqlNames names = {0};
    mysql_append(&names, name);
    mysql_drop(p, offset, kind, if_exists, names, false);
}
