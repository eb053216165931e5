ALTER TABLE `c` ADD KEY `fk` (`p_id`);

CREATE TABLE `p` (
  `id` int(11) NOT NULL,
  PRIMARY KEY (`id`)
) ENGINE=InnoDB;

ALTER TABLE `c` ADD CONSTRAINT `fk` FOREIGN KEY (`p_id`) REFERENCES `p` (`id`);
