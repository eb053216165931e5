ALTER TABLE `t` DROP COLUMN `b`;

CREATE OR REPLACE VIEW `v` AS
select `t`.`id` as `id`, `t`.`a` as `a`
from `t`;
