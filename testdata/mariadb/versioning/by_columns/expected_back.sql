-- A versioned table refuses a change of its columns unless the rows of its past may change along.
SET @saved_system_versioning_alter_history = @@system_versioning_alter_history, system_versioning_alter_history = KEEP;
ALTER TABLE `a` DROP COLUMN `z`;

ALTER TABLE `c`
    MODIFY COLUMN `x` int(11),
    DROP SYSTEM VERSIONING;

ALTER TABLE `d` ADD SYSTEM VERSIONING;
ALTER TABLE `d` MODIFY COLUMN `y` int(11) WITHOUT SYSTEM VERSIONING;
SET system_versioning_alter_history = @saved_system_versioning_alter_history;
