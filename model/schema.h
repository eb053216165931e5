/* schema.h: the model: a Schema is a set of objects, an Object is a kind, a name and attributes.
 *
 *     Object *t = schema_add(s, KIND_TABLE, public, str_intern(in, "orders"), NULL, loc);
 *     object_set_str(s, t, ATTR_OWNER, owner);
 *
 * Kinds, attributes and what a change of them means are rows of kinds.def. Objects refer to each
 * other by pointer, never by name, so a rename is one edit. Everything lives in the run's arena;
 * a removed object stays readable. */
#ifndef MODEL_SCHEMA_H
#define MODEL_SCHEMA_H

#include <stdbool.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/diag.h"
#include "base/map.h"
#include "base/str.h"
#include "base/vec.h"

typedef enum Kind {
#define KIND(name, label, sql, space, priority) KIND_##name,
#include "model/kinds.def"
    KIND_COUNT
} Kind;

typedef enum AttrId {
#define ATTR(name, type) ATTR_##name,
#include "model/kinds.def"
    ATTR_COUNT
} AttrId;

typedef enum ValueType {
    VALUE_STR,  /* text; absent: NULL */
    VALUE_FLAG, /* set or absent */
    VALUE_LIST, /* StrList, order counts */
    VALUE_SET,  /* StrList, sorted and without duplicates */
    VALUE_TREE, /* a parse tree of the dialect, names resolved */
    VALUE_TYPE, /* TypeRef */
    VALUE_REF,  /* Object */
    VALUE_REFS  /* RefList, order counts */
} ValueType;

/* What must be unique: names of one kind in the whole schema (GLOBAL) or in one parent (PARENT),
 * or names of all kinds that share a space in one SQL schema. */
typedef enum Space {
    SPACE_GLOBAL,
    SPACE_PARENT,
    SPACE_RELATION, /* tables, indexes, sequences, views */
    SPACE_TYPE,
    SPACE_ROUTINE,
    SPACE_CONSTRAINT, /* in one table or domain */
    SPACE_OPERATOR,
    SPACE_OPCLASS,
    SPACE_OPFAMILY,
    SPACE_COLLATION,
    SPACE_CONVERSION,
    SPACE_STATISTICS,
    SPACE_TS_PARSER,
    SPACE_TS_TEMPLATE,
    SPACE_TS_DICTIONARY,
    SPACE_TS_CONFIGURATION,
    SPACE_MY_TRIGGER /* in one database, whatever the table */
} Space;

typedef enum ChangeClass {
    CHANGE_NONE,
    CHANGE_ALTER,
    CHANGE_REPLACE,
    CHANGE_RECREATE,
    CHANGE_DECIDE,
    CHANGE_IGNORE
} ChangeClass;

typedef struct Object Object;
typedef struct Schema Schema;

typedef VEC(Object *) ObjectVec;

typedef struct StrList {
    size_t len;
    Str *at;
} StrList;

typedef struct RefList {
    size_t len;
    Object **at;
} RefList;

/* A data type. Built in: `base` is NULL and `text` all of it, as format_type prints it ("integer",
 * "character varying(20)[]"). Of the schema: `base` is its type object (or table: row type) and
 * `text` what follows the name ("", "[]", "(3)"). One per meaning and Schema: compare pointers. */
typedef struct TypeRef {
    Object *base;
    Str text;
} TypeRef;

typedef union Value {
    const void *any; /* NULL: absent, whatever the type */
    Str str;
    const StrList *list;
    const void *tree;
    const TypeRef *type;
    Object *ref;
    const RefList *refs;
} Value;

typedef struct Attr {
    AttrId id;
    Value value;
} Attr;

struct Object {
    Kind kind;
    uint32_t id;             /* dense, in order of creation, unique in its Schema */
    Str name;
    Str signature;           /* functions "(integer, text)", operators "(text, NONE)", classes "btree" */
    Object *parent;          /* a column's table, a table's schema */
    Object *first, *last;    /* children in order of creation */
    Object *next, *previous; /* siblings */
    Object *chain;           /* next in the same hash bucket */
    Object *namesake, *namesake_before; /* a constraint's: others of that name in the SQL schema */
    struct User *users;      /* those that have ever referred to it, newest first (schema.c) */
    Attr *attrs;             /* sorted by id; only those that are set */
    uint16_t attr_count, attr_cap;
    bool removed;
    bool implicit; /* exists in every database (schema public): never created or dropped by itself */
    Loc loc;       /* where it was created */

    /* Scratch of a comparison, owned by diff.c and plan.c. */
    Object *twin;  /* the same object in the other schema */
    uint32_t mark;
};

typedef struct Context {
    Arena *arena;
    Interner *strings;
    Diag *diag;
} Context;

/* An arena and an empty table of strings; what is wrong is said to `diag`. */
void context_open(Context *cx, Diag *diag);
void context_close(Context *cx);

struct Schema {
    Context *cx;
    ObjectVec objects; /* all ever created, by id; skip the removed ones */
    ObjectVec of_kind[KIND_COUNT]; /* the same by kind */
    Map by_name;
    Map types;
    Map heirs; /* from a table to the ObjectVec of those that inherit from it or are its partitions */
    Map overloads; /* from a name to the ObjectVec of SQL schemas with a routine named like a built-in one */
    void *semantics; /* the dialect's cache of what the names in this schema mean */
    Map bodies; /* from a function to what the dialect has read of its text */
    ObjectVec edited; /* given an attribute since `mentions` was brought up to date */
    Map mentions; /* the dialect's: from a name to the ObjectVec of those that have ever spelled it */
    int server; /* the major version of the server that wrote the text as its dump; 0: unknown */
    const struct MysqlTarget *mysql; /* the server that the text was read for; NULL: PostgreSQL */
};


