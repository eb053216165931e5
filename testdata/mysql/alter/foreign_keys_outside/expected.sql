ALTER TABLE `orders`
    DROP FOREIGN KEY `fk_parent`,
    DROP FOREIGN KEY `fk_customer`;

CREATE TABLE `a` (
  `id` int NOT NULL,
  `b` int,
  `self` int,
  PRIMARY KEY (`id`),
  KEY `b` (`b`),
  KEY `self` (`self`),
  CONSTRAINT `a_ibfk_2` FOREIGN KEY (`self`) REFERENCES `a` (`id`)
) ENGINE=InnoDB;

CREATE TABLE `b` (
  `id` int NOT NULL,
  `a` int,
  PRIMARY KEY (`id`),
  KEY `a` (`a`),
  CONSTRAINT `b_ibfk_1` FOREIGN KEY (`a`) REFERENCES `a` (`id`)
) ENGINE=InnoDB;

ALTER TABLE `a` ADD CONSTRAINT `a_ibfk_1` FOREIGN KEY (`b`) REFERENCES `b` (`id`);

ALTER TABLE `customer` MODIFY COLUMN `id` bigint NOT NULL;

ALTER TABLE `orders`
    DROP KEY `fk_parent`,
    MODIFY COLUMN `customer` bigint,
    ADD KEY `fk_code` (`code`);
ALTER TABLE `orders`
    ADD CONSTRAINT `fk_code` FOREIGN KEY (`code`) REFERENCES `customer` (`code`) ON DELETE SET NULL ON UPDATE CASCADE,
    ADD CONSTRAINT `fk_customer` FOREIGN KEY (`customer`) REFERENCES `customer` (`id`);
