ALTER TABLE `t`
    DROP COLUMN `x`,
    DROP COLUMN `y`,
    DROP COLUMN `z`,
    MODIFY COLUMN `b` int AFTER `a`,
    ADD COLUMN `d` int AFTER `c`,
    MODIFY COLUMN `f` int AFTER `e`;
