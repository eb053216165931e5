/* acl.c: the texts of ATTR_ACL to entries and back, and GRANT and REVOKE on an entry.
 *
 * An entry starts from what its grantee has anyway; only the difference is written back, so a grant
 * that says nothing new leaves no trace. */
#include "model/acl.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/buf.h"

enum {
    COLUMN_PRIVILEGES = ACL_BIT_INSERT | ACL_BIT_SELECT | ACL_BIT_UPDATE | ACL_BIT_REFERENCES,
    RELATION_PRIVILEGES = COLUMN_PRIVILEGES | ACL_BIT_DELETE | ACL_BIT_TRUNCATE | ACL_BIT_TRIGGER,
    SEQUENCE_PRIVILEGES = ACL_BIT_SELECT | ACL_BIT_UPDATE | ACL_BIT_USAGE
};

static const char *const privilege_names[ACL_PRIVILEGES] = {
    "INSERT",  "SELECT",  "UPDATE", "DELETE", "TRUNCATE", "REFERENCES",
    "TRIGGER", "EXECUTE", "USAGE",  "CREATE", "MAINTAIN",
};

/* What can be granted on a kind, and what of it PUBLIC has from the start (acl.c: acldefault). */
static const struct {
    unsigned all, public;
    const char *default_word; /* in ALTER DEFAULT PRIVILEGES */
} kinds[KIND_COUNT] = {
    [KIND_TABLE] = {RELATION_PRIVILEGES, 0, "TABLES"},
    [KIND_VIEW] = {RELATION_PRIVILEGES, 0, "TABLES"},
    [KIND_MATERIALIZED_VIEW] = {RELATION_PRIVILEGES, 0, "TABLES"},
    [KIND_COLUMN] = {COLUMN_PRIVILEGES, 0, NULL},
    [KIND_VIEW_COLUMN] = {COLUMN_PRIVILEGES, 0, NULL},
    [KIND_SEQUENCE] = {SEQUENCE_PRIVILEGES, 0, "SEQUENCES"},
    [KIND_FUNCTION] = {ACL_BIT_EXECUTE, ACL_BIT_EXECUTE, "FUNCTIONS"},
    [KIND_AGGREGATE] = {ACL_BIT_EXECUTE, ACL_BIT_EXECUTE, "FUNCTIONS"},
    [KIND_ENUM] = {ACL_BIT_USAGE, ACL_BIT_USAGE, "TYPES"},
    [KIND_DOMAIN] = {ACL_BIT_USAGE, ACL_BIT_USAGE, "TYPES"},
    [KIND_COMPOSITE] = {ACL_BIT_USAGE, ACL_BIT_USAGE, "TYPES"},
    [KIND_RANGE] = {ACL_BIT_USAGE, ACL_BIT_USAGE, "TYPES"},
    [KIND_BASE_TYPE] = {ACL_BIT_USAGE, ACL_BIT_USAGE, "TYPES"},
    [KIND_LANGUAGE] = {ACL_BIT_USAGE, ACL_BIT_USAGE, NULL},
    [KIND_SCHEMA] = {ACL_BIT_USAGE | ACL_BIT_CREATE, 0, "SCHEMAS"},
    [KIND_FOREIGN_DATA_WRAPPER] = {ACL_BIT_USAGE, 0, NULL},
    [KIND_FOREIGN_SERVER] = {ACL_BIT_USAGE, 0, NULL},
};

/* The same for the objects that default privileges are for. */
static const struct {
    const char *word;
    unsigned all, public;
} default_words[] = {
    {"TABLES", RELATION_PRIVILEGES, 0},
    {"SEQUENCES", SEQUENCE_PRIVILEGES, 0},
    {"FUNCTIONS", ACL_BIT_EXECUTE, ACL_BIT_EXECUTE},
    {"TYPES", ACL_BIT_USAGE, ACL_BIT_USAGE},
    {"SCHEMAS", ACL_BIT_USAGE | ACL_BIT_CREATE, 0},
    {"LARGE OBJECTS", ACL_BIT_SELECT | ACL_BIT_UPDATE, 0},
};

#define COUNT(table) (sizeof(table) / sizeof *(table))

unsigned acl_privilege(const char *name)
{
    for (int i = 0; i < ACL_PRIVILEGES; i++)
        if (strcasecmp(privilege_names[i], name) == 0)
            return 1u << i;
    return 0;
}

