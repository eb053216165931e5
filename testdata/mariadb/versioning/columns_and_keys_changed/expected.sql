ALTER TABLE `only_keys`
    DROP KEY `a`,
    ADD KEY `b` (`b`),
    ADD CONSTRAINT `CONSTRAINT_1` CHECK (`b` > `a`),
    COMMENT='y';

-- A versioned table refuses a change of its columns unless the rows of its past may change along.
SET @saved_system_versioning_alter_history = @@system_versioning_alter_history, system_versioning_alter_history = KEEP;
ALTER TABLE `other` MODIFY COLUMN `a` int(11) NOT NULL;

ALTER TABLE `t`
    DROP KEY `a`,
    DROP PRIMARY KEY,
    DROP COLUMN `c`,
    MODIFY COLUMN `b` bigint(20) NOT NULL AFTER `id`,
    ADD COLUMN `d` int(11) AFTER `a`,
    ADD PRIMARY KEY (`id`,`b`),
    ADD UNIQUE KEY `d` (`d`),
    ADD KEY `a` (`b`),
    COMMENT='x';

ALTER TABLE `unique_key` ADD UNIQUE KEY `a` (`a`);
SET system_versioning_alter_history = @saved_system_versioning_alter_history;
