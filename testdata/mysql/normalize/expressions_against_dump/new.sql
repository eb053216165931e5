-- MySQL dump 10.13  Distrib 9.7.4, for Linux (x86_64)
--
-- ------------------------------------------------------
-- Server version	9.7.4-2

/*!40101 SET @OLD_CHARACTER_SET_CLIENT=@@CHARACTER_SET_CLIENT */;
/*!40101 SET @OLD_CHARACTER_SET_RESULTS=@@CHARACTER_SET_RESULTS */;
/*!40101 SET @OLD_COLLATION_CONNECTION=@@COLLATION_CONNECTION */;
/*!50503 SET NAMES utf8mb4 */;
/*!40103 SET @OLD_TIME_ZONE=@@TIME_ZONE */;
/*!40103 SET TIME_ZONE='+00:00' */;
/*!40014 SET @OLD_UNIQUE_CHECKS=@@UNIQUE_CHECKS, UNIQUE_CHECKS=0 */;
/*!40014 SET @OLD_FOREIGN_KEY_CHECKS=@@FOREIGN_KEY_CHECKS, FOREIGN_KEY_CHECKS=0 */;
/*!40101 SET @OLD_SQL_MODE=@@SQL_MODE, SQL_MODE='NO_AUTO_VALUE_ON_ZERO' */;
/*!40111 SET @OLD_SQL_NOTES=@@SQL_NOTES, SQL_NOTES=0 */;

--
-- Temporary view structure for view `branches`
--

DROP TABLE IF EXISTS `branches`;
/*!50001 DROP VIEW IF EXISTS `branches`*/;
SET @saved_cs_client     = @@character_set_client;
/*!50503 SET character_set_client = utf8mb4 */;
/*!50001 CREATE VIEW `branches` AS SELECT 
 1 AS `c1`,
 1 AS `c2`,
 1 AS `c3`,
 1 AS `c4`,
 1 AS `c5`,
 1 AS `c6`,
 1 AS `c7`,
 1 AS `c8`,
 1 AS `c9`,
 1 AS `c10`,
 1 AS `c11`,
 1 AS `c12`,
 1 AS `c13`,
 1 AS `c14`,
 1 AS `c15`,
 1 AS `c16`,
 1 AS `c17`*/;
SET character_set_client = @saved_cs_client;

--
-- Temporary view structure for view `casts`
--

DROP TABLE IF EXISTS `casts`;
/*!50001 DROP VIEW IF EXISTS `casts`*/;
SET @saved_cs_client     = @@character_set_client;
/*!50503 SET character_set_client = utf8mb4 */;
/*!50001 CREATE VIEW `casts` AS SELECT 
 1 AS `c1`,
 1 AS `c2`,
 1 AS `c3`,
 1 AS `c4`,
 1 AS `c5`,
 1 AS `c6`,
 1 AS `c7`,
 1 AS `c8`,
 1 AS `c9`,
 1 AS `c10`,
 1 AS `c11`,
 1 AS `c12`,
 1 AS `c13`,
 1 AS `c14`,
 1 AS `c15`,
 1 AS `c16`,
 1 AS `c17`,
 1 AS `c18`,
 1 AS `c19`,
 1 AS `c20`,
 1 AS `c21`,
 1 AS `c22`,
 1 AS `c23`,
 1 AS `c24`,
 1 AS `c25`,
 1 AS `c26`,
 1 AS `c27`,
 1 AS `c28`,
 1 AS `c29`,
 1 AS `c30`,
 1 AS `c31`,
 1 AS `c32`,
 1 AS `c33`,
 1 AS `c34`,
 1 AS `c35`,
 1 AS `c36`,
 1 AS `c37`,
 1 AS `c38`,
 1 AS `c39`,
 1 AS `c40`,
 1 AS `c41`*/;
SET character_set_client = @saved_cs_client;

--
-- Temporary view structure for view `conditions_of_rows`
--

DROP TABLE IF EXISTS `conditions_of_rows`;
/*!50001 DROP VIEW IF EXISTS `conditions_of_rows`*/;
SET @saved_cs_client     = @@character_set_client;
/*!50503 SET character_set_client = utf8mb4 */;
/*!50001 CREATE VIEW `conditions_of_rows` AS SELECT 
 1 AS `c1`,
 1 AS `c2`,
 1 AS `c3`,
 1 AS `c4`,
 1 AS `c5`,
 1 AS `c6`,
 1 AS `c7`,
 1 AS `c8`,
 1 AS `c9`,
 1 AS `c10`,
 1 AS `c11`,
 1 AS `c12`,
 1 AS `c13`,
 1 AS `c14`,
 1 AS `c15`,
 1 AS `c16`,
 1 AS `c17`,
 1 AS `c18`,
 1 AS `c19`,
 1 AS `c20`*/;
SET character_set_client = @saved_cs_client;

--
-- Temporary view structure for view `json`
--

