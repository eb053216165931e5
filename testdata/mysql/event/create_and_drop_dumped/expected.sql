DROP EVENT `old_purge`;

SET @saved_sql_mode = @@sql_mode, sql_mode = 'ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_ZERO_DATE,NO_ZERO_IN_DATE,ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES';
SET @saved_character_set_client = @@character_set_client, character_set_client = utf8mb4;
SET @saved_collation_connection = @@collation_connection, collation_connection = utf8mb4_0900_ai_ci;
SET @saved_time_zone = @@time_zone, time_zone = 'SYSTEM';
DELIMITER ;;
CREATE EVENT `once`
    ON SCHEDULE AT '2032-02-03 04:05:06'
    DO SET @x = 1;;

CREATE EVENT `purge_idle`
    ON SCHEDULE EVERY 2 HOUR STARTS '2031-01-01 00:30:00' ENDS '2035-01-01 00:00:00'
    ON COMPLETION PRESERVE
    COMMENT 'drops idle sessions'
    DO DELETE FROM sessions WHERE touched < NOW() - INTERVAL 1 DAY;;
DELIMITER ;
SET sql_mode = @saved_sql_mode;
SET character_set_client = @saved_character_set_client;
SET collation_connection = @saved_collation_connection;
SET time_zone = @saved_time_zone;
