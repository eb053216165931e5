/* pg_operator.c: operators, operator families and classes.
 *
 *     CREATE OPERATOR shop.=== (FUNCTION = shop.same, LEFTARG = box, RIGHTARG = box);
 *
 * The members of families and classes are texts as CREATE OPERATOR CLASS has them:
 *
 *     OPERATOR 1 shop.=== (shop.box, shop.box)
 *     FUNCTION 1 (shop.box, shop.box) shop.same(shop.box, shop.box)
 *
 * Some that stand in CREATE OPERATOR CLASS belong to the family for the server, and pg_dump writes
 * them there (the access methods' amadjustmembers functions, since 14): here they do, too. */
#include <string.h>

#include "model/pg_builtin.h"
#include "model/pg_type.h"
#include "parser/pg_common.h"
#include "parser/pg_define.h"
#include "parser/pg_misc.h"

/* ---- operators --------------------------------------------------------------------------- */

enum { FUNCTION_OF_OPERATOR = 1, ESTIMATOR = 2 };

static const PgDefineRow operator_rows[] = {
    {"function", "procedure", PG_DEFINE_FUNCTION, NULL, FUNCTION_OF_OPERATOR},
    {"leftarg", NULL, PG_DEFINE_TYPE, NULL, 0},
    {"rightarg", NULL, PG_DEFINE_TYPE, NULL, 0},
    {"commutator", NULL, PG_DEFINE_OTHER_OPERATOR, NULL, 0},
    {"negator", NULL, PG_DEFINE_OTHER_OPERATOR, NULL, 0},
    {"restrict", NULL, PG_DEFINE_FUNCTION, "none", ESTIMATOR},
    {"join", NULL, PG_DEFINE_FUNCTION, "none", ESTIMATOR},
    {"hashes", NULL, PG_DEFINE_FLAG, NULL, 0},
    {"merges", NULL, PG_DEFINE_FLAG, NULL, 0},
};

static const TypeName *type_of(const DefElem *setting)
{
    if (!setting || !setting->arg)
        return NULL;
    if (IsA(setting->arg, TypeName))
        return (const TypeName *)setting->arg;
    return makeTypeNameFromNameList(IsA(setting->arg, List) ? (List *)setting->arg
                                                            : list_make1(setting->arg));
}

/* What a definition says of its arguments. A prefix operator has no left one. */
typedef struct Arguments {
    const TypeName *left, *right;
    Str signature; /* "(NONE, integer)" */
} Arguments;

static Arguments arguments_of(PgApply *a, const List *definition)
{
    Arguments args = {type_of(pg_define_setting(definition, "leftarg", NULL)),
                      type_of(pg_define_setting(definition, "rightarg", NULL)), NULL};
    args.signature = pg_signature_of_types(a, list_make2((void *)args.left, (void *)args.right));
    return args;
}

static const char *beginning(PgApply *a, const Arguments *args)
{
    List *types = args->left ? list_make2((void *)args->left, (void *)args->right)
                             : list_make1((void *)args->right);
    char *text = pstrdup(pg_signature_of_types(a, types));
    text[strlen(text) - 1] = '\0';
    return text;
}

static bool is_built_in_operator(PgApply *a, const char *name, const TypeName *left,
                                 const TypeName *right)
{
    size_t count;
    const PgBuiltinOperator *found = pg_builtin_operators(name, &count);
    const PgBuiltinType *l = left ? pg_type_builtin(left) : NULL,
                        *r = right ? pg_type_builtin(right) : NULL;
    (void)a;
    for (size_t i = 0; i < count; i++)
        if (r && found[i].right == r->oid && found[i].left == (l ? l->oid : 0) && (!left || l))
            return true;
    return false;
}

/* A commutator or negator need not be there yet: then it will be where operators are created now
 * (pg_operator.c: get_other_operator). */
