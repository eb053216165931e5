/* rules.h: what diff and plan ask of a dialect. */
#ifndef MODEL_RULES_H
#define MODEL_RULES_H

#include "model/depend.h"

struct Step;

/* What happens to an object that another one stands on. */
typedef enum Event {
    EVENT_GONE,   /* it is dropped, or dropped and created again */
    EVENT_RETYPED /* a column's type changes in place */
} Event;

typedef enum Reaction {
    REACT_NONE,    /* the server looks after it */
    REACT_REBUILD, /* drop before, create after */
    REACT_RELEASE, /* let go before, take hold again after: a default */
    REACT_RELATCH, /* the attribute is set again after */
    REACT_RETYPE,  /* a column of a type that is made anew: ALTER COLUMN TYPE */
    REACT_REBUILD_PARENT /* what it is part of is made anew: a type whose values are stored */
} Reaction;

typedef struct Rules {
    /* Whether a VALUE_TREE attribute of two objects means the same. */
    bool (*same_meaning)(const Schema *sa, const Object *a, const Schema *sb, const Object *b,
                         AttrId id);
    /* Whether two values of an attribute that differ count as one: what a text leaves open equals
     * what the other says. */
    bool (*is_alike)(const Schema *so, const Object *old, const Schema *sn, const Object *new,
                     AttrId id);
    /* Whether two types that aren't in the schemas are one, which moves with what brings it. */
    bool (*same_outside_type)(const Schema *so, const TypeRef *old, const TypeRef *new);
    /* For attributes that kinds.def leaves to DECIDE. */
    ChangeClass (*decide)(const Schema *so, const Object *old, const Schema *sn, const Object *new,
                          AttrId id);
    /* Whether an object must be made anew for what its children become: a composite type, a
     * domain. */
    bool (*must_rebuild)(const Schema *so, const Object *old, const Schema *sn, const Object *new);
    void (*needs)(const Schema *s, const Object *o, NeedVec *out);
    /* At least what `needs` can find that is_mentioned, found without analysis; not what is needed
     * softly. An object that is needed without being mentioned belongs to one that a mentioned one
     * passes on. */
    void (*mentions)(const Schema *s, const Object *o, MentionVec *out);
    /* Whether nobody needs the object, or what is below it, without a mention. */
    bool (*is_mentioned)(const Schema *s, const Object *o);
    /* Whether who needs the object refers to it, or to what it is part of. NULL: no. */
    bool (*is_referred_to)(const Object *o);
    /* Whether one who doesn't refer to a column, but mentions what has it, or what passes that on,
     * may need the column. NULL: yes. */
    bool (*may_name)(const Object *o, const Object *column);
    /* How `user`, which needs `need->on`, takes the event. */
    Reaction (*react)(const Schema *s, const Object *user, const Need *need, Event event);
    /* Whether a rebuilt object is set aside under another name until its users or its rows have
     * moved over. */
    bool (*sets_aside)(const Schema *s, const Object *o);
    /* Whether an object stands in the way of rows that are moved, or takes them from where they go
     * to. */
    bool (*waits_for_rows)(const Object *o);
    /* Whether a created object takes this attribute in a step of its own, later. */
    bool (*defers)(const Object *o, AttrId id);
    /* Whether a created child is part of its parent's CREATE statement. */
    bool (*is_inline)(const Object *child);
    /* Whether a step about this child of a table is a clause of the table's own ALTER statement.
     * NULL: none is. */
    bool (*is_clause)(const Object *child);
    /* The same of steps that are made before and after all others: those about foreign keys. */
    bool (*is_outer_clause)(const struct Step *step);
    /* Whether a table's ALTER statement can hold such a step after all. */
    bool (*takes_outer)(const struct Step *alter, const struct Step *step);
    /* Whether the server doesn't see that a child is another than the one that goes in the same
     * statement, unless it copies the table. */
    bool (*is_overlooked)(const Schema *so, const Object *old, const Schema *sn, const Object *new);
    /* The index of the new schema that the server drops, unless it is named, when this child comes:
     * NULL for none. */
    Object *(*giving_way)(const Object *child);
    /* Whether no two tables may have such a child of one name: a foreign key. */
    bool (*is_named_once)(const Schema *s, const Object *child);
    /* The turn of steps about an object, see Step. NULL: all have the same. */
    uint8_t (*turn)(const Object *o);
    /* Whether an object goes by itself when `need->on` goes: an owned sequence, an attached
     * index. */
    bool (*goes_with)(const Object *o, const Need *need);
    /* Whether `need->on` can't go before the table that `o` is part of is taken off its parent. */
    bool (*holds_on)(const Object *o, const Need *need);
    /* Whether a child of a dropped object is dropped before it in a step of its own. */
    bool (*leaves_first)(const Schema *s, const Object *child);
    /* Whether children of a kind have an order that counts, and a new one comes last: attributes of
     * a type, whose values are made and taken apart by it. */
    bool (*keeps_order)(Kind kind);
    /* Whether `o` is one of the functions that a type is made of. */
    bool (*is_part_of)(const Object *o, const Object *type);
    /* A child table's object for which the same change on `parent`'s is enough: it recurses. */
    const Object *(*inherited_from)(const Schema *s, const Object *o);
    /* Whether a step is a command of its parent's ALTER statement, which takes several. */
    bool (*is_command)(const struct Step *step);
    /* Whether objects of a kind can be renamed; whether `old` can be renamed to `new`, which is the
     * same but for its name. */
    bool (*has_rename)(Kind kind);
    bool (*can_rename)(const Schema *so, const Object *old, const Schema *sn, const Object *new);
    /* Forgets what was derived from a schema: before it is edited again, and at its end. */
    void (*forget)(Schema *s);
} Rules;

extern const Rules pg_rules;
extern const Rules mysql_rules;

#endif
