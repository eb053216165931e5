CREATE OR REPLACE VIEW `all_times` AS
select `x`.`id` as `id`, `x`.`a` as `a`, `x`.`row_start` as `row_start`, `x`.`row_end` as `row_end`
from `t` for system_time all `x`;

CREATE VIEW `between_` AS
select `t`.`id` as `id`
from `t` for system_time between timestamp '2024-01-01 00:00:00' and timestamp '2025-01-01 00:00:00';

CREATE VIEW `from_` AS
select `z`.`id` as `id`
from `t` for system_time from timestamp '2024-01-01 00:00:00' to timestamp '2025-01-01 00:00:00' `z`;

CREATE VIEW `then_` AS
select `t`.`id` as `id`
from `t` for system_time as of timestamp '2024-01-01 00:00:00'
where `t`.`a` > 1;
