ALTER TABLE `meters`
    MODIFY COLUMN `a` int(11),
    MODIFY COLUMN `b` int(10) unsigned,
    MODIFY COLUMN `c` int(6) unsigned zerofill,
    MODIFY COLUMN `d` smallint(6);
