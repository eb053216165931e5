DROP TRIGGER `accounts_bd`;

DELIMITER ;;
CREATE TRIGGER `accounts_bu` BEFORE UPDATE ON `accounts` FOR EACH ROW
BEGIN
  IF NEW.balance < 0 THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'no; not below zero';
  END IF;
  SET NEW.changed = NOW();
END;;
DELIMITER ;
