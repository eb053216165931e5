CREATE TABLE `u` (
  `a` int(11),
  KEY `a` (`a`)
) ENGINE=InnoDB;
