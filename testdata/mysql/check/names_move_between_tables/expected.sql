ALTER TABLE `x` DROP CHECK `ck`;
ALTER TABLE `y` DROP CHECK `cl`;
ALTER TABLE `z` DROP CHECK `cz`;
DROP TABLE `gone`;

CREATE TABLE `fresh` (
  `a` int,
  CONSTRAINT `cz` CHECK (`a` > 7)
) ENGINE=InnoDB;

ALTER TABLE `x`
    DROP CHECK `other`,
    ADD CONSTRAINT `cl` CHECK (`a` > 0),
    ADD CONSTRAINT `cg` CHECK (`a` > 3),
    ADD CONSTRAINT `other` CHECK (`a` < 6);

ALTER TABLE `y` ADD CONSTRAINT `ck` CHECK (`a` > 1);

ALTER TABLE `z`
    DROP COLUMN `a`,
    ADD COLUMN `b` int;
