DROP TABLE `plain`;

-- A versioned table refuses a change of its columns unless the rows of its past may change along.
SET @saved_system_versioning_alter_history = @@system_versioning_alter_history, system_versioning_alter_history = KEEP;
ALTER TABLE `prices`
    DROP COLUMN `note`,
    DROP COLUMN `valid_from`,
    DROP COLUMN `valid_to`;
SET system_versioning_alter_history = @saved_system_versioning_alter_history;
