DROP TABLE `copy`;