static List *other_operator(PgApply *a, const List *written, const TypeName *left,
                            const TypeName *right)
{
    List *names = pg_define_bare(written);
    if (pg_name_schema(written))
        return names;
    Str signature = pg_signature_of_types(a, list_make2((void *)left, (void *)right));
    const Object *o = pg_find_name(a, SPACE_OPERATOR, names, signature);
    if (!o && is_built_in_operator(a, pg_name_last(names), left, right))
        return names;
    const Object *in = o ? object_schema(o) : pg_creation_schema(a, NULL, -1);
    return in ? list_make2(makeString(pstrdup(in->name)), llast(names)) : names;
}

static void resolve_others(PgApply *a, List *settings, const Arguments *args)
{
    DefElem *commutator = pg_define_setting(settings, "commutator", NULL);
    DefElem *negator = pg_define_setting(settings, "negator", NULL);
    if (commutator)
        ((A_Expr *)commutator->arg)->name =
            other_operator(a, ((A_Expr *)commutator->arg)->name, args->right, args->left);
    if (negator)
        ((A_Expr *)negator->arg)->name =
            other_operator(a, ((A_Expr *)negator->arg)->name, args->left, args->right);
}

static bool read_operator(PgApply *a, PgDefinition *d, const List *definition)
{
    Arguments args = arguments_of(a, definition);
    const char *const signatures[] = {
        NULL, beginning(a, &args), "(internal, oid, internal",
    };
    d->rows = operator_rows;
    d->row_count = sizeof operator_rows / sizeof *operator_rows;
    d->signatures = signatures;
    bool ok = pg_define_read(a, d, definition);
    d->signatures = NULL;
    if (ok)
        resolve_others(a, d->settings, &args);
    return ok;
}

static List *settings_of(const Object *o)
{
    return ((DefineStmt *)object_tree(o, ATTR_DEFINITION))->definition;
}

static void store_operator(PgApply *a, PgDefinition *d, Object *o)
{
    DefineStmt *stmt = makeNode(DefineStmt);
    stmt->kind = OBJECT_OPERATOR;
    stmt->definition = d->settings;
    pg_define_store(a, d, o, stmt);
}

/* The operator that a commutator or negator setting names, if it is there. */
static Object *linked_operator(PgApply *a, const DefElem *link, const Arguments *args)
{
    if (!link || !pg_name_schema(((const A_Expr *)link->arg)->name))
        return NULL;
    bool swapped = strcmp(link->defname, "commutator") == 0;
    List *types = swapped ? list_make2((void *)args->right, (void *)args->left)
                          : list_make2((void *)args->left, (void *)args->right);
    return pg_find_name(a, SPACE_OPERATOR, ((const A_Expr *)link->arg)->name,
                        pg_signature_of_types(a, types));
}

/* Gives a setting to an operator that is there, in its place among the others. */
static void add_to_operator(PgApply *a, Object *o, DefElem *setting)
{
    PgDefinition d = {.rows = operator_rows,
                      .row_count = sizeof operator_rows / sizeof *operator_rows};
    const List *old = settings_of(o);
    for (size_t i = 0; i < d.row_count; i++) {
        DefElem *own = pg_define_setting(old, d.rows[i].name, NULL);
        if (strcmp(setting->defname, d.rows[i].name) == 0)
            own = setting;
        if (own && own->arg)
            d.settings = lappend(d.settings, own);
    }
    MemoryContext before = MemoryContextSwitchTo(a->keep);
    DefineStmt *stmt = copyObjectImpl(object_tree(o, ATTR_DEFINITION));
    stmt->definition = copyObjectImpl(d.settings);
    MemoryContextSwitchTo(before);
    object_set_tree(a->schema, o, ATTR_DEFINITION, stmt);
}

/* A commutator or negator that is there and has none gets this one (pg_operator.c: OperatorUpd). */
static void link_back(PgApply *a, Object *o, const char *name)
{
    const List *settings = settings_of(o);
    Arguments args = arguments_of(a, settings);
    Object *other = linked_operator(a, pg_define_setting(settings, name, NULL), &args);
    if (!other || other == o || pg_define_setting(settings_of(other), name, NULL))
        return;
    List *names =
        list_make2(makeString(pstrdup(object_schema(o)->name)), makeString(pstrdup(o->name)));
    A_Expr *link = makeA_Expr(AEXPR_OP, names, NULL, NULL, -1);
    add_to_operator(a, other, makeDefElem(pstrdup(name), (Node *)link, -1));
}

