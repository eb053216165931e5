/* mysql_tree.h: expressions and queries of MySQL and MariaDB as trees.
 *
 *     price * 2 > 10        BINARY GT
 *                             BINARY MUL (NAME price, NUMBER 2)
 *                             NUMBER 10
 *
 * All nodes have one shape, so that comparing, copying, walking and rewriting are written once. What
 * the children of a node are is said at its tag; a child that may be missing is NULL there, and where
 * a node has several of them, an enum names their places. Texts are interned: equal is the same
 * pointer. Trees are never changed once they are parsed: what differs is copied. */
#ifndef MODEL_MYSQL_TREE_H
#define MODEL_MYSQL_TREE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/str.h"

typedef enum MysqlTag {
    MYSQL_LIST, /* any children, one after the other */

    /* literals */
    MYSQL_NUMBER, /* text as written: "1.50", "1e2"; a sign is a UNARY around it */
    MYSQL_STRING, /* text is the value, `len` its length: it may hold NULs */
    MYSQL_HEX, /* text: digits in upper case, of an even number; HEX_NUMBER_FLAG: 0x1f, not x'1f' */
    MYSQL_BIT, /* text: binary digits, without leading zeros */
    MYSQL_INTRODUCED, /* _utf8mb4'x', N'x': text: character set in lower case; the literal */
    MYSQL_TEMPORAL, /* DATE '…', TIME '…', TIMESTAMP '…': text: the value; op: MysqlTemporal */
    MYSQL_NULL,
    MYSQL_TRUE,
    MYSQL_FALSE,

    /* names */
    MYSQL_NAME, /* text: column; qualifier: its table or NULL; child: the table's database, a
                            NAME, if that is given too */
    MYSQL_STAR, /* *, t.*, d.t.*: qualifier: table or NULL; child as of NAME */
    MYSQL_USER_VARIABLE,   /* text: without the @ */
    MYSQL_SYSTEM_VARIABLE, /* text: lower case; qualifier: "global", "session", "local"…, or NULL */
    MYSQL_DEFAULT,         /* DEFAULT alone; DEFAULT(column) has it as child */
    MYSQL_PARAMETER,       /* ? */

    /* operators */
    MYSQL_UNARY,      /* op; operand */
    MYSQL_BINARY,     /* op; left, right; NOT_FLAG: a NOT LIKE b, a NOT REGEXP b */
    MYSQL_LIKE,       /* value, pattern, escape or NULL; NOT_FLAG */
    MYSQL_IS,         /* op: MysqlIs; operand; NOT_FLAG */
    MYSQL_IN,         /* value, LIST or SUBQUERY; NOT_FLAG */
    MYSQL_BETWEEN,    /* value, low, high; NOT_FLAG */
    MYSQL_QUANTIFIED, /* op: the comparison; value, SUBQUERY; ALL_FLAG, otherwise ANY */
    MYSQL_COLLATE,    /* text: collation in lower case; operand */
    MYSQL_MEMBER_OF,  /* value, array */
    MYSQL_CASE,       /* operand or NULL, ELSE or NULL, then WHEN, THEN, WHEN, THEN… */
    MYSQL_CAST,       /* expression, TYPE; text: the zone of AT TIME ZONE, or NULL */
    MYSQL_CONVERT,    /* CONVERT(… USING text); expression */
    MYSQL_INTERVAL,   /* INTERVAL 1 DAY: text: unit in lower case; amount */
    MYSQL_ROW,        /* (a, b), ROW(a, b) */
    MYSQL_SUBQUERY,   /* (SELECT …): QUERY */
    MYSQL_EXISTS,     /* QUERY */
    MYSQL_MATCH, /* MATCH (…) AGAINST (… text): LIST of columns, expression; text: "in boolean
                            mode"…, lower case, or NULL */

    /* functions */
    MYSQL_FUNCTION, /* text: name in lower case (a user's: as written); qualifier: database or
                            NULL; arguments; DISTINCT_FLAG. What has a syntax of its own comes as a call
                            of the plain kind where there is one: SUBSTRING(a FROM 2) is substring(a, 2),
                            POSITION(a IN b) is position(a, b), CURRENT_TIMESTAMP is
                            current_timestamp(), and DATE_ADD's second argument an INTERVAL */
    MYSQL_KEYWORD,  /* a word among arguments: EXTRACT's and TIMESTAMPADD's unit, GET_FORMAT's
                            kind; text: lower case */
    MYSQL_TRIM, /* text: "leading", "trailing", "both" or NULL; string, what to remove or NULL */
    MYSQL_GROUP_CONCAT, /* arguments (LIST), ORDER or NULL, separator or NULL, LIMIT or NULL (a LIST);
                            DISTINCT_FLAG; text: "group_concat" or "json_arrayagg" */
    MYSQL_CHAR,         /* CHAR(… USING text); arguments */
    MYSQL_OVER, /* function, WINDOW or NAME; text: "respect nulls", "ignore nulls" or NULL */
    MYSQL_WITHIN_GROUP, /* function, ORDER (a LIST) */
    MYSQL_JSON_VALUE, /* text: function; expression, path, TYPE or NULL, ON EMPTY or NULL, ON ERROR
                            or NULL (each a KEYWORD "null", "error", or what DEFAULT gives) */

    MYSQL_TYPE, /* of a column, parameter or cast: see MysqlTypePart */

    /* queries */
    MYSQL_QUERY,         /* see MysqlQueryPart; TIES_FLAG */
    MYSQL_SELECT,        /* see MysqlSelectPart; DISTINCT_FLAG and the SELECT flags */
    MYSQL_SET_OPERATION, /* op: MysqlSetOperation; left, right (QUERY, SELECT, SET_OPERATION, VALUES,
                            TABLE_QUERY); ALL_FLAG; DISTINCT_FLAG when that is written */
    MYSQL_VALUES,        /* VALUES ROW(1, 2), … (MariaDB: without ROW): ROWs */
    MYSQL_TABLE_QUERY,   /* TABLE t: TABLE */
    MYSQL_WITH,          /* CTEs; RECURSIVE_FLAG */
    MYSQL_CTE, /* text: name; LIST of NAMEs or NULL, QUERY, LIST of MariaDB's CYCLE columns or NULL */
    MYSQL_ITEM,       /* of a select list: text: alias or NULL; expression. Without an alias `len`
                            bytes from `offset` in the source are the expression: the column's name */
    MYSQL_ORDER_ITEM, /* expression; DESC_FLAG, ASC_FLAG when written */
    MYSQL_LOCKING, /* FOR UPDATE…: text: the words, lower case; qualifier: "nowait", "skip locked" or
                            NULL; LIST of NAMEs or NULL */

    /* FROM */
    MYSQL_TABLE,       /* see MysqlTablePart: text: name; qualifier: database or NULL */
    MYSQL_DERIVED,     /* (SELECT …) alias (columns): text: alias; QUERY, LIST of NAMEs or NULL;
                            LATERAL_FLAG */
    MYSQL_JSON_TABLE,  /* text: alias; expression, path, LIST of JSON_COLUMNs */
    MYSQL_JSON_COLUMN, /* text: name or NULL (NESTED); see MysqlJsonColumnPart; flags JSON_… */
    MYSQL_JOIN,        /* see MysqlJoinPart; op: MysqlJoinKind; NATURAL_FLAG */
    MYSQL_INDEX_HINT,  /* text: "use index for order by"…, lower case; NAMEs */
    MYSQL_SYSTEM_TIME, /* FOR SYSTEM_TIME: text: "as of", "between", "from", "all"; bounds */

    /* windows */
    MYSQL_WINDOW,      /* text: its name in the WINDOW clause or NULL; see MysqlWindowPart */
    MYSQL_FRAME,       /* text: "rows", "range", "groups"; FRAME_BOUND, second or NULL; qualifier:
                            exclusion, lower case, or NULL */
    MYSQL_FRAME_BOUND, /* text: "unbounded preceding", "current row", "following"…; amount or none */

    MYSQL_TAG_COUNT
} MysqlTag;

