ALTER TABLE `t`
    DROP COLUMN `new_one`,
    ADD COLUMN `old_one` int AFTER `a`;
