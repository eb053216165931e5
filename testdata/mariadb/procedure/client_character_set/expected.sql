SET @saved_sql_mode = @@sql_mode, sql_mode = 'ERROR_FOR_DIVISION_BY_ZERO,NO_AUTO_CREATE_USER,NO_ENGINE_SUBSTITUTION,STRICT_TRANS_TABLES';
SET @saved_character_set_client = @@character_set_client, character_set_client = latin1;
SET @saved_collation_connection = @@collation_connection, collation_connection = latin1_swedish_ci;
DELIMITER ;;
CREATE OR REPLACE PROCEDURE `greet`()
SELECT 'hello';;

CREATE PROCEDURE `part`()
SELECT 'bye';;
DELIMITER ;
SET sql_mode = @saved_sql_mode;
SET character_set_client = @saved_character_set_client;
SET collation_connection = @saved_collation_connection;