bool pg_define_operator(PgApply *a, const DefineStmt *stmt)
{
    PgDefinition d = {0};
    Arguments args = arguments_of(a, stmt->definition);
    if (!args.right)
        return pg_error(a, -1, "operator right argument type must be specified");
    if (!read_operator(a, &d, stmt->definition))
        return false;
    Object *o = pg_new_object(a, KIND_OPERATOR, stmt->defnames, args.signature);
    if (!o)
        return false;
    pg_note_operator(a, o);
    store_operator(a, &d, o);
    link_back(a, o, "commutator");
    link_back(a, o, "negator");
    return true;
}

/* SET (RESTRICT = NONE, JOIN = eqjoinsel) */
bool pg_apply_alter_operator(PgApply *a, AlterOperatorStmt *stmt)
{
    Object *o = pg_need_object(a, OBJECT_OPERATOR, (const Node *)stmt->opername);
    if (!o)
        return false;
    List *merged = list_copy(settings_of(o));
    ListCell *cell;
    foreach (cell, stmt->options) {
        DefElem *option = lfirst_node(DefElem, cell);
        merged = pg_define_without(merged, option->defname);
        if (option->arg)
            merged = lappend(merged, option);
    }
    PgDefinition d = {0};
    if (!read_operator(a, &d, merged))
        return false;
    store_operator(a, &d, o);
    link_back(a, o, "commutator");
    link_back(a, o, "negator");
    return true;
}

/* ---- members of families and classes ------------------------------------------------------ */

/* One item, as text and as what decides where it belongs. */
typedef struct Member {
    Str text;
    bool is_function;
    int number;
    const TypeRef *left, *right;
    Object *needs; /* the operator or function, if it is in the schema */
} Member;

static Str pair_text(PgApply *a, const TypeRef *left, const TypeRef *right)
{
    return str_format(a->cx->strings, "(%s, %s)", pg_type_name(a, left), pg_type_name(a, right));
}

static const TypeRef *nth_type(PgApply *a, const List *types, int i, const TypeRef *usual)
{
    return list_length(types) > i && list_nth(types, i) ? pg_resolve_bare_type(a, list_nth(types, i))
                                                        : usual;
}

static Str names_text(PgApply *a, const List *names, bool quoted)
{
    const List *bare = pg_define_bare(names);
    const char *schema = pg_name_schema(bare), *name = pg_name_last(bare);
    Str last = pg_str_of(a, quoted ? pg_quote(name) : name);
    return schema ? str_format(a->cx->strings, "%s.%s", pg_quote(schema), last) : last;
}

/* An operator's name isn't quoted. */
static Str operator_text(PgApply *a, const Object *o)
{
    return str_format(a->cx->strings, "%s.%s", pg_quote(object_schema(o)->name), o->name);
}

static Str order_text(PgApply *a, const List *family, Str method)
{
    (void)method;
    const Object *o = pg_find_name(a, SPACE_OPFAMILY, family, pg_str_of(a, "btree"));
    return o ? pg_qualified_name(a, o) : names_text(a, family, true);
}

static bool read_operator_item(PgApply *a, const CreateOpClassItem *item, const TypeRef *type,
                               Str method, Member *m)
{
    m->left = nth_type(a, item->name->objargs, 0, type);
    m->right = nth_type(a, item->name->objargs, 1, type);
    if (!m->left || !m->right)
        return pg_error(a, -1,
                        "operator argument types must be specified in ALTER OPERATOR FAMILY");
    Str pair = pair_text(a, m->left, m->right);
    m->needs = pg_find_name(a, SPACE_OPERATOR, item->name->objname, pair);
    if (!m->needs && !pg_check_operator(a, item->name->objname, -1))
        return false;
    Str name = m->needs ? operator_text(a, m->needs) : names_text(a, item->name->objname, false);
    m->text = str_format(a->cx->strings, "OPERATOR %d %s %s", item->number, name, pair);
    if (item->order_family)
        m->text = str_format(a->cx->strings, "%s FOR ORDER BY %s", m->text,
                             order_text(a, item->order_family, method));
    return true;
}

