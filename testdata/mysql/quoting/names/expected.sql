ALTER TABLE `order`
    MODIFY COLUMN `key` int NOT NULL,
    MODIFY COLUMN `group` bigint,
    MODIFY COLUMN `we ird` int DEFAULT '3',
    MODIFY COLUMN `ba``ck` int COMMENT 'b`t',
    ADD COLUMN `select` int,
    ADD PRIMARY KEY (`key`),
    ADD KEY `in dex` (`we ird`,`ba``ck`);

CREATE TABLE `ta``ble` (
  `1st` int,
  `2nd` int,
  `a.b` int,
  `$d` int,
  `naïve` int,
  `日本` varchar(10) DEFAULT 'ü'
) ENGINE=InnoDB;

CREATE VIEW `view` AS
select `ta``ble`.`1st` as `1st`, `ta``ble`.`a.b` as `a.b`
from `ta``ble`;
