DROP TABLE `b`;

CREATE SEQUENCE `old_numbers` ENGINE=InnoDB;

ALTER TABLE `a`
    DROP COLUMN `m`,
    MODIFY COLUMN `id` bigint(20) DEFAULT nextval(`old_numbers`),
    MODIFY COLUMN `n` int(11);

DROP SEQUENCE `zero`;

CREATE TABLE `z` (
  `id` bigint(20) DEFAULT nextval(`old_numbers`)
) ENGINE=InnoDB;

CREATE OR REPLACE VIEW `next_number` AS
select nextval(`old_numbers`) as `n`;

DROP SEQUENCE `one`;
