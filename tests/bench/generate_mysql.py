#!/usr/bin/env python3
"""Writes a schema as `mysqldump --no-data --routines --triggers` would, of as many tables as asked.

    generate_mysql.py TABLES CHANGED_PERCENT [MEGABYTES_OF_ROWS] >dump.sql

The same bytes every time. As in generate.py, CHANGED_PERCENT of the tables are changed, each in one of a
few ways. With a third number each table is followed by its share of INSERTs.
"""
import sys

import generate

PRELUDE = """-- MySQL dump 10.13  Distrib 9.7.4, for Linux (x86_64)
--
-- Host: localhost    Database: shop
-- ------------------------------------------------------
-- Server version\t9.7.4

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
"""
END = """/*!40103 SET TIME_ZONE=@OLD_TIME_ZONE */;

/*!40101 SET SQL_MODE=@OLD_SQL_MODE */;
/*!40014 SET FOREIGN_KEY_CHECKS=@OLD_FOREIGN_KEY_CHECKS */;
/*!40014 SET UNIQUE_CHECKS=@OLD_UNIQUE_CHECKS */;
/*!40101 SET CHARACTER_SET_CLIENT=@OLD_CHARACTER_SET_CLIENT */;
/*!40101 SET CHARACTER_SET_RESULTS=@OLD_CHARACTER_SET_RESULTS */;
/*!40101 SET COLLATION_CONNECTION=@OLD_COLLATION_CONNECTION */;
/*!40111 SET SQL_NOTES=@OLD_SQL_NOTES */;

-- Dump completed
"""
# Around each trigger and routine, and around each view.
MODES = """/*!50003 SET @saved_cs_client      = @@character_set_client */ ;
/*!50003 SET @saved_cs_results     = @@character_set_results */ ;
/*!50003 SET @saved_col_connection = @@collation_connection */ ;
/*!50003 SET character_set_client  = utf8mb4 */ ;
/*!50003 SET character_set_results = utf8mb4 */ ;
/*!50003 SET collation_connection  = utf8mb4_0900_ai_ci */ ;
/*!50003 SET @saved_sql_mode       = @@sql_mode */ ;
/*!50003 SET sql_mode              = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ENGINE_SUBSTITUTION' */ ;
DELIMITER ;;
%s;;
DELIMITER ;
/*!50003 SET sql_mode              = @saved_sql_mode */ ;
/*!50003 SET character_set_client  = @saved_cs_client */ ;
/*!50003 SET character_set_results = @saved_cs_results */ ;
/*!50003 SET collation_connection  = @saved_col_connection */ ;"""
VIEW = """/*!50001 DROP VIEW IF EXISTS `{name}`*/;
/*!50001 SET @saved_cs_client          = @@character_set_client */;
/*!50001 SET @saved_cs_results         = @@character_set_results */;
/*!50001 SET @saved_col_connection     = @@collation_connection */;
/*!50001 SET character_set_client      = utf8mb4 */;
/*!50001 SET character_set_results     = utf8mb4 */;
/*!50001 SET collation_connection      = utf8mb4_0900_ai_ci */;
/*!50001 CREATE ALGORITHM=UNDEFINED */
/*!50013 DEFINER=`root`@`localhost` SQL SECURITY DEFINER */
/*!50001 VIEW `{name}` AS {query} */;
/*!50001 SET character_set_client      = @saved_cs_client */;
/*!50001 SET character_set_results     = @saved_cs_results */;
/*!50001 SET collation_connection      = @saved_col_connection */;"""
ROW = "(%d,NULL,'a','draft',12.50,'{\\\"note\\\": \\\"it\\'s; one\\\"}','2024-01-01 00:00:00',NULL)"
ROW_COLUMNS = "`id`, `parent_id`, `name`, `status`, `price`, `attributes`, `created_at`, `updated_at`"
ROWS_PER_INSERT = 200


def entry(title, *statements):
    return "\n".join([f"--\n-- {title}\n--\n", *statements, ""])


def name_of(t):
    return f"item_{t.number:05}"


def target_of(t):
    return t.target.removeprefix("public.")


def lines_of_table(t):
    yield "`id` bigint NOT NULL AUTO_INCREMENT"
    yield "`parent_id` bigint DEFAULT NULL"
    yield f"`name` varchar({200 if t.way == 0 else 100}) NOT NULL COMMENT 'What the customer sees'"
    yield "`status` enum('draft','published','sold') NOT NULL DEFAULT 'draft'"
    yield "`price` decimal(12,2) NOT NULL DEFAULT '0.00'" if t.way == 1 else "`price` decimal(10,2) DEFAULT '0.00'"
    yield "`attributes` json DEFAULT NULL"
    yield "`created_at` timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP"
    yield "`updated_at` datetime DEFAULT NULL"
    if t.way == 2:
        yield "`archived` tinyint(1) NOT NULL DEFAULT '0'"
    yield "`shout` varchar(100) GENERATED ALWAYS AS (upper(`name`)) VIRTUAL"
    yield "PRIMARY KEY (`id`)"
    yield f"KEY `{name_of(t)}_name_idx` (`name`{' DESC' if t.way == 0 else ''},`status`)"
    yield f"KEY `{name_of(t)}_parent` (`parent_id`)"
    yield (f"CONSTRAINT `{name_of(t)}_parent` FOREIGN KEY (`parent_id`) REFERENCES `{target_of(t)}` (`id`)"
           + (" ON DELETE CASCADE" if t.way == 1 else ""))
    yield f"CONSTRAINT `{name_of(t)}_name` CHECK ((`name` in (_utf8mb4'a',_utf8mb4'b',_utf8mb4'c')))"
    yield f"CONSTRAINT `{name_of(t)}_price` CHECK ((`price` >= {1000 if t.way == 3 else 0}))"


