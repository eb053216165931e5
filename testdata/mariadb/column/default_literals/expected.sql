ALTER TABLE `d`
    MODIFY COLUMN `i` int(11) DEFAULT -1,
    MODIFY COLUMN `n` decimal(6,2) DEFAULT 2.00,
    MODIFY COLUMN `f` double DEFAULT 1000,
    MODIFY COLUMN `s` varchar(20) DEFAULT 'back\\slash "q"',
    MODIFY COLUMN `b` bit(4) DEFAULT b'111',
    MODIFY COLUMN `x` varbinary(4) DEFAULT 'zz',
    MODIFY COLUMN `dt` datetime DEFAULT '2021-06-01 12:30:00',
    MODIFY COLUMN `t` time DEFAULT '11:30:15',
    MODIFY COLUMN `y` year(4) DEFAULT 1999,
    MODIFY COLUMN `e` enum('a','b') DEFAULT 'b',
    MODIFY COLUMN `z` set('a','b') DEFAULT '',
    MODIFY COLUMN `tf` tinyint(1) DEFAULT 0;
