DROP TABLE `ord`;

CREATE SEQUENCE `numbers` ENGINE=InnoDB;

ALTER TABLE `t`
    MODIFY COLUMN `f` date NOT NULL,
    MODIFY COLUMN `e` date NOT NULL,
    ADD PERIOD FOR `p` (`f`, `e`);

ALTER TABLE `v`
    ADD COLUMN `began` timestamp(6) GENERATED ALWAYS AS ROW START INVISIBLE,
    ADD COLUMN `ended` timestamp(6) GENERATED ALWAYS AS ROW END INVISIBLE,
    ADD COLUMN `c` int(11),
    ADD UNIQUE KEY `c` (`c`),
    ADD PERIOD FOR SYSTEM_TIME (`began`, `ended`),
    ADD SYSTEM VERSIONING;

CREATE TABLE `w` (
  `a` int(11) NOT NULL,
  `b` int(11),
  `c` int(11),
  PRIMARY KEY (`a`),
  UNIQUE KEY `c` (`c`)
) ENGINE=InnoDB WITH SYSTEM VERSIONING
PARTITION BY SYSTEM_TIME LIMIT 10 PARTITIONS 3;

CREATE TABLE `x` (
  `a` int(11),
  `b` int(11) CHECK (`b` > 0),
  `c` varchar(10) COMPRESSED CHARACTER SET latin1 COLLATE latin1_swedish_ci,
  `d` bit(3) DEFAULT b'101',
  `e` enum('a','b') DEFAULT 'a',
  `f` int(11),
  KEY `f` (`f`)
) ENGINE=MyISAM;

CREATE TABLE `y` (
  `a` int(11) NOT NULL,
  `b` int(11),
  `t` text,
  KEY `k` (`a`) USING HASH,
  UNIQUE KEY `u` (`b`) COMMENT 'x' IGNORED,
  FULLTEXT KEY `f` (`t`)
) ENGINE=InnoDB ENCRYPTED='NO';

CREATE TABLE `z` (
  `id` int(11) DEFAULT setval(`numbers`, 5, 1, 0),
  `u` uuid NOT NULL DEFAULT uuid(),
  `r` datetime DEFAULT (now() + interval 1 day),
  PRIMARY KEY (`u`)
) ENGINE=InnoDB;

CREATE VIEW `excepted` AS
select `v`.`a` as `a`
from `v`
except all
select `w`.`a` as `a`
from `w`;

CREATE VIEW `ordered` AS
select `z`.`id` as `id`
from `z`
order by `z`.`id` limit 3;

CREATE VIEW `windows` AS
select
    `v`.`a` as `a`,
    percentile_cont(0.5) within group (order by `v`.`a` desc) over (partition by `v`.`b`) as `m`
from `v`;
