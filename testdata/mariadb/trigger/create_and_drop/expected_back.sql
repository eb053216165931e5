DROP TRIGGER `accounts_bu`;

DELIMITER ;;
CREATE TRIGGER `accounts_bd` BEFORE DELETE ON `accounts` FOR EACH ROW
SET @gone = OLD.id;;
DELIMITER ;
