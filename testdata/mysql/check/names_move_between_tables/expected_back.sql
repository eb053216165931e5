ALTER TABLE `x`
    DROP CHECK `cl`,
    DROP CHECK `cg`;
ALTER TABLE `y` DROP CHECK `ck`;
DROP TABLE `fresh`;

CREATE TABLE `gone` (
  `a` int,
  CONSTRAINT `cg` CHECK (`a` > 2)
) ENGINE=InnoDB;

ALTER TABLE `x`
    DROP CHECK `other`,
    ADD CONSTRAINT `ck` CHECK (`a` > 0),
    ADD CONSTRAINT `other` CHECK (`a` < 5);

ALTER TABLE `y` ADD CONSTRAINT `cl` CHECK (`a` > 1);

ALTER TABLE `z`
    DROP COLUMN `b`,
    ADD COLUMN `a` int,
    ADD CONSTRAINT `cz` CHECK (`a` > 7);