def table(t):
    body = ",\n  ".join(lines_of_table(t))
    return entry(f"Table structure for table `{name_of(t)}`", f"DROP TABLE IF EXISTS `{name_of(t)}`;",
                 "/*!40101 SET @saved_cs_client     = @@character_set_client */;",
                 "/*!50503 SET character_set_client = utf8mb4 */;",
                 f"CREATE TABLE `{name_of(t)}` (\n  {body}\n) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 "
                 f"COLLATE=utf8mb4_0900_ai_ci COMMENT='Items of shelf {t.number}';",
                 "/*!40101 SET character_set_client = @saved_cs_client */;")


def rows(t, size):
    """About SIZE bytes of INSERTs."""
    yield f"LOCK TABLES `{name_of(t)}` WRITE;\n/*!40000 ALTER TABLE `{name_of(t)}` DISABLE KEYS */;"
    written = 0
    while written < size:
        values = ",".join(ROW % (written + n + 1) for n in range(ROWS_PER_INSERT))
        text = f"INSERT INTO `{name_of(t)}` ({ROW_COLUMNS}) VALUES {values};"
        written += len(text)
        yield text
    yield f"/*!40000 ALTER TABLE `{name_of(t)}` ENABLE KEYS */;\nUNLOCK TABLES;"


def trigger(t):
    clock = "utc_timestamp()" if t.way == 4 else "now()"
    return MODES % (f"/*!50003 CREATE*/ /*!50017 DEFINER=`root`@`localhost`*/ /*!50003 TRIGGER `{name_of(t)}_touch` "
                    f"BEFORE UPDATE ON `{name_of(t)}` FOR EACH ROW BEGIN\n  SET NEW.updated_at = {clock};\n"
                    f"  IF NEW.price > 100 THEN\n    SET @parent = (SELECT id FROM {target_of(t)} "
                    f"WHERE id = NEW.parent_id);\n  END IF;\nEND */")


def stand_in(t):
    return entry(f"Temporary view structure for view `{name_of(t)}_list`",
                 f"DROP TABLE IF EXISTS `{name_of(t)}_list`;\n/*!50001 DROP VIEW IF EXISTS `{name_of(t)}_list`*/;",
                 "SET @saved_cs_client     = @@character_set_client;",
                 "/*!50503 SET character_set_client = utf8mb4 */;",
                 f"/*!50001 CREATE VIEW `{name_of(t)}_list` AS SELECT \n 1 AS `id`,\n 1 AS `name`,\n"
                 f" 1 AS `parent_name`,\n 1 AS `price`*/;",
                 "SET character_set_client = @saved_cs_client;")


def view(t):
    where = " where (`i`.`price` > 10)" if t.way == 5 else ""
    query = (f"select `i`.`id` AS `id`,`i`.`name` AS `name`,`p`.`name` AS `parent_name`,(`i`.`price` * 2) AS `price` "
             f"from (`{name_of(t)}` `i` left join `{target_of(t)}` `p` on((`p`.`id` = `i`.`parent_id`))){where}")
    return entry(f"Final view structure for view `{name_of(t)}_list`",
                 VIEW.format(name=f"{name_of(t)}_list", query=query))


def routine(t):
    return f"/*!50003 DROP FUNCTION IF EXISTS `{name_of(t)}_total` */;\n" + MODES % (f"CREATE DEFINER=`root`@`localhost` FUNCTION `{name_of(t)}_total`(factor decimal(10,2)) RETURNS "
                    f"decimal(12,2)\n    READS SQL DATA\nBEGIN\n  DECLARE total decimal(12,2);\n"
                    f"  SELECT SUM(price) * factor INTO total FROM {name_of(t)};\n  RETURN total;\nEND ")


def schema(count, percent, megabytes=0):
    yield PRELUDE
    tables = [generate.Table(number, count, percent) for number in range(count)]
    for t in tables:
        yield table(t)
        if megabytes:
            yield from rows(t, megabytes * 1_000_000 // count)
        yield trigger(t)
        yield stand_in(t)
    yield entry("Dumping routines for database 'shop'")
    yield from map(routine, tables)
    yield from map(view, tables)
    yield END


if __name__ == "__main__":
    sys.stdout.writelines(text + "\n" for text in schema(*map(int, sys.argv[1:])))
