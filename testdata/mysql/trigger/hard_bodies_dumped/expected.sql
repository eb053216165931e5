SET @saved_sql_mode = @@sql_mode, sql_mode = 'ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_ZERO_DATE,NO_ZERO_IN_DATE,ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES';
SET @saved_character_set_client = @@character_set_client, character_set_client = utf8mb4;
SET @saved_collation_connection = @@collation_connection, collation_connection = utf8mb4_0900_ai_ci;
DELIMITER ;;
CREATE TRIGGER `dashed_end` BEFORE UPDATE ON `t` FOR EACH ROW
BEGIN
  -- here it ends */
  SET NEW.a = 'y';
END;;

CREATE TRIGGER `hashed_end` BEFORE UPDATE ON `t` FOR EACH ROW FOLLOWS `dashed_end`
BEGIN
  # here too */
  SET NEW.a = 'z';
END;;

CREATE TRIGGER `nested_comment` BEFORE INSERT ON `t` FOR EACH ROW
BEGIN /* nested */ SET NEW.a = '1'; /* done */ END;;

CREATE TRIGGER `quoted_end` BEFORE INSERT ON `t` FOR EACH ROW FOLLOWS `nested_comment`
BEGIN SET NEW.a = 'x*/'; END;;

DELIMITER $$
CREATE TRIGGER `two_semicolons` BEFORE DELETE ON `t` FOR EACH ROW
BEGIN SET @a = ';;'; SET @b = "//"; END$$
DELIMITER ;
SET sql_mode = @saved_sql_mode;
SET character_set_client = @saved_character_set_client;
SET collation_connection = @saved_collation_connection;
