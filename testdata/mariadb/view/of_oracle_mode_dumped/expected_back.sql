DROP VIEW `minus`;

ALTER TABLE `t`
    DROP CONSTRAINT `CONSTRAINT_1`,
    MODIFY COLUMN `label` varchar(40) GENERATED ALWAYS AS (concat_operator_oracle(concat_operator_oracle(substr_oracle(`name`, 1, 2), '-'), `id`)) STORED,
    ADD CONSTRAINT `CONSTRAINT_1` CHECK (length(`name`) > 2);

SET @saved_character_set_client = @@character_set_client, character_set_client = utf8mb4;
SET @saved_collation_connection = @@collation_connection, collation_connection = utf8mb4_general_ci;
CREATE OR REPLACE VIEW `calls` AS
select 1 as `a`;
SET character_set_client = @saved_character_set_client;
SET collation_connection = @saved_collation_connection;
