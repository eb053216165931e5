/* pg_session.c: what a script does besides defining things: it sets what later statements depend on
 * (the search path, the role, default_tablespace…), loads rows, speaks to the cluster.
 *
 * Everything that is passed over stands in one table here; what stands nowhere is an error. */
#include "parser/pg_session.h"

#include <ctype.h>
#include <string.h>

#include "model/pg_builtin.h"
#include "parser/pg_common.h"
#include "parser/pg_table.h"

/* ---- what is passed over ----------------------------------------------------------------- */

static const struct {
    NodeTag tag;
    PgStatementClass class;
} classes[] = {
    {T_InsertStmt, PG_STMT_DATA},
    {T_UpdateStmt, PG_STMT_DATA},
    {T_DeleteStmt, PG_STMT_DATA},
    {T_MergeStmt, PG_STMT_DATA},
    {T_CopyStmt, PG_STMT_DATA},
    {T_TruncateStmt, PG_STMT_DATA},
    {T_RefreshMatViewStmt, PG_STMT_DATA},
    {T_VacuumStmt, PG_STMT_DATA},
    {T_ReindexStmt, PG_STMT_DATA},
    {T_ExplainStmt, PG_STMT_DATA},
    {T_DeclareCursorStmt, PG_STMT_DATA},
    {T_FetchStmt, PG_STMT_DATA},
    {T_ClosePortalStmt, PG_STMT_DATA},
    {T_LockStmt, PG_STMT_SESSION},
    {T_CheckPointStmt, PG_STMT_SESSION},
    {T_NotifyStmt, PG_STMT_SESSION},
    {T_ListenStmt, PG_STMT_SESSION},
    {T_UnlistenStmt, PG_STMT_SESSION},
    {T_ConstraintsSetStmt, PG_STMT_SESSION},
    {T_VariableShowStmt, PG_STMT_SESSION},
    {T_LoadStmt, PG_STMT_SESSION},
    {T_DeallocateStmt, PG_STMT_SESSION},
    {T_CreateRoleStmt, PG_STMT_CLUSTER},
    {T_AlterRoleStmt, PG_STMT_CLUSTER},
    {T_AlterRoleSetStmt, PG_STMT_CLUSTER},
    {T_DropRoleStmt, PG_STMT_CLUSTER},
    {T_GrantRoleStmt, PG_STMT_CLUSTER},
    {T_CreatedbStmt, PG_STMT_CLUSTER},
    {T_DropdbStmt, PG_STMT_CLUSTER},
    {T_AlterDatabaseStmt, PG_STMT_CLUSTER},
    {T_AlterDatabaseSetStmt, PG_STMT_CLUSTER},
    {T_AlterDatabaseRefreshCollStmt, PG_STMT_CLUSTER},
    {T_AlterSystemStmt, PG_STMT_CLUSTER},
    {T_CreateTableSpaceStmt, PG_STMT_CLUSTER},
    {T_DropTableSpaceStmt, PG_STMT_CLUSTER},
    {T_AlterTableSpaceOptionsStmt, PG_STMT_CLUSTER},
    {T_CallStmt, PG_STMT_UNSUPPORTED},
    {T_PrepareStmt, PG_STMT_UNSUPPORTED},
    {T_ExecuteStmt, PG_STMT_UNSUPPORTED},
    {T_ReassignOwnedStmt, PG_STMT_UNSUPPORTED},
    {T_DropOwnedStmt, PG_STMT_UNSUPPORTED},
    {T_AlterTableMoveAllStmt, PG_STMT_UNSUPPORTED},
};

PgStatementClass pg_statement_class(const Node *stmt)
{
    for (size_t i = 0; i < sizeof classes / sizeof *classes; i++)
        if (classes[i].tag == nodeTag(stmt))
            return classes[i].class;
    return PG_STMT_MODELLED;
}

/* ---- the search path --------------------------------------------------------------------- */

static void add_to_path(PgApply *a, const char *schema)
{
    Str name = strcmp(schema, "$user") == 0 ? a->role : pg_str_of(a, schema);
    if (name && *name)
        vec_push(&a->search_path, name);
}

