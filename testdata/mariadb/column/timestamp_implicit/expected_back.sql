ALTER TABLE `seen`
    MODIFY COLUMN `a` timestamp NOT NULL DEFAULT current_timestamp() ON UPDATE current_timestamp(),
    MODIFY COLUMN `b` timestamp NULL;