/* Which argument of a support function tells the types it is for, when that isn't written
 * (opclasscmds.c: assignProcTypes); the others are for the class's type. */
static const struct {
    const char *method;
    int number, left, right;
} type_arguments[] = {
    {"btree", 1, 0, 1},
    {"btree", 3, 0, 2},
    {"hash", 1, 0, 0},
    {"hash", 2, 0, 0},
};

static void assign_types(PgApply *a, const CreateOpClassItem *item, const TypeRef *type, Str method,
                         Member *m)
{
    m->left = nth_type(a, item->class_args, 0, NULL);
    m->right = nth_type(a, item->class_args, 1, m->left);
    const List *args = item->name->objargs;
    for (size_t i = 0; !m->left && i < sizeof type_arguments / sizeof *type_arguments; i++) {
        if (type_arguments[i].number != item->number ||
            strcmp(type_arguments[i].method, method) != 0)
            continue;
        m->left = nth_type(a, args, type_arguments[i].left, type);
        m->right = nth_type(a, args, type_arguments[i].right, type);
    }
    m->left = m->left ? m->left : type;
    m->right = m->right ? m->right : type;
}

static bool read_function_item(PgApply *a, const CreateOpClassItem *item, const TypeRef *type,
                               Str method, Member *m)
{
    assign_types(a, item, type, method, m);
    if (!m->left || !m->right)
        return pg_error(a, -1, "associated data types must be specified for support function %d",
                        item->number);
    m->is_function = true;
    m->needs = pg_find_routine(a, item->name);
    if (!m->needs && !pg_check_function(a, item->name->objname, -1))
        return false;
    Str name = m->needs ? pg_qualified_name(a, m->needs) : names_text(a, item->name->objname, true);
    Str signature = m->needs ? m->needs->signature : pg_signature_of_types(a, item->name->objargs);
    m->text = str_format(a->cx->strings, "FUNCTION %d %s %s%s", item->number,
                         pair_text(a, m->left, m->right), name, signature);
    return true;
}

static bool read_item(PgApply *a, const CreateOpClassItem *item, const TypeRef *type, Str method,
                      Member *m)
{
    m->number = item->number;
    return item->itemtype == OPCLASS_ITEM_OPERATOR ? read_operator_item(a, item, type, method, m)
                                                   : read_function_item(a, item, type, method, m);
}

/* ---- where members belong ----------------------------------------------------------------- */

/* The support functions without which a class doesn't work; all operators, and the other functions,
 * are the family's. (gistadjustmembers, ginadjustmembers, spgadjustmembers) */
static const struct {
    const char *method, *required;
} loose_methods[] = {
    {"gist", "\1\2\5\6\7"},
    {"gin", "\2\3"},
    {"spgist", "\1\2\3\4\5"},
};

static const TypeRef *class_type(PgApply *a, const Object *class)
{
    const DefElem *type = pg_define_setting(settings_of(class), "type", NULL);
    return pg_resolve_type(a, (const TypeName *)type->arg);
}

static Object *class_for_type(PgApply *a, const Object *family, const TypeRef *type)
{
    ObjectVec users = {0};
    Object *found = NULL;
    object_users(family, &users);
    for (size_t i = 0; i < users.len && !found; i++)
        if (users.at[i]->kind == KIND_OPERATOR_CLASS && class_type(a, users.at[i]) == type)
            found = users.at[i];
    vec_free(&users);
    return found;
}

/* The class or family a member belongs to; `class` is the one being created, or NULL. For btree and
 * hash the types decide (btadjustmembers, hashadjustmembers), for brin and others the statement. */
static Object *home_of(PgApply *a, const Member *m, Object *family, Object *class)
{
    Str method = family->signature;
    if (strcmp(method, "btree") == 0 || strcmp(method, "hash") == 0) {
        Object *home = m->left == m->right ? class_for_type(a, family, m->left) : NULL;
        return home ? home : family;
    }
    for (size_t i = 0; i < sizeof loose_methods / sizeof *loose_methods; i++)
        if (strcmp(method, loose_methods[i].method) == 0 &&
            (!m->is_function || !strchr(loose_methods[i].required, m->number)))
            return family;
    return class ? class : family;
}

