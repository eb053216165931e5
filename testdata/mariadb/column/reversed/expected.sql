ALTER TABLE `t`
    MODIFY COLUMN `e` int(11) FIRST,
    MODIFY COLUMN `d` int(11) AFTER `e`,
    MODIFY COLUMN `c` int(11) AFTER `d`,
    MODIFY COLUMN `b` int(11) AFTER `c`;
