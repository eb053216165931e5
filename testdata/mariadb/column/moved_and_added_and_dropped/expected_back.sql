ALTER TABLE `t`
    DROP COLUMN `x`,
    DROP COLUMN `y`,
    DROP COLUMN `z`,
    MODIFY COLUMN `b` int(11) AFTER `a`,
    ADD COLUMN `d` int(11) AFTER `c`,
    MODIFY COLUMN `f` int(11) AFTER `e`;
