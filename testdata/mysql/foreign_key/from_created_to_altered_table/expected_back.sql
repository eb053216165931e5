ALTER TABLE `orders` DROP FOREIGN KEY `fk_order_address`;
DROP TABLE `addresses`;

ALTER TABLE `orders`
    DROP PRIMARY KEY,
    DROP KEY `fk_order_address`,
    DROP COLUMN `address_id`;
