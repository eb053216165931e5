ALTER TABLE `entries`
    DROP KEY `pos`,
    MODIFY COLUMN `pos` int(11) NOT NULL;

ALTER TABLE `items` MODIFY COLUMN `id` int(11) NOT NULL;