DROP TABLE IF EXISTS `json`;
/*!50001 DROP VIEW IF EXISTS `json`*/;
SET @saved_cs_client     = @@character_set_client;
/*!50503 SET character_set_client = utf8mb4 */;
/*!50001 CREATE VIEW `json` AS SELECT 
 1 AS `c1`,
 1 AS `c2`,
 1 AS `c3`,
 1 AS `c4`,
 1 AS `c5`,
 1 AS `c6`,
 1 AS `c7`,
 1 AS `c8`,
 1 AS `c9`,
 1 AS `c10`,
 1 AS `c11`,
 1 AS `c12`,
 1 AS `c13`,
 1 AS `c14`,
 1 AS `c15`,
 1 AS `c16`,
 1 AS `c17`,
 1 AS `c18`,
 1 AS `c19`,
 1 AS `c20`,
 1 AS `c21`,
 1 AS `c22`,
 1 AS `c23`,
 1 AS `c24`,
 1 AS `c25`,
 1 AS `c26`,
 1 AS `c27`,
 1 AS `c28`,
 1 AS `c29`,
 1 AS `c30`,
 1 AS `c31`*/;
SET character_set_client = @saved_cs_client;

--
-- Temporary view structure for view `literals`
--

DROP TABLE IF EXISTS `literals`;
/*!50001 DROP VIEW IF EXISTS `literals`*/;
SET @saved_cs_client     = @@character_set_client;
/*!50503 SET character_set_client = utf8mb4 */;
/*!50001 CREATE VIEW `literals` AS SELECT 
 1 AS `c1`,
 1 AS `c2`,
 1 AS `c3`,
 1 AS `c4`,
 1 AS `c5`,
 1 AS `c6`,
 1 AS `c7`,
 1 AS `c8`,
 1 AS `c9`,
 1 AS `c10`,
 1 AS `c11`,
 1 AS `c12`,
 1 AS `c13`,
 1 AS `c14`,
 1 AS `c15`,
 1 AS `c16`,
 1 AS `c17`,
 1 AS `c18`,
 1 AS `c19`,
 1 AS `c20`,
 1 AS `c21`,
 1 AS `c22`,
 1 AS `c23`,
 1 AS `c24`,
 1 AS `c25`,
 1 AS `c26`,
 1 AS `c27`,
 1 AS `c28`,
 1 AS `c29`,
 1 AS `c30`,
 1 AS `c31`,
 1 AS `c32`,
 1 AS `c33`,
 1 AS `c34`,
 1 AS `c35`,
 1 AS `c36`,
 1 AS `c37`,
 1 AS `c38`,
 1 AS `c39`,
 1 AS `c40`*/;
SET character_set_client = @saved_cs_client;

--
-- Temporary view structure for view `matches`
--

DROP TABLE IF EXISTS `matches`;
/*!50001 DROP VIEW IF EXISTS `matches`*/;
SET @saved_cs_client     = @@character_set_client;
/*!50503 SET character_set_client = utf8mb4 */;
/*!50001 CREATE VIEW `matches` AS SELECT 
 1 AS `c1`,
 1 AS `c2`,
 1 AS `c3`,
 1 AS `c4`,
 1 AS `c5`,
 1 AS `c6`,
 1 AS `c7`,
 1 AS `c8`,
 1 AS `c9`,
 1 AS `c10`,
 1 AS `c11`,
 1 AS `c12`,
 1 AS `c13`,
 1 AS `c14`,
 1 AS `c15`*/;
SET character_set_client = @saved_cs_client;

--
-- Temporary view structure for view `moments`
--

DROP TABLE IF EXISTS `moments`;
/*!50001 DROP VIEW IF EXISTS `moments`*/;
SET @saved_cs_client     = @@character_set_client;
/*!50503 SET character_set_client = utf8mb4 */;
/*!50001 CREATE VIEW `moments` AS SELECT 
 1 AS `c1`,
 1 AS `c2`,
 1 AS `c3`,
 1 AS `c4`,
 1 AS `c5`,
 1 AS `c6`,
 1 AS `c7`,
 1 AS `c8`,
 1 AS `c9`,
 1 AS `c10`,
 1 AS `c11`,
 1 AS `c12`,
 1 AS `c13`,
 1 AS `c14`,
 1 AS `c15`,
 1 AS `c16`,
 1 AS `c17`,
 1 AS `c18`,
 1 AS `c19`,
 1 AS `c20`,
 1 AS `c21`,
 1 AS `c22`,
 1 AS `c23`,
 1 AS `c24`,
 1 AS `c25`,
 1 AS `c26`,
 1 AS `c27`,
 1 AS `c28`,
 1 AS `c29`,
 1 AS `c30`,
 1 AS `c31`,
 1 AS `c32`,
 1 AS `c33`,
 1 AS `c34`,
 1 AS `c35`,
 1 AS `c36`,
 1 AS `c37`,
 1 AS `c38`,
 1 AS `c39`,
 1 AS `c40`,
 1 AS `c41`,
 1 AS `c42`,
 1 AS `c43`,
 1 AS `c44`,
 1 AS `c45`,
 1 AS `c46`,
 1 AS `c47`,
 1 AS `c48`,
 1 AS `c49`,
 1 AS `c50`,
 1 AS `c51`,
 1 AS `c52`,
 1 AS `c53`,
 1 AS `c54`,
 1 AS `c55`,
 1 AS `c56`,
 1 AS `c57`,
 1 AS `c58`,
 1 AS `c59`,
 1 AS `c60`,
 1 AS `c61`,
 1 AS `c62`,
 1 AS `c63`,
 1 AS `c64`,
 1 AS `c65`,
 1 AS `c66`,
 1 AS `c67`,
 1 AS `c68`,
 1 AS `c69`,
 1 AS `c70`,
 1 AS `c71`,
 1 AS `c72`,
 1 AS `c73`,
 1 AS `c74`,
 1 AS `c75`*/;
SET character_set_client = @saved_cs_client;

