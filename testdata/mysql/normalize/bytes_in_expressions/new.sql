CREATE TABLE `blobs` (
  `id` int NOT NULL,
  `digest` varbinary(20) DEFAULT NULL,
  `kept` varbinary(20) GENERATED ALWAYS AS (nullif(`digest`,_binary'')) VIRTUAL,
  `known` int GENERATED ALWAYS AS ((`digest` like _binary'_binary \'a%')) STORED,
  PRIMARY KEY (`id`),
  CONSTRAINT `filled` CHECK (((`digest` <> _utf8mb4'it\'s') or (`digest` > _utf8mb4'x')))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci;
