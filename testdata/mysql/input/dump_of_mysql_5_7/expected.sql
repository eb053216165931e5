ALTER TABLE `t`
    MODIFY COLUMN `id` int NOT NULL AUTO_INCREMENT,
    ADD COLUMN `name` varchar(50) CHARACTER SET utf8mb3 COLLATE utf8mb3_unicode_ci,
    ADD COLUMN `at` timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP,
    ADD COLUMN `d` date,
    ADD COLUMN `j` json,
    ADD COLUMN `g` varchar(20) GENERATED ALWAYS AS (json_unquote(json_extract(`j`, '$.a'))) VIRTUAL,
    ADD PRIMARY KEY (`id`),
    DEFAULT CHARSET=utf8mb3 COLLATE=utf8mb3_unicode_ci;

SET @saved_sql_mode = @@sql_mode, sql_mode = 'NO_ENGINE_SUBSTITUTION,STRICT_TRANS_TABLES';
SET @saved_character_set_client = @@character_set_client, character_set_client = utf8mb3;
SET @saved_collation_connection = @@collation_connection, collation_connection = utf8mb3_general_ci;
DELIMITER ;;
CREATE TRIGGER `t_bi` BEFORE INSERT ON `t` FOR EACH ROW
BEGIN SET NEW.name = TRIM(NEW.name); END;;
DELIMITER ;
SET sql_mode = @saved_sql_mode;
SET character_set_client = @saved_character_set_client;
SET collation_connection = @saved_collation_connection;
