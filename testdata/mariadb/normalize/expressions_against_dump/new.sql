/*M!999999\- enable the sandbox mode */ 
-- MariaDB dump 10.19  Distrib 10.11.19-MariaDB, for debian-linux-gnu (x86_64)
--
-- ------------------------------------------------------
-- Server version	10.11.19-MariaDB-0+deb12u1

/*!40101 SET @OLD_CHARACTER_SET_CLIENT=@@CHARACTER_SET_CLIENT */;
/*!40101 SET @OLD_CHARACTER_SET_RESULTS=@@CHARACTER_SET_RESULTS */;
/*!40101 SET @OLD_COLLATION_CONNECTION=@@COLLATION_CONNECTION */;
/*!40101 SET NAMES utf8mb4 */;
/*!40103 SET @OLD_TIME_ZONE=@@TIME_ZONE */;
/*!40103 SET TIME_ZONE='+00:00' */;
/*!40014 SET @OLD_UNIQUE_CHECKS=@@UNIQUE_CHECKS, UNIQUE_CHECKS=0 */;
/*!40014 SET @OLD_FOREIGN_KEY_CHECKS=@@FOREIGN_KEY_CHECKS, FOREIGN_KEY_CHECKS=0 */;
/*!40101 SET @OLD_SQL_MODE=@@SQL_MODE, SQL_MODE='NO_AUTO_VALUE_ON_ZERO' */;
/*!40111 SET @OLD_SQL_NOTES=@@SQL_NOTES, SQL_NOTES=0 */;

--
-- Temporary table structure for view `branches`
--

DROP TABLE IF EXISTS `branches`;
/*!50001 DROP VIEW IF EXISTS `branches`*/;
SET @saved_cs_client     = @@character_set_client;
SET character_set_client = utf8mb4;
/*!50001 CREATE VIEW `branches` AS SELECT
 NULL AS `c1`,
 NULL AS `c2`,
 NULL AS `c3`,
 NULL AS `c4`,
 NULL AS `c5`,
 NULL AS `c6`,
 NULL AS `c7`,
 NULL AS `c8`,
 NULL AS `c9`,
 NULL AS `c10`,
 NULL AS `c11`,
 NULL AS `c12`,
 NULL AS `c13`,
 NULL AS `c14`,
 NULL AS `c15`,
 NULL AS `c16`,
 NULL AS `c17` */;
SET character_set_client = @saved_cs_client;

--
-- Temporary table structure for view `casts`
--

DROP TABLE IF EXISTS `casts`;
/*!50001 DROP VIEW IF EXISTS `casts`*/;
SET @saved_cs_client     = @@character_set_client;
SET character_set_client = utf8mb4;
/*!50001 CREATE VIEW `casts` AS SELECT
 NULL AS `c1`,
 NULL AS `c2`,
 NULL AS `c3`,
 NULL AS `c4`,
 NULL AS `c5`,
 NULL AS `c6`,
 NULL AS `c7`,
 NULL AS `c8`,
 NULL AS `c9`,
 NULL AS `c10`,
 NULL AS `c11`,
 NULL AS `c12`,
 NULL AS `c13`,
 NULL AS `c14`,
 NULL AS `c15`,
 NULL AS `c16`,
 NULL AS `c17`,
 NULL AS `c18`,
 NULL AS `c19`,
 NULL AS `c20`,
 NULL AS `c21`,
 NULL AS `c22`,
 NULL AS `c23`,
 NULL AS `c24`,
 NULL AS `c25`,
 NULL AS `c26`,
 NULL AS `c27`,
 NULL AS `c28`,
 NULL AS `c29`,
 NULL AS `c30`,
 NULL AS `c31`,
 NULL AS `c32`,
 NULL AS `c33`,
 NULL AS `c34`,
 NULL AS `c35` */;
SET character_set_client = @saved_cs_client;

--
-- Temporary table structure for view `conditions_of_rows`
--

DROP TABLE IF EXISTS `conditions_of_rows`;
/*!50001 DROP VIEW IF EXISTS `conditions_of_rows`*/;
SET @saved_cs_client     = @@character_set_client;
SET character_set_client = utf8mb4;
/*!50001 CREATE VIEW `conditions_of_rows` AS SELECT
 NULL AS `c1`,
 NULL AS `c2`,
 NULL AS `c3`,
 NULL AS `c4`,
 NULL AS `c5`,
 NULL AS `c6`,
 NULL AS `c7`,
 NULL AS `c8`,
 NULL AS `c9`,
 NULL AS `c10`,
 NULL AS `c11`,
 NULL AS `c12`,
 NULL AS `c13`,
 NULL AS `c14`,
 NULL AS `c15`,
 NULL AS `c16`,
 NULL AS `c17`,
 NULL AS `c18`,
 NULL AS `c19`,
 NULL AS `c20` */;
SET character_set_client = @saved_cs_client;

--
-- Temporary table structure for view `json`
--

DROP TABLE IF EXISTS `json`;
/*!50001 DROP VIEW IF EXISTS `json`*/;
SET @saved_cs_client     = @@character_set_client;
SET character_set_client = utf8mb4;
/*!50001 CREATE VIEW `json` AS SELECT
 NULL AS `c1`,
 NULL AS `c2`,
 NULL AS `c3`,
 NULL AS `c4`,
 NULL AS `c5`,
 NULL AS `c6`,
 NULL AS `c7`,
 NULL AS `c8`,
 NULL AS `c9`,
 NULL AS `c10`,
 NULL AS `c11`,
 NULL AS `c12`,
 NULL AS `c13`,
 NULL AS `c14`,
 NULL AS `c15`,
 NULL AS `c16`,
 NULL AS `c17`,
 NULL AS `c18`,
 NULL AS `c19`,
 NULL AS `c20`,
 NULL AS `c21`,
 NULL AS `c22`,
 NULL AS `c23`,
 NULL AS `c24` */;
SET character_set_client = @saved_cs_client;

--
-- Temporary table structure for view `literals`
--

