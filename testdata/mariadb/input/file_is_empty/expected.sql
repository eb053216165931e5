CREATE TABLE `t` (
  `a` int(11)
) ENGINE=InnoDB;
