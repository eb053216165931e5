ALTER TABLE `t`
    DROP CONSTRAINT `n_small`,
    MODIFY COLUMN `n` bigint(20) NOT NULL,
    ADD CONSTRAINT `n_small` CHECK (`n` < 1000);
