ALTER TABLE `entries`
    DROP KEY `pos`,
    MODIFY COLUMN `pos` int NOT NULL;

ALTER TABLE `items` MODIFY COLUMN `id` int NOT NULL;
