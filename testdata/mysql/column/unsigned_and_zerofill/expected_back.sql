ALTER TABLE `meters`
    MODIFY COLUMN `a` int,
    MODIFY COLUMN `b` int unsigned,
    MODIFY COLUMN `c` int(6) unsigned zerofill,
    MODIFY COLUMN `d` smallint;
