-- ATTENTION: what is granted on `area` is lost: grant it again.
DROP FUNCTION `area`;

DELIMITER ;;
CREATE FUNCTION `area`(w INT, h INT) RETURNS int
    DETERMINISTIC
    NO SQL
RETURN w * h;;
DELIMITER ;
