/* mysql_grammar.y: statements of MySQL and MariaDB, for lemon.
 *
 * One parse reads one statement: the reader feeds tokens up to the delimiter. An action is one call
 * of a constructor (parser/mysql_build.h). What is only a word with a value (ENGINE=InnoDB,
 * KEY_BLOCK_SIZE 8, COMMENT 'x') has no rule of its own: option ::= NAME value, and a table of names.
 * Words that are no reserved words fall back to NAME, except where an optional name may stand in front
 * of them: lemon would take them for it (REMOVE, WINDOW: see `next` in mysql_words.def). What the two servers don't share stands side
 * by side; a rule accepts what either of them accepts.
 *
 * Bodies of routines, triggers and events are kept as text: when `body` begins, the reader passes
 * over the tokens up to the statement's end. */

%name mysql_grammar
%token_prefix MYSQL_T_
%token_type {MysqlToken}
%default_type {MysqlTree *}
%extra_argument {MysqlBuild *p}
%start_symbol script
%stack_size 2000

%include {
/* Generated from grammar/mysql_grammar.y. */
#include <assert.h>
#include "parser/mysql_build.h"
#define NODE(tag, offset, ...) MYSQL_NODE(p, tag, offset, __VA_ARGS__)
#define AT(token) mysql_at(p, &(token))
#define OPTION(id, token) mysql_option_new(p, MYSQL_OPT_##id, token, NULL, NULL)
#define OPTION_TEXT(id, token, text) mysql_option_new(p, MYSQL_OPT_##id, token, text, NULL)
#define OPTION_TREE(id, token, tree) mysql_option_new(p, MYSQL_OPT_##id, token, NULL, tree)
typedef struct yyParser yyParser;
static void report(const yyParser *parser, MysqlToken token, MysqlBuild *p);
}

%syntax_error { report(yypParser, TOKEN, p); }
%stack_overflow { mysql_nested_too_deeply(p); }

%wildcard ANY.
/* Words that only stand in statements which are passed over, and characters of no meaning. */
%token RESERVED UNUSED.

%code {
enum { SHOWN = 8 }; /* more words than these are no help */

/* Whether the state has an action of its own for a token: not by fallback. */
static bool expects(YYACTIONTYPE state, int token)
{
    int at = state > YY_SHIFT_COUNT ? -1 : (int)yy_shift_ofst[state] + token;
    return at >= 0 && at < (int)YY_ACTTAB_COUNT && yy_lookahead[at] == token && yy_action[at] != YY_ERROR_ACTION;
}

static bool is_keyword(const char *name)
{
    return name[0] >= 'A' && name[0] <= 'Z';
}

/* What is expected, up to `room` names; without the keywords when `brief`. Gives how many there are. */
static int find_expected(const yyParser *parser, bool brief, const char **names, int room)
{
    int count = 0;
    for (int token = 0; token < YYNTOKEN; token++) {
        const char *name = expects(parser->yytos->stateno, token) ? mysql_token_name(token) : NULL;
        if (name && !(brief && is_keyword(name)) && count++ < room)
            names[count - 1] = name;
    }
    return count;
}

/* ": expected "(" or a name"; keywords are left out when they are many. */
static void list_expected(const yyParser *parser, Buf *out)
{
    const char *names[SHOWN];
    bool brief = find_expected(parser, false, names, SHOWN) > SHOWN;
    int count = find_expected(parser, brief, names, SHOWN - 1);
    if (count >= SHOWN)
        return;
    if (brief)
        names[count++] = "a keyword";
    for (int i = 0; i < count; i++)
        buf_printf(out, "%s%s", i == 0 ? ": expected " : i + 1 < count ? ", " : " or ", names[i]);
}

static void report(const yyParser *parser, MysqlToken token, MysqlBuild *p)
{
    Buf expected = {0};
    list_expected(parser, &expected);
    if (token.code == 0)
        mysql_build_error(p, AT(token), "the statement is incomplete%s", buf_text(&expected));
    else
        mysql_build_error(p, AT(token), "syntax error at \"%.*s\"%s", (int)(token.len < 60 ? token.len : 60), token.at,
                          buf_text(&expected));
    buf_free(&expected);
}
}

/* ---- precedence, loosest first --------------------------------------------------------------- */

%left JOIN_WITHOUT_CONDITION.
%left JOIN INNER CROSS STRAIGHT_JOIN LEFT RIGHT NATURAL ON USING.
%nonassoc SUBQUERY_ALONE.
%nonassoc RP.
%nonassoc UNIQUE_ALONE LONG_ALONE.
%nonassoc CHAR CHARACTER.
%nonassoc KEY.
%left ASSIGN.
%left OR OR2.
%left XOR.
%left AND AND2.
%right NOT.
%left BIT_OR.
%left BIT_AND.
%left SHIFT_LEFT SHIFT_RIGHT.
%left PLUS MINUS ORACLE_CONCAT.
%left STAR SLASH PERCENT DIV MOD.
%left BIT_XOR.
%left CONCAT.
%right UNARY TILDE.
%right BANG NOT2.
%right BINARY COLLATE.
%left INTERVAL.
%left UNION EXCEPT.
%left INTERSECT.

%fallback NAME
    ACTION AFTER AGAINST AGGREGATE ALGORITHM ALWAYS ANY_WORD ARRAY ASCII AT AT_TIME_ZONE AUTO
    AUTO_INCREMENT BODY BYTE CACHE CASCADED CAST_F CHARSET COALESCE COLUMNS COMMENT COMPLETION
    COMPRESSED CONTAINS CURRENT CYCLE DATA DATABASE DATABASE_F DATE_LITERAL DEFINER DIRECTORY DISABLE
    DISABLE_ON DISCARD DO EMPTY ENABLE END ENDS ENFORCED ERROR ESCAPE EVENT EVERY EXCHANGE
    EXCLUDE EXTRACT_F FIRST FOLLOWING FOLLOWS FULL FUNCTION_WORD GENERATED_WORD GET_FORMAT_F
    GLOBAL_SCOPE GROUPS GROUP_CONCAT_F HASH HISTORY IGNORED IGNORED_KIND IGNORE_NULLS IMPORT
    INCREMENT INTRODUCER INVISIBLE JSON_TABLE_F JSON_VALUE_F JSON_WORD LANGUAGE LESS LIST LOCAL
    LOCKED MAXVALUE_WORD MEMBER MODE MODIFY NAMES NATIONAL NESTED NEXT NEXT_VALUE NO NOCACHE NOCYCLE
    NOMAXVALUE NOMINVALUE NOWAIT NOW_F NULLS OF OFFLINE OFFSET ONLINE ONLY OPTION ORDINALITY
    OTHERS OVER OVERLAPS PACKAGE PARSER PARTIAL PARTITIONING PARTITIONS PASSWORD PATH PERIOD PERSISTENT
    POSITION_F PRECEDES PRECEDING PRESERVE PREVIOUS QUERY RANGE_WORD REBUILD RECURSIVE     REORGANIZE REPLICA RESPECT RESTART RETURNING RETURNS ROLE ROLLUP ROWS ROW_F ROW_WORD
    SCHEDULE SCHEMA SCHEMA_F SECONDARY SECURITY SELECT_FLAG SEPARATOR_WORD SEQUENCE SERIAL SESSION_SCOPE SIGNED
    SIMPLE SKIP SLAVE SONAME SOUNDS SQL_WORD START STARTS STATEMENT STORAGE STORED SUBPARTITION
    SUBPARTITIONS SUBSTRING_F SYSTEM SYSTEM_MOMENT SYSTEM_TIME TABLES TABLESPACE TEMPORARY TEND THAN TIES
    TIMESTAMPADD_F TRANSACTION TRIM_F TRUNCATE UNBOUNDED UNICODE UNIT UNKNOWN UPGRADE
    VALIDATION VALUE VECTOR VERSIONING VIEW VIRTUAL VISIBLE WAIT WEIGHT_STRING_F WITHIN
    WITHOUT.

/* HIGH_NOT_PRECEDENCE makes all of them NOT2. */
%fallback NOT NOT2.

/* ---- a script's statement -------------------------------------------------------------------- */

script ::= statement.

statement ::= use.
statement ::= set.
statement ::= create_database.
statement ::= alter_database.
statement ::= create_table.
statement ::= alter_table.
statement ::= rename_table.
statement ::= create_index.
statement ::= drop_index.
statement ::= create_view.
statement ::= create_trigger.
statement ::= create_routine.
statement ::= alter_routine.
statement ::= create_event.
statement ::= alter_event.
statement ::= create_sequence.
statement ::= alter_sequence.
statement ::= create_package.
statement ::= drop.
statement ::= ignored.

/* ---- what is passed over ---------------------------------------------------------------------
 * Of the server, not of a schema. Statements that begin with another word than CREATE, ALTER and
 * DROP (INSERT, GRANT…) don't come here: see mysql_reader.c. */

ignored ::= create(H) IGNORED_KIND rest. { mysql_ignored(p, MYSQL_STMT_IGNORED, H.offset, NULL); }
ignored ::= ALTER(T) IGNORED_KIND rest. { mysql_ignored(p, MYSQL_STMT_IGNORED, AT(T), NULL); }
ignored ::= DROP(T) IGNORED_KIND rest. { mysql_ignored(p, MYSQL_STMT_IGNORED, AT(T), NULL); }
ignored ::= create(H) TABLESPACE rest. { mysql_ignored(p, MYSQL_STMT_IGNORED, H.offset, NULL); }
ignored ::= ALTER(T) TABLESPACE rest. { mysql_ignored(p, MYSQL_STMT_IGNORED, AT(T), NULL); }
ignored ::= DROP(T) TABLESPACE rest. { mysql_ignored(p, MYSQL_STMT_IGNORED, AT(T), NULL); }
ignored ::= DROP(T) ROLE rest. { mysql_ignored(p, MYSQL_STMT_IGNORED, AT(T), NULL); }
ignored ::= create(H) ROLE rest. { mysql_ignored(p, MYSQL_STMT_IGNORED, H.offset, NULL); }
ignored ::= create(H) SPATIAL NAME rest. { mysql_ignored(p, MYSQL_STMT_IGNORED, H.offset, NULL); }
ignored ::= DROP(T) SPATIAL NAME rest. { mysql_ignored(p, MYSQL_STMT_IGNORED, AT(T), NULL); }
rest ::= .
rest ::= rest ANY.

/* ---- USE ------------------------------------------------------------------------------------- */

use ::= USE(T) NAME(N). { MYSQL_STMT(p, MYSQL_STMT_USE, MysqlUse, AT(T))->name = mysql_ident(p, N); }

/* ---- SET ------------------------------------------------------------------------------------- */

%type assignments {MysqlSet *}
%type assignment {MysqlAssignment *}
%type set_scope {int}
%type set_name {Str}
%type system_scope {Str}

set ::= SET(T) assignments(L). { L->stmt.offset = AT(T); }
set ::= SET(T) set_scope TRANSACTION(W) rest. { mysql_set_other(p, AT(T), W); }
set ::= SET(T) PASSWORD(W) rest. { mysql_set_other(p, AT(T), W); }
set ::= SET(T) ROLE(W) rest. { mysql_set_other(p, AT(T), W); }
set ::= SET(T) DEFAULT ROLE(W) rest. { mysql_set_other(p, AT(T), W); }
set ::= SET(T) STATEMENT(W) rest. { mysql_set_other(p, AT(T), W); }
assignments(A) ::= assignment(B). { A = MYSQL_STMT(p, MYSQL_STMT_SET, MysqlSet, B->offset); mysql_append(&A->assignments, B); }
assignments(A) ::= assignments(A) COMMA assignment(B). { mysql_append(&A->assignments, B); }

set_scope(A) ::= . { A = MYSQL_SCOPE_NONE; }
set_scope(A) ::= GLOBAL_SCOPE. { A = MYSQL_SCOPE_GLOBAL; }
set_scope(A) ::= SESSION_SCOPE. { A = MYSQL_SCOPE_SESSION; }
set_scope(A) ::= LOCAL. { A = MYSQL_SCOPE_SESSION; }

assignment(A) ::= set_scope(S) set_name(N) set_to set_value(V). { A = mysql_assignment(p, S, V->offset, N, V); }
assignment(A) ::= AT_SIGN(T) user_variable_name(N) set_to expr(V).
    { A = mysql_assignment(p, MYSQL_SCOPE_USER, AT(T), mysql_ident(p, N), V); }
assignment(A) ::= AT_AT(T) set_name(N) set_to set_value(V).
    { A = mysql_assignment(p, MYSQL_SCOPE_SESSION, AT(T), N, V); }
assignment(A) ::= AT_AT(T) system_scope(S) DOT set_name(N) set_to set_value(V).
    { A = mysql_assignment(p, mysql_scope_named(S), AT(T), N, V); }
assignment(A) ::= NAMES(T) set_to_or_not charset_value(C). { A = mysql_assignment(p, MYSQL_SCOPE_SESSION, AT(T), mysql_lower(p, T), C); }
assignment(A) ::= NAMES(T) set_to_or_not charset_value(C) COLLATE collation_name(N).
    { A = mysql_assignment(p, MYSQL_SCOPE_SESSION, AT(T), mysql_lower(p, T), C); A->collate = N->text; }
assignment(A) ::= charset_word(T) charset_value(C).
    { A = mysql_assignment(p, MYSQL_SCOPE_SESSION, AT(T), mysql_const(p, "charset"), C); }

set_to_or_not ::= .
set_to_or_not ::= EQ.
set_to ::= EQ.
set_to ::= ASSIGN.
set_name(A) ::= NAME(N). { A = mysql_lower(p, N); }
set_name(A) ::= NAME(N) DOT NAME(M). { A = mysql_dotted(p, N, M); }
set_value(A) ::= expr(A).
set_value(A) ::= DEFAULT(T). { A = mysql_bare(p, MYSQL_DEFAULT, T); }
set_value(A) ::= ON(T). { A = mysql_leaf(p, MYSQL_NAME, T); }
set_value(A) ::= ALL(T). { A = mysql_leaf(p, MYSQL_NAME, T); }
set_value(A) ::= BINARY(T). { A = mysql_leaf(p, MYSQL_NAME, T); }
charset_value(A) ::= charset_name(A).
charset_value(A) ::= DEFAULT(T). { A = mysql_bare(p, MYSQL_DEFAULT, T); }
system_scope(A) ::= GLOBAL_SCOPE(T). { A = mysql_lower(p, T); }
system_scope(A) ::= SESSION_SCOPE(T). { A = mysql_lower(p, T); }
system_scope(A) ::= LOCAL(T). { A = mysql_lower(p, T); }

/* ---- CREATE … -------------------------------------------------------------------------------- */

%type create {MysqlHead}
%type alter {MysqlHead}
%type if_not_exists {int}
%type if_exists {int}
%type definer {MysqlOption *}
%type user {Str}

create(A) ::= CREATE(T). { A = (MysqlHead){.offset = AT(T)}; }
create(A) ::= create(A) OR REPLACE. { A.or_replace = true; }
create(A) ::= create(A) ONLINE.
create(A) ::= create(A) OFFLINE.
create(A) ::= create(A) TEMPORARY. { A.temporary = true; }
create(A) ::= create(A) AGGREGATE(T). { mysql_append(&A.options, OPTION(AGGREGATE, T)); }
create(A) ::= create(A) view_option(O). { mysql_append(&A.options, O); }
alter(A) ::= ALTER(T). { A = (MysqlHead){.offset = AT(T)}; }
alter(A) ::= alter(A) view_option(O). { mysql_append(&A.options, O); }

%type view_option {MysqlOption *}
view_option(A) ::= definer(A).
view_option(A) ::= ALGORITHM(T) EQ NAME(N). { A = OPTION_TEXT(ALGORITHM, T, mysql_lower(p, N)); }
view_option(A) ::= SQL_WORD(T) SECURITY NAME(N). { A = OPTION_TEXT(SQL_SECURITY, T, mysql_lower(p, N)); }

