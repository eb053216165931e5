ALTER TABLE `t`
    DROP COLUMN `old_one`,
    ADD COLUMN `new_one` int(11) AFTER `a`;