typedef enum MysqlOperator {
    MYSQL_OP_NONE,
    /* unary */
    MYSQL_OP_NOT,     /* NOT a */
    MYSQL_OP_BANG,    /* !a: binds tighter */
    MYSQL_OP_NEG,
    MYSQL_OP_POS,
    MYSQL_OP_BIT_NOT,
    MYSQL_OP_BINARY,  /* BINARY a */
    /* binary */
    MYSQL_OP_ASSIGN,  /* := */
    MYSQL_OP_OR,      /* also || without PIPES_AS_CONCAT */
    MYSQL_OP_XOR,
    MYSQL_OP_AND,     /* also && */
    MYSQL_OP_EQ,
    MYSQL_OP_NULL_SAFE_EQ,
    MYSQL_OP_NE,      /* also != */
    MYSQL_OP_LT,
    MYSQL_OP_LE,
    MYSQL_OP_GT,
    MYSQL_OP_GE,
    MYSQL_OP_REGEXP,  /* also RLIKE */
    MYSQL_OP_SOUNDS_LIKE,
    MYSQL_OP_BIT_OR,
    MYSQL_OP_BIT_AND,
    MYSQL_OP_SHIFT_LEFT,
    MYSQL_OP_SHIFT_RIGHT,
    MYSQL_OP_ADD,
    MYSQL_OP_SUB,
    MYSQL_OP_MUL,
    MYSQL_OP_DIV,     /* / */
    MYSQL_OP_INT_DIV, /* DIV */
    MYSQL_OP_MOD,     /* % and MOD */
    MYSQL_OP_BIT_XOR,
    MYSQL_OP_CONCAT,  /* || with PIPES_AS_CONCAT; printed as concat(a, b), which needs no mode */
    MYSQL_OP_ARROW,   /* column -> path */
    MYSQL_OP_LONG_ARROW, /* column ->> path */
    MYSQL_OP_COUNT
} MysqlOperator;