definer(A) ::= DEFINER(T) EQ user(U). { A = OPTION_TEXT(DEFINER, T, U); }
user(A) ::= user_part(N) AT_SIGN user_part(H). { A = mysql_user(p, N, H); }
user(A) ::= user_part(N). { A = mysql_user_alone(p, N); }
user(A) ::= CURRENT_USER(T). { A = mysql_lower(p, T); }
user(A) ::= CURRENT_USER(T) LP RP. { A = mysql_lower(p, T); }
%type user_part {MysqlToken}
user_part(A) ::= NAME(A).
user_part(A) ::= STRING(A).

if_not_exists(A) ::= . { A = 0; }
if_not_exists(A) ::= IF NOT EXISTS. { A = 1; }
if_exists(A) ::= . { A = 0; }
if_exists(A) ::= IF EXISTS. { A = 1; }

/* ---- CREATE and ALTER DATABASE --------------------------------------------------------------- */

%type database_options {MysqlOptions}
%type database_option {MysqlOption *}

database ::= DATABASE.
database ::= SCHEMA.
create_database ::= create(H) database if_not_exists(E) NAME(N) database_options(O).
    { mysql_database(p, MYSQL_STMT_CREATE_DATABASE, &H, E, mysql_ident(p, N), O); }
alter_database ::= alter(H) database NAME(N) database_options(O).
    { mysql_database(p, MYSQL_STMT_ALTER_DATABASE, &H, 0, mysql_ident(p, N), O); }
alter_database ::= alter(H) database nameless_options(O). { mysql_database(p, MYSQL_STMT_ALTER_DATABASE, &H, 0, NULL, O); }
%type nameless_options {MysqlOptions}
nameless_options(A) ::= nameless_option(B). { A = (MysqlOptions){0}; mysql_append(&A, B); }
nameless_options(A) ::= nameless_options(A) nameless_option(B). { mysql_append(&A, B); }
%type nameless_option {MysqlOption *}
nameless_option(A) ::= charset_option(A).
nameless_option(A) ::= NAME(N) EQ option_value(V). { A = mysql_option_word(p, N, V, MYSQL_OF_DATABASE); }
nameless_option(A) ::= NAME(N) STRING(V). { A = mysql_option_word(p, N, mysql_string(p, V), MYSQL_OF_DATABASE); }
nameless_option(A) ::= READ(T) ONLY equals option_value(V). { A = OPTION_TEXT(READ_ONLY, T, V->text); }
database_options(A) ::= . { A = (MysqlOptions){0}; }
database_options(A) ::= database_options(A) database_option(O). { mysql_append(&A, O); }
database_option(A) ::= charset_option(A).
database_option(A) ::= default NAME(N) EQ option_value(V). { A = mysql_option_word(p, N, V, MYSQL_OF_DATABASE); }
database_option(A) ::= default NAME(N) STRING(V). { A = mysql_option_word(p, N, mysql_string(p, V), MYSQL_OF_DATABASE); }
database_option(A) ::= READ(T) ONLY equals option_value(V). { A = OPTION_TEXT(READ_ONLY, T, V->text); }
database_option(A) ::= UPGRADE(T) DATA DIRECTORY NAME. { A = OPTION(UPGRADE_NAME, T); }

/* ---- options --------------------------------------------------------------------------------- */

%type charset_option {MysqlOption *}
%type charset_word {MysqlToken}
%type number {Str}
%type string {Str}

equals ::= .
equals ::= EQ.
default ::= .
default ::= DEFAULT.

number(A) ::= NUMBER(T). { A = mysql_word(p, T); }
string(A) ::= STRING(T). { A = mysql_text_value(p, T); }

charset_word(A) ::= CHARSET(A).
charset_word(A) ::= CHARACTER(A) SET.
charset_word(A) ::= CHAR(A) SET.
charset_name(A) ::= NAME(T). { A = mysql_name_lower(p, T); }
charset_name(A) ::= STRING(T). { A = mysql_name_lower(p, T); }
charset_name(A) ::= BINARY(T). { A = mysql_name_lower(p, T); }
collation_name(A) ::= charset_name(A).
charset_option(A) ::= default charset_word(T) equals charset_name(C). { A = OPTION_TEXT(CHARSET, T, C->text); }
charset_option(A) ::= default charset_word(T) equals DEFAULT. { A = OPTION_TEXT(CHARSET, T, NULL); }
charset_option(A) ::= default COLLATE(T) equals collation_name(C). { A = OPTION_TEXT(COLLATE, T, C->text); }

option_value(A) ::= NAME(T). { A = mysql_name_tree(p, T); }
option_value(A) ::= STRING(T). { A = mysql_string(p, T); }
option_value(A) ::= NUMBER(T). { A = mysql_leaf(p, MYSQL_NUMBER, T); }
option_value(A) ::= HEX(T). { A = mysql_leaf(p, MYSQL_NUMBER, T); }
option_value(A) ::= MINUS NUMBER(T). { A = mysql_negative(p, T); }
option_value(A) ::= DEFAULT(T). { A = mysql_leaf(p, MYSQL_NAME, T); }
option_value(A) ::= ON(T). { A = mysql_leaf(p, MYSQL_NAME, T); }

/* ---- types ----------------------------------------------------------------------------------- */

type(A) ::= type_name(A).
parameter_type(A) ::= type(A).
parameter_type(A) ::= parameter_type(A) COLLATE collation_name(C). { A = mysql_type_collate(A, C); }

type_name(A) ::= TYPE_WORD(T) type_arguments(L). { A = mysql_type(p, mysql_lower(p, T), T, L); }
type_name(A) ::= NAME(T) type_arguments(L). { A = mysql_type(p, mysql_ident_lower(p, T), T, L); }
type_name(A) ::= BINARY(T) type_arguments(L). { A = mysql_type(p, mysql_lower(p, T), T, L); }
type_name(A) ::= SET(T) type_arguments(L). { A = mysql_type(p, mysql_lower(p, T), T, L); }
type_name(A) ::= char(T) type_arguments(L). { A = mysql_type(p, mysql_lower(p, T), T, L); }
type_name(A) ::= char(T) VARYING(V) type_arguments(L). { A = mysql_type(p, mysql_words(p, T, V), T, L); }
type_name(A) ::= DOUBLE(T) type_arguments(L). { A = mysql_type(p, mysql_lower(p, T), T, L); }
type_name(A) ::= DOUBLE(T) PRECISION(V) type_arguments(L). { A = mysql_type(p, mysql_words(p, T, V), T, L); }
type_name(A) ::= NATIONAL(T) char(V) type_arguments(L). { A = mysql_type(p, mysql_words(p, T, V), T, L); }
type_name(A) ::= NATIONAL(T) char VARYING type_arguments(L). { A = mysql_type(p, mysql_const(p, "national varchar"), T, L); }
type_name(A) ::= NAME(T) VARYING(V) type_arguments(L). { A = mysql_type(p, mysql_words(p, T, V), T, L); } /* NCHAR */
type_name(A) ::= NAME(T) VARCHAR(V) type_arguments(L). { A = mysql_type(p, mysql_words(p, T, V), T, L); } /* NCHAR */
type_name(A) ::= LONG(T). [LONG_ALONE] { A = mysql_type(p, mysql_lower(p, T), T, NULL); }
type_name(A) ::= LONG(T) VARCHAR(V). { A = mysql_type(p, mysql_words(p, T, V), T, NULL); }
type_name(A) ::= LONG(T) long_char VARYING. { A = mysql_type(p, mysql_const(p, "long varchar"), T, NULL); }
type(A) ::= LONG(T) long_char SET charset_name(C). { A = mysql_type_charset(mysql_type(p, mysql_lower(p, T), T, NULL), C); }
long_char ::= CHAR.
long_char ::= CHARACTER.
type_name(A) ::= LONG(T) TYPE_WORD(V). { A = mysql_type(p, mysql_words(p, T, V), T, NULL); }
%type char {MysqlToken}
char(A) ::= CHAR(A).
char(A) ::= CHARACTER(A).
char(A) ::= VARCHAR(A).
type_arguments(A) ::= . { A = NULL; }
type_arguments(A) ::= LP type_argument_list(L) RP. { A = L; }
type_argument_list(A) ::= type_argument(B). { A = mysql_list(p, B); }
type_argument_list(A) ::= type_argument_list(A) COMMA type_argument(B). { A = mysql_list_add(p, A, B); }
type_argument(A) ::= NUMBER(T). { A = mysql_leaf(p, MYSQL_NUMBER, T); }
type_argument(A) ::= text_literal(A).
type_argument(A) ::= HEX(T). { A = mysql_hex(p, T); }

type(A) ::= type(A) UNSIGNED. { A = mysql_with_flags(A, MYSQL_UNSIGNED_FLAG); }
type(A) ::= type(A) SIGNED. { A = mysql_with_flags(A, MYSQL_SIGNED_FLAG); }
type(A) ::= type(A) ZEROFILL. { A = mysql_with_flags(A, MYSQL_ZEROFILL_FLAG); }
type(A) ::= type(A) BINARY. { A = mysql_with_flags(A, MYSQL_BINARY_FLAG); }
type(A) ::= type(A) COMPRESSED. { A = mysql_with_flags(A, MYSQL_COMPRESSED_FLAG); }
type(A) ::= type(A) COMPRESSED EQ NAME. { A = mysql_with_flags(A, MYSQL_COMPRESSED_FLAG); }
type(A) ::= type(A) charset_word charset_name(C). { A = mysql_type_charset(A, C); }
type(A) ::= type(A) ASCII(T). { A = mysql_type_charset(A, mysql_charset_alias(p, T, "latin1")); }
type(A) ::= type(A) UNICODE(T). { A = mysql_type_charset(A, mysql_charset_alias(p, T, "ucs2")); }
type(A) ::= type(A) BYTE(T). { A = mysql_type_charset(A, mysql_charset_alias(p, T, "binary")); }

/* ---- CREATE TABLE ---------------------------------------------------------------------------- */

%type table_name {MysqlName *}
%type table_body {MysqlCreateTable *}
%type elements {MysqlCreateTable *}
%type table_options {MysqlOptions}
%type table_option {MysqlOption *}
%type name_list {MysqlNames}
%type table_list {MysqlNames}

table_name(A) ::= NAME(N). { A = mysql_name(p, N); }
table_name(A) ::= NAME(D) DOT NAME(N). { A = mysql_name_of(p, D, N); }
table_name(A) ::= DOT NAME(N). { A = mysql_name(p, N); }
name_list(A) ::= NAME(N). { A = (MysqlNames){0}; mysql_append(&A, mysql_name(p, N)); }
name_list(A) ::= name_list(A) COMMA NAME(N). { mysql_append(&A, mysql_name(p, N)); }
table_list(A) ::= table_name(N). { A = (MysqlNames){0}; mysql_append(&A, N); }
table_list(A) ::= table_list(A) COMMA table_name(N). { mysql_append(&A, N); }

create_table ::= create(H) table if_not_exists(E) table_name(N) table_body(B). { mysql_create_table(p, B, &H, E, N); }
table ::= TABLE.
table ::= TABLES.
table_body(A) ::= LIKE table_name(N). { A = mysql_table_like(p, N); }
table_body(A) ::= LP LIKE table_name(N) RP. { A = mysql_table_like(p, N); }
table_body(A) ::= LP elements(Z) RP table_options(O) partitioning(P) as_query(Q).
    { A = Z; A->options = O; A->partitioning = P; A->query = Q; }
table_body(A) ::= table_options(O) partitioning(P) as_query(Q). { A = mysql_table_without_columns(p, O, P, Q); }
table_body(A) ::= LP query_without_parentheses(Q) RP. { A = mysql_table_without_columns(p, (MysqlOptions){0}, NULL, Q); }

as_query(A) ::= . { A = NULL; }
as_query(A) ::= duplicates AS query(Z). { A = Z; }
as_query(A) ::= duplicates select(Z). { A = mysql_query(p, NULL, Z, NULL); }
as_query(A) ::= duplicates select(Z) query_tail(T). { A = mysql_query(p, NULL, Z, T); }
duplicates ::= .
duplicates ::= IGNORE.
duplicates ::= REPLACE.

elements(A) ::= column(C). { A = mysql_table_new(p); mysql_append(&A->columns, C); }
elements(A) ::= key(K). { A = mysql_table_new(p); mysql_append(&A->keys, K); }
elements(A) ::= elements(A) COMMA column(C). { mysql_append(&A->columns, C); }
elements(A) ::= elements(A) COMMA key(K). { mysql_append(&A->keys, K); }

table_options(A) ::= . { A = (MysqlOptions){0}; }
table_options(A) ::= table_options(A) table_option(O). { mysql_append(&A, O); }
table_options(A) ::= table_options(A) COMMA table_option(O). { mysql_append(&A, O); }

table_option(A) ::= charset_option(A).
table_option(A) ::= simple_table_option(A).
%type simple_table_option {MysqlOption *}
simple_table_option(A) ::= NAME(N) equals option_value(V). { A = mysql_option_word(p, N, V, MYSQL_OF_TABLE); }
simple_table_option(A) ::= NAME(N) equals NULL_WORD(T).
    { A = mysql_option_word(p, N, mysql_leaf(p, MYSQL_NAME, T), MYSQL_OF_TABLE); }
simple_table_option(A) ::= DATA(T) DIRECTORY equals string(S). { A = OPTION_TEXT(DATA_DIRECTORY, T, S); }
simple_table_option(A) ::= INDEX(T) DIRECTORY equals string(S). { A = OPTION_TEXT(INDEX_DIRECTORY, T, S); }
simple_table_option(A) ::= UNION(T) equals LP RP. { A = mysql_option_names(p, MYSQL_OPT_UNION, T, (MysqlNames){0}); }
simple_table_option(A) ::= UNION(T) equals LP table_list(L) RP. { A = mysql_option_names(p, MYSQL_OPT_UNION, T, L); }
simple_table_option(A) ::= WITH_SYSTEM(T) SYSTEM VERSIONING. { A = OPTION(WITH_VERSIONING, T); }
simple_table_option(A) ::= START(T) TRANSACTION. { A = OPTION(START_TRANSACTION, T); }

/* ---- columns --------------------------------------------------------------------------------- */

%type column {MysqlColumn *}
%type column_option {MysqlOption *}
%type column_check {MysqlKey *}
%type action {int}

column(A) ::= NAME(N) type(T). { A = mysql_column(p, N, T); }
column(A) ::= NAME(N) generated(O). { A = mysql_column_option(mysql_column(p, N, NULL), O); }
column(A) ::= column(A) generated(O). { mysql_column_option(A, O); }
column(A) ::= column(A) column_option(O). { mysql_column_option(A, O); }
column(A) ::= column(A) column_option(O) COMPRESSED. { mysql_column_compressed(mysql_column_option(A, O)); }
column(A) ::= column(A) column_option(O) COMPRESSED EQ NAME. { mysql_column_compressed(mysql_column_option(A, O)); }
column(A) ::= column(A) ENFORCED. { mysql_column_enforced(p, A, true); }
column(A) ::= column(A) NOT ENFORCED. { mysql_column_enforced(p, A, false); }
column(A) ::= column(A) MATCH match(M). { mysql_column_match(p, A, M); }
column(A) ::= column(A) ON DELETE action(C). { mysql_column_action(p, A, true, C); }
column(A) ::= column(A) ON UPDATE action(C). { mysql_column_action(p, A, false, C); }

%type generated {MysqlOption *}
generated(A) ::= generated_always(T) LP expr(E) RP. { A = OPTION_TREE(GENERATED, T, E); }
generated(A) ::= generated_always(T) ROW_WORD START. { A = OPTION(ROW_START, T); }
generated(A) ::= generated_always(T) ROW_WORD END. { A = OPTION(ROW_END, T); }
%type generated_always {MysqlToken}
generated_always(A) ::= AS(A).
generated_always(A) ::= GENERATED_WORD(A) ALWAYS AS.

