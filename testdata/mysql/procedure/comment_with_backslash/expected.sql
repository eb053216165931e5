SET @saved_sql_mode = @@sql_mode, sql_mode = 'NO_BACKSLASH_ESCAPES';
DELIMITER ;;
CREATE PROCEDURE `plain`()
    COMMENT 'a\b, it''s so'
SELECT 'x\';;
DELIMITER ;

SET sql_mode = 'STRICT_TRANS_TABLES';
DELIMITER ;;
CREATE PROCEDURE `with_escapes`()
    COMMENT 'a\\b, it''s so'
SELECT 'x\\';;
DELIMITER ;

SET sql_mode = 'NO_BACKSLASH_ESCAPES';
DELIMITER ;;
CREATE EVENT `e`
    ON SCHEDULE EVERY 1 DAY STARTS '2031-01-01 00:00:00'
    COMMENT 'c\d'
    DO SET @x = 'y\';;
DELIMITER ;
SET sql_mode = @saved_sql_mode;
