/* mysql_ast.h: statements of MySQL and MariaDB as the grammar gives them.
 *
 *     CREATE TABLE t (a int NOT NULL, KEY (a)) ENGINE=InnoDB
 *
 *     MysqlCreateTable
 *       name     t
 *       columns  a: TYPE int; options NOT_NULL
 *       keys     INDEX (a)
 *       options  ENGINE "InnoDB"
 *
 * Every statement is a struct that begins with a MysqlStmt, whose kind tells which; expressions,
 * types and queries in it are trees (model/mysql_tree.h). Nothing is normalized here: a tree says what
 * was written. Lists are chains by `next`, in the order of the text. All memory is the run's arena,
 * names and texts are interned. Offsets are places in the Source. */
#ifndef PARSER_MYSQL_AST_H
#define PARSER_MYSQL_AST_H

#include "base/diag.h"
#include "model/mysql_tree.h"

/* `first` and what hangs on it by `next`; `last` lets the grammar append. */
#define MYSQL_LIST_OF(Type) \
    struct {                \
        Type *first, *last; \
        size_t count;       \
    }

/* ---- names, texts, options ---------------------------------------------------------------- */

typedef struct MysqlName MysqlName;
struct MysqlName {
    MysqlName *next;
    Str schema; /* the database, or NULL */
    Str name;
    size_t offset;
};
typedef MYSQL_LIST_OF(MysqlName) MysqlNames;

/* A stretch of the source, kept as it stands: a routine's body, a view's query. */
typedef struct MysqlText {
    Str text;
    size_t offset;
} MysqlText;

/* Everything that is a keyword with or without a value: of columns, keys, tables, partitions,
 * databases, views, routines, events, sequences. `text` and `tree` hold what is said at the id. */
