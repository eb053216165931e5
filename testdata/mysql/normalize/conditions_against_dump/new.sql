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
-- Temporary view structure for view `aggregates`
--

DROP TABLE IF EXISTS `aggregates`;
/*!50001 DROP VIEW IF EXISTS `aggregates`*/;
SET @saved_cs_client     = @@character_set_client;
/*!50503 SET character_set_client = utf8mb4 */;
/*!50001 CREATE VIEW `aggregates` AS SELECT 
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
-- Temporary view structure for view `conditions_1`
--

DROP TABLE IF EXISTS `conditions_1`;
/*!50001 DROP VIEW IF EXISTS `conditions_1`*/;
SET @saved_cs_client     = @@character_set_client;
/*!50503 SET character_set_client = utf8mb4 */;
/*!50001 CREATE VIEW `conditions_1` AS SELECT 
 1 AS `id`*/;
SET character_set_client = @saved_cs_client;

--
-- Temporary view structure for view `conditions_2`
--

DROP TABLE IF EXISTS `conditions_2`;
/*!50001 DROP VIEW IF EXISTS `conditions_2`*/;
SET @saved_cs_client     = @@character_set_client;
/*!50503 SET character_set_client = utf8mb4 */;
/*!50001 CREATE VIEW `conditions_2` AS SELECT 
 1 AS `id`*/;
SET character_set_client = @saved_cs_client;

--
-- Temporary view structure for view `conditions_3`
--

DROP TABLE IF EXISTS `conditions_3`;
/*!50001 DROP VIEW IF EXISTS `conditions_3`*/;
SET @saved_cs_client     = @@character_set_client;
/*!50503 SET character_set_client = utf8mb4 */;
/*!50001 CREATE VIEW `conditions_3` AS SELECT 
 1 AS `id`*/;
SET character_set_client = @saved_cs_client;

--
-- Temporary view structure for view `conditions_4`
--

DROP TABLE IF EXISTS `conditions_4`;
/*!50001 DROP VIEW IF EXISTS `conditions_4`*/;
SET @saved_cs_client     = @@character_set_client;
/*!50503 SET character_set_client = utf8mb4 */;
/*!50001 CREATE VIEW `conditions_4` AS SELECT 
 1 AS `id`*/;
SET character_set_client = @saved_cs_client;

--
-- Temporary view structure for view `conditions_5`
--

DROP TABLE IF EXISTS `conditions_5`;
/*!50001 DROP VIEW IF EXISTS `conditions_5`*/;
SET @saved_cs_client     = @@character_set_client;
/*!50503 SET character_set_client = utf8mb4 */;
/*!50001 CREATE VIEW `conditions_5` AS SELECT 
 1 AS `id`*/;
SET character_set_client = @saved_cs_client;

--
-- Temporary view structure for view `conditions_6`
--

DROP TABLE IF EXISTS `conditions_6`;
/*!50001 DROP VIEW IF EXISTS `conditions_6`*/;
SET @saved_cs_client     = @@character_set_client;
/*!50503 SET character_set_client = utf8mb4 */;
/*!50001 CREATE VIEW `conditions_6` AS SELECT 
 1 AS `id`*/;
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
/*!50003 DROP FUNCTION IF EXISTS `Camel` */;
/*!50003 SET @saved_cs_client      = @@character_set_client */ ;
/*!50003 SET @saved_cs_results     = @@character_set_results */ ;
/*!50003 SET @saved_col_connection = @@collation_connection */ ;
/*!50003 SET character_set_client  = utf8mb4 */ ;
/*!50003 SET character_set_results = utf8mb4 */ ;
/*!50003 SET collation_connection  = utf8mb4_0900_ai_ci */ ;
/*!50003 SET @saved_sql_mode       = @@sql_mode */ ;
/*!50003 SET sql_mode              = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION' */ ;
DELIMITER ;;
CREATE DEFINER=`root`@`localhost` FUNCTION `Camel`() RETURNS int
    NO SQL
    DETERMINISTIC
