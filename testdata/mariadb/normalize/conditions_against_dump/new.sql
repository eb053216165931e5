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
-- Temporary table structure for view `aggregates`
--

DROP TABLE IF EXISTS `aggregates`;
/*!50001 DROP VIEW IF EXISTS `aggregates`*/;
SET @saved_cs_client     = @@character_set_client;
SET character_set_client = utf8mb4;
/*!50001 CREATE VIEW `aggregates` AS SELECT
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
-- Temporary table structure for view `conditions_1`
--

DROP TABLE IF EXISTS `conditions_1`;
/*!50001 DROP VIEW IF EXISTS `conditions_1`*/;
SET @saved_cs_client     = @@character_set_client;
SET character_set_client = utf8mb4;
/*!50001 CREATE VIEW `conditions_1` AS SELECT
 NULL AS `id` */;
SET character_set_client = @saved_cs_client;

--
-- Temporary table structure for view `conditions_2`
--

DROP TABLE IF EXISTS `conditions_2`;
/*!50001 DROP VIEW IF EXISTS `conditions_2`*/;
SET @saved_cs_client     = @@character_set_client;
SET character_set_client = utf8mb4;
/*!50001 CREATE VIEW `conditions_2` AS SELECT
 NULL AS `id` */;
SET character_set_client = @saved_cs_client;

--
-- Temporary table structure for view `conditions_3`
--

DROP TABLE IF EXISTS `conditions_3`;
/*!50001 DROP VIEW IF EXISTS `conditions_3`*/;
SET @saved_cs_client     = @@character_set_client;
SET character_set_client = utf8mb4;
/*!50001 CREATE VIEW `conditions_3` AS SELECT
 NULL AS `id` */;
SET character_set_client = @saved_cs_client;

--
-- Temporary table structure for view `conditions_4`
--

DROP TABLE IF EXISTS `conditions_4`;
/*!50001 DROP VIEW IF EXISTS `conditions_4`*/;
SET @saved_cs_client     = @@character_set_client;
SET character_set_client = utf8mb4;
/*!50001 CREATE VIEW `conditions_4` AS SELECT
 NULL AS `id` */;
SET character_set_client = @saved_cs_client;

--
-- Temporary table structure for view `conditions_5`
--

DROP TABLE IF EXISTS `conditions_5`;
/*!50001 DROP VIEW IF EXISTS `conditions_5`*/;
SET @saved_cs_client     = @@character_set_client;
SET character_set_client = utf8mb4;
/*!50001 CREATE VIEW `conditions_5` AS SELECT
 NULL AS `id` */;
SET character_set_client = @saved_cs_client;

--
-- Temporary table structure for view `conditions_6`
--

DROP TABLE IF EXISTS `conditions_6`;
/*!50001 DROP VIEW IF EXISTS `conditions_6`*/;
SET @saved_cs_client     = @@character_set_client;
SET character_set_client = utf8mb4;
/*!50001 CREATE VIEW `conditions_6` AS SELECT
 NULL AS `id` */;
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
/*!50003 SET @saved_sql_mode       = @@sql_mode */ ;
/*!50003 SET sql_mode              = 'STRICT_TRANS_TABLES,ERROR_FOR_DIVISION_BY_ZERO,NO_AUTO_CREATE_USER,NO_ENGINE_SUBSTITUTION' */ ;
/*!50003 DROP FUNCTION IF EXISTS `Camel` */;
/*!50003 SET @saved_cs_client      = @@character_set_client */ ;
/*!50003 SET @saved_cs_results     = @@character_set_results */ ;
/*!50003 SET @saved_col_connection = @@collation_connection */ ;
/*!50003 SET character_set_client  = utf8mb4 */ ;
/*!50003 SET character_set_results = utf8mb4 */ ;
/*!50003 SET collation_connection  = utf8mb4_general_ci */ ;
DELIMITER ;;
CREATE DEFINER=`root`@`localhost` FUNCTION `Camel`() RETURNS int(11)
    NO SQL
    DETERMINISTIC
