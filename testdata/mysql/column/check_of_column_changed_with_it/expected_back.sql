ALTER TABLE `t`
    DROP CHECK `n_small`,
    MODIFY COLUMN `n` int,
    ADD CONSTRAINT `n_small` CHECK (`n` < 100);
