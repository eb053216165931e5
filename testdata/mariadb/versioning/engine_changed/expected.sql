-- A versioned table refuses a change of its columns unless the rows of its past may change along.
SET @saved_system_versioning_alter_history = @@system_versioning_alter_history, system_versioning_alter_history = KEEP;
-- ATTENTION: the past of `named` is lost: the server can't go on with it in the new form.
ALTER TABLE `named`
    DROP COLUMN `s`,
    DROP COLUMN `e`,
    DROP SYSTEM VERSIONING;
ALTER TABLE `named`
    ADD COLUMN `s` timestamp(6) GENERATED ALWAYS AS ROW START,
    ADD COLUMN `e` timestamp(6) GENERATED ALWAYS AS ROW END,
    ADD PERIOD FOR SYSTEM_TIME (`s`, `e`),
    ADD SYSTEM VERSIONING,
    ENGINE=MyISAM;
SET system_versioning_alter_history = @saved_system_versioning_alter_history;

-- ATTENTION: the past of `native` is lost: the server can't go on with it in the new form.
ALTER TABLE `native` DROP SYSTEM VERSIONING;
ALTER TABLE `native`
    ADD SYSTEM VERSIONING,
    ENGINE=MyISAM;

ALTER TABLE `others` ENGINE=MEMORY;
