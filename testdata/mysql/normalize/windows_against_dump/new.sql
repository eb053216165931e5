-- As SHOW CREATE of MySQL 9.7 has it.
CREATE TABLE `t` (
  `a` int DEFAULT NULL,
  `b` int DEFAULT NULL,
  `id` int NOT NULL,
  `s` varchar(50) DEFAULT NULL,
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci;
CREATE TABLE `u` (
  `id` int NOT NULL,
  `pid` int DEFAULT NULL,
  `name` varchar(20) DEFAULT NULL,
  `a` int DEFAULT NULL,
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci;
CREATE TABLE `w` (
  `k` int DEFAULT NULL,
  `name` varchar(20) DEFAULT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci;
CREATE ALGORITHM=UNDEFINED DEFINER=`root`@`localhost` SQL SECURITY DEFINER VIEW `unused` AS select `t`.`id` AS `id`,row_number() OVER `w1` AS `n` from `t` window `w1` AS (ORDER BY `t`.`id` ) ;
CREATE ALGORITHM=UNDEFINED DEFINER=`root`@`localhost` SQL SECURITY DEFINER VIEW `none_used` AS select `t`.`id` AS `id` from `t`;
CREATE ALGORITHM=UNDEFINED DEFINER=`root`@`localhost` SQL SECURITY DEFINER VIEW `used_by_another` AS select `t`.`id` AS `id`,sum(`t`.`a`) OVER (`w2` ROWS BETWEEN 1 PRECEDING AND CURRENT ROW)  AS `n` from `t` window `w1` AS (PARTITION BY `t`.`b` ) , `w2` AS (`w1` ORDER BY `t`.`a` ) ;
CREATE ALGORITHM=UNDEFINED DEFINER=`root`@`localhost` SQL SECURITY DEFINER VIEW `used_by_order` AS select `t`.`id` AS `id` from `t` window `w1` AS (ORDER BY `t`.`a` )  order by row_number() OVER `w1`;
CREATE ALGORITHM=UNDEFINED DEFINER=`root`@`localhost` SQL SECURITY DEFINER VIEW `in_parts_of_union` AS select `t`.`id` AS `id`,sum(`t`.`a`) OVER `w1` AS `sum(a) OVER w1` from `t` window `w1` AS (ORDER BY `t`.`a` )  union select `u`.`id` AS `id`,`u`.`pid` AS `pid` from `u`;
