DROP VIEW `big_orders`;

CREATE VIEW `old_orders` AS
select `orders`.`id` as `id`
from `orders`
where `orders`.`id` < 1000;
