DROP VIEW `excepted`;
DROP VIEW `ordered`;
DROP VIEW `windows`;
DROP TABLE `w`;
DROP TABLE `x`;
DROP TABLE `y`;
DROP TABLE `z`;
DROP SEQUENCE `numbers`;

CREATE TABLE `ord` (
  `id` int(11),
  `x` int(11)
) ENGINE=InnoDB;

ALTER TABLE `t`
    DROP PERIOD FOR `p`,
    MODIFY COLUMN `f` date,
    MODIFY COLUMN `e` date;

-- A versioned table refuses a change of its columns unless the rows of its past may change along.
SET @saved_system_versioning_alter_history = @@system_versioning_alter_history, system_versioning_alter_history = KEEP;
ALTER TABLE `v`
    DROP KEY `c`,
    DROP COLUMN `began`,
    DROP COLUMN `ended`,
    DROP COLUMN `c`,
    DROP SYSTEM VERSIONING;
SET system_versioning_alter_history = @saved_system_versioning_alter_history;
