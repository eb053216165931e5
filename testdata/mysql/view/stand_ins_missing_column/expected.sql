SET @saved_character_set_client = @@character_set_client, character_set_client = utf8mb4;
SET @saved_collation_connection = @@collation_connection, collation_connection = utf8mb4_0900_ai_ci;
CREATE OR REPLACE VIEW `zz_first` AS
select `a`.`id` as `id`, `a`.`x` as `x`, `a`.`x` + 1 as `more`
from `a`;

CREATE OR REPLACE VIEW `bb_second` AS
select `z`.`more` as `y`
from `zz_first` `z`;
SET character_set_client = @saved_character_set_client;
SET collation_connection = @saved_collation_connection;
