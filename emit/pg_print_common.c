/* pg_print_common.c: what every kind of object may have: an owner, a comment, security labels,
 * privileges. The statements are the same for all, but for the keyword. */
#include <string.h>

#include "emit/pg_alter.h"
#include "emit/pg_print_acl.h"
#include "model/schema_pg.h"

bool pg_is_new(const Step *step)
{
    return step->op == STEP_CREATE || !step->old || step->old->twin != step->new;
}

/* ---- owner ------------------------------------------------------------------------------- */

/* A rebuilt object keeps its owner where NEW doesn't tell one. */
static Str owner_to_set(const Step *step)
{
    Str owner = object_str(step->new, ATTR_OWNER);
    bool created = step->op == STEP_CREATE;
    if (!owner && created && step->old && attr_change(step->old->kind, ATTR_OWNER) != CHANGE_NONE)
        owner = object_str(step->old, ATTR_OWNER);
    return created || step->changed[ATTR_OWNER] ? owner : NULL;
}

/* A sequence that a column owns has its table's owner, and the server lets no one say so. */
static bool follows_table(const Step *step)
{
    if (step->new->kind != KIND_SEQUENCE)
        return false;
    if (object_flag(step->new, ATTR_IS_IDENTITY))
        return true;
    return step->op == STEP_ALTER && object_has(step->new, ATTR_OWNED_BY) &&
           !step->changed[ATTR_OWNED_BY];
}

static void print_owner(Printer *p, const Step *step)
{
    Str owner = owner_to_set(step);
    if (!owner || follows_table(step) || attr_change(step->new->kind, ATTR_OWNER) != CHANGE_ALTER)
        return;
    print(p, "ALTER %s %s OWNER TO %s", pg_keyword(step->new), pg_address(p->cx, step->new),
          pg_quote_sql(p->cx, owner));
    print_end(p);
}

/* ---- comment ----------------------------------------------------------------------------- */

static void print_comment_on(Printer *p, const char *keyword, Str address, Str comment)
{
    print(p, "COMMENT ON %s %s IS %s", keyword, address,
          comment && *comment ? pg_literal_sql(p->cx, comment) : "NULL");
    print_end(p);
}

static void print_comment(Printer *p, const Object *o)
{
    const char *keyword = o->kind == KIND_ATTRIBUTE ? "COLUMN" : pg_keyword(o);
    Str comment = object_str(o, ATTR_COMMENT);
    print_comment_on(p, keyword, pg_address(p->cx, o), comment ? comment : pg_default_comment(o));
}

static void print_index_comment(Printer *p, const Object *constraint)
{
    print_comment_on(p, "INDEX", pg_index_name(p->cx, constraint),
                     object_str(constraint, ATTR_INDEX_COMMENT));
}

/* ---- security labels --------------------------------------------------------------------- */

static void print_label(Printer *p, const Object *o, Str label, bool keep)
{
    size_t len = strcspn(label, "=");
    Str provider = pg_quote_sql(p->cx, str_intern_n(p->cx->strings, label, len));
    const char *keyword = o->kind == KIND_ATTRIBUTE ? "COLUMN" : pg_keyword(o);
    print(p, "SECURITY LABEL %s%s%sON %s %s IS %s", len ? "FOR " : "", len ? provider : "",
          len ? " " : "", keyword, pg_address(p->cx, o),
          keep ? pg_literal_sql(p->cx, label + len + 1) : "NULL");
    print_end(p);
}

static void print_labels(Printer *p, const Step *step)
{
    static const StrList none;
    const StrList *new = object_list(step->new, ATTR_SECURITY_LABELS);
    const StrList *old = pg_is_new(step) ? &none : object_list(step->old, ATTR_SECURITY_LABELS);
    for (size_t i = 0; i < old->len; i++)
        if (!pg_option_like(new, old->at[i]))
            print_label(p, step->new, old->at[i], false);
    for (size_t i = 0; i < new->len; i++)
        if (pg_option_like(old, new->at[i]) != new->at[i])
            print_label(p, step->new, new->at[i], true);
}

/* ---- DEPENDS ON EXTENSION ---------------------------------------------------------------- */

static bool has_namesake(const RefList *list, const Object *o)
{
    for (size_t i = 0; i < list->len; i++)
        if (list->at[i]->name == o->name)
            return true;
    return false;
}

static void print_depends_on(Printer *p, const Object *o, const RefList *from,
                             const RefList *without, const char *no)
{
    for (size_t i = 0; i < from->len; i++) {
        if (has_namesake(without, from->at[i]))
            continue;
        print(p, "ALTER %s %s %sDEPENDS ON EXTENSION %s", pg_keyword(o), pg_address(p->cx, o), no,
              pg_name(p->cx, from->at[i]));
        print_end(p);
    }
}

static void print_depends(Printer *p, const Step *step)
{
    static const RefList none;
    const RefList *new = object_refs(step->new, ATTR_DEPENDS_ON);
    const RefList *old = pg_is_new(step) ? &none : object_refs(step->old, ATTR_DEPENDS_ON);
    print_depends_on(p, step->new, old, new, "NO ");
    print_depends_on(p, step->new, new, old, "");
}

/* ---- all --------------------------------------------------------------------------------- */

/* A created object has none of it yet, whatever the step says is changed. */
static bool is_due(const Step *step, AttrId id)
{
    return step->op == STEP_CREATE ? object_has(step->new, id) : step->changed[id];
}

void pg_print_common(Printer *p, const Step *step)
{
    print_owner(p, step);
    if (is_due(step, ATTR_COMMENT))
        print_comment(p, step->new);
    if (is_due(step, ATTR_INDEX_COMMENT))
        print_index_comment(p, step->new);
    if (is_due(step, ATTR_SECURITY_LABELS))
        print_labels(p, step);
    if (is_due(step, ATTR_DEPENDS_ON))
        print_depends(p, step);
    bool may_have_privileges = attr_change(step->new->kind, ATTR_ACL) != CHANGE_NONE;
    if (may_have_privileges && (step->op == STEP_CREATE || step->changed[ATTR_ACL]))
        pg_print_acl(p, step);
}
