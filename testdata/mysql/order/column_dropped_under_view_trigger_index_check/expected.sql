DROP TRIGGER `tr`;

ALTER TABLE `t`
    DROP CHECK `pos`,
    DROP KEY `ab`,
    DROP COLUMN `a`,
    ADD KEY `ab` (`b`);

CREATE OR REPLACE VIEW `v` AS
select `t`.`b` as `b`
from `t`;

DELIMITER ;;
CREATE TRIGGER `tr` BEFORE INSERT ON `t` FOR EACH ROW
SET NEW.b = 1;;
DELIMITER ;
