-- ATTENTION: the past of `t` is lost: the server can't go on with it in the new form.
ALTER TABLE `t` DROP SYSTEM VERSIONING;
ALTER TABLE `t`
    DROP PRIMARY KEY,
    MODIFY COLUMN `id` int(11),
    ADD COLUMN `s` timestamp(6) GENERATED ALWAYS AS ROW START INVISIBLE,
    ADD COLUMN `e` timestamp(6) GENERATED ALWAYS AS ROW END INVISIBLE,
    ADD UNIQUE KEY `k` (`id`,`p` WITHOUT OVERLAPS),
    ADD PERIOD FOR SYSTEM_TIME (`s`, `e`),
    ADD SYSTEM VERSIONING;
