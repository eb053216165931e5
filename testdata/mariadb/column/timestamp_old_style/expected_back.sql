ALTER TABLE `seen`
    MODIFY COLUMN `first_seen` timestamp NOT NULL DEFAULT current_timestamp() ON UPDATE current_timestamp(),
    MODIFY COLUMN `last_seen` timestamp NOT NULL DEFAULT '0000-00-00 00:00:00';