RETURN 2
;;
DELIMITER ;
/*!50003 SET sql_mode              = @saved_sql_mode */ ;
/*!50003 SET character_set_client  = @saved_cs_client */ ;
/*!50003 SET character_set_results = @saved_cs_results */ ;
/*!50003 SET collation_connection  = @saved_col_connection */ ;
/*!50003 SET @saved_sql_mode       = @@sql_mode */ ;
/*!50003 SET sql_mode              = 'STRICT_TRANS_TABLES,ERROR_FOR_DIVISION_BY_ZERO,NO_AUTO_CREATE_USER,NO_ENGINE_SUBSTITUTION' */ ;
/*!50003 DROP FUNCTION IF EXISTS `twice` */;
/*!50003 SET @saved_cs_client      = @@character_set_client */ ;
/*!50003 SET @saved_cs_results     = @@character_set_results */ ;
/*!50003 SET @saved_col_connection = @@collation_connection */ ;
/*!50003 SET character_set_client  = utf8mb4 */ ;
/*!50003 SET character_set_results = utf8mb4 */ ;
/*!50003 SET collation_connection  = utf8mb4_general_ci */ ;
DELIMITER ;;
CREATE DEFINER=`root`@`localhost` FUNCTION `twice`(n INT) RETURNS int(11)
    NO SQL
    DETERMINISTIC
