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
CREATE ALGORITHM=UNDEFINED DEFINER=`root`@`localhost` SQL SECURITY DEFINER VIEW `both_sides` AS select `t`.`a` AS `a` from `t` intersect select `u`.`pid` AS `pid` from `u`;
CREATE ALGORITHM=UNDEFINED DEFINER=`root`@`localhost` SQL SECURITY DEFINER VIEW `several_columns` AS select `t`.`a` AS `a`,`t`.`b` AS `b`,`t`.`s` AS `s` from `t` where (`t`.`b` > 1) intersect select `u`.`a` AS `a`,`u`.`pid` AS `pid`,`u`.`name` AS `name` from `u` where (`u`.`pid` is not null);
CREATE ALGORITHM=UNDEFINED DEFINER=`root`@`localhost` SQL SECURITY DEFINER VIEW `in_parentheses` AS (select `t`.`a` AS `a` from `t` where ((`t`.`a` is not null) and (`t`.`a` is not null)) order by `t`.`a` limit 2) intersect select `u`.`id` AS `id` from `u`;
CREATE ALGORITHM=UNDEFINED DEFINER=`root`@`localhost` SQL SECURITY DEFINER VIEW `inside_of_except` AS select `t`.`a` AS `a` from `t` except (select `t`.`b` AS `b` from `t` intersect select `u`.`pid` AS `pid` from `u`);
CREATE ALGORITHM=UNDEFINED DEFINER=`root`@`localhost` SQL SECURITY DEFINER VIEW `inside_of_union` AS (select `t`.`a` AS `a` from `t` union (select `t`.`b` AS `b` from `t` intersect select `u`.`pid` AS `pid` from `u`)) union all select `u`.`id` AS `id` from `u`;
CREATE ALGORITHM=UNDEFINED DEFINER=`root`@`localhost` SQL SECURITY DEFINER VIEW `one_row` AS select count(0) AS `n`,(max(`t`.`a`) + 1) AS `m` from `t`;
CREATE ALGORITHM=UNDEFINED DEFINER=`root`@`localhost` SQL SECURITY DEFINER VIEW `many_rows` AS select distinct count(0) OVER (ORDER BY `t`.`a` )  AS `n`,(select max(`t`.`a`) from `t`) AS `m` from `t`;
