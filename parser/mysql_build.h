/* mysql_build.h: what the grammar's actions call: each makes one node, option or statement.
 *
 * A MysqlBuild is the state of one statement that is being read. Actions run when the next token is
 * known: `token` is that one, and `previous_end` is where the text of the rule ends. */
#ifndef PARSER_MYSQL_BUILD_H
#define PARSER_MYSQL_BUILD_H

#include "parser/mysql_ast.h"
#include "parser/mysql_lexer.h"

typedef struct MysqlBuild {
    Context *cx;
    const Source *source;
    MysqlLexer *lexer;
    MysqlStmt *stmt;     /* the result */
    MysqlToken token;    /* the next one */
    size_t previous_end; /* of the token before it */
    size_t order;        /* of columns and keys */
    bool in_body;        /* what follows is kept as text: see `body` in the grammar */
    int body_depth;      /* blocks that are open where it begins */
    bool failed;
} MysqlBuild;

/* ---- what passes between rules ---------------------------------------------------------------- */

/* CREATE or ALTER, and what may stand between it and the kind. */
typedef struct MysqlHead {
    size_t offset;
    bool or_replace, temporary;
    MysqlOptions options; /* DEFINER, ALGORITHM, SQL_SECURITY, AGGREGATE */
} MysqlHead;

/* CONSTRAINT [IF NOT EXISTS] [name] */
typedef struct MysqlConstraint {
    size_t offset;
    bool if_not_exists;
    Str name;
} MysqlConstraint;

typedef struct MysqlReference {
    MysqlName *table;
    MysqlKeyParts parts;
    Str match;
    MysqlAction on_delete, on_update;
} MysqlReference;

typedef struct MysqlTriggerOrder {
    Str order, other;
} MysqlTriggerOrder;

/* A place in the text, given by an empty rule: the end of the token before it, the start of the
 * next. */
typedef struct MysqlSpan {
    size_t before, after;
} MysqlSpan;

/* What a word with a value belongs to: the words differ. */
typedef enum MysqlOwner {
    MYSQL_OF_TABLE,
    MYSQL_OF_COLUMN,
    MYSQL_OF_KEY,
    MYSQL_OF_PARTITION,
    MYSQL_OF_DATABASE
} MysqlOwner;

/* Appends to a list of the AST. */
#define mysql_append(list, item)              \
    do {                                      \
        __typeof__(item) item_ = (item);      \
        if ((list)->last)                     \
            (list)->last->next = item_;       \
        else                                  \
            (list)->first = item_;            \
        (list)->last = item_;                 \
        (list)->count++;                      \
    } while (0)

/* ---- texts: mysql_build.c ------------------------------------------------------------------- */

size_t mysql_at(const MysqlBuild *p, const MysqlToken *t);  /* a token's offset */
Str mysql_const(MysqlBuild *p, const char *text);           /* interned */
Str mysql_word(MysqlBuild *p, MysqlToken t);                /* as written */
Str mysql_lower(MysqlBuild *p, MysqlToken t);               /* in lower case (ASCII), quotes taken off */
Str mysql_words(MysqlBuild *p, MysqlToken a, MysqlToken b); /* both, in lower case */
Str mysql_dotted(MysqlBuild *p, MysqlToken a, MysqlToken b);
Str mysql_ident(MysqlBuild *p, MysqlToken t);               /* a name: quotes taken off; a reserved word is reported */
Str mysql_ident_lower(MysqlBuild *p, MysqlToken t);
Str mysql_text_value(MysqlBuild *p, MysqlToken t);          /* a string's value */
Str mysql_slice(MysqlBuild *p, size_t from, size_t to);     /* a stretch of the source */
Str mysql_user(MysqlBuild *p, MysqlToken user, MysqlToken host); /* `root`@`localhost` */
Str mysql_user_alone(MysqlBuild *p, MysqlToken user);
MysqlSpan mysql_span(const MysqlBuild *p);
MysqlText mysql_text_between(MysqlBuild *p, MysqlSpan from, MysqlSpan to); /* all of it, with the blanks */
void mysql_body_begins(MysqlBuild *p, int depth);
MysqlText mysql_body(MysqlBuild *p, MysqlToken first);      /* from its first token to the last one read */

