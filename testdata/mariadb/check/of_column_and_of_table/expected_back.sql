ALTER TABLE `t`
    DROP CONSTRAINT `together`,
    MODIFY COLUMN `a` int(11) CHECK (`a` > 0),
    MODIFY COLUMN `b` int(11),
    MODIFY COLUMN `c` int(11) CHECK (`c` <> 3);
