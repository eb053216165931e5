DROP VIEW `a_first`;
DROP VIEW `big_orders`;

SET @saved_character_set_client = @@character_set_client, character_set_client = utf8mb4;
SET @saved_collation_connection = @@collation_connection, collation_connection = utf8mb4_general_ci;
CREATE VIEW `old_orders` AS
select `orders`.`id` as `id`
from `orders`
where `orders`.`id` < 1000;
SET character_set_client = @saved_character_set_client;
SET collation_connection = @saved_collation_connection;
