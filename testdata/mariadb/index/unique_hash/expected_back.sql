ALTER TABLE `urls` DROP KEY `url`;