typedef enum MysqlOptionId {
    MYSQL_OPT_NONE,

    /* columns (also: COMMENT, ENGINE_ATTRIBUTE, SECONDARY_ENGINE_ATTRIBUTE, STORAGE) */
    MYSQL_OPT_NULL,
    MYSQL_OPT_NOT_NULL,
    MYSQL_OPT_DEFAULT,            /* tree; flag: written in parentheses */
    MYSQL_OPT_ON_UPDATE,          /* tree: current_timestamp(n) */
    MYSQL_OPT_AUTO_INCREMENT,     /* of a column; of a table: text */
    MYSQL_OPT_PRIMARY_KEY,
    MYSQL_OPT_UNIQUE_KEY,
    MYSQL_OPT_KEY,                /* the word KEY alone: a primary key */
    MYSQL_OPT_COLLATE,            /* text; of columns, tables, databases */
    MYSQL_OPT_GENERATED,          /* tree */
    MYSQL_OPT_STORED,             /* also PERSISTENT */
    MYSQL_OPT_VIRTUAL,
    MYSQL_OPT_ROW_START,          /* GENERATED ALWAYS AS ROW START */
    MYSQL_OPT_ROW_END,
    MYSQL_OPT_INVISIBLE,          /* of columns and keys */
    MYSQL_OPT_VISIBLE,
    MYSQL_OPT_SRID,               /* text; MariaDB's REF_SYSTEM_ID as well */
    MYSQL_OPT_COLUMN_FORMAT,      /* text: "fixed", "dynamic", "default" */
    MYSQL_OPT_STORAGE,            /* text: "disk", "memory", "default" */
    MYSQL_OPT_SERIAL_DEFAULT_VALUE,
    MYSQL_OPT_WITH_VERSIONING,    /* WITH SYSTEM VERSIONING: of columns and tables */
    MYSQL_OPT_WITHOUT_VERSIONING,
    MYSQL_OPT_CHECK,              /* a check in a column: `key` */
    MYSQL_OPT_REFERENCES,         /* a foreign key in a column: `key` */
    MYSQL_OPT_NOT_SECONDARY,

    /* keys (also: COMMENT, VISIBLE, INVISIBLE, KEY_BLOCK_SIZE, …ENGINE_ATTRIBUTE) */
    MYSQL_OPT_USING,              /* text: "btree", "hash", "rtree" */
    MYSQL_OPT_PARSER,             /* text */
    MYSQL_OPT_IGNORED,            /* MariaDB */
    MYSQL_OPT_NOT_IGNORED,
    MYSQL_OPT_CLUSTERING,         /* text: "yes", "no" */
    MYSQL_OPT_DISTANCE,           /* text: vector index */
    MYSQL_OPT_M,                  /* text: vector index */

    /* tables, partitions and databases; texts: the value as text, words in lower case */
    MYSQL_OPT_ENGINE,
    MYSQL_OPT_CHARSET,
    MYSQL_OPT_COMMENT,            /* of everything */
    MYSQL_OPT_ROW_FORMAT,
    MYSQL_OPT_KEY_BLOCK_SIZE,
    MYSQL_OPT_AVG_ROW_LENGTH,
    MYSQL_OPT_MAX_ROWS,
    MYSQL_OPT_MIN_ROWS,
    MYSQL_OPT_CHECKSUM,
    MYSQL_OPT_DELAY_KEY_WRITE,
    MYSQL_OPT_PACK_KEYS,
    MYSQL_OPT_PASSWORD,
    MYSQL_OPT_STATS_AUTO_RECALC,
    MYSQL_OPT_STATS_PERSISTENT,
    MYSQL_OPT_STATS_SAMPLE_PAGES,
    MYSQL_OPT_COMPRESSION,
    MYSQL_OPT_ENCRYPTION,         /* of databases too: text 'Y' or 'N' */
    MYSQL_OPT_CONNECTION,
    MYSQL_OPT_DATA_DIRECTORY,
    MYSQL_OPT_INDEX_DIRECTORY,
    MYSQL_OPT_INSERT_METHOD,
    MYSQL_OPT_UNION,              /* names */
    MYSQL_OPT_TABLESPACE,
    MYSQL_OPT_NODEGROUP,
    MYSQL_OPT_SECONDARY_ENGINE,
    MYSQL_OPT_ENGINE_ATTRIBUTE,
    MYSQL_OPT_SECONDARY_ENGINE_ATTRIBUTE,
    MYSQL_OPT_AUTOEXTEND_SIZE,
    MYSQL_OPT_START_TRANSACTION,
    MYSQL_OPT_TRANSACTIONAL,      /* MariaDB, and the next three */
    MYSQL_OPT_PAGE_CHECKSUM,
    MYSQL_OPT_TABLE_CHECKSUM,
    MYSQL_OPT_SEQUENCE,
    MYSQL_OPT_OTHER,              /* MariaDB takes any name=value: `name`, text */
    MYSQL_OPT_READ_ONLY,          /* of a database: text: "0", "1", "default" */
    MYSQL_OPT_UPGRADE_NAME,       /* ALTER DATABASE … UPGRADE DATA DIRECTORY NAME */

    /* views, routines, triggers, events */
    MYSQL_OPT_DEFINER,            /* text: `user`@`host`, `role`, or "current_user" */
    MYSQL_OPT_ALGORITHM,          /* text: "undefined", "merge", "temptable"; ALTER TABLE: "instant"… */
    MYSQL_OPT_SQL_SECURITY,       /* text: "definer", "invoker" */
    MYSQL_OPT_LANGUAGE,           /* text */
    MYSQL_OPT_DETERMINISTIC,
    MYSQL_OPT_NOT_DETERMINISTIC,
    MYSQL_OPT_DATA_ACCESS,        /* text: "contains sql", "no sql", "reads sql data", "modifies sql data" */
    MYSQL_OPT_AGGREGATE,
    MYSQL_OPT_ON_COMPLETION,      /* text: "preserve", "not preserve" */
    MYSQL_OPT_STATUS,             /* text: "enable", "disable", "disable on slave" (or replica) */

    /* sequences; text is the number */
    MYSQL_OPT_INCREMENT,
    MYSQL_OPT_MINVALUE,           /* text NULL: NO MINVALUE */
    MYSQL_OPT_MAXVALUE,
    MYSQL_OPT_START,
    MYSQL_OPT_CACHE,              /* text NULL: NOCACHE */
    MYSQL_OPT_CYCLE,
    MYSQL_OPT_NO_CYCLE,
    MYSQL_OPT_RESTART,            /* text or NULL */
    MYSQL_OPT_SEQUENCE_TYPE,      /* AS type: tree */

    /* ALTER TABLE (also: ALGORITHM) */
    MYSQL_OPT_LOCK,               /* text */
    MYSQL_OPT_VALIDATION,         /* text: "with", "without" */
    MYSQL_OPT_WAIT,               /* text: seconds; NULL: NOWAIT */

    MYSQL_OPT_COUNT
} MysqlOptionId;