column_option(A) ::= NULL_WORD(T). { A = OPTION(NULL, T); }
column_option(A) ::= NOT(T) NULL_WORD. { A = OPTION(NOT_NULL, T); }
column_option(A) ::= DEFAULT(T) plain_value(V). { A = OPTION_TREE(DEFAULT, T, V); }
column_option(A) ::= DEFAULT(T) PLUS plain_value(V). { A = OPTION_TREE(DEFAULT, T, mysql_unary(p, MYSQL_OP_POS, T, V)); }
column_option(A) ::= DEFAULT(T) MINUS plain_value(V). { A = OPTION_TREE(DEFAULT, T, mysql_unary(p, MYSQL_OP_NEG, T, V)); }
column_option(A) ::= DEFAULT(T) LP expr(V) RP. { A = mysql_option_flag(OPTION_TREE(DEFAULT, T, V)); }
column_option(A) ::= ON(T) UPDATE now(V). { A = OPTION_TREE(ON_UPDATE, T, V); }
column_option(A) ::= AUTO_INCREMENT(T). { A = OPTION(AUTO_INCREMENT, T); }
column_option(A) ::= SERIAL(T) DEFAULT VALUE. { A = OPTION(SERIAL_DEFAULT_VALUE, T); }
column_option(A) ::= PRIMARY(T) KEY. { A = OPTION(PRIMARY_KEY, T); }
column_option(A) ::= KEY(T). { A = OPTION(KEY, T); }
column_option(A) ::= UNIQUE(T). [UNIQUE_ALONE] { A = OPTION(UNIQUE_KEY, T); }
column_option(A) ::= UNIQUE(T) KEY. { A = OPTION(UNIQUE_KEY, T); }
column_option(A) ::= COLLATE(T) collation_name(C). { A = OPTION_TEXT(COLLATE, T, C->text); }
column_option(A) ::= VIRTUAL(T). { A = OPTION(VIRTUAL, T); }
column_option(A) ::= STORED(T). { A = OPTION(STORED, T); }
column_option(A) ::= PERSISTENT(T). { A = OPTION(STORED, T); }
column_option(A) ::= VISIBLE(T). { A = OPTION(VISIBLE, T); }
column_option(A) ::= INVISIBLE(T). { A = OPTION(INVISIBLE, T); }
column_option(A) ::= WITH_SYSTEM(T) SYSTEM VERSIONING. { A = OPTION(WITH_VERSIONING, T); }
column_option(A) ::= WITHOUT(T) SYSTEM VERSIONING. { A = OPTION(WITHOUT_VERSIONING, T); }
column_option(A) ::= NOT(T) SECONDARY. { A = OPTION(NOT_SECONDARY, T); }
column_option(A) ::= column_check(K). { A = mysql_option_key(p, MYSQL_OPT_CHECK, K); }
column_option(A) ::= REFERENCES(T) table_name(N) ref_parts(L).
    { A = mysql_option_key(p, MYSQL_OPT_REFERENCES, mysql_column_reference(p, T, N, L)); }
column_option(A) ::= NAME(N) equals option_value(V). { A = mysql_option_word(p, N, V, MYSQL_OF_COLUMN); }

column_check(A) ::= CHECK(T) LP expr(E) RP. { A = mysql_key_check(p, T, E); }
column_check(A) ::= CONSTRAINT(C) CHECK(T) LP expr(E) RP. { A = mysql_key_named(mysql_key_check(p, T, E), (MysqlConstraint){AT(C), false, NULL}); }
column_check(A) ::= CONSTRAINT(C) NAME(N) CHECK(T) LP expr(E) RP.
    { A = mysql_key_named(mysql_key_check(p, T, E), (MysqlConstraint){AT(C), false, mysql_ident(p, N)}); }

/* ---- keys ------------------------------------------------------------------------------------ */

%type key {MysqlKey *}
%type plain_key {MysqlKey *}
%type constraint_key {MysqlKey *}
%type constraint {MysqlConstraint}
%type key_name {Str}
%type key_using {MysqlOption *}
%type key_parts {MysqlKeyParts}
%type key_part_list {MysqlKeyParts}
%type key_part {MysqlKeyPart *}
%type ref_parts {MysqlKeyParts}
%type key_options {MysqlOptions}
%type key_option {MysqlOption *}
%type special_key {int}
%type match {Str}

key(A) ::= plain_key(A).
key(A) ::= constraint_key(A).
key(A) ::= constraint(C) constraint_key(Z). { A = Z; mysql_key_named(A, C); }

constraint(A) ::= CONSTRAINT(T). { A = (MysqlConstraint){AT(T), false, NULL}; }
constraint(A) ::= CONSTRAINT(T) NAME(N). { A = (MysqlConstraint){AT(T), false, mysql_ident(p, N)}; }
constraint(A) ::= CONSTRAINT(T) IF NOT EXISTS NAME(N). { A = (MysqlConstraint){AT(T), true, mysql_ident(p, N)}; }

index_word ::= KEY.
index_word ::= INDEX.
opt_index_word ::= .
opt_index_word ::= index_word.
special_key(A) ::= FULLTEXT. { A = MYSQL_KEY_FULLTEXT; }
special_key(A) ::= SPATIAL. { A = MYSQL_KEY_SPATIAL; }
special_key(A) ::= VECTOR. { A = MYSQL_KEY_VECTOR; }

plain_key(A) ::= KEY(T) if_not_exists(E) key_name(N) key_using(U) key_parts(L) key_options(O).
    { A = mysql_key(p, MYSQL_KEY_INDEX, T, E, N, U, L, O); }
plain_key(A) ::= INDEX(T) if_not_exists(E) key_name(N) key_using(U) key_parts(L) key_options(O).
    { A = mysql_key(p, MYSQL_KEY_INDEX, T, E, N, U, L, O); }
plain_key(A) ::= special_key(K) opt_index_word if_not_exists(E) key_name(N) key_using(U) key_parts(L) key_options(O).
    { A = mysql_key(p, K, p->token, E, N, U, L, O); }
plain_key(A) ::= PERIOD(T) if_not_exists(E) period_for period_name(N) key_parts(L).
    { A = mysql_key(p, MYSQL_KEY_PERIOD, T, E, N, NULL, L, (MysqlOptions){0}); }
period_for ::= FOR.
period_for ::= FOR_SYSTEM_TIME.
%type period_name {Str}
period_name(A) ::= NAME(N). { A = mysql_ident(p, N); }
period_name(A) ::= SYSTEM_TIME(N). { A = mysql_lower(p, N); }

constraint_key(A) ::= PRIMARY(T) KEY if_not_exists(E) key_name(N) key_using(U) key_parts(L) key_options(O).
    { A = mysql_key(p, MYSQL_KEY_PRIMARY, T, E, N, U, L, O); }
constraint_key(A) ::= UNIQUE(T) opt_index_word if_not_exists(E) key_name(N) key_using(U) key_parts(L) key_options(O).
    { A = mysql_key(p, MYSQL_KEY_UNIQUE, T, E, N, U, L, O); }
constraint_key(A) ::= FOREIGN(T) KEY if_not_exists(E) key_name(N) key_parts(L) references(R).
    { A = mysql_key_foreign(p, T, E, N, L, R); }
constraint_key(A) ::= CHECK(T) LP expr(E) RP. { A = mysql_key_check(p, T, E); }
constraint_key(A) ::= CHECK(T) LP expr(E) RP ENFORCED. { A = mysql_key_enforced(mysql_key_check(p, T, E), true); }
constraint_key(A) ::= CHECK(T) LP expr(E) RP NOT ENFORCED. { A = mysql_key_enforced(mysql_key_check(p, T, E), false); }

key_name(A) ::= . { A = NULL; }
key_name(A) ::= NAME(N). { A = mysql_ident(p, N); }
key_using(A) ::= . { A = NULL; }
key_using(A) ::= USING(T) NAME(N). { A = OPTION_TEXT(USING, T, mysql_lower(p, N)); }

key_parts(A) ::= LP key_part_list(Z) RP. { A = Z; }
key_part_list(A) ::= key_part(K). { A = (MysqlKeyParts){0}; mysql_append(&A, K); }
key_part_list(A) ::= key_part_list(A) COMMA key_part(K). { mysql_append(&A, K); }
key_part(A) ::= NAME(N). { A = mysql_key_part(p, N, NULL); }
key_part(A) ::= NAME(N) LP number(L) RP. { A = mysql_key_part(p, N, L); }
key_part(A) ::= NAME(N) WITHOUT OVERLAPS. { A = mysql_key_part(p, N, NULL); A->without_overlaps = true; }
key_part(A) ::= LP expr(E) RP. { A = mysql_key_part_expr(p, E); }
key_part(A) ::= key_part(A) ASC. { A->ascending = true; }
key_part(A) ::= key_part(A) DESC. { A->descending = true; }

key_options(A) ::= . { A = (MysqlOptions){0}; }
key_options(A) ::= key_options(A) key_option(O). { mysql_append(&A, O); }
key_option(A) ::= key_flag(A).
key_option(A) ::= alter_option(A).
key_option(A) ::= USING(T) NAME(N). { A = OPTION_TEXT(USING, T, mysql_lower(p, N)); }
key_option(A) ::= WITH(T) PARSER NAME(N). { A = OPTION_TEXT(PARSER, T, mysql_ident(p, N)); }
key_option(A) ::= NAME(N) equals option_value(V). { A = mysql_option_word(p, N, V, MYSQL_OF_KEY); }
%type key_flag {MysqlOption *}
key_flag(A) ::= VISIBLE(T). { A = OPTION(VISIBLE, T); }
key_flag(A) ::= INVISIBLE(T). { A = OPTION(INVISIBLE, T); }
key_flag(A) ::= IGNORED(T). { A = OPTION(IGNORED, T); }
key_flag(A) ::= NOT(T) IGNORED. { A = OPTION(NOT_IGNORED, T); }

%type references {MysqlReference}
references(A) ::= REFERENCES table_name(N) ref_parts(L). { A = (MysqlReference){.table = N, .parts = L}; }
references(A) ::= references(A) MATCH match(M). { A.match = M; }
references(A) ::= references(A) ON DELETE action(C). { A.on_delete = C; }
references(A) ::= references(A) ON UPDATE action(C). { A.on_update = C; }
ref_parts(A) ::= . { A = (MysqlKeyParts){0}; }
ref_parts(A) ::= key_parts(A).
match(A) ::= FULL(T). { A = mysql_lower(p, T); }
match(A) ::= PARTIAL(T). { A = mysql_lower(p, T); }
match(A) ::= SIMPLE(T). { A = mysql_lower(p, T); }
action(A) ::= RESTRICT. { A = MYSQL_ACTION_RESTRICT; }
action(A) ::= CASCADE. { A = MYSQL_ACTION_CASCADE; }
action(A) ::= SET NULL_WORD. { A = MYSQL_ACTION_SET_NULL; }
action(A) ::= SET DEFAULT. { A = MYSQL_ACTION_SET_DEFAULT; }
action(A) ::= NO ACTION. { A = MYSQL_ACTION_NO_ACTION; }

/* ---- partitions ------------------------------------------------------------------------------ */

%type partitioning {MysqlPartitioning *}
%type partition_by {MysqlPartitioning *}
%type partition_kind {MysqlPartitioning *}
%type hash_or_key {MysqlPartitioning *}
%type system_partition {MysqlPartitioning *}
%type subpartition_by {MysqlPartitioning *}
%type partition_definitions {MysqlPartitions}
%type partition_list {MysqlPartitions}
%type partition {MysqlPartition *}
%type subpartition_definitions {MysqlPartitions}
%type subpartition_list {MysqlPartitions}
%type subpartition {MysqlPartition *}
%type partition_options {MysqlOptions}
%type partition_option {MysqlOption *}
%type partition_count {Str}
%type subpartition_count {Str}
%type key_algorithm {Str}
%type linear {int}
%type column_names {MysqlNames}

partitioning(A) ::= . { A = NULL; }
partitioning(A) ::= partition_by(A).
partition_by(A) ::= PARTITION BY partition_kind(Z) partition_count(N) subpartition_by(S) partition_definitions(L).
    { A = Z; A->count = N; A->subpartitioning = S; A->partitions = L; }

partition_kind(A) ::= hash_or_key(A).
partition_kind(A) ::= RANGE_WORD(T) LP expr(E) RP. { A = mysql_partitioning(p, MYSQL_PARTITION_RANGE, T); A->expr = E; }
partition_kind(A) ::= RANGE_WORD(T) COLUMNS LP name_list(L) RP.
    { A = mysql_partitioning(p, MYSQL_PARTITION_RANGE_COLUMNS, T); A->columns = L; }
partition_kind(A) ::= LIST(T) LP expr(E) RP. { A = mysql_partitioning(p, MYSQL_PARTITION_LIST, T); A->expr = E; }
partition_kind(A) ::= LIST(T) COLUMNS LP name_list(L) RP.
    { A = mysql_partitioning(p, MYSQL_PARTITION_LIST_COLUMNS, T); A->columns = L; }
partition_kind(A) ::= system_partition(A).
hash_or_key(A) ::= linear(L) HASH(T) LP expr(E) RP.
    { A = mysql_partitioning(p, MYSQL_PARTITION_HASH, T); A->linear = L; A->expr = E; }
hash_or_key(A) ::= linear(L) KEY(T) key_algorithm(G) LP column_names(N) RP.
    { A = mysql_partitioning(p, MYSQL_PARTITION_KEY, T); A->linear = L; A->algorithm = G; A->columns = N; }
system_partition(A) ::= SYSTEM_TIME(T). { A = mysql_partitioning(p, MYSQL_PARTITION_SYSTEM_TIME, T); }
system_partition(A) ::= system_partition(A) INTERVAL(T) expr(E) UNIT(U). { A->interval = mysql_interval(p, T, E, U); }
system_partition(A) ::= system_partition(A) STARTS literal(E). { A->starts = E; }
system_partition(A) ::= system_partition(A) LIMIT number(N). { A->limit = N; }
system_partition(A) ::= system_partition(A) AUTO. { A->automatic = true; }

linear(A) ::= . { A = 0; }
linear(A) ::= LINEAR. { A = 1; }
key_algorithm(A) ::= . { A = NULL; }
key_algorithm(A) ::= ALGORITHM EQ number(Z). { A = Z; }
column_names(A) ::= . { A = (MysqlNames){0}; }
column_names(A) ::= name_list(A).
partition_count(A) ::= . { A = NULL; }
partition_count(A) ::= PARTITIONS number(Z). { A = Z; }
subpartition_by(A) ::= . { A = NULL; }
subpartition_by(A) ::= SUBPARTITION BY hash_or_key(Z) subpartition_count(N). { A = Z; A->count = N; }
subpartition_count(A) ::= . { A = NULL; }
subpartition_count(A) ::= SUBPARTITIONS number(Z). { A = Z; }

partition_definitions(A) ::= . { A = (MysqlPartitions){0}; }
partition_definitions(A) ::= LP partition_list(Z) RP. { A = Z; }
partition_list(A) ::= partition(B). { A = (MysqlPartitions){0}; mysql_append(&A, B); }
partition_list(A) ::= partition_list(A) COMMA partition(B). { mysql_append(&A, B); }
partition(A) ::= PARTITION NAME(N) partition_values(Z) partition_options(O) subpartition_definitions(S).
    { A = Z; A->name = mysql_ident(p, N); A->offset = AT(N); A->options = O; A->subpartitions = S; }
partition(A) ::= NAME(N) partition_values(Z) partition_options(O) subpartition_definitions(S).
    { A = Z; A->name = mysql_ident(p, N); A->offset = AT(N); A->options = O; A->subpartitions = S; }
