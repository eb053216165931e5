ALTER TABLE `added`
    DROP PRIMARY KEY,
    DROP COLUMN `f`,
    DROP COLUMN `e`,
    DROP PERIOD FOR `p`;

-- A versioned table refuses a change of its columns unless the rows of its past may change along.
SET @saved_system_versioning_alter_history = @@system_versioning_alter_history, system_versioning_alter_history = KEEP;
ALTER TABLE `both_times`
    DROP PERIOD FOR `p`,
    MODIFY COLUMN `f` date,
    MODIFY COLUMN `e` date;
SET system_versioning_alter_history = @saved_system_versioning_alter_history;

ALTER TABLE `removed`
    ADD COLUMN `f` date NOT NULL,
    ADD COLUMN `e` date NOT NULL,
    ADD UNIQUE KEY `u` (`a`,`p` WITHOUT OVERLAPS),
    ADD PERIOD FOR `p` (`f`, `e`);

ALTER TABLE `renamed`
    DROP KEY `u`,
    DROP PERIOD FOR `q`,
    ADD UNIQUE KEY `u` (`a`,`p` WITHOUT OVERLAPS),
    ADD PERIOD FOR `p` (`f`, `e`);

ALTER TABLE `retyped`
    MODIFY COLUMN `f` date NOT NULL,
    MODIFY COLUMN `e` date NOT NULL;
