-- ATTENTION: what is granted on `f` is lost: grant it again.
DROP FUNCTION `f`;

SET @saved_sql_mode = @@sql_mode, sql_mode = 'ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_ZERO_DATE,NO_ZERO_IN_DATE,ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES';
SET @saved_character_set_client = @@character_set_client, character_set_client = utf8mb4;
SET @saved_collation_connection = @@collation_connection, collation_connection = utf8mb4_0900_ai_ci;
-- What follows was created when the database had this collation.
ALTER DATABASE CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
DELIMITER ;;
CREATE FUNCTION `f`(n INT) RETURNS int
    DETERMINISTIC
RETURN n;;
DELIMITER ;
SET sql_mode = @saved_sql_mode;
SET character_set_client = @saved_character_set_client;
SET collation_connection = @saved_collation_connection;
ALTER DATABASE CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
