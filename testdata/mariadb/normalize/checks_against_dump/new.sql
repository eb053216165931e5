/*M!999999\- enable the sandbox mode */ 
-- MariaDB dump 10.19  Distrib 10.11.19-MariaDB, for debian-linux-gnu (x86_64)
--
-- Host: localhost    Database: shop
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
-- Table structure for table `t`
--

DROP TABLE IF EXISTS `t`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `t` (
  `a` int(11) DEFAULT NULL,
  `b` int(11) DEFAULT NULL,
  `c` varchar(20) DEFAULT NULL,
  `d` date DEFAULT NULL,
  CONSTRAINT `k1` CHECK (`a` > 0 and `b` <= 5 or `c` = 'x'),
  CONSTRAINT `k2` CHECK (`a` between 1 and 10),
  CONSTRAINT `k3` CHECK (`c` in ('a','b','c')),
  CONSTRAINT `k4` CHECK (`a` <> `b`),
  CONSTRAINT `k5` CHECK (`c` like 'a%' and `c`  not like '%z'),
  CONSTRAINT `k6` CHECK (octet_length(`c`) > 3 and ucase(`c`) <> 'NO'),
  CONSTRAINT `k7` CHECK (`a` is not null and `b` <> 3),
  CONSTRAINT `k8` CHECK (`c` regexp '^[a-z]+$'),
  CONSTRAINT `k9` CHECK (`d` > '2020-01-01' and `d` >= DATE'2020-01-02'),
  CONSTRAINT `k10` CHECK (case when `a` > 1 then `b` else 1 end = 1),
  CONSTRAINT `k11` CHECK (`a` MOD 2 = 0 xor `b` DIV 2 = 1),
  CONSTRAINT `k12` CHECK (-`a` < `b` and ~`a` > 0 and `a` & `b` | 1 > 0 and `a` << 2 > 0),
  CONSTRAINT `k13` CHECK (coalesce(`a`,`b`,0) = ifnull(`a`,1) and substr(`c`,1,2) = 'ab' and `d` + interval 1 day > `d`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
/*!40101 SET character_set_client = @saved_cs_client */;

--
-- Dumping events for database 'shop'
--

--
-- Dumping routines for database 'shop'
--
/*!40103 SET TIME_ZONE=@OLD_TIME_ZONE */;

/*!40101 SET SQL_MODE=@OLD_SQL_MODE */;
/*!40014 SET FOREIGN_KEY_CHECKS=@OLD_FOREIGN_KEY_CHECKS */;
/*!40014 SET UNIQUE_CHECKS=@OLD_UNIQUE_CHECKS */;
/*!40101 SET CHARACTER_SET_CLIENT=@OLD_CHARACTER_SET_CLIENT */;
/*!40101 SET CHARACTER_SET_RESULTS=@OLD_CHARACTER_SET_RESULTS */;
/*!40101 SET COLLATION_CONNECTION=@OLD_COLLATION_CONNECTION */;
/*!40111 SET SQL_NOTES=@OLD_SQL_NOTES */;

-- Dump completed
