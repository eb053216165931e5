/* test_pg_drop.c: what goes with what is dropped, and what CASCADE takes. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "pg_fixture.h"

#define TABLE "CREATE TABLE t (a int, b int); "

static void test_belongings(void **state)
{
    (void)state;
    static const PgPair same[] = {
        {"CREATE TABLE t (id serial PRIMARY KEY, x int CHECK (x > 0)); CREATE INDEX ON t (x);"
         "CREATE STATISTICS st ON id, x FROM t; DROP TABLE t;",
         ""},
        {"CREATE TABLE t (id int GENERATED ALWAYS AS IDENTITY, x int); ALTER TABLE t DROP COLUMN "
         "id;",
         "CREATE TABLE t (x int);"},
        {"CREATE TABLE t (id serial, x int); ALTER TABLE t DROP COLUMN id;",
         "CREATE TABLE t (x int);"},
        {TABLE "CREATE INDEX i ON t (a, b); ALTER TABLE t DROP COLUMN b;",
         "CREATE TABLE t (a int);"},
        {TABLE "CREATE INDEX i ON t (a) WHERE b > 0; ALTER TABLE t DROP COLUMN b;",
         "CREATE TABLE t (a int);"},
        {TABLE "ALTER TABLE t ADD CHECK (a < b); ALTER TABLE t DROP COLUMN b;",
         "CREATE TABLE t (a int);"},
        {TABLE "ALTER TABLE t ADD UNIQUE (a, b); ALTER TABLE t DROP COLUMN b;",
         "CREATE TABLE t (a int);"},
        {TABLE "CREATE STATISTICS s ON a, b FROM t; ALTER TABLE t DROP COLUMN b;",
         "CREATE TABLE t (a int);"},
        {"CREATE TABLE p (a int PRIMARY KEY) PARTITION BY RANGE (a);"
         "CREATE TABLE p1 PARTITION OF p FOR VALUES FROM (0) TO (9); DROP TABLE p;",
         ""},
        {"CREATE TABLE p (a int) PARTITION BY RANGE (a); CREATE INDEX pi ON p (a);"
         "CREATE TABLE p1 PARTITION OF p FOR VALUES FROM (0) TO (9); DROP INDEX pi;",
         "CREATE TABLE p (a int) PARTITION BY RANGE (a);"
         "CREATE TABLE p1 PARTITION OF p FOR VALUES FROM (0) TO (9);"},
        {TABLE "CREATE INDEX i ON t (a); CLUSTER t USING i; DROP INDEX i;", TABLE},
        {"CREATE TABLE t (a int NOT NULL); CREATE UNIQUE INDEX i ON t (a); ALTER TABLE t REPLICA "
         "IDENTITY USING INDEX i; DROP INDEX i;",
         "CREATE TABLE t (a int NOT NULL);"},
        {TABLE "CREATE TABLE u (c int); CREATE PUBLICATION p FOR TABLE t, u; DROP TABLE t;",
         "CREATE TABLE u (c int); CREATE PUBLICATION p FOR TABLE u;"},
        {"CREATE SCHEMA x; ALTER DEFAULT PRIVILEGES IN SCHEMA x GRANT SELECT ON TABLES TO app; "
         "DROP SCHEMA x;",
         ""},
    };
    pg_assert_same(same, COUNT(same));
}

static void test_cascade(void **state)
{
    (void)state;
    static const PgPair same[] = {
        {TABLE "CREATE VIEW v AS SELECT a FROM t; CREATE VIEW w AS SELECT * FROM v; DROP TABLE t "
               "CASCADE;",
         ""},
        {"CREATE TABLE t (a int PRIMARY KEY); CREATE TABLE u (a int REFERENCES t); DROP TABLE t "
         "CASCADE;",
         "CREATE TABLE u (a int);"},
        {"CREATE TABLE t (a int PRIMARY KEY); CREATE TABLE u (a int REFERENCES t); ALTER TABLE t "
         "DROP CONSTRAINT t_pkey CASCADE;",
         "CREATE TABLE t (a int NOT NULL); CREATE TABLE u (a int);"},
        {"CREATE TYPE m AS ENUM ('x'); CREATE TABLE t (a int, b m); CREATE INDEX ON t (b); DROP "
         "TYPE m CASCADE;",
         "CREATE TABLE t (a int);"},
        {"CREATE SEQUENCE s; CREATE TABLE t (a int DEFAULT nextval('s')); DROP SEQUENCE s CASCADE;",
         "CREATE TABLE t (a int);"},
        {"CREATE SCHEMA x; CREATE TABLE x.t (a int); CREATE VIEW v AS SELECT a FROM x.t; DROP "
         "SCHEMA x CASCADE;",
         ""},
        {"CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1'; CREATE TABLE t (a int "
         "DEFAULT f(), b int CHECK (b > f()));"
         "DROP FUNCTION f CASCADE;",
         "CREATE TABLE t (a int, b int);"},
        {TABLE "ALTER TABLE t ADD c int GENERATED ALWAYS AS (b * 2) STORED; ALTER TABLE t DROP "
               "COLUMN b CASCADE;",
         "CREATE TABLE t (a int);"},
        {TABLE "CREATE TABLE c () INHERITS (t); DROP TABLE t CASCADE;", ""},
    };
    pg_assert_same(same, COUNT(same));
}

static void test_names(void **state)
{
    (void)state;
    static const PgPair same[] = {
        {"DROP TABLE IF EXISTS t, x.u; DROP FUNCTION IF EXISTS f(int); DROP TRIGGER IF EXISTS g ON "
         "t; DROP TYPE IF EXISTS m;"
         "DROP SCHEMA IF EXISTS x; DROP CAST IF EXISTS (int AS text); DROP INDEX IF EXISTS i; DROP "
         "POLICY IF EXISTS p ON t;",
         ""},
        {"CREATE TABLE a (x int); CREATE TABLE b (x int); DROP TABLE a, b;", ""},
        {"CREATE FUNCTION f(a int) RETURNS int LANGUAGE sql AS 'SELECT 1'; CREATE FUNCTION f(a "
         "text) RETURNS int LANGUAGE sql AS 'SELECT 1';"
         "DROP FUNCTION f(int);",
         "CREATE FUNCTION f(a text) RETURNS int LANGUAGE sql AS 'SELECT 1';"},
        {"CREATE AGGREGATE g (int) (SFUNC = int4pl, STYPE = int); DROP AGGREGATE g (int);", ""},
        {"CREATE OPERATOR === (LEFTARG = int, RIGHTARG = int, FUNCTION = int4eq); DROP OPERATOR "
         "=== (int, int);",
         ""},
        {"CREATE OPERATOR FAMILY o USING btree; DROP OPERATOR FAMILY o USING btree;", ""},
    };
    static const PgMistake mistakes[] = {
        {"DROP TABLE t;", "table \"t\" does not exist"},
        {"CREATE VIEW v AS SELECT 1 AS a; DROP TABLE v;", "table \"v\" does not exist"},
        {"CREATE SCHEMA x; CREATE TABLE x.t (a int); DROP SCHEMA x;", "schema \"x\" is not empty"},
        {"CREATE TABLE t (a int PRIMARY KEY); DROP INDEX t_pkey;", "requires it"},
        {"CREATE TABLE t (a int GENERATED ALWAYS AS IDENTITY); DROP SEQUENCE t_a_seq;",
         "identity column"},
    };
    pg_assert_same(same, COUNT(same));
    pg_assert_error(mistakes, COUNT(mistakes));
}

#define FUNCTION "CREATE FUNCTION f(a int) RETURNS int LANGUAGE sql AS 'SELECT 1'; "
#define PARTITIONED                                                                                \
    "CREATE TABLE p (a int, b int) PARTITION BY LIST (a); CREATE INDEX i ON p (b); "               \
    "CREATE TABLE p1 PARTITION OF p FOR VALUES IN (1); "

/* The server's own rules: what can't be dropped without CASCADE. */
static void test_restrict(void **state)
{
    (void)state;
    static const PgMistake mistakes[] = {
        {TABLE "CREATE VIEW v AS SELECT a FROM t; DROP TABLE t;",
         "cannot drop table t because view v depends on it"},
        {TABLE "CREATE VIEW v AS SELECT a FROM t; ALTER TABLE t DROP COLUMN a;",
         "cannot drop column a of table t because view v depends on it"},
        {TABLE "CREATE VIEW v AS SELECT a FROM t; ALTER TABLE t RENAME TO u; DROP TABLE u;",
         "cannot drop table u because view v depends on it"},
        {TABLE "CREATE VIEW v AS SELECT a FROM t; CREATE MATERIALIZED VIEW w AS SELECT a FROM v; "
               "DROP VIEW v;",
         "cannot drop view v because materialized view w depends on it"},
        {"CREATE SCHEMA x; CREATE TABLE x.t (a int); CREATE VIEW v AS SELECT a FROM x.t; ALTER "
         "SCHEMA x RENAME TO y; "
         "DROP TABLE y.t;",
         "cannot drop table t because view v depends on it"},
        {"CREATE TABLE t (a int PRIMARY KEY); CREATE TABLE u (a int REFERENCES t); DROP TABLE t;",
         "cannot drop table t because constraint u_a_fkey on table u depends on it"},
        {"CREATE TABLE t (a int PRIMARY KEY); CREATE TABLE u (a int REFERENCES t); ALTER TABLE t "
         "DROP CONSTRAINT t_pkey;",
         "cannot drop constraint t_pkey on table t because constraint u_a_fkey on table u depends "
         "on it"},
        {"CREATE TABLE t (a int); CREATE UNIQUE INDEX i ON t (a); CREATE TABLE u (a int REFERENCES "
         "t (a)); DROP INDEX i;",
         "cannot drop index i because constraint u_a_fkey on table u depends on it"},
        {"CREATE TABLE t (a int); CREATE TABLE c () INHERITS (t); DROP TABLE t;",
         "because table c depends on it"},
        {"CREATE TABLE t (a int); CREATE TABLE c () INHERITS (t); ALTER TABLE c DROP COLUMN a;",
         "cannot drop inherited column \"a\""},
        {"CREATE TABLE t (a int CHECK (a > 0)); CREATE TABLE c () INHERITS (t); ALTER TABLE c DROP "
         "CONSTRAINT t_a_check;",
         "cannot drop inherited constraint \"t_a_check\""},
        {PARTITIONED "ALTER TABLE p DROP COLUMN a;", "it is part of the partition key of \"p\""},
        {PARTITIONED "ALTER TABLE p1 DROP COLUMN b;", "cannot drop inherited column \"b\""},
        {PARTITIONED "DROP INDEX p1_b_idx;",
         "cannot drop index p1_b_idx because index i requires it"},
        {TABLE FUNCTION "ALTER TABLE t ALTER a SET DEFAULT f(1); DROP FUNCTION f;",
         "cannot drop function f(integer) because default value of column a of table t depends on "
         "it"},
        {TABLE FUNCTION "CREATE INDEX ON t (f(a)); DROP FUNCTION f;",
         "because index t_f_idx depends on it"},
        {TABLE FUNCTION "CREATE POLICY p ON t USING (f(a) = 1); DROP FUNCTION f;",
         "because policy p on table t depends on it"},
        {TABLE "CREATE POLICY p ON t USING (b > 0); ALTER TABLE t DROP COLUMN b;",
         "because policy p on table t depends on it"},
        {TABLE "CREATE FUNCTION g() RETURNS int BEGIN ATOMIC SELECT a FROM t; END; ALTER TABLE t "
               "DROP COLUMN a;",
         "cannot drop column a of table t because function g() depends on it"},
        {TABLE "CREATE FUNCTION g() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN END'; "
               "CREATE TRIGGER h BEFORE UPDATE OF b ON t FOR EACH ROW EXECUTE FUNCTION g(); DROP "
               "FUNCTION g;",
         "cannot drop function g() because trigger h on table t depends on it"},
        {TABLE "CREATE FUNCTION g() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN END'; "
               "CREATE TRIGGER h BEFORE UPDATE OF b ON t FOR EACH ROW EXECUTE FUNCTION g(); ALTER "
               "TABLE t DROP b;",
         "cannot drop column b of table t because trigger h on table t depends on it"},
        {"CREATE FUNCTION g(int, int) RETURNS int LANGUAGE sql AS 'SELECT 1'; "
         "CREATE AGGREGATE h (int) (SFUNC = g, STYPE = int); DROP FUNCTION g;",
         "because aggregate h(integer) depends on it"},
        {"CREATE OPERATOR === (LEFTARG = int, RIGHTARG = int, FUNCTION = int4eq); CREATE VIEW v AS "
         "SELECT 1 === 2 AS a; "
         "DROP OPERATOR === (int, int);",
         "cannot drop operator ===(integer, integer) because view v depends on it"},
        {"CREATE TYPE m AS ENUM ('x'); CREATE TABLE t (a m[]); DROP TYPE m;",
         "because column a of table t depends on it"},
        {TABLE "CREATE FUNCTION g(t) RETURNS int LANGUAGE sql AS 'SELECT 1'; DROP TABLE t;",
         "cannot drop table t because function g(public.t) depends on it"},
        {FUNCTION "CREATE DOMAIN d AS int CHECK (f(value) > 0); DROP FUNCTION f;",
         "because constraint d_check on domain d"},
        {"CREATE COLLATION c (LOCALE = 'C'); CREATE TABLE t (a text COLLATE c); DROP COLLATION c;",
         "cannot drop collation c because column a of table t depends on it"},
        {"CREATE SEQUENCE s; CREATE TABLE t (a int DEFAULT nextval('s')); DROP SEQUENCE s;",
         "cannot drop sequence s because default value of column a of table t depends on it"},
        {"CREATE TABLE t (a serial); DROP SEQUENCE t_a_seq;",
         "because default value of column a of table t"},
        {TABLE
         "ALTER TABLE t ADD c int GENERATED ALWAYS AS (b * 2) STORED; ALTER TABLE t DROP COLUMN b;",
         "cannot drop column b of table t because column c of table t depends on it"},
        {TABLE "CREATE PUBLICATION p FOR TABLE t (a); ALTER TABLE t DROP COLUMN a;",
         "because publication p depends on it"},
        {"CREATE EXTENSION citext; CREATE TABLE t (a citext); DROP EXTENSION citext;",
         "cannot drop extension citext because column a of table t depends on it"},
        {"CREATE EXTENSION pg_trgm; CREATE TABLE t (a text); CREATE INDEX i ON t USING gin (a gin_trgm_ops); "
         "DROP EXTENSION pg_trgm;",
         "cannot drop extension pg_trgm because index i depends on it"},
        {"CREATE FOREIGN DATA WRAPPER w; CREATE SERVER s FOREIGN DATA WRAPPER w; DROP FOREIGN DATA "
         "WRAPPER w;",
         "because server s depends on it"},
        {"CREATE FOREIGN DATA WRAPPER w; CREATE SERVER s FOREIGN DATA WRAPPER w; CREATE USER "
         "MAPPING FOR me SERVER s; "
         "DROP SERVER s;",
         "cannot drop server s because user mapping for me depends on it"},
        {"CREATE TEXT SEARCH DICTIONARY d (TEMPLATE = simple); CREATE TEXT SEARCH CONFIGURATION c "
         "(COPY = english); "
         "ALTER TEXT SEARCH CONFIGURATION c ALTER MAPPING FOR asciiword WITH d; DROP TEXT SEARCH "
         "DICTIONARY d;",
         "because text search configuration c depends on it"},
    };
    pg_assert_error(mistakes, COUNT(mistakes));
}

