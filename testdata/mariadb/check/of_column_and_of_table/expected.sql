ALTER TABLE `t`
    MODIFY COLUMN `a` int(11),
    MODIFY COLUMN `b` int(11) CHECK (`b` in (1, 2)),
    MODIFY COLUMN `c` int(11) CHECK (`c` <> 4),
    ADD CONSTRAINT `together` CHECK (`a` + `b` < 10);
