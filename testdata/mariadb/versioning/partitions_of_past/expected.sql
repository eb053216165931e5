ALTER TABLE `comes`
    ADD SYSTEM VERSIONING
PARTITION BY SYSTEM_TIME
(PARTITION `p0` HISTORY,
 PARTITION `pn` CURRENT);

ALTER TABLE `goes` REMOVE PARTITIONING;
ALTER TABLE `goes` DROP SYSTEM VERSIONING;

-- A versioned table refuses a change of its columns unless the rows of its past may change along.
SET @saved_system_versioning_alter_history = @@system_versioning_alter_history, system_versioning_alter_history = KEEP;
ALTER TABLE `grows` ADD COLUMN `b` int(11);
ALTER TABLE `grows` ADD PARTITION
(PARTITION `p2` HISTORY,
 PARTITION `p3` HISTORY);
SET system_versioning_alter_history = @saved_system_versioning_alter_history;

ALTER TABLE `hidden_to_named` REMOVE PARTITIONING;
-- ATTENTION: the past of `hidden_to_named` is lost: the server can't go on with it in the new form.
ALTER TABLE `hidden_to_named` DROP SYSTEM VERSIONING;
ALTER TABLE `hidden_to_named`
    ADD COLUMN `s` timestamp(6) GENERATED ALWAYS AS ROW START,
    ADD COLUMN `e` timestamp(6) GENERATED ALWAYS AS ROW END,
    ADD PERIOD FOR SYSTEM_TIME (`s`, `e`),
    ADD SYSTEM VERSIONING
PARTITION BY SYSTEM_TIME
(PARTITION `p0` HISTORY,
 PARTITION `pn` CURRENT);

ALTER TABLE `named_after` PARTITION BY SYSTEM_TIME LIMIT 10
(PARTITION `p0` HISTORY,
 PARTITION `older` HISTORY,
 PARTITION `present` CURRENT);

ALTER TABLE `number` ADD PARTITION PARTITIONS 2;

ALTER TABLE `only` PARTITION BY SYSTEM_TIME PARTITIONS 2;

ALTER TABLE `rotates` PARTITION BY SYSTEM_TIME INTERVAL 1 MONTH STARTS '2030-01-01 00:00:00'
(PARTITION `p0` HISTORY,
 PARTITION `p1` HISTORY,
 PARTITION `pn` CURRENT);
