ALTER TABLE `order`
    MODIFY COLUMN `key` int(11) NOT NULL,
    MODIFY COLUMN `group` bigint(20),
    MODIFY COLUMN `we ird` int(11) DEFAULT 3,
    MODIFY COLUMN `ba``ck` int(11) COMMENT 'b`t',
    ADD COLUMN `select` int(11),
    ADD PRIMARY KEY (`key`),
    ADD KEY `in dex` (`we ird`,`ba``ck`);

CREATE TABLE `ta``ble` (
  `1st` int(11),
  `2nd` int(11),
  `a.b` int(11),
  `$d` int(11),
  `naïve` int(11),
  `日本` varchar(10) DEFAULT 'ü'
) ENGINE=InnoDB;

CREATE VIEW `view` AS
select `ta``ble`.`1st` as `1st`, `ta``ble`.`a.b` as `a.b`
from `ta``ble`;
