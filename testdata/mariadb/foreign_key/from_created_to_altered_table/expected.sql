ALTER TABLE `orders`
    ADD COLUMN `address_id` int(11),
    ADD PRIMARY KEY (`id`),
    ADD KEY `fk_order_address` (`address_id`);

CREATE TABLE `addresses` (
  `id` int(11) NOT NULL,
  `order_id` int(11),
  PRIMARY KEY (`id`),
  KEY `fk_address_order` (`order_id`),
  CONSTRAINT `fk_address_order` FOREIGN KEY (`order_id`) REFERENCES `orders` (`id`)
) ENGINE=InnoDB;

ALTER TABLE `orders` ADD CONSTRAINT `fk_order_address` FOREIGN KEY (`address_id`) REFERENCES `addresses` (`id`);