typedef struct MysqlKey MysqlKey;
typedef struct MysqlOption MysqlOption;
struct MysqlOption {
    MysqlOption *next;
    MysqlOptionId id;
    bool flag;
    size_t offset;
    Str name; /* of OTHER: as written */
    Str text;
    MysqlTree *tree;
    MysqlKey *key;
    MysqlNames names;
};
typedef MYSQL_LIST_OF(MysqlOption) MysqlOptions;

/* The last option with an id, or NULL. */
const MysqlOption *mysql_option(const MysqlOptions *options, MysqlOptionId id);

/* ---- columns, keys ------------------------------------------------------------------------ */

/* ADD COLUMN a int FIRST, … AFTER b. */
typedef enum MysqlPlace { MYSQL_PLACE_LAST, MYSQL_PLACE_FIRST, MYSQL_PLACE_AFTER } MysqlPlace;

typedef struct MysqlColumn MysqlColumn;
struct MysqlColumn {
    MysqlColumn *next;
    Str name;
    size_t offset;
    MysqlTree *type;      /* TYPE; NULL: MariaDB's column without one (CREATE … SELECT, row start) */
    MysqlOptions options; /* attributes in the order written */
    MysqlPlace place;     /* of ALTER TABLE */
    Str after;
    size_t order;         /* among all columns and keys of its statement, from 0 */
};
typedef MYSQL_LIST_OF(MysqlColumn) MysqlColumns;

typedef struct MysqlKeyPart MysqlKeyPart;
struct MysqlKeyPart {
    MysqlKeyPart *next;
    size_t offset;
    Str column;      /* or NULL: */
    MysqlTree *expr; /* a functional part */
    Str length;      /* prefix length as written, or NULL */
    bool descending, ascending;
    bool without_overlaps; /* MariaDB: period_name WITHOUT OVERLAPS */
};
typedef MYSQL_LIST_OF(MysqlKeyPart) MysqlKeyParts;

typedef enum MysqlKeyKind {
    MYSQL_KEY_PRIMARY,
    MYSQL_KEY_UNIQUE,
    MYSQL_KEY_INDEX,
    MYSQL_KEY_FULLTEXT,
    MYSQL_KEY_SPATIAL,
    MYSQL_KEY_VECTOR,
    MYSQL_KEY_FOREIGN,
    MYSQL_KEY_CHECK,
    MYSQL_KEY_PERIOD /* MariaDB: PERIOD FOR name (start, end); name "system_time" is the system's */
} MysqlKeyKind;

typedef enum MysqlAction {
    MYSQL_ACTION_NONE,
    MYSQL_ACTION_RESTRICT,
    MYSQL_ACTION_CASCADE,
    MYSQL_ACTION_SET_NULL,
    MYSQL_ACTION_NO_ACTION,
    MYSQL_ACTION_SET_DEFAULT
} MysqlAction;

