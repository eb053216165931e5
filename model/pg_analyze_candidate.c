/* pg_analyze_candidate.c: which of the functions or operators of a name is meant (parse_func.c, parse_oper.c).
 *
 * Candidates are narrowed by the types of the arguments: an exact match, else those whose arguments can
 * be coerced, of these the ones with most exact matches, then most preferred types, then the ones that
 * agree on a category for the literals. */
#include "model/pg_analyze_impl.h"

/* ---- candidates ------------------------------------------------------------------------- */

Candidate *pga_new_candidate(int n)
{
    Candidate *c = palloc0(sizeof *c);
    c->arg_count = n;
    c->args = palloc0(sizeof *c->args * (size_t)(n + 1));
    c->kind = 'f';
    return c;
}

Oid pga_type_named(Analyzer *an, const char *text)
{
    int32_t typmod;
    return text ? pga_type_of_text(an, text, &typmod) : InvalidOid;
}

char *pga_signature(Analyzer *an, const Oid *types, int n)
{
    StringInfoData out;
    initStringInfo(&out);
    for (int i = 0; i < n; i++)
        appendStringInfo(&out, "%s%s", i ? ", " : "",
                         types[i] ? pga_type_text(an, types[i], -1) : "NONE");
    return psprintf("(%s)", out.data);
}

Ex pga_loosen(Ex ex)
{
    if (!IsA(ex.node, TypeCast))
        return ex;
    Node *arg = ((TypeCast *)ex.node)->arg;
    bool string = ex.type == TEXTOID || ex.type == VARCHAROID || ex.type == BPCHAROID;
    if (!string && !IsA(arg, A_Const))
        return ex;
    ex.node = arg;
    ex.type = ex.literal ? UNKNOWNOID : UNRESOLVED;
    ex.elements = NIL;
    return ex;
}

/* ---- choosing one ----------------------------------------------------------------------- */

static bool fits_role(Analyzer *an, Oid declared, Oid actual)
{
    const TypeInfo *t = pga_type(an, pga_base_type(an, actual, NULL));
    switch (declared) {
    case ANYARRAYOID:
    case ANYCOMPATIBLEARRAYOID: return t->is_array || actual == ANYARRAYOID;
    case ANYRANGEOID:
    case ANYCOMPATIBLERANGEOID: return t->kind == 'r';
    case ANYMULTIRANGEOID:
    case ANYCOMPATIBLEMULTIRANGEOID: return t->kind == 'm';
    case ANYENUMOID: return t->kind == 'e';
    case ANYNONARRAYOID:
    case ANYCOMPATIBLENONARRAYOID: return !t->is_array;
    default: return true;
    }
}

/* Do the polymorphic arguments agree with each other? */
static bool generic_ok(Analyzer *an, const Oid *actual, const Oid *declared, int n)
{
    Oid *resolved = palloc(sizeof *resolved * (size_t)(n + 1));
    bool any = false;
    for (int i = 0; i < n; i++) {
        resolved[i] = declared[i];
        if (!pga_is_polymorphic(declared[i]))
            continue;
        any = true;
        if (actual[i] != UNKNOWNOID && !fits_role(an, declared[i], actual[i]))
            return false;
    }
    if (!any)
        return true;
    pga_polymorphic(an, actual, resolved, n, InvalidOid);
    for (int i = 0; i < n; i++)
        if (pga_is_polymorphic(declared[i]) && actual[i] != UNKNOWNOID &&
            actual[i] != ANYARRAYOID &&
            (resolved[i] == UNRESOLVED ||
             pga_cast_path(an, actual[i], resolved[i], CX_IMPLICIT) == PATH_NONE))
            return false;
    return true;
}

static bool matches(Analyzer *an, const Candidate *c, const Oid *actual, int n)
{
    for (int i = 0; i < n; i++)
        if (!pga_can_coerce(an, actual[i], c->args[i], CX_IMPLICIT))
            return false;
    return generic_ok(an, actual, c->args, n);
}

Candidate *pga_exact(List *candidates, const Oid *actual, int n)
{
    ListCell *cell;
    foreach (cell, candidates) {
        Candidate *c = lfirst(cell);
        if (c->arg_count == n && memcmp(c->args, actual, sizeof *actual * (size_t)n) == 0)
            return c;
    }
    return NULL;
}

typedef int (*Score)(Analyzer *an, const Candidate *c, const Oid *base, int n);

static int score_exact(Analyzer *an, const Candidate *c, const Oid *base, int n)
{
    (void)an;
    int score = 0;
    for (int i = 0; i < n; i++) score += base[i] != UNKNOWNOID && c->args[i] == base[i];
    return score;
}

static bool preferred_in(Analyzer *an, char category, Oid type)
{
    const TypeInfo *t = pga_type(an, type);
    return t->preferred && t->category == category;
}

