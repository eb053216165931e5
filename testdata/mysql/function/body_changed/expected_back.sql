-- ATTENTION: what is granted on `initials` is lost: grant it again.
DROP FUNCTION `initials`;

DELIMITER ;;
CREATE FUNCTION `initials`(name VARCHAR(80)) RETURNS varchar(10)
    DETERMINISTIC
BEGIN
  RETURN LEFT(name, 1);
END;;
DELIMITER ;
