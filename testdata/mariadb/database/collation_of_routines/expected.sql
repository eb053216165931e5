SET @saved_sql_mode = @@sql_mode, sql_mode = 'ERROR_FOR_DIVISION_BY_ZERO,NO_AUTO_CREATE_USER,NO_ENGINE_SUBSTITUTION,STRICT_TRANS_TABLES';
SET @saved_character_set_client = @@character_set_client, character_set_client = utf8mb4;
SET @saved_collation_connection = @@collation_connection, collation_connection = utf8mb4_general_ci;
-- What follows was created when the database had this collation.
ALTER DATABASE CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
DELIMITER ;;
CREATE OR REPLACE FUNCTION `f`(n INT) RETURNS int(11)
    DETERMINISTIC
RETURN n + 1;;
DELIMITER ;
SET sql_mode = @saved_sql_mode;
SET character_set_client = @saved_character_set_client;
SET collation_connection = @saved_collation_connection;
ALTER DATABASE CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