struct MysqlKey {
    MysqlKey *next;
    MysqlKeyKind kind;
    size_t offset;
    bool if_not_exists;
    bool constraint;      /* the word CONSTRAINT stood there */
    Str constraint_name;  /* after CONSTRAINT, or NULL */
    Str name;             /* after KEY, INDEX, FOREIGN KEY, PERIOD FOR; or NULL */
    MysqlKeyParts parts;  /* a foreign key's columns too; PERIOD: start and end */
    MysqlOptions options;
    /* foreign keys */
    MysqlName *references;
    MysqlKeyParts ref_parts; /* empty when not given */
    Str match;               /* "full", "partial", "simple" or NULL */
    MysqlAction on_delete, on_update;
    /* checks */
    MysqlTree *check;
    bool enforced, not_enforced; /* as written */
    size_t order;                /* see MysqlColumn */
};
typedef MYSQL_LIST_OF(MysqlKey) MysqlKeys;

/* ---- partitions --------------------------------------------------------------------------- */

typedef enum MysqlPartitionKind {
    MYSQL_PARTITION_HASH,
    MYSQL_PARTITION_KEY,
    MYSQL_PARTITION_RANGE,
    MYSQL_PARTITION_RANGE_COLUMNS,
    MYSQL_PARTITION_LIST,
    MYSQL_PARTITION_LIST_COLUMNS,
    MYSQL_PARTITION_SYSTEM_TIME
} MysqlPartitionKind;

typedef enum MysqlPartitionValues {
    MYSQL_VALUES_NONE,
    MYSQL_VALUES_LESS_THAN, /* values: LIST; MAXVALUE is a KEYWORD "maxvalue" in it */
    MYSQL_VALUES_IN,        /* values: LIST, of ROWs where there are several columns */
    MYSQL_VALUES_DEFAULT,   /* MariaDB's list partition DEFAULT */
    MYSQL_VALUES_HISTORY,
    MYSQL_VALUES_CURRENT
} MysqlPartitionValues;

typedef struct MysqlPartition MysqlPartition;
typedef MYSQL_LIST_OF(MysqlPartition) MysqlPartitions;
struct MysqlPartition {
    MysqlPartition *next;
    Str name;
    size_t offset;
    MysqlPartitionValues kind;
    MysqlTree *values;
    MysqlOptions options; /* ENGINE, COMMENT, DATA_DIRECTORY, INDEX_DIRECTORY, MAX_ROWS, MIN_ROWS, TABLESPACE, NODEGROUP */
    MysqlPartitions subpartitions;
};

typedef struct MysqlPartitioning MysqlPartitioning;
struct MysqlPartitioning {
    MysqlPartitionKind kind;
    size_t offset;
    bool linear;
    Str algorithm;        /* of KEY: "1", "2" or NULL */
    MysqlTree *expr;      /* HASH, RANGE, LIST */
    MysqlNames columns;   /* KEY, RANGE COLUMNS, LIST COLUMNS */
    Str count;            /* PARTITIONS n, or NULL */
    MysqlTree *interval;  /* SYSTEM_TIME INTERVAL …, or NULL */
    MysqlTree *starts;    /* its STARTS, or NULL */
    Str limit;            /* SYSTEM_TIME LIMIT n, or NULL */
    bool automatic;       /* SYSTEM_TIME … AUTO */
    MysqlPartitioning *subpartitioning; /* HASH or KEY, or NULL */
    MysqlPartitions partitions;
};

/* ---- statements --------------------------------------------------------------------------- */

