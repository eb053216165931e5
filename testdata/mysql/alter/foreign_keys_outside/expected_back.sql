ALTER TABLE `a` DROP FOREIGN KEY `a_ibfk_1`;
ALTER TABLE `orders`
    DROP FOREIGN KEY `fk_code`,
    DROP FOREIGN KEY `fk_customer`;
DROP TABLE `b`;
DROP TABLE `a`;

ALTER TABLE `customer` MODIFY COLUMN `id` int NOT NULL;

ALTER TABLE `orders`
    DROP KEY `fk_code`,
    MODIFY COLUMN `customer` int,
    ADD KEY `fk_parent` (`parent`);
ALTER TABLE `orders`
    ADD CONSTRAINT `fk_parent` FOREIGN KEY (`parent`) REFERENCES `orders` (`id`),
    ADD CONSTRAINT `fk_customer` FOREIGN KEY (`customer`) REFERENCES `customer` (`id`);
