-- As SHOW CREATE of MariaDB 10.11 has it.
CREATE TABLE `t` (
  `a` int(11) DEFAULT NULL,
  `b` int(11) DEFAULT NULL,
  `id` int(11) NOT NULL,
  `s` varchar(50) DEFAULT NULL,
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
CREATE TABLE `u` (
  `id` int(11) NOT NULL,
  `pid` int(11) DEFAULT NULL,
  `name` varchar(20) DEFAULT NULL,
  `a` int(11) DEFAULT NULL,
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
CREATE TABLE `w` (
  `k` int(11) DEFAULT NULL,
  `name` varchar(20) DEFAULT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
CREATE ALGORITHM=UNDEFINED DEFINER=`root`@`localhost` SQL SECURITY DEFINER VIEW `both_sides` AS select `t`.`a` AS `a` from `t` intersect select `u`.`pid` AS `pid` from `u`;
CREATE ALGORITHM=UNDEFINED DEFINER=`root`@`localhost` SQL SECURITY DEFINER VIEW `several_columns` AS select `t`.`a` AS `a`,`t`.`b` AS `b`,`t`.`s` AS `s` from `t` where `t`.`b` > 1 intersect select `u`.`a` AS `a`,`u`.`pid` AS `pid`,`u`.`name` AS `name` from `u` where `u`.`pid` is not null;
CREATE ALGORITHM=UNDEFINED DEFINER=`root`@`localhost` SQL SECURITY DEFINER VIEW `in_parentheses` AS (select `t`.`a` AS `a` from `t` order by `t`.`a` limit 2) intersect select `u`.`id` AS `id` from `u`;
CREATE ALGORITHM=UNDEFINED DEFINER=`root`@`localhost` SQL SECURITY DEFINER VIEW `inside_of_except` AS select `t`.`a` AS `a` from `t` except select `__5`.`b` AS `b` from (select `t`.`b` AS `b` from `t` intersect select `u`.`pid` AS `pid` from `u`) `__5`;
CREATE ALGORITHM=UNDEFINED DEFINER=`root`@`localhost` SQL SECURITY DEFINER VIEW `inside_of_union` AS select `t`.`a` AS `a` from `t` union select `__6`.`b` AS `b` from (select `t`.`b` AS `b` from `t` intersect select `u`.`pid` AS `pid` from `u`) `__6` union all select `u`.`id` AS `id` from `u`;
CREATE ALGORITHM=UNDEFINED DEFINER=`root`@`localhost` SQL SECURITY DEFINER VIEW `one_row` AS select distinct count(0) AS `n`,max(`t`.`a`) + 1 AS `m` from `t`;
CREATE ALGORITHM=UNDEFINED DEFINER=`root`@`localhost` SQL SECURITY DEFINER VIEW `many_rows` AS select distinct count(0) over ( order by `t`.`a`) AS `n`,(select max(`t`.`a`) from `t`) AS `m` from `t`;
