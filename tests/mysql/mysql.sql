/*M!999999\- enable the sandbox mode */
/*!40101 SET @OLD_CHARACTER_SET_CLIENT=@@CHARACTER_SET_CLIENT */;
/*!40103 SET TIME_ZONE='+00:00' */;
/*!40101 SET @OLD_SQL_MODE=@@SQL_MODE, SQL_MODE='NO_AUTO_VALUE_ON_ZERO' */;
/*!40111 SET @OLD_SQL_NOTES=@@SQL_NOTES, SQL_NOTES=0 */;
SET @@GLOBAL.GTID_PURGED=/*!80000 '+'*/ 'abc:1-5';
SET @@SESSION.SQL_LOG_BIN= 0;
CREATE DATABASE /*!32312 IF NOT EXISTS*/ `db1` /*!40100 DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_general_ci */ /*!80016 DEFAULT ENCRYPTION='N' */;
USE `db1`;
ALTER DATABASE `db1` CHARACTER SET latin1 COLLATE latin1_swedish_ci ;
CREATE TABLE `t1` (
  `id` int(10) unsigned zerofill NOT NULL AUTO_INCREMENT,
  `a` varchar(20) /*M!100301 COMPRESSED*/ CHARACTER SET latin1 COLLATE latin1_bin DEFAULT 'it''s' COMMENT 'x\ny',
  `b` decimal(10,2) DEFAULT -1.50,
  `c` enum('a','b''c') NOT NULL DEFAULT 'a',
  `d` timestamp(3) NULL DEFAULT current_timestamp(3) ON UPDATE current_timestamp(3),
  `e` longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_bin DEFAULT NULL CHECK (json_valid(`e`)),
  `f` int(11) GENERATED ALWAYS AS (`id` + 1) VIRTUAL INVISIBLE,
  `g` point NOT NULL REF_SYSTEM_ID=4326,
  `h` geometry /*!80003 SRID 4326 */ DEFAULT NULL,
  `i` bit(1) DEFAULT b'0', j year(4) default '2020', k binary(3) default '\0\0\0',
  `l` double precision, m national varchar(10), n long varchar, o set('x','y') default (concat('x',',','y')),
  p int default (uuid_short()), q int as (a*2) stored, r serial default value, s char(3) binary, u text ascii,
  v int constraint chk check (v > 0) not enforced, w int references t2(id) on delete cascade on update set null,
  `row_s` timestamp(6) GENERATED ALWAYS AS ROW START, `row_e` timestamp(6) GENERATED ALWAYS AS ROW END,
  period int, vector int, data int, date date, time time, `timestamp` timestamp, next int, comment text comment 'c', status int, position int, 1st int, $d int, naïve int, year year, day int, user varchar(3), json json, storage int, value int, share int, at int, sounds int, member int,
  x vector(3), y inet6, z uuid default uuid(),
  PRIMARY KEY (`id`) USING BTREE,
  UNIQUE KEY `u1` (`a`(10),`b` DESC) USING HASH COMMENT 'uc',
  KEY `k1` ((cast(`e`->>'$.x' as unsigned array))) /*!80000 INVISIBLE */,
  KEY k2 (a) KEY_BLOCK_SIZE=8 IGNORED,
  FULLTEXT KEY `ft` (`a`) /*!50100 WITH PARSER `ngram` */ ,
  SPATIAL KEY sp (g), VECTOR INDEX vi (x) M=6 DISTANCE=cosine,
  CONSTRAINT `fk` FOREIGN KEY (`a`) REFERENCES `db2`.`t2` (`x`) MATCH FULL ON DELETE SET NULL ON UPDATE NO ACTION,
  CONSTRAINT CHECK (a <> '' and b between 1 and 3 or not c in ('a','b')),
  PERIOD FOR SYSTEM_TIME (`row_s`, `row_e`), PERIOD FOR p (d1, d2), UNIQUE (id, p WITHOUT OVERLAPS)
) ENGINE=InnoDB AUTO_INCREMENT=5 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci ROW_FORMAT=DYNAMIC COMMENT='t' STATS_PERSISTENT=1 PAGE_CHECKSUM=1 UNION=(a,b) DATA DIRECTORY='/x' WITH SYSTEM VERSIONING
/*!50100 PARTITION BY RANGE (`id`)
SUBPARTITION BY HASH (a) SUBPARTITIONS 2
(PARTITION p0 VALUES LESS THAN (10) ENGINE = InnoDB,
 PARTITION p1 VALUES LESS THAN MAXVALUE COMMENT 'x' ENGINE = InnoDB (SUBPARTITION s1 DATA DIRECTORY = '/a', SUBPARTITION s2)) */;
