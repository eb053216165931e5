ALTER TABLE `sales` ADD COLUMN `amount` int(11);
