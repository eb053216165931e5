SET @saved_character_set_client = @@character_set_client, character_set_client = utf8mb3;
SET @saved_collation_connection = @@collation_connection, collation_connection = utf8mb3_general_ci;
CREATE VIEW `v` AS
select `a`.`id` as `id`
from `a`;
SET character_set_client = @saved_character_set_client;
SET collation_connection = @saved_collation_connection;
