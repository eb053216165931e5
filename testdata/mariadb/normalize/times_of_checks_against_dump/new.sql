-- As SHOW CREATE of MariaDB 10.11 has it.
CREATE TABLE `t` (
  `dt` datetime DEFAULT NULL,
  `d` date DEFAULT NULL,
  `s` varchar(20) DEFAULT NULL,
  `t6` time(6) DEFAULT NULL,
  `g1` time GENERATED ALWAYS AS (cast(`dt` as time)) VIRTUAL,
  `g2` datetime GENERATED ALWAYS AS (timestamp(`d`,`t6`)) VIRTUAL,
  `g3` datetime GENERATED ALWAYS AS (cast(`s` as datetime)) VIRTUAL,
  CONSTRAINT `k1` CHECK (cast(`dt` as time) > TIME'10:00:00'),
  CONSTRAINT `k2` CHECK (cast(`d` as datetime) < TIMESTAMP'2030-01-01 00:00:00'),
  CONSTRAINT `k3` CHECK (cast(`t6` as time) > cast(`s` as time))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