RETURN 2 ;;
DELIMITER ;
/*!50003 SET sql_mode              = @saved_sql_mode */ ;
/*!50003 SET character_set_client  = @saved_cs_client */ ;
/*!50003 SET character_set_results = @saved_cs_results */ ;
/*!50003 SET collation_connection  = @saved_col_connection */ ;
/*!50003 DROP FUNCTION IF EXISTS `twice` */;
/*!50003 SET @saved_cs_client      = @@character_set_client */ ;
/*!50003 SET @saved_cs_results     = @@character_set_results */ ;
/*!50003 SET @saved_col_connection = @@collation_connection */ ;
/*!50003 SET character_set_client  = utf8mb4 */ ;
/*!50003 SET character_set_results = utf8mb4 */ ;
/*!50003 SET collation_connection  = utf8mb4_0900_ai_ci */ ;
/*!50003 SET @saved_sql_mode       = @@sql_mode */ ;
/*!50003 SET sql_mode              = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION' */ ;
DELIMITER ;;
CREATE DEFINER=`root`@`localhost` FUNCTION `twice`(n INT) RETURNS int
    NO SQL
    DETERMINISTIC
RETURN n * 2 ;;
DELIMITER ;
/*!50003 SET sql_mode              = @saved_sql_mode */ ;
/*!50003 SET character_set_client  = @saved_cs_client */ ;
/*!50003 SET character_set_results = @saved_cs_results */ ;
/*!50003 SET collation_connection  = @saved_col_connection */ ;

--
-- Final view structure for view `aggregates`
--

/*!50001 DROP VIEW IF EXISTS `aggregates`*/;
/*!50001 SET @saved_cs_client          = @@character_set_client */;
/*!50001 SET @saved_cs_results         = @@character_set_results */;
/*!50001 SET @saved_col_connection     = @@collation_connection */;
/*!50001 SET character_set_client      = utf8mb4 */;
/*!50001 SET character_set_results     = utf8mb4 */;
/*!50001 SET collation_connection      = utf8mb4_0900_ai_ci */;
/*!50001 CREATE ALGORITHM=UNDEFINED */
/*!50013 DEFINER=`root`@`localhost` SQL SECURITY DEFINER */
/*!50001 VIEW `aggregates` AS select count(0) AS `c1`,count(`t`.`a`) AS `c2`,count(1) AS `c3`,count(distinct `t`.`a`,`t`.`b`) AS `c4`,sum(`t`.`a`) AS `c5`,max(`t`.`a`) AS `c6`,bit_xor(`t`.`a`) AS `c7`,std(`t`.`a`) AS `c8`,std(`t`.`a`) AS `c9`,variance(`t`.`a`) AS `c10`,json_arrayagg(`t`.`s`) AS `c11`,json_objectagg(`t`.`s`,`t`.`a`) AS `c12`,group_concat(`t`.`a` order by `t`.`b` ASC separator ',') AS `c13`,group_concat(distinct `t`.`s`,`t`.`a` order by `t`.`b` DESC,1 ASC separator '|') AS `c14`,group_concat(`t`.`a` separator '') AS `c15`,group_concat(`t`.`a` separator ',') AS `c16`,group_concat(`t`.`a` order by `t`.`b` ASC separator ',') AS `c17` from `t` */;
/*!50001 SET character_set_client      = @saved_cs_client */;
/*!50001 SET character_set_results     = @saved_cs_results */;
/*!50001 SET collation_connection      = @saved_col_connection */;

--
-- Final view structure for view `conditions_1`
--

/*!50001 DROP VIEW IF EXISTS `conditions_1`*/;
/*!50001 SET @saved_cs_client          = @@character_set_client */;
/*!50001 SET @saved_cs_results         = @@character_set_results */;
/*!50001 SET @saved_col_connection     = @@collation_connection */;
/*!50001 SET character_set_client      = utf8mb4 */;
/*!50001 SET character_set_results     = utf8mb4 */;
/*!50001 SET collation_connection      = utf8mb4_0900_ai_ci */;
/*!50001 CREATE ALGORITHM=UNDEFINED */
/*!50013 DEFINER=`root`@`localhost` SQL SECURITY DEFINER */
/*!50001 VIEW `conditions_1` AS select `t`.`id` AS `id` from `t` where (match `t`.`s` against ('+x' in boolean mode)) union all select `t`.`id` AS `id` from `t` where (0 <> `t`.`a`) union all select `t`.`id` AS `id` from `t` where (0 = `t`.`a`) union all select `t`.`id` AS `id` from `t` where ((`t`.`a` = 1) and ((`t`.`b` = 2) or (0 <> `t`.`c`))) union all select `t`.`id` AS `id` from `t` where (((`t`.`a` = 1) and (`t`.`b` = 2) and (`t`.`c` = 3)) or (`t`.`a` <> 2)) union all select `t`.`id` AS `id` from `t` where exists(select 1 from `u` where (`u`.`t_id` = `t`.`id`)) union all select `t`.`id` AS `id` from `t` where (not exists(select 1 from `u` where (`u`.`t_id` = `t`.`id`))) union all select `t`.`id` AS `id` from `t` where `t`.`id` in (select `u`.`t_id` from `u`) union all select `t`.`id` AS `id` from `t` where `t`.`id` in (select `u`.`t_id` from `u`) is false union all select `t`.`id` AS `id` from `t` where (`t`.`id` = (select max(`u`.`t_id`) from `u`)) union all select `t`.`id` AS `id` from `t` where `t`.`id` in (select `u`.`t_id` from `u`) union all select `t`.`id` AS `id` from `t` where `t`.`id` in (select `u`.`t_id` from `u`) is false union all select `t`.`id` AS `id` from `t` where `t`.`id` > all (select `u`.`t_id` from `u` where (`u`.`a` = `t`.`a`)) union all select `t`.`id` AS `id` from `t` where (`t`.`a`,`t`.`b`) in (select `u`.`id`,`u`.`a` from `u`) union all select `t`.`id` AS `id` from `t` where ((`t`.`a` = 1) or (0 <> 1)) */;
/*!50001 SET character_set_client      = @saved_cs_client */;
/*!50001 SET character_set_results     = @saved_cs_results */;
/*!50001 SET collation_connection      = @saved_col_connection */;