%type partition_values {MysqlPartition *}
partition_values(A) ::= . { A = mysql_partition(p, MYSQL_VALUES_NONE, NULL); }
partition_values(A) ::= VALUES LESS THAN bound(B). { A = mysql_partition(p, MYSQL_VALUES_LESS_THAN, mysql_list(p, B)); }
partition_values(A) ::= VALUES LESS THAN LP bound_list(L) RP. { A = mysql_partition(p, MYSQL_VALUES_LESS_THAN, L); }
partition_values(A) ::= VALUES IN LP value_list(L) RP. { A = mysql_partition(p, MYSQL_VALUES_IN, L); }
partition_values(A) ::= DEFAULT. { A = mysql_partition(p, MYSQL_VALUES_DEFAULT, NULL); }
partition_values(A) ::= HISTORY. { A = mysql_partition(p, MYSQL_VALUES_HISTORY, NULL); }
partition_values(A) ::= CURRENT. { A = mysql_partition(p, MYSQL_VALUES_CURRENT, NULL); }
bound(A) ::= MAXVALUE_WORD(T). { A = mysql_keyword(p, T); }
bound_list(A) ::= bound_item(B). { A = mysql_list(p, B); }
bound_list(A) ::= bound_list(A) COMMA bound_item(B). { A = mysql_list_add(p, A, B); }
bound_item(A) ::= bound(A).
bound_item(A) ::= expr(A).
value_list(A) ::= value_item(B). { A = mysql_list(p, B); }
value_list(A) ::= value_list(A) COMMA value_item(B). { A = mysql_list_add(p, A, B); }
value_item(A) ::= expr(A).
value_item(A) ::= DEFAULT(T). { A = mysql_bare(p, MYSQL_DEFAULT, T); }
partition_options(A) ::= . { A = (MysqlOptions){0}; }
partition_options(A) ::= partition_options(A) partition_option(O). { mysql_append(&A, O); }
partition_option(A) ::= STORAGE NAME(N) equals option_value(V). { A = mysql_option_word(p, N, V, MYSQL_OF_PARTITION); }
partition_option(A) ::= NAME(N) equals option_value(V). { A = mysql_option_word(p, N, V, MYSQL_OF_PARTITION); }
partition_option(A) ::= TABLESPACE(N) equals option_value(V). { A = mysql_option_word(p, N, V, MYSQL_OF_PARTITION); }
partition_option(A) ::= DATA(T) DIRECTORY equals string(S). { A = OPTION_TEXT(DATA_DIRECTORY, T, S); }
partition_option(A) ::= INDEX(T) DIRECTORY equals string(S). { A = OPTION_TEXT(INDEX_DIRECTORY, T, S); }
subpartition_definitions(A) ::= . { A = (MysqlPartitions){0}; }
subpartition_definitions(A) ::= LP subpartition_list(Z) RP. { A = Z; }
subpartition_list(A) ::= subpartition(B). { A = (MysqlPartitions){0}; mysql_append(&A, B); }
subpartition_list(A) ::= subpartition_list(A) COMMA subpartition(B). { mysql_append(&A, B); }
subpartition(A) ::= SUBPARTITION NAME(N) partition_options(O).
    { A = mysql_partition(p, MYSQL_VALUES_NONE, NULL); A->name = mysql_ident(p, N); A->offset = AT(N); A->options = O; }

/* ---- ALTER TABLE, CREATE INDEX, DROP INDEX, RENAME TABLE -------------------------------------- */

%type alter_clauses {MysqlAlters}
%type alter_clause_list {MysqlAlters}
%type alter_clause {MysqlAlters}
%type one_clause {MysqlAlter *}
%type last_clause {MysqlAlter *}
%type repartition {MysqlAlter *}
%type alter_option {MysqlOption *}
%type placed_column {MysqlColumn *}
%type column_list {MysqlColumns}
%type partition_names {MysqlNames}

alter_table ::= alter_table_head(S) alter_clauses(L). { S->clauses = L; }
%type alter_table_head {MysqlAlterTable *}
alter_table_head(A) ::= alter(H) alter_words TABLE if_exists(E) table_name(N) wait.
    { A = mysql_alter_table(p, &H, E, N); }
alter_words ::= .
alter_words ::= alter_words ONLINE.
alter_words ::= alter_words OFFLINE.
alter_words ::= alter_words IGNORE.
wait ::= .
wait ::= WAIT NUMBER.
wait ::= NOWAIT.

alter_clauses(A) ::= . { A = (MysqlAlters){0}; }
alter_clauses(A) ::= last_clause(B). { A = (MysqlAlters){0}; mysql_append(&A, B); }
alter_clauses(A) ::= alter_clause_list(A).
alter_clauses(A) ::= repartition(B). { A = (MysqlAlters){0}; mysql_append(&A, B); }
alter_clauses(A) ::= alter_clause_list(A) repartition(B). { mysql_append(&A, B); }
alter_clauses(A) ::= alter_clause_list(A) COMMA repartition(B). { mysql_append(&A, B); }
alter_clauses(A) ::= alter_clause_list(A) COMMA last_clause(B). { mysql_append(&A, B); }
alter_clause_list(A) ::= alter_clause(A).
alter_clause_list(A) ::= alter_clause_list(B) COMMA alter_clause(C). { A = mysql_alters_join(B, C); }
alter_clause(A) ::= one_clause(B). { A = (MysqlAlters){0}; mysql_append(&A, B); }
alter_clause(A) ::= ADD(T) column_word if_not_exists(E) LP add_list(L) RP. { A = mysql_alter_add(p, T, E, L); }
%type add_list {MysqlCreateTable *}
add_list(A) ::= elements(A).

%type option_clause {MysqlAlter *}
option_clause(A) ::= table_option(O). { A = mysql_alter_option(p, O); }
option_clause(A) ::= option_clause(A) table_option(O). { mysql_append(&A->options, O); }
one_clause(A) ::= option_clause(A).

column_word ::= .
column_word ::= COLUMN.
placed_column(A) ::= column(A).
placed_column(A) ::= column(A) FIRST. { A->place = MYSQL_PLACE_FIRST; }
placed_column(A) ::= column(A) AFTER NAME(N). { A->place = MYSQL_PLACE_AFTER; A->after = mysql_ident(p, N); }

one_clause(A) ::= ADD(T) column_word if_not_exists(E) placed_column(C).
    { A = mysql_alter(p, MYSQL_ALTER_ADD_COLUMN, T); A->if_not_exists = E; A->column = C; }
one_clause(A) ::= ADD(T) key(K). { A = mysql_alter(p, MYSQL_ALTER_ADD_KEY, T); A->key = K; A->if_not_exists = K->if_not_exists; }
one_clause(A) ::= CHANGE(T) column_word if_exists(E) NAME(N) placed_column(C).
    { A = mysql_alter(p, MYSQL_ALTER_CHANGE_COLUMN, T); A->if_exists = E; A->name = mysql_ident(p, N); A->column = C; }
one_clause(A) ::= MODIFY(T) column_word if_exists(E) placed_column(C).
    { A = mysql_alter(p, MYSQL_ALTER_MODIFY_COLUMN, T); A->if_exists = E; A->column = C; }
one_clause(A) ::= ALTER(T) column_word if_exists(E) NAME(N) SET DEFAULT plain_value(V).
    { A = mysql_alter_default(p, T, E, N, V, false); }
one_clause(A) ::= ALTER(T) column_word if_exists(E) NAME(N) SET DEFAULT MINUS(M) plain_value(V).
    { A = mysql_alter_default(p, T, E, N, mysql_unary(p, MYSQL_OP_NEG, M, V), false); }
one_clause(A) ::= ALTER(T) column_word if_exists(E) NAME(N) SET DEFAULT LP expr(V) RP.
    { A = mysql_alter_default(p, T, E, N, V, true); }
one_clause(A) ::= ALTER(T) column_word if_exists(E) NAME(N) DROP DEFAULT.
    { A = mysql_alter_default(p, T, E, N, NULL, false); }
one_clause(A) ::= ALTER(T) column_word if_exists NAME(N) SET VISIBLE.
    { A = mysql_alter_flag(p, MYSQL_ALTER_COLUMN_VISIBLE, T, N, true); }
one_clause(A) ::= ALTER(T) column_word if_exists NAME(N) SET INVISIBLE.
    { A = mysql_alter_flag(p, MYSQL_ALTER_COLUMN_VISIBLE, T, N, false); }
one_clause(A) ::= ALTER(T) index_word if_exists NAME(N) VISIBLE. { A = mysql_alter_flag(p, MYSQL_ALTER_INDEX_VISIBLE, T, N, true); }
one_clause(A) ::= ALTER(T) index_word if_exists NAME(N) INVISIBLE. { A = mysql_alter_flag(p, MYSQL_ALTER_INDEX_VISIBLE, T, N, false); }
one_clause(A) ::= ALTER(T) index_word if_exists NAME(N) NOT IGNORED. { A = mysql_alter_flag(p, MYSQL_ALTER_INDEX_VISIBLE, T, N, true); }
one_clause(A) ::= ALTER(T) index_word if_exists NAME(N) IGNORED. { A = mysql_alter_flag(p, MYSQL_ALTER_INDEX_VISIBLE, T, N, false); }
one_clause(A) ::= ALTER(T) check_word NAME(N) ENFORCED. { A = mysql_alter_flag(p, MYSQL_ALTER_CHECK_ENFORCED, T, N, true); }
one_clause(A) ::= ALTER(T) check_word NAME(N) NOT ENFORCED. { A = mysql_alter_flag(p, MYSQL_ALTER_CHECK_ENFORCED, T, N, false); }
check_word ::= CHECK.
check_word ::= CONSTRAINT.

one_clause(A) ::= DROP(T) column_word if_exists(E) NAME(N) drop_behavior.
    { A = mysql_alter_name(p, MYSQL_ALTER_DROP_COLUMN, T, E, N); }
one_clause(A) ::= DROP(T) PRIMARY KEY. { A = mysql_alter(p, MYSQL_ALTER_DROP_PRIMARY_KEY, T); }
one_clause(A) ::= DROP(T) index_word if_exists(E) NAME(N). { A = mysql_alter_name(p, MYSQL_ALTER_DROP_INDEX, T, E, N); }
one_clause(A) ::= DROP(T) FOREIGN KEY if_exists(E) NAME(N). { A = mysql_alter_name(p, MYSQL_ALTER_DROP_FOREIGN_KEY, T, E, N); }
one_clause(A) ::= DROP(T) CHECK NAME(N). { A = mysql_alter_name(p, MYSQL_ALTER_DROP_CHECK, T, 0, N); }
one_clause(A) ::= DROP(T) CONSTRAINT if_exists(E) NAME(N). { A = mysql_alter_name(p, MYSQL_ALTER_DROP_CONSTRAINT, T, E, N); }
one_clause(A) ::= DROP(T) PERIOD if_exists(E) period_for period_name(N).
    { A = mysql_alter(p, MYSQL_ALTER_DROP_PERIOD, T); A->if_exists = E; A->name = N; }
one_clause(A) ::= DROP(T) SYSTEM VERSIONING. { A = mysql_alter(p, MYSQL_ALTER_DROP_VERSIONING, T); }
one_clause(A) ::= ADD(T) SYSTEM VERSIONING. { A = mysql_alter(p, MYSQL_ALTER_ADD_VERSIONING, T); }
drop_behavior ::= .
drop_behavior ::= RESTRICT.
drop_behavior ::= CASCADE.

one_clause(A) ::= RENAME(T) COLUMN if_exists(E) NAME(N) TO NAME(M). { A = mysql_alter_rename(p, MYSQL_ALTER_RENAME_COLUMN, T, E, N, M); }
one_clause(A) ::= RENAME(T) index_word if_exists(E) NAME(N) TO NAME(M). { A = mysql_alter_rename(p, MYSQL_ALTER_RENAME_INDEX, T, E, N, M); }
one_clause(A) ::= RENAME(T) rename_to table_name(N). { A = mysql_alter(p, MYSQL_ALTER_RENAME, T); A->table = N; }
rename_to ::= .
rename_to ::= TO.
rename_to ::= AS.
rename_to ::= EQ.

one_clause(A) ::= CONVERT(T) TO charset_word charset_name(C). { A = mysql_alter_convert(p, T, C, NULL); }
one_clause(A) ::= CONVERT(T) TO charset_word charset_name(C) COLLATE collation_name(N). { A = mysql_alter_convert(p, T, C, N); }
one_clause(A) ::= CONVERT(T) TO charset_word DEFAULT. { A = mysql_alter_convert(p, T, NULL, NULL); }
last_clause(A) ::= ORDER(T) BY order_list. { A = mysql_alter(p, MYSQL_ALTER_ORDER_BY, T); }
one_clause(A) ::= ENABLE(T) KEYS. { A = mysql_alter(p, MYSQL_ALTER_KEYS, T); A->flag = true; }
one_clause(A) ::= DISABLE(T) KEYS. { A = mysql_alter(p, MYSQL_ALTER_KEYS, T); }
one_clause(A) ::= FORCE(T). { A = mysql_alter(p, MYSQL_ALTER_FORCE, T); }
one_clause(A) ::= DISCARD(T) TABLESPACE. { A = mysql_alter(p, MYSQL_ALTER_TABLESPACE, T); }
one_clause(A) ::= IMPORT(T) TABLESPACE. { A = mysql_alter(p, MYSQL_ALTER_TABLESPACE, T); A->flag = true; }
one_clause(A) ::= alter_option(O). { A = mysql_alter_option(p, O); }
alter_option(A) ::= ALGORITHM(T) equals algorithm(N). { A = OPTION_TEXT(ALGORITHM, T, N); }
alter_option(A) ::= LOCK(T) equals lock(N). { A = OPTION_TEXT(LOCK, T, N); }
one_clause(A) ::= WITH(T) VALIDATION. { A = mysql_alter_option(p, OPTION_TEXT(VALIDATION, T, mysql_lower(p, T))); }
one_clause(A) ::= WITHOUT(T) VALIDATION. { A = mysql_alter_option(p, OPTION_TEXT(VALIDATION, T, mysql_lower(p, T))); }
%type algorithm {Str}
%type lock {Str}
algorithm(A) ::= NAME(T). { A = mysql_lower(p, T); }
algorithm(A) ::= DEFAULT(T). { A = mysql_lower(p, T); }
lock(A) ::= algorithm(A).

repartition(A) ::= partition_by(P). { A = mysql_alter(p, MYSQL_ALTER_PARTITION_BY, p->token); A->offset = P->offset; A->partitioning = P; }
repartition(A) ::= REMOVE(T) PARTITIONING. { A = mysql_alter(p, MYSQL_ALTER_REMOVE_PARTITIONING, T); }
last_clause(A) ::= ADD(T) PARTITION if_not_exists(E) binlog LP partition_list(L) RP.
    { A = mysql_alter(p, MYSQL_ALTER_ADD_PARTITION, T); A->if_not_exists = E; A->partitions = L; }
last_clause(A) ::= ADD(T) PARTITION if_not_exists(E) binlog PARTITIONS number(N).
    { A = mysql_alter(p, MYSQL_ALTER_ADD_PARTITION, T); A->if_not_exists = E; A->text = N; }
last_clause(A) ::= DROP(T) PARTITION if_exists(E) name_list(L).
    { A = mysql_alter(p, MYSQL_ALTER_DROP_PARTITION, T); A->if_exists = E; A->names = L; }
last_clause(A) ::= COALESCE(T) PARTITION binlog number(N). { A = mysql_alter(p, MYSQL_ALTER_COALESCE_PARTITION, T); A->text = N; }
last_clause(A) ::= REORGANIZE(T) PARTITION binlog. { A = mysql_alter(p, MYSQL_ALTER_REORGANIZE_PARTITION, T); }
last_clause(A) ::= REORGANIZE(T) PARTITION binlog name_list(L) INTO LP partition_list(N) RP.
    { A = mysql_alter(p, MYSQL_ALTER_REORGANIZE_PARTITION, T); A->names = L; A->partitions = N; }
last_clause(A) ::= EXCHANGE(T) PARTITION NAME(N) WITH TABLE table_name(M) validation.
    { A = mysql_alter_name(p, MYSQL_ALTER_EXCHANGE_PARTITION, T, 0, N); A->table = M; }
last_clause(A) ::= TRUNCATE(T) PARTITION binlog partition_names(L). { A = mysql_alter(p, MYSQL_ALTER_TRUNCATE_PARTITION, T); A->names = L; }
last_clause(A) ::= tend(T) PARTITION binlog partition_names(L) tend_words.
    { A = mysql_alter(p, MYSQL_ALTER_TEND_PARTITION, T); A->text = mysql_lower(p, T); A->names = L; }
last_clause(A) ::= CONVERT(T) PARTITION NAME(N) TO TABLE table_name(M).
    { A = mysql_alter_name(p, MYSQL_ALTER_CONVERT_PARTITION, T, 0, N); A->table = M; }
