DELIMITER ;;
CREATE FUNCTION `twice`(n INT) RETURNS int
    DETERMINISTIC
    NO SQL
RETURN n * 2;;
DELIMITER ;

CREATE VIEW `doubled` AS
select `twice`(`t`.`id`) as `d`
from `t`;
