CREATE TABLE `prices_history` (
  `id` int NOT NULL AUTO_INCREMENT,
  `amount` decimal(8,2) NOT NULL DEFAULT '1.00',
  `changed_at` datetime NOT NULL DEFAULT CURRENT_TIMESTAMP,
  PRIMARY KEY (`id`),
  KEY `amount` (`amount`)
) ENGINE=InnoDB COMMENT='past';
