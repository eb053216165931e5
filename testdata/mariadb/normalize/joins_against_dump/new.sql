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
CREATE ALGORITHM=UNDEFINED DEFINER=`root`@`localhost` SQL SECURITY DEFINER VIEW `using_turned` AS select `t`.`id` AS `id` from (`t` join `u` on(`t`.`a` = `u`.`a` and `t`.`id` = `u`.`id`));
CREATE ALGORITHM=UNDEFINED DEFINER=`root`@`localhost` SQL SECURITY DEFINER VIEW `using_right` AS select `u`.`id` AS `id`,`t`.`b` AS `b` from (`u` left join `t` on(`t`.`a` = `u`.`a` and `t`.`id` = `u`.`id`));
CREATE ALGORITHM=UNDEFINED DEFINER=`root`@`localhost` SQL SECURITY DEFINER VIEW `natural_right` AS select `u`.`id` AS `id`,`u`.`a` AS `a`,`u`.`pid` AS `pid`,`u`.`name` AS `name`,`t`.`b` AS `b`,`t`.`s` AS `s` from (`u` left join `t` on(`t`.`a` = `u`.`a` and `t`.`id` = `u`.`id`));
CREATE ALGORITHM=UNDEFINED DEFINER=`root`@`localhost` SQL SECURITY DEFINER VIEW `star_of_using` AS select `u`.`id` AS `id`,`u`.`a` AS `a`,`u`.`pid` AS `pid`,`u`.`name` AS `name`,`t`.`b` AS `b`,`t`.`s` AS `s` from (`u` join `t` on(`u`.`id` = `t`.`id` and `u`.`a` = `t`.`a`));
CREATE ALGORITHM=UNDEFINED DEFINER=`root`@`localhost` SQL SECURITY DEFINER VIEW `star_of_three` AS select `u`.`name` AS `name`,`t`.`a` AS `a`,`t`.`id` AS `id`,`t`.`b` AS `b`,`t`.`s` AS `s`,`u`.`pid` AS `pid`,`w`.`k` AS `k` from ((`t` join `u` on(`t`.`a` = `u`.`a` and `t`.`id` = `u`.`id`)) left join `w` on(`u`.`name` = `w`.`name`));
CREATE ALGORITHM=UNDEFINED DEFINER=`root`@`localhost` SQL SECURITY DEFINER VIEW `nothing_in_common` AS select `t`.`id` AS `id` from (`t` left join `w` on(1));
CREATE ALGORITHM=UNDEFINED DEFINER=`root`@`localhost` SQL SECURITY DEFINER VIEW `nothing_in_common_right` AS select `t`.`id` AS `id` from (`w` left join `t` on(1));
CREATE ALGORITHM=UNDEFINED DEFINER=`root`@`localhost` SQL SECURITY DEFINER VIEW `nothing_in_common_inner` AS select `t`.`id` AS `id` from (`t` join `w`);
CREATE ALGORITHM=UNDEFINED DEFINER=`root`@`localhost` SQL SECURITY DEFINER VIEW `names_in_on` AS select `x`.`id` AS `id` from (`u` `z` left join (`u` `y` join `t` `x` on(`y`.`pid` > `x`.`b`)) on(`y`.`name` = `z`.`name`));
CREATE ALGORITHM=UNDEFINED DEFINER=`root`@`localhost` SQL SECURITY DEFINER VIEW `comma_inside` AS select `x`.`id` AS `id` from (`t` `x` left join (`u` `y` join `u` `z`) on(`x`.`id` = `y`.`id`));
