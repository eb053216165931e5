ALTER TABLE `t`
    DROP CONSTRAINT `CONSTRAINT_1`,
    MODIFY COLUMN `label` varchar(40) GENERATED ALWAYS AS (concat_operator_oracle(concat_operator_oracle(substr_oracle(`name`, 0, 2), '-'), `id`)) STORED,
    ADD CONSTRAINT `CONSTRAINT_1` CHECK (char_length(`name`) > 2);

SET @saved_character_set_client = @@character_set_client, character_set_client = utf8mb4;
SET @saved_collation_connection = @@collation_connection, collation_connection = utf8mb4_general_ci;
CREATE OR REPLACE VIEW `calls` AS
select
    length(`t`.`name`) as `a`,
    rpad_oracle(`t`.`name`, 2, 'x') as `b`,
    rtrim_oracle(`t`.`name`) as `c`,
    trim_oracle(both 'x' from `t`.`name`) as `d`,
    ltrim_oracle(`t`.`name`) as `e`,
    substr_oracle(`t`.`name`, 2) as `f`,
    substr_oracle(`t`.`name`, 2, 1) as `g`,
    `oracle_schema`.`regexp_replace`(`t`.`name`, 'a', 'b') as `h`,
    concat_operator_oracle('a', null) as `i`,
    concat_operator_oracle(concat_operator_oracle(`t`.`name`, 'x'), `t`.`id`) as `j`,
    decode_oracle(`t`.`id`, 1, 'one', 'more') as `k`,
    sysdate() + interval 1 month as `l`,
    replace_oracle(`t`.`name`, 'a', '') as `m`,
    concat_operator_oracle(`t`.`id` + 1, `t`.`name`) as `n`,
    concat(`t`.`name`, 'x') as `o`,
    concat_operator_oracle(`t`.`name`, `t`.`name`) as `p`
from `t`;

CREATE VIEW `minus` AS
select `t`.`name` as `name`
from `t`
except
select `t`.`label` as `label`
from `t`;
SET character_set_client = @saved_character_set_client;
SET collation_connection = @saved_collation_connection;
