CREATE TABLE `u` (
  `id` int
) ENGINE=InnoDB;
