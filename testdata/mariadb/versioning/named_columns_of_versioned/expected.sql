-- ATTENTION: the past of `comes` is lost: the server can't go on with it in the new form.
ALTER TABLE `comes` DROP SYSTEM VERSIONING;
ALTER TABLE `comes`
    ADD COLUMN `valid_from` timestamp(6) GENERATED ALWAYS AS ROW START,
    ADD COLUMN `valid_to` timestamp(6) GENERATED ALWAYS AS ROW END,
    ADD PERIOD FOR SYSTEM_TIME (`valid_from`, `valid_to`),
    ADD SYSTEM VERSIONING;

-- A versioned table refuses a change of its columns unless the rows of its past may change along.
SET @saved_system_versioning_alter_history = @@system_versioning_alter_history, system_versioning_alter_history = KEEP;
ALTER TABLE `goes`
    DROP COLUMN `valid_from`,
    DROP COLUMN `valid_to`,
    MODIFY COLUMN `other` bigint(20);

-- ATTENTION: the past of `hides` is lost: the server can't go on with it in the new form.
ALTER TABLE `hides`
    DROP COLUMN `valid_from`,
    DROP COLUMN `valid_to`,
    DROP SYSTEM VERSIONING;
ALTER TABLE `hides`
    ADD COLUMN `valid_from` timestamp(6) GENERATED ALWAYS AS ROW START INVISIBLE,
    ADD COLUMN `valid_to` timestamp(6) GENERATED ALWAYS AS ROW END INVISIBLE,
    ADD PERIOD FOR SYSTEM_TIME (`valid_from`, `valid_to`),
    ADD SYSTEM VERSIONING;
SET system_versioning_alter_history = @saved_system_versioning_alter_history;