CREATE TABLE p2 (a int) PARTITION BY LIST COLUMNS (a,b) (PARTITION p VALUES IN ((1,'a'),(NULL,'b')), PARTITION q DEFAULT);
CREATE TABLE p3 (a int) PARTITION BY LINEAR KEY ALGORITHM=1 (a) PARTITIONS 4;
CREATE TABLE p4 (a int) PARTITION BY SYSTEM_TIME INTERVAL 1 DAY STARTS '2020-01-01' AUTO PARTITIONS 3;
CREATE TABLE p5 (a int) PARTITION BY SYSTEM_TIME LIMIT 100 (PARTITION p0 HISTORY, PARTITION pn CURRENT);
CREATE TABLE l LIKE db1.t1; CREATE TABLE l2 (LIKE t1); CREATE TABLE s AS SELECT * FROM t1; CREATE TABLE s2 (a int) SELECT 1 AS a;
CREATE TEMPORARY TABLE tt (a int); CREATE OR REPLACE TABLE ot (a int);
LOCK TABLES `t1` WRITE;
/*!40000 ALTER TABLE `t1` DISABLE KEYS */;
INSERT INTO `t1` VALUES (1,'a;b'),(2,'it''s \'; x'),(3,"q;\"");
/*!40000 ALTER TABLE `t1` ENABLE KEYS */;
UNLOCK TABLES;
/*!50001 DROP VIEW IF EXISTS `v1`*/;
/*!50001 CREATE VIEW `v1` AS SELECT 1 AS `a`, NULL AS `b` */;
/*!50001 CREATE ALGORITHM=UNDEFINED */
/*!50013 DEFINER=`root`@`localhost` SQL SECURITY DEFINER */
/*!50001 VIEW `v1` AS select `t`.`a` AS `a`,count(0) AS `n`,group_concat(distinct `t`.`b` order by `t`.`b` ASC separator ',') AS `g`,(select max(`x`.`i`) from `x` where `x`.`a` = `t`.`a`) AS `m` from ((`t1` `t` join `t2` on(`t`.`id` = `t2`.`id`)) left join (`t3` join `t4`) on((`t3`.`a` = `t4`.`a`))) where `t`.`a` <> 0 and `t`.`c` like 'a%' escape '|' group by `t`.`a` with rollup having count(0) > 1 order by `t`.`a` desc limit 5 */
/*!50002 WITH CASCADED CHECK OPTION */;
create view v2 as with recursive c(n) as (select 1 union all select n+1 from c where n < 10) select c.*, row_number() over (partition by n order by n desc rows between unbounded preceding and current row) as rn, sum(n) over w from c window w as (order by n) union (select 1,2,3 from dual limit 1) except select 4,5,6 order by 1 limit 2,3;
create or replace view v3 (x, y) as select case when a = 1 then 'x' else 'y' end, interval(1,2,3) + if(a, b, c) from a natural join b cross join c, d use index (i, primary) force index for order by (j) where exists (select 1) and a in (select 2) and (a, b) = any (select 1, 2) and match (a, b) against ('x' in boolean mode) and a sounds like 'b' and a regexp 'x' and x is not null and y is true and not (a and b) and ! c and - - 1 < 2 and ~a | b & c ^ d << 2;
create view v4 as select cast(a as char(10) character set utf8mb4), convert(a using latin1), convert(a, signed integer), extract(year_month from d), d + interval 1 day, interval 1 hour + d, date_add(d, interval '1:1' minute_second), timestampdiff(day, a, b), trim(leading 'x' from a), trim(a), substring(a from 2 for 3), substr(a, 1), position('a' in b), char(77, 78 using utf8mb4), date '2020-01-01', timestamp'2020-01-01 00:00:00', _utf8mb4'x' collate utf8mb4_bin, n'abc', x'4142', 0x41, b'101', @a, @@global.sort_buffer_size, current_timestamp, now(3), utc_date(), current_user(), get_format(date, 'usa'), a->'$.x', a->>'$.y', json_value(a, '$.x' returning unsigned default 1 on empty error on error), values_x, default(a), nextval(s), next value for s, a member of ('[1]'), left(a, 1), mod(a, 2), a mod 2, a div 2, repeat('x', 3), percentile_cont(0.5) within group (order by a) over (partition by b), lag(a) ignore nulls over (order by a), t.*, weight_string(a as char(3)) from t;
create view v5 as select * from json_table('[1]', '$[*]' columns (id for ordinality, a int path '$.a' default '1' on empty null on error, b int exists path '$.b', nested path '$.c[*]' columns (d int path '$'))) jt, lateral (select 1) l, t for system_time as of timestamp '2020-01-01 00:00:00', t2 partition (p0, p1) x;
create view v6 as values row(1,2), row(3,4); create view v7 as table t; create view v8 as (select 1) union (select 2); create view v9 as ((select 1)); create view v10 as select a from b for update skip locked;
DELIMITER ;;
/*!50003 CREATE*/ /*!50017 DEFINER=`root`@`%`*/ /*!50003 TRIGGER `tr` BEFORE INSERT ON `t1` FOR EACH ROW BEGIN
  /* nested */ SET NEW.a = '*/'; -- */
  SET NEW.b = ';;'; # */
  IF NEW.c THEN SET @x = 1; END IF;
