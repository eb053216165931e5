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
CREATE ALGORITHM=UNDEFINED DEFINER=`root`@`localhost` SQL SECURITY DEFINER VIEW `using_turned` AS select `t`.`id` AS `id` from (`t` join `u` on(((`t`.`a` = `u`.`a`) and (`t`.`id` = `u`.`id`))));
CREATE ALGORITHM=UNDEFINED DEFINER=`root`@`localhost` SQL SECURITY DEFINER VIEW `using_right` AS select `u`.`id` AS `id`,`t`.`b` AS `b` from (`u` left join `t` on(((`u`.`id` = `t`.`id`) and (`u`.`a` = `t`.`a`))));
CREATE ALGORITHM=UNDEFINED DEFINER=`root`@`localhost` SQL SECURITY DEFINER VIEW `natural_right` AS select `u`.`id` AS `id`,`u`.`a` AS `a`,`u`.`pid` AS `pid`,`u`.`name` AS `name`,`t`.`b` AS `b`,`t`.`s` AS `s` from (`u` left join `t` on(((`u`.`id` = `t`.`id`) and (`u`.`a` = `t`.`a`))));
CREATE ALGORITHM=UNDEFINED DEFINER=`root`@`localhost` SQL SECURITY DEFINER VIEW `star_of_using` AS select `u`.`id` AS `id`,`u`.`a` AS `a`,`u`.`pid` AS `pid`,`u`.`name` AS `name`,`t`.`b` AS `b`,`t`.`s` AS `s` from (`u` join `t` on(((`u`.`id` = `t`.`id`) and (`u`.`a` = `t`.`a`))));
CREATE ALGORITHM=UNDEFINED DEFINER=`root`@`localhost` SQL SECURITY DEFINER VIEW `star_of_three` AS select `u`.`name` AS `name`,`t`.`a` AS `a`,`t`.`id` AS `id`,`t`.`b` AS `b`,`t`.`s` AS `s`,`u`.`pid` AS `pid`,`w`.`k` AS `k` from ((`t` join `u` on(((`t`.`a` = `u`.`a`) and (`t`.`id` = `u`.`id`)))) left join `w` on((`u`.`name` = `w`.`name`)));
CREATE ALGORITHM=UNDEFINED DEFINER=`root`@`localhost` SQL SECURITY DEFINER VIEW `nothing_in_common` AS select `t`.`id` AS `id` from (`t` left join `w` on(true));
CREATE ALGORITHM=UNDEFINED DEFINER=`root`@`localhost` SQL SECURITY DEFINER VIEW `nothing_in_common_right` AS select `t`.`id` AS `id` from (`w` left join `t` on(true));
CREATE ALGORITHM=UNDEFINED DEFINER=`root`@`localhost` SQL SECURITY DEFINER VIEW `nothing_in_common_inner` AS select `t`.`id` AS `id` from (`t` join `w`);
CREATE ALGORITHM=UNDEFINED DEFINER=`root`@`localhost` SQL SECURITY DEFINER VIEW `names_in_on` AS select `x`.`id` AS `id` from (`u` `z` left join (`u` `y` join `t` `x` on((`y`.`pid` > `x`.`b`))) on((`z`.`name` = `y`.`name`)));
CREATE ALGORITHM=UNDEFINED DEFINER=`root`@`localhost` SQL SECURITY DEFINER VIEW `comma_inside` AS select `x`.`id` AS `id` from (`t` `x` left join (`u` `y` join `u` `z`) on((`x`.`id` = `y`.`id`)));
