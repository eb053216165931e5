CREATE TABLE `t` (
  `id` int(11) DEFAULT NULL,
  `a` int(10) unsigned DEFAULT NULL,
  `b` bigint(20) DEFAULT NULL,
  `c` tinyint(4) DEFAULT NULL,
  `d` tinyint(1) DEFAULT NULL,
  `e` year(4) DEFAULT NULL,
  `f` varchar(5) DEFAULT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
