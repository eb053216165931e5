DROP VIEW `minus`;

ALTER TABLE `t`
    DROP CONSTRAINT `CONSTRAINT_1`,
    MODIFY COLUMN `label` varchar(40) GENERATED ALWAYS AS (concat_operator_oracle(concat_operator_oracle(substr_oracle(`name`, 1, 2), '-'), `id`)) STORED,
    ADD CONSTRAINT `CONSTRAINT_1` CHECK (length(`name`) > 2);

CREATE OR REPLACE VIEW `calls` AS
select 1 as `a`;
