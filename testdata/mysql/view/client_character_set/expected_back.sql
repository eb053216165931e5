DROP VIEW `another`;
DROP PROCEDURE `p`;

SET @saved_character_set_client = @@character_set_client, character_set_client = utf8mb4;
SET @saved_collation_connection = @@collation_connection, collation_connection = utf8mb4_0900_ai_ci;
CREATE OR REPLACE VIEW `other` AS
select `t`.`id` as `id`, 'x' as `x`
from `t`;
SET character_set_client = @saved_character_set_client;
SET collation_connection = @saved_collation_connection;