/* Reports at an offset; the statement has failed. */
void mysql_build_error(MysqlBuild *p, size_t offset, const char *fmt, ...)
    __attribute__((format(printf, 3, 4)));
void mysql_nested_too_deeply(MysqlBuild *p);

/* ---- trees: mysql_build_tree.c ---------------------------------------------------------------- */

typedef MysqlTree Tree;

Tree *mysql_node(MysqlBuild *p, MysqlTag tag, size_t offset, size_t count, Tree *const *children);
#define MYSQL_NODE(p, tag, offset, ...)                                                       \
    mysql_node((p), (tag), (offset), sizeof((Tree *[]){__VA_ARGS__}) / sizeof(Tree *),        \
               (Tree *[]){__VA_ARGS__})

/* Leaves. */
Tree *mysql_leaf(MysqlBuild *p, MysqlTag tag, MysqlToken t); /* text as written */
Tree *mysql_bare(MysqlBuild *p, MysqlTag tag, MysqlToken t); /* no text */
Tree *mysql_keyword(MysqlBuild *p, MysqlToken t);            /* KEYWORD, lower case */
Tree *mysql_name_tree(MysqlBuild *p, MysqlToken t);          /* NAME of one part */
Tree *mysql_name_lower(MysqlBuild *p, MysqlToken t);         /* NAME in lower case: a character set */
Tree *mysql_charset_alias(MysqlBuild *p, MysqlToken t, const char *charset);
Tree *mysql_column_of(MysqlBuild *p, MysqlToken table, MysqlToken column);
Tree *mysql_column_of_db(MysqlBuild *p, MysqlToken db, MysqlToken table, MysqlToken column);
Tree *mysql_star(MysqlBuild *p, MysqlToken t);
Tree *mysql_star_of(MysqlBuild *p, MysqlToken table);
Tree *mysql_star_of_db(MysqlBuild *p, MysqlToken db, MysqlToken table);
Tree *mysql_string(MysqlBuild *p, MysqlToken t);
Tree *mysql_hex(MysqlBuild *p, MysqlToken t);
Tree *mysql_bits(MysqlBuild *p, MysqlToken t);
Tree *mysql_negative(MysqlBuild *p, MysqlToken number);      /* NUMBER "-5" */
/* {d 'value'}, {t 'value'}, {ts 'value'}; of any other kind, the value alone. */
Tree *mysql_odbc_literal(MysqlBuild *p, MysqlToken kind, Tree *value);
Tree *mysql_introduced(MysqlBuild *p, MysqlToken introducer, Tree *literal);
Tree *mysql_national(MysqlBuild *p, MysqlToken t);
Tree *mysql_temporal(MysqlBuild *p, MysqlToken kind, MysqlToken value);
Tree *mysql_system_variable(MysqlBuild *p, MysqlToken at, Str scope, Str name);
Tree *mysql_user_variable(MysqlBuild *p, MysqlToken at, MysqlToken name);

/* What sql_mode ORACLE makes of things: mysql_build_oracle.c. */
Tree *mysql_call_in_mode(MysqlBuild *p, Tree *call);         /* without a schema */
Tree *mysql_call_of_server(MysqlBuild *p, MysqlToken schema, Tree *call); /* oracle_schema., mariadb_schema. */
Tree *mysql_trim(MysqlBuild *p, MysqlToken word, Str side, Tree *what, Tree *from); /* side and what: or NULL */
Tree *mysql_oracle_concat(MysqlBuild *p, Tree *left, Tree *right);
Tree *mysql_column_or_call(MysqlBuild *p, MysqlToken name);  /* SYSDATE and ROWNUM need no parentheses */

/* A node that was just made, completed. */
Tree *mysql_with_text(Tree *tree, Str text);
Tree *mysql_with_qualifier(Tree *tree, Str qualifier);
Tree *mysql_with_flags(Tree *tree, unsigned flags);
Tree *mysql_negated(Tree *tree, bool negated);

