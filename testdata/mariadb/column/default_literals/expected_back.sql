ALTER TABLE `d`
    MODIFY COLUMN `i` int(11) DEFAULT 1,
    MODIFY COLUMN `n` decimal(6,2) DEFAULT 1.50,
    MODIFY COLUMN `f` double DEFAULT 0.25,
    MODIFY COLUMN `s` varchar(20) DEFAULT 'it''s',
    MODIFY COLUMN `b` bit(4) DEFAULT b'101',
    MODIFY COLUMN `x` varbinary(4) DEFAULT 'AB',
    MODIFY COLUMN `dt` datetime DEFAULT '2020-01-01 00:00:00',
    MODIFY COLUMN `t` time DEFAULT '10:00:00',
    MODIFY COLUMN `y` year(4) DEFAULT 2020,
    MODIFY COLUMN `e` enum('a','b') DEFAULT 'a',
    MODIFY COLUMN `z` set('a','b') DEFAULT 'a,b',
    MODIFY COLUMN `tf` tinyint(1) DEFAULT 1;
