-- A versioned table refuses a change of its columns unless the rows of its past may change along.
SET @saved_system_versioning_alter_history = @@system_versioning_alter_history, system_versioning_alter_history = KEEP;
ALTER TABLE `t` DROP COLUMN `b`;
SET system_versioning_alter_history = @saved_system_versioning_alter_history;

ALTER TABLE `u` PARTITION BY SYSTEM_TIME INTERVAL 7 DAY AUTO PARTITIONS 2;
