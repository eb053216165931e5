ALTER TABLE `t`
    MODIFY COLUMN `id` binary(16) NOT NULL,
    MODIFY COLUMN `p` point,
    MODIFY COLUMN `r` double DEFAULT (rand());
