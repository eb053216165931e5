DELIMITER ;;
CREATE TRIGGER `dashed_end` BEFORE UPDATE ON `t` FOR EACH ROW
BEGIN
  -- here it ends */
  SET NEW.a = 'y';
END;;

CREATE TRIGGER `hashed_end` BEFORE UPDATE ON `t` FOR EACH ROW FOLLOWS `dashed_end`
BEGIN
  # here too */
  SET NEW.a = 'z';
END;;

CREATE TRIGGER `nested_comment` BEFORE INSERT ON `t` FOR EACH ROW
BEGIN /* nested */ SET NEW.a = '1'; /* done */ END;;

CREATE TRIGGER `quoted_end` BEFORE INSERT ON `t` FOR EACH ROW FOLLOWS `nested_comment`
BEGIN SET NEW.a = 'x*/'; END;;

DELIMITER $$
CREATE TRIGGER `two_semicolons` BEFORE DELETE ON `t` FOR EACH ROW
BEGIN SET @a = ';;'; SET @b = "//"; END$$
DELIMITER ;
