DROP PROCEDURE `p2`;

SET @saved_sql_mode = @@sql_mode, sql_mode = 'STRICT_TRANS_TABLES';
DELIMITER ;;
CREATE OR REPLACE PROCEDURE `p1`()
SELECT 'a';;
DELIMITER ;
SET sql_mode = @saved_sql_mode;
