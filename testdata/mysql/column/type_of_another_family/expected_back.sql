ALTER TABLE `imports`
    MODIFY COLUMN `amount` varchar(20),
    MODIFY COLUMN `happened` varchar(30),
    MODIFY COLUMN `done` char(1),
    MODIFY COLUMN `payload` text;