DROP TABLE IF EXISTS `literals`;
/*!50001 DROP VIEW IF EXISTS `literals`*/;
SET @saved_cs_client     = @@character_set_client;
SET character_set_client = utf8mb4;
/*!50001 CREATE VIEW `literals` AS SELECT
 NULL AS `c1`,
 NULL AS `c2`,
 NULL AS `c3`,
 NULL AS `c4`,
 NULL AS `c5`,
 NULL AS `c6`,
 NULL AS `c7`,
 NULL AS `c8`,
 NULL AS `c9`,
 NULL AS `c10`,
 NULL AS `c11`,
 NULL AS `c12`,
 NULL AS `c13`,
 NULL AS `c14`,
 NULL AS `c15`,
 NULL AS `c16`,
 NULL AS `c17`,
 NULL AS `c18`,
 NULL AS `c19`,
 NULL AS `c20`,
 NULL AS `c21`,
 NULL AS `c22`,
 NULL AS `c23`,
 NULL AS `c24`,
 NULL AS `c25`,
 NULL AS `c26`,
 NULL AS `c27`,
 NULL AS `c28`,
 NULL AS `c29`,
 NULL AS `c30`,
 NULL AS `c31`,
 NULL AS `c32`,
 NULL AS `c33`,
 NULL AS `c34`,
 NULL AS `c35`,
 NULL AS `c36`,
 NULL AS `c37`,
 NULL AS `c38` */;
SET character_set_client = @saved_cs_client;

--
-- Temporary table structure for view `matches`
--

DROP TABLE IF EXISTS `matches`;
/*!50001 DROP VIEW IF EXISTS `matches`*/;
SET @saved_cs_client     = @@character_set_client;
SET character_set_client = utf8mb4;
/*!50001 CREATE VIEW `matches` AS SELECT
 NULL AS `c1`,
 NULL AS `c2`,
 NULL AS `c3`,
 NULL AS `c4`,
 NULL AS `c5`,
 NULL AS `c6`,
 NULL AS `c7`,
 NULL AS `c8`,
 NULL AS `c9`,
 NULL AS `c10`,
 NULL AS `c11`,
 NULL AS `c12`,
 NULL AS `c13` */;
SET character_set_client = @saved_cs_client;

--
-- Temporary table structure for view `moments`
--

DROP TABLE IF EXISTS `moments`;
/*!50001 DROP VIEW IF EXISTS `moments`*/;
SET @saved_cs_client     = @@character_set_client;
SET character_set_client = utf8mb4;
/*!50001 CREATE VIEW `moments` AS SELECT
 NULL AS `c1`,
 NULL AS `c2`,
 NULL AS `c3`,
 NULL AS `c4`,
 NULL AS `c5`,
 NULL AS `c6`,
 NULL AS `c7`,
 NULL AS `c8`,
 NULL AS `c9`,
 NULL AS `c10`,
 NULL AS `c11`,
 NULL AS `c12`,
 NULL AS `c13`,
 NULL AS `c14`,
 NULL AS `c15`,
 NULL AS `c16`,
 NULL AS `c17`,
 NULL AS `c18`,
 NULL AS `c19`,
 NULL AS `c20`,
 NULL AS `c21`,
 NULL AS `c22`,
 NULL AS `c23`,
 NULL AS `c24`,
 NULL AS `c25`,
 NULL AS `c26`,
 NULL AS `c27`,
 NULL AS `c28`,
 NULL AS `c29`,
 NULL AS `c30`,
 NULL AS `c31`,
 NULL AS `c32`,
 NULL AS `c33`,
 NULL AS `c34`,
 NULL AS `c35`,
 NULL AS `c36`,
 NULL AS `c37`,
 NULL AS `c38`,
 NULL AS `c39`,
 NULL AS `c40`,
 NULL AS `c41`,
 NULL AS `c42`,
 NULL AS `c43`,
 NULL AS `c44`,
 NULL AS `c45`,
 NULL AS `c46`,
 NULL AS `c47`,
 NULL AS `c48`,
 NULL AS `c49`,
 NULL AS `c50`,
 NULL AS `c51`,
 NULL AS `c52`,
 NULL AS `c53`,
 NULL AS `c54`,
 NULL AS `c55`,
 NULL AS `c56`,
 NULL AS `c57`,
 NULL AS `c58`,
 NULL AS `c59`,
 NULL AS `c60`,
 NULL AS `c61`,
 NULL AS `c62`,
 NULL AS `c63`,
 NULL AS `c64`,
 NULL AS `c65`,
 NULL AS `c66`,
 NULL AS `c67`,
 NULL AS `c68`,
 NULL AS `c69`,
 NULL AS `c70`,
 NULL AS `c71`,
 NULL AS `c72`,
 NULL AS `c73`,
 NULL AS `c74`,
 NULL AS `c75` */;
SET character_set_client = @saved_cs_client;

--
-- Temporary table structure for view `numbers`
--

DROP TABLE IF EXISTS `numbers`;
/*!50001 DROP VIEW IF EXISTS `numbers`*/;
SET @saved_cs_client     = @@character_set_client;
SET character_set_client = utf8mb4;
/*!50001 CREATE VIEW `numbers` AS SELECT
 NULL AS `c1`,
 NULL AS `c2`,
 NULL AS `c3`,
 NULL AS `c4`,
 NULL AS `c5`,
 NULL AS `c6`,
 NULL AS `c7`,
 NULL AS `c8`,
 NULL AS `c9`,
 NULL AS `c10`,
 NULL AS `c11`,
 NULL AS `c12`,
 NULL AS `c13`,
 NULL AS `c14`,
 NULL AS `c15`,
 NULL AS `c16`,
 NULL AS `c17`,
 NULL AS `c18`,
 NULL AS `c19`,
 NULL AS `c20`,
 NULL AS `c21`,
 NULL AS `c22`,
 NULL AS `c23` */;
SET character_set_client = @saved_cs_client;

--
-- Temporary table structure for view `operators`
--

