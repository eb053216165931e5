ALTER TABLE `seen`
    MODIFY COLUMN `first_seen` timestamp NULL,
    MODIFY COLUMN `last_seen` timestamp NULL;
