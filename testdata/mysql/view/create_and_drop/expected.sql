DROP VIEW `old_orders`;

CREATE VIEW `big_orders` AS
select `o`.`id` as `id`, `o`.`total` as `amount`
from `orders` `o`
where `o`.`total` > 1000
order by `o`.`total` desc limit 10;
