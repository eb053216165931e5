-- As SHOW CREATE of MariaDB 10.11 has it.
CREATE TABLE `t` (
  `a` int(11) DEFAULT NULL,
  `b` int(11) DEFAULT NULL,
  `s` varchar(50) DEFAULT NULL,
  `d` date DEFAULT NULL,
  `dt` datetime DEFAULT NULL,
  `tm` time DEFAULT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
CREATE ALGORITHM=UNDEFINED DEFINER=`root`@`localhost` SQL SECURITY DEFINER VIEW `functions` AS select char(65 using utf8mb4) AS `c1`,char(`t`.`a` using utf8mb4) AS `c2`,char(65 using utf8mb3) AS `c3`,`t`.`d` + interval 2 month AS `c4`,`t`.`d` + interval `t`.`a` + 1 month AS `c5`,to_char(`t`.`dt`,'YYYY-MM-DD HH24:MI:SS') AS `c6`,to_char(`t`.`dt`,'YYYY') AS `c7`,octet_length(`t`.`s`) AS `c8`,oracle_schema.concat(`t`.`s`,'x') AS `c9`,oracle_schema.lpad(`t`.`s`,3) AS `c10`,oracle_schema.substr(`t`.`s`,1) AS `c11` from `t`;
CREATE ALGORITHM=UNDEFINED DEFINER=`root`@`localhost` SQL SECURITY DEFINER VIEW `casts` AS select cast(`t`.`s` as char(5) charset utf8mb4 binary) AS `c1`,cast(`t`.`s` as char charset utf8mb4) AS `c2`,cast(`t`.`s` as char(5) charset latin1 binary) AS `c3` from `t`;
CREATE ALGORITHM=UNDEFINED DEFINER=`root`@`localhost` SQL SECURITY DEFINER VIEW `negatives` AS select 1 AS `c1`,-1 AS `c2`,--0x41 AS `c3`,--`t`.`a` AS `c4`,0 AS `c5`,0.0 AS `c6`,-0e0 AS `c7`,-1 AS `c8`,`t`.`a` - -1 AS `c9`,--'1' AS `c10` from `t`;
