ALTER TABLE `t`
    DROP COLUMN `new_one`,
    ADD COLUMN `old_one` int(11) AFTER `a`;
