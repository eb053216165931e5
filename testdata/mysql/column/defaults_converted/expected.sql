ALTER TABLE `t`
    MODIFY COLUMN `a` int DEFAULT '7',
    MODIFY COLUMN `b` varbinary(4) DEFAULT 0x00FF,
    MODIFY COLUMN `c` time DEFAULT '10:11:12',
    MODIFY COLUMN `d` enum('a','b') DEFAULT 'b',
    MODIFY COLUMN `e` char(5) DEFAULT 'x',
    MODIFY COLUMN `f` double DEFAULT '1e20',
    MODIFY COLUMN `g` binary(2) DEFAULT 'A';
