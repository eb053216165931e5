ALTER TABLE `t`
    DROP KEY `b`,
    DROP COLUMN `b`,
    ADD COLUMN `renamed` int(11) AFTER `a`,
    ADD COLUMN `d` int(11),
    ADD UNIQUE KEY `d` (`d`),
    ADD UNIQUE KEY `by_c` (`c`,`a`),
    ADD KEY `renamed_index` (`renamed`),
    ALTER INDEX `a` IGNORED;

DELIMITER ;;
CREATE FUNCTION `f`() RETURNS int(11)
RETURN 1;;

CREATE PROCEDURE `p`()
SELECT 2;;
DELIMITER ;

CREATE OR REPLACE VIEW `v` AS
select `t`.`c` as `c`
from `t`;

DELIMITER ;;
CREATE TRIGGER `tr` BEFORE INSERT ON `t` FOR EACH ROW
SET @a = 1;;

CREATE EVENT `e`
    ON SCHEDULE AT '2031-01-01 00:00:00'
    DO SET @a = 1;;
DELIMITER ;