static void add_need(PgApply *a, Object *o, Object *need)
{
    const RefList *old = object_refs(o, ATTR_NEEDS);
    ObjectVec needs = {0};
    bool there = !need;
    for (size_t i = 0; i < old->len; i++) {
        there |= old->at[i] == need;
        vec_push(&needs, old->at[i]);
    }
    if (!there) {
        vec_push(&needs, need);
        object_set_refs(a->schema, o, ATTR_NEEDS, needs.at, needs.len);
    }
    vec_free(&needs);
}

static bool add_items(PgApply *a, const List *items, const TypeRef *type, Object *family,
                      Object *class)
{
    ListCell *cell;
    foreach (cell, items) {
        const CreateOpClassItem *item = lfirst_node(CreateOpClassItem, cell);
        Member m = {0};
        if (item->itemtype == OPCLASS_ITEM_STORAGETYPE)
            continue;
        if (!read_item(a, item, type, family->signature, &m))
            return false;
        Object *home = home_of(a, &m, family, class);
        object_set_insert(a->schema, home, ATTR_MEMBERS, m.text);
        add_need(a, home, m.needs);
        add_need(a, home, m.left->base);
        add_need(a, home, m.right->base);
    }
    return true;
}

/* ---- families ---------------------------------------------------------------------------- */

bool pg_apply_create_operator_family(PgApply *a, CreateOpFamilyStmt *stmt)
{
    return pg_new_object(a, KIND_OPERATOR_FAMILY, stmt->opfamilyname, pg_str_of(a, stmt->amname)) !=
           NULL;
}

static Object *find_family(PgApply *a, const List *names, Str method)
{
    return pg_find_name(a, SPACE_OPFAMILY, names, method);
}

/* DROP names a member by its number and types; its text begins or goes on so. */
static bool is_named(Str member, const CreateOpClassItem *item, Str pair)
{
    bool operator = item->itemtype == OPCLASS_ITEM_OPERATOR;
    const char *head = psprintf(operator ? "OPERATOR %d " : "FUNCTION %d ", item->number);
    if (strncmp(member, head, strlen(head)) != 0)
        return false;
    const char *types = operator ? strchr(member + strlen(head), ' ') + 1 : member + strlen(head);
    return strncmp(types, pair, strlen(pair)) == 0;
}

static bool drop_member(PgApply *a, Object *home, const CreateOpClassItem *item, Str pair)
{
    const StrList *members = object_list(home, ATTR_MEMBERS);
    for (size_t i = 0; i < members->len; i++)
        if (is_named(members->at[i], item, pair)) {
            object_set_delete(a->schema, home, ATTR_MEMBERS, members->at[i]);
            return true;
        }
    return false;
}

static bool drop_items(PgApply *a, const List *items, Object *family)
{
    ListCell *cell;
    foreach (cell, items) {
        const CreateOpClassItem *item = lfirst_node(CreateOpClassItem, cell);
        const TypeRef *left = nth_type(a, item->class_args, 0, NULL);
        const TypeRef *right = nth_type(a, item->class_args, 1, left);
        if (!left || !right)
            return false;
        if (!drop_member(a, family, item, pair_text(a, left, right)))
            return pg_error(a, -1,
                            "operator family \"%s\" has no member %d for these types of its own",
                            family->name, item->number);
    }
    return true;
}

bool pg_apply_alter_operator_family(PgApply *a, AlterOpFamilyStmt *stmt)
{
    Str method = pg_str_of(a, stmt->amname);
    const Node *name = (const Node *)lcons(makeString(stmt->amname), list_copy(stmt->opfamilyname));
    Object *family = find_family(a, stmt->opfamilyname, method);
    if (!family)
        return pg_missing(a, OBJECT_OPFAMILY, name, -1);
    return stmt->isDrop ? drop_items(a, stmt->items, family)
                        : add_items(a, stmt->items, NULL, family, NULL);
}

/* ---- classes ----------------------------------------------------------------------------- */

