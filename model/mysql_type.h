/* mysql_type.h: a column's type as the server keeps it.
 *
 *     INTEGER(11) UNSIGNED      int unsigned            (MySQL 8.0.19 and later; before: int(11) unsigned)
 *     NVARCHAR(20)              varchar(20), utf8mb3
 *     TEXT(300)                 text
 *     BOOL                      tinyint(1) */
#ifndef MODEL_MYSQL_TYPE_H
#define MODEL_MYSQL_TYPE_H

#include "model/mysql_target.h"
#include "model/mysql_tree.h"
#include "model/schema.h"

typedef enum MysqlTypeClass {
    MYSQL_CLASS_INTEGER,
    MYSQL_CLASS_DECIMAL,
    MYSQL_CLASS_FLOAT,
    MYSQL_CLASS_BIT,
    MYSQL_CLASS_CHAR,   /* char, varchar: with a character set, but for the next */
    MYSQL_CLASS_TEXT,
    MYSQL_CLASS_BINARY, /* binary, varbinary */
    MYSQL_CLASS_BLOB,
    MYSQL_CLASS_ENUM,
    MYSQL_CLASS_SET,
    MYSQL_CLASS_DATE,
    MYSQL_CLASS_TIME,
    MYSQL_CLASS_DATETIME,
    MYSQL_CLASS_TIMESTAMP,
    MYSQL_CLASS_YEAR,
    MYSQL_CLASS_JSON,
    MYSQL_CLASS_SPATIAL,
    MYSQL_CLASS_OTHER   /* uuid, inet6, vector… */
} MysqlTypeClass;

typedef struct MysqlType {
    Str text;               /* canonical, without character set and collation */
    MysqlTypeClass class;
    int scale;              /* digits behind the point: of a decimal, of seconds */
    int length;             /* of char, varchar, binary, bit; 0: none */
    Str collation;          /* NULL: the type has none */
    bool states_charset, states_collation;
    bool is_serial;         /* SERIAL: NOT NULL AUTO_INCREMENT UNIQUE */
    bool is_json_alias;     /* MariaDB's JSON: longtext with a check */
    const char *missing;    /* what a column's type must be given in parentheses and was not, or NULL */
} MysqlType;

typedef struct MysqlTypeContext {
    Context *cx;
    MysqlTarget target;
    bool real_is_float;  /* sql_mode REAL_AS_FLOAT */
    bool oracle;         /* sql_mode ORACLE */
    Str collation;       /* of the table */
    Str column_collate;  /* COLLATE among the column's attributes, lower case, or NULL */
} MysqlTypeContext;

/* Reads a TYPE node; false: no such type, or no such character set (nothing is reported). */
bool mysql_type_read(const MysqlTypeContext *tx, const MysqlTree *type, MysqlType *out);
/* The class of a type's canonical text. */
MysqlTypeClass mysql_class_of(Str text);

#endif