RETURN n * 2
;;
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
/*!50001 SET collation_connection      = utf8mb4_general_ci */;
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
/*!50001 SET collation_connection      = utf8mb4_general_ci */;
/*!50001 CREATE ALGORITHM=UNDEFINED */
/*!50013 DEFINER=`root`@`localhost` SQL SECURITY DEFINER */
/*!50001 VIEW `conditions_1` AS select `t`.`id` AS `id` from `t` where (match `t`.`s` against ('+x' in boolean mode)) union all select `t`.`id` AS `id` from `t` where `t`.`a` <> 0 union all select `t`.`id` AS `id` from `t` where `t`.`a` = 0 union all select `t`.`id` AS `id` from `t` where `t`.`a` = 1 and (`t`.`b` = 2 or `t`.`c` <> 0) union all select `t`.`id` AS `id` from `t` where `t`.`a` = 1 and `t`.`b` = 2 and `t`.`c` = 3 or `t`.`a` <> 2 union all select `t`.`id` AS `id` from `t` where exists(select 1 from `u` where `u`.`t_id` = `t`.`id` limit 1) union all select `t`.`id` AS `id` from `t` where !exists(select 1 from `u` where `u`.`t_id` = `t`.`id` limit 1) union all select `t`.`id` AS `id` from `t` where `t`.`id` in (select `u`.`t_id` from `u`) union all select `t`.`id` AS `id` from `t` where !(`t`.`id` in (select `u`.`t_id` from `u`)) union all select `t`.`id` AS `id` from `t` where `t`.`id` = (select max(`u`.`t_id`) from `u`) union all select `t`.`id` AS `id` from `t` where `t`.`id` in (select `u`.`t_id` from `u`) union all select `t`.`id` AS `id` from `t` where !(`t`.`id` in (select `u`.`t_id` from `u`)) union all select `t`.`id` AS `id` from `t` where `t`.`id` > all (select `u`.`t_id` from `u` where `u`.`a` = `t`.`a`) union all select `t`.`id` AS `id` from `t` where (`t`.`a`,`t`.`b`) in (select `u`.`id`,`u`.`a` from `u`) union all select `t`.`id` AS `id` from `t` where `t`.`a` = 1 or 1 */;
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
/*!50001 SET collation_connection      = utf8mb4_general_ci */;
/*!50001 CREATE ALGORITHM=UNDEFINED */
/*!50013 DEFINER=`root`@`localhost` SQL SECURITY DEFINER */
/*!50001 VIEW `conditions_2` AS select `t`.`id` AS `id` from `t` where 1 union all select `t`.`id` AS `id` from `t` where 1 union all select `t`.`id` AS `id` from `t` where 0 union all select `t`.`id` AS `id` from `t` where NULL union all select `t`.`id` AS `id` from `t` where `t`.`s` <> 0 union all select `t`.`id` AS `id` from `t` where `t`.`a` is true union all select `t`.`id` AS `id` from `t` where `t`.`a` between 1 and 2 or `t`.`b` not between 3 and 4 union all select `t`.`id` AS `id` from `t` where `t`.`d` >= current_timestamp() - interval 1 day union all select `t`.`id` AS `id` from `t` where cast(`t`.`d` as date) = curdate() union all select `t`.`id` AS `id` from `t` where `t`.`s` = 'x' and 1 = 1 union all select `t`.`id` AS `id` from `t` where if(`t`.`a`,`t`.`b`,`t`.`c`) union all select `t`.`id` AS `id` from `t` where ifnull(`t`.`a`,0) union all select `t`.`id` AS `id` from `t` where `twice`(`t`.`a`) union all select `t`.`id` AS `id` from `t` where `twice`(`t`.`a`) = 2 and `camel`() union all select `t`.`id` AS `id` from `t` where `t`.`a` = 1 and `t`.`b` in (1,2) and `t`.`s` = 'a' */;
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
/*!50001 SET collation_connection      = utf8mb4_general_ci */;
/*!50001 CREATE ALGORITHM=UNDEFINED */
/*!50013 DEFINER=`root`@`localhost` SQL SECURITY DEFINER */
/*!50001 VIEW `conditions_3` AS select `t`.`id` AS `id` from `t` where `t`.`a` & 1 union all select `t`.`id` AS `id` from `t` where `t`.`a` & 1 = 1 union all select `t`.`id` AS `id` from `t` where `t`.`a` & 1 = 1 and !(`t`.`b` & 2) union all select `t`.`id` AS `id` from `t` where case when `t`.`a` then `t`.`b` else `t`.`c` end union all select `t`.`id` AS `id` from `t` where json_valid(`t`.`s`) union all select `t`.`id` AS `id` from `t` where coalesce(`t`.`a`,`t`.`b`) and !coalesce(`t`.`b`,1) union all select `t`.`id` AS `id` from `t` where `t`.`a` + 1 union all select `t`.`id` AS `id` from `t` where !(`t`.`a` + 1) union all select `t`.`id` AS `id` from `t` where `t`.`a` & 1 and `t`.`b` <> 0 union all select `t`.`id` AS `id` from `t` where !(`t`.`a` & 1) and `t`.`b` <> 0 union all select `t`.`id` AS `id` from `t` where !`twice`(`t`.`a`) union all select `t`.`id` AS `id` from `t` where !`twice`(`t`.`a`) and `t`.`a` <> 0 union all select `t`.`id` AS `id` from `t` where `twice`(`t`.`a`) or !abs(`t`.`b`) union all select `t`.`id` AS `id` from `t` where `t`.`a` <> 0 and `twice`(`t`.`a`) <> 0 union all select `t`.`id` AS `id` from `t` where 0 <> `t`.`a` */;
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
/*!50001 SET collation_connection      = utf8mb4_general_ci */;
/*!50001 CREATE ALGORITHM=UNDEFINED */
/*!50013 DEFINER=`root`@`localhost` SQL SECURITY DEFINER */
/*!50001 VIEW `conditions_4` AS select `t`.`id` AS `id` from `t` where 0 = `t`.`a` and `t`.`b` <> 0 union all select `t`.`id` AS `id` from `t` where `t`.`a` = 0 or `t`.`b` <> 0 union all select `t`.`id` AS `id` from `t` where `t`.`a` <> 0 and `t`.`b` <> 0 union all select `t`.`id` AS `id` from `t` where `t`.`s` <> 0 and `t`.`d` <> 0 and `t`.`dd` <> 0 and `t`.`tt` <> 0 and `t`.`ts` <> 0 union all select `t`.`id` AS `id` from `t` where `t`.`s` = 0 or `t`.`d` = 0 or `t`.`dd` = 0 union all select `t`.`id` AS `id` from `t` where `t`.`n` <> 0 and `t`.`n` = 0 and `t`.`c` <> 0 union all select `t`.`id` AS `id` from `t` where `t`.`y` <> 0 and `t`.`y` = 0 union all select `t`.`id` AS `id` from `t` where `t`.`bi` <> 0 and `t`.`bi` = 0 and `t`.`bl` <> 0 and `t`.`j` <> 0 union all select `t`.`id` AS `id` from `t` where (select max(`u`.`a`) from `u`) and `t`.`b` <> 0 union all select `t`.`id` AS `id` from `t` where !(select max(`u`.`a`) from `u`) and `t`.`b` <> 0 union all select `t`.`id` AS `id` from `t` where case when `t`.`a` then `t`.`b` else `t`.`c` end and `t`.`a` <> 0 union all select `t`.`id` AS `id` from `t` where !case when `t`.`a` then `t`.`b` else `t`.`c` end union all select `t`.`id` AS `id` from `t` where if(`t`.`a`,`t`.`b`,`t`.`c`) and !if(`t`.`a`,`t`.`b`,`t`.`c`) union all select `t`.`id` AS `id` from `t` where `t`.`a` is true and `t`.`a` + 1 is false and `twice`(`t`.`a`) is not true union all select `t`.`id` AS `id` from `t` where `t`.`a` xor `t`.`b` xor `twice`(`t`.`a`) */;
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
/*!50001 SET collation_connection      = utf8mb4_general_ci */;
/*!50001 CREATE ALGORITHM=UNDEFINED */
/*!50013 DEFINER=`root`@`localhost` SQL SECURITY DEFINER */
/*!50001 VIEW `conditions_5` AS select `t`.`id` AS `id` from `t` where `t`.`a` = 0 xor `twice`(`t`.`a`) union all select `t`.`id` AS `id` from `t` where `t`.`a` <> 0 union all select `t`.`id` AS `id` from `t` where `t`.`a` <> 0 and `t`.`b` <> 0 union all select `t`.`id` AS `id` from `t` where 5 and `t`.`a` <> 0 union all select `t`.`id` AS `id` from `t` where !5 union all select `t`.`id` AS `id` from `t` where 'x' and `t`.`a` <> 0 union all select `t`.`id` AS `id` from `t` where NULL and `t`.`a` <> 0 union all select `t`.`id` AS `id` from `t` where 1 and `t`.`a` <> 0 union all select `t`.`id` AS `id` from `t` where `t`.`a` <> 0 and 1 union all select `t`.`id` AS `id` from `t` where `t`.`a` <> 0 or 0 union all select `t`.`id` AS `id` from `t` where `t`.`a` > 1 and 1 = 1 union all select `t`.`id` AS `id` from `t` where (`t`.`a` <> 0 and `t`.`b` <> 0) = 1 union all select `t`.`id` AS `id` from `t` where (`t`.`a` <> 0 or `t`.`b` <> 0) is null union all select `t`.`id` AS `id` from `t` where -`t`.`a` and -1 union all select `t`.`id` AS `id` from `t` where cast(`t`.`a` as signed) and !cast(`t`.`s` as char charset utf8mb4) */;
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
/*!50001 SET collation_connection      = utf8mb4_general_ci */;
/*!50001 CREATE ALGORITHM=UNDEFINED */
/*!50013 DEFINER=`root`@`localhost` SQL SECURITY DEFINER */
/*!50001 VIEW `conditions_6` AS select `t`.`id` AS `id` from `t` where current_timestamp() and !current_timestamp() */;
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

