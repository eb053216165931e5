-- ATTENTION: what is granted on `initials` is lost: grant it again.
DROP FUNCTION `initials`;

DELIMITER ;;
CREATE FUNCTION `initials`(name VARCHAR(80)) RETURNS varchar(10)
    DETERMINISTIC
BEGIN
  DECLARE pos INT DEFAULT LOCATE(' ', name);
  IF pos = 0 THEN
    RETURN LEFT(name, 1);
  END IF;
  RETURN CONCAT(LEFT(name, 1), SUBSTRING(name, pos + 1, 1));
END;;
DELIMITER ;
