DROP EVENT `e2`;
DROP PROCEDURE `p`;

CREATE OR REPLACE VIEW `v` AS
select `t`.`id` as `id`
from `t`;