const char *acl_privilege_name(int i)
{
    return privilege_names[i];
}

/* ---- what an object's kind knows -------------------------------------------------------- */

/* The row whose word the name of a DEFAULT_ACL ends with. */
static size_t default_row(const Object *o)
{
    size_t len = strlen(o->name);
    for (size_t i = 0; i < COUNT(default_words); i++) {
        size_t n = strlen(default_words[i].word);
        if (n <= len && strcmp(o->name + len - n, default_words[i].word) == 0)
            return i;
    }
    return 0;
}

const char *acl_default_word_of(const Object *default_acl)
{
    return default_words[default_row(default_acl)].word;
}

const char *acl_default_word(const Object *o)
{
    return kinds[o->kind].default_word;
}

unsigned acl_all(const Object *o)
{
    return o->kind == KIND_DEFAULT_ACL ? default_words[default_row(o)].all : kinds[o->kind].all;
}

bool acl_can_maintain(const Object *o)
{
    return acl_all(o) == RELATION_PRIVILEGES;
}

static bool is_public(Str grantee)
{
    return strcmp(grantee, "PUBLIC") == 0;
}

/* Since 15 everyone may use schema public, but not create in it. */
static unsigned public_base(const Object *o)
{
    if (o->kind == KIND_DEFAULT_ACL)
        return default_words[default_row(o)].public;
    if (o->kind == KIND_SCHEMA && o->implicit && strcmp(o->name, "public") == 0)
        return ACL_BIT_USAGE;
    return kinds[o->kind].public;
}

static bool is_owner(const Object *o, Str grantee)
{
    return attr_change(o->kind, ATTR_OWNER) != CHANGE_NONE && object_str(o, ATTR_OWNER) == grantee;
}

/* Default privileges for one schema come on top of the global ones: they start from nothing. */
unsigned acl_base(const Object *o, Str grantee)
{
    if (o->kind == KIND_DEFAULT_ACL && object_refs(o, ATTR_NEEDS)->len)
        return 0;
    if (is_owner(o, grantee))
        return acl_all(o);
    return is_public(grantee) ? public_base(o) : 0;
}

/* ---- entries ---------------------------------------------------------------------------- */

enum { FEW = 16 }; /* entries that are found without a table */

static void enter(AclEntries *acl, size_t place)
{
    AclEntry *entry = &acl->at[place];
    uint64_t key = map_key(entry->grantee);
    entry->next = (size_t)map_key(map_get(&acl->places, key));
    map_put(&acl->places, key, (void *)(uintptr_t)(place + 1));
}

static void enter_all(AclEntries *acl)
{
    map_free(&acl->places);
    for (size_t i = 0; acl->len > FEW && i < acl->len; i++)
        enter(acl, i);
}

static void add_entry(AclEntries *acl, AclEntry entry)
{
    vec_push(acl, entry);
    if (acl->len > FEW + 1)
        enter(acl, acl->len - 1);
    else
        enter_all(acl);
}

void acl_free(AclEntries *acl)
{
    vec_free(acl);
    map_free(&acl->places);
}

static AclEntry *find_entered(const AclEntries *acl, Str grantee, Str grantor)
{
    size_t place = (size_t)map_key(map_get(&acl->places, map_key(grantee)));
    while (place && acl->at[place - 1].grantor != grantor)
        place = acl->at[place - 1].next;
    return place ? &acl->at[place - 1] : NULL;
}

AclEntry *acl_find(const AclEntries *acl, Str grantee, Str grantor)
{
    if (acl->len > FEW)
        return find_entered(acl, grantee, grantor);
    for (size_t i = 0; i < acl->len; i++)
        if (acl->at[i].grantee == grantee && acl->at[i].grantor == grantor)
            return &acl->at[i];
    return NULL;
}

AclEntry *acl_entry(const Object *o, AclEntries *acl, Str grantee, Str grantor)
{
    AclEntry *entry = acl_find(acl, grantee, grantor);
    if (entry)
        return entry;
    AclEntry new = {.grantee = grantee, .grantor = grantor};
    if (!grantor) {
        new.held = acl_base(o, grantee);
        new.all = is_owner(o, grantee) && new.held;
    }
    add_entry(acl, new);
    return &acl->at[acl->len - 1];
}

