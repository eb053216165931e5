-- As SHOW CREATE of MariaDB 10.11 has it.
CREATE TABLE `texts` (
  `c1` varchar(9) DEFAULT '100',
  `c2` varchar(9) DEFAULT '7',
  `c3` varchar(9) DEFAULT '0.5',
  `c4` varchar(9) DEFAULT '-1.50',
  `c5` varchar(9) DEFAULT '1',
  `c6` varchar(20) DEFAULT '2020-01-02'
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
CREATE TABLE `numbers` (
  `c1` year(4) DEFAULT 2001,
  `c3` bigint(20) DEFAULT 20200102,
  `c4` double DEFAULT -0.5
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
CREATE TABLE `words` (
  `c1` mediumtext DEFAULT NULL,
  `c2` mediumtext DEFAULT NULL,
  `c3` varchar(7) CHARACTER SET utf8mb3 COLLATE utf8mb3_general_ci DEFAULT NULL,
  `c4` varchar(7) CHARACTER SET utf8mb3 COLLATE utf8mb3_general_ci DEFAULT NULL,
  `c5` mediumtext CHARACTER SET latin1 COLLATE latin1_swedish_ci DEFAULT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
CREATE TABLE `parts` (
  `d` date DEFAULT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
 PARTITION BY RANGE  COLUMNS(`d`)
(PARTITION `p0` VALUES LESS THAN ('2020-01-02') ENGINE = InnoDB,
 PARTITION `p1` VALUES LESS THAN (MAXVALUE) ENGINE = InnoDB);
CREATE TABLE `zeros` (
  `c1` datetime DEFAULT '0000-00-00 00:00:00',
  `c2` date DEFAULT '0000-00-00',
  `c3` timestamp NOT NULL DEFAULT '0000-00-00 00:00:00'
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
CREATE TABLE `parenthesized` (
  `c1` varchar(9) DEFAULT '1000',
  `c2` varchar(9) DEFAULT '1.5',
  `c3` varchar(20) DEFAULT '2020-01-02',
  `c4` int(11) DEFAULT 7
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