--
-- Temporary view structure for view `numbers`
--

DROP TABLE IF EXISTS `numbers`;
/*!50001 DROP VIEW IF EXISTS `numbers`*/;
SET @saved_cs_client     = @@character_set_client;
/*!50503 SET character_set_client = utf8mb4 */;
/*!50001 CREATE VIEW `numbers` AS SELECT 
 1 AS `c1`,
 1 AS `c2`,
 1 AS `c3`,
 1 AS `c4`,
 1 AS `c5`,
 1 AS `c6`,
 1 AS `c7`,
 1 AS `c8`,
 1 AS `c9`,
 1 AS `c10`,
 1 AS `c11`,
 1 AS `c12`,
 1 AS `c13`,
 1 AS `c14`,
 1 AS `c15`,
 1 AS `c16`,
 1 AS `c17`,
 1 AS `c18`,
 1 AS `c19`,
 1 AS `c20`,
 1 AS `c21`,
 1 AS `c22`,
 1 AS `c23`*/;
SET character_set_client = @saved_cs_client;

--
-- Temporary view structure for view `operators`
--

DROP TABLE IF EXISTS `operators`;
/*!50001 DROP VIEW IF EXISTS `operators`*/;
SET @saved_cs_client     = @@character_set_client;
/*!50503 SET character_set_client = utf8mb4 */;
/*!50001 CREATE VIEW `operators` AS SELECT 
 1 AS `c1`,
 1 AS `c2`,
 1 AS `c3`,
 1 AS `c4`,
 1 AS `c5`,
 1 AS `c6`,
 1 AS `c7`,
 1 AS `c8`,
 1 AS `c9`,
 1 AS `c10`,
 1 AS `c11`,
 1 AS `c12`,
 1 AS `c13`,
 1 AS `c14`,
 1 AS `c15`,
 1 AS `c16`,
 1 AS `c17`,
 1 AS `c18`,
 1 AS `c19`,
 1 AS `c20`,
 1 AS `c21`,
 1 AS `c22`,
 1 AS `c23`,
 1 AS `c24`,
 1 AS `c25`,
 1 AS `c26`,
 1 AS `c27`,
 1 AS `c28`,
 1 AS `c29`,
 1 AS `c30`,
 1 AS `c31`,
 1 AS `c32`,
 1 AS `c33`,
 1 AS `c34`,
 1 AS `c35`,
 1 AS `c36`,
 1 AS `c37`,
 1 AS `c38`,
 1 AS `c39`,
 1 AS `c40`,
 1 AS `c41`,
 1 AS `c42`,
 1 AS `c43`,
 1 AS `c44`,
 1 AS `c45`,
 1 AS `c46`,
 1 AS `c47`*/;
SET character_set_client = @saved_cs_client;

--
-- Temporary view structure for view `others`
--

DROP TABLE IF EXISTS `others`;
/*!50001 DROP VIEW IF EXISTS `others`*/;
SET @saved_cs_client     = @@character_set_client;
/*!50503 SET character_set_client = utf8mb4 */;
/*!50001 CREATE VIEW `others` AS SELECT 
 1 AS `c1`,
 1 AS `c2`,
 1 AS `c3`,
 1 AS `c4`,
 1 AS `c5`,
 1 AS `c6`,
 1 AS `c7`,
 1 AS `c8`,
 1 AS `c9`,
 1 AS `c10`,
 1 AS `c11`,
 1 AS `c12`,
 1 AS `c13`,
 1 AS `c14`,
 1 AS `c15`,
 1 AS `c16`,
 1 AS `c17`,
 1 AS `c18`*/;
SET character_set_client = @saved_cs_client;

--
-- Table structure for table `t`
--