last_clause(A) ::= CONVERT(T) TABLE table_name(M) TO partition(P) validation.
    { A = mysql_alter(p, MYSQL_ALTER_CONVERT_TABLE, T); A->table = M; mysql_append(&A->partitions, P); }
binlog ::= .
binlog ::= NO_WRITE_TO_BINLOG.
validation ::= .
validation ::= WITH VALIDATION.
validation ::= WITHOUT VALIDATION.
%type tend {MysqlToken}
tend(A) ::= TEND(A).
tend(A) ::= OPTIMIZE(A).
tend(A) ::= ANALYZE(A).
tend(A) ::= CHECK(A).
tend(A) ::= DISCARD(A).
tend(A) ::= IMPORT(A).
tend(A) ::= REBUILD(A).
tend_words ::= .
tend_words ::= TABLESPACE.
partition_names(A) ::= ALL. { A = (MysqlNames){0}; }
partition_names(A) ::= name_list(A).

create_index ::= create(H) index_kind(K) INDEX(T) if_not_exists(E) key_name(N) key_using(U) ON table_name(M) key_parts(L)
        key_options(O).
    { mysql_create_index(p, &H, M, mysql_key(p, K, T, E, N, U, L, O)); }
wait_word ::= NOWAIT.
wait_word ::= WAIT NUMBER.
%type index_kind {int}
index_kind(A) ::= . { A = MYSQL_KEY_INDEX; }
index_kind(A) ::= UNIQUE. { A = MYSQL_KEY_UNIQUE; }
index_kind(A) ::= special_key(A).

drop_index ::= DROP(T) INDEX(I) if_exists(E) NAME(N) ON table_name(M) drop_index_options.
    { mysql_drop_index(p, AT(T), M, mysql_alter_name(p, MYSQL_ALTER_DROP_INDEX, I, E, N)); }
drop_index_options ::= .
drop_index_options ::= drop_index_options alter_option.
drop_index_options ::= drop_index_options wait_word.

%type rename_list {MysqlRename *}
rename_table ::= RENAME(T) table if_exists(E) rename_list(L). { L->stmt.offset = AT(T); L->stmt.if_exists = E; }
rename_list(A) ::= table_name(N) wait TO table_name(M). { A = MYSQL_STMT(p, MYSQL_STMT_RENAME_TABLE, MysqlRename, 0); mysql_append(&A->from, N); mysql_append(&A->to, M); }
rename_list(A) ::= rename_list(A) COMMA table_name(N) wait TO table_name(M). { mysql_append(&A->from, N); mysql_append(&A->to, M); }

/* ---- views ----------------------------------------------------------------------------------- */

%type view {MysqlView *}
%type check_option {Str}
%type view_columns {MysqlNames}
%type mark {MysqlSpan}

create_view ::= create(H) view(V). { mysql_view(p, MYSQL_STMT_CREATE_VIEW, &H, V); }
create_view ::= alter(H) view(V). { mysql_view(p, MYSQL_STMT_ALTER_VIEW, &H, V); }
view(A) ::= VIEW if_not_exists(E) table_name(N) view_columns(C) AS mark(F) query(Q) mark(T) check_option(O).
    { A = mysql_view_new(p, E, N, C, Q, F, T, O); }
view_columns(A) ::= . { A = (MysqlNames){0}; }
view_columns(A) ::= LP name_list(Z) RP. { A = Z; }
mark(A) ::= . { A = mysql_span(p); }
check_option(A) ::= . { A = NULL; }
check_option(A) ::= WITH CHECK OPTION. { A = mysql_const(p, "cascaded"); }
check_option(A) ::= WITH CASCADED(T) CHECK OPTION. { A = mysql_lower(p, T); }
check_option(A) ::= WITH LOCAL(T) CHECK OPTION. { A = mysql_lower(p, T); }

/* ---- triggers, routines, events, packages ----------------------------------------------------- */

%type body {MysqlText}
%type trigger_order {MysqlTriggerOrder}
%type trigger_time {Str}
%type trigger_event {Str}

body_begins ::= . { mysql_body_begins(p, 0); }
body(A) ::= body_begins ANY(T). { A = mysql_body(p, T); }

create_trigger ::= create(H) TRIGGER if_not_exists(E) table_name(N) trigger_time(T) trigger_event(V) ON table_name(M)
        FOR EACH ROW_WORD trigger_order(O) body(B).
    { mysql_trigger(p, &H, E, N, T, V, M, O, B); }
trigger_time(A) ::= BEFORE(T). { A = mysql_lower(p, T); }
trigger_time(A) ::= AFTER(T). { A = mysql_lower(p, T); }
trigger_event(A) ::= INSERT(T). { A = mysql_lower(p, T); }
trigger_event(A) ::= UPDATE(T). { A = mysql_lower(p, T); }
trigger_event(A) ::= DELETE(T). { A = mysql_lower(p, T); }
trigger_order(A) ::= . { A = (MysqlTriggerOrder){0}; }
trigger_order(A) ::= FOLLOWS(T) NAME(N). { A = (MysqlTriggerOrder){mysql_lower(p, T), mysql_ident(p, N)}; }
trigger_order(A) ::= PRECEDES(T) NAME(N). { A = (MysqlTriggerOrder){mysql_lower(p, T), mysql_ident(p, N)}; }

%type parameters {MysqlText}
%type characteristics {MysqlOptions}
%type characteristic {MysqlOption *}
%type routine_head {MysqlRoutine *}

create_routine ::= routine_head(R) characteristics(O) body(B). { mysql_routine_body(R, O, B); }
create_routine ::= create(H) FUNCTION_WORD if_not_exists table_name RETURNS any_type SONAME STRING.
    { mysql_ignored(p, MYSQL_STMT_IGNORED, H.offset, "CREATE FUNCTION … SONAME"); }
any_type ::= NAME.
any_type ::= TYPE_WORD.
routine_head(A) ::= create(H) PROCEDURE if_not_exists(E) table_name(N) parameters(L).
    { A = mysql_routine(p, &H, E, N, L, NULL); }
routine_head(A) ::= create(H) FUNCTION_WORD if_not_exists(E) table_name(N) parameters(L) returns parameter_type(R).
    { A = mysql_routine(p, &H, E, N, L, R); }
/* In sql_mode ORACLE there may be no parameters, and a function has a RETURN. */
routine_head(A) ::= create(H) PROCEDURE if_not_exists(E) table_name(N).
    { A = mysql_routine(p, &H, E, N, (MysqlText){0}, NULL); }
routine_head(A) ::= create(H) FUNCTION_WORD if_not_exists(E) table_name(N) RETURN parameter_type(R).
    { A = mysql_routine(p, &H, E, N, (MysqlText){0}, R); }
returns ::= RETURNS.
returns ::= RETURN.
/* The server keeps them as they are written: so do we. */
parameters(A) ::= LP mark(F) in_parentheses mark(T) RP. { A = mysql_text_between(p, F, T); }
in_parentheses ::= .
in_parentheses ::= in_parentheses ANY.
in_parentheses ::= in_parentheses LP in_parentheses RP.
characteristics(A) ::= . { A = (MysqlOptions){0}; }
characteristics(A) ::= characteristics(A) characteristic(O). { mysql_append(&A, O); }
characteristic(A) ::= COMMENT(T) string(S). { A = OPTION_TEXT(COMMENT, T, S); }
characteristic(A) ::= LANGUAGE(T) SQL_WORD(N). { A = OPTION_TEXT(LANGUAGE, T, mysql_lower(p, N)); }
characteristic(A) ::= LANGUAGE(T) NAME(N). { A = OPTION_TEXT(LANGUAGE, T, mysql_lower(p, N)); }
characteristic(A) ::= DETERMINISTIC(T). { A = OPTION(DETERMINISTIC, T); }
characteristic(A) ::= NOT(T) DETERMINISTIC. { A = OPTION(NOT_DETERMINISTIC, T); }
characteristic(A) ::= CONTAINS(T) SQL_WORD. { A = OPTION_TEXT(DATA_ACCESS, T, mysql_const(p, "contains sql")); }
characteristic(A) ::= NO(T) SQL_WORD. { A = OPTION_TEXT(DATA_ACCESS, T, mysql_const(p, "no sql")); }
characteristic(A) ::= READS(T) SQL_WORD NAME. { A = OPTION_TEXT(DATA_ACCESS, T, mysql_const(p, "reads sql data")); }
characteristic(A) ::= MODIFIES(T) SQL_WORD NAME. { A = OPTION_TEXT(DATA_ACCESS, T, mysql_const(p, "modifies sql data")); }
characteristic(A) ::= SQL_WORD(T) SECURITY NAME(N). { A = OPTION_TEXT(SQL_SECURITY, T, mysql_lower(p, N)); }

alter_routine ::= alter(H) PROCEDURE table_name(N) characteristics(O). { mysql_alter_routine(p, &H, false, N, O); }
alter_routine ::= alter(H) FUNCTION_WORD table_name(N) characteristics(O). { mysql_alter_routine(p, &H, true, N, O); }

%type event_head {MysqlEvent *}
%type event_clauses {MysqlEvent *}
create_event ::= create(H) EVENT if_not_exists(E) table_name(N) event_clauses(V) DO body(B).
    { mysql_event(p, MYSQL_STMT_CREATE_EVENT, &H, E, N, V, B); }
alter_event ::= alter(H) EVENT table_name(N) event_clauses(V). { mysql_event(p, MYSQL_STMT_ALTER_EVENT, &H, 0, N, V, (MysqlText){0}); }
alter_event ::= alter(H) EVENT table_name(N) event_clauses(V) DO body(B). { mysql_event(p, MYSQL_STMT_ALTER_EVENT, &H, 0, N, V, B); }
event_clauses(A) ::= . { A = MYSQL_STMT(p, MYSQL_STMT_CREATE_EVENT, MysqlEvent, 0); }
event_clauses(A) ::= event_clauses(A) ON SCHEDULE AT expr(E). { A->at = E; }
event_clauses(A) ::= event_clauses(A) ON SCHEDULE EVERY(T) expr(E) UNIT(U). { A->every = mysql_interval(p, T, E, U); }
event_clauses(A) ::= event_clauses(A) STARTS expr(E). { A->starts = E; }
event_clauses(A) ::= event_clauses(A) ENDS expr(E). { A->ends = E; }
event_clauses(A) ::= event_clauses(A) event_option(O). { mysql_append(&A->options, O); }
event_clauses(A) ::= event_clauses(A) RENAME TO table_name(N). { A->rename = N; }
%type event_option {MysqlOption *}
event_option(A) ::= ON(T) COMPLETION PRESERVE. { A = OPTION_TEXT(ON_COMPLETION, T, mysql_const(p, "preserve")); }
event_option(A) ::= ON(T) COMPLETION NOT PRESERVE. { A = OPTION_TEXT(ON_COMPLETION, T, mysql_const(p, "not preserve")); }
event_option(A) ::= ENABLE(T). { A = OPTION_TEXT(STATUS, T, mysql_const(p, "enable")); }
event_option(A) ::= DISABLE(T). { A = OPTION_TEXT(STATUS, T, mysql_const(p, "disable")); }
event_option(A) ::= DISABLE_ON(T) ON slave. { A = OPTION_TEXT(STATUS, T, mysql_const(p, "disable on slave")); }
event_option(A) ::= COMMENT(T) string(S). { A = OPTION_TEXT(COMMENT, T, S); }
slave ::= SLAVE.
slave ::= REPLICA.

%type package_body {int}
create_package ::= create(H) PACKAGE package_body(B) if_not_exists(E) table_name(N) characteristics(O) package_text(T).
    { mysql_package(p, &H, B, E, N, O, T); }
package_body(A) ::= . { A = 0; }
package_body(A) ::= BODY. { A = 1; }
%type package_text {MysqlText}
%type package_as {MysqlToken}
package_as(A) ::= AS(A).
package_as(A) ::= IS(A).
package_begins ::= . { mysql_body_begins(p, 1); }
package_text(A) ::= package_as(T) package_begins ANY. { A = mysql_body(p, T); }

/* ---- sequences ------------------------------------------------------------------------------- */

%type sequence_options {MysqlOptions}
%type sequence_option {MysqlOption *}
%type sequence_number {Str}

create_sequence ::= create(H) SEQUENCE if_not_exists(E) table_name(N) sequence_options(O).
    { mysql_sequence(p, MYSQL_STMT_CREATE_SEQUENCE, &H, E, N, O); }
alter_sequence ::= alter(H) SEQUENCE if_exists(E) table_name(N) sequence_options(O).
    { mysql_sequence(p, MYSQL_STMT_ALTER_SEQUENCE, &H, E, N, O); }
sequence_options(A) ::= . { A = (MysqlOptions){0}; }
sequence_options(A) ::= sequence_options(A) sequence_option(O). { mysql_append(&A, O); }
sequence_number(A) ::= number(A).
sequence_number(A) ::= MINUS NUMBER(T). { A = mysql_negative(p, T)->text; }
sequence_option(A) ::= INCREMENT(T) by sequence_number(N). { A = OPTION_TEXT(INCREMENT, T, N); }
sequence_option(A) ::= NAME(T) equals sequence_number(N). { A = mysql_sequence_word(p, T, N); }
sequence_option(A) ::= NAME(T) equals NAME(N). { A = mysql_option_word(p, T, mysql_name_tree(p, N), MYSQL_OF_TABLE); }
sequence_option(A) ::= NAME(T) equals STRING(N). { A = mysql_option_word(p, T, mysql_string(p, N), MYSQL_OF_TABLE); }
sequence_option(A) ::= MAXVALUE_WORD(T) equals sequence_number(N). { A = OPTION_TEXT(MAXVALUE, T, N); }
sequence_option(A) ::= NOMINVALUE(T). { A = OPTION_TEXT(MINVALUE, T, NULL); }
sequence_option(A) ::= NOMAXVALUE(T). { A = OPTION_TEXT(MAXVALUE, T, NULL); }
sequence_option(A) ::= NO(T) MAXVALUE_WORD. { A = OPTION_TEXT(MAXVALUE, T, NULL); }
sequence_option(A) ::= NO(T) CYCLE. { A = OPTION(NO_CYCLE, T); }
sequence_option(A) ::= NO(T) CACHE. { A = OPTION_TEXT(CACHE, T, NULL); }
sequence_option(A) ::= NO(T) NAME. { A = OPTION_TEXT(MINVALUE, T, NULL); }
sequence_option(A) ::= START(T) with sequence_number(N). { A = OPTION_TEXT(START, T, N); }
sequence_option(A) ::= CACHE(T) equals number(N). { A = OPTION_TEXT(CACHE, T, N); }
sequence_option(A) ::= NOCACHE(T). { A = OPTION_TEXT(CACHE, T, NULL); }
sequence_option(A) ::= CYCLE(T). { A = OPTION(CYCLE, T); }
sequence_option(A) ::= NOCYCLE(T). { A = OPTION(NO_CYCLE, T); }
sequence_option(A) ::= RESTART(T). { A = OPTION_TEXT(RESTART, T, NULL); }
sequence_option(A) ::= RESTART(T) with sequence_number(N). { A = OPTION_TEXT(RESTART, T, N); }
sequence_option(A) ::= AS(T) type_name(N). { A = OPTION_TREE(SEQUENCE_TYPE, T, N); }
sequence_option(A) ::= AS(T) type_name(N) UNSIGNED. { A = OPTION_TREE(SEQUENCE_TYPE, T, mysql_with_flags(N, MYSQL_UNSIGNED_FLAG)); }
sequence_option(A) ::= charset_option(A).
by ::= equals.
by ::= BY.
with ::= equals.
with ::= WITH.

/* ---- DROP ------------------------------------------------------------------------------------ */

