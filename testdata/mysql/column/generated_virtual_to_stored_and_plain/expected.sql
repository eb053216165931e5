ALTER TABLE `shapes`
    DROP COLUMN `a`,
    DROP COLUMN `d`,
    ADD COLUMN `a` int GENERATED ALWAYS AS (`w` * `h`) STORED AFTER `h`,
    MODIFY COLUMN `b` int,
    MODIFY COLUMN `c` int GENERATED ALWAYS AS (`w` + `h`) STORED,
    ADD COLUMN `d` int;