typedef enum MysqlIs {
    MYSQL_IS_NULL,
    MYSQL_IS_TRUE,
    MYSQL_IS_FALSE,
    MYSQL_IS_UNKNOWN,
    MYSQL_IS_JSON
} MysqlIs;
typedef enum MysqlTemporal { MYSQL_DATE, MYSQL_TIME, MYSQL_TIMESTAMP } MysqlTemporal;
typedef enum MysqlSetOperation { MYSQL_UNION, MYSQL_EXCEPT, MYSQL_INTERSECT } MysqlSetOperation;
typedef enum MysqlJoinKind {
    MYSQL_JOIN_COMMA, /* a, b */
    MYSQL_JOIN_INNER, /* JOIN, INNER JOIN */
    MYSQL_JOIN_CROSS,
    MYSQL_JOIN_STRAIGHT,
    MYSQL_JOIN_LEFT,
    MYSQL_JOIN_RIGHT
} MysqlJoinKind;

/* Places of children. */
enum MysqlTypePart {
    MYSQL_TYPE_ARGS,    /* LIST: NUMBERs of varchar(20), STRINGs of enum('a', 'b'); NULL without any */
    MYSQL_TYPE_CHARSET, /* NAME in lower case ("binary" of BYTE, "ascii", "ucs2" of UNICODE) or NULL */
    MYSQL_TYPE_COLLATE, /* NAME in lower case or NULL: of COLLATE beside the type */
    MYSQL_TYPE_PARTS
    /* text: the name in lower case with one space between words, as written: "int", "integer",
     * "double precision", "national varchar", "long varchar", "serial", "signed" (in a cast) */
};
enum MysqlQueryPart {
    MYSQL_QUERY_WITH,  /* or NULL */
    MYSQL_QUERY_BODY,  /* SELECT, SET_OPERATION, VALUES, TABLE_QUERY, or QUERY: in parentheses */
    MYSQL_QUERY_ORDER, /* LIST of ORDER_ITEMs or NULL */
    MYSQL_QUERY_LIMIT,  /* or NULL */
    MYSQL_QUERY_OFFSET, /* or NULL */
    MYSQL_QUERY_LOCKING, /* LIST of LOCKINGs or NULL */
    MYSQL_QUERY_PARTS
};
enum MysqlSelectPart {
    MYSQL_SELECT_ITEMS,   /* LIST of ITEMs (a STAR stands in one) */
    MYSQL_SELECT_FROM,    /* one tree of JOINs; NULL: none, or DUAL */
    MYSQL_SELECT_WHERE,
    MYSQL_SELECT_GROUP,   /* LIST of ORDER_ITEMs; ROLLUP_FLAG is the SELECT's */
    MYSQL_SELECT_HAVING,
    MYSQL_SELECT_WINDOWS, /* LIST of WINDOWs */
    MYSQL_SELECT_QUALIFY,
    MYSQL_SELECT_PARTS
};
enum MysqlTablePart {
    MYSQL_TABLE_ALIAS,       /* NAME or NULL */
    MYSQL_TABLE_PARTITIONS,  /* LIST of NAMEs or NULL */
    MYSQL_TABLE_HINTS,       /* LIST of INDEX_HINTs or NULL */
    MYSQL_TABLE_SYSTEM_TIME, /* or NULL */
    MYSQL_TABLE_PARTS
};
enum MysqlJoinPart { MYSQL_JOIN_FROM, MYSQL_JOIN_TO, MYSQL_JOIN_ON, MYSQL_JOIN_USING /* LIST of NAMEs */, MYSQL_JOIN_PARTS };
enum MysqlWindowPart {
    MYSQL_WINDOW_BASE,      /* NAME of another window or NULL */
    MYSQL_WINDOW_PARTITION, /* LIST or NULL */
    MYSQL_WINDOW_ORDER,     /* LIST of ORDER_ITEMs or NULL */
    MYSQL_WINDOW_FRAME,     /* or NULL */
    MYSQL_WINDOW_PARTS
};
enum MysqlJsonColumnPart {
    MYSQL_JSON_TYPE,     /* TYPE or NULL */
    MYSQL_JSON_PATH,     /* STRING */
    MYSQL_JSON_ON_EMPTY, /* KEYWORD "null", "error", or the default's expression; or NULL */
    MYSQL_JSON_ON_ERROR,
    MYSQL_JSON_NESTED,   /* LIST of JSON_COLUMNs or NULL */
    MYSQL_JSON_PARTS
};

