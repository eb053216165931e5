CREATE TABLE `copy` (
  `id` int(11),
  `a` varchar(10),
  CONSTRAINT `z` CHECK (`a` <> ''),
  CONSTRAINT `b` CHECK (`id` > 0)
) ENGINE=InnoDB;