static void default_path(PgApply *a)
{
    a->search_path.len = 0;
    add_to_path(a, "public");
}

/* 'shop, "Old Shop"': identifiers as they stand in SQL (varlena.c: SplitIdentifierString). */
static void set_path_text(PgApply *a, const char *text)
{
    a->search_path.len = 0;
    while (*(text += strspn(text, " \t\n,"))) {
        bool quoted = *text == '"';
        const char *from = text + quoted;
        size_t len = strcspn(from, quoted ? "\"" : " \t\n,");
        char *name = pg_strndup(from, len);
        for (char *p = name; *p && !quoted; p++)
            *p = (char)(*p >= 'A' && *p <= 'Z' ? *p + 32 : *p);
        add_to_path(a, name);
        text = from + len + (quoted && from[len] == '"');
    }
}

static Str constant_text(PgApply *a, const Node *node)
{
    while (node && IsA(node, TypeCast))
        node = ((const TypeCast *)node)->arg;
    if (!node || !IsA(node, A_Const))
        return NULL;
    return pg_option_text(a, &(DefElem){.type = T_DefElem, .arg = (Node *)node});
}

/* ---- settings that matter ----------------------------------------------------------------- */

static void set_search_path(PgApply *a, const List *values)
{
    ListCell *cell;
    if (values == NIL) {
        default_path(a);
        return;
    }
    a->search_path.len = 0;
    foreach (cell, values)
        if (constant_text(a, lfirst(cell)))
            add_to_path(a, constant_text(a, lfirst(cell)));
}

static Str first_text(PgApply *a, const List *values, const char *usual)
{
    const char *text = values ? constant_text(a, linitial(values)) : NULL;
    return text && *text && strcmp(text, usual) != 0 ? pg_str_of(a, text) : NULL;
}

static void set_role(PgApply *a, const List *values)
{
    a->role = first_text(a, values, "none");
}

static void set_tablespace(PgApply *a, const List *values)
{
    a->tablespace = first_text(a, values, "pg_default");
}

static void set_access_method(PgApply *a, const List *values)
{
    a->access_method = first_text(a, values, "heap");
}

static bool is_off(PgApply *a, const List *values)
{
    const char *text = values ? constant_text(a, linitial(values)) : NULL;
    return text &&
           (strcmp(text, "off") == 0 || strcmp(text, "false") == 0 || strcmp(text, "0") == 0);
}

static void set_bodies(PgApply *a, const List *values)
{
    a->bare_bodies = is_off(a, values);
}

/* Names of encodings are compared as the server does it: without case, blanks and signs
 * (encnames.c: clean_encoding_name). */
static bool is_encoding(const char *name, const char *clean)
{
    for (; *name; name++) {
        if (!isalnum((unsigned char)*name))
            continue;
        if (tolower((unsigned char)*name) != *clean++)
            return false;
    }
    return !*clean;
}

static void set_encoding(PgApply *a, const List *values)
{
    Str name = first_text(a, values, "");
    bool utf8 = !name || is_encoding(name, "utf8") || is_encoding(name, "unicode");
    a->encoding = utf8 ? NULL : name;
}

bool pg_encoding_is_bytes(const char *encoding)
{
    return encoding && is_encoding(encoding, "sqlascii");
}

static const struct {
    const char *name;
    void (*set)(PgApply *, const List *values); /* NIL: back to the default */
} settings[] = {
    {"search_path", set_search_path},
    {"role", set_role},
    {"session_authorization", set_role},
    {"default_tablespace", set_tablespace},
    {"default_table_access_method", set_access_method},
    {"check_function_bodies", set_bodies},
    {"client_encoding", set_encoding},
};

static void reset_all(PgApply *a)
{
    for (size_t i = 0; i < sizeof settings / sizeof *settings; i++)
        settings[i].set(a, NIL);
}

