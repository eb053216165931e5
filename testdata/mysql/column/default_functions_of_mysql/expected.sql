ALTER TABLE `t`
    MODIFY COLUMN `id` binary(16) NOT NULL DEFAULT (uuid_to_bin(uuid(), 1)),
    MODIFY COLUMN `p` point DEFAULT (point(1, 2)),
    MODIFY COLUMN `r` double DEFAULT (rand() * 10);
