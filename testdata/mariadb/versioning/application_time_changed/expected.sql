ALTER TABLE `added`
    ADD COLUMN `f` timestamp(6) NOT NULL,
    ADD COLUMN `e` timestamp(6) NOT NULL,
    ADD PRIMARY KEY (`a`,`p` WITHOUT OVERLAPS),
    ADD PERIOD FOR `p` (`f`, `e`);

-- A versioned table refuses a change of its columns unless the rows of its past may change along.
SET @saved_system_versioning_alter_history = @@system_versioning_alter_history, system_versioning_alter_history = KEEP;
ALTER TABLE `both_times`
    MODIFY COLUMN `f` date NOT NULL,
    MODIFY COLUMN `e` date NOT NULL,
    ADD PERIOD FOR `p` (`f`, `e`);
SET system_versioning_alter_history = @saved_system_versioning_alter_history;

ALTER TABLE `removed`
    DROP KEY `u`,
    DROP COLUMN `f`,
    DROP COLUMN `e`,
    DROP PERIOD FOR `p`;

ALTER TABLE `renamed`
    DROP KEY `u`,
    DROP PERIOD FOR `p`,
    ADD UNIQUE KEY `u` (`a`,`q` WITHOUT OVERLAPS),
    ADD PERIOD FOR `q` (`f`, `e`);

ALTER TABLE `retyped`
    MODIFY COLUMN `f` datetime(3) NOT NULL,
    MODIFY COLUMN `e` datetime(3) NOT NULL;
