ALTER TABLE `mails`
    MODIFY COLUMN `body` text,
    MODIFY COLUMN `head` text COMPRESSED;
