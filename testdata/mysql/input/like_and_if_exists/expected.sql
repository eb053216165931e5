CREATE TABLE `u` (
  `a` int,
  KEY `a` (`a`)
) ENGINE=InnoDB;