--
-- Final view structure for view `conditions_2`
--

/*!50001 DROP VIEW IF EXISTS `conditions_2`*/;
/*!50001 SET @saved_cs_client          = @@character_set_client */;
/*!50001 SET @saved_cs_results         = @@character_set_results */;
/*!50001 SET @saved_col_connection     = @@collation_connection */;
/*!50001 SET character_set_client      = utf8mb4 */;
/*!50001 SET character_set_results     = utf8mb4 */;
/*!50001 SET collation_connection      = utf8mb4_0900_ai_ci */;
/*!50001 CREATE ALGORITHM=UNDEFINED */
/*!50013 DEFINER=`root`@`localhost` SQL SECURITY DEFINER */
/*!50001 VIEW `conditions_2` AS select `t`.`id` AS `id` from `t` where (0 <> 1) union all select `t`.`id` AS `id` from `t` where true union all select `t`.`id` AS `id` from `t` where false union all select `t`.`id` AS `id` from `t` where (0 <> NULL) union all select `t`.`id` AS `id` from `t` where (0 <> `t`.`s`) union all select `t`.`id` AS `id` from `t` where ((0 <> `t`.`a`) is true) union all select `t`.`id` AS `id` from `t` where ((`t`.`a` between 1 and 2) or (`t`.`b` not between 3 and 4)) union all select `t`.`id` AS `id` from `t` where (`t`.`d` >= (now() - interval 1 day)) union all select `t`.`id` AS `id` from `t` where (cast(`t`.`d` as date) = curdate()) union all select `t`.`id` AS `id` from `t` where ((`t`.`s` = 'x') and (1 = 1)) union all select `t`.`id` AS `id` from `t` where (0 <> if(`t`.`a`,`t`.`b`,`t`.`c`)) union all select `t`.`id` AS `id` from `t` where (0 <> ifnull(`t`.`a`,0)) union all select `t`.`id` AS `id` from `t` where (0 <> `twice`(`t`.`a`)) union all select `t`.`id` AS `id` from `t` where ((`twice`(`t`.`a`) = 2) and (0 <> `camel`())) union all select `t`.`id` AS `id` from `t` where ((`t`.`a` = 1) and (`t`.`b` in (1,2)) and (`t`.`s` = 'a')) */;
/*!50001 SET character_set_client      = @saved_cs_client */;
/*!50001 SET character_set_results     = @saved_cs_results */;
/*!50001 SET collation_connection      = @saved_col_connection */;

--
-- Final view structure for view `conditions_3`
--

