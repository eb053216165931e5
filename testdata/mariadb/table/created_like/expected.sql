CREATE TABLE `prices_history` (
  `id` int(11) NOT NULL AUTO_INCREMENT,
  `amount` decimal(8,2) NOT NULL DEFAULT 1.00,
  `changed_at` datetime NOT NULL DEFAULT current_timestamp(),
  PRIMARY KEY (`id`),
  KEY `amount` (`amount`)
) ENGINE=InnoDB COMMENT='past';