typedef enum MysqlStmtKind {
    MYSQL_STMT_USE,             /* MysqlUse */
    MYSQL_STMT_SET,             /* MysqlSet */
    MYSQL_STMT_DATA,            /* MysqlIgnored: INSERT, REPLACE, LOCK TABLES…: rows, not schema */
    MYSQL_STMT_IGNORED,         /* MysqlIgnored: transactions, users, replication, tablespaces… */
    MYSQL_STMT_UNSUPPORTED,     /* MysqlIgnored: PREPARE, CALL, SOURCE…: what it does to a schema can't be known */
    MYSQL_STMT_CREATE_DATABASE, /* MysqlDatabase */
    MYSQL_STMT_ALTER_DATABASE,  /* MysqlDatabase */
    MYSQL_STMT_CREATE_TABLE,    /* MysqlCreateTable */
    MYSQL_STMT_ALTER_TABLE,     /* MysqlAlterTable */
    MYSQL_STMT_RENAME_TABLE,    /* MysqlRename */
    MYSQL_STMT_CREATE_INDEX,    /* MysqlIndex */
    MYSQL_STMT_CREATE_VIEW,     /* MysqlView */
    MYSQL_STMT_ALTER_VIEW,      /* MysqlView */
    MYSQL_STMT_CREATE_TRIGGER,  /* MysqlTrigger */
    MYSQL_STMT_CREATE_ROUTINE,  /* MysqlRoutine */
    MYSQL_STMT_ALTER_ROUTINE,   /* MysqlRoutine: name and options */
    MYSQL_STMT_CREATE_EVENT,    /* MysqlEvent */
    MYSQL_STMT_ALTER_EVENT,     /* MysqlEvent */
    MYSQL_STMT_CREATE_SEQUENCE, /* MysqlSequence */
    MYSQL_STMT_ALTER_SEQUENCE,  /* MysqlSequence */
    MYSQL_STMT_CREATE_PACKAGE,  /* MysqlPackage */
    MYSQL_STMT_DROP,            /* MysqlDrop */
    MYSQL_STMT_COUNT
} MysqlStmtKind;

typedef struct MysqlStmt {
    MysqlStmtKind kind;
    const Source *source; /* that all offsets in it count in */
    size_t offset, end;   /* from its first byte to behind its last */
    bool or_replace, if_not_exists, if_exists, temporary;
} MysqlStmt;

typedef struct MysqlUse {
    MysqlStmt stmt;
    Str name;
} MysqlUse;

/* What is passed over; `what` is the first words in upper case: "INSERT", "LOCK TABLES". */
typedef struct MysqlIgnored {
    MysqlStmt stmt;
    Str what;
} MysqlIgnored;

typedef enum MysqlScope {
    MYSQL_SCOPE_NONE, /* SET x = …: the session's */
    MYSQL_SCOPE_SESSION,
    MYSQL_SCOPE_GLOBAL, /* also PERSIST */
    MYSQL_SCOPE_USER    /* @x */
} MysqlScope;

typedef struct MysqlAssignment MysqlAssignment;
struct MysqlAssignment {
    MysqlAssignment *next;
    MysqlScope scope;
    size_t offset;
    Str name; /* lower case; "names" for SET NAMES (with `collate`), "charset" for SET CHARACTER SET,
                 "transaction", "password", "role" for the statements of these names */
    Str collate;
    MysqlTree *value; /* a word (ON, utf8) is a NAME; NULL for the last three */
};
typedef struct MysqlSet {
    MysqlStmt stmt;
    MYSQL_LIST_OF(MysqlAssignment) assignments;
} MysqlSet;

typedef struct MysqlDatabase {
    MysqlStmt stmt;
    Str name; /* NULL: ALTER DATABASE of the current one */
    MysqlOptions options;
} MysqlDatabase;

typedef struct MysqlCreateTable {
    MysqlStmt stmt;
    MysqlName *name;
    MysqlName *like; /* CREATE TABLE … LIKE, or NULL */
    MysqlColumns columns;
    MysqlKeys keys;
    MysqlOptions options;
    MysqlPartitioning *partitioning; /* or NULL */
    MysqlTree *query;                /* CREATE TABLE … SELECT, or NULL */
} MysqlCreateTable;