/*!50001 DROP VIEW IF EXISTS `conditions_3`*/;
/*!50001 SET @saved_cs_client          = @@character_set_client */;
/*!50001 SET @saved_cs_results         = @@character_set_results */;
/*!50001 SET @saved_col_connection     = @@collation_connection */;
/*!50001 SET character_set_client      = utf8mb4 */;
/*!50001 SET character_set_results     = utf8mb4 */;
/*!50001 SET collation_connection      = utf8mb4_0900_ai_ci */;
/*!50001 CREATE ALGORITHM=UNDEFINED */
/*!50013 DEFINER=`root`@`localhost` SQL SECURITY DEFINER */
/*!50001 VIEW `conditions_3` AS select `t`.`id` AS `id` from `t` where (0 <> (`t`.`a` & 1)) union all select `t`.`id` AS `id` from `t` where ((`t`.`a` & 1) = 1) union all select `t`.`id` AS `id` from `t` where (((`t`.`a` & 1) = 1) and (0 = (`t`.`b` & 2))) union all select `t`.`id` AS `id` from `t` where (0 <> (case when `t`.`a` then `t`.`b` else `t`.`c` end)) union all select `t`.`id` AS `id` from `t` where json_valid(`t`.`s`) union all select `t`.`id` AS `id` from `t` where (json_extract(`t`.`j`,'$.a') = 1) union all select `t`.`id` AS `id` from `t` where (json_unquote(json_extract(`t`.`j`,'$.a')) = 'x') union all select `t`.`id` AS `id` from `t` where ((0 <> coalesce(`t`.`a`,`t`.`b`)) and (0 = coalesce(`t`.`b`,1))) union all select `t`.`id` AS `id` from `t` where 1 member of (`t`.`j`) union all select `t`.`id` AS `id` from `t` where (0 <> (`t`.`a` + 1)) union all select `t`.`id` AS `id` from `t` where (0 = (`t`.`a` + 1)) union all select `t`.`id` AS `id` from `t` where ((0 <> (`t`.`a` & 1)) and (0 <> `t`.`b`)) union all select `t`.`id` AS `id` from `t` where ((0 = (`t`.`a` & 1)) and (0 <> `t`.`b`)) union all select `t`.`id` AS `id` from `t` where (0 = `twice`(`t`.`a`)) union all select `t`.`id` AS `id` from `t` where ((0 = `twice`(`t`.`a`)) and (0 <> `t`.`a`)) */;
/*!50001 SET character_set_client      = @saved_cs_client */;
/*!50001 SET character_set_results     = @saved_cs_results */;
/*!50001 SET collation_connection      = @saved_col_connection */;

--
-- Final view structure for view `conditions_4`
--

/*!50001 DROP VIEW IF EXISTS `conditions_4`*/;
/*!50001 SET @saved_cs_client          = @@character_set_client */;
/*!50001 SET @saved_cs_results         = @@character_set_results */;
/*!50001 SET @saved_col_connection     = @@collation_connection */;
/*!50001 SET character_set_client      = utf8mb4 */;
/*!50001 SET character_set_results     = utf8mb4 */;
/*!50001 SET collation_connection      = utf8mb4_0900_ai_ci */;
/*!50001 CREATE ALGORITHM=UNDEFINED */
/*!50013 DEFINER=`root`@`localhost` SQL SECURITY DEFINER */
/*!50001 VIEW `conditions_4` AS select `t`.`id` AS `id` from `t` where ((0 <> `twice`(`t`.`a`)) or (0 = abs(`t`.`b`))) union all select `t`.`id` AS `id` from `t` where ((`t`.`a` <> 0) and (`twice`(`t`.`a`) <> 0)) union all select `t`.`id` AS `id` from `t` where (0 <> `t`.`a`) union all select `t`.`id` AS `id` from `t` where ((0 = `t`.`a`) and (0 <> `t`.`b`)) union all select `t`.`id` AS `id` from `t` where ((`t`.`a` = 0) or (`t`.`b` <> 0)) union all select `t`.`id` AS `id` from `t` where ((`t`.`a` <> 0) and (0 <> `t`.`b`)) union all select `t`.`id` AS `id` from `t` where ((0 <> `t`.`s`) and (0 <> `t`.`d`) and (0 <> `t`.`dd`) and (0 <> `t`.`tt`) and (0 <> `t`.`ts`)) union all select `t`.`id` AS `id` from `t` where ((0 = `t`.`s`) or (0 = `t`.`d`) or (0 = `t`.`dd`)) union all select `t`.`id` AS `id` from `t` where ((0 <> `t`.`n`) and (0 = `t`.`n`) and (0 <> `t`.`c`)) union all select `t`.`id` AS `id` from `t` where ((0 <> `t`.`y`) and (0 = `t`.`y`)) union all select `t`.`id` AS `id` from `t` where ((0 <> `t`.`bi`) and (0 = `t`.`bi`) and (0 <> `t`.`bl`) and (0 <> `t`.`j`)) union all select `t`.`id` AS `id` from `t` where ((0 <> (select max(`u`.`a`) from `u`)) and (0 <> `t`.`b`)) union all select `t`.`id` AS `id` from `t` where ((0 = (select max(`u`.`a`) from `u`)) and (0 <> `t`.`b`)) union all select `t`.`id` AS `id` from `t` where ((0 <> (case when `t`.`a` then `t`.`b` else `t`.`c` end)) and (0 <> `t`.`a`)) union all select `t`.`id` AS `id` from `t` where (0 = (case when `t`.`a` then `t`.`b` else `t`.`c` end)) */;
/*!50001 SET character_set_client      = @saved_cs_client */;
/*!50001 SET character_set_results     = @saved_cs_results */;
/*!50001 SET collation_connection      = @saved_col_connection */;

