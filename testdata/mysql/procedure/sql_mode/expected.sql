-- ATTENTION: what is granted on `p1` is lost: grant it again.
DROP PROCEDURE `p1`;

SET @saved_sql_mode = @@sql_mode, sql_mode = 'ANSI_QUOTES';
DELIMITER ;;
CREATE PROCEDURE `p1`()
SELECT 'a' AS "the letter";;
DELIMITER ;

SET sql_mode = 'NO_BACKSLASH_ESCAPES,PIPES_AS_CONCAT';
DELIMITER ;;
CREATE PROCEDURE `p2`()
SELECT 'x\' || 'y';;
DELIMITER ;
SET sql_mode = @saved_sql_mode;