/* Operators and lists. */
Tree *mysql_unary(MysqlBuild *p, MysqlOperator op, MysqlToken at, Tree *operand);
Tree *mysql_binary(MysqlBuild *p, MysqlOperator op, Tree *left, Tree *right);
Tree *mysql_is(MysqlBuild *p, MysqlIs what, Tree *operand, bool negated);
Tree *mysql_quantified(MysqlBuild *p, MysqlOperator op, Tree *value, Tree *query, bool all);
Tree *mysql_collate(MysqlBuild *p, Tree *operand, Tree *collation);
Tree *mysql_unit(MysqlBuild *p, MysqlToken unit);
Tree *mysql_interval(MysqlBuild *p, MysqlToken at, Tree *amount, MysqlToken unit);
Tree *mysql_case(MysqlBuild *p, MysqlToken at, Tree *operand, Tree *whens, Tree *otherwise);
Tree *mysql_list(MysqlBuild *p, Tree *first); /* NULL: empty */
Tree *mysql_list_add(MysqlBuild *p, Tree *list, Tree *item);
Tree *mysql_pair(MysqlBuild *p, Tree *first, Tree *second);
Tree *mysql_from_list(MysqlTag tag, Tree *list, size_t offset); /* the list itself, under another tag */
Tree *mysql_list_before(MysqlBuild *p, MysqlTag tag, size_t offset, Tree *first, Tree *list);

/* Functions. */
Tree *mysql_call(MysqlBuild *p, MysqlToken name, Tree *arguments);
Tree *mysql_call_of(MysqlBuild *p, MysqlToken db, MysqlToken name, Tree *arguments);
Tree *mysql_call_2(MysqlBuild *p, MysqlToken name, Tree *a, Tree *b);
Tree *mysql_call_3(MysqlBuild *p, MysqlToken name, Tree *a, Tree *b, Tree *c);
Tree *mysql_call_list(MysqlBuild *p, MysqlToken name, Tree *first, Tree *more);
Tree *mysql_sequence_call(MysqlBuild *p, const char *function, MysqlToken at,
                          const MysqlName *sequence);
Tree *mysql_group_concat(MysqlBuild *p, MysqlToken name, Tree *arguments, Tree *order,
                         Tree *separator, Tree *limit);
Str mysql_match_mode(MysqlBuild *p, MysqlToken mode, const MysqlToken *expansion);

/* Types. */
Tree *mysql_type(MysqlBuild *p, Str name, MysqlToken at, Tree *arguments);
Tree *mysql_type_charset(Tree *type, Tree *charset);
Tree *mysql_type_collate(Tree *type, Tree *collate);

/* Queries. */
Tree *mysql_query_tail(MysqlBuild *p, Tree *order, Tree *limit, Tree *locking);
Tree *mysql_query(MysqlBuild *p, Tree *with, Tree *body, Tree *tail);
Tree *mysql_set_operation(MysqlBuild *p, MysqlSetOperation op, unsigned flags, Tree *left,
                          Tree *right);
Tree *mysql_subquery(MysqlBuild *p, Tree *query);
int mysql_select_flag(MysqlBuild *p, MysqlToken t);
Tree *mysql_item(MysqlBuild *p, Tree *expr, MysqlSpan from, Str alias);
Tree *mysql_table(MysqlBuild *p, const MysqlName *name, Tree *partitions, Tree *system_time,
                  Tree *alias, Tree *hints);
Tree *mysql_join(MysqlBuild *p, MysqlJoinKind kind, Tree *left, Tree *right, Tree *on,
                 Tree *using_columns);
Tree *mysql_in_parentheses(Tree *join);
Tree *mysql_hint(MysqlBuild *p, MysqlToken kind, Str what, Tree *names);
Tree *mysql_json_column(MysqlBuild *p, MysqlToken name, Tree *type, Tree *path,
                        const Tree *handlers);

/* ---- names, options, columns, keys: mysql_build_table.c ------------------------------------------ */

