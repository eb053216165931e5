ALTER TABLE `shapes`
    DROP COLUMN `a`,
    DROP COLUMN `d`,
    ADD COLUMN `a` int(11) GENERATED ALWAYS AS (`w` * `h`) STORED AFTER `h`,
    MODIFY COLUMN `b` int(11),
    MODIFY COLUMN `c` int(11) GENERATED ALWAYS AS (`w` + `h`) STORED,
    ADD COLUMN `d` int(11);
