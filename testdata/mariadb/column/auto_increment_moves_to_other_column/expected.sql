ALTER TABLE `entries`
    MODIFY COLUMN `id` int(11) NOT NULL,
    MODIFY COLUMN `seq` int(11) NOT NULL AUTO_INCREMENT,
    ADD UNIQUE KEY `seq` (`seq`);
