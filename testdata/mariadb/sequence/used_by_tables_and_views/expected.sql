DROP TABLE `z`;

CREATE SEQUENCE `one` ENGINE=InnoDB;

CREATE SEQUENCE `zero` ENGINE=InnoDB;

ALTER TABLE `a`
    MODIFY COLUMN `id` bigint(20) DEFAULT (nextval(`zero`) + 1),
    MODIFY COLUMN `n` int(11) DEFAULT lastval(`one`),
    ADD COLUMN `m` int(11) DEFAULT lastval(`zero`);

CREATE TABLE `b` (
  `id` bigint(20) DEFAULT nextval(`zero`)
) ENGINE=InnoDB;

CREATE OR REPLACE VIEW `next_number` AS
select nextval(`one`) as `n`;

DROP SEQUENCE `old_numbers`;
