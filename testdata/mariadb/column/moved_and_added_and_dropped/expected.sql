ALTER TABLE `t`
    DROP COLUMN `d`,
    ADD COLUMN `x` int(11) FIRST,
    MODIFY COLUMN `f` int(11) AFTER `x`,
    MODIFY COLUMN `c` int(11) AFTER `a`,
    ADD COLUMN `y` int(11) AFTER `c`,
    ADD COLUMN `z` int(11);
