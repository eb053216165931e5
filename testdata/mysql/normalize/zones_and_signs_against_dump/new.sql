-- As SHOW CREATE of MySQL 9.7 has it.
CREATE TABLE `t` (
  `ts` timestamp NULL DEFAULT NULL,
  `g` datetime GENERATED ALWAYS AS (cast(`ts` AT TIME ZONE '+00:00' as datetime)) VIRTUAL,
  `h` datetime GENERATED ALWAYS AS (cast(`ts` AT TIME ZONE '+00:00' as datetime)) VIRTUAL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci;
CREATE ALGORITHM=UNDEFINED DEFINER=`root`@`localhost` SQL SECURITY DEFINER VIEW `signs` AS select 1 AS `1`,2 AS `2`,1.5 AS `1.5`;