static const TypeName *storage_type(const List *items)
{
    ListCell *cell;
    foreach (cell, items)
        if (lfirst_node(CreateOpClassItem, cell)->itemtype == OPCLASS_ITEM_STORAGETYPE)
            return lfirst_node(CreateOpClassItem, cell)->storedtype;
    return NULL;
}

/* Without FAMILY the class goes into one of its own name, made when it isn't there. */
static Object *family_for(PgApply *a, const CreateOpClassStmt *stmt)
{
    Str method = pg_str_of(a, stmt->amname);
    if (stmt->opfamilyname)
        return find_family(a, stmt->opfamilyname, method);
    Object *in = pg_creation_schema(a, pg_name_schema(stmt->opclassname), -1);
    Str name = pg_str_of(a, pg_name_last(stmt->opclassname));
    Object *there =
        in ? schema_find(a->schema, SPACE_OPFAMILY, KIND_OPERATOR_FAMILY, in, name, method) : NULL;
    return there || !in ? there : pg_new_object(a, KIND_OPERATOR_FAMILY, stmt->opclassname, method);
}

static Node *type_node(PgApply *a, const TypeRef *type)
{
    return (Node *)pg_type_parse(pg_type_name(a, type));
}

/* STORAGE of the type itself is none. The family is kept by name: it may be a built-in one. */
static void store_class(PgApply *a, Object *o, const CreateOpClassStmt *stmt, const TypeRef *type,
                        const TypeRef *storage, Object *family)
{
    PgDefinition d = {0};
    DefineStmt *definition = makeNode(DefineStmt);
    definition->kind = OBJECT_OPCLASS;
    if (stmt->isDefault)
        d.settings = lappend(d.settings, makeDefElem("default", (Node *)makeBoolean(true), -1));
    d.settings = lappend(d.settings, makeDefElem("type", type_node(a, type), -1));
    if (storage && storage != type)
        d.settings = lappend(d.settings, makeDefElem("storage", type_node(a, storage), -1));
    List *names = family ? list_make2(makeString(pstrdup(object_schema(family)->name)),
                                      makeString(pstrdup(family->name)))
                         : pg_define_bare(stmt->opfamilyname);
    d.settings = lappend(d.settings, makeDefElem("family", (Node *)names, -1));
    pg_define_need(a, &d.needs, type);
    if (storage)
        pg_define_need(a, &d.needs, storage);
    if (family)
        vec_push_in(a->cx->arena, &d.needs, family);
    definition->definition = d.settings;
    pg_define_store(a, &d, o, definition);
}

/* A family of pg_catalog isn't in the schema: the class keeps all its members then. */
static bool add_class_items(PgApply *a, Object *o, const List *items, const TypeRef *type)
{
    ListCell *cell;
    foreach (cell, items) {
        const CreateOpClassItem *item = lfirst_node(CreateOpClassItem, cell);
        Member m = {0};
        if (item->itemtype == OPCLASS_ITEM_STORAGETYPE)
            continue;
        if (!read_item(a, item, type, o->signature, &m))
            return false;
        object_set_insert(a->schema, o, ATTR_MEMBERS, m.text);
        add_need(a, o, m.needs);
    }
    return true;
}

bool pg_apply_create_operator_class(PgApply *a, CreateOpClassStmt *stmt)
{
    const TypeName *stored = storage_type(stmt->items);
    const TypeRef *type = pg_resolve_bare_type(a, stmt->datatype),
                  *storage = stored ? pg_resolve_bare_type(a, stored) : NULL;
    if (!type || (stored && !storage))
        return false;
    Object *family = family_for(a, stmt);
    if (!family && !(stmt->opfamilyname &&
                     pg_check_name(a, KIND_OPERATOR_FAMILY, stmt->opfamilyname, stmt->amname, -1)))
        return false;
    Object *o =
        pg_new_object(a, KIND_OPERATOR_CLASS, stmt->opclassname, pg_str_of(a, stmt->amname));
    if (!o)
        return false;
    store_class(a, o, stmt, type, storage, family);
    return family ? add_items(a, stmt->items, type, family, o)
                  : add_class_items(a, o, stmt->items, type);
}
