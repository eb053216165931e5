ALTER TABLE `t`
    DROP KEY `ab`,
    ADD COLUMN `a` int(11) AFTER `id`,
    ADD KEY `ab` (`a`,`b`),
    ADD CONSTRAINT `pos` CHECK (`a` > 0);

CREATE OR REPLACE VIEW `v` AS
select `t`.`a` as `a`
from `t`;

DELIMITER ;;
CREATE OR REPLACE TRIGGER `tr` BEFORE INSERT ON `t` FOR EACH ROW
SET NEW.a = 1;;
DELIMITER ;
