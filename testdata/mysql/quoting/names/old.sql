CREATE TABLE `order` (`key` INT, `group` INT, `we ird` INT, `ba``ck` INT, `dash-ed` INT);