static const char between[] = " by ";

/* "reporting by app" of `len` bytes */
static AclEntry *entry_named(Context *cx, const Object *o, AclEntries *acl, const char *name,
                             size_t len)
{
    Str whole = str_intern_n(cx->strings, name, len);
    const char *by = strstr(whole, between);
    if (!by)
        return acl_entry(o, acl, whole, NULL);
    Str grantee = str_intern_n(cx->strings, whole, (size_t)(by - whole));
    return acl_entry(o, acl, grantee, str_intern(cx->strings, by + strlen(between)));
}

/* "+app:INSERT*" */
static void read_item(Context *cx, const Object *o, AclEntries *acl, Str item)
{
    const char *colon = strrchr(item, ':');
    char name[16] = {0};
    strncpy(name, colon + 1, sizeof name - 1);
    size_t len = strlen(name);
    bool option = len && name[len - 1] == '*';
    if (option)
        name[len - 1] = '\0';
    unsigned bit = acl_privilege(name);
    AclEntry *entry = entry_named(cx, o, acl, item + 1, (size_t)(colon - item - 1));
    entry->held = item[0] == '+' ? entry->held | bit : entry->held & ~bit;
    if (option)
        entry->option |= bit;
}

static void read_all_mark(Context *cx, const Object *o, AclEntries *acl, Str mark)
{
    size_t len = strlen(mark);
    bool option = mark[len - 1] == '*', lost = mark[0] == '!';
    AclEntry *entry = entry_named(cx, o, acl, mark + lost, len - lost - option);
    entry->all = !lost;
    entry->all_option |= option;
}

static int compare_entries(const void *a, const void *b)
{
    const AclEntry *x = a, *y = b;
    if (is_public(x->grantee) != is_public(y->grantee))
        return is_public(x->grantee) ? -1 : 1;
    int order = strcmp(x->grantee, y->grantee);
    return order ? order : strcmp(x->grantor ? x->grantor : "", y->grantor ? y->grantor : "");
}

void acl_read(Context *cx, const Object *o, AclEntries *acl)
{
    const StrList *items = object_list(o, ATTR_ACL), *marks = object_list(o, ATTR_ACL_ALL);
    for (size_t i = 0; i < items->len; i++)
        read_item(cx, o, acl, items->at[i]);
    for (size_t i = 0; i < marks->len; i++)
        read_all_mark(cx, o, acl, marks->at[i]);
    if (acl->len)
        qsort(acl->at, acl->len, sizeof *acl->at, compare_entries);
    enter_all(acl);
}

/* The items of both sets, and the text of the one that is being written. */
typedef struct Writer {
    Context *cx;
    const Object *o;
    VEC(Str) items, marks;
    Buf text;
} Writer;

static void begin_item(Writer *w, const char *sign, const AclEntry *entry)
{
    buf_cut(&w->text, 0);
    buf_puts(&w->text, sign);
    buf_puts(&w->text, entry->grantee);
    if (!entry->grantor)
        return;
    buf_puts(&w->text, between);
    buf_puts(&w->text, entry->grantor);
}

static Str end_item(Writer *w, bool option)
{
    if (option)
        buf_putc(&w->text, '*');
    return str_intern_n(w->cx->strings, buf_text(&w->text), w->text.len);
}

static void write_item(Writer *w, const AclEntry *entry, const char *sign, int privilege,
                       bool option)
{
    begin_item(w, sign, entry);
    buf_putc(&w->text, ':');
    buf_puts(&w->text, privilege_names[privilege]);
    vec_push(&w->items, end_item(w, option));
}

static void write_entry(Writer *w, const AclEntry *entry)
{
    unsigned base = entry->grantor ? 0 : acl_base(w->o, entry->grantee);
    unsigned option = is_owner(w->o, entry->grantee) ? 0 : entry->option;
    for (int i = 0; i < ACL_PRIVILEGES; i++) {
        unsigned bit = 1u << i;
        if ((entry->held & bit) && (!(base & bit) || (option & bit)))
            write_item(w, entry, "+", i, option & bit);
        else if (!(entry->held & bit) && (base & bit))
            write_item(w, entry, "-", i, false);
    }
}