/* What is not analyzed anew for a column's other type. */
static void test_retype(void **state)
{
    (void)state;
    static const PgMistake mistakes[] = {
        {TABLE "CREATE VIEW v AS SELECT a FROM t; ALTER TABLE t ALTER a TYPE bigint;",
         "cannot alter type of column a of table t used by a view or rule v"},
        {TABLE "CREATE TABLE c () INHERITS (t); CREATE VIEW v AS SELECT a FROM c; "
               "ALTER TABLE t ALTER a TYPE bigint;",
         "cannot alter type of column a of table c used by a view or rule v"},
        {TABLE "CREATE POLICY p ON t USING (a > 0); ALTER TABLE t ALTER a TYPE bigint;",
         "used by a policy definition p"},
        {TABLE "CREATE FUNCTION g() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN END'; "
               "CREATE TRIGGER h BEFORE UPDATE OF b ON t FOR EACH ROW EXECUTE FUNCTION g(); "
               "ALTER TABLE t ALTER b TYPE bigint;",
         "used by a trigger definition h"},
        {TABLE "CREATE FUNCTION g() RETURNS int BEGIN ATOMIC SELECT a FROM t; END; "
               "ALTER TABLE t ALTER a TYPE bigint;",
         "used by a function or procedure g"},
        {TABLE "ALTER TABLE t ADD c int GENERATED ALWAYS AS (b * 2) STORED; "
               "ALTER TABLE t ALTER b TYPE bigint;",
         "used by a generated column c"},
    };
    static const PgPair same[] = {
        {TABLE "CREATE VIEW v AS SELECT a FROM t; ALTER TABLE t ALTER b TYPE bigint;",
         "CREATE TABLE t (a int, b bigint); CREATE VIEW v AS SELECT a FROM t;"},
        {TABLE
         "CREATE INDEX i ON t ((b + 1)); ALTER TABLE t ADD CHECK (b > 0), ALTER b SET DEFAULT 1; "
         "ALTER TABLE t ALTER b TYPE bigint;",
         "CREATE TABLE t (a int, b bigint DEFAULT 1 CHECK (b > 0)); CREATE INDEX i ON t ((b + "
         "1));"},
    };
    pg_assert_error(mistakes, COUNT(mistakes));
    pg_assert_same(same, COUNT(same));
}

