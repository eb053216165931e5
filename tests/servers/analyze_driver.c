/* analyze_driver.c: lets analyze_check.py ask the analyzer. Reads facts and cases as lines of
 * tab-separated fields (\t, \n, \\ escaped) and answers one line per case.
 *
 *     R schema name (column type collation)…          a relation
 *     T schema name kind category preferred over collation (column type)…
 *     F schema name kind set variadic defaults result inputs (type name)… (name type)…
 *     O schema name left right result                 an operator
 *     E id use relation target written server         an expression: same or not?
 *     Q id names written server use                   a query; use f: in a function of a integer,
 *                                                     b text; r: in a rule on s.v
 * The relation n stands for OLD and NEW of s.t. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/vec.h"
#include "model/pg_analyze.h"

typedef struct FactRelation {
    const char *schema, *name;
    PgColumns columns;
} FactRelation;

typedef struct FactType {
    const char *schema, *name;
    PgUserType type;
} FactType;

typedef struct Facts {
    VEC(FactRelation) relations;
    VEC(FactType) types;
    VEC(PgUserFunction) functions;
    VEC(PgUserOperator) operators;
} Facts;

static bool same(const char *a, const char *b)
{
    return strcmp(a, b) == 0;
}

static bool relation(void *data, const char *schema, const char *name, PgColumns *columns)
{
    Facts *f = data;
    for (size_t i = 0; i < f->relations.len; i++)
        if (same(f->relations.at[i].schema, schema) && same(f->relations.at[i].name, name)) {
            *columns = f->relations.at[i].columns;
            return true;
        }
    return false;
}

static bool type(void *data, const char *schema, const char *name, PgUserType *out)
{
    Facts *f = data;
    for (size_t i = 0; i < f->types.len; i++)
        if (same(f->types.at[i].schema, schema) && same(f->types.at[i].name, name)) {
            *out = f->types.at[i].type;
            return true;
        }
    return false;
}

/* Facts come sorted by schema and name, so what is asked for is a slice. */
static size_t functions(void *data, const char *schema, const char *name,
                        const PgUserFunction **out) {
    Facts *f = data;
    size_t n = 0;
    for (size_t i = 0; i < f->functions.len; i++)
        if (same(f->functions.at[i].schema, schema) && same(f->functions.at[i].name, name) && !n++)
            *out = &f->functions.at[i];
    return n;
}

static size_t operators(void *data, const char *schema, const char *name,
                        const PgUserOperator **out) {
    Facts *f = data;
    size_t n = 0;
    for (size_t i = 0; i < f->operators.len; i++)
        if ((!schema || same(f->operators.at[i].schema, schema)) &&
            same(f->operators.at[i].name, name) && !n++)
            *out = &f->operators.at[i];
    return n;
}

static char *unescape(char *s)
{
    char *out = s;
    for (char *p = s; *p; p++) {
        if (*p == '\\' && p[1]) {
            p++;
            *out++ = *p == 't' ? '\t' : *p == 'n' ? '\n' : *p;
        } else {
            *out++ = *p;
        }
    }
    *out = '\0';
    return s;
}

static int split(char *line, char **fields, int max)
{
    int n = 0;
    line[strcspn(line, "\n")] = '\0';
    for (char *p = line; p && n < max;) {
        fields[n++] = p;
        p = strchr(p, '\t');
        if (p)
            *p++ = '\0';
    }
    for (int i = 0; i < n; i++) unescape(fields[i]);
    return n;
}

static const char *own(const char *s)
{
    return *s ? strdup(s) : NULL;
}

static PgColumns columns(char **f, int n, int step)
{
    PgColumn *at = calloc((size_t)(n / step + 1), sizeof *at);
    for (int i = 0; i + step <= n; i += step)
        at[i / step] = (PgColumn){own(f[i]), own(f[i + 1]), step > 2 ? own(f[i + 2]) : NULL};
    return (PgColumns){(size_t)(n / step), at};
}

static void add_function(Facts *facts, char **f, int n)
{
    int inputs = atoi(f[8]);
    const char **types = calloc((size_t)inputs + 1, sizeof *types),
               **names = calloc((size_t)inputs + 1, sizeof *names);
    for (int i = 0; i < inputs; i++) {
        types[i] = own(f[9 + 2 * i]);
        names[i] = own(f[10 + 2 * i]);
    }
    vec_push(&facts->functions,
             (PgUserFunction){.schema = own(f[1]), .name = own(f[2]), .kind = f[3][0],
                              .set = f[4][0] == 't', .variadic = f[5][0] == 't',
                              .defaults = (size_t)atoi(f[6]), .result = own(f[7]),
                              .arg_count = (size_t)inputs, .arg_types = types, .arg_names = names,
                              .outputs = columns(f + 9 + 2 * inputs, n - 9 - 2 * inputs, 2)});
}

static void add_fact(Facts *facts, char **f, int n)
{
    switch (f[0][0]) {
    case 'R':
        vec_push(&facts->relations, (FactRelation){own(f[1]), own(f[2]), columns(f + 3, n - 3, 3)});
        break;
    case 'T':
        vec_push(&facts->types, (FactType){own(f[1]), own(f[2]),
            {.kind = f[3][0], .category = f[4][0], .preferred = f[5][0] == 't', .over = own(f[6]),
             .collation = own(f[7]), .columns = columns(f + 8, n - 8, 2)}});
        break;
    case 'F': add_function(facts, f, n); break;
    case 'O':
        vec_push(&facts->operators,
                 (PgUserOperator){own(f[1]), own(f[2]), own(f[3]), own(f[4]), own(f[5])});
    }
}

