SET @saved_sql_mode = @@sql_mode, sql_mode = 'ANSI_QUOTES';
SET @saved_character_set_client = @@character_set_client, character_set_client = utf8mb4;
SET @saved_collation_connection = @@collation_connection, collation_connection = utf8mb4_general_ci;
DELIMITER ;;
ALTER EVENT `e`
    DO SELECT 'x' AS "y";;
DELIMITER ;
SET sql_mode = @saved_sql_mode;
SET character_set_client = @saved_character_set_client;
SET collation_connection = @saved_collation_connection;
