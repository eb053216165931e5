CREATE TABLE `notes` (
  `id` int(11) NOT NULL,
  `changed` datetime NOT NULL DEFAULT '0000-00-00 00:00:00' ON UPDATE current_timestamp(),
  `touched` timestamp(3) NOT NULL DEFAULT '0000-00-00 00:00:00.000' ON UPDATE current_timestamp(3),
  `made` timestamp(3) NULL DEFAULT current_timestamp(3),
  `seen` datetime(6) DEFAULT current_timestamp(6) ON UPDATE current_timestamp(6),
  `read_at` datetime(6) DEFAULT current_timestamp(3),
  `spoken` varchar(30) DEFAULT current_timestamp(3),
  `body` text /*M!100301 COMPRESSED*/ NOT NULL DEFAULT '',
  `abstract` text /*M!100301 COMPRESSED*/ CHARACTER SET utf8mb4 COLLATE utf8mb4_bin DEFAULT NULL,
  `title` varchar(90) /*M!100301 COMPRESSED*/ NOT NULL DEFAULT '',
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