typedef enum MysqlAlterKind {
    MYSQL_ALTER_ADD_COLUMN,        /* column; if_not_exists */
    MYSQL_ALTER_ADD_KEY,           /* key: also foreign keys, checks, periods */
    MYSQL_ALTER_CHANGE_COLUMN,     /* name → column; if_exists */
    MYSQL_ALTER_MODIFY_COLUMN,     /* column; if_exists */
    MYSQL_ALTER_COLUMN_DEFAULT,    /* name; tree, NULL: DROP DEFAULT; flag: in parentheses */
    MYSQL_ALTER_COLUMN_VISIBLE,    /* name; flag: visible */
    MYSQL_ALTER_RENAME_COLUMN,     /* name → new_name */
    MYSQL_ALTER_DROP_COLUMN,       /* name; if_exists */
    MYSQL_ALTER_DROP_PRIMARY_KEY,
    MYSQL_ALTER_DROP_INDEX,        /* name; if_exists */
    MYSQL_ALTER_DROP_FOREIGN_KEY,  /* name; if_exists */
    MYSQL_ALTER_DROP_CHECK,        /* name */
    MYSQL_ALTER_DROP_CONSTRAINT,   /* name; if_exists */
    MYSQL_ALTER_DROP_PERIOD,       /* name; if_exists */
    MYSQL_ALTER_RENAME_INDEX,      /* name → new_name */
    MYSQL_ALTER_INDEX_VISIBLE,     /* name; flag: visible (MariaDB: not ignored) */
    MYSQL_ALTER_CHECK_ENFORCED,    /* name; flag: enforced (ALTER CHECK and ALTER CONSTRAINT) */
    MYSQL_ALTER_RENAME,            /* table: the new name */
    MYSQL_ALTER_OPTIONS,           /* options of the table, ALGORITHM, LOCK, VALIDATION too */
    MYSQL_ALTER_CONVERT_CHARSET,   /* name: character set ("default" stands for the database's); text: collation or NULL */
    MYSQL_ALTER_ORDER_BY,
    MYSQL_ALTER_KEYS,              /* flag: ENABLE KEYS, otherwise DISABLE */
    MYSQL_ALTER_FORCE,
    MYSQL_ALTER_TABLESPACE,        /* flag: IMPORT, otherwise DISCARD */
    MYSQL_ALTER_ADD_VERSIONING,    /* ADD SYSTEM VERSIONING */
    MYSQL_ALTER_DROP_VERSIONING,
    MYSQL_ALTER_PARTITION_BY,      /* partitioning */
    MYSQL_ALTER_REMOVE_PARTITIONING,
    MYSQL_ALTER_ADD_PARTITION,     /* partitions, or text: PARTITIONS n */
    MYSQL_ALTER_DROP_PARTITION,    /* names; if_exists */
    MYSQL_ALTER_COALESCE_PARTITION, /* text: number */
    MYSQL_ALTER_REORGANIZE_PARTITION, /* names (none: all) INTO partitions */
    MYSQL_ALTER_EXCHANGE_PARTITION, /* name WITH TABLE table */
    MYSQL_ALTER_TRUNCATE_PARTITION, /* names (none: ALL) */
    MYSQL_ALTER_TEND_PARTITION,    /* ANALYZE, CHECK, OPTIMIZE, REBUILD, REPAIR, DISCARD, IMPORT: text; names */
    MYSQL_ALTER_CONVERT_PARTITION, /* MariaDB: name TO TABLE table */
    MYSQL_ALTER_CONVERT_TABLE,     /* MariaDB: table TO partitions */
    MYSQL_ALTER_COUNT
} MysqlAlterKind;

