CREATE TABLE `u` (
  `id` int(11)
) ENGINE=InnoDB;
