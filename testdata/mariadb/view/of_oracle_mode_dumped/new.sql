/*M!999999\- enable the sandbox mode */ 
-- MariaDB dump 10.19  Distrib 10.11.19-MariaDB, for debian-linux-gnu (x86_64)
--
-- Host: localhost    Database: k5m
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
-- Temporary table structure for view `calls`
--

DROP TABLE IF EXISTS `calls`;
/*!50001 DROP VIEW IF EXISTS `calls`*/;
SET @saved_cs_client     = @@character_set_client;
SET character_set_client = utf8mb4;
/*!50001 CREATE VIEW `calls` AS SELECT
 NULL AS `a`,
 NULL AS `b`,
 NULL AS `c`,
 NULL AS `d`,
 NULL AS `e`,
 NULL AS `f`,
 NULL AS `g`,
 NULL AS `h`,
 NULL AS `i`,
 NULL AS `j`,
 NULL AS `k`,
 NULL AS `l`,
 NULL AS `m`,
 NULL AS `n`,
 NULL AS `o`,
 NULL AS `p` */;
SET character_set_client = @saved_cs_client;

--
-- Temporary table structure for view `few`
--

DROP TABLE IF EXISTS `few`;
/*!50001 DROP VIEW IF EXISTS `few`*/;
SET @saved_cs_client     = @@character_set_client;
SET character_set_client = utf8mb4;
/*!50001 CREATE VIEW `few` AS SELECT
 NULL AS `name` */;
SET character_set_client = @saved_cs_client;

--
-- Temporary table structure for view `minus`
--

DROP TABLE IF EXISTS `minus`;
/*!50001 DROP VIEW IF EXISTS `minus`*/;
SET @saved_cs_client     = @@character_set_client;
SET character_set_client = utf8mb4;
/*!50001 CREATE VIEW `minus` AS SELECT
 NULL AS `name` */;
SET character_set_client = @saved_cs_client;

--
-- Temporary table structure for view `outside`
--

DROP TABLE IF EXISTS `outside`;
/*!50001 DROP VIEW IF EXISTS `outside`*/;
SET @saved_cs_client     = @@character_set_client;
SET character_set_client = utf8mb4;
/*!50001 CREATE VIEW `outside` AS SELECT
 NULL AS `a`,
 NULL AS `b`,
 NULL AS `c`,
 NULL AS `d` */;
SET character_set_client = @saved_cs_client;

--
-- Table structure for table `t`
--

