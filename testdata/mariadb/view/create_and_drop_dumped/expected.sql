DROP VIEW `old_orders`;

SET @saved_character_set_client = @@character_set_client, character_set_client = utf8mb4;
SET @saved_collation_connection = @@collation_connection, collation_connection = utf8mb4_general_ci;
CREATE VIEW `big_orders` AS
select `o`.`id` as `id`, `o`.`total` as `amount`
from `orders` `o`
where `o`.`total` > 1000
order by `o`.`total` desc limit 10;

CREATE VIEW `a_first` AS
select `big_orders`.`amount` as `amount`
from `big_orders`;
SET character_set_client = @saved_character_set_client;
SET collation_connection = @saved_collation_connection;
