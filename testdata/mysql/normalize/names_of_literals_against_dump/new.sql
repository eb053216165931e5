-- As SHOW CREATE of MySQL 9.7 has it.
CREATE TABLE `t` (
  `a` int DEFAULT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci;
CREATE ALGORITHM=UNDEFINED DEFINER=`root`@`localhost` SQL SECURITY DEFINER VIEW `v1` AS select true AS `TRUE`,false AS `false`,NULL AS `NULL` from `t`;
CREATE ALGORITHM=UNDEFINED DEFINER=`root`@`localhost` SQL SECURITY DEFINER VIEW `v2` AS select NULL AS `NULL`,NULL AS `Name_exp_NULL`,1 AS `1` from `t`;
CREATE ALGORITHM=UNDEFINED DEFINER=`root`@`localhost` SQL SECURITY DEFINER VIEW `v3` AS select _utf8mb4'A' AS `_utf8mb4 0x41`,_utf8mb4'AB' AS `_utf8mb4 x'4142'`,_latin1'l' AS `l`,_utf8mb4'u' AS `u` from `t`;
CREATE ALGORITHM=UNDEFINED DEFINER=`root`@`localhost` SQL SECURITY DEFINER VIEW `v4` AS select 1 AS `1`,2 AS `2`,'x' AS `x`,`t`.`a` AS `a`,(`t`.`a` + 1) AS `( a+1 )`,-(1) AS `- 1` from `t`;
CREATE ALGORITHM=UNDEFINED DEFINER=`root`@`localhost` SQL SECURITY DEFINER VIEW `v5` AS select 'tab	' AS `Name_exp_1`,' lead' AS `lead`,'trail ' AS `Name_exp_3`,'' AS `Name_exp_4` from `t`;