typedef struct MysqlAlter MysqlAlter;
struct MysqlAlter {
    MysqlAlter *next;
    MysqlAlterKind kind;
    size_t offset;
    bool if_exists, if_not_exists, flag;
    Str name, new_name, text;
    MysqlColumn *column;
    MysqlKey *key;
    MysqlTree *tree;
    MysqlName *table;
    MysqlOptions options;
    MysqlNames names;
    MysqlPartitioning *partitioning;
    MysqlPartitions partitions;
};
typedef MYSQL_LIST_OF(MysqlAlter) MysqlAlters;

typedef struct MysqlAlterTable {
    MysqlStmt stmt; /* also DROP INDEX … ON t: comes as MYSQL_ALTER_DROP_INDEX */
    MysqlName *name;
    MysqlAlters clauses; /* ADD COLUMN (a int, b int) comes as two */
} MysqlAlterTable;

typedef struct MysqlRename {
    MysqlStmt stmt;
    MysqlNames from, to; /* pairs */
} MysqlRename;

typedef struct MysqlIndex {
    MysqlStmt stmt;
    MysqlName *table;
    MysqlKey *key;        /* its options hold ALGORITHM, LOCK as well */
} MysqlIndex;

typedef struct MysqlView {
    MysqlStmt stmt;
    MysqlName *name;
    MysqlOptions options; /* ALGORITHM, DEFINER, SQL_SECURITY */
    MysqlNames columns;
    MysqlTree *query;     /* QUERY */
    MysqlText text;       /* of the query */
    Str check_option;     /* "cascaded", "local" or NULL */
} MysqlView;

typedef struct MysqlTrigger {
    MysqlStmt stmt;
    MysqlName *name;
    MysqlOptions options; /* DEFINER */
    Str time;             /* "before", "after" */
    Str event;            /* "insert", "update", "delete" */
    MysqlName *table;
    Str order;            /* "follows", "precedes" or NULL */
    Str other;            /* the trigger that it follows or precedes */
    MysqlText body;
} MysqlTrigger;

typedef struct MysqlRoutine {
    MysqlStmt stmt;
    MysqlName *name;
    bool function;        /* otherwise a procedure */
    MysqlOptions options; /* DEFINER, AGGREGATE, characteristics */
    MysqlText parameters; /* between the parentheses; text NULL: none, in sql_mode ORACLE */
    MysqlTree *returns;
    MysqlText body;
} MysqlRoutine;

typedef struct MysqlEvent {
    MysqlStmt stmt;
    MysqlName *name;
    MysqlOptions options; /* DEFINER, ON_COMPLETION, STATUS, COMMENT */
    MysqlTree *at;        /* ON SCHEDULE AT … */
    MysqlTree *every;     /* ON SCHEDULE EVERY …: INTERVAL */
    MysqlTree *starts, *ends;
    MysqlName *rename;    /* ALTER EVENT … RENAME TO */
    MysqlText body;       /* text NULL: ALTER EVENT without DO */
} MysqlEvent;

typedef struct MysqlSequence {
    MysqlStmt stmt;
    MysqlName *name;
    MysqlOptions options; /* of the sequence and of its table */
} MysqlSequence;

typedef struct MysqlPackage {
    MysqlStmt stmt;
    MysqlName *name;
    bool is_body; /* PACKAGE BODY */
    MysqlOptions options;
    MysqlText body; /* from behind AS or IS to before END */
} MysqlPackage;

typedef enum MysqlDropKind {
    MYSQL_DROP_DATABASE,
    MYSQL_DROP_TABLE,
    MYSQL_DROP_VIEW,
    MYSQL_DROP_TRIGGER,
    MYSQL_DROP_FUNCTION,
    MYSQL_DROP_PROCEDURE,
    MYSQL_DROP_EVENT,
    MYSQL_DROP_SEQUENCE,
    MYSQL_DROP_PACKAGE,
    MYSQL_DROP_PACKAGE_BODY
} MysqlDropKind;

typedef struct MysqlDrop {
    MysqlStmt stmt;
    MysqlDropKind kind;
    MysqlNames names;
    bool cascade;
} MysqlDrop;

#endif
