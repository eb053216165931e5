-- ATTENTION: what is granted on `p1` is lost: grant it again.
DROP PROCEDURE `p1`;
DROP PROCEDURE `p2`;

SET @saved_sql_mode = @@sql_mode, sql_mode = 'STRICT_TRANS_TABLES';
SET @saved_character_set_client = @@character_set_client, character_set_client = utf8mb4;
SET @saved_collation_connection = @@collation_connection, collation_connection = utf8mb4_0900_ai_ci;
DELIMITER ;;
CREATE PROCEDURE `p1`()
SELECT 'a';;
DELIMITER ;
SET sql_mode = @saved_sql_mode;
SET character_set_client = @saved_character_set_client;
SET collation_connection = @saved_collation_connection;
