-- As SHOW CREATE VIEW of MariaDB 10.11 has it.
CREATE TABLE t (id INT PRIMARY KEY, a INT, b INT, c DOUBLE, n DECIMAL(10,2), s VARCHAR(50), s2 VARCHAR(20) NOT NULL DEFAULT 'x', x TEXT, d DATETIME, dd DATE, tt TIME, ts TIMESTAMP NULL, y YEAR, j JSON, bi BIT(4), e ENUM('a','b'), st SET('p','q'), bl BLOB, KEY ka (a), KEY kb (b), FULLTEXT KEY ft (s), FULLTEXT KEY ft2 (x), u INT UNSIGNED);
CREATE ALGORITHM=UNDEFINED DEFINER=`root`@`localhost` SQL SECURITY DEFINER VIEW `q1` AS select `t`.`a` + 1 AS `a+1`,`t`.`a` + 1 AS `a + 1`,`t`.`a` + 1 AS `My_exp_A+1` from `t`;
CREATE ALGORITHM=UNDEFINED DEFINER=`root`@`localhost` SQL SECURITY DEFINER VIEW `q2` AS select 1 AS `1`,1 AS `My_exp_1`,1 AS `My_exp_1_1`;
CREATE ALGORITHM=UNDEFINED DEFINER=`root`@`localhost` SQL SECURITY DEFINER VIEW `q3` AS select 'x' AS `x`,'x' AS `My_exp_x`,'X' AS `My_exp_1_X`;
CREATE ALGORITHM=UNDEFINED DEFINER=`root`@`localhost` SQL SECURITY DEFINER VIEW `q4` AS select current_timestamp() AS `NOW()`,current_timestamp() AS `My_exp_now()`,current_timestamp() AS `CURRENT_TIMESTAMP`;
CREATE ALGORITHM=UNDEFINED DEFINER=`root`@`localhost` SQL SECURITY DEFINER VIEW `q5` AS select `t`.`a` AS `a+1`,`t`.`a` + 1 AS `My_exp_a+1` from `t`;
CREATE ALGORITHM=UNDEFINED DEFINER=`root`@`localhost` SQL SECURITY DEFINER VIEW `q6` AS select `t`.`a` + 1 AS `My_exp_a+1`,`t`.`a` AS `A+1` from `t`;
CREATE ALGORITHM=UNDEFINED DEFINER=`root`@`localhost` SQL SECURITY DEFINER VIEW `q7` AS select count(0) AS `COUNT(*)`,count(0) AS `My_exp_COUNT(*)` from `t`;
CREATE ALGORITHM=UNDEFINED DEFINER=`root`@`localhost` SQL SECURITY DEFINER VIEW `q8` AS select count(0) AS `COUNT( * )`,max(`t`.`a`) AS `MAX( a )` from `t`;
CREATE ALGORITHM=UNDEFINED DEFINER=`root`@`localhost` SQL SECURITY DEFINER VIEW `q9` AS select `t`.`a` + 1 AS `a   +   1` from `t`;
CREATE ALGORITHM=UNDEFINED DEFINER=`root`@`localhost` SQL SECURITY DEFINER VIEW `q10` AS select `t`.`a` AS `a`,`t`.`a` + 1 AS `((a + 1))` from `t`;
CREATE ALGORITHM=UNDEFINED DEFINER=`root`@`localhost` SQL SECURITY DEFINER VIEW `q11` AS select `t`.`a` + 1 AS `t.a + 1`,`t`.`a` * 2 AS ```t``.``a`` * 2` from `t`;
CREATE ALGORITHM=UNDEFINED DEFINER=`root`@`localhost` SQL SECURITY DEFINER VIEW `q12` AS select (select 1) AS `(SELECT 1)`,exists(select 1 limit 1) AS `EXISTS (SELECT 1)` from `t`;
CREATE ALGORITHM=UNDEFINED DEFINER=`root`@`localhost` SQL SECURITY DEFINER VIEW `q13` AS select '' AS `Name_exp_1` from `t`;
CREATE ALGORITHM=UNDEFINED DEFINER=`root`@`localhost` SQL SECURITY DEFINER VIEW `q14` AS select case when `t`.`a` then 1 end AS `CASE WHEN a THEN 1 END`,if(`t`.`a`,1,2) AS `IF(a,1,2)` from `t`;
CREATE ALGORITHM=UNDEFINED DEFINER=`root`@`localhost` SQL SECURITY DEFINER VIEW `q15` AS select 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' AS `Name_exp_1` from `t`;
CREATE ALGORITHM=UNDEFINED DEFINER=`root`@`localhost` SQL SECURITY DEFINER VIEW `q16` AS select concat('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa','b') AS `Name_exp_1` from `t`;