MysqlName *mysql_name(MysqlBuild *p, MysqlToken name);
MysqlName *mysql_name_of(MysqlBuild *p, MysqlToken db, MysqlToken name);

MysqlOption *mysql_option_new(MysqlBuild *p, MysqlOptionId id, MysqlToken at, Str text,
                              MysqlTree *tree);
MysqlOption *mysql_option_names(MysqlBuild *p, MysqlOptionId id, MysqlToken at, MysqlNames names);
MysqlOption *mysql_option_key(MysqlBuild *p, MysqlOptionId id, MysqlKey *key);
MysqlOption *mysql_option_flag(MysqlOption *option);
/* ENGINE=InnoDB: the option that `name` is for its owner; an unknown one is MariaDB's OTHER or an
 * error. */
MysqlOption *mysql_option_word(MysqlBuild *p, MysqlToken name, const Tree *value, MysqlOwner owner);
MysqlOption *mysql_sequence_word(MysqlBuild *p, MysqlToken name, Str number);

MysqlColumn *mysql_column(MysqlBuild *p, MysqlToken name, Tree *type);
MysqlColumn *mysql_column_option(MysqlColumn *column, MysqlOption *option);
/* COMPRESSED behind other attributes, as if it stood with the type. */
void mysql_column_compressed(MysqlColumn *column);
/* What follows a column's check or reference as if it were an attribute of its own. */
void mysql_column_enforced(MysqlBuild *p, MysqlColumn *column, bool enforced);
void mysql_column_match(MysqlBuild *p, MysqlColumn *column, Str match);
void mysql_column_action(MysqlBuild *p, MysqlColumn *column, bool on_delete, MysqlAction action);
MysqlKey *mysql_column_reference(MysqlBuild *p, MysqlToken at, MysqlName *table,
                                 MysqlKeyParts parts);

MysqlKeyPart *mysql_key_part(MysqlBuild *p, MysqlToken name, Str length);
MysqlKeyPart *mysql_key_part_expr(MysqlBuild *p, Tree *expr);
MysqlKey *mysql_key(MysqlBuild *p, MysqlKeyKind kind, MysqlToken at, bool if_not_exists, Str name,
                    MysqlOption *using_option, MysqlKeyParts parts, MysqlOptions options);
MysqlKey *mysql_key_foreign(MysqlBuild *p, MysqlToken at, bool if_not_exists, Str name,
                            MysqlKeyParts parts, MysqlReference reference);
MysqlKey *mysql_key_check(MysqlBuild *p, MysqlToken at, Tree *check);
MysqlKey *mysql_key_enforced(MysqlKey *key, bool enforced);
MysqlKey *mysql_key_named(MysqlKey *key, MysqlConstraint constraint);
MysqlPartition *mysql_partition(MysqlBuild *p, MysqlPartitionValues kind, Tree *values);
MysqlPartitioning *mysql_partitioning(MysqlBuild *p, MysqlPartitionKind kind, MysqlToken at);

/* ---- statements: mysql_build_stmt.c -------------------------------------------------------------- */

/* A zeroed statement of a kind, which becomes the result; `offset` is where it begins. */
void *mysql_stmt(MysqlBuild *p, MysqlStmtKind kind, size_t size, size_t offset);
#define MYSQL_STMT(p, kind, Type, offset) ((Type *)mysql_stmt((p), (kind), sizeof(Type), (offset)))

/* `what` NULL: the first two words of the text. */
void mysql_ignored(MysqlBuild *p, MysqlStmtKind kind, size_t offset, const char *what);
MysqlAssignment *mysql_assignment(MysqlBuild *p, MysqlScope scope, size_t offset, Str name,
                                  Tree *value);
void mysql_set_other(MysqlBuild *p, size_t offset, MysqlToken what);
MysqlScope mysql_scope_named(Str scope);
void mysql_database(MysqlBuild *p, MysqlStmtKind kind, const MysqlHead *head, bool if_not_exists,
                    Str name, MysqlOptions options);

