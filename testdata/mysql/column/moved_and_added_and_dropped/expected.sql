ALTER TABLE `t`
    DROP COLUMN `d`,
    ADD COLUMN `x` int FIRST,
    MODIFY COLUMN `f` int AFTER `x`,
    MODIFY COLUMN `c` int AFTER `a`,
    ADD COLUMN `y` int AFTER `c`,
    ADD COLUMN `z` int;
