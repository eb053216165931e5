ALTER TABLE `customers` DROP KEY `zips`;
