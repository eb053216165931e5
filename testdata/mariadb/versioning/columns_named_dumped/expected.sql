CREATE TABLE `plain` (
  `id` int(11) NOT NULL,
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci WITH SYSTEM VERSIONING;

-- A versioned table refuses a change of its columns unless the rows of its past may change along.
SET @saved_system_versioning_alter_history = @@system_versioning_alter_history, system_versioning_alter_history = KEEP;
-- ATTENTION: the past of `prices` is lost: the server can't go on with it in the new form.
ALTER TABLE `prices` DROP SYSTEM VERSIONING;
ALTER TABLE `prices`
    ADD COLUMN `note` varchar(20),
    ADD COLUMN `valid_from` timestamp(6) GENERATED ALWAYS AS ROW START INVISIBLE,
    ADD COLUMN `valid_to` timestamp(6) GENERATED ALWAYS AS ROW END INVISIBLE,
    ADD PERIOD FOR SYSTEM_TIME (`valid_from`, `valid_to`),
    ADD SYSTEM VERSIONING;
ALTER TABLE `prices` MODIFY COLUMN `note` varchar(20) WITHOUT SYSTEM VERSIONING;
SET system_versioning_alter_history = @saved_system_versioning_alter_history;
