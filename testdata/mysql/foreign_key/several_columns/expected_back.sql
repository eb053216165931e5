ALTER TABLE `reviews` DROP FOREIGN KEY `reviewed`;

ALTER TABLE `reviews` DROP KEY `reviewed`;
