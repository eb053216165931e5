CREATE TABLE `order` (`key` INT NOT NULL, `group` BIGINT, `we ird` INT DEFAULT 3, `ba``ck` INT COMMENT 'b`t', `dash-ed` INT, `select` INT, PRIMARY KEY (`key`), KEY `in dex` (`we ird`, `ba``ck`));
CREATE TABLE `ta``ble` (`1st` INT, 2nd INT, `a.b` INT, $d INT, naïve INT, `日本` VARCHAR(10) DEFAULT 'ü');
CREATE VIEW `view` AS SELECT `1st`, `a.b` FROM `ta``ble`;