MysqlCreateTable *mysql_table_new(MysqlBuild *p);
MysqlCreateTable *mysql_table_like(MysqlBuild *p, MysqlName *like);
MysqlCreateTable *mysql_table_without_columns(MysqlBuild *p, MysqlOptions options,
                                              MysqlPartitioning *partitioning, Tree *query);
void mysql_create_table(MysqlBuild *p, MysqlCreateTable *table, const MysqlHead *head,
                        bool if_not_exists, MysqlName *name);
void mysql_create_index(MysqlBuild *p, const MysqlHead *head, MysqlName *table, MysqlKey *key);
void mysql_drop_index(MysqlBuild *p, size_t offset, MysqlName *table, MysqlAlter *clause);

MysqlAlterTable *mysql_alter_table(MysqlBuild *p, const MysqlHead *head, bool if_exists,
                                   MysqlName *name);
MysqlAlter *mysql_alter(MysqlBuild *p, MysqlAlterKind kind, MysqlToken at);
MysqlAlter *mysql_alter_name(MysqlBuild *p, MysqlAlterKind kind, MysqlToken at, bool if_exists,
                             MysqlToken name);
MysqlAlter *mysql_alter_flag(MysqlBuild *p, MysqlAlterKind kind, MysqlToken at, MysqlToken name,
                             bool flag);
MysqlAlter *mysql_alter_rename(MysqlBuild *p, MysqlAlterKind kind, MysqlToken at, bool if_exists,
                               MysqlToken from, MysqlToken to);
MysqlAlter *mysql_alter_default(MysqlBuild *p, MysqlToken at, bool if_exists, MysqlToken name,
                                Tree *value, bool parentheses);
MysqlAlter *mysql_alter_convert(MysqlBuild *p, MysqlToken at, const Tree *charset,
                                const Tree *collation);
MysqlAlter *mysql_alter_option(MysqlBuild *p, MysqlOption *option);
/* ADD (a int, KEY (a)) is a clause for each. */
MysqlAlters mysql_alter_add(MysqlBuild *p, MysqlToken at, bool if_not_exists,
                            const MysqlCreateTable *elements);
MysqlAlters mysql_alters_join(MysqlAlters a, MysqlAlters b);

MysqlView *mysql_view_new(MysqlBuild *p, bool if_not_exists, MysqlName *name, MysqlNames columns,
                          Tree *query, MysqlSpan from, MysqlSpan to, Str check_option);
void mysql_view(MysqlBuild *p, MysqlStmtKind kind, const MysqlHead *head, MysqlView *view);
void mysql_trigger(MysqlBuild *p, const MysqlHead *head, bool if_not_exists, MysqlName *name,
                   Str time, Str event, MysqlName *table, MysqlTriggerOrder order, MysqlText body);
/* A function returns something, a procedure NULL. */
MysqlRoutine *mysql_routine(MysqlBuild *p, const MysqlHead *head, bool if_not_exists,
                            MysqlName *name, MysqlText parameters, Tree *returns);
void mysql_routine_body(MysqlRoutine *routine, MysqlOptions characteristics, MysqlText body);
void mysql_alter_routine(MysqlBuild *p, const MysqlHead *head, bool function, MysqlName *name,
                         MysqlOptions characteristics);
void mysql_event(MysqlBuild *p, MysqlStmtKind kind, const MysqlHead *head, bool if_not_exists,
                 MysqlName *name, MysqlEvent *event, MysqlText body);
void mysql_package(MysqlBuild *p, const MysqlHead *head, bool is_body, bool if_not_exists,
                   MysqlName *name, MysqlOptions options, MysqlText body);
void mysql_sequence(MysqlBuild *p, MysqlStmtKind kind, const MysqlHead *head, bool if_exists_or_not,
                    MysqlName *name, MysqlOptions options);
MysqlDrop *mysql_drop(MysqlBuild *p, size_t offset, MysqlDropKind kind, bool if_exists,
                      MysqlNames names, bool cascade);
void mysql_drop_one(MysqlBuild *p, size_t offset, MysqlDropKind kind, bool if_exists,
                    MysqlName *name);

#endif
