DROP VIEW `v-1`;

SET @saved_character_set_client = @@character_set_client, character_set_client = utf8mb4;
SET @saved_collation_connection = @@collation_connection, collation_connection = utf8mb4_0900_ai_ci;
CREATE OR REPLACE VIEW `aa` AS
select `t`.`select` as `select`, `t`.`a``b` as `a``b`
from `t`;
SET character_set_client = @saved_character_set_client;
SET collation_connection = @saved_collation_connection;

DROP VIEW `zz`;
