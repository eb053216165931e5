DROP EVENT `once`;
DROP EVENT `purge_idle`;

SET @saved_sql_mode = @@sql_mode, sql_mode = 'ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_ZERO_DATE,NO_ZERO_IN_DATE,ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES';
SET @saved_character_set_client = @@character_set_client, character_set_client = utf8mb4;
SET @saved_collation_connection = @@collation_connection, collation_connection = utf8mb4_0900_ai_ci;
SET @saved_time_zone = @@time_zone, time_zone = 'SYSTEM';
DELIMITER ;;
CREATE EVENT `old_purge`
    ON SCHEDULE EVERY 1 DAY STARTS '2031-01-01 00:00:00'
    DO DELETE FROM sessions;;
DELIMITER ;
SET sql_mode = @saved_sql_mode;
SET character_set_client = @saved_character_set_client;
SET collation_connection = @saved_collation_connection;
SET time_zone = @saved_time_zone;
