ALTER TABLE `sales` DROP COLUMN `amount`;