/* Other settings change how a session works, not what it makes. */
bool pg_apply_variable_set(PgApply *a, VariableSetStmt *stmt)
{
    if (stmt->kind == VAR_RESET_ALL) {
        reset_all(a);
        return true;
    }
    for (size_t i = 0; i < sizeof settings / sizeof *settings; i++)
        if (stmt->name && strcmp(stmt->name, settings[i].name) == 0 &&
            stmt->kind != VAR_SET_CURRENT)
            settings[i].set(a, stmt->kind == VAR_SET_VALUE ? stmt->args : NIL);
    return true;
}

bool pg_apply_discard(PgApply *a, DiscardStmt *stmt)
{
    if (stmt->target == DISCARD_ALL)
        reset_all(a);
    return true;
}

/* ---- SELECT ------------------------------------------------------------------------------ */

/* SELECT pg_catalog.set_config('search_path', '', false) */
static void apply_set_config(PgApply *a, const FuncCall *call)
{
    const char *name = list_length(call->args) > 1 ? constant_text(a, linitial(call->args)) : NULL;
    const char *value = name ? constant_text(a, lsecond(call->args)) : NULL;
    if (!value)
        return;
    if (strcmp(name, "search_path") == 0) {
        set_path_text(a, value);
        return;
    }
    List *values = list_make1(makeNode(A_Const));
    A_Const *constant = linitial(values);
    constant->val.sval = (String){T_String, pstrdup(value)};
    for (size_t i = 0; i < sizeof settings / sizeof *settings; i++)
        if (strcmp(name, settings[i].name) == 0)
            settings[i].set(a, values);
}

static bool is_built_in_call(const FuncCall *call)
{
    const char *schema = pg_name_schema(call->funcname);
    size_t count;
    pg_builtin_functions(pg_name_last(call->funcname), &count);
    return schema ? strcmp(schema, "pg_catalog") == 0 : count > 0;
}

static void apply_target(PgApply *a, const Node *value)
{
    const FuncCall *call = value && IsA(value, FuncCall) ? (const FuncCall *)value : NULL;
    if (!call)
        return;
    if (strcmp(pg_name_last(call->funcname), "set_config") == 0)
        apply_set_config(a, call);
    else if (!is_built_in_call(call))
        pg_warning(a, call->location, "what function \"%s\" does can't be seen here: ignored",
                   pg_name_last(call->funcname));
}

bool pg_apply_select(PgApply *a, SelectStmt *stmt)
{
    if (stmt->intoClause)
        return pg_error(a, -1, "SELECT INTO makes a table whose columns can't be known offline");
    ListCell *cell;
    foreach (cell, stmt->targetList)
        apply_target(a, lfirst_node(ResTarget, cell)->val);
    return true;
}

/* ---- transactions, CLUSTER --------------------------------------------------------------- */

bool pg_apply_transaction(PgApply *a, TransactionStmt *stmt)
{
    switch (stmt->kind) {
    case TRANS_STMT_BEGIN:
    case TRANS_STMT_START:
    case TRANS_STMT_COMMIT:
    case TRANS_STMT_SAVEPOINT:
    case TRANS_STMT_RELEASE:
        return true;
    case TRANS_STMT_ROLLBACK:
    case TRANS_STMT_ROLLBACK_TO:
    case TRANS_STMT_PREPARE:
    case TRANS_STMT_COMMIT_PREPARED:
    case TRANS_STMT_ROLLBACK_PREPARED:
        break;
    }
    return pg_error(
        a, -1, "changes can't be taken back offline: this transaction command is not supported");
}

bool pg_apply_cluster(PgApply *a, ClusterStmt *stmt)
{
    if (!stmt->relation || !stmt->indexname)
        return true;
    Object *table = pg_need_relation(a, stmt->relation);
    Object *index =
        table ? pg_find_index(a, object_schema(table), pg_str_of(a, stmt->indexname)) : NULL;
    if (!table)
        return false;
    if (!index || index->parent != table)
        return pg_error(a, -1, "index \"%s\" for table \"%s\" does not exist", stmt->indexname,
                        table->name);
    object_set_ref(a->schema, table, ATTR_CLUSTER_ON, index);
    return true;
}
