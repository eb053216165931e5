ALTER TABLE `entries`
    MODIFY COLUMN `id` int NOT NULL,
    MODIFY COLUMN `seq` int NOT NULL AUTO_INCREMENT,
    ADD UNIQUE KEY `seq` (`seq`);
