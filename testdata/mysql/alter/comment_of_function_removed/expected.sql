-- ATTENTION: what is granted on `f` is lost: grant it again.
DROP FUNCTION `f`;

DELIMITER ;;
CREATE FUNCTION `f`(n INT) RETURNS int
    DETERMINISTIC
RETURN n;;
DELIMITER ;

ALTER PROCEDURE `p` COMMENT 'second';