DROP TABLE IF EXISTS `operators`;
/*!50001 DROP VIEW IF EXISTS `operators`*/;
SET @saved_cs_client     = @@character_set_client;
SET character_set_client = utf8mb4;
/*!50001 CREATE VIEW `operators` AS SELECT
 NULL AS `c1`,
 NULL AS `c2`,
 NULL AS `c3`,
 NULL AS `c4`,
 NULL AS `c5`,
 NULL AS `c6`,
 NULL AS `c7`,
 NULL AS `c8`,
 NULL AS `c9`,
 NULL AS `c10`,
 NULL AS `c11`,
 NULL AS `c12`,
 NULL AS `c13`,
 NULL AS `c14`,
 NULL AS `c15`,
 NULL AS `c16`,
 NULL AS `c17`,
 NULL AS `c18`,
 NULL AS `c19`,
 NULL AS `c20`,
 NULL AS `c21`,
 NULL AS `c22`,
 NULL AS `c23`,
 NULL AS `c24`,
 NULL AS `c25`,
 NULL AS `c26`,
 NULL AS `c27`,
 NULL AS `c28`,
 NULL AS `c29`,
 NULL AS `c30`,
 NULL AS `c31`,
 NULL AS `c32`,
 NULL AS `c33`,
 NULL AS `c34`,
 NULL AS `c35`,
 NULL AS `c36`,
 NULL AS `c37`,
 NULL AS `c38`,
 NULL AS `c39`,
 NULL AS `c40`,
 NULL AS `c41`,
 NULL AS `c42`,
 NULL AS `c43`,
 NULL AS `c44`,
 NULL AS `c45`,
 NULL AS `c46` */;
SET character_set_client = @saved_cs_client;

--
-- Temporary table structure for view `others`
--

DROP TABLE IF EXISTS `others`;
/*!50001 DROP VIEW IF EXISTS `others`*/;
SET @saved_cs_client     = @@character_set_client;
SET character_set_client = utf8mb4;
/*!50001 CREATE VIEW `others` AS SELECT
 NULL AS `c1`,
 NULL AS `c2`,
 NULL AS `c3`,
 NULL AS `c4`,
 NULL AS `c5`,
 NULL AS `c6`,
 NULL AS `c7`,
 NULL AS `c8`,
 NULL AS `c9`,
 NULL AS `c10`,
 NULL AS `c11`,
 NULL AS `c12`,
 NULL AS `c13`,
 NULL AS `c14`,
 NULL AS `c15`,
 NULL AS `c16` */;
SET character_set_client = @saved_cs_client;

--
-- Table structure for table `t`
--

