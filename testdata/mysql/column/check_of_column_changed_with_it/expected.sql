ALTER TABLE `t`
    DROP CHECK `n_small`,
    MODIFY COLUMN `n` bigint NOT NULL,
    ADD CONSTRAINT `n_small` CHECK (`n` < 1000);
