ALTER TABLE `items`
    MODIFY COLUMN `price` int(11),
    ADD COLUMN `old_price` int(11);

CREATE OR REPLACE VIEW `a_prices` AS
select `items`.`id` as `id`, `items`.`old_price` as `price`
from `items`;

CREATE OR REPLACE VIEW `b_sum` AS
select sum(`a_prices`.`price`) as `total`
from `a_prices`;
