ALTER TABLE `t`
    MODIFY COLUMN `a` int(11) FIRST,
    MODIFY COLUMN `b` int(11) AFTER `a`,
    MODIFY COLUMN `c` int(11) AFTER `b`,
    MODIFY COLUMN `d` int(11) AFTER `c`;