drop ::= DROP(T) temporary(Y) table if_exists(E) table_list(L) wait drop_cascade(C). { mysql_drop(p, AT(T), MYSQL_DROP_TABLE, E, L, C)->stmt.temporary = Y; }
drop ::= DROP(T) VIEW if_exists(E) table_list(L) drop_cascade(C). { mysql_drop(p, AT(T), MYSQL_DROP_VIEW, E, L, C); }
drop ::= DROP(T) temporary SEQUENCE if_exists(E) table_list(L). { mysql_drop(p, AT(T), MYSQL_DROP_SEQUENCE, E, L, 0); }
drop ::= DROP(T) drop_one(K) if_exists(E) table_name(N). { mysql_drop_one(p, AT(T), K, E, N); }
drop ::= DROP(T) PACKAGE if_exists(E) table_name(N). { mysql_drop_one(p, AT(T), MYSQL_DROP_PACKAGE, E, N); }
drop ::= DROP(T) PACKAGE BODY if_exists(E) table_name(N). { mysql_drop_one(p, AT(T), MYSQL_DROP_PACKAGE_BODY, E, N); }
%type drop_one {int}
drop_one(A) ::= database. { A = MYSQL_DROP_DATABASE; }
drop_one(A) ::= TRIGGER. { A = MYSQL_DROP_TRIGGER; }
drop_one(A) ::= FUNCTION_WORD. { A = MYSQL_DROP_FUNCTION; }
drop_one(A) ::= PROCEDURE. { A = MYSQL_DROP_PROCEDURE; }
drop_one(A) ::= EVENT. { A = MYSQL_DROP_EVENT; }
%type temporary {int}
temporary(A) ::= . { A = 0; }
temporary(A) ::= TEMPORARY. { A = 1; }
%type drop_cascade {int}
drop_cascade(A) ::= . { A = 0; }
drop_cascade(A) ::= RESTRICT. { A = 0; }
drop_cascade(A) ::= CASCADE. { A = 1; }

/* ---- expressions ----------------------------------------------------------------------------- */

expr(A) ::= expr(B) OR expr(C). { A = mysql_binary(p, MYSQL_OP_OR, B, C); }
expr(A) ::= expr(B) OR2 expr(C). { A = mysql_binary(p, MYSQL_OP_OR, B, C); }
expr(A) ::= expr(B) XOR expr(C). { A = mysql_binary(p, MYSQL_OP_XOR, B, C); }
expr(A) ::= expr(B) AND expr(C). { A = mysql_binary(p, MYSQL_OP_AND, B, C); }
expr(A) ::= expr(B) AND2 expr(C). { A = mysql_binary(p, MYSQL_OP_AND, B, C); }
expr(A) ::= NOT(T) expr(B). { A = mysql_unary(p, MYSQL_OP_NOT, T, B); }
boolean(A) ::= boolean(B) IS not(N) TRUE. { A = mysql_is(p, MYSQL_IS_TRUE, B, N); }
boolean(A) ::= boolean(B) IS not(N) FALSE. { A = mysql_is(p, MYSQL_IS_FALSE, B, N); }
boolean(A) ::= boolean(B) IS not(N) UNKNOWN. { A = mysql_is(p, MYSQL_IS_UNKNOWN, B, N); }
expr(A) ::= boolean(A).

boolean(A) ::= boolean(B) IS not(N) NULL_WORD. { A = mysql_is(p, MYSQL_IS_NULL, B, N); }
boolean(A) ::= boolean(B) IS not(N) JSON_WORD. { A = mysql_is(p, MYSQL_IS_JSON, B, N); }
boolean(A) ::= boolean(B) compare(O) predicate(C). { A = mysql_binary(p, O, B, C); }
boolean(A) ::= boolean(B) compare(O) ALL query_with_parentheses(Q). { A = mysql_quantified(p, O, B, Q, true); }
boolean(A) ::= boolean(B) compare(O) ANY_WORD query_with_parentheses(Q). { A = mysql_quantified(p, O, B, Q, false); }
boolean(A) ::= predicate(A).
%type compare {int}
%type not {int}
not(A) ::= . { A = 0; }
not(A) ::= NOT. { A = 1; }
not(A) ::= NOT2. { A = 1; }
compare(A) ::= EQ. { A = MYSQL_OP_EQ; }
compare(A) ::= NULL_SAFE_EQ. { A = MYSQL_OP_NULL_SAFE_EQ; }
compare(A) ::= NE. { A = MYSQL_OP_NE; }
compare(A) ::= LT. { A = MYSQL_OP_LT; }
compare(A) ::= LE. { A = MYSQL_OP_LE; }
compare(A) ::= GT. { A = MYSQL_OP_GT; }
compare(A) ::= GE. { A = MYSQL_OP_GE; }

predicate(A) ::= bits(B) not(N) IN LP expr_list(L) RP. { A = mysql_negated(NODE(MYSQL_IN, B->offset, B, L), N); }
predicate(A) ::= bits(B) not(N) IN query_with_parentheses(Q).
    { A = mysql_negated(NODE(MYSQL_IN, B->offset, B, mysql_subquery(p, Q)), N); }
predicate(A) ::= bits(B) MEMBER OF LP simple(C) RP. { A = NODE(MYSQL_MEMBER_OF, B->offset, B, C); }
predicate(A) ::= bits(B) MEMBER LP simple(C) RP. { A = NODE(MYSQL_MEMBER_OF, B->offset, B, C); }
predicate(A) ::= bits(B) not(N) BETWEEN bits(C) AND predicate(D).
    { A = mysql_negated(NODE(MYSQL_BETWEEN, B->offset, B, C, D), N); }
predicate(A) ::= bits(B) SOUNDS LIKE bits(C). { A = mysql_binary(p, MYSQL_OP_SOUNDS_LIKE, B, C); }
predicate(A) ::= bits(B) not(N) LIKE bits(C). { A = mysql_negated(NODE(MYSQL_LIKE, B->offset, B, C, NULL), N); }
predicate(A) ::= bits(B) not(N) LIKE bits(C) ESCAPE bits(D).
    { A = mysql_negated(NODE(MYSQL_LIKE, B->offset, B, C, D), N); }
predicate(A) ::= bits(B) not(N) REGEXP bits(C). { A = mysql_negated(mysql_binary(p, MYSQL_OP_REGEXP, B, C), N); }
predicate(A) ::= bits(A).

bits(A) ::= bits(B) BIT_OR bits(C). { A = mysql_binary(p, MYSQL_OP_BIT_OR, B, C); }
bits(A) ::= bits(B) BIT_AND bits(C). { A = mysql_binary(p, MYSQL_OP_BIT_AND, B, C); }
bits(A) ::= bits(B) SHIFT_LEFT bits(C). { A = mysql_binary(p, MYSQL_OP_SHIFT_LEFT, B, C); }
bits(A) ::= bits(B) SHIFT_RIGHT bits(C). { A = mysql_binary(p, MYSQL_OP_SHIFT_RIGHT, B, C); }
bits(A) ::= bits(B) ORACLE_CONCAT bits(C). { A = mysql_oracle_concat(p, B, C); }
bits(A) ::= bits(B) PLUS bits(C). { A = mysql_binary(p, MYSQL_OP_ADD, B, C); }
bits(A) ::= bits(B) MINUS bits(C). { A = mysql_binary(p, MYSQL_OP_SUB, B, C); }
bits(A) ::= bits(B) PLUS interval(C). [PLUS] { A = mysql_binary(p, MYSQL_OP_ADD, B, C); }
bits(A) ::= bits(B) MINUS interval(C). [MINUS] { A = mysql_binary(p, MYSQL_OP_SUB, B, C); }
bits(A) ::= interval(B) PLUS bits(C). { A = mysql_binary(p, MYSQL_OP_ADD, B, C); }
bits(A) ::= bits(B) STAR bits(C). { A = mysql_binary(p, MYSQL_OP_MUL, B, C); }
bits(A) ::= bits(B) SLASH bits(C). { A = mysql_binary(p, MYSQL_OP_DIV, B, C); }
bits(A) ::= bits(B) PERCENT bits(C). { A = mysql_binary(p, MYSQL_OP_MOD, B, C); }
bits(A) ::= bits(B) DIV bits(C). { A = mysql_binary(p, MYSQL_OP_INT_DIV, B, C); }
bits(A) ::= bits(B) MOD bits(C). { A = mysql_binary(p, MYSQL_OP_MOD, B, C); }
bits(A) ::= bits(B) BIT_XOR bits(C). { A = mysql_binary(p, MYSQL_OP_BIT_XOR, B, C); }
bits(A) ::= simple(A).

interval(A) ::= INTERVAL(T) expr(E) UNIT(U). { A = mysql_interval(p, T, E, U); }

simple(A) ::= plain_value(A).
simple(A) ::= LP expr(Z) RP. { A = Z; }
simple(A) ::= simple(B) CONCAT simple(C). { A = mysql_binary(p, MYSQL_OP_CONCAT, B, C); }
simple(A) ::= simple(B) COLLATE collation_name(C). { A = mysql_collate(p, B, C); }
simple(A) ::= PLUS(T) simple(B). [UNARY] { A = mysql_unary(p, MYSQL_OP_POS, T, B); }
simple(A) ::= MINUS(T) simple(B). [UNARY] { A = mysql_unary(p, MYSQL_OP_NEG, T, B); }
simple(A) ::= TILDE(T) simple(B). { A = mysql_unary(p, MYSQL_OP_BIT_NOT, T, B); }
simple(A) ::= BANG(T) simple(B). { A = mysql_unary(p, MYSQL_OP_BANG, T, B); }
simple(A) ::= NOT2(T) simple(B). { A = mysql_unary(p, MYSQL_OP_NOT, T, B); }
simple(A) ::= BINARY(T) simple(B). { A = mysql_unary(p, MYSQL_OP_BINARY, T, B); }
simple(A) ::= LP(T) expr(B) COMMA expr_list(L) RP. { A = mysql_list_before(p, MYSQL_ROW, AT(T), B, L); }
simple(A) ::= ROW_F(T) LP expr_list(L) RP. { A = mysql_from_list(MYSQL_ROW, L, AT(T)); }
simple(A) ::= query_with_parentheses(Q). [SUBQUERY_ALONE] { A = mysql_subquery(p, Q); }
simple(A) ::= EXISTS(T) query_with_parentheses(Q). { A = NODE(MYSQL_EXISTS, AT(T), Q); }
expr(A) ::= AT_SIGN(T) user_variable_name(N) ASSIGN expr(E).
    { A = mysql_binary(p, MYSQL_OP_ASSIGN, mysql_user_variable(p, T, N), E); }
simple(A) ::= LBRACE NAME(K) expr(E) RBRACE. { A = mysql_odbc_literal(p, K, E); }

/* What needs no parentheses anywhere: DEFAULT takes it bare. */
plain_value(A) ::= literal(A).
plain_value(A) ::= column_name(A).
plain_value(A) ::= column_name(B) ARROW STRING(T). { A = mysql_binary(p, MYSQL_OP_ARROW, B, mysql_string(p, T)); }
plain_value(A) ::= column_name(B) LONG_ARROW STRING(T). { A = mysql_binary(p, MYSQL_OP_LONG_ARROW, B, mysql_string(p, T)); }
plain_value(A) ::= variable(A).
plain_value(A) ::= call(B). { A = mysql_call_in_mode(p, B); }
plain_value(A) ::= SERVER_SCHEMA(T) call(B). { A = mysql_call_of_server(p, T, B); }
plain_value(A) ::= call(B) OVER window_or_name(W). { A = NODE(MYSQL_OVER, B->offset, B, W); }
plain_value(A) ::= NTH_VALUE_F(T) LP argument_list(L) RP from_first over_nulls OVER window_or_name(W).
    { A = NODE(MYSQL_OVER, AT(T), mysql_call(p, T, L), W); }
plain_value(A) ::= call(B) nulls(N) OVER window_or_name(W). { A = mysql_with_text(NODE(MYSQL_OVER, B->offset, B, W), N); }
plain_value(A) ::= now(A).
plain_value(A) ::= special_call(B). { A = mysql_call_in_mode(p, B); }
plain_value(A) ::= SERVER_SCHEMA(T) special_call(B). { A = mysql_call_of_server(p, T, B); }
plain_value(A) ::= CASE(T) case_operand(B) when_list(L) case_else(E) END. { A = mysql_case(p, T, B, L, E); }
plain_value(A) ::= PARAMETER(T). { A = mysql_bare(p, MYSQL_PARAMETER, T); }

column_name(A) ::= NAME(N). { A = mysql_column_or_call(p, N); }
column_name(A) ::= NAME(T) DOT NAME(N). { A = mysql_column_of(p, T, N); }
column_name(A) ::= NAME(D) DOT NAME(T) DOT NAME(N). { A = mysql_column_of_db(p, D, T, N); }

variable(A) ::= AT_SIGN(T) user_variable_name(N). { A = mysql_user_variable(p, T, N); }
variable(A) ::= AT_AT(T) set_name(N). { A = mysql_system_variable(p, T, NULL, N); }
variable(A) ::= AT_AT(T) system_scope(S) DOT set_name(N). { A = mysql_system_variable(p, T, S, N); }
%type user_variable_name {MysqlToken}
user_variable_name(A) ::= NAME(A).
user_variable_name(A) ::= STRING(A).

literal(A) ::= text_literal(A).
literal(A) ::= NUMBER(T). { A = mysql_leaf(p, MYSQL_NUMBER, T); }
literal(A) ::= HEX(T). { A = mysql_hex(p, T); }
literal(A) ::= BITS(T). { A = mysql_bits(p, T); }
literal(A) ::= INTRODUCER(I) HEX(T). { A = mysql_introduced(p, I, mysql_hex(p, T)); }
literal(A) ::= INTRODUCER(I) BITS(T). { A = mysql_introduced(p, I, mysql_bits(p, T)); }
literal(A) ::= NULL_WORD(T). { A = mysql_bare(p, MYSQL_NULL, T); }
literal(A) ::= TRUE(T). { A = mysql_bare(p, MYSQL_TRUE, T); }
literal(A) ::= FALSE(T). { A = mysql_bare(p, MYSQL_FALSE, T); }
literal(A) ::= DATE_LITERAL(K) STRING(T). { A = mysql_temporal(p, K, T); }
text_literal(A) ::= STRING(T). { A = mysql_string(p, T); }
text_literal(A) ::= NATIONAL_STRING(T). { A = mysql_national(p, T); }
text_literal(A) ::= INTRODUCER(I) STRING(T). { A = mysql_introduced(p, I, mysql_string(p, T)); }

expr_list(A) ::= expr(B). { A = mysql_list(p, B); }
expr_list(A) ::= expr_list(A) COMMA expr(B). { A = mysql_list_add(p, A, B); }

case_operand(A) ::= . { A = NULL; }
case_operand(A) ::= expr(A).
when_list(A) ::= WHEN expr(B) THEN expr(C). { A = mysql_list_add(p, mysql_list(p, B), C); }
when_list(A) ::= when_list(A) WHEN expr(B) THEN expr(C). { A = mysql_list_add(p, mysql_list_add(p, A, B), C); }
case_else(A) ::= . { A = NULL; }
case_else(A) ::= ELSE expr(Z). { A = Z; }

/* ---- functions ------------------------------------------------------------------------------- */

%type function_word {MysqlToken}
%type nulls {Str}

call(A) ::= NAME(N) LP arguments(L) RP. { A = mysql_call(p, N, L); }
call(A) ::= NAME(D) DOT NAME(N) LP arguments(L) RP. { A = mysql_call_of(p, D, N, L); }
call(A) ::= function_word(N) LP arguments(L) RP. { A = mysql_call(p, N, L); }
call(A) ::= GROUP_CONCAT_F(T) LP distinct(D) expr_list(L) order(O) group_separator(S) opt_limit(M) RP.
    { A = mysql_with_flags(mysql_group_concat(p, T, L, O, S, M), D); }
call(A) ::= call(B) WITHIN GROUP LP ORDER BY order_list(O) RP. { A = NODE(MYSQL_WITHIN_GROUP, B->offset, B, O); }
function_word(A) ::= IF(A).
function_word(A) ::= LEFT(A).
function_word(A) ::= RIGHT(A).
function_word(A) ::= INSERT(A).
function_word(A) ::= REPLACE(A).
function_word(A) ::= MOD(A).
function_word(A) ::= DATABASE_F(A).
function_word(A) ::= SCHEMA_F(A).
function_word(A) ::= CURRENT_USER(A).
function_word(A) ::= FUNCTION_NAME(A).
from_first ::= .
from_first ::= FROM FIRST.
over_nulls ::= .
over_nulls ::= RESPECT NULLS.
nulls(A) ::= RESPECT(T) NULLS(N). { A = mysql_words(p, T, N); }
nulls(A) ::= IGNORE_NULLS(T) NULLS(N). { A = mysql_words(p, T, N); }

