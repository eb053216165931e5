ALTER TABLE `comes` REMOVE PARTITIONING;
ALTER TABLE `comes` DROP SYSTEM VERSIONING;

ALTER TABLE `goes`
    ADD SYSTEM VERSIONING
PARTITION BY SYSTEM_TIME
(PARTITION `p0` HISTORY,
 PARTITION `pn` CURRENT);

-- A versioned table refuses a change of its columns unless the rows of its past may change along.
SET @saved_system_versioning_alter_history = @@system_versioning_alter_history, system_versioning_alter_history = KEEP;
ALTER TABLE `grows`
    DROP COLUMN `b`
PARTITION BY SYSTEM_TIME LIMIT 1000
(PARTITION `p0` HISTORY,
 PARTITION `p1` HISTORY,
 PARTITION `pn` CURRENT);

ALTER TABLE `hidden_to_named`
    DROP COLUMN `s`,
    DROP COLUMN `e`;
SET system_versioning_alter_history = @saved_system_versioning_alter_history;

ALTER TABLE `named_after` PARTITION BY SYSTEM_TIME LIMIT 10
(PARTITION `p0` HISTORY,
 PARTITION `p1` HISTORY,
 PARTITION `pn` CURRENT);

ALTER TABLE `number` PARTITION BY SYSTEM_TIME LIMIT 1000 PARTITIONS 3;

ALTER TABLE `only` REMOVE PARTITIONING;

ALTER TABLE `rotates` PARTITION BY SYSTEM_TIME INTERVAL 7 DAY STARTS '2030-01-01 00:00:00'
(PARTITION `p0` HISTORY,
 PARTITION `p1` HISTORY,
 PARTITION `pn` CURRENT);
