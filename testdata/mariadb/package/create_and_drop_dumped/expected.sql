SET @saved_sql_mode = @@sql_mode, sql_mode = 'ANSI_QUOTES,IGNORE_SPACE,NO_AUTO_CREATE_USER,NO_FIELD_OPTIONS,NO_KEY_OPTIONS,NO_TABLE_OPTIONS,ORACLE,PIPES_AS_CONCAT,SIMULTANEOUS_ASSIGNMENT';
-- ATTENTION: what is granted on `old_tools` is lost: grant it again.
DROP PACKAGE `old_tools`;

SET @saved_character_set_client = @@character_set_client, character_set_client = utf8mb4;
SET @saved_collation_connection = @@collation_connection, collation_connection = utf8mb4_general_ci;
DELIMITER ;;
CREATE PACKAGE `old_tools`
    COMMENT 'one or two'
AS
  FUNCTION two RETURN INT;
END;;

CREATE PACKAGE BODY `old_tools`
AS
  FUNCTION two RETURN INT AS BEGIN RETURN 2; END;
END;;
DELIMITER ;
SET sql_mode = @saved_sql_mode;
SET character_set_client = @saved_character_set_client;
SET collation_connection = @saved_collation_connection;
