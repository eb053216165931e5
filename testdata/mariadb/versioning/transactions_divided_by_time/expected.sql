-- A versioned table refuses a change of its columns unless the rows of its past may change along.
SET @saved_system_versioning_alter_history = @@system_versioning_alter_history, system_versioning_alter_history = KEEP;
-- ATTENTION: the past of `t` is lost: the server can't go on with it in the new form.
ALTER TABLE `t`
    DROP COLUMN `s`,
    DROP COLUMN `e`,
    DROP SYSTEM VERSIONING;
ALTER TABLE `t`
    ADD SYSTEM VERSIONING
PARTITION BY SYSTEM_TIME
(PARTITION `p0` HISTORY,
 PARTITION `pn` CURRENT);
SET system_versioning_alter_history = @saved_system_versioning_alter_history;