DROP TABLE IF EXISTS `t`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `t` (
  `id` int(11) DEFAULT NULL,
  `name` varchar(20) DEFAULT NULL,
  `label` varchar(40) GENERATED ALWAYS AS (concat_operator_oracle(concat_operator_oracle(substr_oracle(`name`,0,2),'-'),`id`)) STORED,
  `d` varchar(20) DEFAULT concat_operator_oracle('a','b'),
  `trimmed` varchar(9) DEFAULT trim_oracle('x '),
  `len` int(11) GENERATED ALWAYS AS (char_length(`name`)) VIRTUAL,
  CONSTRAINT `CONSTRAINT_1` CHECK (char_length(`name`) > 2),
  CONSTRAINT `CONSTRAINT_2` CHECK (concat_operator_oracle(`id` + 1,`name`) <> 'x')
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
/*!40101 SET character_set_client = @saved_cs_client */;

--
-- Final view structure for view `calls`
--

/*!50001 DROP VIEW IF EXISTS `calls`*/;
/*!50001 SET @saved_cs_client          = @@character_set_client */;
/*!50001 SET @saved_cs_results         = @@character_set_results */;
/*!50001 SET @saved_col_connection     = @@collation_connection */;
/*!50001 SET character_set_client      = utf8mb4 */;
/*!50001 SET character_set_results     = utf8mb4 */;
/*!50001 SET collation_connection      = utf8mb4_general_ci */;
/*!50001 CREATE ALGORITHM=UNDEFINED */
/*!50013 DEFINER=`root`@`localhost` SQL SECURITY DEFINER */
/*!50001 VIEW `calls` AS select octet_length(`t`.`name`) AS `a`,oracle_schema.rpad(`t`.`name`,2,'x') AS `b`,oracle_schema.rtrim(`t`.`name`) AS `c`,oracle_schema.trim(both 'x' from `t`.`name`) AS `d`,oracle_schema.ltrim(`t`.`name`) AS `e`,oracle_schema.substr(`t`.`name`,2) AS `f`,oracle_schema.substr(`t`.`name`,2,1) AS `g`,oracle_schema.regexp_replace(`t`.`name`,'a','b') AS `h`,oracle_schema.concat('a',NULL) AS `i`,oracle_schema.concat(oracle_schema.concat(`t`.`name`,'x'),`t`.`id`) AS `j`,oracle_schema.decode(`t`.`id`,1,'one','more') AS `k`,sysdate() + interval 1 month AS `l`,oracle_schema.replace(`t`.`name`,'a','') AS `m`,oracle_schema.concat(`t`.`id` + 1,`t`.`name`) AS `n`,concat(`t`.`name`,'x') AS `o`,oracle_schema.concat(`t`.`name`,`t`.`name`) AS `p` from `t` */;
/*!50001 SET character_set_client      = @saved_cs_client */;
/*!50001 SET character_set_results     = @saved_cs_results */;
/*!50001 SET collation_connection      = @saved_col_connection */;

--
-- Final view structure for view `few`
--

/*!50001 DROP VIEW IF EXISTS `few`*/;
/*!50001 SET @saved_cs_client          = @@character_set_client */;
/*!50001 SET @saved_cs_results         = @@character_set_results */;
/*!50001 SET @saved_col_connection     = @@collation_connection */;
/*!50001 SET character_set_client      = utf8mb4 */;
/*!50001 SET character_set_results     = utf8mb4 */;
/*!50001 SET collation_connection      = utf8mb4_general_ci */;
/*!50001 CREATE ALGORITHM=UNDEFINED */
/*!50013 DEFINER=`root`@`localhost` SQL SECURITY DEFINER */
/*!50001 VIEW `few` AS select distinct `t`.`name` AS `name` from `t` where rownum() < 3 */;
/*!50001 SET character_set_client      = @saved_cs_client */;
/*!50001 SET character_set_results     = @saved_cs_results */;
/*!50001 SET collation_connection      = @saved_col_connection */;

--
-- Final view structure for view `minus`
--

/*!50001 DROP VIEW IF EXISTS `minus`*/;
/*!50001 SET @saved_cs_client          = @@character_set_client */;
/*!50001 SET @saved_cs_results         = @@character_set_results */;
/*!50001 SET @saved_col_connection     = @@collation_connection */;
/*!50001 SET character_set_client      = utf8mb4 */;
/*!50001 SET character_set_results     = utf8mb4 */;
/*!50001 SET collation_connection      = utf8mb4_general_ci */;
/*!50001 CREATE ALGORITHM=UNDEFINED */
/*!50013 DEFINER=`root`@`localhost` SQL SECURITY DEFINER */
/*!50001 VIEW `minus` AS select `t`.`name` AS `name` from `t` except select `t`.`label` AS `label` from `t` */;
/*!50001 SET character_set_client      = @saved_cs_client */;
/*!50001 SET character_set_results     = @saved_cs_results */;
/*!50001 SET collation_connection      = @saved_col_connection */;

--
-- Final view structure for view `outside`
--

/*!50001 DROP VIEW IF EXISTS `outside`*/;
/*!50001 SET @saved_cs_client          = @@character_set_client */;
/*!50001 SET @saved_cs_results         = @@character_set_results */;
/*!50001 SET @saved_col_connection     = @@collation_connection */;
/*!50001 SET character_set_client      = utf8mb4 */;
/*!50001 SET character_set_results     = utf8mb4 */;
/*!50001 SET collation_connection      = utf8mb4_general_ci */;
/*!50001 CREATE ALGORITHM=UNDEFINED */
/*!50013 DEFINER=`root`@`localhost` SQL SECURITY DEFINER */
/*!50001 VIEW `outside` AS select oracle_schema.concat(`t`.`name`,'y') AS `a`,oracle_schema.rtrim(`t`.`name`) AS `b`,`t`.`name` <> 0 or 'x' AS `c`,concat(`t`.`name`,'x') AS `d` from `t` */;
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

-- Dump completed on 2026-11-23 17:32:53
