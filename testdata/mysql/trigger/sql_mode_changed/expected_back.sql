DROP TRIGGER `t_bi`;

SET @saved_sql_mode = @@sql_mode, sql_mode = 'STRICT_TRANS_TABLES';
DELIMITER ;;
CREATE TRIGGER `t_bi` BEFORE INSERT ON `t` FOR EACH ROW
SET NEW.a = 'x';;
DELIMITER ;
SET sql_mode = @saved_sql_mode;
