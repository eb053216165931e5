/* mysql_build_oracle.c: what an expression means in MariaDB's sql_mode ORACLE.
 *
 *     substr(a, 0, 2) || 'x'        ⟶  concat_operator_oracle(substr_oracle(a, 0, 2), 'x')
 *     oracle_schema.trim(a)         ⟶  trim_oracle(a)
 *     length(a), SYSDATE, ROWNUM    ⟶  char_length(a), sysdate(), rownum()
 *
 * Some functions are others there, mostly in that an empty string is NULL. A server shows them in
 * columns under names that end in _oracle, and in views with oracle_schema before them (10.11); it
 * reads both in any mode, but regexp_replace, which has no such name. */
#include <string.h>
#include <strings.h>

#include "parser/mysql_build.h"

static const struct {
    const char *name, *oracle; /* NULL: only behind oracle_schema */
} functions[] = {
    {"concat", "concat_operator_oracle"},
    {"decode", "decode_oracle"},
    {"length", "char_length"},
    {"lpad", "lpad_oracle"},
    {"ltrim", "ltrim_oracle"},
    {"mid", "substr_oracle"},
    {"regexp_replace", NULL},
    {"replace", "replace_oracle"},
    {"rpad", "rpad_oracle"},
    {"rtrim", "rtrim_oracle"},
    {"substr", "substr_oracle"},
    {"substring", "substr_oracle"},
};

static Tree *oracle_call(MysqlBuild *p, Tree *call)
{
    if (call->tag == MYSQL_TRIM)
        return mysql_with_flags(call, MYSQL_ORACLE_FLAG);
    for (size_t i = 0; i < sizeof functions / sizeof *functions; i++) {
        if (call->tag != MYSQL_FUNCTION || strcmp(call->text, functions[i].name) != 0)
            continue;
        call->flags &= (uint16_t)~MYSQL_QUOTED_FLAG;
        return functions[i].oracle ? mysql_with_text(call, mysql_const(p, functions[i].oracle))
                                   : mysql_with_qualifier(call, mysql_const(p, "oracle_schema"));
    }
    return call;
}

Tree *mysql_call_in_mode(MysqlBuild *p, Tree *call)
{
    bool own = !call->qualifier && !(call->flags & MYSQL_QUOTED_FLAG);
    return own && mysql_lexer_is_oracle(p->lexer) ? oracle_call(p, call) : call;
}

Tree *mysql_call_of_server(MysqlBuild *p, MysqlToken schema, Tree *call)
{
    bool oracle = strncmp(mysql_lower(p, schema), "oracle", 6) == 0;
    call->flags &= (uint16_t)~MYSQL_QUOTED_FLAG;
    return oracle ? oracle_call(p, call) : call;
}

Tree *mysql_trim(MysqlBuild *p, MysqlToken word, Str side, Tree *what, Tree *from)
{
    Tree *tree = MYSQL_NODE(p, MYSQL_TRIM, mysql_at(p, &word), from, what);
    bool oracle = strcmp(mysql_lower(p, word), "trim_oracle") == 0;
    return mysql_with_flags(mysql_with_text(tree, side), oracle ? MYSQL_ORACLE_FLAG : 0);
}

Tree *mysql_oracle_concat(MysqlBuild *p, Tree *left, Tree *right)
{
    Tree *call = MYSQL_NODE(p, MYSQL_FUNCTION, left->offset, left, right);
    return mysql_with_text(call, mysql_const(p, "concat_operator_oracle"));
}

Tree *mysql_column_or_call(MysqlBuild *p, MysqlToken name)
{
    Tree *tree = mysql_name_tree(p, name);
    bool call = mysql_lexer_is_oracle(p->lexer) && !(tree->flags & MYSQL_QUOTED_FLAG) &&
                (strcasecmp(tree->text, "sysdate") == 0 || strcasecmp(tree->text, "rownum") == 0);
    return call ? mysql_call(p, name, mysql_list(p, NULL)) : tree;
}
