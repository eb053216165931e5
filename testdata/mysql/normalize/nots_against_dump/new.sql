-- As SHOW CREATE of MySQL 9.7 has it.
CREATE TABLE `t` (
  `a` int DEFAULT NULL,
  `b` int DEFAULT NULL,
  `s` varchar(50) DEFAULT NULL,
  `d` date DEFAULT NULL,
  `dt` datetime DEFAULT NULL,
  `tm` time DEFAULT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci;
CREATE ALGORITHM=UNDEFINED DEFINER=`root`@`localhost` SQL SECURITY DEFINER VIEW `nots` AS select (not(true)) AS `c1`,false AS `c2`,(0 = 1) AS `c3`,(0 = 0) AS `c4`,(0 <> 2) AS `c5`,(0 <> NULL) AS `c6`,(0 <> (`t`.`a` + 1)) AS `c7`,((not(true)) or (0 = `t`.`a`)) AS `c8`,((0 <> (`t`.`a` + 1)) or (0 = `t`.`b`)) AS `c9`,((0 <> `t`.`a`) xor (0 <> `t`.`b`)) AS `c10`,((0 = `t`.`a`) xor (0 = `t`.`b`)) AS `c11`,(regexp_like(`t`.`s`,'x') xor (`t`.`a` <= 1)) AS `c12`,((`t`.`b` is null) or (0 <> `t`.`s`)) AS `c13` from `t`;
CREATE ALGORITHM=UNDEFINED DEFINER=`root`@`localhost` SQL SECURITY DEFINER VIEW `where_1` AS select `t`.`a` AS `a` from `t` where (0 <> (`t`.`a` + 1));
CREATE ALGORITHM=UNDEFINED DEFINER=`root`@`localhost` SQL SECURITY DEFINER VIEW `where_2` AS select `t`.`a` AS `a` from `t` where ((`t`.`b` is null) or (0 <> `t`.`s`));
CREATE ALGORITHM=UNDEFINED DEFINER=`root`@`localhost` SQL SECURITY DEFINER VIEW `where_3` AS select `t`.`a` AS `a` from `t` where ((((0 <> `t`.`a`) = 1) and (0 <> `t`.`b`)) xor ((0 <> `t`.`b`) or true));
CREATE ALGORITHM=UNDEFINED DEFINER=`root`@`localhost` SQL SECURITY DEFINER VIEW `where_4` AS select `t`.`a` AS `a` from `t` where ((not(true)) or ((0 <> `t`.`a`) and (0 <> (`t`.`b` + 1)) and (0 <> `t`.`a`)));
CREATE ALGORITHM=UNDEFINED DEFINER=`root`@`localhost` SQL SECURITY DEFINER VIEW `where_5` AS select `t`.`a` AS `a` from `t` where `t`.`a` in (select (0 <> `t`.`b`) from `t`) group by `t`.`a` having (0 <> max(`t`.`b`));
CREATE ALGORITHM=UNDEFINED DEFINER=`root`@`localhost` SQL SECURITY DEFINER VIEW `tested_twice` AS select ((0 <> `t`.`a`) is not true) AS `c1`,((`t`.`a` > 1) is false) AS `c2`,((0 <> `t`.`a`) is not true) AS `c3`,((`t`.`a` is null) is false) AS `c4`,(((0 <> `t`.`a`) is true) is null) AS `c5` from `t`;
