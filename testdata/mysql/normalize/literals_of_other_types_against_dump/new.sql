-- As SHOW CREATE of MySQL 9.7 has it.
CREATE TABLE `texts` (
  `c1` varchar(9) DEFAULT '100',
  `c2` varchar(9) DEFAULT '7',
  `c3` varchar(9) DEFAULT '0.5',
  `c4` varchar(9) DEFAULT '-1.50',
  `c5` varchar(9) DEFAULT '1'
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci;
CREATE TABLE `numbers` (
  `c1` year DEFAULT '2001',
  `c4` double DEFAULT '-0.5'
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci;
CREATE TABLE `words` (
  `c1` mediumtext,
  `c2` mediumtext,
  `c3` varchar(7) CHARACTER SET utf8mb3 COLLATE utf8mb3_general_ci DEFAULT NULL,
  `c4` varchar(7) CHARACTER SET utf8mb3 COLLATE utf8mb3_general_ci DEFAULT NULL,
  `c5` mediumtext CHARACTER SET latin1 COLLATE latin1_swedish_ci
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci;
CREATE TABLE `parts` (
  `d` date DEFAULT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci
/*!50500 PARTITION BY RANGE  COLUMNS(d)
(PARTITION p0 VALUES LESS THAN ('2020-01-02') ENGINE = InnoDB,
 PARTITION p1 VALUES LESS THAN (MAXVALUE) ENGINE = InnoDB) */;
