-- ATTENTION: what is granted on `greet` is lost: grant it again.
DROP PROCEDURE `greet`;

SET @saved_sql_mode = @@sql_mode, sql_mode = 'ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_ZERO_DATE,NO_ZERO_IN_DATE,ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES';
SET @saved_character_set_client = @@character_set_client, character_set_client = latin1;
SET @saved_collation_connection = @@collation_connection, collation_connection = latin1_swedish_ci;
DELIMITER ;;
CREATE PROCEDURE `greet`()
SELECT 'hello';;

CREATE PROCEDURE `part`()
SELECT 'bye';;
DELIMITER ;
SET sql_mode = @saved_sql_mode;
SET character_set_client = @saved_character_set_client;
SET collation_connection = @saved_collation_connection;