static void write_mark(Writer *w, const AclEntry *entry)
{
    bool owner = is_owner(w->o, entry->grantee);
    if (owner ? entry->all : !entry->all)
        return;
    begin_item(w, owner ? "!" : "", entry);
    vec_push(&w->marks, end_item(w, entry->all_option && !owner));
}

void acl_write(Schema *s, Object *o, const AclEntries *acl)
{
    Writer w = {.cx = s->cx, .o = o};
    for (size_t i = 0; i < acl->len; i++) {
        write_entry(&w, &acl->at[i]);
        if (acl_can_maintain(o))
            write_mark(&w, &acl->at[i]);
    }
    object_set_list(s, o, ATTR_ACL, w.items.at, w.items.len);
    if (acl_can_maintain(o))
        object_set_list(s, o, ATTR_ACL_ALL, w.marks.at, w.marks.len);
    vec_free(&w.items);
    vec_free(&w.marks);
    buf_free(&w.text);
}

/* ---- equality ---------------------------------------------------------------------------- */

/* Since 17; where ALL was granted on an unknown server, it may be in it. */
typedef enum Maintain { MAINTAIN_NO, MAINTAIN_MAYBE, MAINTAIN_YES } Maintain;

static Maintain maintain_of(const AclEntry *entry)
{
    if (entry->held & ACL_BIT_MAINTAIN)
        return MAINTAIN_YES;
    return entry->all ? MAINTAIN_MAYBE : MAINTAIN_NO;
}

static bool is_older(const Schema *s)
{
    enum { FIRST_WITH_MAINTAIN = 17 };
    return s->server && s->server < FIRST_WITH_MAINTAIN;
}

static bool same_maintain(const Schema *sa, const AclEntry *a, const Schema *sb, const AclEntry *b)
{
    Maintain x = maintain_of(a), y = maintain_of(b);
    if (x == y || (x && y))
        return true;
    return (x == MAINTAIN_MAYBE || y == MAINTAIN_MAYBE) && (is_older(sa) || is_older(sb));
}

static bool same_entry(const Schema *sa, const AclEntry *a, const Schema *sb, const AclEntry *b,
                       bool owner)
{
    unsigned plain = ~(unsigned)ACL_BIT_MAINTAIN;
    if ((a->held & plain) != (b->held & plain) ||
        (!owner && (a->option & plain) != (b->option & plain)))
        return false;
    return owner || !(a->held | b->held) || same_maintain(sa, a, sb, b);
}

/* A grant to the owner says nothing, and an owner that isn't known may be the one of the twin. */
static bool is_owner_of_twin(const Object *o, const Object *twin, const AclEntry *entry)
{
    return attr_change(o->kind, ATTR_OWNER) != CHANGE_NONE && !object_has(o, ATTR_OWNER) &&
           is_owner(twin, entry->grantee);
}

static bool goes_without_saying(const Object *a, const AclEntry *x, const Object *b,
                                const AclEntry *y)
{
    return (is_owner_of_twin(a, b, x) && y->held == acl_all(b)) ||
           (is_owner_of_twin(b, a, x) && x->held == acl_all(a));
}

static bool covers(const Schema *sa, const Object *a, AclEntries *x, const Schema *sb,
                   const Object *b, AclEntries *y)
{
    for (size_t i = 0; i < x->len; i++) {
        AclEntry mine = x->at[i], other = *acl_entry(b, y, mine.grantee, mine.grantor);
        bool owner = is_owner(a, mine.grantee) && is_owner(b, mine.grantee);
        if (!goes_without_saying(a, &mine, b, &other) &&
            !same_entry(sa, &mine, sb, &other, owner))
            return false;
    }
    return true;
}

static bool same_texts(const StrList *x, const StrList *y)
{
    return x->len == y->len && (x->len == 0 || memcmp(x->at, y->at, x->len * sizeof *x->at) == 0);
}

static Str owner_of(const Object *o)
{
    return attr_change(o->kind, ATTR_OWNER) != CHANGE_NONE ? object_str(o, ATTR_OWNER) : NULL;
}

/* The same texts, about the same beginning. */
static bool same_attributes(const Object *a, const Object *b)
{
    return a->implicit == b->implicit && owner_of(a) == owner_of(b) &&
           same_texts(object_list(a, ATTR_ACL), object_list(b, ATTR_ACL)) &&
           same_texts(object_list(a, ATTR_ACL_ALL), object_list(b, ATTR_ACL_ALL));
}

