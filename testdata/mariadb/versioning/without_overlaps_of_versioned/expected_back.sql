-- A versioned table refuses a change of its columns unless the rows of its past may change along.
SET @saved_system_versioning_alter_history = @@system_versioning_alter_history, system_versioning_alter_history = KEEP;
ALTER TABLE `t`
    DROP KEY `k`,
    DROP COLUMN `s`,
    DROP COLUMN `e`,
    MODIFY COLUMN `id` int(11) NOT NULL,
    ADD PRIMARY KEY (`id`,`p` WITHOUT OVERLAPS);
SET system_versioning_alter_history = @saved_system_versioning_alter_history;
