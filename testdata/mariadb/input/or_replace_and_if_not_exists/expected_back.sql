DROP EVENT `e`;
DROP TRIGGER `tr`;
DROP PROCEDURE `p`;
DROP FUNCTION `f`;

ALTER TABLE `t`
    DROP KEY `renamed_index`,
    DROP KEY `d`,
    DROP KEY `by_c`,
    DROP COLUMN `renamed`,
    DROP COLUMN `d`,
    ADD COLUMN `b` int(11) AFTER `a`,
    ADD KEY `b` (`b`),
    ALTER INDEX `a` NOT IGNORED;

CREATE OR REPLACE VIEW `v` AS
select `t`.`a` as `a`
from `t`;
