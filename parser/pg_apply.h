/* pg_apply.h: applying one PostgreSQL statement to a Schema.
 *
 * Each function takes one raw parse tree as libpg_query gives it (nodes/parsenodes.h), looks up
 * what it names by the search path, and edits the schema as the server would edit its catalogs.
 * false: an error was reported. Raw trees are never changed: what is kept is copied by pg_keep,
 * with every name resolved. */
#ifndef PARSER_PG_APPLY_H
#define PARSER_PG_APPLY_H

#include "model/acl.h"
#include "model/pg_tree.h"
#include "model/schema.h"
#include "parser/pg_read.h"

typedef struct PgApply {
    Schema *schema;
    Context *cx;
    const PgOptions *options;
    const Source *source;
    size_t offset;          /* of the statement in the source; node locations are relative to it */
    MemoryContext keep;     /* where trees live that the schema holds */
    Object *last_schema;    /* that pg_find_schema has found */
    Map *kept;              /* from the statement's nodes to their copies in it; NULL: it is applied once */
    VEC(Str) search_path;
    Str role;               /* SET ROLE or SESSION AUTHORIZATION: the owner of what is created; NULL: unknown */
    Str default_role;       /* FOR ROLE of ALTER DEFAULT PRIVILEGES, the last one */
    bool several_default_roles;
    Str tablespace;         /* default_tablespace; NULL: the database's */
    Str access_method;      /* default_table_access_method when it isn't heap */
    bool bare_bodies;       /* check_function_bodies = off */
    Str encoding;           /* client_encoding, where it isn't UTF-8 */
    Object *acl_of;         /* whose privileges are open in `acl` (pg_acl.c) */
    AclEntries acl;
    Map operators;          /* from an operator's name to the last one that was created (pg_known.c) */
} PgApply;

/* Applies any statement; an unknown kind is an error. (pg_apply.c: one row per node tag) */
bool pg_apply(PgApply *a, Node *stmt);

/* Reports an error at a node's location (-1: the statement's start); always false. */
bool pg_error(PgApply *a, int location, const char *fmt, ...) __attribute__((format(printf, 3, 4)));
void pg_warning(PgApply *a, int location, const char *fmt, ...)
    __attribute__((format(printf, 3, 4)));
Loc pg_loc(const PgApply *a, int location);

Str pg_str_of(PgApply *a, const char *text); /* interns; NULL gives NULL */

/* ---- pg_names.c: finding what a statement names ------------------------------------------ */

/* Where an object is created: the schema named, or the first of the search path that exists. A
 * schema that the file doesn't create is taken as existing (implicit), with a warning. */
Object *pg_creation_schema(PgApply *a, const char *schema_name, int location);
/* The SQL schema with a name, or NULL. */
Object *pg_find_schema(PgApply *a, const char *name);
/* By search path, or NULL. The second form reports the missing relation. */
Object *pg_find_relation(PgApply *a, const RangeVar *name);
Object *pg_need_relation(PgApply *a, const RangeVar *name);
/* The same for a qualified name given as a List of String; `space` any but ROUTINE. */
Object *pg_find_name(PgApply *a, Space space, const List *names, Str signature);
/* A relation's column (a table's, view's or composite's), or NULL after reporting its lack. */
Object *pg_need_column(PgApply *a, Object *relation, const char *name, int location);
/* A type by name; NULL after reporting. Types of extensions are taken on trust: see pg_names.c. */
const TypeRef *pg_resolve_type(PgApply *a, const TypeName *type);
/* The same without its modifier, as the server keeps types of arguments, results, aggregates' states,
 * ranges, operators, casts: varchar(20) is character varying. */
const TypeRef *pg_resolve_bare_type(PgApply *a, const TypeName *type);
/* A type object (ENUM, DOMAIN, COMPOSITE, RANGE, BASE_TYPE) or table by name, or NULL. */
Object *pg_find_type(PgApply *a, const List *names);
/* "(integer, text)" of the input arguments of a function, procedure or aggregate. */
Str pg_signature(PgApply *a, const List *parameters /* FunctionParameter */);
Str pg_signature_of_types(PgApply *a, const List *types /* TypeName, NULL element: NONE */);
/* A routine by name and (optional) argument types: FUNCTION or AGGREGATE; NULL when missing or not
 * unique. */
