/* acl.h: privileges of objects.
 *
 * ATTR_ACL is a SET of texts that tells how the privileges differ from the built-in ones: the owner
 * has all, and PUBLIC may execute functions and use types, domains and languages.
 *
 *     +reporting:SELECT      granted        +app:INSERT*    granted with grant option
 *     -PUBLIC:EXECUTE        taken away     -boss:DELETE    taken away from the owner
 *     +reporting by app:INSERT              granted by another role than the owner
 *
 * ALL means what the server's version knows, and MAINTAIN came with PostgreSQL 17: so ALL stands
 * for the privileges of version 12, and ATTR_ACL_ALL, which isn't compared, remembers to whom ALL
 * was granted ("app", with grant option "app*"), because it has to be printed as ALL again. An
 * owner has ALL; where MAINTAIN was taken from it, "!boss" says so.
 *
 * The name of an object of kind DEFAULT_ACL says whose new objects and which are meant:
 * "FOR ROLE app IN SCHEMA shop TABLES"; either part may be missing. */
#ifndef MODEL_ACL_H
#define MODEL_ACL_H

#include "model/schema.h"

typedef enum AclMask {
    ACL_BIT_INSERT = 1,
    ACL_BIT_SELECT = 2,
    ACL_BIT_UPDATE = 4,
    ACL_BIT_DELETE = 8,
    ACL_BIT_TRUNCATE = 16,
    ACL_BIT_REFERENCES = 32,
    ACL_BIT_TRIGGER = 64,
    ACL_BIT_EXECUTE = 128,
    ACL_BIT_USAGE = 256,
    ACL_BIT_CREATE = 512,
    ACL_BIT_MAINTAIN = 1024
} AclMask;

enum { ACL_PRIVILEGES = 11 };

/* What one role (or PUBLIC) may do: after all grants, built-in ones included. */
typedef struct AclEntry {
    Str grantee, grantor;  /* grantor NULL: the owner */
    unsigned held, option; /* of AclMask; option: may be passed on, a part of held */
    bool all, all_option;  /* ALL was granted at once; what is missing now was revoked after that */
    size_t next;           /* the grantee's next entry: its place + 1, or 0 (acl.c) */
} AclEntry;

typedef struct AclEntries {
    AclEntry *at;
    size_t len, cap;
    Map places; /* where there are many: from a grantee to the place of an entry + 1 */
} AclEntries;

/* The privilege with a name in any case, or 0. */
unsigned acl_privilege(const char *name);
/* The name of the privilege with the number `i` (of ACL_PRIVILEGES), whose bit is 1 << i. */
const char *acl_privilege_name(int i);
/* What ALL means for the object: without MAINTAIN. 0: its kind has no privileges. */
unsigned acl_all(const Object *o);
/* Whether MAINTAIN is a privilege of the object's kind. */
bool acl_can_maintain(const Object *o);
/* What `grantee` may do when nothing was ever granted or revoked. */
unsigned acl_base(const Object *o, Str grantee);

/* The entries of those who are mentioned, PUBLIC first, then by name. Free with acl_free. */
void acl_read(Context *cx, const Object *o, AclEntries *acl);
/* The entry of a grantee, or NULL. */
AclEntry *acl_find(const AclEntries *acl, Str grantee, Str grantor);
/* The same, added when there is none; good until the next addition. */
AclEntry *acl_entry(const Object *o, AclEntries *acl, Str grantee, Str grantor);
void acl_write(Schema *s, Object *o, const AclEntries *acl);
void acl_free(AclEntries *acl);

/* Whether two objects, twins, have the same privileges, as far as their servers can tell. */
bool acl_same(const Schema *sa, const Object *a, const Schema *sb, const Object *b);

/* GRANT and REVOKE (of the grant option alone when `option`) on one entry; `all`: of ALL. */
void acl_grant(const Object *o, AclEntry *entry, unsigned privileges, bool option, bool all);
void acl_revoke(const Object *o, AclEntry *entry, unsigned privileges, bool option, bool all);

/* Sets ATTR_OWNER (NULL: unknown). What the old owner had goes over to the new one, as the server's
 * aclnewowner does it. */
void acl_change_owner(Schema *s, Object *o, Str owner);
/* The same on entries that were read, for a printer that has just changed the owner. */
void acl_rename_owner(AclEntries *acl, Str old, Str owner);

/* The word that ALTER DEFAULT PRIVILEGES has for objects of a kind ("TABLES"), or NULL. */
const char *acl_default_word(const Object *o);
/* That word of a DEFAULT_ACL's name. */
const char *acl_default_word_of(const Object *default_acl);

#endif
