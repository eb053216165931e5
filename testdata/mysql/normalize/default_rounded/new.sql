CREATE TABLE `measured` (
  `id` int NOT NULL,
  `ratio` float DEFAULT '3.14159',
  `total` float unsigned DEFAULT '123457000',
  `tiny` float DEFAULT '0.0000123457',
  `scaled` float(7,2) unsigned DEFAULT '2.67',
  `even` float(5,1) DEFAULT '0.0',
  `price` double(10,3) DEFAULT '1000.000',
  `exact` double DEFAULT '3.14159265358979',
  `seen` datetime DEFAULT '2020-01-02 03:04:06',
  `stamp` timestamp NOT NULL DEFAULT '2024-02-29 00:00:00',
  `fine` datetime(3) DEFAULT '2020-01-02 03:04:05.556',
  `finer` datetime(3) DEFAULT '2021-01-01 00:00:00.000',
  `day` date DEFAULT '2021-01-01',
  `bits` bit(8) DEFAULT b'110001',
  `clock` time DEFAULT '11:00:00',
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci;
