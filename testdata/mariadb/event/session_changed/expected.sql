SET @saved_sql_mode = @@sql_mode, sql_mode = 'STRICT_TRANS_TABLES';
SET @saved_character_set_client = @@character_set_client, character_set_client = latin1;
SET @saved_collation_connection = @@collation_connection, collation_connection = latin1_german1_ci;
DELIMITER ;;
ALTER EVENT `charset`
    DO SET @x = 'b';;
DELIMITER ;
SET sql_mode = @saved_sql_mode;

SET character_set_client = utf8mb4;
SET collation_connection = utf8mb4_bin;
ALTER EVENT `comment`
    COMMENT 'x';

SET @saved_sql_mode = @@sql_mode, sql_mode = 'ANSI_QUOTES';
DELIMITER ;;
ALTER EVENT `mode`
    DO SET @x = 'a';;
DELIMITER ;
SET sql_mode = @saved_sql_mode;

SET @saved_time_zone = @@time_zone, time_zone = '+02:00';
ALTER EVENT `zone`
    ON SCHEDULE EVERY 1 DAY STARTS '2031-01-01 00:00:00';
SET character_set_client = @saved_character_set_client;
SET collation_connection = @saved_collation_connection;
SET time_zone = @saved_time_zone;
