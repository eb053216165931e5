SET @saved_character_set_client = @@character_set_client, character_set_client = utf8mb3;
SET @saved_collation_connection = @@collation_connection, collation_connection = utf8mb3_bin;
DELIMITER ;;
CREATE PROCEDURE `p`()
SELECT 'z';;
DELIMITER ;

SET character_set_client = latin1;
SET collation_connection = latin1_swedish_ci;
CREATE VIEW `another` AS
select `t`.`id` as `id`, 'y' as `y`
from `t`;

CREATE OR REPLACE VIEW `other` AS
select `t`.`id` as `id`, 'x' as `x`
from `t`;
SET character_set_client = @saved_character_set_client;
SET collation_connection = @saved_collation_connection;