/* ---- kinds and attributes --------------------------------------------------------------- */

const char *kind_label(Kind kind);    /* "materialized view" */
const char *kind_sql(Kind kind);      /* "MATERIALIZED VIEW" */
Space kind_space(Kind kind);
int kind_priority(Kind kind);
const char *attr_name(AttrId id);     /* "replica_identity" */
ValueType attr_type(AttrId id);
/* What a change of the attribute means for the kind; CHANGE_NONE: the kind hasn't got it. */
ChangeClass attr_change(Kind kind, AttrId id);

/* ---- schema ----------------------------------------------------------------------------- */

/* An empty schema. Free with schema_free (the objects go with the arena). */
Schema *schema_new(Context *cx);
void schema_free(Schema *s);

/* Adds an object below `parent` (NULL for GLOBAL kinds). The name must be free (see schema_find).
 * `signature` is NULL for kinds without. */
Object *schema_add(Schema *s, Kind kind, Object *parent, Str name, Str signature, Loc loc);
/* Takes an object and all its children out of the schema. */
void schema_remove(Schema *s, Object *o);
void schema_rename(Schema *s, Object *o, Str name);
/* Puts a child behind its sibling `after`, or first of all (NULL). */
void schema_place(Object *o, Object *after);
/* Gives a function another signature, or an object another parent. */
void schema_resign(Schema *s, Object *o, Str signature);
void schema_move(Schema *s, Object *o, Object *parent);

/* The object with a name in a space. `container` is the SQL schema for schema-level spaces (an
 * index too), the parent for PARENT and CONSTRAINT, NULL for GLOBAL. `kind` matters for GLOBAL and
 * PARENT only. `signature` NULL matches NULL. */
Object *schema_find(const Schema *s, Space space, Kind kind, const Object *container, Str name,
                    Str signature);
/* A child of `parent`: a column, trigger, policy, rule, constraint… */
Object *schema_child(const Schema *s, Kind kind, const Object *parent, Str name);
Object *schema_global(const Schema *s, Kind kind, Str name);
Object *schema_relation(const Schema *s, const Object *sql_schema, Str name);
/* Overloads of a routine, whatever the signature: call with `after` NULL, then the last result. */
Object *schema_routine(const Schema *s, const Object *sql_schema, Str name, const Object *after);

/* Whether any table or domain of the SQL schema has a constraint with this name. */
bool schema_constraint_name_taken(const Schema *s, const Object *sql_schema, Str name);
/* One of them, the newest; the others follow by `namesake`. */
Object *schema_constraint_named(const Schema *s, const Object *sql_schema, Str name);

/* Whether a text names the object (a schema) without creating it: it was there before, and it stays
 * when nothing in it is named any more. */
bool object_is_assumed(const Object *o);
/* The SQL schema (MySQL: the database) an object stands in, or NULL. */
Object *object_schema(const Object *o);
/* Where its name must be unique: NULL, its parent or its SQL schema. */
const Object *object_container(const Object *o);

/* The sibling of the same kind that stands before it, or NULL. */
Object *object_before(const Object *o);

/* ---- attributes ------------------------------------------------------------------------- */

Value object_get(const Object *o, AttrId id); /* .any is NULL when absent */
bool object_has(const Object *o, AttrId id);
void object_set(Schema *s, Object *o, AttrId id, Value value); /* .any NULL: removes it */

Str object_str(const Object *o, AttrId id);
bool object_flag(const Object *o, AttrId id);
const StrList *object_list(const Object *o, AttrId id); /* never NULL: an empty list when absent */
void *object_tree(const Object *o, AttrId id);
const TypeRef *object_type(const Object *o, AttrId id);
Object *object_ref(const Object *o, AttrId id);
const RefList *object_refs(const Object *o, AttrId id); /* never NULL */

void object_set_str(Schema *s, Object *o, AttrId id, Str value);
void object_set_flag(Schema *s, Object *o, AttrId id, bool value);
void object_set_tree(Schema *s, Object *o, AttrId id, const void *tree);
void object_set_type(Schema *s, Object *o, AttrId id, const TypeRef *type);
void object_set_ref(Schema *s, Object *o, AttrId id, Object *ref);
/* The arrays are copied; a SET is sorted and made unique; an empty one is absent. */
void object_set_list(Schema *s, Object *o, AttrId id, const Str *at, size_t len);
void object_set_refs(Schema *s, Object *o, AttrId id, Object *const *at, size_t len);
/* Edits of a SET of "name=value" texts: replace or add by name; remove by name. */
void object_set_option(Schema *s, Object *o, AttrId id, Str name, Str value);
void object_reset_option(Schema *s, Object *o, AttrId id, Str name);
/* Edits of a SET of plain texts. */
void object_set_insert(Schema *s, Object *o, AttrId id, Str item);
void object_set_delete(Schema *s, Object *o, AttrId id, Str item);

/* Appends to `out` the objects that refer to `o` by an attribute: a sequence for the column it is
 * owned by, a foreign key for its columns, a column for its type. In order of the reference. */
void object_users(const Object *o, ObjectVec *out);

/* The one TypeRef of a meaning. */
const TypeRef *schema_type(Schema *s, Object *base, Str text);

#define LOC_NONE ((Loc){0})

#endif
