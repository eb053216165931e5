-- ATTENTION: what is granted on `area` is lost: grant it again.
DROP FUNCTION `area`;

DELIMITER ;;
CREATE FUNCTION `area`(w DECIMAL(10,3), h DECIMAL(10,3), unit VARCHAR(4)) RETURNS varchar(30)
    DETERMINISTIC
    NO SQL
RETURN CONCAT(w * h, unit);;
DELIMITER ;
