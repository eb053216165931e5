-- As SHOW CREATE of MySQL 9.7 has it.
CREATE TABLE `t` (
  `a` int DEFAULT NULL,
  `b` int DEFAULT NULL,
  `s` varchar(50) DEFAULT NULL,
  `d` date DEFAULT NULL,
  `dt` datetime DEFAULT NULL,
  `tm` time DEFAULT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci;
CREATE ALGORITHM=UNDEFINED DEFINER=`root`@`localhost` SQL SECURITY DEFINER VIEW `literals` AS select DATE'2020-01-02' AS `c1`,DATE'2020-01-02' AS `c2`,DATE'2020-01-02' AS `c3`,DATE'2069-01-01' AS `c4`,TIMESTAMP'2020-01-02 03:04:00' AS `c5`,TIMESTAMP'2020-01-02 03:04:05' AS `c6`,TIMESTAMP'2020-01-02 03:04:05.120' AS `c7`,TIMESTAMP'2020-01-02 03:04:05' AS `c8`,TIME'00:00:10' AS `c9`,TIME'34:00:00' AS `c10`,TIME'10:11:12' AS `c11`,TIME'-01:02:03' AS `c12`,TIME'100:00:00' AS `c13`,TIME'00:00:01.5' AS `c14`,_utf8mb4'ä' AS `c15`,_utf8mb4'\nA' AS `c16`;
CREATE ALGORITHM=UNDEFINED DEFINER=`root`@`localhost` SQL SECURITY DEFINER VIEW `clocks` AS select now() AS `c1`,curtime() AS `c2`,utc_time() AS `c3`,utc_timestamp() AS `c4`,sysdate() AS `c5`,now() AS `c6`,now(1) AS `c7`,cast(`t`.`s` as datetime) AS `c8`,cast(`t`.`s` as time) AS `c9` from `t`;
CREATE ALGORITHM=UNDEFINED DEFINER=`root`@`localhost` SQL SECURITY DEFINER VIEW `weights` AS select weight_string(`t`.`s`) AS `c1`,weight_string(`t`.`s` as char(3)) AS `c2`,weight_string(cast(`t`.`s` as char(4) charset binary)) AS `c3` from `t`;