/* What looks like a need and isn't one, or goes at once. */
static void test_no_need(void **state)
{
    (void)state;
    static const PgPair same[] = {
        {TABLE "CREATE VIEW v AS SELECT a FROM t; DROP VIEW v; DROP TABLE t;", ""},
        {TABLE "CREATE VIEW v AS SELECT a FROM t; ALTER TABLE t DROP COLUMN b;",
         "CREATE TABLE t (a int); CREATE VIEW v AS SELECT a FROM t;"},
        {TABLE "CREATE VIEW v AS SELECT a FROM t; CREATE OR REPLACE VIEW v AS SELECT 1 AS a; DROP "
               "TABLE t;",
         "CREATE VIEW v AS SELECT 1 AS a;"},
        {"CREATE TABLE t (a int PRIMARY KEY); CREATE TABLE u (a int REFERENCES t); DROP TABLE t, "
         "u;",
         ""},
        {TABLE "CREATE VIEW v AS SELECT a FROM t; CREATE VIEW w AS SELECT a FROM v; DROP VIEW v, "
               "w; DROP TABLE t;",
         ""},
        {TABLE "CREATE FUNCTION g() RETURNS int LANGUAGE sql AS 'SELECT a FROM t'; DROP TABLE t; "
               "DROP FUNCTION g;",
         ""},
        {"CREATE TABLE t (a int PRIMARY KEY); ALTER TABLE t ADD UNIQUE (a); CREATE TABLE u (a int "
         "REFERENCES t (a)); "
         "ALTER TABLE t DROP CONSTRAINT t_a_key;",
         "CREATE TABLE t (a int PRIMARY KEY); CREATE TABLE u (a int REFERENCES t (a));"},
        {"CREATE EXTENSION fuzzystrmatch; CREATE TABLE t (a text, b int);"
         "CREATE VIEW v AS SELECT soundex(a) AS a FROM t; ALTER TABLE t DROP COLUMN b;",
         "CREATE EXTENSION fuzzystrmatch; CREATE TABLE t (a text); CREATE VIEW v AS SELECT "
         "soundex(a) AS a FROM t;"},
        {PARTITIONED "DROP TABLE p1; DROP INDEX i; DROP TABLE p;", ""},
        {"CREATE TABLE t (a int); CREATE TABLE c () INHERITS (t); ALTER TABLE c NO INHERIT t; DROP "
         "TABLE t;",
         "CREATE TABLE c (a int);"},
        {"CREATE SCHEMA x; CREATE TABLE x.t (a int); CREATE VIEW x.v AS SELECT a FROM x.t; DROP "
         "SCHEMA x CASCADE;",
         ""},
    };
    pg_assert_same(same, COUNT(same));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_belongings), cmocka_unit_test(test_cascade),
        cmocka_unit_test(test_names),      cmocka_unit_test(test_restrict),
        cmocka_unit_test(test_no_need),    cmocka_unit_test(test_retype),
    };
    return cmocka_run_group_tests(tests, pg_fixture_open, pg_fixture_close);
}
