SET @saved_sql_mode = @@sql_mode, sql_mode = 'STRICT_TRANS_TABLES';
SET @saved_character_set_client = @@character_set_client, character_set_client = utf8mb4;
SET @saved_collation_connection = @@collation_connection, collation_connection = utf8mb4_bin;
DELIMITER ;;
ALTER EVENT `charset`
    DO SET @x = 'b';;
DELIMITER ;
SET sql_mode = @saved_sql_mode;

ALTER EVENT `comment`
    COMMENT '';

SET @saved_sql_mode = @@sql_mode, sql_mode = 'STRICT_TRANS_TABLES';
DELIMITER ;;
ALTER EVENT `mode`
    DO SET @x = 'a';;
DELIMITER ;
SET sql_mode = @saved_sql_mode;

SET @saved_time_zone = @@time_zone, time_zone = '+00:00';
ALTER EVENT `zone`
    ON SCHEDULE EVERY 1 DAY STARTS '2031-01-01 00:00:00';
SET character_set_client = @saved_character_set_client;
SET collation_connection = @saved_collation_connection;
SET time_zone = @saved_time_zone;
