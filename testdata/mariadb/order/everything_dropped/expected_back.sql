CREATE TABLE `p` (
  `id` int(11) NOT NULL,
  PRIMARY KEY (`id`)
) ENGINE=InnoDB;

CREATE TABLE `c` (
  `id` int(11) NOT NULL,
  PRIMARY KEY (`id`),
  CONSTRAINT `c_ibfk_1` FOREIGN KEY (`id`) REFERENCES `p` (`id`)
) ENGINE=InnoDB;

DELIMITER ;;
CREATE FUNCTION `f`() RETURNS int(11)
    DETERMINISTIC
RETURN 1;;

CREATE PROCEDURE `pr`()
SELECT f();;
DELIMITER ;

CREATE VIEW `v` AS
select `c`.`id` as `id`
from `c`;

CREATE VIEW `w` AS
select `v`.`id` as `id`
from `v`;

DELIMITER ;;
CREATE TRIGGER `t` BEFORE INSERT ON `c` FOR EACH ROW
SET @x = f();;

CREATE EVENT `e`
    ON SCHEDULE EVERY 1 DAY
    DO CALL pr();;
DELIMITER ;
