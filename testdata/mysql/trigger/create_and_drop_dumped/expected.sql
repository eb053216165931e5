DROP TRIGGER `accounts_bd`;

SET @saved_sql_mode = @@sql_mode, sql_mode = 'ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_ZERO_DATE,NO_ZERO_IN_DATE,ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES';
SET @saved_character_set_client = @@character_set_client, character_set_client = utf8mb4;
SET @saved_collation_connection = @@collation_connection, collation_connection = utf8mb4_0900_ai_ci;
DELIMITER ;;
CREATE TRIGGER `accounts_bu` BEFORE UPDATE ON `accounts` FOR EACH ROW
BEGIN
  IF NEW.balance < 0 THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'no; not below zero';
  END IF;
  SET NEW.changed = NOW();
END;;
DELIMITER ;
SET sql_mode = @saved_sql_mode;
SET character_set_client = @saved_character_set_client;
SET collation_connection = @saved_collation_connection;
