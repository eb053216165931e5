ALTER TABLE `t`
    DROP KEY `a_idx`,
    DROP KEY `bb_idx`,
    DROP COLUMN `bb`,
    DROP COLUMN `c`,
    MODIFY COLUMN `a` int(11),
    ADD COLUMN `b` int(11);