Object *pg_find_routine(PgApply *a, const ObjectWithArgs *name);
/* The function of a trigger or other use with the given argument signature, or NULL. */
Object *pg_find_function(PgApply *a, const List *names, Str signature);
/* The tablespace that a statement names, or the session's default; NULL: the database's own. */
Str pg_tablespace(PgApply *a, const char *name);
/* The schema in which an extension of the file has put a type, or NULL. */
const char *pg_extension_type_schema(PgApply *a, const char *type);
/* The schema of an extension. */
Str pg_extension_schema(const Object *extension);
/* The canonical text of a type: "integer", "public.mood[]". */
Str pg_type_name(PgApply *a, const TypeRef *type);
Str pg_qualified_name(PgApply *a, const Object *o); /* public."Order" */

/* ---- pg_known.c: what may be there without being in the schema ---------------------------- */

/* Any extension that the file creates, or NULL. */
const Object *pg_any_extension(PgApply *a);
/* Whether what isn't found by a name may still be there: in pg_catalog, among an extension's
 * members, or in a schema that the file doesn't create. `schema` NULL: an unqualified name. */
bool pg_may_exist(PgApply *a, const char *schema);
/* Whether a name is known, or may be there all the same (see pg_may_exist); of a function or an
 * operator, any overload. `method` is the access method of a class or family, else NULL. */
bool pg_knows_relation(PgApply *a, const RangeVar *name);
bool pg_knows_function(PgApply *a, const List *names);
bool pg_knows_type(PgApply *a, const TypeName *type);
bool pg_knows_operator(PgApply *a, const List *names);
bool pg_knows_name(PgApply *a, Kind kind, const List *names, const char *method);
/* Tells of an operator of the schema; every one must be told of. */
void pg_note_operator(PgApply *a, Object *o);
/* The schema of the operator that a bare name means, or NULL: built in or unknown. */
const char *pg_operator_schema(PgApply *a, const char *name);
/* Report what isn't. */
bool pg_check_relation(PgApply *a, const RangeVar *name);
bool pg_check_function(PgApply *a, const List *names, int location);
bool pg_check_type(PgApply *a, const TypeName *type);
bool pg_check_operator(PgApply *a, const List *names, int location);
bool pg_check_name(PgApply *a, Kind kind, const List *names, const char *method, int location);
bool pg_check_global(PgApply *a, Kind kind, const char *name, int location); /* languages, access methods */

/* A copy in a->keep of an expression, query or statement, with every user's relation, function,
 * type and sequence literal schema-qualified. Where the same statement was applied to another
 * schema, it may be that one's copy, too. The second gives a copy that the caller may edit. */
const void *pg_keep(PgApply *a, const void *tree);
void *pg_keep_own(PgApply *a, const void *tree);
/* What becomes a value of a type: a literal of regclass and the like gets a cast, so that pg_keep sees
 * a name in it. */
const Node *pg_value_of_type(const Node *expr, const TypeRef *type);

/* A DefElem list as options: the element by name or NULL; its value as text, interned. */
DefElem *pg_option(const List *options, const char *name);
Str pg_option_text(PgApply *a, const DefElem *option);
/* WITH (…) and SET (…) as a SET attribute of "name=value" (namespace toast.:
 * "toast.name=value"). */
void pg_set_options(PgApply *a, Object *o, AttrId id, const List *options);
void pg_reset_options(PgApply *a, Object *o, AttrId id, const List *options);
/* OPTIONS (ADD a 'x', SET b 'y', DROP c) on FDW_OPTIONS. */
bool pg_alter_fdw_options(PgApply *a, Object *o, const List *options);

/* ---- statements, by file ---------------------------------------------------------------- */