END */;;
/*!50003 CREATE*/ /*!50017 DEFINER=`root`@`%`*/ /*!50003 TRIGGER tr2 AFTER UPDATE ON t1 FOR EACH ROW FOLLOWS tr SET @a = 1 */;;
CREATE DEFINER=`root`@`localhost` FUNCTION `f`(a int, b varchar(10) charset utf8mb4) RETURNS varchar(10) CHARSET utf8mb4 COLLATE utf8mb4_bin
    READS SQL DATA DETERMINISTIC
    COMMENT 'x'
BEGIN RETURN 'x'; END ;;
CREATE DEFINER=`root`@`localhost` PROCEDURE `p`(IN a int, OUT b enum('x','y'), INOUT c json)
    SQL SECURITY INVOKER
label: BEGIN SELECT 1; END ;;
/*!50106 CREATE*/ /*!50117 DEFINER=`root`@`localhost`*/ /*!50106 EVENT `e1` ON SCHEDULE EVERY '1:2' HOUR_MINUTE STARTS '2020-01-01 00:00:00' ENDS '2030-01-01' ON COMPLETION NOT PRESERVE DISABLE ON SLAVE COMMENT 'x' DO BEGIN DELETE FROM t; END */ ;;
CREATE EVENT e2 ON SCHEDULE AT current_timestamp + interval 1 day DO SELECT 1;;
DELIMITER ;
CREATE PROCEDURE p2() BEGIN DECLARE i INT; CASE i WHEN 1 THEN SET i = CASE WHEN a THEN b END; ELSE SET i = 2; END CASE; WHILE i DO SET i = IF(a, b, c); END WHILE; l: LOOP LEAVE l; END LOOP; REPEAT SET i = REPEAT('x', 2); UNTIL i END REPEAT; IF a THEN SELECT 1; END IF; BEGIN END; DECLARE EXIT HANDLER FOR SQLEXCEPTION BEGIN ROLLBACK; END; END;
CREATE TRIGGER t3 BEFORE DELETE ON t FOR EACH ROW SET @a = 1;
CREATE FUNCTION f2() RETURNS INT DETERMINISTIC RETURN 1;
CREATE SEQUENCE `sq` start with 1 minvalue 1 maxvalue 9223372036854775806 increment by 1 cache 1000 nocycle ENGINE=InnoDB;
ALTER SEQUENCE sq RESTART WITH 5 NO CYCLE; DROP SEQUENCE IF EXISTS sq;
DO SETVAL(`sq`, 1, 0);
CREATE UNIQUE INDEX i ON t (a, (b+1) desc) USING BTREE COMMENT 'x' ALGORITHM=INPLACE LOCK=NONE;
CREATE FULLTEXT INDEX fi ON t (a) WITH PARSER ngram; DROP INDEX `PRIMARY` ON t; DROP INDEX i ON db.t ALGORITHM=COPY;
ALTER TABLE t ADD COLUMN a int FIRST, ADD b int NOT NULL AFTER c, ADD (d int, KEY (d)), DROP COLUMN e, DROP f, MODIFY g varchar(3) AFTER h, CHANGE COLUMN i j int, ALTER k SET DEFAULT 5, ALTER COLUMN l SET DEFAULT (now()), ALTER m DROP DEFAULT, RENAME COLUMN n TO o, RENAME INDEX p TO q, RENAME KEY p TO q, RENAME TO t9, ADD PRIMARY KEY (a), ADD CONSTRAINT UNIQUE u (b), ADD CONSTRAINT fk FOREIGN KEY fkn (a) REFERENCES x (y), DROP PRIMARY KEY, DROP INDEX i, DROP KEY k, DROP FOREIGN KEY fk, DROP CHECK c, DROP CONSTRAINT c, ALTER INDEX i INVISIBLE, ALTER CHECK c NOT ENFORCED, ALTER CONSTRAINT c ENFORCED, ENGINE=MyISAM ROW_FORMAT=COMPACT, DEFAULT CHARACTER SET utf8 COLLATE utf8_bin, CONVERT TO CHARACTER SET utf8mb4 COLLATE utf8mb4_bin, COMMENT 'x', FORCE, ALGORITHM=INSTANT, LOCK=DEFAULT, ADD FULLTEXT KEY (a), ADD SPATIAL INDEX s (b), ADD SYSTEM VERSIONING, DROP SYSTEM VERSIONING, ADD PERIOD FOR p (a,b), DROP PERIOD FOR p, ALTER v SET INVISIBLE, AUTO_INCREMENT=7;
ALTER TABLE t PARTITION BY HASH (a) PARTITIONS 4; ALTER TABLE t ADD c int PARTITION BY KEY () PARTITIONS 2; ALTER TABLE t REMOVE PARTITIONING;
ALTER TABLE t ADD PARTITION (PARTITION p3 VALUES LESS THAN (30)); ALTER TABLE t ADD PARTITION PARTITIONS 2; ALTER TABLE t DROP PARTITION p1, p2; ALTER TABLE t COALESCE PARTITION 1; ALTER TABLE t REORGANIZE PARTITION p1, p2 INTO (PARTITION p VALUES LESS THAN (5)); ALTER TABLE t EXCHANGE PARTITION p WITH TABLE x WITHOUT VALIDATION; ALTER TABLE t TRUNCATE PARTITION ALL; ALTER TABLE t ANALYZE PARTITION p; ALTER TABLE t REBUILD PARTITION ALL; ALTER TABLE t DISCARD PARTITION p TABLESPACE; ALTER TABLE t ORDER BY a, b DESC; ALTER TABLE t DISCARD TABLESPACE;
ALTER ALGORITHM=MERGE VIEW v AS SELECT 1; ALTER EVENT e ON SCHEDULE EVERY 1 DAY RENAME TO f ENABLE; ALTER PROCEDURE p COMMENT 'x'; ALTER FUNCTION f SQL SECURITY INVOKER; ALTER DATABASE CHARACTER SET utf8;
RENAME TABLE a TO b, c.d TO e.f; DROP TABLE IF EXISTS a, b.c CASCADE; DROP VIEW v; DROP TRIGGER IF EXISTS db.t; DROP FUNCTION f; DROP PROCEDURE IF EXISTS p; DROP EVENT e; DROP DATABASE IF EXISTS d; DROP TEMPORARY TABLE x;
CREATE USER 'a'@'%' IDENTIFIED BY 'x;y'; GRANT SELECT ON *.* TO 'a'@'%'; DROP USER a; CREATE ROLE r; CREATE SERVER s FOREIGN DATA WRAPPER mysql OPTIONS (HOST 'x'); CREATE TABLESPACE ts ADD DATAFILE 'x'; CREATE OR REPLACE SPATIAL REFERENCE SYSTEM 4120 NAME 'x'; START TRANSACTION; COMMIT; CREATE FUNCTION udf RETURNS STRING SONAME 'x.so'; CHANGE MASTER TO MASTER_LOG_FILE='x'; ANALYZE TABLE t UPDATE HISTOGRAM ON c; FLUSH TABLES; SET PASSWORD FOR a = 'x'; SET ROLE ALL; SET TRANSACTION ISOLATION LEVEL READ COMMITTED; SET NAMES utf8mb4 COLLATE utf8mb4_bin; SET CHARACTER SET utf8; SET GLOBAL x = ON, SESSION y = DEFAULT, @@global.z = 1, @v := 5; /*!50112 PREPARE s FROM @x */;
SET sql_mode = 'ANSI_QUOTES,NO_BACKSLASH_ESCAPES';
CREATE TABLE "q" ("a""b" varchar(3) DEFAULT 'x\', b int);
SET sql_mode = ANSI;
CREATE VIEW va AS SELECT "a" || 'b' FROM "q";
SET sql_mode = ORACLE;
DELIMITER $$
CREATE OR REPLACE PACKAGE pk AS PROCEDURE a; FUNCTION b RETURN int; END$$
CREATE OR REPLACE PACKAGE BODY pk AS PROCEDURE a IS BEGIN NULL; END; END$$
DELIMITER ;
SET sql_mode = '';
CREATE TABLE last (a int)
