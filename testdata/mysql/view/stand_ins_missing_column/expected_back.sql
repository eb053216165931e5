SET @saved_character_set_client = @@character_set_client, character_set_client = utf8mb4;
SET @saved_collation_connection = @@collation_connection, collation_connection = utf8mb4_0900_ai_ci;
CREATE OR REPLACE VIEW `zz_first` AS
select `a`.`id` as `id`, `a`.`x` as `x`
from `a`;

CREATE OR REPLACE VIEW `bb_second` AS
select `z`.`x` as `y`
from `zz_first` `z`
where `z`.`id` in (select `zz_first`.`id` from `zz_first`);
SET character_set_client = @saved_character_set_client;
SET collation_connection = @saved_collation_connection;
