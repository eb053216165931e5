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
CREATE ALGORITHM=UNDEFINED DEFINER=`root`@`localhost` SQL SECURITY DEFINER VIEW `unused` AS select `t`.`id` AS `id`,row_number() over ( order by `t`.`id`) AS `n` from `t`;
CREATE ALGORITHM=UNDEFINED DEFINER=`root`@`localhost` SQL SECURITY DEFINER VIEW `none_used` AS select `t`.`id` AS `id` from `t`;
CREATE ALGORITHM=UNDEFINED DEFINER=`root`@`localhost` SQL SECURITY DEFINER VIEW `used_by_another` AS select `t`.`id` AS `id`,sum(`t`.`a`) over ( partition by `t`.`b` order by `t`.`a` rows between 1 preceding  and  current row ) AS `n` from `t`;
CREATE ALGORITHM=UNDEFINED DEFINER=`root`@`localhost` SQL SECURITY DEFINER VIEW `used_by_order` AS select `t`.`id` AS `id` from `t` order by row_number() over ( order by `t`.`a`);
CREATE ALGORITHM=UNDEFINED DEFINER=`root`@`localhost` SQL SECURITY DEFINER VIEW `in_parts_of_union` AS select `t`.`id` AS `id`,sum(`t`.`a`) over ( order by `t`.`a`) AS `sum(a) OVER w1` from `t` union select `u`.`id` AS `id`,`u`.`pid` AS `pid` from `u`;
CREATE ALGORITHM=UNDEFINED DEFINER=`root`@`localhost` SQL SECURITY DEFINER VIEW `by_number` AS select `t`.`id` AS `id`,first_value(`t`.`a`) over ( partition by '' order by '') AS `f` from `t`;