DROP TABLE IF EXISTS `t`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `t` (
  `id` int(11) NOT NULL,
  `a` int(11) DEFAULT NULL,
  `b` int(11) DEFAULT NULL,
  `c` double DEFAULT NULL,
  `n` decimal(10,2) DEFAULT NULL,
  `s` varchar(50) DEFAULT NULL,
  `s2` varchar(20) NOT NULL DEFAULT 'x',
  `x` text DEFAULT NULL,
  `d` datetime DEFAULT NULL,
  `dd` date DEFAULT NULL,
  `tt` time DEFAULT NULL,
  `ts` timestamp NULL DEFAULT NULL,
  `y` year(4) DEFAULT NULL,
  `j` longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_bin DEFAULT NULL CHECK (json_valid(`j`)),
  `bi` bit(4) DEFAULT NULL,
  `e` enum('a','b') DEFAULT NULL,
  `st` set('p','q') DEFAULT NULL,
  `bl` blob DEFAULT NULL,
  `u` int(10) unsigned DEFAULT NULL,
  PRIMARY KEY (`id`),
  KEY `ka` (`a`),
  KEY `kb` (`b`),
  FULLTEXT KEY `ft` (`s`),
  FULLTEXT KEY `ft2` (`x`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
/*!40101 SET character_set_client = @saved_cs_client */;

--
-- Temporary table structure for view `texts`
--

DROP TABLE IF EXISTS `texts`;
/*!50001 DROP VIEW IF EXISTS `texts`*/;
SET @saved_cs_client     = @@character_set_client;
SET character_set_client = utf8mb4;
/*!50001 CREATE VIEW `texts` AS SELECT
 NULL AS `c1`,
 NULL AS `c2`,
 NULL AS `c3`,
 NULL AS `c4`,
 NULL AS `c5`,
 NULL AS `c6`,
 NULL AS `c7`,
 NULL AS `c8`,
 NULL AS `c9`,
 NULL AS `c10`,
 NULL AS `c11`,
 NULL AS `c12`,
 NULL AS `c13`,
 NULL AS `c14`,
 NULL AS `c15`,
 NULL AS `c16`,
 NULL AS `c17`,
 NULL AS `c18`,
 NULL AS `c19`,
 NULL AS `c20`,
 NULL AS `c21`,
 NULL AS `c22`,
 NULL AS `c23`,
 NULL AS `c24`,
 NULL AS `c25`,
 NULL AS `c26`,
 NULL AS `c27`,
 NULL AS `c28`,
 NULL AS `c29`,
 NULL AS `c30`,
 NULL AS `c31`,
 NULL AS `c32`,
 NULL AS `c33`,
 NULL AS `c34`,
 NULL AS `c35`,
 NULL AS `c36`,
 NULL AS `c37`,
 NULL AS `c38`,
 NULL AS `c39`,
 NULL AS `c40`,
 NULL AS `c41`,
 NULL AS `c42`,
 NULL AS `c43`,
 NULL AS `c44`,
 NULL AS `c45`,
 NULL AS `c46`,
 NULL AS `c47`,
 NULL AS `c48`,
 NULL AS `c49`,
 NULL AS `c50`,
 NULL AS `c51`,
 NULL AS `c52`,
 NULL AS `c53`,
 NULL AS `c54` */;
SET character_set_client = @saved_cs_client;

--
-- Table structure for table `u`
--

DROP TABLE IF EXISTS `u`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `u` (
  `id` int(11) NOT NULL,
  `a` int(11) DEFAULT NULL,
  `name` varchar(30) DEFAULT NULL,
  `t_id` int(11) DEFAULT NULL,
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
/*!40101 SET character_set_client = @saved_cs_client */;

--
-- Dumping events for database 'h2gen'
--

--
-- Dumping routines for database 'h2gen'
--

--
-- Final view structure for view `branches`
--

/*!50001 DROP VIEW IF EXISTS `branches`*/;
/*!50001 SET @saved_cs_client          = @@character_set_client */;
/*!50001 SET @saved_cs_results         = @@character_set_results */;
/*!50001 SET @saved_col_connection     = @@collation_connection */;
/*!50001 SET character_set_client      = utf8mb4 */;
/*!50001 SET character_set_results     = utf8mb4 */;
/*!50001 SET collation_connection      = utf8mb4_general_ci */;
/*!50001 CREATE ALGORITHM=UNDEFINED */
/*!50013 DEFINER=`root`@`localhost` SQL SECURITY DEFINER */
/*!50001 VIEW `branches` AS select `t`.`a` is null = 0 AS `c1`,`t`.`a` is not null AS `c2`,ifnull(NULL,`t`.`a`) AS `c3`,coalesce(`t`.`a`,`t`.`b`,1) AS `c4`,nullif(`t`.`a`,1) AS `c5`,if(`t`.`a` > 1 and `t`.`b` <> 0,'x','y') AS `c6`,if(`t`.`a`,1,0) AS `c7`,if(`t`.`a` <> 0 and `t`.`b` <> 0,1,0) AS `c8`,if(`t`.`a` = 0,1,0) AS `c9`,case when `t`.`a` <> 0 and `t`.`b` <> 0 then 1 when `t`.`a` = 0 then 2 else NULL end AS `c10`,case `t`.`a` when 1 then 'a' when 2 then 'b' else 'c' end AS `c11`,case (`t`.`a` > 1) when 1 then 1 end AS `c12`,case when `t`.`s` then 1 end AS `c13`,case when `t`.`a` = 1 then `t`.`b` else `t`.`c` end + 1 AS `c14`,case `t`.`a` when 1 then 2 end = 2 AS `c15`,greatest(`t`.`a`,`t`.`b`,1) AS `c16`,interval(`t`.`a`,1,2,3) AS `c17` from `t` */;
/*!50001 SET character_set_client      = @saved_cs_client */;
/*!50001 SET character_set_results     = @saved_cs_results */;
/*!50001 SET collation_connection      = @saved_col_connection */;

--
-- Final view structure for view `casts`
--

/*!50001 DROP VIEW IF EXISTS `casts`*/;
/*!50001 SET @saved_cs_client          = @@character_set_client */;
/*!50001 SET @saved_cs_results         = @@character_set_results */;
/*!50001 SET @saved_col_connection     = @@collation_connection */;
/*!50001 SET character_set_client      = utf8mb4 */;
/*!50001 SET character_set_results     = utf8mb4 */;
/*!50001 SET collation_connection      = utf8mb4_general_ci */;
/*!50001 CREATE ALGORITHM=UNDEFINED */
/*!50013 DEFINER=`root`@`localhost` SQL SECURITY DEFINER */
/*!50001 VIEW `casts` AS select convert(`t`.`s` using utf8mb4) AS `c1`,convert(`t`.`s` using utf8mb3) AS `c2`,convert(`t`.`s` using latin1) AS `c3`,convert(`t`.`s` using binary) AS `c4`,cast(`t`.`a` as signed) AS `c5`,cast(`t`.`a` as unsigned) AS `c6`,cast(`t`.`s` as datetime) AS `c7`,cast(`t`.`s` as decimal(5,2)) AS `c8`,cast(`t`.`s` as decimal(5,0)) AS `c9`,cast(`t`.`s` as char charset binary) AS `c10`,cast(`t`.`s` as char(5) charset binary) AS `c11`,cast(`t`.`s` as char charset latin1) AS `c12`,cast(`t`.`s` as char charset utf8mb3) AS `c13`,cast(`t`.`s` as char(3) charset utf8mb3) AS `c14`,cast(`t`.`s` as time) AS `c15`,cast(`t`.`s` as time(2)) AS `c16`,cast(`t`.`s` as double) AS `c17`,cast(`t`.`s` as float) AS `c18`,cast(`t`.`s` as char(5) charset utf8mb4) AS `c19`,cast(`t`.`s` as char charset utf8mb4 binary) AS `c20`,cast(`t`.`s` as char(5) charset latin1) AS `c21`,cast(`t`.`s` as char charset ucs2) AS `c22`,cast(`t`.`s` as char charset binary) AS `c23`,cast(`t`.`s` as decimal(5,1)) AS `c24`,cast(`t`.`s` as decimal(5,0)) AS `c25`,cast(`t`.`s` as signed) AS `c26`,cast(`t`.`s` as signed) AS `c27`,cast(`t`.`s` as signed) AS `c28`,cast(`t`.`d` as datetime(6)) AS `c29`,cast(`t`.`s` as inet6) AS `c30`,cast(`t`.`s` as char(10) charset utf8mb4) AS `c31`,cast(`t`.`bi` as unsigned) AS `c32`,cast('x' as char charset binary) = `t`.`s` AS `c33`,cast(`t`.`s` as char charset binary) = 'x' AS `c34`,cast(`t`.`s` as char charset binary) AS `c35` from `t` */;
/*!50001 SET character_set_client      = @saved_cs_client */;
/*!50001 SET character_set_results     = @saved_cs_results */;
/*!50001 SET collation_connection      = @saved_col_connection */;

--
-- Final view structure for view `conditions_of_rows`
--

/*!50001 DROP VIEW IF EXISTS `conditions_of_rows`*/;
/*!50001 SET @saved_cs_client          = @@character_set_client */;
/*!50001 SET @saved_cs_results         = @@character_set_results */;
/*!50001 SET @saved_col_connection     = @@collation_connection */;
/*!50001 SET character_set_client      = utf8mb4 */;
/*!50001 SET character_set_results     = utf8mb4 */;
/*!50001 SET collation_connection      = utf8mb4_general_ci */;
/*!50001 CREATE ALGORITHM=UNDEFINED */
/*!50013 DEFINER=`root`@`localhost` SQL SECURITY DEFINER */
/*!50001 VIEW `conditions_of_rows` AS select !(`t`.`a` in (select `t`.`b` from `t`)) AS `c1`,`t`.`a` = all (select `t`.`b` from `t`) AS `c2`,`t`.`a` > any (select `t`.`b` from `t`) AS `c3`,`t`.`a` > any (select `t`.`b` from `t`) AS `c4`,(`t`.`a`,`t`.`b`) <> (1,2) AS `c5`,(`t`.`a`,`t`.`b`) < (1,2) AS `c6`,(`t`.`a`,`t`.`b`) <=> (1,2) AS `c7`,(`t`.`a`,`t`.`b`) = (1,2) AS `c8`,(`t`.`a`,`t`.`b`) not in ((1,2),(3,4)) AS `c9`,(`t`.`a`,`t`.`b`) = (1,2) AS `c10`,(`t`.`a`,`t`.`b`) in (select `u`.`id`,`u`.`a` from `u`) AS `c11`,(`t`.`a`,`t`.`b`) = (select `u`.`id`,`u`.`a` from `u` where `u`.`id` = 1) AS `c12`,(`t`.`a`,`t`.`b`,`t`.`id`) = (1,2,3) AS `c13`,`t`.`a` <> 0 and `t`.`b` <> 0 or `t`.`c` = 0 AS `c14`,`t`.`a` = 0 or `t`.`b` = 0 AS `c15`,`t`.`a` = 0 and `t`.`b` = 0 AS `c16`,`t`.`a` = 0 xor `t`.`b` AS `c17`,!(`t`.`a` <=> `t`.`b`) AS `c18`,!(`t`.`a` in (select `u`.`id` from `u`)) AS `c19`,!exists(select 1 from `u` limit 1) AS `c20` from `t` */;
/*!50001 SET character_set_client      = @saved_cs_client */;
/*!50001 SET character_set_results     = @saved_cs_results */;
/*!50001 SET collation_connection      = @saved_col_connection */;

--
-- Final view structure for view `json`
--

/*!50001 DROP VIEW IF EXISTS `json`*/;
/*!50001 SET @saved_cs_client          = @@character_set_client */;
/*!50001 SET @saved_cs_results         = @@character_set_results */;
/*!50001 SET @saved_col_connection     = @@collation_connection */;
/*!50001 SET character_set_client      = utf8mb4 */;
/*!50001 SET character_set_results     = utf8mb4 */;
/*!50001 SET collation_connection      = utf8mb4_general_ci */;
/*!50001 CREATE ALGORITHM=UNDEFINED */
/*!50013 DEFINER=`root`@`localhost` SQL SECURITY DEFINER */
/*!50001 VIEW `json` AS select json_extract(`t`.`j`,'$.a','$.b') AS `c1`,json_unquote(json_extract(`t`.`j`,'$.a')) AS `c2`,json_value(`t`.`j`,'$.a') AS `c3`,json_contains(`t`.`j`,'1') AS `c4`,json_contains(`t`.`j`,'1') = 1 AS `c5`,json_contains_path(`t`.`j`,'one','$.a') AS `c6`,json_overlaps(`t`.`j`,'[1]') AS `c7`,json_search(`t`.`j`,'one','a') AS `c8`,json_keys(`t`.`j`) AS `c9`,json_set(`t`.`j`,'$.a',1) AS `c10`,json_merge_preserve(`t`.`j`,`t`.`j`) AS `c11`,json_merge_patch(`t`.`j`,`t`.`j`) AS `c12`,json_merge_preserve(`t`.`j`,`t`.`j`) AS `c13`,json_array_append(`t`.`j`,'$',1) AS `c14`,json_detailed(`t`.`j`) AS `c15`,json_detailed(`t`.`j`) AS `c16`,json_type(`t`.`j`) AS `c17`,json_depth(`t`.`j`) AS `c18`,json_query(`t`.`j`,'$.a') AS `c19`,json_exists(`t`.`j`,'$.a') AS `c20`,json_normalize(`t`.`j`) AS `c21`,json_equals(`t`.`j`,`t`.`j`) AS `c22`,json_compact(`t`.`j`) AS `c23`,json_loose(`t`.`j`) AS `c24` from `t` */;
/*!50001 SET character_set_client      = @saved_cs_client */;
/*!50001 SET character_set_results     = @saved_cs_results */;
/*!50001 SET collation_connection      = @saved_col_connection */;

--
-- Final view structure for view `literals`
--

/*!50001 DROP VIEW IF EXISTS `literals`*/;
/*!50001 SET @saved_cs_client          = @@character_set_client */;
/*!50001 SET @saved_cs_results         = @@character_set_results */;
/*!50001 SET @saved_col_connection     = @@collation_connection */;
/*!50001 SET character_set_client      = utf8mb4 */;
/*!50001 SET character_set_results     = utf8mb4 */;
/*!50001 SET collation_connection      = utf8mb4_general_ci */;
/*!50001 CREATE ALGORITHM=UNDEFINED */
/*!50013 DEFINER=`root`@`localhost` SQL SECURITY DEFINER */
/*!50001 VIEW `literals` AS select `t`.`s` = _utf8mb4'äöü' AS `c1`,`t`.`s` = 'äöü' AS `c2`,_latin1'abc' collate latin1_german1_ci AS `c3`,`t`.`s` collate utf8mb4_unicode_ci AS `c4`,`t`.`s` = 'x' collate utf8mb4_bin AS `c5`,`t`.`s` collate utf8mb4_bin = 'x' AS `c6`,X'4142' AS `c7`,X'41' AS `c8`,0x41 AS `c9`,0x41 + 0 AS `c10`,0x00 AS `c11`,0x0abc AS `c12`,0x01 AS `c13`,0x00 AS `c14`,0x0f AS `c15`,_binary'A' AS `c16`,_latin1'A' AS `c17`,hex(0x41) AS `c18`,1.0 AS `c19`,0.10 AS `c20`,12 AS `c21`,1e10 AS `c22`,1E-5 AS `c23`,1.5e3 AS `c24`,12345678901234567890 AS `c25`,99999999999999999999999 AS `c26`,1 AS `c27`,0 AS `c28`,0.0 AS `c29`,1 and 0 AS `c30`,1 or `t`.`a` <> 0 AS `c31`,`t`.`a` = 1 AS `c32`,`t`.`a` is not true AS `c33`,`t`.`a` is not null AS `c34`,`t`.`a` is not null AS `c35`,`t`.`a` is false AS `c36`,`t`.`a` > 1 is true AS `c37`,NULL is null AS `c38` from `t` */;
/*!50001 SET character_set_client      = @saved_cs_client */;
/*!50001 SET character_set_results     = @saved_cs_results */;
/*!50001 SET collation_connection      = @saved_col_connection */;

--
-- Final view structure for view `matches`
--

/*!50001 DROP VIEW IF EXISTS `matches`*/;
/*!50001 SET @saved_cs_client          = @@character_set_client */;
/*!50001 SET @saved_cs_results         = @@character_set_results */;
/*!50001 SET @saved_col_connection     = @@collation_connection */;
/*!50001 SET character_set_client      = utf8mb4 */;
/*!50001 SET character_set_results     = utf8mb4 */;
/*!50001 SET collation_connection      = utf8mb4_general_ci */;
/*!50001 CREATE ALGORITHM=UNDEFINED */
/*!50013 DEFINER=`root`@`localhost` SQL SECURITY DEFINER */
/*!50001 VIEW `matches` AS select `t`.`a` regexp '^x' AS `c1`,`t`.`s` regexp 'x' AS `c2`,`t`.`s` regexp cast('x' as char charset binary) AS `c3`,regexp_instr(`t`.`s`,'x') AS `c4`,regexp_replace(`t`.`s`,'x','y') AS `c5`,regexp_substr(`t`.`s`,'x') AS `c6`,(match `t`.`s` against ('x')) AS `c7`,(match `t`.`s` against ('x')) AS `c8`,(match `t`.`s` against ('x')) AS `c9`,(match `t`.`s` against ('x' with query expansion)) AS `c10`,(match `t`.`s` against ('x' with query expansion)) AS `c11`,(match `t`.`s` against ('+x' in boolean mode)) > 0 AS `c12`,(match `t`.`s` against ('+x' in boolean mode)) and `t`.`a` <> 0 AS `c13` from `t` */;
/*!50001 SET character_set_client      = @saved_cs_client */;
/*!50001 SET character_set_results     = @saved_cs_results */;
/*!50001 SET collation_connection      = @saved_col_connection */;

--
-- Final view structure for view `moments`
--

/*!50001 DROP VIEW IF EXISTS `moments`*/;
/*!50001 SET @saved_cs_client          = @@character_set_client */;
/*!50001 SET @saved_cs_results         = @@character_set_results */;
/*!50001 SET @saved_col_connection     = @@collation_connection */;
/*!50001 SET character_set_client      = utf8mb4 */;
/*!50001 SET character_set_results     = utf8mb4 */;
/*!50001 SET collation_connection      = utf8mb4_general_ci */;
/*!50001 CREATE ALGORITHM=UNDEFINED */
/*!50013 DEFINER=`root`@`localhost` SQL SECURITY DEFINER */
/*!50001 VIEW `moments` AS select `t`.`a` + interval 1 day AS `c1`,`t`.`d` + interval 1 day + interval 2 hour AS `c2`,`t`.`d` + interval `t`.`a` + 1 day AS `c3`,`t`.`d` + interval `t`.`a` + 1 day AS `c4`,`t`.`d` + interval -1 day AS `c5`,`t`.`d` - interval -1 day AS `c6`,`t`.`d` + interval 1 day AS `c7`,`t`.`d` + interval '1 2' day_hour AS `c8`,`t`.`d` + interval '1:30' minute_second AS `c9`,`t`.`d` + interval 1.5 second AS `c10`,`t`.`d` + interval '1.500' second_microsecond AS `c11`,`t`.`d` + interval 1 quarter AS `c12`,`t`.`d` + interval 1 week AS `c13`,`t`.`d` + interval 1 year AS `c14`,`t`.`d` + interval 1 day AS `c15`,`t`.`d` + interval '1-2' year_month AS `c16`,`t`.`d` + interval 1 day AS `c17`,`t`.`dd` - interval 1 month AS `c18`,`t`.`dd` + interval 1 day AS `c19`,`t`.`dd` - interval 1 day AS `c20`,`t`.`d` + interval 1 hour AS `c21`,`t`.`d` + interval `t`.`a` minute AS `c22`,timestampdiff(SECOND,`t`.`d`,`t`.`ts`) AS `c23`,timestampdiff(MONTH,`t`.`d`,`t`.`ts`) AS `c24`,extract(year_month from `t`.`d`) AS `c25`,extract(hour from `t`.`tt`) AS `c26`,extract(microsecond from `t`.`d`) AS `c27`,extract(week from `t`.`d`) AS `c28`,date_format(`t`.`d`,'%Y-%m') AS `c29`,str_to_date(`t`.`s`,'%Y') AS `c30`,get_format(DATETIME, 'iso') AS `c31`,get_format(TIME, 'eur') AS `c32`,get_format(DATETIME, 'eur') AS `c33`,DATE'2020-01-01' AS `c34`,DATE'2020-01-01' AS `c35`,TIME'10:00:00' AS `c36`,TIMESTAMP'2020-01-01 10:00:00' AS `c37`,TIME'10:00:00.5' AS `c38`,TIMESTAMP'2020-01-01 10:00:00.123456' AS `c39`,DATE'2020-01-01' + interval 1 day AS `c40`,`t`.`d` = DATE'2020-01-01' AS `c41`,`t`.`d` > '2020-01-01' AS `c42`,current_timestamp(6) AS `c43`,current_timestamp(6) AS `c44`,current_timestamp() AS `c45`,current_timestamp() AS `c46`,curdate() AS `c47`,curtime() AS `c48`,curtime() AS `c49`,curtime(2) AS `c50`,utc_date() AS `c51`,utc_time(3) AS `c52`,utc_timestamp(3) AS `c53`,sysdate(3) AS `c54`,unix_timestamp(`t`.`d`) AS `c55`,date_format(from_unixtime(`t`.`a`),'%Y') AS `c56`,from_days(`t`.`a`) AS `c57`,to_seconds(`t`.`d`) AS `c58`,yearweek(`t`.`d`,0) AS `c59`,yearweek(`t`.`d`,1) AS `c60`,week(`t`.`d`) AS `c61`,week(`t`.`d`,3) AS `c62`,week(`t`.`d`,3) AS `c63`,dayname(`t`.`d`) AS `c64`,dayofyear(`t`.`d`) AS `c65`,microsecond(`t`.`d`) AS `c66`,minute(`t`.`d`) AS `c67`,second(`t`.`d`) AS `c68`,hour(`t`.`tt`) AS `c69`,sec_to_time(1) AS `c70`,subtime(`t`.`d`,'1:1:1') AS `c71`,timediff(`t`.`d`,`t`.`ts`) AS `c72`,period_diff(1,2) AS `c73`,makedate(2020,1) AS `c74`,convert_tz(`t`.`d`,'+00:00','+01:00') AS `c75` from `t` */;
/*!50001 SET character_set_client      = @saved_cs_client */;
/*!50001 SET character_set_results     = @saved_cs_results */;
/*!50001 SET collation_connection      = @saved_col_connection */;

--
-- Final view structure for view `numbers`
--

/*!50001 DROP VIEW IF EXISTS `numbers`*/;
/*!50001 SET @saved_cs_client          = @@character_set_client */;
/*!50001 SET @saved_cs_results         = @@character_set_results */;
/*!50001 SET @saved_col_connection     = @@collation_connection */;
/*!50001 SET character_set_client      = utf8mb4 */;
/*!50001 SET character_set_results     = utf8mb4 */;
/*!50001 SET collation_connection      = utf8mb4_general_ci */;
/*!50001 CREATE ALGORITHM=UNDEFINED */
/*!50013 DEFINER=`root`@`localhost` SQL SECURITY DEFINER */
/*!50001 VIEW `numbers` AS select abs(-5) AS `c1`,acos(`t`.`c`) AS `c2`,ceiling(`t`.`c`) AS `c3`,cot(`t`.`c`) AS `c4`,degrees(`t`.`c`) AS `c5`,format(`t`.`c`,2,'de_DE') AS `c6`,log(`t`.`c`) AS `c7`,log(2,`t`.`c`) AS `c8`,log10(`t`.`c`) AS `c9`,`t`.`a` MOD 3 AS `c10`,pow(`t`.`a`,2) AS `c11`,radians(`t`.`c`) AS `c12`,rand() AS `c13`,rand(`t`.`a`) AS `c14`,round(`t`.`c`,0) AS `c15`,round(`t`.`c`,1) AS `c16`,sign(`t`.`a`) AS `c17`,truncate(`t`.`c`,0) AS `c18`,conv(`t`.`a`,16,2) AS `c19`,conv(12,10,2) AS `c20`,conv(`t`.`a`,10,8) AS `c21`,hex(`t`.`a`) AS `c22`,crc32('x') AS `c23` from `t` */;
/*!50001 SET character_set_client      = @saved_cs_client */;
/*!50001 SET character_set_results     = @saved_cs_results */;
/*!50001 SET collation_connection      = @saved_col_connection */;

--
-- Final view structure for view `operators`
--

/*!50001 DROP VIEW IF EXISTS `operators`*/;
/*!50001 SET @saved_cs_client          = @@character_set_client */;
/*!50001 SET @saved_cs_results         = @@character_set_results */;
/*!50001 SET @saved_col_connection     = @@collation_connection */;
/*!50001 SET character_set_client      = utf8mb4 */;
/*!50001 SET character_set_results     = utf8mb4 */;
/*!50001 SET collation_connection      = utf8mb4_general_ci */;
/*!50001 CREATE ALGORITHM=UNDEFINED */
/*!50013 DEFINER=`root`@`localhost` SQL SECURITY DEFINER */
/*!50001 VIEW `operators` AS select exists(select 1 from `u` limit 1) AS `c1`,exists(select `u`.`id`,`u`.`a` from `u` where `u`.`a` = `t`.`a` limit 1) AS `c2`,!(`t`.`a` is true) AS `c3`,`t`.`a` <> any (select `t`.`b` from `t`) AS `c4`,`t`.`s`  not like 'x' AS `c5`,!(match `t`.`s` against ('x')) AS `c6`,`t`.`s` = 0 AS `c7`,!(`t`.`a` + 1) AS `c8`,`t`.`a` = 0 = 1 AS `c9`,-`t`.`a` * 2 AS `c10`,-1 * `t`.`a` AS `c11`,-1 AS `c12`,5 AS `c13`,-5 AS `c14`,~1 AS `c15`,`t`.`a` + -`t`.`b` AS `c16`,`t`.`a` - -`t`.`b` AS `c17`,`t`.`a` & `t`.`b` | 3 ^ 1 AS `c18`,`t`.`a` << 1 + 1 AS `c19`,(`t`.`a` | `t`.`b`) & 3 AS `c20`,`t`.`a` DIV 2 MOD 3 AS `c21`,`t`.`a` / 2 / 3 AS `c22`,`t`.`a` / (2 / 3) AS `c23`,`t`.`a` MOD 2 * 3 AS `c24`,`t`.`a` between `t`.`b` and 1 + 1 and `t`.`s` = 'x' AS `c25`,`t`.`a` between 1 and 2 = 1 AS `c26`,`t`.`a` = 1 = (`t`.`b` = 2) AS `c27`,`t`.`a` in (1,2) = 1 AS `c28`,`t`.`a` = (`t`.`b` = 1) AS `c29`,`t`.`a` = `t`.`b` in (1,2) AS `c30`,`t`.`a` is null is null AS `c31`,`t`.`a` is null = 1 AS `c32`,`t`.`s` like 'x' = 1 AS `c33`,`t`.`s` like 'ab' AS `c34`,`t`.`s` like concat('a',`t`.`s2`) AS `c35`,`t`.`s` like 'x\\_y' AS `c36`,`t`.`s` like 'x\\_y%' AS `c37`,`t`.`s` = 'it\'s' AS `c38`,`t`.`s` = 'dq' AS `c39`,`t`.`s` = 'a\nb	c\\d' AS `c40`,`t`.`s` = 'a"b' AS `c41`,`t`.`s` = _utf8mb4'abc' AS `c42`,`t`.`s` = _utf8mb3'abc' AS `c43`,`t`.`s` = _latin1'abc' AS `c44`,`t`.`s` = _binary'abc' AS `c45`,`t`.`s` = 'abc' AS `c46` from `t` */;
/*!50001 SET character_set_client      = @saved_cs_client */;
/*!50001 SET character_set_results     = @saved_cs_results */;
/*!50001 SET collation_connection      = @saved_col_connection */;

--
-- Final view structure for view `others`
--

/*!50001 DROP VIEW IF EXISTS `others`*/;
/*!50001 SET @saved_cs_client          = @@character_set_client */;
/*!50001 SET @saved_cs_results         = @@character_set_results */;
/*!50001 SET @saved_col_connection     = @@collation_connection */;
/*!50001 SET character_set_client      = utf8mb4 */;
/*!50001 SET character_set_results     = utf8mb4 */;
/*!50001 SET collation_connection      = utf8mb4_general_ci */;
/*!50001 CREATE ALGORITHM=UNDEFINED */
/*!50013 DEFINER=`root`@`localhost` SQL SECURITY DEFINER */
/*!50001 VIEW `others` AS select sha2('x',256) AS `c1`,aes_encrypt('a','b') AS `c2`,aes_decrypt('a','b') AS `c3`,compress(`t`.`s`) AS `c4`,uncompress(`t`.`s`) AS `c5`,random_bytes(4) AS `c6`,uuid_short() AS `c7`,inet6_aton(`t`.`s`) AS `c8`,inet_ntoa(`t`.`a`) AS `c9`,is_ipv4(`t`.`s`) AS `c10`,is_ipv4(`t`.`s`) = 1 AS `c11`,is_ipv4(`t`.`s`) and `t`.`a` <> 0 AS `c12`,NAME_CONST('x',1) AS `c13`,default(`t`.`a`) AS `c14`,default(`t`.`s2`) AS `c15`,sleep(1) AS `c16` from `t` */;
/*!50001 SET character_set_client      = @saved_cs_client */;
/*!50001 SET character_set_results     = @saved_cs_results */;
/*!50001 SET collation_connection      = @saved_col_connection */;

--
-- Final view structure for view `texts`
--

/*!50001 DROP VIEW IF EXISTS `texts`*/;
/*!50001 SET @saved_cs_client          = @@character_set_client */;
/*!50001 SET @saved_cs_results         = @@character_set_results */;
/*!50001 SET @saved_col_connection     = @@collation_connection */;
/*!50001 SET character_set_client      = utf8mb4 */;
/*!50001 SET character_set_results     = utf8mb4 */;
/*!50001 SET collation_connection      = utf8mb4_general_ci */;
/*!50001 CREATE ALGORITHM=UNDEFINED */
/*!50013 DEFINER=`root`@`localhost` SQL SECURITY DEFINER */
/*!50001 VIEW `texts` AS select ascii('a') AS `c1`,char(77,121) AS `c2`,char(77 using latin1) AS `c3`,char(`t`.`a`) AS `c4`,char_length('x') AS `c5`,bit_length(`t`.`s`) AS `c6`,octet_length(`t`.`bl`) AS `c7`,concat(`t`.`s`) AS `c8`,concat('a','b','c') AS `c9`,concat_ws('-',`t`.`s`,`t`.`s2`) AS `c10`,elt(`t`.`a`,'x','y') AS `c11`,export_set(5,'Y','N',',',4) AS `c12`,field(`t`.`s`,'a','b') AS `c13`,find_in_set('a',`t`.`s`) AS `c14`,from_base64(`t`.`s`) AS `c15`,to_base64(`t`.`s`) AS `c16`,insert(`t`.`s`,1,2,'x') AS `c17`,locate('b',`t`.`s`) AS `c18`,lcase(`t`.`s`) AS `c19`,left(`t`.`s`,2) AS `c20`,load_file('x') AS `c21`,locate('a',`t`.`s`) AS `c22`,locate('a',`t`.`s`,2) AS `c23`,lcase(`t`.`s`) AS `c24`,lpad(`t`.`s`,5,' ') AS `c25`,lpad(`t`.`s`,5) AS `c26`,rpad(`t`.`s`,5) AS `c27`,ltrim(`t`.`s`) AS `c28`,rtrim(`t`.`s`) AS `c29`,trim(`t`.`s`) AS `c30`,trim(leading 'x' from `t`.`s`) AS `c31`,trim(trailing 'x' from `t`.`s`) AS `c32`,trim(both 'x' from `t`.`s`) AS `c33`,substr(`t`.`s`,2) AS `c34`,substr(`t`.`s`,2,3) AS `c35`,substr(`t`.`s`,2) AS `c36`,substr(`t`.`s`,2,1) AS `c37`,substr(`t`.`s`,2) AS `c38`,substr(`t`.`s`,-2,1) AS `c39`,substring_index(`t`.`s`,'.',1) AS `c40`,make_set(1,'a','b') AS `c41`,octet_length(`t`.`s`) AS `c42`,locate('a',`t`.`s`) AS `c43`,quote(`t`.`s`) AS `c44`,repeat('a',3) AS `c45`,replace(`t`.`s`,'a','') AS `c46`,reverse(`t`.`s`) AS `c47`,right(`t`.`s`,1) AS `c48`,soundex(`t`.`s`) AS `c49`,space(`t`.`a`) AS `c50`,strcmp(`t`.`s`,`t`.`s2`) AS `c51`,unhex('41') AS `c52`,ucase(`t`.`s`) AS `c53`,ucase(`t`.`s`) AS `c54` from `t` */;
/*!50001 SET character_set_client      = @saved_cs_client */;
/*!50001 SET character_set_results     = @saved_cs_results */;
/*!50001 SET collation_connection      = @saved_col_connection */;
/*!40103 SET TIME_ZONE=@OLD_TIME_ZONE */;

/*!40101 SET SQL_MODE=@OLD_SQL_MODE */;
/*!40014 SET FOREIGN_KEY_CHECKS=@OLD_FOREIGN_KEY_CHECKS */;
/*!40014 SET UNIQUE_CHECKS=@OLD_UNIQUE_CHECKS */;
/*!40101 SET CHARACTER_SET_CLIENT=@OLD_CHARACTER_SET_CLIENT */;
/*!40101 SET CHARACTER_SET_RESULTS=@OLD_CHARACTER_SET_RESULTS */;
/*!40101 SET COLLATION_CONNECTION=@OLD_COLLATION_CONNECTION */;
/*!40111 SET SQL_NOTES=@OLD_SQL_NOTES */;