/* Everything dropped goes through here: removes the object as the server does, with what belongs
 * to it (indexes, owned sequences, triggers); with `cascade` what needs it as well. */
bool pg_drop_object(PgApply *a, Object *o, bool cascade, int location); /* pg_drop.c */
bool pg_apply_drop(PgApply *a, DropStmt *stmt);

/* pg_table.c, pg_alter_table.c, pg_constraint.c, pg_index.c, pg_sequence.c */
bool pg_apply_create_table(PgApply *a, CreateStmt *stmt);
bool pg_apply_create_foreign_table(PgApply *a, CreateForeignTableStmt *stmt);
bool pg_apply_create_table_as(PgApply *a, CreateTableAsStmt *stmt); /* materialized views: pg_view.c */
bool pg_apply_alter_table(PgApply *a, AlterTableStmt *stmt);
bool pg_apply_index(PgApply *a, IndexStmt *stmt);
bool pg_apply_create_sequence(PgApply *a, CreateSeqStmt *stmt);
bool pg_apply_alter_sequence(PgApply *a, AlterSeqStmt *stmt);
/* ALTER TABLE spelled for other kinds: each gets the commands that are its own. */
bool pg_alter_view_command(PgApply *a, Object *view, AlterTableCmd *cmd);           /* pg_view.c: VIEW and MATERIALIZED_VIEW */
bool pg_alter_composite_command(PgApply *a, Object *composite, AlterTableCmd *cmd); /* pg_type_stmt.c */

