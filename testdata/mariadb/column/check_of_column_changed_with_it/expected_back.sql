ALTER TABLE `t`
    DROP CONSTRAINT `n_small`,
    MODIFY COLUMN `n` int(11),
    ADD CONSTRAINT `n_small` CHECK (`n` < 100);
