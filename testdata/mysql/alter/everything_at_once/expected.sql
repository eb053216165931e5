ALTER TABLE `orders`
    DROP CHECK `positive`,
    DROP KEY `by_gone`,
    DROP COLUMN `gone`,
    MODIFY COLUMN `id` int NOT NULL AUTO_INCREMENT,
    MODIFY COLUMN `total` decimal(12,2) NOT NULL DEFAULT '0.00' AFTER `id`,
    CHANGE COLUMN `note` `Note` varchar(20),
    ADD COLUMN `created` datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3) ON UPDATE CURRENT_TIMESTAMP(3),
    ADD COLUMN `body` text,
    ADD COLUMN `title` text,
    ADD KEY `by_note` (`Note`(10) DESC,(`customer` + 1)),
    ADD FULLTEXT KEY `body` (`body`),
    ADD CONSTRAINT `positive` CHECK (`total` >= 0 and `customer` >= 1),
    RENAME INDEX `by_customer` TO `customer_index`,
    ROW_FORMAT=DEFAULT COMMENT='it''s all';
ALTER TABLE `orders` ADD FULLTEXT KEY `words` (`title`,`body`);
