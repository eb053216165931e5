ALTER TABLE `orders`
    ADD COLUMN `address_id` int,
    ADD PRIMARY KEY (`id`),
    ADD KEY `fk_order_address` (`address_id`);

CREATE TABLE `addresses` (
  `id` int NOT NULL,
  `order_id` int,
  PRIMARY KEY (`id`),
  KEY `fk_address_order` (`order_id`),
  CONSTRAINT `fk_address_order` FOREIGN KEY (`order_id`) REFERENCES `orders` (`id`)
) ENGINE=InnoDB;

ALTER TABLE `orders` ADD CONSTRAINT `fk_order_address` FOREIGN KEY (`address_id`) REFERENCES `addresses` (`id`);
