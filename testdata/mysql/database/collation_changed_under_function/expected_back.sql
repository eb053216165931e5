-- ATTENTION: what is granted on `made_anew` is lost: grant it again.
DROP FUNCTION `made_anew`;

ALTER DATABASE CHARACTER SET utf8mb4 COLLATE utf8mb4_general_ci;

DELIMITER ;;
CREATE FUNCTION `made_anew`(a VARCHAR(10)) RETURNS int
    DETERMINISTIC
RETURN LENGTH(a);;
DELIMITER ;
