ALTER TABLE `meters`
    MODIFY COLUMN `a` int(10) unsigned,
    MODIFY COLUMN `b` int(11),
    MODIFY COLUMN `c` int(10) unsigned,
    MODIFY COLUMN `d` smallint(4) unsigned zerofill;
