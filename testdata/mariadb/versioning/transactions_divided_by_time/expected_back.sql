ALTER TABLE `t` REMOVE PARTITIONING;
-- ATTENTION: the past of `t` is lost: the server can't go on with it in the new form.
ALTER TABLE `t` DROP SYSTEM VERSIONING;
ALTER TABLE `t`
    ADD COLUMN `s` bigint(20) unsigned GENERATED ALWAYS AS ROW START,
    ADD COLUMN `e` bigint(20) unsigned GENERATED ALWAYS AS ROW END,
    ADD PERIOD FOR SYSTEM_TIME (`s`, `e`),
    ADD SYSTEM VERSIONING;
