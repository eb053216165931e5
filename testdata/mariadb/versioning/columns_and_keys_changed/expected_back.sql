ALTER TABLE `only_keys`
    DROP CONSTRAINT `CONSTRAINT_1`,
    DROP KEY `b`,
    ADD KEY `a` (`a`),
    COMMENT='';

-- A versioned table refuses a change of its columns unless the rows of its past may change along.
SET @saved_system_versioning_alter_history = @@system_versioning_alter_history, system_versioning_alter_history = KEEP;
ALTER TABLE `other` MODIFY COLUMN `a` int(11);

ALTER TABLE `t`
    DROP KEY `d`,
    DROP PRIMARY KEY,
    DROP KEY `a`,
    DROP COLUMN `d`,
    MODIFY COLUMN `a` int(11) AFTER `id`,
    MODIFY COLUMN `b` int(11),
    ADD COLUMN `c` varchar(10) AFTER `b`,
    ADD PRIMARY KEY (`id`),
    ADD KEY `a` (`a`),
    COMMENT='';
SET system_versioning_alter_history = @saved_system_versioning_alter_history;

ALTER TABLE `unique_key` DROP KEY `a`;
