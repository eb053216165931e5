CREATE TABLE `copy` (
  `id` int,
  `a` varchar(10),
  CONSTRAINT `copy_chk_1` CHECK (`id` > 0),
  CONSTRAINT `copy_chk_2` CHECK (`a` <> '')
) ENGINE=InnoDB;
