ALTER TABLE `posts`
    MODIFY COLUMN `changed` datetime DEFAULT current_timestamp() ON UPDATE current_timestamp(),
    MODIFY COLUMN `seen` datetime;