bool acl_same(const Schema *sa, const Object *a, const Schema *sb, const Object *b)
{
    if (same_attributes(a, b))
        return true;
    AclEntries x = {0}, y = {0};
    acl_read(sa->cx, a, &x);
    acl_read(sb->cx, b, &y);
    bool same = covers(sa, a, &x, sb, b, &y) && covers(sb, b, &y, sa, a, &x);
    acl_free(&x);
    acl_free(&y);
    return same;
}

/* ---- GRANT and REVOKE ------------------------------------------------------------------- */

/* Once ALL was granted, MAINTAIN isn't told: it is there exactly where the server knows it. All
 * privileges named one by one, MAINTAIN among them, are ALL. Of an owner only `all` tells. */
static void settle_maintain(const Object *o, AclEntry *entry)
{
    unsigned whole = RELATION_PRIVILEGES | ACL_BIT_MAINTAIN;
    bool owner = is_owner(o, entry->grantee);
    if (!acl_can_maintain(o))
        return;
    entry->all |= (entry->held & whole) == whole || (owner && (entry->held & ACL_BIT_MAINTAIN));
    entry->all_option |= (entry->option & whole) == whole;
    if (entry->all || owner)
        entry->held &= ~(unsigned)ACL_BIT_MAINTAIN;
    if (entry->all_option || owner)
        entry->option &= ~(unsigned)ACL_BIT_MAINTAIN;
}

void acl_grant(const Object *o, AclEntry *entry, unsigned privileges, bool option, bool all)
{
    entry->held |= privileges;
    entry->option |= option ? privileges : 0;
    entry->all |= all;
    entry->all_option |= all && option;
    settle_maintain(o, entry);
}

void acl_revoke(const Object *o, AclEntry *entry, unsigned privileges, bool option, bool all)
{
    bool maintain = all || (privileges & ACL_BIT_MAINTAIN);
    unsigned gone = all ? privileges | ACL_BIT_MAINTAIN : privileges;
    entry->option &= ~gone;
    entry->all_option &= !maintain;
    if (option)
        return;
    entry->held &= ~gone;
    entry->all &= !maintain;
    settle_maintain(o, entry);
}

/* ---- owners ----------------------------------------------------------------------------- */

static void remove_entry(AclEntries *acl, AclEntry *entry)
{
    size_t i = (size_t)(entry - acl->at);
    memmove(entry, entry + 1, (acl->len - i - 1) * sizeof *entry);
    acl->len--;
    enter_all(acl);
}

/* What the new owner has granted was granted by the owner from now on. */
static void own_grants(AclEntries *acl, Str owner)
{
    for (size_t i = 0; i < acl->len; i++) {
        AclEntry *granted = &acl->at[i];
        if (granted->grantor != owner)
            continue;
        AclEntry *own = acl_find(acl, granted->grantee, NULL);
        granted->grantor = NULL;
        if (!own)
            continue;
        own->held |= granted->held;
        own->option |= granted->option;
        remove_entry(acl, granted);
        i--;
    }
}

void acl_rename_owner(AclEntries *acl, Str old, Str owner)
{
    if (old == owner)
        return;
    AclEntry *before = old ? acl_find(acl, old, NULL) : NULL;
    AclEntry *after = owner ? acl_find(acl, owner, NULL) : NULL;
    /* An old owner that isn't mentioned has all, and so has the new one then. */
    if (before && after)
        before->held |= after->held;
    if (after) {
        remove_entry(acl, after);
        before = old ? acl_find(acl, old, NULL) : NULL;
    }
    if (before && owner)
        before->grantee = owner;
    else if (before)
        remove_entry(acl, before);
    enter_all(acl);
    if (owner)
        own_grants(acl, owner);
}

void acl_change_owner(Schema *s, Object *o, Str owner)
{
    bool has_acl = object_has(o, ATTR_ACL);
    AclEntries acl = {0};
    if (has_acl) {
        acl_read(s->cx, o, &acl);
        acl_rename_owner(&acl, object_str(o, ATTR_OWNER), owner);
    }
    object_set_str(s, o, ATTR_OWNER, owner);
    if (has_acl)
        acl_write(s, o, &acl);
    acl_free(&acl);
}