static int score_preferred(Analyzer *an, const Candidate *c, const Oid *base, int n)
{
    int score = 0;
    for (int i = 0; i < n; i++) {
        if (base[i] == UNKNOWNOID)
            continue;
        score += c->args[i] == base[i] ||
                 preferred_in(an, pga_type(an, base[i])->category, c->args[i]);
    }
    return score;
}

/* Keeps the candidates with the best score. */
static List *best_by(Analyzer *an, List *candidates, Score score, const Oid *base, int n)
{
    List *best = NIL;
    int top = 0;
    ListCell *cell;
    foreach (cell, candidates) {
        int s = score(an, lfirst(cell), base, n);
        if (s > top) {
            top = s;
            best = NIL;
        }
        if (s == top)
            best = lappend(best, lfirst(cell));
    }
    return best;
}

/* The category that all candidates, or the strings among them, have for a literal; 0 on conflict.
 */
static char literal_category(Analyzer *an, List *candidates, int i, bool *has_preferred)
{
    char category = 0;
    bool conflict = false;
    ListCell *cell;
    *has_preferred = false;
    foreach (cell, candidates) {
        const TypeInfo *t = pga_type(an, ((Candidate *)lfirst(cell))->args[i]);
        if (!category) {
            category = t->category;
            *has_preferred = t->preferred;
        } else if (t->category == category) {
            *has_preferred |= t->preferred;
        } else if (t->category == 'S') {
            category = 'S';
            *has_preferred = t->preferred;
        } else {
            conflict = conflict || category != 'S';
        }
    }
    return conflict && category != 'S' ? 0 : category;
}

/* Keeps the candidates whose types for the literals are of the agreed category. All stay when there
 * is no agreement. */
static List *by_category(Analyzer *an, List *candidates, const Oid *base, int n)
{
    for (int i = 0; i < n; i++) {
        bool preferred;
        char category;
        if (base[i] != UNKNOWNOID)
            continue;
        if (!(category = literal_category(an, candidates, i, &preferred)))
            return candidates;
    }
    List *kept = NIL;
    ListCell *cell;
    foreach (cell, candidates) {
        Candidate *c = lfirst(cell);
        bool keep = true;
        for (int i = 0; i < n && keep; i++) {
            bool preferred;
            if (base[i] != UNKNOWNOID)
                continue;
            char category = literal_category(an, candidates, i, &preferred);
            const TypeInfo *t = pga_type(an, c->args[i]);
            keep = t->category == category && (!preferred || t->preferred);
        }
        if (keep)
            kept = lappend(kept, c);
    }
    return kept ? kept : candidates;
}

/* When all known arguments have one type, the literals are taken to be of it. */
static Candidate *by_known_type(Analyzer *an, List *candidates, const Oid *base, int n)
{
    Oid known = UNKNOWNOID, *types = palloc(sizeof *types * (size_t)(n + 1));
    Candidate *found = NULL;
    for (int i = 0; i < n; i++) {
        if (base[i] != UNKNOWNOID && known != UNKNOWNOID && known != base[i])
            return NULL;
        if (base[i] != UNKNOWNOID)
            known = base[i];
    }
    if (known == UNKNOWNOID)
        return NULL;
    for (int i = 0; i < n; i++) types[i] = known;
    ListCell *cell;
    foreach (cell, candidates) {
        if (!matches(an, lfirst(cell), types, n))
            continue;
        if (found)
            return NULL;
        found = lfirst(cell);
    }
    return found;
}

static Candidate *narrow(Analyzer *an, List *candidates, const Oid *actual, int n)
{
    int unknown = 0;
    Oid *base = palloc(sizeof *base * (size_t)(n + 1));
    for (int i = 0; i < n; i++) {
        base[i] = actual[i] == UNKNOWNOID ? UNKNOWNOID : pga_base_type(an, actual[i], NULL);
        unknown += base[i] == UNKNOWNOID;
    }
    if (list_length(candidates) > 1)
        candidates = best_by(an, candidates, score_exact, base, n);
    if (list_length(candidates) > 1)
        candidates = best_by(an, candidates, score_preferred, base, n);
    if (list_length(candidates) > 1 && unknown) {
        candidates = by_category(an, candidates, base, n);
        if (list_length(candidates) > 1 && unknown < n)
            return by_known_type(an, candidates, base, n);
    }
    return list_length(candidates) == 1 ? linitial(candidates) : NULL;
}

Candidate *pga_select(Analyzer *an, List *candidates, const Oid *actual, int n)
{
    List *usable = NIL;
    ListCell *cell;
    Candidate *found = pga_exact(candidates, actual, n);
    if (found)
        return found;
    foreach (cell, candidates)
        if (matches(an, lfirst(cell), actual, n))
            usable = lappend(usable, lfirst(cell));
    return usable ? narrow(an, usable, actual, n) : NULL;
}