arguments(A) ::= . { A = mysql_list(p, NULL); }
arguments(A) ::= STAR(T). { A = mysql_list(p, mysql_star(p, T)); }
arguments(A) ::= argument_list(A).
arguments(A) ::= DISTINCT argument_list(Z). { A = Z; A = mysql_with_flags(A, MYSQL_DISTINCT_FLAG); }
arguments(A) ::= ALL argument_list(Z). { A = Z; }
argument_list(A) ::= argument(B). { A = mysql_list(p, B); }
argument_list(A) ::= argument_list(A) COMMA argument(B). { A = mysql_list_add(p, A, B); }
argument_list(A) ::= argument_list(A) AS cast_type(T). { A = mysql_list_add(p, A, T); }
argument(A) ::= expr(A).
argument(A) ::= interval(A).

%type distinct {int}
distinct(A) ::= . { A = 0; }
distinct(A) ::= DISTINCT. { A = MYSQL_DISTINCT_FLAG; }
group_separator(A) ::= . { A = NULL; }
group_separator(A) ::= SEPARATOR_WORD text_literal(Z). { A = Z; }

now(A) ::= CURRENT_F(T). { A = mysql_call(p, T, mysql_list(p, NULL)); }
now(A) ::= CURRENT_F(T) LP RP. { A = mysql_call(p, T, mysql_list(p, NULL)); }
now(A) ::= CURRENT_F(T) LP NUMBER(N) RP. { A = mysql_call(p, T, mysql_list(p, mysql_leaf(p, MYSQL_NUMBER, N))); }
now(A) ::= NOW_F(T) LP RP. { A = mysql_call(p, T, mysql_list(p, NULL)); }
now(A) ::= NOW_F(T) LP NUMBER(N) RP. { A = mysql_call(p, T, mysql_list(p, mysql_leaf(p, MYSQL_NUMBER, N))); }
plain_value(A) ::= CURRENT_USER(T). { A = mysql_call(p, T, mysql_list(p, NULL)); }

special_call(A) ::= CAST_F(T) LP expr(E) AS cast_type(N) RP. { A = NODE(MYSQL_CAST, AT(T), E, N); }
special_call(A) ::= CAST_F(T) LP expr(E) AT_TIME_ZONE NAME NAME zone_interval STRING(Z) AS cast_type(N) RP.
    { A = mysql_with_text(NODE(MYSQL_CAST, AT(T), E, N), mysql_text_value(p, Z)); }
zone_interval ::= .
zone_interval ::= INTERVAL.
special_call(A) ::= CONVERT(T) LP expr(E) COMMA cast_type(N) RP. { A = NODE(MYSQL_CAST, AT(T), E, N); }
special_call(A) ::= CONVERT(T) LP expr(E) USING charset_name(C) RP. { A = mysql_with_text(NODE(MYSQL_CONVERT, AT(T), E), C->text); }
special_call(A) ::= CHAR(T) LP expr_list(L) RP. { A = mysql_from_list(MYSQL_CHAR, L, AT(T)); }
special_call(A) ::= CHAR(T) LP expr_list(L) USING charset_name(C) RP.
    { A = mysql_with_text(mysql_from_list(MYSQL_CHAR, L, AT(T)), C->text); }
special_call(A) ::= EXTRACT_F(T) LP UNIT(U) FROM expr(E) RP. { A = mysql_call_2(p, T, mysql_unit(p, U), E); }
special_call(A) ::= TIMESTAMPADD_F(T) LP UNIT(U) COMMA expr(B) COMMA expr(C) RP. { A = mysql_call_3(p, T, mysql_unit(p, U), B, C); }
special_call(A) ::= GET_FORMAT_F(T) LP NAME(U) COMMA expr(B) RP. { A = mysql_call_2(p, T, mysql_keyword(p, U), B); }
special_call(A) ::= POSITION_F(T) LP bits(B) IN expr(C) RP. { A = mysql_call_2(p, T, B, C); }
special_call(A) ::= SUBSTRING_F(T) LP expr(B) FROM expr(C) RP. { A = mysql_call_2(p, T, B, C); }
special_call(A) ::= SUBSTRING_F(T) LP expr(B) FROM expr(C) FOR expr(D) RP. { A = mysql_call_3(p, T, B, C, D); }
special_call(A) ::= SUBSTRING_F(T) LP expr(B) COMMA expr(C) RP. { A = mysql_call_2(p, T, B, C); }
special_call(A) ::= SUBSTRING_F(T) LP expr(B) COMMA expr(C) COMMA expr(D) RP. { A = mysql_call_3(p, T, B, C, D); }
special_call(A) ::= TRIM_F(T) LP expr(B) RP. { A = mysql_trim(p, T, NULL, NULL, B); }
special_call(A) ::= TRIM_F(T) LP expr(C) FROM expr(B) RP. { A = mysql_trim(p, T, NULL, C, B); }
special_call(A) ::= TRIM_F(T) LP TRIM_SIDE(S) FROM expr(B) RP. { A = mysql_trim(p, T, mysql_lower(p, S), NULL, B); }
special_call(A) ::= TRIM_F(T) LP TRIM_SIDE(S) expr(C) FROM expr(B) RP.
    { A = mysql_trim(p, T, mysql_lower(p, S), C, B); }
special_call(A) ::= MATCH(T) match_columns(L) AGAINST LP bits(B) match_mode(M) RP.
    { A = mysql_with_text(NODE(MYSQL_MATCH, AT(T), L, B), M); }
special_call(A) ::= DEFAULT(T) LP column_name(B) RP. { A = NODE(MYSQL_DEFAULT, AT(T), B); }
special_call(A) ::= INTERVAL(T) LP expr(B) COMMA expr_list(L) RP. { A = mysql_call_list(p, T, B, L); }
special_call(A) ::= NEXT_VALUE(T) VALUE FOR table_name(N). { A = mysql_sequence_call(p, "nextval", T, N); }
special_call(A) ::= PREVIOUS(T) VALUE FOR table_name(N). { A = mysql_sequence_call(p, "lastval", T, N); }
special_call(A) ::= JSON_VALUE_F(T) LP expr(E) COMMA expr(F) json_returning(R) on_handlers(H) RP.
    { A = mysql_with_text(NODE(MYSQL_JSON_VALUE, AT(T), E, F, R, H->at[0], H->at[1]), mysql_lower(p, T)); }
special_call(A) ::= WEIGHT_STRING_F(T) LP expr(E) AS cast_type(N) RP. { A = mysql_call_2(p, T, E, N); }
special_call(A) ::= WEIGHT_STRING_F(T) LP expr(E) COMMA expr_list(L) RP. { A = mysql_call_list(p, T, E, L); }
special_call(A) ::= WEIGHT_STRING_F(T) LP expr(E) RP. { A = mysql_call(p, T, mysql_list(p, E)); }

cast_type(A) ::= type(A).
cast_type(A) ::= type(B) COLLATE collation_name(C). { B->at[MYSQL_TYPE_COLLATE] = C; A = B; }
cast_type(A) ::= type(B) ARRAY. { A = mysql_with_flags(B, MYSQL_ARRAY_FLAG); }
cast_type(A) ::= cast_sign(T). { A = mysql_type(p, mysql_lower(p, T), T, NULL); }
cast_type(A) ::= cast_sign(T) TYPE_WORD. { A = mysql_type(p, mysql_lower(p, T), T, NULL); }
cast_type(A) ::= cast_sign(T) ARRAY. { A = mysql_with_flags(mysql_type(p, mysql_lower(p, T), T, NULL), MYSQL_ARRAY_FLAG); }
cast_type(A) ::= cast_sign(T) TYPE_WORD ARRAY. { A = mysql_with_flags(mysql_type(p, mysql_lower(p, T), T, NULL), MYSQL_ARRAY_FLAG); }
%type cast_sign {MysqlToken}
cast_sign(A) ::= SIGNED(A).
cast_sign(A) ::= UNSIGNED(A).

match_columns(A) ::= LP column_list_tree(Z) RP. { A = Z; }
match_columns(A) ::= column_list_tree(A).
column_list_tree(A) ::= column_name(B). { A = mysql_list(p, B); }
column_list_tree(A) ::= column_list_tree(A) COMMA column_name(B). { A = mysql_list_add(p, A, B); }
%type match_mode {Str}
match_mode(A) ::= . { A = NULL; }
match_mode(A) ::= IN NAME(B) MODE. { A = mysql_match_mode(p, B, NULL); }
match_mode(A) ::= IN NATURAL(B) LANGUAGE MODE. { A = mysql_match_mode(p, B, NULL); }
match_mode(A) ::= IN NATURAL(B) LANGUAGE MODE WITH QUERY NAME(E). { A = mysql_match_mode(p, B, &E); }
match_mode(A) ::= WITH QUERY NAME(E). { A = mysql_match_mode(p, E, &E); }

json_returning(A) ::= . { A = NULL; }
json_returning(A) ::= RETURNING cast_type(Z). { A = Z; }
json_handler(A) ::= NULL_WORD(T). { A = mysql_keyword(p, T); }
json_handler(A) ::= ERROR(T). { A = mysql_keyword(p, T); }
json_handler(A) ::= DEFAULT literal(Z). { A = Z; }
/* A LIST of what ON EMPTY and ON ERROR give. */
on_handlers(A) ::= . { A = mysql_pair(p, NULL, NULL); }
on_handlers(A) ::= json_handler(E) ON EMPTY. { A = mysql_pair(p, E, NULL); }
on_handlers(A) ::= json_handler(R) ON ERROR. { A = mysql_pair(p, NULL, R); }
on_handlers(A) ::= json_handler(E) ON EMPTY json_handler(R) ON ERROR. { A = mysql_pair(p, E, R); }

/* ---- windows --------------------------------------------------------------------------------- */

window_or_name(A) ::= NAME(N). { A = mysql_name_tree(p, N); }
window_or_name(A) ::= LP window(Z) RP. { A = Z; }
window(A) ::= window_base(B) window_partition(C) order(O) frame(F). { A = NODE(MYSQL_WINDOW, p->previous_end, B, C, O, F); }
window_base(A) ::= . { A = NULL; }
window_base(A) ::= NAME(N). { A = mysql_name_tree(p, N); }
window_partition(A) ::= . { A = NULL; }
window_partition(A) ::= PARTITION BY expr_list(Z). { A = Z; }
frame(A) ::= . { A = NULL; }
frame(A) ::= frame_unit(T) frame_bound(B) frame_exclusion(X).
    { A = mysql_with_qualifier(mysql_with_text(NODE(MYSQL_FRAME, AT(T), B, NULL), mysql_lower(p, T)), X); }
frame(A) ::= frame_unit(T) BETWEEN frame_bound(B) AND frame_bound(C) frame_exclusion(X).
    { A = mysql_with_qualifier(mysql_with_text(NODE(MYSQL_FRAME, AT(T), B, C), mysql_lower(p, T)), X); }
%type frame_unit {MysqlToken}
frame_unit(A) ::= ROWS(A).
frame_unit(A) ::= RANGE_WORD(A).
frame_unit(A) ::= GROUPS(A).
frame_bound(A) ::= UNBOUNDED(T) frame_side(S). { A = mysql_with_text(mysql_bare(p, MYSQL_FRAME_BOUND, T), mysql_words(p, T, S)); }
frame_bound(A) ::= CURRENT(T) ROW_WORD(S). { A = mysql_with_text(mysql_bare(p, MYSQL_FRAME_BOUND, T), mysql_words(p, T, S)); }
frame_bound(A) ::= bits(B) frame_side(S). { A = mysql_with_text(NODE(MYSQL_FRAME_BOUND, B->offset, B), mysql_lower(p, S)); }
frame_bound(A) ::= interval(B) frame_side(S). { A = mysql_with_text(NODE(MYSQL_FRAME_BOUND, B->offset, B), mysql_lower(p, S)); }
%type frame_side {MysqlToken}
frame_side(A) ::= PRECEDING(A).
frame_side(A) ::= FOLLOWING(A).
%type frame_exclusion {Str}
frame_exclusion(A) ::= . { A = NULL; }
frame_exclusion(A) ::= EXCLUDE CURRENT(T) ROW_WORD(S). { A = mysql_words(p, T, S); }
frame_exclusion(A) ::= EXCLUDE GROUP(T). { A = mysql_lower(p, T); }
frame_exclusion(A) ::= EXCLUDE TIES(T). { A = mysql_lower(p, T); }
frame_exclusion(A) ::= EXCLUDE NO(T) OTHERS(S). { A = mysql_words(p, T, S); }

/* ---- queries --------------------------------------------------------------------------------- */

%type select_flags {int}
%type select_flag {int}
%type alias {Str}
%type table_alias {MysqlTree *}
%type inner_join {int}
%type outer_join {int}
%type all {int}
%type with_rollup {int}

query(A) ::= query_without_parentheses(A).
query(A) ::= query_with_parentheses(A). [SUBQUERY_ALONE]
query_with_parentheses(A) ::= LP query_without_parentheses(Z) RP. { A = Z; }
query_with_parentheses(A) ::= LP query_with_parentheses(Z) RP. { A = Z; }

query_without_parentheses(A) ::= simple_query(B). { A = mysql_query(p, NULL, B, NULL); }
query_without_parentheses(A) ::= query_clause(B) query_tail(T). { A = mysql_query(p, NULL, B, T); }
query_without_parentheses(A) ::= with_clause(W) query_clause(B). { A = mysql_query(p, W, B, NULL); }
query_without_parentheses(A) ::= with_clause(W) query_clause(B) query_tail(T). { A = mysql_query(p, W, B, T); }
query_clause(A) ::= simple_query(A).
query_clause(A) ::= query_with_parentheses(A).

simple_query(A) ::= select(A).
simple_query(A) ::= TABLE(T) table_name(N). { A = NODE(MYSQL_TABLE_QUERY, AT(T), mysql_table(p, N, NULL, NULL, NULL, NULL)); }
simple_query(A) ::= VALUES(T) row_list(L). { A = mysql_from_list(MYSQL_VALUES, L, AT(T)); }
simple_query(A) ::= query_clause(B) UNION all(L) query_clause(C). { A = mysql_set_operation(p, MYSQL_UNION, L, B, C); }
simple_query(A) ::= query_clause(B) EXCEPT all(L) query_clause(C). { A = mysql_set_operation(p, MYSQL_EXCEPT, L, B, C); }
simple_query(A) ::= query_clause(B) INTERSECT all(L) query_clause(C). { A = mysql_set_operation(p, MYSQL_INTERSECT, L, B, C); }
all(A) ::= . { A = 0; }
all(A) ::= ALL. { A = MYSQL_ALL_FLAG; }
all(A) ::= DISTINCT. { A = MYSQL_DISTINCT_FLAG; }
row_list(A) ::= row(B). { A = mysql_list(p, B); }
row_list(A) ::= row_list(A) COMMA row(B). { A = mysql_list_add(p, A, B); }
row(A) ::= ROW_F(T) LP expr_list(L) RP. { A = mysql_from_list(MYSQL_ROW, L, AT(T)); }
row(A) ::= LP(T) expr_list(L) RP. { A = mysql_with_flags(mysql_from_list(MYSQL_ROW, L, AT(T)), MYSQL_BARE_FLAG); }