--
-- Final view structure for view `conditions_5`
--

/*!50001 DROP VIEW IF EXISTS `conditions_5`*/;
/*!50001 SET @saved_cs_client          = @@character_set_client */;
/*!50001 SET @saved_cs_results         = @@character_set_results */;
/*!50001 SET @saved_col_connection     = @@collation_connection */;
/*!50001 SET character_set_client      = utf8mb4 */;
/*!50001 SET character_set_results     = utf8mb4 */;
/*!50001 SET collation_connection      = utf8mb4_0900_ai_ci */;
/*!50001 CREATE ALGORITHM=UNDEFINED */
/*!50013 DEFINER=`root`@`localhost` SQL SECURITY DEFINER */
/*!50001 VIEW `conditions_5` AS select `t`.`id` AS `id` from `t` where ((0 <> if(`t`.`a`,`t`.`b`,`t`.`c`)) and (0 = if(`t`.`a`,`t`.`b`,`t`.`c`))) union all select `t`.`id` AS `id` from `t` where (((0 <> `t`.`a`) is true) and ((0 <> (`t`.`a` + 1)) is false) and ((0 <> `twice`(`t`.`a`)) is not true)) union all select `t`.`id` AS `id` from `t` where (((0 <> `t`.`a`) xor (0 <> `t`.`b`)) xor (0 <> `twice`(`t`.`a`))) union all select `t`.`id` AS `id` from `t` where ((0 = `t`.`a`) xor (0 <> `twice`(`t`.`a`))) union all select `t`.`id` AS `id` from `t` where (0 <> `t`.`a`) union all select `t`.`id` AS `id` from `t` where (0 <> `twice`(`t`.`a`)) union all select `t`.`id` AS `id` from `t` where ((0 <> 5) and (0 <> `t`.`a`)) union all select `t`.`id` AS `id` from `t` where (0 = 5) union all select `t`.`id` AS `id` from `t` where ((0 <> 'x') and (0 <> `t`.`a`)) union all select `t`.`id` AS `id` from `t` where ((0 <> NULL) and (0 <> `t`.`a`)) union all select `t`.`id` AS `id` from `t` where (true and (0 <> `t`.`a`)) union all select `t`.`id` AS `id` from `t` where (not(true)) union all select `t`.`id` AS `id` from `t` where ((0 <> `t`.`a`) and (0 <> 1)) union all select `t`.`id` AS `id` from `t` where ((0 <> `t`.`a`) or (0 <> 0)) union all select `t`.`id` AS `id` from `t` where ((`t`.`a` > 1) and (1 = 1)) */;
/*!50001 SET character_set_client      = @saved_cs_client */;
/*!50001 SET character_set_results     = @saved_cs_results */;
/*!50001 SET collation_connection      = @saved_col_connection */;

--
-- Final view structure for view `conditions_6`
--

/*!50001 DROP VIEW IF EXISTS `conditions_6`*/;
/*!50001 SET @saved_cs_client          = @@character_set_client */;
/*!50001 SET @saved_cs_results         = @@character_set_results */;
/*!50001 SET @saved_col_connection     = @@collation_connection */;
/*!50001 SET character_set_client      = utf8mb4 */;
/*!50001 SET character_set_results     = utf8mb4 */;
/*!50001 SET collation_connection      = utf8mb4_0900_ai_ci */;
/*!50001 CREATE ALGORITHM=UNDEFINED */
/*!50013 DEFINER=`root`@`localhost` SQL SECURITY DEFINER */
/*!50001 VIEW `conditions_6` AS select `t`.`id` AS `id` from `t` where (((0 <> `t`.`a`) and (0 <> `t`.`b`)) = 1) union all select `t`.`id` AS `id` from `t` where (((0 <> `t`.`a`) or (0 <> `t`.`b`)) is null) union all select `t`.`id` AS `id` from `t` where ((0 <> -(`t`.`a`)) and (0 <> -(1))) union all select `t`.`id` AS `id` from `t` where ((0 <> cast(`t`.`a` as signed)) and (0 = cast(`t`.`s` as char charset utf8mb4))) union all select `t`.`id` AS `id` from `t` where ((0 <> now()) and (0 = now())) */;
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