/* Flags; which a node can have is said at its tag. */
enum MysqlFlag {
    MYSQL_NOT_FLAG = 1 << 0,
    MYSQL_ALL_FLAG = 1 << 1,
    MYSQL_DISTINCT_FLAG = 1 << 2,
    MYSQL_RECURSIVE_FLAG = 1 << 0,
    MYSQL_LATERAL_FLAG = 1 << 0,
    MYSQL_NATURAL_FLAG = 1 << 0,
    MYSQL_TIES_FLAG = 1 << 0,   /* of QUERY: MariaDB's FETCH FIRST 2 ROWS WITH TIES */
    MYSQL_DESC_FLAG = 1 << 0,
    MYSQL_ASC_FLAG = 1 << 1,
    MYSQL_BARE_FLAG = 1 << 0,   /* of a ROW of VALUES: without the word, which only MySQL knows there */
    MYSQL_ORACLE_FLAG = 1 << 0, /* of a TRIM: trim_oracle */
    MYSQL_HEX_NUMBER_FLAG = 1 << 0,
    MYSQL_TRUTH_FLAG = 1 << 1,  /* of a NUMBER: 1 or 0 for TRUE or FALSE */
    MYSQL_USED_FLAG = 1 << 0,   /* of a WINDOW of the WINDOW clause: something is over it */
    MYSQL_CHOSEN_FLAG = 1 << 0, /* of an ITEM: its name is the server's choice, not the text's */
    MYSQL_QUOTED_FLAG = 1 << 5, /* of a NAME or FUNCTION: was written in quotes */
    /* of SELECT */
    MYSQL_ROLLUP_FLAG = 1 << 3,
    MYSQL_STRAIGHT_FLAG = 1 << 4,
    MYSQL_HIGH_PRIORITY_FLAG = 1 << 6,
    MYSQL_SMALL_RESULT_FLAG = 1 << 7,
    MYSQL_BIG_RESULT_FLAG = 1 << 8,
    MYSQL_BUFFER_RESULT_FLAG = 1 << 9,
    MYSQL_NO_CACHE_FLAG = 1 << 10,
    MYSQL_CACHE_FLAG = 1 << 11,
    MYSQL_FOUND_ROWS_FLAG = 1 << 12,
    /* of TYPE */
    MYSQL_UNSIGNED_FLAG = 1 << 0,
    MYSQL_SIGNED_FLAG = 1 << 1,
    MYSQL_ZEROFILL_FLAG = 1 << 2,
    MYSQL_BINARY_FLAG = 1 << 3, /* char(3) BINARY: the set's _bin collation */
    MYSQL_ARRAY_FLAG = 1 << 4,  /* CAST(… AS unsigned ARRAY) */
    MYSQL_COMPRESSED_FLAG = 1 << 6, /* MariaDB: varchar(20) COMPRESSED */
    /* of JSON_COLUMN */
    MYSQL_ORDINALITY_FLAG = 1 << 0,
    MYSQL_EXISTS_FLAG = 1 << 1
};