DROP TABLE IF EXISTS `t`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!50503 SET character_set_client = utf8mb4 */;
CREATE TABLE `t` (
  `id` int NOT NULL,
  `a` int DEFAULT NULL,
  `b` int DEFAULT NULL,
  `c` double DEFAULT NULL,
  `n` decimal(10,2) DEFAULT NULL,
  `s` varchar(50) DEFAULT NULL,
  `s2` varchar(20) NOT NULL DEFAULT 'x',
  `x` text,
  `d` datetime DEFAULT NULL,
  `dd` date DEFAULT NULL,
  `tt` time DEFAULT NULL,
  `ts` timestamp NULL DEFAULT NULL,
  `y` year DEFAULT NULL,
  `j` json DEFAULT NULL,
  `bi` bit(4) DEFAULT NULL,
  `e` enum('a','b') DEFAULT NULL,
  `st` set('p','q') DEFAULT NULL,
  `bl` blob,
  `u` int unsigned DEFAULT NULL,
  PRIMARY KEY (`id`),
  KEY `ka` (`a`),
  KEY `kb` (`b`),
  FULLTEXT KEY `ft` (`s`),
  FULLTEXT KEY `ft2` (`x`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci;
/*!40101 SET character_set_client = @saved_cs_client */;

--
-- Temporary view structure for view `texts`
--

DROP TABLE IF EXISTS `texts`;
/*!50001 DROP VIEW IF EXISTS `texts`*/;
SET @saved_cs_client     = @@character_set_client;
/*!50503 SET character_set_client = utf8mb4 */;
/*!50001 CREATE VIEW `texts` AS SELECT 
 1 AS `c1`,
 1 AS `c2`,
 1 AS `c3`,
 1 AS `c4`,
 1 AS `c5`,
 1 AS `c6`,
 1 AS `c7`,
 1 AS `c8`,
 1 AS `c9`,
 1 AS `c10`,
 1 AS `c11`,
 1 AS `c12`,
 1 AS `c13`,
 1 AS `c14`,
 1 AS `c15`,
 1 AS `c16`,
 1 AS `c17`,
 1 AS `c18`,
 1 AS `c19`,
 1 AS `c20`,
 1 AS `c21`,
 1 AS `c22`,
 1 AS `c23`,
 1 AS `c24`,
 1 AS `c25`,
 1 AS `c26`,
 1 AS `c27`,
 1 AS `c28`,
 1 AS `c29`,
 1 AS `c30`,
 1 AS `c31`,
 1 AS `c32`,
 1 AS `c33`,
 1 AS `c34`,
 1 AS `c35`,
 1 AS `c36`,
 1 AS `c37`,
 1 AS `c38`,
 1 AS `c39`,
 1 AS `c40`,
 1 AS `c41`,
 1 AS `c42`,
 1 AS `c43`,
 1 AS `c44`,
 1 AS `c45`,
 1 AS `c46`,
 1 AS `c47`,
 1 AS `c48`,
 1 AS `c49`,
 1 AS `c50`,
 1 AS `c51`,
 1 AS `c52`*/;
SET character_set_client = @saved_cs_client;

--
-- Table structure for table `u`
--

DROP TABLE IF EXISTS `u`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!50503 SET character_set_client = utf8mb4 */;
CREATE TABLE `u` (
  `id` int NOT NULL,
  `a` int DEFAULT NULL,
  `name` varchar(30) DEFAULT NULL,
  `t_id` int DEFAULT NULL,
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci;
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
/*!50001 SET collation_connection      = utf8mb4_0900_ai_ci */;
/*!50001 CREATE ALGORITHM=UNDEFINED */
/*!50013 DEFINER=`root`@`localhost` SQL SECURITY DEFINER */
/*!50001 VIEW `branches` AS select ((`t`.`a` is null) = 0) AS `c1`,(`t`.`a` is not null) AS `c2`,ifnull(NULL,`t`.`a`) AS `c3`,coalesce(`t`.`a`,`t`.`b`,1) AS `c4`,nullif(`t`.`a`,1) AS `c5`,if(((`t`.`a` > 1) and (0 <> `t`.`b`)),'x','y') AS `c6`,if(`t`.`a`,1,0) AS `c7`,if(((0 <> `t`.`a`) and (0 <> `t`.`b`)),1,0) AS `c8`,if((0 = `t`.`a`),1,0) AS `c9`,(case when ((0 <> `t`.`a`) and (0 <> `t`.`b`)) then 1 when (0 = `t`.`a`) then 2 else NULL end) AS `c10`,(case `t`.`a` when 1 then 'a' when 2 then 'b' else 'c' end) AS `c11`,(case (`t`.`a` > 1) when true then 1 end) AS `c12`,(case when `t`.`s` then 1 end) AS `c13`,((case when (`t`.`a` = 1) then `t`.`b` else `t`.`c` end) + 1) AS `c14`,((case `t`.`a` when 1 then 2 end) = 2) AS `c15`,greatest(`t`.`a`,`t`.`b`,1) AS `c16`,interval(`t`.`a`,1,2,3) AS `c17` from `t` */;
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
/*!50001 SET collation_connection      = utf8mb4_0900_ai_ci */;
/*!50001 CREATE ALGORITHM=UNDEFINED */
/*!50013 DEFINER=`root`@`localhost` SQL SECURITY DEFINER */
/*!50001 VIEW `casts` AS select convert(`t`.`s` using utf8mb4) AS `c1`,convert(`t`.`s` using utf8mb3) AS `c2`,convert(`t`.`s` using latin1) AS `c3`,convert(`t`.`s` using binary) AS `c4`,cast(`t`.`a` as signed) AS `c5`,cast(`t`.`a` as unsigned) AS `c6`,cast(`t`.`s` as datetime) AS `c7`,cast(`t`.`s` as decimal(5,2)) AS `c8`,cast(`t`.`s` as decimal(5,0)) AS `c9`,cast(`t`.`s` as char charset binary) AS `c10`,cast(`t`.`s` as char(5) charset binary) AS `c11`,cast(`t`.`s` as char charset latin1) AS `c12`,cast(`t`.`s` as char charset utf8mb3) AS `c13`,cast(`t`.`s` as char(3) charset utf8mb3) AS `c14`,cast(`t`.`s` as time) AS `c15`,cast(`t`.`s` as time(2)) AS `c16`,cast(`t`.`s` as year) AS `c17`,cast(`t`.`s` as double) AS `c18`,cast(`t`.`s` as float) AS `c19`,cast(`t`.`s` as double) AS `c20`,cast(`t`.`s` as char(5) charset utf8mb4) AS `c21`,cast(`t`.`s` as char charset utf8mb4) AS `c22`,cast(`t`.`s` as char(5) charset latin1) AS `c23`,cast(`t`.`s` as char charset ucs2) AS `c24`,cast(`t`.`s` as char charset binary) AS `c25`,cast(`t`.`s` as double) AS `c26`,cast(`t`.`s` as decimal(5,1)) AS `c27`,cast(`t`.`s` as decimal(5,0)) AS `c28`,cast(`t`.`s` as signed) AS `c29`,cast(`t`.`s` as float) AS `c30`,cast(`t`.`s` as double) AS `c31`,cast(`t`.`s` as year) AS `c32`,cast(`t`.`s` as json) AS `c33`,cast(`t`.`d` as datetime(6)) AS `c34`,cast('[1,2]' as json) AS `c35`,cast(`t`.`bi` as unsigned) AS `c36`,cast(`t`.`ts` AT TIME ZONE '+00:00' as datetime) AS `c37`,cast(`t`.`ts` AT TIME ZONE '+00:00' as datetime(2)) AS `c38`,(cast('x' as char charset binary) = `t`.`s`) AS `c39`,(cast(`t`.`s` as char charset binary) = 'x') AS `c40`,cast(`t`.`s` as char charset binary) AS `c41` from `t` */;
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
/*!50001 SET collation_connection      = utf8mb4_0900_ai_ci */;
/*!50001 CREATE ALGORITHM=UNDEFINED */
/*!50013 DEFINER=`root`@`localhost` SQL SECURITY DEFINER */
/*!50001 VIEW `conditions_of_rows` AS select `t`.`a` not in (select `t`.`b` from `t`) AS `c1`,`t`.`a` = all (select `t`.`b` from `t`) AS `c2`,`t`.`a` > any (select `t`.`b` from `t`) AS `c3`,`t`.`a` > any (select `t`.`b` from `t`) AS `c4`,((`t`.`a` <> 1) or (`t`.`b` <> 2)) AS `c5`,((`t`.`a`,`t`.`b`) < (1,2)) AS `c6`,((`t`.`a` <=> 1) and (`t`.`b` <=> 2)) AS `c7`,((`t`.`a` = 1) and (`t`.`b` = 2)) AS `c8`,((`t`.`a`,`t`.`b`) not in ((1,2),(3,4))) AS `c9`,((`t`.`a` = 1) and (`t`.`b` = 2)) AS `c10`,(`t`.`a`,`t`.`b`) in (select `u`.`id`,`u`.`a` from `u`) AS `c11`,((`t`.`a`,`t`.`b`) = (select `u`.`id`,`u`.`a` from `u` where (`u`.`id` = 1))) AS `c12`,((`t`.`a` = 1) and (`t`.`b` = 2) and (`t`.`id` = 3)) AS `c13`,(((0 <> `t`.`a`) and (0 <> `t`.`b`)) or (0 = `t`.`c`)) AS `c14`,((0 = `t`.`a`) or (0 = `t`.`b`)) AS `c15`,((0 = `t`.`a`) and (0 = `t`.`b`)) AS `c16`,((0 = `t`.`a`) xor (0 <> `t`.`b`)) AS `c17`,(not((`t`.`a` <=> `t`.`b`))) AS `c18`,`t`.`a` not in (select `u`.`id` from `u`) AS `c19`,(not exists(select 1 from `u`)) AS `c20` from `t` */;
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
/*!50001 SET collation_connection      = utf8mb4_0900_ai_ci */;
/*!50001 CREATE ALGORITHM=UNDEFINED */
/*!50013 DEFINER=`root`@`localhost` SQL SECURITY DEFINER */
/*!50001 VIEW `json` AS select json_extract(`t`.`j`,'$.a','$.b') AS `c1`,json_extract(`t`.`j`,'$.a') AS `c2`,json_unquote(json_extract(`t`.`j`,'$.a')) AS `c3`,json_extract(`t`.`j`,'$.a') AS `c4`,json_unquote(json_extract(`t`.`j`,'$.a')) AS `c5`,json_value(`t`.`j`, '$.a' returning char(512)) AS `c6`,json_value(`t`.`j`, '$.a' returning unsigned) AS `c7`,json_value(`t`.`j`, '$.a' returning decimal(5, 2) null on empty error on error) AS `c8`,json_value(`t`.`j`, '$.a' returning char(512) default 5 on empty) AS `c9`,json_value(`t`.`j`, '$.a' returning char(10) default 'x' on empty default 'y' on error) AS `c10`,json_value(`t`.`j`, '$.a' returning signed error on empty) AS `c11`,json_contains(`t`.`j`,'1') AS `c12`,(json_contains(`t`.`j`,'1') = 1) AS `c13`,json_contains_path(`t`.`j`,'one','$.a') AS `c14`,json_overlaps(`t`.`j`,'[1]') AS `c15`,json_search(`t`.`j`,'one','a') AS `c16`,json_keys(`t`.`j`) AS `c17`,json_set(`t`.`j`,'$.a',1) AS `c18`,json_merge_preserve(`t`.`j`,`t`.`j`) AS `c19`,json_merge_patch(`t`.`j`,`t`.`j`) AS `c20`,json_merge_preserve(`t`.`j`,`t`.`j`) AS `c21`,json_array_append(`t`.`j`,'$',1) AS `c22`,json_pretty(`t`.`j`) AS `c23`,json_storage_size(`t`.`j`) AS `c24`,json_schema_valid('{}',`t`.`j`) AS `c25`,json_type(`t`.`j`) AS `c26`,json_depth(`t`.`j`) AS `c27`,1 member of (`t`.`j`) AS `c28`,1 member of ('[1]') AS `c29`,'a' member of (json_extract(`t`.`j`,'$.a')) AS `c30`,(not(1 member of (`t`.`j`))) AS `c31` from `t` */;
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
/*!50001 SET collation_connection      = utf8mb4_0900_ai_ci */;
/*!50001 CREATE ALGORITHM=UNDEFINED */
/*!50013 DEFINER=`root`@`localhost` SQL SECURITY DEFINER */
/*!50001 VIEW `literals` AS select (`t`.`s` = _utf8mb4'äöü') AS `c1`,(`t`.`s` = 'äöü') AS `c2`,(_latin1'abc' collate latin1_german1_ci) AS `c3`,(`t`.`s` collate utf8mb4_unicode_ci) AS `c4`,(`t`.`s` = ('x' collate utf8mb4_bin)) AS `c5`,((`t`.`s` collate utf8mb4_bin) = 'x') AS `c6`,0x4142 AS `c7`,0x41 AS `c8`,0x41 AS `c9`,(0x41 + 0) AS `c10`,(0x41 + 0) AS `c11`,0x00 AS `c12`,0x0abc AS `c13`,0x01 AS `c14`,0x00 AS `c15`,0x0f AS `c16`,_utf8mb4'A' AS `c17`,_binary'A' AS `c18`,_latin1'A' AS `c19`,hex(0x41) AS `c20`,1.0 AS `c21`,0.10 AS `c22`,12 AS `c23`,1e10 AS `c24`,1E-5 AS `c25`,1.5e3 AS `c26`,12345678901234567890 AS `c27`,99999999999999999999999 AS `c28`,1 AS `c29`,0 AS `c30`,0.0 AS `c31`,(true and false) AS `c32`,(true or (0 <> `t`.`a`)) AS `c33`,(`t`.`a` = true) AS `c34`,((0 <> `t`.`a`) is not true) AS `c35`,(`t`.`a` is not null) AS `c36`,(`t`.`a` is not null) AS `c37`,((0 <> `t`.`a`) is false) AS `c38`,((`t`.`a` > 1) is true) AS `c39`,(NULL is null) AS `c40` from `t` */;
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
/*!50001 SET collation_connection      = utf8mb4_0900_ai_ci */;
/*!50001 CREATE ALGORITHM=UNDEFINED */
/*!50013 DEFINER=`root`@`localhost` SQL SECURITY DEFINER */
/*!50001 VIEW `matches` AS select regexp_like(`t`.`a`,'^x') AS `c1`,regexp_like(`t`.`s`,'x') AS `c2`,regexp_like(`t`.`s`,'x','i') AS `c3`,regexp_like(`t`.`s`,'x') AS `c4`,(not(regexp_like(`t`.`s`,'x'))) AS `c5`,regexp_instr(`t`.`s`,'x') AS `c6`,regexp_replace(`t`.`s`,'x','y') AS `c7`,regexp_substr(`t`.`s`,'x') AS `c8`,(match `t`.`s` against ('x')) AS `c9`,(match `t`.`s` against ('x')) AS `c10`,(match `t`.`s` against ('x')) AS `c11`,(match `t`.`s` against ('x' with query expansion)) AS `c12`,(match `t`.`s` against ('x' with query expansion)) AS `c13`,((match `t`.`s` against ('+x' in boolean mode)) > 0) AS `c14`,((match `t`.`s` against ('+x' in boolean mode)) and (0 <> `t`.`a`)) AS `c15` from `t` */;
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
/*!50001 SET collation_connection      = utf8mb4_0900_ai_ci */;
/*!50001 CREATE ALGORITHM=UNDEFINED */
/*!50013 DEFINER=`root`@`localhost` SQL SECURITY DEFINER */
/*!50001 VIEW `moments` AS select (`t`.`a` + interval 1 day) AS `c1`,((`t`.`d` + interval 1 day) + interval 2 hour) AS `c2`,(`t`.`d` + interval (`t`.`a` + 1) day) AS `c3`,(`t`.`d` + interval (`t`.`a` + 1) day) AS `c4`,(`t`.`d` + interval -(1) day) AS `c5`,(`t`.`d` - interval -(1) day) AS `c6`,(`t`.`d` + interval 1 day) AS `c7`,(`t`.`d` + interval '1 2' day_hour) AS `c8`,(`t`.`d` + interval '1:30' minute_second) AS `c9`,(`t`.`d` + interval 1.5 second) AS `c10`,(`t`.`d` + interval '1.500' second_microsecond) AS `c11`,(`t`.`d` + interval 1 quarter) AS `c12`,(`t`.`d` + interval 1 week) AS `c13`,(`t`.`d` + interval 1 year) AS `c14`,(`t`.`d` + interval 1 day) AS `c15`,(`t`.`d` + interval '1-2' year_month) AS `c16`,(`t`.`d` + interval 1 day) AS `c17`,(`t`.`dd` - interval 1 month) AS `c18`,(`t`.`dd` + interval 1 day) AS `c19`,(`t`.`dd` - interval 1 day) AS `c20`,(`t`.`d` + interval 1 hour) AS `c21`,(`t`.`d` + interval `t`.`a` minute) AS `c22`,timestampdiff(SECOND,`t`.`d`,`t`.`ts`) AS `c23`,timestampdiff(MONTH,`t`.`d`,`t`.`ts`) AS `c24`,extract(year_month from `t`.`d`) AS `c25`,extract(hour from `t`.`tt`) AS `c26`,extract(microsecond from `t`.`d`) AS `c27`,extract(week from `t`.`d`) AS `c28`,date_format(`t`.`d`,'%Y-%m') AS `c29`,str_to_date(`t`.`s`,'%Y') AS `c30`,get_format(DATETIME, 'iso') AS `c31`,get_format(TIME, 'eur') AS `c32`,get_format(DATETIME, 'eur') AS `c33`,DATE'2020-01-01' AS `c34`,DATE'2020-01-01' AS `c35`,TIME'10:00:00' AS `c36`,TIMESTAMP'2020-01-01 10:00:00' AS `c37`,TIME'10:00:00.5' AS `c38`,TIMESTAMP'2020-01-01 10:00:00.123456' AS `c39`,(DATE'2020-01-01' + interval 1 day) AS `c40`,(`t`.`d` = DATE'2020-01-01') AS `c41`,(`t`.`d` > '2020-01-01') AS `c42`,now(6) AS `c43`,now(6) AS `c44`,now() AS `c45`,now() AS `c46`,curdate() AS `c47`,curtime() AS `c48`,curtime() AS `c49`,curtime(2) AS `c50`,utc_date() AS `c51`,utc_time(3) AS `c52`,utc_timestamp(3) AS `c53`,sysdate(3) AS `c54`,unix_timestamp(`t`.`d`) AS `c55`,date_format(from_unixtime(`t`.`a`),'%Y') AS `c56`,from_days(`t`.`a`) AS `c57`,to_seconds(`t`.`d`) AS `c58`,yearweek(`t`.`d`,0) AS `c59`,yearweek(`t`.`d`,1) AS `c60`,week(`t`.`d`,0) AS `c61`,week(`t`.`d`,3) AS `c62`,week(`t`.`d`,3) AS `c63`,dayname(`t`.`d`) AS `c64`,dayofyear(`t`.`d`) AS `c65`,microsecond(`t`.`d`) AS `c66`,minute(`t`.`d`) AS `c67`,second(`t`.`d`) AS `c68`,hour(`t`.`tt`) AS `c69`,sec_to_time(1) AS `c70`,subtime(`t`.`d`,'1:1:1') AS `c71`,timediff(`t`.`d`,`t`.`ts`) AS `c72`,period_diff(1,2) AS `c73`,makedate(2020,1) AS `c74`,convert_tz(`t`.`d`,'+00:00','+01:00') AS `c75` from `t` */;
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
/*!50001 SET collation_connection      = utf8mb4_0900_ai_ci */;
/*!50001 CREATE ALGORITHM=UNDEFINED */
/*!50013 DEFINER=`root`@`localhost` SQL SECURITY DEFINER */
/*!50001 VIEW `numbers` AS select abs(-(5)) AS `c1`,acos(`t`.`c`) AS `c2`,ceiling(`t`.`c`) AS `c3`,cot(`t`.`c`) AS `c4`,degrees(`t`.`c`) AS `c5`,format(`t`.`c`,2,'de_DE') AS `c6`,log(`t`.`c`) AS `c7`,log(2,`t`.`c`) AS `c8`,log10(`t`.`c`) AS `c9`,(`t`.`a` % 3) AS `c10`,pow(`t`.`a`,2) AS `c11`,radians(`t`.`c`) AS `c12`,rand() AS `c13`,rand(`t`.`a`) AS `c14`,round(`t`.`c`,0) AS `c15`,round(`t`.`c`,1) AS `c16`,sign(`t`.`a`) AS `c17`,truncate(`t`.`c`,0) AS `c18`,conv(`t`.`a`,16,2) AS `c19`,conv(12,10,2) AS `c20`,conv(`t`.`a`,10,8) AS `c21`,hex(`t`.`a`) AS `c22`,crc32('x') AS `c23` from `t` */;
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
/*!50001 SET collation_connection      = utf8mb4_0900_ai_ci */;
/*!50001 CREATE ALGORITHM=UNDEFINED */
/*!50013 DEFINER=`root`@`localhost` SQL SECURITY DEFINER */
/*!50001 VIEW `operators` AS select exists(select 1 from `u`) AS `c1`,exists(select `u`.`id`,`u`.`a` from `u` where (`u`.`a` = `t`.`a`)) AS `c2`,((0 <> `t`.`a`) is not true) AS `c3`,`t`.`a` <> any (select `t`.`b` from `t`) AS `c4`,(not((`t`.`s` like 'x'))) AS `c5`,(not((match `t`.`s` against ('x')))) AS `c6`,(0 = `t`.`s`) AS `c7`,(0 = (`t`.`a` + 1)) AS `c8`,((0 = `t`.`a`) = 1) AS `c9`,(-(`t`.`a`) * 2) AS `c10`,(-(1) * `t`.`a`) AS `c11`,-(1) AS `c12`,-(-(1)) AS `c13`,5 AS `c14`,-(5) AS `c15`,~(1) AS `c16`,(`t`.`a` + -(`t`.`b`)) AS `c17`,(`t`.`a` - -(`t`.`b`)) AS `c18`,((`t`.`a` & `t`.`b`) | (3 ^ 1)) AS `c19`,(`t`.`a` << (1 + 1)) AS `c20`,((`t`.`a` | `t`.`b`) & 3) AS `c21`,((`t`.`a` DIV 2) % 3) AS `c22`,((`t`.`a` / 2) / 3) AS `c23`,(`t`.`a` / (2 / 3)) AS `c24`,((`t`.`a` % 2) * 3) AS `c25`,((`t`.`a` between `t`.`b` and (1 + 1)) and (`t`.`s` = 'x')) AS `c26`,((`t`.`a` between 1 and 2) = true) AS `c27`,((`t`.`a` = 1) = (`t`.`b` = 2)) AS `c28`,((`t`.`a` in (1,2)) = 1) AS `c29`,(`t`.`a` = (`t`.`b` = 1)) AS `c30`,(`t`.`a` = (`t`.`b` in (1,2))) AS `c31`,((`t`.`a` is null) is null) AS `c32`,((`t`.`a` is null) = 1) AS `c33`,((`t`.`s` like 'x') = 1) AS `c34`,(`t`.`s` like 'ab') AS `c35`,(`t`.`s` like concat('a',`t`.`s2`)) AS `c36`,(`t`.`s` like 'x\\_y') AS `c37`,(`t`.`s` like 'x\\_y%') AS `c38`,(`t`.`s` = 'it\'s') AS `c39`,(`t`.`s` = 'dq') AS `c40`,(`t`.`s` = 'a\nb	c\\d') AS `c41`,(`t`.`s` = 'a"b') AS `c42`,(`t`.`s` = _utf8mb4'abc') AS `c43`,(`t`.`s` = _utf8mb3'abc') AS `c44`,(`t`.`s` = _latin1'abc') AS `c45`,(`t`.`s` = _binary'abc') AS `c46`,(`t`.`s` = 'abc') AS `c47` from `t` */;
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
/*!50001 SET collation_connection      = utf8mb4_0900_ai_ci */;
/*!50001 CREATE ALGORITHM=UNDEFINED */
/*!50013 DEFINER=`root`@`localhost` SQL SECURITY DEFINER */
/*!50001 VIEW `others` AS select sha2('x',256) AS `c1`,aes_encrypt('a','b') AS `c2`,aes_decrypt('a','b') AS `c3`,compress(`t`.`s`) AS `c4`,uncompress(`t`.`s`) AS `c5`,random_bytes(4) AS `c6`,statement_digest('select 1') AS `c7`,uuid_short() AS `c8`,uuid_to_bin(uuid(),1) AS `c9`,bin_to_uuid(`t`.`s`) AS `c10`,inet6_aton(`t`.`s`) AS `c11`,inet_ntoa(`t`.`a`) AS `c12`,is_ipv4(`t`.`s`) AS `c13`,(is_ipv4(`t`.`s`) = 1) AS `c14`,(is_ipv4(`t`.`s`) and (0 <> `t`.`a`)) AS `c15`,is_uuid(`t`.`s`) AS `c16`,NAME_CONST('x',1) AS `c17`,sleep(1) AS `c18` from `t` */;
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
/*!50001 SET collation_connection      = utf8mb4_0900_ai_ci */;
/*!50001 CREATE ALGORITHM=UNDEFINED */
/*!50013 DEFINER=`root`@`localhost` SQL SECURITY DEFINER */
/*!50001 VIEW `texts` AS select ascii('a') AS `c1`,char(77,121) AS `c2`,char(77) AS `c3`,char(`t`.`a`) AS `c4`,char_length('x') AS `c5`,bit_length(`t`.`s`) AS `c6`,length(`t`.`bl`) AS `c7`,concat(`t`.`s`) AS `c8`,concat('a','b','c') AS `c9`,concat_ws('-',`t`.`s`,`t`.`s2`) AS `c10`,elt(`t`.`a`,'x','y') AS `c11`,export_set(5,'Y','N',',',4) AS `c12`,field(`t`.`s`,'a','b') AS `c13`,find_in_set('a',`t`.`s`) AS `c14`,from_base64(`t`.`s`) AS `c15`,to_base64(`t`.`s`) AS `c16`,insert(`t`.`s`,1,2,'x') AS `c17`,locate('b',`t`.`s`) AS `c18`,lower(`t`.`s`) AS `c19`,left(`t`.`s`,2) AS `c20`,load_file('x') AS `c21`,locate('a',`t`.`s`) AS `c22`,locate('a',`t`.`s`,2) AS `c23`,lower(`t`.`s`) AS `c24`,lpad(`t`.`s`,5,' ') AS `c25`,ltrim(`t`.`s`) AS `c26`,rtrim(`t`.`s`) AS `c27`,trim(`t`.`s`) AS `c28`,trim(leading 'x' from `t`.`s`) AS `c29`,trim(trailing 'x' from `t`.`s`) AS `c30`,trim('x' from `t`.`s`) AS `c31`,substr(`t`.`s`,2) AS `c32`,substr(`t`.`s`,2,3) AS `c33`,substr(`t`.`s`,2) AS `c34`,substr(`t`.`s`,2,1) AS `c35`,substr(`t`.`s`,2) AS `c36`,substr(`t`.`s`,-(2),1) AS `c37`,substring_index(`t`.`s`,'.',1) AS `c38`,make_set(1,'a','b') AS `c39`,length(`t`.`s`) AS `c40`,locate('a',`t`.`s`) AS `c41`,quote(`t`.`s`) AS `c42`,repeat('a',3) AS `c43`,replace(`t`.`s`,'a','') AS `c44`,reverse(`t`.`s`) AS `c45`,right(`t`.`s`,1) AS `c46`,soundex(`t`.`s`) AS `c47`,space(`t`.`a`) AS `c48`,strcmp(`t`.`s`,`t`.`s2`) AS `c49`,unhex('41') AS `c50`,upper(`t`.`s`) AS `c51`,upper(`t`.`s`) AS `c52` from `t` */;
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

