ALTER TABLE `mails`
    MODIFY COLUMN `body` text COMPRESSED,
    MODIFY COLUMN `head` text;