/* Deeper trees are not made: an error of the reader. What walks a tree may call itself. */
enum { MYSQL_MAX_DEPTH = 1500 };

typedef struct MysqlTree MysqlTree;
struct MysqlTree {
    uint8_t tag;    /* MysqlTag */
    uint8_t op;
    uint16_t flags;
    uint32_t count; /* of children */
    uint32_t len;
    uint32_t depth; /* of the tree below it */
    size_t offset;  /* in the source it was read from: where it begins */
    Str text, qualifier;
    MysqlTree **at; /* the children */
};

/* A node with `count` children, all NULL; zero in all else. */
MysqlTree *mysql_tree_new(Arena *arena, MysqlTag tag, size_t offset, size_t count);
/* Appends a child. Children must have been added by this alone or come from mysql_tree_new. */
void mysql_tree_add(Arena *arena, MysqlTree *parent, MysqlTree *child);
/* A copy of the node; its children are the same. */
MysqlTree *mysql_tree_copy_node(Arena *arena, const MysqlTree *tree);
MysqlTree *mysql_tree_copy(Arena *arena, const MysqlTree *tree);

/* Same meaning of every node, wherever it was written: places don't count. NULL equals NULL. Names
 * compare as they are spelled. */
bool mysql_tree_equal(const MysqlTree *a, const MysqlTree *b);

/* Appends a tree as SQL that reads back as an equal tree, in one canonical spelling: keywords in
 * lower case, names in backticks, parentheses only where precedence asks for them, strings as
 * literals that mean the same under any sql_mode's NO_BACKSLASH_ESCAPES where they can. */
void mysql_tree_print(Buf *out, const MysqlTree *tree);

/* A QUERY in the same spelling, over several lines. */
void mysql_query_print(Buf *out, const MysqlTree *query);

/* `name` in backticks; 'value' with quotes and backslashes doubled. */
void mysql_print_name(Buf *out, const char *name);
void mysql_print_string(Buf *out, const char *value, size_t len);

#endif