/* ORDER BY, LIMIT, OFFSET and locking as a LIST of four. */
query_tail(A) ::= ORDER BY order_list(O). { A = mysql_query_tail(p, O, NULL, NULL); }
query_tail(A) ::= ORDER BY order_list(O) limit(M). { A = mysql_query_tail(p, O, M, NULL); }
query_tail(A) ::= ORDER BY order_list(O) locking_list(K). { A = mysql_query_tail(p, O, NULL, K); }
query_tail(A) ::= ORDER BY order_list(O) limit(M) locking_list(K). { A = mysql_query_tail(p, O, M, K); }
query_tail(A) ::= limit(M). { A = mysql_query_tail(p, NULL, M, NULL); }
query_tail(A) ::= limit(M) locking_list(K). { A = mysql_query_tail(p, NULL, M, K); }
query_tail(A) ::= locking_list(K). { A = mysql_query_tail(p, NULL, NULL, K); }

order(A) ::= . { A = NULL; }
order(A) ::= ORDER BY order_list(Z). { A = Z; }
order_list(A) ::= order_item(B). { A = mysql_list(p, B); }
order_list(A) ::= order_list(A) COMMA order_item(B). { A = mysql_list_add(p, A, B); }
order_item(A) ::= expr(B). { A = NODE(MYSQL_ORDER_ITEM, B->offset, B); }
order_item(A) ::= expr(B) ASC. { A = mysql_with_flags(NODE(MYSQL_ORDER_ITEM, B->offset, B), MYSQL_ASC_FLAG); }
order_item(A) ::= expr(B) DESC. { A = mysql_with_flags(NODE(MYSQL_ORDER_ITEM, B->offset, B), MYSQL_DESC_FLAG); }

/* A LIST of the limit and the offset. */
limit(A) ::= LIMIT limit_value(B). { A = mysql_list_add(p, mysql_list(p, B), NULL); }
limit(A) ::= LIMIT limit_value(B) COMMA limit_value(C). { A = mysql_list_add(p, mysql_list(p, C), B); }
limit(A) ::= LIMIT limit_value(B) OFFSET limit_value(C). { A = mysql_list_add(p, mysql_list(p, B), C); }
limit(A) ::= OFFSET limit_value(C) rows FETCH first fetch_count(B) rows fetch_end(E). { A = mysql_with_flags(mysql_list_add(p, mysql_list(p, B), C), E); }
limit(A) ::= FETCH first fetch_count(B) rows fetch_end(E). { A = mysql_with_flags(mysql_list_add(p, mysql_list(p, B), NULL), E); }
fetch_count(A) ::= . { A = mysql_with_text(mysql_from_list(MYSQL_NUMBER, mysql_list(p, NULL), p->previous_end), mysql_const(p, "1")); }
fetch_count(A) ::= limit_value(A).
%type fetch_end {int}
fetch_end(A) ::= ONLY. { A = 0; }
fetch_end(A) ::= WITH TIES. { A = MYSQL_TIES_FLAG; }
opt_limit(A) ::= . { A = NULL; }
opt_limit(A) ::= limit(A).
rows ::= ROWS.
rows ::= ROW_WORD.
first ::= FIRST.
first ::= NEXT.
limit_value(A) ::= NUMBER(T). { A = mysql_leaf(p, MYSQL_NUMBER, T); }
limit_value(A) ::= NAME(T). { A = mysql_name_tree(p, T); }
limit_value(A) ::= PARAMETER(T). { A = mysql_bare(p, MYSQL_PARAMETER, T); }

locking_list(A) ::= locking(B). { A = mysql_list(p, B); }
locking_list(A) ::= locking_list(A) locking(B). { A = mysql_list_add(p, A, B); }
%type locking_strength {Str}
%type locking_wait {Str}
locking(A) ::= locking_strength(S) locking_of(O) locking_wait(W). { A = mysql_with_qualifier(mysql_with_text(NODE(MYSQL_LOCKING, p->previous_end, O), S), W); }
locking_strength(A) ::= FOR(T) UPDATE(S). { A = mysql_words(p, T, S); }
locking_strength(A) ::= FOR(T) NAME(S). { A = mysql_words(p, T, S); }
locking_strength(A) ::= LOCK IN NAME MODE. { A = mysql_const(p, "lock in share mode"); }
locking_of(A) ::= . { A = NULL; }
locking_of(A) ::= OF column_list_tree(Z). { A = Z; }
locking_wait(A) ::= . { A = NULL; }
locking_wait(A) ::= NOWAIT(T). { A = mysql_lower(p, T); }
locking_wait(A) ::= SKIP(T) LOCKED(S). { A = mysql_words(p, T, S); }

%type recursive {int}
with_clause(A) ::= WITH recursive(R) cte_list(L). { A = mysql_with_flags(mysql_from_list(MYSQL_WITH, L, L->offset), R); }
recursive(A) ::= . { A = 0; }
recursive(A) ::= RECURSIVE. { A = MYSQL_RECURSIVE_FLAG; }
cte_list(A) ::= cte(B). { A = mysql_list(p, B); }
cte_list(A) ::= cte_list(A) COMMA cte(B). { A = mysql_list_add(p, A, B); }
cte(A) ::= NAME(N) cte_columns(C) AS query_with_parentheses(Q) cycle(Y).
    { A = mysql_with_text(NODE(MYSQL_CTE, AT(N), C, Q, Y), mysql_ident(p, N)); }
cte_columns(A) ::= . { A = NULL; }
cte_columns(A) ::= LP column_list_tree(Z) RP. { A = Z; }
cycle(A) ::= . { A = NULL; }
cycle(A) ::= CYCLE column_list_tree(Z) RESTRICT. { A = Z; }

select(A) ::= SELECT(T) select_flags(F) item_list(I) from(R) where(W) group(G) with_rollup(U) having(H) windows(N) qualify(Q).
    { A = mysql_with_flags(NODE(MYSQL_SELECT, AT(T), I, R, W, G, H, N, Q), F | U); }
select_flags(A) ::= . { A = 0; }
select_flags(A) ::= select_flags(B) select_flag(C). { A = B | C; }
select_flag(A) ::= ALL. { A = 0; }
select_flag(A) ::= DISTINCT. { A = MYSQL_DISTINCT_FLAG; }
select_flag(A) ::= UNIQUE. { A = MYSQL_DISTINCT_FLAG; }
select_flag(A) ::= STRAIGHT_JOIN. { A = MYSQL_STRAIGHT_FLAG; }
select_flag(A) ::= SELECT_FLAG(T). { A = mysql_select_flag(p, T); }
item_list(A) ::= item(B). { A = mysql_list(p, B); }
item_list(A) ::= item_list(A) COMMA item(B). { A = mysql_list_add(p, A, B); }
item(A) ::= mark(M) expr(E) alias(S). { A = mysql_item(p, E, M, S); }
item(A) ::= mark(M) STAR(T). { A = mysql_item(p, mysql_star(p, T), M, NULL); }
item(A) ::= mark(M) NAME(T) DOT STAR. { A = mysql_item(p, mysql_star_of(p, T), M, NULL); }
item(A) ::= mark(M) NAME(D) DOT NAME(T) DOT STAR. { A = mysql_item(p, mysql_star_of_db(p, D, T), M, NULL); }
alias(A) ::= . { A = NULL; }
alias(A) ::= AS NAME(N). { A = mysql_ident(p, N); }
alias(A) ::= AS STRING(N). { A = mysql_text_value(p, N); }
alias(A) ::= NAME(N). { A = mysql_ident(p, N); }
alias(A) ::= STRING(N). { A = mysql_text_value(p, N); }

from(A) ::= . { A = NULL; }
from(A) ::= FROM DUAL. { A = NULL; }
from(A) ::= FROM table_refs(Z). { A = Z; }
where(A) ::= . { A = NULL; }
where(A) ::= WHERE expr(Z). { A = Z; }
group(A) ::= . { A = NULL; }
group(A) ::= GROUP BY order_list(Z). { A = Z; }
with_rollup(A) ::= . { A = 0; }
with_rollup(A) ::= WITH_ROLLUP ROLLUP. { A = MYSQL_ROLLUP_FLAG; }
having(A) ::= . { A = NULL; }
having(A) ::= HAVING expr(Z). { A = Z; }
qualify(A) ::= . { A = NULL; }
qualify(A) ::= QUALIFY expr(Z). { A = Z; }
windows(A) ::= . { A = NULL; }
windows(A) ::= WINDOW window_list(Z). { A = Z; }
window_list(A) ::= named_window(B). { A = mysql_list(p, B); }
window_list(A) ::= window_list(A) COMMA named_window(B). { A = mysql_list_add(p, A, B); }
named_window(A) ::= NAME(N) AS LP window(W) RP. { A = mysql_with_text(W, mysql_ident(p, N)); }

/* ---- FROM ------------------------------------------------------------------------------------ */

table_refs(A) ::= table_ref(A).
table_refs(A) ::= table_refs(B) COMMA table_ref(C). { A = mysql_join(p, MYSQL_JOIN_COMMA, B, C, NULL, NULL); }
table_ref(A) ::= table_factor(A).
table_ref(A) ::= table_ref(B) inner_join(K) table_ref(C). [JOIN_WITHOUT_CONDITION] { A = mysql_join(p, K, B, C, NULL, NULL); }
table_ref(A) ::= table_ref(B) inner_join(K) table_ref(C) ON expr(E). { A = mysql_join(p, K, B, C, E, NULL); }
table_ref(A) ::= table_ref(B) inner_join(K) table_ref(C) USING LP column_list_tree(L) RP. { A = mysql_join(p, K, B, C, NULL, L); }
table_ref(A) ::= table_ref(B) outer_join(K) table_ref(C) ON expr(E). { A = mysql_join(p, K, B, C, E, NULL); }
table_ref(A) ::= table_ref(B) outer_join(K) table_ref(C) USING LP column_list_tree(L) RP. { A = mysql_join(p, K, B, C, NULL, L); }
table_ref(A) ::= table_ref(B) NATURAL inner JOIN table_factor(C).
    { A = mysql_with_flags(mysql_join(p, MYSQL_JOIN_INNER, B, C, NULL, NULL), MYSQL_NATURAL_FLAG); }
table_ref(A) ::= table_ref(B) NATURAL outer_join(K) table_factor(C).
    { A = mysql_with_flags(mysql_join(p, K, B, C, NULL, NULL), MYSQL_NATURAL_FLAG); }
inner ::= .
inner ::= INNER.
inner_join(A) ::= JOIN. { A = MYSQL_JOIN_INNER; }
inner_join(A) ::= INNER JOIN. { A = MYSQL_JOIN_INNER; }
inner_join(A) ::= CROSS JOIN. { A = MYSQL_JOIN_CROSS; }
inner_join(A) ::= STRAIGHT_JOIN. { A = MYSQL_JOIN_STRAIGHT; }
outer_join(A) ::= LEFT outer JOIN. { A = MYSQL_JOIN_LEFT; }
outer_join(A) ::= RIGHT outer JOIN. { A = MYSQL_JOIN_RIGHT; }
outer ::= .
outer ::= OUTER.

table_factor(A) ::= table_name(N) table_partitions(P) system_time(S) table_alias(T) hints(H). { A = mysql_table(p, N, P, S, T, H); }
table_factor(A) ::= query_with_parentheses(Q) derived_alias(N) cte_columns(C).
    { A = mysql_with_text(NODE(MYSQL_DERIVED, Q->offset, Q, C), mysql_ident(p, N)); }
table_factor(A) ::= LATERAL(T) query_with_parentheses(Q) derived_alias(N) cte_columns(C).
    { A = mysql_with_flags(mysql_with_text(NODE(MYSQL_DERIVED, AT(T), Q, C), mysql_ident(p, N)), MYSQL_LATERAL_FLAG); }
table_factor(A) ::= LP table_refs(B) RP. { A = mysql_in_parentheses(B); }
table_factor(A) ::= LBRACE NAME table_ref(B) RBRACE. { A = mysql_in_parentheses(B); }
table_factor(A) ::= JSON_TABLE_F(T) LP expr(E) COMMA text_literal(S) COLUMNS LP json_columns(C) RP RP derived_alias(N).
    { A = mysql_with_text(NODE(MYSQL_JSON_TABLE, AT(T), E, S, C), mysql_ident(p, N)); }
%type derived_alias {MysqlToken}
derived_alias(A) ::= AS NAME(Z). { A = Z; }
derived_alias(A) ::= NAME(A).
table_alias(A) ::= . { A = NULL; }
table_alias(A) ::= derived_alias(N). { A = mysql_name_tree(p, N); }
table_partitions(A) ::= . { A = NULL; }
table_partitions(A) ::= PARTITION LP column_list_tree(Z) RP. { A = Z; }
system_time(A) ::= . { A = NULL; }
system_time(A) ::= FOR_SYSTEM_TIME(T) SYSTEM_TIME ALL(W). { A = mysql_with_text(mysql_bare(p, MYSQL_SYSTEM_TIME, T), mysql_lower(p, W)); }
system_time(A) ::= FOR_SYSTEM_TIME(T) SYSTEM_TIME AS(V) OF(W) system_point(E). { A = mysql_with_text(NODE(MYSQL_SYSTEM_TIME, AT(T), E), mysql_words(p, V, W)); }
system_time(A) ::= FOR_SYSTEM_TIME(T) SYSTEM_TIME BETWEEN(W) system_point(E) AND system_point(F).
    { A = mysql_with_text(NODE(MYSQL_SYSTEM_TIME, AT(T), E, F), mysql_lower(p, W)); }
system_time(A) ::= FOR_SYSTEM_TIME(T) SYSTEM_TIME FROM(W) system_point(E) TO system_point(F).
    { A = mysql_with_text(NODE(MYSQL_SYSTEM_TIME, AT(T), E, F), mysql_lower(p, W)); }
system_point(A) ::= bits(A).
system_point(A) ::= TRANSACTION bits(Z). { A = Z; }
system_point(A) ::= SYSTEM_MOMENT bits(Z). { A = Z; }

%type hint_words {Str}
hints(A) ::= . { A = NULL; }
hints(A) ::= hint_list(A).
hint_list(A) ::= hint(B). { A = mysql_list(p, B); }
hint_list(A) ::= hint_list(A) hint(B). { A = mysql_list_add(p, A, B); }
hint(A) ::= hint_kind(K) index_word hint_for(F) LP hint_names(L) RP. { A = mysql_hint(p, K, F, L); }
%type hint_kind {MysqlToken}
hint_kind(A) ::= USE(A).
hint_kind(A) ::= IGNORE(A).
hint_kind(A) ::= FORCE(A).
%type hint_for {Str}
hint_for(A) ::= . { A = NULL; }
hint_for(A) ::= FOR JOIN(T). { A = mysql_lower(p, T); }
hint_for(A) ::= FOR ORDER(T) BY(S). { A = mysql_words(p, T, S); }
hint_for(A) ::= FOR GROUP(T) BY(S). { A = mysql_words(p, T, S); }
hint_names(A) ::= . { A = mysql_list(p, NULL); }
hint_names(A) ::= hint_name_list(A).
hint_name_list(A) ::= hint_name(B). { A = mysql_list(p, B); }
hint_name_list(A) ::= hint_name_list(A) COMMA hint_name(B). { A = mysql_list_add(p, A, B); }
hint_name(A) ::= NAME(T). { A = mysql_name_tree(p, T); }
hint_name(A) ::= PRIMARY(T). { A = mysql_leaf(p, MYSQL_NAME, T); }

json_columns(A) ::= json_column(B). { A = mysql_list(p, B); }
json_columns(A) ::= json_columns(A) COMMA json_column(B). { A = mysql_list_add(p, A, B); }
json_column(A) ::= NAME(N) FOR ORDINALITY.
    { A = mysql_with_flags(mysql_json_column(p, N, NULL, NULL, NULL), MYSQL_ORDINALITY_FLAG); }
json_column(A) ::= NAME(N) parameter_type(T) PATH text_literal(S) on_handlers(H). { A = mysql_json_column(p, N, T, S, H); }
json_column(A) ::= NAME(N) parameter_type(T) EXISTS PATH text_literal(S).
    { A = mysql_with_flags(mysql_json_column(p, N, T, S, NULL), MYSQL_EXISTS_FLAG); }
json_column(A) ::= NESTED(T) path_word text_literal(S) COLUMNS LP json_columns(L) RP.
    { A = NODE(MYSQL_JSON_COLUMN, AT(T), NULL, S, NULL, NULL, L); }
path_word ::= .
path_word ::= PATH.
