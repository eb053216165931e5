SET @saved_character_set_client = @@character_set_client, character_set_client = utf8mb4;
SET @saved_collation_connection = @@collation_connection, collation_connection = utf8mb4_general_ci;
CREATE VIEW `v-1` AS
select 1 as `one`, 'a''b' as `q"`;

CREATE VIEW `zz` AS
select `t`.`select` as `select`, `t`.`a``b` as `c d`
from `t`
where `t`.`a``b` = '*/';

CREATE OR REPLACE VIEW `aa` AS
select `zz`.`select` as `select`
from `zz`;
SET character_set_client = @saved_character_set_client;
SET collation_connection = @saved_collation_connection;