/* pg_type_stmt.c */
bool pg_apply_create_enum(PgApply *a, CreateEnumStmt *stmt);
bool pg_apply_alter_enum(PgApply *a, AlterEnumStmt *stmt);
bool pg_apply_create_domain(PgApply *a, CreateDomainStmt *stmt);
bool pg_apply_alter_domain(PgApply *a, AlterDomainStmt *stmt);
bool pg_apply_composite(PgApply *a, CompositeTypeStmt *stmt);
bool pg_apply_create_range(PgApply *a, CreateRangeStmt *stmt);
bool pg_apply_alter_type(PgApply *a, AlterTypeStmt *stmt);
bool pg_apply_define_type(PgApply *a, DefineStmt *stmt);
/* pg_routine.c */
bool pg_apply_create_function(PgApply *a, CreateFunctionStmt *stmt);
bool pg_apply_alter_function(PgApply *a, AlterFunctionStmt *stmt);
bool pg_apply_define_aggregate(PgApply *a, DefineStmt *stmt);
/* pg_view.c */
bool pg_apply_view(PgApply *a, ViewStmt *stmt);
/* pg_trigger.c */
bool pg_apply_create_trigger(PgApply *a, CreateTrigStmt *stmt);
bool pg_apply_create_event_trigger(PgApply *a, CreateEventTrigStmt *stmt);
bool pg_apply_alter_event_trigger(PgApply *a, AlterEventTrigStmt *stmt);
bool pg_apply_rule(PgApply *a, RuleStmt *stmt);
bool pg_apply_create_policy(PgApply *a, CreatePolicyStmt *stmt);
bool pg_apply_alter_policy(PgApply *a, AlterPolicyStmt *stmt);
/* pg_misc.c, pg_foreign.c, pg_replication.c */
bool pg_apply_create_schema(PgApply *a, CreateSchemaStmt *stmt); /* applies the elements inside as well */
bool pg_apply_create_extension(PgApply *a, CreateExtensionStmt *stmt);
bool pg_apply_alter_extension(PgApply *a, AlterExtensionStmt *stmt);
bool pg_apply_alter_extension_contents(PgApply *a, AlterExtensionContentsStmt *stmt);
bool pg_apply_define_other(PgApply *a, DefineStmt *stmt); /* operators, collations, text search */
bool pg_apply_create_access_method(PgApply *a, CreateAmStmt *stmt);
bool pg_apply_create_language(PgApply *a, CreatePLangStmt *stmt);
bool pg_apply_create_cast(PgApply *a, CreateCastStmt *stmt);
bool pg_apply_create_conversion(PgApply *a, CreateConversionStmt *stmt);
bool pg_apply_create_transform(PgApply *a, CreateTransformStmt *stmt);
bool pg_apply_create_operator_class(PgApply *a, CreateOpClassStmt *stmt);
bool pg_apply_create_operator_family(PgApply *a, CreateOpFamilyStmt *stmt);
bool pg_apply_alter_operator_family(PgApply *a, AlterOpFamilyStmt *stmt);
bool pg_apply_alter_operator(PgApply *a, AlterOperatorStmt *stmt);
bool pg_apply_alter_collation(PgApply *a, AlterCollationStmt *stmt);
bool pg_apply_alter_ts_dictionary(PgApply *a, AlterTSDictionaryStmt *stmt);
bool pg_apply_alter_ts_configuration(PgApply *a, AlterTSConfigurationStmt *stmt);
bool pg_apply_create_statistics(PgApply *a, CreateStatsStmt *stmt);
bool pg_apply_alter_statistics(PgApply *a, AlterStatsStmt *stmt);
bool pg_apply_create_fdw(PgApply *a, CreateFdwStmt *stmt);
bool pg_apply_alter_fdw(PgApply *a, AlterFdwStmt *stmt);
bool pg_apply_create_server(PgApply *a, CreateForeignServerStmt *stmt);
bool pg_apply_alter_server(PgApply *a, AlterForeignServerStmt *stmt);
bool pg_apply_create_user_mapping(PgApply *a, CreateUserMappingStmt *stmt);
bool pg_apply_alter_user_mapping(PgApply *a, AlterUserMappingStmt *stmt);
bool pg_apply_drop_user_mapping(PgApply *a, DropUserMappingStmt *stmt);
bool pg_apply_import_foreign_schema(PgApply *a, ImportForeignSchemaStmt *stmt);
bool pg_apply_create_publication(PgApply *a, CreatePublicationStmt *stmt);
bool pg_apply_alter_publication(PgApply *a, AlterPublicationStmt *stmt);
bool pg_apply_create_subscription(PgApply *a, CreateSubscriptionStmt *stmt);
bool pg_apply_alter_subscription(PgApply *a, AlterSubscriptionStmt *stmt);
bool pg_apply_drop_subscription(PgApply *a, DropSubscriptionStmt *stmt);
/* pg_common.c: what can be said of any object */
Object *pg_find_object(PgApply *a, ObjectType type, const Node *name); /* as COMMENT ON, ALTER … RENAME name it; NULL when missing, nothing reported */
bool pg_apply_comment(PgApply *a, CommentStmt *stmt);
bool pg_apply_security_label(PgApply *a, SecLabelStmt *stmt);
bool pg_apply_owner(PgApply *a, AlterOwnerStmt *stmt);
/* An owner change, with the privileges that go over to the new owner. */
void pg_set_owner(PgApply *a, Object *o, const RoleSpec *role);
bool pg_apply_rename(PgApply *a, RenameStmt *stmt);
bool pg_apply_set_schema(PgApply *a, AlterObjectSchemaStmt *stmt);
bool pg_apply_object_depends(PgApply *a, AlterObjectDependsStmt *stmt);
/* pg_acl.c */
bool pg_apply_grant(PgApply *a, GrantStmt *stmt);
bool pg_apply_default_privileges(PgApply *a, AlterDefaultPrivilegesStmt *stmt);
/* Writes what GRANTs and REVOKEs have left open: before any other statement, and at the end. */
void pg_close_acl(PgApply *a);
/* What default privileges give an object that was just created. */
void pg_acl_created(PgApply *a, Object *o);
/* pg_session.c: SET, SELECT set_config(…), SELECT setval(…), BEGIN… */
bool pg_apply_variable_set(PgApply *a, VariableSetStmt *stmt);
bool pg_apply_select(PgApply *a, SelectStmt *stmt);

/* Sets owner (a->role unless given) and default privileges of a new object. */
void pg_created(PgApply *a, Object *o, Str owner);

#endif
