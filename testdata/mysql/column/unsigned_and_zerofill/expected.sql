ALTER TABLE `meters`
    MODIFY COLUMN `a` int unsigned,
    MODIFY COLUMN `b` int,
    MODIFY COLUMN `c` int unsigned,
    MODIFY COLUMN `d` smallint(4) unsigned zerofill;
