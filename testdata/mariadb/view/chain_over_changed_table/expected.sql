ALTER TABLE `items`
    DROP COLUMN `old_price`,
    MODIFY COLUMN `price` decimal(10,2) NOT NULL;

CREATE OR REPLACE VIEW `a_prices` AS
select `items`.`id` as `id`, `items`.`price` as `price`
from `items`;

CREATE OR REPLACE VIEW `b_sum` AS
select sum(`a_prices`.`price`) as `total`, count(*) as `n`
from `a_prices`;
