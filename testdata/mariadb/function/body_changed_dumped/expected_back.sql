SET @saved_sql_mode = @@sql_mode, sql_mode = 'ERROR_FOR_DIVISION_BY_ZERO,NO_AUTO_CREATE_USER,NO_ENGINE_SUBSTITUTION,STRICT_TRANS_TABLES';
SET @saved_character_set_client = @@character_set_client, character_set_client = utf8mb4;
SET @saved_collation_connection = @@collation_connection, collation_connection = utf8mb4_general_ci;
DELIMITER ;;
CREATE OR REPLACE FUNCTION `initials`(name VARCHAR(80)) RETURNS varchar(10) CHARACTER SET latin1 COLLATE latin1_swedish_ci
    DETERMINISTIC
BEGIN
  RETURN LEFT(name, 1);
END;;
DELIMITER ;
SET sql_mode = @saved_sql_mode;
SET character_set_client = @saved_character_set_client;
SET collation_connection = @saved_collation_connection;
