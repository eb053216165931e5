-- As SHOW CREATE of MariaDB 10.11 has it.
CREATE TABLE `t` (
  `a` int(11) DEFAULT NULL,
  `b` int(11) DEFAULT NULL,
  `s` varchar(50) DEFAULT NULL,
  `d` date DEFAULT NULL,
  `dt` datetime DEFAULT NULL,
  `tm` time DEFAULT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
CREATE ALGORITHM=UNDEFINED DEFINER=`root`@`localhost` SQL SECURITY DEFINER VIEW `nots` AS select 0 AS `c1`,0 AS `c2`,!1 AS `c3`,!0 AS `c4`,2 <> 0 AS `c5`,NULL <> 0 AS `c6`,`t`.`a` + 1 <> 0 AS `c7`,0 or `t`.`a` = 0 AS `c8`,`t`.`a` + 1 or `t`.`b` = 0 AS `c9`,`t`.`a` xor `t`.`b` AS `c10`,`t`.`a` xor `t`.`b` AS `c11`,`t`.`s` regexp 'x' xor `t`.`a` <= 1 AS `c12`,`t`.`b` is null or `t`.`s` <> 0 AS `c13` from `t`;
CREATE ALGORITHM=UNDEFINED DEFINER=`root`@`localhost` SQL SECURITY DEFINER VIEW `where_1` AS select `t`.`a` AS `a` from `t` where `t`.`a` + 1;
CREATE ALGORITHM=UNDEFINED DEFINER=`root`@`localhost` SQL SECURITY DEFINER VIEW `where_2` AS select `t`.`a` AS `a` from `t` where `t`.`b` is null or `t`.`s` <> 0;
CREATE ALGORITHM=UNDEFINED DEFINER=`root`@`localhost` SQL SECURITY DEFINER VIEW `where_3` AS select `t`.`a` AS `a` from `t` where `t`.`a` = 1 and `t`.`b` <> 0 xor (`t`.`b` <> 0 or 1);
CREATE ALGORITHM=UNDEFINED DEFINER=`root`@`localhost` SQL SECURITY DEFINER VIEW `where_4` AS select `t`.`a` AS `a` from `t` where 0 or `t`.`a` <> 0 and `t`.`b` + 1 and `t`.`a` <> 0;
CREATE ALGORITHM=UNDEFINED DEFINER=`root`@`localhost` SQL SECURITY DEFINER VIEW `where_5` AS select `t`.`a` AS `a` from `t` where `t`.`a` in (select `t`.`b` <> 0 from `t`) group by `t`.`a` having max(`t`.`b`);
CREATE ALGORITHM=UNDEFINED DEFINER=`root`@`localhost` SQL SECURITY DEFINER VIEW `tested_twice` AS select `t`.`a` is true is false AS `c1`,`t`.`a` > 1 is false is not false AS `c2`,`t`.`a` is not true is true AS `c3`,`t`.`a` is null is false AS `c4`,`t`.`a` is true is null AS `c5` from `t`;