static PgAnalysis analyze(const PgLookup *lookup, const PgScope *scope, char **f, Node *tree)
{
    static const char uses[] = "VCAB";
    if (f[0][0] == 'E') {
        const char *use = strchr(uses, f[2][0]);
        return pg_analyze_expr(lookup, scope, (PgExprUse)(use - uses), *f[4] ? f[4] : NULL, tree);
    }
    List *names = NIL;
    for (char *name = strtok(strdup(f[2]), ","); name; name = strtok(NULL, ","))
        names = lappend(names, makeString(pstrdup(name)));
    return pg_analyze_query(lookup, scope, names, tree);
}

static Node *parse(char kind, const char *sql)
{
    return kind == 'E' ? pg_tree_parse_expr(sql) : pg_tree_parse_statement(sql);
}

static const char *show(char kind, Node *tree)
{
    char *s = kind == 'E' ? pg_tree_print_expr(tree) : pg_tree_print(tree, false);
    return s ? s : "(can't be printed)";
}

static void report(const char *id, const char *what, char kind, Node *a, Node *b)
{
    printf("%s\t%s\n    %s\n    %s\n", id, what, show(kind, a), show(kind, b));
}

static void answer_columns(const char *id, const PgAnalysis *a)
{
    printf("%s\tcolumns", id);
    for (size_t i = 0; i < a->columns.len; i++)
        printf("\t%s %s", a->columns.at[i].name ? a->columns.at[i].name : "",
               a->columns.at[i].type);
    printf("\n");
}

static const FactRelation *find_relation(const Facts *facts, const char *name)
{
    for (size_t i = 0; i < facts->relations.len; i++)
        if (same(facts->relations.at[i].name, name))
            return &facts->relations.at[i];
    return NULL;
}

static PgScope make_scope(const Facts *facts, const char *id, const char *what,
                          PgScopeRelation *scoped) {
    static const PgColumn params[] = {{"a", "integer", NULL}, {"b", "text", NULL}};
    PgScope scope = {.relations = scoped};
    bool old_new = same(what, "n") || same(what, "r");
    const FactRelation *r = find_relation(facts, same(what, "n")   ? "t"
                                                 : same(what, "r") ? "v"
                                                                   : what);
    if (same(what, "f")) {
        scope.params = (PgColumns){2, params};
        scope.function = psprintf("case_%d", atoi(id));
    }
    if (!r)
        return scope;
    scope.relation_count = old_new ? 2 : 1;
    scoped[0] =
        (PgScopeRelation){old_new ? "old" : r->name, r->schema, r->name, r->columns, old_new};
    scoped[1] = (PgScopeRelation){"new", r->schema, r->name, r->columns, true};
    return scope;
}

static void answer(Facts *facts, char **f)
{
    char kind = f[0][0];
    PgLookup lookup = {.data = facts,
                       .relation = relation,
                       .type = type,
                       .functions = functions,
                       .operators = operators};
    PgScopeRelation scoped[2];
    PgScope scope = make_scope(facts, f[1], kind == 'E' ? f[3] : f[5], scoped);
    int at = kind == 'E' ? 5 : 3;
    Node *written = parse(kind, f[at]), *server = parse(kind, f[at + 1]);
    if (!written || !server) {
        printf("%s\tno parse\n    %s\n    %s\n", f[1], f[at], f[at + 1]);
        return;
    }
    PgAnalysis a = analyze(&lookup, &scope, f, written), b = analyze(&lookup, &scope, f, server);
    PgAnalysis again = analyze(&lookup, &scope, f, a.tree);
    const char *printed = show(kind, a.tree);
    Node *reparsed = parse(kind, printed);
    if (!pg_tree_equal(a.tree, b.tree))
        report(f[1], "differ", kind, a.tree, b.tree);
    else if (!pg_tree_equal(a.tree, again.tree))
        report(f[1], "not idempotent", kind, a.tree, again.tree);
    else if (!reparsed || !pg_tree_equal(analyze(&lookup, &scope, f, reparsed).tree, a.tree))
        report(f[1], "not printed well", kind, a.tree,
               reparsed ? analyze(&lookup, &scope, f, reparsed).tree : a.tree);
    else
        printf("%s\tsame%s\n", f[1], a.incomplete ? " incomplete" : "");
    if (!a.incomplete)
        answer_columns(f[1], &a);
    printf("%s\tcanonical\t%s\n", f[1], printed);
}

int main(void)
{
    Facts facts = {0};
    char *line = NULL, *fields[4096];
    size_t cap = 0;
    pg_tree_open();
    while (getline(&line, &cap, stdin) > 0) {
        int n = split(line, fields, 4095);
        if (strchr("RTFO", fields[0][0])) {
            add_fact(&facts, fields, n);
            continue;
        }
        MemoryContext memory = pg_tree_memory("case"), before = MemoryContextSwitchTo(memory);
        answer(&facts, fields);
        fflush(stdout);
        MemoryContextSwitchTo(before);
        MemoryContextDelete(memory);
    }
    pg_tree_close();
    return 0;
}
