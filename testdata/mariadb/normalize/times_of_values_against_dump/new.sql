-- As SHOW CREATE of MariaDB 10.11 has it.
CREATE TABLE `t` (
  `a` int(11) DEFAULT NULL,
  `n` decimal(10,2) DEFAULT NULL,
  `f` double DEFAULT NULL,
  `s` varchar(20) DEFAULT NULL,
  `d` date DEFAULT NULL,
  `dt` datetime DEFAULT NULL,
  `t3` time(3) DEFAULT NULL,
  `t6` datetime(6) DEFAULT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
CREATE ALGORITHM=UNDEFINED DEFINER=`root`@`localhost` SQL SECURITY DEFINER VIEW `of_columns` AS select cast(`t`.`dt` as time) AS `c1`,cast(`t`.`t6` as time(6)) AS `c2`,cast(`t`.`d` as datetime) AS `c3`,cast(`t`.`t3` as datetime(3)) AS `c4`,cast(`t`.`s` as time(6)) AS `c5`,cast(`t`.`a` as time) AS `c6`,cast(`t`.`n` as datetime(2)) AS `c7`,cast(`t`.`f` as time(6)) AS `c8` from `t`;
CREATE ALGORITHM=UNDEFINED DEFINER=`root`@`localhost` SQL SECURITY DEFINER VIEW `of_expressions` AS select cast(current_timestamp(2) as time(2)) AS `c1`,cast(`t`.`dt` + interval 1 day as time) AS `c2`,cast(`t`.`dt` + interval 1 microsecond as time(6)) AS `c3`,cast(coalesce(`t`.`dt`,`t`.`t6`) as datetime(6)) AS `c4`,cast(if(`t`.`a`,`t`.`dt`,`t`.`d`) as datetime) AS `c5`,cast(case when `t`.`a` then `t`.`dt` when `t`.`n` then `t`.`t3` end as time(3)) AS `c6`,cast(max(`t`.`t3`) as time(3)) AS `c7`,cast(cast(`t`.`s` as datetime(3)) as time(3)) AS `c8`,cast(concat(`t`.`s`,'x') as time(6)) AS `c9`,cast(addtime(`t`.`t3`,'1:00') as time(3)) AS `c10`,cast(from_unixtime(`t`.`n`) as datetime(2)) AS `c11` from `t`;
CREATE ALGORITHM=UNDEFINED DEFINER=`root`@`localhost` SQL SECURITY DEFINER VIEW `of_literals` AS select cast('10:00' as time) AS `c1`,cast('10:00:00.5' as time(1)) AS `c2`,cast(20200101 as datetime) AS `c3`,cast(101112.5 as time(1)) AS `c4`,cast(TIME'10:00:00.25' as time(2)) AS `c5`;
CREATE ALGORITHM=UNDEFINED DEFINER=`root`@`localhost` SQL SECURITY DEFINER VIEW `compared` AS select `t`.`a` AS `a` from `t` where cast(`t`.`dt` as time) > '10:00' and timestamp(`t`.`d`,`t`.`t3`) < `t`.`t6`;
