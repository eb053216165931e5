-- A dump of one database, in which a trigger was created ON shop.t: MariaDB 10.11 keeps these words.
CREATE TABLE `t` (
  `a` int(11) DEFAULT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
DELIMITER ;;
/*!50003 CREATE*/ /*!50017 DEFINER=`root`@`localhost`*/ /*!50003 TRIGGER tr BEFORE INSERT ON shop.t FOR EACH ROW SET NEW.a = 1 */;;
DELIMITER ;
