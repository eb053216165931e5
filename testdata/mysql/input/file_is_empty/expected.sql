CREATE TABLE `t` (
  `a` int
) ENGINE=InnoDB;
